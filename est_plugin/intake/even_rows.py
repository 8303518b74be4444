"""Rows of equally many cells, kept by column: no list a row, which costs more than reading the file does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload


class EvenRows(Sequence[list[str]]):
    """Rows of text cells, all of the same width. To be read as a list of rows; who can uses the columns."""

    def __init__(self, columns: list[list[str]]) -> None:
        """*columns*: the cells of each column; one at least."""
        self.columns = columns

    @property
    def width(self) -> int:
        """Number of cells in each row."""
        return len(self.columns)

    def __len__(self) -> int:
        return len(self.columns[0])

    @overload
    def __getitem__(self, which: int) -> list[str]: ...

    @overload
    def __getitem__(self, which: slice) -> EvenRows: ...

    def __getitem__(self, which: int | slice) -> list[str] | EvenRows:
        if isinstance(which, slice):
            return EvenRows([column[which] for column in self.columns])
        return [column[which] for column in self.columns]

    def __iter__(self) -> Iterator[list[str]]:
        return map(list, zip(*self.columns))


def joined(rows: Sequence[list[str]], more: Sequence[list[str]]) -> Sequence[list[str]]:
    """Some rows and those behind them, by column where all are equally wide."""
    if not rows:
        return more
    if isinstance(rows, EvenRows) and isinstance(more, EvenRows) and rows.width == more.width:
        return EvenRows([column + rest for column, rest in zip(rows.columns, more.columns)])
    return [*rows, *more]
