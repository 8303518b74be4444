"""Who is whose neighbour: the sparse, binary weights that the local statistics rest on.

- Queen contiguity: areas that share a border or a corner (Cliff & Ord 1981, Spatial Processes, ch. 1; the same pairs
  as R's ``spdep::poly2nb``), borders that meet without a common corner too. In a layer whose borders often don't quite
  meet, areas that come closer to each other than a small tolerance are neighbours as well.
- Distance band: all within a distance, its end included (``spdep::dnearneigh``).
- k nearest neighbours: not mutual (``spdep::knearneigh``).

No place is its own neighbour here; Gi* adds the place itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy import sparse, spatial

from ..domain.progress import SILENT, Progress

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

TOLERANCE_SHARE = 0.002
"""Gap between two areas that still counts as touching, as a share of the typical (median) area's width."""

LOOSE_SHARE = 0.02
"""So great a share of the neighbours must hang on the tolerance, else the layer's borders meet, and what lies close
without touching is no neighbour."""

MOST_PAIRS = 30_000_000
"""More neighbours than that fit no ordinary memory, and say nothing about a neighbourhood."""

_BLOCK = 2048
_SPARE = 8
"""So many places beyond the k nearest are looked at, so that equal distances are settled by the order of the file."""


class TooManyNeighbours(ValueError):
    """More than :data:`MOST_PAIRS` pairs: the neighbourhoods are too wide."""


@dataclass(frozen=True)
class Neighbours:
    """Neighbours of n places."""

    matrix: sparse.csr_matrix
    """(n, n), 1.0 where the column's place is a neighbour of the row's."""
    tolerance: float = 0.0
    """Gap that counted as touching, in the unit of the coordinates (queen)."""
    loose: int = 0
    """Pairs of areas that are neighbours by the tolerance alone (queen)."""
    distance: float = float("nan")
    """The band's width (distance band)."""

    @property
    def n(self) -> int:
        """Number of places."""
        return int(self.matrix.shape[0])

    @property
    def counts(self) -> NDArray[np.int64]:
        """Number of neighbours of each place, (n,)."""
        return np.diff(self.matrix.indptr).astype(np.int64)

    @property
    def islands(self) -> NDArray[np.bool_]:
        """Which places have no neighbour, (n,)."""
        return np.asarray(self.counts == 0)

    def among(self, there: NDArray[np.bool_]) -> Neighbours:
        """The neighbours among some of the places, in their order: those without a value are nobody's neighbour."""
        return Neighbours(self.matrix[there][:, there].tocsr(), self.tolerance, self.loose, self.distance)


def queen(
    areas: Sequence[Any] | NDArray[np.object_], tolerance: float | None = None, progress: Progress = SILENT
) -> Neighbours:
    """Areas that touch or overlap, or come within a tolerance of it.

    Arguments:
        areas: n shapely geometries in a plane or in degrees; None or an empty one has no neighbour, an invalid one is
            mended first.
        tolerance: in the unit of the coordinates; None: :data:`TOLERANCE_SHARE` of the typical width in a layer whose
            borders often don't meet (:data:`LOOSE_SHARE`), and for areas that touch no other; else 0.

    Raises:
        ValueError: the tolerance is negative.
        TooManyNeighbours: most areas lie upon most others.
    """
    shapes = np.array(list(areas), dtype=object)
    broken = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if broken.any():
        shapes[broken] = shapely.make_valid(shapes[broken])
    reach = _tolerance(shapes) if tolerance is None else float(tolerance)
    if not reach >= 0 or not np.isfinite(reach):
        raise ValueError("the tolerance must be 0 or more")
    first, second = _near_boxes(shapes, reach)
    # Prepared, a shape answers all its neighbours in one go; and few pairs need the slower question of how far.
    shapely.prepare(shapes)
    touching = np.zeros(len(first), bool)
    for start in range(0, len(first), _BLOCK):
        progress.report(start / len(first))
        a, b = shapes[first[start : start + _BLOCK]], shapes[second[start : start + _BLOCK]]
        touching[start : start + _BLOCK] = shapely.intersects(a, b)
    apart = np.flatnonzero(~touching)
    close = apart[shapely.dwithin(shapes[first[apart]], shapes[second[apart]], reach)] if reach > 0 else apart[:0]
    if tolerance is None and len(close) < LOOSE_SHARE * (len(close) + touching.sum()):
        alone = np.ones(len(shapes), bool)
        alone[first[touching]] = alone[second[touching]] = False
        close = close[alone[first[close]] | alone[second[close]]]
    touching[close] = True
    matrix = _matrix(len(shapes), first[touching], second[touching], mutual=True)
    return Neighbours(matrix, tolerance=reach, loose=len(close))


def _near_boxes(shapes: NDArray[np.object_], reach: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of shapes (the first comes first in the file) whose boxes come within *reach* of each other."""
    west, south, east, north = shapely.bounds(shapes).T
    # Where nothing is, the bounds are NaN: such a box is empty and meets none.
    boxes = shapely.box(west - reach, south - reach, east + reach, north + reach)
    boxes[np.isnan(west)] = None
    tree = shapely.STRtree(shapes)
    found, total = [], 0
    for start in range(0, len(shapes), _BLOCK):
        asked, other = tree.query(boxes[start : start + _BLOCK])
        asked = asked + start
        once = asked < other
        found.append(np.vstack([asked[once], other[once]]))
        total += 2 * found[-1].shape[1]
        _check_pairs(total)
    first, second = np.hstack([np.empty((2, 0), np.int64), *found])
    return first, second


def _tolerance(shapes: NDArray[np.object_]) -> float:
    """A small share of the typical area's width; 0 where nothing has an area."""
    sizes = shapely.area(shapes)
    sizes = sizes[np.isfinite(sizes) & (sizes > 0)]
    return TOLERANCE_SHARE * float(np.sqrt(np.median(sizes))) if sizes.size else 0.0


def distance_band(points: FloatArray, distance: float | None = None) -> Neighbours:
    """Places at most *distance* apart.

    Arguments:
        points: (n, 2) in a plane, or (n, 3); a place with a NaN has no neighbour.
        distance: in the unit of the points; None: the shortest that leaves nobody without a neighbour.

    Raises:
        ValueError: the distance isn't above 0.
        TooManyNeighbours: the distance takes in most places.
    """
    places, at = _placed(points)
    if distance is None:
        distance = _longest_gap(at)
    if not distance > 0 or not np.isfinite(distance):
        raise ValueError("the distance must be above 0")
    if len(at) < 2:
        return Neighbours(_matrix(len(points), places[:0], places[:0], mutual=True), distance=distance)
    tree = spatial.cKDTree(at)
    _check_pairs(int(tree.count_neighbors(tree, distance)) - len(at))
    pairs = tree.query_pairs(distance, output_type="ndarray")
    matrix = _matrix(len(points), places[pairs[:, 0]], places[pairs[:, 1]], mutual=True)
    return Neighbours(matrix, distance=distance)


def _longest_gap(at: FloatArray) -> float:
    """The greatest of the distances from a place to its nearest one, a hair longer against rounding; 1 where there is
    none, as every place lies on another."""
    spots, _, members = _spots(at)
    alone = spots[members == 1]
    if len(spots) < 2 or not len(alone):
        return 1.0
    return float(spatial.cKDTree(spots).query(alone, 2)[0][:, 1].max()) * (1 + 1e-9)


def nearest(points: FloatArray, k: int) -> Neighbours:
    """The *k* nearest places of each, all others where there are no more than *k*.

    Equal distances are settled by the order of the places, so that the result can be made again.

    Arguments:
        points: (n, 2) in a plane, or (n, 3); a place with a NaN has no neighbour.

    Raises:
        ValueError: k is below 1.
        TooManyNeighbours: n k is too great.
    """
    if k < 1:
        raise ValueError("the number of nearest neighbours must be 1 or more")
    places, at = _placed(points)
    k = min(k, len(at) - 1)
    if k < 1:
        return Neighbours(_matrix(len(points), places[:0], places[:0]))
    _check_pairs(len(at) * k)
    chosen = _nearest_others(at, k)
    return Neighbours(_matrix(len(points), np.repeat(places, k), places[chosen.ravel()]))


def _nearest_others(at: FloatArray, k: int) -> IntArray:
    """Positions of the *k* nearest others of each of n > k points, (n, k).

    Found for the distinct spots, as a tree of a million points upon each other can't be searched.
    """
    spots, spot, members = _spots(at)
    reach = min(len(spots), k + 1 + _SPARE)
    away, who = (found.reshape(len(spots), -1) for found in spatial.cKDTree(spots).query(spots, reach))
    # No more than k + 1 points of a spot can be among the nearest.
    held = np.minimum(members, k + 1)[who]
    ends = np.cumsum(held.ravel())
    order = np.argsort(spot, kind="stable")
    first = np.cumsum(members) - members
    inner = np.arange(ends[-1]) - np.repeat(ends - held.ravel(), held.ravel())
    point = order[np.repeat(first[who.ravel()], held.ravel()) + inner]
    row = np.repeat(np.arange(len(spots)), held.sum(axis=1))
    distance = np.repeat(_rounded(away).ravel(), held.ravel())
    point = point[np.lexsort((point, distance, row))]
    begin = np.concatenate([[0], np.cumsum(held.sum(axis=1))[:-1]])
    listed = point[begin[:, None] + np.arange(k + 1)][spot]
    # Each point leaves out itself; one that isn't in the list, as others lie on the same spot, the last.
    itself = listed == np.arange(len(at))[:, None]
    itself[~itself.any(axis=1), -1] = True
    return np.asarray(listed[~itself].reshape(len(at), k))


def _spots(at: FloatArray) -> tuple[FloatArray, IntArray, IntArray]:
    """Distinct points, which of them each point is, and how many points each of them is."""
    spots, spot, members = np.unique(at, axis=0, return_inverse=True, return_counts=True)
    return spots, np.ravel(spot), members


def _rounded(away: FloatArray) -> FloatArray:
    """Distances to nine figures: those that differ by rounding alone are equal."""
    greatest = float(away.max())
    return np.round(away / greatest, 9) if greatest > 0 else away


def _placed(points: FloatArray) -> tuple[NDArray[np.int64], FloatArray]:
    """Positions of the places that have a point, and their points."""
    points = np.asarray(points, np.float64)
    places = np.flatnonzero(np.isfinite(points).all(axis=1))
    return places, points[places]


def _check_pairs(n: int) -> None:
    if n > MOST_PAIRS:
        raise TooManyNeighbours(f"there are {n:,} pairs of neighbours, more than {MOST_PAIRS:,}")


def _matrix(n: int, first: NDArray[np.int64], second: NDArray[np.int64], mutual: bool = False) -> sparse.csr_matrix:
    """Ones at (*first*, *second*), and at (*second*, *first*) where neighbourhood is *mutual*."""
    if mutual:
        first, second = np.concatenate([first, second]), np.concatenate([second, first])
    matrix = sparse.csr_matrix((np.ones(len(first)), (first, second)), shape=(n, n))
    matrix.sort_indices()
    return matrix
