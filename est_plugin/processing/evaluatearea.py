"""est:evaluatearea: an insats by incidents, places and dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis.intervention_effect import (
    Effect,
    Site,
    dispersion,
    earlier_trend,
    weighted_displacement_difference,
)
from ..analysis.intervention_series import (
    BEFORE,
    ZONE_COLUMNS,
    Phases,
    default_phases,
    phase_numbers,
    totals,
    with_course,
    zone_series,
)
from ..analysis.intervention_zones import Zones, make_zones, zone_of
from ..domain.calendar import Period
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from ..intake.folding import fold
from ..picture.intervention_conclusion import Design, caveats
from ..picture.presence_words import rises_with_presence
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .evaluateintervention import COUNTS, EFFECT_COLUMNS, add_effect_outputs, effect_results, effect_row
from .layer_frame import GEOMETRY, counts, dates, labels, points, read_frame
from .metric_frame import in_system, metric
from .sinks import write_table

ZONE_PARAMETERS = ("TREATED", "CONTROL", "DISPLACEMENT", "DISPLACEMENT_CONTROL")
RING, SELECTION_WEEKS, BY_SIZE, SERIES = "DISPLACEMENT_DISTANCE", "SELECTION_WEEKS", "CONTROL_BY_SIZE", "SERIES"
DATE_FIELD, COUNT_FIELD, CATEGORY_FIELD, SOURCE_FIELD = "DATE_FIELD", "COUNT_FIELD", "CATEGORY_FIELD", "SOURCE_FIELD"
OWN_SOURCES, KEEP_PRESENCE = "OWN_SOURCES", "KEEP_PRESENCE"

COLUMNS = (
    *EFFECT_COLUMNS,
    *((name.lower(), "real") for name in COUNTS),
    ("days_before", "int"),
    ("days_after", "int"),
    ("n_left_out", "int"),
)
SERIES_COLUMNS = (
    ("first_day", "text"),
    ("days", "int"),
    ("phase", "text"),
    *((name, "real") for name in ZONE_COLUMNS),
    ("expected", "real"),
    ("cumulative", "real"),
)


@dataclass(frozen=True)
class _Incidents:
    """What enters: one of each array per incident."""

    days: NDArray[np.datetime64]
    xy: NDArray[np.float64]
    weights: NDArray[np.float64]
    left_out: int
    presence_left_out: bool | None
    own_left_out: bool | None


class EvaluateArea(EstAlgorithm):
    """Counts incidents by place and period, and judges the insats by them."""

    ID = "evaluatearea"

    def title(self) -> str:
        """Its name."""
        return tr("Evaluate an insats by places and dates")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Counts the incidents of INPUT in the treated places, in controls and in the surroundings of both, before "
            "and after an insats began, and compares them by est:evaluateintervention (Wheeler & Ratcliffe 2018): wdd "
            "below 0 is fewer incidents, over the period after. By default the period after is START to END; the "
            "period before is as long and ends SELECTION_WEEKS before START, since a place that is chosen because it "
            "peaked falls by itself (regression to the mean). Where the lengths differ, the counts before are scaled. "
            "Surroundings are rings of DISPLACEMENT_DISTANCE metres (0: none) unless layers are given; ground in both "
            "rings is left out, and a point counts once. With CATEGORY_FIELD, categories that rise with presence "
            "(narcotics, weapons, traffic …; by key, name or offence code) are left out unless KEEP_PRESENCE is set; "
            "with SOURCE_FIELD, the sources in OWN_SOURCES (what the guards report themselves). CONTROL_BY_SIZE "
            "divides the controls' counts by how many times larger they are than the treated places. dispersion is "
            "how many times more than chance the weekly differences vary: the variance is multiplied by it. SERIES "
            "holds the weeks, with what the controls' change would have given (expected) and the wdd so far "
            "(cumulative). Points are known to some 80 m: places and rings should be wider. Incidents without a point "
            "can't be counted: see that both periods are placed equally well."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Incidents"), [QgsProcessing.SourceType.TypeVectorPoint])
        )
        self.add_field(DATE_FIELD, tr("Date of the incident"), optional=False)
        places = (
            tr("Places with the insats"),
            tr("Comparable places without it (controls)"),
            tr("Surroundings of the places (empty: rings)"),
            tr("Surroundings of the controls (empty: rings)"),
        )
        for name, description in zip(ZONE_PARAMETERS, places):
            self.addParameter(
                QgsProcessingParameterFeatureSource(
                    name,
                    description,
                    [QgsProcessing.SourceType.TypeVectorPolygon],
                    None,
                    name.startswith("DISPLACEMENT"),
                )
            )
        self.add_text("START", tr("First day of the insats, such as 2026-09-07"), optional=False)
        self.add_text("END", tr("Last day of the insats"), optional=False)
        self._add_number(RING, tr("Width of the rings in metres (0: none)"), 200.0)
        self._add_number(SELECTION_WEEKS, tr("Weeks before START in which the places were chosen, left out"), 4, True)
        self.add_text("BEFORE_START", tr("First day of the period before (empty: as long as the period after)"))
        self.add_text("BEFORE_END", tr("Last day of the period before (empty: where the weeks left out begin)"))
        self.add_text("AFTER_START", tr("First day of the period after (empty: START)"))
        self.add_text("AFTER_END", tr("Last day of the period after (empty: END)"))
        self.add_field(COUNT_FIELD, tr("How often an incident counts (antal; empty: once)"))
        self.add_field(CATEGORY_FIELD, tr("Category or offence code (empty: not known)"))
        self.addParameter(
            QgsProcessingParameterBoolean(KEEP_PRESENCE, tr("Count categories that rise with presence, too"), False)
        )
        self.add_field(SOURCE_FIELD, tr("Source (empty: not known)"))
        self.add_text(OWN_SOURCES, tr("Sources of the guards' own reports, left out; separated by ;"))
        self.addParameter(
            QgsProcessingParameterBoolean(BY_SIZE, tr("Divide the controls' counts by their relative size"), False)
        )
        for name, description in ((OUTPUT, tr("Evaluation")), (SERIES, tr("Weeks before and after"))):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, description, QgsProcessing.SourceType.TypeVector, None, True, name == OUTPUT
                )
            )
        add_effect_outputs(self)

    def _add_number(self, name: str, description: str, default: float, whole: bool = False) -> None:
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if whole else kinds.Double
        self.addParameter(QgsProcessingParameterNumber(name, description, kind, default, False, 0))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, count, compare, write."""
        phases = self._phases(parameters, context)
        incidents, zones = self._material(parameters, context, feedback)
        series = zone_series(incidents.days, zone_of(zones, incidents.xy), incidents.weights, phases)
        sizes = zones.sizes()
        areas = np.ones(4)
        if self.parameterAsBool(parameters, BY_SIZE, context):
            areas[1] = sizes[1] / sizes[0]
            areas[3] = sizes[3] / sizes[2] if sizes[2] > 0 and sizes[3] > 0 else 1.0
        ring = self.parameterAsDouble(parameters, RING, context)
        first = self._day(parameters, "START", context)
        effect, sites, design = _judged(series, zones, areas, phases, incidents, first, ring)
        row = effect_row(effect, caveats(effect, design), sites[0], phases.lengths)
        row.update(zip((name.lower() for name in COUNTS), totals(series).reshape(-1).tolist()))
        row.update(days_before=phases.before.days, days_after=phases.after.days, n_left_out=incidents.left_out)
        written = write_table(self, parameters, OUTPUT, context, COLUMNS, pd.DataFrame([row]))
        course = with_course(series, areas, phases.lengths)
        course["first_day"] = [day.isoformat() for day in course["first_day"]]
        written.update(write_table(self, parameters, SERIES, context, SERIES_COLUMNS, course))
        feedback.pushInfo(
            tr(
                "Before: {before}. After: {after}. Incidents counted: {n}.",
                before=phases.before,
                after=phases.after,
                n=number(float(totals(series).sum())),
            )
        )
        return {**written, **effect_results(row, feedback)}

    # ---- what is given --------------------------------------------------------------------------------------

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dt.date:
        day = self.day(parameters, name, context)
        if day is None:
            raise EstError(tr("{parameter} is empty: write the date as 2026-11-23.", parameter=name))
        return day

    def _phases(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Phases:
        start, end = (self._day(parameters, name, context) for name in ("START", "END"))
        if end < start:
            raise EstError(tr("END lies before START: give the first and the last day of the insats."))
        after = Period(
            self.day(parameters, "AFTER_START", context) or start, self.day(parameters, "AFTER_END", context) or end
        )
        weeks = self.parameterAsInt(parameters, SELECTION_WEEKS, context)
        try:
            before = default_phases(start, end, weeks, after=after).before
            first, last = (self.day(parameters, name, context) for name in ("BEFORE_START", "BEFORE_END"))
            last = last or before.last
            before = Period(first or last - dt.timedelta(before.days - 1), last)
            phases = Phases(before, after)
        except (ValueError, OverflowError):
            raise EstError(
                tr("The period before must hold days and end before the period after begins: check the dates.")
            ) from None
        if before.last >= start:
            raise EstError(tr("The period before must end before START, {start}.", start=start.isoformat()))
        return phases

    def _material(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[_Incidents, Zones]:
        """Incidents and zones in one plane of metres."""
        progress = FeedbackProgress(feedback)
        names = [
            self.text(parameters, name, context) for name in (DATE_FIELD, COUNT_FIELD, CATEGORY_FIELD, SOURCE_FIELD)
        ]
        source = self.parameterAsSource(parameters, INPUT, context)
        frame = read_frame(source, names, True, Part(progress, 0.0, 0.8))
        frame["_of"] = INPUT
        frames, systems = [frame], [source.sourceCrs()]
        for name in ZONE_PARAMETERS:
            layer = self.parameterAsSource(parameters, name, context)
            if layer is None and not name.startswith("DISPLACEMENT"):
                raise EstError(tr("{parameter} is no layer of polygons that QGIS can read.", parameter=name))
            if layer is not None:
                frames.append(read_frame(layer, [], True).assign(_of=name))
                systems.append(layer.sourceCrs())
        together = _in_metres(frames, systems, context, feedback)
        shapes = {name: list(together.loc[together["_of"] == name, GEOMETRY]) for name in ZONE_PARAMETERS}
        try:
            treated, control, displacement, displacement_control = shapes.values()
            ring = self.parameterAsDouble(parameters, RING, context)
            zones = make_zones(treated, control, displacement, displacement_control, ring)
        except ValueError as error:
            raise EstError(_zone_trouble(str(error))) from None
        together = together[together["_of"] == INPUT].reset_index(drop=True)
        return self._incidents(together, names, parameters, context), zones

    def _incidents(
        self, frame: pd.DataFrame, names: list[str], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> _Incidents:
        date_field, count_field, category_field, source_field = names
        kept = np.ones(len(frame), bool)
        keep_presence = self.parameterAsBool(parameters, KEEP_PRESENCE, context)
        if category_field and not keep_presence:
            words = pd.Series(labels(frame[category_field]), dtype=object)
            rises = {word: rises_with_presence(word) for word in words.unique()}
            kept &= ~words.map(rises).to_numpy(bool)
        own = {fold(word) for word in self.text(parameters, OWN_SOURCES, context).split(";") if word.strip()}
        if own and not source_field:
            raise EstError(tr("OWN_SOURCES is given without SOURCE_FIELD: name the field that holds the source."))
        if own:
            kept &= np.array([fold(word) not in own for word in labels(frame[source_field])], bool)
        weights = counts(frame[count_field], count_field) if count_field else np.ones(len(frame))
        return _Incidents(
            dates(frame[date_field], date_field)[kept],
            points(frame)[kept],
            np.nan_to_num(weights, nan=1.0)[kept],
            int((~kept).sum()),
            bool(category_field) and not keep_presence,
            bool(own),
        )


def _in_metres(
    frames: list[pd.DataFrame],
    systems: list[QgsCoordinateReferenceSystem],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> pd.DataFrame:
    """All layers below each other, in one plane: that of the treated places where its unit is the metre."""
    target = systems[1]
    moved = [in_system(frame, crs, target, context) for frame, crs in zip(frames, systems)]
    return metric(pd.concat(moved, ignore_index=True), target, context, feedback)[0]


def _zone_trouble(said: str) -> str:
    if said == "overlap":
        return tr("TREATED and CONTROL overlap: a control must be a place without the insats.")
    if said == "no treated places":
        return tr("TREATED holds no polygon with an area.")
    return tr("CONTROL holds no polygon with an area.")


def _judged(
    series: pd.DataFrame,
    zones: Zones,
    areas: NDArray[np.float64],
    phases: Phases,
    incidents: _Incidents,
    start: dt.date,
    ring: float,
) -> tuple[Effect, list[Site], Design]:
    """The effect, its sites, and what is known of the design."""
    there = [shape is not None for shape in zones.shapes()]
    sums = totals(series)
    sites = [Site(float(sums[i, 0]), float(sums[i, 1]), float(areas[i])) for i in range(4)]
    weekly = np.where(there, series[list(ZONE_COLUMNS)].to_numpy(float), 0.0)
    spread = dispersion(weekly, phase_numbers(series), areas)
    known = bool(np.isfinite(spread))
    effect = weighted_displacement_difference(
        sites[0],
        sites[1],
        sites[2] if there[2] else None,
        sites[3] if there[2] and there[3] else None,
        phases.lengths,
        spread if known else 1.0,
    )
    earlier = weekly[((series["phase"] == BEFORE) & (series["days"] == 7)).to_numpy()]
    scale = phases.lengths[0]
    return effect, sites, Design(
        has_displacement=there[2],
        has_displacement_control=there[3],
        selection_left_out=(start - phases.before.last).days > 7,
        presence_left_out=incidents.presence_left_out,
        own_reports_left_out=incidents.own_left_out,
        dispersion_known=known,
        earlier_trend=earlier_trend(earlier, areas, effect.dispersion),
        control_distance=zones.distance(),
        ring=ring if there[2] else 0.0,
        control_before=float(sums[1, 0]) / areas[1] / scale,
        treated_before=float(sums[0, 0]) / areas[0] / scale,
    )

