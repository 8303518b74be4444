"""est:riskmap: where the next week's events are likely, and how well such maps have done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsRectangle,
)
from scipy import ndimage

from ..analysis.places import LikelyPlace, likely_places
from ..analysis.prediction_accuracy import Accuracy, accuracy, together
from ..analysis.risk_map import MIN_CELL_M, WEEK, Grid, RiskMap, RiskModel, grid_around
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part, Progress
from ..export.product_layers import Column
from .algorithm import OUTPUT, EstAlgorithm, FeedbackProgress
from .dated_points import DatedPoints, declare_dated_points, read_dated_points
from .layer_frame import GEOMETRY, counts, read_frame
from .metric_frame import in_system, metric
from .sinks import write_features

COUNT_FIELD, DAY, CELL, AREA, SHARE = "COUNT_FIELD", "DAY", "CELL", "AREA", "SHARE"
TEST_WEEKS, N_PLACES, APART, PLACES = "TEST_WEEKS", "N_PLACES", "APART", "PLACES"

_COLUMNS = (
    ("rank", "int"),
    ("risk", "real"),
    ("expected", "real"),
    ("times_mean", "real"),
    ("recent", "int"),
    ("chosen", "int"),
)
_PLACE_COLUMNS = (("rank", "int"), ("risk", "real"), ("expected", "real"), ("times_mean", "real"), ("radius_m", "real"))


class RiskMapAlgorithm(EstAlgorithm):
    """A map of next week's risk, tested on the weeks before."""

    ID = "riskmap"

    def title(self) -> str:
        """Its name."""
        return tr("Risk map of the coming week")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Makes a map of square cells of where the events of the seven days from DAY on are likely. It mixes maps "
            "that remember for two weeks, a quarter, a year and for ever, each for the cell alone and with kernels of "
            "150 and 400 m; how much each weighs is learnt from the 52 weeks before DAY by maximum likelihood (Mohler "
            "et al. 2011; Johnson & Bowers 2004). Nothing after DAY is used. risk is the cell's share of the coming "
            "events, expected their number there at the pace of the last 13 weeks, times_mean the risk in mean cells, "
            "recent the count of the last 13 weeks, and chosen is 1 for the SHARE per cent of the area with the "
            "highest risk. The map is then made as it would have been for each of the last TEST_WEEKS weeks and judged "
            "on what came: PAI = (share of the events in the chosen cells) / (share of the area), "
            "PEI = PAI as a share of that of the best choice possible, and PAI_NAIVE is that of the count of the last "
            "13 weeks. A map whose PAI is no higher than PAI_NAIVE adds nothing. The area is AREA, or without it the "
            "cells with an event and those "
            "beside them; PAI depends on it, the ratio of the two does not. Beware: the map shows where things are "
            "reported, and places that are visited more report more; leave out kinds of event that depend on "
            "presence. PLACES are the cells with the highest risk that lie at least APART metres from one another."
        )

    def declare(self) -> None:
        """Its parameters."""
        declare_dated_points(self)
        self.add_field(COUNT_FIELD, tr("How often the event counts (antal; empty: once)"))
        self.add_text(DAY, tr("First day of the week to map (empty: the day after the latest date)"))
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(
            QgsProcessingParameterFeatureSource(AREA, tr("Area, such as the municipality"), polygons, None, True)
        )
        kind = QgsProcessingParameterNumber.Type
        for name, text, of, default, low, high in (
            (CELL, tr("Size of a cell in metres"), kind.Double, 250.0, MIN_CELL_M, 10_000.0),
            (SHARE, tr("Share of the area to choose, in per cent"), kind.Double, 1.0, 0.01, 100.0),
            (TEST_WEEKS, tr("Weeks to test the map on (0: none)"), kind.Integer, 26, 0, 520),
            (N_PLACES, tr("At most so many places"), kind.Integer, 5, 1, 1000),
            (APART, tr("Metres between places"), kind.Double, 500.0, 0.0, 1e6),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, text, of, default, False, low, high))
        source = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Risk map"), source, None, True, True))
        self.addParameter(QgsProcessingParameterFeatureSink(PLACES, tr("Likely places"), source, None, True, False))
        self.add_results(
            ("PAI", tr("PAI of the map")),
            ("PAI_NAIVE", tr("PAI of the count of 13 weeks")),
            ("PEI", tr("PEI of the map")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, learn, map, test, write."""
        progress = FeedbackProgress(feedback)
        count_field = self.text(parameters, COUNT_FIELD, context)
        events = read_dated_points(self, parameters, context, feedback, Part(progress, 0.0, 0.2), (count_field,))
        if not len(events.days):
            raise EstError(tr("No event has both point and date: check INPUT and DATE_FIELD."))
        given = self.day(parameters, DAY, context)
        day = np.datetime64(given) if given else events.days.max() + np.timedelta64(1, "D")
        if not (events.days < day).any():
            raise EstError(tr("No event lies before {day}: there is nothing to learn from.", day=str(day)))
        weights = np.nan_to_num(counts(events.extra[count_field], count_field), nan=1.0) if count_field else None
        model = self._model(parameters, context, feedback, events, weights)
        share = self.parameterAsDouble(parameters, SHARE, context) / 100
        n_area = int(model.inside.sum()) if model.inside is not None else model.grid.n_cells
        risk = model.map_of(day, Part(progress, 0.2, 0.3))
        tested = _tested(model, day, self.parameterAsInt(parameters, TEST_WEEKS, context), share, n_area, progress)
        chosen = max(round(share * n_area), 1)
        system, factor = events.drawn()
        fields, place_fields = _fields(_COLUMNS), _fields(_PLACE_COLUMNS)
        places = likely_places(
            risk,
            self.parameterAsInt(parameters, N_PLACES, context),
            self.parameterAsDouble(parameters, APART, context),
        )
        cells = _cells(risk, model.recent_counts(day), chosen, fields, factor)
        result = write_features(self, parameters, OUTPUT, context, fields, system, cells)
        circles = _circles(places, place_fields, factor)
        result.update(write_features(self, parameters, PLACES, context, place_fields, system, circles))
        summary = _summary(risk, tested)
        feedback.pushInfo(summary)
        numbers = {"PAI": tested[0].pai, "PAI_NAIVE": tested[1].pai, "PEI": tested[0].pei} if tested else {}
        return {**result, **{name: value for name, value in numbers.items() if value == value}, "SUMMARY": summary}

    def _model(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        events: DatedPoints,
        weights: NDArray[np.float64] | None,
    ) -> RiskModel:
        """The grid, the cells that belong to the area, and the events in them."""
        cell = self.parameterAsDouble(parameters, CELL, context)
        source = self.parameterAsSource(parameters, AREA, context)
        try:
            if source is None:
                grid = grid_around(events.xy, cell)
                return RiskModel(grid, events.xy, events.days, weights=weights, inside=_beside(grid, events.xy))
            frame = read_frame(source, [], True)
            target = events.crs if events.crs.isValid() else events.source.sourceCrs()
            frame = in_system(frame, source.sourceCrs(), target, context)
            if target != events.crs:
                frame, _ = metric(frame, target, context, feedback)
            area = shapely.union_all([shape for shape in frame[GEOMETRY] if shape is not None])
            if area.is_empty:
                raise EstError(tr("AREA has no polygon: choose another layer, or none."))
            shapely.prepare(area)
            grid = grid_around(np.array(area.bounds).reshape(2, 2), cell, 0.0)
            inside = np.asarray(shapely.contains_xy(area, *grid.centres(np.arange(grid.n_cells)).T), bool)
            at = grid.cells(events.xy)
            if not inside[at[at >= 0]].any():
                raise EstError(tr("No event lies in AREA: check the coordinate systems of the two layers."))
            return RiskModel(grid, events.xy, events.days, weights=weights, inside=inside)
        except ValueError as error:
            raise EstError(
                tr("The cells can't be laid over the events: check their coordinates, and the size of a cell.")
            ) from error


def _beside(grid: Grid, xy: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Cells with an event, and the eight around each."""
    held = np.zeros(grid.n_cells, bool)
    held[grid.cells(xy)] = True
    return np.asarray(ndimage.binary_dilation(held.reshape(grid.rows, -1), np.ones((3, 3))).reshape(-1), bool)


def _tested(
    model: RiskModel, day: np.datetime64, weeks: int, share: float, n_area: int, progress: Progress
) -> tuple[Accuracy, Accuracy] | None:
    """The map and the naive one on the last whole weeks before *day*; None where none can be tested."""
    pairs = []
    for back in range(weeks, 0, -1):
        then = day - np.timedelta64(WEEK * back, "D")
        progress.report(0.3 + 0.6 * (1 - back / weeks))
        if then <= model.first_day:
            continue
        came = model.coming(then)
        pairs.append(
            (
                accuracy(model.map_of(then).risk, came, share, n_area),
                accuracy(model.recent_counts(then), came, share, n_area),
            )
        )
    if not pairs:
        return None
    return together(mine for mine, _ in pairs), together(naive for _, naive in pairs)


def _fields(columns: tuple[tuple[str, str], ...]) -> QgsFields:
    fields = QgsFields()
    for name, kind in columns:
        fields.append(Column(name, kind, name, str).field())
    return fields


def _cells(
    risk: RiskMap, recent: NDArray[np.float64], chosen: int, fields: QgsFields, factor: float
) -> Iterator[QgsFeature]:
    """A square for each cell with any risk, the highest first."""
    order = risk.highest(risk.grid.n_cells)
    order = order[risk.risk[order] > 0]
    centres, half = risk.grid.centres(order), risk.grid.cell_m / 2
    for rank, (cell, (x, y)) in enumerate(zip(order.tolist(), centres.tolist()), 1):
        value = float(risk.risk[cell])
        feature = QgsFeature(fields)
        feature.setAttributes(
            [rank, value, value * risk.expected, value * len(order), int(recent[cell]), int(rank <= chosen)]
        )
        box = QgsRectangle((x - half) * factor, (y - half) * factor, (x + half) * factor, (y + half) * factor)
        square = QgsGeometry.fromRect(box)
        square.convertToMultiType()
        feature.setGeometry(square)
        yield feature


def _circles(places: list[LikelyPlace], fields: QgsFields, factor: float) -> Iterator[QgsFeature]:
    for rank, place in enumerate(places, 1):
        feature = QgsFeature(fields)
        feature.setAttributes([rank, place.share, place.expected, place.times_mean, place.radius_m])
        circle = QgsGeometry.fromPointXY(QgsPointXY(place.x * factor, place.y * factor)).buffer(
            place.radius_m * factor, 16
        )
        circle.convertToMultiType()
        feature.setGeometry(circle)
        yield feature


def _summary(risk: RiskMap, tested: tuple[Accuracy, Accuracy] | None) -> str:
    start = tr(
        "Week from {day}: about {n} events expected, by weights learnt on {learnt} events.",
        day=str(risk.day),
        n=number(risk.expected, 1),
        learnt=number(risk.n_learnt),
    )
    if tested is None or not tested[0].events:
        return start + " " + tr("The map could not be tested: no event came in the weeks asked for.")
    mine, naive = tested
    return (
        start
        + " "
        + tr(
            "Tested: {share} % of the area held {hit} % of {n} events (PAI {pai}, PEI {pei}); the count of 13 weeks "
            "reached PAI {naive}.",
            share=number(100 * mine.area_share, 2),
            hit=number(100 * mine.hit_rate, 1),
            n=number(mine.events),
            pai=number(mine.pai, 2),
            pei=number(mine.pei, 2),
            naive=number(naive.pai, 2),
        )
    )
