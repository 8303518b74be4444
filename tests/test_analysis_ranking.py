"""Ranks and their uncertainty."""
from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import integrate, stats

from est_plugin.analysis import gamma_poisson, score_draws
from est_plugin.analysis.gamma_poisson import GammaPosterior
from est_plugin.analysis.ranking import RankedScores, ScoreModel, rank_draws, tiers
from est_plugin.analysis.score_draws import GivenDraws, Increase, OfSome, exceedance


def flat(counts: list[int] | NDArray[np.int64]) -> GammaPosterior:
    """The posterior under a flat prior and equal exposure."""
    shape = np.asarray(counts, float) + 1
    return GammaPosterior(shape, np.ones(shape.size), 1.0, 0.0)


def ranked(counts: list[int] | NDArray[np.int64], top: int = 1, n: int = 20_000, seed: int = 1) -> RankedScores:
    posterior = flat(counts)
    model = ScoreModel.from_values([posterior.draws(n, np.random.default_rng(seed))], [posterior.mean])
    return model.ranked(np.ones(1), top)


def first_of(counts: list[int]) -> list[float]:
    """Probability that each is the greatest, by integration: the density of one times all others' being below."""
    laws = [stats.gamma(count + 1) for count in counts]

    def density(value: float, one: int) -> float:
        return float(laws[one].pdf(value) * np.prod([law.cdf(value) for i, law in enumerate(laws) if i != one]))

    return [integrate.quad(density, 0, 80, args=(one,), limit=200)[0] for one in range(len(counts))]


def test_twelve_nine_and_three() -> None:
    found = ranked([12, 9, 3])
    assert found.p_top[0] == pytest.approx(0.74, abs=0.01)
    np.testing.assert_allclose(found.p_top, first_of([12, 9, 3]), atol=0.012)
    assert list(found.rank) == [1, 2, 3]
    assert found.rank_high[0] >= 2, "that the first is first is not certain"


@pytest.mark.parametrize("counts", [[5, 5, 5, 5], [0, 1, 2, 3, 4], [30, 10, 10]])
def test_probability_of_being_first_against_integration(counts: list[int]) -> None:
    np.testing.assert_allclose(ranked(counts).p_top, first_of(counts), atol=0.014)


@given(st.lists(st.integers(0, 30), min_size=2, max_size=12), st.integers(1, 6))
@settings(deadline=None, max_examples=40)
def test_ranks_are_ranks(counts: list[int], top: int) -> None:
    found = ranked(counts, top, n=400)
    n = len(counts)
    assert np.all((found.rank_low >= 1) & (found.rank_low <= found.rank) & (found.rank <= found.rank_high))
    assert np.all(found.rank_high <= n)
    assert found.mean_rank.sum() == pytest.approx(n * (n + 1) / 2)
    # In each draw as many areas are among the first as there is room for.
    assert found.p_top.sum() == pytest.approx(min(top, n))


@given(st.permutations(range(8)))
@settings(deadline=None, max_examples=30)
def test_the_order_of_the_areas_does_not_matter(order: list[int]) -> None:
    posterior = flat([9, 7, 7, 4, 2, 2, 0, 0])
    draws = posterior.draws(500, np.random.default_rng(2))
    whole = ScoreModel.from_values([draws], [posterior.mean]).ranked(np.ones(1), 3)
    moved = ScoreModel.from_values([draws[:, order]], [posterior.mean[order]]).ranked(np.ones(1), 3)
    for name in RankedScores.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(moved, name), getattr(whole, name)[..., order], err_msg=name)


def test_more_incidents_never_lower_the_chance_of_being_among_the_first() -> None:
    found = ranked([20, 15, 12, 9, 7, 5, 3, 2, 1, 0], top=3)
    assert np.all(np.diff(found.p_top) <= 0.005)
    assert np.all(np.diff(found.rank) >= 0)
    assert np.all(np.diff(found.mean_rank) > 0)
    assert np.all(np.diff(found.score) < 0)


def test_an_area_far_ahead_is_certainly_first_and_equal_areas_can_not_be_told_apart() -> None:
    found = ranked([200, 5, 5, 5, 5, 5], top=1)
    assert (found.rank[0], found.rank_low[0], found.rank_high[0], found.p_top[0]) == (1, 1, 1, 1.0)
    assert np.all(found.rank_low[1:] == 2)
    assert np.all(found.rank_high[1:] == 6)


def test_the_interval_is_the_shortest_run_of_ranks_that_holds_95_percent_of_the_draws() -> None:
    posterior = flat([12, 9, 8, 7, 3])
    draws = posterior.draws(999, np.random.default_rng(3))
    found = ScoreModel.from_values([draws], [posterior.mean]).ranked(np.ones(1), 2)
    ranks = np.sort(stats.rankdata(-draws, axis=1), axis=0)
    np.testing.assert_array_equal(found.rank, ranks[499])
    for area in range(5):
        share = np.bincount(ranks[:, area].astype(int), minlength=6) / 999
        ends = [(low, high) for low in range(1, 6) for high in range(low, 6)]
        runs = [(high - low, low, high) for low, high in ends if share[low : high + 1].sum() >= 0.95]
        assert found.rank_high[area] - found.rank_low[area] == min(runs)[0]
        assert (found.rank_high[area] - found.rank_low[area], found.rank_low[area], found.rank_high[area]) in runs
    np.testing.assert_allclose(found.mean_rank, ranks.mean(axis=0))
    np.testing.assert_allclose(found.p_top, (ranks <= 2).mean(axis=0))


def test_areas_that_are_equal_in_every_draw_share_the_chances() -> None:
    # No increase in any: neither the first in the file nor the last is the neediest.
    draws, n = np.zeros((4000, 10), np.float32), 10
    draws[:, 0] = 1
    found = ScoreModel.from_values([draws], [draws.mean(axis=0, dtype=float)]).ranked(np.ones(1), 4)
    assert found.p_top[0] == 1
    np.testing.assert_allclose(found.p_top[1:], 3 / 9, atol=0.03)
    assert np.all(found.rank_low[1:] == 2)
    assert np.all(found.rank_high[1:] == n)
    again = ScoreModel.from_values([draws], [draws.mean(axis=0, dtype=float)]).ranked(np.ones(1), 4)
    np.testing.assert_array_equal(found.p_top, again.p_top)


def several(n: int = 12, draws: int = 800, seed: int = 6) -> ScoreModel:
    random = np.random.default_rng(seed)
    fits = [gamma_poisson.fit(random.poisson(scale, n), np.full(n, 122.0)) for scale in (30, 6, 1)]
    return ScoreModel.from_values([found.draws(draws, random) for found in fits], [found.mean for found in fits])


def test_parts_sum_to_the_score_and_the_hardest_hit_has_its_weight() -> None:
    model, weights = several(), np.array([3.0, 2.0, 1.0])
    found = model.ranked(weights, 5)
    np.testing.assert_allclose(found.parts.sum(axis=0), found.score, rtol=1e-12)
    np.testing.assert_allclose(found.parts.max(axis=1), 100 * weights / 6)
    assert np.all((found.score > 0) & (found.score <= 100 + 1e-9))


@given(st.floats(1e-6, 1e6))
@settings(deadline=None, max_examples=20)
def test_only_the_proportions_of_the_weights_count(factor: float) -> None:
    model, weights = several(), np.array([0.5, 0.3, 0.2])
    one, other = model.ranked(weights, 5), model.ranked(weights * factor, 5)
    np.testing.assert_allclose(one.score, other.score, rtol=1e-9)
    # The draws are 32-bit: two areas may change places in a draw or two.
    np.testing.assert_allclose(one.p_top, other.p_top, atol=0.005)


def test_a_criterion_of_no_weight_does_not_count_and_one_alone_decides() -> None:
    model = several()
    second = GivenDraws(model.source.block(0)[1:2])
    alone = ScoreModel(second, model.means[1:2], model.factors[1:2]).ranked(np.ones(1), 5)
    among = model.ranked(np.array([0.0, 7.0, 0.0]), 5)
    np.testing.assert_array_equal(alone.rank, among.rank)
    np.testing.assert_allclose(alone.score, among.score)
    assert np.all(among.parts[[0, 2]] == 0)


def test_a_criterion_without_anything_gives_no_points() -> None:
    draws = [np.zeros((10, 3), np.float32), np.ones((10, 3), np.float32)]
    model = ScoreModel.from_values(draws, [np.zeros(3), np.ones(3)])
    found = model.ranked(np.ones(2), 1)
    np.testing.assert_allclose(found.score, 50)
    assert np.all(np.isfinite(found.parts))


def test_the_unit_of_a_criterion_does_not_matter() -> None:
    random = np.random.default_rng(6)
    fits = [gamma_poisson.fit(random.poisson(scale, 12), np.full(12, 122.0)) for scale in (30, 6)]
    draws = [found.draws(800, random) for found in fits]
    plain = ScoreModel.from_values(draws, [found.mean for found in fits])
    scaled = ScoreModel.from_values([draws[0] * np.float32(1e-5), draws[1]], [fits[0].mean * 1e-5, fits[1].mean])
    one, other = scaled.ranked(np.ones(2), 3), plain.ranked(np.ones(2), 3)
    np.testing.assert_allclose(one.score, other.score, rtol=1e-6)
    np.testing.assert_allclose(one.p_top, other.p_top, atol=0.005)


def test_the_same_seed_gives_the_same_ranking_bit_for_bit() -> None:
    one, same, other = several(seed=6).ranked(np.ones(3), 5), several(seed=6).ranked(np.ones(3), 5), several(seed=7)
    for name in RankedScores.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(one, name), getattr(same, name))
    assert not np.array_equal(one.p_top, other.ranked(np.ones(3), 5).p_top)


@pytest.mark.parametrize("weights", [[0, 0, 0], [1, -1, 1], [-1, 0, 0]])
def test_weights_that_say_nothing_are_refused(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="weights"):
        several().ranked(np.array(weights, float), 5)


def test_a_thousand_areas_fit_in_memory() -> None:
    # Göteborg's 1,012 areas, five criteria, 4,000 draws: the draws themselves are 81 MB.
    random = np.random.default_rng(1)
    posterior = gamma_poisson.fit(random.poisson(random.gamma(2, 3, 1012)), np.full(1012, 122.0))
    draws = [posterior.draws(4000, random) for _ in range(5)]
    tracemalloc.start()
    try:
        model = ScoreModel.from_values(draws, [posterior.mean] * 5)
        assert tracemalloc.get_traced_memory()[1] < 200e6
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        found = model.ranked(np.ones(5), 5)
        assert tracemalloc.get_traced_memory()[1] - before < 200e6
    finally:
        tracemalloc.stop()
    assert found.p_top.sum() == pytest.approx(5)


def test_tiers() -> None:
    assert tiers(np.array([1.0, 0.95, 0.949, 0.2, 0.199, 0.0])).tolist() == [2, 2, 1, 1, 0, 0]
    assert ranked([200, 5, 5, 5, 5, 5], top=1).tier.tolist() == [2, 0, 0, 0, 0, 0]


def test_exceedance_is_the_posteriors_own() -> None:
    posterior = gamma_poisson.fit([12, 9, 3, 0], np.array([1.0, 1.0, 2.0, 4.0]))
    for threshold in (0.0, 0.5, 4.0, 30.0):
        expected = stats.gamma(posterior.shape, scale=1 / posterior.rate).sf(threshold)
        np.testing.assert_allclose(exceedance(posterior, threshold), expected, rtol=1e-12)
    for wrong in (-1.0, np.nan):
        with pytest.raises(ValueError, match="rate"):
            exceedance(posterior, wrong)


@pytest.mark.parametrize(("now", "then", "days"), [(12, 9, 1.0), (3, 20, 3.0), (0, 0, 1.0), (40, 1, 0.5)])
def test_an_increase_against_integration(now: int, then: int, days: float) -> None:
    one, other = stats.gamma(now + 1), stats.gamma(then + 1, scale=1 / days)
    increase = Increase(
        GammaPosterior(np.array([now + 1.0]), np.array([1.0]), 1, 0),
        GammaPosterior(np.array([then + 1.0]), np.array([days]), 1, 0),
    )
    p_more = integrate.quad(lambda x: one.pdf(x) * other.cdf(x), 0, 120, limit=300)[0]
    mean = integrate.dblquad(lambda y, x: (x - y) * one.pdf(x) * other.pdf(y), 0, 120, 0, lambda x: x)[0]
    assert increase.p_more[0] == pytest.approx(p_more, rel=1e-6)
    assert increase.mean[0] == pytest.approx(mean, rel=1e-5)
    draws = increase.draws(40_000, np.random.default_rng(1))
    assert draws.mean() == pytest.approx(mean, rel=0.05, abs=0.01)
    assert (draws > 0).mean() == pytest.approx(p_more, abs=0.01)


def test_areas_without_a_quantity_have_none_of_it() -> None:
    some = OfSome(flat([9, 4]), np.array([True, False, True]))
    assert some.mean.tolist() == [10, 0, 5]
    draws = some.draws(100, np.random.default_rng(1))
    assert not draws[:, 1].any()
    assert draws[:, [0, 2]].all()


def simulated(draws: int = 700) -> ScoreModel:
    random = np.random.default_rng(3)
    fits = [gamma_poisson.fit(random.poisson(scale, 50), np.full(50, 122.0)) for scale in (30, 6)]
    return ScoreModel.simulated([*fits, Increase(*fits)], draws, seed=4)


def test_draws_that_are_made_again_give_the_same_ranks_as_draws_that_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(score_draws, "BLOCK", 3000)
    kept = simulated().ranked(np.ones(3), 5)
    monkeypatch.setattr(score_draws, "KEPT_BYTES", 0)
    model = simulated()
    assert len(model.source.blocks) == 12
    one, other = model.ranked(np.ones(3), 5), model.ranked(np.ones(3), 5)
    for name in RankedScores.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(one, name), getattr(kept, name))
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    given = GivenDraws(np.concatenate([model.source.block(i) for i in range(12)], axis=1))
    again = ScoreModel(given, model.means, model.factors).ranked(np.ones(3), 5)
    np.testing.assert_array_equal(again.p_top, one.p_top)


def test_ranks_of_draws_are_those_of_scipy() -> None:
    random = np.random.default_rng(8)
    scores = random.normal(0, 1, (200, 300)).astype(np.float32)
    np.testing.assert_array_equal(rank_draws(scores), stats.rankdata(-scores, axis=1))
    rounded = np.round(scores, 1) + np.float32(0)
    low, high = (stats.rankdata(-rounded, method=method, axis=1) for method in ("min", "max"))
    found = rank_draws(rounded)
    assert np.all((low <= found) & (found <= high))
    np.testing.assert_array_equal(np.sort(found, axis=1), np.tile(np.arange(1, 301), (200, 1)))
    np.testing.assert_array_equal(rank_draws(np.array([[-0.0, 0.0, -1.0]], np.float32))[0][2], 3)


def test_one_area_and_no_incident_at_all() -> None:
    one = ScoreModel.simulated([gamma_poisson.fit([7], [122.0])], 100, 1).ranked(np.ones(1), 5)
    assert (one.rank[0], one.rank_low[0], one.rank_high[0], one.p_top[0], one.score[0]) == (1, 1, 1, 1.0, 100.0)
    none = ScoreModel.simulated([gamma_poisson.fit([0, 0, 0, 0], np.ones(4))], 4000, 1).ranked(np.ones(1), 1)
    np.testing.assert_allclose(none.p_top, 0.25, atol=0.03)
    for wrong in (lambda: ScoreModel.simulated([], 10, 1), lambda: ScoreModel.simulated([flat([1])], 0, 1)):
        with pytest.raises(ValueError, match="criterion"):
            wrong()


@pytest.mark.parametrize(("n", "mean", "shape"), [(20, 10, 4), (40, 10, 1), (40, 60, 4), (290, 10, 4)])
def test_rank_intervals_hold_the_true_rank_95_times_of_100(n: int, mean: float, shape: float) -> None:
    """Areas whose true rates are known, many seeds; the interval is of ranks, which are whole: a little over 95."""
    random = np.random.default_rng(12)
    held = []
    for seed in range(2400 // n):
        rates = random.gamma(shape, mean / shape, n)
        posterior = gamma_poisson.fit(random.poisson(rates), np.ones(n))
        found = ScoreModel.simulated([posterior], 600, seed).ranked(np.ones(1), 5)
        true = stats.rankdata(-rates)
        held.append((found.rank_low <= true) & (true <= found.rank_high))
    assert 0.93 <= np.mean(held) <= 0.97


def test_six_thousand_areas_in_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    # Kept, three criteria would take 36 MB here, and 720 MB with 10,000 draws; made again they take nothing.
    monkeypatch.setattr(score_draws, "KEPT_BYTES", 0)
    random = np.random.default_rng(1)
    posterior = gamma_poisson.fit(random.poisson(random.gamma(2, 3, 6000)), np.full(6000, 122.0))
    tracemalloc.start()
    try:
        found = ScoreModel.simulated([posterior] * 3, 500, 1).ranked(np.ones(3), 5)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.p_top.sum() == pytest.approx(5)
    assert peak < 100e6
