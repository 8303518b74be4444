"""Which events follow another one nearby, and which begin a series.

The roles of the near-repeat literature (Townsley, Homel & Chaseling 2003, Br J Criminol 43:615; Ratcliffe & Rengert
2008, Secur J 21:58): an event is a *repeat* when another one came before it at the same place within the time, a
*near repeat* when one came before it nearby, an *initiator* when none came before but at least one after, and
*isolated* otherwise. Of two events on the same day the one that stands first in the table is the earlier.

Events are looked up by place and rank in time in one sorted array: the work grows with the places near an event, not
with the events at them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..domain.progress import SILENT, Progress
from .close_pairs import CloseTo, distances, in_order_of_place
from .near_repeat import whole_days

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

ISOLATED, INITIATOR, NEAR_REPEAT, REPEAT = "isolated", "initiator", "near_repeat", "repeat"

SAME_PLACE_M = 0.1
"""Events less than this apart lie at the same place."""

_ROLES = np.array([ISOLATED, INITIATOR, NEAR_REPEAT, REPEAT], object)
_PORTION = 500_000


@dataclass(frozen=True)
class Roles:
    """What each event is to the others, arrays (n,)."""

    role: NDArray[np.object_]
    """One of the four words."""
    before: IntArray
    """Earlier events within distance and time."""
    after: IntArray
    """Later events within distance and time."""
    previous: IntArray
    """Position of the one it follows: the latest earlier one at the same place, else nearby; -1 for none."""
    days_since: IntArray
    """Days since the previous; -1 for none."""
    distance_m: FloatArray
    """Metres to the previous; NaN for none."""
    series: IntArray
    """Position of the event that its line of previous ones goes back to; its own for an initiator."""


def roles(
    xy: FloatArray,
    days: NDArray[np.datetime64] | IntArray,
    within_m: float = 200.0,
    within_days: int = 14,
    metric: str = "euclidean",
    same_place_m: float = SAME_PLACE_M,
    progress: Progress = SILENT,
) -> Roles:
    """Tell the role of every event.

    Arguments:
        xy: (n, 2) metres, finite.
        days: (n,) dates, or whole numbers of days.
        within_m: events at most so far apart are near one another.
        within_days: an event follows another one that came at most so many days before.
        same_place_m: closer than this is the same place.

    Raises:
        ValueError: a missing date or coordinate, an unknown metric, a distance that is not above 0, negative days;
            its subclass :class:`.close_pairs.TooManyPairs`.
        Cancelled: *progress* says so.
    """
    xy, ages = np.asarray(xy, float).reshape(-1, 2), whole_days(days)
    if not within_m > 0 or within_days < 0 or len(xy) != len(ages):
        raise ValueError("a distance above 0, days of 0 or more, and a date for each point are needed")
    search = _Search(xy, ages, within_m, within_days)
    near = CloseTo(search.place_xy, within_m, metric)
    own = np.arange(len(search.place_xy))
    search.look(own, own, np.zeros(len(own)), same_place_m)
    seen = 0
    for i, j, far in near.blocks():
        fits = far <= within_m
        search.look(i[fits], j[fits], far[fits], same_place_m)
        seen += len(i)
        progress.report(seen / max(2 * near.n_pairs, 1))
    progress.report(1.0)
    return search.result(metric)


class _Search:
    """Events in order of place and time, and what has been found out about them."""

    def __init__(self, xy: FloatArray, ages: IntArray, within_m: float, within_days: int) -> None:
        self._n, self._ages, self._xy, self._within_m = len(xy), ages, xy, within_m
        places, place = np.unique(xy, axis=0, return_inverse=True)
        order = in_order_of_place(places, within_m)
        self.place_xy = places[order]
        number = np.empty(len(places), np.int64)
        number[order] = np.arange(len(places))
        self._place = number[np.asarray(place).reshape(-1)]
        self._in_time = np.argsort(ages, kind="stable").astype(np.int64)
        self._rank = np.empty(self._n, np.int64)
        self._rank[self._in_time] = np.arange(self._n)
        sorted_ages = ages[self._in_time]
        self._from = np.searchsorted(sorted_ages, ages - within_days, "left")
        self._until = np.searchsorted(sorted_ages, ages + within_days, "right")
        self._keys = np.sort(self._place * self._n + self._rank)
        self._by_place = np.lexsort((self._rank, self._place))
        self._first = np.searchsorted(self._place[self._by_place], np.arange(len(places) + 1))
        self._before, self._after = np.zeros((2, self._n), np.int64)
        # The rank of the latest earlier event: at the same place, and nearby.
        self._same, self._near = np.full((2, self._n), -1, np.int64)

    def look(self, here: IntArray, there: IntArray, far: FloatArray, same_place_m: float) -> None:
        """For the events at the places *here*: which events at the places *there* come before and after them?"""
        size = self._first[here + 1] - self._first[here]
        ends = np.cumsum(size)
        start = 0
        while start < len(here):
            begun = ends[start - 1] if start else 0
            end = max(start + 1, int(np.searchsorted(ends, begun + _PORTION, "right")))
            some = slice(start, end)
            pair = np.repeat(np.arange(start, end), size[some])
            within = np.arange(len(pair)) - np.repeat(ends[some] - size[some] - begun, size[some])
            event = self._by_place[self._first[here[pair]] + within]
            self._compare(event, there[pair], far[pair], same_place_m)
            start = end

    def _compare(self, event: IntArray, there: IntArray, far: FloatArray, same_place_m: float) -> None:
        base = there * self._n
        at = np.searchsorted(self._keys, base + self._rank[event], "left")
        own = self._place[event] == there
        earlier = at - np.searchsorted(self._keys, base + self._from[event], "left")
        later = np.searchsorted(self._keys, base + self._until[event], "left") - at - own
        # An event may occur often here: once for every place near it.
        np.add.at(self._before, event, earlier)
        np.add.at(self._after, event, later)
        found = earlier > 0
        rank = self._keys[at[found] - 1] - base[found]
        event, same = event[found], far[found] < same_place_m
        np.maximum.at(self._same, event[same], rank[same])
        np.maximum.at(self._near, event[~same], rank[~same])

    def result(self, metric: str) -> Roles:
        """All of it."""
        rank = np.where(self._same >= 0, self._same, self._near)
        previous, days, far = np.full(self._n, -1, np.int64), np.full(self._n, -1, np.int64), np.full(self._n, np.nan)
        event = np.flatnonzero(rank >= 0)
        previous[event] = self._in_time[rank[event]]
        days[event] = self._ages[event] - self._ages[previous[event]]
        far[event] = distances(self._xy, event, previous[event], metric, self._within_m)
        code = np.select([self._same >= 0, self._near >= 0, self._after > 0], [3, 2, 1], 0)
        return Roles(_ROLES[code], self._before, self._after, previous, days, far, _origins(previous))


def _origins(previous: IntArray) -> IntArray:
    """Follow every line of previous events to its first one, all at once, by steps that double."""
    series = np.where(previous >= 0, previous, np.arange(len(previous)))
    while True:
        farther = series[series]
        if np.array_equal(farther, series):
            return np.asarray(series, np.int64)
        series = farther
