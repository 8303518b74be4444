"""The main job on real points: Chicago's burglaries on its 77 areas."""

from __future__ import annotations

import collections
import csv
import datetime as dt
import pathlib
from typing import Any

import pytest

Located = tuple[float, float, dt.date, str]


@pytest.fixture(scope="module")
def database(
    est_provider: Any, qgis_processing: Any, trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory
) -> str:
    path = str(tmp_path_factory.mktemp("chicago") / "chicago.gpkg")
    run = qgis_processing.run
    run("est:createdatabase", {"OUTPUT": path})
    run("est:importareas", {**areas_parameters(path, trial_data), "CRS": "EPSG:3435"})
    found = run("est:importincidents", {**burglaries_parameters(path, trial_data), "CRS": "EPSG:26971"})
    assert (found["N_ROWS"], found["N_NEW"], found["N_REJECTED"]) == (45_319, 45_319, 0)
    return path


def areas_parameters(path: str, trial_data: pathlib.Path) -> dict[str, str]:
    layer = str(trial_data / "chicago" / "Chicago77.shp")
    return {"DATABASE": path, "INPUT": layer, "NAME": "Chicago", "CODE_FIELD": "AREA_NUMBE", "NAME_FIELD": "COMMUNITY"}


def burglaries_parameters(path: str, trial_data: pathlib.Path) -> dict[str, str]:
    table = str(trial_data / "chicago" / "chicago_burglary_2014_2017.csv")
    return {"DATABASE": path, "INPUT": table, "SOURCE": "Police", "PROFILE": "police_points", "EXTRACTED": "2018-01-01"}


@pytest.fixture(scope="module")
def located(qgis_processing: Any, trial_data: pathlib.Path) -> list[Located]:
    """(x, y, date, area's number or '') of every point, by QGIS's own join by location."""
    from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsVectorLayer

    table = trial_data / "chicago" / "chicago_burglary_2014_2017.csv"
    points = QgsVectorLayer(
        f"{table.as_uri()}?xField=x&yField=y&crs=EPSG:26971&detectTypes=no", "points", "delimitedtext"
    )
    areas = QgsVectorLayer(str(trial_data / "chicago" / "Chicago77.shp"), "areas", "ogr")
    areas.setCrs(QgsCoordinateReferenceSystem("EPSG:3435"))
    joined = qgis_processing.run(
        "native:joinattributesbylocation",
        {
            "INPUT": points,
            "JOIN": areas,
            "PREDICATE": [0],
            "JOIN_FIELDS": ["AREA_NUMBE"],
            "METHOD": 1,
            "DISCARD_NONMATCHING": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    found = []
    for feature in joined.getFeatures():
        day, month, year = str(feature["date_single"]).split("/")
        point, area = feature.geometry().asPoint(), feature["AREA_NUMBE"]
        found.append(
            (point.x(), point.y(), dt.date(int(year), int(month), int(day)), "" if area == NULL else str(area))
        )
    assert len(found) == 45_319
    return found


def counted(points: list[Located], first: dt.date, last: dt.date) -> collections.Counter[str]:
    return collections.Counter(area for _, _, day, area in points if area and first <= day <= last)


def test_areas_without_a_coordinate_system_ask_for_it(
    est_provider: Any, qgis_processing: Any, trial_data: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    from qgis.core import QgsProcessingException

    path = str(tmp_path / "tom.gpkg")
    qgis_processing.run("est:createdatabase", {"OUTPUT": path})
    before = pathlib.Path(path).read_bytes()
    with pytest.raises(QgsProcessingException, match=r"Chicago77\.shp.*CRS"):
        qgis_processing.run("est:importareas", areas_parameters(path, trial_data))
    with pytest.raises(QgsProcessingException, match=r"chicago_burglary_2014_2017\.csv.*CRS"):
        qgis_processing.run("est:importincidents", burglaries_parameters(path, trial_data))
    assert pathlib.Path(path).read_bytes() == before, "a failed step changes nothing"


def test_the_week_equals_qgis_own_assignment(database: str, qgis_processing: Any, located: list[Located]) -> None:
    out = qgis_processing.run(
        "est:weeklyinventory", {"DATABASE": database, "WEEK": "2017-W40", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    counts = collections.Counter({f["area_code"]: f["observed"] for f in out["OUTPUT"].getFeatures()})
    assert len(counts) == 77
    assert +counts == counted(located, dt.date(2017, 10, 2), dt.date(2017, 10, 8))
    assert out["TOTAL"] == sum(1 for _, _, day, _ in located if dt.date(2017, 10, 2) <= day <= dt.date(2017, 10, 8))


def test_the_tertial_equals_qgis_own_assignment_and_says_what_it_rests_on(
    database: str, qgis_processing: Any, located: list[Located]
) -> None:
    out = qgis_processing.run(
        "est:tertialranking", {"DATABASE": database, "TERTIAL": "2017-T2", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    rows = list(out["OUTPUT"].getFeatures())
    counts = collections.Counter({f["area_code"]: f["observed"] for f in rows})
    assert +counts == counted(located, dt.date(2017, 5, 1), dt.date(2017, 8, 31))
    from qgis.core import NULL

    assert {f["rate_1000"] for f in rows} == {NULL}
    assert {f["population"] for f in rows} == {NULL}
    assert all(f["rate_km2"] != NULL for f in rows)
    assert "no residents" in out["BASIS"]
    assert "2014-T2, 2015-T2, 2016-T2" in out["BASIS"]


def test_all_years_equal_qgis_own_assignment_point_by_point(
    database: str, trial_data: pathlib.Path, located: list[Located]
) -> None:
    import sqlite3

    with sqlite3.connect(database) as connection:
        stored = connection.execute(
            "SELECT i.x, i.y, i.occurred_on, COALESCE(a.code, '') FROM incident i "
            "LEFT JOIN placement p ON p.incident = i.fid LEFT JOIN area a ON a.id = p.area"
        ).fetchall()
    with open(trial_data / "chicago" / "chicago_burglary_2014_2017.csv", encoding="utf-8", newline="") as lines:
        given = collections.Counter((float(row["x"]), float(row["y"])) for row in csv.DictReader(lines))
    assert collections.Counter((x, y) for x, y, _, _ in stored) == given, "coordinates are kept as delivered"
    assert collections.Counter(map(tuple, stored)) == collections.Counter(
        (x, y, day.isoformat(), area) for x, y, day, area in located
    )
