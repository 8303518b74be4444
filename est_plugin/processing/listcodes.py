"""est:listcodes: which codes lie in which category, and which in none."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..domain.language import number, tr
from ..picture.codes import listed_codes
from ..store.opening import open_store
from .algorithm import DATABASE, OUTPUT, EstAlgorithm
from .sinks import write_table

_TABLE = (
    ("code_system", "text"),
    ("code", "text"),
    ("category", "text"),
    ("category_name", "text"),
    ("valid_from", "text"),
    ("valid_to", "text"),
    ("description", "text"),
    ("n", "int"),
    ("first_seen", "text"),
    ("last_seen", "text"),
)


class ListCodes(EstAlgorithm):
    """A table of the codes."""

    ID = "listcodes"

    def title(self) -> str:
        """Its name."""
        return tr("List codes")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Lists the codes of the store's incidents that no rule places in a category, the most frequent first, with "
            "their number and their first and last day; then every rule. Unplaced codes are counted under 'unknown' "
            "and never dropped; place them with est:placecode."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.addParameter(
            QgsProcessingParameterBoolean("ONLY_UNPLACED", tr("Only the codes without a category"), False)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "AS_OF",
                tr("As known at this revision (empty: now)"),
                QgsProcessingParameterNumber.Type.Integer,
                None,
                True,
                0,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Codes"), QgsProcessing.SourceType.TypeVector, None, True, True
            )
        )
        self.addOutput(QgsProcessingOutputNumber("N_UNPLACED", tr("Codes without a category")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """List them."""
        given = parameters.get("AS_OF") is not None
        as_of = self.parameterAsInt(parameters, "AS_OF", context) if given else None
        with open_store(self.path(parameters, DATABASE, context)) as store:
            rows = listed_codes(store, as_of, self.parameterAsBoolean(parameters, "ONLY_UNPLACED", context))
        unplaced = rows[rows["category"] == ""]
        shown = unplaced.head(10)
        for code, system, n, first, last in zip(
            *(shown[name].tolist() for name in ("code", "code_system", "n", "first_seen", "last_seen"))
        ):
            feedback.pushInfo(
                tr(
                    "{code} ({system}): {n} incidents, {first} – {last}",
                    code=code,
                    system=system,
                    n=number(n),
                    first=first,
                    last=last,
                )
            )
        return {"N_UNPLACED": len(unplaced), **write_table(self, parameters, OUTPUT, context, _TABLE, rows)}
