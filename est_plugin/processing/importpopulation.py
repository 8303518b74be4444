"""est:importpopulation: residents by area."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..domain.language import number, tr
from ..picture.choices import areas_meant
from ..picture.importing import import_population
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, INPUT, EstAlgorithm, FeedbackProgress


class ImportPopulation(EstAlgorithm):
    """Reads a table of residents by area code."""

    ID = "importpopulation"

    def title(self) -> str:
        """Its name."""
        return tr("Import population")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Reads residents from a table as Statistics Sweden delivers it (XLSX, ODS or CSV). The columns are "
            "found, or named. "
            "Codes of smaller areas, such as DeSO, are summed into the area whose code they begin with."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_input(tr("Table with residents"))
        self.add_text(AREAS, tr("Area set (empty: the only one)"))
        self.add_text("CODE_FIELD", tr("Column with the codes (empty: found)"))
        self.add_text("VALUE_FIELD", tr("Column with the residents (empty: found)"))
        self.addOutput(QgsProcessingOutputNumber("POPULATION", tr("Residents placed in an area")))
        self.addOutput(QgsProcessingOutputNumber("N_WITHOUT", tr("Areas without residents")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            report = import_population(
                store,
                self.path(parameters, INPUT, context),
                areas_meant(store, self.text(parameters, AREAS, context)).name,
                code_field=self.text(parameters, "CODE_FIELD", context),
                value_field=self.text(parameters, "VALUE_FIELD", context),
                progress=FeedbackProgress(feedback),
            )
        feedback.pushInfo(tr("{n} residents placed in an area", n=number(report.total)))
        if report.areas_without:
            feedback.pushWarning(
                tr(
                    "{n} areas got no residents: {names}",
                    n=len(report.areas_without),
                    names=", ".join(report.areas_without[:10]),
                )
            )
        return {"POPULATION": report.total, "N_WITHOUT": len(report.areas_without)}
