"""est:linkincidents: the same event in several sources, counted once."""

from __future__ import annotations

from typing import Any

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..domain.language import number, tr
from ..export.link_layers import LinkedPairsTable
from ..picture.choices import areas_meant
from ..picture.linking import (
    LONGEST_H,
    WIDEST_M,
    LinkProposal,
    LinkSettings,
    apply_links,
    find_links,
    read_links,
)
from ..store.interface import Store
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, OUTPUT, EstAlgorithm, FeedbackProgress
from .sinks import write_features


class LinkIncidents(EstAlgorithm):
    """Links records of different sources that tell of the same event."""

    ID = "linkincidents"

    def title(self) -> str:
        """Its name."""
        return tr("Link the same event in several sources")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Links records of different sources that tell of the same event: of one family of categories, at most "
            "METRES and HOURS apart (with an unknown time, dates are compared), each with at most one partner in "
            "another source. Nothing is deleted: the police's record is kept, or else the one registered first; the "
            "other stays in its own source's column and is left out where sources are counted together. In a dense "
            "town many records lie near each other by chance. So the pairs found are held against those found with "
            "one source's dates moved by weeks, and only as long as at most the share CHANCE of pairs so near may be "
            "due to chance are they linked; the others are listed as doubtful. CHANCE = 1 links all within the bounds. "
            "Records without a point are not linked, unless BY_AREA: then those that are alone of their source in an "
            "area, on a day and in a category. Links are a revision of the store: they can be undone (est:undolinks), "
            "and are then not made again. DRY_RUN writes nothing. OUTPUT lists all pairs: new, doubtful and linked "
            "before."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_text(AREAS, tr("Area set (empty: the only one)"))
        for name, description, default, most in (
            ("METRES", tr("At most so many metres apart"), LinkSettings.metres, WIDEST_M),
            ("HOURS", tr("At most so many hours apart"), LinkSettings.hours, LONGEST_H),
            (
                "CHANCE",
                tr("Largest share of pairs so near that may be due to chance (0–1; 1: link all)"),
                LinkSettings.max_chance,
                1.0,
            ),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name, description, QgsProcessingParameterNumber.Type.Double, default, False, 0.0, most
                )
            )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "BY_AREA", tr("Link records without a point by area, day and category"), False
            )
        )
        self.add_text("FIRST", tr("From this date, such as 2026-11-16 (empty: all)"))
        self.add_text("LAST", tr("To this date, such as 2026-11-22 (empty: all)"))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", tr("List only, link nothing"), False))
        self.add_text("DONE_BY", tr("Who links"))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Pairs of records"), QgsProcessing.SourceType.TypeVectorLine, None, True, True
            )
        )
        self.add_results(
            ("REVISION", tr("Number of the revision (0: nothing was changed)")),
            ("N_PAIRS", tr("New pairs within the bounds")),
            ("N_LINKED", tr("Of these linked")),
            ("N_DOUBTFUL", tr("Of these doubtful")),
            ("BY_CHANCE", tr("Pairs to be expected by chance alone")),
            ("N_STANDING", tr("Links that were in force before")),
            ("N_ENDED", tr("Links that hold no longer")),
            ("N_WITHOUT_POINT", tr("Incidents without a point")),
            summary=tr("What was found, in words"),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Find, and link."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            proposal = find_links(store, self._settings(store, parameters, context), FeedbackProgress(feedback))
            revision = 0
            if not self.parameterAsBoolean(parameters, "DRY_RUN", context):
                revision = apply_links(store, proposal, self.text(parameters, "DONE_BY", context))
            listed = _listed(store, proposal)
        table = LinkedPairsTable()
        written = write_features(
            self,
            parameters,
            OUTPUT,
            context,
            table.fields(),
            proposal.area_set.crs,
            table.features(listed),
            QgsWkbTypes.Type.LineString,
        )
        for sentence in proposal.sentences():
            feedback.pushInfo(sentence)
        chance = proposal.by_chance
        return {
            **written,
            "REVISION": revision,
            "N_PAIRS": len(proposal.pairs),
            "N_LINKED": len(proposal.chosen),
            "N_DOUBTFUL": len(proposal.pairs) - len(proposal.chosen),
            "BY_CHANCE": chance if chance == chance else None,
            "N_STANDING": proposal.n_standing,
            "N_ENDED": len(proposal.ended),
            "N_WITHOUT_POINT": proposal.n_without_point,
            "SUMMARY": " ".join(proposal.sentences()),
        }

    def _settings(self, store: Store, parameters: dict[str, Any], context: QgsProcessingContext) -> LinkSettings:
        return LinkSettings(
            areas=areas_meant(store, self.text(parameters, AREAS, context)).name,
            metres=self.parameterAsDouble(parameters, "METRES", context),
            hours=self.parameterAsDouble(parameters, "HOURS", context),
            by_area=self.parameterAsBoolean(parameters, "BY_AREA", context),
            max_chance=self.parameterAsDouble(parameters, "CHANCE", context),
            first=self.day(parameters, "FIRST", context),
            last=self.day(parameters, "LAST", context),
        )


def _listed(store: Store, proposal: LinkProposal) -> pd.DataFrame:
    """The proposal's pairs, and all other links in force; after linking with the new links' uuids."""
    standing = read_links(store, proposal.settings.areas)
    pairs = proposal.pairs.set_index(["kept_uuid", "linked_uuid"], drop=False)
    uuids = standing.set_index(["kept_uuid", "linked_uuid"])["link_uuid"]
    pairs["link_uuid"] = uuids.reindex(pairs.index).fillna("").to_numpy()
    before = standing[~standing["link_uuid"].isin(pairs["link_uuid"])]
    # pandas warns of an empty frame among those that it joins.
    parts = [frame for frame in (pairs.reset_index(drop=True), before) if len(frame)]
    return pd.concat(parts, ignore_index=True) if parts else pairs.reset_index(drop=True)


def tell_linked(store: Store, areas: str, feedback: QgsProcessingFeedback) -> None:
    """Link by the usual rule what isn't linked yet, for an algorithm that counts afterwards."""
    proposal = find_links(store, LinkSettings(areas))
    if apply_links(store, proposal):
        feedback.pushInfo(
            tr("{n} records were linked to another source's record of the same event", n=number(len(proposal.chosen)))
        )
    for sentence in proposal.sentences():
        feedback.pushInfo(sentence)
