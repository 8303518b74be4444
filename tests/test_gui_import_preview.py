"""A preview writes nothing, and says of every row what the import then does with it."""
from __future__ import annotations

import collections
import csv
import datetime as dt
import hashlib
import pathlib
from collections.abc import Iterator
from typing import Any

import pytest

from est_plugin.domain.category import UNCATEGORISED
from est_plugin.domain.progress import Cancelled
from est_plugin.intake.profile import load_profile
from est_plugin.picture.import_look import look_at, remapped
from est_plugin.picture.import_preview import MOST_REJECTED, ImportPreview, preview
from est_plugin.picture.importing import ImportReport, import_areas, import_incidents
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store
from tests.small_store import new_store

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def sweden(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> Iterator[Store]:
    with create_store(str(tmp_path / "sverige.gpkg")) as store:
        import_areas(store, str(trial_data / "areas_se" / "kommuner_wgs84.gpkg"), "Kommuner", "kommun_kod", "kommun")
        yield store


def digest(store: Store) -> str:
    return hashlib.sha256(pathlib.Path(store.location).read_bytes()).hexdigest()


def both(store: Store, path: pathlib.Path, profile: str, extracted: dt.date) -> tuple[ImportPreview, ImportReport]:
    """The preview of a new source's file, and the import after it."""
    before = digest(store)
    read = load_profile(profile)
    shown = preview(store, str(path), read, extracted)
    assert digest(store) == before, "a preview writes nothing"
    return shown, import_incidents(store, str(path), path.stem, read, extracted)


def assert_same(shown: ImportPreview, done: ImportReport) -> None:
    batch = done.batch
    assert (shown.n_rows, shown.n_accepted, shown.n_rejected) == (batch.n_rows, batch.n_new, batch.n_rejected)
    assert shown.n_file_rows == done.n_file_rows
    assert shown.rejected_by_reason == done.rejected_by_reason
    assert tuple(each.placed for each in shown.areas) == done.placed
    placed = (shown.n_placed_point, shown.n_placed_code, shown.n_unplaced)
    assert placed == (done.n_placed_point, done.n_placed_code, done.n_unplaced)
    assert tuple(shown.understanding.lines()) == done.understanding
    assert shown.notices == done.notices
    assert shown.categories["rows"].sum() == shown.n_accepted == shown.n_with_point + shown.n_with_area + (
        shown.n_with_neither
    )


def test_violence_against_police_is_previewed_as_it_is_imported(sweden: Store, trial_data: pathlib.Path) -> None:
    path = trial_data / "police_se" / "vald_mot_polis_brott.csv"
    shown, done = both(sweden, path, "police_area_codes", dt.date(2024, 4, 1))
    assert_same(shown, done)
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["Antal"] != "Antal"]
    assert (shown.n_file_rows, shown.n_accepted, shown.n_rejected) == (6312, len(rows), 1)
    assert shown.rejected_by_reason == (("The row repeats the header.", 1),)
    (rejected,) = shown.rejected.itertuples()
    assert rejected.row == 5258
    assert "Brottsdatum" in rejected.cells
    assert shown.categories[["category", "antal"]].to_numpy().tolist() == [
        ["blaljus", sum(int(row["Antal"]) for row in rows)]
    ]
    assert (shown.n_with_point, shown.n_with_area, shown.n_with_time) == (
        0, sum(bool(row["DeSO.område"] or row["Kommun"] or row["Län"]) for row in rows), 0,
    )
    assert shown.occurred == (min(row["Brottsdatum"] for row in rows), max(row["Brottsdatum"] for row in rows))
    first = shown.first_rows
    assert len(first) == len(shown.areas[0].names) == 200
    assert first.iloc[0][["row", "code", "occurred_on", "antal"]].tolist() == [2, "1701", "2020-03-14", 1]
    assert shown.areas[0].names[0] == "Örebro"


def test_houston_is_previewed_as_it_is_imported(sweden: Store, trial_data: pathlib.Path) -> None:
    path = trial_data / "houston" / "houston_crime_2010.csv"
    shown, done = both(sweden, path, "police_points", dt.date(2011, 1, 1))
    assert_same(shown, done)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    pointed = sum(row["lon"] not in ("", "NA") for row in rows)
    assert (shown.n_accepted, shown.n_rejected, len(rows)) == (86_314, 0, 86_314)
    assert (shown.n_with_point, shown.n_with_area, shown.n_with_neither) == (pointed, 0, 5)
    assert shown.areas[0].outside == pointed, "Houston lies in no Swedish municipality"
    assert shown.categories["category"].tolist() == [UNCATEGORISED]
    codes = dict(zip(shown.uncategorised["code"], shown.uncategorised["antal"]))
    assert codes == collections.Counter(row["offense"] for row in rows)
    assert shown.understanding.crs == "EPSG:4326"


def test_the_service_of_the_police_is_previewed_as_it_is_imported(sweden: Store, trial_data: pathlib.Path) -> None:
    path = trial_data / "police_se" / "polisen_events_sample.json"
    shown, done = both(sweden, path, "polisen_events", dt.date(2026, 9, 30))
    assert_same(shown, done)
    assert shown.rejected_by_reason == (("A summary of several events is no incident.", 532),)


def test_rows_that_repeat_others_are_found_across_chunks(tmp_path: pathlib.Path) -> None:
    lines = ["ID;BROTTSKOD;BROTTSDATUM;KOMMUN"]
    lines += [f"K{i % 25_000};1210;2026-01-{i % 28 + 1:02d};Ängby" for i in range(25_000)]
    lines += ["K7;1210;2026-01-08;Ängby", "K7;1210;2026-01-08;Gränby", "K24999;1210;2026-01-24;Ängby"]
    lines += ["K24999;1210;2026-01-24;Ängby", ";1210;2026-01-01;Åsen", ";1210;2026-01-01;Åsen"]
    path = tmp_path / "uttag.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with new_store(tmp_path) as store:
        shown, done = both(store, path, "police_points", TODAY)
        assert_same(shown, done)
        kept = store.rejected(done.batch.number)
    assert [n for _, n in shown.rejected_by_reason] == [3]
    assert shown.rejected[["row", "reason"]].to_numpy().tolist() == kept[["row", "reason"]].to_numpy().tolist()
    assert shown.rejected["reason"].tolist() == [
        "The row repeats row 9 of the same file.",
        "The row repeats row 25001 of the same file.",
        "The row repeats row 25001 of the same file.",
    ]


def test_many_rejected_rows_are_all_counted_and_the_first_of_each_reason_kept(tmp_path: pathlib.Path) -> None:
    lines = ["Brottskod;Brottsdatum;Antal"]
    lines += ["1210;inget datum;1"] * (MOST_REJECTED + 500) + ["1210;2026-01-01;noll"] * 3 + ["1210;2026-01-02;1"]
    path = tmp_path / "fel.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with new_store(tmp_path) as store:
        shown, done = both(store, path, "police_points", TODAY)
    assert_same(shown, done)
    assert [n for _, n in shown.rejected_by_reason] == [MOST_REJECTED + 500, 3]
    assert shown.rejected.groupby("group").size().tolist() == [MOST_REJECTED, 3]
    assert shown.rejected["row"].is_monotonic_increasing


def test_points_codes_and_rows_with_neither_are_told_apart(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "uttag.csv"
    path.write_text(
        "Brottskod;Brottsdatum;N;E;Områdeskod\n"
        "1210;2026-01-01;6637500;647500;\n"  # in A1
        "1210;2026-01-01;6637500;700000;\n"  # outside
        "1210;2026-01-01;6637500;700000;A3\n"  # outside, and placed by its code
        "1210;2026-01-01;;;A2\n"
        "1210;2026-01-01;;;Z9\n"
        "1210;2026-01-01;;;\n",
        encoding="utf-8",
    )
    with new_store(tmp_path) as store:
        profile = load_profile("police_points")
        shown = preview(store, str(path), profile, TODAY, crs="EPSG:3006")
        done = import_incidents(store, str(path), "Polisen", profile, TODAY, crs="EPSG:3006")
    assert_same(shown, done)
    (areas,) = shown.areas
    assert (shown.n_with_point, shown.n_with_area, shown.n_with_neither) == (3, 2, 1)
    assert (areas.placed.by_point, areas.placed.by_code, areas.placed.unplaced, areas.outside) == (1, 2, 3, 2)
    assert areas.names == ("Ängby", "", "Åsen", "Gränby", "", "")


def test_a_store_without_areas_and_a_file_that_was_imported_before(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "uttag.csv"
    path.write_text("Brottskod;Brottsdatum;Kommun\n1210;2026-01-01;Uppsala\n", encoding="utf-8")
    with create_store(str(tmp_path / "tom.gpkg")) as store:
        shown, done = both(store, path, "police_area_codes", TODAY)
        assert_same(shown, done)
        assert (shown.areas, shown.earlier) == ((), None)
        again = preview(store, str(path), load_profile("police_area_codes"), TODAY)
        assert again.earlier is not None
        assert again.earlier.number == done.batch.number


def test_that_no_row_is_understood_is_shown_and_no_error(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "uttag.csv"
    path.write_text("Brottskod;Brottsdatum\n1210;i går\n1210;i dag\n", encoding="utf-8")
    with new_store(tmp_path) as store:
        shown = preview(store, str(path), load_profile("police_points"), TODAY)
    assert (shown.n_accepted, shown.n_rejected, shown.occurred) == (0, 2, ("", ""))
    assert shown.first_rows.empty
    assert shown.n_uncategorised == 0


def test_a_preview_can_be_stopped(tmp_path: pathlib.Path) -> None:
    class Stopping:
        def report(self, share: float, text: str = "") -> None:
            if share > 0.05:
                raise Cancelled

    path = tmp_path / "uttag.csv"
    path.write_text("Brottskod;Brottsdatum\n1210;2026-01-01\n", encoding="utf-8")
    with new_store(tmp_path) as store, pytest.raises(Cancelled):
        preview(store, str(path), load_profile("police_points"), TODAY, progress=Stopping())


@pytest.mark.parametrize(
    ("file", "profile"),
    [
        ("police_se/vald_mot_polis_brott.csv", "police_area_codes"),
        ("police_se/brand_brott.csv", "police_area_codes"),
        ("police_se/polisen_events_sample.json", "polisen_events"),
        ("houston/houston_crime_2010.csv", "police_points"),
        ("nyc_thefts/nycvehiclethefts.csv", "police_points"),
    ],
)
def test_the_fitting_built_in_profile_is_proposed(trial_data: pathlib.Path, file: str, profile: str) -> None:
    look = look_at(str(trial_data / file), TODAY)
    assert look.is_proposed
    assert (look.profile.name, look.failure, look.needs_crs) == (profile, "", False)
    assert look.understanding is not None


def test_the_reporters_export_is_proposed_as_such_and_its_system_asked_for(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "rapporter.csv"
    path.write_text(
        "Rapport-ID;Händelse;Datum;Tid;Stadsdel;X;Y\n"
        + "".join(f"R{i};Skadegörelse;2026-11-{i + 1:02d};22:15;Ängby;6637500;647{i}00\n" for i in range(9)),
        encoding="utf-8",
    )
    look = look_at(str(path), TODAY)
    assert (look.profile.name, look.needs_crs) == ("reporter_events", True)
    assert look_at(str(path), TODAY, crs="EPSG:3006").failure == ""
    known = look_at(str(path), TODAY, look.profile, known_crs="EPSG:3006")
    assert (known.failure, known.crs) == ("", "EPSG:3006"), "where the file is silent, the source's usual system holds"
    with new_store(tmp_path) as store:
        from est_plugin.picture.region import extent_of

        found = look_at(str(path), TODAY, extent=extent_of(store))
    assert (found.needs_crs, found.guessed_crs) == (True, "EPSG:3006"), "offered, and still asked"


def test_a_heading_that_nobody_knows_can_be_said_to_be_the_date(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "udda.csv"
    path.write_text("Brottskod;Brottsdatm;Kommun\n1210;2026-01-01;Uppsala\n1210;2026-01-02;Uppsala\n", encoding="utf-8")
    profile = load_profile("police_area_codes")
    look = look_at(str(path), TODAY, profile)
    assert look.lacks == ("occurred_on",)
    assert look.meant == {"occurred_on": "Brottsdatm"}
    assert "Brottsdatm" in look.failure
    columns = [
        column if column.name != "Brottsdatm" else type(column)(column.name, column.examples, "occurred_on")
        for column in look.columns
    ]
    mended = look_at(str(path), TODAY, remapped(profile, columns))
    assert (mended.failure, mended.lacks) == ("", ())
    assert mended.profile.columns["occurred_on"][0] == "Brottsdatm"
    assert "brottsdatum" in mended.profile.columns["occurred_on"], "other files' heading is still known"


def test_a_column_that_is_taken_away_is_not_read_next_time(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "uttag.csv"
    path.write_text("Brottskod;Brottsdatum;Antal;Kommun\n1210;2026-01-01;5;Uppsala\n", encoding="utf-8")
    look = look_at(str(path), TODAY, load_profile("police_area_codes"))
    columns = [
        type(column)(column.name, column.examples, "" if column.field == "antal" else column.field)
        for column in look.columns
    ]
    changed = look_at(str(path), TODAY, remapped(look.profile, columns))
    assert {column.name: column.field for column in changed.columns} == {
        "Brottskod": "code", "Brottsdatum": "occurred_on", "Antal": "", "Kommun": "area_name",
    }


def test_ticked_columns_are_shown_as_such(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "rapport.csv"
    path.write_text(
        "Datum;Stadsdel;Skadegörelse;Klotter;Brand\n2026-11-01;Ängby;x;;\n2026-11-02;Åsen;;x;x\n", encoding="utf-8"
    )
    look: Any = look_at(str(path), TODAY)
    assert look.profile.name == "reporter_events"
    assert [column.field for column in look.columns] == ["occurred_on", "area_name", "ticked", "ticked", "ticked"]
    assert look.lacks == ()
    without = remapped(look.profile, [*look.columns[:4], type(look.columns[4])("Brand", (), "")])
    assert [column.field for column in look_at(str(path), TODAY, without).columns][4] == ""
