"""A week's files on small areas: updates, points before codes, news, and files that are not what they should be."""
from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pytest
from store_frames import all_incidents, dump, import_rows, incident_rows, new_store, square_areas, squares_file

from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Clock
from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.intake.profile import load_profile
from est_plugin.picture.importing import ImportReport, import_areas, import_incidents
from est_plugin.store.interface import Store

HEADER = "Brottsnummer;Brottskod;Brottsdatum;Inskrivningsdatum;Områdeskod;X;Y;Antal"
FIRST = (
    "A1;1210;2024-03-04;2024-03-05;04;6600500;600500;1",  # its point lies in 01, its code says 04
    "A2;1210;2024-03-04;2024-03-05;02;;;1",
    "A3;1701;2024-03-05;2024-03-06;04;6700000;700000;2",  # outside of all areas: its code decides
    "A4;1701;2024-03-06;2024-03-06;;;;1",
)
SECOND = (
    FIRST[0],
    "A2;1210;2024-03-04;2024-03-05;03;;;1",  # moved
    "A5;0355;2024-03-11;2024-03-11;;6600500;602500;1",
)


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Any:
    with new_store(tmp_path) as made:
        yield made


@pytest.fixture
def squares(store: Store) -> AreaSet:
    return square_areas(store)


def _import(store: Store, folder: pathlib.Path, name: str, rows: tuple[str, ...], extracted: str) -> ImportReport:
    path = folder / name
    path.write_text("\r\n".join((HEADER, *rows)) + "\r\n", encoding="cp1252")
    profile = load_profile("police_points")
    return import_incidents(store, str(path), "Polisen", profile, dt.date.fromisoformat(extracted), crs="EPSG:3006")


def test_a_point_wins_over_a_code_and_a_code_over_nothing(
    store: Store, squares: AreaSet, tmp_path: pathlib.Path
) -> None:
    report = _import(store, tmp_path, "v10.csv", FIRST, "2024-03-11")
    assert (report.n_placed_point, report.n_placed_code, report.n_unplaced) == (1, 2, 1)
    found = all_incidents(store, squares)
    assert found.sort_values("number")["area"].tolist() == [0, 1, 3, -1]
    assert store.counts(squares, Clock.OCCURRED, dt.date(2024, 3, 4), dt.date(2024, 3, 10))["n"].sum() == 5
    assert {clock for clock, _ in report.coverage} == set(Clock)


def test_an_overlapping_extract_updates_and_last_weeks_picture_can_be_made_again(
    store: Store, squares: AreaSet, tmp_path: pathlib.Path
) -> None:
    _import(store, tmp_path, "v10.csv", FIRST, "2024-03-11")
    last_week = all_incidents(store, squares)
    report = _import(store, tmp_path, "v11.csv", SECOND, "2024-03-18")
    assert (report.batch.n_new, report.batch.n_updated, report.batch.n_unchanged) == (1, 1, 1)
    assert all_incidents(store, squares, as_of=1).equals(last_week)
    now = all_incidents(store, squares).sort_values("uuid", ignore_index=True)
    then = last_week.sort_values("uuid", ignore_index=True)
    assert set(then["uuid"]) < set(now["uuid"])
    moved = now.merge(then, on="uuid").query("area_x != area_y")
    assert moved[["area_y", "area_x"]].to_numpy().tolist() == [[1, 2]]


def test_coming_events_are_no_record_of_what_happened(store: Store, squares: AreaSet, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "coming.csv"
    path.write_text("Händelsedatum;Kategori;Områdeskod\n2024-03-20;Arrangemang;01\n", encoding="utf-8")
    report = import_incidents(store, str(path), "Rapporter", load_profile("reporter_events"), dt.date(2024, 3, 11))
    assert report.batch.n_new == 1
    assert report.coverage == ()
    assert store.sources(Clock.OCCURRED)[0].coverage == ()


def test_every_area_set_gets_its_places(store: Store, squares: AreaSet, tmp_path: pathlib.Path) -> None:
    halves = square_areas(store, name="Two in another system", n=2, crs="EPSG:4326")  # their points: nowhere near
    report = _import(store, tmp_path, "v10.csv", FIRST, "2024-03-11")
    by_set = {placed.areas: (placed.by_point, placed.by_code, placed.unplaced) for placed in report.placed}
    assert by_set == {"Squares": (1, 2, 1), "Two in another system": (0, 1, 3)}
    assert (all_incidents(store, halves)["area"] >= 0).sum() == 1


def test_areas_that_come_later_place_every_version(store: Store, tmp_path: pathlib.Path) -> None:
    _import(store, tmp_path, "v10.csv", FIRST, "2024-03-11")
    _import(store, tmp_path, "v11.csv", SECOND, "2024-03-18")
    path = squares_file(tmp_path, n=4)
    squares = import_areas(store, str(path), "Squares", "code", "name")
    assert all_incidents(store, squares, as_of=1).sort_values("number")["area"].tolist() == [0, 1, 3, -1]
    assert all_incidents(store, squares).sort_values("number")["area"].tolist() == [0, 3, -1, 2, 2]


def test_news_are_listed_without_coverage_and_never_lie_in_a_centroid(
    store: Store, trial_data: pathlib.Path
) -> None:
    kommuner = str(trial_data / "areas_se" / "kommuner_wgs84.gpkg")
    areas = import_areas(store, kommuner, "Kommuner", "kommun_kod", "kommun")
    news = str(trial_data / "police_se" / "polisen_events_sample.json")
    report = import_incidents(store, news, "polisen.se", load_profile("polisen_events"), dt.date(2026, 11, 23))
    assert report.batch.n_new > 1000
    assert report.n_placed_point == 0
    assert report.n_placed_code > 0.5 * report.batch.n_new
    assert report.coverage == ()
    (source,) = store.sources(Clock.OCCURRED)
    assert (source.kind, source.coverage) == (SourceKind.NEWS, ())
    assert np.isnan(all_incidents(store, areas)["x"]).all()


def _photo(path: pathlib.Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 50)


def _empty(path: pathlib.Path) -> None:
    path.write_bytes(b"")


def _no_dates(path: pathlib.Path) -> None:
    path.write_text("Brottsnummer;Brottskod;Antal\n1;1210;1\n2;1210;1\n", encoding="utf-8")


def _header_alone(path: pathlib.Path) -> None:
    path.write_text(HEADER + "\n", encoding="utf-8")


def _nothing_readable(path: pathlib.Path) -> None:
    path.write_text(HEADER + "\nA1;1210;2024-03-04;;01;;;none\nA2;1210;2024-03-05;;01;;;-4\n", encoding="utf-8")


@pytest.mark.parametrize("made", [_photo, _empty, _no_dates, _header_alone, _nothing_readable])
def test_a_wrong_file_gives_one_sentence_and_leaves_the_store_untouched(
    store: Store, squares: AreaSet, tmp_path: pathlib.Path, made: Any
) -> None:
    import_rows(store, incident_rows({"source_key": "K"}), source="Polisen")
    before = dump(store.location, ("incident", "import_batch", "rejected_row", "source", "coverage"))
    path = tmp_path / "wrong.csv"
    made(path)
    with pytest.raises(EstError, match=r"wrong\.csv") as caught:
        import_incidents(store, str(path), "Other", load_profile("police_points"), dt.date(2024, 3, 11))
    assert "\n" not in str(caught.value)
    assert dump(store.location, ("incident", "import_batch", "rejected_row", "source", "coverage")) == before


def test_a_file_of_which_nothing_is_understood_says_the_first_reason(store: Store, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "wrong.csv"
    _nothing_readable(path)
    with pytest.raises(EstError, match=r"No row of wrong\.csv could be understood; the first reason: \S+"):
        import_incidents(store, str(path), "Other", load_profile("police_points"), dt.date(2024, 3, 11))


def test_rejected_rows_are_kept_and_summed_by_reason(store: Store, squares: AreaSet, tmp_path: pathlib.Path) -> None:
    bad = ("A8;1210;2024-13-45;;01;;;1", "A9;1210;;;01;;;1", FIRST[1])
    report = _import(store, tmp_path, "v10.csv", (*FIRST, *bad), "2024-03-11")
    assert (report.n_file_rows, report.batch.n_new, report.batch.n_rejected) == (7, 4, 3)
    assert sum(n for _, n in report.rejected_by_reason) == 3
    kept = store.rejected(report.batch.number)
    assert sorted(kept["row"]) == [6, 7, 8]
    repeat = kept[kept["row"] == 8].iloc[0]
    assert (repeat["value"], repeat["reason"]) == ("A2", "The row repeats row 3 of the same file.")


def test_a_source_does_not_change_its_kind(store: Store, squares: AreaSet, tmp_path: pathlib.Path) -> None:
    _import(store, tmp_path, "v10.csv", FIRST, "2024-03-11")
    text = (tmp_path / "v10.csv").read_text(encoding="cp1252").replace("Brottsdatum", "Händelsedatum", 1)
    (tmp_path / "again.csv").write_text(text, encoding="utf-8")
    with pytest.raises(EstError, match="of the kind police, not reporters"):
        import_incidents(
            store,
            str(tmp_path / "again.csv"),
            "Polisen",
            load_profile("reporter_events"),
            dt.date(2024, 3, 11),
            crs="EPSG:3006",
        )
    assert len(store.batches()) == 1


def test_a_weeks_file_covers_its_week_and_not_the_years_of_its_late_reports(
    store: Store, tmp_path: pathlib.Path
) -> None:
    """Weekly files, each with one report of something years ago, and one week without anything on its Monday."""
    monday = dt.date(2024, 3, 4)
    for week in range(4):
        start = monday + dt.timedelta(7 * week)
        days = [start + dt.timedelta(day) for day in range(1 if week == 2 else 0, 7)]
        rows = [f"W{week}{i};1210;{day};{day};01;;;1" for i, day in enumerate(days)]
        rows.append(f"L{week};1210;2021-05-0{week + 1};{days[-1]};01;;;1")
        _import(store, tmp_path, f"v{week}.csv", tuple(rows), str(start + dt.timedelta(7)))
    for clock in Clock:
        (source,) = store.sources(clock)
        assert [str(period) for period in source.coverage] == ["2024-03-04 – 2024-03-31"]
