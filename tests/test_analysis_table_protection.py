"""Tables with their sums: attacked anew here, by linear programmes that know nothing of the module's own."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy import optimize

from est_plugin.analysis.table_protection import Protection, is_protected, protect_table, table_intervals

K = 5
Table = NDArray[np.float64]

tables = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda shape: arrays(
        float, shape, elements=st.sampled_from([0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 9.0, 31.0])
    )
)


def attacked(table: Table, found: Protection, every_sum: bool = False) -> list[float]:
    """Widths of what an attacker is left with for the withheld cells, and for the withheld sums after them.

    With *every_sum* all sums are known, also those that may not be published.
    """
    at = np.argwhere(found.hidden)
    lines = [(at[:, 0] == i, every_sum or bool(shown)) for i, shown in enumerate(found.row_sums)]
    lines += [(at[:, 1] == j, every_sum or bool(shown)) for j, shown in enumerate(found.column_sums)]
    lines.append((np.ones(len(at), bool), every_sum or found.total))
    values = table[found.hidden]
    known = [mask.astype(float) for mask, shown in lines if shown and mask.any()]
    sums = [float(mask @ values) for mask in known]
    aims = [np.arange(len(at)) == i for i in range(len(at))] + [mask for mask, shown in lines if not shown]
    widths = []
    for aim in aims:
        ends = []
        for sign in (1.0, -1.0):
            solved = optimize.linprog(sign * aim, A_eq=known or None, b_eq=sums or None, bounds=(0, None))
            assert solved.status in (0, 3), solved.message
            ends.append(np.inf if solved.status == 3 else sign * solved.fun)
        widths.append(ends[1] - ends[0])
    return widths


def test_a_thousand_random_tables_give_nothing_back() -> None:
    """Every published cell and sum known, and where all sums may be told, all of them: no interval under k."""
    random = np.random.default_rng(2026)
    n_hidden = n_small = n_all_sums = 0
    for _ in range(1000):
        shape = random.integers(2, 7), random.integers(2, 6)
        mean = random.choice([1.0, 3.0, 8.0, 20.0])
        table = random.negative_binomial(1, 1 / (1 + mean), shape).astype(float)
        found = protect_table(table, K)
        small = (table > 0) & (table < K)
        assert found.hidden[small].all()
        assert min(attacked(table, found), default=np.inf) >= K - 1e-6, table
        sums = np.concatenate([table.sum(axis=0), table.sum(axis=1), [table.sum()]])
        if not ((sums > 0) & (sums < K)).any():
            n_all_sums += 1
            assert min(attacked(table, found, every_sum=True), default=np.inf) >= K - 1e-6, table
        n_hidden, n_small = n_hidden + int(found.hidden.sum()), n_small + int(small.sum())
    assert n_all_sums > 400
    assert n_hidden < 1.7 * n_small, "more is withheld than it takes"


@given(tables)
@settings(max_examples=60)
def test_any_table(table: Table) -> None:
    found = protect_table(table, K)
    assert found.hidden[(table > 0) & (table < K)].all()
    assert (found.small == ((table > 0) & (table < K))).all()
    assert min(attacked(table, found), default=np.inf) >= K - 1e-6
    assert is_protected(table, found, K)
    for sums, shown in ((table.sum(axis=1), found.row_sums), (table.sum(axis=0), found.column_sums)):
        assert not shown[(sums > 0) & (sums < K)].any()


@given(tables)
@settings(max_examples=40)
def test_the_audit_finds_what_is_given_away(table: Table) -> None:
    """With small numbers withheld alone and every sum told, the audit agrees with the attack."""
    small = (table > 0) & (table < K)
    bare = Protection(small, small, np.ones(table.shape[0], bool), np.ones(table.shape[1], bool), True)
    assert is_protected(table, bare, K) == (min(attacked(table, bare), default=np.inf) >= K - 1e-6)
    low, high = table_intervals(table, bare, K)
    assert np.array_equal(np.isfinite(low), small)
    widths = attacked(table, bare)[: int(small.sum())]
    assert list(np.round((high - low)[small], 6)) == pytest.approx(np.round(widths, 6))
    assert (low[small] <= table[small] + 1e-6).all()
    assert (high[small] >= table[small] - 1e-6).all()


def test_two_per_row_and_column_are_not_enough() -> None:
    """The block of ones: two withheld in each line, and each still known to be 1 or 2 at the most."""
    table = np.array([[1.0, 1, 20], [1, 1, 30], [40, 50, 60]])
    small = table < K
    bare = Protection(small, small, np.ones(3, bool), np.ones(3, bool), True)
    assert not is_protected(table, bare, K)
    found = protect_table(table, K)
    assert found.row_sums.all()
    assert found.column_sums.all()
    assert found.total
    assert found.hidden.sum() > 4


def test_all_sums_stay_where_they_can() -> None:
    found = protect_table([[7.0, 8], [5, 1]], K)
    assert found.row_sums.all()
    assert found.column_sums.all()
    assert found.total


def test_a_zero_goes_before_a_sum() -> None:
    """2 + 3 = 5: told the sum, and that withheld numbers aren't 0, 2 would be known within 3."""
    found = protect_table([[2.0, 0, 0, 3], [10, 20, 30, 40], [11, 21, 31, 41]], K)
    assert found.row_sums.all()
    assert found.hidden[0, 1:3].any()


def test_nothing_small_is_nothing_withheld() -> None:
    found = protect_table(np.array([[5.0, 0], [0, 1e9]]), K)
    assert not found.hidden.any()
    assert found.row_sums.all()
    assert found.total


@pytest.mark.parametrize("shape", [(0, 0), (3, 0), (0, 2), (3, 2), (1, 1)])
def test_all_zero_one_and_none(shape: tuple[int, int]) -> None:
    found = protect_table(np.zeros(shape), K)
    assert not found.hidden.any()
    assert found.total


def test_one_small_number_alone_takes_its_sums_with_it() -> None:
    found = protect_table([[3.0]], K)
    assert found.hidden.all()
    assert not found.total
    assert not found.row_sums.any()


def test_unknown_cells_are_in_no_sum() -> None:
    table = np.array([[np.nan, 6.0, 9.0], [3.0, 7.0, 8.0]])
    found = protect_table(table, K)
    assert not found.hidden[0, 0]
    assert min(attacked(np.nan_to_num(table), found)) >= K - 1e-6


def test_a_large_table_is_protected_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("est_plugin.analysis.table_protection._BLOCK", 300)
    random = np.random.default_rng(1)
    table = random.poisson(random.gamma(1, 3, (150, 1)) * random.gamma(2, 0.5, (1, 8))).astype(float)
    found = protect_table(table, K)
    assert is_protected(table, found, K)
    small = (table > 0) & (table < K)
    assert found.hidden.sum() < 1.3 * small.sum()
    assert found.total
    sums = table.sum(axis=1)
    assert found.row_sums[(sums == 0) | (sums >= K)].mean() > 0.97


@pytest.mark.parametrize(("counts", "k"), [([[1.0]], 1), ([[-1.0]], 5), ([1.0], 5), ([[np.inf]], 5)])
def test_what_is_no_table_is_refused(counts: list[object], k: int) -> None:
    with pytest.raises(ValueError, match="at least 2"):
        protect_table(np.array(counts), k)
