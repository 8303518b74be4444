"""Categories and the versioned rules that place codes in them: a store keeps its own copy."""
from __future__ import annotations

import csv
import pathlib

from ..domain.category import Category, CodeRule
from .engine import Database

_TEXTS = ("key", "name_sv", "name_en", "family")
_FLAGS = ("is_state", "is_future", "intervention_dependent", "sensitive", "counted")
_RULE = ("code_system", "code", "category", "valid_from", "valid_to", "description")


class CategoryTable:
    """Owns the tables ``category`` and ``code_rule``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def categories(self) -> dict[str, Category]:
        """Categories by key, in the order of the table."""
        rows = self._database.rows(f"SELECT {', '.join(_TEXTS + _FLAGS)} FROM category ORDER BY id")
        return {
            key: Category(key, name_sv, name_en, family, *map(bool, flags))
            for key, name_sv, name_en, family, *flags in rows
        }

    def code_rules(self) -> list[CodeRule]:
        """The rules, in the order of the table."""
        return [CodeRule(*row) for row in self._database.rows(f"SELECT {', '.join(_RULE)} FROM code_rule ORDER BY id")]

    def fill(self, folder: pathlib.Path) -> None:
        """Put in what ``categories.csv`` and ``code_rules.csv`` in *folder* hold (``;``, UTF-8, a header row)."""
        for table, fields in (("category", _TEXTS + _FLAGS), ("code_rule", _RULE)):
            name = {"category": "categories.csv", "code_rule": "code_rules.csv"}[table]
            with open(folder / name, encoding="utf-8-sig", newline="") as file:
                rows = [tuple(row[field] for field in fields) for row in csv.DictReader(file, delimiter=";")]
            self._database.execute_many(
                f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({', '.join('?' * len(fields))})", rows
            )
