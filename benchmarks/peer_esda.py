"""The other side of hot_spots.py: libpysal's contiguity and esda's G_Local. Runs in .venv-peers, prints JSON."""

from __future__ import annotations

import json
import pathlib
import sys
import warnings

import esda
import geopandas
import libpysal
import numpy as np
import shapely
from measure import best_of


def main() -> None:
    """Neighbours and Gi* of the areas in a folder, as many times as told."""
    warnings.simplefilter("ignore")
    folder, rounds, permutations = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    wkb = np.load(folder / "wkb.npy", allow_pickle=True)
    values = np.load(folder / "values.npy")
    first, second = np.load(folder / "pairs.npy")

    def contiguity() -> libpysal.graph.Graph:
        areas = geopandas.GeoSeries(shapely.from_wkb(wkb))
        return libpysal.graph.Graph.build_contiguity(areas, rook=False, strict=True)

    out: dict[str, float | str] = {"esda": esda.__version__, "libpysal": libpysal.__version__}
    out["queen"], touching = best_of(rounds, contiguity)
    # The same neighbours for both sides, so that Gi* alone is compared.
    order = np.argsort(first, kind="stable")
    starts = np.searchsorted(first[order], np.arange(len(values) + 1))
    neighbours = {i: second[order[starts[i] : starts[i + 1]]].tolist() for i in range(len(values))}
    weights = libpysal.weights.W(neighbours, silence_warnings=True)
    for jobs in (1, 2):

        def gi(jobs: int = jobs) -> esda.G_Local:
            return esda.G_Local(values, weights, "B", permutations, star=True, n_jobs=jobs, seed=1)

        gi()  # compiles
        out[f"gi{jobs}"], found = best_of(rounds, gi)
    pairs = touching.adjacency[touching.adjacency > 0].index.to_frame().to_numpy(int)
    np.savez(folder / "peer.npz", z=found.Zs, p=found.p_sim, touching=pairs)
    print(json.dumps(out))


if __name__ == "__main__":
    main()
