"""est:guessprofile: a proposal for how a file is to be understood."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..domain.language import tr
from ..intake.guessing import guess_profile
from ..intake.profile import load_profile
from ..picture.region import extent_of
from ..store.opening import open_store
from .algorithm import DATABASE, OUTPUT
from .importareas import crs_given
from .source_algorithm import SourceAlgorithm


class GuessProfile(SourceAlgorithm):
    """Looks at a file's headings and values and writes a profile that a person can edit."""

    ID = "guessprofile"

    def title(self) -> str:
        """Its name."""
        return tr("Guess a profile")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Looks at the headings and the values of a file of incidents and writes a proposal for its profile: which "
            "column is what, how sure that is (0–1), why, and what else it could be; the kind of source, the code "
            "system, the coordinate system, and which categories words mean. The proposal is a .json file that can "
            "be edited, and that est:importincidents takes as PROFILE. With DATABASE, the areas of that store tell "
            "the Swedish coordinate systems apart. CONFIDENCE is that of the least sure among the date, the code and "
            "the place; 0 where one of them has no column."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_input(tr("File, layer or database table with incidents"))
        self.add_text("PROFILE", tr("Profile to start from: a built-in one or a file (empty: none)"))
        self.add_text("SOURCE", tr("Name of the source, such as Polisen"))
        self.addParameter(
            QgsProcessingParameterCrs("CRS", tr("Coordinate system, where the file doesn't say it"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFile(
                DATABASE,
                tr("Store (GeoPackage) whose areas the incidents lie in"),
                optional=True,
                fileFilter=tr("GeoPackage (*.gpkg);;All files (*)"),
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Proposal"), fileFilter=tr("Profile (*.json)"))
        )
        self.addOutput(QgsProcessingOutputNumber("CONFIDENCE", tr("How sure the least sure needed field is (0–1)")))
        self.addOutput(QgsProcessingOutputString("COLUMNS", tr("Fields with their columns")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Guess."""
        start = self.text(parameters, "PROFILE", context)
        database = self.path(parameters, DATABASE, context)
        extent = None
        if database:
            with open_store(database) as store:
                extent = extent_of(store)
        proposal = guess_profile(
            self.source_path,
            self.text(parameters, "SOURCE", context),
            load_profile(start) if start else None,
            crs_given(self, parameters, context),
            extent,
        )
        output = str(self.parameterAsFileOutput(parameters, OUTPUT, context))
        proposal.save(output)
        for line in proposal.lines():
            feedback.pushInfo(line)
        for warning in proposal.warnings:
            feedback.pushWarning(warning)
        return {
            OUTPUT: output,
            "CONFIDENCE": proposal.confidence,
            "COLUMNS": "; ".join(f"{guess.field} ← {', '.join(guess.columns)}" for guess in proposal.fields),
        }
