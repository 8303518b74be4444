"""est:maskpoints: points moved so far that no address can be told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..analysis.donut_masking import masked
from ..domain.errors import EstError
from ..domain.language import number, tr
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .key_file import KEY_FILE, add_key, read_key
from .layer_frame import points, read_frame
from .metric_frame import metric
from .sinks import write_features

INNER, OUTER, KEPT_FIELDS = "INNER", "OUTER", "KEPT_FIELDS"


class MaskPoints(EstAlgorithm):
    """Moves every location by a keyed distance and direction."""

    ID = "maskpoints"

    def title(self) -> str:
        """Its name."""
        return tr("Mask points (donut)")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Moves each point in a random direction by INNER to OUTER metres, evenly over the ring's ground (donut "
            "masking, Hampton et al. 2010). The key decides the move of a location once and for all: incidents at the "
            "same metre move together, and every publication moves them alike, since the mean of several moves would "
            "give the place back. Only KEPT_FIELDS go along: addresses, times and texts tell the place too. Choose the "
            "radii by how many live there: among scattered houses a few hundred metres hide nobody. A map of "
            "cells (est:aggregatecells) is safer, and sensitive categories are not to be shown as points at all. "
            "Points without coordinates are left out."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Points"), [QgsProcessing.SourceType.TypeVectorPoint])
        )
        for name, description, default in (
            (INNER, tr("Smallest distance in metres"), 100.0),
            (OUTER, tr("Largest distance in metres"), 250.0),
        ):
            kind = QgsProcessingParameterNumber.Type.Double
            self.addParameter(QgsProcessingParameterNumber(name, description, kind, default, False, 0.0))
        self.add_field(KEPT_FIELDS, tr("Fields that go along"), several=True)
        add_key(self)
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Masked points")))
        self.addOutput(QgsProcessingOutputNumber("N_MASKED", tr("Points moved")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Move."""
        inner, outer = (self.parameterAsDouble(parameters, name, context) for name in (INNER, OUTER))
        if not 0 <= inner < outer:
            raise EstError(tr("INNER must be smaller than OUTER."))
        source = self.parameterAsSource(parameters, INPUT, context)
        names = self.field_names(parameters, KEPT_FIELDS, context)
        frame = read_frame(source, names, True, FeedbackProgress(feedback))
        key = read_key(self.path(parameters, KEY_FILE, context), feedback)
        frame, crs = metric(frame, source.sourceCrs(), context, feedback)
        xy = masked(points(frame), key, inner, outer)
        kept = np.flatnonzero(np.isfinite(xy[:, 0]))
        fields = QgsFields()
        for name in names:
            fields.append(source.fields().field(name))
        # The order of the rows and their numbers tell which point was which.
        kept = kept[np.lexsort((xy[kept, 1], xy[kept, 0]))]
        values = frame[names].to_numpy(object)
        if len(kept) < len(frame):
            feedback.pushInfo(tr("{n} points without coordinates are left out.", n=number(len(frame) - len(kept))))
        written = write_features(
            self,
            parameters,
            OUTPUT,
            context,
            fields,
            crs.authid() or crs.toWkt(),
            _features(fields, xy[kept], values[kept]),
            QgsWkbTypes.Type.Point,
        )
        return {**written, "N_MASKED": len(kept)}


def _features(fields: QgsFields, xy: NDArray[np.float64], values: NDArray[np.object_]) -> Iterator[QgsFeature]:
    for (x, y), row in zip(xy.tolist(), values):
        feature = QgsFeature(fields)
        feature.setAttributes([NULL if value is None else value for value in row])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        yield feature
