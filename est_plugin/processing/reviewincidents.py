"""est:reviewincidents: look through what came in, and leave out what should not count."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..domain.calendar import Clock
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.review import ReviewState
from ..picture.choices import areas_meant
from ..picture.codes import category_meant
from ..picture.review import ReviewReport, review_incidents
from ..store.interface import IncidentSelection, Store
from ..store.opening import open_store
from .algorithm import AREAS, CLOCK, DATABASE, OUTPUT, EstAlgorithm, date_given
from .sinks import write_table

_TABLE = (
    ("uuid", "text"),
    ("source", "text"),
    ("source_key", "text"),
    ("code_system", "text"),
    ("code", "text"),
    ("antal", "int"),
    ("occurred_on", "text"),
    ("occurred_time", "text"),
    ("registered_on", "text"),
    ("state", "text"),
    ("reason", "text"),
    ("reviewer", "text"),
    ("reviewed_at", "text"),
    ("changed_since", "int"),
)


class ReviewIncidents(EstAlgorithm):
    """Puts incidents in a state of review, all in one revision, or takes the last one back."""

    ID = "reviewincidents"

    def title(self) -> str:
        """Its name."""
        return tr("Review incidents")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Puts incidents in the state granskad (reviewed) or utesluten (excluded, with a reason), or back to ny "
            "(new). Excluded incidents stay in the store and out of every count; products as of an earlier revision "
            "still count them. Which incidents: all conditions that are given hold at once; without any, nothing is "
            "reviewed. An incident that its source changes later keeps its state, and is found by CHANGED_SINCE. "
            "DRY_RUN counts only; UNDO takes back the last review that hasn't been taken back. OUTPUT lists the "
            "incidents meant, as they are afterwards."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        states = [state.value for state in ReviewState]
        self.add_choice("STATE", tr("State to give them"), states, ReviewState.REVIEWED.value)
        self.add_text("REASON", tr("Reason (needed to exclude)"))
        self.add_text("REVIEWER", tr("Who reviews"))
        self.add_text("SOURCE", tr("Of the sources, separated by ; (empty: of all)"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "BATCH",
                tr("Of the import with this number"),
                QgsProcessingParameterNumber.Type.Integer,
                None,
                True,
                1,
            )
        )
        self.add_text(AREAS, tr("Area set (empty: the only one)"))
        self.add_text("AREA", tr("In the areas with these codes, separated by ;"))
        self.add_text("CATEGORY", tr("Of the categories (keys or names), separated by ;"))
        self.add_choice(CLOCK, tr("Clock of the dates"), [clock.value for clock in Clock], Clock.OCCURRED.value)
        self.add_text("FIRST", tr("From this date, such as 2026-11-16"))
        self.add_text("LAST", tr("To this date, such as 2026-11-22"))
        self.add_text("UUIDS", tr("The incidents with these uuids, separated by ;"))
        self.add_choice("NOW", tr("In this state now"), states, None)
        for name, description in (
            ("CHANGED_SINCE", tr("Changed by their source after they were reviewed")),
            ("UNDO", tr("Take the last review back instead")),
            ("DRY_RUN", tr("Count only")),
        ):
            self.addParameter(QgsProcessingParameterBoolean(name, description, False))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Incidents meant"), QgsProcessing.SourceType.TypeVector, None, True, False
            )
        )
        self.add_results(
            ("REVISION", tr("Number of the revision (0: nothing was changed)")),
            ("N_SELECTED", tr("Incidents meant")),
            ("N_CHANGED", tr("Incidents whose state changes")),
            ("N_NEW", tr("Of those meant: new before")),
            ("N_REVIEWED", tr("Of those meant: reviewed before")),
            ("N_EXCLUDED", tr("Of those meant: excluded before")),
            ("N_CHANGED_SINCE", tr("Of those meant: changed after they were reviewed")),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Review, or undo."""
        reviewer = self.text(parameters, "REVIEWER", context)
        with open_store(self.path(parameters, DATABASE, context)) as store:
            if self.parameterAsBoolean(parameters, "UNDO", context):
                return _undone(store, reviewer, feedback)
            selection = self._selection(store, parameters, context)
            # What was meant is listed, though it may not be in the state that was asked for any more.
            meant = store.reviews(selection) if parameters.get(OUTPUT) else None
            report = review_incidents(
                store,
                selection,
                ReviewState(self.chosen(parameters, "STATE", context)),
                self.text(parameters, "REASON", context),
                reviewer,
                self.parameterAsBoolean(parameters, "DRY_RUN", context),
            )
            written: dict[str, Any] = {}
            if meant is not None:
                rows = store.reviews(IncidentSelection(uuids=tuple(meant["uuid"])))
                names = {source.number: source.name for source in store.sources(Clock.OCCURRED)}
                rows["source"] = rows["source"].map(names)
                written = write_table(self, parameters, OUTPUT, context, _TABLE, rows)
        _tell(report, feedback)
        return {
            "REVISION": report.batch,
            "N_SELECTED": report.n_selected,
            "N_CHANGED": report.n_changed,
            "N_NEW": report.before[ReviewState.NEW],
            "N_REVIEWED": report.before[ReviewState.REVIEWED],
            "N_EXCLUDED": report.before[ReviewState.EXCLUDED],
            "N_CHANGED_SINCE": report.n_changed_since,
            **written,
        }

    def _selection(self, store: Store, parameters: dict[str, Any], context: QgsProcessingContext) -> IncidentSelection:
        """The incidents meant."""
        areas = self._listed(parameters, "AREA", context)
        uuids = self._listed(parameters, "UUIDS", context)
        now = self.chosen(parameters, "NOW", context)
        days = {name: self.text(parameters, name, context) for name in ("FIRST", "LAST")}
        first, last = (date_given(text, name) if text else None for name, text in days.items())
        given = parameters.get("BATCH") is not None
        return IncidentSelection(
            uuids=uuids or None,
            sources=self._listed(parameters, "SOURCE", context),
            batch=self.parameterAsInt(parameters, "BATCH", context) if given else None,
            area_set=areas_meant(store, self.text(parameters, AREAS, context)) if areas else None,
            areas=areas,
            categories=tuple(category_meant(store, text).key for text in self._listed(parameters, "CATEGORY", context)),
            clock=self.clock(parameters, context),
            first=first,
            last=last,
            states=(ReviewState(now),) if now else (),
            changed_since=self.parameterAsBoolean(parameters, "CHANGED_SINCE", context),
        )

    def _listed(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """Words separated by ; or by line ends."""
        words = self.text(parameters, name, context).replace("\n", ";").split(";")
        return tuple(word.strip() for word in words if word.strip())


def _undone(store: Store, reviewer: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Take the last review back."""
    revision = store.undo_review(reviewer)
    if not revision:
        raise EstError(tr("There is no review in '{store}' to take back.", store=store.name))
    batch = next(batch for batch in store.batches() if batch.number == revision)
    feedback.pushInfo(
        tr("Revision {number} was taken back: {n} incidents", number=batch.undoes, n=number(batch.n_rows))
    )
    return {"REVISION": revision, "N_SELECTED": batch.n_rows, "N_CHANGED": batch.n_rows}


def _tell(report: ReviewReport, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(
        tr(
            "{n} incidents meant ({new} new, {reviewed} reviewed, {excluded} excluded), {changed} change their state",
            n=number(report.n_selected),
            new=number(report.before[ReviewState.NEW]),
            reviewed=number(report.before[ReviewState.REVIEWED]),
            excluded=number(report.before[ReviewState.EXCLUDED]),
            changed=number(report.n_changed),
        )
    )
    if report.n_changed_since:
        feedback.pushWarning(
            tr(
                "{n} of them were changed by their source after they had been reviewed",
                n=number(report.n_changed_since),
            )
        )
