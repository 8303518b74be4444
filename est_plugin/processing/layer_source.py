"""A layer that is open in QGIS, as the source that GDAL and the intake read."""

from __future__ import annotations

import pathlib
import re
import tempfile
import urllib.parse

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..domain.errors import EstError
from ..domain.language import tr
from ..intake.table import is_database, split_layer


class LayerSource:
    """What stands in INPUT, resolved in the main thread, where the project's layers may be asked."""

    def __init__(self, text: str, context: QgsProcessingContext) -> None:
        """A file's path and a database's string stay as they are; a layer of the project (its id or name) becomes what
        it is read from.

        A layer that no file or table stands behind (a scratch layer, a service, one with changes that aren't saved or
        with a filter) is written to a temporary GeoPackage, which is gone after :meth:`close`.

        Raises:
            EstError: the layer is no vector layer, or can't be read.
        """
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.path = text
        layer = None if is_database(text) or pathlib.Path(split_layer(text)[0]).exists() else _layer(text, context)
        if layer is None:
            return
        direct = "" if layer.isEditable() or layer.subsetString() else _direct(layer)
        if not direct:
            self._folder = tempfile.TemporaryDirectory(prefix="est-layer-")
            direct = _written(layer, pathlib.Path(self._folder.name))
        self.path = direct

    def close(self) -> None:
        """Take the temporary copy away."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _layer(text: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """The open layer of that id or name; None where there is none. No file is loaded for it."""
    layer = context.temporaryLayerStore().mapLayer(text)
    project = context.project()
    if layer is None and project is not None:
        layer = project.mapLayer(text)
    if layer is None and project is not None:
        found = project.mapLayersByName(text)
        if len(found) > 1:
            raise EstError(
                tr("{n} layers are called '{name}': rename one, or give a layer's id.", n=len(found), name=text)
            )
        layer = found[0] if found else None
    if layer is None:
        return None
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise EstError(tr("The layer '{name}' is no vector layer that can be read: choose another.", name=layer.name()))
    return layer


def _direct(layer: QgsVectorLayer) -> str:
    """The file or table behind a layer, '' where the intake can't read it itself."""
    provider, source = layer.providerType(), layer.source()
    if provider == "delimitedtext":
        path = urllib.parse.unquote(urllib.parse.urlsplit(source).path)
        path = re.sub(r"^/(?=[A-Za-z]:)", "", path)
        return path if pathlib.Path(path).is_file() else ""
    if provider == "ogr":
        parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
        path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
        if not pathlib.Path(path).exists() or parts.get("vsiPrefix"):
            return ""
        return f"{path}|layername={name}" if name else path
    if provider == "postgres":
        uri = QgsDataSourceUri(source)
        if uri.table().startswith("("):
            return ""
        table = f"{uri.schema()}.{uri.table()}" if uri.schema() else uri.table()
        geometry = f"({uri.geometryColumn()})" if uri.geometryColumn() else ""
        return f"PG:{uri.connectionInfo(True)}|layername={table}{geometry}"
    return ""


def _written(layer: QgsVectorLayer, folder: pathlib.Path) -> str:
    """A copy of the layer as a GeoPackage."""
    name = re.sub(r"[^\w åäöÅÄÖ-]", "_", layer.name())[:60] or "layer"
    path = folder / f"{name}.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise EstError(tr("The layer '{name}' could not be read: {message}.", name=layer.name(), message=message))
    return str(path)
