"""est:weeklyleads on Chicago's burglaries: points that QGIS reads, held against the events themselves."""

from __future__ import annotations

import collections
import pathlib
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")

FEET = 0.3048


@pytest.fixture(scope="module")
def database(
    est_provider: Any, qgis_processing: Any, trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory
) -> str:
    path = str(tmp_path_factory.mktemp("chicago") / "chicago.gpkg")
    folder, run = trial_data / "chicago", qgis_processing.run
    run("est:createdatabase", {"OUTPUT": path})
    areas = {"NAME": "Chicago", "CODE_FIELD": "AREA_NUMBE", "NAME_FIELD": "COMMUNITY", "CRS": "EPSG:3435"}
    run("est:importareas", {"DATABASE": path, "INPUT": str(folder / "Chicago77.shp"), **areas})
    table = str(folder / "chicago_burglary_2014_2017.csv")
    asked = {"SOURCE": "Police", "PROFILE": "police_points", "EXTRACTED": "2018-01-01", "CRS": "EPSG:26971"}
    run("est:importincidents", {"DATABASE": path, "INPUT": table, **asked})
    return path


@pytest.fixture(scope="module")
def out(database: str, qgis_processing: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("out")
    asked = {name: str(folder / f"{name}.gpkg") for name in ("NEAR_REPEATS", "LIKELY_PLACES", "CLUSTERS")}
    return dict(qgis_processing.run("est:weeklyleads", {"DATABASE": database, "WEEK": "2017-W40", **asked}))


def opened(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, "found", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:3435"
    return layer


def points(layer: QgsVectorLayer) -> np.ndarray:
    return np.array([[f.geometry().asPoint().x(), f.geometry().asPoint().y()] for f in layer.getFeatures()])


def test_near_repeats_are_the_weeks_events_that_follow_another_one(
    out: dict[str, Any], trial_data: pathlib.Path
) -> None:
    """Counted by hand from the file: the week's events with another one within 200 m on the day or 14 days before."""
    layer = opened(out["NEAR_REPEATS"])
    assert out["N_NEAR_REPEATS"] == layer.featureCount() > 20
    rows = (trial_data / "chicago" / "chicago_burglary_2014_2017.csv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [row.split(",") for row in rows]
    xy = np.array([row[:2] for row in cells], float)
    days = np.array([f"{row[2][6:10]}-{row[2][3:5]}-{row[2][:2]}" for row in cells], "datetime64[D]")
    monday = np.datetime64("2017-10-02")
    near = (days >= monday - 14) & (days < monday + 7)
    xy, days = xy[near], days[near]
    expected: collections.Counter[str] = collections.Counter()
    for i in np.flatnonzero(days >= monday):
        since = (days[i] - days).astype(int)
        earlier = ((since > 0) & (since <= 14)) | ((since == 0) & (np.arange(len(days)) < i))
        if (np.hypot(*(xy - xy[i]).T)[earlier] <= 200).any():
            expected[str(days[i])] += 1
    assert collections.Counter(f["date"] for f in layer.getFeatures()) == expected
    for feature in layer.getFeatures():
        assert feature["role"] in ("repeat", "near_repeat")
        assert feature["series_first"] <= feature["date"]
        assert (feature["distance_m"] < 0.1) == (feature["role"] == "repeat")
        assert feature["ratio"] == pytest.approx(1.34, abs=0.05)
        assert feature["week"] == "2017-W40"
    assert not {"uuid", "occurred_time", "fid_1", "number"} & set(layer.fields().names())


def test_likely_places_lie_in_chicago_apart_from_one_another(out: dict[str, Any]) -> None:
    layer = opened(out["LIKELY_PLACES"])
    assert out["N_LIKELY_PLACES"] == layer.featureCount() == 5
    at = points(layer) * FEET
    far = np.hypot(*(at[:, None] - at).T)
    assert far[np.triu_indices(5, 1)].min() >= 500
    risks = [f["times_mean"] for f in layer.getFeatures()]
    assert risks == sorted(risks, reverse=True)
    assert [f["rank"] for f in layer.getFeatures()] == [1, 2, 3, 4, 5]
    assert all(f["area_name"] and f["radius_m"] == pytest.approx(177, abs=1) for f in layer.getFeatures())
    assert out["PAI"] > 1.2 * out["PAI_NAIVE"] > 5


def test_clusters_are_few_and_reach_to_the_weeks_end(out: dict[str, Any]) -> None:
    layer = opened(out["CLUSTERS"])
    assert out["N_CLUSTERS"] == layer.featureCount() <= 3
    for feature in layer.getFeatures():
        assert feature["last_day"] == "2017-10-08"
        assert feature["p_adjusted"] <= 0.05
        assert feature["observed"] > feature["expected"]
        assert 100 <= feature["radius_m"] <= 500


def test_the_summary_says_it_and_outputs_are_optional(out: dict[str, Any]) -> None:
    assert "within 200 m and 14 days" in out["SUMMARY"]
    assert "PAI" in out["SUMMARY"]
    assert "197 of the week's 197" in out["SUMMARY"]


def test_for_an_agency_only_what_it_may_get(database: str, qgis_processing: Any) -> None:
    from est_plugin.domain.agency import Level
    from est_plugin.picture.agencies import agencies

    asked = {"DATABASE": database, "WEEK": "2017-W40", "NEAR_REPEATS": "TEMPORARY_OUTPUT"}
    receiver = next(agency for agency in agencies() if agency.level is Level.SAMVERKAN)
    found = qgis_processing.run(
        "est:weeklyleads",
        {**asked, "AGENCY": receiver.key, "LIKELY_PLACES": "TEMPORARY_OUTPUT", "CLUSTERS": "TEMPORARY_OUTPUT"},
    )
    assert found["NEAR_REPEATS"].featureCount() == found["CLUSTERS"].featureCount() == 0
    assert all(f["recent"] >= 5 for f in found["LIKELY_PLACES"].getFeatures())
    assert "withheld" in found["SUMMARY"]
    with pytest.raises(QgsProcessingException, match="may not receive level INTERN"):
        qgis_processing.run("est:weeklyleads", {**asked, "AGENCY": receiver.key, "LEVEL": "INTERN"})
    with pytest.raises(QgsProcessingException, match="AGENCY"):
        qgis_processing.run("est:weeklyleads", {**asked, "LEVEL": "PUBLIK"})


def test_wrong_weeks_end_as_one_sentence(database: str, qgis_processing: Any) -> None:
    for week, said in (("2017-40", "2026-W47"), ("2012-W10", "no source covers it")):
        with pytest.raises(QgsProcessingException, match=said):
            qgis_processing.run("est:weeklyleads", {"DATABASE": database, "WEEK": week})


def test_the_same_run_twice_says_the_same(database: str, qgis_processing: Any, out: dict[str, Any]) -> None:
    asked = {"DATABASE": database, "WEEK": "2017-W40", "NEAR_REPEATS": None, "SEED": 1}
    assert qgis_processing.run("est:weeklyleads", asked)["SUMMARY"] == out["SUMMARY"]
