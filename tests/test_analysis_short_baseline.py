"""The predictive test of a week against a short baseline."""
from __future__ import annotations

import decimal
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from est_plugin.analysis.short_baseline import MIN_WEEKS, Expectation, predict


def exact(total: int, weeks: int, most: int) -> list[decimal.Decimal]:
    """P(Y = 0), …, P(Y = most) with 40 digits, from the law's own recurrence and without scipy."""
    with decimal.localcontext() as context:
        context.prec = 40
        shape, ratio = decimal.Decimal(total) + decimal.Decimal("0.5"), decimal.Decimal(weeks) / (weeks + 1)
        terms = [ratio**shape]
        for k in range(most):
            terms.append(terms[-1] * (shape + k) / (k + 1) / (weeks + 1))
        return terms


def test_six_against_twelve_in_thirteen_weeks() -> None:
    judged = predict(6, 12, 13)
    assert judged.p_value == pytest.approx(0.00098, abs=5e-6)
    # A plug-in Poisson test takes the baseline for the truth, and says .00039.
    assert stats.poisson.sf(5, 12 / 13) == pytest.approx(0.00039, abs=5e-6)
    assert judged.expected == pytest.approx(12.5 / 13)
    assert (judged.lower, judged.upper) == (0, 3)


def test_against_r() -> None:
    # R 4.2.2: pnbinom(y - 1, S + .5, n / (n + 1), lower.tail = FALSE); pnbinom(y, …); qnbinom(c(.025, .975), …)
    table = np.array(
        [
            # y, S, n, upper, lower, P(Y >= y), P(Y <= y)
            (0, 0, 13, 1, 0, 1, 0.963624111659),
            (1, 0, 4, 1, 0, 0.105572809, 0.9838699101),
            (2, 1, 13, 1, 0, 0.00933541581951, 0.999224474021),
            (0, 3, 13, 2, 0, 1, 0.77153140427),
            (6, 12, 13, 3, 0, 0.000982284175973, 0.999817653629),
            (3, 12, 13, 3, 0, 0.0799645304498, 0.978888371778),
            (5, 40, 13, 7, 0, 0.210000020116, 0.896522201861),
            (25, 200, 13, 24, 8, 0.0187323532314, 0.988868106476),
            (9, 7, 4, 5, 0, 0.00108715117333, 0.999646882944),
            (1, 5, 52, 1, 0, 0.0994639414325, 0.993987913702),
        ]
    )
    y, total, weeks, upper, lower, p_value, p_low = table.T
    judged = predict(y, total, weeks)
    np.testing.assert_allclose(judged.p_value, p_value, rtol=1e-9)
    np.testing.assert_allclose(judged.p_low, p_low, rtol=1e-9)
    np.testing.assert_array_equal(judged.lower, lower)
    np.testing.assert_array_equal(judged.upper, upper)


def test_against_the_bayes_method_of_surveillance() -> None:
    # R surveillance 1.20.3: bayes(sts(c(1,0,2,1,0,1,3,0,1,1,0,2,0,6), …),
    # control = list(range = 14, b = 0, w = 13, actY = TRUE, alpha = .025)): upperbound 3, alarm.
    counts = np.array([1, 0, 2, 1, 0, 1, 3, 0, 1, 1, 0, 2, 0, 6])
    judged = predict(counts[-1], counts[:-1].sum(), 13)
    assert judged.upper == 3
    assert counts[-1] > judged.upper


@given(st.integers(0, 60), st.integers(0, 400), st.integers(MIN_WEEKS, 60))
def test_against_the_exact_sum_of_the_law(y: int, total: int, weeks: int) -> None:
    terms = exact(total, weeks, max(y, 400))
    judged = predict(y, total, weeks)
    below = sum(terms[:y], decimal.Decimal(0))
    # The small tail is what decides, so it is compared by ratio and not by difference.
    assert float(judged.p_value) == pytest.approx(float(1 - below), rel=1e-8, abs=1e-14)
    assert float(judged.p_low) == pytest.approx(float(below + terms[y]), rel=1e-10)
    cumulative, sums = decimal.Decimal(0), []
    for term in terms:
        cumulative += term
        sums.append(float(cumulative))
    assert judged.lower == next(k for k, value in enumerate(sums) if value >= 0.025)
    assert judged.upper == next(k for k, value in enumerate(sums) if value >= 0.975)


@pytest.mark.parametrize(("y", "total", "weeks"), [(0, 0, 4), (1, 0, 13), (6, 12, 13), (20, 150, 13), (3, 2, 52)])
def test_the_law_is_a_poisson_whose_rate_is_as_uncertain_as_the_baseline(y: int, total: int, weeks: int) -> None:
    posterior = stats.gamma(total + 0.5, scale=1 / weeks)
    # In the scale of the posterior's quantiles nothing is peaked or infinite.
    at_least, _ = integrate.quad(lambda u: stats.poisson.sf(y - 1, posterior.ppf(u)), 0, 1, epsabs=1e-12, limit=400)
    mean, _ = integrate.quad(lambda u: posterior.ppf(u), 0, 1, limit=400)
    judged = predict(y, total, weeks)
    assert float(judged.p_value) == pytest.approx(at_least, rel=1e-6)
    assert float(judged.expected) == pytest.approx(mean, rel=1e-6)


@pytest.mark.parametrize("rate", [0.1, 0.4, 1.0, 3.0, 12.0])
@pytest.mark.parametrize("weeks", [4, 13])
def test_interval_and_alarms_keep_their_promise_whatever_the_true_rate(rate: float, weeks: int) -> None:
    random = np.random.default_rng(20261124)
    n = 40_000
    y = random.poisson(rate, n)
    judged = predict(y, random.poisson(rate * weeks, n), weeks)
    inside = ((y >= judged.lower) & (y <= judged.upper)).mean()
    # A whole number's interval can't hold exactly 95 %: it holds that or more, but for one rate fixed in advance
    # (not drawn from the prior) a little less is possible.
    assert inside > 0.94
    for alpha in (0.05, 0.01):
        assert (judged.p_value <= alpha).mean() < 1.25 * alpha + 0.001


@given(st.integers(0, 50), st.integers(0, 200), st.integers(MIN_WEEKS, 52))
def test_more_is_more_unusual_and_a_higher_baseline_makes_it_less_so(y: int, total: int, weeks: int) -> None:
    here, more, busier, longer = (
        predict(y, total, weeks),
        predict(y + 1, total, weeks),
        predict(y, total + 1, weeks),
        predict(y, total, weeks + 1),
    )
    assert more.p_value <= here.p_value <= busier.p_value
    assert more.p_low >= here.p_low >= busier.p_low
    assert longer.p_value <= here.p_value + 1e-12, "the same sum in more weeks is a lower rate"
    assert here.lower <= here.expected <= here.upper + 1
    assert here.p_value + here.p_low >= 1, "both tails hold the count itself"
    assert (y > here.upper) == (here.p_value <= 0.025 + 1e-12) or abs(here.p_value - 0.025) < 1e-9
    if y == 0:
        assert here.p_value == 1


def test_no_incident_ever_is_no_certainty_of_none() -> None:
    judged = predict([0, 1, 2, 3], 0, 13)
    assert np.all(judged.expected > 0)
    assert judged.p_value[0] == 1
    assert 0.01 < judged.p_value[1] < 0.05
    assert np.all(np.diff(judged.p_value) < 0)


def test_the_unknown_stays_unknown_and_spoils_nothing_beside_it() -> None:
    nan = np.nan
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        judged = predict([6, nan, 6, 6, 6, 6], [12, 12, nan, 12, 12, 12], [13, 13, 13, nan, MIN_WEEKS - 1, 0])
    for array in (judged.expected, judged.lower, judged.upper, judged.p_value, judged.p_low):
        assert np.isfinite(array[0])
        assert np.isnan(array[1:]).all()
    assert judged.p_value[0] == predict(6, 12, 13).p_value
    nothing = predict(np.full((2, 3), nan), np.zeros((2, 3)), 13)
    assert np.isnan(nothing.p_value).all()


def test_shapes_follow_the_input_and_order_does_not_matter() -> None:
    random = np.random.default_rng(7)
    y, total, weeks = random.poisson(2, (40, 8)), random.poisson(26, (40, 8)), random.integers(1, 14, (40, 1))
    together = predict(y, total, weeks)
    assert together.p_value.shape == (40, 8)
    for i, j in ((0, 0), (17, 3), (39, 7)):
        alone = predict(y[i, j], total[i, j], weeks[i, 0])
        for name in Expectation.__dataclass_fields__:
            assert np.array_equal(getattr(together, name)[i, j], getattr(alone, name), equal_nan=True)
            assert np.shape(getattr(alone, name)) == ()
    assert np.isnan(together.p_value[weeks[:, 0] < MIN_WEEKS]).all()
    assert predict(np.empty((0, 3)), np.empty((0, 3)), 13).p_value.shape == (0, 3)


def test_a_wider_interval_for_a_higher_level() -> None:
    narrow, wide = predict(0, 40, 13, level=0.5), predict(0, 40, 13, level=0.99)
    assert wide.lower <= narrow.lower < narrow.upper < wide.upper


def test_what_is_no_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        predict([-1], [3], 13)
    with pytest.raises(ValueError, match="negative"):
        predict([1], [-3], 13)
    for level in (0, 1, 95, np.nan):
        with pytest.raises(ValueError, match="level"):
            predict(1, 1, 13, level=level)
