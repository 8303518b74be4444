"""Agencies that receive maps and packages, and the disclosure levels at which they may."""
from __future__ import annotations

import enum
from dataclasses import dataclass

from .errors import EstError
from .language import language_code, tr


class Level(str, enum.Enum):
    """Disclosure levels, from the closest to the most open."""

    INTERN = "INTERN"
    SAMVERKAN = "SAMVERKAN"
    PUBLIK = "PUBLIK"

    @classmethod
    def parse(cls, text: str) -> Level:
        """Read a level's name; anything else raises :class:`EstError`."""
        try:
            return cls(str(text).strip().upper())
        except ValueError:
            raise EstError(
                tr("The level '{text}' is unknown: write INTERN, SAMVERKAN or PUBLIK.", text=text)
            ) from None

    @property
    def openness(self) -> int:
        """0 for INTERN, 2 for PUBLIK."""
        return list(Level).index(self)

    @property
    def shows_points(self) -> bool:
        """Only authorities see single places."""
        return self is Level.INTERN


@dataclass(frozen=True)
class Agency:
    """A receiver: its name, what it may see at the most, and which categories concern it."""

    key: str
    name_sv: str
    name_en: str
    level: Level
    """The closest level it may be given. Housing companies and guards are no authorities."""
    categories: tuple[str, ...] = ()
    """Keys of the categories it works with; empty means all."""

    @property
    def name(self) -> str:
        """Its name in the interface language."""
        return self.name_sv if language_code() == "sv" else self.name_en

    def level_asked(self, level: Level | None) -> Level:
        """The level to use: its own if none is asked; a closer one than its own raises :class:`EstError`."""
        if level is None:
            return self.level
        if level.openness < self.level.openness:
            raise EstError(
                tr(
                    "{agency} may not receive level {asked}: choose {allowed} or a more open level.",
                    agency=self.name,
                    asked=level.value,
                    allowed=self.level.value,
                )
            )
        return level
