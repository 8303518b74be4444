"""PAI and PEI by hand, and ties."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.prediction_accuracy import accuracy, together


def test_by_hand() -> None:
    """25 of 100 events in 5 of 100 km²: Chainey's PAI is 5; the best 5 cells would have held 40."""
    risk = np.arange(100)[::-1]
    later = np.zeros(100)
    later[:5], later[10:15], later[20:55] = 5, 8, 1
    found = accuracy(risk, later, 0.05, 100)
    assert (found.events, found.hits, found.possible) == (100, 25, 40)
    assert found.pai == pytest.approx(5.0)
    assert found.pei == pytest.approx(0.625)
    assert found.hit_rate == 0.25


def test_the_area_is_not_the_map() -> None:
    """A map of 10 cells in an area of 1,000: one per cent is all of them; what came elsewhere is missed."""
    found = accuracy(np.arange(10), np.ones(10), 0.01, 1000, outside=10)
    assert (found.hits, found.events, found.area_share) == (10, 20, 0.01)
    assert found.pai == pytest.approx(50)
    assert accuracy(np.arange(10), np.ones(10), 0.5, 1000).area_share == 0.01
    assert accuracy(np.arange(10), np.ones(10), 1e-9, 1000).area_share == 0.001


@given(
    st.integers(1, 7).flatmap(
        lambda n: st.tuples(
            st.lists(st.integers(0, 2), min_size=n, max_size=n),
            st.lists(st.integers(0, 3), min_size=n, max_size=n),
            st.integers(1, n),
        )
    )
)
def test_ties_are_the_mean_of_all_orders(case: tuple[Any, Any, int]) -> None:
    risk, later, chosen = np.array(case[0]), np.array(case[1]), case[2]
    hits = []
    for order in itertools.permutations(range(len(risk))):
        sort = sorted(order, key=lambda i: -risk[i])
        hits.append(later[sort[:chosen]].sum())
    found = accuracy(risk, later, chosen / len(risk), len(risk))
    assert found.hits == pytest.approx(np.mean(hits))
    assert found.hits <= found.possible + 1e-9
    assert found.events == later.sum()


def test_a_flat_map_is_chance() -> None:
    found = accuracy(np.ones(200), np.random.default_rng(1).poisson(1, 200), 0.1, 200)
    assert found.pai == pytest.approx(1.0)


def test_weeks_together() -> None:
    one, two = accuracy([2, 1], [3, 1], 0.5, 2), accuracy([2, 1], [0, 4], 0.5, 2)
    both = together([one, two])
    assert (both.hits, both.possible, both.events) == (3, 7, 8)
    assert both.pai == pytest.approx(0.75)
    with pytest.raises(ValueError):
        together([])
    with pytest.raises(ValueError):
        together([one, accuracy([2, 1], [3, 1], 1, 2)])


def test_no_event_is_no_number() -> None:
    found = accuracy([2, 1], [0, 0], 0.5, 2)
    assert np.isnan(found.pai)
    assert np.isnan(found.pei)


def test_what_can_be_no_input() -> None:
    for risk, later, share, cells in (
        ([1, 2], [1], 0.5, 2),
        ([], [], 0.5, 2),
        ([1, np.nan], [1, 1], 0.5, 2),
        ([1, 2], [1, -1], 0.5, 2),
        ([1, 2], [1, 1], 0, 2),
        ([1, 2], [1, 1], 1.1, 2),
        ([1, 2], [1, 1], 0.5, 0),
    ):
        with pytest.raises(ValueError):
            accuracy(risk, later, share, cells)
