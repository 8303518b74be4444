"""est:hotspots through QGIS's processing registry, on real files."""

from __future__ import annotations

import json
import pathlib
import subprocess
from typing import Any

import numpy as np
import pandas as pd
import pytest
import shapely
from scipy import special

from est_plugin.analysis.multiple_testing import q_values
from tests.layer_files import read_layer, refused, run, write_layer
from tests.test_analysis_spatial_weights import FIXTURES, grid

pytestmark = pytest.mark.usefixtures("est_provider")


@pytest.fixture
def town(tmp_path: pathlib.Path) -> str:
    """20 × 15 areas of Uppsala: 3 a thousand, nine times as many in a corner; one area without residents, one NULL."""
    random = np.random.default_rng(1)
    residents = random.integers(200, 2000, 300).astype(float)
    rate = np.full((15, 20), 0.003)
    rate[10:13, 14:17] *= 9
    events = random.poisson(residents * rate.ravel()).astype(float)
    fields: dict[str, Any] = {
        "namn": [f"Område {i}" for i in range(300)],
        "antal": [None if i == 50 else value for i, value in enumerate(events.tolist())],
        "invånare": [0.0 if i == 7 else value for i, value in enumerate(residents.tolist())],
    }
    shapes = shapely.transform(grid(20, 15), lambda xy: np.add(xy, (640_000, 6_635_000)))
    return write_layer(tmp_path / "stad å.gpkg", shapes, fields)


def out(tmp_path: pathlib.Path) -> str:
    return str(tmp_path / "out.gpkg")


def test_columbus_by_its_path_is_spdeps(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    result, told = run(
        "hotspots",
        INPUT=str(trial_data / "reference" / "columbus.shp"),
        FIELD="CRIME",
        WEIGHTS="queen",
        PERMUTATIONS=0,
        OUTPUT=out(tmp_path),
    )
    table = read_layer(result["OUTPUT"])
    reference = pd.read_csv(trial_data / "reference" / "columbus_gistar_R.csv")
    np.testing.assert_array_equal(table["POLYID"], reference["POLYID"])
    np.testing.assert_allclose(table["gi_star"], reference["gistar"], rtol=0, atol=1e-9)
    np.testing.assert_array_equal(table["neighbours"], reference["neighbours"])
    np.testing.assert_allclose(table["p_value"], 2 * special.ndtr(-table["gi_star"].abs()))
    np.testing.assert_allclose(table["q_value"], q_values(table["p_value"]))
    assert table["p_permuted"].isna().all()
    assert (table["hot_class"] == "hot").sum() == result["N_HOT"] > 0
    assert list(table.columns)[21:25] == ["gi_star", "p_value", "q_value", "hot_class"]
    assert all(shape is not None for shape in table["geometry"])
    assert "49" in told.lines[-1]


@pytest.mark.parametrize(
    ("column", "parameters"),
    [
        ("crime_knn4", {"FIELD": "CRIME", "WEIGHTS": "knn", "K": 4}),
        ("crime_band", {"FIELD": "CRIME", "WEIGHTS": "distance", "DISTANCE": 0.8}),
        ("ratio_queen", {"FIELD": "CRIME", "EXPOSURE_FIELD": "HOVAL"}),
    ],
)
def test_other_neighbours_and_rates_are_spdeps(
    trial_data: pathlib.Path, tmp_path: pathlib.Path, column: str, parameters: dict[str, Any]
) -> None:
    reference = pd.read_csv(FIXTURES / "columbus_weights.csv")
    source = str(trial_data / "reference" / "columbus.shp")
    result, _ = run("hotspots", INPUT=source, PERMUTATIONS=99, OUTPUT=out(tmp_path), **parameters)
    np.testing.assert_allclose(read_layer(result["OUTPUT"])["gi_star"], reference[column], rtol=0, atol=1e-9)


def test_a_rate_by_residents_finds_the_corner_and_leaves_out_what_has_none(town: str, tmp_path: pathlib.Path) -> None:
    result, told = run("hotspots", INPUT=town, FIELD="antal", EXPOSURE_FIELD="invånare", OUTPUT=out(tmp_path))
    table = read_layer(result["OUTPUT"])
    hot = (table["hot_class"] == "hot").to_numpy().reshape(15, 20)
    assert hot[10:13, 14:17].all()
    outside = hot.copy()
    outside[9:14, 13:18] = False
    assert not outside.any()
    assert table.loc[[7, 50], "hot_class"].tolist() == ["undefined"] * 2
    assert table.loc[[7, 50], "why"].tolist() == ["no value"] * 2
    assert table.loc[7, ["gi_star", "p_value", "q_value", "value"]].isna().all()
    assert (result["N_TESTED"], result["N_UNDEFINED"]) == (298, 2)
    assert any("Undefined for 2 areas" in line for line in told.lines)
    few = run("hotspots", INPUT=town, FIELD="antal", EXPOSURE_FIELD="invånare", MIN_EXPOSURE=1000, OUTPUT=out(tmp_path))
    assert few[0]["N_UNDEFINED"] > 100


def test_the_seed_makes_it_again_and_running_on_the_result_replaces_the_columns(
    town: str, tmp_path: pathlib.Path
) -> None:
    first = run("hotspots", INPUT=town, FIELD="antal", PERMUTATIONS=999, SEED=5, OUTPUT=out(tmp_path))[0]["OUTPUT"]
    again = run("hotspots", INPUT=first, FIELD="antal", PERMUTATIONS=999, SEED=5, OUTPUT=str(tmp_path / "2.gpkg"))[0]
    one, two = read_layer(first), read_layer(again["OUTPUT"])
    assert list(one.columns) == list(two.columns)
    pd.testing.assert_series_equal(one["p_value"], two["p_value"])


def test_too_few_permutations_for_so_many_areas_are_told_of(town: str, tmp_path: pathlib.Path) -> None:
    _, told = run("hotspots", INPUT=town, FIELD="antal", PERMUTATIONS=99, OUTPUT=out(tmp_path))
    assert any("raise PERMUTATIONS" in line for line in told.lines)
    _, told = run("hotspots", INPUT=town, FIELD="antal", PERMUTATIONS=99999, OUTPUT=out(tmp_path))
    assert not any("raise PERMUTATIONS" in line for line in told.lines)


def test_metres_are_metres_in_degrees_too(town: str, tmp_path: pathlib.Path) -> None:
    """The same areas in WGS 84: the same neighbours within 260 m."""
    import processing

    degrees = str(tmp_path / "grader.gpkg")
    processing.run("native:reprojectlayer", {"INPUT": town, "TARGET_CRS": "EPSG:4326", "OUTPUT": degrees})
    band = {"FIELD": "antal", "WEIGHTS": "distance", "DISTANCE": 260, "PERMUTATIONS": 0}
    found = [
        read_layer(run("hotspots", INPUT=path, OUTPUT=str(tmp_path / name), **band)[0]["OUTPUT"])
        for path, name in ((town, "m.gpkg"), (degrees, "g.gpkg"))
    ]
    assert found[0]["neighbours"].max() == 4
    np.testing.assert_allclose(found[0]["gi_star"], found[1]["gi_star"], atol=1e-9)


@pytest.mark.parametrize(
    ("values", "shapes", "why"),
    [
        ([0.0] * 12, grid(4, 3), "all values are equal"),
        ([3.0], grid(1, 1), "no neighbour"),
        ([1.0, 2.0, 5.0, 9.0], grid(2, 2), "all others are neighbours"),
        ([1.0, 2.0], [shapely.box(0, 0, 1, 1), shapely.box(50, 50, 51, 51)], "no neighbour"),
        ([None, None], grid(2, 1), "no value"),
    ],
)
def test_degenerate_maps_have_a_reason_and_no_spot(
    tmp_path: pathlib.Path, values: list[float | None], shapes: list[Any], why: str
) -> None:
    path = write_layer(tmp_path / "in.gpkg", list(shapes), {"n": values})
    result, told = run("hotspots", INPUT=path, FIELD="n", OUTPUT=out(tmp_path))
    table = read_layer(result["OUTPUT"])
    assert (table["hot_class"] == "undefined").all()
    assert (table["why"] == why).all()
    assert table[["gi_star", "p_value", "q_value"]].isna().all(axis=None)
    assert any(why in line for line in told.lines)


def test_what_cannot_be_done_is_one_sentence(tmp_path: pathlib.Path, town: str) -> None:
    target = out(tmp_path)
    empty = write_layer(tmp_path / "tom.gpkg", [], {"n": []})
    assert "no features" in refused("hotspots", INPUT=empty, FIELD="n", OUTPUT=target)
    negative = write_layer(tmp_path / "neg.gpkg", list(grid(2, 2)), {"n": [1.0, -2.0, 3.0, 4.0], "e": [1.0] * 4})
    said = refused("hotspots", INPUT=negative, FIELD="n", EXPOSURE_FIELD="e", OUTPUT=target)
    assert "row 2" in said
    assert "-2" in said
    text = write_layer(tmp_path / "text.gpkg", list(grid(2, 2)), {"n": ["1", "två", "3", "4"]})
    said = refused("hotspots", INPUT=text, FIELD="n", OUTPUT=target)
    assert "två" in said
    assert "row 2" in said
    points = write_layer(tmp_path / "p.gpkg", list(shapely.points(np.eye(5, 2))), {"n": [1.0] * 5})
    assert "polygons" in refused("hotspots", INPUT=points, FIELD="n", OUTPUT=target)
    assert "DISTANCE" in refused("hotspots", INPUT=town, FIELD="antal", WEIGHTS="distance", DISTANCE=0, OUTPUT=target)
    assert "saknas" in refused("hotspots", INPUT=town, FIELD="saknas", OUTPUT=target)


def test_numbers_written_as_text_are_read(tmp_path: pathlib.Path) -> None:
    texts = ["1,5", "2", "3.5", "4", "5", "1 006"]
    path = write_layer(tmp_path / "in.gpkg", list(grid(3, 2)), {"n": texts})
    result, _ = run("hotspots", INPUT=path, FIELD="n", PERMUTATIONS=0, OUTPUT=out(tmp_path))
    assert read_layer(result["OUTPUT"])["value"].tolist() == [1.5, 2, 3.5, 4, 5, 1006]


def test_from_the_command_line(est_process: pathlib.Path, town: str, tmp_path: pathlib.Path) -> None:
    """Every parameter given as text."""
    done = subprocess.run(
        [
            str(est_process),
            "--json",
            "run",
            "est:hotspots",
            f"--INPUT={town}",
            "--FIELD=antal",
            "--EXPOSURE_FIELD=invånare",
            "--WEIGHTS=knn",
            "--K=6",
            "--PERMUTATIONS=999",
            "--SEED=3",
            "--OUTPUT=ut.shp",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["N_TESTED"] == 298
    table = read_layer(str(tmp_path / "ut.shp"))
    assert {"gi_star", "p_value", "q_value", "hot_class"} <= set(table.columns)


def test_far_too_few_permutations_are_told() -> None:
    from est_plugin.processing.hotspots import too_coarse

    assert too_coarse(144, 1, 0.05) == ["With 144 tests and 1 permutations no spot can be found: raise PERMUTATIONS."]
    assert "no fewer than 12 spots" in too_coarse(300, 999, 0.05)[0]
    assert too_coarse(300, 99_999, 0.05) == []
