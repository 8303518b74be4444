"""The true rates: what is to be expected of every kind, district and day, with what is planted in them."""

from __future__ import annotations

import dataclasses
import datetime as dt

import numpy as np

from .arrays import FloatArray, IntArray
from .districts import District
from .kinds import FILE_TOTALS, KINDS, POINTS, REPORTS, kind_index, kinds_of
from .names import CENTRE, FLATS
from .randomness import stream
from .residents import Residents
from .rhythm import Calendar

INSATS_CATEGORY = "skadegorelse"
INSATS_FILE = POINTS
INSATS_REDUCTION = 0.40
_INSATS_SURPLUS = 2.0
"""Both insatser stand where the problem is chronic."""
_INSATS_WEEKS = (52, 20)
"""From so many weeks before the last day to so many: its end lies before every recent baseline."""

_NEED_LEAST = 2.2
_NEED_MARGIN = 1.25
_NEED_EARLIER = 0.35
"""Before it grew, an area of need had this share of its surplus."""
_NEED_GROWS_DAYS = (300, 90)
"""The surplus grows from so many days before the tertial to so many."""

EFFORT_GROWTH = 0.06
"""Reporters' yearly growth."""
NEW_ORGANISATION = "Exempelstads Parkering"
NEW_ORGANISATION_SHARE = 0.35
"""What it adds to its categories where it is at work."""
NEW_ORGANISATION_KINDS = ("skadegorelse", "klotter", "glaskross", "samling", "nedskrapning")
_NEW_ORGANISATION_WEEKS = 70


@dataclasses.dataclass
class Rates:
    """The expected counts and what is planted in them."""

    daily: FloatArray
    """(kinds, districts, days): expected events, everything considered."""
    need: dict[int, float]
    """District -> its rate in the current tertial, as a multiple of its land use's."""
    need_course: FloatArray
    """(days): share of the surplus, 0–1."""
    insats: int
    """District of the insats with an effect."""
    insats_days: tuple[int, int]
    joined: int
    """Day on which the new organisation began to report."""
    joined_districts: IntArray
    tertial_days: tuple[int, int]


def tertial_start(day: dt.date) -> dt.date:
    """First date of the tertial that holds *day*."""
    return dt.date(day.year, (day.month - 1) // 4 * 4 + 1, 1)


def make_rates(districts: list[District], residents: Residents, calendar: Calendar, seed: int, scale: float) -> Rates:
    """Work out the rates, scaled so that each file has the rows wanted of it."""
    level = _levels(districts, residents, seed)
    daily = level[:, :, None] * _courses(calendar)[:, None, :]
    for file, total in FILE_TOTALS.items():
        kinds = kinds_of(file)
        daily[kinds] *= scale * total / daily[kinds][:, :, calendar.first :].sum()
    tertial = (calendar.number(tertial_start(calendar.last_day)), calendar.last)
    end = calendar.last + 1
    rates = Rates(
        daily=daily,
        need={},
        need_course=_need_course(calendar, tertial[0]),
        insats=-1,
        insats_days=(end - 7 * _INSATS_WEEKS[0], end - 7 * _INSATS_WEEKS[1] - 1),
        joined=end - 7 * _NEW_ORGANISATION_WEEKS,
        joined_districts=np.flatnonzero([d.land_use in (CENTRE, FLATS) for d in districts]).astype(np.int64),
        tertial_days=tertial,
    )
    needy = _most_exposed(districts, daily, tertial)
    _plant_insats(rates, districts, needy)
    _plant_need(rates, needy)
    _grow_effort(rates, calendar)
    for file, total in FILE_TOTALS.items():
        kinds = kinds_of(file)
        daily[kinds] *= scale * total / daily[kinds][:, :, calendar.first :].sum()
    return rates


def _levels(districts: list[District], residents: Residents, seed: int) -> FloatArray:
    """Expected events a day by kind and district: exposure, land use, and differences of its own."""
    rng = stream(seed, "district levels")
    n = len(districts)
    common = np.exp(rng.normal(0, 0.18, n))
    own = np.exp(rng.normal(0, 0.15, (len(KINDS), n)))
    land_use = np.array([[kind.land_use[district.land_use] for district in districts] for kind in KINDS])
    level = land_use * residents.exposure * common * own
    per_day = np.array([kind.per_year for kind in KINDS]) / 365.25
    scaled: FloatArray = level / level.sum(axis=1, keepdims=True) * per_day[:, None]
    return scaled


def _courses(calendar: Calendar) -> FloatArray:
    """(kinds, days): season, weekday and feasts; reporters have none of the police's trend."""
    courses = np.stack([calendar.rate(kind.hours, kind.season, kind.feasts) for kind in KINDS])
    years = (np.arange(calendar.n_days) - calendar.last) / 365.25
    reports = [index for index, kind in enumerate(KINDS) if kind.file == REPORTS]
    courses[reports] *= np.exp(EFFORT_GROWTH * years)
    return courses


def _need_course(calendar: Calendar, tertial: int) -> FloatArray:
    grows_from, grown = (tertial - days for days in _NEED_GROWS_DAYS)
    growth = np.interp(np.arange(calendar.n_days), [grows_from, grown], [0.0, 1.0])
    course: FloatArray = _NEED_EARLIER + (1 - _NEED_EARLIER) * growth
    return course


def _most_exposed(districts: list[District], daily: FloatArray, tertial: tuple[int, int]) -> list[int]:
    """Two of the centre and three of flats: those with the most to expect in the tertial."""
    expected = daily[:, :, tertial[0] : tertial[1] + 1].sum(axis=(0, 2))
    order = [int(index) for index in np.argsort(-expected, kind="stable")]
    centre = [index for index in order if districts[index].land_use == CENTRE]
    flats = [index for index in order if districts[index].land_use == FLATS]
    return sorted(centre[:2] + flats[:3])


def _plant_insats(rates: Rates, districts: list[District], needy: list[int]) -> None:
    """A chronic surplus in every district of flats that may get an insats; a true effect in one."""
    kind = kind_index(INSATS_FILE, INSATS_CATEGORY)
    candidates = insats_candidates(districts, needy)
    yearly = rates.daily[kind].sum(axis=1)
    rates.insats = max(candidates, key=lambda index: (float(yearly[index]), -index))
    rates.daily[kind][candidates] *= _INSATS_SURPLUS
    first, last = rates.insats_days
    rates.daily[kind, rates.insats, first : last + 1] *= 1 - INSATS_REDUCTION


def insats_candidates(districts: list[District], needy: list[int]) -> list[int]:
    """Districts of flats without need of another kind."""
    return [index for index, district in enumerate(districts) if district.land_use == FLATS and index not in needy]


def _plant_need(rates: Rates, needy: list[int]) -> None:
    """Raise the areas of need so far that all of them have more to expect than any other area."""
    first, last = rates.tertial_days
    expected = rates.daily[:, :, first : last + 1].sum(axis=(0, 2))
    others = np.delete(expected, needy).max()
    for index in needy:
        factor = max(_NEED_LEAST, _NEED_MARGIN * float(others / expected[index]))
        rates.need[index] = factor
        rates.daily[:, index] *= 1 + (factor - 1) * rates.need_course


def _grow_effort(rates: Rates, calendar: Calendar) -> None:
    for category in NEW_ORGANISATION_KINDS:
        kind = kind_index(REPORTS, category)
        rates.daily[kind][rates.joined_districts, rates.joined :] *= 1 + NEW_ORGANISATION_SHARE


def weekly_mean(rates: Rates, calendar: Calendar, kind: int, district: int, weeks: int = 13) -> float:
    """Expected events a week over the last *weeks* weeks."""
    return float(rates.daily[kind, district, calendar.n_days - 7 * weeks :].sum() / weeks)
