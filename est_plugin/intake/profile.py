"""A profile: how one source's files are understood, so that next week's needs no questions."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Mapping
from typing import Any

from ..domain.category import NEWS_CODES, POLICE_CODES, REPORT_CODES, category_code
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.source import SourceKind
from ..paths import resource
from .category_words import category_keys
from .dates import DAY_FIRST, ORDERS
from .exclusion import ExclusionRule, read_rule
from .folding import did_you_mean, listed
from .local_time import STOCKHOLM
from .profile_definition import (
    FIELDS,
    MIDNIGHT,
    POLISEN,
    REPORTS,
    ROWS,
    SUM,
    TABLE,
    WHOLE_DAY,
    Profile,
    profile_members,
)

BUILT_IN = ("reporter_events", "reporter_project", "police_points", "police_area_codes", "polisen_events")

GUESS = "guess"
"""Member of a proposal: how it was arrived at, for people; reading a profile leaves it alone."""


def load_profile(text: str) -> Profile:
    """The built-in profile called *text*, or the one saved in the .json file at that path.

    Raises:
        EstError: there is no such profile, or the file is none; the sentence names file and member.
    """
    name = str(text).strip()
    if name in BUILT_IN:
        return read_profile(resource("profiles", f"{name}.json"))
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
    return read_profile(path)


def save_profile(profile: Profile, path: str | pathlib.Path) -> None:
    """Write *profile* as a .json file that :func:`load_profile` reads. Raises EstError when it can't be written."""
    write_profile(profile_members(profile), path)


def write_profile(members: Mapping[str, Any], path: str | pathlib.Path) -> None:
    """Write a profile's members as a .json file. Raises EstError when it can't be written."""
    try:
        pathlib.Path(path).write_text(json.dumps(members, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise EstError(
            tr("The profile {path} could not be written: {error}.", path=path, error=error.strerror or error)
        ) from error


def read_profile(path: pathlib.Path) -> Profile:
    """The profile in a .json file. Raises EstError with file and member where it is none."""
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
    return _Members(members, path).profile()


class _Members:
    """The members of a profile's file, each checked when it is asked for; a fault is one sentence."""

    KNOWN = frozenset(
        (
            "name",
            "kind",
            "code_system",
            "columns",
            "structure",
            "date_order",
            "timezone",
            "several_codes",
            "ticked_codes",
            "coming_codes",
            "code_map",
            "default_code",
            "antal_rule",
            "exclude",
            "unknown_time",
            "crs",
            "notes",
            GUESS,
        )
    )

    def __init__(self, members: Mapping[str, Any], path: pathlib.Path) -> None:
        self._members, self._path = members, path

    def profile(self) -> Profile:
        """The profile. Raises EstError."""
        for member in self._members:
            if member not in self.KNOWN:
                hint = did_you_mean([member], sorted(self.KNOWN))
                raise self._fault(member, tr("one of {names}", names=listed(sorted(self.KNOWN))) + hint)
        code_system = self._one_of("code_system", "", (POLICE_CODES, REPORT_CODES, NEWS_CODES))
        several = self._members.get("several_codes", False)
        if not isinstance(several, bool):
            raise self._fault("several_codes", tr("true or false"))
        self._words("notes", self._members.get("notes", []))
        if not isinstance(self._members.get(GUESS, {}), dict):
            raise self._fault(GUESS, tr("an object"))
        return Profile(
            name=self._text("name", self._path.stem, filled=True),
            kind=SourceKind(self._one_of("kind", "", tuple(kind.value for kind in SourceKind))),
            code_system=code_system,
            columns=self._columns(),
            structure=self._one_of("structure", TABLE, (TABLE, POLISEN, REPORTS)),
            date_order=self._one_of("date_order", DAY_FIRST, ORDERS),
            timezone=self._text("timezone", STOCKHOLM, filled=True),
            several_codes=several,
            ticked_codes=self._words("ticked_codes", self._members.get("ticked_codes", [])),
            coming_codes=self._words("coming_codes", self._members.get("coming_codes", [])),
            code_map=self._code_map(code_system),
            default_code=self._code("default_code", self._text("default_code", ""), code_system),
            antal_rule=self._one_of("antal_rule", SUM, (SUM, ROWS)),
            exclude=self._exclude(),
            unknown_time=self._some_of("unknown_time", (WHOLE_DAY, MIDNIGHT)),
            crs=self._text("crs", ""),
        )

    def _fault(self, member: str, allowed: str) -> EstError:
        return EstError(
            tr(
                "The profile {path} has a wrong '{member}': it must be {allowed}.",
                path=self._path,
                member=member,
                allowed=allowed,
            )
        )

    def _text(self, member: str, default: str, filled: bool = False) -> str:
        value = self._members.get(member, default)
        if not isinstance(value, str) or (filled and not value.strip()):
            raise self._fault(member, tr("a text"))
        return value.strip()

    def _words(self, member: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self._fault(member, tr("a list of texts"))
        return tuple(value)

    def _one_of(self, member: str, default: str, allowed: tuple[str, ...]) -> str:
        value = self._members.get(member, default)
        if value not in allowed:
            raise self._fault(member, tr("one of {names}", names=listed(allowed)))
        return str(value)

    def _some_of(self, member: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        words = self._words(member, self._members.get(member, []))
        if set(words) - set(allowed):
            raise self._fault(member, tr("some of {names}", names=listed(allowed)))
        return words

    def _columns(self) -> dict[str, tuple[str, ...]]:
        columns = self._members.get("columns", {})
        if not isinstance(columns, dict):
            raise self._fault("columns", tr("an object: field -> list of column names"))
        for field in columns:
            if field not in FIELDS:
                raise self._fault(field, tr("one of {names}", names=listed(FIELDS)) + did_you_mean([field], FIELDS))
        return {field: self._words(field, names) for field, names in columns.items()}

    def _code_map(self, code_system: str) -> dict[str, str]:
        values = self._members.get("code_map", {})
        if not isinstance(values, dict) or not all(isinstance(value, str) and value for value in values.values()):
            raise self._fault("code_map", tr("an object: text in the file -> key of a category, or a code"))
        return {category_code(text): self._code("code_map", value, code_system) for text, value in values.items()}

    def _code(self, member: str, value: str, code_system: str) -> str:
        """A category's key or a code; a word among offence codes is a slip of the pen."""
        value = value.strip()
        keys = category_keys()
        if code_system == POLICE_CODES and value and value not in keys and not any(sign.isdigit() for sign in value):
            allowed = tr("the key of a category ({names}) or an offence code", names=", ".join(keys))
            raise self._fault(member, allowed + did_you_mean([value], keys))
        return value

    def _exclude(self) -> tuple[ExclusionRule, ...]:
        rules = self._members.get("exclude", [])
        if not isinstance(rules, list):
            raise self._fault("exclude", tr("a list of rules with column, values or pattern, and reason"))
        found = [read_rule(rule) for rule in rules]
        for rule in found:
            if isinstance(rule, str):
                raise self._fault("exclude", rule)
        return tuple(rule for rule in found if isinstance(rule, ExclusionRule))


__all__ = [
    "BUILT_IN",
    "FIELDS",
    "GUESS",
    "MIDNIGHT",
    "POLISEN",
    "ROWS",
    "SUM",
    "TABLE",
    "WHOLE_DAY",
    "Profile",
    "load_profile",
    "profile_members",
    "save_profile",
    "write_profile",
]
