"""What happened: the codes of a row. A report may tell of several events."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..domain.category import category_code, normalised_code
from .cells import number, present

BETWEEN = re.compile(r"[;|,\n\r]+")
_OFTEN = 1_000_000
"""More events of one kind no report tells of; a larger number is something else than how often."""

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
    mapped: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Text in a cell (as :func:`category_code` folds it) -> code system and code."""
    default: tuple[str, str] | None = None
    """Code system and code of every row, where the file has no column for what happened."""

    @property
    def are_there(self) -> bool:
        """Whether the file has codes at all."""
        return bool(self.columns or self.ticked)


@dataclass(frozen=True)
class Events:
    """The events that some rows tell of, one after another in the order of the rows."""

    row: NDArray[np.int64]
    """Position of each event's row."""
    system: NDArray[np.object_]
    """Code system of each event's code."""
    code: NDArray[np.object_]
    times: NDArray[np.int64]
    """How often a ticked column says that it happened (a number in it); 1 otherwise."""


def read_events(columns: CodeColumns, cells: Sequence[Sequence[str]], n: int) -> Events:
    """The events of *n* rows; a row without any code is one event with the code ''.

    Args:
        columns: where the codes stand.
        cells: all columns of the rows, by position.
        n: number of rows.
    """
    none = (columns.code_system, "")
    if not columns.are_there and columns.default is not None:
        none = columns.default
    seen: dict[str, list[tuple[str, str]]] = {}
    if not columns.several and not columns.ticked and len(columns.columns) <= 1:
        systems, codes = np.full(n, none[0], dtype=object), np.full(n, none[1], dtype=object)
        if columns.columns:
            column = cells[columns.columns[0]]
            known = {cell: _codes(columns, cell, seen)[0] for cell in set(column)}
            found = [known[cell] for cell in column]
            codes[:] = [code for _, code in found]
            if columns.mapped:
                systems[:] = [system for system, _ in found]
        return Events(np.arange(n, dtype=np.int64), systems, codes, np.ones(n, dtype=np.int64))
    rows: list[int] = []
    events: list[tuple[str, str]] = []
    times: list[int] = []
    for i in range(n):
        # Two equal codes in one report are one event that was written twice.
        of_row: dict[tuple[str, str], int] = {}
        for position in columns.columns:
            of_row.update((code, 1) for code in _codes(columns, cells[position][i], seen) if code[1])
        for position, word in columns.ticked:
            often = _ticks(cells[position][i])
            if often:
                of_row[_code(columns, word)] = often
        for event, often in (of_row or {none: 1}).items():
            rows.append(i)
            events.append(event)
            times.append(often)
    systems, codes = np.empty(len(events), dtype=object), np.empty(len(events), dtype=object)
    systems[:] = [system for system, _ in events]
    codes[:] = [code for _, code in events]
    return Events(np.array(rows, dtype=np.int64), systems, codes, np.array(times, dtype=np.int64))


def _code(columns: CodeColumns, text: str) -> tuple[str, str]:
    """Code system and code of one text: the profile's own rule, or the text itself."""
    mapped = columns.mapped.get(category_code(text)) if columns.mapped else None
    return mapped or (columns.code_system, normalised_code(columns.code_system, text))


def _codes(columns: CodeColumns, cell: str, seen: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The codes in a cell; remembered, since few cells differ. A cell that the profile maps as a whole is one."""
    if cell not in seen:
        text = present(cell)
        whole = category_code(text) in columns.mapped if columns.mapped else False
        parts = [present(part) for part in BETWEEN.split(text)] if columns.several and not whole else [text]
        seen[cell] = [_code(columns, part) for part in parts if part] or [(columns.code_system, "")]
    return seen[cell]


def _ticks(cell: str) -> int:
    """How often a ticked column says that its event happened: 0 for nothing and no, a number as it is, else 1."""
    text = present(cell)
    if not text or text.casefold() in _NO:
        return 0
    value = number(text)
    return int(value) if value is not None and 1 < value <= _OFTEN and value == int(value) else 1
