"""The maps' styles: the layers' own (:mod:`..export.styles`), in a typeface that this machine has."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsPalLayerSettings, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from ..export import styles
from ..export.styles import class_labels
from .typeface import with_available_typefaces

__all__ = ["apply_style", "class_labels", "fit_labels"]

_LABEL_FACTORS = ((20, 1.35), (60, 1.1), (120, 0.9), (10**9, 0.75))
"""Up to so many areas, labels are so many times as large as in the style."""

_DENSE = 120
"""With more areas than this, words are elided and uncertain ranks left out."""


def apply_style(layer: QgsVectorLayer, table_name: str, top: int = 5) -> None:
    """Dress *layer* as :func:`..export.styles.apply_style` does, its labels in a typeface that is there."""
    styles.apply_style(layer, table_name, top, with_available_typefaces)


def fit_labels(layer: QgsVectorLayer, n_areas: int) -> None:
    """Make a printed map's labels as large as its number of areas allows, and short when they are many."""
    factor = next(factor for most, factor in _LABEL_FACTORS if n_areas <= most)
    settings = layer.labeling().settings()
    written = settings.format()
    written.setSize(written.size() * factor)
    halo = written.buffer()
    halo.setSize(halo.size() * factor)
    written.setBuffer(halo)
    settings.setFormat(written)
    if n_areas > _LABEL_FACTORS[1][0]:
        settings.autoWrapLength = 12
    if n_areas > _DENSE:
        settings.autoWrapLength = 10
        # In small areas a name beside the middle would stand in the neighbour's.
        settings.placement = QgsPalLayerSettings.Placement.OverPoint
        QgsExpressionContextUtils.setLayerVariable(layer, "est_dense", 1)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
