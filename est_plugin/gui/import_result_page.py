"""The wizard's last page: the import under way, and what came of it."""
from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..domain.language import number, tr
from ..picture.importing import ImportReport
from .import_parts import PageFailure, TextColumn, TextTable
from .import_wording import result_heading, result_lines
from .pages import LoadingPage, text_label
from .rich_text import tooltip


class ResultPage(QWidget):
    """Progress, failure or result of an import."""

    cancelled = pyqtSignal()
    retried = pyqtSignal()
    refresh_wanted = pyqtSignal()
    """The docks are to read the store again."""
    another_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: ImportReport | None = None
        self.loading = LoadingPage()
        self.loading.cancelled.connect(self.cancelled)
        self.failed = PageFailure()
        self.failed.retried.connect(self.retried)
        self._heading = text_label(bold=True)
        self._numbers: list[QLabel] = []
        self._lines = text_label()
        self._why = text_label(tr("Why rows were rejected"), bold=True)
        self.reasons = TextTable(
            [TextColumn(tr("Rows"), is_number=True), TextColumn(tr("Why they are rejected"))],
            1,
            tr("Why rows were rejected"),
        )
        self.refresh = QPushButton(tr("Update the docks"))
        self.refresh.setAutoDefault(False)
        self.refresh.clicked.connect(lambda _=False: self.refresh_wanted.emit())
        self.another = QPushButton(tr("Import another file"))
        self.another.setAutoDefault(False)
        self.another.clicked.connect(lambda _=False: self.another_wanted.emit())
        self._arrange()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(0)
        captions = (tr("New incidents"), tr("Updated incidents"), tr("Unchanged incidents"), tr("Rejected rows"))
        for column, caption in enumerate(captions):
            value = QLabel()
            value.setTextFormat(Qt.TextFormat.PlainText)
            font = value.font()
            font.setPointSizeF(font.pointSizeF() * 1.9)
            value.setFont(font)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, 0, column)
            grid.addWidget(QLabel(caption), 1, column)
            self._numbers.append(value)
        grid.setColumnStretch(len(captions), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.refresh)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(grid)
        column.addWidget(self._lines)
        column.addWidget(self._why)
        column.addWidget(self.reasons)
        column.addLayout(buttons)
        column.addStretch(1)
        self._stack = QStackedWidget()
        for page in (self.loading, self.failed, self._shown):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    @property
    def numbers(self) -> list[str]:
        """New, updated, unchanged and rejected, as they are shown."""
        return [label.text() for label in self._numbers]

    @property
    def lines(self) -> str:
        """Places, coverage and notices, as they are shown."""
        return self._lines.text()

    def begin(self, text: str) -> None:
        """The import has begun."""
        self.report = None
        self.loading.begin(text)
        self._stack.setCurrentWidget(self.loading)

    def fail(self, heading: str, sentence: str) -> None:
        """Nothing was written."""
        self.report = None
        self.failed.say(heading, sentence)
        self._stack.setCurrentWidget(self.failed)

    def show_report(self, report: ImportReport) -> None:
        """Show what came of it."""
        self.report = report
        batch = report.batch
        self._heading.setText(result_heading(report))
        for label, n in zip(self._numbers, (batch.n_new, batch.n_updated, batch.n_unchanged, batch.n_rejected)):
            label.setText(number(n))
        self._lines.setText("\n".join(result_lines(report)))
        self.reasons.show_rows([(number(n), reason) for reason, n in report.rejected_by_reason])
        self.reasons.lines_shown(7)
        for part in (self._why, self.reasons):
            part.setVisible(bool(report.rejected_by_reason))
        self.say_refreshed(False)
        self._stack.setCurrentWidget(self._shown)

    def say_refreshed(self, is_done: bool) -> None:
        """Whether the docks show the new state already."""
        self.refresh.setEnabled(not is_done)
        said = tr("The docks read the store again.") if is_done else tr("The inventory and the ranking read it again")
        self.refresh.setToolTip(tooltip(said))
