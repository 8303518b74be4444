"""est:undolinks: records that were taken to be the same event are two again."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..domain.errors import EstError
from ..domain.language import number, tr
from ..picture.linking import undo_links
from ..store.opening import open_store
from .algorithm import DATABASE, EstAlgorithm

ALL = "ALL"


class UndoLinks(EstAlgorithm):
    """Undoes single links, or all of them."""

    ID = "undolinks"

    def title(self) -> str:
        """Its name."""
        return tr("Undo links between sources")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Undoes links between records of the same event: each counts again for itself where sources are counted "
            "together. LINKS are the links' uuids (link_uuid in the list of est:linkincidents), separated by ;, or "
            "ALL. What was undone is kept in the store and not linked again by est:linkincidents. Products as of an "
            "earlier revision still count the pair once."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_text("LINKS", tr("uuids of links, separated by ; or ALL"), optional=False)
        self.add_text("DONE_BY", tr("Who undoes them"))
        self.addOutput(QgsProcessingOutputNumber("REVISION", tr("Number of the revision (0: nothing was changed)")))
        self.addOutput(QgsProcessingOutputNumber("N_UNDONE", tr("Links undone")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Undo them."""
        words = self.text(parameters, "LINKS", context).replace("\n", ";").replace(",", ";").split(";")
        uuids = [word.strip() for word in words if word.strip()]
        if not uuids:
            raise EstError(tr("LINKS is empty: give the uuids of links, or ALL."))
        chosen = None if [word.upper() for word in uuids] == [ALL] else uuids
        with open_store(self.path(parameters, DATABASE, context)) as store:
            before = len(store.links())
            revision = undo_links(store, chosen, self.text(parameters, "DONE_BY", context))
            undone = before - len(store.links())
        feedback.pushInfo(tr("{n} links were undone", n=number(undone)))
        return {"REVISION": revision, "N_UNDONE": undone}
