"""Dates and moments of a layer's column, however they are written. Knows no QGIS."""

from __future__ import annotations

import datetime as dt
import numbers
import re
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.errors import EstError
from ..domain.language import tr

_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_TIME = re.compile(
    r"[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?"
    r"\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?"
)

Days = NDArray[np.datetime64]


def read_dates(series: pd.Series, field: str) -> Days:
    """(n,) datetime64[D] of a column of dates, datetimes, text and None. A bare number is no date: EstError."""
    out = np.full(len(series), np.datetime64("NaT"), "datetime64[D]")
    order = _DayOrder(series, field)
    for at, value in enumerate(series):
        if value is None:
            continue
        if isinstance(value, dt.datetime):
            out[at] = value.date()
        elif isinstance(value, dt.date):
            out[at] = value
        elif isinstance(value, str):
            out[at] = order.split(value, at)[0]
        else:
            raise EstError(
                tr(
                    "{field} is the bare number {value} in row {row}: a date such as 2026-11-23 is needed.",
                    field=field,
                    value=value,
                    row=at + 1,
                )
            )
    return out


def read_moments(series: pd.Series, field: str) -> tuple[Days, NDArray[np.bool_], NDArray[np.bool_]]:
    """(n,) datetime64[s], whether it is UTC, and whether a time is given. A bare number is seconds since 1970."""
    n = len(series)
    at, utc, timed = np.full(n, np.datetime64("NaT"), "datetime64[s]"), np.zeros(n, bool), np.zeros(n, bool)
    order = _DayOrder(series, field)
    for i, value in enumerate(series):
        if value is None:
            continue
        if isinstance(value, str) and not re.fullmatch(r"\s*-?\d{9,11}(\.0*)?\s*", value):
            at[i], utc[i], timed[i] = _written_moment(value, i, order)
        elif isinstance(value, dt.datetime):
            at[i], utc[i], timed[i] = *_as_utc(value), True
        elif isinstance(value, dt.date):
            at[i] = np.datetime64(value, "s")
        elif isinstance(value, (str, numbers.Real)) and not isinstance(value, bool):
            at[i], utc[i], timed[i] = _of_seconds(float(value), i, field), True, True
        else:
            raise _no_date(field, value, i)
    return at, utc, timed


class _DayOrder:
    """Whether 03/04/2026 is the third of April or the fourth of March: decided once, by the whole column."""

    def __init__(self, series: pd.Series, field: str) -> None:
        self.field = field
        self._pairs = [
            (int(match[1]), int(match[3]))
            for value in series
            if isinstance(value, str) and (match := _YEAR_LAST.match(value.strip()))
        ]
        self._day_first: bool | None = None

    def split(self, text: str, at: int) -> tuple[dt.date, str]:
        """The date that *text* begins with, and what follows it. *at*: position in the column, for the message."""
        text = text.strip()
        try:
            if match := _YEAR_FIRST.match(text):
                return dt.date(int(match[1]), int(match[3]), int(match[4])), text[match.end() :]
            if match := _YEAR_LAST.match(text):
                day, month = (1, 3) if self._is_day_first(match[2]) else (3, 1)
                return dt.date(int(match[4]), int(match[month]), int(match[day])), text[match.end() :]
        except ValueError:
            pass
        raise _no_date(self.field, text, at)

    def _is_day_first(self, separator: str) -> bool:
        if self._day_first is None:
            first, second = max(a for a, _ in self._pairs), max(b for _, b in self._pairs)
            if separator == "/" and first <= 12 and second <= 12:
                raise EstError(
                    tr(
                        "{field} doesn't show whether the day or the month stands first: write dates as 2026-11-23.",
                        field=self.field,
                    )
                )
            # With full stops or hyphens the day stands first everywhere but where the column shows otherwise.
            self._day_first = second <= 12
        return self._day_first


def _written_moment(text: str, at: int, order: _DayOrder) -> tuple[np.datetime64, bool, bool]:
    day, rest = order.split(text, at)
    if not rest.strip():
        return np.datetime64(day, "s"), False, False
    match = _TIME.fullmatch(rest.rstrip())
    if not match:
        raise _no_date(order.field, text, at)
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if match[4] in "Pp" else 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise _no_date(order.field, text, at)
    moment = np.datetime64(day, "s") + np.timedelta64(3600 * hour + 60 * minute + second, "s")
    if not match[5]:
        return moment, False, True
    return moment - np.timedelta64(_offset(match[5]), "s"), True, True


def _offset(text: str) -> int:
    """Seconds east of UTC."""
    if text.upper() in ("Z", "UTC"):
        return 0
    digits = text[1:].replace(":", "").ljust(4, "0")
    return (-1 if text[0] == "-" else 1) * (3600 * int(digits[:2]) + 60 * int(digits[2:]))


def _as_utc(value: dt.datetime) -> tuple[np.datetime64, bool]:
    if value.tzinfo is None:
        return np.datetime64(value.replace(microsecond=0), "s"), False
    return np.datetime64(value.astimezone(dt.timezone.utc).replace(tzinfo=None, microsecond=0), "s"), True


def _of_seconds(value: float, at: int, field: str) -> np.datetime64:
    # 1900 to 2200: anything else is a day number, milliseconds, or no time at all.
    if not -2_208_988_800 <= value <= 7_258_118_400 or 0 < abs(value) < 1_000_000:
        raise EstError(
            tr(
                "{field} is the number {value} in row {row}, which can't be seconds since 1970: write times as "
                "2026-11-23 18:30.",
                field=field,
                value=f"{value:.15g}",
                row=at + 1,
            )
        )
    return np.datetime64(int(value), "s")


def _no_date(field: str, value: Any, at: int) -> EstError:
    return EstError(
        tr(
            "{field} is '{value}' in row {row}: a date such as 2026-11-23 is needed.",
            field=field,
            value=value,
            row=at + 1,
        )
    )
