"""The wizard that imports a file of incidents: four pages, and next week's file needs one."""
from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain.errors import EstError
from ..domain.language import tr
from ..intake.coordinates import CrsNeeded
from ..intake.profile import load_profile, save_profile
from ..intake.profile_definition import Profile
from ..picture.import_look import FileLook
from . import preferences
from .import_columns_page import ColumnsPage
from .import_file_page import FilePage
from .import_jobs import ImportJobs, judging, writing
from .import_memory import guessed_extraction
from .import_parts import StepLine, WizardButtons
from .import_preview_page import PreviewPage
from .import_reading import FileReading
from .import_result_page import ResultPage
from .import_wording import none_understood
from .store_choice import StoreChoice
from .surroundings import Surroundings
from .work import Outcome, Work, tell_failure, tell_sentence

SIZE = (940, 640)


class Step(enum.IntEnum):
    """The wizard's pages."""

    FILE = 0
    COLUMNS = 1
    PREVIEW = 2
    RESULT = 3


class ImportWizard(QDialog):
    """Bound to the store that is open when it is opened. Nothing is written before the user presses Import."""

    step_changed = pyqtSignal(object)
    idle = pyqtSignal()
    """What was under way has ended."""

    def __init__(self, choice: StoreChoice, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EstImportWizard")
        self.setWindowTitle(tr("Import incidents – {store}", store=Path(choice.location).name))
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self._choice, self._around = choice, around
        self._location = choice.location
        self._jobs = ImportJobs(around.tasks, self._job_changed)
        self._reading = FileReading(self._location)
        self._is_unseen = False
        """Whether something was imported that the docks don't show yet."""
        self._step = Step.FILE
        self.file_page, self.columns_page = FilePage(), ColumnsPage()
        self.preview_page, self.result_page = PreviewPage(), ResultPage()
        self.buttons = WizardButtons()
        self._arrange()
        self._connect()
        self._go(Step.FILE)
        self.file_page.folder = preferences.remembered(preferences.FOLDER, around.project)
        self._jobs.read_desk(self._location, self._desk_was_read)

    def _arrange(self) -> None:
        self._steps = StepLine([tr("File"), tr("Columns"), tr("Preview"), tr("Result")])
        self._pages = QStackedWidget()
        for page in (self.file_page, self.columns_page, self.preview_page, self.result_page):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(12)
        column.addWidget(self._steps)
        column.addWidget(self._pages, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.file_page.file_chosen.connect(self.choose_file)
        self.file_page.source_chosen.connect(self._recall)
        self.file_page.changed.connect(self._show_buttons)
        self.columns_page.profile_chosen.connect(lambda name: self.take_profile(load_profile(name)))
        self.columns_page.file_chosen.connect(self.open_profile)
        self.columns_page.file_named.connect(self.save_profile)
        self.columns_page.columns_changed.connect(self._columns_were_changed)
        self.columns_page.codes_taken.connect(self._codes_were_taken)
        self.preview_page.cancelled.connect(self.cancel)
        self.preview_page.retried.connect(self._start_preview)
        self.result_page.cancelled.connect(self.cancel)
        self.result_page.retried.connect(self.start_import)
        self.result_page.refresh_wanted.connect(self.refresh_docks)
        self.result_page.another_wanted.connect(self._begin_anew)
        self.buttons.back_wanted.connect(self.go_back)
        self.buttons.next_wanted.connect(self.go_next)
        self.buttons.import_wanted.connect(self.start_import)
        self.buttons.close_wanted.connect(self.reject)
        self._choice.changed.connect(self._store_was_changed)

    # ---- what can be asked -------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """Which page it shows."""
        return self._step

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or written."""
        return self._jobs.is_busy

    @property
    def is_importing(self) -> bool:
        """Whether the store is being written."""
        return self._jobs.is_working and self._step is Step.RESULT

    @property
    def look(self) -> FileLook | None:
        """What the file is; None before one is chosen."""
        return self._reading.look

    # ---- what the user does ------------------------------------------------------------------

    def choose_file(self, path: str) -> None:
        """Take a file: guess when it was drawn and whose it is, and look at it; a known source's goes straight on."""
        self._jobs.abandon()
        day, is_in_name = guessed_extraction(path, dt.date.today())
        preferences.remember(preferences.FOLDER, str(Path(path).parent), self._around.project)
        self.columns_page.folder = str(Path(path).parent)
        self._forget()
        self.file_page.show_file(path, day, is_in_name)
        self._go(Step.FILE)
        if self._reading.desk is None:
            return  # it goes on when the store's sources are read
        source = self._reading.source_of(path)
        if source:
            self.file_page.propose_source(source)
        self._recall()
        self._start_look(self._go_on_if_known)

    def take_profile(self, profile: Profile) -> None:
        """Read the file by *profile*."""
        self._reading.use(profile)
        self._look_again()

    def go_next(self) -> None:
        """To the next page, where nothing is lacking."""
        if self._step is Step.FILE and not self.why_not_next():
            self._start_look(self._leave_file_page)
        elif self._step is Step.COLUMNS and not self.why_not_next():
            self._start_preview()

    def go_back(self) -> None:
        """To the page before; from a known source's preview to what was understood."""
        if not self.is_busy and self._step is not Step.FILE:
            self._go(Step(self._step - 1))

    def start_import(self) -> None:
        """Write the file into the store, beside the window."""
        made = self.preview_page.preview
        if made is None or self.is_busy:
            return
        do = writing(self._location, self.file_page.path.text().strip(), self.file_page.source_name, made)
        self.result_page.begin(tr("Importing"))
        self._go(Step.RESULT)
        self._jobs.start(tr("EST: importing incidents"), do, self._was_imported, self.result_page.loading)

    def cancel(self) -> None:
        """Stop what is under way; nothing is written."""
        self._jobs.cancel()

    def refresh_docks(self) -> None:
        """Let the docks read the store again."""
        self._is_unseen = False
        self.result_page.say_refreshed(True)
        self._choice.reload()

    def reject(self) -> None:
        """Close; an import under way is stopped first, and says so."""
        if self.is_importing:
            self.cancel()
            return
        self._jobs.abandon()
        if self._is_unseen:
            self.refresh_docks()
        super().reject()

    def tear_down(self) -> None:
        """Stop what is under way, before the wizard goes."""
        self._jobs.tear_down()
        self._choice.changed.disconnect(self._store_was_changed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take one local file."""
        if not self.is_importing and _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose the file that was dropped."""
        event.acceptProposedAction()
        self.choose_file(_dropped_file(event))

    # ---- the first page ----------------------------------------------------------------------

    def _desk_was_read(self, work: Work) -> None:
        if self._has_failed(work):
            self.file_page.show_look(None, work.sentence)
        else:
            self._reading.desk = work.result
            self.file_page.show_desk(work.result)
            path = self.file_page.path.text().strip()
            if path and self.look is None and self._step is Step.FILE:
                # It was chosen before anybody could know whose it is.
                self.choose_file(path)

    def _recall(self, _source: str = "") -> None:
        self._reading.recall(self.file_page.source_name)
        self.file_page.folder = self._reading.folder or self.file_page.folder

    def _start_look(self, then: Callable[[], None]) -> None:
        """Look at the file, unless that was done, and go on with *then* where it can be read."""
        page = self.file_page
        question = self._reading.question(page.path.text().strip(), page.extraction_date, page.given_crs)
        if self._reading.is_answered(question):
            then()
            return

        def was_looked(work: Work) -> None:
            if self._has_failed(work):
                self._reading.look = None
                page.show_look(None, work.sentence)
                self._go(Step.FILE)
                return
            self._reading.take(work.result, question)
            self._show_look()
            then()

        self._jobs.start(tr("EST: looking at the file"), question.answer, was_looked)

    def _show_look(self) -> None:
        look = self.look
        if look is None:
            return
        if look.needs_crs:
            self.file_page.ask_for_crs(True)
            self.file_page.propose_crs(look.guessed_crs)
        # That a coordinate system is lacking is asked, not complained of; other faults are mended on the next page.
        self.file_page.show_look(look, "" if look.needs_crs or look.columns else look.failure)
        self.columns_page.show_look(look, self._reading.category_names)

    def _look_again(self) -> None:
        self._start_look(lambda: None)

    def _leave_file_page(self) -> None:
        if self.look is None or (self.look.needs_crs and not self.file_page.given_crs):
            return
        if self._reading.is_known and not self._mismatch():
            self._start_preview()
        else:
            self._go(Step.COLUMNS)

    def _go_on_if_known(self) -> None:
        """A known source's file needs no question."""
        if self._reading.is_known and not self.why_not_next() and not self._mismatch():
            self._start_preview()

    def _mismatch(self) -> str:
        return self._reading.mismatch(self.file_page.source_name)

    def _forget(self) -> None:
        """What was said of the file before."""
        self._reading.forget()
        self.file_page.ask_for_crs(False)
        self.result_page.report = None

    # ---- the second page ---------------------------------------------------------------------

    def _columns_were_changed(self, columns: Any) -> None:
        self._reading.use_columns(columns, self.file_page.source_name)
        self._look_again()

    def _codes_were_taken(self, is_taken: bool) -> None:
        self._reading.use_guessed_codes(is_taken, self.file_page.source_name)
        self._look_again()

    def open_profile(self, path: str) -> None:
        """Read the file by the profile that is saved at *path*."""
        try:
            self.take_profile(load_profile(path))
        except EstError as error:
            tell_sentence(str(error), self._around.bar)
            self.columns_page.notice.say(str(error))

    def save_profile(self, path: str) -> None:
        """Write the profile that the file is read by to *path*, under that name."""
        if self.look is None:
            return
        named = replace(self.look.profile, name=Path(path).stem)
        try:
            save_profile(named, path)
        except EstError as error:
            tell_sentence(str(error), self._around.bar)
            self.columns_page.notice.say(str(error))
            return
        self.take_profile(named)

    # ---- the third page ----------------------------------------------------------------------

    def _start_preview(self) -> None:
        look = self.look
        if look is None or self._jobs.is_working:
            return
        do = judging(self._location, look, self.file_page.extraction_date)
        self.preview_page.begin(tr("Reading the whole file; nothing is written"))
        self._go(Step.PREVIEW)
        self._jobs.start(tr("EST: judging the file"), do, self._was_previewed, self.preview_page.loading)

    def _was_previewed(self, work: Work) -> None:
        if work.outcome is Outcome.CANCELLED:
            self.preview_page.fail(tr("Cancelled"), tr("You stopped it before it was ready; nothing has been changed."))
        elif self._has_failed(work):
            self.preview_page.fail(tr("The file can't be imported"), work.sentence)
            if isinstance(work.error, CrsNeeded):
                self.file_page.ask_for_crs(True)
        else:
            self.preview_page.show_preview(work.result, self.file_page.source_name, self.file_page.is_in_name)
            self.buttons.focus_import()

    # ---- the last page -----------------------------------------------------------------------

    def _was_imported(self, work: Work) -> None:
        if work.outcome is Outcome.CANCELLED:
            self.result_page.fail(tr("Cancelled"), tr("You stopped the import: nothing has been written."))
        elif self._has_failed(work):
            self.result_page.fail(tr("Nothing was imported"), work.sentence)
        else:
            self._is_unseen = True
            self.result_page.show_report(work.result)
            self._remember()
            self.buttons.focus_close()

    def _remember(self) -> None:
        """Next week's file of this source needs no question."""
        made = self.preview_page.preview
        if made is None:
            return
        try:
            self._reading.remember(self.file_page.source_name, self.file_page.path.text(), made.profile, made.crs)
        except EstError as error:
            tell_sentence(str(error), self._around.bar)

    def _begin_anew(self) -> None:
        """Back to an empty first page."""
        self._jobs.abandon()
        self._forget()
        self.file_page.show_file("", dt.date.today(), False)
        self.file_page.propose_source("")
        self._go(Step.FILE)
        self.file_page.browse.setFocus()
        self._jobs.read_desk(self._location, self._desk_was_read)

    # ---- how it comes about ------------------------------------------------------------------

    def _job_changed(self) -> None:
        self._show_buttons()
        if not self.is_busy:
            self.idle.emit()

    def _has_failed(self, work: Work) -> bool:
        if work.outcome is Outcome.FAILED:
            tell_failure(work, self._around.bar)
        return work.outcome is not Outcome.DONE

    def _store_was_changed(self) -> None:
        """Another store was opened: this wizard's questions are answered for the old one."""
        if self._choice.location != self._location and not self.is_importing:
            self._is_unseen = False
            self.reject()

    def _go(self, step: Step) -> None:
        self._step = step
        self._pages.setCurrentIndex(int(step))
        self._steps.go(int(step))
        self._show_buttons()
        self.step_changed.emit(step)

    def why_not_next(self) -> str:
        """Why one can't go on from this page, in a sentence; '' where one can."""
        if self._step is Step.FILE:
            return self.file_page.lacking() or (tr("The file is being read.") if self.is_busy else "")
        if self._step is Step.COLUMNS:
            if self.is_busy or self.look is None:
                return tr("The file is being read.")
            return self.look.failure or self._mismatch()
        return ""

    def why_not_import(self) -> str:
        """Why the file can't be imported now, in a sentence; '' where it can."""
        made = self.preview_page.preview
        if self.is_busy:
            return tr("The file is being read.")
        return tr("There is no preview yet.") if made is None else none_understood(made)

    def _show_buttons(self) -> None:
        step, why = self._step, self.why_not_next()
        asks = step in (Step.FILE, Step.COLUMNS)
        back = step is not Step.FILE and self.result_page.report is None
        self.buttons.show_back(back, tr("Wait until it is ready, or cancel it.") if self.is_busy else "")
        self.buttons.show_next(asks, why)
        self.buttons.show_import(step is Step.PREVIEW, self.why_not_import())
        self.buttons.show_close(step is Step.RESULT)
        self.buttons.say(why if asks and self.file_page.path.text() else "")


def _dropped_file(event: Any) -> str:
    """The one local file of a drag; '' where it is something else."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return str(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else ""
