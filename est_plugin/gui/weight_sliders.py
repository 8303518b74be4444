"""The weights of the ranking's criteria: a slider each, in the criterion's colour, with its share of the score."""
from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QSlider, QVBoxLayout, QWidget

from ..domain.language import tr
from ..picture.products import Criterion
from .colours import CRITERIA, VISIBLE, readable
from .pages import text_label
from .rich_text import tooltip
from .wording import share_text

STEPS = 100
"""A slider's whole length."""


class WeightSliders(QWidget):
    """Criteria with their weights; :attr:`moved` says that the user has changed one."""

    moved = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criteria: tuple[Criterion, ...] = ()
        self._sliders: dict[str, QSlider] = {}
        self._shares: dict[str, QLabel] = {}
        self._first: dict[str, float] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(2, 1)
        self._nothing = text_label(tr("Give at least one criterion a weight."))
        self._nothing.hide()
        self._reset = QPushButton(tr("Back to the first weights"))
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._take_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._nothing)
        column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)

    def show_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Show a new ranking's criteria with the weights it was made with."""
        self._criteria = tuple(criteria)
        self._first = {criterion.key: criterion.weight for criterion in criteria}
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self._sliders, self._shares = {}, {}
        for line, criterion in enumerate(criteria):
            self._add_line(line, criterion)
        self._place(self._first)

    def weights(self) -> dict[str, float]:
        """Criterion -> weight, 0–1, for the criteria that have data; empty when all are 0."""
        weights = {key: slider.value() / STEPS for key, slider in self._sliders.items() if slider.isEnabled()}
        return weights if sum(weights.values()) > 0 else {}

    @property
    def advice(self) -> str:
        """What to do where no criterion has a weight; empty where one has."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def slider(self, key: str) -> QSlider:
        """A criterion's slider."""
        return self._sliders[key]

    def set_weight(self, key: str, weight: float) -> None:
        """Move a slider as the user would."""
        self._sliders[key].setValue(round(STEPS * weight))

    def _add_line(self, line: int, criterion: Criterion) -> None:
        swatch = _Swatch(CRITERIA[criterion.key])
        name = QLabel(criterion.label)
        name.setTextFormat(Qt.TextFormat.PlainText)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, STEPS)
        slider.setPageStep(10)
        slider.setAccessibleName(tr("Weight of {criterion}", criterion=criterion.label))
        share = QLabel()
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        share.setMinimumWidth(share.fontMetrics().horizontalAdvance(share_text(1.0)))
        if criterion.note:
            for widget in (name, slider, share):
                widget.setEnabled(False)
                widget.setToolTip(tooltip(tr("Left out: {why}.", why=criterion.note)))
        slider.valueChanged.connect(self._was_moved)
        for column, widget in enumerate((swatch, name, slider, share)):
            self._grid.addWidget(widget, line, column)
        self._sliders[criterion.key], self._shares[criterion.key] = slider, share

    def _place(self, weights: dict[str, float]) -> None:
        for key, slider in self._sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(STEPS * weights.get(key, 0.0)))
            slider.blockSignals(False)
        self._show_shares()

    def _take_first(self) -> None:
        self._place(self._first)
        self.moved.emit()

    def _was_moved(self) -> None:
        self._show_shares()
        if self.weights():
            self.moved.emit()

    def _show_shares(self) -> None:
        weights = self.weights()
        whole = sum(weights.values())
        self._nothing.setVisible(not weights)
        for criterion in self._criteria:
            share = weights.get(criterion.key, 0.0) / whole if whole else 0.0
            self._shares[criterion.key].setText("–" if criterion.note else share_text(share))


class _Swatch(QWidget):
    """A square of a criterion's colour."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ten pixels."""
        return QSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Fill it."""
        background = self.palette().color(self.backgroundRole())
        QPainter(self).fillRect(QRectF(self.rect()), readable(self._colour, background, VISIBLE))
