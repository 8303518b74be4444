"""Shrinkage of small-area counts."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats

from est_plugin.analysis.gamma_poisson import GammaPosterior, fit

# Lip cancer in the 56 districts of Scotland 1975–1980: observed and expected (Clayton & Kaldor 1987, table 1).
OBSERVED = np.array(
    [
        9, 39, 11, 9, 15, 8, 26, 7, 6, 20, 13, 5, 3, 8, 17, 9, 2, 7, 9, 7, 16, 31, 11, 7, 19, 15, 7, 10, 16,
        11, 5, 3, 7, 8, 11, 9, 11, 8, 6, 4, 10, 8, 2, 6, 19, 3, 2, 3, 28, 6, 1, 1, 1, 1, 0, 0,
    ],
    float,
)
EXPECTED = np.array(
    [
        1.4, 8.7, 3.0, 2.5, 4.3, 2.4, 8.1, 2.3, 2.0, 6.6, 4.4, 1.8, 1.1, 3.3, 7.8, 4.6, 1.1, 4.2, 5.5, 4.4,
        10.5, 22.7, 8.8, 5.6, 15.5, 12.5, 6.0, 9.0, 14.4, 10.2, 4.8, 2.9, 7.0, 8.5, 12.3, 10.1, 12.7, 9.4,
        7.2, 5.3, 18.8, 15.8, 4.3, 14.6, 50.7, 8.2, 5.6, 9.3, 88.7, 19.6, 3.4, 3.6, 5.7, 7.0, 4.2, 1.8,
    ],
    float,
)
areas = st.integers(2, 25).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(0, 40), min_size=n, max_size=n), st.lists(st.floats(0.2, 50), min_size=n, max_size=n)
    )
)


def log_likelihood(y: NDArray[np.float64], e: NDArray[np.float64], a: float, b: float) -> float:
    """Marginal likelihood of the counts, by scipy's negative binomial."""
    return float(stats.nbinom.logpmf(y, a, b / (b + e)).sum())


def test_lip_cancer_in_scotland() -> None:
    # R 4.2.2, MASS: glm.nb(O ~ 1 + offset(log(E))); theta 1.87948997, exp(coef) 1.42206001, their ratio 1.32166713.
    # Clayton & Kaldor print ν = 1.88 and α = 1.32.
    found = fit(OBSERVED, EXPECTED)
    assert found.prior_shape == pytest.approx(1.87948997, rel=1e-5)
    assert found.prior_rate == pytest.approx(1.32166713, rel=1e-5)
    # Relative risks of districts 1, 2, 3, 45, 49, 55, 56: (theta + O) / (theta / exp(coef) + E).
    np.testing.assert_allclose(
        found.mean[[0, 1, 2, 44, 48, 54, 55]],
        [3.9973624, 4.0791107, 2.9802133, 0.4013614, 0.3319144, 0.3403845, 0.6020789],
        rtol=1e-5,
    )
    # qgamma(c(.025, .975), theta + 9, theta / exp(coef) + 1.4)
    low, high = found.interval()
    assert (low[0], high[0]) == pytest.approx((1.98648563, 6.69949577), rel=1e-5)


def test_the_priors_mean_is_not_the_pooled_rate_where_exposures_differ() -> None:
    # Large districts with low rates pull the pooled rate to 1; the districts' own mean is 1.42.
    assert OBSERVED.sum() / EXPECTED.sum() == pytest.approx(1.0, abs=0.001)
    found = fit(OBSERVED, EXPECTED)
    assert found.prior_shape / found.prior_rate == pytest.approx(1.422, abs=0.001)


@pytest.mark.parametrize("seed", range(6))
def test_no_prior_on_a_grid_is_more_likely(seed: int) -> None:
    random = np.random.default_rng(seed)
    n = int(random.integers(5, 80))
    e = random.gamma(2, 3, n) + 0.1
    y = random.poisson(e * random.gamma(random.uniform(0.3, 8), 0.4, n)).astype(float)
    if y.sum() == 0:
        y[0] = 1
    found = fit(y, e)
    best = log_likelihood(y, e, found.prior_shape, found.prior_rate)
    shapes = np.geomspace(1e-3, max(y.sum(), 1), 160)
    means = np.geomspace(y.sum() / e.sum() / 8, 8 * y.sum() / e.sum(), 160)
    a, m = np.meshgrid(shapes, means)
    grid = stats.nbinom.logpmf(y, a[..., None], (a / m)[..., None] / ((a / m)[..., None] + e)).sum(axis=-1)
    assert best >= grid.max() - 1e-6
    # And it is one of those near the grid's best, not an accident of a flat likelihood.
    assert best - grid.max() < 0.05


@given(areas)
def test_every_rate_lies_between_its_own_and_the_common_one(data: tuple[list[int], list[float]]) -> None:
    y, e = np.array(data[0], float), np.array(data[1])
    found = fit(y, e)
    raw = y / e
    common = found.prior_shape / found.prior_rate if found.prior_rate else np.nan
    if y.sum() == 0:
        np.testing.assert_array_equal(found.shape, 0.5)
        np.testing.assert_array_equal(found.rate, e)
        return
    assert raw.min() * (1 - 1e-6) <= common <= raw.max() * (1 + 1e-6)
    assert np.all(found.mean >= np.minimum(raw, common) - 1e-9)
    assert np.all(found.mean <= np.maximum(raw, common) + 1e-9)
    # The weight of an area's own rate is e / (e + b): it grows with exposure.
    np.testing.assert_allclose(found.mean, (e * raw + found.prior_rate * common) / (e + found.prior_rate), rtol=1e-9)
    assert found.prior_shape <= max(y.sum(), 1.0) * (1 + 1e-9), "the prior weighs no more than what it is learnt from"


@given(areas, st.floats(1e-6, 1e8))
@settings(max_examples=40)
def test_the_unit_of_exposure_changes_nothing_but_the_unit(data: tuple[list[int], list[float]], unit: float) -> None:
    y, e = np.array(data[0], float), np.array(data[1])
    np.testing.assert_allclose(fit(y, e * unit).mean * unit, fit(y, e).mean, rtol=1e-3)


def test_order_of_areas_changes_nothing() -> None:
    order = np.random.default_rng(1).permutation(56)
    moved, whole = fit(OBSERVED[order], EXPECTED[order]), fit(OBSERVED, EXPECTED)
    np.testing.assert_allclose(moved.mean, whole.mean[order], rtol=1e-6)


def test_small_areas_are_shrunk_more() -> None:
    found = fit([1, 10, 100, 30, 60], [0.1, 1, 10, 10, 10])
    # The first three have the same raw rate of 10.
    assert found.mean[0] < found.mean[1] < found.mean[2] < 10


def test_areas_that_do_not_differ_get_the_common_rate_with_its_uncertainty() -> None:
    found = fit(np.full(10, 4), np.full(10, 2.0))
    np.testing.assert_allclose(found.mean, 2.0)
    low, high = found.interval()
    # 40 incidents in all know a rate to about ±1.96/√40 (a third), not to nothing; here 44 with the area's own.
    np.testing.assert_allclose((high - low) / found.mean, 2 * 1.96 / np.sqrt(44), rtol=0.03)


def test_nothing_anywhere_and_one_area_are_judged_by_jeffreys_prior() -> None:
    nothing = fit([0, 0, 0], [1, 2, 4])
    np.testing.assert_allclose(nothing.mean, [0.5, 0.25, 0.125])
    alone = fit([7], [2.0])
    assert (alone.shape[0], alone.rate[0]) == (7.5, 2.0)
    low, high = alone.interval()
    assert low[0] < 3.5 < high[0]


def test_one_busy_area_among_empty_ones() -> None:
    found = fit([20] + [0] * 39, np.ones(40))
    assert 15 < found.mean[0] < 20.5
    assert np.all(found.mean[1:] < 0.2)
    assert np.all(found.mean > 0)


def test_intervals_are_the_gamma_laws() -> None:
    found = fit(OBSERVED, EXPECTED)
    for level in (0.5, 0.8, 0.95):
        law = stats.gamma(found.shape, scale=1 / found.rate)
        low, high = found.interval(level)
        np.testing.assert_allclose(low, law.ppf((1 - level) / 2), rtol=1e-9)
        np.testing.assert_allclose(high, law.ppf((1 + level) / 2), rtol=1e-9)


def test_draws_have_the_posteriors_moments_and_are_reproducible() -> None:
    found = GammaPosterior(np.array([0.5, 2.0, 40.0, 300.0]), np.array([122.0, 1.0, 10.0, 122.0 * 5000]), 0.5, 0.0)
    sample = found.draws(60_000, np.random.default_rng(4))
    assert sample.shape == (60_000, 4)
    assert sample.dtype == np.float32
    wide = sample.astype(float)
    error = np.sqrt(found.shape) / found.rate / np.sqrt(60_000)
    assert np.all(np.abs(wide.mean(axis=0) - found.mean) < 5 * error)
    np.testing.assert_allclose(wide.std(axis=0), np.sqrt(found.shape) / found.rate, rtol=0.03)
    for i in range(4):
        law = stats.gamma(found.shape[i], scale=1 / found.rate[i])
        assert stats.kstest(wide[:20_000, i], law.cdf).pvalue > 1e-4
    correlation = np.corrcoef(wide.T) - np.eye(4)
    assert np.abs(correlation).max() < 0.025
    np.testing.assert_array_equal(sample, found.draws(60_000, np.random.default_rng(4)))
    assert not np.array_equal(sample, found.draws(60_000, np.random.default_rng(5)))


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    random = np.random.default_rng(8)
    inside = []
    for _ in range(60):
        truth = random.gamma(2.0, 1.5, 100)
        e = random.uniform(0.5, 6, 100)
        low, high = fit(random.poisson(truth * e), e).interval()
        inside.append((truth >= low) & (truth <= high))
    assert np.mean(inside) == pytest.approx(0.95, abs=0.015)


def test_shrunken_rates_are_nearer_to_the_truth_than_raw_ones() -> None:
    random = np.random.default_rng(9)
    truth = random.gamma(3.0, 0.5, 200)
    e = np.full(200, 2.0)
    y = random.poisson(truth * e)
    assert np.mean((fit(y, e).mean - truth) ** 2) < 0.8 * np.mean((y / e - truth) ** 2)


@pytest.mark.parametrize(
    ("counts", "exposure"),
    [
        ([1, 2], [1, 2, 3]),
        ([[1, 2]], [[1, 2]]),
        ([1, -1], [1, 1]),
        ([1, np.nan], [1, 1]),
        ([1, 1], [1, 0]),
        ([1, 1], [1, -2]),
        ([1, 1], [1, np.nan]),
        ([1, 1], [1, np.inf]),
    ],
)
def test_what_can_not_be_fitted_is_refused(counts: list[float], exposure: list[float]) -> None:
    with pytest.raises(ValueError, match="counts"):
        fit(counts, exposure)
