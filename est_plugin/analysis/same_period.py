"""A period against the same period of earlier years, per day.

Periods of the same name differ in length (T1 has 120 or 121 days) and years differ among themselves. What was to be
expected is the rate per day of the earlier years together, times the days. Its prediction interval carries the
uncertainty of that rate as in :mod:`.short_baseline`, and besides it how much more the years vary than chance alone
would make them (quasi-Poisson; McCullagh & Nelder 1989, Generalized Linear Models, sect. 6.2.3), learnt from all
areas together since three years tell nothing of one. The interval of the ratio is the exact conditional one
(Przyborowski & Wilenski 1940, Biometrika 31:313; R's ``poisson.test``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special, stats

FloatArray = NDArray[np.float64]

MIN_EXPECTED = 5.0
"""No ratio, and so no percentage, is given on a smaller base."""


@dataclass(frozen=True)
class SamePeriod:
    """The comparison over n areas; NaN where nothing can be said."""

    observed: FloatArray
    per_day: FloatArray
    per_day_earlier: FloatArray
    expected: FloatArray
    """Rate per day of the earlier years together, times the days."""
    lower: FloatArray
    upper: FloatArray
    """Ends of the prediction interval."""
    p_more: FloatArray
    """P(Y ≥ y): so many or more, if nothing has changed."""
    p_fewer: FloatArray
    """P(Y ≤ y)."""
    ratio: FloatArray
    """Of the rates per day; NaN where fewer than :data:`MIN_EXPECTED` were expected."""
    ratio_low: FloatArray
    ratio_high: FloatArray
    dispersion: float
    """How many times more than chance the earlier years vary, 1 or more; 1 with a single year, as it can't be told."""
    years: int


def same_period(
    observed: ArrayLike, days: float, earlier: ArrayLike, earlier_days: ArrayLike, level: float = 0.95
) -> SamePeriod:
    """Compare counts with those of the same period of earlier years.

    Arguments:
        observed: (n,) counts of the period.
        days: its length, above 0.
        earlier: (years, n) counts of the same period of each earlier year.
        earlier_days: (years,) their lengths, above 0.

    Raises:
        ValueError: shapes differ, a count is negative or unknown, or a length isn't above 0.
    """
    y = np.asarray(observed, float)
    then, lengths = np.asarray(earlier, float), np.asarray(earlier_days, float)
    if y.ndim != 1 or then.shape != (len(lengths), len(y)):
        raise ValueError("earlier counts must be given for every year and area")
    if not (np.all(np.isfinite(y) & (y >= 0)) and np.all(np.isfinite(then) & (then >= 0))):
        raise ValueError("counts must be 0 or more")
    if not (days > 0 and np.all(lengths > 0)):
        raise ValueError("a period must have days")
    total, all_days = then.sum(axis=0), float(lengths.sum())
    per_day = y / days
    if not len(lengths):
        nan = np.full(len(y), np.nan)
        return SamePeriod(y, per_day, nan, nan, nan, nan, nan, nan, nan, nan, nan, dispersion=1.0, years=0)
    phi = _dispersion(then, lengths)
    lower, upper, p_more, p_fewer = _predicted(y, total, days / all_days, phi, level)
    expected = total / all_days * days
    enough = expected >= MIN_EXPECTED
    ratio, low, high = _ratio(y, total, days / all_days, phi, level)
    return SamePeriod(
        observed=y,
        per_day=per_day,
        per_day_earlier=total / all_days,
        expected=expected,
        lower=lower,
        upper=upper,
        p_more=p_more,
        p_fewer=p_fewer,
        ratio=np.where(enough, ratio, np.nan),
        ratio_low=np.where(enough, low, np.nan),
        ratio_high=np.where(enough, high, np.nan),
        dispersion=phi,
        years=len(lengths),
    )


def _dispersion(counts: FloatArray, days: FloatArray) -> float:
    """Pearson's X² of the years within the areas, per degree of freedom.

    Given an area's sum, its years are multinomial: X² has exactly (years - 1) as its mean however small they are.
    """
    total = counts.sum(axis=0)
    expected = np.outer(days / days.sum(), total)[:, total > 0]
    free = (len(days) - 1) * int((total > 0).sum())
    if not free:
        return 1.0
    return max(1.0, float(((counts[:, total > 0] - expected) ** 2 / expected).sum()) / free)


def _predicted(
    y: FloatArray, total: FloatArray, share: float, phi: float, level: float
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Interval and tail probabilities of the predictive distribution.

    Without overdispersion a negative binomial of r = S + 1/2 and mean (S + 1/2)·d/D, whose variance is
    mean + mean²/r; with it, the one whose variance is φ times that.
    """
    mean = (total + 0.5) * share
    variance = phi * (mean + mean**2 / (total + 0.5))
    r = mean**2 / (variance - mean)
    p = mean / variance
    tail = (1 - level) / 2
    lower, upper = stats.nbinom.ppf(tail, r, p), stats.nbinom.ppf(1 - tail, r, p)
    return lower, upper, stats.nbinom.sf(y - 1, r, p), stats.nbinom.cdf(y, r, p)


def _ratio(
    y: FloatArray, total: FloatArray, share: float, phi: float, level: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Ratio of the rates and its interval: given y + S, y is binomial (Clopper–Pearson); counts by φ when they vary
    more than chance."""
    a, b = y / phi, total / phi
    tail = (1 - level) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        low = np.where(a > 0, special.betaincinv(np.maximum(a, 1e-300), b + 1, tail), 0.0)
        high = np.where(b > 0, special.betaincinv(a + 1, np.maximum(b, 1e-300), 1 - tail), 1.0)
        ratio, low, high = y / total / share, low / (1 - low) / share, high / (1 - high) / share
    return ratio, low, high
