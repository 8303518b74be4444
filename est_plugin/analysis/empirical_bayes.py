"""Rates of small areas, shrunk towards what the areas have in common.

- Marshall (1991, Applied Statistics 40:283, eqs. 3–5): the global moment estimator, as R's ``spdep::EBest``. The rates'
  mean is m = Σy/Σe, their variance beyond chance a = Σe(y/e − m)²/Σe − m/ē, 0 where that is negative; the estimate is
  m + (y/e − m) a / (a + m/e). With a = 0 every area gets the mean.
- Gamma–Poisson (Clayton & Kaldor 1987): posterior mean under the most likely gamma prior, :mod:`gamma_poisson`.

Intervals are those of the gamma–Poisson model with the prior's own uncertainty (Christiansen & Morris 1997,
:mod:`gamma_mixture`), widened to hold the estimate where that lies outside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import gamma_poisson
from .gamma_mixture import fit_mixture

FloatArray = NDArray[np.float64]

MARSHALL, GAMMA = "marshall", "gamma"
METHODS = (MARSHALL, GAMMA)


@dataclass(frozen=True)
class ShrunkRates:
    """Rates of n areas. Arrays (n,), NaN where an area has no count or no exposure above 0."""

    raw: FloatArray
    rate: FloatArray
    lower: FloatArray
    upper: FloatArray
    own_weight: FloatArray
    """Share of the area's own raw rate in the estimate, 0–1; the rest is the common mean's."""
    p_above: FloatArray
    """Probability that the area's rate is above the mean of all."""
    mean: float
    """Of all areas: what is shrunk to. NaN without any area."""
    variance: float
    """Of the true rates, beyond chance."""


def shrunk_rates(counts: ArrayLike, exposure: ArrayLike, method: str = MARSHALL, level: float = 0.95) -> ShrunkRates:
    """Estimate the areas' rates.

    Without any incident every rate is 0, and each upper end what no incident at that exposure leaves possible; a single
    area keeps its own rate.

    Arguments:
        counts: (n,) 0 or more; NaN is unknown.
        exposure: (n,) residents, km², days or expected counts; the area has no rate where it is 0 or NaN.
        method: :data:`MARSHALL` or :data:`GAMMA`.
        level: of the intervals.

    Raises:
        ValueError: a count or an exposure is negative or endless, shapes differ, or the method is unknown.
    """
    y, e = np.asarray(counts, np.float64), np.asarray(exposure, np.float64)
    if y.shape != e.shape or y.ndim != 1:
        raise ValueError("counts and exposure must be vectors of the same length")
    if (y < 0).any() or np.isinf(y).any() or (e < 0).any() or np.isinf(e).any():
        raise ValueError("counts and exposures must be 0 or more")
    if method not in METHODS:
        raise ValueError(f"the method must be one of {', '.join(METHODS)}")
    there = ~np.isnan(y) & (e > 0)
    known, at = y[there], e[there]
    raw = known / at
    rate, own, mean, variance = _estimates(known, at, raw, method)
    mixture = fit_mixture(known, at)
    lower, upper = mixture.interval(level) if len(known) else (raw, raw)
    above = mixture.exceedance(mean) if mean > 0 else np.full(len(known), np.nan)
    return ShrunkRates(
        raw=_everywhere(raw, there),
        rate=_everywhere(rate, there),
        lower=_everywhere(np.minimum(lower, rate), there),
        upper=_everywhere(np.maximum(upper, rate), there),
        own_weight=_everywhere(own, there),
        p_above=_everywhere(above, there),
        mean=mean,
        variance=variance,
    )


def _estimates(
    y: FloatArray, e: FloatArray, raw: FloatArray, method: str
) -> tuple[FloatArray, FloatArray, float, float]:
    """Estimates, the share of the area's own rate in each, the mean shrunk to, and the true rates' variance."""
    if len(y) == 0:
        return raw, raw, np.nan, np.nan
    if len(y) == 1 or y.sum() == 0:
        return raw, np.ones(len(y)), float(y.sum() / e.sum()), 0.0
    if method == GAMMA:
        found = gamma_poisson.fit(y, e)
        mean = found.prior_shape / found.prior_rate
        return found.mean, e / (e + found.prior_rate), mean, mean / found.prior_rate
    mean, variance = marshall_prior(y, e)
    own = variance / (variance + mean / e)
    return mean + own * (raw - mean), own, mean, variance


def marshall_prior(counts: FloatArray, exposure: FloatArray) -> tuple[float, float]:
    """Marshall's mean and variance (0 or more) of the rates of areas with an exposure above 0."""
    mean = float(counts.sum() / exposure.sum())
    spread = float((exposure * (counts / exposure - mean) ** 2).sum() / exposure.sum())
    return mean, max(spread - mean / float(exposure.mean()), 0.0)


def _everywhere(some: FloatArray, there: NDArray[np.bool_]) -> FloatArray:
    out = np.full(len(there), np.nan)
    out[there] = some
    return out
