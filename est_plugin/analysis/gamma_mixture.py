"""Rates of small areas with all their uncertainty: also that of the prior that they are shrunk to.

The gamma–Poisson model of :mod:`gamma_poisson` with its prior's shape a = b m and rate b unknown: m is the common mean,
b says how much the areas have in common. Taking the most likely prior as if it were known makes intervals too short,
badly so among ten or forty areas. Here m has a flat prior on the log scale and b the uniform shrinkage prior, density
z / (z + b)², with z half the median exposure, which gave intervals their nominal coverage in simulations (Christiansen
& Morris 1997, J Am Stat Assoc 92:618, "Hierarchical Poisson regression modeling"). The posterior of (b, m) is laid on a
grid, Gauss–Hermite in log m; an area's posterior is a mixture of gammas.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

FloatArray = NDArray[np.float64]

_SHRINKAGES, _MEANS = 40, 7
"""The grid: values of the shrinkage, and of the mean for each of them."""
_HALVINGS = 16
"""The grid's first cell is halved so often towards 0: areas with many events each, or of very unlike rates, have next
to nothing in common."""
_NEWTON_STEPS, _CLOSE = 50, 1e-8
_QUANTILE_STEPS, _QUANTILE_CLOSE = 60, 1e-10
_CELLS = 500_000
_LIGHT = 1e-6
"""Points of the grid that weigh less, relative to the heaviest, are left out."""


@dataclass(frozen=True)
class GammaMixture:
    """Posterior of n areas' rates: a mixture over g priors Gamma(``prior_shape``, rate ``prior_rate``)."""

    counts: FloatArray
    exposure: FloatArray
    prior_shape: FloatArray
    """(g,)"""
    prior_rate: FloatArray
    """(g,)"""
    weight: FloatArray
    """(g,) posterior weight of each prior; sum 1."""

    def moments(self) -> tuple[FloatArray, FloatArray]:
        """Posterior mean and variance of each area's rate, (n,)."""
        mean, square = np.zeros(len(self.counts)), np.zeros(len(self.counts))
        for shape, rate, weight in zip(self.prior_shape, self.prior_rate, self.weight):
            one = (shape + self.counts) / (rate + self.exposure)
            mean += weight * one
            square += weight * (one / (rate + self.exposure) + one**2)
        return mean, np.maximum(square - mean**2, 1e-300)

    def interval(self, level: float = 0.95) -> tuple[FloatArray, FloatArray]:
        """Ends of each area's central posterior interval."""
        tail = (1 - level) / 2
        return self._quantiles(tail), self._quantiles(1 - tail)

    def _quantiles(self, probability: float) -> FloatArray:
        """Where each area's mixture reaches *probability*, by Newton's method within bounds that close in.

        It begins at the quantile of the gamma that has the mixture's mean and variance.
        """
        mean, variance = self.moments()
        x = special.gammaincinv(mean**2 / variance, probability) * variance / mean
        low, high = np.zeros(len(x)), np.full(len(x), np.inf)
        for _ in range(_QUANTILE_STEPS):
            below, density = self._distribution(x)
            low, high = np.where(below < probability, x, low), np.where(below < probability, high, x)
            with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
                moved = x - (below - probability) / density
            outside = ~((moved > low) & (moved < high))
            moved[outside] = np.where(np.isinf(high), 2 * x, (low + high) / 2)[outside]
            done = np.abs(moved - x) <= _QUANTILE_CLOSE * x
            x = moved
            if done.all():
                break
        return np.asarray(x)

    def _distribution(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Each area's distribution function and density at its *x*."""
        below, density = np.zeros(len(x)), np.zeros(len(x))
        block = max(1, _CELLS // max(len(x), 1))
        for start in range(0, len(self.weight), block):
            some = slice(start, start + block)
            a, b = self.prior_shape[some, None] + self.counts, self.prior_rate[some, None] + self.exposure
            below += self.weight[some] @ special.gammainc(a, b * x)
            # In logarithms: a gamma function of some hundreds is beyond what a number holds.
            with np.errstate(divide="ignore"):
                density += self.weight[some] @ np.exp(a * np.log(b) + (a - 1) * np.log(x) - b * x - special.gammaln(a))
        return below, density

    def exceedance(self, threshold: float) -> FloatArray:
        """Probability that each area's rate is above *threshold*, (n,)."""
        out = np.zeros(len(self.counts))
        for shape, rate, weight in zip(self.prior_shape, self.prior_rate, self.weight):
            out += weight * special.gammaincc(shape + self.counts, (rate + self.exposure) * threshold)
        return out

    def draws(self, n: int, random: np.random.Generator) -> NDArray[np.float32]:
        """*n* draws of all areas' rates, (n, n areas): each draw has one prior for all areas."""
        chosen = random.choice(len(self.weight), size=n, p=self.weight)
        out = np.empty((n, len(self.counts)), np.float32)
        for g in np.unique(chosen):
            rows = np.flatnonzero(chosen == g)
            shape = (self.prior_shape[g] + self.counts).astype(np.float32)
            sample = random.standard_gamma(shape, size=(len(rows), len(shape)), dtype=np.float32)
            out[rows] = sample / (self.prior_rate[g] + self.exposure)
        return out


def fit_mixture(counts: ArrayLike, exposure: ArrayLike) -> GammaMixture:
    """Fit to *counts* (n,) with *exposure* (n,) > 0.

    With no incident at all, or one area, no spread can be learnt: the prior is Jeffreys' Gamma(1/2, 0).

    Raises:
        ValueError: shapes differ, a count is negative or an exposure is not positive.
    """
    y, e = np.asarray(counts, np.float64), np.asarray(exposure, np.float64)
    if y.shape != e.shape or y.ndim != 1:
        raise ValueError("counts and exposure must be vectors of the same length")
    if np.any(y < 0) or np.any(~np.isfinite(y)) or np.any(~(e > 0)) or np.any(~np.isfinite(e)):
        raise ValueError("counts must be 0 or more and exposures above 0")
    if len(y) < 2 or y.sum() == 0:
        return GammaMixture(y, e, np.array([0.5]), np.array([0.0]), np.array([1.0]))
    # Exposures on the scale of 1, so that rates per resident are as easy to search as rates per day.
    unit = float(np.median(e)) / 2
    shape, rate, log_weight = _grid(y, e / unit)
    weight = np.exp(log_weight - log_weight.max())
    kept = weight > _LIGHT
    return GammaMixture(y, e, shape[kept], rate[kept] * unit, weight[kept] / weight[kept].sum())


def _grid(y: FloatArray, e: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Shapes, rates and log posterior weights of the grid's priors, (g,), exposures being about 1."""
    shrinkage, width_of = _shrinkages()
    nodes, node_weights = special.roots_hermitenorm(_MEANS)
    log_mean = float(np.log(y.sum() / e.sum()))
    shapes, rates, weights = [], [], []
    for b, cell in zip((shrinkage / (1 - shrinkage))[::-1], width_of[::-1]):
        # From one b to the next the most likely mean moves little.
        log_mean, width = _most_likely_mean(y, e, b, log_mean)
        for node, node_weight in zip(nodes, node_weights):
            a = float(b * np.exp(log_mean + width * node))
            shapes.append(a)
            rates.append(b)
            weights.append(_log_likelihood(y, e, a, b) + node**2 / 2 + np.log(node_weight * width * cell))
    return np.array(shapes), np.array(rates), np.array(weights)


def _shrinkages() -> tuple[FloatArray, FloatArray]:
    """Middles and widths of the cells that 0 to 1 is cut into, ascending."""
    edges = np.arange(_SHRINKAGES + 1) / _SHRINKAGES
    edges = np.concatenate([[0.0], edges[1] * 0.5 ** np.arange(_HALVINGS, 0, -1), edges[1:]])
    return (edges[1:] + edges[:-1]) / 2, np.diff(edges)


def _log_likelihood(y: FloatArray, e: FloatArray, a: float, b: float) -> float:
    """Negative binomial likelihood of the counts, but for a constant."""
    terms = special.gammaln(a + y) - special.gammaln(a) + a * np.log(b / (b + e)) - y * np.log(b + e)
    return float(terms.sum())


def _most_likely_mean(y: FloatArray, e: FloatArray, b: float, log_mean: float) -> tuple[float, float]:
    """The log of the most likely mean given b, by Newton's method, and the likelihood's width around it."""
    curvature = -1.0
    for _ in range(_NEWTON_STEPS):
        a = b * np.exp(log_mean)
        slope_of = special.psi(a + y) - special.psi(a) + np.log(b / (b + e))
        bend_of = special.polygamma(1, a + y) - special.polygamma(1, a)
        slope = float(a * slope_of.sum())
        curvature = float(a * a * bend_of.sum()) + slope
        step = -slope / curvature if curvature < 0 else float(np.sign(slope))
        step = min(max(step, -1.0), 1.0)
        log_mean += step
        if abs(step) < _CLOSE:
            break
    return log_mean, 1.0 / np.sqrt(max(-curvature, 1e-6))
