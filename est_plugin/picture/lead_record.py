"""The single events that leads are found in: with a point in an area, of sources that go back far enough."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.calendar import ONE_DAY
from ..domain.incident import UNKNOWN_TIME
from ..domain.language import number, tr
from ..domain.source import Source
from ..store.interface import Store
from .counting import Frame, coverage_text, linked_incidents, no_source_covers
from .leads import LeadSettings
from .metric import metres_per_unit
from .weekly_places import DATE_COLUMN, categorised

YEAR_DAYS = 364
"""Near repeats are tested, and clusters looked for, on so many days up to the week's end."""

MAP_DAYS = 3 * YEAR_DAYS
"""The map of likely places remembers so many days."""

ENOUGH_DAYS, LEAST_DAYS = 26 * 7, 13 * 7
"""A source goes back far enough with the former; where none does, with the latter."""

MAX_EVENTS = 20_000
"""Of more events of one category only the newest are looked at, so that a week takes a bounded time."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class LeadRecord:
    """What is known of single events at the week's end."""

    frame: Frame
    events: pd.DataFrame
    """As the store's incidents, with ``category, day`` (by the clock), ``happened`` (when it occurred, else was
    registered), ``known`` (when it was registered, else occurred; all datetime64[D]), ``east, north`` (metres) and
    ``is_case`` (False for another row of the same case)."""
    scale: tuple[float, float]
    """Metres per unit of the area set's system."""
    year_first: dt.date
    """First day of the year, or of as much of it as is covered."""
    placed: int
    total: int
    notes: tuple[str, ...]

    def cases(self) -> pd.DataFrame:
        """The year's events, each case once."""
        return self.events[self.events["is_case"] & (self.events["day"] >= np.datetime64(self.year_first))]

    def area_labels(self, position: int) -> tuple[str, str]:
        """Code and name of the area at a position; -1 is none."""
        if position < 0:
            return "", ""
        area = self.frame.areas.iloc[position]
        return str(area["code"]), str(area["name"])


def read_record(store: Store, frame: Frame, settings: LeadSettings) -> LeadRecord:
    """Read the events up to the week's end.

    Raises:
        EstError: no source covers the week.
    """
    sources, year_first, map_first, notes = _chosen(frame, settings)
    keys = {key for key, category in frame.categories.items() if category.is_incident}
    last, column = settings.week.last, DATE_COLUMN[settings.clock]
    found = store.incidents(frame.area_set, settings.clock, map_first, last, frame.state.batch)
    numbers = {source.number for source in sources}
    found = found[found["source"].isin(numbers)]
    found = categorised(frame, found, column)
    found = found[found["category"].isin(keys)]
    linked = linked_incidents(store, frame, settings.clock, map_first, last)
    twice = linked[linked["source"].isin(numbers) & linked["kept_source"].isin(numbers)]["uuid"]
    found = found[~found["uuid"].isin(set(twice))]
    in_week = found[column] >= settings.week.first.isoformat()
    total = int(found.loc[in_week, "antal"].sum())
    found = found[found["x"].notna() & found["y"].notna() & (found["area"] >= 0)]
    placed = int(found.loc[found[column] >= settings.week.first.isoformat(), "antal"].sum())
    scale = metres_per_unit(frame.areas)
    events = found.assign(
        day=_days(found[column]),
        happened=_days(found["occurred_on"].where(found["occurred_on"] != "", found["registered_on"])),
        known=_days(found["registered_on"].where(found["registered_on"] != "", found["occurred_on"])),
        east=found["x"] * scale[0],
        north=found["y"] * scale[1],
        is_case=_first_of_case(found),
    ).reset_index(drop=True)
    return LeadRecord(frame, events, scale, year_first, placed, total, notes)


def newest(events: pd.DataFrame, column: str) -> pd.DataFrame:
    """At most :data:`MAX_EVENTS` of the events with the latest days in *column*: whole days, in order."""
    ordered = events.sort_values(column, kind="stable")
    if len(ordered) <= MAX_EVENTS:
        return ordered
    kept: pd.DataFrame = ordered[ordered[column] > ordered[column].iloc[-MAX_EVENTS - 1]]
    return kept


def _days(texts: pd.Series) -> NDArray[np.datetime64]:
    return np.asarray(texts.to_numpy(str), "datetime64[D]")


def _first_of_case(found: pd.DataFrame) -> NDArray[np.bool_]:
    """Rows of one source that agree in category, point, day and time of day are one case in several rows.

    Where the time isn't known two events of a day can't be told from one, and stay two.
    """
    same = ["source", "category", "x", "y", "occurred_on", "occurred_time"]
    known = (found["occurred_time"] != "") & (found["time_kind"] != UNKNOWN_TIME)
    return np.asarray(~(known & found.duplicated(same)), bool)


def _chosen(frame: Frame, settings: LeadSettings) -> tuple[list[Source], dt.date, dt.date, tuple[str, ...]]:
    """Sources, the first day of their common year, the first day that any of them reaches back to, and notes."""
    week = settings.week
    reach = {}
    for source in frame.sources:
        covered = [p.first for p in source.coverage if p.covers(week.first, week.last)]
        if source.kind.is_counted and covered:
            reach[source.number] = covered[0]
    if not reach:
        raise no_source_covers(frame, settings.clock, week)
    longest = (week.last - min(reach.values())).days + 1
    needed = ENOUGH_DAYS if longest >= ENOUGH_DAYS else LEAST_DAYS
    chosen = [s for s in frame.sources if s.number in reach and (week.last - reach[s.number]).days + 1 >= needed]
    notes = [
        tr(
            "{source} is left out: its record began too late to be compared ({coverage}).",
            source=source.name,
            coverage=coverage_text(source, settings.clock),
        )
        for source in frame.sources
        if source.number in reach and source not in chosen
    ]
    starts = [reach[source.number] for source in chosen] or [week.first]
    year_first = max(*starts, week.last - (YEAR_DAYS - 1) * ONE_DAY)
    return chosen, year_first, max(min(starts), week.last - (MAP_DAYS - 1) * ONE_DAY), tuple(notes)


def shortened_note(names: list[str]) -> list[str]:
    """That some categories have more events in the year than are looked at."""
    if not names:
        return []
    return [
        tr(
            "Only the newest {n} events are looked at of: {categories}.",
            n=number(MAX_EVENTS),
            categories=", ".join(names),
        )
    ]
