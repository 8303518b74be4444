"""The shipped categories' keys, the offence codes that are known, and which category a word probably means."""

from __future__ import annotations

import csv
import functools
import re

from ..domain.category import POLICE_CODES, REPORT_CODES, category_code, offence_code
from ..paths import resource

_WHOLE_WORD = 4
"""Words of fewer letters must stand alone: 'hot' begins 'hotell', too."""


def _rows(name: str) -> list[dict[str, str]]:
    with open(resource("categories", name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@functools.lru_cache(maxsize=1)
def category_keys() -> tuple[str, ...]:
    """Keys of the categories, in the order of the table."""
    return tuple(row["key"] for row in _rows("categories.csv"))


@functools.lru_cache(maxsize=1)
def coming_keys() -> frozenset[str]:
    """Keys of the categories of coming events."""
    return frozenset(row["key"] for row in _rows("categories.csv") if row["is_future"] == "1")


@functools.lru_cache(maxsize=1)
def offence_codes() -> frozenset[str]:
    """The offence codes that some rule places."""
    return frozenset(offence_code(row["code"]) for row in _rows("code_rules.csv") if row["code_system"] == POLICE_CODES)


@functools.lru_cache(maxsize=1)
def report_codes() -> dict[str, str]:
    """The reporters' categories in words (folded) that some rule places, with their category's key."""
    rows = (row for row in _rows("code_rules.csv") if row["code_system"] == REPORT_CODES)
    return {category_code(row["code"]): row["category"] for row in rows}


@functools.lru_cache(maxsize=1)
def _words() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of words with their category's key, the longest word first."""
    named = {row["name_sv"]: row["key"] for row in _rows("categories.csv") if row["key"] not in ("okand", "ej_brott")}
    named.update({row["name_en"]: row["key"] for row in _rows("categories.csv") if row["key"] in named.values()})
    words = {**{category_code(word): key for word, key in named.items()}}
    words.update({category_code(row["word"]): row["category"] for row in _rows("words.csv")})
    longest = sorted(words, key=lambda word: (-len(word), word))
    return tuple(
        (re.compile(rf"\b{re.escape(word)}" + (r"\b" if len(word) < _WHOLE_WORD else "")), words[word])
        for word in longest
    )


def probable_category(text: str) -> tuple[str, float]:
    """Key of the category that a text in words probably means, and how sure that is (0–1); '' and 0 for none.

    The reporters' own words are sure; else the longest known word that the text holds decides.
    """
    folded = category_code(text)
    if folded in report_codes():
        return report_codes()[folded], 1.0
    for pattern, key in _words():
        match = pattern.search(folded)
        if match:
            return key, 0.9 if len(match[0]) >= 0.6 * len(folded) else 0.6
    return "", 0.0
