"""Weeks, tertials and the two clocks. The one calendar that every layer uses.

SQLite's, Excel's and QGIS's own week functions differ from ISO 8601 and from each other,
so dates are turned into weeks here and nowhere else.
"""
from __future__ import annotations

import datetime as dt
import enum
import re
from dataclasses import dataclass

from .errors import EstError
from .language import tr

ONE_DAY = dt.timedelta(days=1)
ONE_WEEK = dt.timedelta(days=7)


class Clock(str, enum.Enum):
    """Which date of an incident counts: when it happened, or when it was registered."""

    OCCURRED = "occurred"
    REGISTERED = "registered"

    @classmethod
    def parse(cls, text: str) -> Clock:
        """Read ``occurred`` or ``registered``; anything else raises :class:`EstError`."""
        try:
            return cls(str(text).strip().lower())
        except ValueError:
            raise EstError(tr("The clock '{text}' is unknown: write occurred or registered.", text=text)) from None

    @property
    def label(self) -> str:
        """The clock's name in the interface."""
        return tr("Date of offence") if self is Clock.OCCURRED else tr("Date of registration")


WRITTEN_YEARS = range(1900, 2200)
"""Years that a user may ask for: any other is a slip of the finger."""


def _written_year(digits: str, text: str) -> int:
    year = int(digits)
    if year not in WRITTEN_YEARS:
        raise EstError(tr("The year in '{text}' can't be right: write one like 2026.", text=text))
    return year


@dataclass(frozen=True, order=True)
class Week:
    """An ISO 8601 week: Monday to Sunday, in the year that holds its Thursday."""

    year: int
    number: int

    def __post_init__(self) -> None:
        try:
            dt.date.fromisocalendar(self.year, self.number, 1)
        except ValueError:
            raise EstError(
                tr(
                    "There is no week {number} in {year}: that year has {last} weeks.",
                    number=self.number,
                    year=self.year,
                    last=weeks_in_year(self.year) if 1 <= self.year <= 9998 else 0,
                )
            ) from None

    @classmethod
    def parse(cls, text: str) -> Week:
        """Read ``2026-W47``. Raises :class:`EstError` on any other form, or a week or year that can't be."""
        match = re.fullmatch(r"\s*(\d{4})-?[WwVv](\d{1,2})\s*", str(text))
        if not match:
            raise EstError(tr("'{text}' is not a week: write it as 2026-W47.", text=text))
        return cls(_written_year(match[1], text), int(match[2]))

    @classmethod
    def of(cls, day: dt.date) -> Week:
        """The week that holds *day*."""
        iso = day.isocalendar()
        return cls(iso[0], iso[1])

    @property
    def first(self) -> dt.date:
        """Its Monday."""
        return dt.date.fromisocalendar(self.year, self.number, 1)

    @property
    def last(self) -> dt.date:
        """Its Sunday."""
        return self.first + 6 * ONE_DAY

    def plus(self, weeks: int) -> Week:
        """The week that lies *weeks* later (earlier when negative)."""
        return Week.of(self.first + weeks * ONE_WEEK)

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"


def weeks_in_year(year: int) -> int:
    """52 or 53: 28 December always lies in its year's last ISO week."""
    return dt.date(year, 12, 28).isocalendar()[1]


def last_whole_week(today: dt.date) -> Week:
    """The newest week that ended before *today*."""
    return Week.of(today - ONE_WEEK)


@dataclass(frozen=True, order=True)
class Tertial:
    """A third of a calendar year: T1 Jan–Apr, T2 May–Aug, T3 Sep–Dec. It sums dates, never weeks."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in (1, 2, 3) or not 1 <= self.year <= 9998:
            raise EstError(tr("'{text}' is not a tertial: write it as 2026-T3.", text=f"{self.year}-T{self.number}"))

    @classmethod
    def parse(cls, text: str) -> Tertial:
        """Read ``2026-T3``. Raises :class:`EstError` on any other form, or a year that can't be."""
        match = re.fullmatch(r"\s*(\d{4})-?[Tt](\d)\s*", str(text))
        if not match:
            raise EstError(tr("'{text}' is not a tertial: write it as 2026-T3.", text=text))
        return cls(_written_year(match[1], text), int(match[2]))

    @classmethod
    def of(cls, day: dt.date) -> Tertial:
        """The tertial that holds *day*."""
        return cls(day.year, (day.month - 1) // 4 + 1)

    @property
    def first(self) -> dt.date:
        """Its first date."""
        return dt.date(self.year, 4 * self.number - 3, 1)

    @property
    def last(self) -> dt.date:
        """Its last date."""
        following = dt.date(self.year + 1, 1, 1) if self.number == 3 else dt.date(self.year, 4 * self.number + 1, 1)
        return following - ONE_DAY

    @property
    def days(self) -> int:
        """Its length: 120 to 123 days."""
        return (self.last - self.first).days + 1

    def plus(self, tertials: int) -> Tertial:
        """The tertial that lies *tertials* later (earlier when negative)."""
        index = self.year * 3 + self.number - 1 + tertials
        return Tertial(index // 3, index % 3 + 1)

    def earlier(self, years: int) -> Tertial:
        """The same tertial, *years* years before."""
        return Tertial(self.year - years, self.number)

    def __str__(self) -> str:
        return f"{self.year:04d}-T{self.number}"


@dataclass(frozen=True, order=True)
class Period:
    """Dates from *first* to *last*, both included."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        """Its number of dates."""
        return (self.last - self.first).days + 1

    def covers(self, first: dt.date, last: dt.date) -> bool:
        """Whether every date from *first* to *last* lies in it."""
        return self.first <= first and last <= self.last

    def __str__(self) -> str:
        return f"{self.first.isoformat()} – {self.last.isoformat()}"
