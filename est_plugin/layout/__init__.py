"""Print layouts from templates, one an agency."""
