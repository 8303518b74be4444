"""Counts of areas in steps of time: fields of the areas, one a step, or events that are located and counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis.assignment import NOWHERE, AreaIndex
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import SILENT, Progress
from .algorithm import EstAlgorithm
from .layer_frame import GEOMETRY, counts, dates, labels, numbers, points, read_frame
from .metric_frame import transformed

FIELDS, AREA_FIELD, EVENTS = "FIELDS", "AREA_FIELD", "EVENTS"
DATE_FIELD, COUNT_FIELD, EVENT_AREA_FIELD = "DATE_FIELD", "COUNT_FIELD", "EVENT_AREA_FIELD"
STEP_DAYS, FIRST, LAST = "STEP_DAYS", "FIRST", "LAST"
_DAY = np.timedelta64(1, "D")
_MOST_STEPS = 2000


@dataclass(frozen=True)
class AreaSteps:
    """Values of n areas in steps of time, oldest first."""

    values: NDArray[np.float64]
    """(n, steps)"""
    names: list[str]
    """Of the steps: a field's name, or the first and last day."""
    areas: list[str]
    """Of the areas: their code, or the number of their row."""


def add_area_steps(algorithm: EstAlgorithm) -> None:
    """FIELDS, or EVENTS with what belongs to them."""
    said = tr("Fields of the areas, one for each step's count or rate, oldest first")
    algorithm.add_field(FIELDS, said, several=True)
    algorithm.add_field(AREA_FIELD, tr("Code of the area"))
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(
            EVENTS, tr("Events to count instead of FIELDS"), [QgsProcessing.SourceType.TypeVector], None, True
        )
    )
    for name, description in (
        (DATE_FIELD, tr("Date of the event")),
        (COUNT_FIELD, tr("How often the event counts (antal; empty: once)")),
        (EVENT_AREA_FIELD, tr("Code of the event's area, as in AREA_FIELD (empty: by its point)")),
    ):
        algorithm.add_field(name, description, layer=EVENTS)
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            STEP_DAYS, tr("Days of a step"), QgsProcessingParameterNumber.Type.Integer, 28, False, 1
        )
    )
    algorithm.add_text(FIRST, tr("From this date, such as 2025-01-01 (empty: the first event's)"))
    algorithm.add_text(LAST, tr("To this date, such as 2026-11-22 (empty: the last event's)"))


def read_area_steps(
    algorithm: EstAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress = SILENT,
) -> AreaSteps:
    """The values of the areas in *frame*, which holds AREA_FIELD and FIELDS where they are given.

    Raises:
        EstError: neither or both ways are given, a field is missing, or no event has a date.
    """
    fields = step_fields(algorithm, parameters, context)
    area_field = algorithm.text(parameters, AREA_FIELD, context)
    codes = labels(frame[area_field]) if area_field else [str(i + 1) for i in range(len(frame))]
    events = algorithm.parameterAsSource(parameters, EVENTS, context)
    if bool(fields) == (events is not None):
        raise EstError(tr("Give either FIELDS (one for each step) or EVENTS to count: one of the two."))
    if fields:
        values = np.column_stack([numbers(frame[field], field) for field in fields])
        return AreaSteps(values, fields, codes)
    return _counted(algorithm, parameters, context, feedback, frame, crs, events, codes, progress)


def step_fields(algorithm: EstAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
    """FIELDS."""
    return [name for name in algorithm.field_names(parameters, FIELDS, context) if name]


def _counted(
    algorithm: EstAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    source: QgsProcessingFeatureSource,
    codes: list[str],
    progress: Progress,
) -> AreaSteps:
    """Events by area and step."""
    date_field, count_field, event_area = (
        algorithm.text(parameters, name, context) for name in (DATE_FIELD, COUNT_FIELD, EVENT_AREA_FIELD)
    )
    if not date_field:
        raise EstError(tr("EVENTS needs DATE_FIELD: the field with the event's date."))
    if event_area and not algorithm.text(parameters, AREA_FIELD, context):
        raise EstError(tr("EVENT_AREA_FIELD needs AREA_FIELD: the field with the same code in INPUT."))
    events = read_frame(source, [date_field, count_field, event_area], not event_area, progress, EVENTS)
    days = dates(events[date_field], date_field)
    weights = np.nan_to_num(counts(events[count_field], count_field), nan=1.0) if count_field else np.ones(len(events))
    area = _by_code(labels(events[event_area]), codes) if event_area else _by_point(events, source, frame, crs, context)
    edges = _steps(
        days, algorithm.parameterAsInt(parameters, STEP_DAYS, context), *_period(algorithm, parameters, context)
    )
    step = np.searchsorted(edges, days, "right") - 1
    within = ~np.isnat(days) & (step >= 0) & (step < len(edges) - 1)
    placed = within & (area != NOWHERE)
    feedback.pushInfo(
        tr(
            "{n} events in {steps} steps of {days} days, {first} to {last}; {placed} of them placed ({share} %).",
            n=number(float(weights[within].sum())),
            steps=number(len(edges) - 1),
            days=number(int((edges[1] - edges[0]) / _DAY)),
            first=edges[0],
            last=edges[-1] - _DAY,
            placed=number(float(weights[placed].sum())),
            share=number(100 * float(weights[placed].sum()) / max(float(weights[within].sum()), 1e-9)),
        )
    )
    values = np.zeros((len(frame), len(edges) - 1))
    np.add.at(values, (area[placed], step[placed]), weights[placed])
    names = [f"{start}/{end - _DAY}" for start, end in zip(edges[:-1], edges[1:])]
    return AreaSteps(values, names, codes)


def _period(
    algorithm: EstAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[np.datetime64 | None, np.datetime64 | None]:
    found = [algorithm.day(parameters, name, context) for name in (FIRST, LAST)]
    first, last = (None if day is None else np.datetime64(day, "D") for day in found)
    return first, last


def _steps(
    days: NDArray[np.datetime64], length: int, first: np.datetime64 | None, last: np.datetime64 | None
) -> NDArray[np.datetime64]:
    """First day of each step, and the day after the last: whole steps, counted back from the last day."""
    known = days[~np.isnat(days)]
    if not known.size and (first is None or last is None):
        raise EstError(tr("No event in EVENTS has a date: check DATE_FIELD."))
    first = known.min() if first is None else first
    last = known.max() if last is None else last
    n = int((last + _DAY - first) / _DAY) // length
    if n < 1:
        raise EstError(
            tr("From {first} to {last} there is no whole step of {days} days.", first=first, last=last, days=length)
        )
    if n > _MOST_STEPS:
        raise EstError(
            tr(
                "From {first} to {last} there are {n} steps of {days} days, over {most}: give FIRST or longer steps.",
                first=first,
                last=last,
                n=number(n),
                days=length,
                most=number(_MOST_STEPS),
            )
        )
    return np.asarray(last + _DAY - np.arange(n, -1, -1) * length * _DAY)


def _by_code(codes: list[str], areas: list[str]) -> NDArray[np.int64]:
    position = {code: i for i, code in reversed(list(enumerate(areas))) if code}
    return np.array([position.get(code, NOWHERE) for code in codes], np.int64)


def _by_point(
    events: pd.DataFrame,
    source: QgsProcessingFeatureSource,
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> NDArray[np.int64]:
    """Position of the area that each event's point lies in."""
    xy = points(events)
    there = np.isfinite(xy).all(axis=1)
    if len(events) and not there.any():
        raise EstError(tr("EVENTS has no points: give EVENT_AREA_FIELD and AREA_FIELD."))
    own = source.sourceCrs()
    if there.any() and own.isValid() and crs.isValid() and own != crs:
        xy[there] = transformed(xy[there], QgsCoordinateTransform(own, crs, context.transformContext()))
    return AreaIndex(list(shapely.to_wkb(frame[GEOMETRY].to_numpy(object)))).locate(xy[:, 0], xy[:, 1])
