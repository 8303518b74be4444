"""Rows that could not be understood, each with its place, its cell and one sentence that says why."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.incident import REJECTED_COLUMNS


class Rejections:
    """The rejected ones among some rows of one file. A row keeps the first reason it was given."""

    def __init__(self, file: str, numbers: Sequence[int], rows: Sequence[Sequence[str]]) -> None:
        """*file*: name without folders; *numbers*: each row's place in the file; *rows*: their cells."""
        self._file, self._numbers, self._rows = file, numbers, rows
        self._why: dict[int, tuple[str, str, str]] = {}
        self.rejected: NDArray[np.bool_] = np.zeros(len(rows), dtype=bool)

    def add_one(self, position: int, column: str, value: str, reason: str) -> None:
        """Reject the row at *position* (among the rows given) unless it is rejected already."""
        if not self.rejected[position]:
            self.rejected[position] = True
            self._why[position] = (column, value, reason)

    def add(self, where: NDArray[np.bool_], column: str, values: NDArray[np.object_] | None, reason: str) -> None:
        """Reject all rows of the mask *where*; *values* are the cells to show, by row (None: no single cell)."""
        for position in np.flatnonzero(where & ~self.rejected):
            self.add_one(int(position), column, "" if values is None else str(values[position]), reason)

    def frame(self, kept: Callable[[int, Sequence[str]], Sequence[str]] | None = None) -> pd.DataFrame:
        """The rejected rows in the order of the file (``domain.incident.REJECTED_COLUMNS``).

        Args:
            kept: gives the cells of a row (by its position) that may be kept with it; all of them without.
        """
        return rejected_frame(
            [
                (
                    self._file,
                    int(self._numbers[i]),
                    *self._why[i],
                    as_cells(self._rows[i] if kept is None else kept(i, self._rows[i])),
                )
                for i in sorted(self._why)
            ]
        )


def as_cells(row: Sequence[str]) -> str:
    """A whole row as a JSON list of text."""
    return json.dumps(list(row), ensure_ascii=False)


def rejected_frame(rows: Sequence[tuple[str, int, str, str, str, str]] = ()) -> pd.DataFrame:
    """A frame of rejected rows; text columns stay text when it is empty."""
    frame = pd.DataFrame(list(rows), columns=list(REJECTED_COLUMNS), dtype=object)
    return frame.astype({"row": "int64"})
