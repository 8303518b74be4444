"""est:exportmaps: a printed map for each agency."""

from __future__ import annotations

import pathlib
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber, QgsProcessingOutputString

from ..domain.language import tr
from ..domain.progress import Part, Progress
from ..layout.agency_map import export_agency_map
from ..store.opening import open_store
from .algorithm import DATABASE, FOLDER, TERTIAL, EstAlgorithm, FeedbackProgress
from .delivery import Product, Released, folder_given, receivers, released, write_all
from .tertialranking import ranking_asked
from .weeklyinventory import inventory_asked


class ExportMaps(EstAlgorithm):
    """Prints a week's, and where asked a tertial's, map for each agency as PDF."""

    ID = "exportmaps"

    def title(self) -> str:
        """Its name."""
        return tr("Export maps")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Prints an A3 map of the week for each agency as PDF, at the agency's own disclosure level or a more "
            "open one: "
            "only INTERN shows single places. With TERTIAL the tertial's map is printed too."
        )

    def declare(self) -> None:
        """Its parameters."""
        declare_export(self)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Print."""
        return export(self, parameters, context, feedback, write_map)


def write_map(item: Released, folder: pathlib.Path, progress: Progress) -> list[pathlib.Path]:
    """One agency's map as PDF."""
    return [export_agency_map(item, folder, progress)]


def declare_export(algorithm: EstAlgorithm) -> None:
    """The parameters and outputs of the exporting algorithms."""
    algorithm.add_database()
    algorithm.add_period_choices(week=True, tertial=True)
    algorithm.add_receivers()
    algorithm.add_seed()
    algorithm.add_folder()
    algorithm.addOutput(QgsProcessingOutputNumber("N_FILES", tr("Files written")))
    algorithm.addOutput(QgsProcessingOutputString("FILES", tr("The files written")))


def products_asked(
    algorithm: EstAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> list[Product]:
    """The week's inventory and, where TERTIAL is given, the tertial's ranking."""
    with open_store(algorithm.path(parameters, DATABASE, context)) as store:
        products: list[Product] = [inventory_asked(algorithm, store, parameters, context, feedback)]
        if algorithm.text(parameters, TERTIAL, context):
            products.append(ranking_asked(algorithm, store, parameters, context, feedback))
    return products


def export(
    algorithm: EstAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    writer: Any,
) -> dict[str, Any]:
    """Release the products asked for, and write them with *writer*."""
    folder = folder_given(algorithm, parameters, context)
    chosen, level = receivers(algorithm, parameters, context)
    products = products_asked(algorithm, parameters, context, feedback)
    items = released(products, chosen, level)
    files = write_all(folder, items, [writer], Part(FeedbackProgress(feedback), 0.4, 1.0))
    for item in items:
        for sentence in item.withheld:
            feedback.pushInfo(f"{item.agency.name}: {sentence}")
    for path in files:
        feedback.pushInfo(str(path))
    return {FOLDER: str(folder), "N_FILES": len(files), "FILES": "; ".join(str(path) for path in files)}
