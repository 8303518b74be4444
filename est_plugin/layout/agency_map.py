"""An agency's map page: one released product, one A3 sheet as PDF.

The page is laid out in a project of its own, so it neither sees nor touches the user's, and may be made in a
background thread or without a window.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import unicodedata
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsLabelingEngineSettings,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutRenderContext,
    QgsMapLayer,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsRenderContext,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ..domain.agency import Level
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from ..export.product_layers import AreaChangeTable, PlacesTable, RankingTable
from ..paths import resource
from ..picture.products import TertialRanking, WeeklyInventory
from ..picture.release import ReleasedInventory, ReleasedRanking
from .map_crs import MapCrs, map_crs
from .page_items import fill_column, fill_label, fill_legend, load_template, required, set_scale_bar
from .page_text import PageText, page_text
from .styles import apply_style, fit_labels

MARGIN = 0.04
"""Share of the areas' extent that is left free around them."""

DPI = 300


def export_agency_map(
    released: ReleasedInventory | ReleasedRanking,
    folder: Path,
    progress: Progress = SILENT,
    *,
    template: Path | None = None,
    made_on: dt.date | None = None,
) -> Path:
    """Print the map of a released product.

    Arguments:
        released: what the agency may get, at its level.
        folder: where the PDF goes; made when it isn't there.
        template: a .qpt of one's own instead of the plugin's (``resources/layouts``); items are found by their ids.
        made_on: the production date; today when None.

    Returns:
        the PDF's path: ``<agency>_<week or tertial>.pdf``, with the level after it when it isn't the agency's own.

    Raises:
        EstError: there is no area to draw, the template can't be used, or the file can't be written.
        Cancelled: the user stopped the work.
    """
    product = released.product
    if not len(product.areas):
        raise EstError(
            tr("There is no area to draw: import areas into the area set {name} first.", name=product.area_set.name)
        )
    progress.report(0.0, tr("Map for {agency}", agency=released.agency.name))
    project = QgsProject()
    layers = _layers(product)
    extent = layers[-1].extent()
    system = map_crs(layers[-1].crs(), extent)
    text = page_text(released, system.text, made_on or dt.date.today())
    _prepare(project, layers, system, text)
    progress.report(0.2)
    is_week = isinstance(product, WeeklyInventory)
    layout = load_template(
        project, template or resource("layouts", "week_overview.qpt" if is_week else "tertial_ranking.qpt")
    )
    layout.setName(text.document_title)
    _fill_page(layout, layers, _with_margin(layers[-1], system), text, released.level)
    progress.report(0.4)
    path = Path(folder) / file_name(released)
    _print(layout, path)
    progress.report(1.0)
    return path


def file_name(released: ReleasedInventory | ReleasedRanking) -> str:
    """The PDF's name, in ASCII."""
    product = released.product
    when = str(product.settings.week if isinstance(product, WeeklyInventory) else product.settings.tertial)
    parts = [released.agency.key, when]
    if released.level is not released.agency.level:
        parts.append(released.level.value.lower())
    ascii_only = unicodedata.normalize("NFKD", "_".join(parts)).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_-]+", "-", ascii_only) + ".pdf"


def _layers(product: WeeklyInventory | TertialRanking) -> list[QgsVectorLayer]:
    """The map's layers, the uppermost first; the areas are the last."""
    if isinstance(product, TertialRanking):
        table = RankingTable()
        areas = table.product_layer(product, tr("Areas by need"))
        apply_style(areas, table.name, product.settings.top)
        layers = [areas]
    else:
        areas = AreaChangeTable().product_layer(product, tr("Areas, against what was expected"))
        apply_style(areas, AreaChangeTable.name)
        layers = [areas]
        if len(product.places):
            places = PlacesTable().product_layer(product, tr("Places behind the changes"))
            apply_style(places, PlacesTable.name)
            layers.insert(0, places)
    fit_labels(areas, len(product.areas))
    return layers


def _prepare(project: QgsProject, layers: list[QgsVectorLayer], system: MapCrs, text: PageText) -> None:
    """Put the layers into the project, which knows the map's CRS, the document's title, and no person's name."""
    project.setCrs(system.crs, True)
    metadata = QgsProjectMetadata()
    metadata.setTitle(text.document_title)
    project.setMetadata(metadata)
    labeling = QgsLabelingEngineSettings()
    labeling.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
    project.setLabelingEngineSettings(labeling)
    for layer in reversed(layers):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)


def _with_margin(areas: QgsVectorLayer, system: MapCrs) -> QgsRectangle:
    transform = QgsCoordinateTransform(areas.crs(), system.crs, QgsProject())
    extent = transform.transformBoundingBox(areas.extent())
    # One point-like area would give an extent of no size, which no map can show.
    least = 100.0
    extent.grow(
        max(MARGIN * max(extent.width(), extent.height()), least if extent.width() + extent.height() < least else 0.0)
    )
    return extent


def _shaped(extent: QgsRectangle, aspect: float) -> QgsRectangle:
    """*extent* widened to the map item's *aspect*: set as it is, it would change the item's height instead."""
    width = max(extent.width(), extent.height() * aspect)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, width / aspect)


def _fill_page(
    layout: QgsPrintLayout, layers: list[QgsVectorLayer], extent: QgsRectangle, text: PageText, level: Level
) -> None:
    main = required(layout, "map", QgsLayoutItemMap)
    stack: list[QgsMapLayer] = list(layers)
    main.setLayers(stack)
    main.setKeepLayerSet(True)
    main.setExtent(_shaped(extent, main.rect().width() / main.rect().height()))
    set_scale_bar(required(layout, "scale_bar", QgsLayoutItemScaleBar), _metres_per_mm(main, layout.project()))
    fill_legend(required(layout, "legend", QgsLayoutItemLegend))
    fill_column(layout, text.labels, text.table)
    for key in ("level", "level_text", "crs", "sources", "placed", "preliminary", "imprint"):
        fill_label(required(layout, key, QgsLayoutItemLabel), text.labels[key])
    numbered = tr("Page {number} ({count})", number="[% @layout_page %]", count="[% @layout_numpages %]")
    required(layout, "page_number", QgsLayoutItemLabel).setText(numbered)
    inner = layout.itemById("level_frame_inner")
    if inner is not None:
        # The double frame is the secrecy mark's form.
        inner.setVisibility(level is Level.INTERN)
    layout.refresh()


def _metres_per_mm(main: QgsLayoutItemMap, project: QgsProject) -> float:
    """Metres of ground that a millimetre of the page is, in the middle of the map."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(project.crs(), project.transformContext())
    measure.setEllipsoid(project.ellipsoid())
    extent = main.extent()
    middle = extent.center().y()
    across = measure.measureLine(QgsPointXY(extent.xMinimum(), middle), QgsPointXY(extent.xMaximum(), middle))
    return float(measure.convertLengthMeasurement(across, QgsUnitTypes.DistanceUnit.DistanceMeters)) / float(
        main.rect().width()
    )


def _print(layout: QgsPrintLayout, path: Path) -> None:
    """Write the PDF: vectors, text as text, one flat layer, no attributes. Whole or not at all."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.forceVectorOutput = True
    settings.rasterizeWholeImage = False
    # QGIS 3.28 moved the enumeration.
    settings.textRenderFormat = (
        Qgis.TextRenderFormat.AlwaysText if hasattr(Qgis, "TextRenderFormat") else QgsRenderContext.TextFormatAlwaysText
    )
    # Older QGIS draws a hatch as a picture: at the full resolution, and without JPEG's blur.
    settings.flags = settings.flags | QgsLayoutRenderContext.Flag.FlagLosslessImageRendering
    settings.writeGeoPdf = False
    settings.exportLayersAsSeperateFiles = False
    settings.exportMetadata = True
    settings.appendGeoreference = True
    part = path.with_name(path.stem + ".part.pdf")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        result = QgsLayoutExporter(layout).exportToPdf(str(part), settings)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OSError(tr("QGIS's error {code}", code=result))
        os.replace(part, path)
    except OSError as error:
        raise EstError(
            tr(
                "The map {file} can't be written ({reason}): close it in other programs, or choose another folder.",
                file=str(path),
                reason=error.strerror or str(error),
            )
        ) from error
    finally:
        if part.is_file():
            part.unlink()
