"""Many comparisons at once: the false discovery rate."""
from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def q_values(p_values: ArrayLike) -> NDArray[np.float64]:
    """Adjusted p-values by Benjamini & Hochberg (1995, J R Stat Soc B 57:289).

    Arguments:
        p_values: any shape; NaN is no test and isn't counted as one.

    Returns:
        q of the same shape: rejecting all with q ≤ α keeps the expected share of false
        discoveries at α or below.

    Raises:
        ValueError: a value lies outside 0–1.
    """
    p = np.asarray(p_values, float)
    q = np.full(p.shape, np.nan)
    tested = np.isfinite(p)
    values = p[tested]
    if np.any((values < 0) | (values > 1)):
        raise ValueError("p-values must lie between 0 and 1")
    if values.size:
        order = np.argsort(values, kind="stable")
        scaled = values[order] * values.size / np.arange(1, values.size + 1)
        adjusted = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
        out = np.empty_like(values)
        out[order] = adjusted
        q[tested] = out
    return q
