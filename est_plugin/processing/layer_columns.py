"""A layer as it came, with new columns beside its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from ..export.product_layers import Column

_TYPES = {"text": str, "int": int, "real": float}
_EACH = 4096


def write_with_columns(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
    columns: Sequence[tuple[str, str]],
    rows: pd.DataFrame,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Write the features of *source* with *rows* added to the output *name*; nothing where it isn't asked for.

    A field of the layer that has a new column's name is replaced, so that an algorithm can be run again on its own
    result.

    Arguments:
        columns: (name in *rows*, kind), the kind being ``text``, ``int`` or ``real``.
        rows: one for each feature, in the source's order.

    Raises:
        QgsProcessingException: it can't be written.
    """
    if not parameters.get(name):
        return {}
    new = {column.lower() for column, _ in columns}
    kept = [i for i, field in enumerate(source.fields().names()) if field.lower() not in new]
    fields = QgsFields()
    for i in kept:
        fields.append(source.fields().at(i))
    for column, kind in columns:
        fields.append(Column(column, kind, column, str).field())
    sink, identifier = algorithm.parameterAsSink(
        parameters, name, context, fields, source.wkbType(), source.sourceCrs()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    values = rows[[column for column, _ in columns]].itertuples(index=False, name=None)
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    request = QgsFeatureRequest()
    for done, (feature, row) in enumerate(zip(source.getFeatures(request, skip), values)):
        if done % _EACH == 0:
            progress.report(done / len(rows))
        out = QgsFeature(fields)
        out.setGeometry(feature.geometry())
        old = feature.attributes()
        added = [NULL if pd.isna(value) else _TYPES[kind](value) for value, (_, kind) in zip(row, columns)]
        out.setAttributes([old[i] for i in kept] + added)
        if not sink.addFeature(out, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A row could not be written to {output}: is there room on the disk?", output=identifier)
            )
    del sink
    return {name: identifier}
