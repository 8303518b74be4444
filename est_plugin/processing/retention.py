"""est:retention: erase what is too old to keep."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from ..domain.language import number, tr
from ..picture.retention import RetentionReport, apply_retention
from ..store.interface import RetentionPlan
from ..store.opening import open_store
from .algorithm import DATABASE, EstAlgorithm, FeedbackProgress

_SUMS = (
    ("N_INCIDENTS", "n_incidents"),
    ("N_VERSIONS", "n_versions"),
    ("N_TEXTS", "n_texts"),
    ("N_REJECTED", "n_rejected"),
    ("N_LINKS", "n_links"),
    ("N_REVIEWS", "n_reviews"),
)


class RetentionAlgorithm(EstAlgorithm):
    """Counts what is too old by each source's rule, and erases it when told to."""

    ID = "retention"

    def title(self) -> str:
        """Its name."""
        return tr("Retention")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Erases incidents whose newest date (offence or registration) is older than the source's number of days, "
            "every version of each, with texts, links and reviews, and the rejected rows of as old imports. DRY_RUN, "
            "which is on until you switch it off, only counts. Erased rows are overwritten and the file is rewritten, "
            "so that they can't be read in it any more; that can't be undone, takes as much free disk as the store is "
            "large, and does not reach backups, copies, or what the disk itself keeps. SET keeps DAYS as the source's "
            "rule. Products as of an earlier import hold the erased rows no longer, and say so."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_text("SOURCE", tr("Source (empty: all that have a rule)"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "DAYS",
                tr("Days to keep (empty: the source's rule)"),
                QgsProcessingParameterNumber.Type.Integer,
                None,
                True,
                1,
                36_500,
            )
        )
        for name, description, default in (
            ("SET", tr("Keep DAYS as the source's rule"), False),
            ("DRY_RUN", tr("Count only, erase nothing"), True),
        ):
            self.addParameter(QgsProcessingParameterBoolean(name, description, default))
        self.add_text("DONE_BY", tr("Who erases"))
        self.add_results(
            ("N_INCIDENTS", tr("Incidents")),
            ("N_VERSIONS", tr("Versions of incidents")),
            ("N_TEXTS", tr("Texts")),
            ("N_REJECTED", tr("Rejected rows")),
            ("N_LINKS", tr("Links")),
            ("N_REVIEWS", tr("Reviews")),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Count, or erase."""
        source = self.text(parameters, "SOURCE", context)
        given = parameters.get("DAYS") is not None
        days = self.parameterAsInt(parameters, "DAYS", context) if given else None
        with open_store(self.path(parameters, DATABASE, context)) as store:
            # Counted first: it checks what was given, and a rule that fails isn't kept.
            report = apply_retention(store, source, days, dry_run=True)
            if self.parameterAsBoolean(parameters, "SET", context):
                for plan in report.plans:
                    store.set_retention_days(plan.source, days)
            if not self.parameterAsBoolean(parameters, "DRY_RUN", context):
                report = apply_retention(
                    store,
                    source,
                    days,
                    dry_run=False,
                    done_by=self.text(parameters, "DONE_BY", context),
                    progress=FeedbackProgress(feedback),
                )
        _tell(report, feedback)
        return {name: sum(getattr(plan, field) for plan in report.plans) for name, field in _SUMS}


def _tell(report: RetentionReport, feedback: QgsProcessingFeedback) -> None:
    for plan in report.plans:
        feedback.pushInfo(_sentence(plan, report.is_erased))
    if report.without_rule:
        feedback.pushInfo(tr("Without a rule, and kept: {names}", names=", ".join(report.without_rule)))


def _sentence(plan: RetentionPlan, is_erased: bool) -> str:
    said = {
        "source": plan.source,
        "cutoff": plan.cutoff,
        "incidents": number(plan.n_incidents),
        "texts": number(plan.n_texts),
        "rejected": number(plan.n_rejected),
    }
    if is_erased:
        return tr(
            "{source}, before {cutoff}: {incidents} incidents, {texts} texts, {rejected} rejected rows erased", **said
        )
    return tr(
        "{source}, before {cutoff}: {incidents} incidents, {texts} texts, {rejected} rejected rows would go", **said
    )
