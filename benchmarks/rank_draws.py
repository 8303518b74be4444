"""Ranks of 6,000 areas in 10,000 draws, against a plain numpy loop that draws and ranks one after the other."""

from __future__ import annotations

import resource
from collections.abc import Iterator

import numpy as np
from measure import Comparison, best_of
from numpy.typing import NDArray

AREAS, DRAWS, TOP = 6_000, 10_000, 5


def compare() -> Iterator[Comparison]:
    """One criterion: draws, ranks, medians, intervals and chances of being among the first five."""
    from est_plugin.analysis import gamma_poisson
    from est_plugin.analysis.gamma_poisson import GammaPosterior
    from est_plugin.analysis.ranking import RankedScores, ScoreModel

    random = np.random.default_rng(1)
    posterior = gamma_poisson.fit(random.poisson(random.gamma(1.5, 8, AREAS)), np.full(AREAS, 122.0))

    def ours(posterior: GammaPosterior, draws: int) -> RankedScores:
        return ScoreModel.simulated([posterior], draws, seed=1).ranked(np.ones(1), TOP)

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds, found = best_of(1, lambda: ours(posterior, DRAWS))
    used = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    other, (median, p_top) = best_of(1, lambda: _loop(posterior.shape, posterior.rate))
    agree = np.abs(found.p_top - p_top).max() < 0.03 and np.abs(found.rank - median).max() < 0.03 * AREAS
    what = f"Ranking {AREAS:,} areas, {DRAWS:,} draws, {used} MB"
    yield Comparison(what, seconds, "a plain numpy loop", other, bool(agree))
    tenth = GammaPosterior(posterior.shape[: AREAS // 10], posterior.rate[: AREAS // 10], 1.0, 1.0)
    small, fewer = best_of(2, lambda: ours(tenth, DRAWS))
    yield Comparison(what, seconds, "itself on a tenth of the areas", small, len(fewer.rank) == AREAS // 10)


def _loop(shape: NDArray[np.float64], rate: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    random = np.random.default_rng(2)
    ranks = np.empty((DRAWS, len(shape)), np.int32)
    for draw in range(DRAWS):
        rates = random.standard_gamma(shape) / rate
        ranks[draw, np.argsort(-rates)] = np.arange(1, len(shape) + 1)
    np.quantile(ranks, (0.025, 0.975), axis=0)
    return np.median(ranks, axis=0), (ranks <= TOP).mean(axis=0)
