"""Keyed rounding: unbiased over keys, the same every time, and never by as much as the base."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.keyed_numbers import keyed_uniform
from est_plugin.analysis.rounding import rounded

KEY = b"a key of 16 byte"
names = st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5), st.text(max_size=5)), min_size=1, max_size=20)


@given(names, st.integers(0, 10**6), st.integers(2, 10))
def test_a_multiple_near_the_count_and_the_same_again(cells: list[tuple[str, ...]], count: int, base: int) -> None:
    counts = np.full(len(cells), float(count))
    out = rounded(counts, cells, KEY, base)
    assert (out % base == 0).all()
    assert (np.abs(out - counts) < base).all()
    assert np.array_equal(out, rounded(counts[::-1], cells[::-1], KEY, base)[::-1])
    assert (rounded(counts + 1, cells, KEY, base) >= out).all(), "a late registration never makes a cell smaller"


def test_it_is_unbiased() -> None:
    cells = [(f"area {i}", "brand", "2026-W47") for i in range(60_000)]
    for count, expected in ((0, {0}), (1, {0, 3}), (2, {0, 3}), (3, {3}), (4, {3, 6})):
        out = rounded(np.full(len(cells), float(count)), cells, KEY)
        assert set(out) == expected
        assert out.mean() == pytest.approx(count, abs=0.03)


def test_category_period_and_key_decide_too() -> None:
    counts = np.ones(300)
    one = rounded(counts, [(str(i), "brand", "2026-W47") for i in range(300)], KEY)
    for cells, key in (
        ([(str(i), "våld", "2026-W47") for i in range(300)], KEY),
        ([(str(i), "brand", "2026-W48") for i in range(300)], KEY),
        ([(str(i), "brand", "2026-W47") for i in range(300)], KEY[::-1]),
    ):
        assert 80 < (rounded(counts, cells, key) == one).sum() < 230


def test_names_are_not_run_together() -> None:
    first, second = keyed_uniform(KEY, [("a", "bc"), ("ab", "c")])[:, 0]
    assert first != second
    assert keyed_uniform(KEY, [], 2).shape == (0, 2)
    numbers = keyed_uniform(KEY, [(str(i),) for i in range(20_000)], 2)
    assert numbers.mean(axis=0) == pytest.approx([0.5, 0.5], abs=0.01)
    assert abs(np.corrcoef(numbers.T)[0, 1]) < 0.03


def test_unknown_stays_and_what_is_no_count_is_refused() -> None:
    assert np.isnan(rounded([np.nan], [("a", "b", "c")], KEY)[0])
    assert len(rounded([], [], KEY)) == 0
    for counts, cells, key, base in (
        ([-1.0], [("a",)], KEY, 3),
        ([1.5], [("a",)], KEY, 3),
        ([1.0], [], KEY, 3),
        ([1.0], [("a",)], KEY, 1),
        ([1.0], [("a",)], b"short", 3),
    ):
        with pytest.raises(ValueError, match="must"):
            rounded(counts, cells, key, base)
