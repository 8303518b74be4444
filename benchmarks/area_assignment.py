"""Which district does each point lie in? EST's index against geopandas' spatial join, on the same points."""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from measure import TOP, Comparison, best_of

POINTS = 200_000
ROUNDS = 5


def compare() -> Iterator[Comparison]:
    """200,000 points over the synthetic municipality."""
    from osgeo import ogr

    from est_plugin.analysis.assignment import AreaIndex
    from synthetic.districts import build_districts, write_districts

    with tempfile.TemporaryDirectory() as folder:
        areas = Path(folder) / "districts.gpkg"
        write_districts(areas, build_districts(1), "SYNTHETIC")
        source = ogr.Open(str(areas))
        layer = source.GetLayer(0)
        west, east, south, north = layer.GetExtent()
        wkb = [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer]
        del layer, source
        rng = np.random.default_rng(1)
        xy = rng.uniform((west, south), (east, north), (POINTS, 2))
        np.save(Path(folder) / "points.npy", xy)
        (Path(folder) / "areas.json").write_text(json.dumps([item.hex() for item in wkb]))
        seconds, found = best_of(ROUNDS, lambda: AreaIndex(wkb).locate(xy[:, 0].copy(), xy[:, 1].copy()))
        peer = subprocess.run(
            [
                str(TOP / ".venv-peers/bin/python"),
                str(Path(__file__).with_name("peer_geopandas.py")),
                folder,
                str(ROUNDS),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
    other = json.loads(peer.stdout)
    digest = hashlib.sha256(np.asarray(found, np.int64).tobytes()).hexdigest()
    what = f"{POINTS:,} points in {len(wkb)} districts"
    yield Comparison(what, seconds, f"geopandas {other['version']} sjoin", other["seconds"], digest == other["digest"])
