"""The hours in a row that hold most."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.time_of_week import busiest_hours

hours = st.lists(st.tuples(st.integers(0, 23), st.integers(1, 9)), min_size=1, max_size=40)


@given(hours, st.integers(1, 24))
def test_no_other_window_holds_more(found: list[tuple[int, int]], width: int) -> None:
    hour, weight = (np.array(column, np.int64) for column in zip(*found))
    first, end, share = busiest_hours(hour, weight, width)
    held = {
        begin: sum(n for h, n in found if (h - begin) % 24 < width) / sum(n for _, n in found) for begin in range(24)
    }
    assert 0 <= first <= 23
    assert 1 <= end <= 24
    assert (first + width) % 24 == end % 24
    assert share == pytest.approx(held[first])
    assert share == pytest.approx(max(held.values()))


def test_the_night_passes_midnight() -> None:
    # Two at 23, three at 1: 22–02 and 23–03 hold them all, and 23–03 has more of them in its middle.
    first, end, share = busiest_hours(np.array([23, 1, 12]), np.array([2, 3, 1]))
    assert (first, end) == (23, 3)
    assert share == pytest.approx(5 / 6)


def test_a_window_that_ends_at_midnight_ends_at_24() -> None:
    first, end, share = busiest_hours(np.array([20, 21, 22, 23]), np.array([1, 5, 5, 1]))
    assert (first, end, share) == (20, 24, 1.0)


def test_of_equal_windows_the_earliest_with_the_fullest_middle() -> None:
    # All at 15: every window of 12–15 … 15–18 holds it; in the middle it lies in 13–16 and 14–17.
    assert busiest_hours(np.array([15]), np.array([4]))[:2] == (13, 17)
    assert busiest_hours(np.arange(24), np.ones(24, np.int64))[:2] == (0, 4)


def test_antal_is_counted_and_not_rows() -> None:
    assert busiest_hours(np.array([3, 3, 3, 15]), np.array([1, 1, 1, 10]), 1) == (15, 16, pytest.approx(10 / 13))


def test_no_hours_are_refused() -> None:
    with pytest.raises(ValueError, match="no hours"):
        busiest_hours(np.array([], np.int64), np.array([], np.int64))
