"""Retention: what is too old is counted, then erased so that nothing of it can be read in the file's bytes."""

from __future__ import annotations

import datetime as dt
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from small_store import the_area_set
from store_frames import import_rows, incident_rows, rejected_rows

from est_plugin.domain.calendar import Clock, Period, Week
from est_plugin.domain.errors import EstError
from est_plugin.domain.review import ReviewState
from est_plugin.domain.source import SourceKind
from est_plugin.picture.products import InventorySettings
from est_plugin.picture.retention import apply_retention
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from est_plugin.store import engine
from est_plugin.store.interface import IncidentSelection, RevisionKind, Store
from est_plugin.store.opening import open_store

CUTOFF = dt.date(2024, 3, 1)
DECADE = dt.date(2015, 1, 1), dt.date(2025, 1, 1)
MARKS = [
    "Storgatan 17 B",
    "Kalle Anka föll",
    "Musse Pigg sprang",
    "FORNT-NYCKEL",
    "RAD-UTAN-DATUM",
    "TEXT-FORE-ANDRING",
    "GRUND-FOR-UTESLUTNING",
    "OMRADE-SOM-GAR",
]
STAYS = ["Drottninggatan 3", "Kajsa stannar", "BESTAR-NYCKEL", "NYLIGEN-AVVISAD"]


def _old(key: str, **values: Any) -> dict[str, Any]:
    return {"source_key": key, "occurred_on": "2024-01-10", "registered_on": "2024-01-12", **values}


def _new(key: str, **values: Any) -> dict[str, Any]:
    return {"source_key": key, "occurred_on": "2024-03-10", "registered_on": "2024-03-12", **values}


def _rejected(cells: list[str]) -> pd.DataFrame:
    frame = rejected_rows((9, "There is no date."))
    frame["cells"] = json.dumps(cells, ensure_ascii=False)
    return frame


def _import(store: Store, extracted: str, rows: list[dict[str, Any]], rejected: list[str], **source: Any) -> None:
    given = {"source": "Polisen", "kind": SourceKind.POLICE, **source}
    day = dt.date.fromisoformat(extracted)
    with store.import_batch(given["source"], given["kind"], "f.csv", "0" * 64, "test", day) as writer:
        frame = incident_rows(*rows)
        numbers = writer.add(frame)
        there = numbers >= 0
        position = frame["area_code"].map({"A1": 0, "A2": 1}).fillna(-1).to_numpy(np.int64)
        writer.place(the_area_set(store), numbers[there], position[there])
        if rejected:
            writer.reject(_rejected(rejected))
        writer.cover(Clock.OCCURRED, Period(dt.date(2024, 1, 1), day))


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Any:
    """Police rows: three old (one reviewed, one linked, one updated late), two that stay; another source's old row."""
    import small_store

    with small_store.new_store(tmp_path) as made:
        first = [
            _old(
                "FORNT-NYCKEL 1", address="Storgatan 17 B", text="Kalle Anka föll", text_flags="personnummer:2,phone:1"
            ),
            _old("FORNT-NYCKEL 2", text="Musse Pigg sprang", area_code="A1"),
            _old("FORNT-NYCKEL 3", area_name="OMRADE-SOM-GAR"),
            _old("BESTAR-NYCKEL 1", text="TEXT-FORE-ANDRING"),
        ]
        _import(made, "2024-02-01", first, ["RAD-UTAN-DATUM", "1210"])
        later = [
            _new(
                "BESTAR-NYCKEL 2",
                address="Drottninggatan 3",
                text="Kajsa stannar",
                area_code="A2",
                text_flags="e-mail:1",
            ),
            _old("BESTAR-NYCKEL 1", antal=3, registered_on="2024-03-02"),
        ]
        _import(made, "2024-04-01", later, ["NYLIGEN-AVVISAD", "1210"])
        guards = {"source": "Väktarna", "kind": SourceKind.REPORTERS}
        _import(made, "2024-04-01", [_old("G1", text="väktarens text"), _new("G2")], [], **guards)
        uuids = made.reviews(IncidentSelection()).set_index("source_key")["uuid"]
        chosen = (uuids["FORNT-NYCKEL 2"], uuids["BESTAR-NYCKEL 2"])
        made.review(IncidentSelection(uuids=chosen), ReviewState.REVIEWED, "", "Anna")
        made.review(IncidentSelection(uuids=chosen[:1]), ReviewState.EXCLUDED, "GRUND-FOR-UTESLUTNING", "Anna")
        link = {"kept_uuid": uuids["FORNT-NYCKEL 3"], "linked_uuid": uuids["G1"], "distance_m": 5.0, "hours": 1.0}
        made.add_links(pd.DataFrame([{**link, "rule": "test"}]), "Anna")
        yield made


def _files(store: Store) -> bytes:
    """All bytes of the store's file, and of whatever lies beside it."""
    path = pathlib.Path(store.location)
    return b"".join(there.read_bytes() for there in sorted(path.parent.glob(path.name + "*")))


def _found(store: Store, marks: list[str]) -> set[str]:
    raw = _files(store)
    return {mark for mark in marks if mark.encode() in raw or mark.encode("utf-16-le") in raw}


def test_the_plan_counts_exactly_and_changes_nothing(store: Store) -> None:
    before = _files(store)
    plan = store.retention_plan("polisen", CUTOFF)
    assert plan.source == "Polisen"
    assert (plan.n_incidents, plan.n_versions, plan.n_texts, plan.n_rejected) == (3, 3, 2, 1)
    assert (plan.n_links, plan.n_reviews) == (1, 2)
    assert (plan.oldest, plan.newest) == (dt.date(2024, 1, 12), dt.date(2024, 1, 12))
    assert store.retention_plan("Polisen", dt.date(2024, 1, 12)).is_empty, "the day itself is kept"
    assert not store.retention_plan("Polisen", dt.date(2024, 1, 13)).is_empty
    whole = store.retention_plan("Polisen", dt.date(2024, 12, 1))
    assert (whole.n_incidents, whole.n_versions, whole.n_rejected) == (5, 6, 2)
    assert _files(store) == before
    with pytest.raises(EstError, match="choose one of 'Polisen', 'Väktarna'"):
        store.retention_plan("Polis", CUTOFF)


def test_erased_rows_cannot_be_read_in_the_files_bytes(store: Store) -> None:
    # The text before the change went when it was changed, and not only from the table.
    assert _found(store, MARKS) == {*MARKS} - {"TEXT-FORE-ANDRING"}
    assert _found(store, STAYS) == {*STAYS}
    uuids = store.reviews(IncidentSelection()).set_index("source_key")["uuid"]
    gone = [uuids[f"FORNT-NYCKEL {i}"] for i in (1, 2, 3)]
    size = os.path.getsize(store.location)
    plan = store.retention_plan("Polisen", CUTOFF)
    assert store.erase("Polisen", CUTOFF, "Anna") == plan
    assert _found(store, MARKS + gone) == set()
    assert _found(store, STAYS) == {*STAYS}
    assert os.path.getsize(store.location) <= size
    assert [there.name for there in pathlib.Path(store.location).parent.iterdir()] == ["liten.gpkg"]
    connection = sqlite3.connect(store.location)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("SELECT DISTINCT source_key FROM incident ORDER BY 1").fetchall() == [
        ("BESTAR-NYCKEL 1",),
        ("BESTAR-NYCKEL 2",),
        ("G1",),
        ("G2",),
    ]
    assert connection.execute("SELECT text FROM incident_text ORDER BY 1").fetchall() == [
        ("Kajsa stannar",),
        ("väktarens text",),
    ]
    for table, left in (("placement", 1), ("review", 1), ("incident_link", 0), ("rejected_row", 1), ("text_flag", 1)):
        assert connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (left,), table
    connection.close()


def test_the_journal_held_the_rows_and_is_overwritten(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite needs to undo a crash holds the old pages; before it is unlinked, it is zeros."""
    from est_plugin.store import retention

    journal = pathlib.Path(f"{store.location}-journal")
    real, seen = retention._overwrite_journal, []

    def watched(database: engine.Database) -> None:
        before = journal.read_bytes()
        real(database)
        seen.append((len(before), before.count(b"\0"), journal.read_bytes()))

    monkeypatch.setattr(retention, "_overwrite_journal", watched)
    with store.transaction(), pytest.raises(RuntimeError, match="longer transaction"):
        store.erase("Polisen", CUTOFF)
    assert not seen
    store.erase("Polisen", CUTOFF)
    ((length, zeros, after),) = seen
    assert length > 4096
    assert zeros < length, "there was something to overwrite"
    assert after == bytes(length)
    assert not journal.exists()


def test_a_journal_that_is_still_needed_is_left_alone(store: Store) -> None:
    from est_plugin.store import retention

    journal = pathlib.Path(f"{store.location}-journal")
    needed = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"page" * 2000
    journal.write_bytes(needed)
    retention._overwrite_journal(store._database)  # type: ignore[attr-defined]
    assert journal.read_bytes() == needed
    ended = bytes(28) + needed[28:]
    journal.write_bytes(ended)
    retention._overwrite_journal(store._database)  # type: ignore[attr-defined]
    assert journal.read_bytes() == bytes(len(ended))
    journal.unlink()


def test_products_say_that_rows_were_erased(store: Store) -> None:
    asked = InventorySettings(week=Week.parse("2024-W13"), areas="Stadsdelar", baseline_weeks=4, gap_weeks=0)
    notes = {source.name: source.note for source in make_weekly_inventory(store, asked).sources}
    assert "erased" not in "".join(notes.values())
    store.erase("Polisen", dt.date(2024, 2, 1))
    for as_of in (3, None):
        product = make_weekly_inventory(store, replace(asked, as_of=as_of))
        notes = {source.name: source.note for source in product.sources}
        assert "rows from before 2024-02-01 have been erased" in notes["Polisen"]
        assert "erased" not in notes["Väktarna"]


def test_earlier_products_hold_the_rows_no_longer_and_it_is_said(store: Store) -> None:
    area_set = the_area_set(store)

    def total(as_of: int | None) -> int:
        return int(store.counts(area_set, Clock.OCCURRED, *DECADE, as_of)["n"].sum())

    newest = store.batches()[-1].number
    assert [total(as_of) for as_of in (1, 2, 3)] == [4, 7, 9]
    store.erase("Polisen", CUTOFF, "Anna")
    assert [total(as_of) for as_of in (1, 2, 3, None)] == [1, 4, 6, 6]
    batch = store.batches()[-1]
    assert (batch.number, batch.kind, batch.source, batch.done_by) == (
        newest + 1,
        RevisionKind.RETENTION,
        "Polisen",
        "Anna",
    )
    assert batch.n_rows == 4, "versions and rejected rows"
    for as_of in (1, 2, None):
        police = store.sources(Clock.OCCURRED, as_of)[0]
        assert police.erased_before == CUTOFF
    assert store.sources(Clock.OCCURRED, 1)[0].coverage == ()
    assert store.sources(Clock.OCCURRED)[0].coverage == (Period(CUTOFF, dt.date(2024, 4, 1)),)
    assert store.sources(Clock.OCCURRED)[0].extracted == dt.date(2024, 4, 1)
    guards = store.sources(Clock.OCCURRED)[1]
    assert guards.erased_before is None
    assert guards.coverage[0].first == dt.date(2024, 1, 1)
    log = store.retention_log()
    columns = [
        "batch",
        "source",
        "n_incidents",
        "n_versions",
        "n_texts",
        "n_rejected",
        "n_links",
        "n_reviews",
        "ran_by",
    ]
    assert log[columns].to_numpy().tolist() == [[newest + 1, "Polisen", 3, 3, 2, 1, 1, 2, "Anna"]]
    assert log["cutoff"].tolist() == ["2024-03-01"]


def test_what_is_kept_of_an_updated_incident_is_all_of_it(store: Store) -> None:
    """One version that is new enough keeps the earlier ones: products as of then count it as they did."""
    area_set = the_area_set(store)
    store.erase("Polisen", CUTOFF)
    kept = [
        store.incidents(area_set, Clock.OCCURRED, *DECADE, as_of).set_index("source").loc[1]["antal"]
        for as_of in (1, 2)
    ]
    assert [np.atleast_1d(values).sum() for values in kept] == [1, 4]


def test_nothing_too_old_writes_nothing(store: Store) -> None:
    before = _files(store)
    plan = store.erase("Polisen", dt.date(2020, 1, 1))
    assert plan.is_empty
    assert _files(store) == before
    assert store.retention_log().empty
    with pytest.raises(EstError, match="lies ahead"):
        store.erase("Polisen", dt.date.today() + dt.timedelta(1))


def test_the_store_works_on_after_it(store: Store) -> None:
    store.erase("Polisen", CUTOFF)
    connection = sqlite3.connect(store.location, timeout=0.1)
    connection.execute("BEGIN IMMEDIATE")  # the lock was let go
    connection.execute("ROLLBACK")
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
    import_rows(store, incident_rows(_new("N1")), source="Polisen", extracted="2024-04-08")
    assert store.batches()[-1].n_new == 1
    store.undo_review("Anna")
    store.close()
    with open_store(store.location) as again:
        assert len(again.retention_log()) == 1
        assert again.review_states(IncidentSelection())[ReviewState.REVIEWED] == 1


def test_a_version_that_ended_is_erased_too_and_one_without_dates_by_its_extract(store: Store) -> None:
    day = dt.date(2024, 2, 15)
    with store.import_batch("Arkiv", SourceKind.OTHERS, "f.csv", "0" * 64, "test", day) as writer:
        writer.add(incident_rows(_old("E1"), {"source_key": "E2", "occurred_on": ""}, _new("E3")))
    with store.import_batch("Arkiv", SourceKind.OTHERS, "f.csv", "0" * 64, "test", day) as writer:
        writer.add(incident_rows(_new("E3")))
        writer.end_missing(Clock.OCCURRED, Period(dt.date(2024, 1, 1), day))
    assert store.batches()[-1].n_ended == 1
    plan = store.erase("Arkiv", CUTOFF)
    assert (plan.n_incidents, plan.oldest, plan.newest) == (2, dt.date(2024, 1, 12), day)


_HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN")
connection.execute("SELECT COUNT(*) FROM incident").fetchall()
print("held", flush=True)
sys.stdin.read()
"""


def test_another_program_that_reads_holds_it_up_and_nothing_is_lost(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.2)
    store.close()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, store.location], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with open_store(store.location) as held:
            with pytest.raises(EstError, match="held by another program"):
                held.erase("Polisen", CUTOFF)
            assert held.retention_plan("Polisen", CUTOFF).n_incidents == 3
    finally:
        holder.communicate("")
    with open_store(store.location) as free:
        assert free.retention_log().empty
        assert free.erase("Polisen", CUTOFF).n_incidents == 3
        assert _found(free, MARKS) == set()


def test_where_the_file_cannot_be_rewritten_the_rows_are_gone_all_the_same(store: Store) -> None:
    """A statement that is being read holds VACUUM up, as a disk without room for the copy would."""
    connection = store._database._connection  # type: ignore[attr-defined]
    reading: list[Any] = []

    def hold(statement: str) -> None:
        if statement == "VACUUM" and not reading:
            reading.append(connection.execute("SELECT fid FROM incident"))
            reading[0].fetchone()

    connection.set_trace_callback(hold)
    with pytest.raises((EstError, sqlite3.OperationalError)):
        store.erase("Polisen", CUTOFF)
    connection.set_trace_callback(None)
    assert reading
    reading[0].close()
    assert _found(store, MARKS) == set()
    assert len(store.retention_log()) == 1


_KILLED = """
import os, pathlib, shutil, signal, sys
sys.path[:0] = [sys.argv[1]]
import datetime as dt
from est_plugin.store.opening import open_store
path = pathlib.Path(sys.argv[2])
n = 0
while True:
    copy = shutil.copy(path, path.with_name(f"killed{n}.gpkg"))
    child = os.fork()
    if child == 0:
        store = open_store(str(copy))
        store._database.execute("PRAGMA cache_size = 4")
        left = [n]
        def before(statement):
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1
        store._database._connection.set_trace_callback(before)
        store.erase("Polisen", dt.date(2024, 3, 1))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(n, "killed" if os.WIFSIGNALED(status) else "done", flush=True)
    if not os.WIFSIGNALED(status):
        break
    n += 1
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_an_erasure_killed_before_any_of_its_statements_leaves_all_or_nothing(store: Store) -> None:
    store.close()
    top = pathlib.Path(__file__).resolve().parent.parent
    result = subprocess.run(
        [sys.executable, "-c", _KILLED, str(top), store.location],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    outcomes = [line.split() for line in result.stdout.splitlines()]
    assert len(outcomes) > 25
    seen = set()
    for number, _ in outcomes:
        path = pathlib.Path(store.location).with_name(f"killed{number}.gpkg")
        with open_store(str(path)) as after:
            left, logged = len(after.reviews(IncidentSelection())), len(after.retention_log())
            assert (left, logged) in ((7, 0), (4, 1)), number
            seen.add(left)
        # The next run ends what a kill left half done: also the journal's bytes, which stay beside the file.
        with open_store(str(path)) as after:
            after.erase("Polisen", CUTOFF)
            assert _found(after, MARKS) == set(), number
    assert seen == {4, 7}


def test_each_source_has_its_own_rule(store: Store) -> None:
    assert store.retention_days() == {"Polisen": None, "Väktarna": None}
    today = dt.date(2024, 4, 1)
    with pytest.raises(EstError, match="No source has a number of days"):
        apply_retention(store, today=today)
    with pytest.raises(EstError, match="give 1 day or more"):
        store.set_retention_days("Polisen", 0)
    store.set_retention_days("POLISEN", 31)
    assert store.retention_days() == {"Polisen": 31, "Väktarna": None}
    report = apply_retention(store, today=today)
    assert [(plan.source, plan.cutoff, plan.n_incidents) for plan in report.plans] == [("Polisen", CUTOFF, 3)]
    assert report.without_rule == ("Väktarna",)
    assert not report.is_erased
    assert len(store.reviews(IncidentSelection())) == 7
    other = apply_retention(store, "väktarna", 31, today=today)
    assert [(plan.source, plan.n_incidents) for plan in other.plans] == [("Väktarna", 1)]
    with pytest.raises(EstError, match=r"no source 'Väkterna' \(did you mean 'Väktarna'\?\)"):
        apply_retention(store, "Väkterna", 31)
    with pytest.raises(EstError, match="For 'Väktarna' no number of days"):
        apply_retention(store, "Väktarna")
    with pytest.raises(EstError, match="Say for which source"):
        apply_retention(store, days=31)
    erased = apply_retention(store, today=today, dry_run=False, done_by="Anna")
    assert erased.is_erased
    assert len(store.reviews(IncidentSelection())) == 4
    store.set_retention_days("Polisen", None)
    assert store.retention_days() == {"Polisen": None, "Väktarna": None}


def test_the_algorithm_counts_until_it_is_told_to_erase(store: Store, est_provider: Any) -> None:
    import processing
    from qgis.core import QgsProcessingException

    store.close()
    days = (dt.date.today() - CUTOFF).days
    asked = {"DATABASE": store.location, "SOURCE": "Polisen", "DAYS": days}
    expected = {"N_INCIDENTS": 3, "N_VERSIONS": 3, "N_TEXTS": 2, "N_REJECTED": 1, "N_LINKS": 1, "N_REVIEWS": 2}
    before = _files(store)
    assert processing.run("est:retention", asked) == expected
    assert _files(store) == before, "without being told, it counts only"
    assert processing.run("est:retention", {**asked, "SET": True}) == expected
    by_rule = {"DATABASE": store.location}
    assert processing.run("est:retention", by_rule) == expected
    assert processing.run("est:retention", {**by_rule, "DRY_RUN": False, "DONE_BY": "Anna"}) == expected
    assert _found(store, MARKS) == set()
    assert set(processing.run("est:retention", by_rule).values()) == {0}
    with pytest.raises(QgsProcessingException, match="did you mean 'Polisen'"):
        processing.run("est:retention", {**asked, "SOURCE": "Polissen"})


def test_what_a_text_held_is_told_and_the_text_is_not(store: Store) -> None:
    flags = store.text_flags()
    uuids = store.reviews(IncidentSelection()).set_index("uuid")["source_key"]
    assert sorted(zip(flags["uuid"].map(uuids), flags["source"], flags["kind"], flags["n"])) == [
        ("BESTAR-NYCKEL 2", 1, "e-mail", 1),
        ("FORNT-NYCKEL 1", 1, "personnummer", 2),
        ("FORNT-NYCKEL 1", 1, "phone", 1),
    ]
    import_rows(
        store,
        incident_rows(_old("FORNT-NYCKEL 1", text="ny text", text_flags="phone:3")),
        source="Polisen",
        extracted="2024-04-08",
    )
    flags = store.text_flags()
    uuids = store.reviews(IncidentSelection()).set_index("uuid")["source_key"]
    assert flags[flags["uuid"].map(uuids) == "FORNT-NYCKEL 1"][["kind", "n"]].to_numpy().tolist() == [["phone", 3]]


def test_frames_without_flags_and_kinds_of_time_are_taken(store: Store) -> None:
    plain = incident_rows(_new("T1", text="utan")).drop(columns=["time_kind", "text_flags"])
    import_rows(store, plain, source="Polisen", extracted="2024-04-08")
    again = incident_rows(_new("T1", text="utan"))
    import_rows(store, again, source="Polisen", extracted="2024-04-08")
    assert store.batches()[-1].n_unchanged == 1
    unknown = incident_rows(_new("T2", occurred_time="00:00", time_kind="unknown"))
    import_rows(store, unknown, source="Polisen", extracted="2024-04-08")
    seen = store.incidents(the_area_set(store), Clock.OCCURRED, *DECADE)
    assert seen["time_kind"].value_counts().to_dict() == {"": len(seen) - 1, "unknown": 1}


def test_a_copy_that_was_made_before_is_not_reached(store: Store, tmp_path: pathlib.Path) -> None:
    """What the help says: backups keep what they hold."""
    copy = shutil.copy(store.location, tmp_path / "backup.gpkg")
    store.erase("Polisen", CUTOFF)
    assert b"Kalle Anka f" in pathlib.Path(copy).read_bytes()
