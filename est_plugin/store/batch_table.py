"""Who said what, when: sources, imports, the periods that they cover, and the rows that were not understood."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from ..domain.calendar import Clock, Period
from ..domain.errors import EstError
from ..domain.incident import REJECTED_COLUMNS
from ..domain.language import tr
from ..domain.source import Source, SourceKind, merged_periods
from ..paths import plugin_version
from .engine import Database
from .records import ImportBatch, RevisionKind

NEWEST = 2**62
"""Stands for 'as of now': later than every batch."""

_COUNTS = ("n_rows", "n_new", "n_updated", "n_unchanged", "n_rejected")


class SourceRow(NamedTuple):
    """A source as its row has it."""

    number: int
    uuid: uuid.UUID


class BatchTable:
    """Owns the tables ``source``, ``import_batch``, ``coverage`` and ``rejected_row``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def source(self, name: str, kind: SourceKind) -> SourceRow:
        """The source called *name* (case folded), made where it is absent.

        Raises:
            EstError: the source is of another kind, or *name* is empty.
        """
        name = name.strip()
        if not name:
            raise EstError(tr("The import needs the name of its source, such as 'Polisen'."))
        for number, text, there, known_kind in self._database.rows("SELECT id, uuid, name, kind FROM source"):
            if there.casefold() != name.casefold():
                continue
            if SourceKind(known_kind) is not kind:
                raise EstError(
                    tr(
                        "The source '{name}' is of the kind {known}, not {asked}: "
                        "choose another profile or another name.",
                        name=there,
                        known=SourceKind(known_kind).label,
                        asked=kind.label,
                    )
                )
            return SourceRow(number, uuid.UUID(text))
        fresh = uuid.uuid4()
        number = self._database.insert(
            "INSERT INTO source (uuid, name, kind) VALUES (?, ?, ?)", (str(fresh), name, kind.value)
        )
        return SourceRow(number, fresh)

    def begin(self, source: SourceRow, file: str, sha256: str, profile: str, extracted: dt.date) -> int:
        """Add an import of nothing yet; returns its number."""
        now = dt.datetime.now().isoformat(timespec="seconds")
        return self._database.insert(
            "INSERT INTO import_batch (uuid, source, file, sha256, profile, extracted, imported, plugin_version, "
            f"{', '.join(_COUNTS)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
            (str(uuid.uuid4()), source.number, file, sha256, profile, extracted.isoformat(), now, plugin_version()),
        )

    def has_earlier(self, source: int, batch: int) -> bool:
        """Whether another import of the source came before."""
        return bool(
            self._database.rows("SELECT 1 FROM import_batch WHERE source = ? AND id < ? LIMIT 1", (source, batch))
        )

    def count(self, batch: int, counts: dict[str, int]) -> None:
        """State the numbers of rows of an import (``n_rows, n_new, n_updated, n_unchanged, n_rejected``)."""
        self._database.execute(
            f"UPDATE import_batch SET {', '.join(f'{name} = ?' for name in _COUNTS)} WHERE id = ?",
            [counts[name] for name in _COUNTS] + [batch],
        )

    def revise(self, kind: RevisionKind, done_by: str, source: int | None = None, undoes: int | None = None) -> int:
        """Add a revision that isn't an import; returns its number."""
        now = dt.datetime.now()
        return self._database.insert(
            "INSERT INTO import_batch (uuid, kind, source, file, sha256, profile, extracted, imported, plugin_version, "
            f"done_by, undoes, {', '.join(_COUNTS)}) VALUES (?, ?, ?, '', '', '', ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
            (
                str(uuid.uuid4()),
                kind.value,
                source,
                now.date().isoformat(),
                now.isoformat(timespec="seconds"),
                plugin_version(),
                done_by,
                undoes,
            ),
        )

    def count_acted(self, batch: int, n: int) -> None:
        """State on how many rows a revision that isn't an import acted."""
        self._database.execute("UPDATE import_batch SET n_rows = ? WHERE id = ?", (n, batch))

    def count_ended(self, batch: int, n_ended: int) -> None:
        """State that so many (more) incidents are no longer known to the source by this import."""
        self._database.execute("UPDATE import_batch SET n_ended = n_ended + ? WHERE id = ?", (n_ended, batch))

    def batches(self) -> list[ImportBatch]:
        """All revisions, oldest first."""
        rows = self._database.rows(
            "SELECT b.id, b.uuid, COALESCE(s.name, ''), b.file, b.sha256, b.profile, b.extracted, b.imported, "
            f"b.plugin_version, {', '.join('b.' + name for name in _COUNTS)}, "
            "b.kind, b.n_ended, b.done_by, COALESCE(b.undoes, 0) "
            "FROM import_batch b LEFT JOIN source s ON s.id = b.source ORDER BY b.id"
        )
        return [_revision(*row) for row in rows]

    def source_named(self, name: str) -> SourceRow:
        """The source called *name*, case folded. Raises EstError that lists those there are."""
        rows = self._database.rows("SELECT id, uuid, name FROM source ORDER BY id")
        for number, text, there in rows:
            if there.casefold() == name.strip().casefold():
                return SourceRow(number, uuid.UUID(text))
        if not rows:
            raise EstError(
                tr("There is no source '{name}', nor any other: import a file first (est:importincidents).", name=name)
            )
        raise EstError(
            tr(
                "There is no source '{name}': choose one of {names}.",
                name=name,
                names=", ".join(f"'{there}'" for _, _, there in rows),
            )
        )

    def cover(self, batch: int, clock: Clock, period: Period) -> None:
        """State for which period an import makes its source's record complete."""
        self._database.execute(
            "INSERT INTO coverage (batch, clock, first_day, last_day) VALUES (?, ?, ?, ?)",
            (batch, clock.value, period.first.isoformat(), period.last.isoformat()),
        )

    def sources(self, clock: Clock, as_of: int) -> list[Source]:
        """The sources that imports up to *as_of* brought, with what those cover by *clock*."""
        rows = self._database.rows(
            "SELECT s.id, s.name, s.kind, MAX(b.extracted) FROM source s JOIN import_batch b ON b.source = s.id "
            "WHERE b.id <= ? AND b.kind = 'import' GROUP BY s.id ORDER BY s.id",
            (as_of,),
        )
        # What is erased is gone from the earlier states too, whatever batch is asked for.
        erased = {
            source: dt.date.fromisoformat(cutoff)
            for source, cutoff in self._database.rows("SELECT source, MAX(cutoff) FROM retention_log GROUP BY source")
        }
        periods: dict[int, list[Period]] = {}
        for source, first, last in self._database.rows(
            "SELECT b.source, c.first_day, c.last_day FROM coverage c JOIN import_batch b ON b.id = c.batch "
            "WHERE c.clock = ? AND b.id <= ?",
            (clock.value, as_of),
        ):
            period = Period(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
            periods.setdefault(source, []).append(period)
        return [
            Source(
                number,
                name,
                SourceKind(kind),
                dt.date.fromisoformat(extracted),
                _from(erased.get(number), merged_periods(periods.get(number, []))),
                erased.get(number),
            )
            for number, name, kind, extracted in rows
        ]

    def reject(self, rejected: pd.DataFrame, batch: int | None = None, area_set: int | None = None) -> None:
        """Keep rows that were not understood, of an incident import or of a file of an area set."""
        columns = [rejected[column].tolist() for column in REJECTED_COLUMNS]
        self._database.execute_many(
            "INSERT INTO rejected_row (batch, area_set, file, row_number, column_name, value, reason, cells) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (batch, area_set, file, int(row), column, str(value), reason, cells)
                for file, row, column, value, reason, cells in zip(*columns)
            ),
        )

    def forget_rejected_of(self, area_set: int) -> None:
        """Drop the rejected rows of an area set whose areas are replaced."""
        self._database.execute("DELETE FROM rejected_row WHERE area_set = ?", (area_set,))

    def rejected(self, batch: int | None) -> pd.DataFrame:
        """``batch`` (0: a file of an area set) and ``REJECTED_COLUMNS``, in the order in which they came."""
        where, values = ("", ()) if batch is None else ("WHERE batch = ?", (batch,))
        frame = self._database.frame(
            "SELECT COALESCE(batch, 0), file, row_number, column_name, value, reason, cells "
            f"FROM rejected_row {where} ORDER BY id",
            values,
            ("batch", *REJECTED_COLUMNS),
        )
        return frame.astype({"batch": np.int64, "row": np.int64})


def _revision(
    number: int, text: str, source: str, file: str, sha256: str, profile: str, extracted: str, *rest: Any
) -> ImportBatch:
    *counted, kind, n_ended, done_by, undoes = rest
    day = dt.date.fromisoformat(extracted)
    told = (RevisionKind(kind), n_ended, done_by, undoes)
    return ImportBatch(number, text, source, file, sha256, profile, day, *(*counted, *told))


def _from(first: dt.date | None, periods: tuple[Period, ...]) -> tuple[Period, ...]:
    """What of *periods* lies on *first* or later; all of it where there is no first day."""
    if first is None:
        return periods
    return tuple(Period(max(period.first, first), period.last) for period in periods if period.last >= first)
