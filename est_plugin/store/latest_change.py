"""Rows that say when their source last changed them: the latest change holds, in whichever order the files come.

Several devices bring back copies of the same reports. What was last said of each is remembered here, also of reports
that were withdrawn: a copy that still holds one doesn't bring it back.
"""
from __future__ import annotations

import collections
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.calendar import Clock, Period
from ..domain.incident import CHANGED_AT
from .batch_table import SourceRow
from .batch_writer import GeoPackageBatchWriter
from .engine import Database
from .interface import UNCHANGED
from .recognition import known_by

_NO_LATER_EXTRACT = "9999-12-31"


class LatestChangeTable:
    """Owns the table ``latest_change``: digests of keys, moments, and whether the report was withdrawn then."""

    def __init__(self, database: Database, source: int) -> None:
        self._database, self._source = database, source

    def is_stale(self, known: Sequence[bytes], changed: Sequence[str]) -> NDArray[np.bool_]:
        """Of which rows something later has been said. The moment of a withdrawal is later than the same change."""
        said = self._said(set(known))
        return np.array(
            [key in said and (said[key][0], said[key][1]) > (at, 0) for key, at in zip(known, changed)], dtype=bool
        )

    def note(self, known: Iterable[bytes], changed: Iterable[str], withdrawn: bool) -> None:
        """Remember what was said, where nothing later is known."""
        self._database.execute_many(
            "INSERT INTO latest_change (source, known_by, changed_at, withdrawn) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (source, known_by) DO UPDATE SET changed_at = excluded.changed_at, "
            "withdrawn = excluded.withdrawn WHERE (excluded.changed_at, excluded.withdrawn) >= (changed_at, withdrawn)",
            ((self._source, key, at, int(withdrawn)) for key, at in zip(known, changed)),
        )

    def _said(self, known: set[bytes]) -> dict[bytes, tuple[str, int]]:
        return {
            key: (at, withdrawn)
            for one in known
            for key, at, withdrawn in self._database.rows(
                "SELECT known_by, changed_at, withdrawn FROM latest_change WHERE source = ? AND known_by = ?",
                (self._source, one),
            )
        }


class LatestChangeWriter(GeoPackageBatchWriter):
    """Writes rows with the column ``CHANGED_AT`` by their own moments; rows without it as ever.

    A row of which something later is known leaves what is there, and counts as unchanged. A later one comes whole:
    events that it doesn't tell of any more end. Which extract was drawn first doesn't matter.
    """

    def __init__(self, database: Database, source: SourceRow, number: int, file: str, extracted: dt.date) -> None:
        super().__init__(database, source, number, file, extracted)
        self._changes = LatestChangeTable(database, source.number)
        self._stale: set[bytes] = set()
        self._n_ended = 0

    def add(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """See :meth:`BatchWriter.add`."""
        if CHANGED_AT not in accepted or accepted.empty:
            return super().add(accepted)
        self._indexes.wake()
        keys, changed = accepted["source_key"].tolist(), accepted[CHANGED_AT].tolist()
        known = known_by(keys, [b""] * len(keys))
        stale = self._changes.is_stale(known, changed)
        numbers = np.full(len(accepted), UNCHANGED, np.int64)
        self._counts["n_rows"] += int(stale.sum())
        self._counts["n_unchanged"] += int(stale.sum())
        self._stale.update(key for key, is_stale in zip(known, stale) if is_stale)
        drawn, self._extracted = self._extracted, _NO_LATER_EXTRACT
        try:
            numbers[~stale] = super().add(accepted[~stale].drop(columns=CHANGED_AT))
        finally:
            self._extracted = drawn
        fresh = [(key, at) for key, at, is_stale, name in zip(known, changed, stale, keys) if name and not is_stale]
        self._end_events(collections.Counter(key for key, _ in fresh))
        self._changes.note([key for key, _ in fresh], [at for _, at in fresh], withdrawn=False)
        return numbers

    def withdraw(self, withdrawn: pd.DataFrame) -> int:
        """See :meth:`BatchWriter.withdraw`."""
        if not withdrawn.empty:
            self._indexes.wake()
        keys, changed = withdrawn["source_key"].tolist(), withdrawn[CHANGED_AT].tolist()
        known = known_by(keys, [b""] * len(keys))
        stale = self._changes.is_stale(known, changed)
        going = [(key, at) for key, at, is_stale, name in zip(known, changed, stale, keys) if name and not is_stale]
        ended = self._end_events(dict.fromkeys((key for key, _ in going), 0))
        self._changes.note([key for key, _ in going], [at for _, at in going], withdrawn=True)
        return ended

    def end_missing(self, clock: Clock, period: Period) -> int:
        """See :meth:`BatchWriter.end_missing`. A report of which something later is known isn't missing."""
        self._database.execute_many(
            "INSERT INTO temp.seen (known_by, event_no) SELECT known_by, event_no FROM incident "
            "WHERE source = ? AND known_by = ? AND to_batch IS NULL",
            ((self._source.number, key) for key in self._stale),
        )
        return super().end_missing(clock, period)

    def finish(self) -> None:
        """State the numbers, what was withdrawn among them."""
        super().finish()
        self._batches.count_ended(self.number, self._n_ended)

    def _end_events(self, left: Mapping[bytes, int]) -> int:
        """End the events of each report beyond those that are *left* of it; how many."""
        ended = sum(
            self._database.execute(
                "UPDATE incident SET to_batch = ? "
                "WHERE source = ? AND known_by = ? AND event_no > ? AND to_batch IS NULL",
                (self.number, self._source.number, key, n),
            )
            for key, n in left.items()
        )
        self._n_ended += ended
        return ended
