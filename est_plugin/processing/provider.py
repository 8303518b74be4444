"""The processing provider ``est:``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import plugin_version, resource
from ..translation import install_translator, interface_locale
from .aggregatecells import AggregateCells
from .aoristic import Aoristic
from .createdatabase import CreateDatabase
from .createreporterproject import CreateReporterProject
from .dataquality import DataQualityAlgorithm
from .density import Density
from .emerginghotspots import EmergingHotSpotsAlgorithm
from .empiricalbayes import EmpiricalBayes
from .evaluatearea import EvaluateArea
from .evaluateintervention import EvaluateIntervention
from .expectedcounts import ExpectedCounts
from .exportmaps import ExportMaps
from .exportpartnerpackage import ExportPartnerPackage
from .fetchevents import FetchEvents
from .guessprofile import GuessProfile
from .hotspots import HotSpotsAlgorithm
from .importareas import ImportAreas
from .importincidents import ImportIncidents
from .importpopulation import ImportPopulation
from .linkincidents import LinkIncidents
from .listcodes import ListCodes
from .maskpoints import MaskPoints
from .nearrepeat import NearRepeat
from .patrolplan import PatrolPlanAlgorithm
from .placecode import PlaceCode
from .protecttable import ProtectTable
from .retention import RetentionAlgorithm
from .reviewincidents import ReviewIncidents
from .riskmap import RiskMapAlgorithm
from .roundcounts import RoundCounts
from .spacetimescan import SpaceTimeScan
from .tertialranking import TertialRankingAlgorithm
from .undolinks import UndoLinks
from .weeklyinventory import WeeklyInventoryAlgorithm
from .weeklyleads import WeeklyLeadsAlgorithm
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
    WeeklyLeadsAlgorithm,
    TertialRankingAlgorithm,
    ExpectedCounts,
    HotSpotsAlgorithm,
    EmergingHotSpotsAlgorithm,
    EmpiricalBayes,
    Density,
    Aoristic,
    PatrolPlanAlgorithm,
    NearRepeat,
    SpaceTimeScan,
    RiskMapAlgorithm,
    EvaluateIntervention,
    EvaluateArea,
    ProtectTable,
    RoundCounts,
    MaskPoints,
    AggregateCells,
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
