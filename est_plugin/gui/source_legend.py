"""Which hue is which kind of source."""
from __future__ import annotations

import pandas as pd
from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..domain.language import tr
from ..domain.source import COUNTED_KINDS, SourceKind
from .colours import SOURCES, VISIBLE, readable
from .qt_flags import flag_number

_SIDE, _GAP = 8, 4


class SourceLegend(QWidget):
    """A square and a name for each kind of source that the product has counts of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: list[SourceKind] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_kinds(self, rows: pd.DataFrame) -> None:
        """Show the kinds that have a count in *rows*."""
        self._kinds = [kind for kind in COUNTED_KINDS if rows[f"n_{kind.value}"].notna().any()]
        names = ", ".join(kind.label for kind in self._kinds)
        self.setAccessibleName(tr("Sources counted: {names}", names=names))
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """All names, on one line."""
        metrics = self.fontMetrics()
        width = sum(_SIDE + _GAP + metrics.horizontalAdvance(kind.label) + 3 * _GAP for kind in self._kinds)
        return QSize(width, metrics.height())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As much as it needs."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw it on the window's own background."""
        painter = QPainter(self)
        background = self.palette().color(QPalette.ColorRole.Window)
        x = 0
        for kind in self._kinds:
            square = QRectF(x, (self.height() - _SIDE) / 2, _SIDE, _SIDE)
            painter.fillRect(square, readable(SOURCES[kind.value], background, VISIBLE))
            x += _SIDE + _GAP
            width = self.fontMetrics().horizontalAdvance(kind.label)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            place = QRect(x, 0, width + 2, self.height())
            painter.drawText(place, flag_number(Qt.AlignmentFlag.AlignVCenter), kind.label)
            x += width + 3 * _GAP
