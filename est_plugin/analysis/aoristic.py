"""When things happen whose moment nobody knows: aoristic weights over the 168 hours of the week.

An event that happened at some time between its start and its end counts in every hour with the share of the span
that lies in it (Ratcliffe & McCullagh 1998, Int J Geogr Inf Sci 12:751; Ratcliffe 2000, ibid. 14:669; 2002,
J Quant Criminol 18:23). Each event's weights sum to 1. As in the R package ``aoristic``: without an end, or with an
end before the start, the event counts in the hour of its start; with a span of a week or more, 1/168 everywhere.

Spans are measured in elapsed time: a night in which the clock is put forward has an hour less, and nothing falls in
the hour that is left out; one in which it is put back has its hour twice.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..domain.progress import SILENT, Progress
from .local_clock import LocalClock, Seconds

HOUR, WEEK_HOURS = 3600, 168
EST_DAY_START = 6
"""The *EST-dygn* lasts from 06 to 06: the night belongs to the evening before."""

_THURSDAY = 3 * 24
"""1970 began on a Thursday."""
_BLOCK = 1 << 20
"""Hours of spans that are held in memory at once."""

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True)
class AoristicTable:
    """Weights by weekday and hour, and on how many events of which sort they rest (sums of *antal*)."""

    weights: FloatArray
    """(groups, 7, 24): weekday 0 = Monday; the hour is that of the clock."""
    spans: float
    """Events between a start and a later end."""
    moments: float
    """Events without an end, or with one equal to the start: 1 in the hour of the start."""
    reversed: float
    """Events whose end lies before their start: 1 in the hour of the start."""
    long: float
    """Events of a week or more: 1/168 everywhere."""
    unknown: float
    """Events whose time isn't known: apart, in none of the weights."""

    @property
    def known(self) -> float:
        """The sum of all weights."""
        return self.spans + self.moments + self.reversed + self.long

    @property
    def unknown_share(self) -> float:
        """Share of all events whose time isn't known; NaN without any event."""
        total = self.known + self.unknown
        return self.unknown / total if total else float("nan")


def is_whole_day(start: NDArray[np.datetime64], end: NDArray[np.datetime64]) -> BoolArray:
    """Whether a span may stand for an unknown time: it starts at 00:00, and has no end, the same end, or ends
    23:59 or 24:00 of that day.

    Arguments:
        start, end: (n,) datetime64[s], local time; NaT without one.
    """
    midnight = start == start.astype("datetime64[D]").astype("datetime64[s]")
    length = (end - start).astype(np.int64)
    whole = np.isnat(end) | (length == 0) | ((length >= 86_340) & (length <= 86_400))
    return np.asarray(midnight & whole & ~np.isnat(start))


def aoristic_weights(
    start: NDArray[np.datetime64],
    end: NDArray[np.datetime64],
    clock: LocalClock,
    unknown: BoolArray | None = None,
    antal: FloatArray | None = None,
    group: NDArray[np.int64] | None = None,
    n_groups: int = 1,
    day_start: int = 0,
    progress: Progress = SILENT,
) -> AoristicTable:
    """Spread events over the hours of the week.

    Arguments:
        start, end: (n,) datetime64[s] in UTC (see :meth:`LocalClock.utc_not_before`); NaT without one.
        clock: the place's clock, over all of the events' time.
        unknown: (n,) events whose time isn't known; those without a start never are.
        antal: (n,) how often each event counts, 0 or more; once by default.
        group: (n,) 0 … *n_groups* - 1, such as each event's place; negative: in none, and not counted.
        day_start: the hour at which the weekday begins: with 6, Saturday 02 is counted as Friday's.

    Raises:
        ValueError: shapes differ, a number is negative or no number, or the day can't begin then.
    """
    n = len(start)
    counts = np.ones(n) if antal is None else np.asarray(antal, np.float64)
    groups = np.zeros(n, np.int64) if group is None else np.asarray(group, np.int64)
    apart = np.isnat(start) if unknown is None else np.isnat(start) | unknown
    if not (len(end) == len(counts) == len(groups) == len(apart) == n):
        raise ValueError("starts, ends, numbers and groups must be of the same length")
    if not np.all(np.isfinite(counts) & (counts >= 0)):
        raise ValueError("an event can't count negative or unknown times")
    if np.any(groups >= n_groups) or not 0 <= day_start <= 23:
        raise ValueError("groups must be below their number, and a day begins at 0 to 23")
    taken = (groups >= 0) & ~apart
    length = np.where(np.isnat(end), np.timedelta64(0, "s"), end - start).astype(np.int64)
    is_long = taken & (length >= WEEK_HOURS * HOUR)
    is_span = taken & (length > 0) & ~is_long
    is_point = taken & (length <= 0)
    table = np.zeros((n_groups, WEEK_HOURS))
    table += np.bincount(groups[is_long], counts[is_long] / WEEK_HOURS, n_groups)[:, None]
    seconds = start.astype("datetime64[s]").astype(np.int64)
    _add(table, groups[is_point], clock.local(seconds[is_point]) // HOUR, counts[is_point], day_start)
    _spread(
        table, groups[is_span], seconds[is_span], length[is_span], counts[is_span] / length[is_span], clock, day_start,
        progress,
    )

    def total(which: BoolArray) -> float:
        return float(counts[which].sum())

    return AoristicTable(
        weights=table.reshape(n_groups, 7, 24),
        spans=total(is_span),
        moments=total(is_point & (length == 0)),
        reversed=total(is_point & (length < 0)),
        long=total(is_long),
        unknown=total(apart & (groups >= 0)),
    )


def _add(table: FloatArray, groups: Seconds, hours: Seconds, weights: FloatArray, day_start: int) -> None:
    """Add *weights* at local *hours* since 1970."""
    shifted = hours + _THURSDAY - day_start
    at = shifted // 24 % 7 * 24 + hours % 24
    cells = np.bincount(groups * WEEK_HOURS + at, weights, table.size)
    table += cells.reshape(table.shape)


def _spread(
    table: FloatArray,
    groups: Seconds,
    start: Seconds,
    length: Seconds,
    density: FloatArray,
    clock: LocalClock,
    day_start: int,
    progress: Progress,
) -> None:
    """Add each span (from *start*, seconds of UTC) with *density* per second, block by block."""
    ends = np.cumsum(length // HOUR + 2)
    first = 0
    while first < len(start):
        # As many events as have about a block's number of hours, and one at least.
        last = max(first + 1, int(np.searchsorted(ends, (ends[first - 1] if first else 0) + _BLOCK, side="right")))
        part = slice(first, last)
        progress.report(first / len(start))
        whose, begin, finish = _pieces(start[part], start[part] + length[part], clock)
        piece, hour = _hours(begin, finish)
        overlap = np.minimum(finish[piece], (hour + 1) * HOUR) - np.maximum(begin[piece], hour * HOUR)
        event = whose[piece]
        _add(table, groups[part][event], hour, overlap * density[part][event], day_start)
        first = last


def _pieces(start: Seconds, end: Seconds, clock: LocalClock) -> tuple[Seconds, Seconds, Seconds]:
    """Spans cut at the clock's changes: whose each piece is, and its ends by the local clock of its own stretch."""
    low = np.searchsorted(clock.changes, start, side="right")
    n = np.searchsorted(clock.changes, end, side="left") - low + 1
    whose, which = _counted(n)
    bounds = np.concatenate([clock.changes, [0]])
    begin = np.where(which == 0, start[whose], bounds[low[whose] + which - 1])
    finish = np.where(which == n[whose] - 1, end[whose], bounds[low[whose] + np.minimum(which, n[whose] - 2)])
    shift = clock.local(begin) - begin
    return whose, begin + shift, finish + shift


def _hours(begin: Seconds, finish: Seconds) -> tuple[Seconds, Seconds]:
    """(piece, local hour since 1970) of every hour that a piece touches."""
    first = begin // HOUR
    piece, which = _counted(-(-finish // HOUR) - first)
    return piece, first[piece] + which


def _counted(n: Seconds) -> tuple[Seconds, Seconds]:
    """For things of which there are *n* each: which thing (0, 0, 1 …), and which of its own (0, 1, 0 …)."""
    thing = np.repeat(np.arange(len(n)), n)
    return thing, np.arange(len(thing)) - np.repeat(np.cumsum(n) - n, n)
