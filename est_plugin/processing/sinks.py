"""Writing a product's features to the sink that Processing gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..domain.language import tr
from ..export.product_layers import coordinate_system


def write_features(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    crs: str,
    features: Iterable[QgsFeature],
) -> dict[str, Any]:
    """Write multipolygon *features* to the output *name*; nothing where it isn't asked for.

    Raises:
        QgsProcessingException: it can't be written.
    """
    if not parameters.get(name):
        return {}
    sink, identifier = algorithm.parameterAsSink(
        parameters, name, context, fields, QgsWkbTypes.Type.MultiPolygon, coordinate_system(crs)
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A row could not be written to {output}: is there room on the disk?", output=identifier)
            )
    del sink
    return {name: identifier}
