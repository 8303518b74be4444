"""Counts rounded to a base at random, so that no single incident shows, and always the same way.

Unbiased random rounding (Nargundkar & Saveland 1972, Proc Am Stat Ass Soc Stat 382; Statistics New Zealand's base 3):
a count between two multiples goes up with a probability that keeps its expectation. Which way is decided by a keyed
hash of (area, category, period), as in the cell-key method (Fraser & Wooton 2005): the same cell is rounded the same
way in every table, so that publishing it again says nothing new, and a count that grows never comes out smaller.
Sums are rounded by themselves, not summed from rounded cells: the parts don't add up to them, and mustn't be made to.
"""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .keyed_numbers import keyed_uniform


def rounded(counts: ArrayLike, cells: Sequence[tuple[str, ...]], key: bytes, base: int = 3) -> NDArray[np.float64]:
    """Counts as they may be published.

    Arguments:
        counts: (n,) whole numbers of 0 or more; NaN stays.
        cells: (n,) names of each: area, category, period.
        key: secret; the same one for all publications.
        base: 2 or more.

    Returns:
        (n,) multiples of *base*, less than *base* from the counts; multiples stay as they are.

    Raises:
        ValueError: a count is negative or no whole number, *base* is under 2, or the key is too short.
    """
    values = np.asarray(counts, float)
    known = np.isfinite(values)
    if base < 2 or values.shape != (len(cells),) or np.any(values[known] < 0) or np.any(values[known] % 1):
        raise ValueError("counts must be whole numbers of 0 or more with a name each, and the base at least 2")
    chance = keyed_uniform(key, cells)[:, 0]
    with np.errstate(invalid="ignore"):
        floor = np.floor(values / base) * base
        return np.asarray(floor + np.where(chance < (values - floor) / base, base, 0.0))
