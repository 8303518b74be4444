"""est:roundcounts, est:maskpoints and est:aggregatecells through Processing."""

from __future__ import annotations

import pathlib
import stat
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")


def run(algorithm: str, tmp_path: pathlib.Path, **parameters: Any) -> tuple[dict[str, Any], QgsVectorLayer]:
    import processing

    given = {"OUTPUT": str(tmp_path / f"{algorithm}.gpkg"), **parameters}
    result = processing.run(f"est:{algorithm}", given, feedback=QgsProcessingFeedback(False))
    layer = QgsVectorLayer(result["OUTPUT"], algorithm, "ogr")
    assert layer.isValid()
    return result, layer


def points(tmp_path: pathlib.Path, xy: np.ndarray, crs: str = "EPSG:3006") -> str:
    path = tmp_path / "points.csv"
    frame = pd.DataFrame(xy, columns=["x", "y"]).assign(kind="brand", address="Storgatan 1", antal=2)
    frame.to_csv(path, index=False)
    return f"delimitedtext://file://{path}?xField=x&yField=y&crs={crs}&detectTypes=yes"


def test_rounding_is_the_same_with_the_same_key(tmp_path: pathlib.Path) -> None:
    path, key = tmp_path / "counts.csv", tmp_path / "key"
    pd.DataFrame({"area": [f"A{i}" for i in range(300)], "week": "2026-W47", "n": np.arange(300) % 7}).to_csv(
        path, index=False
    )
    given = {"INPUT": str(path), "CELL_FIELDS": ["area", "week"], "COUNT_FIELD": "n", "KEY_FILE": str(key)}
    _, first = run("roundcounts", tmp_path, **given)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert first.fields().names() == ["fid", "area", "week", "rounded"]
    values = [feature["rounded"] for feature in first.getFeatures()]
    assert {value % 3 for value in values} == {0}
    assert np.abs(np.array(values) - np.arange(300) % 7).max() == 2
    _, again = run("roundcounts", tmp_path, **given, BASE=3)
    assert [feature["rounded"] for feature in again.getFeatures()] == values
    key.write_text("another key, long enough")
    _, other = run("roundcounts", tmp_path, **given)
    assert [feature["rounded"] for feature in other.getFeatures()] != values


def test_points_move_and_take_nothing_along_that_was_not_asked_for(tmp_path: pathlib.Path) -> None:
    xy = np.array([[647_500.0, 6_637_500.0]] * 3 + [[648_000.0 + i, 6_638_000.0] for i in range(40)])
    given = {"INPUT": points(tmp_path, xy), "KEPT_FIELDS": ["kind"], "KEY_FILE": str(tmp_path / "key")}
    result, layer = run("maskpoints", tmp_path, **given)
    assert result["N_MASKED"] == layer.featureCount() == 43
    assert layer.fields().names() == ["fid", "kind"]
    assert layer.crs().authid() == "EPSG:3006"
    moved = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    near = [p for p in moved if np.hypot(p.x() - 647_500, p.y() - 6_637_500) <= 250]
    assert len({(p.x(), p.y()) for p in near}) == 1
    assert len(near) == 3
    assert np.hypot(near[0].x() - 647_500, near[0].y() - 6_637_500) >= 100
    assert [p.x() for p in moved] == sorted(p.x() for p in moved), "the order of the rows tells nothing"


def test_degrees_are_moved_by_metres(tmp_path: pathlib.Path) -> None:
    layer = run(
        "maskpoints", tmp_path, INPUT=points(tmp_path, np.array([[17.6334, 59.8581]]), "EPSG:4326"),
        KEY_FILE=str(tmp_path / "key"), INNER=200, OUTER=201,
    )[1]  # fmt: skip
    assert layer.crs().authid() == "EPSG:3006"
    (feature,) = layer.getFeatures()
    place = feature.geometry().asPoint()
    assert np.hypot(place.x() - 647_488, place.y() - 6_638_540) == pytest.approx(200, abs=30)


def test_cells_are_never_small(tmp_path: pathlib.Path) -> None:
    xy = np.array([[647_510.0, 6_637_510.0]] * 3 + [[647_010.0, 6_637_010.0]] + [[647_260.0, 6_637_510.0]] * 2)
    result, layer = run("aggregatecells", tmp_path, INPUT=points(tmp_path, xy), COUNT_FIELD="antal")
    cells = [(feature["n"], feature["size"], feature.geometry().area()) for feature in layer.getFeatures()]
    assert cells == [(6.0, 250.0, 62_500.0), (6.0, 1000.0, 1_000_000.0 - 62_500.0)]
    assert result["N_WITHHELD"] == 0
    result, layer = run(
        "aggregatecells", tmp_path, INPUT=points(tmp_path, xy), COUNT_FIELD="antal", WIDEST=250, K="5"
    )
    assert (layer.featureCount(), result["N_WITHHELD"]) == (1, 6.0)


@pytest.mark.parametrize(
    ("algorithm", "changes", "said"),
    [
        ("maskpoints", {"INNER": 300}, "INNER must be smaller"),
        ("maskpoints", {"KEY_FILE": "/nowhere/key"}, "The key in /nowhere/key can't be used"),
        ("roundcounts", {"CELL_FIELDS": ["kind"], "COUNT_FIELD": "x"}, "no whole number in row 1"),
        ("aggregatecells", {"CELL_SIZE": 100}, "CELL_SIZE"),
        ("aggregatecells", {"COUNT_FIELD": "kind"}, "kind is 'brand' in row 1"),
    ],
)
def test_what_can_not_be_is_refused(
    tmp_path: pathlib.Path, algorithm: str, changes: dict[str, Any], said: str
) -> None:
    given = {"INPUT": points(tmp_path, np.array([[1.5, 2.0]]))}
    if algorithm != "aggregatecells":
        given["KEY_FILE"] = str(tmp_path / "key")
    with pytest.raises(QgsProcessingException, match=said):
        run(algorithm, tmp_path, **{**given, **changes})


def test_a_key_that_is_too_short(tmp_path: pathlib.Path) -> None:
    (tmp_path / "key").write_text("short")
    with pytest.raises(QgsProcessingException, match="too short"):
        run("maskpoints", tmp_path, INPUT=points(tmp_path, np.array([[1.0, 2.0]])), KEY_FILE=str(tmp_path / "key"))
