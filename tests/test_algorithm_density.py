"""est:density through QGIS's processing registry: events per km², and periods that can be compared."""

from __future__ import annotations

import math
import pathlib
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from osgeo import gdal

from tests.layer_files import read_layer, refused, run, write_layer

pytestmark = pytest.mark.usefixtures("est_provider")
X, Y = 647_450.0, 6_638_550.0
"""The centre of a cell of 100 m."""


def surface(path: str) -> tuple[NDArray[np.float32], tuple[float, ...]]:
    dataset = gdal.Open(path)
    return dataset.ReadAsArray(), dataset.GetGeoTransform()


def value(path: str, x: float, y: float) -> float:
    values, (west, cell, _, north, _, _) = surface(path)
    return float(values[int((north - y) // cell), int((x - west) // cell)])


def formula(xy: NDArray[np.float64], h: float, west: float, north: float, cell: float, shape: Any) -> Any:
    row, column = np.indices(shape)
    x, y = west + (column + 0.5) * cell, north - (row + 0.5) * cell
    out = np.zeros(shape)
    for px, py in xy:
        d = np.hypot(x - px, y - py)
        out += np.where(d < h, 3 / (math.pi * h**2) * (1 - (d / h) ** 2) ** 2, 0) * 1e6
    return out


def test_one_event_at_200_m(tmp_path: pathlib.Path) -> None:
    """23.87 on its place, 13.43 at 100 m, 0 from 200 m on; the surface holds one event."""
    path = write_layer(tmp_path / "in.gpkg", [shapely.Point(X, Y)])
    result, told = run("density", INPUT=path, RADIUS=200, CELL_SIZE=100, OUTPUT=str(tmp_path / "o.tif"))
    assert value(result["OUTPUT"], X, Y) == pytest.approx(23.87, abs=0.005)
    for dx, dy in ((100, 0), (-100, 0), (0, 100), (0, -100)):
        assert value(result["OUTPUT"], X + dx, Y + dy) == pytest.approx(13.43, abs=0.005)
        assert value(result["OUTPUT"], X + 2 * dx, Y + 2 * dy) == 0
    assert result["MAX"] == pytest.approx(23.873, abs=0.001)
    assert result["N_EVENTS"] == 1
    assert told.warnings == []


@pytest.mark.parametrize("seed", range(4))
def test_the_surface_is_the_formula_wherever_the_points_lie_in_their_cells(tmp_path: pathlib.Path, seed: int) -> None:
    """QGIS's own surface is up to a cell off to the north or south; this one isn't."""
    random = np.random.default_rng(seed)
    xy = np.array([X, Y]) + random.uniform(-800, 800, (40, 2))
    # On edges and corners of cells, and several on one place.
    xy[:5] = np.round(xy[:5], -2)
    xy[5:8] = xy[5]
    path = write_layer(tmp_path / "in.gpkg", list(shapely.points(xy)))
    h, cell = float(random.choice([150, 220, 333])), float(random.choice([50, 100, 130]))
    result, _ = run("density", INPUT=path, RADIUS=h, CELL_SIZE=cell, OUTPUT=str(tmp_path / "o.tif"))
    values, (west, size, _, north, _, _) = surface(result["OUTPUT"])
    assert size == cell
    assert west % cell == 0
    np.testing.assert_allclose(values, formula(xy, h, west, north, cell, values.shape), rtol=1e-3, atol=2e-3)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(1.0, 4.0))
@settings(max_examples=25)
def test_one_point_anywhere_in_its_cell(right: float, up: float, cells: float) -> None:
    from est_plugin.processing.heat_map import CellGrid, density

    grid = CellGrid(0.0, 1000.0, 100.0, 10, 10)
    xy = np.array([[400 + 100 * right, 500 + 100 * up]])
    found = density(xy, np.array([2.0]), 100 * cells, grid)
    expected = 2 * formula(xy, 100 * cells, 0.0, 1000.0, 100.0, (10, 10))
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=2e-3)


def test_the_surface_sums_to_the_events(tmp_path: pathlib.Path) -> None:
    random = np.random.default_rng(1)
    xy = np.array([X, Y]) + random.normal(0, 700, (300, 2))
    counts = random.integers(1, 4, 300)
    path = write_layer(tmp_path / "in.gpkg", [*shapely.points(xy), None], {"antal": [*counts.tolist(), 5]})
    result, _ = run("density", INPUT=path, COUNT_FIELD="antal", RADIUS=400, OUTPUT=str(tmp_path / "o.tif"))
    values, _ = surface(result["OUTPUT"])
    assert values.sum() * 0.1**2 == pytest.approx(counts.sum(), rel=0.01)
    assert (result["N_EVENTS"], result["N_WITHOUT_POINT"]) == (counts.sum(), 5)


def test_two_periods_have_the_same_cells_radius_and_breaks(tmp_path: pathlib.Path) -> None:
    random = np.random.default_rng(1)
    first, second = (
        np.array([X, Y]) + random.normal(0, 500, (100, 2)),
        np.array([X, Y]) + random.normal(300, 900, (80, 2)),
    )
    paths = [write_layer(tmp_path / f"{i}.gpkg", list(shapely.points(xy))) for i, xy in enumerate((first, second))]
    one, _ = run("density", INPUT=paths[0], RADIUS=250, CELL_SIZE=125, OUTPUT=str(tmp_path / "1.tif"))
    two, _ = run("density", INPUT=paths[1], RADIUS=999, LIKE=one["OUTPUT"], OUTPUT=str(tmp_path / "2.tif"))
    (a, at_a), (b, at_b) = surface(one["OUTPUT"]), surface(two["OUTPUT"])
    assert (at_a, a.shape) == (at_b, b.shape)
    assert one["BREAKS"] == two["BREAKS"]
    np.testing.assert_allclose(b, formula(second, 250, at_b[0], at_b[3], 125, b.shape), rtol=1e-3, atol=2e-3)
    # Only those on the surface are said to lie on it.
    assert two["N_EVENTS"] < 80


def test_degrees_are_turned_into_metres_and_an_extent_is_kept(tmp_path: pathlib.Path) -> None:
    path = write_layer(tmp_path / "in.gpkg", [shapely.Point(17.6334, 59.8581)], crs="EPSG:4326")
    result, told = run(
        "density",
        INPUT=path,
        RADIUS=300,
        CELL_SIZE=100,
        EXTENT="647000,648000,6638000,6639000 [EPSG:3006]",
        OUTPUT=str(tmp_path / "o.tif"),
    )
    values, (west, _, _, north, _, _) = surface(result["OUTPUT"])
    assert (west, north, values.shape) == (647_000, 6_639_000, (10, 10))
    row, column = np.unravel_index(values.argmax(), values.shape)
    # Uppsala cathedral: N 6638540 E 647488.
    assert (west + 100 * column, north - 100 * row) == (647_400, 6_638_600)
    assert any("EPSG:3006" in line for line in told.lines)
    assert gdal.Open(result["OUTPUT"]).GetSpatialRef().GetAuthorityCode(None) == "3006"


def test_a_radius_below_the_error_of_position_is_told_of(tmp_path: pathlib.Path) -> None:
    path = write_layer(tmp_path / "in.gpkg", [shapely.Point(X, Y)])
    _, told = run("density", INPUT=path, RADIUS=100, CELL_SIZE=25, OUTPUT=str(tmp_path / "o.tif"))
    assert "150" in told.warnings[0]
    assert "100" in told.warnings[1]


def test_a_million_events_on_one_place(tmp_path: pathlib.Path) -> None:
    from est_plugin.processing.heat_map import CellGrid, density

    xy = np.tile([[550.0, 450.0]], (1_000_000, 1))
    found = density(xy, np.ones(1_000_000), 200.0, CellGrid(0.0, 1000.0, 100.0, 10, 10))
    assert found.max() == pytest.approx(23.873e6, rel=1e-3)


def test_real_burglaries(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """A month of Chicago's."""
    rows = np.loadtxt(trial_data / "chicago" / "chicago_be_month1.csv", delimiter=",", usecols=(0, 1))
    path = write_layer(tmp_path / "in.gpkg", list(shapely.points(rows)), crs="EPSG:26971")
    result, _ = run("density", INPUT=path, RADIUS=500, OUTPUT=str(tmp_path / "o.tif"))
    values, (west, cell, _, north, _, _) = surface(result["OUTPUT"])
    assert values.sum() * 0.01 == pytest.approx(len(rows), rel=0.005)
    expected = formula(rows, 500, west, north, cell, values.shape)
    np.testing.assert_allclose(values, expected, rtol=1e-3, atol=5e-3)


def test_categories_are_not_mixed_and_what_cannot_be_done_is_one_sentence(tmp_path: pathlib.Path) -> None:
    target = str(tmp_path / "o.tif")
    shapes = [shapely.Point(X, Y), shapely.Point(X + 5000, Y)]
    path = write_layer(tmp_path / "in.gpkg", shapes, {"typ": ["brand", "rån"], "antal": [1, -1]})
    assert "2 categories" in refused("density", INPUT=path, CATEGORY_FIELD="typ", OUTPUT=target)
    assert "klotter" in refused("density", INPUT=path, CATEGORY_FIELD="typ", CATEGORY="klotter", OUTPUT=target)
    result, _ = run("density", INPUT=path, CATEGORY_FIELD="typ", CATEGORY="rån", OUTPUT=target)
    assert (result["N_EVENTS"], value(target, X + 5000, Y) > 0) == (1, True)
    assert "CELL_SIZE" in refused("density", INPUT=path, RADIUS=100, CELL_SIZE=200, OUTPUT=target)
    assert "row 2" in refused("density", INPUT=path, COUNT_FIELD="antal", OUTPUT=target)
    assert "nothing to show" in refused("density", INPUT=write_layer(tmp_path / "t.gpkg", [None]), OUTPUT=target)
    far = write_layer(tmp_path / "far.gpkg", [shapely.Point(X, Y), shapely.Point(X + 9e6, Y + 9e6)])
    assert "EXTENT" in refused("density", INPUT=far, OUTPUT=target)
    other = str(tmp_path / "annan.tif")
    gdal.GetDriverByName("GTiff").Create(other, 5, 5).SetGeoTransform((0, 1, 0, 0, 0, -1))
    assert "LIKE" in refused("density", INPUT=path, LIKE=other, OUTPUT=target)
    assert read_layer(path).shape[0] == 2


@pytest.mark.parametrize(("h", "cell"), [(300, 100), (250, 100), (150, 130)])
def test_events_just_outside_an_extent_reach_into_it(tmp_path: pathlib.Path, h: float, cell: float) -> None:
    """And move nothing: the cells hold what those of the whole surface hold."""
    xy = np.array([X, Y]) + np.random.default_rng(3).uniform(-2000, 2000, (300, 2))
    path = write_layer(tmp_path / "in.gpkg", list(shapely.points(xy)))
    extent = f"{X - 900},{X + 900},{Y - 900},{Y + 900} [EPSG:3006]"
    result, _ = run(
        "density", INPUT=path, RADIUS=h, CELL_SIZE=cell, EXTENT=extent, OUTPUT=str(tmp_path / "o.tif")
    )
    values, (west, size, _, north, _, _) = surface(result["OUTPUT"])
    assert west <= X - 900 < west + size
    np.testing.assert_allclose(values, formula(xy, h, west, north, cell, values.shape), rtol=1e-3, atol=2e-3)
