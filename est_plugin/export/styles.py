"""The layers' styles: symbols from resources/styles, legend texts in the interface language.

Maps, docks and partner packages all dress their layers here, so that a class looks and is called the same everywhere.
"""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.status import Status
from ..paths import resource
from ..picture.products import Tier


def class_labels(table_name: str, top: int = 5) -> dict[str, str]:
    """Legend texts by class value, for the table called *table_name* (``ProductTable.name``).

    The key ``""`` is the class of everything else: unknown or withheld. ``places`` has its ranges' ends as keys.

    Arguments:
        top: how many areas the ranking's first tier speaks of.
    """
    unknown = tr("Unknown or withheld")
    if table_name == "area_changes":
        return {
            "2": tr("More than expected"),
            "1": tr("Somewhat more than expected"),
            "0": tr("As expected"),
            "-1": tr("Somewhat fewer than expected"),
            "-2": tr("Fewer than expected"),
            "": unknown,
        }
    if table_name == "tertial_ranking":
        return {**{tier.value: tier.label(top) for tier in Tier}, "": unknown}
    if table_name == "weekly_inventory":
        return {status.value: status.label[:1].upper() + status.label[1:] for status in Status}
    if table_name == "places":
        return {}
    raise ValueError(f"no style is called {table_name}")


def apply_style(
    layer: QgsVectorLayer, table_name: str, top: int = 5, prepare: Callable[[str], str] = str
) -> None:
    """Dress *layer*, made by the product table called *table_name*, with its style.

    Arguments:
        layer: has the table's own field names (not a shapefile's short ones).
        table_name: ``weekly_inventory``, ``area_changes``, ``tertial_ranking`` or ``places``.
        top: how many areas the ranking's first tier speaks of (``RankingSettings.top``).
        prepare: changes the style's XML before it is read (typefaces that this machine lacks, for instance).

    Raises:
        EstError: the style file is damaged.
    """
    labels = class_labels(table_name, top)
    path = resource("styles", f"{table_name}.qml")
    document = QDomDocument()
    read = document.setContent(prepare(path.read_text(encoding="utf-8")))
    ok, message = layer.importNamedStyle(document) if _is_read(read) else (False, "XML")
    if not ok:
        raise EstError(
            tr(
                "The style {file} can't be read ({reason}): restore the file that came with the plugin.",
                file=path.name,
                reason=message,
            )
        )
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            key = _key(category.value())
            renderer.updateCategoryLabel(index, labels.get(key, key))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for index, part in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(index, _range_label(part.lowerValue(), part.upperValue()))


def _is_read(answer: object) -> bool:
    """Whether ``QDomDocument.setContent`` could read: a tuple in Qt 5, its own result type in Qt 6."""
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def _key(value: object) -> str:
    """A category's value as text; the class of everything else has none."""
    return "" if value is None or str(value) in ("", "NULL") else str(value)


def _range_label(low: float, high: float) -> str:
    """'5–9 incidents'; the last range is open."""
    first, last = round(low + 0.5), round(high - 0.5)
    if last >= 100_000:
        return tr("{n} incidents or more", n=first)
    return tr("{first}–{last} incidents", first=max(1, first), last=last)
