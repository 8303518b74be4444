"""What is known of a store's sources, so that next week's file needs no question."""
from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..domain.calendar import Clock
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from ..domain.source import SourceKind
from ..intake.extent import Extent
from ..intake.profile import BUILT_IN, load_profile, save_profile
from ..intake.profile_definition import Profile
from ..picture.region import extent_of
from ..store.interface import RevisionKind
from ..store.opening import open_store

_DATE = re.compile(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)")
_SHORT_DATE = re.compile(r"(?<!\d)(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True)
class KnownSource:
    """A source of the store."""

    name: str
    kind: SourceKind
    extracted: dt.date | None
    files: frozenset[str]
    """Names of its files so far, as :func:`file_pattern` writes them."""
    profile: str
    """Name of the profile of its newest import."""


@dataclass(frozen=True)
class StoreDesk:
    """What the wizard asks of a store before there is a file."""

    name: str
    sources: tuple[KnownSource, ...]
    extent: Extent | None = None
    """Region of its areas."""
    category_names: Mapping[str, str] = field(default_factory=dict)
    """Key -> name in the interface language."""

    def source(self, name: str) -> KnownSource | None:
        """The source called *name* (case folded)."""
        wanted = name.strip().casefold()
        return next((source for source in self.sources if source.name.casefold() == wanted), None)

    def source_of(self, path: str) -> KnownSource | None:
        """The one source that has given files of this name before, whatever numbers stood in it."""
        pattern = file_pattern(path)
        found = [source for source in self.sources if pattern in source.files]
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class Habit:
    """How a source's files have come so far."""

    profile: Profile
    crs: str = ""
    """The coordinate system that its files don't say."""
    folder: str = ""


def read_desk(location: str, progress: Progress = SILENT) -> StoreDesk:
    """Open the store at *location*, look at its sources, and close it. Raises EstError where it can't be opened."""
    progress.report(0.0, tr("Opening the store"))
    with open_store(location) as store:
        batches = [batch for batch in store.batches() if batch.kind is RevisionKind.IMPORT]
        sources = []
        for source in store.sources(Clock.OCCURRED):
            own = [batch for batch in batches if batch.source == source.name]
            files = frozenset(file_pattern(batch.file) for batch in own)
            profile = own[-1].profile if own else ""
            sources.append(KnownSource(source.name, source.kind, source.extracted, files, profile))
        names = {key: category.name for key, category in store.categories().items()}
        return StoreDesk(store.name, tuple(sources), extent_of(store), names)


def file_pattern(path: str) -> str:
    """A file's name without what changes from week to week: 'Uttag 2026-11-23.csv' -> 'uttag #-#-#.csv'."""
    return re.sub(r"\d+", "#", Path(path.split("|")[0]).name.casefold())


def guessed_extraction(path: str, today: dt.date) -> tuple[dt.date, bool]:
    """When a file was drawn, and whether its name says so; else it is the day on which the file was last changed."""
    name = Path(path.split("|")[0]).name
    found = [_day(f"{year}{month}{day}") for year, month, day in _DATE.findall(name)]
    found = found or [_day(f"20{year}{month}{day}") for year, month, day in _SHORT_DATE.findall(name)]
    days = [day for day in found if day is not None and day <= today]
    if days:
        return max(days), True
    try:
        changed = dt.date.fromtimestamp(Path(path.split("|")[0]).stat().st_mtime)
    except OSError:
        return today, False  # that the file can't be read is said where it is opened
    return min(changed, today), False


def _day(text: str) -> dt.date | None:
    try:
        return dt.datetime.strptime(text, "%Y%m%d").date()
    except ValueError:
        return None


def recall(location: str, source: str, newest_profile: str = "") -> Habit | None:
    """How the files of *source* have come so far, as this user imported them; else by the store's newest import.

    Arguments:
        newest_profile: the profile's name in the store; of use where it is a built-in one.
    """
    settings, key = QgsSettings(), _key(location, source)
    profile = str(settings.value(f"{key}/profile", "", str)) or (newest_profile if newest_profile in BUILT_IN else "")
    if not profile:
        return None
    try:
        read = load_profile(profile)
    except EstError:
        return None  # the file is gone: the profile is asked for anew
    return Habit(read, str(settings.value(f"{key}/crs", "", str)), str(settings.value(f"{key}/folder", "", str)))


def keep(location: str, source: str, habit: Habit) -> None:
    """Remember how a file of *source* came. Raises EstError where its profile can't be written."""
    settings, key = QgsSettings(), _key(location, source)
    profile = next((name for name in BUILT_IN if load_profile(name) == habit.profile), "")
    if not profile:
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "est_profiles"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EstError(
                tr("The profile {path} could not be written: {error}.", path=folder, error=error.strerror or error)
            ) from error
        path = folder / (key.rsplit("/", 1)[-1] + ".json")
        save_profile(habit.profile, path)
        profile = str(path)
    for name, text in (("profile", profile), ("crs", habit.crs), ("folder", habit.folder)):
        settings.setValue(f"{key}/{name}", text)


def _key(location: str, source: str) -> str:
    """Where the settings of a source of a store stand."""
    path = str(Path(location).absolute())
    digest = hashlib.blake2b(f"{path}\0{source.strip().casefold()}".encode("utf-8", "surrogatepass"), digest_size=12)
    return f"est/sources/{digest.hexdigest()}"
