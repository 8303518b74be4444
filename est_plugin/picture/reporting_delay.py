"""How much of the newest weeks is registered by now, learnt from the store's own delays."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import nowcast
from ..domain.calendar import Clock, Week
from ..domain.source import Source
from ..store.interface import Store
from .counting import Frame, categories_of

_MIN_REGISTERED = 0.5
"""A source with fewer dates of registration than this share tells nothing of delays."""

_MIN_WEEKS = 26
"""Delays of fewer weeks tell nothing of how long registrations keep coming."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Completeness:
    """Arrays (categories, weeks)."""

    share: FloatArray
    """Of each week's incidents, so much is registered by the extraction; 1 where nothing is known of delays."""
    relative_variance: FloatArray


def weekly_completeness(
    store: Store, frame: Frame, sources: tuple[Source, ...], categories: list[str], weeks: list[Week], newest: int
) -> Completeness | None:
    """Completeness of the *newest* last weeks by date of offence; the weeks before count as complete.

    Each source's delays are learnt by category, few of them leaning on all of the source's categories
    (:mod:`..analysis.nowcast`); where sources are counted together, each weighs by its incidents.

    Returns:
        None where no source says when it registered what.
    """
    last = weeks[-1].last
    first = weeks[-1].plus(-nowcast.WINDOW_WEEKS).first
    rows = store.incidents(frame.area_set, Clock.OCCURRED, first, last, frame.state.batch)
    if rows.empty:
        return None
    rows = rows[["source", "code_system", "code", "antal", "occurred_on", "registered_on"]].copy()
    rows["day"], rows["seen"] = _ordinals(rows["occurred_on"]), _ordinals(rows["registered_on"])
    rows["category"] = categories_of(frame, rows["code_system"], rows["code"], rows["day"].to_numpy()).to_numpy()
    mondays = np.arange(first.toordinal(), last.toordinal(), 7)
    late = np.zeros((2, len(categories), newest))
    total = np.zeros(len(categories))
    told = False
    for source in sources:
        own = rows[rows["source"] == source.number]
        weight = np.array([float(own.loc[own["category"] == key, "antal"].sum()) for key in categories])
        total += weight
        dated = own[own["seen"] > 0]
        if source.extracted is None or len(dated) < _MIN_REGISTERED * len(own) or own.empty:
            continue
        # The day of the extraction itself is seldom whole.
        known = source.extracted.toordinal() - 1
        covered = mondays[[source.covers(_day(monday), _day(monday + 6)) for monday in mondays]]
        if covered.size < _MIN_WEEKS:
            continue
        told = True
        pooled = _triangle(dated, known, covered)
        for i, key in enumerate(categories):
            part = nowcast.completeness(_triangle(dated[dated["category"] == key], known, covered), pooled)
            ages = np.array([known - week.first.toordinal() for week in weeks[-newest:]])
            age = np.clip(ages, 0, nowcast.LONGEST_DAYS - 1)
            late[0, i] += weight[i] * (1 - part.share[age])
            late[1, i] += (weight[i] * part.share[age]) ** 2 * part.relative_variance[age]
    if not told:
        return None
    safe = np.where(total > 0, total, 1.0)[:, None]
    share = np.ones((len(categories), len(weeks)))
    variance = np.zeros_like(share)
    # A share of nothing would make the whole week unjudged.
    share[:, -newest:] = np.maximum(1 - late[0] / safe, 0.01)
    variance[:, -newest:] = late[1] / (safe * share[:, -newest:]) ** 2
    return Completeness(share, variance)


def _triangle(rows: pd.DataFrame, known: int, mondays: NDArray[np.int64]) -> nowcast.Triangle:
    return nowcast.triangle(
        rows["day"].to_numpy(np.int64), rows["seen"].to_numpy(np.int64), rows["antal"].to_numpy(float), known, mondays
    )


def _day(ordinal: int) -> dt.date:
    return dt.date.fromordinal(int(ordinal))


def _ordinals(days: pd.Series) -> NDArray[np.int64]:
    codes, distinct = pd.factorize(days)
    values = [dt.date.fromisoformat(day).toordinal() if day else -1 for day in distinct]
    return np.array(values or [-1], np.int64)[codes]
