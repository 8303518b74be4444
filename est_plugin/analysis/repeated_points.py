"""The coordinates that repeat most: stations, centroids and stand-ins look like hot spots, and are none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import spatial

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class RepeatedPoints:
    """Points that several records share, the most frequent first."""

    first: IntArray
    """(m,) position of a record at the point."""
    label: IntArray
    """(n,) which of these points each record lies at; -1 at none of them."""
    count: IntArray
    """(m,) records."""


def repeated_points(
    place: NDArray[np.float64], resolution: float, min_count: int = 2, limit: int | None = None
) -> RepeatedPoints:
    """Group records by their point.

    Arguments:
        place: (n, 2) coordinates; NaN without a point.
        resolution: points that are equal when rounded to it are one.
        min_count: points with fewer records are left out.
        limit: at most so many points.

    Raises:
        ValueError: the resolution is not above 0.
    """
    if not resolution > 0:
        raise ValueError("the resolution must lie above 0")
    known = np.flatnonzero(np.isfinite(place).all(axis=1))
    label = np.full(len(place), -1, np.int64)
    if not known.size:
        return RepeatedPoints(np.empty(0, np.int64), label, np.empty(0, np.int64))
    cells = np.round(place[known] / resolution).astype(np.int64)
    _, first, group, count = np.unique(cells, axis=0, return_index=True, return_inverse=True, return_counts=True)
    # Among equals the one that stands first in the input.
    order = np.lexsort((first, -count))
    order = order[count[order] >= min_count][:limit]
    rank = np.full(len(count), -1, np.int64)
    rank[order] = np.arange(len(order))
    label[known] = rank[group.reshape(-1)]
    return RepeatedPoints(known[first[order]], label, count[order].astype(np.int64))


def near_any(place: NDArray[np.float64], marks: NDArray[np.float64], within: float) -> IntArray:
    """Position of a mark at most *within* from each point, -1 where there is none.

    Arguments:
        place: (n, k) points.
        marks: (m, k) in the same system.
    """
    out = np.full(len(place), -1, np.int64)
    known = np.flatnonzero(np.isfinite(place).all(axis=1))
    there = np.flatnonzero(np.isfinite(marks).all(axis=1)) if len(marks) else np.empty(0, np.int64)
    if known.size and there.size:
        distance, at = spatial.cKDTree(marks[there]).query(place[known])
        out[known] = np.where(distance <= within, there[at], -1)
    return out
