"""Neighbours, Gi* and its permutations over 6,000 areas: EST against libpysal and esda (numba), on the same areas."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely
from measure import TOP, Comparison, best_of

AREAS, PERMUTATIONS, GROWTH = 6000, 999, 10
ROUNDS = 3


def compare() -> Iterator[Comparison]:
    """Queen neighbours; Gi* with 999 permutations; the same over ten times the areas."""
    from bulk_files import area_polygons

    from est_plugin.analysis.hot_spots import hot_spots
    from est_plugin.analysis.spatial_weights import nearest, queen

    areas = area_polygons(AREAS)
    values = np.random.default_rng(1).gamma(1.0, 1.0, len(areas))
    # A shape once prepared stays so: each round begins with new ones.
    wkb = shapely.to_wkb(areas)
    queen_seconds, neighbours = best_of(ROUNDS, lambda: queen(shapely.from_wkb(wkb)))
    seconds, found = best_of(ROUNDS, lambda: hot_spots(values, neighbours, PERMUTATIONS))
    with tempfile.TemporaryDirectory() as folder:
        np.save(Path(folder) / "wkb.npy", wkb, allow_pickle=True)
        np.save(Path(folder) / "values.npy", values)
        pairs = neighbours.matrix.tocoo()
        np.save(Path(folder) / "pairs.npy", np.vstack([pairs.row, pairs.col]))
        other = _peer(folder)
        peer = np.load(Path(folder) / "peer.npz")
    # libpysal asks whether borders touch, so it misses areas that overlap by a hair, or lie a hair apart.
    theirs = set(map(tuple, peer["touching"].tolist()))
    ours = set(zip(pairs.row.tolist(), pairs.col.tolist()))
    more = np.array(sorted(ours - theirs), int).reshape(-1, 2)
    sloppy = ~shapely.touches(areas[more[:, 0]], areas[more[:, 1]])
    contiguous = theirs <= ours and bool(sloppy.all())
    what = f"Queen neighbours of {len(areas):,} areas"
    yield Comparison(what, queen_seconds, f"libpysal {other['libpysal']}", other["queen"], contiguous)
    # esda gives the p of one tail, from draws of its own.
    apart = np.abs(np.minimum(1.0, 2 * peer["p"]) - found.p)
    agree = bool(np.allclose(peer["z"], found.gi_star, atol=1e-9) and apart.mean() < 0.02 and apart.max() < 0.25)
    what = f"Gi*, {len(areas):,} areas, {PERMUTATIONS} permutations"
    for jobs in ("1", "2"):
        yield Comparison(what, seconds, f"esda {other['esda']} (numba), {jobs} core(s)", other[f"gi{jobs}"], agree)
    times, large = best_of(ROUNDS, lambda: _large(nearest, hot_spots, AREAS * GROWTH))
    less, small = best_of(ROUNDS, lambda: _large(nearest, hot_spots, AREAS))
    what = f"Gi*, {AREAS * GROWTH:,} areas, {PERMUTATIONS} permutations"
    yield Comparison(what, times, f"itself on {AREAS:,} areas", less, len(large.p) == GROWTH * len(small.p))


def _large(nearest, hot_spots, n):  # type: ignore[no-untyped-def]
    """Neighbours and Gi* of so many places."""
    random = np.random.default_rng(2)
    points = random.uniform(0, 100 * np.sqrt(n), (n, 2))
    return hot_spots(random.gamma(1.0, 1.0, n), nearest(points, 6), PERMUTATIONS)


def _peer(folder: str) -> dict[str, float | str]:
    """Run the peers in their own environment; gives their seconds and versions."""
    done = subprocess.run(
        [
            str(TOP / ".venv-peers/bin/python"),
            str(Path(__file__).with_name("peer_esda.py")),
            folder,
            str(ROUNDS),
            str(PERMUTATIONS),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)
