"""What a week's counts of all areas and categories are to be expected to be: the predictive distributions.

By Farrington's flexible method where the series reach back far enough (:mod:`.farrington`, threshold ``predictive``),
else from the last weeks (:mod:`.short_baseline`): negative binomial counts with variance φμ + μ²τ², τ² being the
relative variance of the estimated mean, and φ drawn towards the category's (:mod:`.dispersion`).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..domain.progress import SILENT, Progress
from . import count_limits, farrington, short_baseline
from .dispersion import pooled
from .event_calendar import EventWeeks
from .event_effect import EventEffect, event_effect
from .farrington import FarringtonOptions
from .season_blocks import baseline_weeks

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

MOST_EVENT_WEEKS = 12
"""So many weeks with an event the short baseline may have to pass over."""


_DRIFT = 0.2**2
"""Relative variance of what the season does to a month that is compared with the quarter before."""


class Method(str, enum.Enum):
    """What a week was compared with."""

    FARRINGTON = "farrington"
    SHORT = "short"
    NONE = "none"
    """Too few weeks are covered: nothing is judged."""


_FARRINGTON = FarringtonOptions(threshold="predictive", p_trend=0.05)


@dataclass(frozen=True)
class CountSettings:
    """How counts are to be judged."""

    method: Method | None = None
    """None: by Farrington where ``farrington.years`` years are covered, else short."""
    farrington: FarringtonOptions = _FARRINGTON
    most_years: int = 5
    """Farrington uses as many years as are covered, up to so many."""
    covered_share: float = 0.9
    """So many of the baseline's weeks must be covered for Farrington."""
    baseline_weeks: int = 13
    gap_weeks: int = 2
    """The short baseline leaves out so many weeks before the judged one."""
    level: float = 0.95
    q_limit: float = 0.05
    look_back: int = 3
    """So many weeks before decide whether what is raised now is new."""
    together: int = 4
    """So many weeks are also judged together: what lasts is found sooner than week by week."""
    q_together: float = 0.05
    """The false discovery rate of that."""


_SETTINGS = CountSettings()


@dataclass(frozen=True)
class Series:
    """The counts, and what is known of their weeks."""

    counts: FloatArray
    """(series, weeks), oldest first, the judged week last; NaN where unknown."""
    mondays: IntArray
    """(weeks,) day numbers on which the weeks begin, 7 apart."""
    covered: BoolArray
    """(weeks,) weeks whose record can be relied on: others are no baseline."""
    group: IntArray
    """(series,) the category: its areas lend each other strength."""
    events: EventWeeks | None = None
    completeness: FloatArray | None = None
    """(series, weeks) share of each week's incidents that is registered by now; None: all."""
    completeness_variance: FloatArray | None = None
    """(series, weeks) its relative variance."""
    preliminary: bool = False
    """The judged week is still coming in: it can't show a decrease."""

    def __post_init__(self) -> None:
        m, n = self.counts.shape
        if self.mondays.shape != (n,) or self.covered.shape != (n,) or self.group.shape != (m,):
            raise ValueError("weeks, coverage and groups must fit the counts")
        if np.any(self.counts < 0) or np.any(np.isinf(self.counts)):
            raise ValueError("counts can't be negative or endless")


@dataclass(frozen=True)
class Baseline:
    """What one judged week was compared with."""

    method: Method
    weeks: IntArray
    """Positions of the weeks used, rising."""
    years: int = 0
    event: EventEffect | None = None
    """Where the week holds an event."""


@dataclass(frozen=True)
class Law:
    """Of a usual, wholly registered week: the predictive distribution of some series, NaN where there is none."""

    mean: FloatArray
    dispersion: FloatArray
    relative_variance: FloatArray
    """Of the mean."""
    baseline: Baseline

    def of_week(self, series: Series, week: int, rows: IntArray) -> tuple[FloatArray, FloatArray]:
        """Mean and size of the week's own counts: its event's ratio and what is registered by now come in."""
        mean, relative = self.mean, self.relative_variance
        effect = self.baseline.event
        if effect is not None:
            mean, relative = mean * effect.ratio[rows], relative + effect.relative_variance[rows]
        size = count_limits.size_of(mean, self.dispersion, relative)
        return _so_far(mean, size, series, week, rows)

    def of_weeks(self, series: Series, weeks: IntArray, rows: IntArray) -> tuple[FloatArray, FloatArray]:
        """Mean and size of the sum over usual weeks: their chance averages out, the mean's own uncertainty doesn't."""
        drift = _DRIFT if self.baseline.method is Method.SHORT else 0.0
        size = count_limits.size_of(self.mean * weeks.size, self.dispersion, self.relative_variance + drift)
        share = np.full(len(rows), float(weeks.size))
        if series.completeness is not None:
            share = series.completeness[np.ix_(rows, weeks)].sum(axis=1)
        return self.mean * share, size


def law(series: Series, settings: CountSettings, week: int, rows: IntArray, progress: Progress = SILENT) -> Law:
    """The law of one week, of the series *rows*.

    Raises:
        Cancelled: *progress* says so.
    """
    usual = usual_weeks(series)
    method, years = _method(series, settings, week)
    if method is Method.FARRINGTON:
        found = _by_farrington(series, replace(settings.farrington, years=years), week, rows, usual, progress)
    elif method is Method.SHORT:
        found = by_last_weeks(series, settings, week, rows)
    else:
        found = _unknown(len(rows), np.empty(0, np.int64))
    if found.baseline.method is Method.NONE or series.events is None or series.events.event[week] < 0:
        return found
    effect = event_effect(series.counts, series.covered, series.events, week, series.group)
    return replace(found, baseline=replace(found.baseline, event=effect))


def usual_weeks(series: Series) -> BoolArray:
    """(weeks,) covered, and without an event."""
    return series.covered if series.events is None else series.covered & ~series.events.is_event


def _unknown(n: int, weeks: IntArray) -> Law:
    return Law(np.full(n, np.nan), np.full(n, np.nan), np.full(n, np.nan), Baseline(Method.NONE, weeks))


def _so_far(
    mean: FloatArray, size: FloatArray, series: Series, week: int, rows: IntArray
) -> tuple[FloatArray, FloatArray]:
    """What of it is to be expected by now. A share of a negative binomial count keeps its size."""
    if series.completeness is None:
        return mean, size
    variance = 0.0 if series.completeness_variance is None else series.completeness_variance[rows, week]
    with np.errstate(divide="ignore"):
        return mean * series.completeness[rows, week], np.asarray(1 / (1 / size + variance))


def _method(series: Series, settings: CountSettings, week: int) -> tuple[Method, int]:
    """Which baseline the covered weeks allow, and of how many years."""
    if settings.method in (None, Method.FARRINGTON):
        options = settings.farrington
        for years in range(max(settings.most_years, options.years), options.years - 1, -1):
            weeks = baseline_weeks(
                week, series.mondays, years, options.half_window, options.seasons, options.left_out, options.by_date
            )
            if weeks is None:
                continue
            # The oldest year must be there too, else the season rests on fewer years than are said.
            own = series.covered[weeks.position]
            now = weeks.season == weeks.seasons - 1
            if own.mean() >= settings.covered_share and own[now].mean() >= settings.covered_share:
                return Method.FARRINGTON, years
    if settings.method in (None, Method.SHORT):
        return (Method.SHORT, 0) if week - settings.gap_weeks >= short_baseline.MIN_WEEKS else (Method.NONE, 0)
    return Method.NONE, 0


def _by_farrington(
    series: Series, options: FarringtonOptions, week: int, rows: IntArray, usual: BoolArray, progress: Progress
) -> Law:
    counts = series.counts if len(rows) == len(series.counts) else series.counts[rows]
    prediction = farrington.predict(counts, series.mondays, np.array([week]), options, use=usual, progress=progress)
    dispersion = pooled(prediction.spread[:, 0], prediction.freedom[:, 0], prediction.typical[:, 0], series.group[rows])
    mean, relative = farrington.predictive_mean(prediction, dispersion[:, None])
    weeks = baseline_weeks(
        week, series.mondays, options.years, options.half_window, options.seasons, options.left_out, options.by_date
    )
    assert weeks is not None
    used = weeks.position[usual[weeks.position]]
    return Law(mean[:, 0], dispersion, relative[:, 0], Baseline(Method.FARRINGTON, used, options.years))


def by_last_weeks(series: Series, settings: CountSettings, week: int, rows: IntArray) -> Law:
    """The last weeks before the gap; event weeks are passed over, uncovered ones are missing."""
    usual = usual_weeks(series)
    before = np.arange(max(week - settings.gap_weeks, 0))
    usual_before = before if series.events is None else before[~series.events.is_event[before]]
    used = usual_before[-settings.baseline_weeks :]
    used = used[usual[used]]
    if used.size < short_baseline.MIN_WEEKS:
        # A baseline with an event in it is better than none.
        used = before[-settings.baseline_weeks :]
        used = used[series.covered[used]]
    if used.size < short_baseline.MIN_WEEKS:
        return _unknown(len(rows), used)
    # All series, and not the wanted rows alone, tell how much counts vary.
    own = series.counts[:, used]
    known = np.isfinite(own)
    n = known.sum(axis=1)
    total = np.where(known, own, 0.0).sum(axis=1)
    usual_count = total / np.maximum(n, 1)
    apart = np.where(known, own - usual_count[:, None], 0.0)
    freedom = np.maximum(n - 1.0, 1.0)
    spread = (apart**2).sum(axis=1) / np.where(total > 0, usual_count, 1.0) / freedom
    dispersion = pooled(spread, freedom, usual_count, series.group)
    mean = np.where(n >= short_baseline.MIN_WEEKS, (total + 0.5) / np.maximum(n, 1), np.nan)
    relative = dispersion / (total + 0.5)
    return Law(mean[rows], dispersion[rows], relative[rows], Baseline(Method.SHORT, used))
