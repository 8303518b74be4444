"""How ranks move when weights move."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.ranking import ScoreModel
from est_plugin.analysis.score_draws import GivenDraws
from est_plugin.analysis.weight_sensitivity import weight_sensitivity


def model(means: list[list[float]]) -> ScoreModel:
    values = np.array(means, float)
    no_draws = GivenDraws(np.zeros((len(values), 1, values.shape[1]), np.float32))
    return ScoreModel(no_draws, values, np.ones(len(values)))


def test_an_area_first_in_everything_is_first_whatever_the_weights() -> None:
    found = weight_sensitivity(model([[100, 60, 20], [100, 20, 90]]), np.array([0.7, 0.3]), top=1)
    assert (found.rank[0], found.rank_low[0], found.rank_high[0], found.share_top[0]) == (1, 1, 1, 1.0)
    assert found.certain.tolist() == [True, False, False]
    assert found.rank.tolist() == [1, 2, 3]
    assert (found.rank_low[1], found.rank_high[1]) == (2, 3)
    # Police alone: 60 against 20. The second alone: 20 against 90.
    assert found.without[1].tolist() == [1, 2, 3]
    assert found.without[0].tolist() == [1, 3, 2]
    assert found.halved[0].tolist() == found.doubled[1].tolist() == [1, 3, 2]


def test_how_often_the_order_turns_by_integration() -> None:
    # The second passes the first where w₂ > w₁; both vary between half and double, so log₂(w₂/w₁) is a triangle.
    found = weight_sensitivity(model([[100, 0], [0, 100]]), np.array([2.0, 1.0]), top=1, weightings=20_000)
    assert found.share_top[1] == pytest.approx(1 / 8, abs=0.01)


def test_one_criterion_moves_nothing_and_without_it_there_is_nothing() -> None:
    found = weight_sensitivity(model([[3, 2, 1]]), np.array([5.0]), top=2)
    assert found.rank_low.tolist() == found.rank_high.tolist() == found.rank.tolist() == [1, 2, 3]
    assert found.without.tolist() == [[0, 0, 0]]


def test_a_weight_of_zero_stays_zero() -> None:
    found = weight_sensitivity(model([[3, 2, 1], [1, 2, 3]]), np.array([1.0, 0.0]), top=1)
    assert found.rank_high.tolist() == [1, 2, 3]
    assert found.doubled[1].tolist() == [1, 2, 3]


def test_equal_areas_share_a_rank() -> None:
    found = weight_sensitivity(model([[5, 5, 1], [5, 5, 9]]), np.array([1 / 3, 2 / 3]), top=1)
    assert found.rank.tolist() == [2, 2, 1]


@given(st.lists(st.lists(st.floats(0, 100), min_size=4, max_size=4), min_size=1, max_size=4), st.integers(1, 4))
def test_ranks_are_ranks_and_a_factor_of_one_moves_nothing(means: list[list[float]], top: int) -> None:
    weights = np.arange(1.0, len(means) + 1)
    found = weight_sensitivity(model(means), weights, top, weightings=20)
    assert np.all((found.rank_low >= 1) & (found.rank_low <= found.rank_high) & (found.rank_high <= 4))
    still = weight_sensitivity(model(means), weights, top, weightings=20, factor=1.0)
    np.testing.assert_array_equal(still.rank_low, still.rank)
    np.testing.assert_array_equal(still.rank_high, still.rank)
    again = weight_sensitivity(model(means), weights, top, weightings=20)
    np.testing.assert_array_equal(found.share_top, again.share_top)


@pytest.mark.parametrize(("weights", "factor"), [([0, 0], 2.0), ([-1, 2], 2.0), ([np.nan, 1], 2.0), ([1, 1], 0.5)])
def test_weights_that_say_nothing_are_refused(weights: list[float], factor: float) -> None:
    with pytest.raises(ValueError, match="weights"):
        weight_sensitivity(model([[1, 2], [2, 1]]), np.array(weights, float), 1, factor=factor)
