"""A week's count against a short baseline, by a predictive test.

A plug-in Poisson test takes the baseline's mean for the truth, and calls 6 against 12 in 13
weeks p = .0004. The predictive distribution carries the baseline's own uncertainty:
with a Jeffreys prior Gamma(1/2, 0) on the weekly rate and S incidents in n weeks, the next
week's count is negative binomial with r = S + 1/2 and p = n / (n + 1) (Bernardo & Smith 1994,
Bayesian Theory, sect. 3.2.2; for surveillance: Höhle 2007, Comput Stat 22:571, 'bayes' method).
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from . import count_limits

FloatArray = NDArray[np.float64]

MIN_WEEKS = 4
"""Fewer weeks than this are no baseline: nothing is judged against them."""


@dataclass(frozen=True)
class Expectation:
    """What was to be expected of each count, and how unusual it is. Arrays of the input's shape; NaN = unknown."""

    expected: FloatArray
    """Mean of the predictive distribution, (S + 1/2) / n."""
    lower: FloatArray
    upper: FloatArray
    """Ends of the central prediction interval."""
    p_value: FloatArray
    """P(Y ≥ y): so many or more."""
    p_low: FloatArray
    """P(Y ≤ y): so few or fewer."""


def predict(
    observed: ArrayLike,
    baseline_sum: ArrayLike,
    baseline_weeks: ArrayLike,
    level: float = 0.95,
    ratio: ArrayLike | None = None,
    ratio_variance: ArrayLike = 0.0,
) -> Expectation:
    """Judge weekly counts against the sum of a short baseline.

    Arguments:
        observed: counts of the judged week, any shape; NaN where unknown.
        baseline_sum: incidents in the baseline, same shape.
        baseline_weeks: number of covered weeks in the baseline, broadcastable; under
            :data:`MIN_WEEKS` the result is NaN.
        level: coverage of the interval, 0–1.
        ratio, ratio_variance: how many times the baseline's count the judged week leads to expect (a yearly event),
            and the relative variance of that; same shape.

    Raises:
        ValueError: a count is negative, or *level* lies outside 0–1.
    """
    y, total, weeks = np.broadcast_arrays(
        np.asarray(observed, float), np.asarray(baseline_sum, float), np.asarray(baseline_weeks, float)
    )
    if not 0 < level < 1:
        raise ValueError("level must lie between 0 and 1")
    if np.any(y < 0) or np.any(total < 0):
        raise ValueError("counts can't be negative")
    if ratio is not None:
        return _multiplied(y, total, weeks, level, np.asarray(ratio, float), np.asarray(ratio_variance, float))
    known = np.isfinite(y) & np.isfinite(total) & (weeks >= MIN_WEEKS)
    arrays = [np.full(y.shape, np.nan) for _ in range(5)]
    if known.any():
        # Small counts repeat: judging each distinct (y, S, n) once makes thousands of areas cheap.
        triples, back = np.unique(np.column_stack([y[known], total[known], weeks[known]]), axis=0, return_inverse=True)
        back = np.asarray(back).reshape(-1)
        counts, sums, n = triples.T
        law = stats.nbinom(sums + 0.5, n / (n + 1))
        tail = (1 - level) / 2
        for array, values in zip(
            arrays,
            ((sums + 0.5) / n, law.ppf(tail), law.ppf(1 - tail), law.sf(counts - 1), law.cdf(counts)),
        ):
            array[known] = values[back]
    return Expectation(*arrays)


def _multiplied(
    y: FloatArray, total: FloatArray, weeks: FloatArray, level: float, ratio: FloatArray, variance: FloatArray
) -> Expectation:
    """The same, with the mean *ratio* times as large, whose relative variance adds to the baseline's own."""
    known = np.isfinite(total) & (weeks >= MIN_WEEKS)
    mean = np.where(known, (total + 0.5) / np.where(known, weeks, 1.0) * ratio, np.nan)
    limits = count_limits.counted(y, mean, 1 / (1 / (total + 0.5) + variance), (1 - level) / 2)
    unknown = np.isnan(y)
    expected = np.where(unknown, np.nan, mean)
    lower, upper = (np.where(unknown, np.nan, ends) for ends in (limits.lower, limits.upper))
    return Expectation(expected, lower, upper, limits.p_value, limits.p_low)
