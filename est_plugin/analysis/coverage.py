"""For which period is a source's record complete?

An extract often holds stray rows from long before its real start, and stops some days before
it was drawn. Weeks outside are *unknown*, not zero, and no baseline may use them.
"""
from __future__ import annotations

import bisect
import math

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, special, stats

STRAY_SHARE = 0.4
"""Before its start a source has at most this share of the rate that holds ever after: a slow growth isn't a start."""

_YOUNG_SHARE = 0.25
"""The same for a record under a year old, whose quiet season may be what is taken for strays."""

_HALF_YEAR, _QUARTER = 26, 13
_QUIET = 0.1
"""Share of the half-years that may lie beyond the level that holds before, or after, a start."""

_MIN_WEEKS_AFTER = 4
_MIN_STEP = 2.0
"""A record starts at once: by so much log likelihood two levels describe the weeks around better than growth."""

_ALPHA = 0.001
_RECENT_DAYS = 91

FloatArray = NDArray[np.float64]


def estimated_coverage(days: NDArray[np.int64], counts: NDArray[np.int64], drawn: int) -> tuple[int, int]:
    """First and last day of a source's full record.

    The start is the change point that best splits the weekly counts into a low and a high Poisson rate
    (maximum likelihood; Worsley 1986, Biometrika 73:91), sought again in what follows until there is none
    (binary segmentation; Vostrikova 1981, Soviet Math Dokl 24:55), as strays grow denser towards the real start.
    A change point is a start only where the rate rises at once, from half-years that all lie far below all
    half-years that follow (:data:`STRAY_SHARE`): neither growth nor season is one. The end is the day before the
    extraction, unless the silence before that is too long to be chance (probability below .001 at the last
    quarter's rate).

    Arguments:
        days: day numbers (proleptic ordinals) with incidents, rising.
        counts: incidents on each of them, > 0.
        drawn: day number of the extraction. Later days are errors and are left out, unless there are no others.

    Returns:
        (first, last) as day numbers.

    Raises:
        ValueError: no days are given.
    """
    if days.size == 0:
        raise ValueError("no dates to estimate a coverage from")
    known = days <= drawn
    if not known.any():
        return int(days[0]), int(days[-1])
    days, counts = days[known], counts[known]
    first, last_seen = int(days[0]), int(days[-1])
    # Weeks are counted back from the last day, so that only the first of them can be a part of one.
    weekly = np.asarray(np.bincount((last_seen - days) // 7, weights=counts)[::-1], float)
    week = _start_week(weekly)
    start = first if week == 0 else _start_day(days, counts, last_seen - 7 * (weekly.size - week) + 1)
    return start, max(start, _end(days, counts, start, drawn))


def start_after_earlier(days: NDArray[np.int64], counts: NDArray[np.int64], start: int, earlier_end: int) -> int:
    """First day of a record that continues an earlier one, whose last day was *earlier_end*.

    A file of one week in which nothing happened on the Monday begins on a Tuesday all the same as a file that lacks
    the Monday. The days between belong to the record unless so long a silence is too long to be chance.

    Arguments:
        days, counts: as for :func:`estimated_coverage`, which gave *start*.

    Returns:
        ``earlier_end + 1``, or *start* where the records overlap or the gap is real.
    """
    gap = start - earlier_end - 1
    if gap <= 0:
        return start
    own = (days >= start) & (days < start + _RECENT_DAYS)
    rate = counts[own].sum() / min(_RECENT_DAYS, int(days[-1]) - start + 1)
    return earlier_end + 1 if stats.poisson.pmf(0, rate * gap) >= _ALPHA else start


def _start_week(weekly: FloatArray) -> int:
    """Index of the first week of the full record; 0 where it doesn't start within the series."""
    start = 0
    while True:
        step = _change_point(weekly[start:])
        if step == 0:
            return start
        start += step


def _level_until(weekly: FloatArray) -> FloatArray:
    """The level before each week and before the end, (n + 1,): a high quantile of the half-years' means.

    It passes over a heap of rows with one wrong date. In the first half-year it is the mean of what there is.
    """
    n = weekly.size
    sums = np.concatenate([[0.0], np.cumsum(weekly)])
    level: FloatArray = sums / np.maximum(np.arange(n + 1), 1)
    seen: list[float] = []
    for i in range(_HALF_YEAR, n + 1):
        bisect.insort(seen, (sums[i] - sums[i - _HALF_YEAR]) / _HALF_YEAR)
        level[i] = seen[math.ceil((1 - _QUIET) * (len(seen) - 1))]
    return level


def _level_after(weekly: FloatArray) -> FloatArray:
    """The level after each week, (n + 1,): a low quantile of the half-years' means. It passes over gaps."""
    return np.asarray(-_level_until(-weekly[::-1])[::-1])


def _change_point(weekly: FloatArray) -> int:
    """Index of the first week of the high rate; 0 where the rate doesn't start within the series."""
    n = weekly.size
    if n <= _MIN_WEEKS_AFTER:
        return 0
    split = np.arange(1, n - _MIN_WEEKS_AFTER + 1)
    before, total = np.cumsum(weekly)[split - 1], weekly.sum()
    gain = (
        special.xlogy(before, before / split)
        + special.xlogy(total - before, (total - before) / (n - split))
        - special.xlogy(total, total / n)
    )
    low, high = _level_until(weekly)[split], _level_after(weekly)[split]
    share = np.where(n - split < 2 * _HALF_YEAR, _YOUNG_SHARE, STRAY_SHARE)
    allowed = (high > 0) & (low <= share * high)
    candidates = split[allowed][np.argsort(-gain[allowed], kind="stable")]
    return next((int(week) for week in candidates if _is_step(weekly, int(week))), 0)


def _is_step(weekly: FloatArray, week: int) -> bool:
    """Whether the quarters around *week* are better described by two levels than by steady growth."""
    before, after = weekly[max(week - _QUARTER, 0) : week], weekly[week : week + _QUARTER]
    two_levels = sum(float(special.xlogy(part.sum(), part.mean()) - part.sum()) for part in (before, after))
    return two_levels - _growth_likelihood(np.concatenate([before, after])) > _MIN_STEP


def _growth_likelihood(weekly: FloatArray) -> float:
    """Greatest Poisson log likelihood (less the factorials) of rates exp(a + b t)."""
    time = np.linspace(-1.0, 1.0, weekly.size)
    total = weekly.sum()

    def loss(slope: float) -> float:
        # The level that is most likely with this slope makes the expected total the observed one.
        return -float(slope * np.sum(weekly * time) - total * special.logsumexp(slope * time))

    found = optimize.minimize_scalar(loss, bounds=(-30.0, 30.0), method="bounded")
    return float(special.xlogy(total, total)) - float(found.fun) - float(total)


def _start_day(days: NDArray[np.int64], counts: NDArray[np.int64], about: int) -> int:
    """The day of the change point within two weeks of *about*, by likelihood with the rates around it held."""
    half_year = 7 * _HALF_YEAR
    length = min(half_year, int(days[-1]) - about + 1)
    high = float(counts[(days >= about) & (days < about + half_year)].sum()) / length
    # Half an incident stands for none: with a rate of 0 a single stray would be impossible.
    low = max(float(counts[(days >= about - half_year) & (days < about)].sum()), 0.5) / half_year
    if high <= low:
        return int(days[days >= about][0])
    near = np.arange(about - 14, min(about + 15, int(days[-1]) + 1))
    inside = (days >= near[0]) & (days <= near[-1])
    daily = np.bincount(days[inside] - near[0], weights=counts[inside], minlength=near.size)
    # What each day gains by the high rate: the start is the day from which on the gain is greatest.
    gain = daily * np.log(high / low) - (high - low)
    best = int(near[np.argmax(np.cumsum(gain[::-1])[::-1])])
    return int(days[days >= best][0])


def _end(days: NDArray[np.int64], counts: NDArray[np.int64], start: int, drawn: int) -> int:
    last_seen = int(days[-1])
    end = max(drawn - 1, last_seen)
    since = max(start, last_seen - _RECENT_DAYS + 1)
    recent = counts[(days >= since)].sum()
    rate = recent / (last_seen - since + 1)
    silence = end - last_seen
    return end if stats.poisson.pmf(0, rate * silence) >= _ALPHA else last_seen
