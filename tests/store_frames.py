"""Frames as the intake gives them, made by hand for tests of the store."""
from __future__ import annotations

import datetime as dt
import pathlib
import sqlite3
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import shapely
from osgeo import ogr, osr

from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Clock
from est_plugin.domain.incident import INCIDENT_COLUMNS, REJECTED_COLUMNS
from est_plugin.domain.source import SourceKind
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store

_DEFAULTS: dict[str, Any] = {
    "source_key": "",
    "code_system": "brottskod",
    "code": "1210",
    "antal": 1,
    "occurred_on": "2024-03-05",
    "occurred_time": "",
    "ended_on": "",
    "ended_time": "",
    "registered_on": "",
    "area_code": "",
    "area_name": "",
    "x": np.nan,
    "y": np.nan,
    "crs": "",
    "address": "",
    "text": "",
    "time_kind": "",
    "text_flags": "",
}


def incident_rows(*rows: dict[str, Any], first_row: int = 2) -> pd.DataFrame:
    """A frame of accepted rows; fields not named have plain values, ``row`` counts from *first_row*."""
    filled = [{"row": first_row + i, **_DEFAULTS, **row} for i, row in enumerate(rows)]
    frame = pd.DataFrame(filled, columns=list(INCIDENT_COLUMNS))
    return frame.astype({"x": np.float64, "y": np.float64, "row": np.int64, "antal": np.int64})


def rejected_rows(*rows: tuple[int, str], file: str = "file.csv") -> pd.DataFrame:
    """A frame of rejected rows, each of its row number and reason."""
    return pd.DataFrame([(file, row, "", "", reason, "[]") for row, reason in rows], columns=list(REJECTED_COLUMNS))


def import_rows(
    store: Store,
    *chunks: pd.DataFrame,
    source: str = "Police",
    kind: SourceKind = SourceKind.POLICE,
    extracted: str = "2024-04-01",
    file: str = "file.csv",
) -> list[np.ndarray]:
    """Import chunks as one file; what the writer answered to each."""
    with store.import_batch(source, kind, file, "0" * 64, "police_points", dt.date.fromisoformat(extracted)) as writer:
        return [writer.add(chunk) for chunk in chunks]


def _boxes(n: int) -> list[shapely.Polygon]:
    return [shapely.box(600_000 + 1000 * i, 6_600_000, 601_000 + 1000 * i, 6_601_000) for i in range(n)]


def square_areas(store: Store, name: str = "Squares", n: int = 4, crs: str = "EPSG:3006") -> AreaSet:
    """An area set of *n* squares of 1 km in a row, codes '01' …, from (600000, 6600000) eastwards."""
    areas = pd.DataFrame(
        {
            "code": [f"{i + 1:02d}" for i in range(n)],
            "name": [f"Area {i + 1}" for i in range(n)],
            "population": np.nan,
            "km2": 1.0,
            "wkb": [shapely.to_wkb(box) for box in _boxes(n)],
        }
    )
    return store.add_area_set(name, crs, "2024", "squares.gpkg", areas, rejected_rows())


def squares_file(folder: pathlib.Path, n: int = 4) -> pathlib.Path:
    """The areas of :func:`square_areas` as a GeoPackage with the fields ``code`` and ``name``."""
    path = folder / "squares.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3006)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("squares", reference, ogr.wkbPolygon)
    for name in ("code", "name"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for i, box in enumerate(_boxes(n)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"], feature["name"] = f"{i + 1:02d}", f"Area {i + 1}"
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(box)))
        layer.CreateFeature(feature)
    del layer, source
    return path


def new_store(folder: pathlib.Path, name: str = "store.gpkg") -> Store:
    """An empty store in *folder*."""
    return create_store(str(folder / name))


def all_incidents(store: Store, area_set: AreaSet, as_of: int | None = None) -> pd.DataFrame:
    """Every incident with a date of offence, as known at *as_of*."""
    return store.incidents(area_set, Clock.OCCURRED, dt.date(1900, 1, 1), dt.date(2100, 1, 1), as_of)


def dump(path: str, tables: Sequence[str] = ("incident", "incident_text", "placement", "rejected_row")) -> list[Any]:
    """The rows of some tables as they lie in the file."""
    connection = sqlite3.connect(path)
    try:
        return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]
    finally:
        connection.close()
