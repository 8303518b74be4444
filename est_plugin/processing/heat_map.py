"""QGIS's own heat map, with the two things put right that make its numbers no densities.

- Its "scaled" output is no density: the constant (116/5 · 15/16) / (π h²) is 7.25 times the quartic kernel's
  3 / (π h²). So the raw output is taken, and multiplied by the latter (Silverman 1986, Density Estimation, eq. 4.5).
- It writes each kernel upside down within the point's row of cells, which moves a point by up to one cell to the north
  or south. Where the QGIS in use does so, points are turned upside down within their row beforehand.

Cells lie on multiples of their size, so that the maps of different periods lie cell on cell.
"""

from __future__ import annotations

import functools
import math
import pathlib
import tempfile
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.analysis import QgsKernelDensityEstimation
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import SILENT, Progress

FloatArray = NDArray[np.float64]

_KM2 = 1e6
_EDGE = 1e-6
"""Points closer to the edge of a row of cells, as a share of the cell, are moved inwards by so much: on the edge itself
QGIS takes one row for reading and another for writing."""
_EACH = 1000


@dataclass(frozen=True)
class CellGrid:
    """Square cells, in metres."""

    west: float
    north: float
    cell: float
    columns: int
    rows: int

    @classmethod
    def around(cls, west: float, south: float, east: float, north: float, cell: float) -> CellGrid:
        """The cells on multiples of *cell* that hold a box."""
        first, last = math.floor(west / cell + 1e-9), math.ceil(east / cell - 1e-9)
        low, high = math.floor(south / cell + 1e-9), math.ceil(north / cell - 1e-9)
        return cls(first * cell, high * cell, cell, max(last - first, 1), max(high - low, 1))

    @property
    def south(self) -> float:
        """Its lower edge."""
        return self.north - self.rows * self.cell

    @property
    def east(self) -> float:
        """Its right edge."""
        return self.west + self.columns * self.cell

    def grown(self, cells: int) -> CellGrid:
        """With so many cells more on every side."""
        return CellGrid(
            self.west - cells * self.cell,
            self.north + cells * self.cell,
            self.cell,
            self.columns + 2 * cells,
            self.rows + 2 * cells,
        )


def density(
    xy: FloatArray, weights: FloatArray, radius: float, grid: CellGrid, progress: Progress = SILENT
) -> NDArray[np.float32]:
    """Events per km² by the quartic kernel, 3/(πh²)·(1−d²/h²)² at a distance d < h, at each cell's centre.

    Arguments:
        xy: (n, 2) metres.
        weights: (n,) how often each counts.
        radius: h, in metres.

    Returns:
        (rows, columns), from the north; 0 where no event lies within h.

    Raises:
        EstError: QGIS can't write the surface.
    """
    # Events up to h outside the grid reach into it, and QGIS widens their extent by h once more.
    reach = math.ceil(2 * radius / grid.cell) + 1
    wide = grid.grown(reach)
    # Whatever lies farther away than the kernel reaches touches no cell of the grid.
    near = (
        (xy[:, 0] > grid.west - radius)
        & (xy[:, 0] < grid.east + radius)
        & (xy[:, 1] > grid.south - radius)
        & (xy[:, 1] < grid.north + radius)
    )
    places, which = np.unique(xy[near], axis=0, return_inverse=True)
    counts: FloatArray = np.asarray(np.bincount(np.ravel(which), weights[near], len(places)), np.float64)
    raw = _raw(_turned(places, wide, upside_down()), counts, radius, wide, progress)
    inner = raw[reach : reach + grid.rows, reach : reach + grid.columns]
    return np.asarray(inner * np.float32(3 / (math.pi * radius**2) * _KM2), np.float32)


@functools.lru_cache(maxsize=1)
def upside_down() -> bool:
    """Whether the QGIS in use writes kernels upside down: seen from one point, in the upper part of its cell."""
    grid = CellGrid(0.0, 70.0, 10.0, 7, 7)
    found = _raw(np.array([[35.0, 39.0]]), np.array([1.0]), 25.0, grid.grown(3), SILENT)[3:10, 3:10]
    above, below = found[2, 3], found[4, 3]
    return bool(below > above)


def _turned(places: FloatArray, grid: CellGrid, turn: bool) -> FloatArray:
    """Points away from the edges of rows, and turned upside down within their row where told."""
    up = (places[:, 1] - grid.south) / grid.cell
    row = np.floor(up)
    share = np.clip(up - row, _EDGE, 1 - _EDGE)
    if turn:
        share = 1 - share
    return np.column_stack([places[:, 0], grid.south + (row + share) * grid.cell])


def _raw(
    places: FloatArray, weights: FloatArray, radius: float, grid: CellGrid, progress: Progress
) -> NDArray[np.float32]:
    """QGIS's raw output: Σ w (1 − d²/h²)² at each cell's centre; at least so much of *grid* is free of points that no
    kernel leaves it."""
    layer = QgsVectorLayer("Point?field=weight:double", "events", "memory")
    # Two points without weight hold the surface's corners in place: QGIS widens the points' extent by h.
    corners = np.array([[grid.west + radius, grid.south + radius], [grid.east - radius, grid.north - radius]])
    features = []
    for (x, y), weight in zip(np.vstack([places, corners]).tolist(), [*weights.tolist(), 0.0, 0.0]):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([weight])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    settings = QgsKernelDensityEstimation.Parameters()
    settings.source = layer
    settings.radius = radius
    settings.pixelSize = grid.cell
    settings.weightField = "weight"
    settings.shape = QgsKernelDensityEstimation.KernelShape.KernelQuartic
    settings.decayRatio = 0.0
    settings.outputValues = QgsKernelDensityEstimation.OutputValues.OutputRaw
    with tempfile.TemporaryDirectory(prefix="est-density-") as folder:
        path = str(pathlib.Path(folder) / "raw.tif")
        estimate = QgsKernelDensityEstimation(settings, path, "GTiff")
        _check(estimate.prepare())
        for i, feature in enumerate(features):
            if i % _EACH == 0:
                progress.report(i / len(features))
            _check(estimate.addFeature(feature))
        _check(estimate.finalise())
        dataset = gdal.Open(path)
        # QGIS adds a row and a column beyond the extent.
        values = dataset.GetRasterBand(1).ReadAsArray(0, 0, grid.columns, grid.rows)
        dataset = None
    return np.where(values < 0, np.float32(0), values).astype(np.float32)


def _check(result: QgsKernelDensityEstimation.Result) -> None:
    if result != QgsKernelDensityEstimation.Result.Success:
        raise EstError(
            tr(
                "QGIS could not make the density surface (error {code}): is there room on the disk?",
                code=number(int(result)),
            )
        )
