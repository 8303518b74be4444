"""est:density: a heat map whose numbers are events per km², and that can be held against another period's."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterFileWriter,
    QgsRasterLayer,
)

from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .heat_map import CellGrid, density
from .layer_frame import counts, labels, points, read_frame
from .metric_frame import metric, transformed

RADIUS, CELL_SIZE, COUNT_FIELD, EXTENT, LIKE = "RADIUS", "CELL_SIZE", "COUNT_FIELD", "EXTENT", "LIKE"
CATEGORY_FIELD, CATEGORY = "CATEGORY_FIELD", "CATEGORY"
SMALLEST_RADIUS, SMALLEST_CELL = 150.0, 100.0
"""The median positional error of Swedish police data is 83 m (Gerell 2018)."""
_MOST_CELLS = 100_000_000
_SHARES = (0.5, 0.75, 0.9, 0.975)
_RADIUS_TAG, _BREAKS_TAG = "EST_RADIUS_M", "EST_BREAKS"


@dataclass(frozen=True)
class _Plan:
    """How the surface is made."""

    radius: float
    grid: CellGrid
    crs: QgsCoordinateReferenceSystem
    breaks: str
    """Class breaks of the surface that it is to be like; '' where there is none."""


class Density(EstAlgorithm):
    """The quartic kernel density of events."""

    ID = "density"

    def title(self) -> str:
        """Its name."""
        return tr("Density surface (events per km²)")

    def help(self) -> str:
        """What it does."""
        return tr(
            "QGIS's own heat map, in events per km²: an event adds 3/(πh²)·(1−d²/h²)² to a cell whose centre is d < h "
            "metres away, where h is RADIUS (quartic kernel; Silverman 1986), so that the surface sums to the number "
            "of events. With h = 200 m one event gives 23.87 on its place, 13.43 at 100 m and 0 from 200 m on. Police "
            "data are some 83 m off (Gerell 2018): below h = 150 m or cells of 100 m the map shows errors of position. "
            "To compare periods, give the first surface as LIKE: RADIUS, cells, extent and class breaks are then its "
            "own; colours must be the same too, and periods of different length be divided by their days. Don't mix "
            "categories: with CATEGORY_FIELD only one CATEGORY is taken. Cells lie on multiples of CELL_SIZE; the "
            "value holds at the cell's centre. BREAKS are the values below which 50, 75, 90 and 97.5 % of the cells "
            "with a density lie. A density shows where events were, not where risk is high, and it gives single "
            "events away: it is not for the public."
        )

    def declare(self) -> None:
        """Its parameters."""
        real = QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                INPUT, tr("Events (points)"), [QgsProcessing.SourceType.TypeVectorPoint]
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(RADIUS, tr("Radius h in metres"), real, 300.0, False, 1.0, 100_000.0)
        )
        self.addParameter(QgsProcessingParameterNumber(CELL_SIZE, tr("Cell size in metres"), real, 100.0, False, 1.0))
        for name, description in (
            (COUNT_FIELD, tr("How often the event counts (antal; empty: once)")),
            (CATEGORY_FIELD, tr("Category of the event (empty: all are taken)")),
        ):
            self.add_field(name, description)
        self.add_text(CATEGORY, tr("Category to take"))
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent (empty: the events')"), None, True))
        self.addParameter(
            QgsProcessingParameterRasterLayer(LIKE, tr("Surface of another period to be comparable with"), None, True)
        )
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Density surface")))
        self.add_results(
            ("N_EVENTS", tr("Events on the surface")),
            ("N_WITHOUT_POINT", tr("Events without a point")),
            ("MAX", tr("Greatest density")),
        )
        self.addOutput(QgsProcessingOutputString("BREAKS", tr("Class breaks")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("What was found, in words")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, add up, write."""
        progress = FeedbackProgress(feedback)
        source = self.parameterAsSource(parameters, INPUT, context)
        count, category = (self.text(parameters, name, context) for name in (COUNT_FIELD, CATEGORY_FIELD))
        frame = read_frame(source, [count, category], True, Part(progress, 0.0, 0.3))
        if category:
            frame = _of_category(frame, category, self.text(parameters, CATEGORY, context))
        weights = np.nan_to_num(counts(frame[count], count), nan=1.0) if count else np.ones(len(frame))
        placed = np.isfinite(points(frame)).all(axis=1)
        if not placed.any():
            raise EstError(tr("INPUT has no event with a point: there is nothing to show."))
        plan, xy = self._plan(parameters, context, feedback, frame[placed], source.sourceCrs())
        for sentence in _cautions(plan):
            feedback.pushWarning(sentence)
        values = density(xy, weights[placed], plan.radius, plan.grid, Part(progress, 0.3, 0.9))
        path = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        breaks = plan.breaks or _breaks(values)
        _write(path, values, plan, breaks)
        within = (np.abs(xy - _middle(plan.grid)) <= _half(plan.grid)).all(axis=1)
        n, without = float(weights[placed][within].sum()), float(weights[~placed].sum())
        told = tr(
            "{n} of {total} events lie on the surface, {without} have no point; greatest density {most} per km² "
            "(h = {radius} m, cells of {cell} m). Class breaks: {breaks}.",
            n=number(n),
            total=number(float(weights.sum())),
            without=number(without),
            most=number(float(values.max()), 2),
            radius=number(plan.radius),
            cell=number(plan.grid.cell),
            breaks=breaks or "–",
        )
        feedback.pushInfo(told)
        return {
            OUTPUT: path,
            "N_EVENTS": n,
            "N_WITHOUT_POINT": without,
            "MAX": float(values.max()),
            "BREAKS": breaks,
            "SUMMARY": told,
        }

    def _plan(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        frame: pd.DataFrame,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[_Plan, NDArray[np.float64]]:
        """The surface's plan, and the events' points in its system."""
        like = self.parameterAsRasterLayer(parameters, LIKE, context) if parameters.get(LIKE) else None
        if parameters.get(LIKE):
            plan = _like(like)
            xy = points(frame)
            if crs.isValid() and plan.crs.isValid() and crs != plan.crs:
                xy = transformed(xy, QgsCoordinateTransform(crs, plan.crs, context.transformContext()))
            return plan, xy
        planar, plane = metric(frame.reset_index(drop=True), crs, context, feedback)
        xy = points(planar)
        radius, cell = (self.parameterAsDouble(parameters, name, context) for name in (RADIUS, CELL_SIZE))
        if cell > radius:
            raise EstError(
                tr(
                    "CELL_SIZE ({cell} m) is greater than RADIUS ({radius} m): events would fall between the cells.",
                    cell=number(cell),
                    radius=number(radius),
                )
            )
        box = self.parameterAsExtent(parameters, EXTENT, context, plane) if parameters.get(EXTENT) else None
        if box is None or box.isNull():
            low, high = xy.min(axis=0) - radius, xy.max(axis=0) + radius
            grid = CellGrid.around(low[0], low[1], high[0], high[1], cell)
        else:
            grid = CellGrid.around(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), cell)
        if grid.rows * grid.columns > _MOST_CELLS:
            raise EstError(
                tr(
                    "The surface would have {n} cells: give an EXTENT without the points far away, or greater cells.",
                    n=number(grid.rows * grid.columns),
                )
            )
        return _Plan(radius, grid, plane, ""), xy


def _of_category(frame: pd.DataFrame, field: str, category: str) -> pd.DataFrame:
    found = np.array(labels(frame[field]), object)
    if not category:
        kinds = sorted({str(value) for value in found})
        if len(kinds) > 1:
            raise EstError(
                tr(
                    "{field} has {n} categories: give one as CATEGORY, since one surface of several can't be read.",
                    field=field,
                    n=number(len(kinds)),
                )
            )
        return frame
    if not (found == category).any():
        raise EstError(tr("No event has {field} = '{category}'.", field=field, category=category))
    return frame[found == category].reset_index(drop=True)


def _like(layer: QgsRasterLayer | None) -> _Plan:
    """The plan of an earlier surface.

    Raises:
        EstError: it is none of this algorithm's.
    """
    path = layer.source().split("|")[0] if layer is not None and layer.isValid() else ""
    dataset = gdal.Open(path) if pathlib.Path(path).is_file() else None
    if dataset is None or not dataset.GetMetadataItem(_RADIUS_TAG):
        raise EstError(tr("LIKE is no surface that est:density made: give one, or none."))
    west, cell, _, north, _, _ = dataset.GetGeoTransform()
    grid = CellGrid(west, north, cell, dataset.RasterXSize, dataset.RasterYSize)
    return _Plan(
        float(dataset.GetMetadataItem(_RADIUS_TAG)), grid, layer.crs(), dataset.GetMetadataItem(_BREAKS_TAG) or ""
    )


def _cautions(plan: _Plan) -> list[str]:
    out = []
    if plan.radius < SMALLEST_RADIUS:
        out.append(
            tr(
                "RADIUS is {radius} m: below {least} m the surface shows the data's errors of position.",
                radius=number(plan.radius),
                least=number(SMALLEST_RADIUS),
            )
        )
    if plan.grid.cell < SMALLEST_CELL:
        out.append(
            tr(
                "CELL_SIZE is {cell} m: cells below {least} m promise a precision that the points don't have.",
                cell=number(plan.grid.cell),
                least=number(SMALLEST_CELL),
            )
        )
    return out


def _breaks(values: NDArray[np.float32]) -> str:
    """Values that part the cells with a density, with three figures; '' where there are none."""
    some = values[values > 0]
    return "; ".join(f"{value:.3g}" for value in np.quantile(some, _SHARES)) if some.size else ""


def _write(path: str, values: NDArray[np.float32], plan: _Plan, breaks: str) -> None:
    """Write the surface in the format that the path's ending tells."""
    grid = plan.grid
    memory = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Float32)
    memory.SetGeoTransform((grid.west, grid.cell, 0.0, grid.north, 0.0, -grid.cell))
    if plan.crs.isValid():
        memory.SetProjection(plan.crs.toWkt())
    memory.SetMetadata({_RADIUS_TAG: f"{plan.radius:g}", _BREAKS_TAG: breaks, "EST_UNIT": "events per km2"})
    memory.GetRasterBand(1).WriteArray(values)
    name = QgsRasterFileWriter.driverForExtension(pathlib.Path(path).suffix.lstrip(".")) or "GTiff"
    try:
        made = gdal.GetDriverByName(name).CreateCopy(path, memory)
    except RuntimeError:
        made = None
    if made is None:
        raise EstError(tr("{path} could not be written: check the folder and the ending (.tif).", path=path))
    made.FlushCache()


def _middle(grid: CellGrid) -> NDArray[np.float64]:
    return np.array([(grid.west + grid.east) / 2, (grid.south + grid.north) / 2])


def _half(grid: CellGrid) -> NDArray[np.float64]:
    return np.array([(grid.east - grid.west) / 2, (grid.north - grid.south) / 2])
