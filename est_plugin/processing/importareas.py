"""est:importareas: an area set into the store."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber, QgsProcessingParameterCrs

from ..domain.language import tr
from ..picture.importing import import_areas
from ..store.opening import open_store
from .algorithm import DATABASE, INPUT, EstAlgorithm, FeedbackProgress


class ImportAreas(EstAlgorithm):
    """Reads a polygon layer as an area set."""

    ID = "importareas"

    def title(self) -> str:
        """Its name."""
        return tr("Import areas")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Imports a polygon layer as an area set, and places the incidents that the store holds in it. "
            "An area set of the same name is replaced. A file that doesn't say its coordinate system needs CRS: "
            "nothing is guessed."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_input(tr("Polygon layer"))
        self.add_text("NAME", tr("Name of the area set"), optional=False)
        self.add_text("CODE_FIELD", tr("Field with the areas' codes"), optional=False)
        self.add_text("NAME_FIELD", tr("Field with the areas' names (empty: the codes)"))
        self.add_text("POPULATION_FIELD", tr("Field with the residents"))
        self.add_text("VINTAGE", tr("Vintage, such as 2025"))
        self.addParameter(
            QgsProcessingParameterCrs("CRS", tr("Coordinate system, where the file doesn't say it"), optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber("N_AREAS", tr("Number of areas")))
        self.addOutput(QgsProcessingOutputNumber("N_REJECTED", tr("Rejected rows")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            known = len(store.rejected(0))
            area_set = import_areas(
                store,
                self.path(parameters, INPUT, context),
                self.text(parameters, "NAME", context),
                self.text(parameters, "CODE_FIELD", context),
                self.text(parameters, "NAME_FIELD", context),
                population_field=self.text(parameters, "POPULATION_FIELD", context),
                vintage=self.text(parameters, "VINTAGE", context),
                crs=crs_given(self, parameters, context),
                progress=FeedbackProgress(feedback),
            )
            rejected = store.rejected(0).iloc[known:]
        feedback.pushInfo(tr("{n} areas in '{name}'", n=area_set.n_areas, name=area_set.name))
        for reason, rows in rejected.groupby("reason", sort=False)["row"]:
            feedback.pushWarning(tr("Rejected rows ({n}): {reason}", n=len(rows), reason=reason))
        return {"N_AREAS": area_set.n_areas, "N_REJECTED": len(rejected)}


def crs_given(algorithm: EstAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """CRS as an authority code or WKT; empty when not given. What QGIS doesn't know goes on as written, to
    be refused."""
    crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    if crs.isValid():
        return str(crs.authid() or crs.toWkt())
    return algorithm.text(parameters, "CRS", context)
