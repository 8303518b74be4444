"""How well a column fits a field: by its heading, and by its cells."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..domain.language import number, tr
from .column_facts import ColumnFacts, is_area_code
from .folding import fold

_NEAR = 0.82
_SHORTEST_PART, _SHORTEST_LIKE = 6, 4
_BETWEEN_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Fit:
    """How well one column fits one field."""

    field: str
    position: int
    heading: float
    """0–1: nothing alike to a name that the field is known by."""
    content: float | None
    """0–1: none to all of the cells can be the field's; None where every cell can."""
    confidence: float
    """0–1."""
    reason: str


def heading_likeness(name: str, synonyms: Sequence[str]) -> tuple[float, str]:
    """How alike a heading is to the nearest of some names, and that name: 1 equal, 0 not at all."""
    folded = fold(name)
    best = (0.0, "")
    if not folded:
        return best
    words = {fold(word) for word in _BETWEEN_WORDS.split(name)}
    for synonym in synonyms:
        known = fold(synonym)
        if folded == known:
            return 1.0, synonym
        likeness = 0.0
        if len(folded) > len(known) and (known in words or (len(known) >= _SHORTEST_PART and known in folded)):
            likeness = 0.55 + 0.3 * len(known) / len(folded)
        elif min(len(known), len(folded)) >= _SHORTEST_LIKE:
            ratio = difflib.SequenceMatcher(None, folded, known).ratio()
            likeness = 0.8 * ratio if ratio >= _NEAR else 0.0
        if likeness > best[0]:
            best = (likeness, synonym)
    return best


def _dates(facts: ColumnFacts) -> float:
    return max(facts.dates, facts.serials if facts.low > 36_000 else 0.0)


def _code(facts: ColumnFacts) -> float:
    few_words = 0.35 if facts.unique < 0.2 and facts.words <= 6 and facts.numbers < 0.1 else 0.0
    codes = 0.6 * facts.four_digits if facts.unique < 0.5 and not facts.lies(1900, 2100) else 0.0
    return max(facts.offences, facts.reported, facts.categories, codes, few_words)


def _antal(facts: ColumnFacts) -> float:
    if not (facts.is_numeric and facts.whole == 1 and facts.low >= 1 and facts.high <= 200):
        return 0.0
    return 1.0 if len(facts.distinct) <= 40 and facts.distinct[0] == "1" else 0.5


def _key(facts: ColumnFacts) -> float:
    return facts.unique if facts.words <= 1.2 and facts.numbers * facts.decimals < 0.1 and facts.dates < 0.5 else 0.0


def _text(facts: ColumnFacts) -> float:
    if facts.is_numeric or facts.dates > 0.5 or len(facts.distinct) < 3:
        return 0.0
    return min(1.0, facts.words / 3) * min(1.0, 0.6 + facts.unique)


def _times(facts: ColumnFacts) -> float:
    """Times of day, or hours without minutes."""
    return max(facts.times, 0.8 if facts.whole == 1 and facts.lies(0, 24) and len(facts.distinct) > 5 else 0.0)


def _area_name(facts: ColumnFacts) -> float:
    few = 0.5 if facts.unique < 0.2 and 1 <= facts.words <= 4 and facts.numbers < 0.1 and facts.ticks < 0.5 else 0.0
    return max(facts.municipalities, few)


def _between(low: float, high: float, otherwise: tuple[float, float]) -> Callable[[ColumnFacts], float]:
    def fits(facts: ColumnFacts) -> float:
        if facts.lies(low, high) and facts.decimals > 0.5:
            return 1.0
        return 0.6 if facts.lies(*otherwise) else 0.0

    return fits


_CONTENT: Mapping[str, Callable[[ColumnFacts], float]] = {
    "source_key": _key,
    "code": _code,
    "antal": _antal,
    "occurred_on": _dates,
    "occurred_time": _times,
    "ended_on": _dates,
    "ended_time": _times,
    "registered_on": _dates,
    "area_code": lambda facts: max(facts.deso, facts.municipality_codes, 0.6 if is_area_code(facts) else 0.0),
    "area_name": _area_name,
    "county_name": lambda facts: facts.counties,
    "lat": _between(55.0, 69.2, (-90, 90)),
    "lon": _between(10.0, 24.3, (-180, 180)),
    "north": lambda facts: 1.0 if facts.lies(6_080_000, 7_700_000) else 0.5 * facts.is_numeric,
    "east": lambda facts: 1.0 if facts.lies(40_000, 1_950_000) else 0.5 * facts.is_numeric,
    "x": lambda facts: facts.numbers,
    "y": lambda facts: facts.numbers,
    "position": lambda facts: facts.positions,
    "address": lambda facts: max(facts.addresses, facts.streets, 0.5 if facts.numbers < 0.1 else 0.0),
    "street": lambda facts: max(facts.streets, 0.5 if facts.numbers < 0.1 else 0.0),
    "street_number": lambda facts: facts.houses,
    "text": _text,
}

_BY_CONTENT_ALONE: Mapping[str, tuple[float, Callable[[ColumnFacts], float]]] = {
    "code": (0.85, lambda facts: max(facts.offences * (facts.n >= 3), 0.85 * facts.reported, 0.75 * facts.categories)),
    "occurred_on": (0.7, lambda facts: facts.dates),
    "ended_on": (0.55, lambda facts: facts.dates),
    "registered_on": (0.55, lambda facts: facts.dates),
    "occurred_time": (0.6, lambda facts: facts.times * (facts.numbers < 0.5)),
    "ended_time": (0.5, lambda facts: facts.times * (facts.numbers < 0.5)),
    "area_code": (0.9, lambda facts: facts.deso),
    "area_name": (0.8, lambda facts: facts.municipalities),
    "county_name": (0.8, lambda facts: facts.counties),
    "lat": (0.85, lambda facts: float(facts.lies(55.0, 69.2) and facts.decimals > 0.5)),
    "lon": (0.85, lambda facts: float(facts.lies(10.0, 24.3) and facts.decimals > 0.5)),
    "north": (0.85, lambda facts: float(facts.lies(6_080_000, 7_700_000) and facts.unique > 0.05)),
    "east": (0.7, lambda facts: float(facts.lies(40_000, 1_950_000) and facts.high - facts.low > 100)),
    "position": (0.7, lambda facts: facts.positions),
    "antal": (0.45, lambda facts: float(_antal(facts) == 1.0 and len(facts.distinct) > 1)),
    "source_key": (0.45, lambda facts: float(_key(facts) == 1.0 and facts.n >= 20 and facts.filled == 1.0)),
    "address": (0.6, lambda facts: facts.addresses),
    "street": (0.6, lambda facts: facts.streets),
    "text": (0.6, lambda facts: float(facts.words >= 4 and facts.unique > 0.5)),
}
"""Field -> confidence at most, and how much of the column speaks for it, where the heading says nothing."""

_LEAST = 0.6
_NEEDS_CONTENT = ("occurred_time", "ended_time", "antal")
"""Fields that a heading alone doesn't make: other things are called so, too."""


def fit(field: str, facts: ColumnFacts, synonyms: Sequence[str]) -> Fit | None:
    """How well a column fits a field; None where nothing speaks for it."""
    heading, known = heading_likeness(facts.name, synonyms)
    # Of two columns that fit as well, the one whose name comes first is meant.
    rank = 0.01 * [fold(name) for name in synonyms].index(fold(known)) / len(synonyms) if heading == 1.0 else 0.0
    if facts.n == 0:
        if heading < 1:
            return None
        return Fit(field, facts.position, heading, None, 0.3, tr("heading; the column is empty"))
    content = min(1.0, _CONTENT[field](facts))
    if heading == 1.0:
        if content < 0.1 and field in _NEEDS_CONTENT:
            return None
        confidence = 0.55 + 0.43 * content - rank if content >= 0.1 else 0.25
        return Fit(field, facts.position, heading, content, confidence, _said(tr("heading"), field, facts, content))
    alone, evidence = _BY_CONTENT_ALONE.get(field, (0.0, lambda _: 0.0))
    by_content = alone * evidence(facts) if evidence(facts) >= _LEAST else 0.0
    if heading > 0 and content >= 0.3:
        confidence = max(heading * (0.35 + 0.55 * content), min(0.95, by_content + 0.1))
        said = tr("heading like '{known}'", known=known)
        return Fit(field, facts.position, heading, content, confidence, _said(said, field, facts, content))
    if by_content:
        said = tr("by its values alone")
        return Fit(field, facts.position, heading, content, by_content, _said(said, field, facts, content))
    return None


def _said(first: str, field: str, facts: ColumnFacts, content: float) -> str:
    """The reason in a few words, without any value of the file."""
    return f"{first}; {_what(field, facts, content)}"


def _what(field: str, facts: ColumnFacts, content: float) -> str:
    if field == "code":
        if facts.offences >= 0.5:
            return tr("{share} % are known offence codes", share=number(100 * facts.offences))
        if facts.reported >= 0.5:
            return tr("{share} % are categories of reporters", share=number(100 * facts.reported))
        if facts.categories >= 0.3:
            return tr("{share} % tell of a category in words", share=number(100 * facts.categories))
        return tr("{n} different values", n=number(len(facts.distinct)))
    if field in ("occurred_on", "ended_on", "registered_on"):
        return tr("{share} % are dates", share=number(100 * content))
    if field in ("occurred_time", "ended_time"):
        return tr("{share} % are times of day", share=number(100 * content))
    if field == "area_code" and facts.deso >= 0.5:
        return tr("{share} % are codes of DeSO or RegSO", share=number(100 * facts.deso))
    if field == "area_name" and facts.municipalities >= 0.5:
        return tr("{share} % are names of municipalities", share=number(100 * facts.municipalities))
    if field in ("lat", "lon", "north", "east", "x", "y") and not math.isnan(facts.low):
        decimals = 3 if abs(facts.high) < 1000 else 0
        return tr("numbers from {low} to {high}", low=number(facts.low, decimals), high=number(facts.high, decimals))
    if field == "antal" and not math.isnan(facts.low):
        return tr("whole numbers from {low} to {high}", low=number(facts.low), high=number(facts.high))
    return tr("{share} % of the cells fit", share=number(100 * content))
