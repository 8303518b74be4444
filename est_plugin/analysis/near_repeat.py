"""Near repeats: do events close in space come closer in time than chance would have it?

Knox (1964, Appl Stat 13:25) counts the pairs of events that are close in both; Townsley, Homel & Chaseling (2003,
Br J Criminol 43:615) and Johnson & Bowers (2004, Br J Criminol 44:55) tabulate them by bands of distance and time.
The reference is the same events with their dates shuffled (Besag & Diggle 1977, Appl Stat 26:327), 999 times:
p = (1 + #{shuffled ≥ observed}) / (shuffles + 1).

The mean over all possible shuffles needs no shuffling: it is S·T/N, with S pairs in the band of distance, T in that
of time, and N in all (Knox 1964; Barton & David 1966). It is what ``expected`` holds, free of simulation noise.

Shuffled dates stand as the columns of a matrix, so that one pair is looked up once for some hundred shuffles. Events
that pile up on one point (a station, a centroid) are counted through their days, not pair by pair.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import spatial

from ..domain.progress import SILENT, Progress
from .close_pairs import METRICS, SLACK, Bands, CloseTo, distances, in_order_of_place

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Block = list[tuple[NDArray[np.int32], NDArray[np.int32]]]
"""The two ends of pairs, for each band of distance."""

PILE = 500
"""Events at one point from which on they are counted through their days."""

_KEPT_PAIRS = 40_000_000
"""So many pairs are kept between shuffles (320 MB); more are found anew for every batch of shuffles."""

_BATCH_BYTES = 48_000_000
_LARGE_BATCH_BYTES = 256_000_000
_ROWS = 960
_BYTE_ROWS = 240
"""Rows whose truths add up in one byte."""


@dataclass(frozen=True)
class NearRepeatTable:
    """Pairs of events by band of distance (rows) and of time (columns)."""

    distance: Bands
    time: Bands
    observed: IntArray
    expected: FloatArray
    """The mean over all shuffles."""
    ratio: FloatArray
    """observed / expected, Knox's ratio; NaN where nothing is expected."""
    p_value: FloatArray
    """Share of the shuffles with as many pairs or more, the observation counted as one; NaN without shuffles."""
    lower: FloatArray
    upper: FloatArray
    """Between these lie 95 % of the shuffles; NaN without shuffles."""
    n_events: int
    permutations: int


def near_repeat_table(
    xy: FloatArray,
    days: NDArray[np.datetime64] | IntArray,
    distance: Bands,
    time: Bands,
    metric: str = "euclidean",
    permutations: int = 999,
    seed: int = 1,
    progress: Progress = SILENT,
) -> NearRepeatTable:
    """Make the table.

    Arguments:
        xy: (n, 2) metres, finite.
        days: (n,) dates, or whole numbers of days.
        distance: bands in metres.
        time: bands in days; whole days fall into them.
        metric: ``euclidean`` or ``manhattan``.
        permutations: shuffles; 0 for none. The same seed gives the same numbers, on any number of processors.

    Raises:
        ValueError: fewer than two events, a missing date or coordinate, an unknown metric;
            its subclass :class:`.close_pairs.TooManyPairs`.
        Cancelled: *progress* says so.
    """
    xy, ages = np.asarray(xy, float).reshape(-1, 2), whole_days(days)
    if len(xy) != len(ages) or len(xy) < 2:
        raise ValueError("at least two events with point and date are needed")
    if permutations < 0:
        raise ValueError("the number of permutations can't be negative")
    thresholds = sorted({end for low, high in time.whole_numbers() for end in (low - 1, high)})
    counter = _Counter(xy, ages, distance, metric, thresholds, progress)
    within = counter.observed()
    pairs = len(xy) * (len(xy) - 1) / 2
    in_distance = counter.per_band.astype(float)
    in_time = _banded(_within_all(ages, thresholds), time, thresholds).astype(float)
    observed = _banded(within, time, thresholds)
    expected = np.outer(in_distance, in_time) / pairs
    certain = np.isin(in_distance, (0, pairs))[:, None] | np.isin(in_time, (0, pairs))[None, :]
    p_value = lower = upper = np.full(observed.shape, np.nan)
    if permutations and certain.all():
        # Whatever is shuffled, the same pairs stay close: all at one point, or all on one day.
        p_value, lower, upper = np.ones(observed.shape), observed.astype(float), observed.astype(float)
    elif permutations:
        shuffled = _banded(counter.shuffled(permutations, seed, progress), time, thresholds)
        p_value = (1 + (shuffled >= observed).sum(axis=0)) / (permutations + 1)
        lower, upper = np.quantile(shuffled, (0.025, 0.975), axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(expected > 0, observed / expected, np.nan)
    progress.report(1.0)
    return NearRepeatTable(
        distance, time, observed, expected, ratio, p_value, lower, upper, len(xy), permutations
    )


def whole_days(days: NDArray[Any]) -> IntArray:
    """Days since the first one. Raises ValueError where one is missing."""
    values = np.asarray(days)
    if np.issubdtype(values.dtype, np.datetime64):
        if np.isnat(values).any():
            raise ValueError("every event needs a date")
        values = values.astype("datetime64[D]").astype(np.int64)
    if not np.issubdtype(values.dtype, np.integer):
        if not np.isfinite(values).all():
            raise ValueError("every event needs a date")
        values = np.floor(values)
    values = values.astype(np.int64)
    return np.asarray(values - values.min(), np.int64) if values.size else values


def _banded(within: IntArray, time: Bands, thresholds: Sequence[int]) -> IntArray:
    """Pairs up to each threshold of days (last axis) -> pairs in each band of time."""
    at = {threshold: i for i, threshold in enumerate(thresholds)}
    return np.stack([within[..., at[h]] - within[..., at[low - 1]] for low, h in time.whole_numbers()], axis=-1)


def _within_all(ages: IntArray, thresholds: Sequence[int]) -> IntArray:
    """(thresholds,) pairs of all events at most so many days apart."""
    count = np.bincount(ages)
    return (_across(count, count, thresholds) - len(ages) * (np.array(thresholds) >= 0)) // 2


def _across(one: IntArray, other: IntArray, thresholds: Sequence[int]) -> IntArray:
    """Pairs between two groups, given as counts by day, at most so many days apart."""
    n = len(other)
    below = np.concatenate(([0], np.cumsum(other)))
    day = np.arange(len(one))
    out = np.zeros(len(thresholds), np.int64)
    for q, threshold in enumerate(thresholds):
        if threshold >= 0:
            reached = below[np.minimum(day + threshold + 1, n)] - below[np.clip(day - threshold, 0, n)]
            out[q] = int(one @ reached)
    return out


class _Counter:
    """The close pairs of some events, ready to be counted by time for any order of their dates."""

    def __init__(
        self,
        xy: FloatArray,
        ages: IntArray,
        bands: Bands,
        metric: str,
        thresholds: Sequence[int],
        progress: Progress,
    ) -> None:
        reach = bands.edges[-1]
        order = in_order_of_place(xy, reach)
        self._xy, self._bands, self._thresholds = xy[order], bands, thresholds
        self._span = int(ages.max())
        # Differences of unsigned numbers wrap around; half of their range must stay free for it.
        self._days = ages[order].astype(np.uint16 if self._span < 2**15 else np.uint32)
        pile = _piles(self._xy)
        self._single = np.flatnonzero(pile < 0)
        self._close = CloseTo(self._xy[self._single], reach, metric)
        self._piles = self._heaps(pile, metric)
        self.per_band = np.zeros(len(bands), np.int64)
        self._kept: Block | None = None
        kept = []
        for block in self._find(progress):
            self.per_band += [len(i) for i, _ in block]
            if self._close.n_pairs <= _KEPT_PAIRS:
                kept.append(block)
        if self._close.n_pairs <= _KEPT_PAIRS:
            self._kept = [_joined(kept, band) for band in range(len(bands))]
        for members, near, self_band in self._piles:
            self.per_band += [len(members) * len(events) for events in near]
            if self_band >= 0:
                self.per_band[self_band] += len(members) * (len(members) - 1) // 2

    def observed(self) -> IntArray:
        """(bands, thresholds) pairs at most so many days apart."""
        return np.asarray(self._count(self._days[:, None])[0], np.int64)

    def shuffled(self, permutations: int, seed: int, progress: Progress) -> IntArray:
        """(permutations, bands, thresholds) of the same with shuffled dates."""
        room = _BATCH_BYTES if self._kept is not None else _LARGE_BATCH_BYTES
        size = int(np.clip(room // (len(self._days) * self._days.itemsize), 16, 256))
        starts = range(0, permutations, size)
        out = np.empty((permutations, len(self._bands), len(self._thresholds)), np.int64)

        def batch(start: int) -> tuple[int, IntArray]:
            numbers = range(start, min(start + size, permutations))
            # Each shuffle has a generator of its own: neither the batches nor the processors change the result.
            rows = [np.random.default_rng([seed, number]).permutation(self._days) for number in numbers]
            return start, self._count(np.ascontiguousarray(np.array(rows).T))

        workers = min(os.cpu_count() or 1, len(starts), 8)
        with ThreadPoolExecutor(workers) as pool:
            pending = [pool.submit(batch, start) for start in starts]
            try:
                for done, future in enumerate(as_completed(pending), 1):
                    start, counts = future.result()
                    out[start : start + len(counts)] = counts
                    progress.report(done / len(pending))
            except BaseException:
                for future in pending:
                    future.cancel()
                raise
        return out

    def _find(self, progress: Progress = SILENT) -> Iterator[Block]:
        """Pairs of single events by band, portion by portion."""
        for i, j, far in self._close.blocks():
            progress.report(0.0)
            once = i < j
            i, j = i[once], j[once]
            band = self._bands.find(far[once])
            by_band = np.argsort(band, kind="stable")
            ends = np.searchsorted(band[by_band], np.arange(len(self._bands) + 1))
            yield [
                (self._single[i[some]].astype(np.int32), self._single[j[some]].astype(np.int32))
                for some in (by_band[start:end] for start, end in zip(ends, ends[1:]))
            ]

    def _heaps(self, pile: IntArray, metric: str) -> list[tuple[IntArray, list[IntArray], int]]:
        """Points with many events: they, by band the others within reach, and the band of distance 0.

        Of two such points only the first has the other's events among its neighbours.
        """
        piled = np.flatnonzero(pile >= 0)
        piled = piled[np.argsort(pile[piled], kind="stable")]
        groups = np.split(piled, np.flatnonzero(np.diff(pile[piled])) + 1) if len(piled) else []
        tree = spatial.cKDTree(self._xy if groups else self._xy[:0])
        reach = self._bands.edges[-1]
        own = int(self._bands.find(np.zeros(1))[0])
        out = []
        for number, members in enumerate(groups):
            near = tree.query_ball_point(self._xy[members[0]], reach * (1 + SLACK), p=METRICS[metric])
            others = np.sort(np.array(near, np.int64))
            others = others[(pile[others] < 0) | (pile[others] > number)]
            at = np.full(len(others), members[0])
            band = self._bands.find(distances(self._xy, at, others, metric, reach))
            out.append((members, [others[band == i] for i in range(len(self._bands))], own))
        return out

    def _count(self, days: NDArray[Any]) -> IntArray:
        """(columns of *days*, bands, thresholds)."""
        out = np.zeros((days.shape[1], len(self._bands), len(self._thresholds)), np.int64)
        blocks: Iterable[Block] = [self._kept] if self._kept is not None else self._find()
        for block in blocks:
            for band, (i, j) in enumerate(block):
                out[:, band] += _within(days, i, j, self._thresholds, self._span)
        for members, near, self_band in self._piles:
            for column in range(days.shape[1]):
                here = np.bincount(days[members, column], minlength=self._span + 1)
                for band, events in enumerate(near):
                    if len(events):
                        there = np.bincount(days[events, column], minlength=self._span + 1)
                        out[column, band] += _across(there, here, self._thresholds)
                if self_band >= 0:
                    both = _across(here, here, self._thresholds)
                    out[column, self_band] += (both - len(members) * (np.array(self._thresholds) >= 0)) // 2
        return out


def _piles(xy: FloatArray) -> IntArray:
    """(n,) number of the point at which PILE events or more lie; -1 elsewhere."""
    _, group, count = np.unique(xy, axis=0, return_inverse=True, return_counts=True)
    number = np.where(count >= PILE, np.cumsum(count >= PILE) - 1, -1)
    return np.asarray(number[np.asarray(group).reshape(-1)], np.int64)


def _joined(
    blocks: list[Block], band: int
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    if not blocks:
        return np.empty(0, np.int32), np.empty(0, np.int32)
    return np.concatenate([block[band][0] for block in blocks]), np.concatenate([block[band][1] for block in blocks])


def _within(
    days: NDArray[Any], i: NDArray[np.int32], j: NDArray[np.int32], thresholds: Sequence[int], span: int
) -> IntArray:
    """(columns, thresholds) how many of the pairs are at most so many days apart, in each column of *days*."""
    columns = days.shape[1]
    out = np.zeros((len(thresholds), columns), np.int64)
    rows = max(_ROWS, _ROWS * (256 // columns))
    apart, moved = np.empty((2, rows, columns), days.dtype)
    close = np.empty((rows, columns), bool)
    for start in range(0, len(i), rows):
        n = min(rows, len(i) - start)
        a, b, truth = apart[:n], moved[:n], close[:n]
        np.take(days, i[start : start + n], axis=0, out=a, mode="clip")
        np.take(days, j[start : start + n], axis=0, out=b, mode="clip")
        np.subtract(a, b, out=a)
        for q, threshold in enumerate(thresholds):
            if threshold >= span:
                out[q] += n
            elif threshold >= 0:
                # |d| ≤ k is d + k ≤ 2k where negative numbers wrap around to large ones.
                np.add(a, days.dtype.type(threshold), out=b)
                np.less_equal(b, days.dtype.type(2 * threshold), out=truth)
                out[q] += _column_sums(truth.view(np.uint8))
    return out.T


def _column_sums(truth: NDArray[np.uint8]) -> IntArray:
    """Sums of zeros and ones over the rows, added up in bytes as far as they hold."""
    whole = len(truth) - len(truth) % _BYTE_ROWS
    parts = np.add.reduce(truth[:whole].reshape(-1, _BYTE_ROWS, truth.shape[1]), axis=1, dtype=np.uint8)
    rest = np.add.reduce(truth[whole:], axis=0, dtype=np.uint8)
    return np.asarray(parts.sum(axis=0, dtype=np.int64) + rest, np.int64)
