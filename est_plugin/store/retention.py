"""Retention (*gallring*): what is too old is counted, and then really erased from the file."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import pathlib
from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..domain.errors import EstError
from ..domain.language import tr
from .batch_table import BatchTable, SourceRow
from .engine import Database
from .records import RetentionPlan, RevisionKind

# The day that decides for one version: the newest it knows of, or that of the extract where it knows none.
_NEWEST = (
    "COALESCE(NULLIF(MAX(COALESCE(i.occurred_on, ''), COALESCE(i.ended_on, ''), COALESCE(i.registered_on, '')), ''), "
    "b.extracted)"
)
_OF_SOURCE = "FROM incident i JOIN import_batch b ON b.id = i.from_batch WHERE i.source = ?"
_GOING = "(SELECT value FROM temp.going)"
_OLD_REJECTED = "batch IN (SELECT id FROM import_batch WHERE source = ? AND extracted < ?)"
_NUMBERS = ("n_incidents", "n_versions", "n_texts", "n_rejected", "n_links", "n_reviews")
_ZEROS = bytes(1 << 20)
_JOURNAL_HEADER = 28


class Retention:
    """Owns the table ``retention_log``; erases in the others."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = BatchTable(database)

    # ---- how long ----------------------------------------------------------------------------

    def days(self) -> dict[str, int | None]:
        """See :meth:`Store.retention_days`."""
        return dict(self._database.rows("SELECT name, retention_days FROM source ORDER BY id"))

    def set_days(self, source: str, days: int | None) -> None:
        """See :meth:`Store.set_retention_days`."""
        if days is not None and days < 1:
            raise EstError(tr("Rows are kept for {days} days: give 1 day or more.", days=days))
        self._database.execute(
            "UPDATE source SET retention_days = ? WHERE id = ?", (days, self._batches.source_named(source).number)
        )

    def log(self) -> pd.DataFrame:
        """See :meth:`Store.retention_log`."""
        frame = self._database.frame(
            f"SELECT g.batch, s.name, g.cutoff, {', '.join('g.' + name for name in _NUMBERS)}, g.ran_at, g.ran_by "
            "FROM retention_log g JOIN source s ON s.id = g.source ORDER BY g.id",
            (),
            ("batch", "source", "cutoff", *_NUMBERS, "ran_at", "ran_by"),
        )
        return frame.astype(dict.fromkeys(("batch", *_NUMBERS), np.int64))

    # ---- what would go -----------------------------------------------------------------------

    def plan(self, name: str, cutoff: dt.date) -> RetentionPlan:
        """See :meth:`Store.retention_plan`."""
        return self._planned(self._batches.source_named(name), cutoff)

    def _planned(self, source: SourceRow, cutoff: dt.date) -> RetentionPlan:
        """Fill ``temp.going`` with the uuids of the incidents that go, and count."""
        self._database.execute("DROP TABLE IF EXISTS temp.going")
        self._database.execute("CREATE TEMP TABLE going (value TEXT PRIMARY KEY) WITHOUT ROWID")
        day = cutoff.isoformat()
        self._database.execute(
            f"INSERT OR IGNORE INTO temp.going SELECT i.uuid {_OF_SOURCE} AND {_NEWEST} < ?", (source.number, day)
        )
        # One version with a newer date keeps all of the incident: they tell of the same event.
        self._database.execute(
            f"DELETE FROM temp.going WHERE value IN (SELECT i.uuid {_OF_SOURCE} AND {_NEWEST} >= ?)",
            (source.number, day),
        )
        n_versions, oldest, newest = self._database.rows(
            f"SELECT COUNT(*), MIN({_NEWEST}), MAX({_NEWEST}) {_OF_SOURCE} AND i.uuid IN {_GOING}", (source.number,)
        )[0]
        return RetentionPlan(
            source=self._database.rows("SELECT name FROM source WHERE id = ?", (source.number,))[0][0],
            cutoff=cutoff,
            n_incidents=self._count("temp.going"),
            n_versions=n_versions,
            n_texts=self._count(f"incident_text WHERE incident IN {_GOING}"),
            n_rejected=self._count(f"rejected_row WHERE {_OLD_REJECTED}", source.number, day),
            n_links=self._count(f"incident_link WHERE kept_uuid IN {_GOING} OR linked_uuid IN {_GOING}"),
            n_reviews=self._count(f"review WHERE incident_uuid IN {_GOING}"),
            oldest=dt.date.fromisoformat(oldest) if oldest else None,
            newest=dt.date.fromisoformat(newest) if newest else None,
        )

    def _count(self, what: str, *values: object) -> int:
        return int(self._database.rows(f"SELECT COUNT(*) FROM {what}", values)[0][0])

    # ---- erasing -----------------------------------------------------------------------------

    def erase(self, name: str, cutoff: dt.date, done_by: str) -> RetentionPlan:
        """See :meth:`Store.erase`. Opens its own transaction; the file is rewritten after it."""
        if cutoff > dt.date.today():
            raise EstError(tr("{date} lies ahead: give a date up to today, before which rows go.", date=cutoff))
        source = self._batches.source_named(name)
        if self._database.is_in_transaction:
            raise RuntimeError("What is erased can't be undone: it is not to be part of a longer transaction.")
        with _journal_kept(self._database):
            with self._database.transaction():
                plan = self._planned(source, cutoff)
                if not plan.is_empty:
                    self._delete(source, cutoff)
                    self._note(source, plan, done_by.strip())
            self._database.execute("DROP TABLE temp.going")
            try:
                if not plan.is_empty:
                    self._rewrite()
            finally:
                _overwrite_journal(self._database)
        return plan

    def _rewrite(self) -> None:
        """Give the room back. The deleted bytes are zeros already (secure_delete)."""
        try:
            self._database.execute("VACUUM")
        except EstError as error:
            raise EstError(
                tr("The rows have been erased, but the file keeps its size: {reason}", reason=str(error))
            ) from error

    def _delete(self, source: SourceRow, cutoff: dt.date) -> None:
        for statement in (
            f"DELETE FROM placement WHERE incident IN (SELECT fid FROM incident WHERE uuid IN {_GOING})",
            f"DELETE FROM incident_text WHERE incident IN {_GOING}",
            f"DELETE FROM text_flag WHERE incident_uuid IN {_GOING}",
            f"DELETE FROM review WHERE incident_uuid IN {_GOING}",
            f"DELETE FROM incident_link WHERE kept_uuid IN {_GOING} OR linked_uuid IN {_GOING}",
            f"DELETE FROM confirmation WHERE incident IN (SELECT fid FROM incident WHERE uuid IN {_GOING})",
            "DELETE FROM latest_change WHERE (source, known_by) IN "
            f"(SELECT source, known_by FROM incident WHERE uuid IN {_GOING})",
        ):
            self._database.execute(statement)
        if self._database.has_table("rtree_incident_geom"):
            self._database.execute(
                f"DELETE FROM rtree_incident_geom WHERE id IN (SELECT fid FROM incident WHERE uuid IN {_GOING})"
            )
        self._database.execute(f"DELETE FROM incident WHERE uuid IN {_GOING}")
        self._database.execute(f"DELETE FROM rejected_row WHERE {_OLD_REJECTED}", (source.number, cutoff.isoformat()))

    def _note(self, source: SourceRow, plan: RetentionPlan, done_by: str) -> None:
        batch = self._batches.revise(RevisionKind.RETENTION, done_by, source=source.number)
        self._batches.count_acted(batch, plan.n_versions + plan.n_rejected)
        self._database.execute(
            f"INSERT INTO retention_log (batch, source, cutoff, {', '.join(_NUMBERS)}, ran_at, ran_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                batch,
                source.number,
                plan.cutoff.isoformat(),
                *(getattr(plan, name) for name in _NUMBERS),
                dt.datetime.now().isoformat(timespec="seconds"),
                done_by,
            ),
        )


@contextlib.contextmanager
def _journal_kept(database: Database) -> Iterator[None]:
    """Within the block the lock and the journal, which holds the pages as they were, stay when a transaction ends."""
    database.leave_write_ahead_log()
    try:
        database.rows("PRAGMA locking_mode = EXCLUSIVE")
        database.rows("PRAGMA journal_mode = PERSIST")
        yield
    finally:
        database.rows("PRAGMA journal_mode = DELETE")
        # The lock goes with the next statement that reads.
        database.rows("PRAGMA locking_mode = NORMAL")
        database.rows("SELECT COUNT(*) FROM source")


def _overwrite_journal(database: Database) -> None:
    """Zeros over the journal of a transaction that has ended, while the lock is held: it is nobody else's.

    SQLite only unlinks its journal, and the disk keeps the bytes until it needs the room.
    """
    path = pathlib.Path(f"{database.path}-journal")
    if not path.is_file():
        return
    with open(path, "r+b") as file:
        # A journal whose header isn't cleared is still needed, to undo.
        if any(file.read(_JOURNAL_HEADER)):
            return
        file.seek(0)
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(_ZEROS[:left])
        file.flush()
        os.fsync(file.fileno())
