"""How the order moves when the weights of the criteria move.

Weights are somebody's judgement, not a finding. An order that holds only for the very weights chosen says little
(OECD 2008, Handbook on Constructing Composite Indicators, step 7; Saisana, Saltelli & Tarantola 2005,
J R Stat Soc A 168:307). Ranks here are those of the posterior mean scores: what the weights do, without chance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from .ranking import ScoreModel, shares

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

FACTOR = 2.0
"""Every weight may be half, or double, what it is."""


@dataclass(frozen=True)
class WeightSensitivity:
    """Ranks over n areas under other weights; areas of the same score share the best rank of theirs."""

    rank: IntArray
    """With the weights as they are."""
    rank_low: IntArray
    rank_high: IntArray
    """Between which ranks 95 % of the other weightings put the area."""
    share_top: FloatArray
    """Share of the other weightings that put it among the first k."""
    halved: IntArray
    doubled: IntArray
    without: IntArray
    """(criteria, n): the rank when one criterion alone has half its weight, double, or none; 0 where nothing is left
    to rank by."""

    @property
    def certain(self) -> NDArray[np.bool_]:
        """(n,) among the first k whatever the weighting."""
        return np.asarray(self.share_top == 1.0)


def weight_sensitivity(
    model: ScoreModel, weights: FloatArray, top: int, weightings: int = 500, factor: float = FACTOR, seed: int = 1
) -> WeightSensitivity:
    """Rank under many other weights, each between 1/*factor* and *factor* times its own (even on a log scale).

    Arguments:
        weights: (criteria,) 0 or more; one of 0 stays 0.

    Raises:
        ValueError: a weight is negative, all are 0, or *factor* is below 1.
    """
    if not factor >= 1 or weightings < 1:
        raise ValueError("weights are moved by a factor of 1 or more, once at least")
    share = shares(weights)
    random = np.random.default_rng(seed)
    moved = share * factor ** random.uniform(-1.0, 1.0, (weightings, len(share)))
    ranks = _ranks(model, moved)
    low, high = np.quantile(ranks, (0.025, 0.975), axis=0, method="inverted_cdf")
    one = np.eye(len(share), dtype=bool)
    halved, doubled, without = (_ranks(model, np.where(one, share * times, share)) for times in (0.5, 2.0, 0.0))
    without[share >= 1.0] = 0
    return WeightSensitivity(
        rank=_ranks(model, share[None, :])[0],
        rank_low=low.astype(np.int64),
        rank_high=high.astype(np.int64),
        share_top=np.mean(ranks <= top, axis=0),
        halved=halved,
        doubled=doubled,
        without=without,
    )


def _ranks(model: ScoreModel, weights: FloatArray) -> IntArray:
    """(weightings, n) ranks of the mean scores, equal ones sharing the best."""
    # Rounded, so that areas that are equal stay equal whatever the order of a sum.
    scores = np.round(weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-300) @ model.means, 9)
    return np.asarray(stats.rankdata(-scores, method="min", axis=1), np.int64)
