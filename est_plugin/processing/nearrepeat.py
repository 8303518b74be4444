"""est:nearrepeat: is there more soon after, and nearby, than chance would have it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.close_pairs import METRICS, Bands, TooManyPairs
from ..analysis.multiple_testing import q_values
from ..analysis.near_repeat import NearRepeatTable, near_repeat_table
from ..analysis.near_repeat_roles import Roles, roles
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from ..export.product_layers import Column
from .algorithm import OUTPUT, SEED, EstAlgorithm, FeedbackProgress
from .dated_points import DatedPoints, declare_dated_points, read_dated_points
from .sinks import write_features, write_table

DISTANCE_BANDS, TIME_BANDS, METRIC, INTERVALS = "DISTANCE_BANDS", "TIME_BANDS", "METRIC", "INTERVALS"
PERMUTATIONS, NEAR_DISTANCE, NEAR_DAYS, EVENTS = "PERMUTATIONS", "NEAR_DISTANCE", "NEAR_DAYS", "EVENTS"

_INTERVALS = {"[a,b)": False, "(a,b]": True}
_COLUMNS = (
    ("distance_band", "text"),
    ("time_band", "text"),
    ("observed", "long"),
    ("expected", "real"),
    ("ratio", "real"),
    ("p_value", "real"),
    ("q_value", "real"),
    ("chance_low", "real"),
    ("chance_high", "real"),
    ("distance_from", "real"),
    ("distance_to", "real"),
    ("days_from", "real"),
    ("days_to", "real"),
)
_EVENT_COLUMNS = (
    ("role", "text"),
    ("n_before", "int"),
    ("n_after", "int"),
    ("follows_fid", "int"),
    ("days_since", "int"),
    ("distance_m", "real"),
    ("series_fid", "int"),
)


class NearRepeat(EstAlgorithm):
    """Knox's table of near repeats, and each event's role."""

    ID = "nearrepeat"

    def title(self) -> str:
        """Its name."""
        return tr("Near repeats")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Counts the pairs of events by bands of distance and of time, and compares them with the same events when "
            "their dates are shuffled (Knox 1964; Townsley, Homel & Chaseling 2003; Johnson & Bowers 2004). expected "
            "is the mean over all possible shuffles, ratio is observed / expected (1: as by chance), p_value the share "
            "of the PERMUTATIONS with as many pairs or more, and chance_low to chance_high hold 95 % of them; q_value "
            "is p corrected for the number of cells (Benjamini & Hochberg). Bands are edges in metres and days, such "
            "as 0,0.1,200,400: with an edge at 0.1, exact repeats have a row of their own. A single number b means 0 "
            "to b. With [a,b) an edge belongs to the band above it, with (a,b] to the one below; the first band "
            "always includes its lower end. Days are whole days between dates. EVENTS gives every event its role "
            "within NEAR_DISTANCE and NEAR_DAYS: repeat (another one came before at the same place), near_repeat "
            "(nearby), initiator (none before, but one after) or isolated. Beware: the same case reported twice "
            "looks like a repeat, so give CASE_FIELD; addresses that are only known to the street or "
            "district pile up on one point; and where the number of events in parts of the area changes over the "
            "period, ratios above 1 show it in all bands. Several months of one kind of event are needed."
        )

    def declare(self) -> None:
        """Its parameters."""
        declare_dated_points(self)
        self.add_text(DISTANCE_BANDS, tr("Edges of the distance bands in metres"), False, "0,0.1,200,400,600")
        self.add_text(TIME_BANDS, tr("Edges of the time bands in days"), False, "0,7,14,21")
        self.add_choice(METRIC, tr("Distance"), list(METRICS), "euclidean")
        # A choice can't be it: QGIS cuts a chosen text at its comma.
        intervals = QgsProcessingParameterString(INTERVALS, tr("Which band an edge belongs to"), "[a,b)")
        intervals.setMetadata({"widget_wrapper": {"value_hints": list(_INTERVALS)}})
        self.addParameter(intervals)
        kind = QgsProcessingParameterNumber.Type
        self.addParameter(
            QgsProcessingParameterNumber(PERMUTATIONS, tr("Shuffles (0: none)"), kind.Integer, 999, False, 0, 99_999)
        )
        self.add_seed()
        self.addParameter(
            QgsProcessingParameterNumber(NEAR_DISTANCE, tr("Nearby: metres"), kind.Double, 200.0, False, 0.1)
        )
        self.addParameter(QgsProcessingParameterNumber(NEAR_DAYS, tr("Soon: days"), kind.Integer, 14, False, 0))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Near-repeat table"), QgsProcessing.SourceType.TypeVector, None, True, True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                EVENTS, tr("Events with their role"), QgsProcessing.SourceType.TypeVectorPoint, None, True, False
            )
        )
        self.add_results(
            ("N_EVENTS", tr("Events compared")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, compare, write."""
        progress = FeedbackProgress(feedback)
        closed = _closed_right(self.text(parameters, INTERVALS, context))
        distance = bands(self.text(parameters, DISTANCE_BANDS, context), DISTANCE_BANDS, closed)
        time = bands(self.text(parameters, TIME_BANDS, context), TIME_BANDS, closed)
        metric = self.chosen(parameters, METRIC, context)
        events = read_dated_points(self, parameters, context, feedback, Part(progress, 0.0, 0.1))
        if len(events.days) < 2:
            raise EstError(tr("Near repeats need at least two events with point and date: check INPUT."))
        try:
            table = near_repeat_table(
                events.xy,
                events.days,
                distance,
                time,
                metric,
                self.parameterAsInt(parameters, PERMUTATIONS, context),
                self.parameterAsInt(parameters, SEED, context),
                Part(progress, 0.1, 0.8),
            )
            result = write_table(self, parameters, OUTPUT, context, _COLUMNS, _rows(table))
            if parameters.get(EVENTS):
                found = roles(
                    events.xy,
                    events.days,
                    self.parameterAsDouble(parameters, NEAR_DISTANCE, context),
                    self.parameterAsInt(parameters, NEAR_DAYS, context),
                    metric,
                    progress=Part(progress, 0.8, 0.95),
                )
                result.update(self._write_events(parameters, context, events, found))
        except TooManyPairs as error:
            raise EstError(
                tr("{n} pairs of events lie within the widest band: choose narrower bands.", n=number(error.pairs))
            ) from error
        summary = _summary(table)
        feedback.pushInfo(summary)
        return {**result, "N_EVENTS": table.n_events, "SUMMARY": summary}

    def _write_events(
        self, parameters: dict[str, Any], context: QgsProcessingContext, events: DatedPoints, found: Roles
    ) -> dict[str, Any]:
        # A field that has one of the new names is replaced, so that the result can be put in again.
        new = {name for name, _ in _EVENT_COLUMNS}
        kept = [i for i, name in enumerate(events.source.fields().names()) if name.lower() not in new]
        fields = QgsFields()
        for i in kept:
            fields.append(events.source.fields().at(i))
        for name, kind in _EVENT_COLUMNS:
            fields.append(Column(name, kind, name, str).field())
        system = events.source.sourceCrs()
        return write_features(
            self,
            parameters,
            EVENTS,
            context,
            fields,
            system.authid() or system.toWkt(),
            _features(events, found, fields, kept),
            QgsWkbTypes.Type.Point,
        )


def bands(text: str, parameter: str, closed_right: bool) -> Bands:
    """Edges as written: 0,200,400 or 0;0,1;200. A single one is the end of a band from 0.

    Raises:
        EstError: they are no rising numbers from 0 or more.
    """
    parts = [part for part in re.split(r"[;\s]+" if ";" in text else r"[,\s]+", text) if part]
    try:
        edges = tuple(float(part.replace(",", ".")) for part in parts)
        return Bands((0.0, *edges) if len(edges) == 1 else edges, closed_right)
    except ValueError:
        raise EstError(
            tr(
                "{parameter} is '{text}': write edges that rise from 0, such as {example}.",
                parameter=parameter,
                text=text,
                example="0,7,14" if parameter == TIME_BANDS else "0,200,400",
            )
        ) from None


def _closed_right(text: str) -> bool:
    plain = text.replace(" ", "")
    if plain not in _INTERVALS:
        raise EstError(tr("INTERVALS is '{text}': write [a,b) or (a,b].", text=text))
    return _INTERVALS[plain]


def _rows(table: NearRepeatTable) -> pd.DataFrame:
    """One row for each band of distance and time."""
    n_distance, n_time = table.observed.shape
    at, then = np.repeat(np.arange(n_distance), n_time), np.tile(np.arange(n_time), n_distance)
    return pd.DataFrame(
        {
            "distance_band": np.array(table.distance.labels(), object)[at],
            "time_band": np.array(table.time.labels(), object)[then],
            "observed": table.observed.reshape(-1),
            "expected": table.expected.reshape(-1),
            "ratio": table.ratio.reshape(-1),
            "p_value": table.p_value.reshape(-1),
            "q_value": q_values(table.p_value).reshape(-1),
            "chance_low": table.lower.reshape(-1),
            "chance_high": table.upper.reshape(-1),
            "distance_from": np.array(table.distance.edges)[at],
            "distance_to": np.array(table.distance.edges)[at + 1],
            "days_from": np.array(table.time.edges)[then],
            "days_to": np.array(table.time.edges)[then + 1],
        }
    )


def _features(events: DatedPoints, found: Roles, fields: QgsFields, kept: list[int]) -> Iterator[QgsFeature]:
    """Each event with the layer's own values and its role."""
    position = {fid: i for i, fid in enumerate(events.fid.tolist())}
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    fid = np.append(events.fid, -1)
    values = pd.DataFrame(
        {
            "role": found.role,
            "n_before": found.before,
            "n_after": found.after,
            "follows_fid": fid[found.previous],
            "days_since": found.days_since,
            "distance_m": found.distance_m,
            "series_fid": fid[found.series],
        }
    ).values.tolist()
    for old in events.source.getFeatures(QgsFeatureRequest(), skip):
        i = position.get(old.id())
        if i is None:
            continue
        role = values[i]
        if found.previous[i] < 0:
            role[3:6] = [NULL, NULL, NULL]
        feature = QgsFeature(fields)
        feature.setAttributes([*(old.attribute(at) for at in kept), *role])
        point = old.geometry().centroid() if old.hasGeometry() else QgsGeometry.fromPointXY(QgsPointXY(*events.xy[i]))
        feature.setGeometry(point)
        yield feature


def _summary(table: NearRepeatTable) -> str:
    """The cells that stand out, in one or two sentences."""
    start = tr("{n} events were compared.", n=number(table.n_events))
    if not table.permutations:
        return start
    stands_out = (q_values(table.p_value) <= 0.05) & (table.observed > table.expected)
    if not stands_out.any():
        return start + " " + tr("No band holds clearly more pairs than shuffled dates give.")
    at, then = np.argwhere(stands_out)[np.nanargmax(table.ratio[stands_out])]
    return (
        start
        + " "
        + tr(
            "{k} of {cells} bands hold more pairs than shuffled dates give; most in {distance} m and {time} days: "
            "{observed} pairs, {expected} expected.",
            k=int(stands_out.sum()),
            cells=stands_out.size,
            distance=table.distance.labels()[at],
            time=table.time.labels()[then],
            observed=number(table.observed[at, then]),
            expected=number(table.expected[at, then], 1),
        )
    )
