"""Tables of products as Qt models: columns that know how to show and how to sort themselves."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from .cell_delegate import CELL_ROLE
from .cells import Cell
from .qt_flags import flag_number
from .rich_text import tooltip


@dataclass(frozen=True)
class TableColumn:
    """One column of a product's table."""

    title: str
    what: str
    """What it holds, for the header's tooltip."""
    cell: Callable[[Any], Cell]
    """A row (a named tuple of the product's frame) -> what stands in the cell."""


@dataclass(frozen=True)
class RowOrder:
    """A way to sort a product's rows."""

    label: str
    column: int
    """The column whose header asks for it; -1 where none does."""
    keys: Callable[[pd.DataFrame], pd.DataFrame] | None
    """The product's rows -> the columns to sort by, most important first; None is the product's own order."""
    is_rising: bool = True
    """How it sorts at first."""


class ProductModel(QAbstractTableModel):
    """Rows of a product in a chosen order. Cells are made when they are looked at."""

    def __init__(
        self, columns: Sequence[TableColumn], orders: Sequence[RowOrder], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self.orders = list(orders)
        """The ways to sort; the first one is the product's own."""
        self._frame = pd.DataFrame()
        self._rows: list[Any] = []
        self._lines: list[int] = []
        self._sorted_by = (0, True)

    def show_frame(self, frame: pd.DataFrame, columns: Sequence[TableColumn]) -> None:
        """Show the rows of *frame* in *columns* (as many as before), sorted as it was."""
        self.beginResetModel()
        self._columns = list(columns)
        self._frame = frame.reset_index(drop=True)
        self._rows = list(self._frame.itertuples(index=False, name="Row"))
        self._arrange()
        self.endResetModel()

    def row(self, line: int) -> Any:
        """The product's row on *line*, a named tuple; None where the line is no row of the product."""
        return self._rows[self._lines[line]] if 0 <= line < len(self._lines) and self._lines[line] >= 0 else None

    def line_of(self, **values: Any) -> int:
        """The line whose row has all of *values*; -1 where none has."""
        for line in range(self.rowCount()):
            row = self.row(line)
            if row is not None and all(getattr(row, name) == value for name, value in values.items()):
                return line
        return -1

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """Number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, its drawing, and its words for a tooltip and a screen reader."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        cell = self._columns[index.column()].cell(row)
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(cell.spoken)
        return None

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A column's title and what it holds."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._columns[section].what)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return flag_number(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """Position in :attr:`orders`, and whether it rises."""
        return self._sorted_by

    def sort_by(self, order: int, is_rising: bool) -> None:
        """Sort in the way that stands at *order* in :attr:`orders`."""
        self.beginResetModel()
        self._sorted_by = (order, is_rising)
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._lines = self._sorted_rows()

    def _sorted_rows(self) -> list[int]:
        """Positions of the product's rows, in the order in which they are shown."""
        order, is_rising = self._sorted_by
        keys = self.orders[order].keys
        if keys is None or self._frame.empty:
            return list(range(len(self._rows)))
        # Unknown values stand last, whichever way is up; equal ones keep the product's own order.
        values = keys(self._frame)
        ordered = values.sort_values(list(values.columns), ascending=is_rising, kind="stable", na_position="last")
        return [int(position) for position in ordered.index]


_SWEDISH = str.maketrans({"å": "z\u0001", "ä": "z\u0002", "ö": "z\u0003"})


def alphabetical(names: pd.Series) -> pd.Series:
    """Keys that sort Swedish names as a Swede does: å, ä, ö after z, capitals beside small letters."""
    return names.astype(str).str.casefold().str.translate(_SWEDISH)
