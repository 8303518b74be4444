"""How concentrated incidents are on their places."""

from __future__ import annotations

import pathlib

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.concentration import concentration, counts_in_cells


def test_gini_by_hand() -> None:
    # R's ineq::Gini(c(1, 2, 3, 4, 5)) is 0.2666667.
    assert concentration([1, 2, 3, 4, 5]).gini == pytest.approx(4 / 15)
    assert concentration([0, 0, 0, 8]).gini == pytest.approx(0.75)
    assert concentration([2, 2, 2]).gini == pytest.approx(0.0)


def test_shares_by_hand() -> None:
    found = concentration([50, 20, 10, 10, 4, 3, 2, 1, 0, 0])
    assert found.on_places[0.10] == pytest.approx(0.5)
    assert found.on_places[0.20] == pytest.approx(0.7)
    assert found.on_places[0.05] == pytest.approx(0.25), "half of the hardest hit place"
    assert found.of_incidents == {0.25: pytest.approx(0.05), 0.5: pytest.approx(0.1), 0.8: pytest.approx(0.3)}
    assert (found.n_places, found.n_hit, found.n_incidents) == (10, 8, 100)


def test_the_adjusted_gini_knows_that_few_incidents_can_not_be_spread_over_many_places() -> None:
    spread = concentration([1] * 10, n_places=1000)
    assert spread.gini == pytest.approx(0.99)
    assert spread.gini_adjusted == pytest.approx(0.0), "ten places with one each: no concentration at all"
    assert concentration([10], n_places=1000).gini_adjusted == pytest.approx(1 - 1 / 10)
    many = concentration(np.arange(100.0))
    assert many.gini_adjusted == pytest.approx(many.gini), "more incidents than places: nothing to adjust"


def test_what_chance_alone_gives() -> None:
    random = np.random.default_rng(1)
    found = concentration(random.multinomial(300, np.full(500, 1 / 500)))
    for share, (mean, low, high) in found.by_chance.items():
        assert low <= mean <= high
        assert low - 0.02 <= found.on_places[share] <= high + 0.02
    assert found.by_chance[0.05][0] > 0.10, "with 300 on 500 places, 5 % of them hold more than a tenth by chance"


def test_places_of_different_size_are_ordered_by_density() -> None:
    found = concentration([10, 10], size=[1.0, 9.0])
    assert found.on_places[0.10] == pytest.approx(0.5)
    assert np.isnan(found.gini_adjusted)
    assert found.gini == pytest.approx(0.4)
    even = concentration([1, 9], size=[1.0, 9.0])
    assert even.gini == pytest.approx(0.0)
    assert even.on_places[0.2] == pytest.approx(0.2)


def test_chicagos_burglaries(trial_data: pathlib.Path) -> None:
    """Cells of 250 m over the city's 606 km²: counted another way, with pandas."""
    data = pd.read_csv(trial_data / "chicago" / "chicago_burglary_2014_2017.csv")
    cells = counts_in_cells(data[["x", "y"]].to_numpy(float), np.ones(len(data)), 250.0)
    other = data.groupby([data["x"] // 250, data["y"] // 250]).size().sort_values(ascending=False)
    assert cells.sum() == len(data)
    assert sorted(cells) == sorted(other)
    found = concentration(cells, n_places=round(606 / 0.0625), simulations=9)
    top = other.head(round(0.05 * found.n_places)).sum() / len(data)
    assert found.on_places[0.05] == pytest.approx(top, abs=0.002)
    assert found.on_places[0.05] > 2 * found.by_chance[0.05][0]
    assert found.gini_adjusted == pytest.approx(found.gini), "there are more incidents than cells"


def test_points_without_coordinates_are_in_no_cell() -> None:
    xy = np.array([[1.0, 1], [2, 2], [np.nan, 3], [-1, 1]])
    assert sorted(counts_in_cells(xy, np.array([1.0, 2, 4, 8]), 250.0)) == [3.0, 8.0]
    assert counts_in_cells(np.empty((0, 2)), np.empty(0), 250.0).size == 0


def test_nothing_one_place_and_a_million_on_one() -> None:
    nothing = concentration([0, 0, 0])
    assert np.isnan(nothing.gini)
    assert np.isnan(nothing.on_places[0.05])
    assert np.isnan(nothing.of_incidents[0.5])
    one = concentration([7])
    assert (one.gini, one.on_places[0.2]) == (pytest.approx(0.0), pytest.approx(0.2))
    million = concentration([1_000_000, 0, 0, 0], simulations=3)
    assert million.of_incidents[0.8] == pytest.approx(0.2)
    empty = concentration([])
    assert (empty.n_places, empty.n_hit) == (0, 0)
    assert np.isnan(empty.gini)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=60), st.integers(0, 30))
def test_what_always_holds(counts: list[int], more: int) -> None:
    found = concentration(counts, n_places=len(counts) + more, simulations=2)
    if not sum(counts):
        return
    assert -1e-9 <= found.gini <= 1 - 1 / found.n_places + 1e-9
    assert -1e-9 <= found.gini_adjusted <= 1
    on = list(found.on_places.items())
    assert all(share - 1e-9 <= value <= 1 + 1e-9 for share, value in on), "the hardest hit hold their share at least"
    assert [value for _, value in on] == sorted(value for _, value in on)
    assert np.all(np.diff(found.curve[:, 1], 2) <= 1e-9), "each place holds no more than the one before"
    again = concentration(list(reversed(counts)), n_places=len(counts) + more, simulations=2)
    assert again.gini == pytest.approx(found.gini)


@pytest.mark.parametrize(
    ("counts", "more"),
    [([-1], {}), ([np.nan], {}), ([1, 2], {"n_places": 1}), ([1, 2], {"size": [1, 0]}), ([1], {"size": [1, 2]})],
)
def test_what_is_no_count_is_refused(counts: list, more: dict) -> None:
    with pytest.raises(ValueError, match=r"counts|sizes"):
        concentration(counts, **more)
