"""A week's patrol plan: the stops of each shift with dates and words, and what the lot left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import spatial

from ..analysis.aoristic import aoristic_weights
from ..analysis.local_clock import LocalClock
from ..analysis.patrol_plan import PatrolPlan, PatrolSettings, patrol_plan
from ..domain.calendar import ONE_DAY, ONE_WEEK, Clock, Week
from ..domain.errors import EstError
from ..domain.incident import UNKNOWN_TIME
from ..domain.language import number, tr
from ..intake.local_time import STOCKHOLM, to_local
from ..store.interface import Store
from .counting import categories_of, read_frame
from .metric import in_metres, metres_per_unit
from .products import WeeklyInventory
from .week_spans import Spans

HOURS_WEEKS = 13
"""A place's hours are those of its incidents of so many weeks."""

MIN_INCIDENTS = 5
"""Fewer tell nothing of the hours."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class PatrolPlaces:
    """Places that may be patrolled."""

    names: list[str]
    xy: FloatArray
    """(n, 2) in the map's own system."""
    metres: FloatArray
    """(n, 2) the same in metres."""
    weight: FloatArray
    """(n,) how much each needs stops."""
    hours: FloatArray | None
    """(n, 168) incidents by hour of the week; a line of zeros where they aren't known."""


@dataclass(frozen=True)
class WeekPatrol:
    """A plan in words."""

    week: Week
    plan: PatrolPlan
    places: pd.DataFrame
    """``place, x, y, weight, role`` (``visited``, ``resting`` – drawn by lot to have no stops – or ``left over``),
    ``visits``."""
    stops: pd.DataFrame
    """``shift`` (from 1), ``stop`` (from 1), ``place, x, y, date, weekday`` (1 = Monday), ``arrive, leave`` (local
    moments), ``minutes, travel_minutes, travel_m, in_hours`` (share of the stop in the place's hours; NaN unknown)."""
    spans: Spans

    def sentences(self) -> list[str]:
        """The plan in words."""
        made = sum(1 for stops in self.plan.shifts if stops)
        out = [
            tr(
                "{stops} stops in {shifts} shifts of week {week}, {minutes} minutes on the way between them.",
                stops=number(len(self.stops)),
                shifts=number(made),
                week=str(self.week),
                minutes=number(float(self.stops["travel_minutes"].sum())),
            )
        ]
        if made < len(self.spans):
            out.append(tr("{n} shifts have no stop, as none fits.", n=number(len(self.spans) - made)))
        resting = self.places[self.places["role"] == "resting"]["place"]
        if len(resting):
            out.append(
                tr("Without stops this week, by lot, to be compared with: {places}.", places=", ".join(resting))
            )
        return out


def make_week_patrol(
    week: Week,
    places: PatrolPlaces,
    spans: Spans,
    settings: PatrolSettings,
    base: tuple[float, float] | None = None,
) -> WeekPatrol:
    """Plan the shifts *spans* of a week; the seed and the week decide the lot.

    Arguments:
        base: where shifts begin and end, in metres as ``places.metres``.

    Raises:
        EstError: no place is left to patrol.
    """
    if not (places.weight > 0).any():
        raise EstError(tr("There is no place to patrol: give points with a weight above 0."))
    plan = patrol_plan(places.metres, places.weight, places.hours, spans, settings, base)
    return WeekPatrol(week, plan, _places(places, plan), _stops(week, places, plan), spans)


def _places(places: PatrolPlaces, plan: PatrolPlan) -> pd.DataFrame:
    visits = np.zeros(len(places.names), np.int64)
    for stops in plan.shifts:
        for stop in stops:
            visits[stop.place] += 1
    resting = np.isin(np.arange(len(visits)), plan.resting)
    return pd.DataFrame(
        {
            "place": places.names,
            "x": places.xy[:, 0],
            "y": places.xy[:, 1],
            "weight": places.weight,
            "role": np.select([resting, visits > 0], ["resting", "visited"], "left over"),
            "visits": visits,
        }
    )


def _stops(week: Week, places: PatrolPlaces, plan: PatrolPlan) -> pd.DataFrame:
    monday = dt.datetime.combine(week.first, dt.time())
    rows = []
    for shift, stops in enumerate(plan.shifts, 1):
        for order, stop in enumerate(stops, 1):
            arrive, leave = (monday + dt.timedelta(minutes=at) for at in (stop.arrive, stop.leave))
            rows.append(
                {
                    "shift": shift,
                    "stop": order,
                    "place": places.names[stop.place],
                    "x": places.xy[stop.place, 0],
                    "y": places.xy[stop.place, 1],
                    "date": arrive.date(),
                    "weekday": arrive.isoweekday(),
                    "arrive": arrive,
                    "leave": leave,
                    "minutes": stop.leave - stop.arrive,
                    "travel_minutes": stop.travel_minutes,
                    "travel_m": stop.travel_m,
                    "in_hours": stop.in_hours,
                }
            )
    columns = ["shift", "stop", "place", "x", "y", "date", "weekday", "arrive", "leave", "minutes", "travel_minutes"]
    return pd.DataFrame(rows, columns=[*columns, "travel_m", "in_hours"])


def places_of_week(store: Store, inventory: WeeklyInventory) -> PatrolPlaces:
    """The places behind a week's changes, weighed by their incidents, with the hours of 13 weeks around them.

    Raises:
        EstError: the week has no place.
    """
    found = inventory.places
    if found.empty:
        raise EstError(
            tr(
                "Week {week} has no place to patrol, as nothing stands out: choose another week, or give places as "
                "INPUT.",
                week=inventory.settings.week,
            )
        )
    xy = found[["x", "y"]].to_numpy(float)
    return PatrolPlaces(
        names=[f"{area}: {category}" for area, category in zip(found["area_name"], found["category_name"])],
        xy=xy,
        metres=xy * metres_per_unit(inventory.areas),
        weight=found["n"].to_numpy(float),
        hours=hours_around(store, inventory, xy, found["radius_m"].to_numpy(float)),
    )


def hours_around(store: Store, inventory: WeeklyInventory, xy: FloatArray, radius_m: FloatArray) -> FloatArray:
    """(n, 168) aoristic weights of the incidents within *radius_m* of each place, over 13 weeks up to the week's end.

    An incident belongs to the nearest place. A line of zeros where fewer than :data:`MIN_INCIDENTS` have a known time.
    """
    week, area_set = inventory.settings.week, inventory.area_set
    frame = read_frame(store, area_set.name, Clock.OCCURRED, inventory.settings.as_of)
    first = week.last + ONE_DAY - HOURS_WEEKS * ONE_WEEK
    incidents = store.incidents(area_set, Clock.OCCURRED, first, week.last, frame.state.batch)
    keys = {key for key, category in frame.categories.items() if category.is_incident}
    days = np.array([dt.date.fromisoformat(day).toordinal() for day in incidents["occurred_on"]], np.int64)
    counted = categories_of(frame, incidents["code_system"], incidents["code"], days).isin(keys)
    incidents = incidents[counted.to_numpy() & incidents["x"].notna().to_numpy() & ~incidents["linked"].to_numpy(bool)]
    group = np.full(len(incidents), -1)
    if len(incidents):
        points = in_metres(inventory.areas, incidents["x"].to_numpy(float), incidents["y"].to_numpy(float))
        centres = in_metres(inventory.areas, xy[:, 0], xy[:, 1])
        distance, nearest = spatial.cKDTree(centres).query(points)
        group = np.where(distance <= radius_m[nearest], nearest, -1)
    start, unknown = _moments(incidents["occurred_on"], incidents["occurred_time"])
    end, no_end = _moments(incidents["ended_on"], incidents["ended_time"])
    unknown |= (incidents["time_kind"] == UNKNOWN_TIME).to_numpy()
    low, high = (int(np.datetime64(day, "s").astype(np.int64)) for day in (first, week.last + ONE_WEEK))
    clock = LocalClock(lambda utc: to_local(utc, STOCKHOLM), low, high)
    begun = clock.utc(start.astype(np.int64))
    ended = clock.utc_not_before(np.where(no_end, start, end).astype(np.int64), begun)
    table = aoristic_weights(
        begun.astype("datetime64[s]"),
        np.where(no_end, np.datetime64("NaT", "s"), ended.astype("datetime64[s]")),
        clock,
        unknown,
        incidents["antal"].to_numpy(float),
        group,
        len(xy),
    ).weights.reshape(len(xy), 168)
    table[table.sum(axis=1) < MIN_INCIDENTS] = 0.0
    return table


def _moments(dates: Iterable[str], times: Iterable[str]) -> tuple[NDArray[np.datetime64], NDArray[np.bool_]]:
    """Local moments of a store's dates and times, and which of them are unknown (their value means nothing)."""
    texts = [f"{day}T{time}" if day and time else "" for day, time in zip(dates, times)]
    unknown = np.array([not text for text in texts], bool)
    return np.array([text or "1970-01-01" for text in texts], "datetime64[s]"), unknown
