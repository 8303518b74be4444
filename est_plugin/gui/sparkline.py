"""The weeks before and this one, as small bars with what was to be expected behind them."""
from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..domain.calendar import Week
from ..domain.language import number, tr
from .colours import VISIBLE, base_colour, direction_colour, mixed, quiet, readable
from .qt_flags import flag_number
from .rich_text import tooltip


class Sparkline(QWidget):
    """One bar a week, oldest first; a week of which nothing is known has a hollow mark, not a bar of 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[float] = []
        self._last: Week | None = None
        self._expected = (float("nan"),) * 3
        self._direction = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(64)

    def show_history(
        self, counts: Sequence[float], last: Week, expected: tuple[float, float, float], direction: int
    ) -> None:
        """Show *counts* of the weeks up to *last* (NaN: unknown), with (low, middle, high) of what was expected."""
        self._counts, self._last = list(counts), last
        self._expected, self._direction = expected, direction
        words = [
            f"{last.plus(i - len(self._counts) + 1)}: {number(count)}" for i, count in enumerate(self._counts)
        ]
        self.setAccessibleName(tr("Incidents by week"))
        self.setAccessibleDescription(", ".join(words))
        self.setToolTip(tooltip("\n".join(words)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as there is room."""
        return QSize(200, 64)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw it in the palette of the user's theme."""
        if not self._counts or self._last is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        background = base_colour(self.palette())
        text = self.palette().color(QPalette.ColorRole.Text)
        painter.fillRect(self.rect(), background)
        line = painter.fontMetrics().height()
        plot = QRectF(self.rect().adjusted(4, 4, -4, -line - 2))
        known = [count for count in self._counts if count == count]
        low, middle, high = self._expected
        top = max([*known, high if high == high else 0.0, 1.0])

        def height(count: float) -> float:
            return plot.height() * count / top

        if high == high:
            band = mixed(background, text, 0.12)
            painter.fillRect(QRectF(plot.left(), plot.bottom() - height(high), plot.width(), height(high - low)), band)
            painter.setPen(QPen(quiet(text, background), 1, Qt.PenStyle.DashLine))
            y = plot.bottom() - height(middle)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        step = plot.width() / len(self._counts)
        grey = readable(mixed(text, background, 0.45), background, VISIBLE)
        for i, count in enumerate(self._counts):
            is_last = i == len(self._counts) - 1
            left, width = plot.left() + i * step + step * 0.15, step * 0.7
            colour = direction_colour(self._direction, text, background) if is_last else grey
            if count == count:
                tall = max(height(count), 1.0)
                painter.fillRect(QRectF(left, plot.bottom() - tall, width, tall), colour)
            else:
                painter.setPen(QPen(grey, 1))
                painter.drawEllipse(QPointF(left + width / 2, plot.bottom() - 3), 2, 2)
        self._label(painter, plot, line, top)

    def _label(self, painter: QPainter, plot: QRectF, line: int, top: float) -> None:
        assert self._last is not None
        painter.setPen(quiet(self.palette().color(QPalette.ColorRole.Text), base_colour(self.palette())))
        row = QRectF(plot.left(), plot.bottom() + 1, plot.width(), line)
        first = self._last.plus(1 - len(self._counts))
        painter.drawText(row, flag_number(Qt.AlignmentFlag.AlignLeft), str(first))
        painter.drawText(row, flag_number(Qt.AlignmentFlag.AlignRight), str(self._last))
        painter.drawText(row, flag_number(Qt.AlignmentFlag.AlignHCenter), tr("most: {n}", n=number(top)))
