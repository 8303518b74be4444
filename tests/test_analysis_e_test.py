"""The E-test against the paper's numbers, R's ptools 2.0.0, and the double sum written out."""
from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from est_plugin.analysis.e_test import Side, e_test

counts = st.integers(0, 40)
lengths = st.sampled_from([0.25, 1.0, 2.0, 4.0, 13.0])


@pytest.mark.parametrize(
    ("first", "second", "p", "digits"),
    [
        (0, 3, 0.0884, 4),  # Krishnamoorthy & Thomson 2004, example 1 (seeds of dodder)
        (6, 2, 0.1749, 4),  # the same, example 2
        (25, 16, 0.164796317855, 12),  # ptools::e_test, fixtures/analysis/wdd_ptools.R
        (0, 3, 0.0883790094548, 12),
        (6, 2, 0.174874820944, 12),
        (0, 0, 1.0, 12),
    ],
)
def test_published_values(first: int, second: int, p: float, digits: int) -> None:
    assert round(float(e_test(first, second)), digits) == pytest.approx(p, abs=0.6 * 10**-digits)


def double_sum(k1: int, k2: int, n1: float, n2: float, side: Side) -> float:
    """The paper's sum over all pairs of counts."""
    rate = (k1 + k2) / (n1 + n2)
    if rate == 0:
        return 1.0
    first = np.arange(stats.poisson.ppf(1 - 1e-14, n1 * rate) + 2)[:, None]
    second = np.arange(stats.poisson.ppf(1 - 1e-14, n2 * rate) + 2)[None]
    spread = first / n1**2 + second / n2**2
    t = np.where(spread > 0, (first / n1 - second / n2) / np.sqrt(np.where(spread > 0, spread, 1)), 0)
    seen = (k1 / n1 - k2 / n2) / math.sqrt(k1 / n1**2 + k2 / n2**2)
    extreme = {
        Side.BOTH: np.abs(t) >= abs(seen) - 1e-9, Side.MORE: t >= seen - 1e-9, Side.FEWER: t <= seen + 1e-9
    }[side]  # fmt: skip
    return float((stats.poisson.pmf(first, n1 * rate) * stats.poisson.pmf(second, n2 * rate))[extreme].sum())


@given(counts, counts, lengths, lengths, st.sampled_from(list(Side)))
def test_the_tails_are_the_double_sum(k1: int, k2: int, n1: float, n2: float, side: Side) -> None:
    assert float(e_test(k1, k2, n1, n2, side)) == pytest.approx(double_sum(k1, k2, n1, n2, side), abs=1e-10)


@given(counts, counts, lengths, lengths)
def test_two_sided_is_symmetric(k1: int, k2: int, n1: float, n2: float) -> None:
    assert float(e_test(k1, k2, n1, n2)) == pytest.approx(float(e_test(k2, k1, n2, n1)), abs=1e-10)


def test_it_keeps_its_level_where_the_rates_are_the_same() -> None:
    """Size of the test at 5 % with means of 0.5 to 5 (and twice that), by the exact distribution."""
    for mean in (0.5, 2.0, 5.0):
        x = np.arange(35)
        joint = np.outer(stats.poisson.pmf(x, mean), stats.poisson.pmf(x, 2 * mean))
        p = e_test(x[:, None], x[None, :], 1.0, 2.0)
        assert joint[p <= 0.05].sum() < 0.056


def test_a_million_is_no_trouble_and_unknown_stays_unknown() -> None:
    p = e_test([1_000_000.0, np.nan], [1_003_000.0, 4.0])
    assert p[0] == pytest.approx(2 * stats.norm.sf(3000 / math.sqrt(2_003_000)), rel=1e-3)
    assert np.isnan(p[1])
    assert e_test([], []).shape == (0,)


@pytest.mark.parametrize(("first", "second", "length"), [(-1, 2, 1), (1.5, 2, 1), (1, 2, 0), (1, 2, np.nan)])
def test_what_is_no_count_is_refused(first: float, second: float, length: float) -> None:
    with pytest.raises(ValueError, match="must be"):
        e_test(first, second, length)
