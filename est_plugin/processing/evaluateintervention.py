"""est:evaluateintervention: an insats by its counts before and after, with and without it."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..analysis.e_test import e_test
from ..analysis.intervention_effect import Effect, Site, weighted_displacement_difference
from ..domain.errors import EstError
from ..domain.language import tr
from ..picture.intervention_conclusion import Design, caveats, conclusion
from .algorithm import OUTPUT, EstAlgorithm
from .sinks import write_table

COUNTS = (
    "TREATED_BEFORE", "TREATED_AFTER", "CONTROL_BEFORE", "CONTROL_AFTER", "DISPLACEMENT_BEFORE", "DISPLACEMENT_AFTER",
    "DISPLACEMENT_CONTROL_BEFORE", "DISPLACEMENT_CONTROL_AFTER",
)  # fmt: skip
AREA_NAMES = ("TREATED_AREA", "CONTROL_AREA", "DISPLACEMENT_AREA", "DISPLACEMENT_CONTROL_AREA")
WEIGHTS = ("TIME_WEIGHT_BEFORE", "TIME_WEIGHT_AFTER")
OVERDISPERSION = "OVERDISPERSION"

EFFECT_COLUMNS = (
    ("wdd", "real"),
    ("se", "real"),
    ("z", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("conclusion", "text"),
    ("caveats", "text"),
    ("finding", "text"),
    ("p_value", "real"),
    ("local", "real"),
    ("local_se", "real"),
    ("displaced", "real"),
    ("displaced_se", "real"),
    ("expected", "real"),
    ("ratio", "real"),
    ("ratio_lower", "real"),
    ("ratio_upper", "real"),
    ("p_treated", "real"),
    ("dispersion", "real"),
)


class EvaluateIntervention(EstAlgorithm):
    """Judges an insats by eight counts."""

    ID = "evaluateintervention"

    def title(self) -> str:
        """Its name."""
        return tr("Evaluate an insats by its counts")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Compares places that got an insats with comparable places that didn't, before and after: the weighted "
            "displacement difference (Wheeler & Ratcliffe 2018). wdd = change of the treated places − change of the "
            "controls + change of the treated places' surroundings − change of the controls' surroundings; below 0 "
            "is fewer incidents. se is the square root of the sum of the counts, lower and upper a 95 % interval, z = "
            "wdd / se. Only an interval without 0 is evidence of an effect; an interval with 0 is no evidence of its "
            "absence either. TIME_WEIGHT_… are the lengths of the two periods and …_AREA the sizes of the places where "
            "they differ: counts are divided by them, so wdd is then per unit of time and area. OVERDISPERSION "
            "multiplies the variance where counts vary more than by chance (est:evaluatearea estimates it). local and "
            "displaced are the halves of wdd, expected is what the treated places would have had with the controls' "
            "change, ratio the treated places' relative change divided by the controls' (better than wdd where the "
            "controls are much larger or smaller), p_treated the treated places' before and after alone by the E-test "
            "(Krishnamoorthy & Thomson 2004). Beware of places chosen because they peaked (leave out the weeks in "
            "which they were chosen), of what guards report themselves and of categories that rise with presence, and "
            "of controls that also got guards."
        )

    def declare(self) -> None:
        """Its parameters."""
        said = (
            tr("Incidents in the treated places, before"),
            tr("Incidents in the treated places, after"),
            tr("Incidents in the controls, before"),
            tr("Incidents in the controls, after"),
            tr("Incidents in the surroundings of the treated places, before"),
            tr("Incidents in the surroundings of the treated places, after"),
            tr("Incidents in the surroundings of the controls, before"),
            tr("Incidents in the surroundings of the controls, after"),
        )
        for i, (name, description) in enumerate(zip(COUNTS, said)):
            self._add_number(name, description, None, 0.0, optional=i >= 4)
        self._add_number(WEIGHTS[0], tr("Length of the period before"), 1.0, 0.0)
        self._add_number(WEIGHTS[1], tr("Length of the period after"), 1.0, 0.0)
        sizes = (
            tr("Size of the treated places"),
            tr("Size of the controls"),
            tr("Size of the surroundings of the treated places"),
            tr("Size of the surroundings of the controls"),
        )
        for name, description in zip(AREA_NAMES, sizes):
            self._add_number(name, description, 1.0, 0.0)
        self._add_number(OVERDISPERSION, tr("Overdispersion (1: chance alone)"), 1.0, 1.0)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Evaluation"), QgsProcessing.SourceType.TypeVector, None, True, True
            )
        )
        add_effect_outputs(self)

    def _add_number(
        self, name: str, description: str, default: float | None, least: float, optional: bool = False
    ) -> None:
        definition = QgsProcessingParameterNumber(
            name, description, QgsProcessingParameterNumber.Type.Double, default, optional, least
        )
        if name in AREA_NAMES or name == OVERDISPERSION:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(definition)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare."""
        given = {name: self._given(parameters, name, context) for name in COUNTS}
        areas = {name: self._above_zero(parameters, name, context) for name in AREA_NAMES}
        lengths = tuple(self._above_zero(parameters, name, context) for name in WEIGHTS)
        sites = [
            _site(given, prefix, areas[f"{prefix}_AREA"], prefix in ("TREATED", "CONTROL"))
            for prefix in ("TREATED", "CONTROL", "DISPLACEMENT", "DISPLACEMENT_CONTROL")
        ]
        spread = self.parameterAsDouble(parameters, OVERDISPERSION, context)
        treated, control, displacement, displacement_control = sites
        if treated is None or control is None:  # _site has refused it already
            raise ValueError("no treated places, or no controls")
        if displacement is None and displacement_control is not None:
            raise EstError(
                tr("DISPLACEMENT_CONTROL_… is given without DISPLACEMENT_…: give the surroundings of both, or neither.")
            )
        effect = weighted_displacement_difference(
            treated, control, displacement, displacement_control, (lengths[0], lengths[1]), spread
        )
        design = Design(
            has_displacement=displacement is not None,
            has_displacement_control=displacement_control is not None,
            dispersion_known=spread > 1,
            control_before=control.before / control.area,
            treated_before=treated.before / treated.area,
        )
        row = effect_row(effect, caveats(effect, design), treated, (lengths[0], lengths[1]))
        written = write_table(self, parameters, OUTPUT, context, EFFECT_COLUMNS, pd.DataFrame([row]))
        return {**written, **effect_results(row, feedback)}

    def _given(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float:
        """A count; NaN where none is given."""
        if parameters.get(name) is None or str(parameters[name]).strip() == "":
            return math.nan
        value = self.parameterAsDouble(parameters, name, context)
        if not (math.isfinite(value) and value >= 0):
            raise EstError(tr("{parameter} must be a number of 0 or more.", parameter=name))
        return value

    def _above_zero(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float:
        value = self.parameterAsDouble(parameters, name, context)
        if not (math.isfinite(value) and value > 0):
            raise EstError(tr("{parameter} must be a number above 0.", parameter=name))
        return value


def _site(given: dict[str, float], prefix: str, area: float, required: bool) -> Site | None:
    before, after = given[f"{prefix}_BEFORE"], given[f"{prefix}_AFTER"]
    if math.isnan(before) and math.isnan(after) and not required:
        return None
    for value, name in ((before, f"{prefix}_BEFORE"), (after, f"{prefix}_AFTER")):
        if math.isnan(value):
            raise EstError(tr("{parameter} is missing: give the counts before and after.", parameter=name))
    return Site(before, after, area)


# ---- shared with est:evaluatearea ---------------------------------------------------------------------------


def add_effect_outputs(algorithm: EstAlgorithm) -> None:
    """The numbers that a model or a script goes on with."""
    algorithm.add_results(
        ("WDD", tr("Weighted displacement difference")),
        ("SE", tr("Standard error")),
        ("Z", tr("z")),
        ("LOWER", tr("Lower end of the 95 % interval")),
        ("UPPER", tr("Upper end of the 95 % interval")),
    )
    algorithm.addOutput(QgsProcessingOutputString("CONCLUSION", tr("What can and can't be concluded")))


def effect_row(
    effect: Effect, warnings: list[str], treated: Site, lengths: tuple[float, float]
) -> dict[str, Any]:
    """The line of OUTPUT."""
    whole = float(treated.before).is_integer() and float(treated.after).is_integer()
    p_treated = float(e_test(treated.after, treated.before, lengths[1], lengths[0])) if whole else math.nan
    return {
        "wdd": effect.wdd,
        "se": effect.se,
        "z": effect.z,
        "lower": effect.lower,
        "upper": effect.upper,
        "conclusion": conclusion(effect),
        "caveats": " ".join(warnings),
        "finding": effect.finding.value,
        "p_value": effect.p_value,
        "local": effect.local.value,
        "local_se": effect.local.se,
        "displaced": effect.displaced.value,
        "displaced_se": effect.displaced.se,
        "expected": effect.expected,
        "ratio": effect.ratio,
        "ratio_lower": effect.ratio_lower,
        "ratio_upper": effect.ratio_upper,
        "p_treated": p_treated,
        "dispersion": effect.dispersion,
    }


def effect_results(row: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """The outputs of :func:`add_effect_outputs`; the sentences are told in the log."""
    feedback.pushInfo(row["conclusion"])
    if row["caveats"]:
        feedback.pushInfo(row["caveats"])
    names = ("wdd", "se", "z", "lower", "upper", "conclusion")
    return {name.upper(): row[name] for name in names if row[name] == row[name]}
