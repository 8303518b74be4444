"""The weighted displacement difference against the paper and R's ptools, and its truth on simulated weeks."""
from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.intervention_effect import (
    Effect,
    Finding,
    Site,
    dispersion,
    earlier_trend,
    weighted_displacement_difference,
)

PAPER = (Site(207, 110), Site(308, 318), Site(178, 157), Site(150, 140))
some = st.integers(0, 400)


def test_the_paper_s_example() -> None:
    """Wheeler & Ratcliffe 2018, table 2: −118, √1568, −2.98, −196 to −40."""
    effect = weighted_displacement_difference(*PAPER)
    assert (effect.wdd, round(effect.se, 3), round(effect.z, 2)) == (-118.0, 39.598, -2.98)
    assert (round(effect.lower), round(effect.upper)) == (-196, -40)
    assert (effect.local.value, effect.displaced.value) == (-107.0, -11.0)
    assert (round(effect.local.se, 4), effect.displaced.se) == (30.7083, 25.0)
    assert effect.expected == 217.0
    assert effect.finding is Finding.FEWER


def test_ten_fewer_of_twenty_is_no_evidence() -> None:
    effect = weighted_displacement_difference(Site(20, 10), Site(20, 20))
    assert (effect.wdd, round(effect.se, 2)) == (-10.0, 8.37)
    assert effect.finding is Finding.NOT_SHOWN
    assert effect.z == pytest.approx(-1.19522860933, abs=1e-10)  # ptools::wdd


def test_lengths_and_sizes_divide_counts_and_their_squares_divide_variances() -> None:
    """ptools::wdd, fixtures/analysis/wdd_ptools.R."""
    longer = weighted_displacement_difference(Site(80, 20), Site(100, 50), lengths=(2, 1))
    assert (longer.wdd, longer.se) == (-20.0, pytest.approx(math.sqrt(115), abs=1e-12))
    sized = weighted_displacement_difference(
        Site(207, 110, 1.2), Site(308, 318, 0.9), Site(178, 157, 1.5), Site(150, 140, 1.6)
    )
    assert [sized.wdd, sized.se, sized.z, sized.lower, sized.upper] == pytest.approx(
        [-99.6944444444, 35.4280755045, -2.8139954831, -169.1321964748, -30.2566924141], abs=1e-9
    )
    assert (sized.local.value, sized.displaced.value) == pytest.approx((-91.9444444444, -7.75), abs=1e-9)


@given(some, some, some, some, st.floats(1, 9))
def test_overdispersion_widens_and_moves_nothing(t0: int, t1: int, c0: int, c1: int, spread: float) -> None:
    plain = weighted_displacement_difference(Site(t0, t1), Site(c0, c1))
    wide = weighted_displacement_difference(Site(t0, t1), Site(c0, c1), overdispersion=spread)
    assert wide.wdd == plain.wdd
    assert wide.se == pytest.approx(plain.se * math.sqrt(spread))
    mirrored = weighted_displacement_difference(Site(c0, c1), Site(t0, t1))
    assert mirrored.wdd == -plain.wdd
    if plain.ratio == plain.ratio:
        assert plain.ratio * mirrored.ratio == pytest.approx(1)
        assert plain.ratio_lower <= plain.ratio <= plain.ratio_upper


def test_nothing_at_all_is_told_apart_from_no_effect() -> None:
    effect = weighted_displacement_difference(Site(0, 0), Site(0, 0))
    assert effect.finding is Finding.NOTHING
    assert (effect.wdd, effect.se) == (0.0, 0.0)
    assert all(map(math.isnan, (effect.z, effect.p_value, effect.lower, effect.upper, effect.ratio)))
    assert weighted_displacement_difference(Site(0, 9), Site(0, 0)).finding is Finding.MORE


@pytest.mark.parametrize(
    "arguments",
    [
        {"treated": Site(-1, 2)},
        {"treated": Site(math.nan, 2)},
        {"treated": Site(1, math.inf)},
        {"treated": Site(1, 2, 0)},
        {"treated": Site(1, 2), "lengths": (0, 1)},
        {"treated": Site(1, 2), "overdispersion": 0.5},
        {"treated": Site(1, 2), "level": 1.0},
    ],
)
def test_what_can_not_be_is_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"must (be|lie)"):
        weighted_displacement_difference(control=Site(1, 1), **arguments)  # type: ignore[arg-type]


def simulated(
    random: np.random.Generator, weeks: tuple[int, int], mean: float, spread: float, factor: float = 1.0
) -> tuple[Effect, Effect]:
    """One insats that changes the treated places by *factor*: judged as if by chance alone, and with the spread."""
    n0, n1 = weeks
    means = np.full((n0 + n1, 4), mean)
    means[n0:, 0] *= factor
    counts = random.poisson(means)
    if spread > 1:
        counts = random.negative_binomial(means / (spread - 1), 1 / spread)
    phase = np.repeat([0, 1], weeks)
    sites = [Site(float(counts[:n0, i].sum()), float(counts[n0:, i].sum())) for i in range(4)]
    found = dispersion(counts, phase)
    lengths = (n0 / n1, 1.0)
    return (
        weighted_displacement_difference(*sites, lengths=lengths),
        weighted_displacement_difference(*sites, lengths=lengths, overdispersion=found),
    )


@pytest.mark.parametrize("weeks", [(13, 13), (26, 13)])
def test_under_no_change_few_are_called_effects(weeks: tuple[int, int]) -> None:
    """2,000 insatser without effect: at most 5 % (± 1.2) are called one, also where counts vary 3 times too much."""
    random = np.random.default_rng(1)
    for spread in (1.0, 3.0):
        found = [simulated(random, weeks, 3.0, spread) for _ in range(1000)]
        called = np.mean([wide.finding in (Finding.FEWER, Finding.MORE) for _, wide in found])
        assert called < 0.064, (spread, called)
        if spread == 3.0:
            naive = np.mean([plain.finding in (Finding.FEWER, Finding.MORE) for plain, _ in found])
            assert naive > 0.2, "without the spread a fifth and more of them would be"


def test_a_true_fall_by_half_is_found() -> None:
    random = np.random.default_rng(2)
    found = [simulated(random, (26, 26), 20.0, 1.0, 0.5)[1] for _ in range(300)]
    assert np.mean([effect.finding is Finding.FEWER for effect in found]) > 0.9
    assert np.mean([effect.lower <= -260 <= effect.upper for effect in found]) > 0.92


def test_swings_that_treated_and_controls_share_do_not_count_as_spread() -> None:
    random = np.random.default_rng(3)
    season = np.repeat(20 + 15 * np.sin(np.arange(52) / 8), 2).reshape(52, 2)
    counts = np.column_stack([random.poisson(season), np.zeros((52, 2))])
    assert dispersion(counts, np.repeat([0, 1], 26)) < 2
    alone = np.column_stack([counts[:, 0], np.zeros((52, 3))])
    assert dispersion(alone, np.repeat([0, 1], 26)) > 4


def test_too_few_weeks_say_nothing_of_spread() -> None:
    assert math.isnan(dispersion(np.ones((4, 4)), np.array([0, 0, 1, 1])))
    assert math.isnan(dispersion(np.zeros((30, 4)), np.zeros(30, int)))
    assert dispersion(np.ones((30, 4)), np.zeros(30, int)) == 1.0
    with pytest.raises(ValueError, match="phase"):
        dispersion(np.ones((3, 4)), np.zeros(2, int))


def test_places_that_already_went_their_own_way() -> None:
    falling = np.column_stack([np.arange(30, 10, -1), np.full(20, 20), np.zeros(20), np.zeros(20)])
    assert earlier_trend(falling) < -3
    assert abs(earlier_trend(np.full((20, 4), 5.0))) < 1e-9
    assert math.isnan(earlier_trend(np.zeros((20, 4))))
