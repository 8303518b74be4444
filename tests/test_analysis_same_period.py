"""A period against the same period of earlier years."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from est_plugin.analysis import short_baseline
from est_plugin.analysis.same_period import SamePeriod, same_period


def one(observed: float, days: float, earlier: list[float], earlier_days: list[float]) -> SamePeriod:
    return same_period([observed], days, np.array(earlier, float)[:, None], earlier_days)


def test_ratio_against_r() -> None:
    """poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)) of R 4.2: 1.97148809524, .858426403392, 4.277265943654."""
    found = one(11, 800, [21], [3011])
    assert found.ratio[0] == pytest.approx(1.97148809524, rel=1e-10)
    assert (found.ratio_low[0], found.ratio_high[0]) == pytest.approx((0.858426403392, 4.277265943654), rel=1e-10)
    assert found.expected[0] == pytest.approx(21 / 3011 * 800)


def test_tertials_of_different_length_are_compared_per_day() -> None:
    # T1 has 121 days in 2024; as many a day are no change, though the sums differ.
    found = one(240, 120, [242, 240, 240], [121, 120, 120])
    assert found.expected[0] == pytest.approx(240.0)
    assert found.ratio[0] == pytest.approx(1.0)
    assert (found.per_day[0], found.per_day_earlier[0]) == (2.0, 2.0)


@given(st.integers(0, 60), st.integers(0, 200), st.integers(1, 30))
def test_without_overdispersion_it_is_the_predictive_test_of_a_week(observed: int, total: int, weeks: int) -> None:
    found = one(observed, 1.0, [total], [weeks])
    expected = short_baseline.predict(float(observed), float(total), float(max(weeks, 4)))
    if weeks >= 4:
        for ours, theirs in (
            (found.p_more, expected.p_value),
            (found.p_fewer, expected.p_low),
            (found.lower, expected.lower),
            (found.upper, expected.upper),
        ):
            assert ours[0] == pytest.approx(float(theirs), rel=1e-9)


def test_no_percentage_on_a_small_base() -> None:
    found = one(3, 122, [1, 0, 1], [122, 122, 122])
    assert np.isnan(found.ratio[0])
    assert np.isnan(found.ratio_high[0])
    assert 0 < found.p_more[0] < 1


def test_years_that_vary_more_than_chance_widen_everything() -> None:
    days = [122, 122, 122]
    calm = same_period(np.full(30, 100.0), 122, np.tile([[100.0], [100.0], [100.0]], 30), days)
    rough = same_period(np.full(30, 100.0), 122, np.tile([[50.0], [100.0], [150.0]], 30), days)
    assert (calm.dispersion, rough.dispersion) == (1.0, pytest.approx(25.0))
    assert rough.upper[0] - rough.lower[0] > 4 * (calm.upper[0] - calm.lower[0])
    assert rough.ratio_low[0] < calm.ratio_low[0] < 1 < calm.ratio_high[0] < rough.ratio_high[0]


@pytest.mark.parametrize(("mean", "phi"), [(2.0, 1.0), (20.0, 1.0), (20.0, 3.0)])
def test_the_interval_holds_95_percent_of_what_comes(mean: float, phi: float) -> None:
    random = np.random.default_rng(5)
    n = 4000

    def year() -> np.ndarray:
        return random.poisson(mean, n) if phi == 1 else random.negative_binomial(mean / (phi - 1), 1 / phi, n)

    found = same_period(year(), 120, np.array([year() for _ in range(3)]), [121, 120, 120])
    assert found.dispersion == pytest.approx(phi, abs=0.12)
    inside = np.mean((found.lower <= found.observed) & (found.observed <= found.upper))
    # Counts are whole: the interval can't hold less than 95 %, and at 2 incidents holds a good deal more.
    assert 0.94 <= inside <= (0.985 if mean < 5 else 0.97)


def test_no_earlier_year_and_nothing_at_all() -> None:
    alone = same_period([3, 0], 122, np.empty((0, 2)), [])
    assert alone.years == 0
    assert alone.per_day.tolist() == [3 / 122, 0]
    assert np.isnan(alone.expected).all()
    assert np.isnan(alone.p_more).all()
    nothing = one(0, 122, [0, 0], [122, 122])
    assert nothing.dispersion == 1.0
    assert (nothing.expected[0], nothing.p_more[0], nothing.p_fewer[0]) == (0.0, 1.0, pytest.approx(0.816, abs=0.01))
    assert np.isnan(nothing.ratio[0])


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=8))
def test_the_interval_of_the_ratio_is_the_binomial_one(areas: list[tuple[int, int]]) -> None:
    now, then = (np.array([area[i] for area in areas], float) for i in (0, 1))
    found = same_period(now, 60.0, then[None, :], [180.0])
    for i, (y, total) in enumerate(areas):
        if np.isfinite(found.ratio[i]):
            exact = stats.binomtest(y, y + total).proportion_ci(method="exact")
            assert found.ratio_low[i] == pytest.approx(3 * exact.low / (1 - exact.low), rel=1e-8)
            assert found.ratio_high[i] == pytest.approx(3 * exact.high / (1 - exact.high), rel=1e-8)


@pytest.mark.parametrize(
    ("observed", "days", "earlier", "earlier_days"),
    [
        ([-1.0], 122, [[1.0]], [122]),
        ([np.nan], 122, [[1.0]], [122]),
        ([1.0], 0, [[1.0]], [122]),
        ([1.0], 122, [[1.0]], [0]),
        ([1.0], 122, [[1.0, 2.0]], [122]),
        ([1.0], 122, [[-1.0]], [122]),
    ],
)
def test_what_is_no_count_is_refused(observed: list, days: float, earlier: list, earlier_days: list) -> None:
    with pytest.raises(ValueError, match=r"count|days"):
        same_period(observed, days, earlier, earlier_days)
