"""Who is whose neighbour."""

from __future__ import annotations

import pathlib

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import spatial

from est_plugin.analysis import spatial_weights
from est_plugin.analysis.spatial_weights import Neighbours, TooManyNeighbours, distance_band, nearest, queen

FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "analysis"


def grid(columns: int, rows: int, side: float = 250.0) -> NDArray[np.object_]:
    x, y = np.meshgrid(np.arange(columns) * side, np.arange(rows) * side)
    return shapely.box(x.ravel(), y.ravel(), x.ravel() + side, y.ravel() + side)


def pairs(found: Neighbours) -> set[tuple[int, int]]:
    return set(zip(*(part.tolist() for part in found.matrix.nonzero())))


def columbus(trial_data: pathlib.Path) -> list[shapely.Geometry]:
    from osgeo import ogr

    source = ogr.Open(str(trial_data / "reference" / "columbus.shp"))
    return [shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb())) for feature in source.GetLayer(0)]


def test_a_grid_has_eight_neighbours_inside_five_at_the_edge_three_in_the_corner() -> None:
    found = queen(grid(4, 3))
    assert found.counts.reshape(3, 4).tolist() == [[3, 5, 5, 3], [5, 8, 8, 5], [3, 5, 5, 3]]
    assert found.loose == 0
    assert found.tolerance == pytest.approx(0.5)


def test_columbus_has_the_neighbours_of_spdep(trial_data: pathlib.Path) -> None:
    reference = pd.read_csv(trial_data / "reference" / "columbus_gistar_R.csv")
    areas = columbus(trial_data)
    np.testing.assert_array_equal(queen(areas).counts, reference["neighbours"])
    centres = shapely.get_coordinates(shapely.centroid(np.array(areas)))
    # spdep::dnearneigh(xy, 0, 0.8), see the .R beside the file.
    more = pd.read_csv(FIXTURES / "columbus_weights.csv")
    np.testing.assert_array_equal(distance_band(centres, 0.8).counts, more["n_band"])


@pytest.mark.parametrize("gap", [-0.2, -1e-6, 0.0, 1e-6, 0.2])
def test_gaps_and_overlaps_of_digitised_borders_count_as_touching(gap: float) -> None:
    """Areas that lie 20 cm apart, or upon each other, are as much neighbours as exact ones."""
    sloppy = shapely.buffer(grid(5, 5), -gap / 2, join_style="mitre")
    found = queen(sloppy)
    assert pairs(found) == pairs(queen(grid(5, 5)))
    assert found.loose == (72 if gap > 0 else 0)
    assert queen(sloppy, tolerance=0.0).counts.sum() == (0 if gap > 0 else 144)


def test_real_borders_that_do_not_quite_meet(trial_data: pathlib.Path) -> None:
    """Every third border of Stockholm's areas fails to meet exactly; taken at their word, the areas fall apart."""
    from osgeo import ogr

    source = ogr.Open(str(trial_data / "areas_se" / "stockholm_basomraden.gpkg"))
    areas = [shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb())) for feature in source.GetLayer(0)]
    exact, found = queen(areas, 0.0), queen(areas)
    assert (len(areas), found.loose) == (419, 278)
    assert found.counts.sum() == exact.counts.sum() + 2 * 278
    assert found.counts.mean() == pytest.approx(5.95, abs=0.01)


def test_borders_that_share_no_corner_touch() -> None:
    """One area's side meets the corners of two others: no common point in the files, a common border on the ground."""
    areas = [shapely.box(0, 0, 10, 30), shapely.box(10, 5, 20, 15), shapely.box(10, 15, 20, 25)]
    assert pairs(queen(areas)) == {(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)}


def test_neighbours_of_neighbours_are_none() -> None:
    assert pairs(queen([shapely.box(i, 0, i + 1, 1) for i in (0, 1, 2)])) == {(0, 1), (1, 0), (1, 2), (2, 1)}


def test_islands_empty_and_missing_areas_have_no_neighbour() -> None:
    areas = [*grid(2, 1), shapely.box(5000, 5000, 5100, 5100), None, shapely.Polygon()]
    found = queen(areas)
    assert found.islands.tolist() == [False, False, True, True, True]
    assert queen([]).n == 0
    assert queen([None]).islands.tolist() == [True]


def test_a_broken_area_is_mended() -> None:
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert pairs(queen([bow_tie, shapely.box(10, 0, 20, 10)])) == {(0, 1), (1, 0)}


def test_parts_and_holes() -> None:
    ring = shapely.box(0, 0, 30, 30).difference(shapely.box(10, 10, 20, 20))
    both = shapely.MultiPolygon([shapely.box(100, 0, 110, 10), shapely.box(10, 10, 20, 20)])
    assert pairs(queen([ring, both, shapely.box(110, 0, 120, 10)])) == {(0, 1), (1, 0), (1, 2), (2, 1)}


def test_places_without_a_value_drop_out_and_the_others_keep_theirs() -> None:
    there = np.array([True, False, True, True, True, True])
    assert pairs(queen(grid(3, 2)).among(there)) == pairs(queen(grid(3, 2)[there]))


def test_a_distance_band_takes_in_its_end() -> None:
    line = np.array([[0.0, 0.0], [100.0, 0.0], [250.0, 0.0], [np.nan, 0.0]])
    assert pairs(distance_band(line, 100.0)) == {(0, 1), (1, 0)}
    assert pairs(distance_band(line, 150.0)) == {(0, 1), (1, 0), (1, 2), (2, 1)}
    # Without one: the shortest that leaves nobody alone.
    assert distance_band(line).distance == pytest.approx(150.0)
    assert distance_band(line).islands.tolist() == [False, False, False, True]
    for wrong in (0.0, -1.0, np.nan, np.inf):
        with pytest.raises(ValueError):
            distance_band(line, wrong)


def test_points_upon_each_other() -> None:
    same = np.zeros((300, 2))
    assert (distance_band(same, 1.0).counts == 299).all()
    assert (distance_band(same).counts == 299).all()
    found = nearest(same, 5)
    assert (found.counts == 5).all()
    assert found.matrix.diagonal().sum() == 0
    assert distance_band(np.empty((0, 2))).n == 0
    assert distance_band(np.zeros((1, 2))).counts.tolist() == [0]
    assert nearest(np.zeros((1, 2)), 3).counts.tolist() == [0]


def test_a_million_points_upon_each_other_are_refused_at_once() -> None:
    with pytest.raises(TooManyNeighbours):
        distance_band(np.zeros((1_000_000, 2)), 100.0)
    with pytest.raises(TooManyNeighbours):
        nearest(np.zeros((10_000, 2)), 5000)


def test_a_million_points_upon_each_other_have_nearest_ones() -> None:
    found = nearest(np.zeros((1_000_000, 2)), 3)
    assert (found.counts == 3).all()
    assert found.matrix[0].nonzero()[1].tolist() == [1, 2, 3]
    assert found.matrix[999_999].nonzero()[1].tolist() == [0, 1, 2]


def test_areas_that_all_lie_upon_each_other_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spatial_weights, "MOST_PAIRS", 1000)
    with pytest.raises(TooManyNeighbours):
        queen([shapely.box(0, 0, 1, 1)] * 60)


coordinate = st.floats(-1e3, 1e3)


@given(
    st.lists(
        st.one_of(st.tuples(st.integers(0, 3), st.integers(0, 3)), st.tuples(coordinate, coordinate)), max_size=60
    ),
    st.integers(1, 12),
)
@settings(max_examples=60)
def test_the_k_nearest_are_no_farther_than_any_other(points: list[tuple[float, float]], k: int) -> None:
    at = np.array(points, float).reshape(-1, 2)
    found = nearest(at, k).matrix.toarray() > 0
    away = spatial.distance_matrix(at, at)
    for i in range(len(at)):
        others = np.delete(np.arange(len(at)), i)
        assert found[i].sum() == min(k, len(others))
        assert not found[i, i]
        if 0 < found[i].sum() < len(others):
            assert away[i, found[i]].max() <= away[i, others[~found[i, others]]].min() + 1e-5


def test_equal_distances_are_settled_by_the_order_of_the_file() -> None:
    cross = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]])
    assert nearest(cross, 2).matrix[0].nonzero()[1].tolist() == [1, 2]
    with pytest.raises(ValueError):
        nearest(cross, 0)


@given(st.integers(1, 7), st.integers(1, 7))
@settings(max_examples=20)
def test_touching_is_mutual_and_never_with_itself(columns: int, rows: int) -> None:
    matrix = queen(grid(columns, rows)).matrix
    assert (matrix != matrix.T).nnz == 0
    assert matrix.diagonal().sum() == 0


def test_where_borders_meet_what_lies_close_is_no_neighbour() -> None:
    """A corner cut off by a metre in a clean grid: the areas across it don't touch, as in spdep."""
    areas = grid(12, 12)
    corner = shapely.get_coordinates(areas[0]).max(axis=0)
    areas = np.array(areas, object)
    areas[0] = shapely.difference(areas[0], shapely.buffer(shapely.Point(corner), 0.1))
    found = queen(areas)
    assert found.tolerance > 0.1
    assert found.loose == 0
    assert (0, 13) not in pairs(found)
    assert (0, 13) in pairs(queen(areas, tolerance=0.2))


def test_an_area_that_touches_nothing_is_joined_across_a_small_gap() -> None:
    areas = np.array(grid(12, 12), object)
    areas[0] = shapely.buffer(areas[0], -0.1, join_style="mitre")
    found = queen(areas)
    assert found.loose == 3
    assert pairs(found) == pairs(queen(grid(12, 12)))
