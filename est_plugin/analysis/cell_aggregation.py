"""Points as counts of cells that are never small: at least 250 m wide, with at least five incidents.

A square grid that lies still (its lines are multiples of the cell's width in the coordinate system), so that the same
cell is the same ground every week. Squares with *k* incidents stand. What is left in a larger square of two by two is
counted together as the rest of it, where that makes *k*, and otherwise goes on to the next larger square (after the
quadtree of Lagonigro, Oller & Martori 2020, Comput Environ Urban Syst 79:101411, which gives up the standing squares
too). No two cells share ground, so that no difference between them is small; what makes *k* in no square is withheld.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]

SMALLEST_M = 250.0
SMALLEST_COUNT = 5


@dataclass(frozen=True)
class CellCounts:
    """What may be published of some points."""

    cells: pd.DataFrame
    """``x, y`` (south-western corner), ``size`` (metres), ``level`` (0: a smallest square; else the rest of a larger
    one), ``n``."""
    withheld: float
    """Incidents that are in no cell, as too few are near."""
    without_point: float
    """Incidents whose coordinates aren't known."""


def aggregated(
    x: ArrayLike,
    y: ArrayLike,
    counts: ArrayLike | None = None,
    size: float = SMALLEST_M,
    k: int = SMALLEST_COUNT,
    widest: float = 2000.0,
) -> CellCounts:
    """Count points by cell.

    Arguments:
        x, y: (n,) metres; NaN without a point.
        counts: (n,) how often each counts; 1 by default.
        size: width of the smallest squares, :data:`SMALLEST_M` or more.
        k: smallest count of a cell, 3 or more.
        widest: no square is wider than this; *size* or less: nothing is counted in larger squares.

    Raises:
        ValueError: squares are too small, *k* is under 3, or a count is negative.
    """
    east, north = np.asarray(x, float), np.asarray(y, float)
    weights = np.ones(east.shape) if counts is None else np.nan_to_num(np.asarray(counts, float))
    if not (np.isfinite(size) and size >= SMALLEST_M and k >= 3 and np.isfinite(widest)):
        raise ValueError(f"cells must be {SMALLEST_M:.0f} m wide or more, with 3 incidents or more")
    if east.shape != north.shape or weights.shape != east.shape or np.any(weights < 0):
        raise ValueError("points need an x, a y and a count of 0 or more each")
    placed = np.isfinite(east) & np.isfinite(north)
    at = np.column_stack([np.floor(east[placed] / size), np.floor(north[placed] / size)]).astype(np.int64)
    n = weights[placed]
    at, n = at[n > 0], n[n > 0]
    frames = []
    level = 0
    while len(at) and size * 2**level <= max(widest, size):
        at, back = np.unique(at, axis=0, return_inverse=True)
        n = np.bincount(np.asarray(back).reshape(-1), n, len(at))
        stands = n >= k
        width = size * 2.0**level
        frames.append(
            pd.DataFrame(
                {"x": at[stands, 0] * width, "y": at[stands, 1] * width, "size": width, "level": level, "n": n[stands]}
            )
        )
        at, n, level = at[~stands] >> 1, n[~stands], level + 1
    columns = {"x": float, "y": float, "size": float, "level": int, "n": float}
    frames = [frame for frame in frames if len(frame)]
    cells = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=list(columns))
    return CellCounts(cells.astype(columns), float(n.sum()), float(weights[~placed].sum()))


def cell_shapes(cells: pd.DataFrame) -> NDArray[np.object_]:
    """Each cell's ground: its square, less the smaller cells in it."""
    west, south, size = (cells[name].to_numpy(float) for name in ("x", "y", "size"))
    boxes: NDArray[np.object_] = np.asarray(shapely.box(west, south, west + size, south + size), object)
    shapes = boxes.copy()
    tree = shapely.STRtree(boxes)
    centres = shapely.centroid(boxes)
    level = cells["level"].to_numpy(int)
    for i in np.flatnonzero(level > 0).tolist():
        within = tree.query(boxes[i], predicate="intersects")
        smaller = within[(level[within] < level[i]) & shapely.contains(boxes[i], centres[within])]
        shapes[i] = shapely.difference(boxes[i], shapely.union_all(boxes[smaller]))
    return shapes
