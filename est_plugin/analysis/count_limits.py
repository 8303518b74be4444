"""From an expected count to its limits and tail probabilities.

``nbPlugin`` and ``muan``: negative binomial with the fitted mean, or an upper limit of it, and variance φμ
(Noufaily et al. 2013, Stat Med 32:1206, sect. 3.5; Poisson where φ = 1). ``delta``: normal on the scale y^(2/3)
(Farrington et al. 1996, J R Stat Soc A 159:547, sect. 3.5). ``predictive``: negative binomial with variance
φμ + μ²τ², τ² being the relative variance of the estimated mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import special, stats

FloatArray = NDArray[np.float64]

_POISSON = 1e-7
"""An overdispersion of less than this is none: the negative binomial's parameters would have no digits left."""

_ENDLESS = 1e9
"""Of a mean above this nobody counts the cases, and the discrete laws can't be inverted."""


@dataclass(frozen=True)
class Limits:
    """Arrays of one shape; NaN where the mean is unknown."""

    lower: FloatArray
    upper: FloatArray
    p_value: FloatArray
    """P(Y ≥ observed)."""
    p_low: FloatArray
    """P(Y ≤ observed)."""


def overdispersed(observed: FloatArray, mean: FloatArray, dispersion: FloatArray, tail: float) -> Limits:
    """Of counts with variance *dispersion* · *mean*; *tail*: probability beyond each limit."""
    return counted(observed, mean, size_of(mean, dispersion, np.zeros_like(mean)), tail)


def predictive(
    observed: FloatArray, mean: FloatArray, dispersion: FloatArray, relative_variance: FloatArray, tail: float
) -> Limits:
    """Of counts with variance *dispersion* · *mean* + *relative_variance* · *mean*²."""
    return counted(observed, mean, size_of(mean, dispersion, relative_variance), tail)


def size_of(mean: FloatArray, dispersion: FloatArray, relative_variance: FloatArray) -> FloatArray:
    """The negative binomial's r: variance μ + μ²/r. Infinite: Poisson."""
    with np.errstate(divide="ignore", invalid="ignore"):
        inverse = np.where(dispersion - 1 > _POISSON, dispersion - 1, 0.0) / mean + relative_variance
        return np.asarray(1 / inverse)


def counted(observed: FloatArray, mean: FloatArray, size: FloatArray, tail: float) -> Limits:
    """Of negative binomial counts with this *mean* and *size* (infinite: Poisson); a mean of 0 is always 0."""
    y, mu, r = np.broadcast_arrays(observed, mean, size)
    lower, upper, p_value, p_low = (np.full(y.shape, np.nan) for _ in range(4))
    known = np.isfinite(mu) & ~np.isnan(r)
    # Small counts of many areas repeat: each distinct case is worked out once.
    cases, back = np.unique(np.column_stack([mu[known], r[known]]), axis=0, return_inverse=True)
    back = np.asarray(back).reshape(-1)
    lower[known], upper[known] = (_quantile(cases[:, 0], cases[:, 1], share)[back] for share in (tail, 1 - tail))
    p_value[known], p_low[known] = _tails(y[known], mu[known], r[known])
    return Limits(lower, upper, p_value, p_low)


def _quantile(mean: FloatArray, size: FloatArray, share: float) -> FloatArray:
    out = np.zeros(mean.shape)
    for where, law in _laws(mean, size, np.zeros(mean.shape, bool)):
        out[where] = law.ppf(share)
    return np.maximum(out, 0.0)


def _tails(observed: FloatArray, mean: FloatArray, size: FloatArray) -> tuple[FloatArray, FloatArray]:
    """P(Y ≥ y) and P(Y ≤ y); NaN where y is unknown. A count that isn't whole is taken for the whole one below."""
    y = np.floor(observed + 1e-7)
    # A mean of 0: the law sits at 0.
    at_least, at_most = np.where(y > 0, 0.0, 1.0), np.ones(y.shape)
    for where, law in _laws(mean, size, np.isnan(y)):
        at_least[where] = law.sf(y[where] - 1)
        at_most[where] = law.cdf(y[where])
    at_least[np.isnan(y)] = at_most[np.isnan(y)] = np.nan
    return at_least, at_most


def _laws(mean: FloatArray, size: FloatArray, left_out: NDArray[np.bool_]) -> list[tuple[NDArray[np.bool_], Any]]:
    """Where which law holds, with the law. Of endless counts the share of the mean has a gamma law."""
    known = (mean > 0) & (size > 0) & ~left_out
    endless = known & (mean > _ENDLESS)
    poisson = known & ~endless & np.isinf(size)
    spread = known & ~endless & ~poisson
    shape = np.minimum(size[endless], _ENDLESS)
    r = size[spread]
    laws = (
        (poisson, stats.poisson(mean[poisson])),
        (spread, stats.nbinom(r, r / (r + mean[spread]))),
        (endless, stats.gamma(shape, scale=mean[endless] / shape)),
    )
    return [(where, law) for where, law in laws if where.any()]


def delta(
    observed: FloatArray, mean: FloatArray, variance: FloatArray, dispersion: FloatArray, power: float, tail: float
) -> Limits:
    """Normal on the scale y^*power*, whose variance follows from the counts' and the estimated mean's (*variance*)."""
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        error = power * mean ** (power - 1) * np.sqrt(mean * dispersion + variance)
        centre = mean**power
        reach = special.ndtri(1 - tail) * error
        lower = np.where(centre > reach, np.abs(centre - reach) ** (1 / power), 0.0)
        upper = (centre + reach) ** (1 / power)
        z = (observed**power - centre) / error
    known = np.isfinite(mean)
    return Limits(np.where(known, lower, np.nan), np.where(known, upper, np.nan), special.ndtr(-z), special.ndtr(z))
