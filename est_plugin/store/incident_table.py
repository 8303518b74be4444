"""Incidents in versions: written once, ended by a later import, read as known at a batch."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock
from .coordinates import WGS84, transformed
from .count_sums import summed
from .engine import Database
from .geometry import point_blobs
from .standing import any_excluded, any_linked, excluded, in_force, linked
from .text_table import TextTable

WGS84_SRS = 4326

_DATE_FIELD = {Clock.OCCURRED: "occurred_on", Clock.REGISTERED: "registered_on"}

# A field of the table, and whether an empty text is stored as NULL: a GeoPackage knows no empty date.
_DELIVERED: tuple[tuple[str, bool], ...] = (
    ("code_system", False),
    ("code", False),
    ("antal", False),
    ("occurred_on", True),
    ("occurred_time", True),
    ("ended_on", True),
    ("ended_time", True),
    ("registered_on", True),
    ("area_code", False),
    ("area_name", False),
    ("time_kind", False),
)
_IDENTITY = ("fid", "uuid", "source", "source_key", "event_no", "known_by", "content_hash", "from_batch")
_READ = (
    "uuid",
    "source",
    "code_system",
    "code",
    "antal",
    "occurred_on",
    "occurred_time",
    "ended_on",
    "ended_time",
    "registered_on",
    "time_kind",
)
_COUNTED_BY = ("area", "source", "code_system", "code", "day")
_NULLABLE_READ = tuple(name for name, nullable in _DELIVERED if nullable)


class IncidentTable:
    """Owns the table ``incident``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts = TextTable(database)

    # ---- writing -----------------------------------------------------------------------------

    def next_number(self) -> int:
        """The fid that the next incident gets; fids are never used twice."""
        rows = self._database.rows("SELECT seq FROM sqlite_sequence WHERE name = 'incident'")
        return (int(rows[0][0]) if rows else 0) + 1

    def end_versions(self, fids: Sequence[int], batch: int) -> None:
        """The versions *fids* are no longer known from *batch* on."""
        self._database.execute_many("UPDATE incident SET to_batch = ? WHERE fid = ?", ((batch, fid) for fid in fids))

    def insert(self, rows: pd.DataFrame, identity: Mapping[str, Sequence[Any]], replaces: bool = True) -> None:
        """Write versions.

        Arguments:
            rows: ``INCIDENT_COLUMNS``.
            identity: ``fid, uuid, source, source_key, event_no, known_by, content_hash, from_batch``, row by row.
            replaces: whether any of the incidents may have had a version before.
        """
        if rows.empty:
            return
        x, y = rows["x"].to_numpy(np.float64), rows["y"].to_numpy(np.float64)
        systems = rows["crs"].tolist()
        longitude, latitude = transformed(x, y, systems, WGS84)
        columns = {name: identity[name] for name in _IDENTITY}
        for name, nullable in _DELIVERED:
            values = _given(rows, name)
            columns[name] = [value or None for value in values] if nullable else values
        pointed = (np.isfinite(x) & np.isfinite(y)).tolist()
        for name, coordinate in (("x", x.tolist()), ("y", y.tolist()), ("crs", systems)):
            columns[name] = [value if there else None for value, there in zip(coordinate, pointed)]
        columns["geom"] = point_blobs(longitude, latitude, WGS84_SRS)
        self._database.insert_columns("incident", columns)
        self._texts.write(
            identity["uuid"], rows["address"].tolist(), rows["text"].tolist(), _given(rows, "text_flags"), replaces
        )
        self._widen_extent(longitude, latitude)

    def _widen_extent(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        """The layer's extent, so that QGIS zooms to it without reading all of it."""
        self._database.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = 'incident'"
        )
        there = np.isfinite(x)
        if not there.any():
            return
        west, south = float(x[there].min()), float(y[there].min())
        east, north = float(x[there].max()), float(y[there].max())
        self._database.execute(
            "UPDATE gpkg_contents SET min_x = MIN(COALESCE(min_x, ?), ?), min_y = MIN(COALESCE(min_y, ?), ?), "
            "max_x = MAX(COALESCE(max_x, ?), ?), max_y = MAX(COALESCE(max_y, ?), ?) WHERE table_name = 'incident'",
            (west, west, south, south, east, east, north, north),
        )

    # ---- reading -----------------------------------------------------------------------------

    def counts(self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int) -> pd.DataFrame:
        """``area`` (id, NaN not placed), ``source, code_system, code, day`` (ordinal), ``n, n_linked``.

        Summed over all incidents; what is excluded or linked is few, and is counted apart and taken off.
        """
        frame = self._sums(area_set, clock, first, last, as_of, "incident i")
        frame["n_linked"] = 0
        if any_excluded(self._database, as_of):
            start = f"({excluded(as_of)}) e CROSS JOIN incident i ON i.uuid = e.incident_uuid"
            left_out = self._sums(area_set, clock, first, last, as_of, start)
            frame = _added(frame, left_out.assign(n=-left_out["n"], n_linked=0))
        if any_linked(self._database, as_of):
            start = f"({linked(as_of)}) e CROSS JOIN incident i ON i.uuid = e.linked_uuid"
            again = self._sums(area_set, clock, first, last, as_of, start)
            frame = _added(frame, again.assign(n=0, n_linked=again["n"]))
        return frame.astype({"area": np.float64, "source": np.int64, "n": np.int64, "n_linked": np.int64})

    def _sums(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int, incidents: str
    ) -> pd.DataFrame:
        """``area, source, code_system, code, day`` (ordinal), ``n`` of *incidents* (SQL, with the alias ``i``)."""
        date = _DATE_FIELD[clock]
        return summed(
            self._database.blocks(
                f"SELECT p.area, i.source, i.code_system, i.code, i.{date}, i.antal "
                f"FROM {incidents} LEFT JOIN placement p ON p.incident = i.fid AND p.area_set = ? "
                f"WHERE i.{date} BETWEEN ? AND ? AND {in_force('i', as_of)}",
                (area_set.number, first.isoformat(), last.isoformat()),
            )
        )

    def incidents(
        self,
        area_set: AreaSet,
        clock: Clock,
        first: dt.date,
        last: dt.date,
        as_of: int,
        codes: Sequence[tuple[str, str]] | None,
        with_excluded: bool = False,
    ) -> pd.DataFrame:
        """``number``, the fields of a single incident, ``area`` (id, NaN not placed), ``x, y`` in the set's system,
        ``linked``."""
        date = _DATE_FIELD[clock]
        asked = ""
        if codes is not None:
            self._ask_codes(codes)
            asked = (
                "AND EXISTS (SELECT 1 FROM temp.asked_code a WHERE a.code_system = i.code_system AND a.code = i.code) "
            )
        if not with_excluded and any_excluded(self._database, as_of):
            asked += f"AND i.uuid NOT IN ({excluded(as_of)}) "
        again = f"i.uuid IN ({linked(as_of)})" if any_linked(self._database, as_of) else "0"
        frame = self._database.frame(
            f"SELECT i.fid, {', '.join('i.' + name for name in _READ)}, p.area, i.x, i.y, {again}, i.crs "
            "FROM incident i LEFT JOIN placement p ON p.incident = i.fid AND p.area_set = ? "
            f"WHERE i.{date} BETWEEN ? AND ? AND {in_force('i', as_of)} {asked}ORDER BY i.{date}, i.fid",
            (area_set.number, first.isoformat(), last.isoformat()),
            ("number", *_READ, "area", "x", "y", "linked", "crs"),
        )
        frame[list(_NULLABLE_READ)] = frame[list(_NULLABLE_READ)].fillna("")
        frame = frame.astype(
            {"number": np.int64, "source": np.int64, "antal": np.int64, "area": np.float64, "linked": bool}
        )
        return _in_system_of(area_set, frame)

    def _ask_codes(self, codes: Sequence[tuple[str, str]]) -> None:
        """A temporary table: a statement takes too few values for all the codes of some categories."""
        self._database.execute(
            "CREATE TEMP TABLE IF NOT EXISTS asked_code (code_system TEXT, code TEXT, PRIMARY KEY (code_system, code))"
        )
        self._database.execute("DELETE FROM temp.asked_code")
        self._database.execute_many("INSERT OR IGNORE INTO temp.asked_code VALUES (?, ?)", codes)

    def unplaced(self, area_set: AreaSet, size: int) -> Iterator[pd.DataFrame]:
        """Frames of at most *size* versions without a place in *area_set*; they may be placed between two frames."""
        after = 0
        while True:
            frame = self._database.frame(
                "SELECT i.fid, i.area_code, i.area_name, i.x, i.y, i.crs FROM incident i "
                "WHERE i.fid > ? AND NOT EXISTS "
                "(SELECT 1 FROM placement p WHERE p.incident = i.fid AND p.area_set = ?) ORDER BY i.fid LIMIT ?",
                (after, area_set.number, size),
                ("number", "area_code", "area_name", "x", "y", "crs"),
            )
            if frame.empty:
                return
            after = int(frame["number"].iloc[-1])
            yield _in_system_of(area_set, frame.astype({"number": np.int64}))


def _given(rows: pd.DataFrame, column: str) -> list[Any]:
    """A column's values; empty texts where the frame doesn't have it."""
    return rows[column].tolist() if column in rows else [""] * len(rows)


def _added(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Two frames of counts as one, without what is nothing any more."""
    both = pd.concat([first, second], ignore_index=True)
    summed = both.groupby(list(_COUNTED_BY), dropna=False, sort=False, as_index=False)[["n", "n_linked"]].sum()
    return summed[summed["n"] > 0].reset_index(drop=True)


def _in_system_of(area_set: AreaSet, frame: pd.DataFrame) -> pd.DataFrame:
    """*x* and *y* straight from the delivered system into the area set's (never by way of the layer's WGS 84)."""
    x, y = frame["x"].astype(np.float64).to_numpy(), frame["y"].astype(np.float64).to_numpy()
    frame["x"], frame["y"] = transformed(x, y, frame["crs"].tolist(), area_set.crs)
    return frame.drop(columns="crs")
