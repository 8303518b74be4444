"""est:weeklyrun: all of a week into a folder."""

from __future__ import annotations

import json
import pathlib
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import Part
from ..export.product_layers import AreaChangeTable, InventoryTable, PlacesTable, RankingTable
from ..export.staging import staged
from ..picture.choices import areas_meant
from ..picture.products import WeeklyInventory
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, FOLDER, EstAlgorithm, FeedbackProgress
from .delivery import Product, folder_given, receivers, released, write_all
from .exportmaps import declare_export, products_asked, write_map
from .exportpartnerpackage import write_package
from .linkincidents import tell_linked


class WeeklyRun(EstAlgorithm):
    """The whole Monday: inventory, maps and packages, ready in a folder."""

    ID = "weeklyrun"

    def title(self) -> str:
        """Its name."""
        return tr("Weekly run")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Does all of a week: the inventory as a GeoPackage for the analyst, and for each agency a folder "
            "with its printed map and its package. "
            "Before that, with LINK, records of the same event in several sources are linked by the usual rule "
            "(est:linkincidents), so that it is counted once. "
            "With TERTIAL the tertial's ranking, maps and packages as well. Meant for scheduled runs. Nothing is "
            "left in FOLDER when a step fails."
        )

    def declare(self) -> None:
        """Its parameters."""
        declare_export(self)
        self.addParameter(
            QgsProcessingParameterBoolean("LINK", tr("First link the same event in several sources"), True)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it all."""
        folder = folder_given(self, parameters, context)
        chosen, level = receivers(self, parameters, context)
        if self.parameterAsBoolean(parameters, "LINK", context):
            with open_store(self.path(parameters, DATABASE, context)) as store:
                tell_linked(store, areas_meant(store, self.text(parameters, AREAS, context)).name, feedback)
        products = products_asked(self, parameters, context, feedback)
        items = released(products, chosen, level)
        progress = FeedbackProgress(feedback)
        with staged(folder) as temporary:
            own = [path for product in products for path in _write_own(product, temporary)]
            delivered = write_all(
                temporary, items, [write_map, write_package], Part(progress, 0.4, 1.0), by_agency=True
            )
            files = [folder / path.relative_to(temporary) for path in own + delivered]
        summary = " ".join(sentence for product in products for sentence in product.sentences())
        feedback.pushInfo(summary)
        for path in files:
            feedback.pushInfo(str(path))
        return {FOLDER: str(folder), "N_FILES": len(files), "FILES": "; ".join(str(path) for path in files)}


def _write_own(product: Product, folder: pathlib.Path) -> list[pathlib.Path]:
    """The analyst's own copy: every layer of the product in one GeoPackage, and what was done in words and figures."""
    if isinstance(product, WeeklyInventory):
        name = f"{InventoryTable.name}_{product.settings.week}"
        layers = [
            (InventoryTable.name, InventoryTable().product_layer(product)),
            (AreaChangeTable.name, AreaChangeTable().product_layer(product)),
            (PlacesTable.name, PlacesTable().product_layer(product)),
        ]
    else:
        name = f"{RankingTable.name}_{product.settings.tertial}"
        layers = [(RankingTable.name, RankingTable().product_layer(product))]
    path = folder / f"{name}.gpkg"
    for table, layer in layers:
        _write_layer(path, table, layer)
    summary = folder / f"{name}.json"
    summary.write_text(json.dumps(_summary(product), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return [path, summary]


def _write_layer(path: pathlib.Path, table: str, layer: QgsVectorLayer) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", table
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise EstError(
            tr("{file} could not be written ({why}): is there room on the disk?", file=path.name, why=message)
        )


def _summary(product: Product) -> dict[str, Any]:
    """What was asked, what it was made from, and what came out."""
    settings = product.settings
    return {
        "period": str(settings.week if isinstance(product, WeeklyInventory) else settings.tertial),
        "areas": settings.areas,
        "clock": settings.clock.value,
        "store": product.state.name,
        "batch": product.state.batch,
        "imported": product.state.imported,
        "version": product.state.plugin_version,
        "placed": product.placed,
        "total": product.total,
        "sources": [
            {
                "name": source.name,
                "kind": source.kind.value,
                "extracted": source.extracted.isoformat() if source.extracted else None,
                "coverage": [str(period) for period in source.coverage],
                "counted": source.is_counted,
                "note": source.note,
                "placed": source.placed,
                "total": source.total,
            }
            for source in product.sources
        ],
        "sentences": product.sentences(),
    }
