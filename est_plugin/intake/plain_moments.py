"""The commonest forms of dates, a whole column at once: 2026-11-24, 2026-11-24 22:15, 2026-11-24T22:15:30.

What is read here :meth:`.dates.DateReader.read` reads the same way, whatever the order of day and month; what isn't is
left to it.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

_MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
_CLOCK = np.array([f"{minute // 60:02d}:{minute % 60:02d}" for minute in range(24 * 60)], dtype=object)
_WIDTHS = {10: "0000-00-00", 16: "0000-00-00 00:00", 19: "0000-00-00 00:00:00"}
_DATE_END = 10


def plain_moments(
    texts: NDArray[np.object_], day: NDArray[np.object_], time: NDArray[np.object_]
) -> NDArray[np.bool_]:
    """Read what is written plainly.

    Args:
        texts: the cells of a column of dates.
        day: takes ISO dates where they are read.
        time: takes 'HH:MM', or '' where the cell has no time.

    Returns:
        which cells were read.
    """
    read = np.zeros(len(texts), dtype=bool)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    for width, form in _WIDTHS.items():
        which = np.flatnonzero(lengths == width)
        joined = "".join(texts[which].tolist())
        if not which.size or not joined.isascii():
            continue
        signs = np.frombuffer(joined.encode("ascii"), np.uint8).reshape(-1, width).T.copy()
        good, days, minutes = _values(signs, form)
        which = which[good]
        codes, unique = pd.factorize(days[good])
        written = [f"{n // 10000:04d}-{n // 100 % 100:02d}-{n % 100:02d}" for n in unique]
        day[which] = np.array(written, dtype=object)[codes]
        time[which] = _CLOCK[minutes[good]] if width > _DATE_END else ""
        read[which] = True
    return read


def _values(signs: NDArray[np.uint8], form: str) -> tuple[NDArray[np.bool_], NDArray[np.int64], NDArray[np.int64]]:
    """Which texts are moments in *form*, their days (as the number yyyymmdd), and their minutes since midnight.

    Args:
        signs: the codes of the texts' signs, a row for each place in the form.
        form: the moment with 0 in the place of every digit; a T may stand for the blank.
    """
    good = np.ones(signs.shape[1], dtype=bool)
    for place, sign in enumerate(form):
        if sign == "0":
            good &= (signs[place] >= ord("0")) & (signs[place] <= ord("9"))
        else:
            good &= (signs[place] == ord(sign)) | ((sign == " ") & (signs[place] == ord("T")))
    digits = signs.astype(np.int64) - ord("0")

    def two(place: int) -> NDArray[np.int64]:
        return digits[place] * 10 + digits[place + 1]

    year, month, day = two(0) * 100 + two(2), two(5), two(8)
    good &= (year >= 1) & (month >= 1) & (month <= 12)
    leap = (month == 2) & (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    good &= (day >= 1) & (day <= _MONTH_DAYS[np.where(good, month, 0)] + leap)
    minutes = np.zeros(len(good), np.int64)
    if len(form) > _DATE_END:
        hour, minute = two(11), two(14)
        good &= (hour <= 23) & (minute <= 59)
        minutes = hour * 60 + minute
    if len(form) > 16:
        good &= two(17) <= 59
    return good, year * 10000 + month * 100 + day, minutes
