"""The events themselves, drawn from the true rates, and the new problems that are planted among them."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd

from .arrays import IntArray
from .districts import District
from .kinds import AREA_CODES, COMPANION_SHARE, COMPANIONS, KINDS, POINTS, REPORTS, kind_index
from .names import CENTRE, FLATS, HOUSES, INDUSTRY, PARK
from .randomness import stream
from .rates import INSATS_CATEGORY, INSATS_FILE, Rates, insats_candidates, weekly_mean
from .rhythm import Calendar, delays, minutes_of_day
from .spots import Spots

_DISPERSION = 20.0
"""Shape of the gamma noise of a week's rate: variance = mean + mean² / 20."""

_NEW_PROBLEMS = (
    # file, category, land use, weeks, hours from and to
    (POINTS, "klotter", FLATS, 2, (20, 24)),
    (POINTS, "ran", CENTRE, 1, (18, 23)),
    (POINTS, "vald_utomhus", CENTRE, 2, (20, 24)),
    (POINTS, "brand", FLATS, 2, (19, 24)),
    (AREA_CODES, "bostadsinbrott", HOUSES, 2, (10, 16)),
    (AREA_CODES, "fordonsbrott", INDUSTRY, 1, (0, 5)),
    (REPORTS, "samling", PARK, 2, (17, 23)),
    (REPORTS, "narkotika", FLATS, 2, (15, 20)),
    (REPORTS, "skadegorelse", HOUSES, 1, (8, 17)),
)
_NEW_LEAST = 7
"""Planted events a week, at the least."""
_NEW_FACTOR = 6.0
"""And at least so many times what is usual."""
_RTM_SEARCH_WEEKS = (60, 46)
_RTM_SELECTION_WEEKS = 6
_RTM_LENGTH_WEEKS = 26


@dataclasses.dataclass(frozen=True)
class NewProblem:
    """A planted rise in the last weeks."""

    file: str
    category: str
    district: int
    weeks: int
    """1: the last week; 2: the last two."""
    per_week: int
    """Planted events a week, all registered by the last day."""
    usual: float
    """Expected events a week without them."""
    spot: int


@dataclasses.dataclass(frozen=True)
class NoEffect:
    """An insats without any effect, at the place whose count had peaked by chance."""

    district: int
    first: int
    last: int
    selection: tuple[int, int]
    seen: int
    expected: float


def draw_events(rates: Rates, spots: Spots, calendar: Calendar, seed: int) -> pd.DataFrame:
    """Draw all events: ``kind, district, day, minute, spot, delay, new`` (0, or 1 + position of a new problem).

    A report's further events follow as rows of their own with the same ``group``.
    """
    rng = stream(seed, "counts")
    kinds, districts, days = rates.daily.shape
    noise = rng.gamma(_DISPERSION, 1 / _DISPERSION, (kinds, districts, (days + 6) // 7))
    counts = rng.poisson(rates.daily * np.repeat(noise, 7, axis=2)[:, :, :days])
    kind, district, day = (np.repeat(index, counts[counts > 0]) for index in np.nonzero(counts))
    frames = [
        _events(kind[chosen], district[chosen], day[chosen], KINDS[index].hours, index, spots, calendar, seed)
        for index in range(kinds)
        for chosen in [np.flatnonzero(kind == index)]
    ]
    return pd.concat(frames, ignore_index=True)


def _events(
    kind: IntArray,
    district: IntArray,
    day: IntArray,
    hours: str,
    number: int,
    spots: Spots,
    calendar: Calendar,
    seed: int,
) -> pd.DataFrame:
    rng = stream(seed, "events", number)
    who = "reporters" if KINDS[number].file == REPORTS else "police"
    return pd.DataFrame(
        {
            "kind": kind,
            "district": district,
            "day": day,
            "minute": minutes_of_day(rng, hours, calendar.weekday[day]),
            "spot": spots.draw(seed, rng, district, hours),
            "delay": delays(rng, who, len(kind)),
            "new": 0,
        }
    )


def registered_within(events: pd.DataFrame, calendar: Calendar) -> pd.DataFrame:
    """The events that an extract holds: registered from the first to the last day."""
    registered = events["day"] + events["delay"]
    return events[(registered >= calendar.first) & (registered <= calendar.last)].reset_index(drop=True)


def add_companions(reports: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Number the reports (``group``) and give some of them a second event at the same place and time."""
    rng = stream(seed, "companions")
    reports = reports.assign(group=np.arange(len(reports)))
    category = np.array([KINDS[kind].category for kind in reports["kind"]], dtype=object)
    # What is planted stays exactly as planned: no companions.
    may = np.array([key in COMPANIONS for key in category], dtype=bool) & (reports["new"].to_numpy() == 0)
    chosen = np.flatnonzero(may & (rng.random(len(reports)) < COMPANION_SHARE))
    further = reports.iloc[chosen].copy()
    choice = rng.random(len(chosen))
    further["kind"] = [
        kind_index(REPORTS, COMPANIONS[key][int(part * len(COMPANIONS[key]))])
        for key, part in zip(category[chosen], choice)
    ]
    # Every sixth of them holds a third event as well.
    third = further[rng.random(len(further)) < 1 / 6].copy()
    third["kind"] = kind_index(REPORTS, "nedskrapning")
    third = third[third["kind"].to_numpy() != further.loc[third.index, "kind"].to_numpy()]
    return pd.concat([reports, further, third], ignore_index=True)


def plan_new_problems(
    rates: Rates, districts: list[District], spots: Spots, calendar: Calendar, seed: int
) -> list[NewProblem]:
    """Choose where something new begins: another district for each, none of them in need or under an insats."""
    rng = stream(seed, "new problems")
    taken = set(rates.need) | {rates.insats}
    plans = []
    for file, category, land_use, weeks, _ in _NEW_PROBLEMS:
        free = [i for i, district in enumerate(districts) if district.land_use == land_use and i not in taken]
        district = int(rng.choice(free))
        taken.add(district)
        usual = weekly_mean(rates, calendar, kind_index(file, category), district)
        per_week = max(_NEW_LEAST, int(np.ceil(_NEW_FACTOR * usual)))
        spot = spots.innermost_place(district, districts[district])
        plans.append(NewProblem(file, category, district, weeks, per_week, usual, spot))
    return plans


def plant_new_problems(plans: list[NewProblem], calendar: Calendar, seed: int) -> pd.DataFrame:
    """The events of the new problems, in the columns of :func:`draw_events`; none is registered too late."""
    frames = []
    for number, plan in enumerate(plans):
        rng = stream(seed, "planted", number)
        hour_from, hour_to = _NEW_PROBLEMS[number][4]
        n = plan.weeks * plan.per_week
        week = np.repeat(np.arange(plan.weeks), plan.per_week)
        day = calendar.last - 7 * week - rng.integers(0, 7, n)
        frames.append(
            pd.DataFrame(
                {
                    "kind": kind_index(plan.file, plan.category),
                    "district": plan.district,
                    "day": day,
                    "minute": rng.integers(60 * hour_from, 60 * hour_to, n),
                    "spot": plan.spot,
                    "delay": np.minimum(rng.integers(0, 3, n), calendar.last - day),
                    "new": number + 1,
                }
            )
        )
    return pd.concat(frames, ignore_index=True)


def find_no_effect(
    events: pd.DataFrame, rates: Rates, districts: list[District], taken: set[int], calendar: Calendar
) -> NoEffect:
    """Find the district of flats whose count had peaked most by chance: there the insats without an effect is put.

    The count falls afterwards all the same (regression to the mean), though nothing was changed.
    """
    kind = kind_index(INSATS_FILE, INSATS_CATEGORY)
    own = events[events["kind"] == kind]
    best: tuple[float, NoEffect] | None = None
    for district in insats_candidates(districts, sorted(rates.need)):
        if district in taken:
            continue
        days = own.loc[own["district"] == district, "day"].to_numpy()
        for weeks in range(_RTM_SEARCH_WEEKS[0], _RTM_SEARCH_WEEKS[1] - 1, -1):
            start = calendar.last + 1 - 7 * weeks
            selection = (start - 7 * _RTM_SELECTION_WEEKS, start - 1)
            seen = int(((days >= selection[0]) & (days <= selection[1])).sum())
            expected = float(rates.daily[kind, district, selection[0] : selection[1] + 1].sum())
            found = NoEffect(district, start, start + 7 * _RTM_LENGTH_WEEKS - 1, selection, seen, expected)
            if best is None or seen / expected > best[0]:
                best = (seen / expected, found)
    if best is None:
        raise ValueError("no district of flats is free for the insats without an effect")
    return best[1]
