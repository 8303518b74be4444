"""The truth file: what was planted, and what each file holds. Only tests read it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from .districts import District
from .kinds import KINDS, POINTS, REPORTS, kind_index
from .occurrences import NewProblem, NoEffect
from .police_points import MEDIAN_ERROR_M, NO_POINT_SHARE, STATION_SHARE
from .rates import (
    EFFORT_GROWTH,
    INSATS_CATEGORY,
    INSATS_FILE,
    INSATS_REDUCTION,
    NEW_ORGANISATION,
    NEW_ORGANISATION_KINDS,
    NEW_ORGANISATION_SHARE,
    Rates,
)
from .report_rows import DUPLICATE_HOURS, DUPLICATE_METRES
from .residents import Residents
from .rhythm import FEASTS, NEW_YEAR_FACTOR, VALBORG_FACTOR, Calendar, delay_truth
from .spots import Spots


@dataclasses.dataclass
class World:
    """All that was drawn before the files were written."""

    seed: int
    scale: float
    districts: list[District]
    residents: Residents
    calendar: Calendar
    spots: Spots
    rates: Rates
    new_problems: list[NewProblem]
    no_effect: NoEffect
    states: pd.DataFrame = dataclasses.field(default_factory=pd.DataFrame)
    """Unsafe places, known once the reports are made."""


def truth_of(world: World, files: dict[str, dict[str, Any]], records: dict[str, pd.DataFrame]) -> dict[str, Any]:
    """Everything that tests may hold the plugin's results against; plain numbers, text and lists."""
    calendar = world.calendar
    return {
        "note": "SYNTHETIC: Exempelstad (9999) does not exist. Only tests read this file.",
        "seed": world.seed,
        "scale": world.scale,
        "first_day": _date(calendar, calendar.first),
        "last_day": _date(calendar, calendar.last),
        "extracted": (calendar.last_day + dt.timedelta(days=1)).isoformat(),
        "week": _week(calendar.last_day),
        "tertial": f"{calendar.last_day.year}-T{(calendar.last_day.month - 1) // 4 + 1}",
        "files": files,
        "population": {
            district.code: int(people) for district, people in zip(world.districts, world.residents.population)
        },
        "sub_areas": len(world.residents.sub_codes),
        "new_problems": [
            _new_problem(world, number, plan, records) for number, plan in enumerate(world.new_problems, 1)
        ],
        "need": _need(world),
        "insatser": _insatser(world),
        "duplicates": _duplicates(records),
        "unsafe_places": _unsafe(world),
        "coming_events": _coming(world, records[REPORTS]),
        "reporters": {
            "organisation_joined": NEW_ORGANISATION,
            "joined": _date(calendar, world.rates.joined),
            "categories": list(NEW_ORGANISATION_KINDS),
            "areas": [world.districts[index].code for index in world.rates.joined_districts],
            "added_share": NEW_ORGANISATION_SHARE,
            "yearly_growth": EFFORT_GROWTH,
        },
        "rhythm": {
            "valborg_factor": VALBORG_FACTOR,
            "new_year_factor": NEW_YEAR_FACTOR,
            "feasts": FEASTS,
            "feast_categories": {
                feasts: sorted({f"{kind.file}/{kind.category}" for kind in KINDS if kind.feasts == feasts})
                for feasts in FEASTS
            },
            "registered_within_days": delay_truth(),
        },
        "points": {
            "median_error_m": MEDIAN_ERROR_M,
            "share_without_coordinates": NO_POINT_SHARE,
            "share_at_the_station": STATION_SHARE,
        },
    }


def _date(calendar: Calendar, day: int) -> str:
    return str(calendar.iso[int(day)])


def _week(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def _new_problem(world: World, number: int, plan: NewProblem, records: dict[str, pd.DataFrame]) -> dict[str, Any]:
    rows = records[plan.file]
    weeks = [_week(world.calendar.last_day - dt.timedelta(days=7 * back)) for back in range(plan.weeks)]
    x, y = world.spots.xy[plan.spot]
    return {
        "area_code": world.districts[plan.district].code,
        "area_name": world.districts[plan.district].name,
        "category": plan.category,
        "file": f"{plan.file}.csv",
        "weeks": sorted(weeks),
        "planted_per_week": plan.per_week,
        "usual_per_week": round(plan.usual, 3),
        "factor": round((plan.usual + plan.per_week) / plan.usual, 1),
        "x": round(float(x), 1),
        "y": round(float(y), 1),
        "keys": [str(key) for key in rows.loc[rows["new"] == number, "key"]],
    }


def _need(world: World) -> dict[str, Any]:
    first, last = world.rates.tertial_days
    expected = world.rates.daily[:, :, first : last + 1].sum(axis=(0, 2))
    return {
        "areas": [
            {
                "area_code": world.districts[index].code,
                "area_name": world.districts[index].name,
                "land_use": world.districts[index].land_use,
                "factor": round(factor, 3),
                "expected": round(float(expected[index]), 1),
            }
            for index, factor in sorted(world.rates.need.items(), key=lambda item: -float(expected[item[0]]))
        ],
        "expected_by_area": {
            district.code: round(float(value), 1) for district, value in zip(world.districts, expected)
        },
        "factor_three_years_before": {
            world.districts[index].code: round(1 + (factor - 1) * float(world.rates.need_course[0]), 3)
            for index, factor in world.rates.need.items()
        },
    }


def _insatser(world: World) -> list[dict[str, Any]]:
    calendar, rates, chance = world.calendar, world.rates, world.no_effect
    kind = kind_index(INSATS_FILE, INSATS_CATEGORY)
    first, last = rates.insats_days
    expected = float(rates.daily[kind, rates.insats, first : last + 1].sum())
    common = {"category": INSATS_CATEGORY, "file": f"{INSATS_FILE}.csv"}
    return [
        {
            "area_code": world.districts[rates.insats].code,
            "area_name": world.districts[rates.insats].name,
            **common,
            "first_day": _date(calendar, first),
            "last_day": _date(calendar, last),
            "true_reduction": INSATS_REDUCTION,
            "expected": round(expected, 1),
            "expected_without": round(expected / (1 - INSATS_REDUCTION), 1),
        },
        {
            "area_code": world.districts[chance.district].code,
            "area_name": world.districts[chance.district].name,
            **common,
            "first_day": _date(calendar, chance.first),
            "last_day": _date(calendar, chance.last),
            "true_reduction": 0.0,
            "expected": round(float(rates.daily[kind, chance.district, chance.first : chance.last + 1].sum()), 1),
            "chosen_because": {
                "first_day": _date(calendar, chance.selection[0]),
                "last_day": _date(calendar, chance.selection[1]),
                "happened": chance.seen,
                "expected": round(chance.expected, 1),
            },
        },
    ]


def _duplicates(records: dict[str, pd.DataFrame]) -> dict[str, Any]:
    rows = records[REPORTS]
    pairs = rows[rows["duplicate_of"] != ""]
    return {
        "pairs": [
            {"rapporter": str(key), POINTS: str(other), "category": str(category)}
            for key, other, category in zip(pairs["key"], pairs["duplicate_of"], pairs["category"])
        ],
        "within_metres": DUPLICATE_METRES,
        "within_hours": DUPLICATE_HOURS,
    }


def _unsafe(world: World) -> dict[str, Any]:
    states = world.states
    standing = states[states["last"] > world.calendar.last]
    codes = np.array([district.code for district in world.districts], dtype=object)
    count = pd.Series(codes[standing["district"].to_numpy()]).value_counts()
    return {
        "rows": int(states["n"].sum()),
        "places": len(states),
        "standing_by_area": {code: int(count.get(code, 0)) for code in codes},
    }


def _coming(world: World, rows: pd.DataFrame) -> dict[str, Any]:
    own = rows[rows["category"] == "arrangemang"]
    coming = own[own["day"] > world.calendar.last]
    return {
        "rows": len(own),
        "after_the_last_day": [
            {
                "report": str(key),
                "date": _date(world.calendar, day),
                "area_code": world.districts[district].code,
            }
            for key, day, district in zip(coming["key"], coming["day"], coming["district"])
        ],
    }
