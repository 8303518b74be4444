"""Expected counts by Farrington's flexible method, for all series at once.

Noufaily, Enki, Farrington, Garthwaite, Andrews & Charlett (2013), An improved algorithm for outbreak detection in
multiple surveillance systems, Stat Med 32:1206-1222; Farrington, Andrews, Beale & Catchpole (1996), J R Stat Soc A
159:547-563. log μ = θ + βt + δ_season, quasi-Poisson with φ = max(1, X²/(n - p)); weeks whose Anscombe residual s is
above 2.58 weigh s⁻² in a second fit. The figures are those of ``farringtonFlexible`` in R's package surveillance
1.20.3 (Salmon, Schumacher & Höhle 2016, J Stat Softw 70(10)), its particulars included: the variance of the
predicted mean, and the test of the trend, rest on the dispersion that the weights of the second fit leave.

The threshold ``predictive`` is this project's own. The judged week's mean is estimated, not known, which the plug-in
thresholds forget: with the small counts of one area and category they raise too much. Here the mean has a gamma
distribution with the estimate's relative variance, half a case being added to the season's (Jeffreys' prior), so
that counts are negative binomial as in :mod:`.short_baseline`, whose place the season's weeks take.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from ..domain.progress import SILENT, Progress
from . import count_limits
from .farrington_fit import POWERS, THRESHOLDS, FarringtonOptions, Prediction, predict

__all__ = ["THRESHOLDS", "FarringtonOptions", "FarringtonResult", "Prediction", "judge", "predict", "predictive_mean"]

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

_DEFAULT = FarringtonOptions()


@dataclass(frozen=True)
class FarringtonResult:
    """Arrays (series, judged weeks). NaN: it can't be judged (too short a series, no fit, unknown counts)."""

    observed: FloatArray
    expected: FloatArray
    """The judged week's mean."""
    lower: FloatArray
    upper: FloatArray
    """α and 1 - α quantile: more than the upper one is an alarm."""
    p_value: FloatArray
    """P(Y ≥ observed)."""
    p_low: FloatArray
    """P(Y ≤ observed)."""
    enough_cases: BoolArray
    """At least ``min_cases`` in the last weeks. R leaves expected and upper NA where there aren't."""
    alarm: BoolArray
    prediction: Prediction


def judge(
    counts: ArrayLike,
    mondays: ArrayLike,
    judged: ArrayLike,
    options: FarringtonOptions = _DEFAULT,
    *,
    use: ArrayLike | None = None,
    population: ArrayLike | None = None,
    ratio: ArrayLike | None = None,
    ratio_variance: ArrayLike = 0.0,
    progress: Progress = SILENT,
) -> FarringtonResult:
    """Judge weeks of many series.

    Arguments:
        counts: (series, weeks), oldest first; NaN where unknown.
        mondays: (weeks,) day numbers (ordinals) on which the weeks begin, 7 apart.
        judged: (k,) positions of the weeks to judge.
        use: (weeks,) or (series, weeks) False where a week must not be a baseline.
        population: (series, weeks) > 0: the counts' exposure, a part of the mean that is known.
        ratio, ratio_variance: (series, k) how many times as much the judged weeks lead to expect, and the relative
            variance of that.

    Raises:
        ValueError: shapes don't fit, a count is negative, weeks aren't 7 days apart, a year can't hold the seasons.
    """
    y, days, at = np.asarray(counts, float), np.asarray(mondays, np.int64), np.asarray(judged, np.int64)
    _check(y, days, at)
    prediction = predict(y, days, at, options, use=use, population=population, progress=progress)
    if ratio is not None:
        shape = y[:, at].shape
        prediction = prediction.times(
            np.broadcast_to(np.asarray(ratio, float), shape), np.broadcast_to(np.asarray(ratio_variance, float), shape)
        )
    observed = y[:, at]
    expected, limits = _limits(observed, prediction, options)
    enough = _enough_cases(y, at, options)
    with np.errstate(invalid="ignore"):
        alarm = enough & (observed > limits.upper) & (observed > 0)
    return FarringtonResult(
        observed, expected, limits.lower, limits.upper, limits.p_value, limits.p_low, enough, alarm, prediction
    )


def _check(y: FloatArray, days: IntArray, at: IntArray) -> None:
    if y.ndim != 2 or days.shape != (y.shape[1],) or at.ndim != 1:
        raise ValueError("counts must be (series, weeks), with one day number for each week")
    if np.any(y < 0) or np.any(np.isinf(y)):
        raise ValueError("counts can't be negative or endless")
    if np.any(np.diff(days) != 7):
        raise ValueError("weeks must follow each other")
    if at.size and (at.min() < 0 or at.max() >= y.shape[1]):
        raise ValueError("a judged week lies outside the series")


# ---- limits ------------------------------------------------------------------------------------------------


def _limits(
    observed: FloatArray, prediction: Prediction, options: FarringtonOptions
) -> tuple[FloatArray, count_limits.Limits]:
    """The expected counts by the threshold asked for, and their limits."""
    with np.errstate(over="ignore", invalid="ignore"):
        expected = np.exp(prediction.log_mean)
        upper_mean = np.exp(prediction.log_mean + special.ndtri(1 - options.alpha) * np.sqrt(prediction.variance))
    expected = np.where(np.isfinite(expected), expected, np.nan)
    if options.threshold == "delta":
        variance = prediction.variance * expected**2
        power = POWERS[options.power]
        return expected, count_limits.delta(observed, expected, variance, prediction.dispersion, power, options.alpha)
    if options.threshold == "predictive":
        dispersion = np.maximum(prediction.spread, 1.0)
        mean, relative = predictive_mean(prediction, dispersion)
        return mean, count_limits.predictive(observed, mean, dispersion, relative, options.alpha)
    if options.threshold == "muan":
        expected = np.where(np.isfinite(upper_mean), expected, np.nan)
        mean = np.where(np.isfinite(upper_mean), upper_mean, np.nan)
    else:
        mean = expected
    return expected, count_limits.overdispersed(observed, mean, prediction.dispersion, options.alpha)


def predictive_mean(prediction: Prediction, dispersion: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Mean and relative variance of the judged week's mean, half a case being added to its season."""
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (prediction.cases + 0.5) / prediction.weeks
        relative = dispersion * (1 / (prediction.cases + 0.5) + prediction.trend_variance)
    known = np.isfinite(mean)
    return np.where(known, mean, np.nan), np.where(known, relative, np.nan)


def _enough_cases(y: FloatArray, at: IntArray, options: FarringtonOptions) -> BoolArray:
    """Where the last weeks, this one included, hold enough cases; unknown weeks are not enough."""
    out = np.zeros((len(y), len(at)), bool)
    for column, k in enumerate(at):
        first = int(k) - options.min_cases_weeks + 1
        if first >= 0:
            out[:, column] = y[:, first : int(k) + 1].sum(axis=1) >= options.min_cases
    return out
