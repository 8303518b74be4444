"""How long work tells how far it has come, and is told to stop, without knowing who listens."""
from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user stopped the work. Not a failure, and never shown as one."""


class Progress(Protocol):
    """What a computation may call while it works."""

    def report(self, share: float, text: str = "") -> None:
        """Say that *share* (0–1) is done, and what is being done. Raises :class:`Cancelled` when told to stop."""


class Silent:
    """Nobody listens."""

    def report(self, share: float, text: str = "") -> None:
        """Do nothing."""


SILENT = Silent()


class Part:
    """A stretch of a longer work: its 0–1 becomes *start*–*end* of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def report(self, share: float, text: str = "") -> None:
        """Pass the share on, as a share of the whole."""
        self._whole.report(self._start + (self._end - self._start) * share, text)
