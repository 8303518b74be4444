"""The Mann–Kendall test."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from est_plugin.analysis.mann_kendall import mann_kendall


def test_a_series_with_ties_is_as_r_has_it() -> None:
    # R 4.2.2: cor.test(c(3,1,4,1,5,9,2,6,5,3,5,8), 1:12, method = "kendall", exact = FALSE, continuity = TRUE)
    found = mann_kendall([[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]])
    assert found.z[0] == pytest.approx(1.668115312, abs=1e-9)
    assert found.p[0] == pytest.approx(0.095292838, abs=1e-9)
    assert found.s[0] == 25


@given(st.lists(st.integers(0, 6), min_size=2, max_size=25))
def test_s_and_its_variance_by_loops(values: list[int]) -> None:
    found = mann_kendall([values])
    s = sum(np.sign(b - a) for a, b in itertools.combinations(values, 2))
    n = len(values)
    ties = [values.count(value) for value in set(values)]
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    z = 0.0 if variance == 0 else (s - np.sign(s)) / np.sqrt(variance)
    assert found.s[0] == s
    assert found.z[0] == pytest.approx(z)
    assert found.p[0] == pytest.approx(2 * stats.norm.sf(abs(z)))
    assert found.slope[0] == pytest.approx(stats.theilslopes(values)[0])


def test_many_series_at_once_with_gaps() -> None:
    x = np.array([[1.0, np.nan, 3.0, 2.0, 5.0], [2.0, 2.0, 2.0, 2.0, 2.0], [np.nan] * 5, [np.nan, 4.0, *[np.nan] * 3]])
    found = mann_kendall(x)
    assert found.s.tolist() == [4, 0, 0, 0]
    assert found.z[0] == pytest.approx(mann_kendall([[1.0, 3.0, 2.0, 5.0]]).z[0])
    assert found.p[1:].tolist() == [1, 1, 1]
    assert found.slope[1] == 0
    assert np.isnan(found.slope[2:]).all()
    assert np.isnan(found.tau[2:]).all()


def test_rounding_makes_no_trend() -> None:
    assert mann_kendall([[0.1 + 0.2, 0.3, 0.1 * 3, 0.3]]).s[0] == 0


def test_degenerate_shapes() -> None:
    assert mann_kendall(np.empty((0, 5))).z.shape == (0,)
    assert mann_kendall([[5.0]]).p.tolist() == [1.0]
    assert mann_kendall(np.empty((2, 0))).p.tolist() == [1.0, 1.0]
    with pytest.raises(ValueError):
        mann_kendall([1.0, 2.0])
