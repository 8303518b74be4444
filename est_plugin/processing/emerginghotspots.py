"""est:emerginghotspots: how hot spots come and go over time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis import emerging_hot_spots as emerging
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from .algorithm import INPUT, OUTPUT, SEED, EstAlgorithm, FeedbackProgress
from .area_steps import AREA_FIELD, AreaSteps, add_area_steps, read_area_steps, step_fields
from .hotspots import (
    ALPHA,
    EXPOSURE_FIELD,
    MIN_EXPOSURE,
    PERMUTATIONS,
    add_alpha,
    add_least_exposure,
    add_permutations,
    rates,
    too_coarse,
)
from .layer_columns import write_with_columns
from .layer_frame import counts, read_frame
from .neighbourhood import add_neighbourhood, read_neighbourhood
from .sinks import write_table

STEPS, STEPS_BACK, WHOLE_CUBE, TREND_ALPHA = "STEPS", "STEPS_BACK", "WHOLE_CUBE", "TREND_ALPHA"
COLUMNS = (
    ("hot_class", "text"),
    ("why", "text"),
    ("history", "text"),
    ("steps", "int"),
    ("hot_steps", "int"),
    ("hot_share", "real"),
    ("cold_steps", "int"),
    ("last_run", "int"),
    ("first_hot", "text"),
    ("last_hot", "text"),
    ("last_gi", "real"),
    ("last_q", "real"),
    ("mk_s", "int"),
    ("mk_tau", "real"),
    ("mk_z", "real"),
    ("mk_p", "real"),
    ("gi_slope", "real"),
    ("mean_value", "real"),
)
STEP_COLUMNS = (
    ("area", "text"),
    ("step", "int"),
    ("period", "text"),
    ("value", "real"),
    ("gi_star", "real"),
    ("p_value", "real"),
    ("q_value", "real"),
    ("state", "text"),
)


class EmergingHotSpotsAlgorithm(EstAlgorithm):
    """One word for every area's history, and the numbers that it rests on."""

    ID = "emerginghotspots"

    def title(self) -> str:
        """Its name."""
        return tr("Emerging hot spots")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Looks for hot spots (Gi*, see est:hotspots) in each step of time, and gives every area one word for its "
            "history, by the definitions of Esri's Emerging Hot Spot Analysis. Values are FIELDS of the areas, one a "
            "step, or EVENTS that are counted in whole steps of STEP_DAYS, back from LAST; ten steps at least. A step "
            "is hot where Gi* is above 0 and its q-value over all areas and steps is at most ALPHA. new: hot in the "
            "last step alone. consecutive: hot in the last two or more, never before, in fewer than 90 % of the steps. "
            "intensifying, diminishing, persistent: hot in the last and in at least 90 %, Gi* rising, falling, or "
            "neither (Mann–Kendall, p ≤ TREND_ALPHA). oscillating: hot in the last, in fewer than 90 %, cold earlier. "
            "sporadic: the same, never cold. historical: not hot in the last, but in at least 90 %. none: all else; "
            "cold spots are not shown. They are tried in this order, and exactly 90 % is enough. What the word rests "
            "on stands beside it: history has a letter for each step, oldest first (H hot, C cold, . neither, ? "
            "unknown), and the table STEPS holds every Gi*. By default each step is compared with itself alone, so "
            "that a season makes nothing hot; WHOLE_CUBE compares with all steps, and STEPS_BACK lets the "
            "neighbourhood reach back in time: both as Esri does, with normal p-values. A step in which all values "
            "are equal has no hot spot. Neighbouring steps resemble each other, so trends are found more often than "
            "TREND_ALPHA says. Don't mix categories, and give an exposure: else the city centre is always hot."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Areas"), [QgsProcessing.SourceType.TypeVectorAnyGeometry])
        )
        add_area_steps(self)
        self.add_field(EXPOSURE_FIELD, tr("Exposure that the values are divided by (empty: none)"))
        add_least_exposure(self)
        add_neighbourhood(self)
        self.addParameter(
            QgsProcessingParameterNumber(
                STEPS_BACK,
                tr("Steps back in time that belong to the neighbourhood"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                False,
                0,
            )
        )
        self.addParameter(QgsProcessingParameterBoolean(WHOLE_CUBE, tr("Compare with all steps together"), False))
        add_permutations(self)
        add_alpha(self, ALPHA, tr("Largest q-value of a hot step"))
        add_alpha(self, TREND_ALPHA, tr("Largest p-value of a trend"))
        self.add_seed()
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Areas with their class")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                STEPS, tr("Gi* of every area and step"), QgsProcessing.SourceType.TypeVector, None, True, False
            )
        )
        self.add_results(
            ("N_STEPS", tr("Steps")),
            ("N_CLASSED", tr("Areas with a class of hot spot")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, classify, write."""
        progress = FeedbackProgress(feedback)
        source = self.parameterAsSource(parameters, INPUT, context)
        exposure = self.text(parameters, EXPOSURE_FIELD, context)
        wanted = [self.text(parameters, AREA_FIELD, context), exposure, *step_fields(self, parameters, context)]
        frame = read_frame(source, wanted, True, Part(progress, 0.0, 0.1))
        if frame.empty:
            raise EstError(tr("INPUT has no features: give a layer of areas."))
        crs = source.sourceCrs()
        steps = read_area_steps(self, parameters, context, feedback, frame, crs, Part(progress, 0.1, 0.3))
        if len(steps.names) < emerging.FEWEST_STEPS:
            raise EstError(
                tr(
                    "There are {n} steps: at least {least} are needed, so give more FIELDS, or shorter STEP_DAYS.",
                    n=number(len(steps.names)),
                    least=number(emerging.FEWEST_STEPS),
                )
            )
        values = steps.values
        if exposure:
            least = self.parameterAsDouble(parameters, MIN_EXPOSURE, context)
            size = counts(frame[exposure], exposure)
            values = np.column_stack([rates(column, size, least) for column in values.T])
        found = self._found(parameters, context, feedback, frame, source.sourceCrs(), values, progress)
        rows = _rows(found, steps, values)
        written = write_with_columns(self, parameters, OUTPUT, context, source, COLUMNS, rows, Part(progress, 0.8, 0.9))
        table = write_table(self, parameters, STEPS, context, STEP_COLUMNS, _step_rows(found, steps, values))
        told = _sentences(found)
        if not (self.parameterAsInt(parameters, STEPS_BACK, context) or self._whole_cube(parameters, context)):
            told += too_coarse(
                int(found.steps.sum()),
                self.parameterAsInt(parameters, PERMUTATIONS, context),
                self.parameterAsDouble(parameters, ALPHA, context),
            )
        for sentence in told:
            feedback.pushInfo(sentence)
        classed = ~np.isin(found.kind, [emerging.NONE, emerging.UNDEFINED])
        return {
            **written,
            **table,
            "N_STEPS": len(steps.names),
            "N_CLASSED": int(classed.sum()),
            "SUMMARY": " ".join(told),
        }

    def _whole_cube(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return bool(self.parameterAsBoolean(parameters, WHOLE_CUBE, context))

    def _found(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        frame: pd.DataFrame,
        crs: Any,
        values: NDArray[np.float64],
        progress: FeedbackProgress,
    ) -> emerging.EmergingHotSpots:
        neighbours = read_neighbourhood(self, parameters, context, feedback, frame, crs, Part(progress, 0.3, 0.5))
        back = self.parameterAsInt(parameters, STEPS_BACK, context)
        cube = self._whole_cube(parameters, context)
        permutations = self.parameterAsInt(parameters, PERMUTATIONS, context)
        if permutations and (back or cube):
            feedback.pushInfo(tr("With STEPS_BACK or WHOLE_CUBE the p-values are those of the normal distribution."))
        return emerging.emerging_hot_spots(
            values,
            neighbours,
            self.parameterAsDouble(parameters, ALPHA, context),
            self.parameterAsDouble(parameters, TREND_ALPHA, context),
            back,
            cube,
            permutations,
            self.parameterAsInt(parameters, SEED, context),
            Part(progress, 0.5, 0.8),
        )


def _states(found: emerging.EmergingHotSpots) -> NDArray[np.object_]:
    """(n, steps) H, C, . or ?."""
    known = np.isfinite(found.scores.gi_star)
    return np.where(found.hot, "H", np.where(found.cold, "C", np.where(known, ".", "?"))).astype(object)


def _rows(found: emerging.EmergingHotSpots, steps: AreaSteps, values: NDArray[np.float64]) -> pd.DataFrame:
    trend = found.trend
    counted = np.maximum(found.steps, 1)
    tested = found.steps > 1
    known = np.isfinite(values)
    n_known = np.where(known.any(axis=1), known.sum(axis=1), np.nan)
    return pd.DataFrame(
        {
            "hot_class": found.kind,
            "why": [_reason(found, i) for i in range(len(found.kind))],
            "history": ["".join(row) for row in _states(found)],
            "steps": found.steps,
            "hot_steps": found.hot_steps,
            "hot_share": np.where(found.steps > 0, found.hot_steps / counted, np.nan),
            "cold_steps": found.cold_steps,
            "last_run": found.last_run,
            "first_hot": [steps.names[i] if i >= 0 else None for i in found.first_hot],
            "last_hot": [steps.names[i] if i >= 0 else None for i in found.last_hot],
            "last_gi": found.scores.gi_star[:, -1],
            "last_q": found.scores.q[:, -1],
            "mk_s": trend.s,
            "mk_tau": trend.tau,
            "mk_z": np.where(tested, trend.z, np.nan),
            "mk_p": np.where(tested, trend.p, np.nan),
            "gi_slope": trend.slope,
            "mean_value": np.where(known, values, 0.0).sum(axis=1) / n_known,
        }
    )


def _step_rows(found: emerging.EmergingHotSpots, steps: AreaSteps, values: NDArray[np.float64]) -> pd.DataFrame:
    n, length = values.shape
    return pd.DataFrame(
        {
            "area": np.repeat(np.array(steps.areas, object), length),
            "step": np.tile(np.arange(1, length + 1), n),
            "period": np.tile(np.array(steps.names, object), n),
            "value": values.ravel(),
            "gi_star": found.scores.gi_star.ravel(),
            "p_value": found.scores.p.ravel(),
            "q_value": found.scores.q.ravel(),
            "state": _states(found).ravel(),
        }
    )


def _reason(found: emerging.EmergingHotSpots, i: int) -> str:
    """What an area's class rests on."""
    if found.kind[i] == emerging.UNDEFINED:
        return tr("Gi* is known in {n} steps only", n=number(int(found.steps[i])))
    if not found.hot_steps[i]:
        return tr("never hot")
    return tr(
        "hot in {hot} of {steps} steps, {run} in a row at the end; cold in {cold}; trend z {z} (p {p})",
        hot=number(int(found.hot_steps[i])),
        steps=number(int(found.steps[i])),
        run=number(int(found.last_run[i])),
        cold=number(int(found.cold_steps[i])),
        z=number(float(found.trend.z[i]), 2),
        p=number(float(found.trend.p[i]), 3),
    )


def _sentences(found: emerging.EmergingHotSpots) -> list[str]:
    kinds, n = np.unique(found.kind.astype(str), return_counts=True)
    return [tr("Areas by class: {classes}.", classes=", ".join(f"{kind} {count}" for kind, count in zip(kinds, n)))]
