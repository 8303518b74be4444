"""What the benchmarks share: timing, and one line of a comparison."""

from __future__ import annotations

import pathlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

TOP = pathlib.Path(__file__).resolve().parent.parent
RESULTS = TOP / "build" / "benchmarks.json"
Result = TypeVar("Result")


@dataclass(frozen=True)
class Comparison:
    """Seconds of one step (or what else *unit* says), and of what it is held against."""

    what: str
    seconds: float
    against: str
    other_seconds: float
    agree: bool
    unit: str = "s"

    def line(self) -> str:
        """It as a line of the table."""
        ratio = self.seconds / self.other_seconds
        verdict = "agree" if self.agree else "DIFFER"
        figures = f"{self.seconds:>8.3f} {self.unit:<3}{self.other_seconds:>8.3f} {self.unit:<3}{ratio:>8.2f}"
        return f"  {self.what:<46}{figures}  {self.against}: {verdict}"


def best_of(times: int, step: Callable[[], Result]) -> tuple[float, Result]:
    """The shortest of several runs, in seconds, and the step's result."""
    shortest = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        result = step()
        shortest = min(shortest, time.perf_counter() - began)
    return shortest, result
