"""How complete the newest weeks are, and how many incidents they will hold in the end.

Registrations of a week come in over months. The chain ladder (Mack 1993, ASTIN Bull 23:213; as reverse hazards of the
reporting delay: Lawless 1994, Can J Stat 22:15, sect. 2) takes from all weeks, the young ones too, which share of
what was registered by a day had been registered the day before; the product is the completeness π. What is still to
come, given C so far, is negative binomial with r = C + 1/2 and p = π (Höhle & an der Heiden 2014, Biometrics 70:993,
sect. 3), widened by the uncertainty of π and by the overdispersion that earlier weeks show.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import count_limits

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

LONGEST_DAYS = 182
"""What is registered later than so many days after its week's Monday is not waited for."""

WINDOW_WEEKS = 78
"""The delays of so many weeks are learnt from: older ones tell of another routine."""

POOLING = 30.0
"""A group's own share of a day weighs as much as that of all groups when it rests on so many registrations."""

_MIN_WHOLE = 8


@dataclass(frozen=True)
class Triangle:
    """What was registered when, as known on one day."""

    age: IntArray
    """(weeks,) days from each week's Monday to the day of knowledge: columns beyond it are not known yet."""
    counts: FloatArray
    """(weeks, days) registrations by days since the week's Monday."""

    def reported(self) -> FloatArray:
        """(weeks,) all registrations so far."""
        return np.asarray(self.counts.sum(axis=1))


@dataclass(frozen=True)
class Completeness:
    """By days since the week's Monday, 0 … days - 1."""

    share: FloatArray
    """Of all that will be registered, what has been by the end of that day: π, rising to 1."""
    relative_variance: FloatArray
    """Of π."""
    dispersion: FloatArray
    """By how much earlier weeks vary more than chance would have them, 1 or more."""


@dataclass(frozen=True)
class Nowcast:
    """Arrays of the input's shape."""

    expected: FloatArray
    """So many there will be in the end."""
    lower: FloatArray
    upper: FloatArray


def triangle(occurred: ArrayLike, registered: ArrayLike, antal: ArrayLike, known: int, mondays: ArrayLike) -> Triangle:
    """Sort incidents into weeks and days of registration.

    Arguments:
        occurred, registered: (n,) day numbers; what was registered before it happened counts as registered at once.
        antal: (n,) incidents.
        known: day number of the extraction: what was registered on that day or before is known.
        mondays: (weeks,) day numbers on which the weeks begin, rising.
    """
    day, seen, n = np.asarray(occurred, np.int64), np.asarray(registered, np.int64), np.asarray(antal, float)
    starts = np.asarray(mondays, np.int64)
    week = np.searchsorted(starts, day, side="right") - 1
    delay = np.maximum(seen, day) - starts[np.maximum(week, 0)] if starts.size else np.zeros(0, np.int64)
    inside = (week >= 0) & (day < starts[np.maximum(week, 0)] + 7) & (seen <= known) & (delay < LONGEST_DAYS)
    counts = np.zeros((starts.size, LONGEST_DAYS))
    np.add.at(counts, (week[inside], delay[inside]), n[inside])
    return Triangle(known - starts, counts)


def completeness(own: Triangle, pooled: Triangle | None = None, window: int = WINDOW_WEEKS) -> Completeness:
    """The share registered by each day, learnt from the last *window* weeks.

    Arguments:
        pooled: all groups together: a group with few registrations leans on them (:data:`POOLING`).
    """
    own = _last(own, window)
    on_day, by_day = _chain(own)
    if pooled is None:
        with np.errstate(invalid="ignore", divide="ignore"):
            hazard = np.where(by_day > 0, on_day / by_day, 0.0)
        weight = by_day
    else:
        all_on, all_by = _chain(_last(pooled, window))
        with np.errstate(invalid="ignore", divide="ignore"):
            common = np.where(all_by > 0, all_on / all_by, 0.0)
        weight = by_day + np.minimum(POOLING, all_by)
        with np.errstate(invalid="ignore", divide="ignore"):
            hazard = np.where(weight > 0, (on_day + np.minimum(POOLING, all_by) * common) / weight, 0.0)
    # The first day is reached from nothing.
    hazard[0] = 0.0
    late = np.clip(hazard, 0.0, 1 - 1e-9)
    share = _after(np.log1p(-late))
    with np.errstate(invalid="ignore", divide="ignore"):
        steps = np.where(weight > 0, late / ((1 - late) * weight), 0.0)
    total = steps[::-1].cumsum()[::-1]
    variance = np.append(total[1:], 0.0)
    return Completeness(np.exp(share), variance, _dispersion(own, np.exp(share)))


def nowcast(
    reported: ArrayLike, share: ArrayLike, relative_variance: ArrayLike, dispersion: ArrayLike, level: float = 0.95
) -> Nowcast:
    """What weeks will hold in the end.

    Arguments:
        reported: incidents so far; NaN where unknown.
        share, relative_variance, dispersion: of their day, as in :class:`Completeness`.
        level: coverage of the interval, 0–1.

    Raises:
        ValueError: a share lies outside 0–1, a count is negative.
    """
    c, pi, variance, phi = np.broadcast_arrays(
        *(np.asarray(values, float) for values in (reported, share, relative_variance, dispersion))
    )
    if np.any(c < 0) or np.any((pi <= 0) | (pi > 1)):
        raise ValueError("counts must be 0 or more, shares above 0 and at most 1")
    mean = (c + 0.5) * (1 - pi) / pi
    # The variance of what is to come, and how far a wrong share would move its mean.
    spread = phi * mean / pi + ((c + 0.5) / pi) ** 2 * variance
    with np.errstate(divide="ignore", invalid="ignore"):
        size = np.where(spread > mean * (1 + 1e-9), mean**2 / (spread - mean), np.inf)
    limits = count_limits.counted(np.zeros(c.shape), mean, size, (1 - level) / 2)
    return Nowcast(c + mean, c + limits.lower, c + limits.upper)


def _last(own: Triangle, window: int) -> Triangle:
    started = own.age >= 0
    return Triangle(own.age[started][-window:], own.counts[started][-window:])


def _chain(own: Triangle) -> tuple[FloatArray, FloatArray]:
    """By day: registrations on it, and by its end, over the weeks of which that day is known already."""
    days = own.counts.shape[1]
    known = own.age[:, None] >= np.arange(days)
    return (own.counts * known).sum(axis=0), (own.counts.cumsum(axis=1) * known).sum(axis=0)


def _after(steps: FloatArray) -> FloatArray:
    """Sum of what lies after each position."""
    return np.append(steps[::-1].cumsum()[::-1][1:], 0.0)


def _dispersion(own: Triangle, share: FloatArray) -> FloatArray:
    """By day: such that 95 % of the weeks that are complete lie within 1.96 standard errors of what was to come.

    (Not by the sum of squares: one week with a heap of late registrations would widen all others' intervals.)
    """
    whole = own.age >= own.counts.shape[1] - 1
    if whole.sum() < _MIN_WHOLE:
        return np.ones(len(share))
    so_far = own.counts[whole].cumsum(axis=1)
    mean = (so_far + 0.5) * (1 - share) / share
    spread = np.sqrt(np.where(mean > 0, mean / share, 1.0))
    apart = np.quantile(np.abs(so_far[:, -1:] - so_far - mean) / spread, 0.95, axis=0)
    return np.asarray(np.where(share < 1, np.maximum((apart / 1.959964) ** 2, 1.0), 1.0))
