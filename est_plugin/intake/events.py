"""What happened: the codes of a row. A report may tell of several events."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..domain.category import POLICE_CODES, category_code, offence_code
from .cells import number, present

_BETWEEN = re.compile(r"[;|,\n\r]+")
_NO = frozenset(("0", "nej", "no", "n", "false", "falskt", "falsk", "ej"))


@dataclass(frozen=True)
class CodeColumns:
    """Where the codes stand."""

    code_system: str
    columns: tuple[int, ...] = ()
    several: bool = False
    """Whether a cell may hold several codes, separated by ; | , or a line break."""
    ticked: tuple[tuple[int, str], ...] = ()
    """Columns named after a code: position and the code in words."""

    @property
    def are_there(self) -> bool:
        """Whether the file has codes at all."""
        return bool(self.columns or self.ticked)


@dataclass(frozen=True)
class Events:
    """The events that some rows tell of, one after another in the order of the rows."""

    row: NDArray[np.int64]
    """Position of each event's row."""
    code: NDArray[np.object_]
    times: NDArray[np.int64]
    """How often a ticked column says that it happened (a number in it); 1 otherwise."""


def normalised(code_system: str, text: str) -> str:
    """A code in the form in which rules are compared."""
    return offence_code(text) if code_system == POLICE_CODES else category_code(text)


def read_events(columns: CodeColumns, cells: Sequence[Sequence[str]], n: int) -> Events:
    """The events of *n* rows; a row without any code is one event with the code ''.

    Args:
        columns: where the codes stand.
        cells: all columns of the rows, by position.
        n: number of rows.
    """
    seen: dict[str, list[str]] = {}
    if not columns.several and not columns.ticked and len(columns.columns) <= 1:
        codes = np.full(n, "", dtype=object)
        if columns.columns:
            codes[:] = [_codes(columns, cell, seen)[0] for cell in cells[columns.columns[0]]]
        return Events(np.arange(n, dtype=np.int64), codes, np.ones(n, dtype=np.int64))
    rows: list[int] = []
    found: list[str] = []
    times: list[int] = []
    for i in range(n):
        # Two equal codes in one report are one event that was written twice.
        of_row: dict[str, int] = {}
        for position in columns.columns:
            of_row.update((code, 1) for code in _codes(columns, cells[position][i], seen) if code)
        for position, word in columns.ticked:
            often = _ticks(cells[position][i])
            if often:
                of_row[normalised(columns.code_system, word)] = often
        for code, often in (of_row or {"": 1}).items():
            rows.append(i)
            found.append(code)
            times.append(often)
    codes = np.empty(len(found), dtype=object)
    codes[:] = found
    return Events(np.array(rows, dtype=np.int64), codes, np.array(times, dtype=np.int64))


def _codes(columns: CodeColumns, cell: str, seen: dict[str, list[str]]) -> list[str]:
    """The codes in a cell; remembered, since few cells differ."""
    if cell not in seen:
        text = present(cell)
        parts = [present(part) for part in _BETWEEN.split(text)] if columns.several else [text]
        seen[cell] = [normalised(columns.code_system, part) for part in parts if part] or [""]
    return seen[cell]


def _ticks(cell: str) -> int:
    """How often a ticked column says that its event happened: 0 for nothing and no, a number as it is, else 1."""
    text = present(cell)
    if not text or text.casefold() in _NO:
        return 0
    value = number(text)
    return int(value) if value is not None and value == int(value) and value > 1 else 1
