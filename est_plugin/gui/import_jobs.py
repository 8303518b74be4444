"""What the import wizard does beside the window: look at a file, judge it, write it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from qgis.core import QgsTaskManager

from ..domain.language import tr
from ..domain.progress import Progress
from ..picture.import_look import FileLook
from ..picture.import_preview import ImportPreview, preview
from ..picture.importing import ImportReport, import_incidents
from ..store.opening import open_store
from .import_memory import read_desk
from .pages import LoadingPage
from .work import Work


class ImportJobs:
    """One job at a time; a new one abandons the one before. The store's sources are read beside it."""

    def __init__(self, tasks: QgsTaskManager, changed: Callable[[], None]) -> None:
        """*changed* is called when a job has begun or ended."""
        self._tasks, self._changed = tasks, changed
        self._work: Work | None = None
        self._reading: Work | None = None

    @property
    def is_working(self) -> bool:
        """Whether a job is under way."""
        return self._work is not None

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way, or the store's sources are being read."""
        return self._work is not None or self._reading is not None

    def start(
        self,
        title: str,
        do: Callable[[Progress], Any],
        then: Callable[[Work], None],
        loading: LoadingPage | None = None,
    ) -> None:
        """Begin a job.

        Arguments:
            do, then: see :class:`Work`.
            loading: shows how far it has come.
        """
        self.abandon()

        def has_ended(work: Work) -> None:
            if work is self._work:
                self._work = None
                then(work)
                self._changed()

        self._work = Work(title, do, has_ended)
        if loading is not None:
            self._work.progressChanged.connect(loading.advance)
            self._work.said.connect(loading.say)
        self._tasks.addTask(self._work)
        self._changed()

    def read_desk(self, location: str, then: Callable[[Work], None]) -> None:
        """Read the sources of the store at *location*."""

        def has_ended(work: Work) -> None:
            if work is self._reading:
                self._reading = None
                then(work)
                self._changed()

        self._reading = Work(tr("EST: opening the store"), lambda progress: read_desk(location, progress), has_ended)
        self._tasks.addTask(self._reading)

    def cancel(self) -> None:
        """Stop the job that is under way; it says so."""
        if self._work is not None:
            self._work.cancel()

    def abandon(self) -> None:
        """Stop it, and show nothing of it."""
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def tear_down(self) -> None:
        """Stop everything, before the wizard goes."""
        self.abandon()
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None


def judging(location: str, look: FileLook, extracted: dt.date) -> Callable[[Progress], ImportPreview]:
    """What judges a whole file against the store at *location*; it opens the store itself, and writes nothing."""

    def do(progress: Progress) -> ImportPreview:
        with open_store(location) as store:
            return preview(store, look.path, look.profile, extracted, look.crs, progress=progress)

    return do


def writing(location: str, path: str, source: str, made: ImportPreview) -> Callable[[Progress], ImportReport]:
    """What imports the file of a preview, read in the same way; it opens the store itself."""

    def do(progress: Progress) -> ImportReport:
        with open_store(location) as store:
            return import_incidents(store, path, source, made.profile, made.extracted, made.crs, progress)

    return do
