"""Live clusters: where have more events than usual come in the last days or weeks?

The prospective space–time permutation scan (Kulldorff, Heffernan, Hartman, Assunção & Mostashari 2005, PLoS Med 2:e59):
cylinders stand on every place, their circle grows to the largest radius, and they reach from some days back to the
last day. With N of all C events in the circle (over the whole period) and D in the days, N·D/C are expected; a
cylinder with c events has the log likelihood ratio c ln(c/E) + (C − c) ln((C − c)/(C − E)) where c > E (eq. 2).
The largest one is compared with the largest of each of 999 data sets in which dates are shuffled among places, so that
neither a busy place nor a busy week is a cluster by itself. Where many scans are made and few find anything, the
shuffles may end early (Besag & Clifford 1991, Biometrika 78:301): once h of them are as strong as the strongest
cylinder, with l of them made, p is h / l.

Only the events of the last days can lie in a cylinder, so a shuffle is a draw of the places of so many events; and a
cylinder that isn't bordered by such an event has a smaller one with as many events in it, so it need not be looked at.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..domain.progress import SILENT, Part, Progress
from .close_pairs import CloseTo, in_order_of_place

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

MAX_ENTRIES = 30_000_000
"""More pairs of places within the largest radius than this aren't looked at."""

MIN_EVENTS = 2
"""A single event is no cluster."""

_BATCH = 20
_EQUAL = 1e-9
"""Ratios that differ by less are the same."""


class TooManyPlaces(ValueError):
    """Too many places within the largest radius of one another: they must be put together on a grid."""


@dataclass(frozen=True)
class Cluster:
    """A cylinder: a circle, and the days up to the last one."""

    x: float
    y: float
    radius_m: float
    """To the outermost event's place; 0 when all lie at one."""
    first_day: np.datetime64
    last_day: np.datetime64
    observed: int
    expected: float
    llr: float
    p_value: float
    """Share of the shuffled data sets whose strongest cylinder is as strong; NaN without shuffles."""
    members: IntArray
    """Positions of its events in the input."""


@dataclass(frozen=True)
class ScanSettings:
    """What is looked for."""

    max_radius_m: float = 1000.0
    max_days: int = 28
    max_share: float = 0.5
    """Circles that hold a larger share of all events aren't looked at."""
    step_days: int = 1
    """Cylinders are so many days long, or a multiple of it."""
    grid_m: float = 0.0
    """Above 0: events are put together in squares of this size first."""
    limit: int = 10
    """At most so many clusters; none shares a place with a stronger one."""

    def __post_init__(self) -> None:
        if not (self.max_radius_m > 0 and self.max_days >= self.step_days >= 1 and self.grid_m >= 0):
            raise ValueError("the radius and the days must be above 0, and a step no longer than the days")
        if not 0 < self.max_share <= 1 or self.limit < 0:
            raise ValueError("the largest share lies above 0 and up to 1")


def log_likelihood_ratio(observed: ArrayLike, expected: ArrayLike, total: float) -> FloatArray:
    """Of *observed* events in a cylinder against *expected* ones, *total* in all; 0 where no more than expected."""
    c, e = np.broadcast_arrays(np.asarray(observed, float), np.asarray(expected, float))
    out = np.zeros(c.shape)
    more = (c > e) & (e > 0)
    c, e = c[more], e[more]
    rest = total - c
    with np.errstate(divide="ignore", invalid="ignore"):
        outside = np.where(rest > 0, rest * np.log(rest / (total - e)), 0.0)
    out[more] = c * np.log(c / e) + outside
    return out


def space_time_scan(
    xy: FloatArray,
    days: NDArray[np.datetime64],
    settings: ScanSettings | None = None,
    last_day: np.datetime64 | None = None,
    permutations: int = 999,
    seed: int = 1,
    progress: Progress = SILENT,
    enough: int = 0,
) -> list[Cluster]:
    """The strongest clusters that are alive on the last day, strongest first; none when nothing is above expectation.

    Arguments:
        xy: (n, 2) metres, finite.
        days: (n,) dates.
        last_day: the day that cylinders reach to, by default the latest date; later events are left out.
        permutations: shuffles; 0 for none. The same seed gives the same numbers, on any number of processors.
        enough: above 0, shuffling ends when so many are as strong as the strongest cluster.

    Raises:
        ValueError: a missing date or coordinate, a negative number of permutations; its subclass
            :class:`TooManyPlaces`.
        Cancelled: *progress* says so.
    """
    settings = settings or ScanSettings()
    dates = np.asarray(days).astype("datetime64[D]")
    xy = np.asarray(xy, float).reshape(-1, 2)
    if len(xy) != len(dates) or np.isnat(dates).any() or not np.isfinite(xy).all():
        raise ValueError("every event needs a date and a point")
    if permutations < 0 or enough < 0:
        raise ValueError("the number of permutations can't be negative")
    if not len(dates):
        return []
    end = np.datetime64(last_day, "D") if last_day is not None else dates.max()
    inside = np.flatnonzero(dates <= end)
    if not inside.size:
        return []
    ages = (end - dates[inside]).astype(np.int64)
    scan = _Scan(xy[inside], ages, settings, Part(progress, 0.0, 0.2))
    found = scan.clusters()
    stop = (found[0][5] - _EQUAL, enough) if found and enough else None
    strongest = scan.shuffled(permutations, seed, Part(progress, 0.2, 1.0), stop) if found else np.empty(0)
    # Shuffling that ended early ended with one as strong as the observation, which is then not counted besides.
    own = int(len(strongest) == permutations)
    progress.report(1.0)
    clusters = []
    for (x, y), radius, length, members, expected, llr in found:
        as_strong = int((strongest >= llr - _EQUAL).sum())
        p = (own + as_strong) / (own + len(strongest)) if permutations else np.nan
        first = end - np.timedelta64(length - 1, "D")
        clusters.append(
            Cluster(float(x), float(y), radius, first, end, len(members), expected, llr, p, np.sort(inside[members]))
        )
    return clusters


class _Scan:
    """Places, their circles, and the recent events that are counted in them."""

    def __init__(self, xy: FloatArray, ages: IntArray, settings: ScanSettings, progress: Progress) -> None:
        self._settings, self._ages, self._n = settings, ages, len(xy)
        spots = (np.floor(xy / settings.grid_m) + 0.5) * settings.grid_m if settings.grid_m else xy
        places, place, cases = np.unique(spots, axis=0, return_inverse=True, return_counts=True)
        order = in_order_of_place(places, settings.max_radius_m)
        number = np.empty(len(places), np.int64)
        number[order] = np.arange(len(places))
        self._places, self._place = places[order], number[np.asarray(place).reshape(-1)]
        self._circles(cases[order], progress)
        self._recent = np.flatnonzero(ages < settings.max_days)
        self._windows = np.arange(settings.step_days, settings.max_days + 1, settings.step_days)
        self._in_window = np.array([(ages < window).sum() for window in self._windows])

    def _circles(self, cases: IntArray, progress: Progress) -> None:
        """Number all circles, those of a centre one after the other from small to large, and tell for each place the
        smallest circle of every centre near it."""
        near = CloseTo(self._places, self._settings.max_radius_m)
        if 2 * near.n_pairs > MAX_ENTRIES:
            raise TooManyPlaces(f"{2 * near.n_pairs:,} pairs of places lie within the largest radius of one another")
        own = np.arange(len(self._places), dtype=np.int64)
        parts = [(own, own, np.zeros(len(own)))]
        for i, j, far in near.blocks():
            fits = far <= self._settings.max_radius_m
            parts.append((i[fits], j[fits], far[fits]))
            progress.report(0.0)
        centre, place, far = (np.concatenate(column) for column in zip(*parts))
        order = np.lexsort((far, centre))
        centre, place, far = centre[order], place[order], far[order]
        new_centre = np.diff(centre, prepend=-1) != 0
        new_circle = new_centre | (np.diff(far, prepend=-1.0) != 0)
        circle = np.cumsum(new_circle) - 1
        held = np.cumsum(cases[place])
        before = np.where(new_centre, held - cases[place], 0)
        held -= np.maximum.accumulate(before)
        last = np.append(new_circle[1:], True)
        self._circle_cases, self._circle_centre, self._circle_radius = held[last], centre[last], far[last]
        by_place = np.argsort(place, kind="stable")
        fits = self._circle_cases[circle[by_place]] <= self._settings.max_share * self._n
        self._circle_of = circle[by_place][fits]
        self._first = np.searchsorted(place[by_place][fits], np.arange(len(self._places) + 1))

    def _entries(self, places: IntArray, ages: IntArray) -> tuple[IntArray, IntArray, IntArray]:
        """Circle, age and centre of each event once for every centre near it, in order of circles; centres near a
        single one are left out."""
        size = self._first[places + 1] - self._first[places]
        event = np.repeat(np.arange(len(places)), size)
        at = np.arange(len(event)) - np.repeat(np.cumsum(size) - size, size) + self._first[places][event]
        circle = self._circle_of[at]
        order = np.argsort(circle, kind="stable")
        circle, age = circle[order], ages[event[order]]
        centre = self._circle_centre[circle]
        same = centre[1:] == centre[:-1]
        several = np.zeros(len(centre), bool)
        several[1:] |= same
        several[:-1] |= same
        return circle[several], age[several], centre[several]

    def _values(self, circle: IntArray, age: IntArray, centre: IntArray, window: int) -> Any:
        """Entries that are the last to enter a cylinder of so many days, its events, expectation and ratio."""
        inside = np.flatnonzero(age < self._windows[window])
        place = np.arange(len(inside))
        here = centre[inside]
        begins = np.ones(len(inside), bool)
        begins[1:] = here[1:] != here[:-1]
        count = place + 1 - np.maximum.accumulate(np.where(begins, place, 0))
        enough = np.flatnonzero(count >= MIN_EVENTS)
        at, count = inside[enough], count[enough]
        expected = self._circle_cases[circle[at]] * self._in_window[window] / self._n
        return at, count, expected, log_likelihood_ratio(count, expected, self._n)

    def shuffled(
        self, permutations: int, seed: int, progress: Progress, stop: tuple[float, int] | None = None
    ) -> FloatArray:
        """The largest ratio in each shuffled data set, up to the one with which so many (*stop*'s second) have reached
        a ratio (its first)."""

        def batch(numbers: range) -> list[float]:
            return [self._strongest(np.random.default_rng([seed, number])) for number in numbers]

        out: list[float] = []
        parts = [range(start, min(start + _BATCH, permutations)) for start in range(0, permutations, _BATCH)]
        with ThreadPoolExecutor(min(os.cpu_count() or 1, 8)) as pool:
            pending = [pool.submit(batch, part) for part in parts]
            try:
                # In order of their numbers, so that where it ends doesn't hang on which processor was faster.
                for done, future in enumerate(pending, 1):
                    out += future.result()
                    progress.report(done / len(pending))
                    if stop and sum(ratio >= stop[0] for ratio in out) >= stop[1]:
                        break
            finally:
                for future in pending:
                    future.cancel()
        strongest = np.array(out)
        if stop:
            reached = np.flatnonzero(strongest >= stop[0])
            if len(reached) >= stop[1]:
                strongest = strongest[: reached[stop[1] - 1] + 1]
        return strongest

    def _strongest(self, random: np.random.Generator) -> float:
        drawn = random.choice(self._n, len(self._recent), replace=False)
        circle, age, centre = self._entries(self._place[drawn], self._ages[self._recent])
        best = 0.0
        for window in range(len(self._windows)):
            ratios = self._values(circle, age, centre, window)[3]
            if ratios.size:
                best = max(best, float(ratios.max()))
        return best

    def clusters(self) -> list[tuple[FloatArray, float, int, IntArray, float, float]]:
        """Centre, radius, days, members, expectation and ratio of the strongest cylinders that share no place."""
        circle, age, centre = self._entries(self._place[self._recent], self._ages[self._recent])
        rows = []
        for window in range(len(self._windows)):
            at, _, expected, ratio = self._values(circle, age, centre, window)
            some = ratio > 0
            rows.append(
                np.column_stack([ratio[some], circle[at[some]], np.full(some.sum(), window), expected[some]])
            )
        table = np.concatenate(rows)
        # Of equal cylinders the smaller and shorter one: the same events in less space and time.
        order = np.lexsort((table[:, 2], self._circle_radius[table[:, 1].astype(np.int64)], -np.round(table[:, 0], 9)))
        centres = self._circle_centre[table[order, 1].astype(np.int64)]
        _, first = np.unique(centres, return_index=True)
        taken = np.zeros(len(self._places), bool)
        out: list[tuple[FloatArray, float, int, IntArray, float, float]] = []
        for row in table[order[np.sort(first)]]:
            if len(out) >= self._settings.limit:
                break
            ratio, number, window, expected = float(row[0]), int(row[1]), int(row[2]), float(row[3])
            middle = self._places[self._circle_centre[number]]
            radius = float(self._circle_radius[number])
            within = np.hypot(*(self._places - middle).T) <= radius + 1e-6
            if (within & taken).any():
                continue
            taken |= within
            days = int(self._windows[window])
            members = self._recent[within[self._place[self._recent]] & (self._ages[self._recent] < days)]
            out.append((middle, radius, days, members, expected, ratio))
        return out
