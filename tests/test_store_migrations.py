"""A store of an earlier version, as that version wrote it, opens with all that it holds."""

from __future__ import annotations

import datetime as dt
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
from typing import Any

import pandas as pd
import pytest
from store_frames import import_rows, incident_rows

from est_plugin.domain.calendar import Clock, Week
from est_plugin.domain.errors import EstError
from est_plugin.picture.products import InventorySettings
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from est_plugin.store.engine import Database
from est_plugin.store.interface import RevisionKind
from est_plugin.store.migrations import MIGRATIONS, migrate, version_of
from est_plugin.store.opening import create_store, open_store

FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "store"
EXPECTED = json.loads((FIXTURES / "version1.json").read_text("utf-8"))
WHOLE = dt.date(2023, 1, 1), dt.date(2025, 1, 1)


@pytest.fixture
def old(tmp_path: pathlib.Path) -> pathlib.Path:
    return pathlib.Path(shutil.copy(FIXTURES / "version1.gpkg", tmp_path / "store.gpkg"))


def _contents(path: pathlib.Path) -> dict[str, tuple[list[str], list[tuple[Any, ...]]]]:
    """Every table of the store: its columns and its rows."""
    connection = sqlite3.connect(path)
    try:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND name NOT LIKE 'sqlite%' AND name <> 'est_migration'"
        ).fetchall()
        found = {}
        for (table,) in tables:
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
            found[table] = [column[0] for column in cursor.description], cursor.fetchall()
        return found
    finally:
        connection.close()


def _plain(frame: pd.DataFrame, columns: list[str]) -> list[list[Any]]:
    rows = frame[columns].astype(object).to_numpy().tolist()
    return [[None if value != value else getattr(value, "item", lambda v=value: v)() for value in row] for row in rows]


def test_everything_that_it_holds_is_there_afterwards(old: pathlib.Path) -> None:
    before = _contents(old)
    assert {name: len(rows) for name, (_, rows) in before.items()}["incident"] == 226
    open_store(str(old)).close()
    after = _contents(old)
    for table, (columns, rows) in before.items():
        new_columns, new_rows = after[table]
        at = [new_columns.index(column) for column in columns]
        kept = [tuple(row[i] for i in at) for row in new_rows]
        # These are added to: new tables, and the rules of the categories' own keys.
        if table in ("gpkg_contents", "code_rule"):
            kept = [row for row in kept if row in rows]
        assert kept == rows, table
    connection = sqlite3.connect(old)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_what_it_counts_is_what_the_earlier_version_counted(old: pathlib.Path) -> None:
    with open_store(str(old)) as store:
        area_set = store.area_set("Stadsdelar")
        for as_of in (1, 2, 3):
            for clock in Clock:
                counts = store.counts(area_set, clock, *WHOLE, as_of)
                columns = ["area", "source", "code_system", "code", "day", "n"]
                assert sorted(_plain(counts, columns)) == EXPECTED["counts"][f"{as_of} {clock.value}"]
                assert not counts["n_linked"].any()
                sources = [
                    [s.name, s.kind.value, str(s.extracted), [[str(p.first), str(p.last)] for p in s.coverage]]
                    for s in store.sources(clock, as_of)
                ]
                assert sources == EXPECTED["sources"][f"{as_of} {clock.value}"]
        incidents = store.incidents(area_set, Clock.OCCURRED, *WHOLE)
        midnight = incidents["occurred_time"] == "00:00"
        assert 0 < midnight.sum() < len(incidents)
        assert set(incidents["time_kind"][midnight]) == {"unknown"}
        assert set(incidents["time_kind"][~midnight]) == {""}
        assert not incidents["linked"].any()
        rounded = incidents.fillna({"x": -1.0, "y": -1.0}).round({"x": 6, "y": 6})
        times = ["occurred_on", "occurred_time", "registered_on"]
        columns = ["number", "uuid", "source", "code", "antal", *times, "area", "x", "y"]
        assert _plain(rounded, columns) == EXPECTED["incidents"]["3"]
        columns = ["batch", "file", "row", "column", "value", "reason", "cells"]
        assert _plain(store.rejected(), columns) == EXPECTED["rejected"]


@pytest.mark.parametrize("as_of", [1, 2, 3])
def test_its_weekly_inventory_is_made_again(old: pathlib.Path, as_of: int) -> None:
    settings = InventorySettings(week=Week.parse("2024-W12"), areas="Stadsdelar", baseline_weeks=6, as_of=as_of)
    with open_store(str(old)) as store:
        product = make_weekly_inventory(store, settings)
    expected = EXPECTED["inventory"][str(as_of)]
    rows = product.rows.sort_values(["area_code", "category"])
    columns = ["area_code", "category", "observed", "n_reporters", "n_police", "previous"]
    assert _plain(rows, columns) == expected["rows"]
    assert (product.placed, product.total) == (expected["placed"], expected["total"])


def test_its_rows_are_known_again(old: pathlib.Path) -> None:
    """The digests that an earlier version wrote are those that this one computes."""
    with open_store(str(old)) as store:
        row = {
            "source_key": "NEW",
            "code": "1210",
            "occurred_on": "2024-03-05",
            "registered_on": "2024-03-06",
            "text": "as it was",
        }
        import_rows(store, incident_rows(row), source="Polisen", extracted="2024-04-15")
        import_rows(store, incident_rows(row), source="Polisen", extracted="2024-04-16")
        newest, again = store.batches()[-2:]
        assert (newest.number, newest.n_new, again.n_unchanged) == (4, 1, 1)
        connection = sqlite3.connect(FIXTURES / "version1.gpkg")
        columns = "source_key, code, antal, occurred_on, occurred_time, registered_on, area_code, x, y, crs, "
        columns += "text, address"
        rows = connection.execute(
            f"SELECT {columns} FROM incident i LEFT JOIN incident_text t ON t.incident = i.uuid "
            "WHERE i.source = 1 AND i.to_batch IS NULL"
        ).fetchall()
        connection.close()
        names = columns.split(", ")
        filled = [{name: "" if v is None else v for name, v in zip(names, found)} for found in rows]
        for found in filled:
            if found["crs"] == "":
                del found["x"], found["y"]
        import_rows(store, incident_rows(*filled), source="Polisen", extracted="2024-04-15")
        third = store.batches()[-1]
        assert (third.n_rows, third.n_unchanged) == (150, 150)


def test_its_imports_are_revisions_of_the_kind_import(old: pathlib.Path) -> None:
    with open_store(str(old)) as store:
        assert [batch.kind for batch in store.batches()] == [RevisionKind.IMPORT] * 3
        assert [batch.source for batch in store.batches()] == ["Polisen", "Bostadsbolaget", "Polisen"]
        assert {rule.category for rule in store.code_rules(as_of=1)} >= {"brand", "klotter"}
        assert len(store.code_rules(as_of=1)) == len(store.code_rules())


def _schema(path: pathlib.Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {name: " ".join(sql.replace('"', "").split()) for name, sql in rows}


def test_an_old_store_and_a_new_one_have_the_same_schema(old: pathlib.Path, tmp_path: pathlib.Path) -> None:
    create_store(str(tmp_path / "new.gpkg")).close()
    open_store(str(old)).close()
    assert _schema(old) == _schema(tmp_path / "new.gpkg")


def test_a_disk_without_room_leaves_version_1_to_the_byte(old: pathlib.Path) -> None:
    before = old.read_bytes()
    database = Database(old)
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(EstError, match=r"disk .* is full"):
        migrate(database)
    assert version_of(database) == 1
    assert database.rows("PRAGMA foreign_keys") == [(1,)]
    database.close()
    assert old.read_bytes() == before
    with open_store(str(old)) as store:
        assert len(store.batches()) == 3


def test_a_store_that_may_not_be_written_says_so_and_stays(old: pathlib.Path) -> None:
    before = old.read_bytes()
    database = Database(old)
    database.execute("PRAGMA query_only = ON")
    with pytest.raises(EstError, match="can't be written"):
        migrate(database)
    database.close()
    assert old.read_bytes() == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everything")
def test_a_read_only_file_of_version_1_says_so(old: pathlib.Path) -> None:
    old.chmod(0o444)
    with pytest.raises(EstError, match="can't be written"):
        open_store(str(old))


def test_a_newer_store_is_refused_with_a_sentence_and_stays(old: pathlib.Path) -> None:
    connection = sqlite3.connect(old)
    version = MIGRATIONS[-1].version + 1
    connection.execute("INSERT INTO est_migration VALUES (?, '2030-01-01T00:00:00', '9.0')", (version,))
    connection.commit()
    connection.close()
    before = old.read_bytes()
    with pytest.raises(EstError, match="newer version of the plugin: install the newest"):
        open_store(str(old))
    assert old.read_bytes() == before


# Kills itself before the n-th statement of the migration, for every n.
_KILLED = """
import os, pathlib, shutil, signal, sys
sys.path[:0] = [sys.argv[1]]
from est_plugin.store.engine import Database
from est_plugin.store.migrations import migrate
old = pathlib.Path(sys.argv[2])
n = 0
while True:
    path = shutil.copy(old, old.with_name(f"killed{n}.gpkg"))
    child = os.fork()
    if child == 0:
        database = Database(pathlib.Path(path))
        database.execute("PRAGMA cache_size = 4")  # pages: the file is written long before the end
        left = [n]
        def before(statement):
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1
        database._connection.set_trace_callback(before)
        migrate(database)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(n, "killed" if os.WIFSIGNALED(status) else "done", os.path.exists(f"{path}-journal"), flush=True)
    if not os.WIFSIGNALED(status):
        break
    n += 1
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_a_migration_killed_before_any_of_its_statements_leaves_version_1_or_2(old: pathlib.Path) -> None:
    top = pathlib.Path(__file__).resolve().parent.parent
    result = subprocess.run(
        [sys.executable, "-c", _KILLED, str(top), str(old)], capture_output=True, text=True, timeout=300, check=True
    )
    outcomes = [line.split() for line in result.stdout.splitlines()]
    assert len(outcomes) > 25
    assert outcomes[-1][1] == "done"
    assert sum(journal == "True" for _, _, journal in outcomes) > 10, "no kill fell within the writing"
    before = _contents(old)
    for number, state, _ in outcomes[:-1]:
        assert state == "killed"
        path = old.with_name(f"killed{number}.gpkg")
        database = Database(path)
        version = version_of(database)
        database.close()
        if version == 1:
            assert _contents(path) == before, number
        else:
            assert version == MIGRATIONS[-1].version
        with open_store(str(path)) as store:
            assert [batch.n_new for batch in store.batches()] == [120, 60, 30]
