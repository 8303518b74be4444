"""Categories and the versioned rules that place codes in them: a store keeps its own copy."""

from __future__ import annotations

import csv
import datetime as dt
import pathlib
from dataclasses import replace

import numpy as np
import pandas as pd

from ..domain.calendar import ONE_DAY
from ..domain.category import Category, CodeRule, CodeTable, normalised_code
from ..domain.errors import EstError
from ..domain.language import tr
from .batch_table import BatchTable
from .engine import Database
from .records import RevisionKind
from .standing import any_excluded, excluded, in_force

_TEXTS = ("key", "name_sv", "name_en", "family")
_FLAGS = ("is_state", "is_future", "intervention_dependent", "sensitive", "counted")
_RULE = ("code_system", "code", "category", "valid_from", "valid_to", "description")
_ASKED_AT_ONCE = 400
_DAY = "COALESCE(i.occurred_on, i.registered_on, '')"


class CategoryTable:
    """Owns the tables ``category`` and ``code_rule``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = BatchTable(database)

    def categories(self) -> dict[str, Category]:
        """Categories by key, in the order of the table."""
        rows = self._database.rows(f"SELECT {', '.join(_TEXTS + _FLAGS)} FROM category ORDER BY id")
        return {
            key: Category(key, name_sv, name_en, family, *map(bool, flags))
            for key, name_sv, name_en, family, *flags in rows
        }

    def code_rules(self, as_of: int) -> list[CodeRule]:
        """The rules in force at revision *as_of*, in the order of the table."""
        rows = self._database.rows(
            f"SELECT {', '.join(_RULE)} FROM code_rule r WHERE {in_force('r', as_of)} ORDER BY id"
        )
        return [CodeRule(*row) for row in rows]

    def place_code(self, rule: CodeRule, done_by: str) -> int:
        """Put *rule* in force, as a revision; earlier rules of its code keep what lies outside of its dates.

        Within a transaction. See :meth:`Store.place_code`.
        """
        rule = self._checked(rule)
        overlapped = [
            (number, earlier)
            for number, *fields in self._database.rows(
                f"SELECT id, {', '.join(_RULE)} FROM code_rule WHERE to_batch IS NULL AND code_system = ?",
                (rule.code_system,),
            )
            if normalised_code(rule.code_system, (earlier := CodeRule(*fields)).code) == rule.code
            and _overlap(earlier, rule)
        ]
        if [replace(earlier, code=rule.code) for _, earlier in overlapped] == [rule]:
            return 0
        batch = self._batches.revise(RevisionKind.CODES, done_by.strip())
        added = [rule]
        for number, earlier in overlapped:
            self._database.execute("UPDATE code_rule SET to_batch = ? WHERE id = ?", (batch, number))
            added += _outside(earlier, rule)
        self._database.execute_many(
            f"INSERT INTO code_rule ({', '.join(_RULE)}, from_batch) VALUES ({', '.join('?' * len(_RULE))}, ?)",
            [(*(getattr(one, field) for field in _RULE), batch) for one in added],
        )
        self._batches.count_acted(batch, len(added))
        return batch

    def _checked(self, rule: CodeRule) -> CodeRule:
        code = normalised_code(rule.code_system, rule.code)
        if not rule.code_system.strip() or not code:
            raise EstError(tr("To place a code, say which code system and which code (CODE_SYSTEM, CODE)."))
        known = self.categories()
        if rule.category not in known:
            raise EstError(
                tr("There is no category '{key}': choose among {known}.", key=rule.category, known=", ".join(known))
            )
        if rule.valid_to and rule.valid_to < rule.valid_from:
            raise EstError(
                tr(
                    "The rule of the code '{code}' would end on {last}, before it begins on {first}.",
                    code=code,
                    first=rule.valid_from,
                    last=rule.valid_to,
                )
            )
        return replace(rule, code_system=rule.code_system.strip(), code=code, description=rule.description.strip())

    def unplaced_codes(self, as_of: int) -> pd.DataFrame:
        """See :meth:`Store.unplaced_codes`. Reads all incidents once; twice where a rule holds for a part of a time."""
        codes = CodeTable(self.code_rules(as_of))
        left_out = f"AND i.uuid NOT IN ({excluded(as_of)})" if any_excluded(self._database, as_of) else ""
        where = f"{in_force('i', as_of)} {left_out}"
        found = self._database.rows(
            f"SELECT i.code_system, i.code, SUM(i.antal), MIN({_DAY}), MAX({_DAY}) FROM incident i WHERE {where} "
            "GROUP BY i.code_system, i.code"
        )
        unplaced, partly = [], []
        for system, code, n, first, last in found:
            periods = [
                category
                for begins, ends, category in codes.periods(system, code)
                if begins <= last and (not ends or first <= ends)
            ]
            if all(category is None for category in periods):
                unplaced.append((system, code, n, first, last))
            elif None in periods:
                partly.append((system, code))
        unplaced += self._partly_unplaced(codes, partly, where)
        frame = pd.DataFrame(unplaced, columns=["code_system", "code", "n", "first_seen", "last_seen"])
        frame = frame.astype({"n": np.int64})
        return frame.sort_values(["n", "code_system", "code"], ascending=[False, True, True], ignore_index=True)

    def _partly_unplaced(
        self, codes: CodeTable, pairs: list[tuple[str, str]], where: str
    ) -> list[tuple[str, str, int, str, str]]:
        """Of codes that rules place on some days only: what lies on the others."""
        left: dict[tuple[str, str], list[tuple[str, int]]] = {}
        for start in range(0, len(pairs), _ASKED_AT_ONCE):
            asked = pairs[start : start + _ASKED_AT_ONCE]
            for system, code, day, n in self._database.rows(
                f"SELECT i.code_system, i.code, {_DAY}, SUM(i.antal) FROM incident i "
                f"WHERE (i.code_system, i.code) IN (VALUES {', '.join(['(?, ?)'] * len(asked))}) AND {where} "
                "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
                [text for pair in asked for text in pair],
            ):
                if codes.category(system, code, day) is None:
                    left.setdefault((system, code), []).append((day, n))
        return [
            (system, code, sum(n for _, n in days), days[0][0], days[-1][0]) for (system, code), days in left.items()
        ]

    def fill(self, folder: pathlib.Path) -> None:
        """Put in what ``categories.csv`` and ``code_rules.csv`` in *folder* hold (``;``, UTF-8, a header row)."""
        for table, fields in (("category", _TEXTS + _FLAGS), ("code_rule", _RULE)):
            name = {"category": "categories.csv", "code_rule": "code_rules.csv"}[table]
            with open(folder / name, encoding="utf-8-sig", newline="") as file:
                rows = [tuple(row[field] for field in fields) for row in csv.DictReader(file, delimiter=";")]
            self._database.execute_many(
                f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({', '.join('?' * len(fields))})", rows
            )


def _overlap(first: CodeRule, second: CodeRule) -> bool:
    """Whether two rules hold on a common day."""
    return (not second.valid_to or first.valid_from <= second.valid_to) and (
        not first.valid_to or second.valid_from <= first.valid_to
    )


def _outside(earlier: CodeRule, placed: CodeRule) -> list[CodeRule]:
    """What is left of *earlier* before and after the days of *placed*."""
    left = []
    if earlier.valid_from < placed.valid_from:
        day_before = dt.date.fromisoformat(placed.valid_from) - ONE_DAY
        left.append(replace(earlier, valid_to=day_before.isoformat()))
    if placed.valid_to and (not earlier.valid_to or placed.valid_to < earlier.valid_to):
        day_after = dt.date.fromisoformat(placed.valid_to) + ONE_DAY
        left.append(replace(earlier, valid_from=day_after.isoformat()))
    return left
