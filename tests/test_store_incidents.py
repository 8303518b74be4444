"""Rows known again, versions, as-of, repeats: what an import does to the incidents, on real GeoPackages."""
from __future__ import annotations

import collections
import contextlib
import datetime as dt
import pathlib
import shutil
import sqlite3
import tempfile
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_frames import all_incidents, dump, import_rows, incident_rows, new_store, rejected_rows, square_areas

from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Clock, Period
from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.store.coordinates import transformed
from est_plugin.store.interface import UNCHANGED, Store
from est_plugin.store.opening import open_store

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Any:
    with new_store(tmp_path) as made:
        yield made


@pytest.fixture
def squares(store: Store) -> AreaSet:
    return square_areas(store)


def test_the_same_file_again_changes_nothing(store: Store, squares: AreaSet) -> None:
    keyed = {"source_key": "K1", "text": "t"}, {"source_key": "K1", "code": "1701"}
    rows = incident_rows(*keyed, {}, {}, {"code": "0355"})
    assert import_rows(store, rows)[0].tolist() == [1, 2, 3, 4, 5]
    before = dump(store.location)
    assert import_rows(store, rows)[0].tolist() == [UNCHANGED] * 5
    assert dump(store.location) == before
    first, second = store.batches()
    assert (first.n_rows, first.n_new, first.n_updated, first.n_unchanged, first.n_rejected) == (5, 5, 0, 0, 0)
    assert (second.n_rows, second.n_new, second.n_updated, second.n_unchanged, second.n_rejected) == (5, 0, 0, 5, 0)
    pd.testing.assert_frame_equal(all_incidents(store, squares, 1), all_incidents(store, squares, 2))


def test_a_changed_row_is_a_new_version_and_the_old_one_stays_readable(store: Store, squares: AreaSet) -> None:
    import_rows(store, incident_rows({"source_key": "K1", "antal": 1}, {"source_key": "K2"}), extracted="2024-04-01")
    numbers = import_rows(
        store,
        incident_rows({"source_key": "K1", "antal": 3, "occurred_on": "2024-03-06"}, {"source_key": "K3"}),
        extracted="2024-04-08",
    )[0]
    assert numbers.tolist() == [3, 4]
    batch = store.batches()[1]
    assert (batch.n_new, batch.n_updated, batch.n_unchanged) == (1, 1, 0)
    then, now = all_incidents(store, squares, 1), all_incidents(store, squares)
    assert then[["number", "antal"]].to_numpy().tolist() == [[1, 1], [2, 1]]
    assert now[["number", "antal"]].to_numpy().tolist() == [[2, 1], [4, 1], [3, 3]]
    assert now["uuid"].iloc[2] == then["uuid"].iloc[0], "the uuid is the incident's, not the version's"
    counts = store.counts(squares, Clock.OCCURRED, *YEAR, as_of=1)
    assert counts[["area", "day", "n"]].to_numpy().tolist() == [[-1, dt.date(2024, 3, 5).toordinal(), 2]]
    assert store.counts(squares, Clock.OCCURRED, *YEAR)["n"].tolist() == [2, 3]
    assert store.counts(squares, Clock.OCCURRED, *YEAR, as_of=0).empty


def test_an_older_extract_imported_late_overwrites_nothing_newer(store: Store, squares: AreaSet) -> None:
    import_rows(store, incident_rows({"source_key": "K1", "antal": 2}), extracted="2024-04-08")
    before = dump(store.location, ("incident",))
    numbers = import_rows(
        store, incident_rows({"source_key": "K1", "antal": 1}, {"source_key": "K2"}), extracted="2024-04-01"
    )[0]
    assert numbers.tolist() == [UNCHANGED, 2]
    assert dump(store.location, ("incident",))[0][:1] == before[0]
    assert store.batches()[1].n_unchanged == 1
    # The same day's correction does overwrite: what comes later on it counts.
    import_rows(store, incident_rows({"source_key": "K1", "antal": 5}), extracted="2024-04-08")
    assert all_incidents(store, squares)["antal"].sum() == 6


def test_a_repeated_row_is_rejected_and_names_the_first(store: Store) -> None:
    same = {"source_key": "K1", "text": "the same"}
    chunks = incident_rows(same, {"source_key": "K1"}, same, first_row=2), incident_rows(same, {}, {}, first_row=5)
    first, second = import_rows(store, *chunks, file="week.csv")
    assert first.tolist() == [1, 2, UNCHANGED]
    assert second.tolist() == [UNCHANGED, 3, 4], "without a key, two equal rows are two incidents"
    rejected = store.rejected(1)
    assert rejected["row"].tolist() == [4, 5]
    assert set(rejected["reason"]) == {"The row repeats row 2 of the same file."}
    assert set(rejected["file"]) == {"week.csv"}
    batch = store.batches()[0]
    assert (batch.n_rows, batch.n_new, batch.n_rejected) == (6, 4, 2)


def test_two_sources_with_the_same_keys_are_kept_apart(store: Store, squares: AreaSet) -> None:
    import_rows(store, incident_rows({"source_key": "1"}), source="Police")
    import_rows(store, incident_rows({"source_key": "1"}), source="Housing", kind=SourceKind.REPORTERS)
    found = all_incidents(store, squares)
    assert found["source"].tolist() == [1, 2]
    assert found["uuid"].nunique() == 2


def test_a_source_keeps_its_kind_and_is_known_in_any_case(store: Store) -> None:
    import_rows(store, incident_rows({}), source="Polisen")
    import_rows(store, incident_rows({}), source="polisen ")
    with pytest.raises(EstError, match="'Polisen' is of the kind police, not reporters"):
        import_rows(store, incident_rows({}), source="POLISEN", kind=SourceKind.REPORTERS)
    assert [source.name for source in store.sources(Clock.OCCURRED)] == ["Polisen"]
    assert [batch.source for batch in store.batches()] == ["Polisen", "Polisen"]


def test_sources_tell_extraction_and_coverage_as_of_a_batch(store: Store) -> None:
    for day, first, last in (("2024-04-01", "2024-01-01", "2024-03-31"), ("2024-04-08", "2024-03-01", "2024-04-07")):
        with store.import_batch("Police", SourceKind.POLICE, "f.csv", "", "p", dt.date.fromisoformat(day)) as writer:
            writer.cover(Clock.REGISTERED, Period(dt.date.fromisoformat(first), dt.date.fromisoformat(last)))
    import_rows(store, incident_rows({}), source="Guards", kind=SourceKind.OTHERS)
    (then,) = store.sources(Clock.REGISTERED, as_of=1)
    assert then.extracted == dt.date(2024, 4, 1)
    assert then.coverage == (Period(dt.date(2024, 1, 1), dt.date(2024, 3, 31)),)
    now = store.sources(Clock.REGISTERED)
    assert [source.name for source in now] == ["Police", "Guards"]
    assert now[0].coverage == (Period(dt.date(2024, 1, 1), dt.date(2024, 4, 7)),)
    assert now[0].extracted == dt.date(2024, 4, 8)
    assert store.sources(Clock.OCCURRED)[0].coverage == ()


def test_the_writer_tells_the_dates_of_the_whole_file(store: Store) -> None:
    rows = incident_rows(
        {"source_key": "A", "antal": 2}, {"source_key": "B", "occurred_on": ""}, {"registered_on": "2024-03-09"}
    )
    import_rows(store, rows)
    with store.import_batch("Police", SourceKind.POLICE, "f.csv", "", "p", dt.date(2024, 4, 2)) as writer:
        writer.add(rows[:1])
        writer.add(rows[1:])
        occurred, registered = writer.dates(Clock.OCCURRED), writer.dates(Clock.REGISTERED)
    assert occurred.to_numpy().tolist() == [[dt.date(2024, 3, 5).toordinal(), 3]]
    assert registered.to_numpy().tolist() == [[dt.date(2024, 3, 9).toordinal(), 1]]


def test_points_reach_the_area_set_without_a_detour(store: Store) -> None:
    squares = square_areas(store, crs="EPSG:3011")
    rows = incident_rows(
        {"x": 129456.0, "y": 6638320.0, "crs": "EPSG:3011"},
        {"x": 647488.0, "y": 6638540.0, "crs": "EPSG:3006"},
        {"x": 17.6334, "y": 59.8581, "crs": "EPSG:4326"},
        {},
    )
    numbers = import_rows(store, rows)[0]
    frame = all_incidents(store, squares).set_index("number").loc[numbers]
    assert frame[["x", "y"]].to_numpy()[0].tolist() == [129456.0, 6638320.0], "the same system: not a bit moved"
    assert np.allclose(frame["x"].iloc[:3], 129456, atol=30)
    assert np.allclose(frame["y"].iloc[:3], 6638320, atol=30)
    assert np.isnan(frame["x"].iloc[3])
    assert np.isnan(frame["y"].iloc[3])
    (unplaced,) = store.unplaced(squares)
    assert unplaced["x"].tolist()[:3] == frame["x"].tolist()[:3]


def test_a_point_that_no_system_reaches_is_no_point(store: Store, squares: AreaSet) -> None:
    far = {"x": 1e12, "y": 1e12, "crs": "EPSG:3006"}, {"x": 0.0, "y": 95.0, "crs": "EPSG:4326"}
    import_rows(store, incident_rows(*far))
    connection = sqlite3.connect(store.location)
    assert connection.execute("SELECT x, geom IS NULL FROM incident ORDER BY fid").fetchall()[0] == (1e12, 1)
    connection.close()
    assert np.isnan(all_incidents(store, squares)["x"].iloc[1])


def test_points_move_the_same_when_another_plugin_turned_exceptions_on() -> None:
    from osgeo import osr

    x, y, crs = np.array([647488.0, 1e12]), np.array([6638540.0, 1e12]), ["EPSG:3006"] * 2
    plain = transformed(x, y, crs, "EPSG:3021")
    before = osr.GetUseExceptions()
    osr.UseExceptions()
    try:
        assert np.array_equal(transformed(x, y, crs, "EPSG:3021"), plain, equal_nan=True)
        with pytest.raises(EstError, match="'nowhere' is unknown"):
            transformed(x, y, ["nowhere"] * 2, "EPSG:3021")
        assert osr.GetUseExceptions()
    finally:
        if not before:
            osr.DontUseExceptions()
    assert np.isfinite(plain[0]).tolist() == [True, False]


def test_an_unknown_coordinate_system_is_named(store: Store) -> None:
    with pytest.raises(EstError, match="'EPSG:999999' is unknown"):
        import_rows(store, incident_rows({"x": 1.0, "y": 2.0, "crs": "EPSG:999999"}))
    assert store.batches() == []


def test_well_known_text_is_a_coordinate_system_too() -> None:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3006)
    x, y = np.array([647488.0]), np.array([6638540.0])
    by_text = transformed(x, y, [reference.ExportToWkt()], "EPSG:4326")
    assert np.allclose(by_text, transformed(x, y, ["EPSG:3006"], "EPSG:4326"))
    assert abs(by_text[1][0] - 59.8581) < 1e-3, "x points east, whatever the authority says"


def test_text_of_persons_lies_apart_and_only_the_newest(store: Store) -> None:
    first = {"source_key": "K", "address": "Storgatan 1", "text": "first"}, {"source_key": "L", "text": "l"}
    import_rows(store, incident_rows(*first))
    import_rows(store, incident_rows({"source_key": "K", "text": "second"}, {"source_key": "L", "text": ""}))
    connection = sqlite3.connect(store.location)
    assert connection.execute("SELECT address, text FROM incident_text").fetchall() == [("", "second")]
    connection.close()


def test_text_that_is_replaced_is_erased_from_the_file(store: Store) -> None:
    first = [{"source_key": f"K{i}", "address": f"Storgatan {i}", "text": "secret " * 20} for i in range(100)]
    import_rows(store, incident_rows(*first))
    assert pathlib.Path(store.location).read_bytes().count(b"secret secret") >= 100
    import_rows(store, incident_rows(*({**row, "address": "", "text": ""} for row in first)))
    raw = pathlib.Path(store.location).read_bytes()
    assert b"secret" not in raw
    assert b"Storgatan" not in raw, "a deleted row is unlinked, but lies in the file until it is overwritten"


def test_placement_counts_and_replacement_of_an_area_set(store: Store, squares: AreaSet) -> None:
    rows = incident_rows({"source_key": "A"}, {"source_key": "B"}, {"source_key": "C", "antal": 4})
    numbers = import_rows(store, rows)[0]
    store.place(squares, np.append(numbers, UNCHANGED), np.array([3, 0, -1, 1]))
    counts = store.counts(squares, Clock.OCCURRED, *YEAR)
    assert sorted(counts[["area", "n"]].to_numpy().tolist()) == [[-1, 4], [0, 1], [3, 1]]
    assert all_incidents(store, squares)["area"].tolist() == [3, 0, -1]
    assert [len(frame) for frame in store.unplaced(squares)] == [1]
    again = square_areas(store, name="SQUARES", n=2)
    assert again.number == squares.number
    assert again.n_areas == 2
    assert [area_set.name for area_set in store.area_sets()] == ["SQUARES"]
    assert store.counts(again, Clock.OCCURRED, *YEAR)["area"].tolist() == [-1]
    assert [len(frame) for frame in store.unplaced(again, size=2)] == [2, 1]


def test_incidents_of_some_codes_only(store: Store, squares: AreaSet) -> None:
    import_rows(store, incident_rows(*({"code": f"{code:04d}"} for code in range(3000))))
    many = [("brottskod", f"{code:04d}") for code in range(0, 3000, 2)] + [("rapport", "0001")]
    found = store.incidents(squares, Clock.OCCURRED, *YEAR, codes=many)
    assert len(found) == 1500
    assert found["code"].astype(int).mod(2).eq(0).all()
    assert store.incidents(squares, Clock.OCCURRED, *YEAR, codes=[]).empty


def test_areas_with_the_same_code_are_refused(store: Store) -> None:
    areas = pd.DataFrame({"code": ["1", "1"], "name": ["A", "B"], "population": 1.0, "km2": 1.0, "wkb": [b"", b""]})
    with pytest.raises(EstError, match=r"The code '1' stands on more than one area of f\.gpkg"):
        store.add_area_set("Areas", "EPSG:3006", "", "f.gpkg", areas, rejected_rows())
    with pytest.raises(EstError, match="holds no area"):
        store.add_area_set("Areas", "EPSG:3006", "", "f.gpkg", areas[:0], rejected_rows())
    assert store.area_sets() == []


def test_population_is_set_by_code_and_absence_is_unknown(store: Store, squares: AreaSet) -> None:
    assert not squares.has_population
    store.set_population(squares, {"01": 100.0, "03": 0.0, "77": 5.0}, "people.xlsx", rejected_rows((9, "no area")))
    known = store.area_set("squares")
    assert known.has_population
    assert known.population_source == "people.xlsx"
    assert store.areas(known)["population"].fillna(-1).tolist() == [100.0, -1, 0.0, -1]
    with pytest.raises(EstError, match=r"No code in other\.xlsx"):
        store.set_population(squares, {"77": 5.0}, "other.xlsx", rejected_rows())
    assert store.area_set("squares").population_source == "people.xlsx"
    assert store.rejected()[["batch", "row", "reason"]].to_numpy().tolist() == [[0, 9, "no area"]]


def test_an_unknown_area_set_lists_those_there_are(store: Store) -> None:
    with pytest.raises(EstError, match="import areas first"):
        store.area_set("DeSO")
    square_areas(store)
    with pytest.raises(EstError, match="choose one of 'Squares'"):
        store.area_set("DeSO")


def test_a_window_is_found_by_the_index_of_its_date(store: Store, squares: AreaSet) -> None:
    import_rows(store, incident_rows({}))
    statements: list[str] = []
    store._database._connection.set_trace_callback(statements.append)  # type: ignore[attr-defined]
    for clock in Clock:
        store.counts(squares, clock, *YEAR)
        store.incidents(squares, clock, *YEAR)
    store._database._connection.set_trace_callback(None)  # type: ignore[attr-defined]
    windows = [statement for statement in statements if "BETWEEN" in statement]
    assert len(windows) == 4
    for statement, index in zip(windows, ("incident_occurred",) * 2 + ("incident_registered",) * 2):
        rows = store._database.rows(f"EXPLAIN QUERY PLAN {statement}")  # type: ignore[attr-defined]
        plan = " ".join(map(str, rows))
        assert f"USING INDEX {index}" in plan, plan
        assert "SCAN i" not in plan, plan


# ---- any chunking, any order of extracts: against a model of the rules --------------------------

_ROW = st.fixed_dictionaries(
    {
        "source_key": st.sampled_from(["", "", "A", "B"]),
        "code": st.sampled_from(["1210", "1701"]),
        "antal": st.integers(1, 2),
        "occurred_on": st.sampled_from(["2024-03-05", "2024-03-06", ""]),
    }
)
_FILE = st.lists(_ROW, min_size=1, max_size=12)
_CUTS = st.lists(st.integers(0, 12), max_size=4)
_FILES = st.lists(
    st.tuples(_FILE, st.sampled_from(["2024-04-01", "2024-04-08", "2024-04-15"]), _CUTS), min_size=1, max_size=4
)
_VISIBLE = ("source_key", "event_no", "code", "antal", "occurred_on")


@pytest.fixture(scope="module")
def empty_store() -> Any:
    with tempfile.TemporaryDirectory() as folder:
        new_store(pathlib.Path(folder)).close()
        yield pathlib.Path(folder) / "store.gpkg"


def _chunks(rows: list[dict[str, Any]], cuts: list[int]) -> list[pd.DataFrame]:
    frame = incident_rows(*rows)
    edges = [0, *sorted(min(cut, len(rows)) for cut in cuts), len(rows)]
    return [frame.iloc[start:end] for start, end in zip(edges, edges[1:])]


def _lying(path: pathlib.Path, columns: str) -> list[Any]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f"SELECT {columns} FROM incident ORDER BY fid").fetchall()
    finally:
        connection.close()


def _copied(template: pathlib.Path, folder: str, name: str) -> Store:
    return open_store(str(shutil.copy(template, pathlib.Path(folder) / name)))


@settings(max_examples=40, deadline=None)
@given(rows=_FILE, cuts=_CUTS, again=_CUTS)
def test_any_chunking_gives_the_same_store_and_again_gives_nothing_new(
    empty_store: pathlib.Path, rows: list[dict[str, Any]], cuts: list[int], again: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as both:
        whole = both.enter_context(_copied(empty_store, folder, "whole.gpkg"))
        cut = both.enter_context(_copied(empty_store, folder, "cut.gpkg"))
        at_once = np.concatenate(import_rows(whole, *_chunks(rows, [])))
        in_parts = np.concatenate(import_rows(cut, *_chunks(rows, cuts)))
        assert at_once.tolist() == in_parts.tolist()
        columns = "fid, known_by, content_hash, from_batch, to_batch, " + ", ".join(_VISIBLE)
        before = _lying(pathlib.Path(whole.location), columns)
        assert before == _lying(pathlib.Path(cut.location), columns)
        pd.testing.assert_frame_equal(whole.rejected(), cut.rejected())
        answers = np.concatenate(import_rows(cut, *_chunks(rows, again)))
        assert set(answers.tolist()) == {UNCHANGED}
        assert _lying(pathlib.Path(cut.location), columns) == before
        first, second = cut.batches()
        assert second.n_unchanged == first.n_new == len(rows) - first.n_rejected
        assert second.n_rejected == first.n_rejected


def _modelled(files: list[tuple[list[dict[str, Any]], str]]) -> dict[Any, tuple[Any, str]]:
    """The rules in the plainest words: (key or content, place) -> current content and its newest extraction date."""
    current: dict[Any, tuple[Any, str]] = {}
    for rows, extracted in files:
        seen: set[Any] = set()
        place: collections.Counter[Any] = collections.Counter()
        for row in rows:
            content = (row["source_key"], row["code"], row["antal"], row["occurred_on"])
            if row["source_key"] and content in seen:
                continue
            seen.add(content)
            known = row["source_key"] or content
            place[known] += 1
            there = current.get((known, place[known]))
            # What holds the same again confirms it: an extract of a day between doesn't count.
            if there is None or there[1] <= extracted:
                current[known, place[known]] = (content, extracted)
    return current


@settings(max_examples=40, deadline=None)
@given(files=_FILES)
def test_imports_in_any_order_follow_the_rules_and_every_batch_can_be_looked_back_to(
    empty_store: pathlib.Path, files: list[tuple[list[dict[str, Any]], str, list[int]]]
) -> None:
    with tempfile.TemporaryDirectory() as folder, _copied(empty_store, folder, "store.gpkg") as store:
        squares = square_areas(store)
        for rows, extracted, cuts in files:
            import_rows(store, *_chunks(rows, cuts), extracted=extracted)
        for batch in range(len(files) + 1):
            model = _modelled([(rows, extracted) for rows, extracted, _ in files[:batch]])
            expected = sorted(content[1:] for content, _ in model.values() if content[3])
            found = all_incidents(store, squares, batch)[["code", "antal", "occurred_on"]]
            assert sorted(map(tuple, found.to_numpy().tolist())) == expected
            counts = store.counts(squares, Clock.OCCURRED, *YEAR, as_of=batch)
            assert counts["n"].sum() == sum(antal for _, antal, _ in expected)
