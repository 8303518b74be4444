"""Which area does each point lie in? EST's index against geopandas' spatial join, on the same points.

EST's time is from coordinates and WKB on, its index included; that of geopandas begins when its geometries stand.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from measure import TOP, Comparison, best_of
from numpy.typing import NDArray

ROUNDS = 3


def compare() -> Iterator[Comparison]:
    """200,000 points in the synthetic municipality's districts; 1,000,000 in 6,000 areas with crooked borders."""
    import shapely
    from bulk_files import area_polygons, scattered_points

    wkb, (west, east, south, north) = _districts()
    xy = np.random.default_rng(1).uniform((west, south), (east, north), (200_000, 2))
    yield _compare(xy, wkb)
    yield _compare(
        scattered_points(np.random.default_rng(1), 1_000_000), shapely.to_wkb(area_polygons(6_000)).tolist()
    )


def _districts() -> tuple[list[bytes], tuple[float, float, float, float]]:
    from osgeo import ogr

    from synthetic.districts import build_districts, write_districts

    with tempfile.TemporaryDirectory() as folder:
        areas = Path(folder) / "districts.gpkg"
        write_districts(areas, build_districts(1), "SYNTHETIC")
        source = ogr.Open(str(areas))
        layer = source.GetLayer(0)
        return [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer], layer.GetExtent()


def _compare(xy: NDArray[np.float64], wkb: list[bytes]) -> Comparison:
    from est_plugin.analysis.assignment import AreaIndex

    seconds, found = best_of(ROUNDS, lambda: AreaIndex(wkb).locate(xy[:, 0].copy(), xy[:, 1].copy()))
    with tempfile.TemporaryDirectory() as folder:
        np.save(Path(folder) / "points.npy", xy)
        (Path(folder) / "areas.json").write_text(json.dumps([item.hex() for item in wkb]))
        script = Path(__file__).with_name("peer_geopandas.py")
        command = [str(TOP / ".venv-peers/bin/python"), str(script), folder, str(ROUNDS)]
        peer = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    digest = hashlib.sha256(np.asarray(found, np.int64).tobytes()).hexdigest()
    what = f"{len(xy):,} points in {len(wkb):,} areas"
    return Comparison(what, seconds, f"geopandas {peer['version']} sjoin", peer["seconds"], digest == peer["digest"])
