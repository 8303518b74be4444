"""est:createdatabase: a new, empty store."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ..domain.language import tr
from ..store.opening import create_store
from .algorithm import OUTPUT, EstAlgorithm


class CreateDatabase(EstAlgorithm):
    """Makes a GeoPackage that can hold a situational picture."""

    ID = "createdatabase"

    def title(self) -> str:
        """Its name."""
        return tr("Create a store")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Creates an empty store (a GeoPackage) with the default categories and offence codes. "
            "A file that is there already is never overwritten."
        )

    def declare(self) -> None:
        """OUTPUT."""
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Store (GeoPackage)"), tr("GeoPackage (*.gpkg)"))
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Create it."""
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        with create_store(path):
            feedback.pushInfo(tr("Created {path}", path=path))
        return {OUTPUT: path}
