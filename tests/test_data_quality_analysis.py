"""The statistics behind data quality: shares that fall, and coordinates that repeat."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special

from est_plugin.analysis.falling_share import MIN_WEEKS, judge_shares
from est_plugin.analysis.repeated_points import near_any, repeated_points

ALL = np.ones(20, bool)


def beta_binomial_cdf(k: int, n: int, a: float, b: float) -> float:
    """P(X ≤ k), summed term by term from log-gammas."""
    return sum(
        math.exp(
            special.gammaln(n + 1) - special.gammaln(i + 1) - special.gammaln(n - i + 1)
            + special.betaln(i + a, n - i + b) - special.betaln(a, b)
        )
        for i in range(k + 1)
    )  # fmt: skip


def test_a_fall_is_judged_by_the_predictive_distribution() -> None:
    """Södermalm's bicycle thefts in small: 92 of 100 placed a week, and then 33 of 100."""
    placed, total = np.full(20, 92.0), np.full(20, 100.0)
    placed[-1] = 33.0
    judged = judge_shares(placed, total, ALL)
    assert judged.baseline[-1] == pytest.approx(0.92)
    assert judged.p_low[-1] == pytest.approx(beta_binomial_cdf(33, 100, 13 * 92 + 0.5, 13 * 8 + 0.5), rel=1e-6)
    assert judged.p_low[-1] < 1e-20
    assert judged.p_low[-2] == 1.0, "the same share as before is no fall"


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=14, max_size=14),
    st.integers(0, 30), st.integers(1, 30),
)  # fmt: skip
def test_any_week_agrees_with_the_sum_by_hand(before: list[tuple[int, int]], k: int, missing: int) -> None:
    placed = np.array([good for good, _ in before] + [k], float)
    total = np.array([good + bad for good, bad in before] + [k + missing], float)
    judged = judge_shares(placed, total, np.ones(15, bool))
    a, n = placed[1:14].sum(), total[1:14].sum()
    if n == 0:
        assert np.isnan(judged.p_low[-1])
    elif k / (k + missing) >= a / n:
        assert judged.p_low[-1] == 1.0
    else:
        assert judged.p_low[-1] == pytest.approx(beta_binomial_cdf(k, k + missing, a + 0.5, n - a + 0.5), rel=1e-6)


def test_few_or_unknown_weeks_are_no_baseline() -> None:
    placed, total = np.full(20, 9.0), np.full(20, 10.0)
    known = np.zeros(20, bool)
    known[-MIN_WEEKS:] = True
    assert np.isnan(judge_shares(placed, total, known).baseline).all(), "the last has one week too few before it"
    known[-MIN_WEEKS - 1] = True
    baseline = judge_shares(placed, total, known).baseline
    assert np.flatnonzero(np.isfinite(baseline)).tolist() == [19]
    placed[:10] = 0.0
    assert judge_shares(placed, total, np.arange(20) >= 10).baseline[-1] == pytest.approx(0.9)


def test_a_week_without_incidents_has_no_share() -> None:
    total = np.full(20, 10.0)
    total[7] = 0.0
    judged = judge_shares(np.minimum(9.0, total), total, ALL)
    assert np.isnan(judged.p_low[7])
    assert judged.baseline[8] == pytest.approx(0.9)


# ---- repeated points -----------------------------------------------------------------------------


def test_points_are_counted_the_most_frequent_first() -> None:
    place = np.array([[5.0, 5], [1, 1], [5, 5], [np.nan, 1], [1, 1], [1, 1], [9, 9]])
    found = repeated_points(place, 0.1)
    assert found.count.tolist() == [3, 2]
    assert place[found.first].tolist() == [[1, 1], [5, 5]]
    assert found.label.tolist() == [1, 0, 1, -1, 0, 0, -1]
    assert repeated_points(place, 0.1, min_count=3).count.tolist() == [3]
    assert repeated_points(place, 0.1, min_count=1, limit=2).label.tolist() == [1, 0, 1, -1, 0, 0, -1]


def test_points_that_agree_when_rounded_are_one() -> None:
    place = np.array([[647_000.04, 6_637_000.0], [647_000.01, 6_637_000.03], [647_000.2, 6_637_000.0]])
    assert repeated_points(place, 0.1).count.tolist() == [2]
    with pytest.raises(ValueError, match="above 0"):
        repeated_points(place, 0.0)


def test_nothing_repeats_where_nothing_is() -> None:
    for place in (np.empty((0, 2)), np.full((3, 2), np.nan)):
        found = repeated_points(place, 0.1)
        assert (len(found.first), len(found.count), len(found.label)) == (0, 0, len(place))
    assert near_any(np.empty((0, 2)), np.ones((1, 2)), 1.0).tolist() == []
    assert near_any(np.ones((1, 2)), np.empty((0, 2)), 1.0).tolist() == [-1]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=60))
def test_any_points_agree_with_counting_them(points: list[tuple[int, int]]) -> None:
    place = np.array(points, float).reshape(-1, 2)
    found = repeated_points(place, 0.5, min_count=2)
    expected = {point: points.count(point) for point in set(points) if points.count(point) >= 2}
    assert {points[i]: n for i, n in zip(found.first.tolist(), found.count.tolist())} == expected
    assert (np.diff(found.count) <= 0).all()
    assert [points[found.first[k]] if k >= 0 else None for k in found.label.tolist()] == [
        point if point in expected else None for point in points
    ]


def test_a_mark_within_reach_is_found() -> None:
    marks = np.array([[0.0, 0.0], [np.nan, 5.0], [10.0, 0.0]])
    place = np.array([[0.6, 0.8], [0.7, 0.8], [9.5, 0.0], [np.nan, 0.0]])
    assert near_any(place, marks, 1.0).tolist() == [0, -1, 2, -1]
