"""What the window remembers: one list, each with its type, scope and default."""
from __future__ import annotations

import enum
from dataclasses import dataclass

from qgis.core import QgsProject, QgsSettings

_SCOPE = "est"


class Scope(enum.Enum):
    """Where a preference is kept."""

    USER = "user"
    PROJECT = "project"
    """In the project; a project that has none takes the user's newest."""


@dataclass(frozen=True)
class Preference:
    """A text that is remembered."""

    key: str
    scope: Scope
    default: str = ""


DATABASE = Preference("database", Scope.PROJECT)
AREAS = Preference("areas", Scope.PROJECT)
CLOCK = Preference("clock", Scope.PROJECT, "occurred")
FOLDER = Preference("folder", Scope.USER)
"""Where the file dialog last was."""

ARRANGED = Preference("arranged", Scope.USER)
"""'yes' once the docks have been put on top of each other: from then on they stand where the user puts them."""

ALL = (DATABASE, AREAS, CLOCK, FOLDER, ARRANGED)


def remembered(preference: Preference, project: QgsProject) -> str:
    """What was chosen last, in this project or by this user."""
    if preference.scope is Scope.PROJECT:
        text, was_found = project.readEntry(_SCOPE, preference.key, "")
        if was_found and text:
            return str(text)
    return str(QgsSettings().value(f"{_SCOPE}/{preference.key}", preference.default, str))


def remember(preference: Preference, text: str, project: QgsProject) -> None:
    """Keep a choice that the user made. The project is marked as changed only where it does change."""
    QgsSettings().setValue(f"{_SCOPE}/{preference.key}", text)
    if preference.scope is Scope.PROJECT and project.readEntry(_SCOPE, preference.key, "")[0] != text:
        project.writeEntry(_SCOPE, preference.key, text)
