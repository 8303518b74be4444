"""est:roundcounts: counts rounded at random to a base, the same way each time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..analysis.rounding import rounded
from ..domain.errors import EstError
from ..domain.language import tr
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .key_file import KEY_FILE, add_key, read_key
from .layer_frame import counts, labels, read_frame
from .sinks import write_table

CELL_FIELDS, COUNT_FIELD, BASE = "CELL_FIELDS", "COUNT_FIELD", "BASE"


class RoundCounts(EstAlgorithm):
    """Rounds counts by a keyed hash of their cell."""

    ID = "roundcounts"

    def title(self) -> str:
        """Its name."""
        return tr("Round counts for publication")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Rounds each count to a multiple of BASE, up or down at random such that its expectation stays (1 becomes "
            "0 with probability 2/3 and 3 with 1/3). Which way is decided by the key and the cell's name, so the same "
            "cell is rounded the same way in every publication (Fraser & Wooton 2005). CELL_FIELDS name a cell: area, "
            "category and period, always in this order. Give sums as lines of their own: rounded parts don't add up to "
            "them, and must not be made to. OUTPUT holds the cells and the rounded count, not the true one. Rounding "
            "hides single incidents, not that there are some: 0 may be 2."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Table"), [QgsProcessing.SourceType.TypeVector])
        )
        self.add_field(CELL_FIELDS, tr("What names a cell: area, category, period"), optional=False, several=True)
        self.add_field(COUNT_FIELD, tr("Count"), optional=False)
        self.addParameter(
            QgsProcessingParameterNumber(
                BASE, tr("Base"), QgsProcessingParameterNumber.Type.Integer, 3, False, 3
            )
        )
        add_key(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Rounded counts"), QgsProcessing.SourceType.TypeVector)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Round."""
        count = self.text(parameters, COUNT_FIELD, context)
        names = [name for name in self.field_names(parameters, CELL_FIELDS, context) if name != count]
        source = self.parameterAsSource(parameters, INPUT, context)
        frame = read_frame(source, [*names, count], progress=FeedbackProgress(feedback))
        key = read_key(self.path(parameters, KEY_FILE, context), feedback)
        texts = {name: labels(frame[name]) for name in names}
        cells = list(zip(*texts.values())) if names else [()] * len(frame)
        values = counts(frame[count], count)
        parts = np.flatnonzero(values % 1 > 0)
        if len(parts):
            raise EstError(
                tr("{field} is no whole number in row {row}: only counts are rounded.", field=count, row=parts[0] + 1)
            )
        rows = pd.DataFrame(texts, index=frame.index)
        rows["rounded"] = rounded(values, cells, key, self.parameterAsInt(parameters, BASE, context))
        columns = (*((name, "text") for name in names), ("rounded", "real"))
        return write_table(self, parameters, OUTPUT, context, columns, rows)
