"""Ranks with their uncertainty, from several criteria of need.

Ranks of small-area rates are far less certain than the rates (Goldstein & Spiegelhalter 1996,
J R Stat Soc A 159:385): the posterior is simulated, each draw is ranked, and the ranks'
distribution is what is shown. Twelve, nine and three incidents on equal exposure put the first
truly first with a probability of about .74 only.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


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
    """Ends of the rank's 95 % interval."""
    mean_rank: FloatArray
    p_top: FloatArray
    """Probability of a rank of *top* or better."""


@dataclass(frozen=True)
class ScoreModel:
    """Posterior draws of each criterion, on a common scale of 0–100.

    ``draws`` (criteria, draws, areas): a criterion's value divided by the greatest posterior mean,
    so that the area hardest hit has 100 points there before weighting. ``means`` (criteria, areas).
    """

    draws: NDArray[np.float32]
    means: FloatArray

    @classmethod
    def from_values(cls, draws: list[NDArray[np.float32]], means: list[FloatArray]) -> ScoreModel:
        """Scale raw criteria: each of *draws* (draws, areas) and *means* (areas,)."""
        scaled_draws, scaled_means = [], []
        for sample, mean in zip(draws, means):
            top = float(mean.max()) if mean.size else 0.0
            factor = 100.0 / top if top > 0 else 0.0
            scaled_draws.append((sample * np.float32(factor)).astype(np.float32))
            scaled_means.append(mean * factor)
        return cls(np.stack(scaled_draws), np.stack(scaled_means))

    def ranked(self, weights: FloatArray, top: int) -> RankedScores:
        """Score and rank with *weights* (criteria,), which need not sum to 1.

        Raises:
            ValueError: a weight is negative, or all are 0.
        """
        weights = np.asarray(weights, float)
        if np.any(weights < 0) or weights.sum() <= 0:
            raise ValueError("weights must be 0 or more, and one above 0")
        share = weights / weights.sum()
        parts = self.means * share[:, None]
        scores = np.tensordot(share.astype(np.float32), self.draws, axes=1)
        ranks = _ranks(scores)
        low, median, high = _quantiles(ranks, (0.025, 0.5, 0.975))
        return RankedScores(
            score=parts.sum(axis=0),
            parts=parts,
            rank=median.astype(np.int64),
            rank_low=low.astype(np.int64),
            rank_high=high.astype(np.int64),
            mean_rank=ranks.mean(axis=0),
            p_top=(ranks <= top).mean(axis=0),
        )


def _quantiles(ranks: NDArray[np.int32], levels: tuple[float, ...]) -> NDArray[np.int32]:
    """Quantiles over the draws, (levels, areas): the nearest rank that occurred, as a rank is a whole number."""
    at = [round(level * (len(ranks) - 1)) for level in levels]
    return np.asarray(np.partition(ranks, at, axis=0)[at])


def _ranks(scores: NDArray[np.float32]) -> NDArray[np.int32]:
    """Rank each draw (row) in falling order, 1 = greatest.

    Areas that are equal in a draw (no increase at all, a rate that underflows) are put in random order there: their
    order in the file must not make one of them the neediest. The generator is fixed, so that ranks can be made again.
    """
    order = np.argsort(-scores, axis=1, kind="stable")
    falling = np.take_along_axis(scores, order, axis=1)
    tied = np.flatnonzero((falling[:, 1:] == falling[:, :-1]).any(axis=1))
    if tied.size:
        lots = np.random.default_rng(0).random((tied.size, scores.shape[1]), np.float32)
        order[tied] = np.lexsort((lots, -scores[tied]), axis=1)
    ranks = np.empty(order.shape, np.int32)
    np.put_along_axis(ranks, order, np.arange(1, scores.shape[1] + 1, dtype=np.int32)[None, :], axis=1)
    return ranks
