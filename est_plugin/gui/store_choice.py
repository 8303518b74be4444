"""The store that both docks show: chosen once, its contents read beside the window."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.area import AreaSet
from ..domain.calendar import ONE_DAY, Clock, Tertial, Week, last_whole_week
from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from ..store.interface import RevisionKind
from ..store.opening import open_store
from . import preferences
from .surroundings import Surroundings
from .work import Outcome, Work, tell_failure


@dataclass(frozen=True)
class StoreContents:
    """What a store offers to choose among."""

    name: str
    area_sets: tuple[AreaSet, ...]
    n_batches: int
    covered_until: dict[Clock, dt.date]
    """Clock -> the newest date that a counted source covers; absent where none does."""

    @property
    def is_ready(self) -> bool:
        """Whether a picture can be made of it."""
        return bool(self.area_sets) and self.n_batches > 0

    def latest_week(self, clock: Clock, today: dt.date) -> Week:
        """The newest whole week that is over and covered."""
        covered = self.covered_until.get(clock)
        return last_whole_week(today if covered is None else min(today, covered + ONE_DAY))

    def latest_tertial(self, clock: Clock, today: dt.date) -> Tertial:
        """The newest tertial of which something is covered."""
        covered = self.covered_until.get(clock)
        return Tertial.of(today if covered is None else min(today, covered))


def read_contents(location: str, progress: Progress = SILENT) -> StoreContents:
    """Open the store at *location*, look, and close it again. Raises EstError where it can't be opened."""
    progress.report(0.0, tr("Opening the store"))
    with open_store(location) as store:
        covered = {}
        for clock in Clock:
            ends = [
                period.last for source in store.sources(clock) if source.kind.is_counted for period in source.coverage
            ]
            if ends:
                covered[clock] = max(ends)
        n_imports = sum(batch.kind is RevisionKind.IMPORT for batch in store.batches())
        return StoreContents(store.name, tuple(store.area_sets()), n_imports, covered)


class StoreChoice(QObject):
    """Which store is open, and what is in it."""

    changed = pyqtSignal()
    """Another store, or its contents were read anew, or could not be read: look again."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._work: Work | None = None
        self.location = ""
        self.contents: StoreContents | None = None
        self.sentence = ""
        """Why the store could not be read; empty where it could."""

    @property
    def is_reading(self) -> bool:
        """Whether its contents are being read now."""
        return self._work is not None

    def open_remembered(self) -> None:
        """Open what this project, or this user, had open last."""
        self._open(preferences.remembered(preferences.DATABASE, self._around.project))

    def choose(self, location: str) -> None:
        """Open *location*, and remember it."""
        preferences.remember(preferences.DATABASE, location, self._around.project)
        self._open(location)

    def reload(self) -> None:
        """Read the contents anew, after an import."""
        self._open(self.location)

    def cancel(self) -> None:
        """Stop reading."""
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        """Let go of everything that is under way."""
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def _open(self, location: str) -> None:
        self.close()
        self.location, self.contents, self.sentence = location, None, ""
        if location:
            self._work = Work(
                tr("EST: opening the store"), lambda progress: read_contents(location, progress), self._was_read
            )
            self._around.tasks.addTask(self._work)
        self.changed.emit()

    def _was_read(self, work: Work) -> None:
        self._work = None
        if work.outcome is Outcome.DONE:
            self.contents = work.result
        elif work.outcome is Outcome.FAILED:
            self.sentence = work.sentence
            tell_failure(work, self._around.bar)
        else:
            self.sentence = tr("Opening the store was cancelled.")
        self.changed.emit()
