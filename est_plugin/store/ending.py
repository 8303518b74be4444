"""What a source no longer knows: incidents that lack in a file which holds all of a period.

Called at the end of an import, while ``temp.seen`` holds what the file said (``known_by, event_no``). Nothing is
deleted: a version ends with the import, has no successor, and stays to be seen as of an earlier batch.
"""

from __future__ import annotations

import datetime as dt
import json

from ..domain.calendar import Clock, Period
from ..domain.errors import EstError
from ..domain.language import tr
from .engine import Database

_DATE = {Clock.OCCURRED: "i.occurred_on", Clock.REGISTERED: "i.registered_on"}
_SEEN = "EXISTS (SELECT 1 FROM temp.seen s WHERE s.known_by = i.known_by AND s.event_no = i.event_no)"
_KEY_SEEN = "EXISTS (SELECT 1 FROM temp.seen s WHERE s.known_by = i.known_by)"


def end_missing(database: Database, source: int, batch: int, clock: Clock, period: Period) -> int:
    """End the incidents of *source* that the file of *batch* should hold, and doesn't.

    They are known by a key of the source, and dated in *period* by *clock*. Where a key is in the file with fewer
    events than before, those that lack end whatever their date. An incident whose key stands in a row that was
    rejected stays: the source does know it.

    Returns:
        how many ended.

    Raises:
        EstError: a later extract of the source is in the store, so this file doesn't tell what it knows now.
    """
    _check_newest(database, source, batch)
    database.execute("DROP TABLE IF EXISTS temp.missing")
    database.execute("CREATE TEMP TABLE missing (fid INTEGER PRIMARY KEY, source_key TEXT)")
    database.execute(
        "INSERT INTO temp.missing SELECT i.fid, i.source_key FROM incident i "
        f"WHERE i.source = ? AND i.to_batch IS NULL AND i.source_key <> '' AND NOT {_SEEN} "
        f"AND ({_DATE[clock]} BETWEEN ? AND ? OR {_KEY_SEEN})",
        (source, period.first.isoformat(), period.last.isoformat()),
    )
    _leave_rejected(database, batch)
    n = database.execute("UPDATE incident SET to_batch = ? WHERE fid IN (SELECT fid FROM temp.missing)", (batch,))
    database.execute("DROP TABLE temp.missing")
    return n


def _check_newest(database: Database, source: int, batch: int) -> None:
    later = database.rows(
        "SELECT s.name, o.extracted, b.extracted FROM import_batch b JOIN source s ON s.id = b.source "
        "JOIN import_batch o ON o.source = b.source AND o.kind = 'import' AND o.extracted > b.extracted "
        "WHERE b.id = ? AND b.source = ? ORDER BY o.extracted DESC LIMIT 1",
        (batch, source),
    )
    if later:
        name, newest, extracted = later[0]
        raise EstError(
            tr(
                "An extract of '{source}' of {newest} is in the store, so that of {extracted} can't tell what has been "
                "deleted since: import it without COMPLETE.",
                source=name,
                newest=dt.date.fromisoformat(newest),
                extracted=dt.date.fromisoformat(extracted),
            )
        )


def _leave_rejected(database: Database, batch: int) -> None:
    """Strike from ``temp.missing`` what stands in a rejected row of the file, under any of its columns."""
    if not database.rows("SELECT 1 FROM temp.missing LIMIT 1"):
        return
    database.execute("CREATE INDEX IF NOT EXISTS temp.missing_key ON missing (source_key)")
    after = 0
    while True:
        rows = database.rows(
            "SELECT id, cells FROM rejected_row WHERE batch = ? AND id > ? ORDER BY id LIMIT 10000", (batch, after)
        )
        if not rows:
            return
        after = rows[-1][0]
        cells = {str(cell).strip() for _, text in rows for cell in json.loads(text)}
        database.execute_many("DELETE FROM temp.missing WHERE source_key = ?", ((cell,) for cell in cells if cell))
