"""Did more happen, or did more people report it?

Reports rise when new reporters are trained, and fall when some stop. Compared are the organisations that reported
before *and* now (a matched panel), and what came and went with the others is told apart: the change of the whole is
the change of the steady ones, plus what those who joined report now, less what those who left reported before.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

NEVER = -1
SETTLING_WEEKS = 4
"""An organisation whose first report falls in the first weeks of the series may have reported before it: it isn't said
to have joined."""


@dataclass(frozen=True)
class ReporterEffort:
    """Who reports, where and when."""

    reports: FloatArray
    """(organisations, areas, weeks)."""
    joined: IntArray
    """(organisations,) week of the first report; :data:`NEVER` where there is none, or the series begins with it."""
    joined_area: IntArray
    """(organisations, areas) the same within each area, for organisations that report there."""

    @property
    def active(self) -> IntArray:
        """(areas, weeks) organisations that reported there in that week."""
        return np.asarray((self.reports > 0).sum(axis=0), np.int64)

    @property
    def active_anywhere(self) -> IntArray:
        """(weeks,) organisations that reported anywhere."""
        return np.asarray((self.reports.sum(axis=1) > 0).sum(axis=0), np.int64)

    @property
    def per_active(self) -> FloatArray:
        """(areas, weeks) reports per active organisation; NaN where none was."""
        active = self.active
        return np.divide(self.reports.sum(axis=0), active, out=np.full(active.shape, np.nan), where=active > 0)


@dataclass(frozen=True)
class EffortChange:
    """Reports per week now against before, over the areas.

    ``now - before = (steady_now - steady_before) + joined - left``.
    """

    before: FloatArray
    now: FloatArray
    steady_before: FloatArray
    steady_now: FloatArray
    """Of organisations that reported anywhere both before and now."""
    joined: FloatArray
    """Now, of those that did not report before."""
    left: FloatArray
    """Before, of those that do not report now."""
    n_steady: int
    n_joined: int
    n_left: int

    @property
    def is_effort(self) -> NDArray[np.bool_]:
        """(areas,) whether most of an increase comes from those who joined."""
        return np.asarray((self.now > self.before) & (self.joined - self.left > (self.now - self.before) / 2))


def reporter_effort(
    organisation: IntArray,
    area: IntArray,
    week: IntArray,
    antal: FloatArray,
    shape: tuple[int, int, int],
    settling: int = SETTLING_WEEKS,
) -> ReporterEffort:
    """Sum reports by organisation, area and week.

    Arguments:
        organisation, area, week: (n,) positions, 0 …; a negative area is no area, and counts in ``joined`` alone.
        antal: (n,) reports, 0 or more.
        shape: how many organisations, areas and weeks there are.

    Raises:
        ValueError: a position lies outside, or a number is negative or unknown.
    """
    organisations, areas, weeks = shape
    beyond = np.any(organisation >= organisations) or np.any(area >= areas) or np.any(week >= weeks)
    if beyond or np.any(organisation < 0) or np.any(week < 0):
        raise ValueError("an organisation, area or week lies outside of those there are")
    if not np.all(np.isfinite(antal) & (antal >= 0)):
        raise ValueError("reports must be 0 or more")
    # Reports without an area stand in one more of them, which is taken away in the end.
    whole = np.zeros((organisations, areas + 1, weeks))
    np.add.at(whole, (organisation, np.where(area < 0, areas, area), week), antal)
    return ReporterEffort(
        reports=whole[:, :areas],
        joined=_first(whole.sum(axis=1), settling),
        joined_area=_first(whole[:, :areas], settling),
    )


def _first(reports: FloatArray, settling: int) -> IntArray:
    """Week of the first report along the last axis."""
    any_at = reports > 0
    first = np.argmax(any_at, axis=-1) if reports.shape[-1] else np.zeros(reports.shape[:-1], np.int64)
    return np.where(any_at.any(axis=-1) & (first >= settling), first, NEVER)


def effort_change(effort: ReporterEffort, before: slice, now: slice) -> EffortChange:
    """Compare two stretches of weeks.

    Raises:
        ValueError: one of them holds no week.
    """
    n_before, n_now = (len(range(*part.indices(effort.reports.shape[2]))) for part in (before, now))
    if not n_before or not n_now:
        raise ValueError("both stretches must hold a week")
    then, here = effort.reports[:, :, before].sum(axis=2) / n_before, effort.reports[:, :, now].sum(axis=2) / n_now
    was, is_now = then.sum(axis=1) > 0, here.sum(axis=1) > 0
    steady = was & is_now
    return EffortChange(
        before=then.sum(axis=0),
        now=here.sum(axis=0),
        steady_before=then[steady].sum(axis=0),
        steady_now=here[steady].sum(axis=0),
        joined=here[~was].sum(axis=0),
        left=then[~is_now].sum(axis=0),
        n_steady=int(steady.sum()),
        n_joined=int((is_now & ~was).sum()),
        n_left=int((was & ~is_now).sum()),
    )
