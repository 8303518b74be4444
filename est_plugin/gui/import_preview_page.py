"""The wizard's third page: the first rows as understood, and beside them what is rejected and why."""
from __future__ import annotations

import enum
import json
from collections.abc import Iterator
from typing import Any

import pandas as pd
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain.category import UNCATEGORISED
from ..domain.language import number, tr
from ..picture.import_preview import MOST_REJECTED, ImportPreview
from .import_parts import Notice, PageFailure, TextColumn, TextTable
from .import_wording import (
    areas_text,
    category_label,
    code_text,
    earlier_text,
    origin_text,
    place_lines,
    place_text,
    row_text,
    summary_text,
    understood_lines,
    warnings_text,
    whole_row,
)
from .pages import LoadingPage, text_label

_DOCUMENT = 20_000
"""A cell of a megabyte is cut in the whole row."""


class PreviewState(enum.Enum):
    """What the page shows."""

    LOADING = "loading"
    FAILED = "failed"
    SHOWN = "shown"


class PreviewPage(QWidget):
    """Shows a preview. It decides nothing."""

    cancelled = pyqtSignal()
    retried = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: ImportPreview | None = None
        self._rows: list[int] = []
        """Positions in the preview's rejected rows, of those that the table shows."""
        self.loading = LoadingPage()
        self.loading.cancelled.connect(self.cancelled)
        self.failed = PageFailure()
        self.failed.retried.connect(self.retried)
        self._summary = text_label(bold=True)
        self._origin = text_label()
        self.earlier = Notice(is_warning=False)
        self.warning = Notice()
        self.areas = QComboBox()
        self.areas.setAccessibleName(tr("Area set"))
        self.areas.activated.connect(lambda _index: self._show_first_rows())
        self.first = TextTable(_first_columns(), (1, 3), tr("First rows as understood"))
        self.reasons = TextTable(
            [TextColumn(tr("Rows"), is_number=True), TextColumn(tr("Why they are rejected"))], 1, tr("Reasons")
        )
        self.reasons.row_chosen.connect(self._show_rejected)
        self.rejected = TextTable(
            [
                TextColumn(tr("Row"), tr("Line or row in the file"), is_number=True),
                TextColumn(tr("Column")),
                TextColumn(tr("Value")),
            ],
            2,
            tr("Rejected rows"),
        )
        self.rejected.row_chosen.connect(self._show_whole_row)
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(tr("The whole row"))
        self.whole.setPlaceholderText(tr("Choose a row to see the whole of it"))
        self._none_rejected = text_label(tr("No row is rejected."))
        self._none_rejected.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._only_first = text_label()
        self.categories = TextTable(
            [TextColumn(tr("Category")), TextColumn(tr("Number"), tr("The sum of antal"), is_number=True)],
            0,
            tr("Categories"),
        )
        self.codes = TextTable(
            [TextColumn(tr("Code")), TextColumn(tr("Number"), tr("The sum of antal"), is_number=True)],
            0,
            tr("Codes without a category"),
        )
        self._codes_are = text_label(bold=True)
        self._codes_stay = text_label(tr("They are imported and counted as uncategorised until a rule places them."))
        self._places = text_label()
        self.places = TextTable(
            [
                TextColumn(tr("Area set")),
                TextColumn(tr("Point"), tr("Placed by the row's point"), is_number=True),
                TextColumn(tr("Code"), tr("Placed by the code or name of an area"), is_number=True),
                TextColumn(tr("Not placed"), is_number=True),
            ],
            0,
            tr("Places"),
        )
        self._outside = text_label()
        self._understood = QPlainTextEdit()
        self._understood.setReadOnly(True)
        self._understood.setTabChangesFocus(True)
        self._understood.setAccessibleName(tr("How the file is read"))
        self._arrange()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._summary)
        column.addWidget(self._origin)
        column.addWidget(self.warning)
        column.addWidget(self.earlier)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._first_rows_part())
        splitter.addWidget(self._tabs())
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([530, 382])
        column.addWidget(splitter, 1)
        for page in (self.loading, self.failed, shown):
            self._stack.addWidget(page)
        self._shown = shown
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _first_rows_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        self._first_title = text_label(bold=True)
        top.addWidget(self._first_title, 1)
        top.addWidget(self.areas)
        column.addLayout(top)
        column.addWidget(self.first, 1)
        return part

    def _tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        rejected = QSplitter(Qt.Orientation.Vertical)
        rejected.setChildrenCollapsible(False)
        rejected.addWidget(self.reasons)
        rejected.addWidget(_column(self._only_first, self.rejected))
        rejected.addWidget(self.whole)
        rejected.setSizes([110, 160, 130])
        self._rejected_parts = rejected
        self.tabs.addTab(_column(self._none_rejected, rejected), "")
        self.tabs.addTab(_column(self.categories, self._codes_are, self._codes_stay, self.codes), tr("Categories"))
        self.tabs.addTab(_column(self._places, self.places, self._outside, None), tr("Places"))
        self.tabs.addTab(_column(self._understood), tr("Read as"))
        return self.tabs

    # ---- what it is told ---------------------------------------------------------------------

    @property
    def state(self) -> PreviewState:
        """What it shows now."""
        page = self._stack.currentWidget()
        if page is self._shown:
            return PreviewState.SHOWN
        return PreviewState.LOADING if page is self.loading else PreviewState.FAILED

    def begin(self, text: str) -> None:
        """The file is being judged."""
        self.preview = None
        self.loading.begin(text)
        self._stack.setCurrentWidget(self.loading)

    def fail(self, heading: str, sentence: str) -> None:
        """It could not be judged, or the user stopped it."""
        self.preview = None
        self.failed.say(heading, sentence)
        self._stack.setCurrentWidget(self.failed)

    def show_preview(self, preview: ImportPreview, source: str, is_in_name: bool | None) -> None:
        """Show what an import would do."""
        self.preview = preview
        self._summary.setText(summary_text(preview))
        self._origin.setText(origin_text(preview, source, is_in_name))
        self.warning.say(warnings_text(preview))
        self.earlier.say(earlier_text(preview, source))
        self.areas.clear()
        self.areas.addItems([each.placed.areas for each in preview.areas])
        self.areas.setVisible(len(preview.areas) > 1)
        self._show_first_rows()
        self._show_reasons(preview)
        self._show_categories(preview)
        self._show_places(preview)
        self._understood.setPlainText("\n".join(understood_lines(preview)))
        self.tabs.setTabText(0, tr("Rejected ({n})", n=number(preview.n_rejected)))
        # What must be looked at lies on top.
        self.tabs.setCurrentIndex(1 if not preview.n_rejected and preview.n_uncategorised else 0)
        self._stack.setCurrentWidget(self._shown)

    # ---- how it comes about ------------------------------------------------------------------

    def _show_first_rows(self) -> None:
        preview = self.preview
        if preview is None:
            return
        chosen = max(self.areas.currentIndex(), 0)
        areas = preview.areas[chosen].names if preview.areas else ()
        frame = preview.first_rows
        rows, tips, italic = [], [], set()
        for at, row in enumerate(_records(frame)):
            area = areas[at] if at < len(areas) else ""
            place = place_text(row, area)
            # A time that stands for an unknown one is none.
            moment = f"{row.occurred_on} {'' if row.time_kind else row.occurred_time}".strip()
            rows.append((str(row.row), code_text(row, preview.category_names), moment, place, number(row.antal)))
            tips.append(row_text(row, preview.category_names, area))
            if not row.category:
                italic.add((at, 1))
            if not area:
                italic.add((at, 3))
        self.first.show_rows(rows, tips, frozenset(italic))
        self._first_title.setText(
            tr("The first {n} rows as understood", n=number(len(rows))) if rows else tr("No row is understood")
        )

    def _show_reasons(self, preview: ImportPreview) -> None:
        rows = [(number(n), reason) for reason, n in preview.rejected_by_reason]
        self.reasons.show_rows(rows)
        has_any = bool(rows)
        self._none_rejected.setVisible(not has_any)
        self._rejected_parts.setVisible(has_any)
        if has_any:
            self.reasons.selectRow(0)
        else:
            self._show_rejected(-1)

    def _show_rejected(self, line: int) -> None:
        preview = self.preview
        if preview is None or not 0 <= line < len(preview.rejected_by_reason):
            self._rows = []
            self.rejected.show_rows([])
            self.whole.setPlainText("")
            return
        reason, n = preview.rejected_by_reason[line]
        frame = preview.rejected
        chosen = frame[frame["group"] == reason]
        self._rows = chosen.index.tolist()
        self.rejected.show_rows(
            [
                (str(row), column, value[:300].replace("\n", " "))
                for row, column, value in zip(chosen["row"], chosen["column"], chosen["value"])
            ]
        )
        self._only_first.setText(
            tr("The first {shown} of {n} rows:", shown=number(len(chosen)), n=number(n)) if n > MOST_REJECTED else ""
        )
        self._only_first.setVisible(n > MOST_REJECTED)
        self.rejected.selectRow(0)

    def _show_whole_row(self, line: int) -> None:
        preview = self.preview
        if preview is None or not 0 <= line < len(self._rows):
            self.whole.setPlainText("")
            return
        row = preview.rejected.loc[self._rows[line]]
        cells = [str(cell) for cell in json.loads(str(row["cells"]))]
        lines = [tr("Row {row}", row=row["row"]) + ": " + str(row["reason"])]
        self.whole.setPlainText("\n".join([*lines, whole_row(cells, preview.understanding.names)])[:_DOCUMENT])

    def _show_categories(self, preview: ImportPreview) -> None:
        frame = preview.categories
        self.categories.show_rows(
            [(category_label(key, preview), number(antal)) for key, antal in zip(frame["category"], frame["antal"])],
            italic=frozenset((at, 0) for at, key in enumerate(frame["category"]) if key == UNCATEGORISED),
        )
        codes = preview.uncategorised
        has_any = bool(len(codes))
        self._codes_are.setText(tr("Codes without a category: {n}", n=number(len(codes))))
        self.codes.show_rows(
            [(str(code) or tr("no code"), number(antal)) for code, antal in zip(codes["code"], codes["antal"])]
        )
        for part in (self._codes_are, self._codes_stay, self.codes):
            part.setVisible(has_any)

    def _show_places(self, preview: ImportPreview) -> None:
        lines = place_lines(preview)
        if not preview.areas:
            lines.append(tr("The store has no areas yet: the incidents are placed when areas are imported."))
        self._places.setText("\n".join(lines))
        self.places.setVisible(bool(preview.areas))
        self.places.show_rows(
            [
                (each.placed.areas, *map(number, (each.placed.by_point, each.placed.by_code, each.placed.unplaced)))
                for each in preview.areas
            ]
        )
        self.places.lines_shown(8)
        self._outside.setText("\n".join(filter(None, map(areas_text, preview.areas))))


def _first_columns() -> list[TextColumn]:
    return [
        TextColumn(tr("Row"), tr("Line or row in the file"), is_number=True),
        TextColumn(tr("What happened"), tr("The code, and the category that the store places it in")),
        TextColumn(tr("Occurred"), tr("Date and local time of occurrence; no time where it is unknown")),
        TextColumn(tr("Place"), tr("The area that the row falls in, or what it has instead")),
        TextColumn(tr("Number"), tr("Antal: how many offences or events the row counts"), is_number=True),
    ]


def _records(frame: pd.DataFrame) -> Iterator[Any]:
    """The rows of *frame* as named tuples."""
    yield from frame.itertuples(index=False, name="Row")


def _column(*parts: QWidget | None) -> QWidget:
    """Parts below one another; None stands for the room that is left."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(2, 6, 2, 2)
    column.setSpacing(4)
    for part in parts:
        if part is None:
            column.addStretch(1)
        else:
            column.addWidget(part)
    return widget
