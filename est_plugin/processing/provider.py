"""The processing provider ``est:``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import plugin_version, resource
from ..translation import install_translator, interface_locale
from .createdatabase import CreateDatabase
from .createreporterproject import CreateReporterProject
from .dataquality import DataQualityAlgorithm
from .exportmaps import ExportMaps
from .exportpartnerpackage import ExportPartnerPackage
from .fetchevents import FetchEvents
from .guessprofile import GuessProfile
from .importareas import ImportAreas
from .importincidents import ImportIncidents
from .importpopulation import ImportPopulation
from .linkincidents import LinkIncidents
from .listcodes import ListCodes
from .placecode import PlaceCode
from .retention import RetentionAlgorithm
from .reviewincidents import ReviewIncidents
from .tertialranking import TertialRankingAlgorithm
from .undolinks import UndoLinks
from .weeklyinventory import WeeklyInventoryAlgorithm
from .weeklyrun import WeeklyRun

ALGORITHMS = (
    CreateDatabase,
    CreateReporterProject,
    ImportAreas,
    ImportPopulation,
    GuessProfile,
    FetchEvents,
    ImportIncidents,
    ReviewIncidents,
    ListCodes,
    PlaceCode,
    LinkIncidents,
    UndoLinks,
    DataQualityAlgorithm,
    RetentionAlgorithm,
    WeeklyInventoryAlgorithm,
    TertialRankingAlgorithm,
    ExportMaps,
    ExportPartnerPackage,
    WeeklyRun,
)


class EstProvider(QgsProcessingProvider):
    """Every step of the week, without a window."""

    def id(self) -> str:
        """``est``."""
        return "est"

    def name(self) -> str:
        """Its name in the toolbox."""
        return "EST"

    def longName(self) -> str:  # noqa: N802
        """Its name with the version."""
        return f"EST – Effektiv samordning för trygghet {plugin_version()}"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "est.svg")))

    def load(self) -> bool:
        """Speak QGIS's language, then load the algorithms."""
        install_translator(interface_locale())
        return bool(super().load())

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
