"""The weekly inventory as a table: area and category, count with its sources, what was expected, status."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from ..domain.language import expected_count, number, tr
from ..domain.source import COUNTED_KINDS
from ..domain.status import Status
from ..picture.products import TOP_CHANGES, WeeklyInventory
from .cells import CountCell, IntervalCell, TextCell
from .product_model import RowOrder, TableColumn, alphabetical
from .wording import interval_text, q_text, short_status, source_counts, sources_text

_ARROW = "   "
"""Room for the header's mark of the sort order."""


def inventory_columns() -> list[TableColumn]:
    """The four columns."""
    return [
        TableColumn(tr("Area · category"), tr("Sort by area; once more: by category"), _area_cell),
        TableColumn(tr("Count"), tr("Incidents of the week, and under them each kind of source"), _count_cell),
        TableColumn(
            tr("Expected"),
            tr("▪ what was expected, with the interval that 95 % of such weeks lie in; ● what was counted"),
            _expected_cell,
        ),
        TableColumn(
            tr("Status"),
            tr("What the count is against the expected; q is its probability, corrected for all comparisons"),
            _status_cell,
        ),
    ]


def inventory_orders() -> list[RowOrder]:
    """The ways to sort."""
    return [
        RowOrder(tr("First things first"), -1, None),
        RowOrder(tr("By area"), 0, lambda rows: _names(rows, "area_name", "category_name")),
        RowOrder(tr("By category"), 0, lambda rows: _names(rows, "category_name", "area_name")),
        RowOrder(tr("By count"), 1, lambda rows: rows[["observed"]], is_rising=False),
        RowOrder(tr("By difference"), 2, _difference, is_rising=False),
        RowOrder(tr("By q"), 3, lambda rows: rows[["q_value", "p_value"]]),
    ]


def width_samples(product: WeeklyInventory) -> list[Sequence[str]]:
    """Texts that must fit into the columns after the first."""
    rows = product.rows
    widest = "  ".join(
        "■" + number(rows[column].max())
        for column in (f"n_{kind.value}" for kind in COUNTED_KINDS)
        if rows[column].notna().any()
    )
    longest = float(rows["upper"].max())
    expected = interval_text(float(rows["expected"].max()), longest, longest)
    return [
        (tr("Count") + _ARROW, widest),
        (tr("Expected") + _ARROW, expected, interval_text(8.8, 8, 8), interval_text(0.01, 0, 1)),
        (tr("Status") + _ARROW, q_text(0.123), *(short_status(status) for status in Status)),
    ]


def shown_rows(product: WeeklyInventory, is_all: bool) -> pd.DataFrame:
    """The first changes, or every row."""
    return product.rows if is_all else product.changes.head(TOP_CHANGES)


def _names(rows: pd.DataFrame, *columns: str) -> pd.DataFrame:
    return pd.DataFrame({column: alphabetical(rows[column]) for column in columns})


def _difference(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame({"difference": rows["observed"] - rows["expected"]})


def _area_cell(row: Any) -> TextCell:
    direction = Status(row.status).direction
    return TextCell(row.area_name, row.category_name, direction, is_bold=direction != 0, has_stripe=True)


def _count_cell(row: Any) -> CountCell:
    sources = sources_text(row)
    spoken = tr("{n} incidents", n=number(row.observed)) + (f" ({sources})" if sources else "")
    return CountCell(number(row.observed), source_counts(row), spoken)


def _expected_cell(row: Any) -> IntervalCell:
    spoken = tr(
        "{observed} counted, {expected} expected, 95 % of such weeks have {low}–{high}",
        observed=number(row.observed),
        expected=expected_count(row.expected),
        low=number(row.lower),
        high=number(row.upper),
    )
    ends = [value for value in (row.observed, row.upper, 1.0) if value == value]
    return IntervalCell(
        row.lower,
        row.expected,
        row.upper,
        0.0,
        max(ends) * 1.05,
        interval_text(row.expected, row.lower, row.upper),
        spoken,
        point=row.observed,
        direction=Status(row.status).direction,
    )


def _status_cell(row: Any) -> TextCell:
    status = Status(row.status)
    return TextCell(short_status(status), q_text(row.q_value), status.direction)
