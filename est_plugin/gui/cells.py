"""What a cell of a product's table holds: computed by the model, drawn by the delegate, read out by a screen reader."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class TextCell:
    """One or two lines of text."""

    main: str
    second: str = ""
    direction: int = 0
    """Colours the main line: 1 more than expected, -1 fewer."""
    is_bold: bool = False
    is_right: bool = False
    has_stripe: bool = False
    """A stripe of the direction's colour at the cell's left edge."""

    @property
    def spoken(self) -> str:
        """The cell in words."""
        return f"{self.main}, {self.second}" if self.second else self.main


@dataclass(frozen=True)
class CountCell:
    """A count, and under it its sources side by side in their hues."""

    main: str
    sources: tuple[tuple[str, str], ...]
    """Kind of source and its count as text; a kind without a record of the period is absent."""
    spoken: str


@dataclass(frozen=True)
class IntervalCell:
    """An interval with its middle on an axis from 0 (or 1) on, and what was observed beside it."""

    low: float
    middle: float
    high: float
    start: float
    end: float
    """Ends of the axis."""
    text: str
    spoken: str
    point: float = float("nan")
    """● what was observed; NaN draws none."""
    direction: int = 0

    @property
    def is_known(self) -> bool:
        """Whether there is an interval to draw."""
        return self.low == self.low and self.high == self.high and self.end > self.start


@dataclass(frozen=True)
class PartsCell:
    """A sum and its parts, stacked on an axis of 0 to *whole*."""

    parts: tuple[tuple[str, float], ...]
    """Criterion and its points."""
    whole: float
    text: str
    spoken: str


Cell = Union[TextCell, CountCell, IntervalCell, PartsCell]
