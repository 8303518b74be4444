"""The items of a page, found by their ids in a template: filled with text, fitted, and closed up.

A template is a user's to edit: items may be moved, resized, restyled and added. What is written into them is data,
and never evaluated.
"""

from __future__ import annotations

import math
import pathlib
import re
from typing import TypeVar

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTableColumn,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QGraphicsScene
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import EstError
from ..domain.language import tr
from .page_text import TableColumn, TopRows
from .typeface import elided, fitted, text_size, with_available_typefaces

REQUIRED: dict[str, type] = {
    "map": QgsLayoutItemMap,
    "legend": QgsLayoutItemLegend,
    "scale_bar": QgsLayoutItemScaleBar,
    **dict.fromkeys(
        (
            "level",
            "level_text",
            "what",
            "where",
            "when",
            "method",
            "withheld",
            "crs",
            "sources",
            "placed",
            "preliminary",
            "imprint",
            "page_number",
        ),
        QgsLayoutItemLabel,
    ),
}
"""What a page may not lack, by item id. All other items are a user's to take away."""

COLUMN = ("what", "where", "when", "legend", "method", "sentences", "withheld", "table_title", "table")
"""Items that close up where they stand below each other: what one doesn't need is the next one's."""

LEAST_POINTS = {"what": 18.0, "where": 10.0, "when": 9.0, "level": 10.0, "sentences": 7.5}
"""A text that is too long is set smaller, down to so many points; all others down to :data:`LEAST_SMALL`."""
LEAST_SMALL = 6.0

SCALE_BAR_MM = 72.0

Item = TypeVar("Item", bound=QgsLayoutItem)

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_CODE = re.compile(r"\[%|\$(?=CURRENT_DATE)")


def load_template(project: QgsProject, path: pathlib.Path) -> QgsPrintLayout:
    """The template as a layout of *project*.

    Raises:
        EstError: the file can't be read as a template, or lacks an item of :data:`REQUIRED`.
    """
    document = QDomDocument()
    try:
        xml = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EstError(
            tr("The layout template {file} can't be read: {reason}.", file=str(path), reason=str(error))
        ) from error
    document.setContent(with_available_typefaces(xml))
    layout = QgsPrintLayout(project)
    # Qt's index of a scene's items is filled by a timer, which threads not started by Qt lack: the page would be empty.
    layout.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    _items, ok = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not ok:
        raise EstError(tr("{file} is no layout template: save one as .qpt from QGIS's layout window.", file=str(path)))
    missing = [key for key, kind in REQUIRED.items() if not isinstance(layout.itemById(key), kind)]
    if missing:
        raise EstError(
            tr(
                "The layout template {file} lacks the items with the ids {ids}: put them back, or restore the "
                "plugin's own "
                "template.",
                file=path.name,
                ids=", ".join(missing),
            )
        )
    return layout


def required(layout: QgsPrintLayout, key: str, kind: type[Item]) -> Item:
    """The item with the id *key*; :func:`load_template` has seen to it that it is there."""
    item = layout.itemById(key)
    if not isinstance(item, kind):
        raise TypeError(f"the item {key} is of another type than {kind.__name__}")
    return item


def plain(text: str) -> str:
    """*text* so that a label shows it as it is: labels evaluate ``[% … %]`` and ``$CURRENT_DATE``."""
    return _CODE.sub(lambda match: f"[%'{match[0]}'%]", text)


def fill_label(label: QgsLayoutItemLabel, text: str, height: float | None = None) -> float:
    """Write *text* into a label, set smaller or cut with an ellipsis where it would not fit.

    Arguments:
        height: room in mm; the label's own height when None.

    Returns:
        the height in mm that the text takes.
    """
    room = _size(label)
    font, points = _font(label)
    high = room[1] if height is None else height
    margins = 2 * label.marginX(), 2 * label.marginY()
    least = min(points, LEAST_POINTS.get(label.id(), LEAST_SMALL))
    text, size = fitted(text, font, points, room[0] - margins[0], high - margins[1], least)
    if size != points:
        _set_points(label, size)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setText(plain(text))
    return text_size(text, font, size, room[0] - margins[0])[1] + margins[1] if text else 0.0


def fill_column(layout: QgsPrintLayout, labels: dict[str, str], table: TopRows) -> None:
    """Fill the items of :data:`COLUMN` and close them up, as far as they stand below each other in the template.

    Each keeps its distance to the one above; the table takes what is left. An item that a user has moved to another
    left edge stays where it is.
    """
    legend = required(layout, "legend", QgsLayoutItemLegend)
    left = legend.positionWithUnits().x()
    free = 0.0
    for item in sorted(filter(None, map(layout.itemById, COLUMN)), key=lambda item: item.positionWithUnits().y()):
        top, (_width, slot) = item.positionWithUnits().y(), _size(item)
        in_column = abs(item.positionWithUnits().x() - left) <= 1.0
        room = slot + free if in_column else slot
        used = _fill(item, labels, table, _size(legend)[0], room)
        if in_column:
            item.attemptMove(QgsLayoutPoint(item.positionWithUnits().x(), top - free, _MM))
            free = room - used
        item.attemptResize(QgsLayoutSize(_size(item)[0], used, _MM))


def _fill(item: QgsLayoutItem, labels: dict[str, str], table: TopRows, width: float, room: float) -> float:
    """Fill one item of the column with *room* mm of height; gives the height used."""
    if isinstance(item, QgsLayoutItemLabel):
        if item.id() == "table_title":
            return fill_label(item, table.title if table.rows else "", room)
        return fill_label(item, labels[item.id()], room)
    if isinstance(item, QgsLayoutItemLegend):
        # A class that is cut off would be worse than a table that loses a row.
        return legend_size(item)[1]
    if isinstance(item, QgsLayoutFrame):
        # QGIS makes a table's frame as wide as its content, so the column's width is the legend's.
        return fill_table(item, table, width, room)
    raise TypeError(f"the item {item.id()} of the template is of another type than expected")


def fill_legend(legend: QgsLayoutItemLegend) -> None:
    """Fill the legend with all of the project's layers and all their classes, empty ones as well."""
    legend.setLegendFilterByMapEnabled(False)
    legend.setAutoUpdateModel(True)
    legend.setResizeToContents(False)
    for node in legend.model().rootGroup().findLayers():
        if isinstance(node, QgsLayerTreeLayer):
            legend.model().refreshLayerLegend(node)
    legend.updateLegend()


def legend_size(legend: QgsLayoutItemLegend) -> tuple[float, float]:
    """Width and height in mm that the legend needs."""
    context = QgsLayoutUtils.createRenderContextForLayout(legend.layout(), None)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
    # Its last symbol's outline lies half outside.
    return size.width(), size.height() + 0.5


def fill_table(frame: QgsLayoutFrame, content: TopRows, width: float, room: float) -> float:
    """Fill the table, *width* mm wide, with as many of the rows, from the first on, as *room* mm of height hold.

    Returns:
        the height used; 0 when there is no row, or no room for one.
    """
    table = frame.multiFrame()
    assert isinstance(table, QgsLayoutItemManualTable)
    widths = _column_widths(table, content, width)
    written = table.contentTextFormat()
    headers = []
    for column in content.columns:
        header = QgsLayoutTableColumn(column.heading)
        header.setHAlignment(_alignment(column))
        headers.append(header)
    lines = []
    for row in content.rows:
        cells = []
        for column, wide, text in zip(content.columns, widths, row):
            if column.is_text:
                text = "\n".join(elided(part, written.font(), written.size(), wide) for part in text.split("\n"))
            cell = QgsTableCell(text)
            cell.setHorizontalAlignment(_alignment(column))
            cells.append(cell)
        lines.append(cells)
    table.setHeaders(headers)
    table.setColumnWidths(widths)
    # QGIS counts rows of several lines higher than it draws them, so the rows that fit are counted here.
    n_rows, used = 0, _row_height(table.headerTextFormat(), 1, table)
    for row in content.rows:
        height = _row_height(written, 1 + max(text.count("\n") for text in row), table)
        if used + height > room:
            break
        n_rows, used = n_rows + 1, used + height
    table.setTableContents(lines[:n_rows])
    table.refresh()
    frame.setVisibility(n_rows > 0)
    return used if n_rows else 0.0


def _row_height(written: QgsTextFormat, n_lines: int, table: QgsLayoutItemManualTable) -> float:
    high = text_size("\n".join(["Åg"] * n_lines), written.font(), written.size())[1]
    return high + 2 * table.cellMargin() + table.gridStrokeWidth()


def _column_widths(table: QgsLayoutItemManualTable, content: TopRows, width: float) -> list[float]:
    """Widths of the columns in mm without the cells' margins: numbers as they need, texts share the rest."""
    written, heading = table.contentTextFormat(), table.headerTextFormat()
    needed = []
    for index, column in enumerate(content.columns):
        texts = [text_size(row[index], written.font(), written.size())[0] for row in content.rows]
        texts.append(text_size(column.heading, heading.font(), heading.size())[0])
        needed.append(0.0 if column.is_text else 1.05 * max(texts))
    rest = width - 0.5 - sum(needed) - 2 * table.cellMargin() * len(needed)
    n_texts = sum(column.is_text for column in content.columns)
    return [max(5.0, rest / n_texts) if column.is_text else wide for column, wide in zip(content.columns, needed)]


def set_scale_bar(bar: QgsLayoutItemScaleBar, metres_per_mm: float) -> None:
    """Give the scale bar round numbers, :data:`SCALE_BAR_MM` long at the most. (Its item is as wide as its content.)"""
    segments = max(1, bar.numberOfSegments())
    longest = SCALE_BAR_MM / segments * metres_per_mm
    power = 10.0 ** math.floor(math.log10(longest))
    length = next(step * power for step in (5, 2, 1) if step * power <= longest)
    in_km = length * segments >= 2000
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers if in_km else QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("km" if in_km else "m")
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setUnitsPerSegment(length / 1000 if in_km else length)
    bar.update()


def _alignment(column: TableColumn) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column.is_text else Qt.AlignmentFlag.AlignRight


def _size(item: QgsLayoutItem) -> tuple[float, float]:
    rect = item.rect()
    return rect.width(), rect.height()


def _font(label: QgsLayoutItemLabel) -> tuple[QFont, float]:
    """A label's font and its size in points. QGIS 3.24 replaced a label's font by a text format."""
    if hasattr(label, "textFormat"):
        return label.textFormat().font(), float(label.textFormat().size())
    return label.font(), float(label.font().pointSizeF())


def _set_points(label: QgsLayoutItemLabel, points: float) -> None:
    if hasattr(label, "textFormat"):
        written = label.textFormat()
        written.setSize(points)
        label.setTextFormat(written)
        return
    font = label.font()
    font.setPointSizeF(points)
    label.setFont(font)
