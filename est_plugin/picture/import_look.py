"""A first look at a file of incidents: its columns, what they are read as, and what is lacking to read it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..domain.category import POLICE_CODES
from ..domain.errors import EstError
from ..domain.progress import SILENT, Progress
from ..domain.source import SourceKind
from ..intake.cells import is_blank, present
from ..intake.columns import bind, synonyms, ticked
from ..intake.coordinates import CrsNeeded
from ..intake.extent import Extent
from ..intake.folding import fold, nearest
from ..intake.guessing import guess_profile
from ..intake.heading import find_heading, repeats
from ..intake.incident_file import open_incident_file
from ..intake.opening import open_table
from ..intake.profile import BUILT_IN, load_profile
from ..intake.profile_definition import FIELDS, POLISEN, Profile
from ..intake.proposal import SURE, FieldGuess, Proposal
from ..intake.table import existing, file_name, is_database
from ..intake.understanding import Understanding

TICKED = "ticked"
"""Stands beside the profile's fields for a column that is named after a code and ticked where it applies."""

TABLE_PROFILES = ("police_points", "police_area_codes", "reporter_events")
"""The built-in profiles of tables, in the order in which equal ones are taken."""

NEWS_PROFILE, PROJECT_PROFILE = "polisen_events", "reporter_project"

_HEAD = 400
_EXAMPLES = 3
_PLACES = ("area_code", "area_name", "county_name", "lat", "north", "x", "position")
_PLACE_FIELDS = (*_PLACES, "lon", "east", "y")
_PROJECT_COLUMNS = {"uuid", "senastandrad"}
"""Columns, folded, of a project made for reporters."""

_LIKELY = 0.5
"""From this confidence on a guess fills in what no heading tells."""


@dataclass(frozen=True)
class Column:
    """One column of the file."""

    name: str
    examples: tuple[str, ...]
    """Its first different values."""
    field: str
    """The profile's field that it is read as; :data:`TICKED`; '' where it isn't taken in."""
    sureness: float = float("nan")
    """How sure that is, 0–1; NaN where it wasn't judged."""
    why: str = ""
    """What the sureness rests on."""


@dataclass(frozen=True)
class FileLook:
    """What a file is, before its rows are read."""

    path: str
    profile: Profile
    is_proposed: bool
    """Whether the profile was proposed by the file's columns, not given."""
    columns: tuple[Column, ...]
    """Empty where the format has fixed members."""
    crs: str
    """The coordinate system that was given to the reading, '' where the file says it itself or has no points."""
    understanding: Understanding | None
    """None where it couldn't be settled how to read the file."""
    failure: str
    """Why not, in a sentence; '' where it was."""
    needs_crs: bool
    meant: Mapping[str, str] = field(default_factory=dict)
    """Field that no column was found for -> a column that is perhaps meant."""
    guessed_crs: str = ""
    """Where one is needed: the only one in which the points lie in the store's areas."""
    guessed_codes: Mapping[str, str] = field(default_factory=dict)
    """Text in the code's column -> the category that it seems to mean, where no rule places it."""

    @property
    def lacks(self) -> tuple[str, ...]:
        """Fields that are needed or wanted and have no column: the date, the code, the place."""
        if not self.columns:
            return ()
        read_as = {column.field for column in self.columns}
        lacking = [] if "occurred_on" in read_as else ["occurred_on"]
        if not read_as & {"code", TICKED}:
            lacking.append("code")
        if not read_as & set(_PLACES):
            lacking.append("area_code")
        return tuple(lacking)


def look_at(
    path: str,
    extracted: dt.date,
    profile: Profile | None = None,
    crs: str = "",
    known_crs: str = "",
    extent: Extent | None = None,
    progress: Progress = SILENT,
) -> FileLook:
    """Open a file and settle how it is read.

    Arguments:
        profile: how it is to be read; None proposes a built-in one by the file's columns.
        crs: the points' coordinate system as the user gave it; it wins over the file's own.
        known_crs: the one that the source's earlier files were in; taken only where this file doesn't say it.
        extent: region of the store's areas; by it swapped axes and a wrong coordinate system are found out.

    Raises:
        EstError: there is no such file, or it is no table at all.
    """
    progress.report(0.1, file_name(path))
    if profile is not None:
        names, examples = ((), ()) if profile.structure == POLISEN else _head(path, profile)
        return _look(path, profile, (names, examples), extracted, (crs, known_crs), extent)
    if _is_news(path):
        news = _look(path, load_profile(NEWS_PROFILE), ((), ()), extracted, ("", ""), extent)
        return replace(news, is_proposed=True)
    head = _head(path, None)
    progress.report(0.3)
    proposal = _guess(path, crs, extent, extracted)
    progress.report(0.7)
    found = _look(path, proposed_profile(*head, proposal), head, extracted, (crs, known_crs), extent)
    if found.lacks and proposal is not None:
        # What no heading tells is taken from what the cells look like.
        filled = _filled(found.profile, found.lacks, proposal.fields)
        found = _look(path, filled, head, extracted, (crs, known_crs), extent)
    progress.report(1.0)
    return _judged(replace(found, is_proposed=True), proposal)


def _look(
    path: str,
    profile: Profile,
    head: tuple[Sequence[str], Sequence[tuple[str, ...]]],
    extracted: dt.date,
    crs: tuple[str, str],
    extent: Extent | None,
) -> FileLook:
    """The look by one profile; *crs* is what was given and what the source's earlier files were in."""
    understanding, failure, needs_crs, used = _understood(path, profile, extracted, *crs, extent)
    names, examples = head
    fields = _fields(names, profile, understanding)
    columns = tuple(Column(*each) for each in zip(names, examples, fields))
    look = FileLook(path, profile, False, columns, used, understanding, failure, needs_crs)
    return replace(look, meant=_meant(look))


def _guess(path: str, crs: str, extent: Extent | None, extracted: dt.date) -> Proposal | None:
    """What the file's cells look like; None where they are no incidents'."""
    try:
        return guess_profile(path, crs=crs, extent=extent, extracted=extracted)
    except EstError:
        return None  # the reading itself says what is lacking


def _filled(profile: Profile, lacks: Sequence[str], guesses: Sequence[FieldGuess]) -> Profile:
    """*profile* with the likeliest columns for the fields that it finds none for."""
    wanted = {each for lack in lacks for each in (_PLACE_FIELDS if lack == "area_code" else (lack,))}
    columns = dict(profile.columns)
    for guess in guesses:
        if guess.field in wanted and guess.confidence >= _LIKELY:
            columns[guess.field] = (*guess.columns, *columns.get(guess.field, ()))
    return replace(profile, columns=columns)


def _judged(look: FileLook, proposal: Proposal | None) -> FileLook:
    """*look* with how sure each column is, and what was guessed beside."""
    if proposal is None:
        return look
    sure = {(guess.field, name): guess for guess in proposal.fields for name in guess.columns}
    columns = tuple(
        replace(column, sureness=found.confidence, why=found.reason) if found is not None else column
        for column in look.columns
        for found in [sure.get((column.field, column.name))]
    )
    has_crs = look.needs_crs and extent_decides(proposal)
    return replace(
        look,
        columns=columns,
        guessed_crs=proposal.profile.crs if has_crs else "",
        guessed_codes=dict(proposal.profile.code_map),
    )


def extent_decides(proposal: Proposal) -> bool:
    """Whether a proposal's coordinate system is sure enough to be offered."""
    return bool(proposal.profile.crs) and proposal.crs_confidence >= SURE


def with_sureness(look: FileLook, before: FileLook | None) -> FileLook:
    """*look* with what was judged *before* of the columns that are still read as they were, and of the codes."""
    if before is None or [each.name for each in before.columns] != [each.name for each in look.columns]:
        return look
    columns = tuple(
        replace(now, sureness=then.sureness, why=then.why) if now.field == then.field else now
        for now, then in zip(look.columns, before.columns)
    )
    return replace(look, columns=columns, guessed_codes=before.guessed_codes)


def remapped(profile: Profile, columns: Sequence[Column]) -> Profile:
    """*profile* changed so that *columns* are read as they say; columns that other files have are still known.

    A name that is taken from a field is known there no more, or the next file would read it so again.
    """
    chosen: dict[str, list[str]] = {}
    for column in columns:
        if column.field and column.name:
            chosen.setdefault(column.field, []).append(column.name)
    here = {fold(column.name) for column in columns}
    ticks = chosen.pop(TICKED, [])
    fields: dict[str, tuple[str, ...]] = {}
    for each in FIELDS:
        first = chosen.get(each, [])
        others = [name for name in profile.columns.get(each, ()) if fold(name) not in here]
        if first or others:
            fields[each] = (*first, *others)
    return replace(profile, columns=fields, ticked_codes=tuple(dict.fromkeys((*ticks, *_unseen(profile, here)))))


def _unseen(profile: Profile, here: set[str]) -> list[str]:
    return [code for code in profile.ticked_codes if fold(code) not in here]


def proposed_profile(
    names: Sequence[str], examples: Sequence[Sequence[str]], proposal: Proposal | None = None
) -> Profile:
    """The built-in profile that knows most of a table's columns; a column of codes that only one kind knows counts
    double, since both know dates and places, and what the cells look like decides where it is sure."""
    if {fold(name) for name in names} >= _PROJECT_COLUMNS:
        return load_profile(PROJECT_PROFILE)
    profiles = [load_profile(name) for name in TABLE_PROFILES]
    if proposal is not None and proposal.kind_confidence >= SURE and proposal.profile.kind is not SourceKind.OTHERS:
        profiles = [profile for profile in profiles if profile.kind is proposal.profile.kind]
    codes = [{fold(name) for name in profile.columns["code"]} for profile in profiles]

    def score(profile: Profile) -> tuple[int, bool]:
        binding = bind(names, profile, lambda _field, _position: True)
        code = {fold(names[position]) for position in binding.get("code", ())}
        own = any(name in known for name in code for known in codes) and not all(code & known for known in codes)
        values = [value for position in binding.get("code", ()) for value in examples[position]]
        looks_like_offence = any(re.fullmatch(r"\d{3,4}", value.strip()) for value in values)
        ticks = len(ticked(names, profile, binding))
        fitting = looks_like_offence and profile.code_system == POLICE_CODES
        has_points = bool({"lat", "north", "x", "position"} & set(binding))
        total = len(binding) + ticks + 2 * own + 2 * fitting
        return total, has_points == (profile.name == "police_points")

    return max(profiles, key=score)


def _is_news(path: str) -> bool:
    """Whether a file begins as polisen.se's list of events does."""
    if is_database(path):
        return False
    file = existing(path)
    if not file.is_file():
        return False
    try:
        with open(file, "rb") as stream:
            head = stream.read(2000).lstrip(b"\xef\xbb\xbf \r\n\t")
    except OSError:
        return False  # opening it as a table says why, in a sentence
    return head.startswith(b"[") and b'"datetime"' in head


def _head(path: str, profile: Profile | None) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The columns' names, and the first different values of each."""
    known = [profile] if profile is not None else [load_profile(name) for name in BUILT_IN]
    wanted = frozenset().union(*(synonyms(each) for each in known))
    table = open_table(path, wanted)
    first = [record for _, record in zip(range(_HEAD), table.records())]
    if table.names is not None:
        names, below = tuple(table.names), [row for _, row in first]
    else:
        heading = find_heading(file_name(path), first, wanted)
        names, below = heading.names, [row for place, row in first if place > heading.row]
    below = [row for row in below if not is_blank(row) and not repeats(row, names)]
    return names, tuple(_different(below, position) for position in range(len(names)))


def _different(rows: Sequence[Sequence[str]], position: int) -> tuple[str, ...]:
    values = dict.fromkeys(present(row[position]) for row in rows if len(row) > position)
    return tuple(value for value in values if value)[:_EXAMPLES]


def _understood(
    path: str, profile: Profile, extracted: dt.date, crs: str, known_crs: str, extent: Extent | None
) -> tuple[Understanding | None, str, bool, str]:
    """How the file is read, or why it can't be, whether that is for want of a coordinate system, and which was used."""
    try:
        return open_incident_file(path, profile, extracted, crs, extent).understanding, "", False, crs
    except CrsNeeded as error:
        if not crs and known_crs:
            understanding, failure, _, used = _understood(path, profile, extracted, known_crs, "", extent)
            # Where the usual system doesn't fit, another one is asked for.
            return understanding, failure, understanding is None, used
        return None, str(error), True, crs
    except EstError as error:
        return None, str(error), False, crs


def _fields(names: Sequence[str], profile: Profile, understanding: Understanding | None) -> list[str]:
    """Each column's field: as the file is read, or where it can't be, by the names alone."""
    if understanding is not None and tuple(understanding.names) == tuple(names):
        binding = dict(understanding.read_as)
    else:
        binding = bind(names, profile, lambda _field, _position: True)
    fields = [""] * len(names)
    for each, positions in binding.items():
        for position in positions:
            fields[position] = each
    for position in ticked(names, profile, binding):
        fields[position] = TICKED
    return fields


def _meant(look: FileLook) -> dict[str, str]:
    """For each lacking field the unused column whose name is most like one that the profile knows."""
    unused = [column.name for column in look.columns if not column.field and column.name]
    found = {each: nearest(look.profile.columns.get(each, ()), unused) for each in look.lacks}
    return {each: name for each, name in found.items() if name is not None}
