"""Gi*, its p-values and its classes."""

from __future__ import annotations

import itertools
import pathlib

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import sparse

from est_plugin.analysis.hot_spots import (
    ALL_EQUAL,
    EVERYTHING,
    NO_NEIGHBOUR,
    NO_VALUE,
    HotSpots,
    hot_spots,
)
from est_plugin.analysis.spatial_weights import Neighbours, distance_band, nearest, queen
from tests.test_analysis_spatial_weights import FIXTURES, grid


def columbus(trial_data: pathlib.Path) -> tuple[NDArray[np.object_], pd.DataFrame]:
    """Areas, and their fields."""
    from osgeo import ogr

    source = ogr.Open(str(trial_data / "reference" / "columbus.shp"))
    layer = source.GetLayer(0)
    rows = [(shapely.from_wkb(bytes(f.GetGeometryRef().ExportToWkb())), f["CRIME"], f["HOVAL"]) for f in layer]
    return np.array([row[0] for row in rows]), pd.DataFrame([row[1:] for row in rows], columns=["CRIME", "HOVAL"])


def lattice(columns: int, rows: int) -> Neighbours:
    return queen(grid(columns, rows))


def test_columbus_is_spdeps_to_nine_decimals(trial_data: pathlib.Path) -> None:
    areas, fields = columbus(trial_data)
    reference = pd.read_csv(trial_data / "reference" / "columbus_gistar_R.csv")
    found = hot_spots(fields["CRIME"], queen(areas))
    np.testing.assert_allclose(found.gi_star, reference["gistar"], rtol=0, atol=1e-9)


def test_other_neighbours_and_a_ratio_are_spdeps_too(trial_data: pathlib.Path) -> None:
    areas, fields = columbus(trial_data)
    reference = pd.read_csv(FIXTURES / "columbus_weights.csv")
    centres = shapely.get_coordinates(shapely.centroid(areas))
    for column, values, neighbours in (
        ("crime_knn4", fields["CRIME"], nearest(centres, 4)),
        ("crime_band", fields["CRIME"], distance_band(centres, 0.8)),
        ("ratio_queen", fields["CRIME"] / fields["HOVAL"], queen(areas)),
    ):
        found = hot_spots(values, neighbours).gi_star
        np.testing.assert_allclose(found, reference[column], rtol=0, atol=1e-9, err_msg=column)


def brute_force(values: NDArray[np.float64], neighbours: Neighbours) -> NDArray[np.float64]:
    """The formula, word by word, with loops."""
    n = len(values)
    out = np.full(n, np.nan)
    matrix = neighbours.matrix.toarray()
    mean, spread = values.mean(), values.std()
    for i in range(n):
        w = matrix[i].copy()
        w[i] = 1.0
        total = w.sum()
        below = spread * np.sqrt((n * (w**2).sum() - total**2) / (n - 1))
        if matrix[i].sum() > 0 and below > 0:
            out[i] = ((w * values).sum() - mean * total) / below
    return out


@given(st.integers(3, 6), st.integers(2, 6), st.randoms(use_true_random=False))
@settings(max_examples=30)
def test_gi_star_is_the_formula(columns: int, rows: int, random: object) -> None:
    values = np.random.default_rng(random.getrandbits(32)).poisson(2.0, columns * rows).astype(float)  # type: ignore[attr-defined]
    values[0] += 1
    if np.ptp(values) == 0:
        return
    neighbours = lattice(columns, rows)
    np.testing.assert_allclose(hot_spots(values, neighbours).gi_star, brute_force(values, neighbours), atol=1e-12)


@given(st.floats(1e-6, 1e6), st.floats(-1e9, 1e9))
@settings(max_examples=30)
def test_unit_and_origin_of_the_values_change_nothing(unit: float, origin: float) -> None:
    values = np.random.default_rng(5).gamma(1.0, 1.0, 30)
    plain, other = hot_spots(values, lattice(6, 5), 99), hot_spots(values * unit + origin, lattice(6, 5), 99)
    if abs(origin) > 1e6 * unit:  # then the values themselves have lost their figures
        return
    np.testing.assert_allclose(other.gi_star, plain.gi_star, atol=1e-5)
    np.testing.assert_array_equal(other.p_permuted, plain.p_permuted)


def test_the_permutation_is_that_of_every_order() -> None:
    """Seven areas: all 720 orders of the other six are gone through, and the sampled p comes to theirs."""
    values = np.array([1.0, 4.0, 2.0, 8.0, 5.0, 7.0, 1.5])
    matrix = np.zeros((7, 7))
    for i, j in ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (0, 3), (3, 5)):
        matrix[i, j] = matrix[j, i] = 1
    neighbours = Neighbours(sparse.csr_matrix(matrix))
    found = hot_spots(values, neighbours, 200_000, 3)
    for i in range(7):
        others = np.delete(values, i)
        k = int(matrix[i].sum())
        sums = np.array([sum(order) for order in itertools.permutations(others, k)])
        around = values[matrix[i] > 0].sum()
        exact = min(1.0, 2 * min((sums >= around - 1e-9).mean(), (sums <= around + 1e-9).mean()))
        assert found.p_permuted[i] == pytest.approx(exact, abs=0.006)


@pytest.mark.parametrize("distance", [300.0, 900.0])
def test_the_permutation_agrees_with_a_loop_over_areas(distance: float) -> None:
    """For few and for many neighbours (that is two ways of drawing)."""
    random = np.random.default_rng(2)
    centres = shapely.get_coordinates(shapely.centroid(grid(8, 6)))
    neighbours = distance_band(centres, distance)
    values = random.gamma(0.7, 1.0, 48)
    found = hot_spots(values, neighbours, 20_000, 1).p_permuted
    matrix = neighbours.matrix.toarray() > 0
    for i in range(0, 48, 5):
        others = np.delete(values, i)
        k = matrix[i].sum()
        sums = np.array([random.choice(others, k, replace=False).sum() for _ in range(4000)])
        around = values[matrix[i]].sum()
        slow = min(1.0, 2 * (1 + min((sums >= around - 1e-9).sum(), (sums <= around + 1e-9).sum())) / 4001)
        assert found[i] == pytest.approx(slow, abs=0.04)


def test_the_same_seed_gives_the_same_p_and_another_one_nearly() -> None:
    values = np.random.default_rng(1).poisson(1.0, 100).astype(float)
    first, again, other = (hot_spots(values, lattice(10, 10), 999, seed).p_permuted for seed in (7, 7, 8))
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
    np.testing.assert_allclose(first, other, atol=0.12)


def test_blocks_of_permutations_change_nothing_but_the_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    from est_plugin.analysis import hot_spots as module

    values = np.random.default_rng(1).gamma(1.0, 1.0, 100)
    whole = hot_spots(values, lattice(10, 10), 9999).p_permuted
    monkeypatch.setattr(module, "_CELLS", 5000)
    np.testing.assert_allclose(hot_spots(values, lattice(10, 10), 9999).p_permuted, whole, atol=0.04)


def test_a_planted_cluster_is_found_and_nothing_else() -> None:
    random = np.random.default_rng(4)
    expected = np.full(400, 5.0)
    planted = np.zeros((20, 20), bool)
    planted[12:15, 4:7] = True
    expected[planted.ravel()] *= 4
    found = hot_spots(random.poisson(expected) / 5.0, lattice(20, 20), 9999)
    hot = (found.classes() == "hot").reshape(20, 20)
    assert hot[12:15, 4:7].all()
    near = np.zeros((20, 20), bool)
    near[11:16, 3:8] = True
    assert not hot[~near].any()
    assert not (found.classes() == "cold").any()


def test_under_no_pattern_the_share_of_maps_with_a_false_spot_stays_below_q() -> None:
    """Where there is nothing, any spot is false: at most 5 % of the maps have one."""
    random = np.random.default_rng(11)
    neighbours = lattice(8, 8)
    maps = [(hot_spots(random.poisson(1.5, 64) / 1.0, neighbours, 4999, i).q <= 0.05).any() for i in range(300)]
    # 300 maps: two standard errors are 2.5 %.
    assert np.mean(maps) <= 0.075


def assert_nothing_found(found: HotSpots) -> None:
    assert (found.classes() != "hot").all()
    assert (found.classes() != "cold").all()


def test_all_zero_and_all_equal() -> None:
    for value in (0.0, 3.7, -2.0):
        found = hot_spots(np.full(12, value), lattice(4, 3), 99)
        assert np.isnan(found.gi_star).all()
        assert (found.why == ALL_EQUAL).all()
        assert (found.classes() == "undefined").all()
        assert np.isnan(found.q).all()
    # A third of something, added up in different ways, is still equal.
    assert (hot_spots(np.array([0.1 + 0.2, 0.3] * 6), lattice(4, 3)).why == ALL_EQUAL).all()


def test_one_area_and_none() -> None:
    one = hot_spots([5.0], queen(grid(1, 1)), 99)
    assert one.why.tolist() == [NO_NEIGHBOUR]
    assert one.classes().tolist() == ["undefined"]
    assert hot_spots([], queen([]), 99).classes().tolist() == []


def test_everything_is_a_neighbour() -> None:
    found = hot_spots([1.0, 2.0, 5.0, 9.0], lattice(2, 2), 99)
    assert (found.why == EVERYTHING).all()
    assert np.isnan(found.p).all()


def test_an_island_is_undefined_but_counts_for_the_mean() -> None:
    areas = [*grid(4, 3), shapely.box(9000, 9000, 9250, 9250)]
    values = np.arange(13.0)
    found = hot_spots(values, queen(areas), 99)
    assert found.why.tolist() == [""] * 12 + [NO_NEIGHBOUR]
    np.testing.assert_allclose(found.gi_star[:12], brute_force(values, queen(areas))[:12], atol=1e-12)


def test_an_area_without_a_value_is_not_there() -> None:
    values = np.array([1.0, 5.0, np.nan, 2.0, 8.0, 1.0, 0.0, 3.0, 4.0, 2.0, 6.0, 9.0])
    found = hot_spots(values, lattice(4, 3), 999)
    there = ~np.isnan(values)
    alone = hot_spots(values[there], queen(grid(4, 3)[there]), 999)
    assert found.why[2] == NO_VALUE
    assert found.n_neighbours[2] == 0
    np.testing.assert_array_equal(found.gi_star[there], alone.gi_star)
    np.testing.assert_array_equal(found.p[there], alone.p)
    assert hot_spots(np.full(12, np.nan), lattice(4, 3), 99).why.tolist() == [NO_VALUE] * 12


def test_negative_values_are_taken_and_endless_ones_refused() -> None:
    """A difference to the expected count may be negative: Gi* has no origin."""
    values = np.random.default_rng(1).normal(0, 1, 12)
    mirrored = hot_spots(-values, lattice(4, 3), 99)
    np.testing.assert_allclose(mirrored.gi_star, -hot_spots(values, lattice(4, 3)).gi_star)
    with pytest.raises(ValueError):
        hot_spots([1.0, np.inf, 2.0], nearest(np.eye(3, 2), 1))
    with pytest.raises(ValueError):
        hot_spots([1.0, 2.0], lattice(4, 3))
    with pytest.raises(ValueError):
        hot_spots(values, lattice(4, 3), -1)


def test_huge_values() -> None:
    values = np.random.default_rng(1).gamma(1, 1, 12)
    np.testing.assert_allclose(
        hot_spots(values * 1e200, lattice(4, 3), 99).gi_star, hot_spots(values, lattice(4, 3)).gi_star
    )


def test_the_local_mean_is_the_places_and_its_neighbours() -> None:
    found = hot_spots(np.arange(12.0), lattice(4, 3))
    assert found.local_mean[0] == pytest.approx((0 + 1 + 4 + 5) / 4)
