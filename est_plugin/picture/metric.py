"""Metres in an area set's own coordinate system, near its areas."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

_DEGREE_M = 111_320.0
_EARTH_M = 6_371_008.8


def metres_per_unit(areas: pd.DataFrame) -> tuple[float, float]:
    """Length in metres of one unit of x and of y.

    Read off the areas themselves, whose true size is known: the ratio of ``km2`` to the size in
    the system's own units. It is 1 for metres, .3048 for feet; with degrees, a unit of x shrinks with latitude.

    Arguments:
        areas: ``km2`` and ``wkb``, at least one of them above 0 km².
    """
    shapes = shapely.from_wkb(list(areas["wkb"]))
    own = float(shapely.area(shapes).sum())
    true = 1e6 * float(areas["km2"].sum())
    if own <= 0 or true <= 0:
        return 1.0, 1.0
    per_unit = float(np.sqrt(true / own))
    if per_unit < 1000:
        return per_unit, per_unit
    return true / own / _DEGREE_M, _DEGREE_M


def in_metres(areas: pd.DataFrame, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points such that distances between near ones are metres: (n, 2), or (n, 3) on a sphere where the areas' system
    is in degrees (a degree of longitude shrinks with latitude).

    Arguments:
        areas: ``km2`` and ``wkb`` of the set whose system the points are in.
        x, y: (n,) x pointing east; NaN without a point.
    """
    east, north = metres_per_unit(areas)
    if north < _DEGREE_M:
        return np.column_stack((x * east, y * north))
    longitude, latitude = np.radians(x), np.radians(y)
    return _EARTH_M * np.column_stack(
        (np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude))
    )
