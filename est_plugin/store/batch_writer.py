"""An import under way, chunk by chunk; what is remembered of each row is small (:mod:`.seen_rows`)."""
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
from .bulk_load import RestingIndexes
from .count_sums import ordinals
from .ending import end_missing
from .engine import Database
from .incident_table import IncidentTable
from .interface import UNCHANGED, BatchWriter
from .recognition import CONTENT_COLUMNS, DIGESTS, incident_uuids, recognised
from .seen_rows import SeenRows


class GeoPackageBatchWriter(BatchWriter):
    """Writes one import into the incident table. Lives within the transaction that :class:`GeoPackageStore` opened.

    An older extract never overwrites a newer one: where a row differs from a version that an extract of a later day
    wrote, or held again as it is (table ``confirmation``), the version stays and the row counts as unchanged. Files may
    so be imported in any order; of two extracts of the same day the one imported last holds.
    """

    def __init__(self, database: Database, source: SourceRow, number: int, file: str, extracted: dt.date) -> None:
        self.number = number
        self._database = database
        self._source = source
        self._file = file
        self._extracted = self._drawn = extracted.isoformat()
        self._incidents = IncidentTable(database)
        self._areas = AreaTable(database)
        self._batches = BatchTable(database)
        self._counts = dict.fromkeys(("n_rows", "n_new", "n_updated", "n_unchanged", "n_rejected"), 0)
        self._days: dict[Clock, dict[str, int]] = {clock: {} for clock in Clock}
        self._area_ids: dict[int, NDArray[np.int64]] = {}
        self._seen = SeenRows()
        self._looks_back = self._batches.has_earlier(source.number, number)
        """Whether the source may have told of any of these incidents before."""
        self._indexes = RestingIndexes(database, self._looks_back)
        self._n_lines = 0
        for table in ("seen", "chunk"):
            database.execute(f"DROP TABLE IF EXISTS temp.{table}")
        # Filled for :mod:`.ending` alone.
        database.execute("CREATE TEMP TABLE seen (known_by BLOB, event_no INTEGER)")
        database.execute(
            "CREATE TEMP TABLE chunk (line INTEGER PRIMARY KEY, known_by BLOB, content_hash BLOB, event_no INTEGER)"
        )

    # ---- BatchWriter -------------------------------------------------------------------------

    def prepared(self, accepted: pd.DataFrame) -> pd.DataFrame:
        """See :meth:`BatchWriter.prepared`."""
        return recognised(accepted, self._source.uuid)

    def add(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """See :meth:`BatchWriter.add`."""
        numbers = np.full(len(accepted), UNCHANGED, np.int64)
        self._counts["n_rows"] += len(accepted)
        if accepted.empty:
            return numbers
        if DIGESTS[0] not in accepted:
            accepted = self.prepared(accepted)
        self._n_lines += len(accepted)
        self._indexes.expect(self._n_lines)
        keyed = (accepted["source_key"] != "").to_numpy(dtype=bool)
        earlier = self._seen.earlier_row(keyed, accepted["content_hash"].tolist(), accepted["row"].to_numpy(np.int64))
        repeats = earlier >= 0
        if repeats.any():
            self._reject_repeats(accepted[repeats], earlier[repeats])
            accepted = accepted[~repeats]
        accepted = accepted.assign(event_no=self._seen.event_numbers(accepted["known_by"].tolist()))
        self._sum_days(accepted)
        numbers[np.flatnonzero(~repeats)] = self._write(accepted)
        return numbers

    def reject(self, rejected: pd.DataFrame) -> None:
        """See :meth:`BatchWriter.reject`."""
        self._counts["n_rows"] += len(rejected)
        self._counts["n_rejected"] += len(rejected)
        self._batches.reject(rejected, batch=self.number)

    def place(self, area_set: AreaSet, incidents: NDArray[np.int64], areas: NDArray[np.int64]) -> None:
        """See :meth:`BatchWriter.place`."""
        if area_set.number not in self._area_ids:
            self._area_ids[area_set.number] = self._areas.area_ids(area_set)
        self._areas.place(area_set, incidents, areas, self._area_ids[area_set.number])

    def dates(self, clock: Clock) -> pd.DataFrame:
        """See :meth:`BatchWriter.dates`."""
        days = self._days[clock]
        frame = pd.DataFrame({"day": ordinals(list(days)), "n": np.array(list(days.values()), np.int64)})
        return frame.sort_values("day", ignore_index=True)

    def cover(self, clock: Clock, period: Period) -> None:
        """See :meth:`BatchWriter.cover`."""
        self._batches.cover(self.number, clock, period)

    def end_missing(self, clock: Clock, period: Period) -> int:
        """See :meth:`BatchWriter.end_missing`."""
        self._indexes.wake()
        self._seen.write(self._database)
        n = end_missing(self._database, self._source.number, self.number, clock, period)
        self._batches.count_ended(self.number, n)
        return n

    def finish(self) -> None:
        """State the numbers of rows, and let go of what was kept for this import."""
        self._indexes.wake()
        self._batches.count(self.number, self._counts)
        self._database.execute("DROP TABLE temp.seen")
        self._database.execute("DROP TABLE temp.chunk")

    # ---- steps of add ------------------------------------------------------------------------

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

    def _sum_days(self, accepted: pd.DataFrame) -> None:
        for clock, column in ((Clock.OCCURRED, "occurred_on"), (Clock.REGISTERED, "registered_on")):
            days = self._days[clock]
            for day, n in accepted.groupby(column, sort=False)["antal"].sum().items():
                if day:
                    days[str(day)] = days.get(str(day), 0) + int(n)

    def _write(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """Numbers of the new versions, UNCHANGED where none was needed."""
        numbers = np.full(len(accepted), UNCHANGED, np.int64)
        stays = self._settle_known(accepted) if self._looks_back else np.zeros(len(accepted), dtype=bool)
        fresh = accepted if not stays.any() else accepted[~stays]
        if not self._looks_back:
            self._counts["n_new"] += len(fresh)
        first = self._incidents.next_number()
        fids = np.arange(first, first + len(fresh), dtype=np.int64)
        identity = {
            "fid": fids.tolist(),
            "uuid": self._uuids(fresh),
            "source": [self._source.number] * len(fresh),
            "source_key": fresh["source_key"].tolist(),
            "event_no": fresh["event_no"].tolist(),
            "known_by": fresh["known_by"].tolist(),
            "content_hash": fresh["content_hash"].tolist(),
            "from_batch": [self.number] * len(fresh),
        }
        self._incidents.insert(fresh, identity, replaces=self._looks_back)
        numbers[~stays] = fids
        return numbers

    def _uuids(self, fresh: pd.DataFrame) -> list[str]:
        """The incidents' uuids: the same as those of their earlier versions."""
        uuids = fresh["first_uuid"].to_numpy(object).copy()
        event = fresh["event_no"].to_numpy(np.int64)
        later = np.flatnonzero(event > 1)
        uuids[later] = incident_uuids(
            self._source.uuid, fresh["known_by"].to_numpy(object)[later].tolist(), event[later].tolist()
        )
        return list(uuids.tolist())

    def _settle_known(self, accepted: pd.DataFrame) -> NDArray[np.bool_]:
        """End the versions that the rows change, and confirm those that they don't; which rows need no version."""
        current = self._current(accepted)
        fids, known = current["fid"].to_numpy(), current["fid"].notna().to_numpy()
        stays = known & (current["same"].eq(1) | current["newer"].eq(1)).to_numpy()
        changed = known & ~stays
        self._counts["n_new"] += int((~known).sum())
        self._counts["n_updated"] += int(changed.sum())
        self._counts["n_unchanged"] += int(stays.sum())
        again = (current["same"].eq(1) & current["older"].eq(1)).to_numpy()
        self._database.execute_many(
            "INSERT INTO confirmation VALUES (?, ?) "
            "ON CONFLICT (incident) DO UPDATE SET extracted = excluded.extracted",
            ((fid, self._drawn) for fid in fids[again].astype(np.int64).tolist()),
        )
        self._incidents.end_versions(fids[changed].astype(np.int64).tolist(), self.number)
        return stays

    def _current(self, accepted: pd.DataFrame) -> pd.DataFrame:
        """Row by row the version in force, if any: ``fid``, and whether it is the ``same``, and its extract ``newer``
        or ``older`` than this one."""
        lines = range(len(accepted))
        self._database.execute("DELETE FROM temp.chunk")
        self._database.insert_columns(
            "temp.chunk",
            {
                "line": lines,
                **{name: accepted[name].tolist() for name in ("known_by", "content_hash", "event_no")},
            },
        )
        current = self._database.frame(
            "SELECT s.line, i.fid, i.content_hash = s.content_hash, "
            "MAX(b.extracted, COALESCE(c.extracted, '')) > ?, MAX(b.extracted, COALESCE(c.extracted, '')) < ? "
            "FROM temp.chunk s CROSS JOIN incident i JOIN import_batch b ON b.id = i.from_batch "
            "LEFT JOIN confirmation c ON c.incident = i.fid "
            "WHERE i.source = ? AND i.known_by = s.known_by AND i.event_no = s.event_no "
            "AND i.to_batch IS NULL ORDER BY s.line",
            (self._extracted, self._drawn, self._source.number),
            ("line", "fid", "same", "newer", "older"),
        )
        return current.set_index("line").reindex(lines)
