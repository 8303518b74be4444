"""est:weeklyleads: near repeats, likely places and clusters to review."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..domain.agency import Level
from ..domain.errors import EstError
from ..domain.language import tr
from ..export.lead_layers import ClusterTable, LikelyPlaceTable, NearRepeatTable
from ..picture.agencies import agencies, agency
from ..picture.choices import areas_meant, week_meant
from ..picture.lead_release import released_leads
from ..picture.leads import LeadSettings
from ..picture.weekly_leads import weekly_leads
from ..store.opening import open_store
from .algorithm import AGENCY, AREAS, DATABASE, LEVEL, SEED, WEEK, EstAlgorithm, FeedbackProgress
from .sinks import write_features

NEAR_REPEATS, LIKELY_PLACES, CLUSTERS = "NEAR_REPEATS", "LIKELY_PLACES", "CLUSTERS"


class WeeklyLeadsAlgorithm(EstAlgorithm):
    """What the week's single events say of the days to come."""

    ID = "weeklyleads"

    def title(self) -> str:
        """Its name."""
        return tr("Weekly leads")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Looks through the single events up to a week's end. NEAR_REPEATS are the week's events that follow "
            "another one of their category within 200 m and 14 days, in categories where such pairs are more "
            "common than chance would have (Knox's test on up to 52 weeks, 199 or 999 shuffles, q at most .05 "
            "over all categories); ratio is how many times. LIKELY_PLACES are the cells of 250 m where the coming "
            "week's incidents are likeliest, at least 500 m apart, by a map that learns from what was registered "
            "when the week ended (see est:riskmap); expected is for the cell and the week. PAI is what such maps "
            "reached over the last 26 weeks in 1 % of the area, PAI_NAIVE what a count of 13 weeks reached: a map "
            "that reaches no more adds nothing. Categories that rise with presence, sensitive ones, and codes "
            "that no rule places are left out of it. CLUSTERS are circles of up to 500 m with more events of a "
            "category than usual in the last four weeks (see est:spacetimescan), with p at most .05 after it is "
            "multiplied by the number of categories: clusters to review, not proofs. Beware: points that stand in "
            "for a place (a station, an area's middle) look like repeats; see est:dataquality. The outputs are "
            "single events and places, for authorities only; with AGENCY they hold what that agency may get."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_period_choices()
        self.add_seed()
        keys = [receiver.key for receiver in agencies()]
        self.add_choice(AGENCY, tr("Agency that the leads are for (empty: everything, INTERN)"), keys, None)
        self.add_choice(LEVEL, tr("Disclosure level (empty: the agency's own)"), [level.value for level in Level], None)
        for name, text in (
            (NEAR_REPEATS, tr("Near repeats")),
            (LIKELY_PLACES, tr("Likely places")),
            (CLUSTERS, tr("Clusters to review")),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, text, QgsProcessing.SourceType.TypeVectorPoint, None, True, True
                )
            )
        self.add_results(
            ("N_NEAR_REPEATS", tr("Near repeats of the week")),
            ("N_LIKELY_PLACES", tr("Likely places")),
            ("N_CLUSTERS", tr("Clusters to review")),
            ("PAI", tr("PAI of the map")),
            ("PAI_NAIVE", tr("PAI of the count of 13 weeks")),
            summary=tr("The leads in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Look, and write."""
        key, level = self.chosen(parameters, AGENCY, context), self.level(parameters, context)
        if level is not None and not key:
            raise EstError(tr("LEVEL is {level}: say in AGENCY who the leads are for.", level=level.value))
        with open_store(self.path(parameters, DATABASE, context)) as store:
            settings = LeadSettings(
                week=week_meant(store, self.text(parameters, WEEK, context)),
                areas=areas_meant(store, self.text(parameters, AREAS, context)).name,
                clock=self.clock(parameters, context),
                seed=self.parameterAsInt(parameters, SEED, context),
            )
            product = weekly_leads(store, settings, FeedbackProgress(feedback))
        sentences = product.sentences()
        if key:
            released = released_leads(product, agency(key), level)
            product = released.product
            sentences = [*product.sentences(), *released.withheld]
        written: dict[str, Any] = {}
        for name, table in (
            (NEAR_REPEATS, NearRepeatTable()),
            (LIKELY_PLACES, LikelyPlaceTable()),
            (CLUSTERS, ClusterTable()),
        ):
            features, crs = table.features(product), product.area_set.crs
            kind = QgsWkbTypes.Type.Point
            written |= write_features(self, parameters, name, context, table.fields(), crs, features, kind)
        for sentence in sentences:
            feedback.pushInfo(sentence)
        test = product.accuracy
        return {
            **written,
            "N_NEAR_REPEATS": len(product.near_repeats),
            "N_LIKELY_PLACES": len(product.likely),
            "N_CLUSTERS": len(product.clusters),
            **({"PAI": test.pai, "PAI_NAIVE": test.pai_naive} if test else {}),
            "SUMMARY": " ".join(sentences),
        }
