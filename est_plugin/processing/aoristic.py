"""est:aoristic: in which hours of the week things happen whose moment isn't known."""

from __future__ import annotations

import datetime as dt
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

from ..analysis.aoristic import AoristicTable, aoristic_weights, is_whole_day
from ..analysis.local_clock import LocalClock
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from ..intake.local_time import STOCKHOLM, to_local
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .layer_frame import Moments, counts, labels, moments, read_frame
from .sinks import write_table

START_FIELD, END_FIELD, TIMEZONE = "START_FIELD", "END_FIELD", "TIMEZONE"
COUNT_FIELD, PLACE_FIELD = "COUNT_FIELD", "PLACE_FIELD"
DAY_START, MIDNIGHT_UNKNOWN = "DAY_START", "MIDNIGHT_UNKNOWN"
_DAY = 86_400


class Aoristic(EstAlgorithm):
    """Spreads every event over the hours of the week that it may have happened in."""

    ID = "aoristic"

    def title(self) -> str:
        """Its name."""
        return tr("Hours of the week (aoristic)")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Spreads each event over the 168 hours of the week: an hour's weight is the share of the span between "
            "START_FIELD and END_FIELD that lies in it, and the weights of one event sum to 1 (Ratcliffe 2000). "
            "Without an end, or with one before the start, the event counts in the hour of its start; with a span of "
            "a week or more, 1/168 in every hour. weekday is 1 for Monday to 7; share is the weight divided by the "
            "sum of the place's weights. Times are those of the clock in TIMEZONE: text and fields without a zone "
            "are local already, numbers are seconds since 1970 (UTC). Spans are elapsed time, so an hour left out "
            "when the clock is put forward gets nothing. Events with a date but no time are unknown: they are told "
            "of, and stand in no hour; with MIDNIGHT_UNKNOWN so do those at 00:00 without an end, and those that "
            "last 00:00–23:59. With DAY_START=6 the night belongs to the day before (EST-dygn). Long spans flatten "
            "the picture: they say when something may have happened, not when it did."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Events"), [QgsProcessing.SourceType.TypeVector])
        )
        self.add_field(START_FIELD, tr("Start of the event"), optional=False)
        self.add_field(END_FIELD, tr("End of the event (empty: none)"))
        self.add_text(TIMEZONE, tr("Time zone"), False, STOCKHOLM)
        self.add_field(COUNT_FIELD, tr("How often the event counts (antal; empty: once)"))
        self.add_field(PLACE_FIELD, tr("Place or category, each with hours of its own (empty: all together)"))
        self.addParameter(
            QgsProcessingParameterNumber(
                DAY_START,
                tr("Hour at which the day begins (6: EST-dygn)"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                False,
                0,
                23,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                MIDNIGHT_UNKNOWN, tr("00:00 without an end, and 00:00–23:59, mean an unknown time"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Weights of the 168 hours"), QgsProcessing.SourceType.TypeVector, None, True, True
            )
        )
        self.add_results(
            ("N_KNOWN", tr("Events whose time is known")),
            ("N_UNKNOWN", tr("Events whose time is unknown")),
            summary=tr("What was counted, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, spread, write."""
        start_field, end_field, count_field, place_field = (
            self.text(parameters, name, context) for name in (START_FIELD, END_FIELD, COUNT_FIELD, PLACE_FIELD)
        )
        progress = FeedbackProgress(feedback)
        frame = read_frame(
            self.parameterAsSource(parameters, INPUT, context),
            [start_field, end_field, count_field, place_field],
            progress=Part(progress, 0.0, 0.5),
        )
        places, group = np.unique(labels(frame[place_field]) if place_field else [""] * len(frame), return_inverse=True)
        begun = moments(frame[start_field], start_field)
        ended = moments(frame[end_field], end_field) if end_field else _none(len(frame))
        start, end, clock = in_utc(begun, ended, self.text(parameters, TIMEZONE, context))
        unknown = ~begun.has_time
        if self.parameterAsBool(parameters, MIDNIGHT_UNKNOWN, context):
            unknown |= is_whole_day(_local(start, clock), _local(end, clock))
        table = aoristic_weights(
            start,
            end,
            clock,
            unknown,
            np.nan_to_num(counts(frame[count_field], count_field), nan=1.0) if count_field else None,
            group,
            max(len(places), 1),
            self.parameterAsInt(parameters, DAY_START, context),
            Part(progress, 0.5, 0.9),
        )
        columns = [("weekday", "int"), ("hour", "int"), ("weight", "real"), ("share", "real")]
        if place_field:
            columns.append(("place", "text"))
        names = places.tolist() or ([] if place_field else [""])
        written = write_table(self, parameters, OUTPUT, context, columns, _rows(table, names))
        summary = " ".join(sentences(table))
        feedback.pushInfo(summary)
        return {**written, "N_KNOWN": table.known, "N_UNKNOWN": table.unknown, "SUMMARY": summary}


def in_utc(
    begun: Moments, ended: Moments, zone: str
) -> tuple[NDArray[np.datetime64], NDArray[np.datetime64], LocalClock]:
    """Starts and ends as UTC, and the clock of *zone*. An end that is a date alone is the end of that day.

    Raises:
        EstError: no such zone is known.
    """
    last = ended.at + np.where(ended.has_time, 0, _DAY).astype("timedelta64[s]")
    given = np.concatenate([begun.at, last])
    seconds = given[~np.isnat(given)].astype(np.int64)
    low, high = (int(seconds.min()), int(seconds.max())) if seconds.size else (0, 0)

    def local(utc: dt.datetime) -> dt.datetime:
        try:
            return to_local(utc, zone)
        except OSError:  # 'Europe' is a folder of zones
            raise EstError(
                tr("The time zone '{zone}' is unknown: write one such as Europe/Stockholm.", zone=zone)
            ) from None

    clock = LocalClock(local, low, high)
    filled = [np.where(np.isnat(at), np.datetime64(low, "s"), at).astype(np.int64) for at in (begun.at, last)]
    first = np.where(begun.is_utc, filled[0], clock.utc(filled[0]))
    final = np.where(ended.is_utc, filled[1], clock.utc_not_before(filled[1], first))
    return (
        np.where(np.isnat(begun.at), np.datetime64("NaT", "s"), first.astype("datetime64[s]")),
        np.where(np.isnat(last), np.datetime64("NaT", "s"), final.astype("datetime64[s]")),
        clock,
    )


def sentences(table: AoristicTable) -> list[str]:
    """What the weights rest on."""
    out = [
        tr(
            "{known} events over 168 hours: {spans} between a start and an end, {moments} with a start alone, {long} "
            "of a week or more.",
            known=number(table.known),
            spans=number(table.spans),
            moments=number(table.moments),
            long=number(table.long),
        )
    ]
    if table.reversed:
        out.append(tr("{n} end before they start, and count where they start.", n=number(table.reversed)))
    if table.unknown:
        out.append(
            tr(
                "The time of {n} more ({share} %) is unknown.",
                n=number(table.unknown),
                share=number(100 * table.unknown_share),
            )
        )
    if not table.known:
        out.append(tr("No event has a known time, so every weight is 0."))
    elif not table.unknown and _peak_at_midnight(table):
        out.append(tr("Much stands at 00: if that means an unknown time, use MIDNIGHT_UNKNOWN."))
    return out


_MIDNIGHT_TIMES = 3.0
"""So many times the hours around it make midnight's weight suspicious."""


def _peak_at_midnight(table: AoristicTable) -> bool:
    by_hour = table.weights.sum(axis=(0, 1))
    return bool(by_hour[0] > _MIDNIGHT_TIMES * max(by_hour[23], by_hour[1]) and by_hour[0] >= 10)


def _rows(table: AoristicTable, places: list[str]) -> pd.DataFrame:
    n = len(places)
    weights = table.weights[:n]
    sums = weights.sum(axis=(1, 2), keepdims=True)
    share = np.divide(weights, sums, out=np.full(weights.shape, np.nan), where=sums > 0)
    return pd.DataFrame(
        {
            "weekday": np.tile(np.repeat(np.arange(1, 8), 24), n),
            "hour": np.tile(np.arange(24), 7 * n),
            "weight": weights.reshape(-1),
            "share": share.reshape(-1),
            "place": np.repeat(np.array(places, object), 168),
        }
    )


def _local(utc: NDArray[np.datetime64], clock: LocalClock) -> NDArray[np.datetime64]:
    known = ~np.isnat(utc)
    out = np.full(len(utc), np.datetime64("NaT"), "datetime64[s]")
    out[known] = clock.local(utc[known].astype(np.int64)).astype("datetime64[s]")
    return out


def _none(n: int) -> Moments:
    return Moments(np.full(n, np.datetime64("NaT"), "datetime64[s]"), np.zeros(n, bool), np.ones(n, bool))
