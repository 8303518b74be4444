"""Shrunk rates of small areas, and how sure they are."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, special, stats

from est_plugin.analysis.empirical_bayes import METHODS, marshall_prior, shrunk_rates
from est_plugin.analysis.gamma_mixture import GammaMixture, fit_mixture
from tests.test_analysis_gamma_poisson import EXPECTED, OBSERVED, areas
from tests.test_analysis_spatial_weights import FIXTURES


def test_marshall_is_spdeps_ebest() -> None:
    reference = pd.read_csv(FIXTURES / "empirical_bayes.csv")
    found = shrunk_rates(OBSERVED, EXPECTED)
    assert found.mean == pytest.approx(0.999627004848937, rel=1e-12)
    assert found.variance == pytest.approx(0.802700098694328, rel=1e-12)
    np.testing.assert_allclose(found.raw, reference["raw"], rtol=1e-12)
    np.testing.assert_allclose(found.rate, reference["estmm"], rtol=1e-12)


def test_marshall_by_hand() -> None:
    """Rates .1, .2, .4 on 10, 20, 10: m = 9/40; Σe(r−m)²/Σe = .011875 < m/ē = .016875, so a = 0."""
    y, e = np.array([1.0, 4.0, 4.0]), np.array([10.0, 20.0, 10.0])
    assert marshall_prior(y, e) == (pytest.approx(0.225), 0.0)
    assert shrunk_rates(y, e).rate.tolist() == pytest.approx([0.225] * 3)
    # Ten times the incidents on the same exposure: m = 2.25, a = 1.1875 − 2.25 / (40 / 3) = 1.01875.
    found = shrunk_rates(10 * y, e)
    assert found.variance == pytest.approx(1.01875)
    weight = 1.01875 / (1.01875 + 2.25 / e)
    np.testing.assert_allclose(found.rate, 2.25 + weight * (10 * y / e - 2.25))


def test_gamma_is_clayton_and_kaldors() -> None:
    """MASS::glm.nb, see tests/test_analysis_gamma_poisson.py."""
    found = shrunk_rates(OBSERVED, EXPECTED, "gamma")
    np.testing.assert_allclose(found.rate[[0, 1, 2, 55]], [3.9973624, 4.0791107, 2.9802133, 0.6020789], rtol=1e-5)
    assert found.mean == pytest.approx(1.42206001, rel=1e-5)


@given(areas, st.sampled_from(METHODS))
@settings(max_examples=40)
def test_every_rate_lies_between_its_own_and_the_mean_and_within_its_interval(
    data: tuple[list[int], list[float]], method: str
) -> None:
    found = shrunk_rates(data[0], data[1], method)
    low, high = np.minimum(found.raw, found.mean), np.maximum(found.raw, found.mean)
    assert (found.rate >= low * (1 - 1e-9) - 1e-12).all()
    assert (found.rate <= high * (1 + 1e-9) + 1e-12).all()
    assert (found.lower <= found.rate).all()
    assert (found.rate <= found.upper).all()
    assert (found.lower >= 0).all()
    assert ((found.own_weight >= 0) & (found.own_weight <= 1)).all()
    np.testing.assert_allclose(found.rate, found.mean + found.own_weight * (found.raw - found.mean), rtol=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_no_incident_anywhere(method: str) -> None:
    found = shrunk_rates([0, 0, 0], [1.0, 10.0, 100.0], method)
    assert found.rate.tolist() == [0, 0, 0]
    assert found.lower.tolist() == [0, 0, 0]
    # Jeffreys' upper end: qgamma(.975, .5) / exposure.
    np.testing.assert_allclose(found.upper, special.gammaincinv(0.5, 0.975) / np.array([1, 10, 100]))
    assert np.isnan(found.p_above).all()


@pytest.mark.parametrize("method", METHODS)
def test_one_area_and_none(method: str) -> None:
    found = shrunk_rates([5], [10.0], method)
    assert found.rate.tolist() == [0.5]
    # qgamma(c(.025, .975), 5.5) / 10
    assert (found.lower[0], found.upper[0]) == pytest.approx((0.19078741, 1.09600246), rel=1e-6)
    none = shrunk_rates([], [], method)
    assert len(none.rate) == 0
    assert np.isnan(none.mean)
    unknown = shrunk_rates([np.nan, 3], [1.0, 0.0], method)
    assert np.isnan(unknown.rate).all()


@pytest.mark.parametrize("method", METHODS)
def test_an_area_without_count_or_exposure_has_no_rate_and_changes_no_others(method: str) -> None:
    found = shrunk_rates([*OBSERVED, np.nan, 4, 7], [*EXPECTED, 3.0, 0.0, np.nan], method)
    alone = shrunk_rates(OBSERVED, EXPECTED, method)
    np.testing.assert_array_equal(found.rate[:-3], alone.rate)
    np.testing.assert_array_equal(found.upper[:-3], alone.upper)
    for values in (found.raw, found.rate, found.lower, found.upper, found.own_weight, found.p_above):
        assert np.isnan(values[-3:]).all()


@pytest.mark.parametrize(
    ("counts", "exposure", "method"),
    [
        ([-1, 2], [1, 1], "marshall"),
        ([1, 2], [-1, 1], "gamma"),
        ([np.inf, 2], [1, 1], "gamma"),
        ([1, 2], [1, np.inf], "marshall"),
        ([1, 2], [1], "marshall"),
        ([1, 2], [1, 1], "median"),
    ],
)
def test_what_is_refused(counts: list[float], exposure: list[float], method: str) -> None:
    with pytest.raises(ValueError):
        shrunk_rates(counts, exposure, method)


def test_the_unit_of_exposure_changes_nothing_but_the_unit() -> None:
    for method in METHODS:
        per_one, per_million = (shrunk_rates(OBSERVED, EXPECTED * unit, method) for unit in (1.0, 1e6))
        for name in ("rate", "lower", "upper"):
            np.testing.assert_allclose(getattr(per_million, name) * 1e6, getattr(per_one, name), rtol=1e-4)
        np.testing.assert_allclose(per_million.p_above, per_one.p_above, atol=1e-6)


def test_the_mixtures_quantiles_and_exceedance_are_its_own() -> None:
    mixture = GammaMixture(
        np.array([3.0, 0.0, 250.0]),
        np.array([2.0, 1.0, 100.0]),
        np.array([1.0, 8.0]),
        np.array([0.5, 4.0]),
        np.array([0.3, 0.7]),
    )
    low, high = mixture.interval(0.9)
    for i in range(3):
        shapes, rates = mixture.prior_shape + mixture.counts[i], mixture.prior_rate + mixture.exposure[i]
        for end, probability in ((low[i], 0.05), (high[i], 0.95)):
            assert (mixture.weight * stats.gamma.cdf(end, shapes, scale=1 / rates)).sum() == pytest.approx(probability)
        above = (mixture.weight * stats.gamma.sf(2.0, shapes, scale=1 / rates)).sum()
        assert mixture.exceedance(2.0)[i] == pytest.approx(above)
    mean, variance = mixture.moments()
    draws = mixture.draws(200_000, np.random.default_rng(1))
    np.testing.assert_allclose(draws.mean(axis=0), mean, rtol=0.01)
    np.testing.assert_allclose(draws.var(axis=0), variance, rtol=0.03)


def test_the_grid_is_the_integral() -> None:
    """Mean of an area's rate over the posterior of (b, m), by scipy's own integration in both."""
    y, e = np.array([2.0, 7.0, 1.0, 4.0, 0.0]), np.array([1.0, 2.0, 1.5, 0.7, 1.2])
    unit = np.median(e) / 2

    def joint(log_mean: float, shrinkage: float) -> float:
        b = unit * shrinkage / (1 - shrinkage)
        a = b * np.exp(log_mean)
        return float(np.exp(stats.nbinom.logpmf(y, a, b / (b + e)).sum() + 15))

    def first(log_mean: float, shrinkage: float) -> float:
        b = unit * shrinkage / (1 - shrinkage)
        return joint(log_mean, shrinkage) * (b * np.exp(log_mean) + y[1]) / (b + e[1])

    total, mean = (integrate.dblquad(f, 1e-4, 1 - 1e-4, -4, 6, epsabs=1e-7, epsrel=1e-4)[0] for f in (joint, first))
    assert fit_mixture(y, e).moments()[0][1] == pytest.approx(mean / total, rel=0.01)


@pytest.mark.parametrize(
    ("n", "shape", "rate", "size"), [(10, 3.0, 1.5, 2.0), (20, 1.0, 0.5, 1.0), (40, 20.0, 10.0, 5.0)]
)
def test_intervals_hold_the_truth_as_often_as_they_say(n: int, shape: float, rate: float, size: float) -> None:
    """95 ± 2 % of the true rates, also among ten areas, where the most likely prior alone comes to some 80 %."""
    random = np.random.default_rng(n)
    held = []
    for _ in range(80):
        exposure = random.gamma(2, 0.5, n) * size + 0.05
        truth = random.gamma(shape, 1 / rate, n)
        found = shrunk_rates(random.poisson(exposure * truth), exposure, "gamma")
        held.append(((truth >= found.lower) & (truth <= found.upper)).mean())
    assert np.mean(held) == pytest.approx(0.95, abs=0.02)


@pytest.mark.parametrize("scale", [1e4, 1e6])
def test_with_many_events_each_interval_is_the_areas_own(scale: float) -> None:
    """What unlike areas with many events have in common is next to nothing: Jeffreys' interval of each alone."""
    random = np.random.default_rng(1)
    exposure = random.uniform(500, 1500, 40)
    y = random.poisson(exposure * scale / 1000 * random.gamma(4, 0.25, 40)).astype(float)
    found = shrunk_rates(y, exposure)
    low, high = (stats.gamma.ppf(p, y + 0.5) / exposure for p in (0.025, 0.975))
    np.testing.assert_allclose((found.lower - low) / (high - low), 0, atol=0.1)
    np.testing.assert_allclose((found.upper - high) / (high - low), 0, atol=0.1)


def test_one_busy_area_beside_an_empty_one() -> None:
    found = shrunk_rates([1e6, 0], [10, 1000])
    np.testing.assert_allclose([found.lower[0], found.upper[0]], [99804.0, 100196.0], rtol=1e-5)
