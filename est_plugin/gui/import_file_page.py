"""The wizard's first page: which file, from whom, drawn when, and only where it must be asked, in which system."""
from __future__ import annotations

import datetime as dt
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.language import tr
from ..picture.import_look import FileLook
from .import_memory import StoreDesk
from .import_parts import Notice
from .import_wording import DOT, extraction_text, look_text
from .pages import text_label
from .rich_text import tooltip

_FIRST_DAY = QDate(1990, 1, 1)


class FilePage(QWidget):
    """Asks for what the file doesn't say. :attr:`changed` says that an answer is another one."""

    file_chosen = pyqtSignal(str)
    changed = pyqtSignal()
    source_chosen = pyqtSignal(str)
    """Another source was chosen or written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = ""
        """Where the file dialog begins."""
        self._desk: StoreDesk | None = None
        self._is_in_name: bool | None = False
        self.path = QLineEdit()
        self.path.setPlaceholderText(tr("Drop a file on this window, or choose one"))
        self.path.setAccessibleName(tr("File"))
        self.path.editingFinished.connect(self._path_was_written)
        self.browse = QPushButton(tr("Choose a file …"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self._what = text_label()
        self.notice = Notice()
        self.source = QComboBox()
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.setAccessibleName(tr("Source"))
        self.source.lineEdit().setPlaceholderText(tr("Who says so, for example Police or Caretakers"))
        self.source.currentTextChanged.connect(self._source_was_changed)
        self._source_is = text_label()
        self.extracted = QDateEdit()
        self.extracted.setCalendarPopup(True)
        self.extracted.setDisplayFormat("yyyy-MM-dd")
        self.extracted.setDateRange(_FIRST_DAY, QDate.currentDate())
        self.extracted.setDate(QDate.currentDate())
        self.extracted.setAccessibleName(tr("Extraction date"))
        self.extracted.setToolTip(
            tooltip(tr("The day on which the file was drawn from its register (uttagsdatum); no row may lie after it"))
        )
        self.extracted.dateChanged.connect(self._date_was_changed)
        self._extracted_is = text_label()
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setAccessibleName(tr("Coordinate system"))
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("choose one"))
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self.crs.crsChanged.connect(lambda _crs: self.changed.emit())
        self._crs_label = QLabel(tr("Coordinate system"))
        self._crs_is = text_label()
        self._arrange()
        self.ask_for_crs(False)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        file = QVBoxLayout()
        file.setSpacing(4)
        file.addLayout(line)
        file.addWidget(self._what)
        file.addWidget(self.notice)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(14)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.addRow(tr("File"), file)
        form.addRow(tr("Source"), _with_note(self.source, self._source_is))
        form.addRow(tr("Extraction date"), _with_note(self.extracted, self._extracted_is))
        self._crs_row = QWidget()
        crs = QVBoxLayout(self._crs_row)
        crs.setContentsMargins(0, 0, 0, 0)
        crs.setSpacing(4)
        crs.addWidget(self.crs)
        crs.addWidget(self._crs_is)
        form.addRow(self._crs_label, self._crs_row)

    # ---- what it is told ---------------------------------------------------------------------

    def show_desk(self, desk: StoreDesk) -> None:
        """Offer the store's sources."""
        self._desk = desk
        written = self.source.currentText()
        self.source.blockSignals(True)
        self.source.clear()
        self.source.addItems([source.name for source in desk.sources])
        self.source.setCurrentIndex(self.source.findText(written))
        self.source.setEditText(written)
        self.source.blockSignals(False)
        self._describe_source()

    def show_file(self, path: str, extracted: dt.date, is_in_name: bool) -> None:
        """Show a file that was chosen, with a guess of when it was drawn."""
        self.path.setText(path)
        self._is_in_name = is_in_name
        self.extracted.blockSignals(True)
        self.extracted.setDate(QDate(extracted.year, extracted.month, extracted.day))
        self.extracted.blockSignals(False)
        self._describe_date()
        self.show_look(None, "")

    def show_look(self, look: FileLook | None, failure: str) -> None:
        """Say what the file is, or why it can't be read."""
        self._what.setText(look_text(look) if look is not None and not failure else "")
        self.notice.say(failure)

    def propose_source(self, name: str) -> None:
        """Fill in the source that the file seems to be from."""
        self.source.setEditText(name)

    def ask_for_crs(self, is_asked: bool) -> None:
        """Ask for the coordinate system, or don't."""
        if not is_asked:
            self.crs.setCrs(QgsCoordinateReferenceSystem())
            self._crs_is.setText(tr("The file has coordinates and doesn't say in which system; nothing is guessed."))
        self._crs_label.setVisible(is_asked)
        self._crs_row.setVisible(is_asked)

    def propose_crs(self, crs: str) -> None:
        """Fill in the coordinate system that fits, where there is exactly one ('' for none)."""
        if crs and not self.given_crs:
            self.crs.setCrs(QgsCoordinateReferenceSystem(crs))
            self._crs_is.setText(tr("A guess: only in this system do the points lie in the store's areas."))

    # ---- what it says ------------------------------------------------------------------------

    @property
    def source_name(self) -> str:
        """The source's name as written."""
        return self.source.currentText().strip()

    @property
    def extraction_date(self) -> dt.date:
        """When the file was drawn."""
        date = self.extracted.date()
        return dt.date(date.year(), date.month(), date.day())

    @property
    def is_in_name(self) -> bool | None:
        """Whether the extraction date stands in the file's name; None where the user gave it."""
        return self._is_in_name

    @property
    def asks_for_crs(self) -> bool:
        """Whether it asks for the coordinate system."""
        return not self._crs_row.isHidden()

    @property
    def given_crs(self) -> str:
        """The coordinate system that the user gave: authority code or WKT; '' where none is asked for or given."""
        crs: QgsCoordinateReferenceSystem = self.crs.crs()
        if not self.asks_for_crs or not crs.isValid():
            return ""
        return str(crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))

    def lacking(self) -> str:
        """What must be given before one can go on, in a sentence; '' when nothing."""
        if not self.path.text().strip():
            return tr("Choose a file first.")
        if not self.source_name:
            return tr("Write who the file is from: the source's name.")
        if self.asks_for_crs and not self.given_crs:
            return tr("Choose the coordinate system of the file's coordinates.")
        return ""

    # ---- how it comes about ------------------------------------------------------------------

    def _browse(self) -> None:
        name = tr("Files with incidents")
        kinds = "*.csv *.txt *.tsv *.xlsx *.ods *.xls *.gpkg *.shp *.geojson *.json *.kml *.gml *.zip"
        every = tr("All files")
        folder = str(Path(self.path.text()).parent) if self.path.text() else self.folder
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a file with incidents"), folder, f"{name} ({kinds});;{every} (*)"
        )
        if path:
            self.file_chosen.emit(path)

    def _path_was_written(self) -> None:
        if self.path.isModified() and self.path.text().strip():
            self.path.setModified(False)
            self.file_chosen.emit(self.path.text().strip())

    def _source_was_changed(self, text: str) -> None:
        self._describe_source()
        self.source_chosen.emit(text.strip())
        self.changed.emit()

    def _describe_source(self) -> None:
        known = self._desk.source(self.source_name) if self._desk else None
        if known is not None:
            parts = [known.kind.label]
            if known.extracted:
                parts.append(tr("newest extract {date}", date=known.extracted.isoformat()))
            self._source_is.setText(DOT.join(parts))
        else:
            self._source_is.setText(tr("a new source") if self.source_name else "")

    def _date_was_changed(self, _date: QDate) -> None:
        self._is_in_name = None
        self._describe_date()
        self.changed.emit()

    def _describe_date(self) -> None:
        self._extracted_is.setText(extraction_text(self._is_in_name))


def _with_note(widget: QWidget, note: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(widget, 1)
    row.addWidget(note, 1)
    return row
