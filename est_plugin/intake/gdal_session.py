"""Opening vector data through GDAL, without its warnings on the console and whatever others set in it."""

from __future__ import annotations

import contextlib
import pathlib
import warnings
from collections.abc import Iterator, Mapping

from osgeo import gdal, ogr

from ..domain.errors import EstError
from ..domain.language import tr

_SHEETS_AS_TEXT = {
    "OGR_ODS_HEADERS": "DISABLE",
    "OGR_ODS_FIELD_TYPES": "STRING",
    "OGR_XLS_HEADERS": "DISABLE",
    "OGR_XLS_FIELD_TYPES": "STRING",
}


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
    return " ".join(str(gdal.GetLastErrorMsg()).split())


def open_vector(path: pathlib.Path) -> gdal.Dataset:
    """Open vector data for reading. Raises EstError when no driver takes it."""
    gdal.ErrorReset()
    where = f"/vsizip/{path}" if path.suffix.lower() == ".zip" else str(path)
    try:
        dataset = gdal.OpenEx(where, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    if dataset is None:
        reason = last_message()
        raise EstError(
            tr(
                "{file} could not be opened as a layer{reason}: choose a GeoPackage, shapefile, GeoJSON, workbook "
                "or CSV.",
                file=path.name,
                reason=f" ({reason})" if reason else "",
            )
        )
    return dataset


def layers_of(dataset: gdal.Dataset) -> dict[str, ogr.Layer]:
    """All layers of a dataset by name, in its order."""
    layers = (
        dataset.GetLayerByIndex(i) if hasattr(dataset, "GetLayerByIndex") else dataset.GetLayer(i)
        for i in range(dataset.GetLayerCount())
    )
    return {layer.GetName(): layer for layer in layers}
