"""Hours of the week as people write them: 'Fri, Sat 20–02', 'Mån–fre 7.30-16', '20–24'."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from ..domain.errors import EstError
from ..domain.language import tr

DAY_MINUTES = 1440
_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_SPAN = re.compile(rf"([^\d;\n]*){_TIME}\s*[-–—]\s*{_TIME}\s*")
_DAYS = (("mo", "må", "ma"), ("tu", "ti"), ("we", "on"), ("th", "to"), ("fr",), ("sa", "lö", "lo"), ("su", "sö", "so"))
_EVERY = ("", "every day", "daily", "all", "varje dag", "dagligen", "alla dagar")

Spans = list[tuple[int, int]]


def week_spans(text: str, parameter: str) -> Spans:
    """(first, last) minute since Monday 00:00 of each span on each of its days, in order; one may end after midnight.

    Without days a span is on all of them. Spans are parted by commas or semicolons.

    Raises:
        EstError: something in *text* is no day or no time.
    """
    spans: Spans = []
    at = 0
    for match in _SPAN.finditer(text):
        if text[at : match.start()].strip(" ,;\n"):
            break
        days, *times = match.groups()
        hour, minute, end_hour, end_minute = (int(value or 0) for value in times)
        begin, end = 60 * hour + minute, 60 * end_hour + end_minute
        if max(minute, end_minute) > 59 or max(begin, end) > DAY_MINUTES or begin == DAY_MINUTES:
            break
        if end <= begin:
            end += DAY_MINUTES
        found = _weekdays(days)
        if not found:
            break
        spans += [(day * DAY_MINUTES + begin, day * DAY_MINUTES + end) for day in found]
        at = match.end()
    if not spans or text[at:].strip(" ,;\n"):
        raise EstError(
            tr(
                "{parameter} is '{text}': write hours such as 'Fri, Sat 20-02; Sun 18-24'.",
                parameter=parameter,
                text=text,
            )
        )
    return sorted(set(spans))


def hours_of_spans(spans: Spans) -> NDArray[np.float64]:
    """(168,) minutes of each hour of the week, Monday 00 first, that lie in *spans*."""
    minutes = np.zeros(7 * DAY_MINUTES)
    for begin, end in spans:
        minutes[np.arange(begin, end) % len(minutes)] = 1
    return np.asarray(minutes.reshape(168, 60).sum(axis=1))


def _weekdays(text: str) -> list[int]:
    """Weekdays (0 = Monday) of 'Fri, Sat' or 'Mon–Fri'; all without any, none where a word is no day."""
    words = text.casefold().strip(" ,;:\n")
    if words in _EVERY:
        return list(range(7))
    found: list[int] = []
    for part in re.split(r"[,/&+]|\s+(?:and|och)\s+|\s+(?![-–—])(?<![-–—]\s)", words):
        ends = [_weekday(word) for word in re.split(r"[-–—]", part) if word.strip()]
        if not part.strip():
            continue
        if not ends or len(ends) > 2 or any(day is None for day in ends):
            return []
        first, last = ends[0] or 0, ends[-1] or 0
        found += [(first + i) % 7 for i in range((last - first) % 7 + 1)]
    return sorted(set(found))


def _weekday(word: str) -> int | None:
    name = word.strip(" .:")
    return next((day for day, begins in enumerate(_DAYS) if name.startswith(begins)), None) if name.isalpha() else None
