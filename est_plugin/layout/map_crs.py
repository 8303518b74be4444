"""The coordinate system of a printed map: the areas' own where it can be measured in, else one that can."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

from ..domain.language import number, tr

SWEDEN = QgsRectangle(10.0, 55.0, 25.0, 69.5)
"""Degrees of longitude and latitude within which EPSG:3006 (SWEREF 99 TM) is used."""

_UNMEASURABLE = ("EPSG:3857", "EPSG:900913", "EPSG:3395")
"""Projected, but stretched by more than half at Swedish latitudes: areas look too large the farther north they lie."""


@dataclass(frozen=True)
class MapCrs:
    """A map's coordinate system, and how it is written on the page."""

    crs: QgsCoordinateReferenceSystem
    text: str


def map_crs(areas: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> MapCrs:
    """The coordinate system to draw the areas in.

    Their own when it is projected. Areas in degrees, or in web Mercator, are drawn in EPSG:3006 when they lie in
    Sweden, else in a Lambert azimuthal equal-area projection about their middle.

    Arguments:
        areas: the areas' coordinate system.
        extent: their extent in it.
    """
    if areas.isValid() and not areas.isGeographic() and areas.authid() not in _UNMEASURABLE:
        return MapCrs(areas, _named(areas))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsCoordinateTransform(areas, degrees, QgsProject()).transformBoundingBox(extent)
    if SWEDEN.contains(box):
        sweref = QgsCoordinateReferenceSystem("EPSG:3006")
        return MapCrs(sweref, _named(sweref))
    middle = box.center()
    latitude, longitude = round(middle.y(), 1), round(middle.x(), 1)
    local = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={latitude} +lon_0={longitude} +datum=WGS84 +units=m +no_defs"
    )
    text = tr(
        "Coordinate system: Lambert azimuthal equal-area about {latitude}° N, {longitude}° E (WGS 84)",
        latitude=number(latitude, 1),
        longitude=number(longitude, 1),
    )
    return MapCrs(local, text)


def _named(crs: QgsCoordinateReferenceSystem) -> str:
    name, code = crs.description(), crs.authid()
    if not name:
        return tr("Coordinate system: {code}", code=code or tr("without a name"))
    if not code:
        return tr("Coordinate system: {name}", name=name)
    return tr("Coordinate system: {name} ({code})", name=name, code=code)
