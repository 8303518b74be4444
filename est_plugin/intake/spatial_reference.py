"""Coordinate systems: named by the user, by a layer, and the region in which they hold."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..domain.errors import EstError
from ..domain.language import tr
from .gdal_session import quiet

WGS84 = "EPSG:4326"

SWEDEN = (10.0, 54.9, 24.3, 69.2)
"""West, south, east, north in degrees."""


def parse_crs(text: str) -> osr.SpatialReference:
    """The coordinate system that the user named (EPSG:3006, WKT or PROJ). Raises EstError when it is none."""
    reference = osr.SpatialReference()
    try:
        with quiet():
            failed = reference.SetFromUserInput(str(text).strip()) != 0
    except (RuntimeError, TypeError):
        failed = True
    if failed or not (reference.IsProjected() or reference.IsGeographic()):
        raise EstError(
            tr("'{text}' is no coordinate system that is known here: write it as EPSG:3006, for example.", text=text)
        )
    return east_first(reference)


def east_first(reference: osr.SpatialReference) -> osr.SpatialReference:
    """A copy without heights whose x points east, as in GIS data."""
    copy = reference.Clone()
    if copy.IsCompound():
        copy.StripVertical()
    copy.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return copy


def crs_name(reference: osr.SpatialReference) -> str:
    """Authority code such as ``EPSG:3006``, or WKT where it has none."""
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    if authority and code:
        return f"{authority}:{code}"
    wkt = reference.ExportToWkt(["FORMAT=WKT2_2019"]) or reference.ExportToWkt()
    return str(wkt)


def area_of_use(reference: osr.SpatialReference) -> tuple[float, float, float, float] | None:
    """Where the coordinate system holds, in degrees (west, south, east, north); None when that is not on record."""
    area = reference.GetAreaOfUse()
    if area is None or area.west_lon_degree >= area.east_lon_degree:
        return None
    return area.west_lon_degree, area.south_lat_degree, area.east_lon_degree, area.north_lat_degree


def degrees(
    reference: osr.SpatialReference, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Longitude and latitude of points; NaN where a point has none."""
    if reference.IsGeographic():
        return x, y
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformed = np.array(_transformed(osr.CoordinateTransformation(reference, world), x, y), dtype=np.float64)
    transformed = transformed.reshape(-1, 3)[:, :2]
    transformed[~np.isfinite(transformed).all(axis=1)] = np.nan
    return transformed[:, 0], transformed[:, 1]


def _transformed(
    transformation: osr.CoordinateTransformation, x: NDArray[np.float64], y: NDArray[np.float64]
) -> Sequence[Sequence[float]]:
    pairs = list(zip(x.tolist(), y.tolist()))
    with quiet():
        try:
            return list(transformation.TransformPoints(pairs))
        except RuntimeError:
            # One point that can't be transformed spoils the whole call where exceptions are on.
            return [_one(transformation, *pair) for pair in pairs]


def _one(transformation: osr.CoordinateTransformation, x: float, y: float) -> Sequence[float]:
    try:
        return list(transformation.TransformPoint(x, y))
    except RuntimeError:
        return (np.nan, np.nan, np.nan)


def inside(box: Sequence[float], lon: NDArray[np.float64], lat: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which points lie in a box of degrees; NaN lies nowhere."""
    west, south, east, north = box
    return (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
