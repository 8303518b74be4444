"""How reports and areas look on the map: a colour and a shape for each group of events."""
from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .choices import FormChoices

_SIZE_MM, _AREA_MM = "4", "0.5"


def dress_reports(layer: QgsVectorLayer, choices: FormChoices) -> None:
    """A symbol for each event, by its group; a report of several is shown by its first."""
    categories = [
        QgsRendererCategory(event.code, _marker(group.colour, group.shape), event.label)
        for group in choices.groups
        for event in group.events
    ]
    # Without a value: what no list knows, and reports on their way.
    categories.append(QgsRendererCategory(None, _marker("#ffffff", "circle"), choices.texts["other_symbol"]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("handelse", categories))


def dress_areas(layer: QgsVectorLayer) -> None:
    """Boundaries and names; nothing that covers what lies below."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#555555", "outline_width": _AREA_MM, "outline_style": "dash"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = QgsPalLayerSettings()
    settings.fieldName = "namn"
    text = QgsTextFormat()
    text.setSize(9)
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _marker(colour: str, shape: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "color": colour, "outline_color": "#000000", "outline_width": "0.3", "size": _SIZE_MM}
    )
