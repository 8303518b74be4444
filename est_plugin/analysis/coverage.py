"""For which period is a source's record complete?

An extract often holds stray rows from long before its real start, and stops some days before
it was drawn. Weeks outside are *unknown*, not zero, and no baseline may use them.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import special, stats

STRAY_SHARE = 0.25
"""Before its start a source has at most this share of the rate that follows: a slow growth isn't a start."""

_ALPHA = 0.001
_MIN_GAIN = 10.0
_RECENT_DAYS = 91


def estimated_coverage(days: NDArray[np.int64], counts: NDArray[np.int64], drawn: int) -> tuple[int, int]:
    """First and last day of a source's full record.

    The start is the week that best splits the weekly counts into a low and a high Poisson rate
    (maximum likelihood of one change point; Worsley 1986, Biometrika 73:91), where the low rate is
    at most :data:`STRAY_SHARE` of the high. The end is the day before it was drawn, unless the
    silence before that is too long to be chance (probability below .001 at the last quarter's rate).

    Arguments:
        days: day numbers (proleptic ordinals) with incidents, rising.
        counts: incidents on each of them, > 0.
        drawn: day number of the extraction.

    Returns:
        (first, last) as day numbers.

    Raises:
        ValueError: no days are given.
    """
    if days.size == 0:
        raise ValueError("no dates to estimate a coverage from")
    first, last_seen = int(days[0]), int(days[-1])
    weeks = (last_seen - first) // 7 + 1
    weekly = np.bincount((days - first) // 7, weights=counts, minlength=weeks)
    start = first + 7 * _change_point(weekly)
    following = days[days >= start]
    # The change point is found by week; the record begins with the first day that has a row.
    start = int(following[0]) if start > first else first
    return start, max(start, _end(days, counts, start, drawn))


def _change_point(weekly: NDArray[np.float64]) -> int:
    """Index of the first week of the high rate; 0 where the rate doesn't start within the series."""
    n = weekly.size
    if n < 8:
        return 0
    before = np.cumsum(weekly)[:-1]
    split = np.arange(1, n)
    after = weekly.sum() - before
    low, high = before / split, after / (n - split)
    gain = special.xlogy(before, low) + special.xlogy(after, high) - special.xlogy(weekly.sum(), weekly.sum() / n)
    # A start needs some weeks after it to be one.
    allowed = (low <= STRAY_SHARE * high) & (n - split >= 4)
    if not allowed.any():
        return 0
    gain = np.where(allowed, gain, -np.inf)
    best = int(np.argmax(gain))
    return int(split[best]) if gain[best] > _MIN_GAIN else 0


def _end(days: NDArray[np.int64], counts: NDArray[np.int64], start: int, drawn: int) -> int:
    last_seen = int(days[-1])
    end = drawn - 1
    if last_seen >= end:
        return last_seen if last_seen <= drawn else end
    since = max(start, last_seen - _RECENT_DAYS + 1)
    recent = counts[(days >= since)].sum()
    rate = recent / (last_seen - since + 1)
    silence = end - last_seen
    return end if stats.poisson.pmf(0, rate * silence) >= _ALPHA else last_seen
