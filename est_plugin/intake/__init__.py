"""Files come in here: a file becomes accepted incidents and rejected rows with reasons."""
