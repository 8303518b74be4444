"""Make the page templates and the map styles anew: resources/layouts/*.qpt and resources/styles/*.qml.

Run it with QGIS's Python from the project's top: ``python scripts/make_layout_templates.py``. Use the oldest QGIS that
the plugin supports, so that all newer ones can read the files. The files are the source for the plugin and may be
edited in QGIS by hand; this script only lays out the first edition.
"""

from __future__ import annotations

import base64
import os
import pathlib
import re

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")  # else the attributes come in another order each time

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsRendererCategory,
    QgsRendererRange,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

TOP = pathlib.Path(__file__).resolve().parent.parent
LAYOUTS, STYLES = TOP / "resources" / "layouts", TOP / "resources" / "styles"
TYPEFACE = "DejaVu Sans"
INK, MUTED, BORDER, UNKNOWN = "#1a1a1a", "#555555", "#8c8c8c", "#d0d0d0"
CHANGES = {"2": "#b2182b", "1": "#f4a582", "0": "#f7f7f7", "-1": "#92c5de", "-2": "#2166ac"}

# Left, top, width, height in mm of an A3 page.
BOXES = {
    "map": (10, 10, 294, 247),
    "level_frame": (308, 10, 102, 22),
    "level_frame_inner": (309.2, 11.2, 99.6, 19.6),
    "level": (311, 12.2, 96, 7),
    "level_text": (311, 19, 96, 11.4),
    "what": (308, 35, 102, 24),
    "where": (308, 60, 102, 13),
    "when": (308, 74, 102, 11),
    "legend": (308, 88, 102, 72),
    "method": (308, 162, 102, 22),
    "sentences": (308, 187, 102, 30),
    "withheld": (308, 219, 102, 8),
    "table_title": (308, 230, 102, 5),
    "table": (308, 235, 102, 22),
    "north_arrow": (10, 262, 11, 15),
    "scale_bar": (24, 261, 88, 13),
    "crs": (24, 277, 90, 10),
    "sources": (118, 262, 118, 25),
    "placed": (240, 262, 64, 5),
    "preliminary": (240, 268, 64, 19),
    "imprint": (308, 262, 102, 19),
    "page_number": (308, 282, 102, 5),
}
NORTH_ARROW = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 60" width="44" height="60">
<path d="M22 18 L36 58 L22 48 Z" fill="#1a1a1a" stroke="#1a1a1a" stroke-width="1.2"/>
<path d="M22 18 L8 58 L22 48 Z" fill="#ffffff" stroke="#1a1a1a" stroke-width="1.2"/>
<path d="M16.5 14 L16.5 2 L19 2 L25 10 L25 2 L27.5 2 L27.5 14 L25 14 L19 6 L19 14 Z" fill="#1a1a1a"/></svg>"""


def font(size: float, bold: bool = False) -> QFont:
    """The one typeface, at *size* points."""
    out = QFont(TYPEFACE)
    out.setPointSizeF(size)
    out.setBold(bold)
    return out


def text_format(size: float, bold: bool = False, color: str = INK) -> QgsTextFormat:
    """The one typeface as QGIS's text format."""
    out = QgsTextFormat()
    out.setFont(font(size, bold))
    out.setSize(size)
    out.setColor(QColor(color))
    return out


# ---- styles ------------------------------------------------------------------------------------


def area(color: str, hatch: str = "", dots: str = "") -> QgsFillSymbol:
    """A polygon's symbol: a flat colour with a muted border, and in greyscale a hatch or dots to tell it by."""
    symbol = QgsFillSymbol.createSimple({"color": color, "outline_color": BORDER, "outline_width": "0.2"})
    if hatch:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(45)
        lines.setDistance(2.0)
        lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": hatch, "line_width": "0.22"}))
        symbol.appendSymbolLayer(lines)
    if dots:
        points = QgsPointPatternFillSymbolLayer()
        points.setDistanceX(2.0)
        points.setDistanceY(2.0)
        points.setDisplacementX(1.0)
        points.setSubSymbol(QgsMarkerSymbol.createSimple({"color": dots, "size": "0.45", "outline_style": "no"}))
        symbol.appendSymbolLayer(points)
    return symbol


def labelled(
    expression: str, size: float, priority: str, placement: QgsPalLayerSettings.Placement, is_place: bool = False
) -> QgsPalLayerSettings:
    """Labels with a halo that give way to each other."""
    written = text_format(size)
    halo = QgsTextBufferSettings()
    halo.setEnabled(not is_place)
    halo.setSize(0.7)
    halo.setColor(QColor("#ffffff"))
    written.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(written)
    settings.fieldName, settings.isExpression = expression, True
    settings.placement = placement
    settings.displayAll = False
    settings.centroidInside = True
    # An area is no hindrance to its neighbours' names (else most are left out where areas are many); a place is.
    hindrance = settings.obstacleSettings()
    hindrance.setIsObstacle(is_place)
    settings.setObstacleSettings(hindrance)
    settings.autoWrapLength = 20
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    if priority:
        settings.dataDefinedProperties().setProperty(
            QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(priority)
        )
    return settings


def save_style(name: str, geometry: str, fields: str, renderer: object, labels: QgsPalLayerSettings) -> None:
    """Write ``resources/styles/<name>.qml``: symbols and labels, nothing else."""
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:3006&{fields}", name, "memory")
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    category = QgsMapLayer.StyleCategory
    _message, ok = layer.saveNamedStyle(str(STYLES / f"{name}.qml"), category.Symbology | category.Labeling)
    if not ok:
        raise SystemExit(f"{name}.qml could not be written")


DENSE = "coalesce(@est_dense, 0) = 1"
"""Expression: whether so many areas share the map that labels must be short (``fit_labels`` sets the variable)."""


def elided(column: str, length: int = 40) -> str:
    """Expression: a name cut to *length* characters with an ellipsis, and on a dense map each word to ten."""
    cut = f'if(length("{column}") > {length}, left("{column}", {length - 1}) || \'…\', "{column}")'
    return f"if({DENSE}, regexp_replace({cut}, '([^ -]{{9}})[^ -]{{3,}}', '\\\\1…'), {cut})"


def make_styles() -> None:
    """The four tables' styles. Their class labels are replaced, in the user's language, when they are applied."""
    over_area = QgsPalLayerSettings.Placement.Horizontal
    hatches = {"-1": "#3a6f94", "-2": "#d9e8f5"}
    changes = [QgsRendererCategory(int(key), area(color, hatches.get(key, "")), key) for key, color in CHANGES.items()]
    changes.append(QgsRendererCategory("", area(UNKNOWN, dots="#7d7d7d"), "unknown"))
    save_style(
        "area_changes",
        "MultiPolygon",
        "field=area_name:string&field=change_class:integer&field=top_category:string",
        QgsCategorizedSymbolRenderer("change_class", changes),
        labelled(
            f'{elided("area_name")} || if(abs("change_class") = 2 and not {DENSE} and "top_category" <> \'\', '
            f"'\\n' || {elided('top_category')}, '')",
            8,
            '4 + 3 * abs(coalesce("change_class", 0))',
            over_area,
        ),
    )

    tiers = [
        QgsRendererCategory("certain", area("#b30000"), "certain"),
        QgsRendererCategory("possible", area("#fc8d59"), "possible"),
        QgsRendererCategory("indistinct", area("#feebd0", dots="#8a6d3b"), "indistinct"),
        QgsRendererCategory("", area(UNKNOWN), "unknown"),
    ]
    save_style(
        "tertial_ranking",
        "MultiPolygon",
        "field=area_name:string&field=tier:string&field=rank:integer&field=rank_low:integer&field=rank_high:integer",
        QgsCategorizedSymbolRenderer("tier", tiers),
        labelled(
            f"{elided('area_name')} || if(\"rank\" is null or (\"tier\" = 'indistinct' and {DENSE}), '', '\\n' || "
            f"\"rank\" || ' (' || \"rank_low\" || '–' || \"rank_high\" || ')')",
            8,
            "if(\"tier\" = 'certain', 10, if(\"tier\" = 'possible', 8, 4))",
            over_area,
        ),
    )

    statuses = {
        "new": area("#b2182b"),
        "rising": area("#d6604d"),
        "continuing": area("#f4a582"),
        "falling": area("#2166ac", hatch="#d9e8f5"),
        "ended": area("#d1e5f0", hatch="#3a6f94"),
        "as_expected": area("#f7f7f7"),
        "unknown": area(UNKNOWN, dots="#7d7d7d"),
    }
    renderer = QgsCategorizedSymbolRenderer(
        "status", [QgsRendererCategory(key, symbol, key) for key, symbol in statuses.items()]
    )
    # An area lies in the layer once for each category: what to look at first is drawn last.
    order = "array_find(array('unknown','as_expected','ended','falling','continuing','rising','new'), \"status\")"
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
    renderer.setOrderByEnabled(True)
    save_style(
        "weekly_inventory",
        "MultiPolygon",
        "field=area_name:string&field=category_name:string&field=status:string",
        renderer,
        labelled(
            f"if(\"status\" in ('as_expected', 'unknown', 'ended'), '', {elided('area_name')} || '\\n' || "
            f"{elided('category_name')})",
            8,
            "if(\"status\" in ('new', 'rising'), 9, 5)",
            over_area,
        ),
    )

    ranges = []
    for low, high, size in ((0, 4, 3.4), (5, 9, 4.6), (10, 19, 5.8), (20, 1_000_000, 7.2)):
        circle = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": "#ffffff", "outline_color": INK, "outline_width": "0.55", "size": str(size)}
        )
        halo = circle.symbolLayer(0).clone()
        halo.setStrokeColor(QColor("#ffffff"))
        halo.setStrokeWidth(1.3)
        circle.insertSymbolLayer(0, halo)
        ranges.append(QgsRendererRange(low - 0.5, high + 0.5, circle, f"{low}-{high}"))
    save_style(
        "places",
        "Point",
        "field=n:integer",
        QgsGraduatedSymbolRenderer("n", ranges),
        labelled('"n"', 7, "10", QgsPalLayerSettings.Placement.OverPoint, is_place=True),
    )


# ---- page templates ----------------------------------------------------------------------------


class Page:
    """A page in the making."""

    def __init__(self, name: str) -> None:
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)

    def put(self, item: QgsLayoutItem, key: str) -> None:
        """Place *item* where BOXES says, by its id."""
        left, top, width, height = BOXES[key]
        item.setId(key)
        item.attemptMove(QgsLayoutPoint(left, top, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
        item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))

    def add(self, item: QgsLayoutItem, key: str) -> None:
        """Add *item* to the page and place it."""
        self.layout.addLayoutItem(item)
        self.put(item, key)

    def label(self, key: str, size: float, bold: bool = False, color: str = INK, right: bool = False) -> None:
        """A plain text label whose text is set when the page is made."""
        label = QgsLayoutItemLabel(self.layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setText(key)
        label.setFont(font(size, bold))
        label.setFontColor(QColor(color))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        self.add(label, key)

    def frame(self, key: str, width: float) -> None:
        """An empty rectangle."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        fill = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": INK, "outline_width": str(width), "joinstyle": "miter"}
        )
        shape.setSymbol(fill)
        self.add(shape, key)

    def save(self, key: str) -> None:
        """Write ``resources/layouts/<key>.qpt``."""
        path = LAYOUTS / f"{key}.qpt"
        if not self.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            raise SystemExit(f"{path} could not be written")


def add_map_items(page: Page) -> None:
    """The map with its legend, scale bar and north arrow."""
    layout = page.layout
    main = QgsLayoutItemMap(layout)
    main.setFrameEnabled(True)
    main.setFrameStrokeColor(QColor(BORDER))
    main.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    main.setBackgroundColor(QColor("#ffffff"))
    page.add(main, "map")
    _left, _top, width, height = BOXES["map"]
    main.setExtent(QgsRectangle(640_000, 6_630_000, 640_000 + 100 * width, 6_630_000 + 100 * height))

    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(main)
    legend.setResizeToContents(False)
    for style, size, bold in (
        (QgsLegendStyle.Style.Title, 10, True),
        (QgsLegendStyle.Style.Group, 9, True),
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.Symbol, 8.5, False),
        (QgsLegendStyle.Style.SymbolLabel, 8.5, False),
    ):
        legend.setStyleFont(style, font(size, bold))
    legend.setFontColor(QColor(INK))
    legend.setSymbolWidth(9)
    legend.setSymbolHeight(4.2)
    legend.setBoxSpace(0)
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 1.2)
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Left, 0)
    legend.setStyleMargin(QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Top, 2.5)
    legend.setStyleMargin(QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Left, 0)
    page.add(legend, "legend")

    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(main)
    bar.setStyle("Single Box")
    bar.setTextFormat(text_format(8))
    bar.setHeight(1.8)
    bar.setBoxContentSpace(0.5)
    bar.setNumberOfSegments(4)
    bar.setNumberOfSegmentsLeft(0)
    page.add(bar, "scale_bar")

    arrow = QgsLayoutItemPicture(layout)
    drawing = "base64:" + base64.b64encode(NORTH_ARROW.encode()).decode()
    arrow.setPicturePath(drawing, QgsLayoutItemPicture.Format.FormatSVG)
    arrow.setLinkedMap(main)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    page.add(arrow, "north_arrow")


def add_table(page: Page) -> None:
    """The small table of the top rows."""
    table = QgsLayoutItemManualTable.create(page.layout)
    page.layout.addMultiFrame(table)
    frame = QgsLayoutFrame(page.layout, table)
    table.addFrame(frame)
    page.put(frame, "table")
    table.setIncludeTableHeader(True)
    table.setHeaderHAlignment(QgsLayoutItemManualTable.HeaderHAlignment.FollowColumn)
    table.setHeaders([QgsLayoutTableColumn("")])
    table.setContentTextFormat(text_format(7.5))
    table.setHeaderTextFormat(text_format(7.5, bold=True))
    table.setCellMargin(0.7)
    table.setVerticalGrid(False)
    table.setGridStrokeWidth(0.15)
    table.setGridColor(QColor(BORDER))


def make_templates() -> None:
    """Both pages. They differ in name alone, until a user changes them."""
    for key, name in (("week_overview", "EST week overview"), ("tertial_ranking", "EST tertial ranking")):
        page = Page(name)
        add_map_items(page)
        page.frame("level_frame", 0.5)
        page.frame("level_frame_inner", 0.3)
        page.label("level", 13, bold=True)
        page.label("level_text", 8.5)
        page.label("what", 28, bold=True)
        page.label("where", 14)
        page.label("when", 12)
        page.label("method", 7.5, color=MUTED)
        page.label("sentences", 10)
        page.label("withheld", 7.5, color=MUTED)
        page.label("table_title", 9, bold=True)
        add_table(page)
        for small in ("crs", "sources", "placed", "preliminary", "imprint"):
            page.label(small, 7.5)
        page.label("page_number", 7.5, right=True)
        page.save(key)


def clean(path: pathlib.Path) -> None:
    """Take random ids out of a file, so that making it anew changes nothing but what was changed."""
    seen: dict[str, str] = {}

    def numbered(match: re.Match[str]) -> str:
        return seen.setdefault(match[0], f"{{00000000-0000-0000-0000-{len(seen) + 1:012d}}}")

    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", numbered, text), encoding="utf-8")


def main() -> None:
    """Make all of them."""
    QgsApplication.setPrefixPath("/usr", True)
    app = QgsApplication([], True)
    app.initQgis()
    make_styles()
    make_templates()
    for path in sorted([*LAYOUTS.glob("*.qpt"), *STYLES.glob("*.qml")]):
        clean(path)
        print(path.relative_to(TOP))
    app.exitQgis()


if __name__ == "__main__":
    main()
