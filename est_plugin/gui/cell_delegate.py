"""Draws the cells of the products' tables, in the palette of the user's theme."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .cells import Cell, CountCell, IntervalCell, PartsCell, TextCell
from .colours import CRITERIA, SOURCES, VISIBLE, base_colour, direction_colour, mixed, quiet, readable
from .qt_flags import flag_number

CELL_ROLE = flag_number(Qt.ItemDataRole.UserRole) + 1
"""Under this role a model gives a cell's :data:`~.cells.Cell`."""

MARGIN = 5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class _Ink:
    """The colours in which one cell is drawn."""

    background: QColor
    text: QColor

    @property
    def second(self) -> QColor:
        return quiet(self.text, self.background)


class CellDelegate(QStyledItemDelegate):
    """Two lines of text, a count with its sources, an interval, or a stacked bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the cell that the model gives under :data:`CELL_ROLE`; others as Qt does."""
        cell = index.data(CELL_ROLE)
        if cell is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        ink = _ink(own.palette, bool(own.state & QStyle.StateFlag.State_Selected))
        if own.state & QStyle.StateFlag.State_Selected:
            own.state &= ~QStyle.StateFlag.State_Selected
            painter.fillRect(own.rect, ink.background)
            if index.column() == 0:
                edge = QRect(own.rect.left(), own.rect.top(), 3, own.rect.height())
                painter.fillRect(edge, own.palette.color(QPalette.ColorRole.Highlight))
        style = own.widget.style() if own.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(own.font)
        draw_cell(painter, own.rect, cell, ink)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 (Qt's name)
        """Room for two lines."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), row_height(option.fontMetrics.height()))


def row_height(line: int) -> int:
    """Height of a row of two lines of *line* pixels."""
    return 2 * line + 6


def draw_cell(painter: QPainter, rect: QRect, cell: Cell, ink: _Ink) -> None:
    """Draw *cell* into *rect*: its main part in the upper half, what comes second in the lower one."""
    inner = rect.adjusted(MARGIN, 2, -MARGIN, -2)
    upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
    lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height())
    if isinstance(cell, TextCell):
        if cell.has_stripe and cell.direction:
            stripe = QRect(rect.left(), rect.top() + 2, 3, rect.height() - 4)
            painter.fillRect(stripe, direction_colour(cell.direction, ink.text, ink.background))
        _draw_text(painter, upper, lower, cell, ink)
    elif isinstance(cell, CountCell):
        painter.setPen(ink.text)
        _write(painter, upper, cell.main, _LEFT, bold=True)
        _draw_sources(painter, lower, cell.sources, ink)
    elif isinstance(cell, IntervalCell):
        if cell.is_known:
            _draw_interval(painter, upper, cell, ink)
        painter.setPen(ink.second)
        _write(painter, lower, cell.text, _LEFT)
    elif isinstance(cell, PartsCell):
        _draw_parts(painter, upper, cell, ink)
        painter.setPen(ink.second)
        _write(painter, lower, cell.text, _LEFT)


def _ink(palette: QPalette, is_selected: bool) -> _Ink:
    """A selected row is tinted, not inverted: the colours of direction and source keep their meaning."""
    background = base_colour(palette)
    if is_selected:
        background = mixed(background, palette.color(QPalette.ColorRole.Highlight), 0.25)
    return _Ink(background, palette.color(QPalette.ColorRole.Text))


def _write(painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag, bold: bool = False) -> None:
    plain = painter.font()
    if bold:
        font = QFont(plain)
        font.setBold(True)
        painter.setFont(font)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flag_number(align), shown)
    painter.setFont(plain)


def _draw_text(painter: QPainter, upper: QRect, lower: QRect, cell: TextCell, ink: _Ink) -> None:
    align = _RIGHT if cell.is_right else _LEFT
    painter.setPen(direction_colour(0 if cell.has_stripe else cell.direction, ink.text, ink.background))
    _write(painter, upper, cell.main, align, cell.is_bold)
    painter.setPen(ink.second)
    _write(painter, lower, cell.second, align)


def _draw_sources(painter: QPainter, rect: QRect, sources: tuple[tuple[str, str], ...], ink: _Ink) -> None:
    """A small square in the source's hue before each source's count."""
    metrics = painter.fontMetrics()
    side, x = 6, rect.left()
    for kind, text in sources:
        square = QRectF(x, rect.center().y() - side / 2 + 1, side, side)
        painter.fillRect(square, readable(SOURCES[kind], ink.background, VISIBLE))
        painter.setPen(ink.second)
        width = metrics.horizontalAdvance(text)
        painter.drawText(QRect(x + side + 2, rect.top(), width + 2, rect.height()), flag_number(_LEFT), text)
        x += side + 2 + width + 6


def _draw_interval(painter: QPainter, rect: QRect, cell: IntervalCell, ink: _Ink) -> None:
    """A line with end marks for the interval, a box for its middle, a dot for what was observed."""
    radius = 3.5
    left, width = rect.left() + radius, rect.width() - 2 * radius

    def at(value: float) -> float:
        return left + width * min(max((value - cell.start) / (cell.end - cell.start), 0.0), 1.0)

    y = rect.center().y() + 0.5
    grey = readable(mixed(ink.text, ink.background, 0.4), ink.background, VISIBLE)
    painter.setPen(QPen(grey, 1.2))
    painter.drawLine(QPointF(at(cell.low), y), QPointF(at(cell.high), y))
    for value in (cell.low, cell.high):
        painter.drawLine(QPointF(at(value), y - 3), QPointF(at(value), y + 3))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(grey)
    painter.drawRect(QRectF(at(cell.middle) - 2.5, y - 2.5, 5, 5))
    if cell.point == cell.point:
        painter.setBrush(direction_colour(cell.direction, ink.text, ink.background))
        painter.drawEllipse(QPointF(at(cell.point), y), radius, radius)


def _draw_parts(painter: QPainter, rect: QRect, cell: PartsCell, ink: _Ink) -> None:
    height = min(rect.height() - 4, 10)
    x, y = float(rect.left()), rect.center().y() - height / 2 + 1
    for key, points in cell.parts:
        width = rect.width() * points / cell.whole if cell.whole > 0 else 0.0
        bar = QRectF(x, y, width, height)
        painter.fillRect(bar, readable(CRITERIA[key], ink.background, VISIBLE))
        x += width
