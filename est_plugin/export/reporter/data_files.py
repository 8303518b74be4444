"""The files beside the project: an empty layer of reports that remembers what is deleted, and boundaries of areas.

Times are text, local time as on the wall ('2026-11-24 22:15'). A GeoPackage's own date-times mean different things to
different programs: QGIS 3.22 writes local time without a zone, QGIS 3.40 universal time, and each shows the other's
hours wrongly.
"""
from __future__ import annotations

import contextlib
import pathlib
import sqlite3

import pandas as pd
from osgeo import gdal, ogr, osr

from ...domain.errors import EstError
from ...domain.language import tr
from ...intake.gdal_session import last_message, quiet

REPORTS, WITHDRAWN, AREAS = "rapport", "borttagen", "omrade"
"""Names of the tables: reports, deleted reports, areas."""

REPORT_FIELDS: tuple[tuple[str, int], ...] = (
    ("uuid", 36),
    ("handelse", 80),
    ("handelse_2", 80),
    ("handelse_3", 80),
    ("tid", 16),
    ("platstyp", 40),
    ("roll", 40),
    ("organisation", 100),
    ("skapad", 16),
    ("senast_andrad", 23),
)
"""Fields of the layer of reports with their lengths in characters. All are text, and none takes free text."""

# What a device deletes would otherwise be gone without a word: a copy that still has the report would bring it back.
_WITHDRAWN_TABLE = (
    f"""
    CREATE TABLE {WITHDRAWN} (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT(36) NOT NULL,
        borttagen TEXT(23) NOT NULL
    )
    """,
    f"""
    CREATE TRIGGER rapport_borttagen AFTER DELETE ON {REPORTS} WHEN OLD.uuid IS NOT NULL
    BEGIN
        INSERT INTO {WITHDRAWN} (uuid, borttagen)
        VALUES (OLD.uuid, strftime('%Y-%m-%d %H:%M:%f', 'now', 'localtime'));
    END
    """,
    f"INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
    f"VALUES ('{WITHDRAWN}', 'attributes', '{WITHDRAWN}', 'Reports that were deleted: their numbers, and when', 0)",
)


def write_reports(path: pathlib.Path, crs: str) -> None:
    """Make the GeoPackage that devices write in: no report yet.

    Arguments:
        crs: authority code or WKT of a projected or geographic system.
    """
    with _layer(path, REPORTS, ogr.wkbPoint, crs, ["GEOMETRY_NULLABLE=NO"]) as layer:
        for name, width in REPORT_FIELDS:
            _add_field(layer, name, width)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in _WITHDRAWN_TABLE:
            connection.execute(statement)


def write_area_boundaries(path: pathlib.Path, areas: pd.DataFrame, crs: str, target: str) -> None:
    """Write areas with their names, nothing else of them.

    Arguments:
        areas: ``code, name, wkb`` in *crs*.
        target: the project's system, into which they are transformed.
    """
    transform = osr.CoordinateTransformation(_reference(crs), _reference(target))
    with _layer(path, AREAS, ogr.wkbMultiPolygon, target, []) as layer:
        _add_field(layer, "namn", 100)
        for name, wkb in zip(areas["name"], areas["wkb"]):
            geometry = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(bytes(wkb)))
            geometry.Transform(transform)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["namn"] = name
            feature.SetGeometry(geometry)
            if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
                raise _unwritable(path)


def _add_field(layer: ogr.Layer, name: str, width: int) -> None:
    field = ogr.FieldDefn(name, ogr.OFTString)
    field.SetWidth(width)
    layer.CreateField(field)


@contextlib.contextmanager
def _layer(path: pathlib.Path, name: str, kind: int, crs: str, options: list[str]):  # type: ignore[no-untyped-def]
    """A new layer in a new GeoPackage, written to the disk when the block ends."""
    with quiet():
        try:
            dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        except RuntimeError:
            dataset = None
        if dataset is None:
            raise _unwritable(path)
        layer = dataset.CreateLayer(name, _reference(crs), kind, ["GEOMETRY_NAME=geom", "FID=fid", *options])
        yield layer
        layer.SyncToDisk()
        del layer, dataset


def _unwritable(path: pathlib.Path) -> EstError:
    return EstError(
        tr(
            "{file} could not be written ({why}): is there room on the disk?",
            file=path.name,
            why=last_message() or path.parent,
        )
    )


def _reference(crs: str) -> osr.SpatialReference:
    """A system with x to the east."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
