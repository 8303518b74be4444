"""The wizard's second page: how the file is understood, and a way to say that it is meant otherwise."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QStandardItem, QStandardItemModel, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.language import number, tr
from ..intake.profile import BUILT_IN
from ..picture.import_look import Column, FileLook
from .import_parts import Notice
from .import_wording import FIELD_ORDER, field_label, lacks_text, profile_label
from .pages import text_label
from .rich_text import button_text, tooltip
from .wording import share_text

_SURE, _LIKELY = 0.9, 0.6
_MOST_FACTS = 40
_MOST_CODES = 4


class _FieldBox(QComboBox):
    """A choice in a table: the wheel scrolls the table, and the keyboard brings its row into view."""

    focused = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the table."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Say so."""
        super().focusInEvent(event)
        self.focused.emit()


class ColumnsPage(QWidget):
    """A table of the file's columns, each with what it is read as, beside the facts that were found."""

    profile_chosen = pyqtSignal(str)
    """Name of a built-in profile."""
    file_chosen = pyqtSignal(str)
    """A saved profile's file."""
    file_named = pyqtSignal(str)
    """Where the profile is to be saved."""
    codes_taken = pyqtSignal(bool)
    """Whether codes are to be placed in the categories that their words mean."""
    columns_changed = pyqtSignal(object)
    """The columns (tuple of Column) as the user wants them to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: FileLook | None = None
        self.folder = ""
        """Where the file dialogs begin."""
        self._fields = QStandardItemModel(self)
        for field in FIELD_ORDER:
            item = QStandardItem(field_label(field))
            item.setData(field, Qt.ItemDataRole.UserRole)
            self._fields.appendRow(item)
        self.profile = QComboBox()
        self.profile.setAccessibleName(tr("Profile"))
        self.profile.setToolTip(tooltip(tr("How files of this kind are read; kept for the source, and for next week")))
        self.profile.activated.connect(self._profile_was_chosen)
        self.open = _button(tr("Open a saved profile …"), self._open_file)
        self.save = _button(tr("Save profile …"), self._name_file)
        self.save.setToolTip(tooltip(tr("Writes the profile to a file that others can open")))
        self.notice = Notice()
        self.codes = QCheckBox()
        self.codes.clicked.connect(self.codes_taken)
        self.table = QTableWidget(0, 4)
        self._facts = text_label()
        self._arrange()

    def _arrange(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Columns of the file"))
        table.setHorizontalHeaderLabels([tr("Column"), tr("First values"), tr("Read as"), tr("How sure")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("Profile")))
        top.addWidget(self.profile, 1)
        top.addWidget(self.open)
        top.addWidget(self.save)
        self._no_columns = text_label(tr("This format has fixed members: there is nothing to choose."))
        self._no_columns.setAlignment(Qt.AlignmentFlag.AlignTop)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table, 1)
        column.addWidget(self._no_columns, 1)
        right = QWidget()
        facts = QVBoxLayout(right)
        facts.setContentsMargins(8, 0, 0, 0)
        facts.addWidget(text_label(tr("What was found out"), bold=True))
        facts.addWidget(self._facts)
        facts.addStretch(1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([645, 225])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addLayout(top)
        page.addWidget(self.notice)
        page.addWidget(splitter, 1)
        page.addWidget(self.codes)

    # ---- what it is told ---------------------------------------------------------------------

    def show_look(self, look: FileLook, category_names: Mapping[str, str]) -> None:
        """Show how a file is understood; *category_names* are those of the store's categories by key."""
        before = self._look
        self._look = look
        self._show_profile(look)
        self.notice.say("\n".join(text for text in (look.failure or lacks_text(look),) if text))
        self._facts.setText("\n\n".join(_facts(look)))
        self.table.setVisible(bool(look.columns))
        self._no_columns.setVisible(not look.columns)
        if before is not None and [(one.name, one.examples) for one in before.columns] == [
            (one.name, one.examples) for one in look.columns
        ]:
            self._show_fields(look.columns)
        else:
            self._show_columns(look.columns)
        self._show_sureness(look.columns)
        self._show_codes(look, category_names)

    def box(self, row: int) -> QComboBox:
        """The choice of what the column in *row* is read as."""
        return self.table.cellWidget(row, 2)

    # ---- how it comes about ------------------------------------------------------------------

    def _show_codes(self, look: FileLook, names: Mapping[str, str]) -> None:
        guessed = look.guessed_codes
        self.codes.setVisible(bool(guessed))
        placed = look.profile.code_map
        self.codes.setChecked(bool(guessed) and all(placed.get(text) == key for text, key in guessed.items()))
        examples = ", ".join(list(guessed)[:_MOST_CODES])
        self.codes.setText(
            button_text(
                tr("Place {n} codes in categories by their words: {codes}", n=number(len(guessed)), codes=examples)
                + (" …" if len(guessed) > _MOST_CODES else "")
            )
        )
        pairs = [f"{text} → {names.get(key, key)}" for text, key in guessed.items()]
        self.codes.setToolTip(tooltip("\n".join(pairs[:40])))

    def _show_profile(self, look: FileLook) -> None:
        self.profile.clear()
        for name in BUILT_IN:
            self.profile.addItem(profile_label(name), name)
        position = self.profile.findData(look.profile.name)
        if position < 0:
            self.profile.insertItem(0, look.profile.name, "")
            position = 0
        self.profile.setCurrentIndex(position)

    def _show_columns(self, columns: Sequence[Column]) -> None:
        table, metrics = self.table, self.fontMetrics()
        table.setRowCount(0)
        table.setRowCount(len(columns))
        for row, column in enumerate(columns):
            name = QTableWidgetItem(column.name or tr("(no name)"))
            if not column.name:
                font = name.font()
                font.setItalic(True)
                name.setFont(font)
            name.setToolTip(tooltip(column.name))
            values = QTableWidgetItem(" · ".join(value.replace("\n", " ")[:200] for value in column.examples))
            values.setToolTip(tooltip("\n".join(value[:500] for value in column.examples)))
            table.setItem(row, 0, name)
            table.setItem(row, 1, values)
            table.setItem(row, 3, QTableWidgetItem(""))
            box = _FieldBox()
            box.setModel(self._fields)
            box.setAccessibleName(tr("{column} is read as", column=column.name))
            box.activated.connect(self._field_was_chosen)
            box.focused.connect(lambda row=row: table.scrollTo(table.model().index(row, 2)))
            table.setCellWidget(row, 2, box)
        self._show_fields(columns)
        names = [metrics.horizontalAdvance(column.name[:60]) for column in columns]
        table.setColumnWidth(0, min(max([*names, metrics.horizontalAdvance(tr("Column"))]) + 20, 190))
        labels = [metrics.horizontalAdvance(field_label(field)) for field in FIELD_ORDER]
        table.setColumnWidth(2, max(labels) + 48)
        if columns:
            table.verticalHeader().setDefaultSectionSize(self.box(0).sizeHint().height() + 2)

    def _show_fields(self, columns: Sequence[Column]) -> None:
        for row, column in enumerate(columns):
            self.box(row).setCurrentIndex(FIELD_ORDER.index(column.field))

    def _show_sureness(self, columns: Sequence[Column]) -> None:
        is_known = any(column.sureness == column.sureness for column in columns)
        self.table.setColumnHidden(3, not is_known)
        for row, column in enumerate(columns):
            item = self.table.item(row, 3)
            item.setText(sureness_text(column))
            item.setToolTip(tooltip(column.why))
        texts = [tr("How sure"), *(sureness_text(column) for column in columns)]
        self.table.setColumnWidth(3, max(map(self.fontMetrics().horizontalAdvance, texts)) + 16)

    def _field_was_chosen(self, _index: int) -> None:
        if self._look is None:
            return
        chosen = tuple(
            replace(column, field=str(self.box(row).currentData()))
            for row, column in enumerate(self._look.columns)
        )
        if chosen != self._look.columns:
            self.columns_changed.emit(chosen)

    def _open_file(self) -> None:
        kinds = tr("Profiles") + " (*.json)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a saved profile"), self.folder, kinds)
        if path:
            self.file_chosen.emit(path)

    def _name_file(self) -> None:
        if self._look is None:
            return
        name = "".join(sign if sign.isalnum() or sign in "-_ ()" else "_" for sign in self._look.profile.name).strip()
        suggested = str(Path(self.folder) / f"{name or 'profile'}.json")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the profile"), suggested, tr("Profiles") + " (*.json)")
        if path:
            self.file_named.emit(path if path.lower().endswith(".json") else path + ".json")

    def _profile_was_chosen(self, index: int) -> None:
        name = str(self.profile.itemData(index) or "")
        if name and (self._look is None or name != self._look.profile.name):
            self.profile_chosen.emit(name)


def sureness_text(column: Column) -> str:
    """How sure it is that a column is what it is read as."""
    if column.sureness != column.sureness or not column.field:
        return ""
    said = tr("sure") if column.sureness >= _SURE else tr("likely") if column.sureness >= _LIKELY else tr("unsure")
    return f"{said}, {share_text(column.sureness)}"


def _facts(look: FileLook) -> list[str]:
    """What was found out of a file, a sentence each."""
    understanding = look.understanding
    if understanding is None:
        return [tr("Nothing yet: what is lacking is said above.")]
    found = list(understanding.format_lines)
    if understanding.header_row and understanding.rows_above:
        found.append(
            tr(
                "Header in row {row}; rows of other text above it: {n}.",
                row=understanding.header_row,
                n=understanding.rows_above,
            )
        )
    elif understanding.header_row:
        found.append(tr("Header in row {row}.", row=understanding.header_row))
    found += understanding.notes
    unused = [column.name for column in look.columns if not column.field and column.name]
    if unused:
        shown = ", ".join(unused[:_MOST_FACTS]) + (" …" if len(unused) > _MOST_FACTS else "")
        found.append(tr("Not taken in: {columns}.", columns=shown))
    return found


def _button(text: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: pressed())
    return button
