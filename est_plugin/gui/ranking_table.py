"""The tertial ranking as a table: area, rank with its interval, chance of the top, score with its parts, rates."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from ..domain.language import expected_count, number, tr
from ..picture.products import TertialRanking, Tier
from .cells import IntervalCell, PartsCell, TextCell
from .product_model import ProductModel, RowOrder, TableColumn, alphabetical
from .qt_flags import flag_number
from .wording import chance_text, parts_text, rank_text

_TIERS = tuple(Tier)
_ARROW = "   "
"""Room for the header's mark of the sort order."""


def ranking_columns(product: TertialRanking) -> list[TableColumn]:
    """The five columns, for this product's number of areas, first places and criteria."""
    top, n_areas = product.settings.top, len(product.rows)
    keys = [criterion.key for criterion in product.criteria if criterion.weight > 0]
    whole = max(float(product.rows["score"].max()), 1.0) if n_areas else 1.0

    def rank_cell(row: Any) -> IntervalCell:
        text = rank_text(row)
        return IntervalCell(
            row.rank_low, row.rank, row.rank_high, 1.0, max(float(n_areas), 2.0), text, tr("rank {rank}", rank=text)
        )

    def top_cell(row: Any) -> TextCell:
        return TextCell(chance_text(row.p_top), is_right=True)

    def score_cell(row: Any) -> PartsCell:
        parts = tuple((key, float(getattr(row, f"part_{key}"))) for key in keys)
        return PartsCell(parts, whole, number(row.score), parts_text(row, product))

    return [
        TableColumn(tr("Area"), tr("The area; under it incidents, and what they were in earlier years"), _area_cell),
        TableColumn(
            tr("Rank"),
            tr("▪ the median rank with its 95 % interval, on a line from the first to the last area"),
            rank_cell,
        ),
        TableColumn(
            tr("Top {k}", k=top), tr("Probability that the area is among the {k} in greatest need", k=top), top_cell
        ),
        TableColumn(tr("Score"), tr("The score, and each criterion's part of it in its colour"), score_cell),
        TableColumn(tr("Density"), tr("Incidents per 1,000 residents, and per km²"), _rate_cell),
    ]


def ranking_orders() -> list[RowOrder]:
    """The ways to sort."""
    return [
        RowOrder(tr("By need"), 1, None),
        RowOrder(tr("By area"), 0, lambda rows: alphabetical(rows["area_name"]).to_frame()),
        RowOrder(tr("By incidents"), 0, lambda rows: rows[["observed"]], is_rising=False),
        RowOrder(tr("By increase"), -1, _increase, is_rising=False),
        RowOrder(tr("By chance of the top"), 2, lambda rows: rows[["p_top"]], is_rising=False),
        RowOrder(tr("By score"), 3, lambda rows: rows[["score"]], is_rising=False),
        RowOrder(tr("By rate per resident"), 4, lambda rows: rows[["rate_1000"]], is_rising=False),
        RowOrder(tr("By rate per km²"), 4, lambda rows: rows[["rate_km2"]], is_rising=False),
    ]


def width_samples(product: TertialRanking) -> list[Sequence[str]]:
    """Texts that must fit into the columns after the first."""
    last = number(len(product.rows))
    return [
        (tr("Rank") + _ARROW, f"{last} ({last}–{last})"),
        (tr("Top {k}", k=product.settings.top), chance_text(1.0)),
        (tr("Score") + _ARROW, "mmmm"),
        (
            tr("Density") + _ARROW,
            *(_per_resident(rate) for rate in (product.rows["rate_1000"].max(), 88.8)),
            *(_per_km2(rate) for rate in (product.rows["rate_km2"].max(), 88.8)),
        ),
    ]


class RankingModel(ProductModel):
    """The ranking's rows; in the order of need, each tier stands under its heading."""

    def __init__(self, columns: Sequence[TableColumn], orders: Sequence[RowOrder], parent: Any = None) -> None:
        super().__init__(columns, orders, parent)
        self._headings: dict[int, Tier] = {}
        self._top = 5

    def show_ranking(self, product: TertialRanking) -> None:
        """Show *product*, sorted as it was."""
        self._top = product.settings.top
        self.show_frame(product.rows, ranking_columns(product))

    @property
    def heading_lines(self) -> list[int]:
        """The lines that are headings."""
        return list(self._headings)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A heading's text, or a cell."""
        tier = self._headings.get(index.row()) if index.isValid() else None
        if tier is None:
            return super().data(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == 0:
            return tier.label(self._top)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return flag_number(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """A heading can't be chosen."""
        if index.row() in self._headings:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def _arrange(self) -> None:
        rows = self._sorted_rows()
        self._headings = {}
        self._lines = []
        if self.sorted_by != (0, True):
            self._lines = rows
            return
        for tier in _TIERS:
            own = [position for position in rows if self._rows[position].tier == tier.value]
            if own:
                self._headings[len(self._lines)] = tier
                self._lines += [-1, *own]


def _increase(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame({"increase": rows["per_day"] - rows["per_day_earlier"]})


def _area_cell(row: Any) -> TextCell:
    if row.expected != row.expected:
        return TextCell(row.area_name, number(row.observed))
    return TextCell(
        row.area_name,
        tr("{observed} against {expected}", observed=number(row.observed), expected=_short(row.expected)),
    )


def _short(value: float) -> str:
    """A number in three figures or so: what is behind the point of a large one would only take room."""
    return number(value) if value >= 100 else expected_count(value)


def _per_resident(rate: float) -> str:
    return tr("{rate} /1,000", rate=_short(rate)) if rate == rate else "–"


def _per_km2(rate: float) -> str:
    return tr("{rate} /km²", rate=_short(rate)) if rate == rate else "–"


def _rate_cell(row: Any) -> TextCell:
    return TextCell(_per_resident(row.rate_1000), _per_km2(row.rate_km2))
