"""Does a series rise or fall? The Mann–Kendall test, for many series at once, with ties.

S = Σ_{i<j} sign(x_j − x_i); var S = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over the groups of t equal values;
z = (S ∓ 1)/√var S, two-sided p by the normal distribution (Mann 1945, Econometrica 13:245; Kendall 1975, Rank
Correlation Methods; Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring, § 16.4). The same z as
R's ``cor.test(x, time, method = "kendall", exact = FALSE, continuity = TRUE)``. The slope is Sen's (1968, J Am Stat
Assoc 63:1379): the median of all (x_j − x_i)/(j − i).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

FloatArray = NDArray[np.float64]

_DECIMALS = 9
"""Values that agree to so many decimals are equal: what differs beyond is rounding."""
_CELLS = 4_000_000


@dataclass(frozen=True)
class Trends:
    """Trend of n series. Arrays (n,)."""

    s: FloatArray
    """Pairs that rise less pairs that fall."""
    tau: FloatArray
    """S as a share of all pairs, −1 to 1; NaN with fewer than two values."""
    z: FloatArray
    """0 where all values are equal, or there are fewer than two."""
    p: FloatArray
    slope: FloatArray
    """Change of the value per step; NaN with fewer than two values."""


def mann_kendall(series: ArrayLike) -> Trends:
    """Test each row of (n, steps); NaN is no value, but its step counts for the slope.

    Raises:
        ValueError: *series* isn't two-dimensional.
    """
    x: FloatArray = np.asarray(np.round(np.asarray(series, np.float64), _DECIMALS), np.float64)
    if x.ndim != 2:
        raise ValueError("the series must be the rows of a matrix")
    n = (~np.isnan(x)).sum(axis=1)
    s = np.zeros(len(x))
    for i in range(x.shape[1] - 1):
        s += np.nansum(np.sign(x[:, i + 1 :] - x[:, i : i + 1]), axis=1)
    variance = (n * (n - 1.0) * (2 * n + 5) - _ties(x)) / 18
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(variance > 0, (s - np.sign(s)) / np.sqrt(variance), 0.0)
        tau = np.where(n > 1, s / (n * (n - 1) / 2), np.nan)
    return Trends(s, tau, z, 2 * special.ndtr(-np.abs(z)), _slopes(x))


def _ties(x: FloatArray) -> FloatArray:
    """Σ t(t−1)(2t+5) over each row's groups of equal values."""
    ranked = np.sort(x, axis=1)
    out = np.zeros(len(x))
    length = np.ones(len(x))
    for i in range(1, x.shape[1] + 1):
        goes_on = ranked[:, i] == ranked[:, i - 1] if i < x.shape[1] else np.zeros(len(x), bool)
        out += np.where(goes_on, 0.0, length * (length - 1) * (2 * length + 5))
        length = np.where(goes_on, length + 1, 1.0)
    return out


def _slopes(x: FloatArray) -> FloatArray:
    first, second = np.triu_indices(x.shape[1], 1)
    out = np.full(len(x), np.nan)
    enough = np.flatnonzero((~np.isnan(x)).sum(axis=1) > 1)
    block = max(1, _CELLS // max(len(first), 1))
    for start in range(0, len(enough), block):
        rows = enough[start : start + block]
        out[rows] = np.nanmedian((x[rows][:, second] - x[rows][:, first]) / (second - first), axis=1)
    return out
