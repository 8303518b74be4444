"""What the plugin needs of Python beside QGIS itself, and what to do where it is missing.

Imports nothing of it, so that a plugin without its needs still loads, says so once, and unloads.
"""
from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import re
import sys
from dataclasses import dataclass

from .domain.language import tr


@dataclass(frozen=True)
class Requirement:
    """A package of Python's, in at least this version."""

    package: str
    version: tuple[int, ...]
    mark: str = ""
    """A name that the package has from this version on. It decides where a build has lost its version number:
    some of Debian's say ``0+unknown``."""

    @property
    def text(self) -> str:
        """As pip writes it, such as ``shapely>=2.0``."""
        return f"{self.package}>={'.'.join(str(part) for part in self.version)}"


REQUIREMENTS = (
    Requirement("numpy", (1, 21)),
    Requirement("pandas", (1, 3)),
    Requirement("scipy", (1, 7)),
    Requirement("shapely", (2, 0), "from_ragged_array"),
)


@dataclass(frozen=True)
class Lack:
    """A requirement that isn't met."""

    requirement: Requirement
    found: str
    """The version that is there; empty where there is none."""

    @property
    def text(self) -> str:
        """What is wrong, in a few words."""
        if not self.found:
            return tr("{package} is missing", package=self.requirement.package)
        return tr(
            "{package} {found} is too old", package=self.requirement.package, found=self.found
        )


def lacking(requirements: tuple[Requirement, ...] = REQUIREMENTS) -> list[Lack]:
    """The requirements that aren't met here, in order."""
    lacks = []
    for requirement in requirements:
        found = installed_version(requirement.package)
        if not found or not _is_new_enough(requirement, found):
            lacks.append(Lack(requirement, found))
    return lacks


def installed_version(package: str) -> str:
    """The version of *package* that ``import`` would give; empty where there is none."""
    if importlib.util.find_spec(package) is None:
        return ""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        # Some installers leave the packages' own descriptions out; then only the package itself can tell.
        return str(getattr(importlib.import_module(package), "__version__", "0"))


def advice(lacks: list[Lack], platform: str, profile: str) -> str:
    """One sentence: what is lacking, and the command that mends it on *platform* (``sys.platform``).

    Arguments:
        lacks: at least one.
        profile: folder of the user's QGIS profile; QGIS looks for packages in its ``python`` folder first.
    """
    what = ", ".join(lack.text for lack in lacks)
    wanted = " ".join(f'"{lack.requirement.text}"' for lack in lacks)
    if platform.startswith("win"):
        return tr(
            "EST can't start: {what}. Open the OSGeo4W Shell, run: {command} and start QGIS again.",
            what=what,
            command=f"python3 -m pip install {wanted}",
        )
    if platform == "darwin":
        command = f"{sys.prefix}/bin/python3 -m pip install {wanted}"
    else:
        # A folder of its own: Debian and others refuse to let pip touch the system's packages. Shapely's wheel
        # needs numpy alone, and a second numpy in the profile would hide the one that QGIS is built with.
        alone = "--no-deps " if [lack.requirement.package for lack in lacks] == ["shapely"] else ""
        command = f'/usr/bin/python3 -m pip install {alone}--target "{profile}/python" {wanted}'
    return tr(
        "EST can't start: {what}. Open a terminal, run: {command} and start QGIS again.", what=what, command=command
    )


def _is_new_enough(requirement: Requirement, found: str) -> bool:
    if requirement.mark and found.endswith("unknown"):
        return hasattr(importlib.import_module(requirement.package), requirement.mark)
    return _numbers(found) >= requirement.version


def _numbers(version: str) -> tuple[int, ...]:
    match = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in match[0].split(".")) if match else (0,)
