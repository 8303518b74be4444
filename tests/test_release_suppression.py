"""Nobody can work a hidden number out of what is published: solved here anew, without the module's own audit."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy import optimize

from est_plugin.analysis.suppression import Suppression, narrow_counts, suppress

K = 5
Table = NDArray[np.float64]

tables = st.tuples(st.integers(1, 6), st.integers(1, 5)).flatmap(
    lambda shape: arrays(
        float, shape, elements=st.sampled_from([0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 9.0, 31.0])
    )
)


def published_sums(table: Table, found: Suppression) -> Iterator[tuple[NDArray[np.bool_], float]]:
    """Every sum that may be published: the cells it is over, and its value."""
    for area in np.flatnonzero(found.area_sums):
        mask = np.zeros(table.shape, bool)
        mask[area] = True
        yield mask, table[area].sum()
    for category in np.flatnonzero(found.category_sums):
        mask = np.zeros(table.shape, bool)
        mask[:, category] = True
        yield mask, table[:, category].sum()
    if found.total:
        yield np.ones(table.shape, bool), table.sum()


def attacked(table: Table, hidden: NDArray[np.bool_], sums: list[tuple[NDArray[np.bool_], float]]) -> list[float]:
    """Widths of the intervals that an attacker who knows the shown cells and the sums is left with."""
    at = np.argwhere(hidden)
    lines = [[float(mask[tuple(cell)]) for cell in at] for mask, _ in sums]
    rest = [value - table[mask & ~hidden].sum() for mask, value in sums]
    widths = []
    for i in range(len(at)):
        ends = []
        for sign in (1, -1):
            aim = np.zeros(len(at))
            aim[i] = sign
            solved = optimize.linprog(aim, A_eq=lines or None, b_eq=rest or None, bounds=(1, None), method="highs")
            ends.append(np.inf if solved.status == 3 else sign * solved.fun)
            assert solved.status in (0, 3), solved.message
        widths.append(np.inf if np.inf in ends else ends[1] - ends[0])
    return widths


@given(tables)
@settings(max_examples=150, deadline=None)
def test_no_hidden_number_comes_back(table: Table) -> None:
    found = suppress(table, K)
    assert found.hidden[(table > 0) & (table < K)].all()
    assert not found.hidden[table == 0].any()
    widths = attacked(table, found.hidden, list(published_sums(table, found)))
    assert all(width >= K - 1e-6 for width in widths), widths
    for mask, value in published_sums(table, found):
        assert value == 0 or value >= K or not mask.any()


@given(tables)
@settings(max_examples=60, deadline=None)
def test_the_audit_finds_what_hiding_small_numbers_alone_gives_away(table: Table) -> None:
    """With every sum published, the module's audit and an attack without any of its short cuts agree cell by cell."""
    every = Suppression(
        (table > 0) & (table < K), np.ones(table.shape[0], bool), np.ones(table.shape[1], bool), True
    )
    widths = attacked(table, every.hidden, list(published_sums(table, every)))
    narrow = narrow_counts(table, every, K)
    assert list(narrow[every.hidden]) == [width < K - 1e-6 for width in widths]


def test_two_hidden_in_every_row_and_column_are_not_enough() -> None:
    """A 2 × 2 block of ones: each line hides two, and still every cell is known to be 1."""
    table = np.array([[1.0, 1, 20], [1, 1, 30], [40, 50, 60]])
    every = Suppression(table == 1, np.ones(3, bool), np.ones(3, bool), True)
    assert narrow_counts(table, every, K)[table == 1].all()
    found = suppress(table, K)
    assert not narrow_counts(table, found, K).any()
    assert found.hidden.sum() > 4, "larger numbers have to be hidden with them, or their sums withheld"


def test_a_withheld_sum_is_not_left_as_the_difference_of_the_others() -> None:
    """One category of 3 alone: the total less the other categories would tell it."""
    table = np.array([[3.0, 40, 50], [0, 60, 70]])
    found = suppress(table, K)
    assert not found.category_sums[0]
    assert not (found.total and found.category_sums[1:].all())
    assert not narrow_counts(table, found, K).any()


def test_numbers_of_five_and_more_stay_where_the_sums_have_room() -> None:
    table = np.array([[2.0, 7], [3, 0], [4, 12], [2, 9]])
    found = suppress(table, K)
    assert not found.hidden[table >= K].any()
    assert found.category_sums.all()
    assert found.total


def test_unknown_is_neither_hidden_nor_counted() -> None:
    found = suppress(np.array([[np.nan, 6.0], [np.nan, 9.0]]), K)
    assert not found.hidden.any()
    assert found.total


def test_nothing_and_nobody() -> None:
    assert suppress(np.zeros((0, 0)), K).total
    assert suppress(np.zeros((3, 2)), K).area_sums.all()


def test_a_table_with_one_small_number_only_withholds_every_sum() -> None:
    found = suppress(np.array([[0.0, 2.0], [0.0, 0.0]]), K)
    assert found.hidden.sum() == 1
    assert not found.total
    assert not found.area_sums[0]
    assert not found.category_sums[1]


@pytest.mark.parametrize(("counts", "k"), [([[1.0]], 1), ([[-1.0]], 5), ([1.0, 2.0], 5)])
def test_what_is_no_table_of_counts_is_refused(counts: list[object], k: int) -> None:
    with pytest.raises(ValueError, match="at least 2"):
        suppress(np.array(counts), k)
