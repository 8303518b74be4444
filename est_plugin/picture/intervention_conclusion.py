"""What can and what can't be concluded of an insats, in words: the same in every door."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..analysis.intervention_effect import FEW, Effect, Finding
from ..domain.language import number, tr

UNLIKE = 2.0
"""Controls that had so many times more or fewer incidents before are of another size."""


@dataclass(frozen=True)
class Design:
    """How the evaluation was made: what is known decides what is warned of. None = not known."""

    has_displacement: bool = False
    has_displacement_control: bool = False
    selection_left_out: bool | None = None
    """Whether the weeks in which the place was chosen lie outside both periods."""
    presence_left_out: bool | None = None
    """Whether categories that rise with presence are left out."""
    own_reports_left_out: bool | None = None
    """Whether what the organisation with the insats reported itself is left out."""
    dispersion_known: bool = False
    earlier_trend: float = float("nan")
    """z of the difference's slope before."""
    control_distance: float = float("nan")
    """Metres between treated places and controls."""
    ring: float = 0.0
    """Width of the rings in metres, 0 without."""
    control_before: float = float("nan")
    treated_before: float = float("nan")
    """Incidents before, lengths and areas considered."""


def conclusion(effect: Effect) -> str:
    """One sentence: what the numbers say, and what they don't."""
    decimals = 0 if abs(effect.wdd) >= 10 or float(effect.wdd).is_integer() else 1
    values = {
        "wdd": number(abs(effect.wdd), decimals),
        "lower": number(effect.lower, decimals),
        "upper": number(effect.upper, decimals),
    }
    if effect.finding is Finding.NOTHING:
        return tr("There were no incidents before or after: nothing can be concluded of an effect.")
    if effect.finding is Finding.FEWER:
        return tr(
            "{wdd} fewer incidents than the controls' development would have given (95 % interval {lower} to "
            "{upper}): more than chance explains, which speaks for an effect if the places would else have changed "
            "by the same number, but doesn't tell what caused it.",
            **values,
        )
    if effect.finding is Finding.MORE:
        return tr(
            "{wdd} more incidents than the controls' development would have given (95 % interval {lower} to "
            "{upper}): more than chance explains, which speaks against the intended effect if the places would else "
            "have changed by the same number, but doesn't tell what caused it.",
            **values,
        )
    direction = tr("fewer") if effect.wdd < 0 else tr("more")
    return tr(
        "No evidence of an effect: {wdd} incidents {direction} than the controls' development would have given, but "
        "anything from {lower} to {upper} agrees with the counts (95 % interval), so neither an effect nor its "
        "absence is shown.",
        direction=direction,
        **values,
    )


def caveats(effect: Effect, design: Design) -> list[str]:
    """What to beware of in this evaluation, the weightiest first."""
    if effect.finding is Finding.NOTHING:
        return []
    said: list[str] = []
    if not design.selection_left_out:
        said.append(
            tr(
                "If the place was chosen because of the weeks before, a fall is to be expected without any insats "
                "(regression to the mean): leave those weeks out."
            )
        )
    if not design.presence_left_out:
        said.append(
            tr("Leave out categories that rise with presence (narcotics, weapons, traffic): they count the insats.")
        )
    if not design.own_reports_left_out:
        said.append(tr("Leave out what the guards reported themselves: it rises because they are there."))
    if effect.smallest < FEW:
        said.append(tr("A count is below {n}: the interval is rough.", n=number(FEW)))
    said += _about_spread(effect, design)
    said += _about_places(design)
    return said


def _about_spread(effect: Effect, design: Design) -> list[str]:
    if not design.dispersion_known:
        return [
            tr(
                "The interval takes the counts to vary by chance alone; weekly counts often vary more, and then it is "
                "too narrow."
            )
        ]
    if effect.dispersion > 1:
        return [
            tr(
                "The weekly differences vary {times} times more than by chance, and the interval is widened for it.",
                times=number(effect.dispersion, 1),
            )
        ]
    return []


def _about_places(design: Design) -> list[str]:
    said = []
    if not math.isnan(design.earlier_trend) and abs(design.earlier_trend) > 1.96:
        said.append(
            tr("The places and the controls went different ways already before: the controls may not be comparable.")
        )
    smaller = min(design.control_before, design.treated_before)
    larger = max(design.control_before, design.treated_before)
    if larger > UNLIKE * smaller:
        said.append(
            tr(
                "The controls are of another size than the places ({control} against {treated} incidents before): read "
                "the ratio too.",
                control=number(design.control_before),
                treated=number(design.treated_before),
            )
        )
    if design.ring > 0 and design.control_distance < 2 * design.ring:
        said.append(tr("The controls lie so near the places that incidents may have moved into them."))
    if not design.has_displacement:
        said.append(tr("Whether incidents moved to the surroundings was not looked at."))
    elif not design.has_displacement_control:
        said.append(tr("The surroundings have no controls: their whole change counts as displacement."))
    return said
