"""A store is made once, opened often, and migrated when it comes from an older version."""
from __future__ import annotations

import os
import pathlib
import uuid

from osgeo import gdal, ogr

from ..domain.errors import EstError
from ..domain.language import tr
from ..paths import resource
from . import migrations
from .category_table import CategoryTable
from .engine import Database
from .geopackage import GeoPackageStore
from .interface import Store

_SUFFIX = ".gpkg"
_SQLITE = b"SQLite format 3\x00"


def open_store(database: str) -> Store:
    """Open the store in the file *database*; one of an older version is migrated.

    Raises:
        EstError: there is no such file (none is made), it is no EST store, it was made by a newer version, or
            another program holds it.
    """
    path = pathlib.Path(database)
    if not database.strip() or not path.is_file():
        raise EstError(
            tr(
                "There is no store {path}: check the path, or create one with the algorithm 'Create a store' "
                "(est:createdatabase).",
                path=database,
            )
        )
    if not _is_sqlite(path):
        raise _no_store(database)
    connection = Database(path)
    try:
        if migrations.version_of(connection) == 0:
            raise _no_store(database)
        migrations.migrate(connection)
    except (EstError, KeyboardInterrupt):
        connection.close()
        raise
    except BaseException as error:
        is_whole = connection.is_whole()
        connection.close()
        if is_whole:
            raise
        raise connection.damaged() from error
    return GeoPackageStore(connection, database)


def create_store(path: str) -> Store:
    """Make an empty store with the default categories and code rules, and open it.

    Raises:
        EstError: the file exists (it is never overwritten), its folder doesn't, or its name doesn't end in .gpkg.
    """
    target = pathlib.Path(path)
    if target.suffix.lower() != _SUFFIX:
        raise EstError(tr("A store is a GeoPackage: give {path} a name that ends in .gpkg.", path=path))
    if target.exists():
        raise EstError(tr("{path} exists already: choose another name, or delete it first.", path=path))
    if not target.parent.is_dir():
        raise EstError(tr("There is no folder {folder}: make it first.", folder=str(target.parent)))
    # Made aside and put in its place when whole: no half a store, whatever happens.
    aside = target.with_name(f".{target.stem}-{uuid.uuid4().hex[:8]}{_SUFFIX}")
    try:
        _make_geopackage(aside)
        connection = Database(aside)
        try:
            with connection.transaction():
                migrations.migrate(connection)
                CategoryTable(connection).fill(resource("categories"))
        finally:
            connection.close()
        # SQLite would play an orphaned journal of a deleted store back into the new one.
        for left_over in ("-journal", "-wal", "-shm"):
            pathlib.Path(f"{target}{left_over}").unlink(missing_ok=True)
        os.rename(aside, target)
    finally:
        aside.unlink(missing_ok=True)
    return open_store(path)


def _make_geopackage(path: pathlib.Path) -> None:
    """An empty GeoPackage; its tables are the first migration's."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        # A count of features kept by triggers would cost a write with each row.
        made = ogr.GetDriverByName("GPKG").CreateDataSource(
            str(path), options=["VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=NO"]
        )
        is_made = made is not None
        del made  # written now; a full disk is an error that is only told
        is_made = is_made and gdal.GetLastErrorType() < gdal.CE_Failure
    except RuntimeError:  # where GDAL's exceptions are switched on
        is_made = False
    finally:
        gdal.PopErrorHandler()
    if not is_made:
        raise EstError(
            tr(
                "{folder} can't be written, or its disk is full: make room there, or choose another folder.",
                folder=str(path.parent),
            )
        )


def _is_sqlite(path: pathlib.Path) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        raise EstError(
            tr("{path} can't be read: see to it that the drive is connected and you may read it.", path=str(path))
        ) from None


def _no_store(database: str) -> EstError:
    return EstError(
        tr(
            "{path} is no EST store, or it is damaged: take it from your backup, or create one with the "
            "algorithm 'Create a store' (est:createdatabase).",
            path=database,
        )
    )
