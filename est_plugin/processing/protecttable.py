"""est:protecttable: which numbers of a table may be published."""

from __future__ import annotations

import pathlib
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..analysis.disclosure_audit import joined_ledger
from ..domain.calendar import Period
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Part
from ..picture.publication_ledger import read_ledger, write_ledger
from ..picture.published_tables import TOTAL_WORDS, Published, publish_table
from .algorithm import INPUT, OUTPUT, EstAlgorithm, FeedbackProgress
from .layer_frame import counts, labels, read_frame
from .sinks import write_table

ROW_FIELD, COLUMN_FIELD, COUNT_FIELD, K = "ROW_FIELD", "COLUMN_FIELD", "COUNT_FIELD", "K"
TOTALS, SUMS, AUDIT = "TOTALS", "SUMS", "AUDIT"
LEDGER, FIRST, LAST = "LEDGER", "FIRST", "LAST"
_SHOWN = (("published", "real"), ("suppressed", "int"), ("reason", "text"))


class ProtectTable(EstAlgorithm):
    """Withholds small counts, and what would give them back."""

    ID = "protecttable"

    def title(self) -> str:
        """Its name."""
        return tr("Protect the small numbers of a table")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Makes a table fit for publication: one line per cell with its row (such as an area), its column (such as "
            "a category) and its count. Counts of 1 to K − 1 are withheld, and as many others as it takes until one "
            "who solves all equations of the published cells and sums is left with an interval of K or more for every "
            "withheld number (complementary suppression, audited by linear programming: Fischetti & Salazar 2001). "
            "OUTPUT holds the cells in the order of INPUT: published is empty where suppressed is 1. SUMS tells which "
            "sums of rows, of columns and of all may be published with it: publish no other, and no share or mean from "
            "which a sum follows. The reason doesn't tell which numbers are small themselves, since that would help "
            "to guess them; a withheld number may be 0. AUDIT does, with the interval that is left: it is for the "
            "analyst alone. Cells without a line are 0. Lines named as sums (TOTALS), or that are the sum of all "
            "others, are treated as sums; other subtotals must not be in the table. Other publications (the year so "
            "far, a second edition) can give numbers back by subtraction: with LEDGER, a file that remembers what was "
            "published and for which dates (FIRST to LAST), what would do so is withheld too, and what differs from a "
            "published number is refused. The ledger holds the true numbers: keep it as secret as the incidents. Rows "
            "and columns must be called the same each time; other area sets are unknown to it."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(INPUT, tr("Table"), [QgsProcessing.SourceType.TypeVector])
        )
        for name, description in (
            (ROW_FIELD, tr("Row, such as the area")),
            (COLUMN_FIELD, tr("Column, such as the category")),
            (COUNT_FIELD, tr("Count")),
        ):
            self.add_field(name, description, optional=False)
        self.addParameter(
            QgsProcessingParameterNumber(
                K, tr("Smallest count that may be shown"), QgsProcessingParameterNumber.Type.Integer, 5, False, 3
            )
        )
        words = ";".join(TOTAL_WORDS)
        self.add_text(TOTALS, tr("Names of rows and columns that are sums, separated by ;"), True, words)
        self.addParameter(
            QgsProcessingParameterFile(
                LEDGER,
                tr("Ledger of what was published (made where there is none; empty: this table alone)"),
                optional=True,
                fileFilter=tr("All files (*)"),
            )
        )
        self.add_text(FIRST, tr("First day of the table's numbers, such as 2026-11-16 (with a ledger)"))
        self.add_text(LAST, tr("Last day of the table's numbers (with a ledger)"))
        for name, description, is_made in (
            (OUTPUT, tr("Protected table"), True),
            (SUMS, tr("Sums that may be published"), False),
            (AUDIT, tr("Audit, for the analyst alone"), False),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, description, QgsProcessing.SourceType.TypeVector, None, True, is_made
                )
            )
        self.addOutput(QgsProcessingOutputNumber("N_SMALL", tr("Small counts")))
        self.addOutput(QgsProcessingOutputNumber("N_SUPPRESSED", tr("Counts withheld")))
        self.addOutput(QgsProcessingOutputNumber("N_SUMS_SUPPRESSED", tr("Sums withheld")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, protect, write."""
        row, column, count = (self.text(parameters, name, context) for name in (ROW_FIELD, COLUMN_FIELD, COUNT_FIELD))
        if row == column:
            raise EstError(tr("ROW_FIELD and COLUMN_FIELD are both '{field}': name two fields.", field=row))
        progress = FeedbackProgress(feedback)
        source = self.parameterAsSource(parameters, INPUT, context)
        frame = read_frame(source, [row, column, count], progress=Part(progress, 0.0, 0.1))
        before = self._published(parameters, context)
        table = publish_table(
            labels(frame[row]),
            labels(frame[column]),
            counts(frame[count], count),
            self.parameterAsInt(parameters, K, context),
            self.text(parameters, TOTALS, context).split(";"),
            before,
            Part(progress, 0.1, 0.9),
        )
        names = _names(row, column)
        head = ((names[0], "text"), (names[1], "text"))
        written: dict[str, Any] = {}
        for name, lines in ((OUTPUT, table.cells), (SUMS, table.sums)):
            written.update(write_table(self, parameters, name, context, (*head, *_SHOWN), _named(lines, names)))
        audit = (*head, ("count", "real"), ("small", "int"), ("low", "real"), ("high", "real"))
        written.update(write_table(self, parameters, AUDIT, context, audit, _named(table.audit, names)))
        if before is not None and table.joins_ledger is not None:
            ledger = joined_ledger(before.ledger, table.joins_ledger)
            write_ledger(pathlib.Path(self.path(parameters, LEDGER, context)), ledger)
        if table.n_frozen:
            feedback.pushWarning(
                tr(
                    "{n} numbers differ from what was published for the same dates, and are withheld: a published "
                    "number is frozen.",
                    n=number(table.n_frozen),
                )
            )
        n_sums = int(table.sums["suppressed"].sum())
        feedback.pushInfo(
            tr(
                "{small} counts are small; {n} of {all} are withheld, and {sums} sums.",
                small=number(table.n_small),
                n=number(table.n_suppressed),
                all=number(len(table.cells)),
                sums=number(n_sums),
            )
        )
        return {**written, "N_SMALL": table.n_small, "N_SUPPRESSED": table.n_suppressed, "N_SUMS_SUPPRESSED": n_sums}

    def _published(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Published | None:
        """The ledger and the table's dates; None without a ledger."""
        path = self.path(parameters, LEDGER, context)
        if not path:
            return None
        first, last = (self.day(parameters, name, context) for name in (FIRST, LAST))
        if first is None or last is None or last < first:
            raise EstError(tr("LEDGER needs the first and the last day of the table's numbers (FIRST, LAST)."))
        return Published(read_ledger(pathlib.Path(path)), Period(first, last))


def _names(row: str, column: str) -> tuple[str, str]:
    """What the first two columns of the outputs are called: as in INPUT, unless that is a name of another column."""
    taken = {"published", "suppressed", "reason", "count", "small", "low", "high", "fid"}
    names = [other if field.casefold() in taken else field for field, other in ((row, "row"), (column, "column"))]
    if names[0].casefold() == names[1].casefold():
        return f"{names[0]}_row", f"{names[1]}_column"
    return names[0], names[1]


def _named(lines: pd.DataFrame, names: tuple[str, str]) -> pd.DataFrame:
    return lines.rename(columns={"row": names[0], "column": names[1]}).replace([np.inf, -np.inf], np.nan)
