"""An import under way, chunk by chunk, in memory that doesn't grow with the file."""
from __future__ import annotations

import datetime as dt
import json

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period
from ..domain.incident import REJECTED_COLUMNS
from ..domain.language import tr
from .area_table import AreaTable
from .batch_table import BatchTable, SourceRow
from .engine import Database
from .incident_table import IncidentTable, ordinals
from .interface import UNCHANGED, BatchWriter
from .recognition import CONTENT_COLUMNS, content_hashes, incident_uuid, known_by


class GeoPackageBatchWriter(BatchWriter):
    """Writes one import into the incident table. Lives within the transaction that :class:`GeoPackageStore` opened.

    An older extract never overwrites a newer one: where a row differs from a version whose import was *extracted*
    later, the version stays and the row counts as unchanged. (Files may so be imported out of order. An import that
    found a row unchanged leaves no mark on it: the extraction date that counts is that of the import which wrote it.)
    """

    def __init__(self, database: Database, source: SourceRow, number: int, file: str, extracted: dt.date) -> None:
        self.number = number
        self._database = database
        self._source = source
        self._file = file
        self._extracted = extracted.isoformat()
        self._incidents = IncidentTable(database)
        self._areas = AreaTable(database)
        self._batches = BatchTable(database)
        self._lines = 0
        self._counts = dict.fromkeys(("n_rows", "n_new", "n_updated", "n_unchanged", "n_rejected"), 0)
        self._days: dict[Clock, dict[str, int]] = {clock: {} for clock in Clock}
        # What this file has said so far. On disk where it grows, and gone with the connection.
        database.execute("DROP TABLE IF EXISTS temp.seen")
        database.execute(
            "CREATE TEMP TABLE seen (line INTEGER PRIMARY KEY, known_by BLOB, content_hash BLOB, event_no INTEGER, "
            "row_number INTEGER)"
        )
        database.execute("CREATE INDEX temp.seen_known_by ON seen (known_by, content_hash, event_no, row_number)")
        database.execute("CREATE TEMP TABLE IF NOT EXISTS chunk (known_by BLOB, content_hash BLOB)")

    # ---- BatchWriter -------------------------------------------------------------------------

    def add(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """See :meth:`BatchWriter.add`."""
        numbers = np.full(len(accepted), UNCHANGED, np.int64)
        self._counts["n_rows"] += len(accepted)
        if accepted.empty:
            return numbers
        accepted = accepted.reset_index(drop=True)
        rows = pd.DataFrame({"row": accepted["row"], "key": accepted["source_key"], "hash": content_hashes(accepted)})
        rows["known_by"] = known_by(rows["key"].tolist(), rows["hash"].tolist())
        earlier = self._earlier_row(rows)
        repeats = earlier >= 0
        if repeats.any():
            self._reject_repeats(accepted[repeats], earlier[repeats])
            accepted, rows = accepted[~repeats], rows[~repeats]
        rows = self._numbered(rows)
        self._sum_days(accepted)
        written = self._write(accepted, rows)
        numbers[np.flatnonzero(~repeats)] = written
        return numbers

    def reject(self, rejected: pd.DataFrame) -> None:
        """See :meth:`BatchWriter.reject`."""
        self._counts["n_rows"] += len(rejected)
        self._counts["n_rejected"] += len(rejected)
        self._batches.reject(rejected, batch=self.number)

    def place(self, area_set: AreaSet, incidents: NDArray[np.int64], areas: NDArray[np.int64]) -> None:
        """See :meth:`BatchWriter.place`."""
        self._areas.place(area_set, incidents, areas)

    def dates(self, clock: Clock) -> pd.DataFrame:
        """See :meth:`BatchWriter.dates`."""
        days = self._days[clock]
        frame = pd.DataFrame({"day": ordinals(list(days)), "n": np.array(list(days.values()), np.int64)})
        return frame.sort_values("day", ignore_index=True)

    def cover(self, clock: Clock, period: Period) -> None:
        """See :meth:`BatchWriter.cover`."""
        self._batches.cover(self.number, clock, period)

    def finish(self) -> None:
        """State the numbers of rows, and let go of what was kept for this import."""
        self._batches.count(self.number, self._counts)
        self._database.execute("DROP TABLE temp.seen")
        self._database.execute("DROP TABLE temp.chunk")

    # ---- steps of add ------------------------------------------------------------------------

    def _earlier_row(self, rows: pd.DataFrame) -> NDArray[np.int64]:
        """For each row with a key: the row of this file that it repeats to the letter; -1 where it repeats none."""
        self._database.execute("DELETE FROM temp.chunk")
        self._database.execute_many("INSERT INTO temp.chunk VALUES (?, ?)", zip(rows["known_by"], rows["hash"]))
        said = {
            (known, content): row
            for known, content, row in self._database.rows(
                "SELECT c.known_by, c.content_hash, MIN(s.row_number) FROM temp.chunk c JOIN temp.seen s "
                "ON s.known_by = c.known_by AND s.content_hash = c.content_hash GROUP BY c.known_by, c.content_hash"
            )
        }
        first_here = rows.groupby(["known_by", "hash"], sort=False)["row"].transform("first")
        again_here = rows.duplicated(["known_by", "hash"])
        earlier = np.full(len(rows), -1, np.int64)
        for i, (key, pair, here, again) in enumerate(
            zip(rows["key"], zip(rows["known_by"], rows["hash"]), first_here, again_here)
        ):
            if key:
                earlier[i] = said.get(pair, here if again else -1)
        return earlier

    def _reject_repeats(self, repeats: pd.DataFrame, earlier: NDArray[np.int64]) -> None:
        cells = repeats[list(CONTENT_COLUMNS)].astype(object)
        cells = cells.where(cells.notna(), "")
        rejected = pd.DataFrame(
            {
                "file": self._file,
                "row": repeats["row"].tolist(),
                "column": "",
                "value": repeats["source_key"].tolist(),
                "reason": [tr("The row repeats row {row} of the same file.", row=row) for row in earlier.tolist()],
                "cells": [json.dumps([str(cell) for cell in row], ensure_ascii=False) for row in cells.to_numpy()],
            },
            columns=list(REJECTED_COLUMNS),
        )
        self._counts["n_rejected"] += len(rejected)
        self._batches.reject(rejected, batch=self.number)

    def _numbered(self, rows: pd.DataFrame) -> pd.DataFrame:
        """With ``event_no``, the row's place among those known by the same thing, and its ``line`` in this import."""
        so_far = dict(
            self._database.rows(
                "SELECT s.known_by, MAX(s.event_no) FROM temp.seen s "
                "WHERE s.known_by IN (SELECT known_by FROM temp.chunk) GROUP BY s.known_by"
            )
        )
        before = np.array([so_far.get(known, 0) for known in rows["known_by"]], np.int64)
        place = rows.groupby("known_by", sort=False).cumcount().to_numpy(np.int64)
        rows = rows.assign(event_no=before + place + 1, line=np.arange(self._lines, self._lines + len(rows)))
        self._lines += len(rows)
        columns = [rows[name].tolist() for name in ("line", "known_by", "hash", "event_no", "row")]
        self._database.execute_many("INSERT INTO temp.seen VALUES (?, ?, ?, ?, ?)", zip(*columns))
        return rows

    def _sum_days(self, accepted: pd.DataFrame) -> None:
        for clock, column in ((Clock.OCCURRED, "occurred_on"), (Clock.REGISTERED, "registered_on")):
            days = self._days[clock]
            for day, n in accepted.groupby(column, sort=False)["antal"].sum().items():
                if day:
                    days[str(day)] = days.get(str(day), 0) + int(n)

    def _write(self, accepted: pd.DataFrame, rows: pd.DataFrame) -> NDArray[np.int64]:
        """Numbers of the new versions, UNCHANGED where none was needed."""
        current = self._database.frame(
            "SELECT s.line, i.fid, i.uuid, i.content_hash = s.content_hash, b.extracted > ? "
            "FROM temp.seen s CROSS JOIN incident i JOIN import_batch b ON b.id = i.from_batch "
            "WHERE s.line >= ? AND i.source = ? AND i.known_by = s.known_by AND i.event_no = s.event_no "
            "AND i.to_batch IS NULL ORDER BY s.line",
            (self._extracted, self._lines - len(rows), self._source.number),
            ("line", "fid", "uuid", "same", "newer"),
        ).set_index("line")
        current = current.reindex(rows["line"])
        known = current["fid"].notna().to_numpy()
        stays = known & (current["same"].eq(1) | current["newer"].eq(1)).to_numpy()
        changed = known & ~stays
        self._counts["n_new"] += int((~known).sum())
        self._counts["n_updated"] += int(changed.sum())
        self._counts["n_unchanged"] += int(stays.sum())
        self._incidents.end_versions(current["fid"][changed].astype(np.int64).tolist(), self.number)

        fresh = rows[~stays]
        first = self._incidents.next_number()
        fids = np.arange(first, first + len(fresh), dtype=np.int64)
        identity = pd.DataFrame(
            {
                "fid": fids,
                "uuid": [
                    there if isinstance(there, str) else incident_uuid(self._source.uuid, known_thing, event_no)
                    for there, known_thing, event_no in zip(
                        current["uuid"][~stays], fresh["known_by"].tolist(), fresh["event_no"].tolist()
                    )
                ],
                "source": self._source.number,
                "source_key": fresh["key"].tolist(),
                "event_no": fresh["event_no"].tolist(),
                "known_by": fresh["known_by"].tolist(),
                "content_hash": fresh["hash"].tolist(),
                "from_batch": self.number,
            }
        )
        self._incidents.insert(accepted[~stays], identity)
        numbers = np.full(len(rows), UNCHANGED, np.int64)
        numbers[~stays] = fids
        return numbers
