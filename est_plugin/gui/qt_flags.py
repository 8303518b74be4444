"""Qt's flags where a plain number is asked for: they are numbers in PyQt 5, and hold one in PyQt 6."""
from __future__ import annotations

from typing import Any


def flag_number(flag: Any) -> int:
    """The number of a flag, or of several joined with ``|``."""
    return int(getattr(flag, "value", flag))
