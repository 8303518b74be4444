"""What is left out where an effect is measured: words and codes of categories that rise with presence."""

from __future__ import annotations

import csv
import functools

from ..domain.category import offence_code
from ..intake.folding import fold
from ..paths import resource


def _rows(name: str) -> list[dict[str, str]]:
    with open(resource("categories", name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@functools.lru_cache(maxsize=1)
def _left_out() -> frozenset[str]:
    """Folded keys, names and codes of the shipped categories that depend on presence, or count no incident."""
    words, keys = set(), set()
    for row in _rows("categories.csv"):
        no_incident = row["is_state"] == "1" or row["is_future"] == "1" or row["counted"] == "0"
        if row["intervention_dependent"] == "1" or no_incident:
            keys.add(row["key"])
            words |= {row["key"], row["name_sv"], row["name_en"]}
    words |= {row["code"] for row in _rows("code_rules.csv") if row["category"] in keys}
    return frozenset(fold(word) for word in words)


def rises_with_presence(category: str) -> bool:
    """Whether a category's key or name, or a code, is one that presence itself raises, or counts no incident."""
    return fold(category) in _left_out() or fold(offence_code(category)) in _left_out()
