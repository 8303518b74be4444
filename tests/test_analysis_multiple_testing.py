"""The false discovery rate over all of a week's tests."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray
from scipy import stats

from est_plugin.analysis.multiple_testing import q_values

# Benjamini & Hochberg (1995), section 3.2: fifteen ordered p-values of a study of thrombolysis.
PUBLISHED = np.array(
    [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
        0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0,
    ]
)
# R 4.2.2: p.adjust(p, "BH")
ADJUSTED = np.array(
    [
        0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765,
        0.486, 0.58118182, 0.714875, 0.75323077, 0.81321429, 1.0,
    ]
)
p_arrays = hnp.arrays(float, hnp.array_shapes(max_dims=2, max_side=7), elements=st.floats(0, 1))


def rejected_step_up(p: NDArray[np.float64], alpha: float) -> NDArray[np.bool_]:
    """The procedure as the paper words it: the largest k with p_(k) <= k α / m, and all up to it."""
    ordered = np.sort(p)
    passing = [k for k in range(1, len(p) + 1) if ordered[k - 1] <= k * alpha / len(p)]
    return p <= ordered[passing[-1] - 1] if passing else np.zeros(len(p), bool)


def test_the_published_example_rejects_four() -> None:
    q = q_values(PUBLISHED)
    assert (q <= 0.05).sum() == 4
    assert (PUBLISHED <= 0.05 / 15).sum() == 3, "Bonferroni rejects three"
    assert list(q <= 0.05) == list(rejected_step_up(PUBLISHED, 0.05))
    np.testing.assert_allclose(q, ADJUSTED, atol=5e-9)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.sampled_from([0.01, 0.05, 0.1, 0.2, 0.5]))
def test_q_under_alpha_is_what_the_step_up_procedure_rejects(p: list[float], alpha: float) -> None:
    values = np.array(p)
    # At equality rounding decides, one way or the other.
    products = np.sort(values) * len(values) / np.arange(1, len(values) + 1)
    if np.any(np.isclose(products, alpha, rtol=1e-12)):
        return
    np.testing.assert_array_equal(q_values(values) <= alpha, rejected_step_up(values, alpha))


@given(p_arrays)
def test_by_definition_q_is_the_least_over_all_greater_p(p: NDArray[np.float64]) -> None:
    flat = p.ravel()
    scaled = {value: value * flat.size / np.sum(flat <= value) for value in set(flat)}
    slow = [min(1.0, *(q for other, q in scaled.items() if other >= value)) for value in flat]
    np.testing.assert_allclose(q_values(p).ravel(), slow, rtol=1e-12)


@pytest.mark.skipif(not hasattr(stats, "false_discovery_control"), reason="scipy before 1.11 has no own version")
def test_against_scipy() -> None:
    random = np.random.default_rng(3)
    for n in (1, 2, 15, 320):
        p = random.uniform(size=n) ** 3
        np.testing.assert_allclose(q_values(p), stats.false_discovery_control(p), rtol=1e-12)


@given(p_arrays)
def test_q_keeps_the_order_and_is_never_under_p(p: NDArray[np.float64]) -> None:
    q = q_values(p)
    assert q.shape == p.shape
    assert np.all(q >= p * (1 - 1e-12))
    assert np.all(q <= 1)
    order = np.argsort(p, axis=None)
    assert np.all(np.diff(q.ravel()[order]) >= 0)
    np.testing.assert_array_equal(q_values(p.ravel()[::-1])[::-1], q.ravel())


def test_an_unknown_is_no_test() -> None:
    with_gaps = np.array([[0.01, np.nan, 0.04], [np.nan, 0.03, np.nan]])
    q = q_values(with_gaps)
    assert np.array_equal(np.isnan(q), np.isnan(with_gaps))
    np.testing.assert_array_equal(q[~np.isnan(q)], q_values([0.01, 0.04, 0.03]))
    assert np.isnan(q_values([np.nan, np.nan])).all()
    assert q_values([]).shape == (0,)
    assert q_values(0.03) == 0.03


def test_the_share_of_false_discoveries_is_held() -> None:
    random = np.random.default_rng(11)
    shares = []
    for _ in range(400):
        z = random.standard_normal(200)
        z[:20] += 3
        found = q_values(stats.norm.sf(z)) <= 0.1
        shares.append(found[20:].sum() / max(found.sum(), 1))
    # 10 % of 180/200 in theory; the mean of 400 rounds has a standard error under .005.
    assert np.mean(shares) == pytest.approx(0.09, abs=0.015)


def test_many_looks_without_correction_would_alarm_hundreds_of_times() -> None:
    # 40 areas × 8 categories × 52 weeks at .05 are 832 false alarms a year.
    p = np.random.default_rng(5).uniform(size=(52, 40 * 8))
    assert (p <= 0.05).sum() == pytest.approx(832, abs=100)
    assert sum((q_values(week) <= 0.05).sum() for week in p) < 15


def test_what_is_no_probability_is_refused() -> None:
    for wrong in ([1.1], [-0.1], [0.5, np.nan, 2]):
        with pytest.raises(ValueError, match="between 0 and 1"):
            q_values(wrong)
