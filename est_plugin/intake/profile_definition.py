"""What a profile says: how one source's files are understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..domain.category import CATEGORY_KEYS, normalised_code
from ..domain.source import SourceKind
from .category_words import category_keys
from .dates import DAY_FIRST
from .exclusion import ExclusionRule
from .local_time import STOCKHOLM

TABLE, POLISEN, REPORTS = "table", "polisen", "reports"
"""Structures: a table of rows and columns, the events of polisen.se, or reports that devices bring back."""

SUM, ROWS = "sum", "rows"
"""Rules for *antal*: an incident counts as often as its column says, or each row counts once."""

WHOLE_DAY, MIDNIGHT = "whole_day", "midnight"
"""Rules for an unknown time: 00:00–23:59 stands for it, or 00:00 alone does, too."""

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
    code_map: Mapping[str, str] = field(default_factory=dict)
    """Text in the file -> a category's key, or a code of the code system; compared without case and spacing."""
    default_code: str = ""
    """A category's key or a code for all rows of a file that has no column for what happened."""
    antal_rule: str = SUM
    """``sum``: *antal* is summed; ``rows``: every row counts once, whatever its *antal*."""
    exclude: tuple[ExclusionRule, ...] = ()
    """Rows that are not registered: events inside dwellings."""
    unknown_time: tuple[str, ...] = ()
    """Which times of day stand for an unknown one: ``whole_day``, ``midnight``."""
    crs: str = ""
    """Coordinate system of the points, where neither the user nor the file says another."""

    def placed(self, text: str) -> tuple[str, str]:
        """Code system and code of a value of :attr:`code_map` or :attr:`default_code`."""
        if text in category_keys():
            return CATEGORY_KEYS, text
        return self.code_system, normalised_code(self.code_system, text)


def profile_members(profile: Profile) -> dict[str, Any]:
    """The profile as the members of its .json file."""
    return {
        "name": profile.name,
        "kind": profile.kind.value,
        "code_system": profile.code_system,
        "structure": profile.structure,
        "date_order": profile.date_order,
        "timezone": profile.timezone,
        "several_codes": profile.several_codes,
        "ticked_codes": list(profile.ticked_codes),
        "coming_codes": list(profile.coming_codes),
        "crs": profile.crs,
        "antal_rule": profile.antal_rule,
        "unknown_time": list(profile.unknown_time),
        "default_code": profile.default_code,
        "code_map": dict(profile.code_map),
        "exclude": [rule.members() for rule in profile.exclude],
        "columns": {field: list(names) for field, names in profile.columns.items()},
    }
