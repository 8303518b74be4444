"""Weeks of a table of counts against what was to be expected, by the method that is asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..domain.progress import SILENT, Progress
from . import farrington, multiple_testing, short_baseline
from .event_calendar import EventWeeks
from .event_effect import event_effect
from .farrington import FarringtonOptions

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class JudgedWeeks:
    """Arrays (series, judged weeks); NaN: unknown."""

    observed: FloatArray
    expected: FloatArray
    fitted: FloatArray
    """The model's mean also where too few cases leave ``expected`` and ``upper`` open, as R does."""
    lower: FloatArray
    upper: FloatArray
    p_value: FloatArray
    q_value: FloatArray
    """Corrected for all series of the same week."""
    alarm: NDArray[np.bool_]


def by_farrington(
    counts: FloatArray,
    first_days: IntArray,
    judged: IntArray,
    options: FarringtonOptions,
    events: EventWeeks | None = None,
    progress: Progress = SILENT,
) -> JudgedWeeks:
    """Farrington's flexible method; a week with an event is no baseline, and is compared with what the event brings."""
    use = None if events is None else ~events.is_event
    ratio, variance = _ratios(counts, events, judged)
    result = farrington.judge(
        counts, first_days, judged, options, use=use, ratio=ratio, ratio_variance=variance, progress=progress
    )
    few = ~result.enough_cases
    return _judged(
        result.observed,
        np.where(few, np.nan, result.expected),
        result.expected,
        np.where(few, np.nan, result.lower),
        np.where(few, np.nan, result.upper),
        result.p_value,
        result.alarm,
    )


def by_last_weeks(
    counts: FloatArray, judged: IntArray, weeks: int, gap: int, alpha: float, events: EventWeeks | None = None
) -> JudgedWeeks:
    """The predictive test against the *weeks* weeks that lie *gap* weeks before; event weeks are passed over."""
    usual = np.ones(counts.shape[1], bool) if events is None else ~events.is_event
    total, n = np.zeros((len(counts), judged.size)), np.zeros((len(counts), judged.size))
    for column, k in enumerate(judged):
        before = np.flatnonzero(usual[: max(int(k) - gap, 0)])[-weeks:]
        known = np.isfinite(counts[:, before])
        total[:, column] = np.where(known, counts[:, before], 0.0).sum(axis=1)
        n[:, column] = known.sum(axis=1)
    ratio, variance = _ratios(counts, events, judged)
    observed = counts[:, judged]
    found = short_baseline.predict(observed, total, n, 1 - 2 * alpha, ratio=ratio, ratio_variance=variance)
    with np.errstate(invalid="ignore"):
        alarm = observed > found.upper
    return _judged(observed, found.expected, found.expected, found.lower, found.upper, found.p_value, alarm)


def _judged(
    observed: FloatArray,
    expected: FloatArray,
    fitted: FloatArray,
    lower: FloatArray,
    upper: FloatArray,
    p_value: FloatArray,
    alarm: NDArray[np.bool_],
) -> JudgedWeeks:
    q_value = np.full(p_value.shape, np.nan)
    for column in range(p_value.shape[1]):
        q_value[:, column] = multiple_testing.q_values(p_value[:, column])
    return JudgedWeeks(observed, expected, fitted, lower, upper, p_value, q_value, np.asarray(alarm, bool))


def _ratios(
    counts: FloatArray, events: EventWeeks | None, judged: IntArray
) -> tuple[FloatArray | None, FloatArray | float]:
    """What the event of each judged week multiplies the usual count by, and its relative variance; else 1 and 0."""
    if events is None or not events.is_event[judged].any():
        return None, 0.0
    ratio, variance = np.ones((len(counts), judged.size)), np.zeros((len(counts), judged.size))
    everywhere = np.zeros(len(counts), np.int64)
    for column, k in enumerate(judged):
        if events.is_event[k]:
            effect = event_effect(counts, np.ones(counts.shape[1], bool), events, int(k), everywhere)
            ratio[:, column], variance[:, column] = effect.ratio, effect.relative_variance
    return ratio, variance
