"""The weeks before and after an insats, treated places beside their controls.

Weeks are counted from the first day after, and backwards from the last day before, so that none of them holds days
of both; a shorter one at an end keeps its number of days. The weeks between, in which the place was chosen, are
left out: a place is chosen because it peaked, and a peak is followed by a fall whatever is done (regression to the
mean).
"""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.calendar import ONE_DAY, Period

FloatArray = NDArray[np.float64]

BEFORE, BETWEEN, AFTER = "before", "left_out", "after"
ZONE_COLUMNS = ("treated", "control", "displacement", "displacement_control")

_WEEK = 7


@dataclass(frozen=True)
class Phases:
    """The period that is compared with, and the period with the insats; what lies between them is left out."""

    before: Period
    after: Period

    def __post_init__(self) -> None:
        if self.before.days < 1 or self.after.days < 1 or self.before.last >= self.after.first:
            raise ValueError("both periods must hold days, and the one before must end before the other begins")

    @property
    def lengths(self) -> tuple[float, float]:
        """Lengths before and after, in periods after: differences are then numbers of the period after."""
        return self.before.days / self.after.days, 1.0


def default_phases(
    first: dt.date, last: dt.date, selection_weeks: int, before: Period | None = None, after: Period | None = None
) -> Phases:
    """Phases of an insats from *first* to *last*: as many days before, ended *selection_weeks* before it began."""
    after = after or Period(first, last)
    if before is None:
        end = first - _WEEK * max(selection_weeks, 0) * ONE_DAY - ONE_DAY
        before = Period(end - (after.days - 1) * ONE_DAY, end)
    return Phases(before, after)


def zone_series(
    days: NDArray[np.datetime64], zones: NDArray[np.int64], weights: FloatArray, phases: Phases
) -> pd.DataFrame:
    """Counts by week and zone.

    Arguments:
        days: (n,) datetime64[D]; NaT is in no week.
        zones: (n,) 0–3 as in :mod:`.intervention_zones`; negative is in none.
        weights: (n,) how often each counts.

    Returns:
        ``first_day`` (date), ``days`` (7, or fewer at an end), ``phase``, ``treated, control, displacement,
        displacement_control``.
    """
    starts, lengths, names = _weeks(phases)
    day_numbers = days.astype("datetime64[D]").astype(np.int64)
    week = np.searchsorted(starts, day_numbers, side="right") - 1
    inside = ~np.isnat(days) & (zones >= 0) & (week >= 0)
    inside[inside] &= day_numbers[inside] < (starts + lengths)[week[inside]]
    table = np.zeros((len(starts), 4))
    np.add.at(table, (week[inside], zones[inside]), weights[inside])
    out = pd.DataFrame(table, columns=list(ZONE_COLUMNS))
    out.insert(0, "first_day", [dt.date(1970, 1, 1) + int(start) * ONE_DAY for start in starts])
    out.insert(1, "days", lengths)
    out.insert(2, "phase", names)
    return out


def _weeks(phases: Phases) -> tuple[NDArray[np.int64], NDArray[np.int64], list[str]]:
    """First day (since 1970) and length of every week in order, and its phase."""
    epoch = dt.date(1970, 1, 1)
    first, ended = (phases.before.first - epoch).days, (phases.before.last - epoch).days + 1
    begun, last = (phases.after.first - epoch).days, (phases.after.last - epoch).days + 1
    before = np.unique(np.append(np.arange(ended - _WEEK, first, -_WEEK), first))
    between = np.arange(begun - _WEEK, ended, -_WEEK)[::-1] if begun > ended else np.zeros(0, np.int64)
    between = np.unique(np.append(between, ended)) if begun > ended else between
    after = np.arange(begun, last, _WEEK)
    starts = np.concatenate([before, between, after]).astype(np.int64)
    names = [BEFORE] * len(before) + [BETWEEN] * len(between) + [AFTER] * len(after)
    ends = np.append(starts[1:], last)
    return starts, np.asarray(ends - starts, np.int64), names


def totals(series: pd.DataFrame) -> FloatArray:
    """(4, 2) counts by zone, before and after."""
    sums = series.groupby("phase")[list(ZONE_COLUMNS)].sum().reindex([BEFORE, AFTER], fill_value=0.0)
    return np.asarray(sums.to_numpy(float).T)


def phase_numbers(series: pd.DataFrame) -> NDArray[np.int64]:
    """(weeks,) 0 before, 1 after; -1 for weeks left out and for those that aren't whole."""
    numbers = series["phase"].map({BEFORE: 0, BETWEEN: -1, AFTER: 1}).to_numpy(np.int64)
    return np.where(series["days"].to_numpy() == _WEEK, numbers, -1)


def with_course(series: pd.DataFrame, areas: FloatArray, lengths: tuple[float, float]) -> pd.DataFrame:
    """*series* with what the controls' change alone would have given.

    Arguments:
        areas: (4,) sizes by which the zones' counts are divided.
        lengths: as :attr:`Phases.lengths`.

    Adds ``expected`` (what the treated places would have had that week, had they kept their distance to the controls
    from before; in the treated places' unit), and ``cumulative`` (the WDD so far: it ends at the WDD where *lengths*
    are those of the phases; NaN before).
    """
    counts = series[list(ZONE_COLUMNS)].to_numpy(float) / areas
    days = series["days"].to_numpy(float)
    before = (series["phase"] == BEFORE).to_numpy()
    after = (series["phase"] == AFTER).to_numpy()
    per_day = counts[before].sum(axis=0) / max(days[before].sum(), 1.0)
    difference = counts @ np.array([1.0, -1.0, 1.0, -1.0])
    usual = float(per_day @ np.array([1.0, -1.0, 1.0, -1.0]))
    gained = np.where(after, difference - usual * days, 0.0) / lengths[1]
    out = series.copy()
    out["expected"] = areas[0] * (counts[:, 1] + (per_day[0] - per_day[1]) * days)
    out["cumulative"] = np.where(after, np.cumsum(gained), np.nan)
    return out
