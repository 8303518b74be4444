"""A long table (row, column, count) made fit for publication: its cells and its sums, and why some are withheld."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis.disclosure_audit import LEDGER_COLUMNS, publishable
from ..analysis.table_protection import Protection, is_protected, protect_table, table_intervals
from ..domain.calendar import Period
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import SILENT, Part, Progress

TOTAL_WORDS = ("Totalt", "Total", "Summa", "Sum", "Samtliga", "Alla", "All")

NO_NAME = "–"
"""Stands for the name of a row or column that has none."""

AUDITED_CELLS = 6000
"""Larger tables aren't solved a second time: their blocks were, one by one."""

LISTED_CELLS = 2000
"""Up to so many withheld cells get their intervals listed."""

_SUM_COST = 60.0
"""What it costs to withhold a sum, in cells."""

_ABSENT_COST = 1e6
"""A cell without a line can't be withheld."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class PublishedTable:
    """The numbers that may be published. ``row``/``column`` are '' in a sum over all rows/columns."""

    cells: pd.DataFrame
    """``row, column, published`` (NaN withheld or unknown), ``suppressed`` (bool), ``reason``, one line per cell of
    the input, in its order; sums that the input itself holds are among them."""
    sums: pd.DataFrame
    """The same for the sums of rows and columns, and of all."""
    audit: pd.DataFrame
    """For the analyst alone: ``row, column, count, small, low, high`` of every withheld cell, and the interval that
    the published numbers leave (NaN where there are more than :data:`LISTED_CELLS`)."""
    n_small: int
    n_suppressed: int
    joins_ledger: pd.DataFrame | None = None
    """Lines to add to the ledger, where one was given."""
    n_frozen: int = 0
    """Numbers that differ from what the ledger says was published."""


@dataclass(frozen=True)
class Published:
    """What was published before, and when the table's numbers are of."""

    ledger: pd.DataFrame
    period: Period


def publish_table(
    rows: Sequence[str],
    columns: Sequence[str],
    counts: FloatArray,
    k: int,
    total_words: Collection[str] = TOTAL_WORDS,
    before: Published | None = None,
    progress: Progress = SILENT,
) -> PublishedTable:
    """Protect a long table.

    Arguments:
        rows, columns, counts: (n,) one entry per line; lines of the same cell are added up, cells without a line are
            0 and stay so. NaN is unknown.
        k: the smallest count above 0 that may be shown.
        total_words: names of rows and columns that are sums of the others.
        before: numbers that would give something back together with the ledger are withheld too.

    Raises:
        EstError: a row or column that is named as a sum isn't one.
    """
    cells = _cells(rows, columns, counts)
    row_names, column_names = list(dict.fromkeys(cells["row"])), list(dict.fromkeys(cells["column"]))
    table = cells.pivot(index="row", columns="column", values="count").reindex(row_names)[column_names]
    words = {word.casefold().strip() for word in total_words if word.strip()}
    sum_row, sum_column = _sum_line(table, words), _sum_line(table.T, words)
    inner = table.drop(index=sum_row or [], columns=sum_column or [])
    _check_sums(table, inner, sum_row, sum_column)
    values = inner.to_numpy(float)
    found = protect_table(values, k, Part(progress, 0.0, 0.5))
    lines = None
    if before is not None:
        present = set(zip(cells["row"], cells["column"]))
        lines = _beside(inner, found, before, present, k, Part(progress, 0.5, 1.0))
        found = _with_shown(found, lines["shown"], inner)
    if values.size <= AUDITED_CELLS and not is_protected(values, found, k):
        raise ArithmeticError("the audit finds a withheld number that can be worked out")
    sums = _sums(inner, found)
    shown = pd.concat([_shown(inner, found), sums], ignore_index=True).set_index(["row", "column"])
    as_inner = cells.assign(
        row=cells["row"].where(~cells["row"].isin(sum_row), ""),
        column=cells["column"].where(~cells["column"].isin(sum_column), ""),
    )
    listed = shown.reindex(pd.MultiIndex.from_frame(as_inner[["row", "column"]])).reset_index(drop=True)
    out = pd.concat([cells[["row", "column"]], listed], axis=1)
    return PublishedTable(
        out,
        sums,
        _audit(inner, found, k),
        int(found.small.sum()),
        int(found.hidden.sum()),
        lines,
        0 if lines is None else int((lines["reason"] == "frozen").sum()),
    )


def _beside(
    inner: pd.DataFrame,
    found: Protection,
    before: Published,
    present: Collection[tuple[str, str]],
    k: int,
    progress: Progress,
) -> pd.DataFrame:
    """Every number of the table as a line of the ledger, with whether it may be shown beside it."""
    rows, columns = tuple(inner.index), tuple(inner.columns)
    name = f"{before.period.first} {before.period.last}"
    lines: list[tuple[tuple[str, ...], tuple[str, ...]]] = [((row,), (column,)) for row in rows for column in columns]
    lines += [((row,), columns) for row in rows] + [(rows, (column,)) for column in columns] + [(rows, columns)]
    values = inner.to_numpy(float)
    sums = [np.nansum(values, axis=1), np.nansum(values, axis=0), [np.nansum(values)]]
    frame = pd.DataFrame(
        [(name, *line, before.period.first, before.period.last) for line in lines], columns=list(LEDGER_COLUMNS[:5])
    )
    frame["value"] = np.concatenate([values.reshape(-1), *sums])
    frame["shown"] = ~np.concatenate(
        [found.hidden.reshape(-1), ~found.row_sums, ~found.column_sums, [not found.total]]
    ).astype(bool)
    cells = np.arange(len(frame)) < values.size
    cost = np.where(frame["value"] > 0, 1 + 0.1 * np.log2(1 + frame["value"]), 6.0)
    frame["cost"] = np.where(cells, cost, _SUM_COST)
    absent = _absent(inner, before, present).assign(publication=name)
    known = frame[np.isfinite(frame["value"].to_numpy(float))]
    known = pd.concat([known, absent]) if len(absent) else known
    joined = publishable(known, before.ledger, k, False, progress)
    return joined.drop(columns="cost")


def _absent(inner: pd.DataFrame, before: Published, present: Collection[tuple[str, str]]) -> pd.DataFrame:
    """Cells of this table, or of an earlier one, without a line: everybody sees that they are 0."""
    single = before.ledger["areas"].map(len).eq(1) & before.ledger["categories"].map(len).eq(1)
    earlier = before.ledger[single.to_numpy(bool)]
    rows = sorted({*inner.index, *(names[0] for names in earlier["areas"])})
    columns = sorted({*inner.columns, *(names[0] for names in earlier["categories"])})
    cells = [((row,), (column,)) for row in rows for column in columns if (row, column) not in present]
    out = pd.DataFrame(cells, columns=["areas", "categories"], dtype=object)
    n = inner.size + sum(inner.shape) + 1
    return out.assign(
        first=before.period.first, last=before.period.last, value=0.0, shown=True, cost=_ABSENT_COST
    ).set_axis(range(n, n + len(out)))


def _with_shown(found: Protection, shown: pd.Series, inner: pd.DataFrame) -> Protection:
    """The table with what the ledger lets be shown."""
    n_rows, n_columns = inner.shape
    n = n_rows * n_columns
    told = shown.reindex(range(n + n_rows + n_columns + 1), fill_value=True).to_numpy(bool)
    return Protection(
        ~told[:n].reshape(n_rows, n_columns),
        found.small,
        told[n : n + n_rows],
        told[n + n_rows : -1],
        bool(told[-1]),
    )


def _cells(rows: Sequence[str], columns: Sequence[str], counts: FloatArray) -> pd.DataFrame:
    """One line per cell, in the order of the input."""
    named = [[name or NO_NAME for name in names] for names in (rows, columns)]
    frame = pd.DataFrame({"row": named[0], "column": named[1], "count": np.asarray(counts, float)})
    if not len(frame):
        raise EstError(tr("The table has no rows."))
    return frame.groupby(["row", "column"], sort=False)["count"].agg(lambda v: v.sum(skipna=False)).reset_index()


def _sum_line(table: pd.DataFrame, words: Collection[str]) -> list[str]:
    """Names of the rows that are the sum of the others: by their name, or, with two others or more, by their counts."""
    named = [str(name) for name in table.index if str(name).casefold().strip() in words]
    if named or len(table) < 3:
        return named[:1] if len(table) > 1 else []
    filled = table.fillna(0).to_numpy(float)
    whole = filled.sum(axis=0)
    is_sum = (2 * filled == whole).all(axis=1) & ((filled > 0).sum(axis=1) >= min(2, filled.shape[1]))
    return [str(name) for name in table.index[is_sum]] if is_sum.sum() == 1 else []


def _check_sums(table: pd.DataFrame, inner: pd.DataFrame, sum_row: list[str], sum_column: list[str]) -> None:
    for names, given, added in (
        (sum_row, table.loc[sum_row, inner.columns].sum(), inner.sum()),
        (sum_column, table.loc[inner.index, sum_column].sum(axis=1), inner.sum(axis=1)),
    ):
        wrong = list(given.index[(given - added).abs() > 1e-6]) if names else []
        if wrong:
            raise EstError(
                tr(
                    "'{name}' is {given} where the others add up to {added} ({at}): leave sums out of the table, or "
                    "correct them.",
                    name=names[0],
                    given=number(float(given[wrong[0]])),
                    added=number(float(added[wrong[0]])),
                    at=wrong[0],
                )
            )


def _reason(hidden: NDArray[np.bool_], known: NDArray[np.bool_]) -> list[str]:
    """The same words for every withheld number: which ones are small themselves must not be told."""
    withheld = tr("withheld: small, or needed to protect a small number")
    return [withheld if h else "" if k else tr("unknown") for h, k in zip(hidden.tolist(), known.tolist())]


def _lines(names: pd.DataFrame, values: FloatArray, hidden: NDArray[np.bool_]) -> pd.DataFrame:
    return names.assign(
        published=np.where(hidden, np.nan, values),
        suppressed=hidden,
        reason=_reason(hidden, np.isfinite(values)),
    )


def _shown(inner: pd.DataFrame, found: Protection) -> pd.DataFrame:
    n_rows, n_columns = inner.shape
    names = pd.DataFrame(
        {"row": np.repeat(list(inner.index), n_columns), "column": np.tile(list(inner.columns), n_rows)}, dtype=object
    )
    return _lines(names, inner.to_numpy(float).reshape(-1), found.hidden.reshape(-1))


def _sums(inner: pd.DataFrame, found: Protection) -> pd.DataFrame:
    names = pd.DataFrame(
        {
            "row": [*inner.index, *[""] * (inner.shape[1] + 1)],
            "column": [*[""] * inner.shape[0], *inner.columns, ""],
        },
        dtype=object,
    )
    values = np.concatenate([inner.sum(axis=1), inner.sum(), [float(np.nansum(inner.to_numpy(float)))]])
    return _lines(names, values, ~np.concatenate([found.row_sums, found.column_sums, [found.total]]).astype(bool))


def _audit(inner: pd.DataFrame, found: Protection, k: int) -> pd.DataFrame:
    values = inner.to_numpy(float)
    at = np.argwhere(found.hidden)
    if len(at) <= LISTED_CELLS and values.size <= AUDITED_CELLS:
        low, high = table_intervals(values, found, k)
    else:
        low, high = np.full((2, *values.shape), np.nan)
    where = at[:, 0], at[:, 1]
    return pd.DataFrame(
        {
            "row": [inner.index[i] for i in at[:, 0]],
            "column": [inner.columns[j] for j in at[:, 1]],
            "count": values[where],
            "small": found.small[where],
            "low": low[where],
            "high": high[where],
        }
    )
