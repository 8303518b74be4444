"""est:spacetimescan: where more events than usual have come in lately."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..analysis.close_pairs import TooManyPairs
from ..analysis.space_time_scan import Cluster, ScanSettings, TooManyPlaces, space_time_scan
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from ..export.product_layers import Column
from .algorithm import OUTPUT, SEED, EstAlgorithm, FeedbackProgress
from .dated_points import declare_dated_points, read_dated_points
from .sinks import write_features

FIRST_DATE, LAST_DATE, MAX_RADIUS, MAX_DAYS = "FIRST_DATE", "LAST_DATE", "MAX_RADIUS", "MAX_DAYS"
STEP_DAYS, MAX_SHARE, GRID, MAX_CLUSTERS = "STEP_DAYS", "MAX_SHARE", "GRID", "MAX_CLUSTERS"
PERMUTATIONS = "PERMUTATIONS"

_COLUMNS = (
    ("rank", "int"),
    ("p_value", "real"),
    ("weeks_between", "real"),
    ("observed", "int"),
    ("expected", "real"),
    ("ratio", "real"),
    ("llr", "real"),
    ("radius_m", "real"),
    ("x", "real"),
    ("y", "real"),
    ("first_day", "text"),
    ("last_day", "text"),
    ("days", "int"),
    ("event_fids", "text"),
)
_MIN_DRAWN_M = 50.0
"""Circles are drawn at least so large: a cluster at one address would not be seen."""
_FEW = 1 / 20


class SpaceTimeScan(EstAlgorithm):
    """The prospective space-time permutation scan."""

    ID = "spacetimescan"

    def title(self) -> str:
        """Its name."""
        return tr("Live clusters (space-time scan)")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Looks for circles in which more events than usual have come in up to the last day: the prospective "
            "space-time permutation scan (Kulldorff et al. 2005). A cylinder with N of all C events in its circle and "
            "D of them in its days is expected to hold N x D / C, so that neither a busy place nor a busy week is a "
            "cluster. llr is the log likelihood ratio; p_value the share of PERMUTATIONS data sets with shuffled "
            "dates whose strongest cylinder anywhere is as strong, so the many circles looked at are "
            "accounted for. weeks_between = 1 / p: looked at once a week, chance alone shows a cluster as strong so "
            "seldom. Clusters share no place; each is one to review, not a proof. INPUT should hold a long period (a "
            "year is good) of one kind of event: what lies before FIRST_DATE or after LAST_DATE is left out. Beware: "
            "a new source, or an area that is growing, looks like a cluster; so does late registration when dates "
            "are those of the offence and places differ in how late they report. Circles smaller than 50 m are drawn "
            "that large; radius_m is the true one. With very many places, put them together with GRID."
        )

    def declare(self) -> None:
        """Its parameters."""
        declare_dated_points(self)
        self.add_text(FIRST_DATE, tr("First day of the record (empty: the earliest date)"))
        self.add_text(LAST_DATE, tr("Last day, that clusters reach to (empty: the latest date)"))
        kind = QgsProcessingParameterNumber.Type
        for name, text, of, default, low, high in (
            (MAX_RADIUS, tr("Largest radius in metres"), kind.Double, 1000.0, 1.0, 1e7),
            (MAX_DAYS, tr("Longest cluster in days"), kind.Integer, 28, 1, 3660),
            (STEP_DAYS, tr("Clusters are a multiple of so many days long"), kind.Integer, 1, 1, 366),
            (MAX_SHARE, tr("Largest share of all events in a circle"), kind.Double, 0.5, 0.0001, 1.0),
            (GRID, tr("Put events together in squares of so many metres (0: no)"), kind.Double, 0.0, 0.0, 1e6),
            (MAX_CLUSTERS, tr("At most so many clusters"), kind.Integer, 10, 1, 10_000),
            (PERMUTATIONS, tr("Shuffles (0: none)"), kind.Integer, 999, 0, 99_999),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, text, of, default, False, low, high))
        self.add_seed()
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Clusters"), QgsProcessing.SourceType.TypeVectorPolygon)
        )
        self.add_results(
            ("N_EVENTS", tr("Events in the record")),
            ("N_CLUSTERS", tr("Clusters written")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, scan, write."""
        progress = FeedbackProgress(feedback)
        settings = self._settings(parameters, context)
        events = read_dated_points(self, parameters, context, feedback, Part(progress, 0.0, 0.1))
        if not len(events.days):
            raise EstError(tr("No event has both point and date: check INPUT and DATE_FIELD."))
        first = np.datetime64(self.day(parameters, FIRST_DATE, context) or events.days.min().item())
        last = np.datetime64(self.day(parameters, LAST_DATE, context) or events.days.max().item())
        inside = np.flatnonzero((events.days >= first) & (events.days <= last))
        if not inside.size:
            raise EstError(
                tr("No event lies between {first} and {last}: check FIRST_DATE and LAST_DATE.", first=first, last=last)
            )
        permutations = self.parameterAsInt(parameters, PERMUTATIONS, context)
        try:
            found = space_time_scan(
                events.xy[inside],
                events.days[inside],
                settings,
                last,
                permutations,
                self.parameterAsInt(parameters, SEED, context),
                Part(progress, 0.1, 0.95),
            )
        except (TooManyPairs, TooManyPlaces) as error:
            raise EstError(
                tr("Too many places lie within MAX_RADIUS of one another: choose a smaller one, or give GRID.")
            ) from error
        fields = QgsFields()
        for name, kind in _COLUMNS:
            fields.append(Column(name, kind, name, str).field())
        system, factor = events.drawn()
        result = write_features(
            self,
            parameters,
            OUTPUT,
            context,
            fields,
            system,
            _features(found, fields, events.fid[inside], factor),
        )
        summary = _summary(found, len(inside), str(first), str(last))
        feedback.pushInfo(summary)
        return {**result, "N_EVENTS": len(inside), "N_CLUSTERS": len(found), "SUMMARY": summary}

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ScanSettings:
        days, step = (self.parameterAsInt(parameters, name, context) for name in (MAX_DAYS, STEP_DAYS))
        if step > days:
            raise EstError(
                tr("STEP_DAYS is {step} and MAX_DAYS {days}: a step can't be longer.", step=step, days=days)
            )
        radius, share, grid = (
            self.parameterAsDouble(parameters, name, context) for name in (MAX_RADIUS, MAX_SHARE, GRID)
        )
        return ScanSettings(
            radius, days, share, step, grid, self.parameterAsInt(parameters, MAX_CLUSTERS, context)
        )


def _features(
    found: list[Cluster], fields: QgsFields, fid: np.ndarray[Any, np.dtype[np.int64]], factor: float
) -> Iterator[QgsFeature]:
    """A circle for each cluster."""
    for rank, cluster in enumerate(found, 1):
        days = int((cluster.last_day - cluster.first_day) / np.timedelta64(1, "D")) + 1
        tested = np.isfinite(cluster.p_value)
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                rank,
                cluster.p_value if tested else NULL,
                1 / cluster.p_value if tested else NULL,
                cluster.observed,
                cluster.expected,
                cluster.observed / cluster.expected,
                cluster.llr,
                cluster.radius_m,
                cluster.x * factor,
                cluster.y * factor,
                str(cluster.first_day),
                str(cluster.last_day),
                days,
                ",".join(str(number) for number in fid[cluster.members].tolist()),
            ]
        )
        centre = QgsGeometry.fromPointXY(QgsPointXY(cluster.x * factor, cluster.y * factor))
        circle = centre.buffer(max(cluster.radius_m, _MIN_DRAWN_M) * factor, 16)
        circle.convertToMultiType()
        feature.setGeometry(circle)
        yield feature


def _summary(found: list[Cluster], n: int, first: str, last: str) -> str:
    start = tr("{n} events, {first} – {last}.", n=number(n), first=first, last=last)
    if not found:
        return start + " " + tr("No circle holds more events than expected.")
    if not np.isfinite(found[0].p_value):
        return start + " " + tr("{n} circles hold more events than expected; none was tested.", n=len(found))
    strong = sum(bool(cluster.p_value <= _FEW) for cluster in found)
    best = found[0]
    return (
        start
        + " "
        + tr(
            "{k} of {m} clusters are rarer than one in 20 weeks by chance; the strongest since {day}: {observed} "
            "events, {expected} expected.",
            k=strong,
            m=len(found),
            day=str(best.first_day),
            observed=best.observed,
            expected=number(best.expected, 1),
        )
    )
