"""How the file that is being imported is to be read: as its source's earlier ones, as proposed, or as the user says."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.progress import SILENT, Progress
from ..intake.extent import Extent
from ..intake.profile_definition import Profile
from ..picture.import_look import Column, FileLook, look_at, remapped, with_sureness
from .import_memory import Habit, KnownSource, StoreDesk, keep, recall
from .import_wording import kind_text


@dataclass(frozen=True)
class Question:
    """What a look at a file depends on."""

    path: str
    extracted: dt.date
    profile: Profile | None
    """None lets the file's columns propose one."""
    crs: str
    """As the user gave it."""
    known_crs: str
    """As the source's earlier files were in."""
    extent: Extent | None

    def answer(self, progress: Progress = SILENT) -> FileLook:
        """Look at the file. Raises EstError where it can't be opened at all."""
        return look_at(self.path, self.extracted, self.profile, self.crs, self.known_crs, self.extent, progress)


class FileReading:
    """What is known of a file and its source."""

    def __init__(self, location: str) -> None:
        """*location*: of the store."""
        self._location = location
        self.desk: StoreDesk | None = None
        """The store's sources; None until they are read."""
        self.look: FileLook | None = None
        """What the file is; None before one was looked at."""
        self.folder = ""
        """Where the source's files lay."""
        self._profile: Profile | None = None
        self._known_crs = ""
        self._is_recalled = False
        self._asked: Question | None = None

    def forget(self) -> None:
        """Another file: what was said of the one before doesn't hold."""
        self.look = self._profile = self._asked = None
        self._known_crs, self._is_recalled = "", False

    def recall(self, source: str) -> None:
        """Read the file as the earlier ones of *source* were read, where there are any."""
        known = self._known(source)
        habit = recall(self._location, source, known.profile) if known is not None else None
        if habit is not None:
            self._profile, self._known_crs, self.folder = habit.profile, habit.crs, habit.folder
        elif self._is_recalled:
            self._profile, self._known_crs = None, ""
        self._is_recalled = habit is not None

    def question(self, path: str, extracted: dt.date, crs: str) -> Question:
        """What has to be asked of the file now."""
        extent = self.desk.extent if self.desk is not None else None
        return Question(path, extracted, self._profile, crs, self._known_crs, extent)

    def is_answered(self, question: Question) -> bool:
        """Whether the look that there is answers *question*."""
        return self.look is not None and question == self._asked

    def take(self, look: FileLook, question: Question) -> None:
        """Keep what was seen."""
        self.look, self._asked = with_sureness(look, self.look), question

    def use(self, profile: Profile) -> None:
        """Read the file by *profile* from now on."""
        self._profile, self._is_recalled = profile, False

    def use_columns(self, columns: Sequence[Column], source: str) -> None:
        """Read the columns as they say."""
        if self.look is not None:
            self.use(_own(remapped(self.look.profile, columns), source))

    def use_guessed_codes(self, is_used: bool, source: str) -> None:
        """Place codes in the categories that their words seem to mean, or don't."""
        if self.look is not None:
            profile, guessed = self.look.profile, self.look.guessed_codes
            others = {text: key for text, key in profile.code_map.items() if text not in guessed}
            self.use(_own(replace(profile, code_map={**others, **(guessed if is_used else {})}), source))

    def remember(self, source: str, path: str, profile: Profile, crs: str) -> None:
        """Next week's file of *source* needs no question. Raises EstError where that can't be written."""
        keep(self._location, source, Habit(profile, crs, str(Path(path).parent)))

    @property
    def is_known(self) -> bool:
        """Whether the file can be read as earlier ones of its source were, or as the user has said."""
        look = self.look
        return look is not None and not look.is_proposed and look.understanding is not None and not look.lacks

    @property
    def category_names(self) -> Mapping[str, str]:
        """Names of the store's categories by key."""
        return self.desk.category_names if self.desk is not None else {}

    def source_of(self, path: str) -> str:
        """The source that gave files of this name before; '' where it is none or not clear."""
        known = self.desk.source_of(path) if self.desk is not None else None
        return known.name if known is not None else ""

    def mismatch(self, source: str) -> str:
        """That the source and the profile are of different kinds, in a sentence; '' where they fit."""
        known, look = self._known(source), self.look
        if known is None or look is None or known.kind is look.profile.kind:
            return ""
        return kind_text(known.kind, look.profile.kind, known.name)

    def _known(self, source: str) -> KnownSource | None:
        return self.desk.source(source) if self.desk is not None and source else None


def _own(profile: Profile, source: str) -> Profile:
    """*profile* under a name that says that it is this source's own."""
    return replace(profile, name=f"{profile.name.partition(' (')[0]} ({source})")
