"""Quasi-Poisson regression of many series at once on a level for each season and one trend.

log μ_it = o_it + θ_i,s(t) + β_i t. All series share seasons and times, each has weights of its own. The normal
equations of this design have an arrow for a matrix, so that they are solved in closed form: a step of all series is
two products of matrices. Start, steps and end are those of iteratively reweighted least squares as R's ``glm`` takes
them (McCullagh & Nelder 1989, Generalized Linear Models, sect. 2.5; start μ = y + 0.1, end when the deviance
changes by less than 1e-8 of itself, at most 25 steps), so that the figures agree with R's to rounding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .season_fit import SMALLEST, Counts, Design, Fit, Room, positive

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

_STEPS = 25
_TOLERANCE = 1e-8
_STILL = 1e-12
"""Parameters that change by less than this have arrived."""

_WORTH = 0.75
_STEEP = 500.0  # log μ beyond which numbers end


def fit(counts: Counts, weight: FloatArray, design: Design, trend: bool, offset: FloatArray | None, room: Room) -> Fit:
    """Fit the model to every series.

    Arguments:
        counts: (m, n); where *weight* is 0 they are not looked at.
        weight: (m, n) prior weights; 0 leaves a week out.
        trend: whether there is a β.
        offset: (m, n) known part of log μ.
        room: for m series or more of n weeks; the fit's matrices lie in it.
    """
    mean, before, done_mean, done_before, work = room.of(len(weight))
    model = _Model(counts, weight, design, trend, offset, work)
    state = model.start(_State.empty(mean, before, design.seasons))
    done = _State.empty(done_mean, done_before, design.seasons)
    for step in range(1, _STEPS + 1):
        model.take_step(state)
        deviance = model.deviance(state)
        finite = np.isfinite(deviance)
        with np.errstate(invalid="ignore"):
            still = np.abs(deviance - state.deviance) < _TOLERANCE * (np.abs(deviance) + 0.1)
        state.deviance, state.converged = deviance, finite & still
        ended = state.alive & (state.converged | ~finite | (step == _STEPS))
        ended |= model.run_ahead(state, state.alive & ~ended, _STEPS - step)
        done.put(state, ended)
        state.alive &= ~ended
        left = int(state.alive.sum())
        if left == 0:
            break
        # Series that have arrived are carried along until it is worth the copying to leave them.
        if left < _WORTH * len(state.alive):
            state = model.only(state, state.alive)
    return model.finished(done)


@dataclass
class _State:
    """Series on their way."""

    row: IntArray
    alive: BoolArray
    """Which of them haven't arrived."""
    level: FloatArray
    slope: FloatArray
    mean: FloatArray
    before: FloatArray
    """Means of the step before."""
    deviance: FloatArray
    converged: BoolArray
    moved: FloatArray
    """By how much the last step changed log μ at most, seasons without any case left out."""

    @classmethod
    def empty(cls, mean: FloatArray, before: FloatArray, seasons: int) -> _State:
        m = len(mean)
        return cls(
            np.arange(m),
            np.ones(m, bool),
            np.zeros((m, seasons)),
            np.zeros(m),
            mean,
            before,
            np.zeros(m),
            np.zeros(m, bool),
            np.full(m, np.inf),
        )

    def put(self, other: _State, chosen: BoolArray) -> None:
        if chosen.any():
            at = other.row[chosen]
            for name in ("level", "slope", "mean", "before", "converged"):
                getattr(self, name)[at] = getattr(other, name)[chosen]


class _Model:
    """The data, with the sums over weeks that every step needs. Those of y are made once."""

    def __init__(
        self,
        counts: Counts,
        weight: FloatArray,
        design: Design,
        trend: bool,
        offset: FloatArray | None,
        work: FloatArray,
    ) -> None:
        self.counts, self.weight, self.design, self.trend, self.offset = counts, weight, design, trend, offset
        season = design.indicator()
        time = design.time[:, None]
        self.to_sums = np.column_stack([season, season * time, time * time] if trend else [season])
        self.to_season = season.T.copy()
        self.exp_offset = None if offset is None else np.exp(offset)
        self.plain = bool((weight == 1).all())
        weighted = counts.y if self.plain else weight * counts.y
        self.y_season = weighted @ season
        self.y_time = weighted @ design.time
        self.y_offset = 0.0 * self.y_time if offset is None else np.einsum("ij,ij->i", weighted, offset)
        self.y_start = np.einsum("ij,ij->i", weighted, counts.log_start)
        self.saturated = np.einsum("ij,ij->i", weight, counts.saturated)
        self.known = (weight > 0).astype(float) @ season > 0
        self.barren = self.known & (self.y_season == 0)
        self.reach = float(np.abs(design.time).max(initial=1.0))
        self._weight, self._work = weight, work
        self._powers = _Powers(design.time) if trend else None

    def start(self, state: _State) -> _State:
        """Of R's ``glm``."""
        np.add(self.counts.y, 0.1, out=state.mean)
        state.deviance = 2 * (self.saturated - self.y_start + 0.1 * self.weight.sum(axis=1))
        # The first step doesn't start from a θ and β: it solves for what w log(y + 0.1) + w (y - μ) / μ asks of them.
        target = np.multiply(state.mean, self.counts.log_start, out=state.before)
        target -= 0.1
        if self.offset is not None:
            target -= self.offset * state.mean
        if not self.plain:
            target *= self.weight
        self._right = target @ self.to_sums[:, : self.design.seasons], target @ self.design.time
        self._sums = self.sums(state)
        return state

    def sums(self, state: _State) -> FloatArray:
        """Σw, and with a trend Σwt, by season, and Σwt²; w = weight · mean."""
        if self.plain:
            return np.asarray(state.mean @ self.to_sums)
        return np.asarray(np.multiply(self._weight, state.mean, out=self._work[: len(state.mean)]) @ self.to_sums)

    def normal_equations(self, sums: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Σw by season, mean time by season, Σw (time - mean time)²."""
        s = self.design.seasons
        total = sums[:, :s]
        if not self.trend:
            return total, np.zeros_like(total), np.full(len(sums), np.inf)
        centre = sums[:, s : 2 * s] / positive(total)
        spread = sums[:, -1] - np.einsum("ij,ij->i", sums[:, s : 2 * s], centre)
        # What rounding leaves of a time that doesn't vary within any season is no spread.
        return total, centre, np.where(spread > 1e-9 * sums[:, -1], spread, 0.0)

    def take_step(self, state: _State) -> None:
        """To the next θ, β and μ."""
        total, centre, spread = self.normal_equations(self._sums)
        by_season, by_time = self._right
        slope = np.zeros(len(total))
        if self.trend:
            trended = spread > 0
            slope[trended] = (by_time - np.einsum("ij,ij->i", centre, by_season))[trended] / spread[trended]
        level = by_season / positive(total) - slope[:, None] * centre
        seen = np.where(self.barren[state.row], 0.0, np.abs(level))
        state.moved = seen.max(axis=1, initial=0.0) + self.reach * np.abs(slope)
        state.level, state.slope = state.level + level, state.slope + slope
        # The means before the last ones are no longer needed: the new ones take their place.
        state.mean, state.before = state.before, state.mean
        self._means(state)
        if self.exp_offset is not None:
            state.mean *= self.exp_offset[state.row]
        np.maximum(state.mean, SMALLEST, out=state.mean)
        self._sums = self.sums(state)
        s, row = self.design.seasons, state.row
        by_time = self.y_time[row] - self._sums[:, s : 2 * s].sum(axis=1) if self.trend else self.y_time[row]
        self._right = self.y_season[row] - self._sums[:, :s], by_time

    def _means(self, state: _State) -> None:
        """e^{θ + βt}."""
        with np.errstate(over="ignore", under="ignore"):
            if self._powers is None:
                np.matmul(np.exp(state.level), self.to_season, out=state.mean)
                return
            # A trend without end (all cases lie at one end of their season) would leave the range of numbers.
            steep = np.abs(state.slope) * self.reach > _STEEP
            slope = np.where(steep, 0.0, state.slope)
            middle = state.level + (self._powers.middle * slope)[:, None]
            np.matmul(np.exp(np.minimum(middle, _STEEP)), self.to_season, out=state.mean)
            self._powers.multiply(state.mean, slope)
            if steep.any():
                eta = state.level[steep] @ self.to_season + state.slope[steep, None] * self.design.time
                state.mean[steep] = np.exp(np.minimum(eta, _STEEP))

    def deviance(self, state: _State) -> FloatArray:
        """Σ w y log μ needs no logarithm, as log μ is linear in θ and β."""
        row = state.row
        fitted = np.einsum("ij,ij->i", self.y_season[row], state.level) + self.y_time[row] * state.slope
        rest = self._right[0].sum(axis=1)
        with np.errstate(invalid="ignore", over="ignore"):
            return np.asarray(2 * (self.saturated[row] - fitted - self.y_offset[row] - rest))

    def only(self, state: _State, chosen: BoolArray) -> _State:
        """The *chosen* series of *state*."""
        self._sums = self._sums[chosen]
        self._right = self._right[0][chosen], self._right[1][chosen]
        if not self.plain:
            self._weight = self._weight[chosen]
        return _State(
            state.row[chosen],
            state.alive[chosen],
            state.level[chosen],
            state.slope[chosen],
            state.mean[chosen],
            state.before[: int(chosen.sum())],
            state.deviance[chosen],
            state.converged[chosen],
            state.moved[chosen],
        )

    def run_ahead(self, state: _State, going: BoolArray, steps: int) -> BoolArray:
        """Take all remaining steps of series in which only the seasons without any case still move.

        There each step takes 1 from θ and changes nothing else, until the deviance is still. Returns which series
        have so arrived (or can't within *steps*).
        """
        still = going & (state.moved < _STILL)
        if not still.any():
            return still
        at = np.flatnonzero(still)
        barren = self.barren[state.row[at]]
        falling = 2 * np.where(barren, self._sums[at, : self.design.seasons], 0.0).sum(axis=1)
        limit = _TOLERANCE * (np.maximum(state.deviance[at] - falling, 0.0) + 0.1)
        ahead = np.ceil(np.log(np.maximum(falling, 1e-300) * (np.e - 1 - _TOLERANCE) / limit))
        ahead = np.clip(ahead, 1, None)
        state.converged[at] = ahead <= steps
        fall = np.where(barren, np.minimum(ahead, steps)[:, None], 0.0)
        state.level[at] -= fall
        state.mean[at] = np.maximum(state.mean[at] * np.exp(-fall)[:, self.design.season], SMALLEST)
        state.before[at] = state.mean[at] * np.where(barren, np.e, 1.0)[:, self.design.season]
        return still

    def finished(self, done: _State) -> Fit:
        weight = done.before if self.plain else np.multiply(self.weight, done.before, out=done.before)
        total, centre, spread = self.normal_equations(weight @ self.to_sums)
        trended = np.isfinite(spread) & (spread > 0)
        return Fit(
            level=np.where(self.known, done.level, np.nan),
            slope=np.where(trended, done.slope, 0.0),
            mean=done.mean,
            weight=weight,
            season_weight=total,
            season_time=centre,
            time_spread=np.where(trended, spread, np.inf),
            freedom=(self.weight > 0).sum(axis=1) - self.known.sum(axis=1) - trended.astype(float),
            converged=done.converged,
        )


class _Powers:
    """e^{βt} over all weeks for many β: of a square root's worth of exponentials each, instead of one a week."""

    def __init__(self, time: FloatArray) -> None:
        at = np.rint(time - time[0]).astype(np.int64)
        self.middle = float(time[0]) + at[-1] // 2
        self._first = float(time[0]) - self.middle
        self._long = int(np.ceil(np.sqrt(at[-1] + 1)))
        self._far = int(at[-1]) // self._long + 1
        # None: the weeks follow each other without a gap.
        self._at = None if len(at) == at[-1] + 1 else at

    def multiply(self, values: FloatArray, slope: FloatArray) -> None:
        """Multiply *values* (m, n) by e^{β(t - middle)}."""
        far = np.exp(np.outer(slope, self._first + self._long * np.arange(self._far)))
        near = np.exp(np.outer(slope, np.arange(self._long)))
        powers = (far[:, :, None] * near[:, None, :]).reshape(len(slope), -1)
        values *= powers[:, : values.shape[1]] if self._at is None else powers[:, self._at]
