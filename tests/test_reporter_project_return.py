"""What several devices bring back: each file imports without a question, and the latest change holds."""

from __future__ import annotations

import datetime as dt
import itertools
import pathlib
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pandas as pd
import pytest
from reporter_devices import PLACE, Device, make_project
from small_store import new_store, the_area_set

from est_plugin.domain.calendar import Clock
from est_plugin.domain.errors import EstError
from est_plugin.intake.profile import load_profile
from est_plugin.picture.importing import ImportReport, import_incidents
from est_plugin.store.interface import Store

pytestmark = pytest.mark.usefixtures("est_provider")

TODAY = dt.date.today()
SECOND = (PLACE[0] + 1000, PLACE[1])
"""In the second district."""


@pytest.fixture(scope="module")
def project(qgis_processing: Any, est_provider: Any, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """An empty project."""
    return pathlib.Path(make_project(qgis_processing, tmp_path_factory.mktemp("projekt") / "ut")["FOLDER"])


@pytest.fixture
def device(project: pathlib.Path, tmp_path: pathlib.Path) -> Iterator[Device]:
    """The first device."""
    shutil.copytree(project, tmp_path / "A")
    first = Device(tmp_path / "A")
    yield first
    first.close()


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Iterator[Store]:
    """A store of four districts."""
    (tmp_path / "lager").mkdir()
    with new_store(tmp_path / "lager") as opened:
        yield opened


def bring(store: Store, file: pathlib.Path, extracted: dt.date = TODAY, **choices: Any) -> ImportReport:
    """Import a file as it is, with nothing said about it but where it is from."""
    return import_incidents(store, str(file), "Örnen", load_profile("reporter_project"), extracted, **choices)


def present(store: Store, as_of: int | None = None) -> pd.DataFrame:
    """The incidents that hold, as far as they come from the reports."""
    area_set = the_area_set(store)
    frame = store.incidents(area_set, Clock.OCCURRED, dt.date(2000, 1, 1), dt.date(2100, 1, 1), as_of)
    return frame.sort_values(["code", "x"], ignore_index=True)


def told(store: Store, as_of: int | None = None) -> list[tuple[str, float]]:
    """What and where."""
    frame = present(store, as_of)
    return list(zip(frame["code"], frame["x"].round()))


def figures(report: ImportReport) -> tuple[int, int, int, int, int]:
    """New, updated, unchanged, ended, rejected."""
    batch = report.batch
    return batch.n_new, batch.n_updated, batch.n_unchanged, batch.n_ended, batch.n_rejected


def test_one_device(device: Device, store: Store) -> None:
    device.report("Klotter", tid="2026-11-01 23:50")
    device.report("Otrygg plats: belysning", SECOND)
    device.close()
    report = bring(store, device.reports)
    assert figures(report) == (2, 0, 0, 0, 0)
    assert report.n_unplaced == 0
    frame = present(store)
    assert frame["code"].tolist() == ["klotter", "otrygg plats: belysning"]
    assert frame["code_system"].tolist() == ["rapport", "rapport"]
    assert frame["area"].tolist() == [0, 1]
    assert (frame["occurred_on"][0], frame["occurred_time"][0]) == ("2026-11-01", "23:50")
    assert frame["registered_on"].tolist() == [TODAY.isoformat()] * 2
    assert frame[["x", "y"]].round(3).iloc[0].tolist() == list(PLACE)
    # The same file again changes nothing.
    before = present(store)
    assert figures(bring(store, device.reports)) == (0, 0, 2, 0, 0)
    pd.testing.assert_frame_equal(present(store), before)


def test_the_algorithm_asks_nothing(qgis_processing: Any, device: Device, store: Store) -> None:
    device.report("Klotter")
    device.close()
    parameters = {
        "DATABASE": store.location, "INPUT": str(device.reports), "SOURCE": "Örnen", "PROFILE": "reporter_project",
        "EXTRACTED": TODAY.isoformat(),
    }  # fmt: skip
    result = qgis_processing.run("est:importincidents", parameters)
    assert (result["N_ROWS"], result["N_NEW"], result["N_REJECTED"]) == (1, 1, 0)


def test_three_devices_in_every_order(device: Device, tmp_path: pathlib.Path) -> None:
    changed, deleted, moved, _ = (device.report(word) for word in ("Klotter", "Bråk", "Glaskross", "Rån"))
    b, c = device.copy(tmp_path / "B"), device.copy(tmp_path / "C")
    device.report("Hot", SECOND)
    b.report("Hot", SECOND)  # another report of the same: two devices, two reports
    b.change(changed, handelse="Skadegörelse")
    c.change(changed, handelse="Nedskräpning")
    c.change(changed, handelse="Anlagd brand")  # the last word
    device.delete(deleted)
    b.move(moved, SECOND)
    files = [each.reports for each in (device, b, c)]
    for each in (device, b, c):
        each.close()
    here, there = PLACE[0], SECOND[0]
    wanted = [("anlagd brand", here), ("glaskross", there), ("hot", there), ("hot", there), ("rån", here)]
    for number, order in enumerate(itertools.permutations(files)):
        folder = tmp_path / f"lager {number}"
        folder.mkdir()
        with new_store(folder) as store:
            for file in order:
                bring(store, file)
            assert told(store) == wanted, [file.parent.name for file in order]
            # And all of them once more, the other way round.
            for file in reversed(order):
                bring(store, file)
            assert told(store) == wanted
            uuids = present(store)["uuid"]
            assert uuids.is_unique


def test_the_extraction_date_does_not_overrule_the_latest_change(
    device: Device, store: Store, tmp_path: pathlib.Path
) -> None:
    number = device.report("Klotter")
    later = device.copy(tmp_path / "B")
    later.change(number, handelse="Glaskross")
    device.close()
    later.close()
    bring(store, device.reports, TODAY + dt.timedelta(1))
    assert figures(bring(store, later.reports, TODAY)) == (0, 1, 0, 0, 0)
    assert [code for code, _ in told(store)] == ["glaskross"]
    assert figures(bring(store, device.reports, TODAY + dt.timedelta(2))) == (0, 0, 1, 0, 0)
    assert [code for code, _ in told(store)] == ["glaskross"]


def test_a_changed_report_is_a_new_version_of_the_same(device: Device, store: Store) -> None:
    number = device.report("Klotter")
    device.close()
    first = bring(store, device.reports).batch.number
    before = present(store)
    device = Device(device.folder)
    device.change(number, handelse="Glaskross")
    device.close()
    assert figures(bring(store, device.reports)) == (0, 1, 0, 0, 0)
    after = present(store)
    assert after["uuid"].tolist() == before["uuid"].tolist()
    assert after["number"].tolist() != before["number"].tolist()
    assert after["code"].tolist() == ["glaskross"]
    pd.testing.assert_frame_equal(present(store, first), before)


def test_a_deleted_report_ends_and_can_be_seen_as_it_was(device: Device, store: Store) -> None:
    number = device.report("Klotter")
    device.report("Bråk")
    device.close()
    first = bring(store, device.reports).batch.number
    device = Device(device.folder)
    device.delete(number)
    device.close()
    report = bring(store, device.reports)
    assert figures(report) == (0, 0, 1, 1, 0)
    assert any("deleted on the device: 1" in notice for notice in report.notices)
    assert [code for code, _ in told(store)] == ["bråk"]
    assert [code for code, _ in told(store, first)] == ["bråk", "klotter"]
    assert figures(bring(store, device.reports)) == (0, 0, 1, 0, 0)


def test_a_device_that_has_only_deleted(device: Device, store: Store) -> None:
    number = device.report("Klotter")
    device.close()
    bring(store, device.reports)
    device = Device(device.folder)
    device.delete(number)
    device.close()
    assert figures(bring(store, device.reports)) == (0, 0, 0, 1, 0)
    assert told(store) == []


def test_a_device_that_brings_nothing(device: Device, store: Store) -> None:
    device.close()
    report = bring(store, device.reports)
    assert figures(report) == (0, 0, 0, 0, 0)
    assert report.n_file_rows == 0


def test_a_copy_does_not_bring_back_what_was_deleted_elsewhere(
    device: Device, store: Store, tmp_path: pathlib.Path
) -> None:
    number = device.report("Klotter")
    other = device.copy(tmp_path / "B")
    device.delete(number)
    device.close()
    # The store has never seen the report when it hears that it is gone.
    assert figures(bring(store, device.reports)) == (0, 0, 0, 0, 0)
    other.close()
    assert figures(bring(store, other.reports)) == (0, 0, 1, 0, 0)
    assert told(store) == []
    # Whoever changes it afterwards knew that it holds.
    other = Device(other.folder)
    other.change(number, handelse="Glaskross")
    other.close()
    assert figures(bring(store, other.reports)) == (1, 0, 0, 0, 0)
    assert figures(bring(store, device.reports)) == (0, 0, 0, 0, 0)
    assert [code for code, _ in told(store)] == ["glaskross"]


def test_several_events_of_one_report_and_one_of_them_taken_back(
    device: Device, store: Store, tmp_path: pathlib.Path
) -> None:
    number = device.report("Klotter", handelse_2="Glaskross", handelse_3="Bråk")
    old = device.copy(tmp_path / "B")
    device.close()
    old.close()
    assert figures(bring(store, device.reports)) == (3, 0, 0, 0, 0)
    device = Device(device.folder)
    device.change(number, handelse_3=None)
    device.close()
    assert figures(bring(store, device.reports)) == (0, 0, 2, 1, 0)
    assert [code for code, _ in told(store)] == ["glaskross", "klotter"]
    assert figures(bring(store, old.reports)) == (0, 0, 3, 0, 0)
    assert [code for code, _ in told(store)] == ["glaskross", "klotter"]
    device = Device(device.folder)
    device.delete(number)
    device.close()
    assert figures(bring(store, device.reports)) == (0, 0, 0, 2, 0)


def test_a_complete_file_does_not_end_what_it_holds_an_older_copy_of(
    device: Device, store: Store, tmp_path: pathlib.Path
) -> None:
    number = device.report("Klotter")
    device.report("Bråk")
    later = device.copy(tmp_path / "B")
    later.change(number, handelse="Glaskross")
    device.close()
    later.close()
    bring(store, later.reports)
    assert figures(bring(store, device.reports, complete=True)) == (0, 0, 2, 0, 0)
    assert [code for code, _ in told(store)] == ["bråk", "glaskross"]


def test_mergins_conflict_copy(
    device: Device, store: Store, tmp_path: pathlib.Path
) -> None:
    number = device.report("Klotter")
    conflict = device.copy(tmp_path / "B")
    conflict.change(number, handelse="Glaskross")
    conflict.report("Hot")
    device.close()
    conflict.close()
    name = device.folder / "rapporter (conflicted copy, kim v4).gpkg"
    shutil.copy(conflict.reports, name)
    bring(store, device.reports)
    assert figures(bring(store, name)) == (1, 1, 0, 0, 0)
    assert [code for code, _ in told(store)] == ["glaskross", "hot"]


def test_what_is_not_registered_is_rejected_whoever_wrote_it(device: Device, store: Store) -> None:
    dwelling, future = device.report("Klotter"), device.report("Bråk")
    device.report("Arrangemang", tid=f"{TODAY.year + 1}-05-01 12:00")
    # As a program would that doesn't know the form.
    device.change(dwelling, platstyp="bostad")
    device.change(future, tid="2999-01-01 00:00")
    device.close()
    report = bring(store, device.reports)
    assert figures(report) == (1, 0, 0, 0, 2)
    assert [code for code, _ in told(store)] == ["arrangemang"]
    assert any("dwelling" in reason for reason, _ in report.rejected_by_reason)
    assert any("after the extraction date" in reason for reason, _ in report.rejected_by_reason)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("ALTER TABLE rapport RENAME TO annat", "no layer 'rapport'"),
        ("ALTER TABLE rapport RENAME COLUMN senast_andrad TO andrad", "no column 'senast_andrad'"),
        ("ALTER TABLE rapport RENAME COLUMN uuid TO nummer", "no column 'uuid'"),
    ],
)
def test_files_of_another_make(device: Device, store: Store, statement: str, said: str) -> None:
    device.report("Klotter")
    device.close()
    with closing(sqlite3.connect(device.reports)) as connection, connection:
        connection.execute("DROP TRIGGER rapport_borttagen")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement)
        if "annat" in statement:
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'rapport'")
    with pytest.raises(EstError, match=said):
        bring(store, device.reports)
    assert store.batches() == []


def test_a_file_without_the_table_of_deleted_ones_is_read(device: Device, store: Store) -> None:
    device.report("Klotter")
    device.close()
    with closing(sqlite3.connect(device.reports)) as connection, connection:
        connection.execute("DROP TRIGGER rapport_borttagen")
        connection.execute("DROP TABLE borttagen")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'borttagen'")
    assert figures(bring(store, device.reports)) == (1, 0, 0, 0, 0)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_devices_do_the_order_does_not_matter(device: Device, tmp_path: pathlib.Path, seed: int) -> None:
    """Many edits on three devices between two rounds; what holds is what the last act on each report says."""
    chance = random.Random(seed)
    words = ["Klotter", "Glaskross", "Bråk", "Hot", "Rån", "Stöld"]
    numbers = [device.report(chance.choice(words)) for _ in range(8)]
    devices = [device, device.copy(tmp_path / "B"), device.copy(tmp_path / "C")]
    truth = {number: device.values(number)["handelse"] for number in numbers}
    files = []
    for turn in range(2):
        for _ in range(12):
            one = chance.choice(devices)
            own = [number for (number,) in one.rows("SELECT uuid FROM rapport")]
            act = chance.choice(["new", "change", "change", "delete"])
            if act == "new" or not own:
                word = chance.choice(words)
                truth[one.report(word)] = word
            elif act == "change":
                number, word = chance.choice(own), chance.choice(words)
                if one.values(number)["handelse"] == word:
                    continue  # nothing is changed, and the moment stays
                one.change(number, handelse=word)
                truth[number] = word
            else:
                number = chance.choice(own)
                one.delete(number)
                truth[number] = ""
        for i, one in enumerate(devices):
            one.close()
            files.append(tmp_path / f"{turn}{i}.gpkg")
            shutil.copy(one.reports, files[-1])
            devices[i] = Device(one.folder)
    for one in devices:
        one.close()
    wanted = sorted(word.casefold() for word in truth.values() if word)
    for number in range(4):
        chance.shuffle(files)
        folder = tmp_path / f"lager {number}"
        folder.mkdir()
        with new_store(folder) as store:
            for file in files:
                bring(store, file)
            assert sorted(present(store)["code"]) == wanted, [file.name for file in files]
