"""When in the day and the week incidents happen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def busiest_hours(hours: NDArray[np.int64], weights: NDArray[np.int64], width: int = 4) -> tuple[int, int, float]:
    """The *width* hours in a row, midnight passed where need be, that hold most incidents.

    Arguments:
        hours: (n,) 0–23, n ≥ 1.
        weights: (n,) antal.

    Returns:
        first hour, hour at which the window ends (1–24), share of the incidents in it. Of equal windows
        the one in whose middle most incidents lie, then the earliest.

    Raises:
        ValueError: no hours are given.
    """
    if hours.size == 0:
        raise ValueError("no hours are given")
    by_hour = np.bincount(hours, weights=weights, minlength=24)
    window = sum(np.roll(by_hour, -shift) for shift in range(width))
    middle = sum(np.roll(by_hour, -shift) for shift in range(1, width - 1)) if width > 2 else window
    first = int(np.lexsort((np.arange(24), -np.asarray(middle), -np.asarray(window)))[0])
    end = (first + width - 1) % 24 + 1
    return first, end, float(np.asarray(window)[first] / by_hour.sum())
