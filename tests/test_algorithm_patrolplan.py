"""est:patrolplan: from a layer and from a store's week, to stops, resting places and a GPX that GDAL reads."""

from __future__ import annotations

import datetime as dt
import json
import pathlib
from typing import Any

import pandas as pd
import pytest
from osgeo import ogr
from qgis.core import QgsDistanceArea, QgsPointXY, QgsProcessingException, QgsVectorLayer

from est_plugin.domain.calendar import Week
from est_plugin.picture.patrol import hours_around
from est_plugin.picture.products import InventorySettings
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from est_plugin.store.opening import open_store
from tests.small_store import SOUTH, WEST, fill, incident, new_store

pytestmark = pytest.mark.usefixtures("est_provider")
WEEK, DAY = Week(2026, 47), dt.timedelta(1)


def run(**parameters: Any) -> dict[str, Any]:
    import processing

    return processing.run("est:patrolplan", {"OUTPUT": "memory:", "PATROL_WEEK": "2026-W48", **parameters})


def rows(layer: Any) -> pd.DataFrame:
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "rows", "ogr")
    assert layer.isValid()
    data = [[*f.attributes(), *f.geometry().asPoint()] for f in layer.getFeatures()]
    return pd.DataFrame(data, columns=[*layer.fields().names(), "x", "y"])


@pytest.fixture
def places(tmp_path: pathlib.Path) -> str:
    """Eight places, written in degrees."""
    listed = (
        ("Torget & <bron>", 9, "Fri, Sat 20–24"),
        ("Parken", 7, "Fre, lör 22-02"),
        ("Skolan", 5, "Mon–Thu 15–18"),
        ("Stationen", 4, "hours unknown"),
        ("Hamnen", 4, ""),
        ("Gallerian", 3, "18-24"),
        ("Gångtunneln", 2, "Fri 20-24"),
        ("Kiosken", 0, ""),
    )
    features = [
        {
            "type": "Feature",
            "properties": {"name": name, "n": n, "hours": hours},
            "geometry": {"type": "Point", "coordinates": [17.60 + 0.004 * (i % 4), 59.85 + 0.003 * (i // 4)]},
        }
        for i, (name, n, hours) in enumerate(listed)
    ]
    path = tmp_path / "places.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def test_a_weeks_plan_of_a_layer(places: str) -> None:
    result = run(INPUT=places, NAME_FIELD="name", WEIGHT_FIELD="n", HOURS_FIELD="hours", PLACES="memory:")
    stops = rows(result["OUTPUT"])
    columns = "shift, stop, place, date, weekday, arrive, leave, minutes, travel_minutes, travel_m, in_hours"
    assert stops.columns.tolist()[:11] == columns.split(", ")
    assert stops["shift"].unique().tolist() == [1, 2, 3], "Thursday to Saturday, 18–24"
    assert stops.groupby("shift").size().between(2, 5).all()
    assert stops["minutes"].between(10, 15).all()
    assert stops["date"].unique().tolist() == ["2026-11-26", "2026-11-27", "2026-11-28"]
    assert (stops["arrive"] >= stops["date"] + " 18:00").all()
    midnight = pd.to_datetime(stops["date"]) + pd.Timedelta(days=1)
    assert (pd.to_datetime(stops["leave"]) <= midnight).all()
    table = rows(result["PLACES"]).set_index("place")
    assert table.loc["Kiosken", "role"] == "left over", "it needs none"
    assert set(stops["place"]) == set(table[table["role"] == "visited"].index)
    assert result["N_STOPS"] == len(stops) == table["visits"].sum()
    resting = table[table["role"] == "resting"].index
    assert result["RESTING"] == ", ".join(resting)
    assert 1 <= len(resting) <= 2, "a fifth of seven, a part of one by lot"
    first = stops.iloc[0]
    assert (table.loc[first["place"], ["x", "y"]] == first[["x", "y"]]).all()


def test_seed_and_week_make_the_plan_again(places: str) -> None:
    plans = [rows(run(INPUT=places, **more)["OUTPUT"]) for more in ({}, {}, {"SEED": 2}, {"PATROL_WEEK": "2026-W49"})]
    assert plans[0].equals(plans[1])
    assert plans[0][["place", "arrive"]].values.tolist() != plans[2][["place", "arrive"]].values.tolist()
    assert plans[0]["place"].tolist() != plans[3]["place"].tolist()


def test_hours_shifts_base_and_speed(places: str) -> None:
    result = run(
        INPUT=places,
        NAME_FIELD="name",
        HOURS_FIELD="hours",
        SHIFTS="Sat 20-03",
        BASE="17.60,59.85 [EPSG:4326]",
        SPEED=20,
        ROTATION=0,
        STOPS_MIN=5,
    )
    stops = rows(result["OUTPUT"])
    assert len(stops) == 5
    assert result["RESTING"] == ""
    assert set(stops["weekday"]) <= {6, 7}
    assert stops["travel_minutes"].max() <= 6, "the places lie within a kilometre"
    # The base is the point of the first place: its way there is the distance on the ground, a third longer by street.
    first = stops.iloc[0]
    ruler = QgsDistanceArea()
    ruler.setEllipsoid("EPSG:7030")
    metres = ruler.measureLine(QgsPointXY(17.60, 59.85), QgsPointXY(first["x"], first["y"]))
    assert first["travel_m"] == pytest.approx(1.3 * metres, rel=1e-3)
    anywhere = rows(run(INPUT=places, SHIFTS="Sat 20-03")["OUTPUT"])
    assert anywhere["travel_m"].iloc[0] == 0


def test_gpx_is_read_by_gdal(places: str, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "plan.gpx"
    result = run(INPUT=places, NAME_FIELD="name", GPX=str(path))
    stops = rows(result["OUTPUT"])
    source = ogr.Open(str(path))
    routes, stations = source.GetLayerByName("routes"), source.GetLayerByName("route_points")
    assert routes.GetFeatureCount() == 3
    names, times = [], []
    for feature in stations:
        names.append(feature["name"])
        times.append(feature["time"])
    assert names == [f"{stop} {place}" for stop, place in zip(stops["stop"], stops["place"])]
    utc = dt.datetime.fromisoformat(stops["arrive"].iloc[0]) - dt.timedelta(hours=1)
    assert times[0].replace("+00", "") == f"{utc:%Y/%m/%d %H:%M:%S}", "winter time less an hour"


def test_places_of_a_stores_week(tmp_path: pathlib.Path) -> None:
    place = {"x": WEST + 500, "y": SOUTH + 500, "crs": "EPSG:3006"}
    evening = [
        incident(WEEK.first + 4 * DAY, "A1", occurred_time="21:10", ended_on=str(WEEK.first + 4 * DAY),
                 ended_time="22:10", **{**place, "x": WEST + 500 + i})
        for i in range(12)
    ]
    rest = [incident(WEEK.plus(-i).first, "A3", x=WEST + 2500, y=SOUTH + 500, crs="EPSG:3006") for i in range(1, 40)]
    with new_store(tmp_path) as store:
        fill(store, evening + rest, dt.date(2025, 6, 1), WEEK.last)
    database = str(tmp_path / "liten.gpkg")
    result = run(DATABASE=database, WEEK="2026-W47", PATROL_WEEK="", SHIFTS="Fri 18-24; Mon 08-12")
    stops = rows(result["OUTPUT"])
    assert stops["place"].unique().tolist() == ["Ängby: Deliberate fire"]
    assert stops["date"].tolist() == ["2026-11-23", "2026-11-27"], "the week after"
    friday = stops[stops["weekday"] == 5].iloc[0]
    assert (friday["in_hours"], stops.iloc[0]["in_hours"]) == (1.0, 0.0)
    with open_store(database) as store:
        inventory = make_weekly_inventory(store, InventorySettings(WEEK, "Stadsdelar"))
        hours = hours_around(
            store, inventory, inventory.places[["x", "y"]].to_numpy(float), inventory.places["radius_m"].to_numpy(float)
        )
    assert hours.shape == (1, 168)
    assert hours[0, 4 * 24 + 21] == pytest.approx(12 * 50 / 60)
    assert hours[0, 4 * 24 + 22] == pytest.approx(12 * 10 / 60)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"INPUT": None}, "INPUT"),
        ({"DATABASE": "x.gpkg"}, "either"),
        ({"SHIFTS": "tomorrow"}, "tomorrow"),
        ({"PATROL_WEEK": "2025-W53"}, "53"),
        ({"STOPS_MIN": 6}, "STOPS_MIN"),
        ({"WEIGHT_FIELD": "weight"}, "weight"),
        ({"WEIGHT_FIELD": "hours"}, "number"),
        ({"HOURS_FIELD": "n"}, "n is '9'"),
    ],
)
def test_what_the_user_can_mend_is_one_sentence(places: str, parameters: dict[str, Any], words: str) -> None:
    with pytest.raises(QgsProcessingException, match=words) as raised:
        run(**{"INPUT": places, **parameters})
    assert str(raised.value).count("\n") == 0


def test_a_quiet_week_has_no_place(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, [incident(WEEK.plus(-i).first, "A3") for i in range(40)], dt.date(2025, 6, 1), WEEK.last)
    with pytest.raises(QgsProcessingException, match="2026-W47 has no place to patrol"):
        run(DATABASE=str(tmp_path / "liten.gpkg"), WEEK="2026-W47")
