"""Small layers as real files, and results read back, for tests of the generic algorithms."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import shapely
from osgeo import ogr, osr
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


class Told(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self.lines.append(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.warnings.append(text)


def write_layer(
    path: pathlib.Path,
    shapes: Sequence[shapely.Geometry | None],
    fields: Mapping[str, Sequence[Any]] | None = None,
    crs: str = "EPSG:3006",
) -> str:
    """Write a GeoPackage; the fields' types are those of their first value that isn't None. Gives its path."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = None
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
    kind = ogr.wkbUnknown if any(shape is not None for shape in shapes) else ogr.wkbNone
    layer = source.CreateLayer("layer", reference, kind)
    fields = fields or {}
    for name, values in fields.items():
        first = next((value for value in values if value is not None), 0.0)
        code = ogr.OFTString if isinstance(first, str) else ogr.OFTInteger if isinstance(first, int) else ogr.OFTReal
        layer.CreateField(ogr.FieldDefn(name, code))
    layer.StartTransaction()
    for i, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, values in fields.items():
            if values[i] is not None:
                feature[name] = values[i]
        if shape is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source
    return str(path)


def read_layer(path: str) -> pd.DataFrame:
    """The rows of a result, NULL as None; in ``geometry`` the shapes as WKB, None in a table."""
    layer = QgsVectorLayer(path, "result", "ogr")
    assert layer.isValid(), path
    names = layer.fields().names()
    rows = [
        [
            *(None if value == NULL else value for value in feature.attributes()),
            bytes(feature.geometry().asWkb().data()) if feature.hasGeometry() else None,
        ]
        for feature in layer.getFeatures()
    ]
    return pd.DataFrame(rows, columns=[*names, "geometry"])


def run(algorithm: str, **parameters: Any) -> tuple[dict[str, Any], Told]:
    """Run ``est:`` *algorithm*, and what it said."""
    import processing

    told = Told()
    return processing.run(f"est:{algorithm}", parameters, feedback=told), told


def refused(algorithm: str, **parameters: Any) -> str:
    """The sentence with which *algorithm* ends."""
    try:
        run(algorithm, **parameters)
    except QgsProcessingException as error:
        text = str(error)
        assert "Traceback" not in text
        assert text.count(". ") == 0, text
        return text
    raise AssertionError(f"est:{algorithm} refused nothing")
