"""Writing a product's features to the sink that Processing gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..domain.language import tr
from ..export.product_layers import Column, coordinate_system


def write_features(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    crs: str,
    features: Iterable[QgsFeature],
    geometry: Any = QgsWkbTypes.Type.MultiPolygon,
) -> dict[str, Any]:
    """Write *features* to the output *name*; nothing where it isn't asked for.

    Raises:
        QgsProcessingException: it can't be written.
    """
    if not parameters.get(name):
        return {}
    sink, identifier = algorithm.parameterAsSink(
        parameters, name, context, fields, geometry, coordinate_system(crs)
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


def write_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    columns: Sequence[tuple[str, str]],
    rows: pd.DataFrame,
) -> dict[str, Any]:
    """Write *rows* as a table without geometry to the output *name*; nothing where it isn't asked for.

    Arguments:
        columns: (name in *rows*, kind), the kind being one of :class:`..export.product_layers.Column`.

    Raises:
        QgsProcessingException: it can't be written.
    """
    if not parameters.get(name):
        return {}
    fields = QgsFields()
    for column, kind in columns:
        fields.append(Column(column, kind, column, str).field())
    sink, identifier = algorithm.parameterAsSink(
        parameters, name, context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    types = {"text": str, "int": int, "long": int, "real": float}
    for row in rows[[column for column, _ in columns]].itertuples(index=False, name=None):
        feature = QgsFeature(fields)
        feature.setAttributes(
            [NULL if pd.isna(value) else types[kind](value) for value, (_, kind) in zip(row, columns)]
        )
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A row could not be written to {output}: is there room on the disk?", output=identifier)
            )
    del sink
    return {name: identifier}
