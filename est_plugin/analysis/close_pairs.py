"""Pairs of points that lie close to one another, by bands of distance: what every test of nearness begins with.

Pairs are found through a k-d tree in blocks of bounded size, so that memory doesn't grow with their number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import spatial

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

METRICS = {"euclidean": 2.0, "manhattan": 1.0}
"""Name of a metric -> the p of its Minkowski distance."""

MAX_PAIRS = 2_000_000_000
"""More close pairs than this are not looked at: the bands are too wide for so many points."""

_BLOCK_PAIRS = 1_000_000
SLACK = 1e-7
"""The tree looks so much farther than asked for, as it doesn't round."""

_DIGITS = 9


class TooManyPairs(ValueError):
    """So many points lie within the widest band that no table of them can be made in reasonable time."""

    def __init__(self, pairs: int) -> None:
        super().__init__(f"{pairs:,} close pairs are more than can be looked at: choose narrower distance bands")
        self.pairs = pairs


@dataclass(frozen=True)
class Bands:
    """Consecutive intervals of distance or time."""

    edges: tuple[float, ...]
    """At least two, rising, from 0 or more."""
    closed_right: bool = False
    """False: [a, b). True: (a, b], but the first band includes its lower end."""

    def __post_init__(self) -> None:
        steps = np.diff(self.edges)
        if len(self.edges) < 2 or not np.isfinite(self.edges).all() or (steps <= 0).any() or self.edges[0] < 0:
            raise ValueError("bands need at least two edges that rise from 0 or more")

    def __len__(self) -> int:
        return len(self.edges) - 1

    def labels(self) -> list[str]:
        """Each band as it is written: ``[0,200)``, ``(200,400]``."""
        ends = [f"{edge:.12g}" for edge in self.edges]
        pairs = list(zip(ends, ends[1:]))
        if not self.closed_right:
            return [f"[{low},{high})" for low, high in pairs]
        return [f"{'(' if i else '['}{low},{high}]" for i, (low, high) in enumerate(pairs)]

    def find(self, values: FloatArray) -> IntArray:
        """Which band each value lies in; -1 in none."""
        edges = np.asarray(self.edges, float)
        if self.closed_right:
            band = np.searchsorted(edges, values, "left") - 1
            band[values == edges[0]] = 0
        else:
            band = np.searchsorted(edges, values, "right") - 1
        band[(band < 0) | (band >= len(self))] = -1
        return band.astype(np.int64)

    def whole_numbers(self) -> list[tuple[int, int]]:
        """The smallest and the largest whole number in each band; the smallest is above the largest in an empty one."""
        out = []
        for i, (low, high) in enumerate(zip(self.edges, self.edges[1:])):
            if self.closed_right:
                out.append((int(np.floor(low)) + 1 if i else int(np.ceil(low)), int(np.floor(high))))
            else:
                out.append((int(np.ceil(low)), int(np.ceil(high)) - 1))
        return out


def distances(xy: FloatArray, i: IntArray, j: IntArray, metric: str, reach: float) -> FloatArray:
    """Distances of pairs, rounded at the ninth digit of *reach*.

    In coordinates of millions of metres, two points 200 m apart are 199.9999999995 m apart as numbers are stored:
    without the rounding, chance would say which side of an edge they lie.
    """
    aside = np.abs(xy[i] - xy[j])
    far = aside.sum(axis=1) if metric == "manhattan" else np.sqrt((aside * aside).sum(axis=1))
    return np.asarray(np.round(far, _DIGITS - int(np.ceil(np.log10(reach)))), np.float64)


def in_order_of_place(xy: FloatArray, reach: float) -> IntArray:
    """An order in which points that lie near one another mostly come near one another."""
    cells = np.floor((xy - xy.min(axis=0)) / reach) if len(xy) else xy
    return np.asarray(np.lexsort((xy[:, 0], cells[:, 1], cells[:, 0])), np.int64)


class CloseTo:
    """Which of some points lie within reach of one another, block by block."""

    def __init__(self, xy: FloatArray, reach: float, metric: str = "euclidean") -> None:
        """Arguments:
            xy: (n, 2), finite; best in the order of :func:`in_order_of_place`.
            reach: the widest distance, above 0.

        Raises:
            TooManyPairs: more than :data:`MAX_PAIRS`.
            ValueError: an unknown metric, coordinates that aren't finite.
        """
        if metric not in METRICS:
            raise ValueError(f"the metric is one of {', '.join(METRICS)}")
        if not np.isfinite(xy).all():
            raise ValueError("coordinates must be finite")
        self._xy, self._reach, self._metric = xy, reach, metric
        self._p = METRICS[metric]
        self._tree = spatial.cKDTree(xy) if len(xy) else None
        self._limit = reach * (1 + SLACK)
        if self._tree is None:
            self.per_point = np.empty(0, np.int64)
        else:
            total = (int(self._tree.count_neighbors(self._tree, self._limit, p=self._p)) - len(xy)) // 2
            if total > MAX_PAIRS:
                raise TooManyPairs(total)
            self.per_point = self._tree.query_ball_point(xy, self._limit, p=self._p, return_length=True) - 1

    @property
    def n_pairs(self) -> int:
        """Pairs within reach (or a hair beyond), each counted once."""
        return int(self.per_point.sum()) // 2

    def blocks(self) -> Iterator[tuple[IntArray, IntArray, FloatArray]]:
        """Directed pairs (i, j, distance), i ≠ j: every pair both ways, in bounded portions with rising i."""
        if self._tree is None:
            return
        start, n = 0, len(self._xy)
        reached = np.concatenate(([0], np.cumsum(self.per_point + 1)))
        while start < n:
            end = max(start + 1, int(np.searchsorted(reached, reached[start] + _BLOCK_PAIRS, "right")) - 1)
            block = spatial.cKDTree(self._xy[start:end])
            found = block.sparse_distance_matrix(self._tree, self._limit, p=self._p, output_type="ndarray")
            i, j = found["i"].astype(np.int64) + start, found["j"].astype(np.int64)
            keep = i != j
            i, j = i[keep], j[keep]
            yield i, j, distances(self._xy, i, j, self._metric, self._reach)
            start = end
