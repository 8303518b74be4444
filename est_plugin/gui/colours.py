"""The colours of the window: fixed hues, made readable on whatever background the user's theme has."""
from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

MORE, FEWER = "#B2182B", "#2166AC"
"""Direction against what was to be expected: the one thing that colour carries in a table."""

SOURCES = {"reporters": "#1B7837", "police": "#2166AC", "others": "#762A83"}
"""Kind of source -> its hue, the same in tables, charts and maps."""

CRITERIA = {**SOURCES, "trend": "#E08214", "unsafe": "#C51B7D", "rate": "#8C6D31"}
"""Criterion of the ranking -> its hue."""

READABLE = 4.5
"""Contrast of text against its background (WCAG 2.1, level AA)."""

VISIBLE = 3.0
"""Contrast of a drawn mark against its background (WCAG 2.1, 1.4.11)."""


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1–21 (WCAG 2.1)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: QColor | str, background: QColor, ratio: float = READABLE) -> QColor:
    """*colour* itself, or the nearest lighter or darker one of its hue that has *ratio* against *background*."""
    own = QColor(colour)
    towards = QColor("white") if _luminance(background) < 0.18 else QColor("black")
    for step in range(21):
        shade = mixed(own, towards, step / 20)
        if contrast(shade, background) >= ratio:
            return shade
    return towards


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """*one* with *share* (0–1) of *other*."""
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )


def quiet(text: QColor, background: QColor) -> QColor:
    """A text colour for what comes second: paler than *text*, and still readable."""
    return readable(mixed(text, background, 0.35), background)


def direction_colour(direction: int, text: QColor, background: QColor) -> QColor:
    """The colour of more (1), fewer (-1) and neither (0: *text* itself)."""
    if direction == 0:
        return text
    return readable(MORE if direction > 0 else FEWER, background)


def base_colour(palette: QPalette) -> QColor:
    """The background of tables and lists."""
    return palette.color(QPalette.ColorRole.Base)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
