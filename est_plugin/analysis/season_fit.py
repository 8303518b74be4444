"""Weekly counts by season: the design that all series share, what a fit is, and the fit without a trend.

See :mod:`.quasi_poisson` for the model.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from scipy import special

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

SMALLEST = float(np.finfo(float).eps)
"""R's log link gives no mean below this."""

_TABLE = 10_000
"""Counts up to this are looked up."""


@dataclass(frozen=True)
class Design:
    """What all series share."""

    time: FloatArray
    """(n,) weeks from the judged one, so that the judged week has time 0."""
    season: IntArray
    """(n,)"""
    seasons: int

    def indicator(self) -> FloatArray:
        """(n, seasons) 1 where the week lies in the season."""
        out = np.zeros((self.time.size, self.seasons))
        out[np.arange(self.time.size), self.season] = 1.0
        return out


class Room:
    """Memory for the matrices of one fit, to be used again by the next: asking for it anew costs more than a step."""

    def __init__(self, series: int, weeks: int) -> None:
        self.arrays = [np.empty((series, weeks)) for _ in range(5)]

    def fits(self, series: int, weeks: int) -> bool:
        """Whether so many series of so many weeks find room."""
        return len(self.arrays[0]) >= series and self.arrays[0].shape[1] == weeks

    def of(self, series: int) -> list[FloatArray]:
        """The matrices, for so many series."""
        return [array[:series] for array in self.arrays]


class Counts:
    """The counts of some series, with what every fit to them needs."""

    def __init__(self, y: FloatArray) -> None:
        """*y*: (m, n) finite, 0 or more."""
        self.y = y
        most = float(y.max(initial=0.0))
        at = y.astype(np.int64)
        if most <= _TABLE and np.array_equal(at, y):
            # Whole numbers, and few of them: each function is worked out once for each.
            start, saturated, power = (table[at] for table in self._of(np.arange(most + 1)))
        else:
            start, saturated, power = self._of(y)
        self.log_start = start
        """log(y + 0.1)"""
        self.saturated = saturated
        """y log y"""
        self.two_thirds = power
        """y^(2/3)"""

    def rows(self, chosen: IntArray) -> Counts:
        """Those of some of the series."""
        out = object.__new__(Counts)
        for name, values in vars(self).items():
            setattr(out, name, values[chosen])
        return out

    @staticmethod
    def _of(y: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        return np.log(y + 0.1), special.xlogy(y, y), np.cbrt(y * y)


@dataclass(frozen=True)
class Fit:
    """Arrays whose first axis are the series."""

    level: FloatArray
    """(m, seasons) θ; NaN where a season has no week."""
    slope: FloatArray
    """(m,) β; 0 without a trend."""
    mean: FloatArray
    """(m, n) fitted means."""
    weight: FloatArray
    """(m, n) weights of the last step: those of R's ``glm`` object, from the means of the step before."""
    season_weight: FloatArray
    """(m, seasons) sums of ``weight``."""
    season_time: FloatArray
    """(m, seasons) weighted mean time of each season."""
    time_spread: FloatArray
    """(m,) Σ weight (time - season's mean time)²; infinite without a trend."""
    freedom: FloatArray
    """(m,) residual degrees of freedom."""
    converged: BoolArray

    def put(self, other: Fit, rows: IntArray) -> None:
        """Take the *rows* from another fit, which has them alone."""
        for item in fields(Fit):
            getattr(self, item.name)[rows] = getattr(other, item.name)

    def leverage(self, design: Design, series: IntArray, week: IntArray) -> FloatArray:
        """Diagonal of the hat matrix, of some weeks of some series (k,)."""
        season = design.season[week]
        apart = design.time[week] - self.season_time[series, season]
        inverse = 1 / positive(self.season_weight[series, season]) + apart**2 / self.time_spread[series]
        return np.asarray(self.weight[series, week] * inverse)

    def variance_at_judged(self) -> FloatArray:
        """(m,) variance of log μ at time 0 in the last season, for dispersion 1."""
        return np.asarray(1 / positive(self.season_weight[:, -1]) + self.season_time[:, -1] ** 2 / self.time_spread)


def fit_levels(counts: Counts, weight: FloatArray, design: Design, room: Room) -> Fit:
    """The fit without trend and offset, in closed form: the seasons' weighted means.

    (:func:`fit` comes to the same in some steps, and stops where R stops.) A season without any case has the least
    mean that there is.
    """
    mean, _, _, before, _ = room.of(len(weight))
    season = design.indicator()
    by_season = weight @ season
    known = by_season > 0
    level_mean = np.maximum((weight * counts.y) @ season / positive(by_season), SMALLEST)
    np.matmul(level_mean, season.T, out=mean)
    np.multiply(weight, mean, out=before)
    m = len(weight)
    return Fit(
        level=np.where(known, np.log(level_mean), np.nan),
        slope=np.zeros(m),
        mean=mean,
        weight=before,
        season_weight=by_season * level_mean,
        season_time=np.zeros_like(by_season),
        time_spread=np.full(m, np.inf),
        freedom=(weight > 0).sum(axis=1) - known.sum(axis=1).astype(float),
        converged=np.ones(m, bool),
    )


def trend_score(counts: Counts, fit: Fit, design: Design, dispersion: FloatArray) -> FloatArray:
    """(m,) p of no trend, by the score test (Rao 1948) on a fit without one: no second fit is needed for it."""
    season = design.indicator()
    time = design.time - (fit.weight @ (season * design.time[:, None]) / positive(fit.season_weight))[:, design.season]
    prior = fit.weight / fit.mean
    score = np.einsum("ij,ij,ij->i", prior, counts.y - fit.mean, time)
    spread = np.einsum("ij,ij,ij->i", fit.weight, time, time)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.abs(score) / np.sqrt(dispersion * spread)
    return np.asarray(np.where(spread > 0, 2 * special.stdtr(np.maximum(fit.freedom - 1, 1.0), -t), 1.0))


def positive(values: FloatArray) -> FloatArray:
    """The sums of weights, with 1 where a season has none: its level then is 0 and touches nothing."""
    return np.where(values > 0, values, 1.0)
