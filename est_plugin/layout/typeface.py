"""The one typeface, and how much room a text takes in it."""

from __future__ import annotations

import functools
import re

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontInfo, QFontMetricsF

TYPEFACES = ("DejaVu Sans", "Noto Sans", "Open Sans", "Segoe UI", "Arial", "Helvetica")
"""Sans-serif faces with Swedish letters, dashes and spaces of every width, in the order in which they are tried."""

MM_PER_POINT = 25.4 / 72
_PIXELS_PER_MM = 20.0
_ROOM_TO_SPARE = 0.97
"""QGIS's versions measure text each in its own way, some per cent apart: so much of a width is counted on."""
_FAMILY = re.compile(r'((?:fontFamily|family)="|description=")([^",]+)')


@functools.lru_cache(maxsize=64)
def is_available(family: str) -> bool:
    """Whether this machine has the typeface itself, and not only one to put in its place."""
    return bool(QFontInfo(QFont(family)).family().casefold() == family.casefold())


@functools.lru_cache(maxsize=1)
def default_family() -> str:
    """The first of :data:`TYPEFACES` that this machine has; else whatever Qt writes with."""
    return next((family for family in TYPEFACES if is_available(family)), str(QFontInfo(QFont()).family()))


def with_available_typefaces(xml: str) -> str:
    """A template's or style's XML in which every typeface that this machine lacks is replaced by the default one."""

    def replaced(match: re.Match[str]) -> str:
        return match[0] if is_available(match[2]) else match[1] + default_family()

    return _FAMILY.sub(replaced, xml)


def text_size(text: str, font: QFont, points: float, width: float = 0.0) -> tuple[float, float]:
    """Width and height in mm of *text* at *points*, wrapped between words at *width* mm (0: not wrapped)."""
    metrics = _metrics(font, points)
    room = width * _ROOM_TO_SPARE * _PIXELS_PER_MM if width else 1e7
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | (Qt.TextFlag.TextWordWrap if width else 0)
    box = metrics.boundingRect(QRectF(0, 0, room, 1e7), int(flags), text)
    return box.width() / _PIXELS_PER_MM, box.height() / _PIXELS_PER_MM


def elided(text: str, font: QFont, points: float, width: float) -> str:
    """*text* on one line of *width* mm, its end replaced by an ellipsis where it is longer."""
    room = width * _ROOM_TO_SPARE * _PIXELS_PER_MM
    return str(_metrics(font, points).elidedText(text, Qt.TextElideMode.ElideRight, room))


def fitted(text: str, font: QFont, points: float, width: float, height: float, least: float) -> tuple[str, float]:
    """The text and size in points that fit into *width* × *height* mm.

    The size goes down from *points* to *least* in half points; what doesn't fit even then ends with an ellipsis.
    """
    size = points
    while size > least and not _fits(text, font, size, width, height):
        size = max(least, size - 0.5)
    if _fits(text, font, size, width, height):
        return text, size
    lines = [" ".join(elided(word, font, size, width) for word in line.split(" ")) for line in text.split("\n")]
    text = "\n".join(lines)
    while text and not _fits(text, font, size, width, height):
        text = re.sub(r"\s*\S*$", "", text.rstrip("…")).rstrip()
        text = text + "…" if text else ""
    return text, size


def _fits(text: str, font: QFont, points: float, width: float, height: float) -> bool:
    wide, high = text_size(text, font, points, width)
    return wide <= width * _ROOM_TO_SPARE + 0.05 and high <= height + 0.05


def _metrics(font: QFont, points: float) -> QFontMetricsF:
    large = QFont(font)
    large.setPixelSize(max(1, round(points * MM_PER_POINT * _PIXELS_PER_MM)))
    return QFontMetricsF(large)
