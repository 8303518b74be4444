"""Indexes that rest while an import brings most of what a store then holds, and are made anew when it is in.

A row that is put into an index by itself lands on a random page of it; sorting all rows once costs a third of that.
It happens within the import's transaction: killed at any moment, the store has its indexes as before.
"""
from __future__ import annotations

from .engine import Database

_TABLES = ("incident", "incident_text", "placement")
_CURRENT = "incident_current"


class RestingIndexes:
    """The indexes of the tables that an import fills, whichever the newest migration made."""

    def __init__(self, database: Database, looks_back: bool) -> None:
        """*looks_back*: the import looks for incidents that its source has told of before; that index stays."""
        self._database = database
        self._stays = {_CURRENT} if looks_back else set()
        self._made_by: dict[str, str] = {}
        self._may_rest = True
        # Counting would read the whole table.
        self._before = int(database.rows("SELECT COALESCE(MAX(fid), 0) FROM incident")[0][0])

    def expect(self, n: int) -> None:
        """The import has brought *n* rows, with those that come next: let the indexes rest when that is most of all."""
        if not self._may_rest or self._made_by or n < self._before:
            return
        marks = ", ".join("?" * len(_TABLES))
        found = self._database.rows(
            f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})",
            _TABLES,
        )
        self._made_by = {name: sql for name, sql in found if name not in self._stays}
        for name in self._made_by:
            self._database.execute(f"DROP INDEX {name}")

    def wake(self) -> None:
        """Make the indexes anew; they rest no more in this import."""
        self._may_rest = False
        while self._made_by:
            name = next(iter(self._made_by))
            self._database.execute(self._made_by[name])
            del self._made_by[name]
