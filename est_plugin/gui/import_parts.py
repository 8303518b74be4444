"""Small parts that the pages of the import wizard share: tables of text, notices, the line of steps."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..domain.language import tr
from .pages import text_label
from .qt_flags import flag_number
from .rich_text import tooltip

_LOOK_AT = 60
"""So many rows decide how wide a column is."""

_ROOM, _WIDEST = 20, 260
"""Pixels beside a column's widest text, and the most that a column takes."""


@dataclass(frozen=True)
class TextColumn:
    """A column of a table of text."""

    title: str
    what: str = ""
    """For the header's tooltip."""
    is_number: bool = False


class TextModel(QAbstractTableModel):
    """Rows of text, shown as they are."""

    def __init__(self, columns: Sequence[TextColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._rows: list[Sequence[str]] = []
        self._tips: list[str] = []
        self._italic: frozenset[tuple[int, int]] = frozenset()

    def show_rows(
        self,
        rows: Sequence[Sequence[str]],
        tips: Sequence[str] = (),
        italic: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        """Show *rows*.

        Arguments:
            tips: a tooltip for each row; without, a cell's own text.
            italic: (row, column) of cells that hold no data but say that there is none.
        """
        self.beginResetModel()
        self._rows, self._tips, self._italic = list(rows), list(tips), italic
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return self._rows[row][column]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text and how it stands."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column()) + self._gap(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._tips[index.row()] if self._tips else self.text(index.row(), index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and (index.row(), index.column()) in self._italic:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A column's title and what it holds."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title + self._gap(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.columns[section].what)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _gap(self, column: int) -> str:
        """Room between a number and the text to the right of it."""
        return "\u2002" if self.columns[column].is_number and column + 1 < len(self.columns) else ""

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].is_number else Qt.AlignmentFlag.AlignLeft
        return flag_number(side | Qt.AlignmentFlag.AlignVCenter)


class TextTable(QTableView):
    """A table of text with columns that share the room that the others leave."""

    row_chosen = pyqtSignal(int)
    """The row that was chosen; -1 when none is."""

    def __init__(
        self, columns: Sequence[TextColumn], stretch: int | tuple[int, ...], name: str, parent: QWidget | None = None
    ) -> None:
        """*stretch*: the column, or the columns, that take what is left."""
        super().__init__(parent)
        self.text_model = TextModel(columns, self)
        self._stretch = (stretch,) if isinstance(stretch, int) else stretch
        self.setModel(self.text_model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self.row_chosen.emit(current.row() if current.isValid() else -1)
        )

    def show_rows(
        self,
        rows: Sequence[Sequence[str]],
        tips: Sequence[str] = (),
        italic: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        """Show *rows* (see :meth:`TextModel.show_rows`); a column that doesn't stretch is as wide as its texts."""
        self.text_model.show_rows(rows, tips, italic)
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        for column, titled in enumerate(self.text_model.columns):
            if column in self._stretch:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
                continue
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            texts = [titled.title + "  ", *(row[column] for row in rows[:_LOOK_AT])]
            # A cell of a megabyte isn't measured.
            widest = max(metrics.horizontalAdvance(text[:200]) for text in texts)
            self.setColumnWidth(column, min(widest + _ROOM, _WIDEST))

    def lines_shown(self, most: int) -> None:
        """Be just so high as its rows need, at most *most* of them."""
        n = max(min(self.text_model.rowCount(), most), 1)
        height = self.horizontalHeader().sizeHint().height() + n * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)


class Notice(QFrame):
    """A sentence that must not be overlooked, with a sign; hidden while there is none."""

    def __init__(self, is_warning: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        sign = QLabel()
        pixmaps = QStyle.StandardPixmap
        pixmap = pixmaps.SP_MessageBoxWarning if is_warning else pixmaps.SP_MessageBoxInformation
        size = self.fontMetrics().height() + 4
        sign.setPixmap(self.style().standardIcon(pixmap).pixmap(size, size))
        sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._label = text_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.say("")

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say *text*, or hide."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class PageFailure(QWidget):
    """Why a page has nothing to show, in a sentence, and a way to try again."""

    retried = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = text_label(bold=True)
        self._sentence = text_label()
        again = QPushButton(tr("Try again"))
        again.setAutoDefault(False)
        again.clicked.connect(lambda _=False: self.retried.emit())
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def say(self, heading: str, sentence: str) -> None:
        """Say it."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)


class StepLine(QWidget):
    """Where the user is among the steps."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._labels: list[QLabel] = []
        for number, step in enumerate(steps, start=1):
            if number > 1:
                arrow = QLabel("›")
                arrow.setEnabled(False)
                row.addWidget(arrow)
            label = QLabel(f"{number}  {step}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._labels.append(label)
            row.addWidget(label)
        row.addStretch(1)

    def go(self, step: int) -> None:
        """Mark the step at *step*."""
        for position, label in enumerate(self._labels):
            font = label.font()
            font.setBold(position == step)
            label.setFont(font)
            label.setEnabled(position <= step)
        self.setAccessibleName(tr("Step {n} of {all}", n=step + 1, all=len(self._labels)))


class WizardButtons(QWidget):
    """The buttons below the pages, and beside them why one can't go on."""

    back_wanted = pyqtSignal()
    next_wanted = pyqtSignal()
    import_wanted = pyqtSignal()
    close_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._why = text_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._why, 1)
        self.back, self.next, self.write, self.close_button = (
            self._button(row, text, signal)
            for text, signal in (
                (tr("Back"), self.back_wanted),
                (tr("Next"), self.next_wanted),
                (tr("Import"), self.import_wanted),
                (tr("Close"), self.close_wanted),
            )
        )

    @property
    def why(self) -> str:
        """Why one can't go on, as it is shown."""
        return self._why.text()

    def say(self, why: str) -> None:
        """Show why one can't go on."""
        self._why.setText(why)

    def show_back(self, is_there: bool, why_not: str) -> None:
        """The way back."""
        self._show(self.back, is_there, why_not, is_default=False)

    def show_next(self, is_there: bool, why_not: str) -> None:
        """The way on."""
        self._show(self.next, is_there, why_not, is_default=is_there)

    def show_import(self, is_there: bool, why_not: str) -> None:
        """The one button that writes."""
        self._show(self.write, is_there, why_not, is_default=is_there)

    def show_close(self, is_default: bool) -> None:
        """The way out."""
        self.close_button.setDefault(is_default)

    def focus_import(self) -> None:
        """Enter imports."""
        self.write.setFocus()

    def focus_close(self) -> None:
        """Enter closes."""
        self.close_button.setFocus()

    @staticmethod
    def _show(button: QPushButton, is_there: bool, why_not: str, is_default: bool) -> None:
        button.setVisible(is_there)
        button.setEnabled(not why_not)
        button.setToolTip(tooltip(why_not))
        button.setDefault(is_default)

    @staticmethod
    def _button(row: QHBoxLayout, text: str, pressed: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: pressed.emit())
        row.addWidget(button)
        return button
