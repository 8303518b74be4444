"""Dates, in the forms in which police and municipal systems write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .local_time import STOCKHOLM, to_local
from .times import END_OF_DAY, LONGEST, read_time

DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "dmy", "mdy", "ymd"
ORDERS = (DAY_FIRST, MONTH_FIRST, YEAR_FIRST)

FIRST_DAY = dt.date(1950, 1, 1)
"""Earlier dates are stand-ins for an unknown one (1900-01-01) or slips of the pen."""

_EXCEL_EPOCH = dt.datetime(1899, 12, 30)
_EPOCH = dt.datetime(1970, 1, 1)

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,]+(.*))?", re.DOTALL)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})(?:[T ,]+(.*))?", re.DOTALL)
_SHORT_YEAR = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?:[T ,]+(.*))?", re.DOTALL)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2}:?\d{2}(?::?\d{2})?.*)|[T ]+(.*))?")
_SIX = re.compile(r"(\d{2})(\d{2})(\d{2})(?:\.0)?")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?")
_MILLISECONDS = re.compile(r"\d{13}(?:\.0*)?")
_DAY_IN_WORDS = re.compile(r"(?:[^\W\d]+,? +)?(\d{1,2})(?:\.|:?[aet])?[ -]*([^\W\d]+)\.?[ ,-]+(\d{4})(?:[T ,]+(.*))?")
_MONTH_IN_WORDS = re.compile(r"([^\W\d]+)\.? +(\d{1,2}),? +(\d{4})(?:[T ,]+(.*))?")
_OFFSET = re.compile(r"(.*?)\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)", re.IGNORECASE)

_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "maj": 5,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "okt": 10,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_MONTH_NAMES = (
    "januari",
    "february",
    "februari",
    "january",
    "march",
    "mars",
    "april",
    "maj",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "augusti",
    "august",
    "september",
    "sept",
    "oktober",
    "october",
    "november",
    "december",
)


def month_number(word: str) -> int | None:
    """1–12 of a month's name or its abbreviation in Swedish or English; None if it is none."""
    word = word.casefold().rstrip(".")
    if any(name == word or (len(word) >= 3 and name.startswith(word)) for name in _MONTH_NAMES):
        return _MONTHS[word[:3]]
    return None


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True)
class DateReader:
    """Reads one column's dates. The order of day and month was settled for the whole column before."""

    order: str = DAY_FIRST
    """``dmy``, ``mdy`` or ``ymd`` (only for years of two digits)."""
    last_year: int = 2099
    """Years of two digits lie in the hundred years that end with the year after this one."""
    zone: str = STOCKHOLM

    def read(self, text: str) -> tuple[str, str] | None:
        """ISO date and 'HH:MM' ('' without a time; '24:00' belongs to the day's end). None when it is no date."""
        text = text.strip()
        if len(text) > LONGEST:
            return None
        match = _YEAR_FIRST.fullmatch(text)
        if match:
            return self._with_time(day_of(int(match[1]), int(match[3]), int(match[4])), match[5])
        match = _YEAR_LAST.fullmatch(text)
        if match:
            return self._with_time(self._ordered(int(match[1]), int(match[3]), int(match[4])), match[5])
        match = _SHORT_YEAR.fullmatch(text)
        if match:
            return self._with_time(self._short(int(match[1]), int(match[3]), int(match[4])), match[5])
        return self._from_digits(text) or self._from_words(text)

    def _ordered(self, first: int, second: int, year: int) -> dt.date | None:
        day, month = (second, first) if self.order == MONTH_FIRST else (first, second)
        return day_of(year, month, day)

    def _short(self, first: int, second: int, third: int) -> dt.date | None:
        if self.order == YEAR_FIRST:
            return day_of(self._century(first), second, third)
        return self._ordered(first, second, self._century(third))

    def _century(self, year: int) -> int:
        newest = self.last_year + 1
        year += newest // 100 * 100
        return year if year <= newest else year - 100

    def _from_digits(self, text: str) -> tuple[str, str] | None:
        """20261124, 261124, Excel's serial number, seconds or milliseconds since 1970."""
        match = _COMPACT.fullmatch(text)
        if match:
            found = self._with_time(day_of(int(match[1]), int(match[2]), int(match[3])), match[4] or match[5])
            if found:
                return found
        match = _SIX.fullmatch(text)
        if match:
            return self._with_time(day_of(self._century(int(match[1])), int(match[2]), int(match[3])), None)
        if _SERIAL.fullmatch(text):
            serial = float(text.replace(",", "."))
            minutes = round(serial % 1 * 1440)
            moment = _EXCEL_EPOCH + dt.timedelta(days=int(serial), minutes=minutes)
            return moment.date().isoformat(), f"{moment:%H:%M}" if serial % 1 else ""
        if _SECONDS.fullmatch(text):
            return _in_zone(lambda: _EPOCH + dt.timedelta(seconds=float(text)), self.zone)
        if _MILLISECONDS.fullmatch(text):
            return _in_zone(lambda: _EPOCH + dt.timedelta(milliseconds=float(text)), self.zone)
        return None

    def _from_words(self, text: str) -> tuple[str, str] | None:
        """'24 nov 2026', '24-Nov-2026 10:35', 'November 24, 2026'."""
        match = _DAY_IN_WORDS.fullmatch(text)
        day, word = (match[1], match[2]) if match else ("", "")
        if not match:
            match = _MONTH_IN_WORDS.fullmatch(text)
            day, word = (match[2], match[1]) if match else ("", "")
        month = month_number(word) if match else None
        if not match or month is None:
            return None
        return self._with_time(day_of(int(match[3]), month, int(day)), match[4])

    def _with_time(self, day: dt.date | None, rest: str | None) -> tuple[str, str] | None:
        """Add the time that follows the date; words without digits ('kväll') leave it unknown."""
        if day is None:
            return None
        rest = (rest or "").strip()
        time = read_time(rest) if rest else ""
        if time is not None:
            return day.isoformat(), time
        match = _OFFSET.fullmatch(rest)
        time = read_time(match[1]) if match else None
        if match and time is not None:
            return self._shifted(day, time, match[2])
        return None if any(sign.isdigit() for sign in rest) else (day.isoformat(), "")

    def _shifted(self, day: dt.date, time: str, offset: str) -> tuple[str, str] | None:
        """A time with its distance from universal time, as local time."""
        hour, minute = (int(part) for part in time.split(":"))
        away = dt.timedelta(0)
        if offset[0] in "+-":
            digits = offset[1:].replace(":", "")
            hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
            away = dt.timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1)
        midnight = dt.datetime(day.year, day.month, day.day)
        return _in_zone(lambda: midnight + dt.timedelta(hours=hour, minutes=minute) - away, self.zone)


def _moment(moment: dt.datetime) -> tuple[str, str]:
    return moment.date().isoformat(), f"{moment:%H:%M}"


def _in_zone(utc: Callable[[], dt.datetime], zone: str) -> tuple[str, str] | None:
    """A moment of universal time as local time; None where it falls out of the calendar (years 1 and 9999)."""
    try:
        return _moment(to_local(utc(), zone))
    except OverflowError:
        return None


def at_midnight(day: str, time: str) -> tuple[str, str]:
    """24:00 of a day is 00:00 of the next."""
    if time != END_OF_DAY:
        return day, time
    if day == dt.date.max.isoformat():
        return day, "23:59"
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat(), "00:00"


@dataclass(frozen=True)
class OrderFinding:
    """How a column's dates are to be read."""

    order: str
    needed: bool
    """Whether any date in it depends on the order."""
    decided: bool
    """Whether the dates themselves settle it; else the profile's default was taken."""


def depends_on_order(text: str) -> bool:
    """Whether the text is a date whose order of day and month (or year) has to be known."""
    return bool(_YEAR_LAST.fullmatch(text) or _SHORT_YEAR.fullmatch(text))


def find_order(texts: Iterable[str], default: str, extracted: dt.date) -> OrderFinding:
    """Settle a column's order of day and month by its dates.

    The order that reads most of the dates wins. Where the default reads as many as any other, it is kept, unless
    it would put more than half of them after the extraction and another order none.

    Args:
        texts: the column's cells; only those that depend on the order are looked at.
        default: order of the profile.
        extracted: when the file was drawn.
    """
    dates = [text for text in texts if depends_on_order(text)]
    short = any(_SHORT_YEAR.fullmatch(text) for text in dates)
    orders = [default, *(order for order in ORDERS if order != default and (short or order != YEAR_FIRST))]
    read, late = {}, {}
    for order in orders:
        reader = DateReader(order, extracted.year)
        found = [moment for moment in map(reader.read, dates) if moment and moment[0] >= FIRST_DAY.isoformat()]
        read[order] = len(found)
        late[order] = sum(moment[0] > extracted.isoformat() for moment in found)
    if not any(read.values()):
        return OrderFinding(default, needed=False, decided=True)
    best = max(orders, key=lambda order: (read[order], -orders.index(order)))
    if read[best] > read[default]:
        return OrderFinding(best, needed=True, decided=True)
    rivals = [order for order in orders[1:] if read[order] == read[default]]
    if late[default] * 2 > read[default]:
        for order in rivals:
            if late[order] == 0:
                return OrderFinding(order, needed=True, decided=True)
    return OrderFinding(default, needed=True, decided=not rivals)


def order_example(order: str) -> str:
    """How 24 November 2026 is written in an order."""
    return {DAY_FIRST: "24/11/2026", MONTH_FIRST: "11/24/2026", YEAR_FIRST: "26-11-24"}[order]
