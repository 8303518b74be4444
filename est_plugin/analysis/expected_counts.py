"""A week's counts of all areas and categories against what was to be expected, in one call.

Each count has a negative binomial predictive distribution: by Farrington's flexible method where the series reach
back far enough (:mod:`.farrington`, threshold ``predictive``), else from the last weeks (:mod:`.short_baseline`).
A yearly event multiplies the mean by what it brought in earlier years (:mod:`.event_effect`), an unfinished
record by its completeness (:mod:`.nowcast`); each adds its own uncertainty. The false discovery rate is held
over all comparisons of the week (Benjamini & Hochberg 1995).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..domain.progress import SILENT, Part, Progress
from ..domain.status import RAISED, Status
from . import count_limits, multiple_testing
from .expected_laws import (
    MOST_EVENT_WEEKS,
    Baseline,
    CountSettings,
    Law,
    Method,
    Series,
    by_last_weeks,
    law,
    usual_weeks,
)
from .farrington import FarringtonOptions

__all__ = [
    "MOST_EVENT_WEEKS",
    "P_SOMEWHAT",
    "Baseline",
    "CountSettings",
    "ExpectedCounts",
    "Method",
    "Series",
    "judge_last_week",
]

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

P_SOMEWHAT = 0.05
"""A single comparison below this is 'somewhat more' or 'somewhat fewer', and raises nothing."""

_SHORT_SHARE = 0.1
"""A baseline that knows no season is believed less when it says that something lasts."""

P_LASTING = 0.02
"""What lasts is unusual at this level even without its largest week."""

_SETTINGS = CountSettings()


@dataclass(frozen=True)
class ExpectedCounts:
    """The judged week. Arrays (series,); NaN: unknown."""

    observed: FloatArray
    expected: FloatArray
    lower: FloatArray
    upper: FloatArray
    """Ends of the prediction interval."""
    p_value: FloatArray
    """Probability of so many or more."""
    p_low: FloatArray
    """Probability of so few or fewer."""
    q_value: FloatArray
    q_low: FloatArray
    """The same corrected for all comparisons of the week."""
    observed_together: FloatArray
    expected_together: FloatArray
    """Of the last weeks together (this one and those before without an event)."""
    q_together: FloatArray
    """Of so many or more in them, corrected for all; 1 where it is the largest week alone."""
    status: NDArray[np.object_]
    """:class:`Status` values."""
    enough_cases: BoolArray
    """Whether the last four weeks hold the five cases that Farrington's method asks of an alarm."""
    raised_before: FloatArray
    """(series, look_back) the count of each earlier week that was more than expected, the latest first; else NaN."""
    completeness: FloatArray
    """Share of the week's incidents that is registered by now."""
    preliminary: bool
    baseline: Baseline

    @property
    def n_tests(self) -> int:
        """Number of comparisons that the q-values account for."""
        return int(np.isfinite(self.p_value).sum())

    @property
    def change_class(self) -> FloatArray:
        """2 more than expected, 1 somewhat more (a single p below :data:`P_SOMEWHAT`), 0, -1, -2; NaN unknown."""
        up = np.isin(self.status, RAISED)
        conditions = [
            np.isnan(self.p_value),
            up,
            self.status == Status.FALLING.value,
            self.p_value <= P_SOMEWHAT,
            (self.p_low <= P_SOMEWHAT) & (not self.preliminary),
        ]
        return np.select(conditions, [np.nan, 2.0, -2.0, 1.0, -1.0], 0.0)


def judge_last_week(series: Series, settings: CountSettings = _SETTINGS, progress: Progress = SILENT) -> ExpectedCounts:
    """Judge the last week of *series*, and the weeks before it as far as the status asks.

    More than expected is a count whose q is at most ``q_limit``, or that lies above its mean and ends ``together``
    weeks whose sum has a q of at most ``q_together`` and rests on more than one of them: what lasts is seen sooner
    than week by week.

    Raises:
        ValueError: shapes don't fit, a count is negative, weeks aren't 7 days apart.
        Cancelled: *progress* says so.
    """
    m, n = series.counts.shape
    last = n - 1
    week = _Week(series, settings, last, np.arange(m), Part(progress, 0.0, 0.7))
    q_low = multiple_testing.q_values(week.limits.p_low)
    before = np.full((m, settings.look_back), np.nan)
    for back in range(1, min(settings.look_back, last) + 1):
        share = 0.7 + 0.3 * back / (settings.look_back + 1)
        before[:, back - 1] = _raised_counts(series, settings, last - back, Part(progress, share - 0.05, share))
    fewer = (q_low <= settings.q_limit) & (not series.preliminary)
    status = _status(week.observed, week.limits.p_value, week.raised, fewer, before)
    progress.report(1.0)
    return ExpectedCounts(
        observed=week.observed,
        expected=np.where(np.isnan(week.size), np.nan, week.mean),
        lower=week.limits.lower,
        upper=week.limits.upper,
        p_value=week.limits.p_value,
        p_low=week.limits.p_low,
        q_value=week.q_value,
        q_low=q_low,
        observed_together=week.sums,
        expected_together=week.sum_means,
        q_together=week.q_together,
        status=status,
        enough_cases=week.enough,
        raised_before=before,
        completeness=np.ones(m) if series.completeness is None else series.completeness[:, last],
        preliminary=series.preliminary,
        baseline=week.law.baseline,
    )


class _Week:
    """One week of some series, judged. Of the others nothing but that their p is 1 is taken to be known."""

    def __init__(self, series: Series, settings: CountSettings, week: int, rows: IntArray, progress: Progress) -> None:
        self.observed = series.counts[rows, week]
        self.law = law(series, settings, week, rows, progress)
        self.mean, self.size = self.law.of_week(series, week, rows)
        self.limits = count_limits.counted(self.observed, self.mean, self.size, (1 - settings.level) / 2)
        others = int((series.counts[:, week] >= 0).sum()) - int((self.observed >= 0).sum())
        self.q_value = _q_values(self.limits.p_value, others)
        self.sums, self.sum_means, p_together = _together(series, settings, week, rows, self.law)
        self.q_together = _q_values(p_together, others)
        options = settings.farrington
        self.enough = _enough_cases(series.counts[rows], week, options)
        with np.errstate(invalid="ignore"):
            limit = settings.q_together * (_SHORT_SHARE if self.law.baseline.method is Method.SHORT else 1.0)
            lasting = (self.q_together <= limit) & (self.observed > self.mean)
            self.raised = (self.q_value <= settings.q_limit) | lasting
        # Farrington's rule of enough cases is its own; the short baseline has none.
        if self.law.baseline.method is Method.FARRINGTON:
            self.raised &= self.enough


def _q_values(p_value: FloatArray, others: int) -> FloatArray:
    """Corrected for all comparisons, *others* with a p of 1 among them."""
    return multiple_testing.q_values(np.concatenate([p_value, np.ones(others)]))[: len(p_value)]


def _together(
    series: Series, settings: CountSettings, week: int, rows: IntArray, now: Law
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Sum, mean and p of the last usual weeks, by the week's own law or by a short baseline from before them all.

    p is 1 where the sum without its largest week is nothing unusual: one bad week is none that lasts.
    """
    unknown = np.full(len(rows), np.nan)
    weeks = np.arange(max(week - settings.together + 1, 0), week + 1)
    weeks = weeks[usual_weeks(series)[weeks]]
    if weeks.size < 2 or weeks[-1] != week:
        return unknown, unknown.copy(), unknown.copy()
    if now.baseline.method is Method.SHORT:
        now = by_last_weeks(series, settings, int(weeks[0]), rows)
    own = series.counts[np.ix_(rows, weeks)]
    sums = own.sum(axis=1)
    mean, size = now.of_weeks(series, weeks, rows)
    p_value = count_limits.counted(sums, mean, size, 0.025).p_value
    rest = count_limits.counted(sums - own.max(axis=1, initial=0.0), mean * (1 - 1 / weeks.size), size, 0.025).p_value
    with np.errstate(invalid="ignore"):
        p_value = np.where(rest > P_LASTING, 1.0, p_value)
    return sums, np.where(np.isnan(sums), np.nan, mean), np.where(np.isnan(sums), np.nan, p_value)


def _raised_counts(series: Series, settings: CountSettings, week: int, progress: Progress) -> FloatArray:
    """(series,) an earlier week's count where it was more than expected, else NaN.

    Only series with an incident are fitted: without one p is 1, which stands in the correction all the same.
    """
    observed = series.counts[:, week]
    out = np.full(len(observed), np.nan)
    rows = np.flatnonzero(observed > 0)
    judged = _Week(series, settings, week, rows, progress)
    out[rows[judged.raised]] = judged.observed[judged.raised]
    return out


def _status(
    observed: FloatArray, p_value: FloatArray, raised: BoolArray, fewer: BoolArray, before: FloatArray
) -> NDArray[np.object_]:
    was_raised = np.isfinite(before).any(axis=1)
    most = np.nan_to_num(before, nan=-1.0).max(axis=1, initial=-1.0)
    just_before = np.isfinite(before[:, 0]) if before.shape[1] else np.zeros(len(before), bool)
    conditions = [
        np.isnan(p_value),
        raised & ~was_raised,
        raised & (observed > most),
        raised,
        fewer,
        just_before,
    ]
    choices = [Status.UNKNOWN, Status.NEW, Status.RISING, Status.CONTINUING, Status.FALLING, Status.ENDED]
    return np.select(
        conditions, [np.array(choice.value, object) for choice in choices], np.array(Status.AS_EXPECTED.value, object)
    )


def _enough_cases(counts: FloatArray, week: int, options: FarringtonOptions) -> BoolArray:
    first = max(week - options.min_cases_weeks + 1, 0)
    return np.asarray(np.nan_to_num(counts[:, first : week + 1]).sum(axis=1) >= options.min_cases)
