"""Categories and the versioned rules that place a source's codes in them."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from .calendar import ONE_DAY
from .language import language_code

UNCATEGORISED = "okand"
"""Key of the category that takes every code no rule places: listed and counted, never dropped."""

POLICE_CODES, REPORT_CODES, NEWS_CODES = "brottskod", "rapport", "polisen"
"""The code systems: Brå's offence codes, the reporters' categories, polisen.se's event types."""

CATEGORY_KEYS = "kategori"
"""The code system whose codes are the categories' own keys: what a profile places in a category by itself."""


@dataclass(frozen=True)
class Category:
    """A category of incident with the flags that decide how it may be counted and shown."""

    key: str
    name_sv: str
    name_en: str
    family: str
    is_state: bool = False
    """A state that lasts until it is mended (otrygg plats): never counted as an incident."""
    is_future: bool = False
    """A coming event (arrangemang): never counted as an incident."""
    intervention_dependent: bool = False
    """Rises with presence (narcotics, weapons, traffic): left out where an effect is measured."""
    sensitive: bool = False
    """Never shown as points beyond INTERN."""
    counted: bool = True

    @property
    def name(self) -> str:
        """Its name in the interface language."""
        return self.name_sv if language_code() == "sv" else self.name_en

    @property
    def is_incident(self) -> bool:
        """Whether it is counted in the inventory and the ranking."""
        return self.counted and not self.is_state and not self.is_future


@dataclass(frozen=True)
class CodeRule:
    """One code of one code system lies in one category between two dates (ISO text, '' = open)."""

    code_system: str
    code: str
    category: str
    valid_from: str = ""
    valid_to: str = ""
    description: str = ""


def offence_code(text: str) -> str:
    """A Swedish offence code as the four characters it is: '355' (Excel ate a zero) -> '0355'."""
    text = text.strip()
    if re.fullmatch(r"\d+\.0+", text):
        text = text.split(".")[0]
    return text.zfill(4) if text.isdigit() and len(text) < 4 else text


def category_code(text: str) -> str:
    """A category written in words, in the form in which rules are compared: case and space folded."""
    return re.sub(r"\s+", " ", text).strip().casefold()


def normalised_code(code_system: str, text: str) -> str:
    """A code of *code_system* in the one form in which it is stored and compared."""
    return offence_code(text) if code_system == POLICE_CODES else category_code(text)


class CodeTable:
    """The rules of every code system, ready to be asked. Codes are asked for, and given, normalised."""

    def __init__(self, rules: Iterable[CodeRule]) -> None:
        """*rules* in any order; where two hold on the same day, the one that began last wins."""
        self._rules: dict[tuple[str, str], list[CodeRule]] = {}
        for rule in rules:
            key = rule.code_system, normalised_code(rule.code_system, rule.code)
            self._rules.setdefault(key, []).append(rule)
        for found in self._rules.values():
            found.sort(key=lambda rule: rule.valid_from, reverse=True)

    def category(self, code_system: str, code: str, day: str) -> str | None:
        """The category's key of *code* on *day* (ISO text); None where no rule places it."""
        for rule in self._rules.get((code_system, code), ()):
            if rule.valid_from <= day and (not rule.valid_to or day <= rule.valid_to):
                return rule.category
        return None

    def periods(self, code_system: str, code: str) -> list[tuple[str, str, str | None]]:
        """The category's key of a code through time: (first day, last day, key), '' open, None where no rule places it.

        The periods follow each other without gaps, from the beginning to the end of time.
        """
        starts = {""}
        for rule in self._rules.get((code_system, code), ()):
            starts.add(rule.valid_from)
            if rule.valid_to and rule.valid_to < dt.date.max.isoformat():
                starts.add((dt.date.fromisoformat(rule.valid_to) + ONE_DAY).isoformat())
        ordered = sorted(starts)
        ends = [(dt.date.fromisoformat(start) - ONE_DAY).isoformat() for start in ordered[1:]] + [""]
        return [(first, last, self.category(code_system, code, first)) for first, last in zip(ordered, ends)]

    def codes_of(self, categories: Collection[str]) -> list[tuple[str, str]]:
        """The (code system, code) pairs that some rule places in one of *categories*."""
        return sorted({key for key, rules in self._rules.items() if any(rule.category in categories for rule in rules)})
