"""Tables of a PostgreSQL database, read through GDAL."""

from __future__ import annotations

import pathlib
from collections.abc import Collection

from osgeo import gdal, ogr

from ..domain.errors import EstError
from ..domain.language import tr
from .folding import did_you_mean, fold, listed
from .gdal_session import last_message, layers_of, quiet
from .table import split_layer
from .vector_layer import LayerTable


def open_database_table(path: str, wanted: Collection[str]) -> LayerTable:
    """Open a table by 'PG:dbname=… |layername=schema.table' or 'postgresql://…|layername=…'.

    Without a table's name the one with most of the *wanted* columns is taken.

    Raises:
        EstError: the database can't be reached, or has no such table. Nothing of the password is said.
    """
    connection, name = split_layer(path)
    connection = connection.strip()
    if connection.lower().startswith("postgres://"):
        connection = "postgresql" + connection[len("postgres") :]
    with quiet():
        dataset = _opened(connection)
        if name:
            return LayerTable(dataset, _named(dataset, name), pathlib.Path(name))
        layers = layers_of(dataset)
        if not layers:
            raise EstError(tr("The database holds no table that can be read: check the user's permissions."))
        tables = [LayerTable(dataset, layer, pathlib.Path(layer.GetName())) for layer in layers.values()]
    known = frozenset(wanted)
    return max(tables, key=lambda table: len({fold(column) for column in table.names or ()} & known))


def _opened(connection: str) -> gdal.Dataset:
    if ogr.GetDriverByName("PostgreSQL") is None:
        raise EstError(tr("This QGIS has no driver for PostgreSQL: export the table to a GeoPackage."))
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(
            connection,
            gdal.OF_VECTOR | gdal.OF_READONLY,
            allowed_drivers=["PostgreSQL"],
            open_options=["LIST_ALL_TABLES=YES"],
        )
    except RuntimeError:
        dataset = None
    if dataset is None:
        reason = last_message()
        raise EstError(
            tr(
                "The database could not be opened{reason}: check host, database, user and password.",
                reason=f" ({reason.rstrip('. ')})" if reason else "",
            )
        )
    return dataset


def _named(dataset: gdal.Dataset, name: str) -> ogr.Layer:
    try:
        layer = dataset.GetLayerByName(name)
    except RuntimeError:
        layer = None
    if layer is not None:
        return layer
    there = list(layers_of(dataset))
    raise EstError(
        tr(
            "The database has no table '{name}'{hint}: it has {names}.",
            name=name,
            hint=did_you_mean([name], there),
            names=listed(there),
        )
    )
