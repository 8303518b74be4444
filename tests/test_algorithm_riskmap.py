"""est:riskmap on real points, on a made-up town, and on layers that hold little or nothing."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")

EAST, NORTH = 650_000.0, 6_640_000.0
LAST = dt.date(2026, 11, 22)


def rows_of(layer: QgsVectorLayer) -> pd.DataFrame:
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def run(layer: Any, **parameters: Any) -> dict[str, Any]:
    import processing

    values = {"INPUT": layer, "DATE_FIELD": "day", "TEST_WEEKS": 0, "OUTPUT": "memory:", **parameters}
    return dict(processing.run("est:riskmap", values))


def point_layer(events: Any, crs: str = "EPSG:3006") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs}&field=day:date&field=n:integer", "events", "memory")
    features = []
    for x, y, day, n in events:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(day), n])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def square_layer(x: float, y: float, size: float, crs: str = "EPSG:3006") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    feature = QgsFeature()
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]]))
    layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture(scope="module")
def town() -> list[Any]:
    """Two years: a busy square all the time, a street that woke up three weeks ago, and scattered events."""
    rng = np.random.default_rng(6)

    def some(n: int, x: float, y: float, spread: float, days: int) -> list[Any]:
        xy = rng.uniform(-spread, spread, (n, 2)) + np.array([EAST + x, NORTH + y])
        return [(*at, LAST - dt.timedelta(int(age)), 1) for at, age in zip(xy.tolist(), rng.integers(0, days, n))]

    return [*some(400, 5000, 5000, 5000, 730), *some(200, 2125, 2125, 60, 730), *some(12, 8125, 8125, 60, 21)]


def test_chicagos_map_beats_the_count_of_13_weeks(trial_data: pathlib.Path) -> None:
    """The last eight weeks of 2016, from the file as it is, on the 77 areas (in feet, without their .prj)."""
    area = QgsVectorLayer(str(trial_data / "chicago" / "Chicago77.shp"), "areas", "ogr")
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    area.setCrs(QgsCoordinateReferenceSystem("EPSG:3435"))
    QgsProject.instance().addMapLayer(area)
    events = QgsVectorLayer(
        f"file://{trial_data / 'chicago' / 'chicago_burglary_2014_2017.csv'}"
        "?type=csv&delimiter=,&xField=x&yField=y&crs=EPSG:26971",
        "burglaries",
        "delimitedtext",
    )
    try:
        result = run(
            events, DATE_FIELD="date_single", AREA=area.id(), DAY="2016-12-26", TEST_WEEKS=8, PLACES="memory:"
        )
    finally:
        QgsProject.instance().takeMapLayer(area)
    assert result["PAI"] > 1.1 * result["PAI_NAIVE"] > 4
    assert 0 < result["PEI"] < 1
    rows = rows_of(result["OUTPUT"])
    # One per cent of the city, in cells of 250 m.
    size = sum(feature.geometry().area() for feature in area.getFeatures()) * (1200 / 3937) ** 2
    assert rows["chosen"].sum() == pytest.approx(0.01 * size / 250**2, abs=1.0)
    assert rows["risk"].sum() == pytest.approx(1.0)
    assert rows["rank"].tolist() == list(range(1, len(rows) + 1))
    assert rows["risk"].is_monotonic_decreasing
    assert "learnt on" in result["SUMMARY"]
    assert len(rows_of(result["PLACES"])) == 5


def test_long_memory_and_short_memory_both_speak(town: list[Any]) -> None:
    result = run(point_layer(town), PLACES="memory:", N_PLACES=2, TEST_WEEKS=4)
    places = [feature.geometry().centroid().asPoint() for feature in result["PLACES"].getFeatures()]
    assert {(round(point.x() - EAST), round(point.y() - NORTH)) for point in places} == {(2125, 2125), (8125, 8125)}
    rows = rows_of(result["OUTPUT"])
    assert rows["expected"].sum() == pytest.approx(rows["expected"].iloc[0] / rows["risk"].iloc[0])
    assert rows["times_mean"].iloc[0] == pytest.approx(rows["risk"].iloc[0] * len(rows))
    top = next(f.geometry() for f in result["OUTPUT"].getFeatures() if f["rank"] == 1)
    assert top.area() == pytest.approx(250**2)
    assert result["PAI"] > 5


def test_nothing_after_the_day_is_used(town: list[Any]) -> None:
    day = LAST - dt.timedelta(60)
    early = [event for event in town if event[2] < day]
    before = run(point_layer(early), DAY=str(day), AREA=square_layer(EAST, NORTH, 1e4))
    whole = run(point_layer(town), DAY=str(day), AREA=square_layer(EAST, NORTH, 1e4))
    assert rows_of(before["OUTPUT"]).equals(rows_of(whole["OUTPUT"]))


def test_the_area_limits_the_map_and_may_be_in_degrees(town: list[Any]) -> None:
    small = square_layer(EAST, NORTH, 4000)
    rows = rows_of(run(point_layer(town), AREA=small)["OUTPUT"])
    assert len(rows) == 16 * 16
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    geometry = next(small.getFeatures()).geometry()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    geometry.transform(QgsCoordinateTransform(small.crs(), degrees, QgsProject.instance()))
    turned = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(geometry)
    turned.dataProvider().addFeatures([feature])
    assert len(rows_of(run(point_layer(town), AREA=turned)["OUTPUT"])) == pytest.approx(256, abs=16)


def test_antal_counts(town: list[Any]) -> None:
    events = [(EAST, NORTH, LAST, 1), (EAST + 3000, NORTH, LAST, 9)]
    rows = rows_of(run(point_layer(events), COUNT_FIELD="n")["OUTPUT"])
    assert rows["recent"].tolist()[0] == 9
    assert rows["risk"].iloc[0] > 5 * rows["risk"][rows["recent"] == 1].iloc[0]


def test_layers_that_hold_too_little() -> None:
    with pytest.raises(QgsProcessingException, match="No event has both point and date"):
        run(point_layer([]))
    with pytest.raises(QgsProcessingException, match="nothing to learn from"):
        run(point_layer([(EAST, NORTH, LAST, 1)]), DAY="2020-01-01")
    with pytest.raises(QgsProcessingException, match="No event lies in AREA"):
        run(point_layer([(EAST, NORTH, LAST, 1)]), AREA=square_layer(0, 0, 1000))
    with pytest.raises(QgsProcessingException, match="can't be laid over"):
        run(point_layer([(0, 0, LAST, 1), (1e12, 1e12, LAST, 1)], ""))
    with pytest.raises(QgsProcessingException, match="n is -2 in row 1"):
        run(point_layer([(EAST, NORTH, LAST, -2)]), COUNT_FIELD="n")
    one = run(point_layer([(EAST, NORTH, LAST, 1)]), TEST_WEEKS=3, PLACES="memory:")
    assert "could not be tested" in one["SUMMARY"]
    assert "PAI" not in one or one["PAI"] is None
    assert len(rows_of(one["PLACES"])) >= 1
    same = run(point_layer([(EAST, NORTH, LAST - dt.timedelta(i), 1) for i in range(60)]), TEST_WEEKS=4)
    assert same["PAI"] == pytest.approx(9.0)
