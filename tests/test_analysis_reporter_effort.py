"""More incidents, or more reporters?"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.reporter_effort import NEVER, ReporterEffort, effort_change, reporter_effort

LIBRARY, GUARDS, SCHOOL = 0, 1, 2
CENTRE, NORTH = 0, 1


def effort(rows: list[tuple[int, int, int, int]], shape: tuple[int, int, int] = (3, 2, 26)) -> ReporterEffort:
    """Rows of organisation, area, week, number."""
    columns = np.array(rows, np.int64).reshape(-1, 4).T
    return reporter_effort(columns[0], columns[1], columns[2], columns[3].astype(float), shape)


def steady(organisation: int, area: int, n: int, weeks: range = range(26)) -> list[tuple[int, int, int, int]]:
    return [(organisation, area, week, n) for week in weeks]


def test_an_increase_that_comes_from_those_who_joined() -> None:
    found = effort(steady(LIBRARY, CENTRE, 4) + steady(GUARDS, CENTRE, 6, range(20, 26)))
    assert found.joined.tolist() == [NEVER, 20, NEVER]
    assert found.active[CENTRE].tolist() == [1] * 20 + [2] * 6
    assert found.per_active[CENTRE, 25] == 5
    assert np.isnan(found.per_active[NORTH, 0])
    change = effort_change(found, slice(7, 20), slice(22, 26))
    assert (change.before[CENTRE], change.now[CENTRE]) == (4, 10)
    assert (change.steady_before[CENTRE], change.steady_now[CENTRE], change.joined[CENTRE]) == (4, 4, 6)
    assert (change.n_steady, change.n_joined, change.n_left) == (1, 1, 0)
    assert change.is_effort.tolist() == [True, False]


def test_an_increase_among_those_who_reported_before_is_none_of_effort() -> None:
    found = effort(steady(LIBRARY, CENTRE, 4, range(22)) + steady(LIBRARY, CENTRE, 9, range(22, 26)))
    assert effort_change(found, slice(9, 22), slice(22, 26)).is_effort.tolist() == [False, False]


def test_one_that_spreads_to_a_new_area_joins_there_and_was_active_before() -> None:
    found = effort(steady(LIBRARY, CENTRE, 2) + steady(LIBRARY, NORTH, 3, range(22, 26)))
    assert found.joined[LIBRARY] == NEVER
    assert found.joined_area[LIBRARY].tolist() == [NEVER, 22]
    change = effort_change(found, slice(0, 22), slice(22, 26))
    assert (change.joined[NORTH], change.steady_now[NORTH]) == (0, 3)


def test_one_that_left_and_reports_without_an_area() -> None:
    found = effort([*steady(SCHOOL, CENTRE, 5, range(20)), (GUARDS, -1, 10, 7)])
    assert found.joined[GUARDS] == 10
    assert found.reports[GUARDS].sum() == 0
    change = effort_change(found, slice(0, 20), slice(20, 26))
    assert (change.left[CENTRE], change.now[CENTRE], change.n_left) == (5, 0, 1)
    assert not change.is_effort.any()


def test_the_first_weeks_of_a_series_tell_nothing_of_who_joined() -> None:
    found = effort(steady(LIBRARY, CENTRE, 1, range(3, 26)) + steady(GUARDS, CENTRE, 1, range(4, 26)))
    assert found.joined.tolist() == [NEVER, 4, NEVER]


rows = st.tuples(st.integers(0, 2), st.integers(0, 1), st.integers(0, 25), st.integers(0, 9))


@given(st.lists(rows, max_size=60))
def test_the_change_is_the_sum_of_its_parts(rows: list[tuple[int, int, int, int]]) -> None:
    change = effort_change(effort(rows), slice(0, 13), slice(20, 26))
    parts = change.steady_now - change.steady_before + change.joined - change.left
    np.testing.assert_allclose(change.now - change.before, parts, atol=1e-12)


def test_nobody_reports() -> None:
    found = effort([])
    assert found.joined.tolist() == [NEVER] * 3
    assert not found.active.any()
    assert effort([], (0, 0, 0)).active_anywhere.size == 0


def test_what_lies_outside_is_refused() -> None:
    for row in ((3, 0, 0, 1), (0, 2, 0, 1), (0, 0, 26, 1), (-1, 0, 0, 1), (0, 0, -1, 1), (0, 0, 0, -1)):
        with pytest.raises(ValueError, match=r"outside|0 or more"):
            effort([row])
    with pytest.raises(ValueError, match="week"):
        effort_change(effort([]), slice(0, 0), slice(3, 4))
