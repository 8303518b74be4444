"""Metres in an area set's own coordinate system, near its areas."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

_DEGREE_M = 111_320.0


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
