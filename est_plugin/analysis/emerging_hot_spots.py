"""How hot spots come and go: Gi* in every step of time, a trend in every place, and one word for each place.

The words are those of Esri's Emerging Hot Spot Analysis (ArcGIS Pro, "How Emerging Hot Spot Analysis works"), hot spots
alone; what is below counts *hot* steps among the *steps* in which the place could be judged:

- ``new``: hot in the last step and never before.
- ``consecutive``: hot in the last two steps or more without a break, never before that run, and in fewer than 90 %.
- ``intensifying``: hot in at least 90 % and in the last, and Gi* rises over time (Mann–Kendall).
- ``diminishing``: the same, and Gi* falls.
- ``persistent``: the same, and Gi* neither rises nor falls.
- ``oscillating``: hot in the last, in fewer than 90 %, and cold in some earlier step.
- ``sporadic``: hot in the last, in fewer than 90 %, with breaks, and never cold.
- ``historical``: not hot in the last step, but in at least 90 %.
- ``none``: anything else; ``undefined``: Gi* can be computed in fewer than ten steps.

They are tried in this order, so that each place has exactly one. Exactly 90 % is enough (9 of 10), which is counted in
whole numbers. A place that was hot before but isn't now, in fewer than 90 % of the steps, is ``none``.
A step is hot where Gi* > 0 and its q-value over all places and steps (Benjamini & Hochberg 1995) is at most α.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from ..domain.progress import SILENT, Part, Progress
from . import mann_kendall
from .hot_spots import ALL_EQUAL, hot_spots
from .multiple_testing import q_values
from .spatial_weights import Neighbours

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

FEWEST_STEPS = 10
"""With fewer, 90 % is no more than all, and no trend can be told."""

NEW, CONSECUTIVE, INTENSIFYING, PERSISTENT = "new", "consecutive", "intensifying", "persistent"
DIMINISHING, SPORADIC, OSCILLATING, HISTORICAL = "diminishing", "sporadic", "oscillating", "historical"
NONE, UNDEFINED = "none", "undefined"
KINDS = (NEW, CONSECUTIVE, INTENSIFYING, PERSISTENT, DIMINISHING, SPORADIC, OSCILLATING, HISTORICAL, NONE, UNDEFINED)


@dataclass(frozen=True)
class StepScores:
    """Gi* of n places in each of the steps. Arrays (n, steps), NaN where undefined."""

    gi_star: FloatArray
    p: FloatArray
    q: FloatArray


@dataclass(frozen=True)
class EmergingHotSpots:
    """The class of n places and all that it rests on. Arrays (n,), unless told."""

    kind: NDArray[np.object_]
    steps: IntArray
    """Steps in which the place could be judged."""
    hot_steps: IntArray
    cold_steps: IntArray
    last_run: IntArray
    """Hot steps in a row at the end."""
    first_hot: IntArray
    """Position of the first hot step; −1: none."""
    last_hot: IntArray
    trend: mann_kendall.Trends
    """Of Gi* over the steps."""
    scores: StepScores
    hot: BoolArray
    """(n, steps)"""
    cold: BoolArray
    """(n, steps)"""


def emerging_hot_spots(
    values: ArrayLike,
    neighbours: Neighbours,
    alpha: float = 0.05,
    trend_alpha: float = 0.05,
    steps_back: int = 0,
    whole_cube: bool = False,
    permutations: int = 0,
    seed: int = 1,
    progress: Progress = SILENT,
) -> EmergingHotSpots:
    """Classify places by their history.

    Arguments:
        values: (n, steps) counts, rates or ratios in steps of equal length, oldest first; NaN is unknown.
        neighbours: of the n places.
        alpha: largest q of a hot or cold step.
        trend_alpha: largest p of a trend.
        steps_back, whole_cube: see :func:`step_scores`.
        permutations: of :func:`hot_spots.hot_spots` in each step; 0, or a step that isn't judged by itself alone: the
            normal p.

    Raises:
        ValueError: fewer than :data:`FEWEST_STEPS` steps, or an argument out of bounds.
    """
    x = np.asarray(values, np.float64)
    if x.ndim != 2 or x.shape[0] != neighbours.n:
        raise ValueError("there must be one row of values for each place")
    if x.shape[1] < FEWEST_STEPS:
        raise ValueError(f"at least {FEWEST_STEPS} steps are needed")
    if permutations and not steps_back and not whole_cube:
        scores = _permuted_scores(x, neighbours, permutations, seed, progress)
    else:
        scores = step_scores(x, neighbours, steps_back, whole_cube)
    return classify(scores, alpha, trend_alpha)


def step_scores(
    values: FloatArray, neighbours: Neighbours, steps_back: int = 0, whole_cube: bool = False
) -> StepScores:
    """Gi* of each place in each step, with its normal two-sided p.

    Arguments:
        values: (n, steps).
        steps_back: the neighbourhood also holds the place and its neighbours in so many steps before.
        whole_cube: mean and standard deviation over all steps; else over the same steps as the neighbourhood's, which
            asks where it is hot now, whatever the season.

    Where all values that are compared are equal (a week without any incident), Gi* is 0: nothing is hot.

    Raises:
        ValueError: *steps_back* is negative, or a value endless.
    """
    if steps_back < 0 or np.isinf(values).any():
        raise ValueError("steps_back must be 0 or more, and the values finite")
    known = ~np.isnan(values)
    # Around one value, values of any size lose no figures.
    centre = float(values[known].mean()) if known.any() else 0.0
    filled = np.where(known, values - centre, 0.0)
    slack = 1e-12 * float(np.abs(values[known]).max()) if known.any() else 0.0
    alone = (neighbours.matrix @ known.astype(float)) == 0
    around = _back(filled + neighbours.matrix @ filled, steps_back)
    size = _back(known + neighbours.matrix @ known.astype(float), steps_back)
    n, total, mean, spread = _reference(filled, known, slack, steps_back, whole_cube)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (around - mean * size) / (spread * np.sqrt((n * size - size**2) / (n - 1)))
    z[np.broadcast_to(total, z.shape)] = 0.0
    z[~np.isfinite(z) | ~known | alone] = np.nan
    p = 2 * special.ndtr(-np.abs(z))
    return StepScores(z, p, q_values(p))


def _back(x: FloatArray, steps: int) -> FloatArray:
    """Sums of each step and so many before it."""
    sums = np.cumsum(x, axis=1, dtype=np.float64)
    out = sums.copy()
    if steps + 1 < x.shape[1]:
        out[:, steps + 1 :] -= sums[:, : -steps - 1]
    return out


def _reference(
    filled: FloatArray, known: BoolArray, slack: float, steps_back: int, whole_cube: bool
) -> tuple[FloatArray, BoolArray, FloatArray, FloatArray]:
    """Number of values compared with, whether all are equal (but for *slack*), their mean and population standard
    deviation: (1, steps)."""
    count, first, low, high = (
        known.sum(axis=0).astype(float),
        filled.sum(axis=0),
        np.where(known, filled, np.inf).min(axis=0, initial=np.inf),
        np.where(known, filled, -np.inf).max(axis=0, initial=-np.inf),
    )
    steps = len(count)
    out = np.empty((3, steps))
    equal = np.empty(steps, bool)
    for t in range(steps):
        window = slice(0, steps) if whole_cube else slice(max(t - steps_back, 0), t + 1)
        n = count[window].sum()
        mean = first[window].sum() / n if n else np.nan
        squares = np.where(known[:, window], (filled[:, window] - mean) ** 2, 0.0).sum()
        out[:, t] = n, mean, np.sqrt(squares / n) if n else np.nan
        top, bottom = high[window].max(), low[window].min()
        equal[t] = bool(n) and top - bottom <= slack
    return out[0:1], equal[None, :], out[1:2], out[2:3]


def _permuted_scores(
    values: FloatArray, neighbours: Neighbours, permutations: int, seed: int, progress: Progress
) -> StepScores:
    """Gi* of each step by itself, with the p of conditional permutation."""
    z, p = np.full(values.shape, np.nan), np.full(values.shape, np.nan)
    steps = values.shape[1]
    for t in range(steps):
        found = hot_spots(values[:, t], neighbours, permutations, seed + t, Part(progress, t / steps, (t + 1) / steps))
        z[:, t], p[:, t] = found.gi_star, found.p
        equal = found.why == ALL_EQUAL
        z[equal, t], p[equal, t] = 0.0, 1.0
    return StepScores(z, p, q_values(p))


def classify(scores: StepScores, alpha: float = 0.05, trend_alpha: float = 0.05) -> EmergingHotSpots:
    """One class for each place from its Gi* in every step.

    Raises:
        ValueError: a level isn't between 0 and 1.
    """
    if not (0 < alpha < 1 and 0 < trend_alpha < 1):
        raise ValueError("levels must lie between 0 and 1")
    found = scores.q <= alpha
    hot, cold = found & (scores.gi_star > 0), found & (scores.gi_star < 0)
    steps = (~np.isnan(scores.gi_star)).sum(axis=1)
    trend = mann_kendall.mann_kendall(scores.gi_star)
    n_hot, n_cold, run = hot.sum(axis=1), cold.sum(axis=1), _last_run(hot)
    often = 10 * n_hot >= 9 * steps
    last = run > 0
    trending = trend.p <= trend_alpha
    kind = np.select(
        [
            steps < FEWEST_STEPS,
            last & (n_hot == 1),
            last & (run >= 2) & (n_hot == run) & ~often,
            last & often & trending & (trend.z > 0),
            last & often & trending & (trend.z < 0),
            last & often,
            last & (n_cold > 0),
            last,
            often,
        ],
        [UNDEFINED, NEW, CONSECUTIVE, INTENSIFYING, DIMINISHING, PERSISTENT, OSCILLATING, SPORADIC, HISTORICAL],
        NONE,
    ).astype(object)
    any_hot = n_hot > 0
    return EmergingHotSpots(
        kind=kind,
        steps=steps.astype(np.int64),
        hot_steps=n_hot.astype(np.int64),
        cold_steps=n_cold.astype(np.int64),
        last_run=run,
        first_hot=np.where(any_hot, hot.argmax(axis=1), -1).astype(np.int64),
        last_hot=np.where(any_hot, hot.shape[1] - 1 - hot[:, ::-1].argmax(axis=1), -1).astype(np.int64),
        trend=trend,
        scores=scores,
        hot=hot,
        cold=cold,
    )


def _last_run(hot: BoolArray) -> IntArray:
    """Hot steps in a row at the end of each row."""
    backwards = hot[:, ::-1]
    return np.where(hot.all(axis=1), hot.shape[1], (~backwards).argmax(axis=1)).astype(np.int64)
