"""Why a count is judged as it is, in words."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from ..domain.calendar import Week
from ..domain.language import expected_count, number, tr
from ..domain.status import RAISED, Status
from .expected_counts import Baseline, ExpectedCounts, Method


def baseline_text(baseline: Baseline, mondays: NDArray[np.int64]) -> str:
    """What the week was compared with: weeks (ISO where they begin on a Monday), and method."""
    if baseline.method is Method.NONE:
        return tr("none: too few covered weeks")
    first, last = (_week_text(int(mondays[k])) for k in (baseline.weeks[0], baseline.weeks[-1]))
    if baseline.method is Method.FARRINGTON:
        return tr(
            "{years} years, {first} – {last}, Farrington's flexible method",
            years=baseline.years,
            first=first,
            last=last,
        )
    return tr("{n} weeks, {first} – {last}, predictive test", n=len(baseline.weeks), first=first, last=last)


def _week_text(monday: int) -> str:
    day = dt.date.fromordinal(monday)
    return str(Week.of(day)) if day.weekday() == 0 else day.isoformat()


def why(result: ExpectedCounts, at: int, q_limit: float, event: str = "") -> str:
    """One series' reasons.

    Arguments:
        at: its position.
        event: the name of the judged week's event, '' without one.
    """
    if np.isnan(result.p_value[at]):
        return tr("Not judged: {baseline}.", baseline=tr("too few weeks are covered, or the count is unknown"))
    parts = [
        tr(
            "{observed} where {expected} were expected ({lower}–{upper}).",
            observed=number(result.observed[at]),
            expected=expected_count(float(result.expected[at])),
            lower=number(result.lower[at]),
            upper=number(result.upper[at]),
        )
    ]
    if result.status[at] in RAISED and not result.q_value[at] <= q_limit:
        parts.append(
            tr(
                "Over the last weeks together {observed} where {expected} were expected.",
                observed=number(result.observed_together[at]),
                expected=expected_count(float(result.expected_together[at])),
            )
        )
    parts += _before(result, at)
    if result.q_value[at] <= q_limit and result.status[at] not in RAISED:
        parts.append(tr("Not raised: fewer than five incidents in four weeks."))
    effect = result.baseline.event
    if effect is not None and event:
        if effect.earlier:
            parts.append(
                tr(
                    "The week holds {event}: here that has meant {ratio} times the usual count.",
                    event=event,
                    ratio=number(effect.ratio[at], 1),
                )
            )
        else:
            parts.append(tr("The week holds {event}, of which there is no earlier year to compare with.", event=event))
    if result.completeness[at] < 1:
        parts.append(
            tr(
                "About {share} % of the week is registered by now, and only that much was expected.",
                share=number(100 * result.completeness[at]),
            )
        )
    return " ".join(parts)


def _before(result: ExpectedCounts, at: int) -> list[str]:
    """What the status says of the weeks before."""
    earlier = result.raised_before[at]
    counts = ", ".join(number(n) for n in earlier[np.isfinite(earlier)])
    status = result.status[at]
    if status == Status.NEW.value:
        return [tr("None of the {n} weeks before was above.", n=len(earlier))]
    if status == Status.RISING.value:
        return [tr("More than in the weeks before that were above ({counts}).", counts=counts)]
    if status == Status.CONTINUING.value:
        return [tr("Weeks before were above too ({counts}).", counts=counts)]
    if status == Status.ENDED.value:
        return [tr("Last week was above ({n}).", n=number(earlier[0]))]
    return []
