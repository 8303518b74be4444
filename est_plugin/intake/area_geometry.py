"""Polygons of areas: made valid, flat, joined, and measured."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import ogr, osr

from .spatial_reference import degrees

# Projections whose plane areas are wrong by far more than a map's error at Swedish latitudes.
_STRETCHED = frozenset(
    (
        "Mercator_1SP",
        "Mercator_2SP",
        "Mercator_Auxiliary_Sphere",
        "Popular_Visualisation_Pseudo_Mercator",
        "Equirectangular",
        "Miller_Cylindrical",
        "Plate_Carree",
    )
)


def polygon(geometry: ogr.Geometry | None) -> shapely.Geometry | None:
    """A valid polygon or multipolygon without heights and arcs, or None where the geometry has no area."""
    if geometry is None or geometry.IsEmpty():
        return None
    flat = geometry.GetLinearGeometry()
    flat.FlattenTo2D()
    shape = shapely.from_wkb(bytes(flat.ExportToWkb()), on_invalid="ignore")
    if shape is None or not np.isfinite(shapely.get_coordinates(shape)).all():
        return None
    try:
        return only_polygons(shape if shapely.is_valid(shape) else shapely.make_valid(shape))
    except shapely.errors.GEOSException:  # what can't be mended has no area
        return None


def only_polygons(shape: shapely.Geometry) -> shapely.Geometry | None:
    """The polygons in a geometry, without the lines and points that mending leaves behind."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    parts = parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]
    if len(parts) == 0:
        return None
    single: shapely.Geometry = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return single


def joined(shapes: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """Parts of one area as one geometry; what they share is counted once."""
    if len(shapes) == 1:
        return shapes[0]
    union = only_polygons(shapely.union_all(np.array(shapes, dtype=object)))
    assert union is not None, "polygons have a union with an area"
    return union


def square_kilometres(shape: shapely.Geometry, reference: osr.SpatialReference) -> float:
    """An area's size.

    In a projected system it is the area in the plane by its unit of length. In degrees, and in projections that
    stretch areas, it is measured in an equal-area projection (Lambert azimuthal) around the area's own centre.
    """
    if reference.IsProjected() and reference.GetAttrValue("PROJECTION") not in _STRETCHED:
        unit = reference.GetLinearUnits()
        return float(shapely.area(shape) * unit * unit / 1e6)
    centre = shapely.centroid(shape)
    lon, lat = degrees(reference, np.array([centre.x]), np.array([centre.y]))
    equal_area = osr.SpatialReference()
    equal_area.SetFromUserInput(f"+proj=laea +lat_0={lat[0]:.6f} +lon_0={lon[0]:.6f} +datum=WGS84 +units=m +no_defs")
    equal_area.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(reference, equal_area)

    def project(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.array(transformation.TransformPoints(points.tolist()), dtype=np.float64)[:, :2]

    return float(shapely.area(shapely.transform(shape, project))) / 1e6
