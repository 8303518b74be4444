"""Points moved so far that no address can be told, and so little that the pattern stays.

Donut masking (Hampton et al. 2010, Am J Epidemiol 172:1062): each point moves in a random direction by a distance
between an inner and an outer radius, spread evenly over the ring's ground (and not over its radius, which would crowd
points near the inner edge). The move is decided by a keyed hash of the location: the same place always moves to the
same place, since the mean of several independent moves of one address would give it back. It hides addresses, not
people who are known to live alone on a large piece of ground: cells (:mod:`.cell_aggregation`) are safer.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .keyed_numbers import keyed_uniform

FloatArray = NDArray[np.float64]

SAME_PLACE_M = 1.0
"""Coordinates that are the same to so many metres are one location."""


def masked(
    xy: ArrayLike, key: bytes, inner: ArrayLike = 100.0, outer: ArrayLike = 250.0, same_place: float = SAME_PLACE_M
) -> FloatArray:
    """Points moved into the ring around them.

    Arguments:
        xy: (n, 2) in a plane of metres; NaN stays.
        key: secret; the same one for all publications.
        inner, outer: radii in metres, for all points or one per *location* (larger where fewer people live):
            0 ≤ inner < outer.
        same_place: points whose coordinates round to the same multiple of so many metres move together.

    Raises:
        ValueError: radii that can't be, points that aren't (n, 2), or a key that is too short.
    """
    points = np.asarray(xy, float)
    if points.ndim != 2 or points.shape[1] != 2 or not same_place > 0:
        raise ValueError("points must be (n, 2), and locations at least 0 m wide")
    near, far = (np.broadcast_to(np.asarray(radius, float), points.shape[:1]) for radius in (inner, outer))
    if not (np.all(near >= 0) and np.all(near < far) and np.all(np.isfinite(far))):
        raise ValueError("the radii must be 0 ≤ inner < outer")
    out = np.full(points.shape, np.nan)
    known = np.isfinite(points).all(axis=1)
    if not known.any():
        return out
    places, back = np.unique(np.round(points[known] / same_place).astype(np.int64), axis=0, return_inverse=True)
    back = np.asarray(back).reshape(-1)
    chance = keyed_uniform(key, [(str(x), str(y)) for x, y in places.tolist()], 2)[back]
    distance = np.sqrt(near[known] ** 2 + chance[:, 0] * (far[known] ** 2 - near[known] ** 2))
    angle = 2 * np.pi * chance[:, 1]
    centre = places[back] * same_place
    out[known] = centre + distance[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    return out
