"""A profile proposed for a file that nobody has described: by its headings and by what is in its cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.source import SourceKind
from .cells import numbers
from .code_guess import guess_code_map, guess_kind, has_ticked_columns
from .column_choice import Choice, choose
from .column_facts import ColumnFacts, facts_of
from .coordinates import CrsNeeded
from .exclusion import ExclusionRule
from .extent import Extent, by_magnitude, systems_that_fit
from .folding import fold
from .incident_file import open_incident_file
from .opening import open_table
from .profile import BUILT_IN, MIDNIGHT, Profile, load_profile
from .proposal import SURE, FieldGuess, Proposal, Trial
from .sample import Sample, heading_of
from .table import GEOMETRY, existing, file_name, is_database
from .times import midnight_peak, read_time

_POINTS = (("lat", "lon"), ("north", "east"), ("x", "y"))
_TRIED_ROWS = 2_000
_DOUBTFUL = 0.6


def guess_profile(
    path: str,
    source: str = "",
    start: Profile | None = None,
    crs: str = "",
    extent: Extent | None = None,
    extracted: dt.date | None = None,
) -> Proposal:
    """Propose a profile for a file of incidents.

    Args:
        path: any file that :func:`open_incident_file` reads.
        source: the profile's name; the file's without.
        start: profile to start from: its names are tried first, and its rules are kept.
        crs: coordinate system of the points, where it is known.
        extent: region of the store's areas; tells the Swedish systems apart.
        extracted: when the file was drawn; today without.

    Raises:
        EstError: the file can't be read, or holds no column of dates.
    """
    extracted = extracted or dt.date.today()
    if _holds_news(path):
        return _news(path, source)
    every = _synonyms(start)
    table = open_table(path, frozenset(fold(name) for names in every.values() for name in names))
    file = file_name(path)
    heading = heading_of(file, table, frozenset(fold(name) for names in every.values() for name in names))
    sample = Sample(table, heading, file)
    body = ~sample.totals
    facts = [facts_of(name, i, sample.column(i)[body], extracted.year) for i, name in enumerate(heading.names)]
    choice = choose(facts, every, sample, extracted)
    if "occurred_on" not in choice.chosen:
        raise EstError(
            tr(
                "{file} has no column that looks like dates: choose the file of incidents, or give dates as "
                "2026-11-24.",
                file=file,
            )
        )
    return _Guess(path, source, start, crs, extent, extracted, facts, choice, sample, table.crs).proposal(
        tuple(table.lines())
    )


class _Guess:
    """The parts of a proposal that follow from the chosen columns."""

    def __init__(
        self,
        path: str,
        source: str,
        start: Profile | None,
        crs: str,
        extent: Extent | None,
        extracted: dt.date,
        facts: Sequence[ColumnFacts],
        choice: Choice,
        sample: Sample,
        layer_crs: str,
    ) -> None:
        self._path, self._source, self._start = path, source, start
        self._crs, self._extent, self._extracted = crs, extent, extracted
        self._facts, self._choice, self._sample, self._layer_crs = facts, choice, sample, layer_crs
        self._warnings = list(choice.warnings)
        self._can_place = True

    def proposal(self, format_lines: tuple[str, ...]) -> Proposal:
        """All of it, tried out on the first rows."""
        kind, code_system, sure = (
            (self._start.kind, self._start.code_system, 1.0)
            if self._start
            else guess_kind(self._facts, self._code_facts())
        )
        if sure < 0.5:
            self._warnings.append(
                tr("What kind of source it is can't be told: see whether kind and code_system are right.")
            )
        base = self._start or load_profile("reporter_events" if kind is SourceKind.REPORTERS else "police_points")
        crs, crs_sure = self._crs_guess()
        profile = replace(
            base,
            name=self._source or file_name(self._path).rpartition(".")[0] or file_name(self._path),
            kind=kind,
            code_system=code_system,
            columns={
                field: tuple(self._facts[each.position].name for each in fits)
                for field, fits in self._choice.chosen.items()
            },
            date_order=self._date_order(base),
            several_codes=self._several(base),
            code_map=self._code_map(base, code_system),
            unknown_time=self._unknown_time(base),
            exclude=self._exclusions(base),
            crs=crs,
        )
        self._ask_for_a_code(profile)
        guesses = self._guesses()
        doubtful = [f"{each.field} ← {', '.join(each.columns)}" for each in guesses if each.confidence < _DOUBTFUL]
        if doubtful:
            self._warnings.append(tr("Guesses to look at first: {guesses}.", guesses="; ".join(doubtful)))
        trial = self._trial(profile)
        needed = self._needed(profile, guesses, crs_sure)
        return Proposal(
            file=file_name(self._path),
            profile=profile,
            fields=guesses,
            kind_confidence=sure,
            crs_confidence=crs_sure,
            confidence=round(min(needed.values()), 3),
            not_taken=tuple(self._not_taken(profile)),
            warnings=tuple(dict.fromkeys(self._warnings)),
            trial=trial,
            format_lines=format_lines,
        )

    # ---- codes ---------------------------------------------------------------------------------

    def _code_facts(self) -> list[ColumnFacts]:
        return [self._facts[each.position] for each in self._choice.chosen.get("code", ())]

    def _ask_for_a_code(self, profile: Profile) -> None:
        if not self._code_facts() and not has_ticked_columns(self._facts) and not profile.default_code:
            self._warnings.append(
                tr(
                    "No column says what happened: write the key of a category or a code as default_code, else all "
                    "rows are uncategorised."
                )
            )

    def _several(self, base: Profile) -> bool:
        codes = self._code_facts()
        return base.several_codes or len(codes) > 1 or any(column.several > 0.02 for column in codes)

    def _code_map(self, base: Profile, code_system: str) -> dict[str, str]:
        found, warnings = guess_code_map(self._code_facts(), base.code_map, code_system)
        self._warnings += warnings
        return found

    # ---- dates and times -----------------------------------------------------------------------

    def _date_order(self, base: Profile) -> str:
        position = self._choice.chosen["occurred_on"][0].position
        found = self._sample.order(position, base.date_order, self._extracted)
        if found.needed and not found.decided:
            self._warnings.append(
                tr(
                    "Dates in '{column}' could be read in two ways: see whether date_order {order} is right.",
                    column=self._facts[position].name,
                    order=found.order,
                )
            )
        return found.order if found.needed else base.date_order

    def _unknown_time(self, base: Profile) -> tuple[str, ...]:
        """The base's rules, and midnight where times of exactly 00:00 are far above those around."""
        if MIDNIGHT in base.unknown_time:
            return base.unknown_time
        chosen = self._choice.chosen
        if "occurred_time" in chosen:
            times = [read_time(text) or "" for text in self._sample.column(chosen["occurred_time"][0].position)]
        else:
            texts = self._sample.column(chosen["occurred_on"][0].position)
            times = [text[11:16] if len(text) >= 16 else "" for text in texts]
        n, _ = midnight_peak(times)
        if not n:
            return base.unknown_time
        self._warnings.append(
            tr("Times of exactly 00:00 are so many ({n}) that they are taken as unknown.", n=number(n))
        )
        return (*base.unknown_time, MIDNIGHT)

    # ---- places --------------------------------------------------------------------------------

    def _crs_guess(self) -> tuple[str, float]:
        """The coordinate system that the profile has to say ('' where the file says it), and how sure that is."""
        if any(column.name in GEOMETRY for column in self._facts) and self._layer_crs:
            return self._crs, 1.0
        pair = next((pair for pair in _POINTS if pair[0] in self._choice.chosen), None)
        if pair is None or pair == _POINTS[0]:
            return self._crs, 1.0
        if self._crs:
            return self._crs, 1.0
        one, other = (self._values(field) for field in pair)
        known = np.isfinite(one) & np.isfinite(other) & ~((one == 0) & (other == 0))
        one, other = one[known], other[known]
        if self._extent and len(one):
            fitting = systems_that_fit(self._extent, one, other)
            if len(fitting) == 1:
                return fitting[0], 0.95
        crs, sure = by_magnitude(one, other)
        if sure < SURE:
            self._warnings.append(
                tr(
                    "The coordinate system of '{x}' and '{y}' can't be told from the numbers: write it as crs, such as "
                    "EPSG:3011, or give CRS at the import.",
                    x=self._facts[self._choice.chosen[pair[0]][0].position].name,
                    y=self._facts[self._choice.chosen[pair[1]][0].position].name,
                )
                if not crs
                else tr("The coordinate system is guessed as {crs}: see whether that is right.", crs=crs)
            )
        return crs, sure

    def _values(self, field: str) -> np.ndarray:
        return numbers(self._sample.column(self._choice.chosen[field][0].position))[0]

    def _exclusions(self, base: Profile) -> tuple[ExclusionRule, ...]:
        """The rules for dwellings, made to look at a column of this file whose values they know."""
        rules = base.exclude or load_profile("reporter_events").exclude
        taken = {each.position for fits in self._choice.chosen.values() for each in fits}
        found: list[ExclusionRule] = []
        for rule in rules:
            names = [
                column.name
                for column in self._facts
                if column.position not in taken
                and 0 < len(column.distinct) <= 60
                and column.name.strip()
                and rule.fits(np.array(column.distinct, dtype=object)).any()
            ]
            if names:
                found.append(replace(rule, columns=tuple(dict.fromkeys([*names, *rule.columns]))))
                self._warnings.append(
                    tr(
                        "'{column}' tells of dwellings: such rows are left out (rule {rule}).",
                        column=", ".join(names),
                        rule=rule.label(),
                    )
                )
            elif base.exclude:
                found.append(rule)
        return tuple(found)

    # ---- the rest ------------------------------------------------------------------------------

    def _guesses(self) -> tuple[FieldGuess, ...]:
        return tuple(
            FieldGuess(
                field,
                tuple(self._facts[each.position].name for each in fits),
                fits[0].confidence,
                fits[0].reason,
                tuple(
                    (self._facts[each.position].name, each.confidence)
                    for each in self._choice.others[field]
                    if each.confidence >= 0.3
                ),
            )
            for field, fits in self._choice.chosen.items()
        )

    def _needed(self, profile: Profile, guesses: Sequence[FieldGuess], crs_sure: float) -> dict[str, float]:
        """Confidence of each needed field."""
        sure = {guess.field: guess.confidence for guess in guesses}
        points = [min(sure[a], sure[b], crs_sure) for a, b in _POINTS if a in sure and b in sure]
        if any(column.name in GEOMETRY for column in self._facts):
            points.append(0.98 if self._layer_crs or self._crs else 0.3)
        points += [sure[field] for field in ("position", "area_code", "area_name", "county_name") if field in sure]
        if not self._can_place:
            points = [0.3]
        elif not points:
            self._warnings.append(tr("No column says where it happened: none of the rows can be placed."))
        code = 1.0 if profile.default_code else 0.95 if has_ticked_columns(self._facts) else 0.0
        return {
            "occurred_on": sure["occurred_on"],
            "code": max(sure.get("code", 0.0), code),
            "place": max(points, default=0.0),
        }

    def _trial(self, profile: Profile) -> Trial | None:
        """What the first rows become; where it can't be tried, a warning says why."""
        try:
            file = open_incident_file(self._path, profile, self._extracted, self._crs, self._extent)
            chunk = next(file.chunks(_TRIED_ROWS))
        except CrsNeeded as error:
            self._can_place = False
            self._warnings.append(str(error))
            return None
        except EstError as error:
            self._warnings.append(tr("The proposal could not be tried: {error}", error=error))
            return None
        reasons = chunk.rejected["reason"].value_counts()
        if 2 * len(chunk.rejected) > chunk.rows:
            self._warnings.append(
                tr(
                    "Most rows would be rejected ({n} of {all}): see the reasons.",
                    n=number(len(chunk.rejected)),
                    all=number(chunk.rows),
                )
            )
        return Trial(chunk.rows, chunk.rows - len(chunk.rejected), tuple((str(k), int(v)) for k, v in reasons.items()))

    def _not_taken(self, profile: Profile) -> Iterator[tuple[str, str]]:
        """Columns that became nothing."""
        taken = {each.position for fits in self._choice.chosen.values() for each in fits}
        ticked = {fold(code) for code in profile.ticked_codes}
        rules = {position for rule in profile.exclude for position in rule.positions([f.name for f in self._facts])}
        for column in self._facts:
            if column.position in taken or column.position in rules or column.name in GEOMETRY:
                continue
            if not fold(column.name):
                yield tr("column {n}, which has no heading", n=column.position + 1), _looks(column)
            elif fold(column.name) not in ticked:
                yield column.name, _looks(column)


def _looks(column: ColumnFacts) -> str:
    """What a column looks like, in a word or two."""
    if column.n == 0:
        return tr("empty")
    if column.dates > 0.8:
        return tr("dates")
    if column.times > 0.8 and not column.is_numeric:
        return tr("times of day")
    if column.ticks > 0.9:
        return tr("yes or no")
    if column.is_numeric:
        return tr("numbers")
    return tr("text, {n} different values", n=number(len(column.distinct)))


def _synonyms(start: Profile | None) -> dict[str, list[str]]:
    """Names of each field: of the profile to start from, then of all that are built in."""
    found: dict[str, list[str]] = {}
    profiles = [start] if start else []
    for profile in [*profiles, *(load_profile(name) for name in BUILT_IN)]:
        for field, names in profile.columns.items():
            found.setdefault(field, []).extend(names)
    return {field: list(dict.fromkeys(names)) for field, names in found.items()}


def _holds_news(path: str) -> bool:
    """Whether the file is an array of polisen.se's events."""
    if is_database(path):
        return False
    file = existing(path)
    if not file.is_file():
        return False
    with open(file, "rb") as stream:
        head = stream.read(20_000).lstrip(b"\xef\xbb\xbf \r\n\t")
    return head.startswith(b"[") and b'"datetime"' in head and b'"name"' in head and b'"type"' in head


def _news(path: str, source: str) -> Proposal:
    """polisen.se's events need no guess."""
    profile = load_profile("polisen_events")
    profile = replace(profile, name=source or profile.name)
    members: Mapping[str, str] = {
        "source_key": "id",
        "code": "type",
        "occurred_on": "name",
        "registered_on": "datetime",
    }
    return Proposal(
        file=file_name(path),
        profile=profile,
        fields=tuple(
            FieldGuess(field, (member,), 1.0, tr("a member of polisen.se's events"))
            for field, member in members.items()
        ),
        kind_confidence=1.0,
        crs_confidence=1.0,
        confidence=1.0,
        format_lines=(tr("Events of polisen.se."),),
    )
