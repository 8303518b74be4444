"""How many times as much a yearly event brings, in each area.

Earlier years' event weeks are held against the usual weeks around them. One area sees an event three times in three
years, and mostly with a handful of incidents: the ratios of all areas are shrunk towards their common one by the
gamma–Poisson model (Clayton & Kaldor 1987, Biometrics 43:671; :mod:`.gamma_poisson`), each with its uncertainty.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from . import gamma_poisson
from .event_calendar import EventWeeks

FloatArray = NDArray[np.float64]

AROUND = 6
"""So many weeks to each side of an event's week tell what is usual there."""

_MIN_AROUND = 4
_MIN_SHARE = 0.5
"""A week that holds less of an event than this tells little of it."""

_TELLING, _OTHERWISE = 3, 2.0
"""From so many times on, one with more than so many times the median ratio is left out."""


@dataclass(frozen=True)
class EventEffect:
    """Of one judged week."""

    ratio: FloatArray
    """(series,) how many times the usual count is to be expected; 1 where nothing is known."""
    relative_variance: FloatArray
    """(series,) of the ratio."""
    earlier: int
    """So many earlier weeks of the event it rests on; 0: the event is new to these data."""


def event_effect(
    counts: FloatArray,
    usable: NDArray[np.bool_],
    weeks: EventWeeks,
    judged: int,
    group: NDArray[np.int64],
    gap: int = 26,
) -> EventEffect:
    """Learn the ratio of the judged week's event from the weeks that held it before.

    Arguments:
        counts: (series, weeks); NaN where unknown.
        usable: (weeks,) weeks whose record is complete.
        judged: position of a week that holds an event.
        group: (series,) series of one group (the areas of a category) are shrunk towards each other.
        gap: weeks just before the judged one that don't belong to an earlier year.
    """
    m = len(counts)
    same = weeks.event == weeks.event[judged]
    same[max(judged - gap, 0) :] = False
    seen, usual, shares = [], [], []
    for k in (int(k) for k in np.flatnonzero(same & usable & (weeks.share >= _MIN_SHARE))):
        near = np.arange(max(k - AROUND, 0), min(k + AROUND + 1, judged))
        near = near[usable[near] & ~weeks.is_event[near]]
        if near.size < _MIN_AROUND:
            continue
        # Half an incident stands for none: an area without any would have no usual count to multiply.
        usual.append((np.nan_to_num(counts[:, near]).sum(axis=1) + 0.5) / near.size)
        seen.append(np.nan_to_num(counts[:, k]))
        shares.append(float(weeks.share[k]))
    ratio, variance = np.ones(m), np.zeros(m)
    if not shares:
        return EventEffect(ratio, variance, 0)
    for name in np.unique(group):
        own = group == name
        ratio[own], variance[own] = _of_group(np.array(seen)[:, own], np.array(usual)[:, own])
    part = min(1.0, float(weeks.share[judged]) / float(np.mean(shares)))
    partly = 1 + (ratio - 1) * part
    return EventEffect(partly, variance * (ratio * part / partly) ** 2, len(shares))


def _of_group(seen: FloatArray, usual: FloatArray) -> tuple[FloatArray, FloatArray]:
    """(series,) ratio and its relative variance, from the event's counts and the usual ones (times, series).

    A time at which the whole category had far more than at the others was something else (a riot, not the holiday):
    it is left out, as Farrington's method weighs past outbreaks down.
    """
    yearly = (seen.sum(axis=1) + 0.5) / usual.sum(axis=1)
    if len(yearly) >= _TELLING:
        kept = yearly <= _OTHERWISE * np.median(yearly)
        seen, usual, yearly = seen[kept], usual[kept], yearly[kept]
    posterior = gamma_poisson.fit(seen.sum(axis=0), usual.sum(axis=0))
    between = 0.0
    if len(yearly) > 1:
        # This year's event may be as far from the mean as the earlier ones were, beyond what their counts explain.
        chance = float(np.mean(1 / (seen.sum(axis=1) + 0.5)))
        between = max(float(np.var(yearly, ddof=1) / np.mean(yearly) ** 2) - chance, 0.0)
    return posterior.mean, 1 / posterior.shape + between
