"""Rows as they really come: each kind of fault is planted in rows of its own and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from .arrays import BoolArray, IntArray


class Spoiler:
    """Spoils rows of a table of text, never one row twice, and keeps the account."""

    def __init__(self, table: pd.DataFrame, key: str, free: BoolArray, rng: np.random.Generator) -> None:
        """*key* is the column with the source's ID; *free* tells which rows may be spoiled."""
        self.table = table
        self.key = key
        self.account: dict[str, list[str]] = {}
        self._rng = rng
        self._free = free.copy()

    def spoil(
        self,
        kind: str,
        n: int,
        change: Callable[[pd.DataFrame, IntArray, np.random.Generator], None],
        among: BoolArray | None = None,
    ) -> None:
        """Apply *change* to *n* rows; fewer where so many are not free."""
        allowed = self._free if among is None else self._free & among
        candidates = np.flatnonzero(allowed)
        chosen = np.sort(self._rng.choice(candidates, size=min(n, len(candidates)), replace=False))
        self._free[chosen] = False
        change(self.table, chosen, self._rng)
        self.account[kind] = [str(value) for value in self.table[self.key].to_numpy()[chosen]]

    def repeat(self, n: int) -> pd.DataFrame:
        """The table with *n* rows written twice, each repetition some rows below its first."""
        candidates = np.flatnonzero(self._free)
        chosen = np.sort(self._rng.choice(candidates, size=min(n, len(candidates)), replace=False))
        self._free[chosen] = False
        self.account["exact_duplicate"] = [str(value) for value in self.table[self.key].to_numpy()[chosen]]
        below = np.minimum(chosen + self._rng.integers(1, 30, len(chosen)), len(self.table) - 1)
        order = np.concatenate([np.arange(len(self.table)), chosen])
        position = np.concatenate([np.arange(len(self.table), dtype=float), below + 0.5])
        table: pd.DataFrame = self.table.iloc[order[np.argsort(position, kind="stable")]].reset_index(drop=True)
        return table


def write_into(column: str, values: Sequence[str]) -> Callable[[pd.DataFrame, IntArray, np.random.Generator], None]:
    """A change that writes *values* in turn into *column*."""

    def change(table: pd.DataFrame, rows: IntArray, _: np.random.Generator) -> None:
        table.loc[rows, column] = [values[index % len(values)] for index in range(len(rows))]

    return change


def letters_for_digits(*columns: str) -> Callable[[pd.DataFrame, IntArray, np.random.Generator], None]:
    """A change that writes the letter O for the last digit, as a reader of scanned lists does."""

    def change(table: pd.DataFrame, rows: IntArray, _: np.random.Generator) -> None:
        for column in columns:
            old = table[column].to_numpy()[rows]
            table.loc[rows, column] = [f"{text[:-1]}O" for text in old]

    return change
