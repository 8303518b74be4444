"""Who has looked at which incident, and which ones are left out, in revisions."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import numpy as np
import pandas as pd

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.review import ReviewState
from .batch_table import BatchTable
from .engine import Database
from .records import IncidentSelection, RevisionKind
from .selection import SelectedIncidents
from .standing import in_force

_READ = ("source", "source_key", "code_system", "code", "antal", "occurred_on", "occurred_time", "registered_on")
_SAID = ("reason", "reviewer", "reviewed_at")
_INSERT = (
    "INSERT INTO review (uuid, incident_uuid, state, reason, reviewer, reviewed_at, seen_batch, from_batch) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_TEXTS = ("occurred_on", "occurred_time", "registered_on", *_SAID)


class ReviewTable:
    """Owns the table ``review``. An incident without a row is new."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = BatchTable(database)

    # ---- reading -----------------------------------------------------------------------------

    def reviews(self, selection: IncidentSelection, as_of: int, limit: int | None) -> pd.DataFrame:
        """See :meth:`Store.reviews`."""
        chosen = SelectedIncidents(self._database, selection, as_of)
        frame = self._database.frame(
            f"SELECT i.fid, i.uuid, {', '.join('i.' + name for name in _READ)}, COALESCE(r.state, 'ny'), "
            f"{', '.join('r.' + name for name in _SAID)}, i.from_batch > COALESCE(r.seen_batch, i.from_batch) "
            f"FROM {chosen.tables} WHERE {chosen.where} ORDER BY i.fid LIMIT ?",
            (*chosen.values, -1 if limit is None else limit),
            ("number", "uuid", *_READ, "state", *_SAID, "changed_since"),
        )
        frame[list(_TEXTS)] = frame[list(_TEXTS)].fillna("")
        return frame.astype({"number": np.int64, "source": np.int64, "antal": np.int64, "changed_since": bool})

    def states(self, selection: IncidentSelection, as_of: int) -> dict[ReviewState, int]:
        """See :meth:`Store.review_states`."""
        chosen = SelectedIncidents(self._database, selection, as_of)
        rows = self._database.rows(
            f"SELECT COALESCE(r.state, 'ny'), COUNT(*) FROM {chosen.tables} WHERE {chosen.where} GROUP BY 1",
            chosen.values,
        )
        found = {ReviewState(state): int(n) for state, n in rows}
        return {state: found.get(state, 0) for state in ReviewState}

    def history(self, incident: str) -> pd.DataFrame:
        """See :meth:`Store.review_history`."""
        frame = self._database.frame(
            f"SELECT state, {', '.join(_SAID)}, from_batch, COALESCE(to_batch, 0) FROM review "
            "WHERE incident_uuid = ? ORDER BY id",
            (incident,),
            ("state", *_SAID, "from_batch", "to_batch"),
        )
        return frame.astype({"from_batch": np.int64, "to_batch": np.int64})

    # ---- writing, within a transaction ---------------------------------------------------------

    def review(self, selection: IncidentSelection, state: ReviewState, reason: str, reviewer: str, newest: int) -> int:
        """See :meth:`Store.review`."""
        reason, reviewer = _checked_reason(state, reason), _checked(reviewer)
        chosen, values = self._differing(selection, state, reason, newest)
        self._database.execute("DROP TABLE IF EXISTS temp.reviewed")
        self._database.execute("CREATE TEMP TABLE reviewed (value TEXT PRIMARY KEY) WITHOUT ROWID")
        n = self._database.execute(f"INSERT INTO temp.reviewed SELECT i.uuid FROM {chosen}", values)
        if not n:
            return 0
        batch = self._batches.revise(RevisionKind.REVIEW, reviewer)
        self._end(batch)
        if state is not ReviewState.NEW:
            now = dt.datetime.now().isoformat(timespec="seconds")
            incidents = self._database.rows("SELECT value FROM temp.reviewed ORDER BY value")
            self._database.execute_many(
                _INSERT,
                (
                    (str(uuid.uuid4()), incident, state.value, reason, reviewer, now, batch, batch)
                    for (incident,) in incidents
                ),
            )
        self._batches.count_acted(batch, n)
        return batch

    def n_to_review(self, selection: IncidentSelection, state: ReviewState, reason: str, newest: int) -> int:
        """See :meth:`Store.n_to_review`."""
        chosen, values = self._differing(selection, state, _checked_reason(state, reason), newest)
        return int(self._database.rows(f"SELECT COUNT(*) FROM {chosen}", values)[0][0])

    def _differing(
        self, selection: IncidentSelection, state: ReviewState, reason: str, newest: int
    ) -> tuple[str, list[Any]]:
        """The selected incidents that a review would change, as what follows FROM, with its values."""
        chosen = SelectedIncidents(self._database, selection, newest)
        if state is ReviewState.NEW:
            return f"{chosen.tables} WHERE {chosen.where} AND r.id IS NOT NULL", chosen.values
        differs = "r.id IS NULL OR r.state <> ? OR r.reason <> ? OR i.from_batch > r.seen_batch"
        return f"{chosen.tables} WHERE {chosen.where} AND ({differs})", [*chosen.values, state.value, reason]

    def undo(self, reviewer: str) -> int:
        """See :meth:`Store.undo_review`."""
        reviewer = _checked(reviewer)
        kind = RevisionKind.REVIEW.value
        rows = self._database.rows(
            "SELECT MAX(id) FROM import_batch WHERE kind = ? AND undoes IS NULL "
            "AND id NOT IN (SELECT undoes FROM import_batch WHERE kind = ? AND undoes IS NOT NULL)",
            (kind, kind),
        )
        act = rows[0][0]
        if act is None:
            return 0
        self._database.execute("DROP TABLE IF EXISTS temp.reviewed")
        self._database.execute("CREATE TEMP TABLE reviewed (value TEXT PRIMARY KEY) WITHOUT ROWID")
        n = self._database.execute(
            "INSERT OR IGNORE INTO temp.reviewed SELECT incident_uuid FROM review WHERE from_batch = ? OR to_batch = ?",
            (act, act),
        )
        batch = self._batches.revise(RevisionKind.REVIEW, reviewer, undoes=act)
        self._end(batch)
        # All later acts are undone already: what was said before this one is what is to be said again.
        before = self._database.rows(
            "SELECT r.incident_uuid, r.state, r.reason, r.reviewer, r.reviewed_at, r.seen_batch FROM review r "
            f"WHERE r.incident_uuid IN (SELECT value FROM temp.reviewed) AND {in_force('r', act - 1)} ORDER BY r.id"
        )
        self._database.execute_many(_INSERT, ((str(uuid.uuid4()), *row, batch) for row in before))
        self._batches.count_acted(batch, n)
        return batch

    def _end(self, batch: int) -> None:
        """What is said of the incidents in ``temp.reviewed`` ends with *batch*."""
        self._database.execute(
            "UPDATE review SET to_batch = ? "
            "WHERE to_batch IS NULL AND incident_uuid IN (SELECT value FROM temp.reviewed)",
            (batch,),
        )


def _checked_reason(state: ReviewState, reason: str) -> str:
    if state is ReviewState.EXCLUDED and not reason.strip():
        raise EstError(tr("To exclude incidents takes a reason: say why they are left out (REASON)."))
    return reason.strip()


def _checked(reviewer: str) -> str:
    if not reviewer.strip():
        raise EstError(tr("Say who reviews (REVIEWER): a review is kept with its name."))
    return reviewer.strip()
