"""A product's layers in the project: one group a period, dressed, replaced when the picture is made again."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from ..export.product_layers import AreaChangeTable, InventoryTable, PlacesTable, RankingTable
from ..export.styles import apply_style
from ..picture.products import TertialRanking, WeeklyInventory

_GROUP_KEY = "est/period"
_LAYER_KEY = "est/product"


@dataclass(frozen=True)
class ProductLayer:
    """A layer that can be made of a product."""

    table: str
    """Name of its table, and so of its style."""
    make: Callable[[], QgsVectorLayer]
    is_visible: bool = True
    top: int = 5
    """How many areas the ranking's first tier speaks of."""


def inventory_layers(product: WeeklyInventory) -> list[ProductLayer]:
    """The week's layers, the uppermost first: places, areas by their change, and every single comparison."""
    layers = [
        ProductLayer(AreaChangeTable.name, lambda: AreaChangeTable().product_layer(product)),
        # Many polygons on one spot: for filtering and for its table, not for a first look.
        ProductLayer(InventoryTable.name, lambda: InventoryTable().product_layer(product), is_visible=False),
    ]
    if len(product.places):
        layers.insert(0, ProductLayer(PlacesTable.name, lambda: PlacesTable().product_layer(product)))
    return layers


def ranking_layers(product: TertialRanking) -> list[ProductLayer]:
    """The tertial's layer."""
    return [
        ProductLayer(
            RankingTable.name, lambda: RankingTable().product_layer(product), top=product.settings.top
        )
    ]


def group_title(period: str) -> str:
    """Name of the group of a period such as ``2026-W47``."""
    return tr("EST – {period}", period=period)


def make_layers(recipes: list[ProductLayer], progress: Progress = SILENT) -> list[QgsVectorLayer]:
    """Make the layers of *recipes*; meant for a task, as hundreds of areas and thousands of rows take their time.

    Nobody else knows of the layers yet. They are handed to the window's thread, as Processing does with its own.
    """
    made = []
    for position, recipe in enumerate(recipes):
        progress.report(position / len(recipes), tr("Making the layers"))
        layer = recipe.make()
        layer.setCustomProperty(_LAYER_KEY, recipe.table)
        # It can be made again at any time: QGIS need not ask whether to keep it when it closes.
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.moveToThread(QCoreApplication.instance().thread())
        made.append(layer)
    return made


def show_in_project(
    project: QgsProject, period: str, recipes: list[ProductLayer], layers: list[QgsVectorLayer]
) -> QgsLayerTreeGroup:
    """Dress *layers*, made of *recipes*, and put them into the group of *period*; earlier ones of theirs are replaced.

    Layers that the user has put into the group, and those of other tables, stay.

    Raises:
        EstError: a style can't be read; the project is as it was.
    """
    for recipe, layer in zip(recipes, layers):
        apply_style(layer, recipe.table, recipe.top)
        layer.setReadOnly(True)
    group = find_group(project, period)
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, group_title(period))
        group.setCustomProperty(_GROUP_KEY, period)
    tables = {recipe.table for recipe in recipes}
    project.removeMapLayers(
        [
            node.layerId()
            for node in group.findLayers()
            if node.layer() is not None and node.layer().customProperty(_LAYER_KEY) in tables
        ]
    )
    for position, (recipe, layer) in enumerate(zip(recipes, layers)):
        project.addMapLayer(layer, False)
        node = group.insertLayer(position, layer)
        node.setItemVisibilityChecked(recipe.is_visible)
        node.setExpanded(recipe.is_visible)
    return group


def find_group(project: QgsProject, period: str) -> QgsLayerTreeGroup | None:
    """The group that was made for *period*, whatever the user calls it now."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(_GROUP_KEY) == period:
            return group
    return None
