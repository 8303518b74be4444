"""The fits of Farrington's flexible method: two for each series and judged week, by :mod:`.quasi_poisson`.

Noufaily et al. (2013, Stat Med 32:1206, sect. 3), in all particulars as ``farringtonFlexible`` of R's package
surveillance 1.20.3 does it; see :mod:`.farrington`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from ..domain.progress import SILENT, Progress
from . import quasi_poisson
from .season_blocks import Baseline, baseline_weeks
from .season_fit import Counts, Design, Fit, Room, fit_levels, trend_score

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

THRESHOLDS = ("nbPlugin", "muan", "delta", "predictive")
POWERS = {"2/3": 2 / 3, "1/2": 1 / 2, "none": 1.0}

_OUTBREAK = 4.0
"""A standardised residual above this is none of chance's, ..."""
_OUTBREAK_CASES = 5
"""... if it comes of so many cases: next to a mean of .1 two are much, and no outbreak."""

_BLOCK = 2048
"""Series fitted together."""


@dataclass(frozen=True)
class FarringtonOptions:
    """The method's settings; the defaults are Noufaily's, with three years."""

    years: int = 3
    half_window: int = 3
    seasons: int = 10
    left_out: int = 26
    """So many weeks just before the judged one are no baseline."""
    reweight: bool = True
    reweight_above: float = 2.58
    trend: bool = True
    p_trend: float = 1.0
    """The trend is kept where its p is below this (and no more is expected than was ever seen); 1: always."""
    threshold: str = "nbPlugin"
    """One of :data:`THRESHOLDS`."""
    power: str = "2/3"
    """Transformation of ``delta``: one of :data:`POWERS`."""
    alpha: float = 0.01
    min_cases: int = 5
    min_cases_weeks: int = 4
    """No alarm with fewer than *min_cases* in the last *min_cases_weeks* weeks."""
    by_date: bool = True
    """The same week of earlier years is that of the same date; else it is 52 weeks earlier."""

    def __post_init__(self) -> None:
        if self.threshold not in THRESHOLDS or self.power not in POWERS:
            raise ValueError(f"threshold is one of {', '.join(THRESHOLDS)}, power one of {', '.join(POWERS)}")
        if not 0 < self.alpha < 0.5:
            raise ValueError("alpha must lie between 0 and 0.5")
        if self.min_cases < 0 or self.min_cases_weeks < 1 or self.reweight_above <= 0:
            raise ValueError("the limits of cases, weeks and residuals must be positive")


@dataclass(frozen=True)
class Prediction:
    """The judged weeks as the fits see them. Arrays (series, judged weeks), NaN where nothing could be fitted."""

    log_mean: FloatArray
    dispersion: FloatArray
    """φ ≥ 1."""
    variance: FloatArray
    """Of log_mean, as R computes it."""
    slope: FloatArray
    """The weekly trend β; NaN where there is none."""
    cases: FloatArray
    """Σ ω y over the baseline weeks of the judged week's season."""
    weeks: FloatArray
    """They are worth so many judged weeks: Σ ω e^{βt}."""
    trend_variance: FloatArray
    """What the trend adds to the variance of log_mean, for dispersion 1; 0 without one."""
    spread: FloatArray
    """φ again, which may lie below 1, with nothing but outbreaks left out: what ``predictive`` uses."""
    freedom: FloatArray
    """Degrees of freedom that it rests on."""
    typical: FloatArray
    """Mean count of the baseline's weeks."""

    def rows(self, chosen: IntArray) -> Prediction:
        """Those of some of the series."""
        return Prediction(*(getattr(self, item.name)[chosen] for item in fields(Prediction)))

    def times(self, ratio: FloatArray, relative_variance: FloatArray) -> Prediction:
        """Of judged weeks that lead to expect *ratio* times as much; its relative variance adds to the mean's."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return replace(
                self,
                log_mean=self.log_mean + np.log(ratio),
                variance=self.variance + relative_variance,
                weeks=self.weeks / ratio,
                trend_variance=self.trend_variance + relative_variance / np.maximum(self.spread, 1.0),
            )


def predict(
    y: FloatArray,
    days: IntArray,
    at: IntArray,
    options: FarringtonOptions,
    *,
    use: ArrayLike | None = None,
    population: ArrayLike | None = None,
    progress: Progress = SILENT,
) -> Prediction:
    """Fit the baselines of the weeks *at* positions; arguments as for :func:`.farrington.judge`."""
    usable = np.isfinite(y)
    if use is not None:
        usable = usable & np.broadcast_to(np.asarray(use, bool), y.shape)
    offset = None
    if population is not None:
        people = np.broadcast_to(np.asarray(population, float), y.shape)
        if np.any(~(people > 0)):
            raise ValueError("populations must be above 0")
        offset = np.log(people)
    out = Prediction(*(np.full((len(y), len(at)), np.nan) for _ in fields(Prediction)))
    tasks = []
    for column, k in enumerate(at):
        baseline = baseline_weeks(
            int(k), days, options.years, options.half_window, options.seasons, options.left_out, options.by_date
        )
        if baseline is not None:
            tasks += [_Task(column, int(k), baseline, start) for start in range(0, len(y), _BLOCK)]
    work = _Work(y, usable, offset, options, out)
    for done, task in enumerate(tasks):
        work.fit(task)
        progress.report((done + 1) / len(tasks))
    return out


@dataclass(frozen=True)
class _Task:
    """One judged week, and the series from *start* on."""

    column: int
    judged: int
    baseline: Baseline
    start: int


@dataclass(frozen=True)
class _Work:
    y: FloatArray
    usable: BoolArray
    offset: FloatArray | None
    options: FarringtonOptions
    out: Prediction
    rooms: list[Room] = field(default_factory=list)

    def fit(self, task: _Task) -> None:
        """Fit some series, and write what comes out to its place."""
        rows, weeks, k = slice(task.start, task.start + _BLOCK), task.baseline.position, task.judged
        design = Design((weeks - k).astype(float), task.baseline.season, task.baseline.seasons)
        y = np.nan_to_num(self.y[rows, weeks])
        offset = None if self.offset is None else self.offset[rows, weeks]
        now = np.zeros(len(y)) if self.offset is None else self.offset[rows, k]
        block = _Block(Counts(y), self.usable[rows, weeks].astype(float), offset, now)
        if not all(room.fits(*y.shape) for room in self.rooms) or not self.rooms:
            self.rooms[:] = [Room(*y.shape) for _ in range(2)]
        _store(self.out, (rows, task.column), _fitted(block, design, self.options, self.rooms))


# ---- the fits of one judged week, of some series --------------------------------------------------------------


@dataclass(frozen=True)
class _Block:
    """Counts, weights (0: unknown, or not to be used) and offsets (series, baseline weeks) of some series."""

    counts: Counts
    weight: FloatArray
    offset: FloatArray | None
    offset_now: FloatArray

    def rows(self, chosen: IntArray) -> _Block:
        offset = None if self.offset is None else self.offset[chosen]
        return _Block(self.counts.rows(chosen), self.weight[chosen], offset, self.offset_now[chosen])


def _fitted(block: _Block, design: Design, options: FarringtonOptions, rooms: list[Room]) -> Prediction:
    """(series,) with the trend where it is to be kept, without it elsewhere."""
    if options.threshold == "predictive" and options.p_trend < 1 and block.offset is None:
        # Most have no trend: it is looked for in the residuals, and fitted only where there is one.
        out, wanted = _two_fits(block, design, False, options, rooms)
        again = np.flatnonzero(wanted) if options.trend and options.years >= 3 else np.empty(0, np.int64)
        if again.size:
            trended, keeps = _two_fits(block.rows(again), design, True, options, rooms)
            kept = np.flatnonzero(keeps)
            _store(out, again[kept], trended.rows(kept))
        return out
    out, keeps = _two_fits(block, design, options.trend, options, rooms)
    again = np.flatnonzero(~keeps) if options.trend else np.empty(0, np.int64)
    if again.size:
        flat, _ = _two_fits(block.rows(again), design, False, options, rooms)
        _store(out, again, flat)
    return out


def _store(out: Prediction, at: object, part: Prediction) -> None:
    for item in fields(Prediction):
        getattr(out, item.name)[at] = getattr(part, item.name)


def _two_fits(
    block: _Block, design: Design, trend: bool, options: FarringtonOptions, rooms: list[Room]
) -> tuple[Prediction, BoolArray]:
    """Fit, weigh down the weeks that stand out, fit again; predict the judged week, and say where a trend holds."""
    counts, weight = block.counts, block.weight
    fit = _fit(block, weight, design, trend, options, rooms[0])
    # Without a single case the fit falls for ever, and R gives up: what is to be expected is none all the same.
    known = fit.converged | ((weight * counts.y).sum(axis=1) == 0)
    if options.reweight:
        weight, changed = _omega(counts, weight, fit, design, options.reweight_above)
        # Where no week stands out, the second fit is the first one.
        if changed.size:
            part = block.rows(changed)
            fit.put(_fit(part, weight[changed], design, trend, options, rooms[1]), changed)
    known &= (fit.freedom > 0) & np.isfinite(fit.level[:, -1])
    relative = _relative(counts, fit)
    phi = np.maximum(_dispersion(relative, fit.weight, fit), 1.0)
    # R's model object holds the prior weights in place of the working weights by the time that the prediction's
    # variance and the trend's test are computed from it.
    left = _dispersion(relative, weight if options.reweight else fit.weight, fit)
    now = design.season == design.seasons - 1
    apart = 0.0 if block.offset is None else block.offset[:, now] - block.offset_now[:, None]
    with np.errstate(over="ignore", invalid="ignore"):
        worth = (weight[:, now] * np.exp(fit.slope[:, None] * design.time[now] + apart)).sum(axis=1)
    trended = np.isfinite(fit.time_spread)
    columns = (
        fit.level[:, -1] + block.offset_now,
        phi,
        left * fit.variance_at_judged(),
        np.where(trended, fit.slope, np.nan),
        (weight[:, now] * counts.y[:, now]).sum(axis=1),
        worth,
        np.where(trended, fit.season_time[:, -1] ** 2 / fit.time_spread, 0.0),
        _spread(block, fit, relative, phi, design) if options.threshold == "predictive" else phi,
        fit.freedom,
        (block.weight * counts.y).sum(axis=1) / np.maximum((block.weight > 0).sum(axis=1), 1),
    )
    out = Prediction(*(np.where(known, values, np.nan) for values in columns))
    if options.threshold == "predictive" and not trend:
        return out, trend_score(counts, fit, design, np.maximum(out.spread, 1.0)) < options.p_trend
    return out, _keeps_trend(out, left, fit, counts.y, options)


def _fit(block: _Block, weight: FloatArray, design: Design, trend: bool, options: FarringtonOptions, room: Room) -> Fit:
    """As R fits; without trend and offset in closed form where R's last digit isn't asked for."""
    if options.threshold == "predictive" and not trend and block.offset is None:
        return fit_levels(block.counts, weight, design, room)
    return quasi_poisson.fit(block.counts, weight, design, trend, block.offset, room)


def _keeps_trend(out: Prediction, left: FloatArray, fit: Fit, y: FloatArray, options: FarringtonOptions) -> BoolArray:
    """Three years at least, a trend that is sure enough, and no more expected than was ever seen."""
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        t = np.abs(fit.slope) / np.sqrt(left / fit.time_spread)
        p = 2 * special.stdtr(np.maximum(fit.freedom, 1.0), -t)
        within = np.exp(out.log_mean) <= np.where(fit.weight > 0, y, 0.0).max(axis=1, initial=0.0)
        return np.asarray(((p < options.p_trend) | (options.p_trend >= 1)) & within & (options.years >= 3))


def _omega(counts: Counts, weight: FloatArray, fit: Fit, design: Design, above: float) -> tuple[FloatArray, IntArray]:
    """Weights s⁻² for weeks with a standardised Anscombe residual s above the limit, 1 for the others, scaled so that
    they sum to the number of weeks; and the series that have such weeks.
    """
    phi = np.maximum(_dispersion(_relative(counts, fit), fit.weight, fit), 1.0)
    series, week, residual = _standing_out(counts, weight, fit, design, phi, above)
    omega = weight.copy()
    omega[series, week] *= residual**-2.0
    touched = np.unique(series)
    omega[touched] *= ((weight[touched] > 0).sum(axis=1) / omega[touched].sum(axis=1))[:, None]
    return omega, touched


def _standing_out(
    counts: Counts, weight: FloatArray, fit: Fit, design: Design, phi: FloatArray, above: float
) -> tuple[IntArray, IntArray, FloatArray]:
    """Series, week and standardised Anscombe residual of every count whose residual is above the limit."""
    # Only what lies above its mean can stand out.
    series, week = np.nonzero((counts.y > fit.mean) & (weight > 0))
    root = np.sqrt(fit.mean[series, week])
    residual = 1.5 * (counts.two_thirds[series, week] / np.cbrt(root) - root)
    room = 1 - fit.leverage(design, series, week)
    with np.errstate(divide="ignore", invalid="ignore"):
        residual /= np.sqrt(phi[series] * np.maximum(room, 0.0))
    outside = (residual > above) & np.isfinite(residual)
    return series[outside], week[outside], residual[outside]


def _spread(block: _Block, fit: Fit, relative: FloatArray, phi: FloatArray, design: Design) -> FloatArray:
    """X² over the degrees of freedom with all weeks weighing the same, those that are an outbreak left out.

    The weights s⁻² take away more than outbreaks: the fit's own φ lies some tenths too low where counts vary more
    than Poisson counts, which plug-in thresholds pay with false alarms.
    """
    weight = np.where(block.weight > 0, fit.mean, 0.0)
    series, week, _ = _standing_out(block.counts, block.weight, fit, design, phi, _OUTBREAK)
    large = block.counts.y[series, week] >= _OUTBREAK_CASES
    series, week = series[large], week[large]
    weight[series, week] = 0.0
    n = np.bincount(series, minlength=len(weight))
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.einsum("ij,ij->i", weight, relative) / (fit.freedom - n)
    return np.asarray(np.where(fit.freedom - n > 0, value, 1.0))


def _relative(counts: Counts, fit: Fit) -> FloatArray:
    """(y - μ) / μ, squared."""
    out = counts.y / fit.mean
    out -= 1.0
    return np.asarray(np.square(out, out=out))


def _dispersion(relative: FloatArray, weight: FloatArray, fit: Fit) -> FloatArray:
    """Pearson's X² with these weights over the degrees of freedom; 1 where there are none."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        value = np.einsum("ij,ij->i", weight, relative) / fit.freedom
    return np.asarray(np.where(fit.freedom > 0, value, 1.0))
