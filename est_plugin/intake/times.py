"""Times of day, in the forms in which police and municipal systems write them."""

from __future__ import annotations

import re
from collections.abc import Iterable

END_OF_DAY = "24:00"
"""Stands for the next day's 00:00 until the date is known."""

LONGEST = 200
"""Signs. Longer texts are no dates and times, whatever they begin with; to look through them would take long."""

_CLOCK = re.compile(
    r"(?:kl\.?|klockan|at)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|fm|em|[ap]\.m\.)?",
    re.IGNORECASE,
)
_HOUR_WORD = re.compile(r"(?:kl\.?|klockan)?\s*(\d{1,2})\s*(am|pm|fm|em|[ap]\.m\.)", re.IGNORECASE)
_DIGITS = re.compile(r"(?:kl\.?|klockan)?\s*(\d{1,6})(?:[.,]0)?", re.IGNORECASE)
_FRACTION = re.compile(r"0?[.,]\d+|1[.,]0{2,}")
_PERIOD = re.compile(r"PT(\d{1,2})H(\d{1,2})M[\d.]*S?", re.IGNORECASE)
_AFTER_DATE = re.compile(r"\d{2,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]+(.+)")


def clock(hour: int, minute: int, second: int = 0) -> str | None:
    """'HH:MM' of a time that is one; 24:00 is :data:`END_OF_DAY`; else None."""
    if hour == 24 and minute == 0 and second == 0:
        return END_OF_DAY
    if 0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 60:
        return f"{hour:02d}:{minute:02d}"
    return None


def are_hours(sample: Iterable[str]) -> bool:
    """Whether bare numbers of a column are hours (0–24) and not HHmm.

    A whole column of HHmm below 25 would have everything happen in the first minutes after midnight.
    """
    found = False
    for text in sample:
        match = _DIGITS.fullmatch(text)
        if not match or len(match[1]) > 2 or int(match[1]) > 24:
            return False
        found = True
    return found


def read_time(text: str, hours: bool = False) -> str | None:
    """'HH:MM' of a time of day, None if it is none.

    Read are '09:30', '9.30', '930', '2400', '9:30 PM', 'kl 9.30' and '0.395833' (share of a day, as Excel keeps it).
    *hours*: bare numbers are hours (:func:`are_hours`).
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    match = _CLOCK.fullmatch(text)
    if match:
        return _half_day(int(match[1]), int(match[2]), int(match[3] or 0), match[4])
    match = _DIGITS.fullmatch(text)
    if match:
        return _bare(match[1], hours or not text[0].isdigit())
    match = _HOUR_WORD.fullmatch(text)
    if match:
        return _half_day(int(match[1]), 0, 0, match[2])
    if _FRACTION.fullmatch(text):
        minutes = round(float(text.replace(",", ".")) * 1440)
        return clock(minutes // 60, minutes % 60)
    match = _PERIOD.fullmatch(text)
    if match:
        return clock(int(match[1]), int(match[2]))
    match = _AFTER_DATE.fullmatch(text)
    return read_time(match[1], hours) if match else None


def _bare(digits: str, hours: bool) -> str | None:
    """A time of digits alone: HHmmss, HHmm, or hours."""
    if len(digits) > 4:
        digits = digits.zfill(6)
        return clock(int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    if hours and len(digits) <= 2:
        return clock(int(digits), 0)
    digits = digits.zfill(4)
    return clock(int(digits[:2]), int(digits[2:]))


def _half_day(hour: int, minute: int, second: int, half: str | None) -> str | None:
    """A time with am or pm (fm, em), if any."""
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0].lower() in "pe" else 0)
    return clock(hour, minute, second)


_PEAK, _ENOUGH = 3.0, 10
_AROUND = ("22", "23", "01", "02")


def midnight_peak(times: Iterable[str]) -> tuple[int, float]:
    """How many times are exactly 00:00, and how many would be usual, where they are far above the hours around.

    Usual is the mean number of a whole hour among 22, 23, 01 and 02; far above is three times that, and at least
    ten times. (0, 0) where there is no such peak.
    """
    midnights, around = 0, 0
    for time in times:
        midnights += time == "00:00"
        around += time[:2] in _AROUND
    usual = around / len(_AROUND)
    return (midnights, usual) if midnights >= _ENOUGH and midnights > _PEAK * usual else (0, 0.0)
