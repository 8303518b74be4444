"""Data quality on small stores, one fault at a time, and through Processing."""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest
import shapely

from est_plugin.domain.calendar import Clock, Week
from est_plugin.domain.errors import EstError
from est_plugin.domain.review import ReviewState
from est_plugin.domain.source import SourceKind
from est_plugin.picture.data_quality import DataQuality, QualitySettings, make_data_quality
from est_plugin.picture.quality_findings import FINDING_COLUMNS, FindingKind
from est_plugin.store.interface import IncidentSelection, Store
from est_plugin.store.opening import create_store
from tests.small_store import AREA_CODES, SOUTH, WEST, fill, incident, new_store, the_area_set
from tests.store_frames import import_rows, incident_rows, rejected_rows

FIRST, LAST = dt.date(2026, 1, 5), dt.date(2026, 11, 22)
DAY = dt.timedelta(1)
WEEK = Week(2026, 47)
A2 = {"x": WEST + 1500.0, "y": SOUTH + 400.0, "crs": "EPSG:3006"}


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Iterator[Store]:
    with new_store(tmp_path) as made:
        yield made


def quality(store: Store, **settings: Any) -> DataQuality:
    return make_data_quality(store, QualitySettings("Stadsdelar", **settings))


def lines(product: DataQuality, kind: FindingKind) -> list[tuple[Any, ...]]:
    """source, category, n, total, flagged of the findings of a kind."""
    found = product.of_kind(kind)
    return [tuple(row) for row in found[["source", "category", "n", "total", "flagged"]].to_numpy().tolist()]


# ---- placed --------------------------------------------------------------------------------------


def weeks_of(n_placed: int, n_not: int, weeks: range, **values: Any) -> list[dict[str, Any]]:
    return [
        incident(WEEK.plus(-i).first, "A1" if k < n_placed else "", **values)
        for i in weeks
        for k in range(n_placed + n_not)
    ]


def test_missing_coordinates_are_flagged_as_no_decrease(store: Store) -> None:
    """Forty of 44 placed for months, and then 14 of 44: the map alone would show a fall by two thirds."""
    rows = weeks_of(40, 4, range(1, 20)) + weeks_of(14, 30, range(1))
    rows += weeks_of(2, 0, range(20), code="1201")
    fill(store, rows, FIRST, LAST)
    product = quality(store)
    flagged = product.placed[product.placed["flagged"]]
    assert flagged[["source", "category", "week", "placed", "total"]].to_numpy().tolist() == [
        ["Polisen", "", "2026-W47", 16, 46],
        ["Polisen", "Deliberate fire", "2026-W47", 14, 44],
    ]
    assert flagged["baseline"].tolist() == [pytest.approx(42 / 46), pytest.approx(40 / 44)]
    assert len(product.placed) == 60, "20 weeks of all, of fires and of vandalism"
    text = product.of_kind(FindingKind.PLACED).query("flagged")["text"].iloc[0]
    assert (
        text
        == "16 of 46 (35 %) placed. In the 13 weeks before it were 91 %: what is missing on the map is no decrease."
    )
    assert any("In 2 weeks of a source or category fewer could be placed" in line for line in product.sentences())
    assert product.sentences()[0] == "Polisen: 814 of 920 (88 %) incidents are placed in an area."


def test_each_source_is_held_against_itself(store: Store) -> None:
    """One source places half, always; the other nine of ten, always: nothing falls."""
    fill(store, weeks_of(5, 5, range(20)), FIRST, LAST)
    fill(store, weeks_of(9, 1, range(20)), FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    product = quality(store)
    assert not product.placed["flagged"].any()
    shares = product.placed[product.placed["category"] == ""].groupby("source")["share"].unique()
    assert {source: share.tolist() for source, share in shares.items()} == {"Polisen": [0.5], "Rapportörer": [0.9]}


def test_a_small_or_uncovered_week_is_no_fall(store: Store) -> None:
    rows = weeks_of(9, 1, range(1, 20)) + weeks_of(0, 1, range(1))
    fill(store, rows, FIRST, LAST - 7 * DAY)  # the last week isn't covered
    assert not quality(store).placed["flagged"].any()
    fill(store, weeks_of(1, 1, range(1)), FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    assert not quality(store).placed["flagged"].any(), "no weeks before it"


def test_a_period_is_judged_against_the_weeks_before_it(store: Store) -> None:
    fill(store, weeks_of(40, 4, range(1, 20)) + weeks_of(14, 30, range(1)), FIRST, LAST)
    product = quality(store, first=WEEK.first, last=WEEK.last)
    assert product.placed["week"].unique().tolist() == ["2026-W47"]
    assert product.placed["baseline"].tolist() == [pytest.approx(40 / 44)] * 2
    assert product.placed["flagged"].all()
    assert str(product.period) == "2026-11-16 – 2026-11-22"


# ---- single rows ---------------------------------------------------------------------------------


def test_rows_that_repeat_another_are_listed_and_kept(store: Store) -> None:
    same = incident("2026-05-04", "A1", occurred_time="21:00", **A2)
    rows = [same, same, same, incident("2026-05-04", "A1", occurred_time="21:01", **A2)]
    rows += [incident("2026-05-05", "A1", source_key="7"), incident("2026-05-05", "A1", source_key="8")]
    fill(store, rows, FIRST, LAST)
    fill(store, [same], FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    product = quality(store)
    assert lines(product, FindingKind.DUPLICATE) == [("Polisen", "", 2, 6.0, True)]
    assert product.duplicates[["source", "code", "occurred_on", "occurred_time", "n"]].to_numpy().tolist() == [
        ["Polisen", "1210", "2026-05-04", "21:00", 3]
    ]
    assert store.counts(the_area_set(store), Clock.OCCURRED, FIRST, LAST)["n"].sum() == 7, "all are counted"


def test_dates_that_can_not_be(store: Store) -> None:
    rows = [
        incident("2026-11-20", "A1", registered_on="2026-11-21"),
        incident("2026-11-20", "A1", registered_on="2026-11-18"),  # registered before it happened
        incident("2026-11-25", "A1"),  # after the extract
        incident("2026-12-24", "A1", code_system="rapport", code="arrangemang", registered_on="2026-11-01"),
    ]
    fill(store, rows, FIRST, LAST)
    product = quality(store)
    assert lines(product, FindingKind.FUTURE) == [("Polisen", "", 1, 4.0, True)]
    assert lines(product, FindingKind.REGISTERED_BEFORE) == [("Polisen", "", 1, 3.0, True)]


def test_ends_that_are_missing_reversed_empty_or_long(store: Store) -> None:
    def span(day: str, time: str, end_day: str, end_time: str, **values: Any) -> dict[str, Any]:
        return incident(day, "A1", occurred_time=time, ended_on=end_day, ended_time=end_time, **values)

    rows = [
        span("2026-05-04", "21:00", "", ""),
        span("2026-05-04", "21:00", "2026-05-04", "20:59"),
        span("2026-05-04", "21:00", "2026-05-03", ""),
        span("2026-05-04", "21:00", "2026-05-04", "21:00"),
        span("2026-05-04", "", "2026-05-04", ""),  # one day, hours unknown: not of zero length
        span("2026-05-04", "00:00", "2026-05-04", "00:00", time_kind="unknown"),
        span("2026-05-04", "00:00", "2026-05-04", "23:59", time_kind="unknown"),
        span("2026-05-04", "21:00", "2026-05-11", "21:00"),  # a week to the minute
        span("2026-05-04", "21:00", "2026-05-11", "21:01"),
        span("2026-05-04", "", "2026-05-12", ""),
    ]
    fill(store, rows, FIRST, LAST)
    fill(store, [incident("2026-05-04", "A1")], FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    product = quality(store)
    assert lines(product, FindingKind.END_MISSING) == [("Polisen", "", 1, 10.0, False)], "reporters give none at all"
    assert lines(product, FindingKind.END_REVERSED) == [("Polisen", "", 2, 10.0, True)]
    assert lines(product, FindingKind.END_ZERO) == [("Polisen", "", 2, 10.0, False)]
    assert lines(product, FindingKind.END_LONG) == [("Polisen", "", 2, 10.0, False)]


def test_unknown_times_by_category_and_a_midnight_that_stands_out(store: Store) -> None:
    def at(time: str, n: int, **values: Any) -> list[dict[str, Any]]:
        return [incident("2026-05-04", "A1", occurred_time=time, **values)] * n

    rows = at("", 3) + at("00:00", 2, time_kind="unknown", code="1201") + at("21:00", 5) + at("00:00", 30)
    rows += at("23:00", 4) + at("01:00", 4)
    fill(store, rows, FIRST, LAST)
    fill(store, at("", 2), FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    product = quality(store)
    assert lines(product, FindingKind.UNKNOWN_TIME) == [
        ("Polisen", "", 5, 48.0, False),
        ("Polisen", "Vandalism", 2, 2.0, False),
        ("Polisen", "Deliberate fire", 3, 46.0, False),
        ("Rapportörer", "", 2, 2.0, False),
    ]
    assert lines(product, FindingKind.MIDNIGHT) == [("Polisen", "", 30, 48.0, True)]


def test_whole_hours_alone_make_no_midnight(store: Store) -> None:
    rows = [incident("2026-05-04", "A1", occurred_time=f"{hour:02d}:00") for hour in range(24) for _ in range(20)]
    fill(store, rows, FIRST, LAST)
    assert lines(quality(store), FindingKind.MIDNIGHT) == []


def test_codes_without_a_category_and_rows_without_a_code(store: Store) -> None:
    fill(
        store, [incident("2026-05-04", "A1", code="4811", antal=3), incident("2026-05-04", "A1", code="")], FIRST, LAST
    )
    found = quality(store).of_kind(FindingKind.UNCATEGORISED)
    assert found[["n", "total"]].to_numpy().tolist() == [[3, 4.0], [1, 4.0]]
    assert "'4811' (brottskod)" in found["text"].iloc[0]
    assert found["text"].iloc[1] == "No code is given (brottskod)."


def test_rejections_are_summed_by_import_and_reason(store: Store) -> None:
    with store.import_batch(
        "Polisen", SourceKind.POLICE, "polis.csv", "0" * 64, "test", LAST + DAY
    ) as batch:  # fmt: skip
        batch.add(pd.DataFrame([incident("2026-05-04", "A1")]))
        batch.reject(rejected_rows((3, "No date."), (4, "No date."), (9, "No number."), file="polis.csv"))
        batch.reject(rejected_rows(*[(i, f"The row repeats row {i - 1}.") for i in range(20, 30)], file="polis.csv"))
    found = quality(store).of_kind(FindingKind.REJECTED)
    assert found[["source", "n", "total", "text"]].to_numpy().tolist() == [
        ["Polisen", 2, 14.0, "polis.csv, import 1: No date."],
        ["Polisen", 1, 14.0, "polis.csv, import 1: No number."],
        ["Polisen", 10, 14.0, "polis.csv, import 1: The row repeats row …."],
    ]


def test_a_source_that_is_behind_or_covers_nothing_is_flagged(store: Store) -> None:
    fill(store, [incident("2026-05-04", "A1")], FIRST, dt.date(2026, 6, 1))
    fill(store, [incident("2026-05-04", "A1")], FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    import_rows(store, incident_rows({"occurred_on": "2026-05-04"}), source="Bolaget", extracted="2026-11-23")
    found = quality(store).of_kind(FindingKind.COVERAGE).set_index("source")
    assert found["flagged"].to_dict() == {"Polisen": True, "Rapportörer": False, "Bolaget": True}
    assert "174 days behind" in found.loc["Polisen", "text"]
    assert "coverage is unknown" in found.loc["Bolaget", "text"]


# ---- places --------------------------------------------------------------------------------------


def test_repeated_points_say_what_they_may_be(store: Store) -> None:
    def at(n: int, dx: float, dy: float, **values: Any) -> list[dict[str, Any]]:
        area = AREA_CODES[int(dx // 1000)]
        return [incident("2026-05-04", area, x=WEST + dx, y=SOUTH + dy, crs="EPSG:3006", **values)] * n

    rows = at(9, 1500.4, 500.3)  # the centre of A2, within a metre
    rows += [row for code in ("1210", "1201", "1208", "0355") for row in at(2, 300, 300, code=code)]  # a station
    rows += at(6, 2200, 200) + at(4, 2300, 200)  # a square; too few
    rows += at(5, 1999.9, 500)  # the middle of the whole set
    rows += [incident("2026-05-04", "A1", x=0.0, y=0.0, crs="EPSG:3006")] * 7
    rows += [incident("2026-05-04", "A1")] * 10
    fill(store, rows, FIRST, LAST)
    points = quality(store).points
    assert points[["n", "n_categories", "area_name"]].to_numpy().tolist() == [
        [9, 1, "Gränby"], [8, 4, "Ängby"], [7, 1, "Ängby"], [6, 1, "Åsen"], [5, 1, "Gränby"],
    ]  # fmt: skip
    assert points["share"].iloc[0] == pytest.approx(9 / 39)
    said = points["what"].tolist()
    assert said[0].startswith("It is the centre of Gränby")
    assert said[1].startswith("It holds many kinds")
    assert said[2] == "It is 0,0: no place."
    assert said[3] == ""
    assert said[4].startswith("It is the centre of the whole area set")
    assert len(quality(store, n_points=2).points) == 2


@pytest.mark.parametrize("crs", ["EPSG:3006", "EPSG:4326", "EPSG:3857"])
def test_points_outside_lie_so_many_metres_away_whatever_the_units(tmp_path: pathlib.Path, crs: str) -> None:
    from est_plugin.store.coordinates import transformed

    corners = [(0, 0), (4000, 0), (4000, 1000), (0, 1000)]
    east = np.array([WEST + dx for dx, _ in corners])
    north = np.array([SOUTH + dy for _, dy in corners])
    x, y = transformed(east, north, ["EPSG:3006"] * 4, crs)
    areas = pd.DataFrame(
        {
            "code": ["A"], "name": ["Staden"], "population": 1.0, "km2": 4.0,
            "wkb": [shapely.to_wkb(shapely.Polygon(list(zip(x, y))))],
        }
    )  # fmt: skip
    with create_store(str(tmp_path / "s.gpkg")) as store:
        store.add_area_set("Stadsdelar", crs, "", "a.gpkg", areas, rejected_rows())
        places = [(2000, 500), (2000, 1400), (-300, -400), (2000, -250_000), (4020, 500)]
        rows = [
            incident("2026-05-04", "", x=WEST + dx, y=SOUTH + dy, crs="EPSG:3006", occurred_time=f"1{i}:00")
            for i, (dx, dy) in enumerate(places)
        ]
        fill(store, rows, FIRST, LAST)
        product = quality(store)
    assert lines(product, FindingKind.OUTSIDE) == [("Polisen", "", 4, 5.0, True)]
    assert product.outside["distance_m"].tolist() == [
        pytest.approx(250_000, rel=0.04), pytest.approx(500, rel=0.01), pytest.approx(400, rel=0.01),
        pytest.approx(20, rel=0.05),
    ]  # fmt: skip
    assert product.outside["nearest_area"].unique().tolist() == ["Staden"]
    assert re.search(r"the farthest at 2[45]\d\.\d km", product.of_kind(FindingKind.OUTSIDE)["text"].iloc[0])
    assert len(product.of_kind(FindingKind.FARTHEST)) == 4


def test_a_point_outside_that_a_code_placed_is_still_outside(store: Store) -> None:
    fill(store, [incident("2026-05-04", "A1", x=WEST - 100, y=SOUTH + 500, crs="EPSG:3006")], FIRST, LAST)
    product = quality(store)
    assert lines(product, FindingKind.OUTSIDE) == [("Polisen", "", 1, 1.0, True)]
    assert product.placed["placed"].tolist() == [1, 1]


# ---- the whole -----------------------------------------------------------------------------------


def test_an_empty_store_has_nothing_to_say(store: Store) -> None:
    product = quality(store)
    assert product.findings.empty
    assert list(product.findings.columns) == list(FINDING_COLUMNS)
    assert product.sentences() == ["Nothing stands out."]


def test_excluded_incidents_and_an_earlier_state(store: Store) -> None:
    batch = fill(store, [incident("2026-11-25", "A1", source_key=key) for key in "abc"], FIRST, LAST)
    (first, *_) = store.reviews(IncidentSelection())["uuid"]
    store.review(IncidentSelection(uuids=(first,)), ReviewState.EXCLUDED, "dubblett", "Anna")
    assert lines(quality(store), FindingKind.FUTURE) == [("Polisen", "", 2, 2.0, True)]
    assert lines(quality(store, as_of=batch), FindingKind.FUTURE) == [("Polisen", "", 3, 3.0, True)]


def test_records_of_the_same_event_are_told_of_until_they_are_linked(store: Store) -> None:
    from est_plugin.picture.linking import LinkSettings, apply_links, find_links

    fill(store, [incident("2026-05-04", "A1", source_key="p", **A2)], FIRST, LAST)
    report = incident("2026-05-04", "A1", source_key="r", code_system="rapport", code="brand", **A2)
    fill(store, [report], FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    assert lines(quality(store), FindingKind.SAME_EVENT) == [("", "", 1, 1.0, True)]
    assert lines(quality(store, links=False), FindingKind.SAME_EVENT) == []
    apply_links(store, find_links(store, LinkSettings("Stadsdelar")))
    assert lines(quality(store), FindingKind.SAME_EVENT) == []


def test_dates_the_wrong_way_round_and_unknown_areas_are_refused(store: Store) -> None:
    with pytest.raises(EstError, match="wrong way round"):
        quality(store, first=LAST, last=FIRST)
    with pytest.raises(EstError, match="Stadsdelar"):
        make_data_quality(store, QualitySettings("Basområden"))


def test_the_algorithm_writes_the_findings_as_a_table(est_provider: Any, tmp_path: pathlib.Path) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsVectorLayer

    with new_store(tmp_path) as store:
        rows = [incident("2026-11-25", AREA_CODES[1], **A2)] * 6 + [incident("2026-11-18", "A1")]
        fill(store, rows, FIRST, LAST)
    database = str(tmp_path / "liten.gpkg")
    result = processing.run(
        "est:dataquality", {"DATABASE": database, "OUTPUT": str(tmp_path / "fynd.gpkg"), "FLAGGED_ONLY": False}
    )
    layer = QgsVectorLayer(result["OUTPUT"], "fynd", "ogr")
    names = layer.fields().names()
    written = [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
    assert len(written) == result["N_FINDINGS"]
    assert sum(row["flagged"] for row in written) == result["N_FLAGGED"]
    assert {row["kind"] for row in written} >= {"placed", "duplicate", "future_date", "coverage", "unknown_time"}
    future = next(row for row in written if row["kind"] == "future_date")
    assert (future["n"], future["total"], future["source"]) == (6, 7, "Polisen")
    assert "Dates in the future: 6." in result["SUMMARY"]
    result = processing.run(
        "est:dataquality",
        {"DATABASE": database, "OUTPUT": str(tmp_path / "v.csv"), "FLAGGED_ONLY": True, "LAST": "2026-11-22"},
    )
    assert result["N_FINDINGS"] > result["N_FLAGGED"] == 0
    assert len((tmp_path / "v.csv").read_text(encoding="utf-8").splitlines()) == 1
    with pytest.raises(QgsProcessingException, match="FIRST"):
        processing.run("est:dataquality", {"DATABASE": database, "FIRST": "i fjol"})
