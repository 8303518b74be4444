"""Donut masking: even over the ring's ground, one move per location, and no way back by averaging."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from est_plugin.analysis.donut_masking import masked

KEY = b"another key of many bytes"


def spread(n: int) -> np.ndarray:
    return np.random.default_rng(1).uniform(0, 20_000, (n, 2)).round()


def test_the_ground_of_the_ring_is_evenly_used() -> None:
    """Squared distances are uniform between the squared radii, and directions all round (Kolmogorov–Smirnov)."""
    xy = spread(20_000)
    move = masked(xy, KEY, 100, 250) - xy
    squared = (move**2).sum(axis=1)
    assert squared.min() >= 100**2 - 1e-3
    assert squared.max() <= 250**2 + 1e-3
    assert stats.kstest((squared - 100**2) / (250**2 - 100**2), "uniform").pvalue > 0.01
    angle = np.arctan2(move[:, 1], move[:, 0]) / (2 * np.pi) + 0.5
    assert stats.kstest(angle, "uniform").pvalue > 0.01
    assert abs(np.corrcoef(squared, angle)[0, 1]) < 0.03


def test_a_million_incidents_at_one_address_are_one_point() -> None:
    xy = np.tile([[647_500.2, 6_637_500.4]], (1_000_000, 1))
    out = masked(xy, KEY)
    assert len(np.unique(out, axis=0)) == 1
    assert 100 < np.hypot(*(out[0] - xy[0])) < 251
    again = masked(np.array([[647_500.4, 6_637_499.9], [647_503.0, 6_637_500.0]]), KEY)
    assert np.array_equal(again[0], out[0]), "the same address, written a little differently"
    assert not np.array_equal(again[1] - again[0], [3.0, 0.0]), "the neighbour moves elsewhere"


@given(st.floats(0, 500), st.floats(1, 500), st.floats(-1e6, 1e7), st.floats(-1e6, 1e7))
def test_no_point_stays_nearer_than_the_inner_radius(inner: float, width: float, x: float, y: float) -> None:
    (move,) = masked([[x, y]], KEY, inner, inner + width) - [[np.round(x), np.round(y)]]
    assert inner - 1e-6 <= np.hypot(*move) <= inner + width + 1e-6


def test_radii_may_differ_from_place_to_place_and_keys_from_office_to_office() -> None:
    xy = spread(50)
    far = np.linspace(200, 2000, 50)
    moved = np.hypot(*(masked(xy, KEY, 100, far) - xy).T)
    assert (moved <= far).all()
    assert moved[-10:].mean() > moved[:10].mean()
    assert not np.allclose(masked(xy, KEY), masked(xy, KEY[::-1]))


def test_unknown_stays_and_what_can_not_be_is_refused() -> None:
    assert np.isnan(masked([[np.nan, 1.0]], KEY)).all()
    assert masked(np.zeros((0, 2)), KEY).shape == (0, 2)
    for xy, inner, outer in (([[0, 0]], 250, 100), ([[0, 0]], -1, 100), ([0, 0], 1, 2), ([[0, 0]], 1, np.nan)):
        with pytest.raises(ValueError, match="must be"):
            masked(xy, KEY, inner, outer)
    with pytest.raises(ValueError, match="key"):
        masked([[0, 0]], b"")
