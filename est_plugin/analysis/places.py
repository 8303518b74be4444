"""The places behind a week's changes: small circles that hold most of its incidents.

The median positional error of Swedish police data is 83 m (Gerell 2018), so nothing smaller
than 100 m is called a place.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import spatial

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


def densest_places(
    xy: NDArray[np.float64], weights: NDArray[np.int64], radius_m: float = 150.0, min_count: int = 2, limit: int = 3
) -> list[Place]:
    """The circles of *radius_m* that hold most, largest first, sharing no incident.

    Arguments:
        xy: (n, 2) metres.
        weights: (n,) antal.
        radius_m: at least :data:`MIN_RADIUS_M`.
        min_count: smaller places are left out.
        limit: at most so many.

    Raises:
        ValueError: the radius is below the positional error.
    """
    if radius_m < MIN_RADIUS_M:
        raise ValueError("places under 100 m are below the positional error of the data")
    places: list[Place] = []
    remaining = np.flatnonzero(np.isfinite(xy).all(axis=1)) if len(xy) else np.empty(0, np.int64)
    while remaining.size and len(places) < limit:
        points = xy[remaining]
        tree = spatial.cKDTree(points)
        near = tree.query_ball_point(points, radius_m)
        totals = np.array([weights[remaining[index]].sum() for index in near])
        best = near[int(np.argmax(totals))]
        if totals.max() < min_count:
            break
        members = remaining[np.sort(best)]
        centre = np.average(xy[members], axis=0, weights=weights[members])
        places.append(Place(float(centre[0]), float(centre[1]), radius_m, members, int(weights[members].sum())))
        remaining = np.setdiff1d(remaining, members)
    return places
