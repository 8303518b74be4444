"""est:tertialranking: which areas are in greatest need."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..domain.errors import EstError
from ..domain.language import tr
from ..export.product_layers import RankingTable
from ..picture.choices import areas_meant, tertial_meant
from ..picture.products import RankingSettings, TertialRanking
from ..picture.tertial_ranking import DEFAULT_WEIGHTS, make_tertial_ranking
from ..store.interface import Store
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, OUTPUT, SEED, TERTIAL, EstAlgorithm, FeedbackProgress
from .sinks import write_features


class TertialRankingAlgorithm(EstAlgorithm):
    """Ranks the areas by a tertial's need, with the uncertainty of the ranks."""

    ID = "tertialranking"

    def title(self) -> str:
        """Its name."""
        return tr("Tertial ranking")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Ranks the areas by need in a tertial. The score is a weighted sum of criteria, each a shrunken rate "
            "with its uncertainty; "
            "ranks come with a 95 % interval and the probability of being among the first TOP. "
            "WEIGHTS changes the criteria's weights, for example 'police=2, reporters=1, rate=0.5'. "
            "The ranking is a proposal: the meeting decides. Areas that can't be told apart should not be read "
            "as 1, 2, 3."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_period_choices(week=False, tertial=True)
        self.add_text("WEIGHTS", tr("Weights, such as police=2, reporters=1 (empty: the default ones)"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "TOP",
                tr("So many areas are to be chosen"),
                QgsProcessingParameterNumber.Type.Integer,
                5,
                False,
                1,
                1000,
            )
        )
        self.add_seed()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Tertial ranking"), QgsProcessing.SourceType.TypeVectorPolygon, None, True, True
            )
        )
        self.addOutput(QgsProcessingOutputString("BASIS", tr("What the ranking rests on")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("The ranking in words")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compute and write."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            product = ranking_asked(self, store, parameters, context, feedback)
        table = RankingTable()
        written = write_features(
            self, parameters, OUTPUT, context, table.fields(), product.area_set.crs, table.features(product)
        )
        for sentence in product.sentences():
            feedback.pushInfo(sentence)
        return {**written, "BASIS": product.basis, "SUMMARY": " ".join(product.sentences())}


def weights_given(text: str) -> dict[str, float]:
    """'police=2, reporters=1' as a dictionary; empty text is an empty one. Raises EstError on any other form."""
    weights: dict[str, float] = {}
    for part in (part.strip() for part in text.replace(";", ",").split(",")):
        if not part:
            continue
        key, _, value = part.partition("=")
        try:
            weights[key.strip().lower()] = float(value)
        except ValueError:
            raise EstError(
                tr(
                    "WEIGHTS has '{part}': write each as criterion=number, with the criteria {known}.",
                    part=part,
                    known=", ".join(DEFAULT_WEIGHTS),
                )
            ) from None
    return weights


def ranking_asked(
    algorithm: EstAlgorithm,
    store: Store,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> TertialRanking:
    """The ranking that TERTIAL, AREAS, CLOCK, SEED and, where the algorithm has them, WEIGHTS and TOP ask for."""
    own = algorithm.parameterDefinition("WEIGHTS") is not None
    settings = RankingSettings(
        tertial=tertial_meant(store, algorithm.text(parameters, TERTIAL, context)),
        areas=areas_meant(store, algorithm.text(parameters, AREAS, context)).name,
        clock=algorithm.clock(parameters, context),
        top=algorithm.parameterAsInt(parameters, "TOP", context) if own else RankingSettings.top,
        weights=weights_given(algorithm.text(parameters, "WEIGHTS", context)) if own else {},
        seed=algorithm.parameterAsInt(parameters, SEED, context),
    )
    return make_tertial_ranking(store, settings, FeedbackProgress(feedback))
