"""Rows of a layer or a sheet that GDAL reads: GeoPackage, shapefile, GeoJSON …, OpenDocument and old Excel sheets."""

from __future__ import annotations

import itertools
import pathlib
from collections.abc import Iterator

from osgeo import gdal, ogr

from ..domain.language import tr
from .cells import storable
from .gdal_session import features, quiet
from .spatial_reference import crs_name, east_first
from .table import GEOMETRY, Table

_SHEET_DRIVERS = ("ODS", "XLS")


class LayerTable(Table):
    """One layer of a dataset, or one sheet of a workbook that GDAL reads."""

    def __init__(self, dataset: gdal.Dataset, layer: ogr.Layer, path: pathlib.Path) -> None:
        """*dataset* is kept open as long as the table."""
        self._dataset, self._layer, self._path = dataset, layer, path
        self.name = storable(str(layer.GetName()))
        self._driver: str = dataset.GetDriver().ShortName
        definition = layer.GetLayerDefn()
        self._fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
        self._is_sheet = self._driver in _SHEET_DRIVERS
        self._has_points = not self._is_sheet and layer.GetGeomType() != ogr.wkbNone
        if not self._is_sheet:
            self.names = [storable(str(field.GetName())) for field in self._fields]
            self.names += GEOMETRY if self._has_points else ()
        reference = layer.GetSpatialRef() if self._has_points else None
        self.crs = "" if reference is None else crs_name(east_first(reference))
        self._read, self._count = 0, 1
        self._features = features(layer, path.name)

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Features in the layer's order; the row is the feature's place in it, or the sheet's row."""
        with quiet():
            self._count = max(self._layer.GetFeatureCount(), 1)
            self._layer.ResetReading()
        self._read = 0
        self._features = features(self._layer, self._path.name)
        while True:
            # Each step is quiet by itself: the handler must not stay while the caller does other work.
            with quiet():
                block = self._block()
            if not block:
                break
            yield from block
        self._read = self._count

    def _block(self, size: int = 1000) -> list[tuple[int, list[str]]]:
        block: list[tuple[int, list[str]]] = []
        for feature in itertools.islice(self._features, size):
            self._read += 1
            cells = [field_text(feature, i, field.GetType()) for i, field in enumerate(self._fields)]
            if self._has_points:
                cells += _point(feature)
            block.append((feature.GetFID() if self._is_sheet else self._read, cells))
        return block

    def share(self) -> float:
        """Share of the features read."""
        return min(self._read / self._count, 1.0)

    def lines(self) -> list[str]:
        """Driver and layer."""
        return [tr("{driver}, layer '{layer}'.", driver=self._dataset.GetDriver().LongName, layer=self.name)]


def field_text(feature: ogr.Feature, position: int, kind: int) -> str:
    """A field as text: ISO dates, integers without a decimal point, '' for NULL."""
    if not feature.IsFieldSetAndNotNull(position):
        return ""
    if kind in (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime):
        year, month, day, hour, minute, second, zone = feature.GetFieldAsDateTime(position)
        date = f"{year:04d}-{month:02d}-{day:02d}"
        time = f"{hour:02d}:{minute:02d}:{int(second):02d}"
        if kind == ogr.OFTTime:
            return time
        # OGR counts quarters of an hour from universal time, which is 100; 0 and 1 know of none.
        offset = (zone - 100) * 15 if zone > 1 else None
        shift = "" if offset is None else f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"
        return date if kind == ogr.OFTDate else f"{date}T{time}{shift}"
    if kind == ogr.OFTReal:
        value = feature.GetFieldAsDouble(position)
        return str(int(value)) if abs(value) < 1e15 and value == int(value) else repr(value)
    text = feature.GetFieldAsString(position)
    return storable(text) if isinstance(text, str) else bytes(text).decode("cp1252", "replace")


def _point(feature: ogr.Feature) -> list[str]:
    """A feature's point as two cells; a line's or a polygon's is its centroid."""
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return ["", ""]
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
        geometry = geometry.Centroid()
    return [repr(geometry.GetX()), repr(geometry.GetY())]
