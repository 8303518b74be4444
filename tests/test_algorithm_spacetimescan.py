"""est:spacetimescan on planted clusters, real points, and layers that hold little or nothing."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")

LAST = dt.date(2026, 11, 22)
EAST, NORTH = 650_000.0, 6_640_000.0


def run(layer: Any, **parameters: Any) -> tuple[dict[str, Any], pd.DataFrame]:
    import processing

    values = {"INPUT": layer, "DATE_FIELD": "day", "PERMUTATIONS": 99, "OUTPUT": "memory:", **parameters}
    result = dict(processing.run("est:spacetimescan", values))
    layer = result["OUTPUT"]
    names = layer.fields().names()
    return result, pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def point_layer(xy: Any, days: Any, crs: str = "EPSG:3006") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs}&field=day:date", "events", "memory")
    features = []
    for (x, y), day in zip(xy, days):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(day)])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture(scope="module")
def planted() -> QgsVectorLayer:
    """A year of 1,000 events spread evenly, and 8 around one place in the last week."""
    rng = np.random.default_rng(4)
    xy = rng.uniform((EAST, NORTH), (EAST + 10_000, NORTH + 10_000), (1000, 2))
    days = [LAST - dt.timedelta(int(age)) for age in rng.integers(0, 365, 1000)]
    near = np.array((EAST + 3000, NORTH + 7000)) + rng.uniform(-150, 150, (8, 2))
    return point_layer([*xy, *near], [*days, *(LAST - dt.timedelta(int(age)) for age in rng.integers(0, 7, 8))])


def test_a_planted_cluster_is_found_where_and_when_it_is(planted: QgsVectorLayer) -> None:
    result, rows = run(planted, PERMUTATIONS=199)
    best = rows.iloc[0]
    assert best["p_value"] == 1 / 200
    assert best["weeks_between"] == 200
    assert best["observed"] >= 8
    assert best["expected"] < 1
    assert best["last_day"] == str(LAST)
    assert 5 <= best["days"] <= 9
    assert best["radius_m"] < 450
    fids = {int(fid) for fid in best["event_fids"].split(",")}
    assert len(fids & set(range(1001, 1009))) == 8
    (circle,) = (f.geometry() for f in result["OUTPUT"].getFeatures() if f["rank"] == 1)
    assert circle.contains(QgsGeometry.fromPointXY(QgsPointXY(EAST + 3000, NORTH + 7000)))
    # By hand, from the layer: events in the circle over the year, and in the days.
    centre = circle.centroid().asPoint()
    assert (best["x"], best["y"]) == pytest.approx((centre.x(), centre.y()), abs=0.01)
    events = [(f.geometry().asPoint(), f["day"].toPyDate()) for f in planted.getFeatures()]
    inside = [day for point, day in events if point.distance(centre) <= best["radius_m"] + 1e-3]
    late = [day for _, day in events if (LAST - day).days < best["days"]]
    assert sum((LAST - day).days < best["days"] for day in inside) == best["observed"]
    assert best["expected"] == pytest.approx(len(inside) * len(late) / len(events))
    assert best["ratio"] == pytest.approx(best["observed"] / best["expected"])
    assert result["N_EVENTS"] == 1008
    assert "the strongest since" in result["SUMMARY"]
    assert rows["llr"].is_monotonic_decreasing


def test_nothing_is_left_of_it_a_month_before(planted: QgsVectorLayer) -> None:
    result, rows = run(planted, LAST_DATE="2026-10-18", FIRST_DATE="2026-01-01")
    assert result["N_EVENTS"] < 1000
    assert (rows["p_value"] > 0.05).all()
    assert set(rows["last_day"]) == {"2026-10-18"}


def test_the_same_seed_gives_the_same_numbers(planted: QgsVectorLayer) -> None:
    first, again = (run(planted, SEED=5)[1] for _ in range(2))
    assert first.equals(again)
    untested = run(planted, PERMUTATIONS=0)[1]
    assert untested["llr"].equals(first["llr"])
    assert all(str(value) == "NULL" for value in untested["p_value"])


def test_clusters_lie_upon_a_layer_in_feet(planted: QgsVectorLayer) -> None:
    feet = 3937 / 1200
    xy = [(f.geometry().asPoint().x(), f.geometry().asPoint().y()) for f in planted.getFeatures()]
    shifted = [((x - EAST) * feet + 1_150_000, (y - NORTH) * feet + 1_900_000) for x, y in xy]
    days = [f["day"].toPyDate() for f in planted.getFeatures()]
    result, rows = run(point_layer(shifted, days, "EPSG:3435"))
    assert result["OUTPUT"].crs().authid() == "EPSG:3435"
    plain = run(planted)[1]
    assert rows["observed"].iloc[0] == plain["observed"].iloc[0]
    assert rows["radius_m"].iloc[0] == pytest.approx(plain["radius_m"].iloc[0], rel=1e-3)
    circle = next(f.geometry() for f in result["OUTPUT"].getFeatures())
    assert circle.contains(QgsGeometry.fromPointXY(QgsPointXY(3000 * feet + 1_150_000, 7000 * feet + 1_900_000)))


def test_chicagos_burglaries(trial_data: pathlib.Path) -> None:
    """A year of 11,701 real events, from the file as it is."""
    result, rows = run(
        str(trial_data / "chicago" / "chicago_burglary_2014_2017.csv"),
        DATE_FIELD="date_single",
        X_FIELD="x",
        Y_FIELD="y",
        FIRST_DATE="2016-01-01",
        LAST_DATE="2016-12-31",
        MAX_RADIUS=500,
        PERMUTATIONS=19,
    )
    assert result["N_EVENTS"] == 11_701
    assert len(rows) == 10
    assert rows["p_value"].between(1 / 20, 1).all()
    assert (rows["radius_m"] <= 500).all()
    assert (rows["observed"] > rows["expected"]).all()


def test_layers_that_hold_too_little() -> None:
    with pytest.raises(QgsProcessingException, match="No event has both point and date"):
        run(point_layer([], []))
    one = run(point_layer([(EAST, NORTH)], [LAST]))
    assert len(one[1]) == 0
    assert "No circle holds more events than expected." in one[0]["SUMMARY"]
    for xy, days in (
        ([(EAST, NORTH)] * 50, [LAST - dt.timedelta(i) for i in range(50)]),
        ([(EAST + 10 * i, NORTH) for i in range(50)], [LAST] * 50),
    ):
        assert len(run(point_layer(xy, days))[1]) == 0


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"LAST_DATE": "22/11"}, "LAST_DATE is '22/11': write the date as 2026-11-23."),
        ({"FIRST_DATE": "2030-01-01"}, "No event lies between 2030-01-01 and"),
        ({"STEP_DAYS": 30}, "STEP_DAYS is 30 and MAX_DAYS 28"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(planted: QgsVectorLayer, wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(QgsProcessingException) as error:
        run(planted, **wrong)
    assert says in str(error.value)
