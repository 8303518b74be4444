"""est:empiricalbayes through QGIS's processing registry, on real files."""

from __future__ import annotations

import pathlib

import numpy as np
import pandas as pd
import pytest
import shapely

from tests.layer_files import read_layer, refused, run, write_layer
from tests.test_analysis_gamma_poisson import EXPECTED, OBSERVED
from tests.test_analysis_spatial_weights import FIXTURES, grid

pytestmark = pytest.mark.usefixtures("est_provider")


@pytest.fixture
def scotland(tmp_path: pathlib.Path) -> str:
    """The 56 districts as a table without shapes, the exposure in a CSV of its own kind."""
    path = tmp_path / "scotland.csv"
    rows = "".join(f"{i + 1},{int(y)},{e}\n" for i, (y, e) in enumerate(zip(OBSERVED, EXPECTED)))
    path.write_text("district,observed,expected\n" + rows)
    return str(path)


def test_marshall_is_spdeps_and_gamma_is_clayton_and_kaldors(scotland: str, tmp_path: pathlib.Path) -> None:
    reference = pd.read_csv(FIXTURES / "empirical_bayes.csv")
    tables = {}
    for method in ("marshall", "gamma"):
        result, told = run(
            "empiricalbayes",
            INPUT=scotland,
            COUNT_FIELD="observed",
            EXPOSURE_FIELD="expected",
            METHOD=method,
            OUTPUT=str(tmp_path / f"{method}.gpkg"),
        )
        tables[method] = read_layer(result["OUTPUT"])
        assert result["N_AREAS"] == 56
        # Only Python's own float reaches the command line's JSON.
        assert type(result["MEAN_RATE"]) is float
        assert "56 areas" in told.lines[-1]
    np.testing.assert_allclose(tables["marshall"]["raw_rate"], reference["raw"], rtol=1e-12)
    np.testing.assert_allclose(tables["marshall"]["eb_rate"], reference["estmm"], rtol=1e-12)
    np.testing.assert_allclose(
        tables["gamma"]["eb_rate"].iloc[[0, 1, 2, 55]], [3.9973624, 4.0791107, 2.9802133, 0.6020789], rtol=1e-5
    )
    for table in tables.values():
        assert (table["eb_lower"] < table["eb_rate"]).all()
        assert (table["eb_rate"] < table["eb_upper"]).all()
        assert table["p_above"].between(0, 1).all()
    assert tables["marshall"]["district"].astype(int).tolist() == list(range(1, 57))


def test_rates_per_thousand_on_real_residents(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """Stockholm's 419 areas: some have no residents at all."""
    from osgeo import ogr

    source = ogr.Open(str(trial_data / "areas_se" / "stockholm_basomraden.gpkg"))
    layer = source.GetLayer(0)
    names = [field.name for field in layer.schema]
    names = [name for name in names if name.startswith(("kvinnor_", "man_")) and name.endswith("_2")]
    residents = np.array([sum(feature[name] or 0 for name in names) for feature in layer], float)
    layer.ResetReading()
    areas = [shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb())) for feature in layer]
    events = np.random.default_rng(1).poisson(residents * 0.004).astype(float)
    path = write_layer(tmp_path / "in.gpkg", areas, {"n": events.tolist(), "pop": residents.tolist()}, "EPSG:3011")
    result, _ = run(
        "empiricalbayes", INPUT=path, COUNT_FIELD="n", EXPOSURE_FIELD="pop", PER=1000, OUTPUT=str(tmp_path / "o.gpkg")
    )
    table = read_layer(result["OUTPUT"])
    assert result["MEAN_RATE"] == pytest.approx(4.0, abs=0.2)
    none = residents == 0
    assert none.sum() == 419 - result["N_AREAS"] > 0
    assert table.loc[none, ["raw_rate", "eb_rate", "eb_lower", "eb_upper"]].isna().all(axis=None)
    # All have the same true rate, so nearly all intervals hold it and the estimates hardly differ.
    known = table[~none]
    assert ((known["eb_lower"] <= 4) & (known["eb_upper"] >= 4)).mean() > 0.95
    assert known["eb_rate"].std() < 0.1 * known["raw_rate"].std()
    assert all(shape is not None for shape in table["geometry"])


def test_nothing_one_and_zero(tmp_path: pathlib.Path) -> None:
    for name, counts, exposure in (
        ("zero", [0.0, 0.0, 0.0, 0.0], [10.0, 20.0, 30.0, 40.0]),
        ("one", [5.0], [10.0]),
        ("unknown", [None, None], [1.0, 2.0]),
        ("nobody", [1.0, 2.0], [0.0, 0.0]),
    ):
        path = write_layer(tmp_path / f"{name}.gpkg", list(grid(len(counts), 1)), {"n": counts, "e": exposure})
        for method in ("marshall", "gamma"):
            result, told = run(
                "empiricalbayes",
                INPUT=path,
                COUNT_FIELD="n",
                EXPOSURE_FIELD="e",
                METHOD=method,
                OUTPUT=str(tmp_path / f"{name}-{method}.gpkg"),
            )
            table = read_layer(result["OUTPUT"])
            if name == "zero":
                assert table["eb_rate"].tolist() == [0.0] * 4
                assert (table["eb_upper"] > 0).all()
                assert any("no incident at all" in line for line in told.lines)
            elif name == "one":
                assert table["eb_rate"].tolist() == [0.5]
            else:
                assert table[["raw_rate", "eb_rate"]].isna().all(axis=None)
                assert result["N_AREAS"] == 0
                assert result["MEAN_RATE"] is None


def test_equal_areas_get_the_mean_and_are_told_so(tmp_path: pathlib.Path) -> None:
    path = write_layer(tmp_path / "in.gpkg", list(grid(3, 1)), {"n": [1.0, 4.0, 4.0], "e": [10.0, 20.0, 10.0]})
    result, told = run(
        "empiricalbayes", INPUT=path, COUNT_FIELD="n", EXPOSURE_FIELD="e", OUTPUT=str(tmp_path / "o.gpkg")
    )
    assert read_layer(result["OUTPUT"])["eb_rate"].tolist() == pytest.approx([0.225] * 3)
    assert any("every area gets the mean" in line for line in told.lines)


def test_what_cannot_be_done_is_one_sentence(tmp_path: pathlib.Path) -> None:
    target = str(tmp_path / "o.gpkg")
    path = write_layer(tmp_path / "in.gpkg", list(grid(2, 1)), {"n": [1.0, -4.0], "e": [1.0, 2.0]})
    said = refused("empiricalbayes", INPUT=path, COUNT_FIELD="n", EXPOSURE_FIELD="e", OUTPUT=target)
    assert "row 2" in said
    assert "negative" in refused("empiricalbayes", INPUT=path, COUNT_FIELD="e", EXPOSURE_FIELD="n", OUTPUT=target)
    assert "gamma" in refused(
        "empiricalbayes", INPUT=path, COUNT_FIELD="e", EXPOSURE_FIELD="e", METHOD="bayes", OUTPUT=target
    )
    empty = write_layer(tmp_path / "tom.gpkg", [], {"n": [], "e": []})
    assert "no features" in refused("empiricalbayes", INPUT=empty, COUNT_FIELD="n", EXPOSURE_FIELD="e", OUTPUT=target)
