"""SQLite as the store uses it: one connection, explicit transactions, and errors that a user can act on."""
from __future__ import annotations

import contextlib
import pathlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pandas as pd

from ..domain.errors import EstError
from ..domain.language import tr

BUSY_SECONDS = 5.0
"""So long it waits for another program to let go."""

_CACHE_KIB = 64_000


class Database:
    """One connection to one SQLite file that exists. Used by the thread that made it.

    The journal is SQLite's rollback journal and never a write-ahead log, which breaks on network drives.
    """

    def __init__(self, path: pathlib.Path) -> None:
        """Open *path*. Raises EstError where it can't be read as a database; never makes a file."""
        self.path = path
        self._depth = 0
        # Plain connect() would make a file that is absent, and a URI with mode=rw can't name a Windows share.
        if not path.is_file():
            raise EstError(tr("There is no file {path}.", path=str(path)))
        with self._mended():
            self._connection = sqlite3.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)
        try:
            with self._mended():
                self._connection.execute("PRAGMA foreign_keys = ON")
                self._connection.execute("PRAGMA secure_delete = ON")
                self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
                self._connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file; an open transaction is undone. May be called again."""
        self._connection.close()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; returns the number of rows that it changed."""
        with self._mended():
            return self._connection.execute(sql, values).rowcount

    def insert(self, sql: str, values: Sequence[Any]) -> int:
        """Run one INSERT; returns the new row's id."""
        with self._mended():
            return int(self._connection.execute(sql, values).lastrowid or 0)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of *rows*."""
        with self._mended():
            self._connection.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._mended():
            return self._connection.execute(sql, values).fetchall()

    def frame(self, sql: str, values: Sequence[Any], columns: Sequence[str]) -> pd.DataFrame:
        """All rows of a query as a frame with *columns* (NULL is None or NaN)."""
        return pd.DataFrame.from_records(self.rows(sql, values), columns=list(columns))

    def has_table(self, name: str) -> bool:
        """Whether there is a table *name*."""
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)))

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block's writes or none of them. Nested blocks are parts of the outermost, which commits."""
        begin, commit, undo = self._transaction_words()
        if self._depth == 0:
            self._leave_write_ahead_log()
        self.execute(begin)
        self._depth += 1
        try:
            yield
            self.execute(commit)
        except BaseException:
            # SQLite ends a transaction by itself when the disk is full or the file can't be written.
            if self._connection.in_transaction:
                for statement in undo:
                    self.execute(statement)
            raise
        finally:
            self._depth -= 1

    def _transaction_words(self) -> tuple[str, str, tuple[str, ...]]:
        if self._depth == 0:
            return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
        point = f"part_{self._depth}"
        return f"SAVEPOINT {point}", f"RELEASE {point}", (f"ROLLBACK TO {point}", f"RELEASE {point}")

    def _leave_write_ahead_log(self) -> None:
        """QGIS turns the log on while it edits a layer of the file; only the last one to hold the file can end it."""
        if self.rows("PRAGMA journal_mode")[0][0] != "wal":
            return
        if self.rows("PRAGMA journal_mode = DELETE")[0][0] != "delete":
            raise self._held()

    @contextlib.contextmanager
    def _mended(self) -> Iterator[None]:
        """Turn what the user can mend into an EstError; everything else is a fault of the program."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            said = self._sentence(str(error).lower())
            if said is None:
                raise
            raise said from error

    def _sentence(self, text: str) -> EstError | None:
        path = str(self.path)
        if "database is locked" in text or "locking protocol" in text:
            return self._held()
        if "readonly" in text:
            return EstError(
                tr("{path} can't be written: see to it that you may write the file and its folder.", path=path)
            )
        if "disk is full" in text:
            return EstError(tr("The disk that holds {path} is full: make room on it and try again.", path=path))
        if "malformed" in text or "corrupt" in text:
            return EstError(tr("{path} is damaged: take it from your backup.", path=path))
        if "not a database" in text:
            return EstError(
                tr(
                    "{path} is no EST store: create one with the algorithm 'Create a store' (est:createdatabase).",
                    path=path,
                )
            )
        if "unable to open" in text or "disk i/o error" in text:
            return EstError(
                tr("{path} can't be read: see to it that the drive is connected and you may read it.", path=path)
            )
        return None

    def _held(self) -> EstError:
        return EstError(
            tr(
                "{path} is held by another program: close it there (also layers of it in QGIS) and try again.",
                path=str(self.path),
            )
        )
