"""est:createreporterproject: a project for reporters without a system of their own."""

from __future__ import annotations

import datetime as dt
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
)

from ..domain.errors import EstError
from ..domain.language import language_code, tr
from ..export.reporter.choices import LANGUAGES, form_choices, standard_coming, standard_rules
from ..export.reporter.project import PROJECT, REPORTS_FILE, Boundaries, write_reporter_project
from ..picture.choices import areas_meant
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, FOLDER, EstAlgorithm
from .delivery import folder_given

_SWEREF99_TM = "EPSG:3006"


class CreateReporterProject(EstAlgorithm):
    """Writes a QGIS project with a form that works in QField and Mergin Maps, and a GeoPackage for the reports."""

    ID = "createreporterproject"

    def title(self) -> str:
        """Its name."""
        return tr("Create a project for reporters")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Writes a QGIS project with a form for reports and an empty GeoPackage into FOLDER, for reporters without "
            "a system of their own. It works as it is in QGIS, QField and Mergin Maps. The form asks for what, when "
            "and where, and has no free text. What the devices bring back (rapporter.gpkg) is imported with the "
            "profile reporter_project. With DATABASE the store's own code rules decide which events are offered, and "
            "AREAS shows the boundaries of one of its area sets. A folder that holds reports is never overwritten."
        )

    def flags(self) -> Any:
        """A project belongs to the thread of the window."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def declare(self) -> None:
        """Its parameters."""
        self.add_text("NAME", tr("Organisation of the reporters"), optional=False)
        self.addParameter(
            QgsProcessingParameterFile(
                DATABASE,
                tr("Store (GeoPackage), for its codes and areas"),
                optional=True,
                fileFilter=tr("GeoPackage (*.gpkg);;All files (*)"),
            )
        )
        self.add_text(AREAS, tr("Area set whose boundaries are shown (empty: none)"))
        self.add_choice("LANGUAGE", tr("Language of the form (empty: the interface's)"), list(LANGUAGES), None)
        self.addParameter(QgsProcessingParameterCrs("CRS", tr("Coordinate system"), _SWEREF99_TM, optional=True))
        self.add_folder()
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("Project")))
        self.addOutput(QgsProcessingOutputFile("REPORTS", tr("GeoPackage for the reports")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write."""
        organisation = self.text(parameters, "NAME", context)
        if not organisation:
            raise EstError(tr("NAME is empty: give the name of the reporters' organisation."))
        language = self.chosen(parameters, "LANGUAGE", context) or language_code()
        database, name = self.path(parameters, DATABASE, context), self.text(parameters, AREAS, context)
        coming, rules, boundaries = standard_coming(), standard_rules(), None
        if database:
            with open_store(database) as store:
                rules = store.code_rules()
                coming = [key for key, category in store.categories().items() if category.is_future]
                if name:
                    area_set = areas_meant(store, name)
                    boundaries = Boundaries(area_set.crs, store.areas(area_set)[["code", "name", "wkb"]])
        elif name:
            raise EstError(tr("AREAS is '{name}' without a store: give DATABASE too.", name=name))
        folder = folder_given(self, parameters, context)
        choices = form_choices(language, coming, rules, dt.date.today().isoformat())
        crs = self._crs(parameters, context)
        files = write_reporter_project(folder, organisation, language, choices, crs, boundaries)
        for path in files:
            feedback.pushInfo(str(path))
        return {FOLDER: str(folder), "PROJECT": str(folder / PROJECT), "REPORTS": str(folder / REPORTS_FILE)}

    def _crs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not parameters.get("CRS"):
            crs = QgsCoordinateReferenceSystem(_SWEREF99_TM)
        if not crs.isValid():
            raise EstError(
                tr("CRS is '{text}': give a known one, such as EPSG:3006.", text=self.text(parameters, "CRS", context))
            )
        return crs
