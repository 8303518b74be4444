"""How much more than Poisson counts do weekly counts vary? Learnt by each area, and from the others of its category.

Pearson's X² over its degrees of freedom says little of one area with few incidents: its variance is about
(2 + 1/μ) / df (McCullagh & Nelder 1989, Generalized Linear Models, sect. 4.5.2). So each area's value is drawn towards
the common one of its category, as far as it is unsure.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

OWN = 50.0
"""An area's own value weighs as much as the category's when it rests on so many degrees of freedom, few counts
counting less."""

MARGIN = 0.5
"""So many standard errors are added."""


def pooled(spread: FloatArray, freedom: FloatArray, typical: FloatArray, group: NDArray[np.int64]) -> FloatArray:
    """(series,) dispersion of 1 or more; NaN where *spread* is.

    Arguments:
        spread: (series,) X² / df of each series, which may lie below 1.
        freedom: (series,) its degrees of freedom.
        typical: (series,) mean count of a week.
        group: (series,) the category.
    """
    known = np.isfinite(spread) & (freedom > 0) & (typical > 0)
    weight = np.where(known, freedom / (1 + 0.5 / np.where(typical > 0, typical, 1.0)), 0.0)
    value = np.where(known, spread, 0.0)
    names, at = np.unique(group, return_inverse=True)
    common, learnt = _line(value, weight, np.where(known, typical, 0.0), at, len(names))
    out = (weight * value + OWN * common) / (weight + OWN)
    # A φ that is unsure makes large counts likelier than its best value says.
    out *= np.where(learnt, 1 + MARGIN * np.sqrt(2 / (weight + OWN)), 1.0)
    return np.asarray(np.where(np.isnan(spread), np.nan, np.maximum(out, 1.0)))


def _line(
    value: FloatArray, weight: FloatArray, typical: FloatArray, at: NDArray[np.int64], n: int
) -> tuple[FloatArray, NDArray[np.bool_]]:
    """(series,) the category's dispersion at each series' mean count, and whether there was anything to learn it from.

    A straight line that doesn't fall: what areas have in common and the baseline doesn't know (weather, holidays)
    moves large counts by more than their chance, and small ones hardly.
    """

    def total(values: FloatArray) -> FloatArray:
        return np.asarray(np.bincount(at, values, n), np.float64)

    sums = total(weight)
    safe = np.where(sums > 0, sums, 1.0)
    mean, level = total(weight * typical) / safe, total(weight * value) / safe
    apart = typical - mean[at]
    spread = total(weight * apart**2)
    slope = np.where(spread > 0, total(weight * apart * value) / np.where(spread > 0, spread, 1.0), 0.0)
    # Two points always lie on a line.
    slope = np.where(total((weight > 0).astype(float)) > 2, np.maximum(slope, 0.0), 0.0)
    # Without anything to learn from, counts are taken for Poisson.
    return np.where(sums > 0, level, 1.0)[at] + np.where(weight > 0, slope[at] * apart, 0.0), (sums > 0)[at]
