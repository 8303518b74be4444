"""Codes and their categories: what is placed where, what isn't, and placing a code."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from ..domain.category import NEWS_CODES, POLICE_CODES, REPORT_CODES, Category, normalised_code
from ..domain.errors import EstError
from ..domain.language import tr
from ..intake.folding import did_you_mean, fold, listed
from ..store.interface import Store

CODE_COLUMNS = (
    "code_system",
    "code",
    "category",
    "category_name",
    "valid_from",
    "valid_to",
    "description",
    "n",
    "first_seen",
    "last_seen",
)


def category_meant(store: Store, text: str) -> Category:
    """The category whose key or name (Swedish or English) is *text*, case folded.

    Raises:
        EstError: there is none; the nearest one is proposed.
    """
    wanted = fold(text)
    categories = store.categories()
    for category in categories.values():
        if wanted and wanted in (fold(category.key), fold(category.name_sv), fold(category.name_en)):
            return category
    names = [name for one in categories.values() for name in (one.key, one.name_sv, one.name_en)]
    raise EstError(
        tr(
            "There is no category '{text}'{hint}: choose among {known}.",
            text=text,
            hint=did_you_mean([text], names),
            known=listed(categories),
        )
    )


def code_system_meant(store: Store, text: str) -> str:
    """A code system by its name, case folded. Raises EstError where no code of the store is of it."""
    there = {rule.code_system for rule in store.code_rules()} | set(store.unplaced_codes()["code_system"])
    known = sorted(there | {POLICE_CODES, REPORT_CODES, NEWS_CODES})
    for system in known:
        if fold(system) == fold(text):
            return system
    raise EstError(
        tr(
            "There is no code system '{text}'{hint}: choose among {known}.",
            text=text,
            hint=did_you_mean([text], known),
            known=listed(known),
        )
    )


def place_code(
    store: Store,
    code_system: str,
    code: str,
    category: str,
    valid_from: dt.date | None = None,
    valid_to: dt.date | None = None,
    description: str = "",
    done_by: str = "",
) -> int:
    """Place a code in a category, given by key or name, as a revision of the store.

    Returns:
        the revision's number; 0 where it is placed so already.

    Raises:
        EstError: the code system or the category is unknown, the code is empty, or the dates are the wrong way round.
    """
    system = code_system_meant(store, code_system)
    key = category_meant(store, category).key
    return store.place_code(system, code, key, valid_from, valid_to, description, done_by)


def listed_codes(store: Store, as_of: int | None = None, only_unplaced: bool = False) -> pd.DataFrame:
    """Codes with their categories: the unplaced ones first (the most frequent on top), then every rule in force.

    Returns:
        ``CODE_COLUMNS``. Of an unplaced code ``category`` and the rule's fields are '', ``n`` is the sum of antal and
        ``first_seen``, ``last_seen`` its first and last day; of a rule these three are NA (nothing is counted).
    """
    unplaced = store.unplaced_codes(as_of).assign(
        category="", category_name="", valid_from="", valid_to="", description=""
    )
    unplaced = unplaced.astype({"n": "Int64"})
    if only_unplaced:
        return unplaced[list(CODE_COLUMNS)]
    categories = store.categories()
    rules = pd.DataFrame(
        [
            (
                rule.code_system,
                normalised_code(rule.code_system, rule.code),
                rule.category,
                categories[rule.category].name,
                rule.valid_from,
                rule.valid_to,
                rule.description,
                pd.NA,
                "",
                "",
            )
            for rule in store.code_rules(as_of)
        ],
        columns=list(CODE_COLUMNS),
    ).astype({"n": "Int64"})
    rules = rules.sort_values(["code_system", "code", "valid_from"], kind="stable")
    return pd.concat([unplaced[list(CODE_COLUMNS)], rules], ignore_index=True)
