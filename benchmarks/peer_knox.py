"""The other side of near_repeat.py: Knox's table by sparse matrices, and by pointpats. In .venv-peers, prints JSON.

Sparse matrices are the way that scikit-learn's and scipy's users take: a matrix of neighbours for each band of distance
and of time, the latter with rows and columns shuffled, multiplied element by element and summed.
"""

from __future__ import annotations

import importlib.metadata
import json
import pathlib
import sys
import time

import numpy as np
import scipy
from pointpats import Knox
from scipy import sparse
from scipy.spatial import cKDTree


def neighbours(points: np.ndarray, edges: list[float], p: float) -> list[sparse.csr_array]:
    """A symmetric matrix of ones for each band [a, b)."""
    tree = cKDTree(points)
    found = tree.sparse_distance_matrix(tree, edges[-1], p=p, output_type="ndarray")
    found = found[found["i"] != found["j"]]
    n = len(points)
    out = []
    for low, high in zip(edges, edges[1:]):
        some = found[(found["v"] >= low) & (found["v"] < high)]
        out.append(sparse.csr_array((np.ones(len(some), np.int32), (some["i"], some["j"])), (n, n)))
    return out


def table(near: list[sparse.csr_array], soon: list[sparse.csr_array]) -> np.ndarray:
    """Pairs in each band of distance (rows) and time (columns)."""
    return np.array([[int(a.multiply(b).sum()) // 2 for b in soon] for a in near])


def main() -> None:
    """Make the table and its shuffles; pointpats does one pair of thresholds."""
    folder, shuffles = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    xy, days = np.load(folder / "xy.npy"), np.load(folder / "days.npy").astype(float)
    bands = json.loads((folder / "bands.json").read_text())
    random = np.random.default_rng(1)
    began = time.perf_counter()
    near = neighbours(xy, bands["distance"], 1.0)
    soon = neighbours(days[:, None], bands["time"], 1.0)
    observed = table(near, soon)
    larger = np.zeros(observed.shape, int)
    for _ in range(shuffles):
        order = random.permutation(len(days))
        larger += table(near, [matrix[order][:, order] for matrix in soon]) >= observed
    seconds = time.perf_counter() - began
    began = time.perf_counter()
    knox = Knox(xy, days[:, None], delta=bands["distance"][2], tau=bands["time"][1], permutations=shuffles)
    knox_seconds = time.perf_counter() - began
    print(
        json.dumps(
            {
                "seconds": seconds,
                "version": scipy.__version__,
                "observed": observed.tolist(),
                "p": ((1 + larger) / (1 + shuffles)).tolist(),
                "pointpats_seconds": knox_seconds,
                "pointpats_version": importlib.metadata.version("pointpats"),
                "pointpats_observed": int(knox.nst),
            }
        )
    )


if __name__ == "__main__":
    main()
