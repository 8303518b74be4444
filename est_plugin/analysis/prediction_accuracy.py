"""Is a map of places any good? How much of what comes later lies in the few per cent that it points at.

PAI (Chainey, Tompson & Uhlig 2008, Secur J 21:4): (n/N) / (a/A), with n of N later events in an area a of A. PEI (Hunt
2016; used in the NIJ's forecasting challenge 2017): n divided by the most that any choice of as many cells could have
held. Where cells at the border of the choice have the same value, all of them count for the share of them that is
chosen: the mean over every way to break the tie, so that a map of small whole numbers is judged without luck.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Accuracy:
    """How well chosen cells held what came later, over one or several periods."""

    area_share: float
    """a/A, of the cells that were really chosen."""
    hits: float
    """Events in the chosen cells."""
    possible: float
    """Most events that as many cells could have held."""
    events: float

    @property
    def hit_rate(self) -> float:
        """n/N; NaN without events."""
        return self.hits / self.events if self.events else float("nan")

    @property
    def pai(self) -> float:
        """1 is what a map drawn by chance reaches; NaN without events."""
        return self.hit_rate / self.area_share

    @property
    def pei(self) -> float:
        """1 is what a map drawn afterwards reaches; NaN without events in any cell."""
        return self.hits / self.possible if self.possible else float("nan")


def accuracy(risk: ArrayLike, later: ArrayLike, area_share: float, n_cells: float, outside: float = 0.0) -> Accuracy:
    """Judge a map by what came later.

    Arguments:
        risk: (cells,) the map's values; the highest are chosen.
        later: (cells,) events of the later period.
        area_share: share of the whole area to choose; rounded to whole cells, at least one.
        n_cells: cells that make up the whole area (its size divided by a cell's); the map may hold more or fewer.
        outside: later events that lie in no cell of the map: they are missed.

    Raises:
        ValueError: the shapes differ, values are missing or negative, or nothing can be chosen.
    """
    values, events = np.asarray(risk, float), np.asarray(later, float)
    if values.shape != events.shape or values.ndim != 1 or not values.size:
        raise ValueError("risk and later events must be vectors of the same length")
    if not np.isfinite(values).all() or not np.isfinite(events).all() or (events < 0).any() or outside < 0:
        raise ValueError("the map's values must be known, and events 0 or more")
    if not 0 < area_share <= 1 or not n_cells > 0:
        raise ValueError("the share of the area lies above 0 and up to 1")
    chosen = min(max(round(area_share * n_cells), 1), values.size)
    border = np.partition(values, values.size - chosen)[values.size - chosen]
    above, at = values > border, values == border
    left = chosen - int(above.sum())
    hits = float(events[above].sum() + events[at].sum() * left / at.sum())
    possible = float(np.sort(events)[::-1][:chosen].sum())
    return Accuracy(chosen / n_cells, hits, possible, float(events.sum()) + outside)


def together(parts: Iterable[Accuracy]) -> Accuracy:
    """Several periods as one: hits and events are summed, as the weeks of a year have few each.

    Raises:
        ValueError: no part, or parts with different shares of the area.
    """
    all_parts = list(parts)
    shares = {part.area_share for part in all_parts}
    if len(shares) != 1:
        raise ValueError("only maps that choose the same share of the area can be put together")
    return Accuracy(
        shares.pop(),
        sum(part.hits for part in all_parts),
        sum(part.possible for part in all_parts),
        sum(part.events for part in all_parts),
    )
