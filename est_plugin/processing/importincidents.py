"""est:importincidents: a source's file into the store."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
)

from ..domain.language import number, tr
from ..intake.profile import load_profile
from ..picture.importing import ImportReport, import_incidents
from ..store.opening import open_store
from .algorithm import DATABASE, FeedbackProgress, date_given
from .importareas import crs_given
from .source_algorithm import SourceAlgorithm


class ImportIncidents(SourceAlgorithm):
    """Reads reports or crimes; every row ends in the store or among the rejected ones."""

    ID = "importincidents"

    def title(self) -> str:
        """Its name."""
        return tr("Import incidents")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Imports a reporters' export, a police extract or published events. Every row ends accepted, "
            "updated, unchanged or rejected "
            "with a reason; importing the same file again changes nothing. INPUT is a file, the name or id of a layer "
            "that is open, or a table of a database (PG:dbname=… |layername=schema.table). PROFILE is reporter_events, "
            "reporter_project (rapporter.gpkg, as devices bring it back), police_points, police_area_codes "
            "or polisen_events, or the path of a saved profile. EXTRACTED is the date on which the extract was "
            "drawn (uttagsdatum). "
            "Coordinates whose system the file doesn't say need CRS: nothing is guessed. "
            "COMPLETE says that the file holds all that the source knows of its period (a week's extract "
            "doesn't, nor does the file of one of several devices; what is deleted in a reporter project is seen "
            "without it): reports that have gone "
            "from it end then, and can still be seen as of an earlier import."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_database()
        self.add_input(tr("File, layer or database table with incidents"))
        self.add_text("SOURCE", tr("Name of the source, such as Polisen"), optional=False)
        self.add_text(
            "PROFILE",
            tr(
                "Profile: reporter_events, reporter_project, police_points, police_area_codes, polisen_events or a file"
            ),
            optional=False,
        )
        self.add_text("EXTRACTED", tr("Extraction date, such as 2026-11-23"), optional=False)
        self.addParameter(
            QgsProcessingParameterCrs("CRS", tr("Coordinate system, where the file doesn't say it"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "COMPLETE", tr("The file holds all of its period: reports that lack in it have been deleted"), False
            )
        )
        self.add_text("COMPLETE_FROM", tr("First day of that period (empty: the first that the file has)"))
        self.add_results(
            ("BATCH", tr("Number of the import")),
            ("N_ROWS", tr("Rows in the file")),
            ("N_NEW", tr("New incidents")),
            ("N_UPDATED", tr("Updated incidents")),
            ("N_UNCHANGED", tr("Unchanged incidents")),
            ("N_ENDED", tr("Incidents that the source has deleted")),
            ("N_REJECTED", tr("Rejected rows")),
            ("N_UNPLACED", tr("Incidents without a place")),
        )
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Why rows were rejected")))
        self.addOutput(QgsProcessingOutputString("UNDERSTOOD", tr("How the file was understood")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import."""
        extracted = date_given(self.text(parameters, "EXTRACTED", context), "EXTRACTED")
        complete_from = self.text(parameters, "COMPLETE_FROM", context)
        profile = load_profile(self.text(parameters, "PROFILE", context))
        with open_store(self.path(parameters, DATABASE, context)) as store:
            report = import_incidents(
                store,
                self.source_path,
                self.text(parameters, "SOURCE", context),
                profile,
                extracted,
                crs=crs_given(self, parameters, context),
                progress=FeedbackProgress(feedback),
                complete=self.parameterAsBoolean(parameters, "COMPLETE", context),
                complete_from=date_given(complete_from, "COMPLETE_FROM") if complete_from else None,
            )
        _tell(report, feedback)
        batch = report.batch
        return {
            "BATCH": batch.number,
            "N_ROWS": batch.n_rows,
            "N_NEW": batch.n_new,
            "N_UPDATED": batch.n_updated,
            "N_UNCHANGED": batch.n_unchanged,
            "N_ENDED": batch.n_ended,
            "N_REJECTED": batch.n_rejected,
            "N_UNPLACED": report.n_unplaced,
            "REASONS": "; ".join(f"{reason} ({count})" for reason, count in report.rejected_by_reason),
            "UNDERSTOOD": "; ".join((*report.understanding, *report.notices)),
        }


def _tell(report: ImportReport, feedback: QgsProcessingFeedback) -> None:
    for line in (*report.understanding, *report.notices):
        feedback.pushInfo(line)
    batch = report.batch
    feedback.pushInfo(
        tr(
            "{rows} rows: {new} new, {updated} updated, {unchanged} unchanged, {rejected} rejected",
            rows=number(batch.n_rows),
            new=number(batch.n_new),
            updated=number(batch.n_updated),
            unchanged=number(batch.n_unchanged),
            rejected=number(batch.n_rejected),
        )
    )
    if batch.n_ended:
        feedback.pushInfo(tr("{n} incidents have been deleted in the source", n=number(batch.n_ended)))
    for reason, count in report.rejected_by_reason:
        feedback.pushInfo(f"  {number(count)} × {reason}")
