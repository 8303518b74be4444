"""The places of a week: behind its changes, the unsafe ones that stand, and the events to come."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd

from ..analysis import places, time_of_week
from ..domain.calendar import ONE_DAY, Clock
from ..domain.category import UNCATEGORISED
from ..domain.incident import UNKNOWN_TIME
from ..domain.language import tr
from ..store.interface import Store
from .counting import Frame, categories_of
from .metric import metres_per_unit
from .products import InventorySettings, directions

STANDING_DAYS = 364
"""An unsafe place is listed for so many days after it was last reported."""

COMING_DAYS = 60
"""Events are listed so many days ahead."""

PLACES_APART_M = 300.0
"""Circles of 150 m whose middles are nearer overlap: to whoever walks there they are one place."""

DATE_COLUMN = {Clock.OCCURRED: "occurred_on", Clock.REGISTERED: "registered_on"}
"""The column of an incident that holds the date of a clock."""
_PLACE_COLUMNS = ["x", "y", "radius_m", "n", "area_code", "area_name", "category", "category_name", "hours"]


def places_of_changes(
    store: Store, frame: Frame, settings: InventorySettings, rows: pd.DataFrame, sources: set[int], linked: set[str]
) -> pd.DataFrame:
    """The circles that hold most of the incidents behind the first changes, at most ``n_places`` of them.

    Arguments:
        rows: the product's rows, first things first.
        sources: numbers of the sources that were judged.
        linked: uuids of incidents that another one of these sources stands for.
    """
    raised = rows[directions(rows["status"]) > 0]
    found: list[dict[str, object]] = []
    if len(raised):
        week = settings.week
        incidents = store.incidents(frame.area_set, settings.clock, week.first, week.last, frame.state.batch)
        incidents = categorised(frame, incidents, DATE_COLUMN[settings.clock])
        incidents = incidents[incidents["source"].isin(sources) & ~incidents["uuid"].isin(linked)]
        position = {code: i for i, code in enumerate(frame.areas["code"])}
        scale = np.array(metres_per_unit(frame.areas))
        for change in raised.itertuples(index=False):
            if len(found) >= settings.n_places:
                break
            here = incidents[
                (incidents["area"] == position[change.area_code]) & (incidents["category"] == change.category)
            ]
            xy = here[["x", "y"]].to_numpy(float) * scale
            for place in places.densest_places(
                xy,
                here["antal"].to_numpy(np.int64),
                limit=settings.n_places - len(found),
                apart_m=PLACES_APART_M,
            ):
                members = here.iloc[place.members]
                found.append(
                    {
                        "x": place.x / scale[0],
                        "y": place.y / scale[1],
                        "radius_m": place.radius_m,
                        "n": place.count,
                        "area_code": change.area_code,
                        "area_name": change.area_name,
                        "category": change.category,
                        "category_name": change.category_name,
                        "hours": when_in_words(members),
                    }
                )
    return pd.DataFrame(found, columns=_PLACE_COLUMNS)


def categorised(frame: Frame, incidents: pd.DataFrame, date: str) -> pd.DataFrame:
    """*incidents* with their ``category`` on the day that stands in the column *date*."""
    days = np.array([dt.date.fromisoformat(day).toordinal() for day in incidents[date]], np.int64)
    found = categories_of(frame, incidents["code_system"], incidents["code"], days)
    return incidents.assign(category=found.fillna(UNCATEGORISED))


def when_in_words(members: pd.DataFrame) -> str:
    """Days and hours in words: 'Fri, Sat 20–24'. An unknown time is no midnight."""
    weekdays = pd.Series([dt.date.fromisoformat(day).weekday() for day in members["occurred_on"]])
    weights = members["antal"].to_numpy(np.int64)
    by_day = pd.Series(weights).groupby(weekdays).sum()
    most = by_day[by_day >= max(1, by_day.max() / 2)].sort_values(ascending=False, kind="stable").head(3)
    days = ", ".join(weekday_name(int(day)) for day in sorted(most.index))
    known = ((members["occurred_time"] != "") & (members["time_kind"] != UNKNOWN_TIME)).to_numpy()
    if not known.any():
        return tr("{days}, hours unknown", days=days)
    hours = np.array([int(time[:2]) for time in members["occurred_time"].to_numpy()[known]], np.int64)
    first, end, _ = time_of_week.busiest_hours(hours, weights[known])
    return f"{days} {first:02d}–{end:02d}"


def weekday_name(weekday: int) -> str:
    """A weekday's short name, 0 = Monday."""
    return [tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")][weekday]


def standing_places(store: Store, frame: Frame, settings: InventorySettings) -> pd.DataFrame:
    """Unsafe places reported up to the week's end, by area and source: a state stands until it is mended.

    Returns:
        ``area_code, area_name, category, category_name, first_seen, n, source``, the oldest first.
    """
    last = settings.week.last
    keys = {key for key, category in frame.categories.items() if category.is_state}
    found = _reports(store, frame, keys, last - STANDING_DAYS * ONE_DAY, last)
    columns = ["area_code", "area_name", "category", "category_name", "source"]
    out = found.groupby(columns, as_index=False).agg(first_seen=("date", "min"), n=("antal", "sum"))
    return out.sort_values(["first_seen", "area_name"], kind="stable", ignore_index=True)


def coming_events(store: Store, frame: Frame, settings: InventorySettings) -> pd.DataFrame:
    """Events after the week's end, by area, day and source.

    Returns:
        ``area_code, area_name, category, category_name, date, n, source``, the nearest first.
    """
    first = settings.week.last + ONE_DAY
    keys = {key for key, category in frame.categories.items() if category.is_future}
    found = _reports(store, frame, keys, first, first + COMING_DAYS * ONE_DAY)
    columns = ["area_code", "area_name", "category", "category_name", "date", "source"]
    out = found.groupby(columns, as_index=False).agg(n=("antal", "sum"))
    return out.sort_values(["date", "area_name"], kind="stable", ignore_index=True)


def _reports(store: Store, frame: Frame, keys: set[str], first: dt.date, last: dt.date) -> pd.DataFrame:
    """Reports of some categories by date of occurrence, with names in words: a state's or event's own date counts."""
    found = store.incidents(frame.area_set, Clock.OCCURRED, first, last, frame.state.batch, frame.codes.codes_of(keys))
    found = categorised(frame, found, "occurred_on")
    found = found[found["category"].isin(keys)].copy()
    names = {source.number: source.name for source in frame.sources}
    codes, area_names = frame.areas["code"].to_numpy(object), frame.areas["name"].to_numpy(object)
    at = found["area"].to_numpy(np.int64)
    found["area_code"] = np.where(at >= 0, codes[at], "")
    found["area_name"] = np.where(at >= 0, area_names[at], tr("not placed"))
    found["category_name"] = [frame.categories[key].name for key in found["category"]]
    found["source"] = found["source"].map(names)
    found["date"] = [dt.date.fromisoformat(day) for day in found["occurred_on"]]
    return found
