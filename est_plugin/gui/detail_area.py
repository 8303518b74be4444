"""The lower part of a dock: as high as what it says, and scrolled where the dock is too low for that."""
from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_LEAST = 72
"""Height below which it can't be read."""
_SHARE = 0.42
"""At most this share of the page's height: the table comes first."""


class DetailArea(QScrollArea):
    """Widgets below each other; never scrolls sideways, and never makes the dock higher than the screen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._content.installEventFilter(self)
        page.installEventFilter(self)

    def add(self, widget: QWidget) -> None:
        """Put *widget* below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The height of what it says at its width, or its share of the page."""
        page = self.parentWidget()
        height = self._whole_height()
        return QSize(200, min(height, round(page.height() * _SHARE)) if page is not None else height)

    def _whole_height(self) -> int:
        width = self.width() - 2 * self.frameWidth()
        height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        if height < 0:
            height = self._column.totalSizeHint().height()
        return height + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A few lines, or less where it says less."""
        return QSize(100, min(_LEAST, self._whole_height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Ask for another height when the content has changed, or the page's height."""
        if event.type() == (QEvent.Type.LayoutRequest if watched is self._content else QEvent.Type.Resize):
            self.updateGeometry()
            self._allow_scrolling()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._allow_scrolling()

    def _allow_scrolling(self) -> None:
        """A scroll bar takes width, narrower text is higher, and higher text needs the bar: so it is set, not found."""
        is_enough = self.height() >= self._whole_height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_enough else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
