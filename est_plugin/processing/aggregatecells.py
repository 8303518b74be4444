"""est:aggregatecells: points as counts of cells that are never small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis.cell_aggregation import SMALLEST_M, aggregated, cell_shapes
from ..domain.language import number, tr
from ..export.product_layers import Column
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .layer_frame import counts, points, read_frame
from .metric_frame import metric
from .sinks import write_features

COUNT_FIELD, CELL_SIZE, K, WIDEST = "COUNT_FIELD", "CELL_SIZE", "K", "WIDEST"


class AggregateCells(EstAlgorithm):
    """Counts points in cells of at least 250 m with at least K incidents."""

    ID = "aggregatecells"

    def title(self) -> str:
        """Its name."""
        return tr("Count points in cells for publication")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Counts points in squares of CELL_SIZE metres (250 or more) that lie still from week to week. A square "
            "with K incidents or more is a cell. What is left in a square twice as wide is counted together as the "
            "rest of it (level 1 and up), where that makes K, else in the next wider one, up to WIDEST. Cells never "
            "overlap and none is small; what makes K nowhere is withheld, and told only as a sum. Ground without a "
            "cell has none or few incidents. Publishing the same ground for several overlapping periods can give "
            "small numbers back by subtraction."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Points"), [QgsProcessing.SourceType.TypeVectorPoint])
        )
        kinds = QgsProcessingParameterNumber.Type
        self.addParameter(
            QgsProcessingParameterNumber(
                CELL_SIZE, tr("Width of a square in metres"), kinds.Double, SMALLEST_M, False, SMALLEST_M
            )
        )
        self.addParameter(QgsProcessingParameterNumber(K, tr("Smallest count of a cell"), kinds.Integer, 5, False, 3))
        self.addParameter(
            QgsProcessingParameterNumber(
                WIDEST, tr("Width of the widest square in metres"), kinds.Double, 2000.0, False, SMALLEST_M
            )
        )
        self.add_field(COUNT_FIELD, tr("How often a point counts (antal; empty: once)"))
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Cells")))
        self.addOutput(QgsProcessingOutputNumber("N_CELLS", tr("Cells")))
        self.addOutput(QgsProcessingOutputNumber("N_WITHHELD", tr("Incidents in no cell")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Count."""
        count = self.text(parameters, COUNT_FIELD, context)
        source = self.parameterAsSource(parameters, INPUT, context)
        frame = read_frame(source, [count], True, FeedbackProgress(feedback))
        frame, crs = metric(frame, source.sourceCrs(), context, feedback)
        xy = points(frame)
        found = aggregated(
            xy[:, 0],
            xy[:, 1],
            np.nan_to_num(counts(frame[count], count), nan=1.0) if count else None,
            self.parameterAsDouble(parameters, CELL_SIZE, context),
            self.parameterAsInt(parameters, K, context),
            self.parameterAsDouble(parameters, WIDEST, context),
        )
        fields = QgsFields()
        for name, kind in (("n", "real"), ("size", "real"), ("level", "int")):
            fields.append(Column(name, kind, name, str).field())
        feedback.pushInfo(
            tr(
                "{cells} cells hold {n} incidents; {withheld} are withheld, and {unplaced} have no point.",
                cells=number(len(found.cells)),
                n=number(float(found.cells["n"].sum())),
                withheld=number(found.withheld),
                unplaced=number(found.without_point),
            )
        )
        written = write_features(
            self, parameters, OUTPUT, context, fields, crs.authid() or crs.toWkt(), _features(fields, found.cells)
        )
        return {**written, "N_CELLS": len(found.cells), "N_WITHHELD": found.withheld}


def _features(fields: QgsFields, cells: pd.DataFrame) -> Iterator[QgsFeature]:
    rows = zip(cells["n"].tolist(), cells["size"].tolist(), cells["level"].tolist())
    for row, shape in zip(rows, cell_shapes(cells)):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(shapely.to_wkb(shape)))
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        yield feature
