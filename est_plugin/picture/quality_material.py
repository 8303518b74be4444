"""What data quality is judged on: every incident of a period, in numbers alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis.assignment import NOWHERE, AreaIndex
from ..domain.calendar import Clock, Period
from ..domain.category import UNCATEGORISED
from ..domain.incident import UNKNOWN_TIME
from ..domain.progress import SILENT, Progress
from ..store.interface import Store
from .counting import Frame, categories_of
from .metric import metres_per_unit

UNKNOWN = -1
"""Stands for a day or a minute that isn't known."""


@dataclass(frozen=True)
class Material:
    """The incidents of a period and what they are judged against."""

    frame: Frame
    period: Period
    incidents: pd.DataFrame
    """``uuid`` ('' unless it lies outside of all areas), ``source`` (number), ``category`` (position in the table of
    categories), ``antal, day, end_day, registered`` (ordinals, -1 unknown), ``minute, end_minute`` (of the day, -1
    unknown), ``is_unknown`` (bool: the time is given and yet not known), ``area`` (position, -1), ``x, y`` (the area
    set's CRS, NaN), ``is_outside`` (bool: its point lies in no area of the set)."""
    categories: list[str]
    """Keys by position."""
    metres: tuple[float, float]
    """Length of a unit of x and of y."""

    def category_name(self, position: int) -> str:
        """A category in the interface language."""
        return self.frame.categories[self.categories[position]].name

    def area_name(self, position: int) -> str:
        """An area's name, '' outside of all."""
        return str(self.frame.areas["name"].iloc[position]) if position >= 0 else ""

    def own(self, source: int) -> pd.DataFrame:
        """One source's incidents."""
        return self.incidents[self.incidents["source"] == source]

    def sources(self) -> Iterator[tuple[int, str, pd.DataFrame]]:
        """Number, name and incidents of each counted source that has any."""
        for source in self.frame.sources:
            own = self.own(source.number)
            if source.kind.is_counted and len(own):
                yield source.number, source.name, own


def read_material(
    store: Store, frame: Frame, first: dt.date | None, last: dt.date | None, progress: Progress = SILENT
) -> Material:
    """Read the incidents by date of offence, a year at a time: a whole store of single rows would fill the memory.

    Arguments:
        first, last: None for the first and last date that the store has.
    """
    period = _period(store, frame, first, last)
    index = AreaIndex(frame.areas["wkb"].tolist())
    categories = list(frame.categories)
    parts = []
    for year in range(period.first.year, period.last.year + 1):
        from_, to = max(period.first, dt.date(year, 1, 1)), min(period.last, dt.date(year, 12, 31))
        rows = store.incidents(frame.area_set, Clock.OCCURRED, from_, to, frame.state.batch)
        parts.append(_in_numbers(rows, frame, categories, index))
        progress.report((year + 1 - period.first.year) / (period.last.year + 1 - period.first.year))
    incidents = pd.concat(parts, ignore_index=True)
    return Material(frame, period, incidents, categories, metres_per_unit(frame.areas))


def _period(store: Store, frame: Frame, first: dt.date | None, last: dt.date | None) -> Period:
    """The period that is meant: what isn't said reaches to the store's first or last date."""
    if first is not None and last is not None:
        return Period(first, last)
    days = store.counts(frame.area_set, Clock.OCCURRED, first or dt.date.min, last or dt.date.max, frame.state.batch)[
        "day"
    ]
    if days.empty:
        there = first or last or dt.date.today()
        return Period(there, there)
    ends = [dt.date.fromordinal(int(day)) for day in (days.min(), days.max())]
    return Period(first or ends[0], last or max(ends[1], first or ends[1]))


def _in_numbers(rows: pd.DataFrame, frame: Frame, categories: list[str], index: AreaIndex) -> pd.DataFrame:
    day = _ordinals(rows["occurred_on"])
    found = categories_of(frame, rows["code_system"], rows["code"], day).fillna(UNCATEGORISED)
    position = {key: i for i, key in enumerate(categories)}
    x, y = rows["x"].to_numpy(float), rows["y"].to_numpy(float)
    pointed = np.isfinite(x) & np.isfinite(y)
    outside = np.zeros(len(rows), bool)
    outside[pointed] = index.locate(x[pointed], y[pointed]) == NOWHERE
    return pd.DataFrame(
        {
            "uuid": np.where(outside, rows["uuid"].to_numpy(object), ""),
            "source": rows["source"].to_numpy(np.int32),
            "category": found.map(position).to_numpy(np.int16),
            "antal": rows["antal"].to_numpy(np.int32),
            "day": day.astype(np.int32),
            "end_day": _ordinals(rows["ended_on"]).astype(np.int32),
            "registered": _ordinals(rows["registered_on"]).astype(np.int32),
            "minute": _minutes(rows["occurred_time"]),
            "end_minute": _minutes(rows["ended_time"]),
            "is_unknown": (rows["time_kind"] == UNKNOWN_TIME).to_numpy(bool),
            "area": rows["area"].to_numpy(np.int32),
            "x": x,
            "y": y,
            "is_outside": outside,
        }
    )


def _ordinals(days: pd.Series) -> NDArray[np.int64]:
    codes, distinct = pd.factorize(days)
    values = [dt.date.fromisoformat(day).toordinal() if day else UNKNOWN for day in distinct]
    return np.array(values, np.int64)[codes]


def _minutes(times: pd.Series) -> NDArray[np.int16]:
    codes, distinct = pd.factorize(times)
    values = [int(text[:2]) * 60 + int(text[3:5]) if text else UNKNOWN for text in distinct]
    return np.array(values, np.int16)[codes]


def lengths(own: pd.DataFrame) -> NDArray[np.float64]:
    """Hours from each incident's start to its end; NaN without an end. Whole days where a time isn't known."""
    timed = ((own["minute"] >= 0) & (own["end_minute"] >= 0) & ~own["is_unknown"]).to_numpy()
    days = (own["end_day"] - own["day"]).to_numpy(float)
    minutes = (own["end_minute"].astype(np.int64) - own["minute"].astype(np.int64)).to_numpy(float)
    hours = 24 * days + np.where(timed, minutes / 60, 0.0)
    return np.where((own["end_day"] >= 0).to_numpy(), hours, np.nan)
