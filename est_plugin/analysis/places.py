"""The places of a week: small circles that hold most of its incidents, and those where the next ones are likely.

The median positional error of Swedish police data is 83 m (Gerell 2018), so nothing smaller
than 100 m is called a place.
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import spatial

from .close_pairs import SLACK, CloseTo
from .risk_map import RiskMap

MIN_RADIUS_M = 100.0


@dataclass(frozen=True)
class Place:
    """A circle and the incidents in it."""

    x: float
    y: float
    radius_m: float
    members: NDArray[np.int64]
    """Positions of its incidents in the input."""
    count: int
    """Sum of their weights (antal)."""


@dataclass(frozen=True)
class LikelyPlace:
    """A place where incidents are likely in the coming week."""

    x: float
    y: float
    radius_m: float
    """Of the circle around its cell."""
    cell: int
    share: float
    """Share of the week's incidents that is expected in the cell."""
    expected: float
    """Incidents expected in the cell in the week."""
    times_mean: float
    """How many times the risk of a mean cell."""


def densest_places(
    xy: NDArray[np.float64],
    weights: NDArray[np.int64],
    radius_m: float = 150.0,
    min_count: int = 2,
    limit: int = 3,
    apart_m: float = 0.0,
) -> list[Place]:
    """The circles of *radius_m* that hold most, largest first, sharing no incident.

    Arguments:
        xy: (n, 2) metres.
        weights: (n,) antal.
        radius_m: at least :data:`MIN_RADIUS_M`.
        min_count: smaller places are left out.
        limit: at most so many.
        apart_m: a place whose circle is drawn around a point nearer than this to an earlier one's is passed over: it
            is the same place to whoever walks there.

    Raises:
        ValueError: the radius is below the positional error; its subclass
            :class:`.close_pairs.TooManyPairs`.
    """
    if radius_m < MIN_RADIUS_M:
        raise ValueError("places under 100 m are below the positional error of the data")
    known = np.flatnonzero(np.isfinite(xy).all(axis=1)) if len(xy) else np.empty(0, np.int64)
    if not known.size or limit < 1:
        return []
    # Incidents at one point stand and fall together; points are in the order of their first incident.
    _, first, spot = np.unique(xy[known], axis=0, return_index=True, return_inverse=True)
    order = np.argsort(first)
    number = np.empty(len(order), np.int64)
    number[order] = np.arange(len(order))
    spot, points = number[np.asarray(spot).reshape(-1)], xy[known[first[order]]]
    held = np.bincount(spot, weights[known], len(points))
    totals = held.copy()
    for i, j, far in CloseTo(points, radius_m).blocks():
        close = far <= radius_m
        totals += np.bincount(i[close], held[j[close]], len(points))
    tree = spatial.cKDTree(points)
    can_be_centre, free = np.ones(len(points), bool), np.ones(len(points), bool)
    places: list[Place] = []
    while len(places) < limit and can_be_centre.any():
        best = int(np.argmax(np.where(can_be_centre, totals, -1.0)))
        if totals[best] < min_count:
            break
        near = _within(tree, points[best], radius_m)
        taken = near[free[near]]
        members = known[np.isin(spot, taken)]
        centre = np.average(xy[members], axis=0, weights=weights[members]) if totals[best] > 0 else points[best]
        count = int(weights[members].sum())
        places.append(Place(float(centre[0]), float(centre[1]), radius_m, members, count))
        for point in taken:
            totals[_within(tree, points[point], radius_m)] -= held[point]
        free[taken] = can_be_centre[taken] = False
        if apart_m > 0:
            can_be_centre[tree.query_ball_point(points[best], np.nextafter(apart_m, 0))] = False
    return places


def _within(tree: spatial.cKDTree, point: NDArray[np.float64], radius_m: float) -> NDArray[np.int64]:
    """Points at most *radius_m* away, by the same rounding as pairs."""
    near = np.array(tree.query_ball_point(point, radius_m * (1 + SLACK)), np.int64)
    far = np.round(np.hypot(*(tree.data[near] - point).T), 6)
    return np.asarray(near[far <= radius_m], np.int64)


def likely_places(risk: RiskMap, limit: int = 5, apart_m: float = 500.0) -> list[LikelyPlace]:
    """The cells with the highest risk, none nearer than *apart_m* to a higher one: a shift's stops, not one street.

    Arguments:
        risk: the week's map.
        limit: at most so many; cells without any risk are no place.
        apart_m: between the middles of two places.
    """
    centres = np.empty((0, 2))
    mean = 1.0 / max(int((risk.risk > 0).sum()), 1)
    places: list[LikelyPlace] = []
    for cell in risk.highest(risk.grid.n_cells):
        share = float(risk.risk[cell])
        if len(places) >= limit or share <= 0:
            break
        centre = risk.grid.centres(np.array([cell]))
        if len(centres) and np.hypot(*(centres - centre).T).min() < apart_m:
            continue
        centres = np.vstack([centres, centre])
        radius = max(risk.grid.cell_m / math.sqrt(2), MIN_RADIUS_M)
        x, y = centre[0].tolist()
        places.append(LikelyPlace(x, y, radius, int(cell), share, share * risk.expected, share / mean))
    return places
