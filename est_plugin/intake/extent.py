"""The region that a store's areas cover: by it, swapped axes and a wrong coordinate system are found out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from .gdal_session import quiet
from .spatial_reference import parse_crs

SWEDISH = ("EPSG:3006", *(f"EPSG:{code}" for code in range(3007, 3019)), "EPSG:3021", "EPSG:4326")
"""SWEREF 99 TM, the twelve SWEREF 99 dd mm, RT 90 2.5 gon V, WGS 84."""

MARGIN = 0.1
"""Share of the region's size by which it is widened."""

_STEPS = 21


class Extent(NamedTuple):
    """A box in some coordinate system."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str

    def box_in(self, target: osr.SpatialReference, margin: float = MARGIN) -> tuple[float, float, float, float] | None:
        """The box (west, south, east, north) in another system; None where it has no place there.

        It is widened by *margin*, a share of its size: what happened just outside is no fault.
        """
        edge = np.linspace(0.0, 1.0, _STEPS)
        grid_x, grid_y = np.meshgrid(
            self.xmin + edge * (self.xmax - self.xmin), self.ymin + edge * (self.ymax - self.ymin)
        )
        source = parse_crs(self.crs)
        pairs = list(zip(grid_x.ravel().tolist(), grid_y.ravel().tolist()))
        if not source.IsSame(target):
            with quiet():
                try:
                    points = osr.CoordinateTransformation(source, target).TransformPoints(pairs)
                except RuntimeError:
                    return None
            pairs = [(point[0], point[1]) for point in points]
        corners = np.array(pairs, dtype=np.float64)
        corners = corners[np.isfinite(corners).all(axis=1)]
        if len(corners) < len(grid_x.ravel()):
            return None
        (west, south), (east, north) = corners.min(axis=0), corners.max(axis=0)
        aside, above = margin * (east - west), margin * (north - south)
        return float(west - aside), float(south - above), float(east + aside), float(north + above)


def within(box: tuple[float, float, float, float], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which points lie in a box; NaN lies nowhere."""
    west, south, east, north = box
    return (x >= west) & (x <= east) & (y >= south) & (y <= north)


def systems_that_fit(extent: Extent, x: NDArray[np.float64], y: NDArray[np.float64]) -> list[str]:
    """The Swedish systems in which most of the points lie in the extent, with the axes either way."""
    found = []
    for crs in SWEDISH:
        box = extent.box_in(parse_crs(crs))
        if box and 2 * max(within(box, x, y).sum(), within(box, y, x).sum()) > len(x):
            found.append(crs)
    return found


def by_magnitude(one: NDArray[np.float64], other: NDArray[np.float64]) -> tuple[str, float]:
    """The coordinate system by the size of its numbers, and how sure that is; '' where they don't tell.

    SWEREF 99 TM, RT 90 and degrees have ranges of their own; the zones share one. Which of the two columns points
    north doesn't matter.
    """
    if len(one) == 0:
        return "", 0.3
    low, high = (one, other) if np.median(one) < np.median(other) else (other, one)
    north = float(np.mean((high > 6_080_000) & (high < 7_700_000))) > 0.9
    middle, least, most = (float(each) for each in np.quantile(low, [0.5, 0.02, 0.98]))
    if north and least > 300_000 and most < 925_000:
        return "EPSG:3006", 0.9
    if north and least > 1_200_000 and most < 1_950_000:
        return "EPSG:3021", 0.9
    if north and 218_000 < middle <= 300_000:
        return "EPSG:3006", 0.5
    if np.mean((high > 55) & (high < 69.2) & (low > 10) & (low < 24.3)) > 0.9:
        return "EPSG:4326", 0.9
    return "", 0.3
