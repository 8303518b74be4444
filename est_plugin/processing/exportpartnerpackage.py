"""est:exportpartnerpackage: shapefiles and a GeoPackage for each partner."""

from __future__ import annotations

import pathlib
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..domain.language import tr
from ..domain.progress import Progress
from ..export.partner_package import write_partner_package
from .algorithm import EstAlgorithm
from .delivery import Released
from .exportmaps import declare_export, export


class ExportPartnerPackage(EstAlgorithm):
    """Writes a week, and where asked a tertial, as a folder of files for each agency."""

    ID = "exportpartnerpackage"

    def title(self) -> str:
        """Its name."""
        return tr("Export partner packages")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Writes a folder for each agency with a shapefile and its key, a GeoPackage with styles, and a "
            "README, at the agency's own "
            "disclosure level or a more open one. What was withheld, and why, stands in the README. With TERTIAL "
            "the tertial's ranking is written too."
        )

    def declare(self) -> None:
        """Its parameters."""
        declare_export(self)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write."""
        return export(self, parameters, context, feedback, write_package)


def write_package(item: Released, folder: pathlib.Path, progress: Progress) -> list[pathlib.Path]:
    """One agency's package."""
    return list(write_partner_package(item, folder, progress))
