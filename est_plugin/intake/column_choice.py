"""Each field gets the column that fits it best, no column twice."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..domain.language import number, tr
from .cells import present
from .column_facts import ColumnFacts
from .dates import DateReader
from .field_evidence import Fit, fit
from .profile_definition import FIELDS
from .sample import Sample
from .table import GEOMETRY

_MANY = {"area_code": 0.8, "area_name": 0.8, "address": 0.7}
"""Fields that take further columns, from a confidence on."""

_PAIRS = (("lat", "lon"), ("north", "east"), ("x", "y"))
_DATES = ("occurred_on", "ended_on", "registered_on")


@dataclass(frozen=True)
class Choice:
    """Fits by field, the best first, and what of them was chosen."""

    chosen: Mapping[str, tuple[Fit, ...]]
    others: Mapping[str, tuple[Fit, ...]]
    warnings: tuple[str, ...] = ()


def choose(
    facts: Sequence[ColumnFacts], synonyms: Mapping[str, Sequence[str]], sample: Sample, extracted: dt.date
) -> Choice:
    """Give the fields their columns.

    Args:
        facts: every column's, by position.
        synonyms: field -> names that its column may have.
        sample: the rows, to compare dates with each other.
        extracted: when the file was drawn.
    """
    fits = [
        found
        for field in FIELDS
        for column in facts
        if column.name.strip()
        and column.name not in GEOMETRY
        and (found := fit(field, column, synonyms.get(field, ())))
    ]
    fits, warnings = _dates_in_order(fits, facts, sample, extracted)
    fits = _no_time_twice(fits, facts)
    chosen: dict[str, tuple[Fit, ...]] = {}
    taken: set[int] = set()
    order = sorted(fits, key=lambda each: (-each.confidence, FIELDS.index(each.field), each.position))
    for each in order:
        free = each.position not in taken
        if free and each.field not in chosen:
            chosen[each.field] = (each,)
            taken.add(each.position)
        elif free and each.heading == 1 and each.confidence >= _MANY.get(each.field, 2):
            chosen[each.field] += (each,)
            taken.add(each.position)
    _whole_pairs(chosen, any(column.name in GEOMETRY for column in facts))
    others = {
        field: tuple(each for each in order if each.field == field and each not in chosen.get(field, ()))[:3]
        for field in FIELDS
    }
    return Choice({field: chosen[field] for field in FIELDS if field in chosen}, others, tuple(warnings))


def _whole_pairs(chosen: dict[str, tuple[Fit, ...]], has_geometry: bool) -> None:
    """Half a point is none, and one pair is enough: the surest."""

    def sureness(pair: tuple[str, str]) -> float:
        return min((chosen[field][0].confidence if field in chosen else 0.0) for field in pair)

    best = max(_PAIRS, key=sureness)
    position = chosen["position"][0].confidence if "position" in chosen else 0.0
    for pair in _PAIRS:
        if has_geometry or pair != best or sureness(pair) == 0 or position > sureness(best):
            for field in pair:
                chosen.pop(field, None)
    if has_geometry or position <= sureness(best):
        chosen.pop("position", None)


def _no_time_twice(fits: list[Fit], facts: Sequence[ColumnFacts]) -> list[Fit]:
    """A column of dates is no column of times, and none of hours is asked for where the date has its own time."""
    dated = {each.position for each in fits if each.field in _DATES and facts[each.position].dates > 0.5}
    return [each for each in fits if not (each.field in ("occurred_time", "ended_time") and each.position in dated)]


def _dates_in_order(
    fits: list[Fit], facts: Sequence[ColumnFacts], sample: Sample, extracted: dt.date
) -> tuple[list[Fit], list[str]]:
    """Dates without a telling heading, told apart by which comes first.

    What happened comes before its end and before its registration. Of two that follow, the one with times of day
    is the end.
    """
    told = [each for each in fits if each.field in _DATES and each.heading == 1]
    named = {each.field: each for each in sorted(told, key=lambda each: each.confidence)}
    unnamed = sorted({each.position for each in fits if each.field in _DATES} - {each.position for each in told})
    # What a heading says is not overruled by the values of a second column.
    fits = [each for each in fits if each.field not in _DATES or each.heading == 1 or each.position in unnamed]
    days = {
        position: _days(sample, position, extracted)
        for position in [*unnamed, *(each.position for each in named.values())]
    }
    warnings = _said_of_order(named, days, facts)
    if not unnamed:
        return fits, warnings
    open_fields = [field for field in _DATES if field not in named]
    plain = [each for each in fits if each.field not in _DATES or each.heading == 1]
    own = [each for each in fits if each.field in _DATES and 0 < each.heading < 1]
    order = sorted(unnamed, key=lambda position: _rank(position, unnamed, days))
    placed: list[Fit] = []
    if "occurred_on" in open_fields and order:
        first = order.pop(0)
        sure = 0.75 if not order else 0.6
        placed.append(_placed("occurred_on", first, facts, sure, tr("the earliest of the dates"), own))
    for position in order:
        ends = (
            "ended_on" in open_fields and facts[position].timed > 0.5 and "registered_on" not in _likely(own, position)
        )
        field = "ended_on" if ends else "registered_on"
        if field in open_fields and field not in {each.field for each in placed}:
            said = tr("a later date with times of day") if ends else tr("a later date")
            placed.append(_placed(field, position, facts, 0.55, said, own))
    return plain + placed, warnings


def _placed(field: str, position: int, facts: Sequence[ColumnFacts], sure: float, said: str, own: Sequence[Fit]) -> Fit:
    """A date column in its place; a heading that says the same makes it surer, one that says else less sure."""
    agree = next((each for each in own if each.position == position and each.field == field), None)
    if agree is not None:
        return replace(agree, confidence=max(agree.confidence, sure))
    disagree = max((each.heading for each in own if each.position == position), default=0.0)
    share = number(100 * facts[position].dates)
    return Fit(
        field,
        position,
        0.0,
        facts[position].dates,
        sure * (1 - 0.4 * disagree) * max(facts[position].dates, 0.5),
        tr("{said}; {share} % are dates", said=said, share=share),
    )


def _likely(own: Sequence[Fit], position: int) -> set[str]:
    """Fields that a column's heading is like."""
    best = max((each.heading for each in own if each.position == position), default=0.0)
    return {each.field for each in own if each.position == position and each.heading == best}


def _rank(position: int, among: Sequence[int], days: Mapping[int, list[str]]) -> tuple[float, int]:
    """How often a column's date is later than the others'."""
    later = [
        sum(mine > theirs for mine, theirs in zip(days[position], days[other]) if mine and theirs)
        - sum(mine < theirs for mine, theirs in zip(days[position], days[other]) if mine and theirs)
        for other in among
        if other != position
    ]
    return float(sum(later)), position


def _days(sample: Sample, position: int, extracted: dt.date) -> list[str]:
    """ISO date with time of each row of the sample, '' without."""
    reader = DateReader(sample.order(position, "dmy", extracted).order, extracted.year)
    found = (reader.read(present(text)) for text in itertools.islice(sample.column(position), 2000))
    return ["T".join(moment) if moment else "" for moment in found]


def _said_of_order(named: Mapping[str, Fit], days: Mapping[int, list[str]], facts: Sequence[ColumnFacts]) -> list[str]:
    """A warning where what is called registration comes before what is called occurrence."""
    if "occurred_on" not in named or "registered_on" not in named:
        return []
    occurred, registered = named["occurred_on"].position, named["registered_on"].position
    pairs = [(a[:10], b[:10]) for a, b in zip(days[occurred], days[registered]) if a and b]
    if pairs and 2 * sum(b < a for a, b in pairs) > len(pairs):
        return [
            tr(
                "'{registered}' lies before '{occurred}' in most rows: see whether the two are the other way round.",
                registered=facts[registered].name,
                occurred=facts[occurred].name,
            )
        ]
    return []
