"""Opening vector data through GDAL, without its warnings on the console and whatever others set in it."""

from __future__ import annotations

import contextlib
import pathlib
import warnings
import zipfile
from collections.abc import Iterator, Mapping

from osgeo import gdal, ogr

from ..domain.errors import EstError
from ..domain.language import tr
from .archive import DAMAGE, check_archive
from .cells import storable
from .folding import brief

_SHEETS_AS_TEXT = {
    "OGR_ODS_HEADERS": "DISABLE",
    "OGR_ODS_FIELD_TYPES": "STRING",
    "OGR_XLS_HEADERS": "DISABLE",
    "OGR_XLS_FIELD_TYPES": "STRING",
}


_ARCHIVES = (".zip", ".ods", ".kmz")


@contextlib.contextmanager
def quiet(options: Mapping[str, str] = _SHEETS_AS_TEXT) -> Iterator[None]:
    """GDAL's own messages are kept back (they are read by :func:`last_message`), options hold for this thread only."""
    # Older bindings know only options for the whole process.
    ask = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
    tell = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    before = {name: ask(name) for name in options}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for name, value in options.items():
            tell(name, value)
        with warnings.catch_warnings():
            # Newer GDAL warns that exceptions will be the default; both ways are taken care of here.
            warnings.simplefilter("ignore", FutureWarning)
            yield
    finally:
        for name, value_before in before.items():
            tell(name, value_before)
        gdal.PopErrorHandler()


def last_message() -> str:
    """What GDAL said last, in one line."""
    return storable(brief(gdal.GetLastErrorMsg(), 200))


def open_vector(path: pathlib.Path) -> gdal.Dataset:
    """Open vector data for reading. Raises EstError when no driver takes it."""
    if path.suffix.lower() in _ARCHIVES and path.is_file() and zipfile.is_zipfile(path):
        try:
            check_archive(path)
        except DAMAGE as error:
            raise EstError(
                tr("The archive {file} is damaged ({error}): make it again.", file=path.name, error=brief(error))
            ) from error
    gdal.ErrorReset()
    # In braces: the path may have a folder whose name ends in .zip.
    where = f"/vsizip/{{{path}}}" if path.suffix.lower() == ".zip" else str(path)
    try:
        dataset = gdal.OpenEx(where, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    if dataset is None:
        # GDAL names the file by our own way of addressing it, which tells the user nothing.
        reason = last_message().replace(where, path.name)
        raise EstError(
            tr(
                "{file} could not be opened as a layer{reason}: choose a GeoPackage, shapefile, GeoJSON, workbook "
                "or CSV.",
                file=path.name,
                reason=f" ({reason})" if reason else "",
            )
        )
    return dataset


def features(layer: ogr.Layer, file: str) -> Iterator[ogr.Feature]:
    """The features that are still to come. Raises EstError where the layer breaks off in the middle."""
    row = 0
    while True:
        gdal.ErrorReset()
        try:
            feature = layer.GetNextFeature()
        except RuntimeError:  # where GDAL's exceptions are switched on
            feature = None
        if feature is None:
            # A broken layer ends in the same way as a whole one, but for the message.
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise EstError(
                    tr(
                        "{file} is damaged after row {row} ({reason}): export it again.",
                        file=file,
                        row=row,
                        reason=last_message(),
                    )
                )
            return
        row += 1
        yield feature


def layers_of(dataset: gdal.Dataset) -> dict[str, ogr.Layer]:
    """All layers of a dataset by name, in its order."""
    layers = (
        dataset.GetLayerByIndex(i) if hasattr(dataset, "GetLayerByIndex") else dataset.GetLayer(i)
        for i in range(dataset.GetLayerCount())
    )
    return {storable(str(layer.GetName())): layer for layer in layers}
