"""SQLite as the store uses it: one connection, explicit transactions, and errors that a user can act on."""
from __future__ import annotations

import contextlib
import itertools
import pathlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from ..domain.errors import EstError
from ..domain.language import tr

BUSY_SECONDS = 5.0
"""So long it waits for another program to let go."""

_CACHE_KIB = 64_000
# Values in one statement. SQLite takes twice as many (before 3.32: 999), but longer statements run slower.
_MOST_VALUES = 15_000 if sqlite3.sqlite_version_info >= (3, 32) else 999


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
            # A relative name such as 'file:x.gpkg' would be taken for a URI.
            self._connection = sqlite3.connect(str(path.absolute()), timeout=BUSY_SECONDS, isolation_level=None)
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

    def insert_columns(self, table: str, columns: Mapping[str, Sequence[Any]], conflict: str = "ABORT") -> None:
        """Insert many rows, given column by column. *conflict*: what to do with a row that is there (ABORT, REPLACE).

        Many rows a statement, and each value that a whole column shares once: handing values over costs more than
        writing them, and lets no other thread of Python work meanwhile.
        """
        if not columns or not len(next(iter(columns.values()))):
            return
        shared = {name: values[0] for name, values in columns.items() if _is_one_value(values)}
        varying = [name for name in columns if name not in shared] or [shared.popitem()[0]]
        row = f"({', '.join('?' * len(varying))})"
        start = (
            f"INSERT OR {conflict} INTO {table} ({', '.join([*shared, *varying])}) "
            f"SELECT {''.join('?, ' * len(shared))}v.* FROM (VALUES "
        )
        n, at_once = len(columns[varying[0]]), (_MOST_VALUES - len(shared)) // len(varying)
        whole = start + ", ".join([row] * min(at_once, n)) + ") v"
        with self._mended():
            for first in range(0, n, at_once):
                block = [columns[name][first : first + at_once] for name in varying]
                size = len(block[0])
                sql = whole if size == min(at_once, n) else start + ", ".join([row] * size) + ") v"
                values = itertools.chain(shared.values(), itertools.chain.from_iterable(zip(*block)))
                self._connection.execute(sql, list(values))

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._mended():
            return self._connection.execute(sql, values).fetchall()

    def blocks(self, sql: str, values: Sequence[Any] = (), size: int = 50_000) -> Iterator[list[tuple[Any, ...]]]:
        """The rows of a query, at most *size* at a time."""
        with self._mended():
            cursor = self._connection.execute(sql, values)
            while block := cursor.fetchmany(size):
                yield block

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
            self.leave_write_ahead_log()
        self.execute(begin)
        self._depth += 1
        try:
            yield
            if self._depth == 1:
                self._check_there()
            self.execute(commit)
        except BaseException:
            # SQLite ends a transaction by itself when the disk is full or the file can't be written.
            if self._connection.in_transaction:
                for statement in undo:
                    self.execute(statement)
            raise
        finally:
            self._depth -= 1

    @property
    def is_in_transaction(self) -> bool:
        """Whether a :meth:`transaction` is open."""
        return self._depth > 0

    @contextlib.contextmanager
    def foreign_keys_resting(self) -> Iterator[None]:
        """The block may make a table anew that others refer to. Without effect within a transaction (as in SQLite)."""
        self.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            self.execute("PRAGMA foreign_keys = ON")

    def _transaction_words(self) -> tuple[str, str, tuple[str, ...]]:
        if self._depth == 0:
            return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
        point = f"part_{self._depth}"
        return f"SAVEPOINT {point}", f"RELEASE {point}", (f"ROLLBACK TO {point}", f"RELEASE {point}")

    def leave_write_ahead_log(self) -> None:
        """QGIS turns the log on while it edits a layer of the file; only the last one to hold the file can end it."""
        if self.rows("PRAGMA journal_mode")[0][0] != "wal":
            return
        if self.rows("PRAGMA journal_mode = DELETE")[0][0] != "delete":
            raise self._held()

    def _check_there(self) -> None:
        """Where a file may be deleted while it is open, writes go on into what nobody can open any more."""
        if not self.path.exists():
            raise self._gone()

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
        except UnicodeDecodeError as error:
            # SQLite names what it can't make sense of, in bytes that are no text.
            raise self.damaged() from error

    def _sentence(self, text: str) -> EstError | None:
        path = str(self.path)
        if "database is locked" in text or "locking protocol" in text:
            return self._held()
        if not self.path.exists():
            return self._gone()
        # The file is read by now: what can't be opened is the journal beside it.
        if "readonly" in text or ("unable to open" in text and self._depth > 0):
            return EstError(
                tr("{path} can't be written: see to it that you may write the file and its folder.", path=path)
            )
        if "disk is full" in text:
            return EstError(tr("The disk that holds {path} is full: make room on it and try again.", path=path))
        if "malformed" in text or "corrupt" in text or text.startswith("could not decode"):
            return self.damaged()
        if "not a database" in text:
            return EstError(
                tr(
                    "{path} is no EST store, or it is damaged: take it from your backup, or create one with the "
                    "algorithm 'Create a store' (est:createdatabase).",
                    path=path,
                )
            )
        if "disk i/o error" in text:
            return EstError(
                tr(
                    "The disk that holds {path} failed: see to it that the drive is connected and takes a file of "
                    "this size, and try again.",
                    path=path,
                )
            )
        if "unable to open" in text:
            return EstError(
                tr("{path} can't be read: see to it that the drive is connected and you may read it.", path=path)
            )
        return None

    def is_whole(self) -> bool:
        """Whether SQLite finds nothing wrong with the file: it reads all of it."""
        try:
            return bool(self._connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)])
        except (sqlite3.Error, UnicodeDecodeError):
            return False

    def damaged(self) -> EstError:
        """The error for a file that isn't whole."""
        return EstError(tr("{path} is damaged: take it from your backup.", path=str(self.path)))

    def _gone(self) -> EstError:
        return EstError(
            tr("{path} was deleted or moved while it was open: put it back and open it again.", path=str(self.path))
        )

    def _held(self) -> EstError:
        return EstError(
            tr(
                "{path} is held by another program: close it there (also layers of it in QGIS) and try again.",
                path=str(self.path),
            )
        )


def _is_one_value(values: Sequence[Any]) -> bool:
    """Whether a column holds the same in all rows."""
    first = values[0]
    return bool(values[-1] == first and values[len(values) // 2] == first and values.count(first) == len(values))
