"""est:hotspots: where neighbouring areas together lie above or below what the map leads to expect (Gi*)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis import hot_spots as gi
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from .algorithm import INPUT, OUTPUT, SEED, EstAlgorithm, FeedbackProgress
from .layer_columns import write_with_columns
from .layer_frame import counts, numbers, read_frame
from .neighbourhood import add_neighbourhood, read_neighbourhood

FIELD, EXPOSURE_FIELD, MIN_EXPOSURE = "FIELD", "EXPOSURE_FIELD", "MIN_EXPOSURE"
PERMUTATIONS, ALPHA = "PERMUTATIONS", "ALPHA"
COLUMNS = (
    ("gi_star", "real"),
    ("p_value", "real"),
    ("q_value", "real"),
    ("hot_class", "text"),
    ("value", "real"),
    ("local_mean", "real"),
    ("neighbours", "int"),
    ("p_normal", "real"),
    ("p_permuted", "real"),
    ("why", "text"),
)
DEFAULT_PERMUTATIONS = 99_999
"""With fewer, the smallest p possible is too large to be seen among some thousand areas."""


class HotSpotsAlgorithm(EstAlgorithm):
    """Gi* of every area."""

    ID = "hotspots"

    def title(self) -> str:
        """Its name."""
        return tr("Hot spots (Gi*)")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Finds areas that together with their neighbours lie above (hot) or below (cold) what the whole map leads "
            "to expect. gi_star is the z-score of Ord & Getis (1995) with the area itself included, binary weights and "
            "the population standard deviation, as in R's spdep; local_mean is the mean of the area and its "
            "neighbours. The value is FIELD divided by EXPOSURE_FIELD (residents, km², expected count). Give an "
            "exposure or a rate: counts alone show where people are. A rate on few residents is mostly chance: leave "
            "such areas out with MIN_EXPOSURE (50 for residents), or use est:empiricalbayes first. p_value is "
            "two-sided, from PERMUTATIONS in which the others' values change places (Anselin 1995); with 0 it is the "
            "normal one, which is too hopeful for small counts. Both are kept as p_permuted and p_normal. q_value "
            "takes into account how many areas were looked at (Benjamini & Hochberg 1995), and hot_class is hot or "
            "cold where it is at most ALPHA, else none. undefined: the reason stands in why (no value, no neighbour, "
            "all others are neighbours, all values equal). An area without a value counts nowhere. A hot spot is a "
            "place to look into: it tells neither why, nor that the next week will be the same, and it moves with the "
            "areas' borders and with WEIGHTS."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Areas"), [QgsProcessing.SourceType.TypeVectorAnyGeometry])
        )
        self.add_field(FIELD, tr("Count or rate"), optional=False)
        self.add_field(EXPOSURE_FIELD, tr("Exposure that FIELD is divided by (empty: FIELD is a rate)"))
        add_least_exposure(self)
        add_neighbourhood(self)
        add_permutations(self)
        add_alpha(self, ALPHA, tr("Largest q-value of a hot or cold spot"))
        self.add_seed()
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Areas with Gi*")))
        self.add_results(
            ("N_TESTED", tr("Areas looked at")),
            ("N_HOT", tr("Hot spots")),
            ("N_COLD", tr("Cold spots")),
            ("N_UNDEFINED", tr("Areas without Gi*")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, look, write."""
        progress = FeedbackProgress(feedback)
        source = self.parameterAsSource(parameters, INPUT, context)
        field, exposure = (self.text(parameters, name, context) for name in (FIELD, EXPOSURE_FIELD))
        frame = read_frame(source, [field, exposure], True, Part(progress, 0.0, 0.2))
        if frame.empty:
            raise EstError(tr("INPUT has no features: give a layer of areas."))
        least = self.parameterAsDouble(parameters, MIN_EXPOSURE, context)
        values = area_values(frame, field, exposure, least)
        neighbours = read_neighbourhood(
            self, parameters, context, feedback, frame, source.sourceCrs(), Part(progress, 0.2, 0.5)
        )
        found = gi.hot_spots(
            values,
            neighbours,
            self.parameterAsInt(parameters, PERMUTATIONS, context),
            self.parameterAsInt(parameters, SEED, context),
            Part(progress, 0.5, 0.8),
        )
        alpha = self.parameterAsDouble(parameters, ALPHA, context)
        classes = found.classes(alpha)
        written = write_with_columns(
            self,
            parameters,
            OUTPUT,
            context,
            source,
            COLUMNS,
            _rows(found, classes, values),
            Part(progress, 0.8, 1.0),
        )
        told = _sentences(found, classes, alpha)
        for sentence in told:
            feedback.pushInfo(sentence)
        return {
            **written,
            "N_TESTED": int((classes != gi.UNDEFINED).sum()),
            "N_HOT": int((classes == gi.HOT).sum()),
            "N_COLD": int((classes == gi.COLD).sum()),
            "N_UNDEFINED": int((classes == gi.UNDEFINED).sum()),
            "SUMMARY": " ".join(told),
        }


def add_least_exposure(algorithm: EstAlgorithm) -> None:
    """MIN_EXPOSURE."""
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            MIN_EXPOSURE,
            tr("Leave out areas with a smaller exposure"),
            QgsProcessingParameterNumber.Type.Double,
            0.0,
            False,
            0.0,
        )
    )


def add_permutations(algorithm: EstAlgorithm) -> None:
    """PERMUTATIONS."""
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            PERMUTATIONS,
            tr("Permutations (0: p-values by the normal distribution)"),
            QgsProcessingParameterNumber.Type.Integer,
            DEFAULT_PERMUTATIONS,
            False,
            0,
        )
    )


def add_alpha(algorithm: EstAlgorithm, name: str, description: str) -> None:
    """A level between 0 and 1."""
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            name, description, QgsProcessingParameterNumber.Type.Double, 0.05, False, 1e-9, 0.999999
        )
    )


def area_values(frame: pd.DataFrame, field: str, exposure: str, least: float) -> NDArray[np.float64]:
    """(n,) FIELD, or FIELD by exposure; NaN where either is missing, or the exposure is 0 or below *least*.

    Raises:
        EstError: a value is no number, or a count or exposure negative.
    """
    if not exposure:
        return numbers(frame[field], field)
    return rates(counts(frame[field], field), counts(frame[exposure], exposure), least)


def rates(of: NDArray[np.float64], exposure: NDArray[np.float64], least: float) -> NDArray[np.float64]:
    """Counts by exposure; NaN where the exposure is unknown, 0 or below *least*."""
    there = (exposure > 0) & (exposure >= least)
    return np.divide(of, exposure, out=np.full(len(of), np.nan), where=there)


def reason(why: str) -> str:
    """Why Gi* is undefined, in words."""
    return {
        "": "",
        gi.NO_VALUE: tr("no value"),
        gi.NO_NEIGHBOUR: tr("no neighbour"),
        gi.EVERYTHING: tr("all others are neighbours"),
        gi.ALL_EQUAL: tr("all values are equal"),
    }[why]


def _rows(found: gi.HotSpots, classes: NDArray[np.object_], values: NDArray[np.float64]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "gi_star": found.gi_star,
            "p_value": found.p,
            "q_value": found.q,
            "hot_class": classes,
            "value": values,
            "local_mean": found.local_mean,
            "neighbours": found.n_neighbours,
            "p_normal": found.p_normal,
            "p_permuted": found.p_permuted,
            "why": [reason(why) for why in found.why],
        }
    )


def _sentences(found: gi.HotSpots, classes: NDArray[np.object_], alpha: float) -> list[str]:
    """What was found, and what to know of it."""
    tested = int((classes != gi.UNDEFINED).sum())
    out = [
        tr(
            "{n} areas looked at: {hot} hot and {cold} cold at q ≤ {alpha}.",
            n=number(tested),
            hot=number(int((classes == gi.HOT).sum())),
            cold=number(int((classes == gi.COLD).sum())),
            alpha=f"{alpha:g}",
        )
    ]
    for why in (gi.NO_VALUE, gi.NO_NEIGHBOUR, gi.EVERYTHING, gi.ALL_EQUAL):
        n = int((found.why == why).sum())
        if n:
            out.append(tr("Undefined for {n} areas: {why}.", n=number(n), why=reason(why)))
    return out + too_coarse(tested, found.permutations, alpha)


def too_coarse(tested: int, permutations: int, alpha: float) -> list[str]:
    """A sentence where the permutations are too few for so many tests: spots are found in flocks, or not at all."""
    together = int(np.ceil(round(tested * 2 / (permutations + 1) / alpha, 6))) if permutations else 0
    if together <= 1:
        return []
    if together > tested:
        return [
            tr(
                "With {n} tests and {b} permutations no spot can be found: raise PERMUTATIONS.",
                n=number(tested),
                b=number(permutations),
            )
        ]
    return [
        tr(
            "With {n} tests and {b} permutations no fewer than {m} spots can be found: raise PERMUTATIONS.",
            n=number(tested),
            b=number(permutations),
            m=number(together),
        )
    ]
