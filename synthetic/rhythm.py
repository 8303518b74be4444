"""When things happen and when they are written down: season, weekday, hour, feasts, delay."""
from __future__ import annotations

import datetime as dt

import numpy as np

from .arrays import FloatArray, IntArray

WEEKS = 208
"""Length of the record: about four years of whole weeks."""
LEAD_DAYS = 400
"""Events from so long before the record are made too: some are registered within it."""

_HOUR_CURVES = {
    #         0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
    "night": [6, 5, 4, 3, 2, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 7, 7],
    "evening": [4, 3, 2, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 7, 8, 8, 8, 8, 7, 5],
    "day": [1, 1, 1, 1, 1, 1, 2, 3, 5, 6, 7, 8, 8, 8, 8, 8, 8, 7, 6, 4, 3, 3, 2, 1],
    "report": [1, 1, 1, 0, 0, 0, 1, 4, 8, 8, 7, 6, 5, 6, 6, 6, 5, 4, 4, 5, 5, 4, 3, 2],
    "late": [4, 2, 1, 0, 0, 0, 0, 1, 2, 2, 3, 3, 3, 4, 5, 6, 6, 6, 7, 9, 10, 10, 9, 7],
}
_WEEKDAYS = {
    #          Mon   Tue   Wed   Thu   Fri   Sat   Sun
    "night": [0.75, 0.75, 0.80, 0.90, 1.35, 1.55, 0.90],
    "evening": [0.90, 0.90, 0.95, 1.00, 1.20, 1.15, 0.90],
    "day": [1.05, 1.05, 1.05, 1.05, 1.10, 0.95, 0.75],
    "report": [1.25, 1.10, 1.10, 1.05, 1.10, 0.75, 0.65],
    "late": [0.85, 0.85, 0.90, 1.00, 1.30, 1.25, 0.85],
}
_SMALL_HOURS = {"night": 4.0, "late": 2.0, "evening": 1.6}
"""Saturday's and Sunday's hours 0–4 are Friday's and Saturday's nights: so many times more."""


def _hour_table(kind: str) -> FloatArray:
    """Weights (7 weekdays, 24 hours), Monday first; the sum over a weekday is its share of the week."""
    table = np.tile(np.array(_HOUR_CURVES[kind], float), (7, 1))
    table[5:7, 0:5] *= _SMALL_HOURS.get(kind, 1.0)
    table /= table.sum(axis=1, keepdims=True)
    weekday = np.array(_WEEKDAYS[kind])
    scaled: FloatArray = table * weekday[:, None] / weekday.sum()
    return scaled


HOURS: dict[str, FloatArray] = {kind: _hour_table(kind) for kind in _HOUR_CURVES}

VALBORG_FACTOR = 3.0
NEW_YEAR_FACTOR = 2.8
FEASTS: dict[str, dict[str, float]] = {
    "drinking": {"valborg": VALBORG_FACTOR, "first of may": 1.3, "new year's eve": 1.8, "new year": NEW_YEAR_FACTOR,
                 "midsummer": 2.0, "school's end": 1.6, "lucia": 1.4, "halloween": 1.4},
    "damage": {"valborg": 1.8, "new year's eve": 2.2, "new year": 2.0, "halloween": 2.0, "school's end": 1.5},
    "fire": {"valborg": 2.0, "new year's eve": 3.0, "new year": 2.4, "halloween": 2.0},
    "gathering": {"valborg": 2.5, "new year's eve": 1.8, "school's end": 2.2, "lucia": 1.5, "halloween": 1.8},
}
"""How many times the usual rate a day has."""


def feast_of(day: dt.date) -> str:
    """The feast that falls on a day, or ''."""
    fixed = {(4, 30): "valborg", (5, 1): "first of may", (12, 31): "new year's eve", (1, 1): "new year",
             (12, 13): "lucia", (10, 31): "halloween"}
    if (day.month, day.day) in fixed:
        return fixed[day.month, day.day]
    if day.month == 6 and day.weekday() == 4:
        if 19 <= day.day <= 25:
            return "midsummer"
        if 9 <= day.day <= 15:
            return "school's end"
    return ""


class Calendar:
    """The days that are simulated: number 0 is :attr:`origin`, the record begins with number :attr:`first`."""

    def __init__(self, last_day: dt.date) -> None:
        self.first = LEAD_DAYS
        self.n_days = LEAD_DAYS + 7 * WEEKS
        self.last = self.n_days - 1
        self.last_day = last_day
        self.first_day = last_day - dt.timedelta(days=7 * WEEKS - 1)
        self.origin = self.first_day - dt.timedelta(days=LEAD_DAYS)
        # Future dates stand in the files too: a year beyond the last day is enough.
        self.days = [self.origin + dt.timedelta(days=index) for index in range(self.n_days + 366)]
        self.iso = np.array([day.isoformat() for day in self.days], dtype=object)
        simulated = self.days[: self.n_days]
        self.weekday: IntArray = np.array([day.weekday() for day in simulated], dtype=np.int64)
        self.day_of_year: FloatArray = np.array([day.timetuple().tm_yday for day in simulated], dtype=float)
        self.feasts = np.array([feast_of(day) for day in simulated], dtype=object)

    def number(self, day: dt.date) -> int:
        """A date's number."""
        return (day - self.origin).days

    def rate(self, hours: str, season: tuple[float, int], feasts: str) -> FloatArray:
        """Relative rate of every simulated day; about 1 in the mean."""
        amplitude, peak = season
        rate: FloatArray = np.exp(amplitude * np.cos(2 * np.pi * (self.day_of_year - peak) / 365.25))
        rate *= 7 * HOURS[hours].sum(axis=1)[self.weekday]
        for feast, factor in FEASTS.get(feasts, {}).items():
            rate[self.feasts == feast] *= factor
        return rate


def minutes_of_day(rng: np.random.Generator, hours: str, weekday: IntArray) -> IntArray:
    """A minute (0–1439) for each event, by its weekday."""
    share = HOURS[hours] / HOURS[hours].sum(axis=1, keepdims=True)
    # One rising table for the whole week: an event's place lies between its weekday's ends.
    steps = np.cumsum(share, axis=1) + np.arange(7)[:, None]
    drawn = weekday + rng.random(len(weekday))
    hour = np.searchsorted(steps.ravel(), drawn, side="right") - 24 * weekday
    minute: IntArray = np.clip(hour, 0, 23) * 60 + rng.integers(0, 60, len(weekday))
    return minute


_DELAYS = {
    "police": ((0.0, -1), (0.42, 0), (0.63, 1), (0.75, 2), (0.90, 6), (0.99, 73), (1.0, 360)),
    "reporters": ((0.0, -1), (0.55, 0), (0.80, 1), (0.90, 2), (0.97, 7), (1.0, 40)),
}
"""(share, days): the share is registered within so many days."""


def delays(rng: np.random.Generator, who: str, size: int) -> IntArray:
    """Days from event to registration."""
    shares, days = np.array(_DELAYS[who], float).T
    # Between the knots the logarithm is even: most of the late ones are not very late.
    drawn = np.exp(np.interp(rng.random(size), shares, np.log(days + 2))) - 2
    out: IntArray = np.maximum(np.ceil(drawn - 1e-9), 0).astype(np.int64)
    return out


def delay_truth() -> dict[str, dict[str, float]]:
    """The shares as they are written to the truth file: who -> days -> share."""
    return {who: {str(day): share for share, day in knots if day >= 0} for who, knots in _DELAYS.items()}
