"""A million rows into the store, against GDAL's own conversion of the same file, which checks nothing.

Every import runs in a process of its own (``python benchmarks/bulk_import.py import …``), so that one's memory and
caches are no other's. The two sides take turns, as a machine's speed drifts.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from measure import TOP, Comparison

sys.path.insert(0, str(TOP))

ROWS, AREAS, WEEK_ROWS, MANY_ROWS = 1_000_000, 6_000, 2_000, 5_000_000
ROUNDS = 2
WEEKS = 4
MEMORY_GIB = 1.5


def compare() -> Iterator[Comparison]:
    """Import of 1,000,000 rows, of weekly files into that store and into an empty one, and of 5,000,000 rows."""
    from bulk_files import CRS, write_areas, write_points

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        points, areas = write_points(folder / "points.csv", ROWS), write_areas(folder / "areas.gpkg", AREAS)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            theirs.append(_converted(points, folder / "converted.gpkg", CRS))
            ours.append(_imported(_with_areas(folder / "large.gpkg", areas), points))
        mine, other = (min(runs, key=lambda run: run["seconds"]) for runs in (ours, theirs))
        yield Comparison(
            f"{ROWS:,} rows CSV to store, {AREAS:,} areas",
            mine["seconds"],
            "ogr2ogr, GeoPackage with spatial index",
            other["seconds"],
            mine["n_rows"] == other["n_rows"] == ROWS,
        )
        yield from _weeks(folder, areas)
        for left in ("converted.gpkg", "large.gpkg", "points.csv"):
            (folder / left).unlink()
        many = _imported(_with_areas(folder / "many.gpkg", areas), write_points(folder / "many.csv", MANY_ROWS))
        yield Comparison(
            f"Memory for {MANY_ROWS:,} rows",
            many["gib"],
            "the bound",
            MEMORY_GIB,
            many["n_rows"] == MANY_ROWS,
            "GiB",
        )
        yield Comparison(
            f"{MANY_ROWS:,} rows CSV to store",
            many["seconds"],
            f"itself on {ROWS:,} rows, {MANY_ROWS / ROWS:.0f} times fewer",
            mine["seconds"],
            many["n_rows"] == MANY_ROWS,
        )


def _weeks(folder: Path, areas: Path) -> Iterator[Comparison]:
    """Weekly files into the store of a million, and into one that is empty."""
    from bulk_files import write_points

    empty = _with_areas(folder / "empty.gpkg", areas)
    into_large, into_empty = [], []
    for i in range(WEEKS):
        week = write_points(folder / f"week{i}.csv", WEEK_ROWS, ROWS + i * WEEK_ROWS, 100 + i)
        into_empty.append(_imported(Path(shutil.copy(empty, folder / "fresh.gpkg")), week))
        into_large.append(_imported(folder / "large.gpkg", week))
    mine, other = (min(runs, key=lambda run: run["seconds"]) for runs in (into_large, into_empty))
    yield Comparison(
        f"{WEEK_ROWS:,} rows into {ROWS:,}",
        mine["seconds"],
        "the same into an empty store",
        other["seconds"],
        all(a["n_new"] == b["n_new"] for a, b in zip(into_large, into_empty)),
    )


def _converted(points: Path, target: Path, crs: str) -> dict[str, float]:
    """GDAL's conversion, and how many rows it took."""
    from osgeo import ogr

    target.unlink(missing_ok=True)
    began = time.perf_counter()
    columns = ("-oo", "X_POSSIBLE_NAMES=X", "-oo", "Y_POSSIBLE_NAMES=Y")
    subprocess.run(["ogr2ogr", "-f", "GPKG", str(target), str(points), "-a_srs", crs, *columns], check=True)
    seconds = time.perf_counter() - began
    source = ogr.Open(str(target))
    return {"seconds": seconds, "n_rows": float(source.GetLayer(0).GetFeatureCount())}


def _with_areas(database: Path, areas: Path) -> Path:
    """A new store that holds the areas alone."""
    from est_plugin.picture.importing import import_areas
    from est_plugin.store.opening import create_store

    database.unlink(missing_ok=True)
    with create_store(str(database)) as store:
        import_areas(store, str(areas), "Areas", "kod", "namn")
    return database


def _imported(database: Path, points: Path) -> dict[str, float]:
    """An import in a process of its own."""
    command = [sys.executable, str(Path(__file__).resolve()), "import", str(database), str(points)]
    return dict(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def _import(database: str, points: str) -> dict[str, float]:
    """The import itself, with its seconds and the most memory that the process held."""
    import resource

    from bulk_files import CRS, EXTRACTED

    from est_plugin.intake.profile import load_profile
    from est_plugin.picture.importing import import_incidents
    from est_plugin.store.opening import open_store

    with open_store(database) as store:
        began = time.perf_counter()
        report = import_incidents(store, points, "Police", load_profile("police_points"), EXTRACTED, crs=CRS)
        seconds = time.perf_counter() - began
    gib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return {"seconds": seconds, "n_rows": report.batch.n_rows, "n_new": report.batch.n_new, "gib": gib}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("step", choices=["import"])
    parser.add_argument("database")
    parser.add_argument("points")
    given = parser.parse_args()
    print(json.dumps(_import(given.database, given.points)))
