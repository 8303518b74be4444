"""est:dataquality: what must be known of the data before the picture is read."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from ..domain.language import tr
from ..picture.choices import areas_meant
from ..picture.data_quality import QualitySettings, make_data_quality
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, OUTPUT, EstAlgorithm, FeedbackProgress
from .sinks import write_table

TABLE = (
    ("kind", "text"),
    ("source", "text"),
    ("category", "text"),
    ("week", "text"),
    ("n", "int"),
    ("total", "int"),
    ("share", "real"),
    ("flagged", "int"),
    ("text", "text"),
    ("x", "real"),
    ("y", "real"),
)


class DataQualityAlgorithm(EstAlgorithm):
    """Lists what is missing, repeated, rejected or improbable in the store."""

    ID = "dataquality"

    def title(self) -> str:
        """Its name."""
        return tr("Data quality")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Looks through a period's incidents and lists what a reader of the picture must know: how much could be "
            "placed by source, category and week (flagged where the share falls against the source's own 13 weeks "
            "before: missing coordinates are no decrease), rejected rows by reason, rows that repeat another one, "
            "records of the same event that aren't linked, coordinates that repeat (stations, centres of areas), "
            "points outside all areas, dates in the future or before the registration, missing, reversed, empty and "
            "long spans, unknown times, codes without a category, and what each source covers. FLAGGED_ONLY leaves "
            "out what is as it should be. x and y are in the area set's coordinate system. The list tells of single "
            "incidents: it is for the analyst alone."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_text(AREAS, tr("Area set (empty: the only one)"))
        self.add_text("FIRST", tr("From this date of offence, such as 2026-11-16 (empty: all)"))
        self.add_text("LAST", tr("To this date of offence, such as 2026-11-22 (empty: all)"))
        self.addParameter(
            QgsProcessingParameterBoolean("FLAGGED_ONLY", tr("List only what should be looked into"), False)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Findings"), QgsProcessing.SourceType.TypeVector, None, True, True
            )
        )
        self.add_results(
            ("N_FINDINGS", tr("Findings")),
            ("N_FLAGGED", tr("Findings to look into")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Look, and write."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            settings = QualitySettings(
                areas=areas_meant(store, self.text(parameters, AREAS, context)).name,
                first=self.day(parameters, "FIRST", context),
                last=self.day(parameters, "LAST", context),
            )
            product = make_data_quality(store, settings, FeedbackProgress(feedback))
        only = self.parameterAsBoolean(parameters, "FLAGGED_ONLY", context)
        rows = product.flagged if only else product.findings
        written = write_table(self, parameters, OUTPUT, context, TABLE, rows)
        for sentence in product.sentences():
            feedback.pushInfo(sentence)
        return {
            **written,
            "N_FINDINGS": len(product.findings),
            "N_FLAGGED": len(product.flagged),
            "SUMMARY": " ".join(product.sentences()),
        }
