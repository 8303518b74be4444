"""Where will next week's events come? A map of cells, learnt from what was known on the day it is made.

A mixture of density maps: each counts the past with its own memory (events fade with a half-life of two weeks, of a
quarter, of a year, or not at all) and its own reach (the cell alone, 150 m, 400 m). Long memory carries the places that
are always busy, short memory with a reach carries near repeats (Johnson & Bowers 2004; Mohler et al. 2011, J Am Stat
Assoc 106:100, who write the same as a self-exciting process), and a flat map carries what comes anywhere. How much
each weighs is learnt by maximum likelihood on the weeks before: for each of the last 52 weeks the maps are made as they
were on its first day, and the weights are those under which the events that then came are most likely (EM for mixture
proportions, Dempster, Laird & Rubin 1977). A few pseudo-events hold the weights near :data:`PRIOR` where the record is
short. Nothing of the week that is mapped, or of any later one, is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..domain.progress import SILENT, Progress

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

MIN_CELL_M = 100.0
"""The median positional error of Swedish police data is 83 m (Gerell 2018)."""

PRIOR_EVENTS = 50.0
"""The prior weights count as so many events that have been seen."""

MAX_LEARNT = 20_000
"""Of more events every second, third … is learnt from, and counts as often: thirteen weights need no more."""

WEEK = 7
RECENT_WEEKS = 13
"""The naive map counts so many weeks."""

_STEPS = 120
_CLOSE = 1e-5
_MARGIN_M = 1000.0


@dataclass(frozen=True)
class Grid:
    """Square cells, row by row from the south-west corner."""

    west: float
    south: float
    cell_m: float
    columns: int
    rows: int

    @property
    def n_cells(self) -> int:
        """Cells in all."""
        return self.columns * self.rows

    def cells(self, xy: FloatArray) -> IntArray:
        """(n,) the cell of each point; -1 outside of the grid."""
        with np.errstate(invalid="ignore"):
            at = np.floor((np.asarray(xy, float) - (self.west, self.south)) / self.cell_m)
        inside = ((at >= 0) & (at < (self.columns, self.rows))).all(axis=1)
        at = np.where(inside[:, None], at, 0)
        return np.asarray(np.where(inside, at[:, 1] * self.columns + at[:, 0], -1), np.int64)

    def centres(self, cells: IntArray) -> FloatArray:
        """(n, 2) their middles."""
        row, column = np.divmod(np.asarray(cells, np.int64), self.columns)
        return np.column_stack(
            [self.west + (column + 0.5) * self.cell_m, self.south + (row + 0.5) * self.cell_m]
        )


def grid_around(xy: FloatArray, cell_m: float, margin_m: float = _MARGIN_M) -> Grid:
    """A grid that holds all points with a margin, its lines at whole multiples of the cell's size.

    Raises:
        ValueError: no point, or a cell below :data:`MIN_CELL_M`.
    """
    if cell_m < MIN_CELL_M:
        raise ValueError("cells under 100 m are below the positional error of the data")
    known = np.asarray(xy, float)[np.isfinite(xy).all(axis=1)]
    if not len(known):
        raise ValueError("a grid needs at least one point")
    low = np.floor((known.min(axis=0) - margin_m) / cell_m)
    size = np.floor((known.max(axis=0) + margin_m) / cell_m) - low + 1
    if size.prod() > 50_000_000:
        raise ValueError("the points lie so far apart that the grid has more than 50 million cells")
    return Grid(float(low[0] * cell_m), float(low[1] * cell_m), cell_m, int(size[0]), int(size[1]))


@dataclass(frozen=True)
class RiskSettings:
    """Which maps are mixed, and how far back their weights are learnt."""

    half_lives: tuple[float, ...] = (14.0, 91.0, 365.0, np.inf)
    """Days after which an event counts half."""
    reaches_m: tuple[float, ...] = (0.0, 150.0, 400.0)
    """Standard deviations of the Gaussian kernels; 0 for the cell alone."""
    learn_weeks: int = 52

    def __post_init__(self) -> None:
        if not self.half_lives or not self.reaches_m or min(self.half_lives) <= 0 or min(self.reaches_m) < 0:
            raise ValueError("half-lives lie above 0 days, reaches at 0 metres or more")
        if self.learn_weeks < 0:
            raise ValueError("weights can't be learnt on fewer than 0 weeks")


@dataclass(frozen=True)
class Component:
    """One of the maps that are mixed."""

    half_life: float
    """Days; infinite for all the past alike."""
    reach_m: float
    """NaN for the flat map."""
    weight: float


@dataclass(frozen=True)
class RiskMap:
    """Where events are expected in the seven days from a day on."""

    grid: Grid
    day: np.datetime64
    risk: FloatArray
    """(cells,) each one's share of the events to come; sums to 1."""
    components: tuple[Component, ...]
    n_learnt: int
    """Events of past weeks that the weights rest on."""
    expected: float
    """Events expected in the week: the mean of the last 13, or of as many as the record has."""

    def highest(self, n: int) -> IntArray:
        """The *n* cells with the highest risk, highest first; of equals the south-western."""
        return np.argsort(-self.risk, kind="stable")[: max(n, 0)].astype(np.int64)


@dataclass
class RiskModel:
    """Makes the map of any day from the events before it.

    Arguments:
        xy: (n, 2) metres; points that aren't known are left out.
        days: (n,) datetime64[D], the day from which on an event is known; NaT is left out.
        weights: (n,) how often each counts (antal), by default once.
        inside: (cells,) False where no event can come (the sea, another municipality); risk there is 0.
    """

    grid: Grid
    xy: FloatArray
    days: NDArray[np.datetime64]
    settings: RiskSettings = field(default_factory=RiskSettings)
    weights: FloatArray | None = None
    inside: NDArray[np.bool_] | None = None

    def __post_init__(self) -> None:
        """Raises ValueError where the lengths differ or a weight is negative or unknown."""
        cell, days = self.grid.cells(self.xy), np.asarray(self.days).astype("datetime64[D]")
        weight = np.ones(len(cell)) if self.weights is None else np.asarray(self.weights, float)
        if not len(cell) == len(days) == len(weight):
            raise ValueError("every event needs a point, a day and a weight")
        if not np.isfinite(weight).all() or (weight < 0).any():
            raise ValueError("weights must be 0 or more")
        self._inside = np.ones(self.grid.n_cells, bool) if self.inside is None else np.asarray(self.inside, bool)
        if self._inside.shape != (self.grid.n_cells,) or not self._inside.any():
            raise ValueError("inside must say of each cell whether events can come there, and of one at least that")
        known = (cell >= 0) & ~np.isnat(days)
        known[known] &= self._inside[cell[known]]
        order = np.argsort(days[known], kind="stable")
        self._cell, self._weight = cell[known][order], weight[known][order]
        self._day = days[known][order].astype(np.int64)
        self._learnt: dict[int, tuple[FloatArray, FloatArray]] = {}

    def map_of(self, day: np.datetime64, progress: Progress = SILENT) -> RiskMap:
        """The map for the seven days from *day* on. A record without an event before it gives a flat map."""
        first = int(np.datetime64(day, "D").astype(np.int64))
        seen = [self._seen(first - WEEK * back, progress) for back in range(1, self.settings.learn_weeks + 1)]
        likelihood = np.concatenate([part for part, _ in seen], axis=1) if seen else np.empty((self._n_maps, 0))
        weight = np.concatenate([part for _, part in seen]) if seen else np.empty(0)
        step = -(-len(weight) // MAX_LEARNT) if len(weight) else 1
        shares = mixture_weights(likelihood[:, ::step], step * weight[::step], self.prior())
        maps = self._maps(first)
        risk = shares @ maps
        total = risk.sum()
        last, begun = np.searchsorted(self._day, (first, first - RECENT_WEEKS * WEEK))
        covered = min(RECENT_WEEKS * WEEK, first - self._day[0]) / WEEK if last else 1.0
        return RiskMap(
            self.grid,
            np.datetime64(day, "D"),
            risk / total,
            tuple(Component(h, r, float(s)) for (h, r), s in zip(self._kinds, shares)),
            int(weight.sum()),
            float(self._weight[begun:last].sum() / max(covered, 1.0)),
        )

    @property
    def first_day(self) -> np.datetime64:
        """The day of the first event; NaT without any."""
        return np.datetime64(int(self._day[0]), "D") if len(self._day) else np.datetime64("NaT", "D")

    def recent_counts(self, day: np.datetime64, weeks: int = RECENT_WEEKS) -> FloatArray:
        """(cells,) the naive map: events of the weeks before *day*."""
        first = int(np.datetime64(day, "D").astype(np.int64))
        return self._counted(first - WEEK * weeks, first)

    def coming(self, day: np.datetime64) -> FloatArray:
        """(cells,) events of the seven days from *day* on: what its map is judged by."""
        first = int(np.datetime64(day, "D").astype(np.int64))
        return self._counted(first, first + WEEK)

    def _counted(self, begun: int, end: int) -> FloatArray:
        at = slice(*np.searchsorted(self._day, (begun, end)).tolist())
        return np.asarray(np.bincount(self._cell[at], self._weight[at], self.grid.n_cells), np.float64)

    def prior(self) -> FloatArray:
        """Weights before anything is learnt: half of the mass has a reach of its own cell or the smallest kernel, long
        memories weigh more than short ones, and a hundredth is flat."""
        memory = np.sqrt(np.minimum(self.settings.half_lives, 730.0))
        reach = 1.0 / (1.0 + np.arange(len(self.settings.reaches_m)))
        shares = np.outer(memory / memory.sum(), reach / reach.sum()).reshape(-1)
        return np.append(0.99 * shares, 0.01)

    @property
    def _kinds(self) -> list[tuple[float, float]]:
        return [(h, r) for h in self.settings.half_lives for r in self.settings.reaches_m] + [(np.inf, np.nan)]

    @property
    def _n_maps(self) -> int:
        return len(self.settings.half_lives) * len(self.settings.reaches_m) + 1

    def _seen(self, first: int, progress: Progress) -> tuple[FloatArray, FloatArray]:
        """How likely each map of the day *first* made the events of its week, (maps, events), and their weights."""
        if first not in self._learnt:
            progress.report(0.0)
            start, end = np.searchsorted(self._day, (first, first + WEEK))
            if start == 0:
                end = 0
            maps = self._maps(first) if start < end else np.empty((self._n_maps, 1))
            self._learnt[first] = maps[:, self._cell[start:end]], self._weight[start:end]
        return self._learnt[first]

    def _maps(self, first: int) -> FloatArray:
        """(maps, cells) as they were when the day *first* began; each sums to 1."""
        end = int(np.searchsorted(self._day, first))
        flat = self._inside / self._inside.sum()
        total = self._weight[:end].sum()
        if not total > 0:
            return np.tile(flat, (self._n_maps, 1))
        age = first - 1 - self._day[:end]
        out = []
        for half_life in self.settings.half_lives:
            # Counted back from the newest event: an old record fades as a whole, and never to nothing.
            fading = self._weight[:end] * 0.5 ** ((age - age[-1]) / half_life)
            counts = np.asarray(np.bincount(self._cell[:end], fading, self.grid.n_cells), np.float64)
            out += [self._spread(counts.reshape(self.grid.rows, -1), reach) for reach in self.settings.reaches_m]
        return np.array([*out, flat])

    def _spread(self, counts: FloatArray, reach: float) -> FloatArray:
        """Smoothed within the area, so that nothing is lost over its border; sums to 1."""
        if reach > 0:
            counts = ndimage.gaussian_filter(counts, reach / self.grid.cell_m, mode="constant")
        flat = np.where(self._inside, counts.reshape(-1), 0.0)
        total = flat.sum()
        return np.asarray(flat / total if total > 0 else self._inside / self._inside.sum(), np.float64)


def mixture_weights(
    likelihood: FloatArray, weight: FloatArray, prior: Sequence[float] | FloatArray, prior_events: float = PRIOR_EVENTS
) -> FloatArray:
    """Proportions of a mixture under which events are most likely, drawn towards a prior.

    Arguments:
        likelihood: (maps, events) how likely each map makes each event.
        weight: (events,) how often each counts.
        prior: (maps,) proportions that count as *prior_events* events.

    Returns:
        (maps,) proportions; they sum to 1. Events that no map thinks possible are left out.
    """
    start = np.asarray(prior, float) / np.sum(prior)
    possible = (likelihood > 0).any(axis=0) & (weight > 0)
    seen, times = likelihood[:, possible], weight[possible]
    shares = start.copy()
    for _ in range(_STEPS):
        mixed = shares @ seen
        # A map without a share can't get one; the prior keeps every share above 0.
        claimed = shares * (seen @ (times / mixed)) if times.size else np.zeros(len(shares))
        new = (claimed + prior_events * start) / (times.sum() + prior_events)
        done = float(np.abs(new - shares).max()) < _CLOSE
        shares = new
        if done:
            break
    return np.asarray(shares, np.float64)
