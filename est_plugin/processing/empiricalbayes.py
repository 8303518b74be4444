"""est:empiricalbayes: rates of small areas, shrunk towards what they have in common."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis.empirical_bayes import MARSHALL, METHODS, ShrunkRates, shrunk_rates
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .layer_columns import write_with_columns
from .layer_frame import counts, read_frame

COUNT_FIELD, EXPOSURE_FIELD, METHOD = "COUNT_FIELD", "EXPOSURE_FIELD", "METHOD"
PER, CONFIDENCE = "PER", "CONFIDENCE"
COLUMNS = (
    ("raw_rate", "real"),
    ("eb_rate", "real"),
    ("eb_lower", "real"),
    ("eb_upper", "real"),
    ("own_weight", "real"),
    ("p_above", "real"),
)


class EmpiricalBayes(EstAlgorithm):
    """Shrunk rates with intervals."""

    ID = "empiricalbayes"

    def title(self) -> str:
        """Its name."""
        return tr("Rates of small areas (empirical Bayes)")

    def help(self) -> str:
        """What it does."""
        return tr(
            "The rate COUNT_FIELD / EXPOSURE_FIELD of a small area is mostly chance. eb_rate draws it towards the mean "
            "of all areas, the more the smaller the exposure: own_weight is the share that its own raw_rate has in it. "
            "METHOD marshall: Marshall (1991), as R's spdep::EBest; where the areas differ no more than by chance, all "
            "get the mean. METHOD gamma: gamma–Poisson (Clayton & Kaldor 1987). eb_lower and eb_upper hold the area's "
            "true rate with a probability of CONFIDENCE; they allow for the mean and the spread being estimated too "
            "(Christiansen & Morris 1997), so they are honest with few areas. p_above is the probability that the "
            "area's rate is above the mean of all. All rates are per PER of the exposure (1000: per 1,000). An area "
            "whose count is missing, or whose exposure is missing or 0, gets none. Without any incident all rates are "
            "0. Residents are the wrong exposure where few live and many pass: use area, or visitors, there. Ranks of "
            "such rates are still uncertain: est:tertialranking shows how."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Areas"), [QgsProcessing.SourceType.TypeVector])
        )
        self.add_field(COUNT_FIELD, tr("Count"), optional=False)
        self.add_field(EXPOSURE_FIELD, tr("Exposure: residents, km², days, expected count"), optional=False)
        self.add_choice(METHOD, tr("Method"), list(METHODS), MARSHALL)
        self.addParameter(
            QgsProcessingParameterNumber(
                PER, tr("Rates per so much exposure"), QgsProcessingParameterNumber.Type.Double, 1.0, False, 1e-9
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                CONFIDENCE,
                tr("Probability of the intervals, in percent"),
                QgsProcessingParameterNumber.Type.Double,
                95.0,
                False,
                1.0,
                99.99,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Areas with rates")))
        self.add_results(
            ("N_AREAS", tr("Areas with a rate")),
            ("MEAN_RATE", tr("Mean rate that areas are drawn towards")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, estimate, write."""
        progress = FeedbackProgress(feedback)
        source = self.parameterAsSource(parameters, INPUT, context)
        count, exposure = (self.text(parameters, name, context) for name in (COUNT_FIELD, EXPOSURE_FIELD))
        frame = read_frame(source, [count, exposure], progress=Part(progress, 0.0, 0.3))
        if frame.empty:
            raise EstError(tr("INPUT has no features: give a layer of areas."))
        per = self.parameterAsDouble(parameters, PER, context)
        found = shrunk_rates(
            counts(frame[count], count),
            counts(frame[exposure], exposure),
            self.chosen(parameters, METHOD, context) or MARSHALL,
            self.parameterAsDouble(parameters, CONFIDENCE, context) / 100,
        )
        rows = pd.DataFrame(
            {
                "raw_rate": found.raw * per,
                "eb_rate": found.rate * per,
                "eb_lower": found.lower * per,
                "eb_upper": found.upper * per,
                "own_weight": found.own_weight,
                "p_above": found.p_above,
            }
        )
        written = write_with_columns(self, parameters, OUTPUT, context, source, COLUMNS, rows, Part(progress, 0.6, 1.0))
        told = _sentences(found, per)
        for sentence in told:
            feedback.pushInfo(sentence)
        mean = float(found.mean * per)
        return {
            **written,
            "N_AREAS": int(np.isfinite(found.raw).sum()),
            "MEAN_RATE": mean if mean == mean else None,
            "SUMMARY": " ".join(told),
        }


def _sentences(found: ShrunkRates, per: float) -> list[str]:
    there = np.isfinite(found.raw)
    n, without = int(there.sum()), int((~there).sum())
    out = [tr("{n} areas, mean rate {mean}.", n=number(n), mean=_figures(found.mean * per))]
    if n > 1 and found.variance == 0 and found.mean > 0:
        out.append(tr("The areas differ no more than by chance: every area gets the mean."))
    elif n > 1 and found.mean > 0:
        out.append(
            tr(
                "An area's own rate has a weight of {low} to {high} %; the rest is the mean's.",
                low=number(100 * float(found.own_weight[there].min())),
                high=number(100 * float(found.own_weight[there].max())),
            )
        )
    if n and found.mean == 0:
        out.append(tr("There is no incident at all: every rate is 0."))
    if without:
        out.append(tr("{n} areas have no count or no exposure above 0, and get no rate.", n=number(without)))
    return out


def _figures(value: float) -> str:
    """A rate of any size with four figures."""
    if not np.isfinite(value) or value == 0:
        return number(value)
    return number(value, max(0, 3 - int(np.floor(np.log10(abs(value))))))
