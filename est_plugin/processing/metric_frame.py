"""Distances need metres: a layer's shapes in a plane whose unit is the metre."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsUnitTypes,
)

from ..domain.errors import EstError
from ..domain.language import tr
from .layer_frame import GEOMETRY

DISTORTED = 0.01
"""A plane whose metres differ by more than this share from those on the ground is no plane to measure in."""

_SWEREF = "EPSG:3006"
_SWEDEN = (10.0, 55.0, 25.0, 69.5)
"""West, south, east, north."""

FloatArray = NDArray[np.float64]


def metric(
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None = None,
) -> tuple[pd.DataFrame, QgsCoordinateReferenceSystem]:
    """*frame* with its ``geometry`` in metres, and the system it is in now; what was done is said in the log.

    A plane in metres stays as it is, one in feet is only scaled. Degrees, and planes whose metres are none (Web
    Mercator, twice too long at 60° north), become SWEREF 99 TM in Sweden, elsewhere the UTM zone of the data's
    middle. Without a system the numbers are taken for metres.

    Raises:
        EstError: a coordinate can't be transformed, or can't be degrees.
    """
    shapes = frame[GEOMETRY].to_numpy(object)
    xy = shapely.get_coordinates(shapes)
    if not len(xy):
        return frame, crs
    if not crs.isValid():
        _say(feedback, tr("The layer names no coordinate system: its coordinates are taken for metres."))
        return frame, crs
    middle = QgsPointXY(*np.median(xy, axis=0))
    to_metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    if not crs.isGeographic() and _stretch(crs, middle, to_metres, context) <= DISTORTED:
        if to_metres == 1.0:
            return frame, crs
        _say(feedback, tr("The coordinates of {crs} are turned into metres.", crs=crs.authid()))
        return frame.assign(**{GEOMETRY: _replaced(shapes, xy * to_metres)}), QgsCoordinateReferenceSystem()
    target = _plane(crs, middle, context)
    _say(
        feedback,
        tr(
            "Distances can't be measured in {crs}: the layer is transformed to {target}.",
            crs=crs.authid(),
            target=target.authid(),
        ),
    )
    moved = transformed(xy, QgsCoordinateTransform(crs, target, context.transformContext()))
    return frame.assign(**{GEOMETRY: _replaced(shapes, moved)}), target


def in_system(
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> pd.DataFrame:
    """*frame* with its ``geometry`` moved from *crs* to *target*; as it is where one of the two isn't known.

    Raises:
        EstError: a coordinate can't be transformed.
    """
    shapes = frame[GEOMETRY].to_numpy(object)
    xy = shapely.get_coordinates(shapes)
    if crs == target or not crs.isValid() or not target.isValid() or not len(xy):
        return frame
    moved = transformed(xy, QgsCoordinateTransform(crs, target, context.transformContext()))
    return frame.assign(**{GEOMETRY: _replaced(shapes, moved)})


def _say(feedback: QgsProcessingFeedback | None, text: str) -> None:
    if feedback is not None:
        feedback.pushInfo(text)


def _stretch(
    crs: QgsCoordinateReferenceSystem, middle: QgsPointXY, to_metres: float, context: QgsProcessingContext
) -> float:
    """By how much a kilometre in the plane differs from one on the ground, at *middle*."""
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, context.transformContext())
    ruler.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    step = 1000.0 / to_metres
    worst = 0.0
    for dx, dy in ((step, 0.0), (0.0, step)):
        try:
            true = ruler.measureLine(middle, QgsPointXY(middle.x() + dx, middle.y() + dy))
        except QgsCsException:
            return 0.0
        if not math.isfinite(true) or true <= 0:
            return 0.0
        worst = max(worst, abs(1000.0 / true - 1.0))
    return worst


def _plane(
    crs: QgsCoordinateReferenceSystem, middle: QgsPointXY, context: QgsProcessingContext
) -> QgsCoordinateReferenceSystem:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        at = QgsCoordinateTransform(crs, degrees, context.transformContext()).transform(middle)
    except QgsCsException:
        at = None
    if at is None or not (abs(at.x()) <= 180 and abs(at.y()) <= 90):
        raise EstError(
            tr(
                "The layer's coordinates ({x}, {y}) can't be in {crs}: set the layer's coordinate system.",
                x=f"{middle.x():.6g}",
                y=f"{middle.y():.6g}",
                crs=crs.authid(),
            )
        )
    west, south, east, north = _SWEDEN
    if west <= at.x() <= east and south <= at.y() <= north:
        return QgsCoordinateReferenceSystem(_SWEREF)
    zone = min(int((at.x() + 180) // 6) + 1, 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if at.y() >= 0 else 32700) + zone}")


def transformed(xy: FloatArray, transform: QgsCoordinateTransform) -> FloatArray:
    """(n, 2) coordinates in another system, all in one call: as the vertices of one line.

    Raises:
        EstError: one of them can't be transformed.
    """
    distinct, back = np.unique(xy, axis=0, return_inverse=True)
    vertices = np.vstack([distinct, distinct[-1:]]) if len(distinct) == 1 else distinct
    line = QgsGeometry()
    line.fromWkb(bytes(shapely.to_wkb(shapely.linestrings(vertices))))
    try:
        line.transform(transform)
    except QgsCsException as error:
        raise EstError(
            tr(
                "A coordinate can't be transformed to metres: check the layer's coordinate system ({crs}).",
                crs=transform.sourceCrs().authid(),
            )
        ) from error
    moved = shapely.get_coordinates(shapely.from_wkb(bytes(line.asWkb().data())))
    if len(moved) != len(vertices) or not np.isfinite(moved).all():
        raise EstError(
            tr(
                "A coordinate can't be transformed to metres: check the layer's coordinate system ({crs}).",
                crs=transform.sourceCrs().authid(),
            )
        )
    return np.asarray(moved[np.asarray(back).reshape(-1)], np.float64)


def _replaced(shapes: NDArray[np.object_], xy: FloatArray) -> NDArray[np.object_]:
    return np.asarray(shapely.set_coordinates(shapes.copy(), xy), object)
