"""A table of residents by area, as SCB and municipalities write it: titles above, notes below, cells left blank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..domain.errors import EstError
from ..domain.language import tr
from .cells import is_blank, number, present, stripped
from .folding import did_you_mean, fold, listed
from .opening import open_table
from .rejection import as_cells, rejected_frame
from .table import file_name

_SURE_CODE = re.compile(r"\d{4}[A-CR]\d{3,4}", re.IGNORECASE)
"""DeSO (0114A0010) and RegSO (0114R001)."""
_CODE = re.compile(r"(?=.*\d)[0-9A-Za-zÅÄÖåäö_.\-]{2,20}")
_CODE_AND_NAME = re.compile(r"(\d{4}[A-CR]?\d*)[ _-]+[^\W\d].*", re.IGNORECASE | re.DOTALL)
_VALUE_NAMES = frozenset(
    fold(name)
    for name in (
        "totalt",
        "total",
        "folkmängd",
        "befolkning",
        "invånare",
        "antal invånare",
        "antal personer",
        "antal",
        "population",
        "residents",
        "inhabitants",
    )
)
_YEAR = re.compile(r"(?:19|20)\d{2}")
_HEADING_ROWS = 40


@dataclass(frozen=True)
class PopulationFile:
    """Residents by area code."""

    values: pd.DataFrame
    """``row`` (int), ``code`` (text), ``value`` (float)."""
    rejected: pd.DataFrame
    """``domain.incident.REJECTED_COLUMNS``: notes, totals, rows without a number."""


@dataclass(frozen=True)
class _Columns:
    code: int
    value: int
    header: int
    """Position of the last row of the heading; -1 without one."""
    names: tuple[str, ...]


def read_population(path: str, code_field: str = "", value_field: str = "") -> PopulationFile:
    """Read residents by area code from a workbook, a text file or a layer's table.

    Args:
        path: the file; a sheet may be named as ``file|layername=name``.
        code_field: header of the codes' column; '' to find it by its cells.
        value_field: header of the residents' column; '' to find it.

    Returns:
        Every row below the heading is in ``values`` or in ``rejected``.

    Raises:
        EstError: the file can't be read, or one of the columns can't be found or told from others.
    """
    file = file_name(path)
    table = open_table(path, [fold(name) for name in (code_field, value_field) if name] or _VALUE_NAMES)
    records = [(place, row) for place, row in table.records() if not is_blank(row)]
    if not records:
        raise EstError(tr("{file} has no rows: export it again.", file=file))
    if table.names is not None:
        records.insert(0, (0, list(table.names)))
    width = max(len(row) for _, row in records)
    rows = [[present(cell) for cell in row] + [""] * (width - len(row)) for _, row in records]
    columns = _find_columns(file, rows, code_field, value_field)
    first = next(
        i for i, row in enumerate(rows) if i > columns.header and _code(row[columns.code]) and _value(row, columns)
    )
    return _split(file, records[first:], rows[first:], columns)


def _find_columns(file: str, rows: Sequence[Sequence[str]], code_field: str, value_field: str) -> _Columns:
    header, named = _named(file, rows, [name for name in (code_field, value_field) if name])
    body = rows[header + 1 :]
    code = named[code_field] if code_field else _code_column(file, body, {named[value_field]} if value_field else set())
    with_code = [i for i, row in enumerate(body) if _code(row[code])]
    if not with_code:
        raise EstError(tr("The column '{column}' in {file} holds no area codes.", column=code_field, file=file))
    start = header + 1 + with_code[0]
    names = _column_names(rows, start)
    data = [body[i] for i in with_code]
    value = named[value_field] if value_field else _value_column(file, data, code, names)
    if not any(number(row[value]) is not None for row in data):
        raise EstError(tr("The column '{column}' in {file} holds no numbers.", column=names[value], file=file))
    return _Columns(code, value, header if named else start - 1, names)


def _named(file: str, rows: Sequence[Sequence[str]], wanted: Sequence[str]) -> tuple[int, dict[str, int]]:
    """Header row and positions of columns that the user named."""
    if not wanted:
        return -1, {}
    for at, row in enumerate(rows[:_HEADING_ROWS]):
        folded = [fold(cell) for cell in row]
        if all(fold(name) in folded for name in wanted):
            return at, {name: folded.index(fold(name)) for name in wanted}
    texts = list(
        dict.fromkeys(
            cell for row in rows[:_HEADING_ROWS] for cell in row if cell and number(cell) is None and not _code(cell)
        )
    )
    lacking = [name for name in wanted if fold(name) not in {fold(text) for text in texts}] or list(wanted)
    raise EstError(
        tr(
            "{file} has no column '{column}'{hint}: its heading holds {names}.",
            file=file,
            column=lacking[0],
            hint=did_you_mean(lacking[:1], texts),
            names=listed(texts),
        )
    )


def _code(cell: str) -> str:
    """The area code in a cell ('0114' of '0114 Upplands Väsby'), or ''."""
    match = _CODE_AND_NAME.fullmatch(cell)
    text = match[1] if match else cell
    if re.fullmatch(r"\d+\.0+", text):
        text = text.split(".")[0]
    return text if _CODE.fullmatch(text) else ""


def _value(row: Sequence[str], columns: _Columns) -> bool:
    return number(row[columns.value]) is not None


def _code_column(file: str, rows: Sequence[Sequence[str]], taken: set[int]) -> int:
    """The column whose cells look most like area codes: known forms first, then different short codes."""
    best: tuple[float, int] | None = None
    for column in range(len(rows[0]) if rows else 0):
        filled = [row[column] for row in rows if row[column]]
        codes = [code for code in map(_code, filled) if code]
        if column in taken or len(codes) * 2 < len(filled) or not codes:
            continue
        sure = sum(bool(_SURE_CODE.fullmatch(code)) for code in codes) / len(codes)
        different = len(set(codes)) / len(codes)
        # Numbers of residents look like codes, too: of equals the leftmost column wins, but zeros in front decide.
        zeros = any(code.startswith("0") and len(code) > 1 for code in codes)
        letters = any(any(sign.isalpha() for sign in code) for code in codes)
        score = 4 * sure + 2 * (zeros or letters) + different + len(codes) / max(len(rows), 1)
        if best is None or score > best[0] + 1e-9:
            best = (score, column)
    if best is None:
        raise EstError(
            tr(
                "No column in {file} holds area codes: name it, or choose a table with one row for each area.",
                file=file,
            )
        )
    return best[1]


def _value_column(file: str, data: Sequence[Sequence[str]], code: int, names: Sequence[str]) -> int:
    """The one numeric column, or the one that is called total, or the newest year's."""
    numeric = []
    for column in range(len(data[0])):
        values = [number(row[column]) for row in data if row[column]]
        if (
            column != code
            and len(values) * 2 >= len(data)
            and sum(value is not None for value in values) >= 0.8 * len(values)
        ):
            numeric.append(column)
    if len(numeric) > 1:
        called = [
            column for column in numeric if any(fold(part) in _VALUE_NAMES for part in names[column].split(" / "))
        ]
        years = {column: _YEAR.search(names[column]) for column in numeric}
        if len(called) == 1:
            return called[0]
        if called:
            numeric = called
        elif all(years[column] for column in numeric):
            return max(numeric, key=lambda column: years[column][0])  # type: ignore[index]
    if len(numeric) == 1:
        return numeric[0]
    raise EstError(
        tr(
            "{file} has {n} columns that could hold the residents ({names}): name the right one.",
            file=file,
            n=len(numeric),
            names=listed(names[column] or tr("column {n}", n=column + 1) for column in numeric),
        )
        if numeric
        else tr("No column in {file} holds numbers of residents beside the area codes: name it.", file=file)
    )


def _column_names(rows: Sequence[Sequence[str]], start: int) -> tuple[str, ...]:
    """What stands above each column in the heading, from top to bottom."""
    above = rows[:start]
    return tuple(
        " / ".join(dict.fromkeys(row[column] for row in above if row[column])) for column in range(len(rows[0]))
    )


def _split(
    file: str, records: Sequence[tuple[int, list[str]]], rows: Sequence[Sequence[str]], columns: _Columns
) -> PopulationFile:
    """Rows with a code and a number, and the others with a reason."""
    kept: dict[str, tuple[int, float]] = {}
    raw: dict[str, list[str]] = {}
    rejected: list[tuple[str, int, str, str, str, str]] = []
    repeated = 0
    for (place, cells), row in zip(records, rows):
        code, value = _code(row[columns.code]), number(row[columns.value])
        reason, column = "", columns.code
        if not code:
            reason = tr("The row has no area code.")
        elif value is None or value < 0:
            reason, column = tr("The row has no number of residents."), columns.value
        elif code in kept:
            repeated += 1
            reason = tr("Row {row} has the same area code.", row=kept[code][0])
        if reason:
            shown = stripped(cells[column]) if column < len(cells) else ""
            rejected.append((file, place, columns.names[column], shown, reason, as_cells(cells)))
        elif value is not None:
            kept[code], raw[code] = (place, value), cells
    if repeated > len(kept) // 10:
        raise EstError(
            tr(
                "{file} has several rows for the same area ({n} rows too many): choose a table with one row for each "
                "area, without a division by sex or age.",
                file=file,
                n=repeated,
            )
        )
    for code in _sums(list(kept)):
        place, _ = kept.pop(code)
        reason = tr("The row sums up areas that are in the file, too.")
        rejected.append((file, place, columns.names[columns.code], code, reason, as_cells(raw[code])))
    values = pd.DataFrame(
        {
            "row": np.array([place for place, _ in kept.values()], dtype=np.int64),
            "code": pd.Series(list(kept), dtype=object),
            "value": np.array([value for _, value in kept.values()], dtype=np.float64),
        }
    )
    return PopulationFile(values, rejected_frame(sorted(rejected, key=lambda row: row[1])))


def _sums(codes: Sequence[str]) -> list[str]:
    """Codes that begin longer ones, as 0114 begins 0114A0010: their areas would be counted twice."""
    beginnings = {code[:length] for code in codes for length in range(2, len(code))}
    return [code for code in codes if code in beginnings and len(set(map(len, codes))) > 1]
