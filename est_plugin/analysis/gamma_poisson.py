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

_MAX_LOG_SHAPE = np.log(1e6)
"""A prior this narrow says that the areas do not differ; a larger shape changes nothing."""


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

    With no incident at all the prior is Jeffreys' Gamma(1/2, 0), as no spread can be learnt.

    Raises:
        ValueError: shapes differ, a count is negative or an exposure is not positive.
    """
    y, e = np.asarray(counts, float), np.asarray(exposure, float)
    if y.shape != e.shape or y.ndim != 1:
        raise ValueError("counts and exposure must be vectors of the same length")
    if np.any(y < 0) or np.any(~np.isfinite(y)) or np.any(~(e > 0)):
        raise ValueError("counts must be 0 or more and exposures above 0")
    total = y.sum()
    if total == 0 or y.size < 2:
        return GammaPosterior(y + 0.5, e, 0.5, 0.0)
    mean = total / e.sum()
    # The mean a/b is held at the pooled rate, which the likelihood pins down; only the spread is searched for.
    shape = float(np.exp(_log_shape(y, e, mean)))
    return GammaPosterior(y + shape, e + shape / mean, shape, shape / mean)


def _log_shape(y: FloatArray, e: FloatArray, mean: float) -> float:
    def loss(log_shape: float) -> float:
        a = np.exp(log_shape)
        b = a / mean
        terms = special.gammaln(a + y) - special.gammaln(a) + a * np.log(b / (b + e)) - y * np.log(b + e)
        return -float(terms.sum())

    found = optimize.minimize_scalar(loss, bounds=(np.log(1e-3), _MAX_LOG_SHAPE), method="bounded")
    return float(found.x)
