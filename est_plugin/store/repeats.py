"""Rows of one source that are equal to the letter and have no key to tell them apart: kept, and listed."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd

from .engine import Database
from .standing import excluded, in_force

_COLUMNS = ("source", "code_system", "code", "occurred_on", "occurred_time", "area_code", "x", "y", "n", "uuid")


def repeated_rows(database: Database, first: dt.date, last: dt.date, as_of: int) -> pd.DataFrame:
    """See :meth:`Store.repeated_rows`."""
    frame = database.frame(
        "SELECT i.source, i.code_system, i.code, i.occurred_on, COALESCE(i.occurred_time, ''), i.area_code, "
        "i.x, i.y, COUNT(*) AS n, MIN(i.uuid) FROM incident i "
        # Without a key a row is known by its content: equal rows are known by the same, and numbered from 1.
        f"WHERE i.source_key = '' AND i.occurred_on BETWEEN ? AND ? AND {in_force('i', as_of)} "
        f"AND i.uuid NOT IN ({excluded(as_of)}) "
        "GROUP BY i.source, i.known_by HAVING COUNT(*) > 1 ORDER BY n DESC, i.source, i.occurred_on, i.fid",
        (first.isoformat(), last.isoformat()),
        _COLUMNS,
    )
    return frame.astype({"source": np.int64, "n": np.int64, "x": np.float64, "y": np.float64})
