"""What all algorithms of the provider share: parameters of the same names, errors that users can act on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..domain.agency import Level
from ..domain.calendar import Clock
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import Cancelled
from ..paths import resource
from ..picture.agencies import agencies

DATABASE, WEEK, TERTIAL, AREAS, CLOCK = "DATABASE", "WEEK", "TERTIAL", "AREAS", "CLOCK"
AGENCY, LEVEL, SEED, OUTPUT, FOLDER, INPUT = "AGENCY", "LEVEL", "SEED", "OUTPUT", "FOLDER", "INPUT"


class FeedbackProgress:
    """Passes progress on to Processing, and its cancel button back."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._said = ""

    def report(self, share: float, text: str = "") -> None:
        """Show the share; raise Cancelled when the user has stopped the run."""
        if self._feedback.isCanceled():
            raise Cancelled
        self._feedback.setProgress(100 * share)
        if text and text != self._said:
            self._feedback.setProgressText(text)
            self._said = text


class EstAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider. A subclass has ``ID``, title, help, declare and work.

    The work is not called run, as QGIS has a method of that name.
    """

    ID = ""

    def title(self) -> str:
        """Its name in the toolbox."""
        raise NotImplementedError

    def help(self) -> str:
        """What it does, what its result means, and what to beware of."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add its parameters and outputs."""
        raise NotImplementedError

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work. May raise EstError."""
        raise NotImplementedError

    # ---- what QGIS asks ----------------------------------------------------------------------

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        """A new one of the same kind."""
        return type(self)()

    def name(self) -> str:
        """Its id within the provider."""
        return self.ID

    def displayName(self) -> str:  # noqa: N802
        """Its title."""
        return self.title()

    def shortHelpString(self) -> str:  # noqa: N802
        """Its help."""
        return self.help()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "est.svg")))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters."""
        self.declare()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        """Check, with a sentence of our own where a word is none of those allowed."""
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if not isinstance(definition, QgsProcessingParameterEnum) or not isinstance(value, str) or not value:
                continue
            if value not in definition.options():
                return False, tr(
                    "{parameter} is '{value}': choose among {known}.",
                    parameter=definition.name(),
                    value=value,
                    known=", ".join(definition.options()),
                )
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run; what the user can mend ends as one sentence, a cancelled run as nothing at all."""
        try:
            return self.work(parameters, context, feedback)
        except EstError as error:
            raise QgsProcessingException(str(error)) from error
        except Cancelled:
            return {}

    # ---- parameters of the same names everywhere ----------------------------------------------

    def add_database(self) -> None:
        """DATABASE."""
        self.addParameter(
            QgsProcessingParameterFile(
                DATABASE, tr("Store (GeoPackage)"), fileFilter=tr("GeoPackage (*.gpkg);;All files (*)")
            )
        )

    def add_text(self, name: str, description: str, optional: bool = True, default: str | None = None) -> None:
        """A parameter of text."""
        self.addParameter(QgsProcessingParameterString(name, description, default, False, optional))

    def add_field(
        self, name: str, description: str, optional: bool = True, several: bool = False, layer: str = INPUT
    ) -> None:
        """A field of *layer*, or several. Any type is taken: numbers and dates written as text are read too."""
        self.addParameter(
            QgsProcessingParameterField(
                name, description, None, layer, QgsProcessingParameterField.DataType.Any, several, optional
            )
        )

    def add_results(self, *numbers: tuple[str, str], summary: str = "") -> None:
        """What a model or a script goes on with: numbers (name, description), and SUMMARY, described by *summary*."""
        for name, description in numbers:
            self.addOutput(QgsProcessingOutputNumber(name, description))
        if summary:
            self.addOutput(QgsProcessingOutputString("SUMMARY", summary))

    def add_input(self, description: str) -> None:
        """INPUT: any file."""
        # QGIS's own filter, *.*, refuses whatever has no dot: a layer's name, a file without an ending.
        self.addParameter(QgsProcessingParameterFile(INPUT, description, fileFilter=tr("All files (*)")))

    def add_period_choices(self, week: bool = True, tertial: bool = False) -> None:
        """WEEK or TERTIAL, AREAS, CLOCK."""
        if week:
            self.add_text(WEEK, tr("Week, such as 2026-W47 (empty: the latest whole week)"))
        if tertial:
            self.add_text(
                TERTIAL,
                tr("Tertial, such as 2026-T3 (empty: the latest)")
                if not week
                else tr("Tertial, such as 2026-T3 (empty: none)"),
            )
        self.add_text(AREAS, tr("Area set (empty: the only one)"))
        self.add_choice(
            CLOCK,
            tr("Clock: date of offence (occurred) or of registration (registered)"),
            [clock.value for clock in Clock],
            Clock.OCCURRED.value,
        )

    def add_receivers(self) -> None:
        """AGENCY, LEVEL."""
        self.add_choice(AGENCY, tr("Agency (empty: all)"), [agency.key for agency in agencies()], None)
        self.add_choice(LEVEL, tr("Disclosure level (empty: the agency's own)"), [level.value for level in Level], None)

    def add_choice(self, name: str, description: str, options: list[str], default: str | None) -> None:
        """One of some words; optional when it has no default."""
        self.addParameter(
            QgsProcessingParameterEnum(
                name,
                description,
                options,
                allowMultiple=False,
                defaultValue=default,
                optional=default is None,
                usesStaticStrings=True,
            )
        )

    def add_seed(self) -> None:
        """SEED."""
        self.addParameter(
            QgsProcessingParameterNumber(
                SEED, tr("Seed of the random numbers"), QgsProcessingParameterNumber.Type.Integer, 1, False, 0
            )
        )

    def add_folder(self) -> None:
        """FOLDER."""
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Folder")))

    # ---- their values ---------------------------------------------------------------------------

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """A text, without the blanks around it; empty when not given."""
        return str(self.parameterAsString(parameters, name, context) or "").strip()

    def chosen(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """A word chosen; empty when none is."""
        return str(self.parameterAsEnumString(parameters, name, context) or "")

    def field_names(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        """Names of fields chosen; parameterAsFields is deprecated from QGIS 3.40 on, before there is no other."""
        read = getattr(self, "parameterAsStrings", None) or self.parameterAsFields
        return [str(field) for field in read(parameters, name, context)]

    def clock(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Clock:
        """CLOCK."""
        return Clock.parse(self.chosen(parameters, CLOCK, context) or Clock.OCCURRED.value)

    def level(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Level | None:
        """LEVEL; None when not given."""
        value = self.chosen(parameters, LEVEL, context)
        return Level.parse(value) if value else None

    def day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dt.date | None:
        """A date; None when not given. Raises EstError on what is none."""
        text = self.text(parameters, name, context)
        return date_given(text, name) if text else None

    def path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """A file's path as given."""
        return str(self.parameterAsFile(parameters, name, context) or "").strip()


def date_given(text: str, parameter: str) -> dt.date:
    """An ISO date. Raises EstError on anything else."""
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        raise EstError(
            tr("{parameter} is '{text}': write the date as 2026-11-23.", parameter=parameter, text=text)
        ) from None
