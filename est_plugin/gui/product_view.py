"""The table view of both docks: rows of two lines, never wider than the dock."""
from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from ..domain.language import tr
from .cell_delegate import MARGIN, CellDelegate, row_height
from .product_model import ProductModel
from .rich_text import tooltip

_FIRST = "8,888 mot 888"
"""Text that the first column must have room for."""


class ProductView(QTableView):
    """One row at a time is chosen, by mouse or keys; :attr:`row_chosen` says which."""

    row_chosen = pyqtSignal(object)
    """The product's row that was chosen (a named tuple); None when none is."""

    def __init__(self, model: ProductModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_quiet = False
        self._widths: list[int] = []
        self._optional: list[int] = []
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(row_height(self.fontMetrics().height()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(30)
        header.sectionClicked.connect(self._header_was_clicked)
        self.selectionModel().currentRowChanged.connect(self._was_chosen)
        self.order_box = self._make_order_box()
        """The same ways to sort as the header's, for the keyboard."""

    def set_widths(self, samples: Sequence[Sequence[str]], optional: Sequence[int] = ()) -> None:
        """Give every column but the first the room of its longest sample text; the first takes the rest.

        Arguments:
            samples: for the second column and those after it, texts that must fit.
            optional: columns that are hidden where the first one would become too narrow, the first to go first.
        """
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        self._widths = [max(metrics.horizontalAdvance(text) for text in texts) + 2 * MARGIN + 2 for texts in samples]
        self._optional = list(optional)
        for column, width in enumerate(self._widths, start=1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        self._hide_what_has_no_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the columns that there is room for."""
        super().resizeEvent(event)
        self._hide_what_has_no_room()

    def _hide_what_has_no_room(self) -> None:
        room = self.viewport().width() - self.fontMetrics().horizontalAdvance(_FIRST) - sum(self._widths)
        for column in self._optional:
            self.setColumnHidden(column, room < 0)
            if room < 0:
                room += self._widths[column - 1]

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Three rows."""
        return QSize(200, self.horizontalHeader().height() + 3 * self.verticalHeader().defaultSectionSize() + 4)

    def choose(self, line: int, quietly: bool = False) -> None:
        """Choose a line as the user would; *quietly* without saying so. -1 chooses none."""
        self._is_quiet = quietly
        if line < 0:
            self.selectionModel().clear()
        else:
            self.selectRow(line)
            self.scrollTo(self._model.index(line, 0))
        self._is_quiet = False

    def sort_by(self, order: int, is_rising: bool) -> None:
        """Sort, and keep the chosen row chosen."""
        chosen = self._model.row(self.currentIndex().row())
        self._model.sort_by(order, is_rising)
        self.order_box.setCurrentIndex(order)
        header, column = self.horizontalHeader(), self._model.orders[order].column
        header.setSortIndicatorShown(column >= 0)
        if column >= 0:
            way = Qt.SortOrder.AscendingOrder if is_rising else Qt.SortOrder.DescendingOrder
            header.setSortIndicator(column, way)
        if chosen is not None:
            lines = (line for line in range(self._model.rowCount()) if self._model.row(line) is chosen)
            self.choose(next(lines, -1), quietly=True)

    def _make_order_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Order of the rows"))
        box.setToolTip(tooltip(tr("Order of the rows; a click on a column's header sorts by it, too")))
        for order in self._model.orders:
            box.addItem(order.label)
        box.activated.connect(lambda order: self.sort_by(order, self._model.orders[order].is_rising))
        return box

    def _header_was_clicked(self, section: int) -> None:
        """Sort by the column; again turns the order, or goes on to the column's next one."""
        ways = [
            (position, is_rising)
            for position, order in enumerate(self._model.orders)
            if order.column == section
            for is_rising in (order.is_rising, not order.is_rising)
        ]
        if ways:
            now = self._model.sorted_by
            self.sort_by(*ways[(ways.index(now) + 1) % len(ways) if now in ways else 0])

    def _was_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._is_quiet:
            self.row_chosen.emit(self._model.row(current.row()) if current.isValid() else None)
