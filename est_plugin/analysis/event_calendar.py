"""Days on which more happens every year: Valborg, New Year, the end of school, Midsummer.

Brå (2006) found near three times as many assaults on Valborg and New Year as on a usual day: a baseline that knows
nothing of it raises an alarm each year. A week with such a day is no baseline for other weeks, and is itself
compared with what the same event brought in earlier years (:mod:`.event_effect`).

Rules are texts: ``04-30`` (a date of every year), ``fri 06-19`` (the first Friday from that date on), ``easter+39``
(days from Easter Sunday), ``2026-08-14`` (one day of one year).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_RULE = re.compile(
    r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)\s+)?(?P<month>\d{2})-(?P<day>\d{2})"
    r"|easter(?P<offset>[+-]\d{1,3})?"
    r"|(?P<once>\d{4}-\d{2}-\d{2})"
)
LONGEST = 21
"""An event of more days than this is a season."""


@dataclass(frozen=True)
class Event:
    """Something that comes again."""

    key: str
    name: str
    rule: str
    before: int = 0
    after: int = 0
    """It begins so many days before the rule's day, and ends so many after it."""

    def __post_init__(self) -> None:
        match = _RULE.fullmatch(self.rule)
        if not match:
            raise ValueError(f"'{self.rule}' is no rule: write 04-30, fri 06-19, easter+39 or 2026-08-14")
        if self.before < 0 or self.after < 0 or self.before + self.after >= LONGEST:
            raise ValueError(f"an event has 1 to {LONGEST} days")
        if match["month"]:
            dt.date(2024, int(match["month"]), int(match["day"]))
        if match["once"]:
            dt.date.fromisoformat(match["once"])

    def day(self, year: int) -> dt.date | None:
        """The rule's day in *year*; None where it has none."""
        match = _RULE.fullmatch(self.rule)
        assert match is not None
        if match["once"]:
            once = dt.date.fromisoformat(match["once"])
            return once if once.year == year else None
        if match["month"]:
            month, number = int(match["month"]), int(match["day"])
            if (month, number) == (2, 29) and not _is_leap(year):
                return None
            first = dt.date(year, month, number)
            wanted = _WEEKDAYS.index(match["weekday"]) if match["weekday"] else first.weekday()
            return first + dt.timedelta((wanted - first.weekday()) % 7)
        return easter(year) + dt.timedelta(int(match["offset"] or 0))

    def days(self, year: int) -> list[int]:
        """All of its days that belong to *year*, as day numbers (ordinals)."""
        day = self.day(year)
        if day is None:
            return []
        return list(range(day.toordinal() - self.before, day.toordinal() + self.after + 1))


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus 1991, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


@dataclass(frozen=True)
class EventWeeks:
    """Which weeks hold an event."""

    event: NDArray[np.int64]
    """(weeks,) position in the calendar; -1: none. Of several, the one with most of its days in the week."""
    share: NDArray[np.float64]
    """(weeks,) share of the event's days that lie in the week."""

    @property
    def is_event(self) -> NDArray[np.bool_]:
        """(weeks,)"""
        return self.event >= 0


def event_weeks(events: Sequence[Event], mondays: ArrayLike) -> EventWeeks:
    """Find the weeks with an event.

    Arguments:
        mondays: (n,) day numbers (ordinals) on which the weeks begin, rising.
    """
    starts = np.asarray(mondays, np.int64)
    found = np.full(starts.size, -1, np.int64)
    share = np.zeros(starts.size)
    if not starts.size:
        return EventWeeks(found, share)
    years = range(max(dt.date.fromordinal(int(starts[0])).year - 1, 1), dt.date.fromordinal(int(starts[-1])).year + 2)
    for number, event in enumerate(events):
        for year in years:
            days = np.array(event.days(year), np.int64)
            if not days.size:
                continue
            at = np.searchsorted(starts, days, side="right") - 1
            inside = (at >= 0) & (days < starts[np.maximum(at, 0)] + 7)
            for week, n in zip(*np.unique(at[inside], return_counts=True)):
                if n / days.size > share[week]:
                    found[week], share[week] = number, n / days.size
    return EventWeeks(found, share)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
