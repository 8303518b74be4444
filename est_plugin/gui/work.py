"""Long work beside the window: read and compute in a task, show in the window when it has finished."""
from __future__ import annotations

import enum
import html
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsMessageLog, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import Cancelled, Progress


class Outcome(enum.Enum):
    """How a work ended. Cancelled is no failure."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Work(QgsTask):
    """Runs *do* on another thread, then *then* on the window's own.

    Arguments:
        title: what is being done, for QGIS's list of tasks.
        do: called with a progress to report to; touches no widget, no layer and no project, and opens what it
            reads from itself.
        then: called with this work when it has ended in whatever way; see :attr:`outcome`.
    """

    said = pyqtSignal(str)
    """What is being done now."""

    def __init__(self, title: str, do: Callable[[Progress], Any], then: Callable[[Work], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._do, self._then = do, then
        self._is_abandoned = False
        self.result: Any = None
        self.error: Exception | None = None
        self.fault = ""
        """The traceback of an error that is no user's mistake."""
        self.outcome: Outcome | None = None

    def run(self) -> bool:
        """Called by QGIS on another thread."""
        try:
            self.result = self._do(_TaskProgress(self))
        except Cancelled:
            return False
        except EstError as error:
            self.error = error
            return False
        except Exception as error:  # noqa: BLE001 (must not reach the C++ thread; shown with its traceback below)
            self.error, self.fault = error, traceback.format_exc()
            return False
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Called by QGIS on the window's thread."""
        if self.error is not None:
            self.outcome = Outcome.FAILED
        else:
            self.outcome = Outcome.DONE if result else Outcome.CANCELLED
        if not self._is_abandoned:
            self._then(self)

    def abandon(self) -> None:
        """Stop it, and show nothing of it."""
        self._is_abandoned = True
        self.cancel()

    @property
    def sentence(self) -> str:
        """Why it failed, for the user."""
        if self.error is None:
            return ""
        if not self.fault:
            return str(self.error)
        return tr(
            "EST has made a mistake ({error}): the log panel 'EST' has what the makers need to mend it.",
            error=f"{type(self.error).__name__}: {self.error}",
        )


class _TaskProgress:
    """A computation's progress, passed on to the task; raises Cancelled when the user has stopped it."""

    def __init__(self, task: Work) -> None:
        self._task, self._text = task, ""

    def report(self, share: float, text: str = "") -> None:
        if self._task.isCanceled():
            raise Cancelled
        self._task.setProgress(100.0 * min(max(share, 0.0), 1.0))
        if text and text != self._text:
            self._text = text
            self._task.said.emit(text)


def tell_failure(work: Work, bar: QgsMessageBar) -> None:
    """Show why *work* failed in the message bar, and log its traceback where it is the program's own fault."""
    if work.fault:
        QgsMessageLog.logMessage(work.fault, "EST", Qgis.MessageLevel.Critical)
    level = Qgis.MessageLevel.Critical if work.fault else Qgis.MessageLevel.Warning
    tell_sentence(work.sentence, bar, level)


def tell_sentence(
    sentence: str, bar: QgsMessageBar, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning
) -> None:
    """Show *sentence* in the message bar."""
    # The bar shows rich text, and names of files and areas come from data.
    bar.pushMessage("EST", html.escape(sentence), level, 10)
