"""The one exception whose text is meant for the user."""
from __future__ import annotations


class EstError(Exception):
    """Something the user can mend. Its text is one sentence: what is wrong, where, and what to do.

    Any other exception is a fault of the program and is reported as such.
    """
