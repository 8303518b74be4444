"""The same event in two sources: which incident stands for which, by which revision. Never deleted, and undoable."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from ..domain.area import AreaSet
from ..domain.calendar import Clock
from ..domain.errors import EstError
from ..domain.language import tr
from .batch_table import BatchTable
from .count_sums import ordinals
from .engine import Database
from .records import RevisionKind
from .standing import excluded, in_force

_READ = ("uuid", "kept_uuid", "linked_uuid", "distance_m", "hours", "rule", "from_batch", "undone_at", "undone_by")
_DATE_FIELD = {Clock.OCCURRED: "occurred_on", Clock.REGISTERED: "registered_on"}
_OF_ONE = ("area", "source", "code_system", "code", "day")
_LINKED = ("uuid", "kept_uuid", "antal", *_OF_ONE, *(f"kept_{name}" for name in _OF_ONE))


class LinkTable:
    """Owns the table ``incident_link``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = BatchTable(database)

    # ---- reading -----------------------------------------------------------------------------

    def links(self, as_of: int, undone: bool) -> pd.DataFrame:
        """See :meth:`Store.links`."""
        # What ended without a person having undone it held no longer, and may come again.
        undone_then = f"l.undone_at IS NOT NULL AND l.to_batch <= {int(as_of)}"
        frame = self._database.frame(
            f"SELECT {', '.join('l.' + name for name in _READ)} FROM incident_link l "
            f"WHERE {undone_then if undone else in_force('l', as_of)} ORDER BY l.id",
            (),
            _READ,
        )
        frame[["undone_at", "undone_by"]] = frame[["undone_at", "undone_by"]].fillna("") if undone else ""
        return frame.astype({"distance_m": np.float64, "hours": np.float64, "from_batch": np.int64})

    def linked(self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int) -> pd.DataFrame:
        """See :meth:`Store.linked`; areas are ids, NaN where there is none."""
        date = _DATE_FIELD[clock]
        out = excluded(as_of)
        frame = self._database.frame(
            "SELECT i.uuid, k.uuid, i.antal, "
            f"p.area, i.source, i.code_system, i.code, i.{date}, q.area, k.source, k.code_system, k.code, k.{date} "
            # CROSS JOIN: SQLite keeps this order, from the links, which are few, to the incidents.
            "FROM incident_link l CROSS JOIN incident i ON i.uuid = l.linked_uuid "
            "CROSS JOIN incident k ON k.uuid = l.kept_uuid "
            "LEFT JOIN placement p ON p.incident = i.fid AND p.area_set = ? "
            "LEFT JOIN placement q ON q.incident = k.fid AND q.area_set = ? "
            f"WHERE {in_force('l', as_of)} AND {in_force('i', as_of)} AND {in_force('k', as_of)} "
            f"AND i.{date} BETWEEN ? AND ? AND k.{date} IS NOT NULL "
            f"AND i.uuid NOT IN ({out}) AND k.uuid NOT IN ({out}) ORDER BY l.id",
            (area_set.number, area_set.number, first.isoformat(), last.isoformat()),
            _LINKED,
        )
        for name in ("day", "kept_day"):
            frame[name] = ordinals(frame[name].tolist())
        whole = dict.fromkeys(("source", "kept_source", "antal"), np.int64)
        return frame.astype({**whole, "area": np.float64, "kept_area": np.float64})

    # ---- writing, within a transaction ---------------------------------------------------------

    def add(self, links: pd.DataFrame, done_by: str, ended: Sequence[str]) -> int:
        """See :meth:`Store.add_links`."""
        ending = self._in_force(ended)
        standing = [
            (kept, linked)
            for link, kept, linked in self._database.rows(
                "SELECT uuid, kept_uuid, linked_uuid FROM incident_link WHERE to_batch IS NULL ORDER BY id"
            )
            if link not in set(ending)
        ]
        known = {frozenset(pair) for pair in standing}
        columns = [links[name].tolist() for name in ("kept_uuid", "linked_uuid", "distance_m", "hours", "rule")]
        fresh: dict[tuple[str, str], tuple[Any, ...]] = {}
        for kept, linked, distance, hours, rule in zip(*columns):
            if frozenset((kept, linked)) not in known:
                fresh.setdefault((kept, linked), (_or_null(distance), _or_null(hours), rule))
        if not (fresh or ending):
            return 0
        self._check_sources(list(fresh))
        _check_shape(standing, list(fresh))
        batch = self._batches.revise(RevisionKind.LINKS, done_by.strip())
        self._end(ending, batch)
        self._database.execute_many(
            "INSERT INTO incident_link (uuid, kept_uuid, linked_uuid, distance_m, hours, rule, from_batch) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((str(uuid.uuid4()), *pair, *rest, batch) for pair, rest in fresh.items()),
        )
        self._batches.count_acted(batch, len(fresh) + len(ending))
        return batch

    def undo(self, uuids: Sequence[str] | None, done_by: str) -> int:
        """See :meth:`Store.undo_links`."""
        if uuids is None:
            current = self._database.rows("SELECT uuid FROM incident_link WHERE to_batch IS NULL ORDER BY id")
            undoing = [link for (link,) in current]
        else:
            undoing = self._in_force(uuids)
        if not undoing:
            return 0
        batch = self._batches.revise(RevisionKind.LINKS, done_by.strip())
        self._end(undoing, batch)
        now = dt.datetime.now().isoformat(timespec="seconds")
        self._database.execute_many(
            "UPDATE incident_link SET undone_at = ?, undone_by = ? WHERE uuid = ?",
            ((now, done_by.strip(), link) for link in undoing),
        )
        self._batches.count_acted(batch, len(undoing))
        return batch

    def _in_force(self, uuids: Sequence[str]) -> list[str]:
        """Those of *uuids* that are in force, each once. Raises EstError where one is no link at all."""
        found = []
        for link in dict.fromkeys(uuids):
            rows = self._database.rows("SELECT to_batch IS NULL FROM incident_link WHERE uuid = ?", (link,))
            if not rows:
                raise EstError(
                    tr("There is no link {uuid}: take its uuid from the list of links (est:linkincidents).", uuid=link)
                )
            if rows[0][0]:
                found.append(link)
        return found

    def _end(self, uuids: Sequence[str], batch: int) -> None:
        self._database.execute_many(
            "UPDATE incident_link SET to_batch = ? WHERE uuid = ?", ((batch, link) for link in uuids)
        )

    def _check_sources(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Raise EstError where an incident is unknown, or both of a pair are of the same source."""
        sources: dict[str, int] = {}
        for key in dict.fromkeys(key for pair in pairs for key in pair):
            rows = self._database.rows("SELECT source FROM incident WHERE uuid = ? LIMIT 1", (key,))
            if not rows:
                raise EstError(tr("There is no incident {uuid} in the store.", uuid=key))
            sources[key] = int(rows[0][0])
        for kept, linked in pairs:
            if sources[kept] == sources[linked]:
                raise EstError(
                    tr(
                        "The incidents {first} and {second} are of the same source: only different sources are linked.",
                        first=kept,
                        second=linked,
                    )
                )


def _check_shape(standing: Sequence[tuple[str, str]], fresh: Sequence[tuple[str, str]]) -> None:
    """Raise EstError where an incident would be linked twice, or to itself by way of others.

    One that is kept may be linked in its turn: when the police's record comes after two reports of the same event.
    """
    kept_of = {linked: kept for kept, linked in standing}
    for kept, linked in fresh:
        if linked in kept_of:
            raise EstError(tr("The incident {uuid} is linked already: undo that link first.", uuid=linked))
        kept_of[linked] = kept
        above = kept
        while above in kept_of:
            above = kept_of[above]
            if above == linked:
                raise EstError(
                    tr("The incident {uuid} would be linked to itself: undo one of its links first.", uuid=linked)
                )


def _or_null(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
