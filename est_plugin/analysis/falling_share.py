"""Does a week's share (placed of all) fall against the share of the weeks before it?

Missing coordinates have been read as falling crime. A week's number of placed records, given how many there were,
is held against its predictive distribution from the earlier weeks: beta–binomial with Jeffreys prior, which carries
the baseline's own uncertainty, as the counts' own test does (:mod:`.short_baseline`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import stats

MIN_WEEKS = 4
"""With fewer weeks before it, a week is not judged."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class ShareJudgement:
    """(weeks,) arrays; NaN where a week can't be judged."""

    baseline: FloatArray
    """Share over the weeks before."""
    p_low: FloatArray
    """Probability of so few or fewer placed, if the share had not changed; 1 where it isn't lower than before."""


def judge_shares(placed: FloatArray, total: FloatArray, known: NDArray[np.bool_], weeks: int = 13) -> ShareJudgement:
    """Hold each week's share against that of the *weeks* before it.

    Arguments:
        placed, total: (weeks,) numbers, oldest first.
        known: (weeks,) whether the week's record is complete; other weeks are neither judged nor a baseline.
    """
    n = len(total)
    before_placed, before_total, before_weeks = (
        _sum_before(np.where(known, values, 0.0), weeks) for values in (placed, total, np.ones(n))
    )
    judged = known & (total > 0) & (before_total > 0) & (before_weeks >= MIN_WEEKS)
    baseline, p_low = np.full(n, np.nan), np.full(n, np.nan)
    baseline[judged] = before_placed[judged] / before_total[judged]
    p_low[judged] = 1.0
    lower = np.flatnonzero(judged)[placed[judged] < baseline[judged] * total[judged]]
    values = stats.betabinom.cdf(
        placed[lower], total[lower], before_placed[lower] + 0.5, before_total[lower] - before_placed[lower] + 0.5
    )
    # The sum of many small terms may end a hair's breadth outside.
    p_low[lower] = np.clip(values, 0.0, 1.0)
    return ShareJudgement(baseline, p_low)


def _sum_before(values: FloatArray, weeks: int) -> FloatArray:
    """For each position, the sum of the *weeks* values before it."""
    running = np.concatenate(([0.0], np.cumsum(values)))
    end = np.arange(len(values))
    out: FloatArray = running[end] - running[np.maximum(0, end - weeks)]
    return out
