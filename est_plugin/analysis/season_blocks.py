"""Which weeks are a judged week's baseline, and which season each belongs to.

The design of Noufaily et al. (2013, Stat Med 32:1206, sect. 3.2): weeks within ± w of the judged week's place in each
of the b years before share its season; what lies between two such windows is cut into equally long seasons, so that
all weeks of b years are used. The weeks just before the judged one are left out, as an outbreak may be in them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class Baseline:
    """The weeks that a judged week is compared with."""

    position: IntArray
    """(n,) positions of the weeks in the series, rising."""
    season: IntArray
    """(n,) 0 … seasons - 1; the last one is that of the judged week."""
    seasons: int
    judged: int
    """Position of the judged week."""


def baseline_weeks(
    judged: int, mondays: IntArray, years: int, half_window: int, seasons: int, left_out: int, by_date: bool = True
) -> Baseline | None:
    """The baseline of the week at position *judged*, None where the series doesn't reach back far enough.

    Arguments:
        mondays: (n weeks,) day numbers (proleptic ordinals) on which the weeks begin, 7 days apart.
        years: b, so many years back.
        half_window: w, weeks around the same week of earlier years that share its season.
        seasons: number of seasons; 1 uses the windows alone.
        left_out: so many weeks before the judged one are no baseline.
        by_date: the same week of an earlier year is the one that begins nearest to the same date; else it is
            52 weeks earlier.

    Raises:
        ValueError: the year can't hold so many seasons, or an argument is negative.
    """
    if years < 1 or half_window < 0 or seasons < 1 or left_out < 0:
        raise ValueError("years and seasons must be 1 or more, windows 0 or more")
    anchors = [_same_week(judged, mondays, back, by_date) for back in range(years + 1)]
    if anchors[-1] - half_window < 0:
        return None
    season = np.full(judged + 1, -1, np.int64)
    season[max(judged - half_window, 0) :] = seasons - 1
    for later, anchor in zip(anchors, anchors[1:]):
        after = anchor + half_window + 1
        season[anchor - half_window : after] = seasons - 1
        between = later - half_window - after
        if between < 0 or (seasons > 1 and between < seasons - 1):
            raise ValueError("a year can't hold so many seasons beside so wide a window")
        if seasons > 1:
            # Where the weeks can't be shared out evenly, the first seasons after the window are a week longer.
            length, longer = divmod(between, seasons - 1)
            sizes = length + (np.arange(seasons - 1) < longer)
            season[after : after + between] = np.repeat(np.arange(seasons - 1), sizes)
    season[max(judged - left_out, 0) :] = -1
    position = np.flatnonzero(season >= 0)
    return Baseline(position, season[position], seasons, judged)


def weeks_needed(years: int, half_window: int) -> int:
    """So many weeks before the judged one always hold *years* years with their windows."""
    return -(-years * 1461 // 28) + 1 + half_window


def _same_week(judged: int, mondays: IntArray, back: int, by_date: bool) -> int:
    """Position of the same week *back* years earlier; negative when it lies before the series."""
    if back == 0 or not by_date:
        return judged - 52 * back
    now = dt.date.fromordinal(int(mondays[judged]))
    try:
        then = now.replace(year=now.year - back)
    except ValueError:  # 29 February
        then = dt.date(now.year - back, 3, 1)
    # The nearest day of the same weekday: at most three days off.
    return judged - round((now.toordinal() - then.toordinal()) / 7)
