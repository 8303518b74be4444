"""est:weeklyinventory: what changed this week."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..analysis.expected_counts import Method
from ..domain.language import tr
from ..export.product_layers import InventoryTable
from ..picture.choices import areas_meant, week_meant
from ..picture.products import InventorySettings, WeeklyInventory
from ..picture.weekly_inventory import make_weekly_inventory
from ..store.interface import Store
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, OUTPUT, WEEK, EstAlgorithm, FeedbackProgress
from .sinks import write_features

METHODS = [Method.FARRINGTON.value, Method.SHORT.value]


class WeeklyInventoryAlgorithm(EstAlgorithm):
    """Counts a week and judges it against its baseline."""

    ID = "weeklyinventory"

    def title(self) -> str:
        """Its name."""
        return tr("Weekly inventory")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Counts a week by area and category, and compares every count with what was to be expected, by a "
            "predictive test that carries the baseline's own uncertainty. Where the sources cover three years or more, "
            "that is Farrington's flexible method (Noufaily et al. 2013: the same weeks of up to five earlier years, "
            "season and trend), which asks for five incidents in four weeks; else the last BASELINE_WEEKS weeks "
            "before a gap. METHOD = short or farrington takes one of them; the column baseline says which it was. "
            "Weeks with a yearly event (Valborg, Midsummer: resources/event_calendar.csv) are no baseline, and are "
            "compared with what the event brought in earlier years. A preliminary week is compared with as much of "
            "the expected count as is registered by now. q_value is corrected for all comparisons (Benjamini & "
            "Hochberg 1995); what lasts for weeks is raised too where the last four weeks together are too many. "
            "Weeks outside a source's coverage are unknown, not zero. 'More than expected' is something to look into: "
            "it is neither a proof nor a cause."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_period_choices()
        self.add_choice(
            "METHOD", tr("Baseline (empty: Farrington's method where three years are covered)"), METHODS, None
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "BASELINE_WEEKS",
                tr("Weeks in the short baseline"),
                QgsProcessingParameterNumber.Type.Integer,
                13,
                False,
                4,
                104,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Weekly inventory"), QgsProcessing.SourceType.TypeVectorPolygon, None, True, True
            )
        )
        self.add_results(
            ("N_TESTS", tr("Comparisons")),
            ("N_CHANGES", tr("Changes to look into")),
            ("PLACED", tr("Incidents placed in an area")),
            ("TOTAL", tr("Incidents of the week")),
            summary=tr("The week in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compute and write."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            product = inventory_asked(self, store, parameters, context, feedback)
        table = InventoryTable()
        written = write_features(
            self, parameters, OUTPUT, context, table.fields(), product.area_set.crs, table.features(product)
        )
        for sentence in product.sentences():
            feedback.pushInfo(sentence)
        return {
            **written,
            "N_TESTS": product.n_tests,
            "N_CHANGES": len(product.changes),
            "PLACED": product.placed,
            "TOTAL": product.total,
            "SUMMARY": " ".join(product.sentences()),
        }


def inventory_asked(
    algorithm: EstAlgorithm,
    store: Store,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> WeeklyInventory:
    """The inventory that WEEK, AREAS, CLOCK and, where the algorithm has it, BASELINE_WEEKS ask for."""
    settings = InventorySettings(
        week=week_meant(store, algorithm.text(parameters, WEEK, context)),
        areas=areas_meant(store, algorithm.text(parameters, AREAS, context)).name,
        clock=algorithm.clock(parameters, context),
    )
    if algorithm.parameterDefinition("BASELINE_WEEKS") is not None:
        weeks = algorithm.parameterAsInt(parameters, "BASELINE_WEEKS", context)
        settings = replace(settings, baseline_weeks=weeks)
    if algorithm.parameterDefinition("METHOD") is not None:
        settings = replace(settings, baseline=algorithm.chosen(parameters, "METHOD", context))
    return make_weekly_inventory(store, settings, FeedbackProgress(feedback))
