"""est:placecode: put a code in a category."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..domain.language import tr
from ..picture.codes import category_meant, place_code
from ..store.opening import open_store
from .algorithm import DATABASE, EstAlgorithm, date_given


class PlaceCode(EstAlgorithm):
    """Places one code, for all time or between two dates."""

    ID = "placecode"

    def title(self) -> str:
        """Its name."""
        return tr("Place a code in a category")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Places an offence code, or a reporter's category, in a category of the store: for all time, or from "
            "VALID_FROM to VALID_TO. Earlier rules of the code keep the days outside of these. Products as of an "
            "earlier revision still use the rules of then. est:listcodes lists the codes that no rule places."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_text("CODE_SYSTEM", tr("Code system: brottskod, rapport or polisen"), False, "brottskod")
        self.add_text("CODE", tr("Code, such as 0355"), optional=False)
        self.add_text("CATEGORY", tr("Category (key or name)"), optional=False)
        self.add_text("VALID_FROM", tr("From this date, such as 2026-01-01 (empty: always)"))
        self.add_text("VALID_TO", tr("To this date (empty: always)"))
        self.add_text("DESCRIPTION", tr("What the code means, or where that is said"))
        self.add_text("DONE_BY", tr("Who places it"))
        self.addOutput(QgsProcessingOutputNumber("REVISION", tr("Number of the revision (0: nothing was changed)")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Place it."""
        words = {
            name: self.text(parameters, name, context)
            for name in ("CODE_SYSTEM", "CODE", "CATEGORY", "VALID_FROM", "VALID_TO", "DESCRIPTION", "DONE_BY")
        }
        first, last = (date_given(words[name], name) if words[name] else None for name in ("VALID_FROM", "VALID_TO"))
        with open_store(self.path(parameters, DATABASE, context)) as store:
            revision = place_code(
                store,
                words["CODE_SYSTEM"],
                words["CODE"],
                words["CATEGORY"],
                first,
                last,
                words["DESCRIPTION"],
                words["DONE_BY"],
            )
            category = category_meant(store, words["CATEGORY"]).name
        said = (
            tr("The code {code} lies in '{category}'", code=words["CODE"], category=category)
            if revision
            else tr("The code {code} lay in '{category}' already", code=words["CODE"], category=category)
        )
        feedback.pushInfo(said)
        return {"REVISION": revision}
