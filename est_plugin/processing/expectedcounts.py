"""est:expectedcounts: weekly counts of any table against what was to be expected."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..analysis.event_calendar import EventWeeks, event_weeks
from ..analysis.farrington import THRESHOLDS, FarringtonOptions
from ..analysis.judged_weeks import JudgedWeeks, by_farrington, by_last_weeks
from ..analysis.season_blocks import weeks_needed
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from ..picture.event_table import event_table
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .layer_frame import read_frame
from .sinks import write_table
from .week_table import WeekTable, absent_text, week_table

FARRINGTON, SHORT = "farrington", "short"
COLUMNS = (
    ("unit", "text"),
    ("week", "text"),
    ("observed", "real"),
    ("expected", "real"),
    ("upper", "real"),
    ("p_value", "real"),
    ("alarm", "int"),
    ("lower", "real"),
    ("q_value", "real"),
    ("fitted", "real"),
    ("baseline", "text"),
)
_DEFAULT = FarringtonOptions()


class ExpectedCounts(EstAlgorithm):
    """Expected counts of a table."""

    ID = "expectedcounts"

    def title(self) -> str:
        """Its name."""
        return tr("Expected counts by week")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Compares the last LAST_WEEKS weeks of a table of counts with what was to be expected. The table has a row "
            "for each week (and unit): WEEK_FIELD holds 2024-W10 or a date, COUNT_FIELD the count; rows of the same "
            "week and unit are summed. Without UNIT_FIELD several COUNT_FIELDs may be given, each a unit of its own. "
            "A week without a row between the table's first and last week counts 0 (MISSING = unknown: its count is "
            "unknown), an empty count is always unknown, and unknown weeks are neither judged nor a baseline. "
            "farrington is the flexible method of Noufaily et al. (2013), with the figures of farringtonFlexible in "
            "R's surveillance 1.20.3: the same weeks of YEARS earlier years and the seasons between them, a trend "
            "always, past outbreaks weighed down, the last 26 weeks left out. THRESHOLD: nbPlugin and muan are "
            "negative binomial quantiles, of the mean or of its upper limit, delta is normal on the scale y^2/3; "
            "predictive adds the mean's own uncertainty and is the one to take where counts are small. short compares "
            "with BASELINE_WEEKS weeks before a gap, by a negative binomial predictive test with Jeffreys' prior, and "
            "knows neither season nor trend. upper is the 1 - ALPHA quantile, and more is an alarm; by farrington only "
            "with at least MIN_CASES cases in four weeks (else expected and upper stay empty, as in R, and fitted has "
            "the model's mean). p_value is the probability of so many or more, q_value the same corrected for all "
            "units of the week (Benjamini & Hochberg 1995). EVENTS is a calendar of yearly events: their weeks are no "
            "baseline, and are compared with what the event brought in earlier years. Beware: many looks give many "
            "alarms, so read q_value; more than expected is something to look into, neither a proof nor a cause."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                INPUT, tr("Table of weekly counts"), [QgsProcessing.SourceType.TypeVector]
            )
        )
        for name, description, several in (
            ("WEEK_FIELD", tr("Week (2024-W10 or a date)"), False),
            ("COUNT_FIELD", tr("Count"), True),
            ("UNIT_FIELD", tr("Unit (empty: one series)"), False),
        ):
            self.add_field(name, description, optional=name == "UNIT_FIELD", several=several)
        self.add_choice("METHOD", tr("Method"), [FARRINGTON, SHORT], FARRINGTON)
        self.add_choice("THRESHOLD", tr("Threshold (farrington)"), list(THRESHOLDS), _DEFAULT.threshold)
        kinds = QgsProcessingParameterNumber.Type
        for name, description, kind, default, least, most, advanced in (
            ("ALPHA", tr("Probability of more than the upper limit"), kinds.Double, _DEFAULT.alpha, 1e-9, 0.49, False),
            ("YEARS", tr("Earlier years (farrington)"), kinds.Integer, _DEFAULT.years, 1, 30, False),
            ("LAST_WEEKS", tr("Weeks to judge, from the end"), kinds.Integer, 1, 1, 10_000, False),
            ("MIN_CASES", tr("Cases in four weeks that an alarm asks for"), kinds.Integer, 5, 0, 1000, True),
            ("BASELINE_WEEKS", tr("Weeks in the baseline (short)"), kinds.Integer, 13, 4, 260, True),
            ("GAP_WEEKS", tr("Weeks between the baseline and the judged week (short)"), kinds.Integer, 2, 0, 52, True),
        ):
            parameter = QgsProcessingParameterNumber(name, description, kind, default, False, least, most)
            if advanced:
                parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.add_choice("MISSING", tr("A week without a row"), ["zero", "unknown"], "zero")
        self.addParameter(
            QgsProcessingParameterFile(
                "EVENTS", tr("Calendar of yearly events (empty: none)"), extension="csv", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Expected counts"), QgsProcessing.SourceType.TypeVector)
        )
        self.add_results(
            ("N_JUDGED", tr("Counts judged")),
            ("N_ALARMS", tr("Alarms")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, judge, write."""
        progress = FeedbackProgress(feedback)
        table = self._table(parameters, context, feedback, Part(progress, 0.0, 0.3))
        last = self.parameterAsInt(parameters, "LAST_WEEKS", context)
        judged = np.arange(max(len(table.names) - last, 0), len(table.names))
        calendar = self.path(parameters, "EVENTS", context)
        events = event_weeks(event_table(calendar), table.first_days) if calendar else None
        if self.chosen(parameters, "METHOD", context) == SHORT:
            found, baseline = self._short(parameters, context, table, judged, events)
        else:
            options = self._options(parameters, context)
            found = by_farrington(table.counts, table.first_days, judged, options, events, Part(progress, 0.3, 0.9))
            baseline = tr("{years} years, {threshold}", years=options.years, threshold=options.threshold)
            if np.isnan(found.fitted).all() and not np.isnan(found.observed).all():
                raise EstError(
                    tr(
                        "{years} earlier years need about {needed} weeks before the judged one, the table has {n}: "
                        "lower YEARS, or choose METHOD = short.",
                        years=options.years,
                        needed=weeks_needed(options.years, options.half_window),
                        n=len(table.names) - 1,
                    )
                )
        rows = _rows(table, judged, found, baseline)
        written = write_table(self, parameters, OUTPUT, context, COLUMNS, rows)
        told = _sentences(rows)
        for sentence in told:
            feedback.pushInfo(sentence)
        return {
            **written,
            "N_JUDGED": int(rows["p_value"].notna().sum()),
            "N_ALARMS": int(found.alarm.sum()),
            "SUMMARY": " ".join(told),
        }

    def _table(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        progress: Part,
    ) -> WeekTable:
        source = self.parameterAsSource(parameters, INPUT, context)
        week, unit = (self.text(parameters, name, context) for name in ("WEEK_FIELD", "UNIT_FIELD"))
        fields = self.field_names(parameters, "COUNT_FIELD", context)
        frame = read_frame(source, [week, *fields, unit], progress=progress)
        zero = self.chosen(parameters, "MISSING", context) != "unknown"
        table = week_table(frame, week, fields, unit, zero)
        if table.absent:
            feedback.pushInfo(absent_text(table, zero))
        return table

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> FarringtonOptions:
        return FarringtonOptions(
            years=self.parameterAsInt(parameters, "YEARS", context),
            threshold=self.chosen(parameters, "THRESHOLD", context) or _DEFAULT.threshold,
            alpha=self.parameterAsDouble(parameters, "ALPHA", context),
            min_cases=self.parameterAsInt(parameters, "MIN_CASES", context),
        )

    def _short(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        table: WeekTable,
        judged: NDArray[np.int64],
        events: EventWeeks | None,
    ) -> tuple[JudgedWeeks, str]:
        weeks, gap = (self.parameterAsInt(parameters, name, context) for name in ("BASELINE_WEEKS", "GAP_WEEKS"))
        alpha = self.parameterAsDouble(parameters, "ALPHA", context)
        found = by_last_weeks(table.counts, judged, weeks, gap, alpha, events)
        if np.isnan(found.fitted).all() and not np.isnan(found.observed).all():
            raise EstError(
                tr(
                    "The baseline needs four weeks with known counts, {gap} weeks before the judged one, and the table "
                    "has {n} weeks: lower GAP_WEEKS or LAST_WEEKS.",
                    gap=gap,
                    n=len(table.names),
                )
            )
        return found, tr("{n} weeks, predictive test", n=weeks)


def _rows(table: WeekTable, judged: NDArray[np.int64], found: JudgedWeeks, baseline: str) -> pd.DataFrame:
    """A row for each unit and judged week, unit by unit."""
    values = {
        name: getattr(found, name).reshape(-1)
        for name in ("observed", "expected", "upper", "p_value", "alarm", "lower", "q_value", "fitted")
    }
    rows = pd.DataFrame(
        {
            "unit": np.repeat(np.array(table.units, object), judged.size),
            "week": [table.names[int(k)] for k in judged] * len(table.units),
            **values,
        }
    )
    rows["baseline"] = np.where(rows["fitted"].notna(), baseline, None)
    rows["alarm"] = [bool(value) if judged else None for value, judged in zip(rows["alarm"], rows["p_value"].notna())]
    return rows


def _sentences(rows: pd.DataFrame) -> list[str]:
    judged, alarms = int(rows["p_value"].notna().sum()), rows[rows["alarm"] == True]  # noqa: E712 - may hold None
    out = [
        tr(
            "{n} counts were judged, {alarms} are above their upper limit.",
            n=number(judged),
            alarms=number(len(alarms)),
        )
    ]
    unjudged = len(rows) - judged
    if unjudged:
        out.append(tr("{n} could not be judged: unknown, or too few weeks before them.", n=number(unjudged)))
    if len(alarms):
        first = alarms.sort_values("p_value", kind="stable").iloc[0]
        out.append(
            tr(
                "First {unit}, {week}: {observed} where {expected} were expected.",
                unit=first["unit"],
                week=first["week"],
                observed=number(first["observed"]),
                expected=number(first["fitted"], 1),
            )
        )
    return out
