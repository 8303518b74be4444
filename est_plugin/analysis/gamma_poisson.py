"""Shrinkage of small-area counts: the gamma–Poisson model.

y_i ~ Poisson(e_i λ_i), λ_i ~ Gamma(a, rate b); a and b by maximum marginal (negative binomial)
likelihood; the posterior of λ_i is Gamma(a + y_i, rate b + e_i)
(Clayton & Kaldor 1987, Biometrics 43:671, eqs. 1–4).
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import optimize, special

FloatArray = NDArray[np.float64]

_MIN_LOG_SHAPE = np.log(1e-3)
_GRID = 24
"""Shapes tried before the search: the profile likelihood can be flat, or have a ridge towards no spread."""


@dataclass(frozen=True)
class GammaPosterior:
    """Posterior of each area's rate: Gamma(``shape``, rate ``rate``), arrays (n areas,)."""

    shape: FloatArray
    rate: FloatArray
    prior_shape: float
    prior_rate: float

    @property
    def mean(self) -> FloatArray:
        """Posterior means: the shrunken rates."""
        return self.shape / self.rate

    def interval(self, level: float = 0.95) -> tuple[FloatArray, FloatArray]:
        """Ends of the central posterior interval."""
        tail = (1 - level) / 2
        return (
            special.gammaincinv(self.shape, tail) / self.rate,
            special.gammaincinv(self.shape, 1 - tail) / self.rate,
        )

    def draws(self, n: int, random: np.random.Generator) -> NDArray[np.float32]:
        """*n* independent draws of all areas' rates, (n, n areas)."""
        sample = random.standard_gamma(self.shape.astype(np.float32), size=(n, self.shape.size), dtype=np.float32)
        return np.asarray(sample / self.rate.astype(np.float32), np.float32)


def fit(counts: ArrayLike, exposure: ArrayLike) -> GammaPosterior:
    """Fit the model to *counts* (n,) with *exposure* (n,) > 0, such as days or residents.

    The prior is learnt from the data and never weighs more than all of them (a ≤ Σy): areas that don't differ
    get the common rate with the uncertainty that the common rate has, not with none.
    With no incident at all, or one area, the prior is Jeffreys' Gamma(1/2, 0), as no spread can be learnt.

    Raises:
        ValueError: shapes differ, a count is negative or an exposure is not positive.
    """
    y, e = np.asarray(counts, float), np.asarray(exposure, float)
    if y.shape != e.shape or y.ndim != 1:
        raise ValueError("counts and exposure must be vectors of the same length")
    if np.any(y < 0) or np.any(~np.isfinite(y)) or np.any(~(e > 0)) or np.any(~np.isfinite(e)):
        raise ValueError("counts must be 0 or more and exposures above 0")
    total = y.sum()
    if total == 0 or y.size < 2:
        return GammaPosterior(y + 0.5, e, 0.5, 0.0)
    # Exposures on the scale of 1, so that rates per resident and day are as easy to search as rates per day.
    unit = e.mean()
    shape, mean = _most_likely(y, e / unit)
    rate = shape / mean * unit
    return GammaPosterior(y + shape, e + rate, shape, rate)


def _most_likely(y: FloatArray, e: FloatArray) -> tuple[float, float]:
    """Shape a and mean a/b of the prior under which the counts are most likely."""

    def loss(log_shape: float) -> float:
        a = np.exp(log_shape)
        b = a / _mean(y, e, a)
        terms = special.gammaln(a + y) - special.gammaln(a) + a * np.log(b / (b + e)) - y * np.log(b + e)
        return -float(terms.sum())

    grid = np.linspace(_MIN_LOG_SHAPE, max(float(np.log(y.sum())), 0.0), _GRID)
    best = int(np.argmin([loss(log_shape) for log_shape in grid]))
    bounds = grid[max(best - 1, 0)], grid[min(best + 1, _GRID - 1)]
    found = optimize.minimize_scalar(loss, bounds=bounds, method="bounded", options={"xatol": 1e-7})
    # The search never tries its bounds themselves.
    log_shape = min((float(found.x), *bounds), key=loss)
    shape = float(np.exp(log_shape))
    return shape, _mean(y, e, shape)


def _mean(y: FloatArray, e: FloatArray, shape: float) -> float:
    """The prior's most likely mean m when its shape is given: Σ (y − e m) / (a + e m) = 0, which falls with m.

    With equal exposures it is the pooled rate; else large areas weigh less than in the pooled rate.
    """
    rates = y / e
    low, high = float(rates.min()), float(rates.max())
    if low == high:
        return low
    return float(optimize.brentq(lambda m: float(np.sum((y - e * m) / (shape + e * m))), low, high, xtol=1e-12 * high))
