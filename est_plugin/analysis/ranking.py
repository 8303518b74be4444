"""Ranks with their uncertainty, from several criteria of need.

Ranks of small-area rates are far less certain than the rates (Goldstein & Spiegelhalter 1996,
J R Stat Soc A 159:385): the posterior is simulated, each draw is ranked, and the ranks'
distribution is what is shown. Twelve, nine and three incidents on equal exposure put the first
truly first with a probability of about .74 only.
"""

from __future__ import annotations

import concurrent.futures
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..domain.progress import SILENT, Progress
from .score_draws import Criterion, Draws, DrawSource, GivenDraws, SimulatedDraws

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Ranks = NDArray[Any]
"""Whole numbers as small as will do: ranks of many draws."""

CERTAIN, POSSIBLE = 0.95, 0.20
"""Probability of being among the first k from which an area is called certainly, or possibly, one of them."""

LEVEL = 0.95
"""Of rank intervals."""

INDISTINCT_TIER, POSSIBLE_TIER, CERTAIN_TIER = 0, 1, 2

_WORKERS = min(4, os.cpu_count() or 1)
_AREAS_AT_ONCE = 512
"""Areas whose ranks are put in order at once."""


@dataclass(frozen=True)
class RankedScores:
    """One set of weights' outcome. Arrays over n areas, or (criteria, n)."""

    score: FloatArray
    """0–100: sum of the parts."""
    parts: FloatArray
    """Points of each criterion, (criteria, n)."""
    rank: NDArray[np.int64]
    """Posterior median rank, 1 = greatest need."""
    rank_low: NDArray[np.int64]
    rank_high: NDArray[np.int64]
    """Ends of the rank's 95 % interval: the shortest run of ranks that holds 95 % of the draws."""
    mean_rank: FloatArray
    p_top: FloatArray
    """Probability of a rank of *top* or better."""

    @property
    def tier(self) -> NDArray[np.int64]:
        """What can be said of each area: :data:`CERTAIN_TIER`, :data:`POSSIBLE_TIER` or :data:`INDISTINCT_TIER`."""
        return tiers(self.p_top)


def tiers(p_top: FloatArray, certain: float = CERTAIN, possible: float = POSSIBLE) -> IntArray:
    """Tiers instead of 1 … n, by the probability of being among the first k."""
    return np.select([p_top >= certain, p_top >= possible], [CERTAIN_TIER, POSSIBLE_TIER], INDISTINCT_TIER)


@dataclass(frozen=True)
class ScoreModel:
    """Posterior draws of each criterion, on a common scale of 0–100.

    A criterion's value is divided by the greatest posterior mean, so that the area hardest hit has 100 points there
    before weighting. ``means`` (criteria, areas) are on that scale; ``factors`` (criteria,) bring the draws to it.
    """

    source: DrawSource
    means: FloatArray
    factors: FloatArray

    @classmethod
    def from_values(cls, draws: list[NDArray[np.float32]], means: list[FloatArray]) -> ScoreModel:
        """Of draws that are there: each of *draws* (draws, areas) and *means* (areas,), in the criterion's own unit."""
        return cls._scaled(GivenDraws(np.stack(draws)), np.stack(means))

    @classmethod
    def simulated(cls, criteria: Sequence[Criterion], draws: int, seed: int) -> ScoreModel:
        """Of posteriors that are drawn from when needed, in bounded memory; the same *seed* gives the same ranks.

        Raises:
            ValueError: there is no criterion, or no draw.
        """
        if not criteria or draws < 1:
            raise ValueError("a ranking needs a criterion and a draw at least")
        return cls._scaled(SimulatedDraws(criteria, draws, seed), np.stack([one.mean for one in criteria]))

    @classmethod
    def _scaled(cls, source: DrawSource, means: FloatArray) -> ScoreModel:
        if not np.isfinite(means).all():
            raise ValueError("a criterion has no mean in some area")
        top = means.max(axis=1, initial=0.0)
        factors = np.divide(100.0, top, out=np.zeros(len(top)), where=top > 0)
        return cls(source, means * factors[:, None], factors)

    def ranked(self, weights: FloatArray, top: int, progress: Progress = SILENT) -> RankedScores:
        """Score and rank with *weights* (criteria,), which need not sum to 1.

        Raises:
            ValueError: a weight is negative, or all are 0.
            Cancelled: *progress* says so.
        """
        share = shares(weights)
        parts = self.means * share[:, None]
        ranks = self._ranks((share * self.factors).astype(np.float32), progress)
        low, high, median = _intervals(ranks)
        return RankedScores(
            score=parts.sum(axis=0),
            parts=parts,
            rank=median,
            rank_low=low,
            rank_high=high,
            mean_rank=ranks.mean(axis=1),
            p_top=np.mean(ranks <= top, axis=1),
        )

    def _ranks(self, factors: Draws, progress: Progress) -> Ranks:
        """(areas, draws) ranks of every draw, block by block."""
        _, draws, areas = self.source.shape
        ranks = np.empty((areas, draws), np.uint16 if areas < 1 << 16 else np.uint32)

        def fill(number: int) -> None:
            first, end = self.source.blocks[number]
            scores = np.tensordot(factors, self.source.block(number), axes=1)
            ranks[:, first:end] = rank_draws(scores, number).T

        numbers = range(len(self.source.blocks))
        with concurrent.futures.ThreadPoolExecutor(_WORKERS) as pool:
            jobs = [pool.submit(fill, number) for number in numbers]
            try:
                for done, job in enumerate(jobs):
                    job.result()
                    progress.report((done + 1) / len(jobs))
            finally:
                for job in jobs:
                    job.cancel()
        return ranks


def shares(weights: FloatArray) -> FloatArray:
    """Weights as shares of 1. Raises ValueError where one is negative or none is above 0."""
    weights = np.asarray(weights, float)
    if not np.all(weights >= 0) or not 0 < weights.sum() < np.inf:
        raise ValueError("weights must be 0 or more, and one above 0")
    return np.asarray(weights / weights.sum())


def _intervals(ranks: Ranks) -> tuple[IntArray, IntArray, IntArray]:
    """(areas,) ends of each area's rank interval, and its median rank: ranks that occurred.

    The interval is the shortest run of ranks that holds :data:`LEVEL` of the draws; of equally short ones that with
    the most equal tails. (Ends at the quantiles .025 and .975 would hold more than they say: with 20 areas 98 %.)
    """
    draws = ranks.shape[1]
    held = int(np.ceil(LEVEL * draws))
    aside = np.abs(np.arange(draws - held + 1) - (draws - held) / 2)
    out = np.empty((3, len(ranks)), np.int64)
    for first in range(0, len(ranks), _AREAS_AT_ONCE):
        part = slice(first, first + _AREAS_AT_ONCE)
        # A stable sort of short whole numbers is one of digits: fast.
        rising = np.sort(ranks[part], axis=1, kind="stable").astype(np.int64)
        width = rising[:, held - 1 :] - rising[:, : draws - held + 1]
        start = np.argmin(width * draws + aside, axis=1)
        rows = np.arange(len(rising))
        out[:, part] = rising[rows, start], rising[rows, start + held - 1], rising[:, round(0.5 * (draws - 1))]
    return out[0], out[1], out[2]


def rank_draws(scores: Draws, stream: int = 0) -> NDArray[np.uint32]:
    """Rank each draw (row) in falling order, 1 = greatest.

    Areas that are equal in a draw (no increase at all, a rate that underflows) are put in random order there: their
    order in the file must not make one of them the neediest. Chance is fixed by *stream*, so that ranks can be made
    again.
    """
    rows, n = scores.shape
    # One whole number of each: a float's bits (which sort as it does, once those of negative ones are turned), then a
    # lot, then the area's own number, so that one sort of plain numbers does for all three.
    bits = np.ascontiguousarray(scores + np.float32(0)).view(np.int32)
    falling = ~np.where(bits < 0, ~bits, bits | np.int32(-(2**31))).view(np.uint32)
    own = max(n - 1, 1).bit_length()
    lots = np.random.Generator(np.random.SFC64([stream])).integers(0, 1 << (32 - own), (rows, n), np.uint32)
    lots <<= np.uint32(own)
    lots |= np.arange(n, dtype=np.uint32)
    keys = falling.astype(np.uint64) << np.uint64(32) | lots
    keys.sort(axis=1)
    order = (keys & np.uint64((1 << own) - 1)).astype(np.int64)
    order += np.arange(rows)[:, None] * n
    ranks = np.empty(rows * n, np.uint32)
    ranks[order.reshape(-1)] = np.tile(np.arange(1, n + 1, dtype=np.uint32), rows)
    return ranks.reshape(rows, n)
