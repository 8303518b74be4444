"""Sums of many incidents by area, source, code and day.

SQLite sorts texts and keeps a tree on disk for a GROUP BY of five columns; summing whole arrays of numbers costs a
third of that, and holds 40 bytes for each incident.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

IntArray = NDArray[np.int64]

_DAY_BEFORE_ORDINAL_1 = int(np.datetime64("0001-01-01", "D").astype(np.int64)) - 1


def ordinals(days: Sequence[str]) -> IntArray:
    """Proleptic ordinals (1 is 0001-01-01) of ISO dates."""
    return np.array(days, dtype="datetime64[D]").astype(np.int64) - _DAY_BEFORE_ORDINAL_1


def summed(blocks: Iterable[Sequence[tuple[Any, ...]]]) -> pd.DataFrame:
    """Sum rows of (area or None, source, code system, code, ISO day, antal).

    Arguments:
        blocks: some of the rows at a time.

    Returns:
        ``area`` (float, NaN for None), ``source, code_system, code, day`` (ordinal), ``n``: a row for each different
        area, source, code and day, in that order.
    """
    systems, codes, days = _Numbers(), _Numbers(), _Numbers()
    parts: list[IntArray] = []
    for block in blocks:
        area, source, system, code, day, antal = zip(*block)
        columns = (
            np.nan_to_num(np.array(area, np.float64), nan=-1).astype(np.int64),
            np.array(source, np.int64),
            systems.of(system),
            codes.of(code),
            days.of(day),
            np.array(antal, np.int64),
        )
        parts.append(np.stack(columns))
    area, source, system, code, day, n = np.concatenate(parts, axis=1) if parts else np.empty((6, 0), np.int64)
    system, code, day = systems.ranks()[system], codes.ranks()[code], days.ranks()[day]
    at, totals = _groups((area, source, system, code, day), n)
    return pd.DataFrame(
        {
            "area": np.where(area[at] < 0, np.nan, area[at]),
            "source": source[at],
            "code_system": systems.sorted()[system[at]],
            "code": codes.sorted()[code[at]],
            "day": ordinals(days.sorted().tolist())[day[at]],
            "n": totals,
        }
    )


class _Numbers:
    """Numbers 0, 1 … for different texts, in the order of their coming."""

    def __init__(self) -> None:
        self._number: dict[str, int] = {}

    def of(self, texts: Sequence[str]) -> IntArray:
        """The number of each."""
        which, different = pd.factorize(np.array(texts, dtype=object))
        known = self._number
        numbers = np.array([known.setdefault(text, len(known)) for text in different], np.int64)
        return np.asarray(numbers[which], np.int64)

    def sorted(self) -> NDArray[np.object_]:
        """The texts in order."""
        return np.array(sorted(self._number), dtype=object)

    def ranks(self) -> IntArray:
        """Of each number the place of its text in that order."""
        ranks = np.empty(len(self._number), np.int64)
        ranks[[self._number[text] for text in sorted(self._number)]] = np.arange(len(ranks))
        return ranks


def _groups(keys: Sequence[IntArray], n: IntArray) -> tuple[IntArray, IntArray]:
    """Of each different combination of *keys*, sorted, a position that holds it, and the sum of its *n*."""
    if not len(n):
        return np.empty(0, np.int64), n
    order = np.lexsort(tuple(reversed(keys)))
    differs = np.zeros(len(n), bool)
    differs[0] = True
    for key in keys:
        ordered = key[order]
        differs[1:] |= ordered[1:] != ordered[:-1]
    starts = np.flatnonzero(differs)
    return order[starts], np.add.reduceat(n[order], starts)
