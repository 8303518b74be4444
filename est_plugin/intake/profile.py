"""A profile: how one source's files are understood, so that next week's needs no questions."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.category import NEWS_CODES, POLICE_CODES, REPORT_CODES
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.source import SourceKind
from ..paths import resource
from .dates import DAY_FIRST, ORDERS
from .folding import did_you_mean, listed
from .local_time import STOCKHOLM

BUILT_IN = ("reporter_events", "police_points", "police_area_codes", "polisen_events")

TABLE, POLISEN = "table", "polisen"
"""Structures: a table of rows and columns, or the events of polisen.se."""

FIELDS = (
    "source_key",
    "code",
    "antal",
    "occurred_on",
    "occurred_time",
    "ended_on",
    "ended_time",
    "registered_on",
    "area_code",
    "area_name",
    "county_name",
    "lat",
    "lon",
    "north",
    "east",
    "x",
    "y",
    "position",
    "address",
    "street",
    "street_number",
    "text",
)
"""What a column can be. ``county_name`` is used where a row has no ``area_name``; ``position`` holds 'lat, lon'."""


@dataclass(frozen=True)
class Profile:
    """How the files of one source are understood."""

    name: str
    kind: SourceKind
    code_system: str
    columns: Mapping[str, tuple[str, ...]]
    """Field (:data:`FIELDS`) -> names its column may have, the best first; compared by letters and digits only."""
    structure: str = TABLE
    date_order: str = DAY_FIRST
    """Order of day and month where the dates of a file don't settle it: ``dmy``, ``mdy`` or ``ymd``."""
    timezone: str = STOCKHOLM
    """Zone whose local time the source uses; moments with an offset are turned to it."""
    several_codes: bool = False
    """Whether one row may tell of several events: several code columns, or codes separated by ; | or , in a cell."""
    ticked_codes: tuple[str, ...] = ()
    """Columns that are named after a code and ticked (x, ja, 1) when it applies."""
    coming_codes: tuple[str, ...] = ()
    """Codes of coming events: they alone may lie after the extraction date."""


def load_profile(text: str) -> Profile:
    """The built-in profile called *text*, or the one saved in the .json file at that path.

    Raises:
        EstError: there is no such profile, or the file is none; the sentence names file and member.
    """
    name = str(text).strip()
    if name in BUILT_IN:
        return _read(resource("profiles", f"{name}.json"))
    path = pathlib.Path(name)
    if path.suffix.lower() != ".json":
        raise EstError(
            tr(
                "There is no profile '{name}'{hint}: choose one of {names}, or a saved profile (.json).",
                name=name,
                hint=did_you_mean([name], BUILT_IN),
                names=", ".join(BUILT_IN),
            )
        )
    if not path.is_file():
        raise EstError(tr("The profile {path} does not exist: check its path.", path=name))
    return _read(path)


def save_profile(profile: Profile, path: str | pathlib.Path) -> None:
    """Write *profile* as a .json file that :func:`load_profile` reads. Raises EstError when it can't be written."""
    members = {
        "name": profile.name,
        "kind": profile.kind.value,
        "code_system": profile.code_system,
        "structure": profile.structure,
        "date_order": profile.date_order,
        "timezone": profile.timezone,
        "several_codes": profile.several_codes,
        "ticked_codes": list(profile.ticked_codes),
        "coming_codes": list(profile.coming_codes),
        "columns": {field: list(names) for field, names in profile.columns.items()},
    }
    try:
        pathlib.Path(path).write_text(json.dumps(members, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise EstError(
            tr("The profile {path} could not be written: {error}.", path=path, error=error.strerror or error)
        ) from error


def _read(path: pathlib.Path) -> Profile:
    try:
        members = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise EstError(
            tr("The profile {path} could not be read: {error}.", path=path, error=error.strerror or error)
        ) from error
    except ValueError as error:
        raise EstError(tr("The profile {path} is no JSON file: {error}.", path=path, error=error)) from error
    if not isinstance(members, dict):
        raise EstError(tr("The profile {path} must be a JSON object with name, kind and columns.", path=path))
    return _profile(members, path)


def _profile(members: Mapping[str, Any], path: pathlib.Path) -> Profile:
    """Check every member of a profile's file; each fault is one sentence."""

    def fail(member: str, allowed: str) -> EstError:
        return EstError(
            tr(
                "The profile {path} has a wrong '{member}': it must be {allowed}.",
                path=path,
                member=member,
                allowed=allowed,
            )
        )

    def words(member: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise fail(member, tr("a list of texts"))
        return tuple(value)

    def one_of(member: str, default: str, allowed: tuple[str, ...]) -> str:
        value = members.get(member, default)
        if value not in allowed:
            raise fail(member, tr("one of {names}", names=listed(allowed)))
        return str(value)

    known = {"name", "kind", "code_system", "columns", "structure", "date_order", "timezone", "several_codes"}
    known |= {"ticked_codes", "coming_codes"}
    for member in members:
        if member not in known:
            raise fail(member, tr("one of {names}", names=listed(sorted(known))))
    columns = members.get("columns", {})
    if not isinstance(columns, dict):
        raise fail("columns", tr("an object: field -> list of column names"))
    for field in columns:
        if field not in FIELDS:
            raise fail(field, tr("one of {names}", names=listed(FIELDS)) + did_you_mean([field], FIELDS))
    name, zone, several = (
        members.get("name", path.stem),
        members.get("timezone", STOCKHOLM),
        members.get("several_codes", False),
    )
    if not isinstance(name, str) or not name.strip():
        raise fail("name", tr("a text"))
    if not isinstance(zone, str):
        raise fail("timezone", tr("a text"))
    if not isinstance(several, bool):
        raise fail("several_codes", tr("true or false"))
    return Profile(
        name=name,
        kind=SourceKind(one_of("kind", "", tuple(kind.value for kind in SourceKind))),
        code_system=one_of("code_system", "", (POLICE_CODES, REPORT_CODES, NEWS_CODES)),
        columns={field: words(field, names) for field, names in columns.items()},
        structure=one_of("structure", TABLE, (TABLE, POLISEN)),
        date_order=one_of("date_order", DAY_FIRST, ORDERS),
        timezone=zone,
        several_codes=several,
        ticked_codes=words("ticked_codes", members.get("ticked_codes", [])),
        coming_codes=words("coming_codes", members.get("coming_codes", [])),
    )
