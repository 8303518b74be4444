"""What the tests of the docks stand on: a real map, a real message bar, the running QGIS's own project and tasks."""
from __future__ import annotations

import datetime as dt
import pathlib
import time
from collections.abc import Callable

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication

from est_plugin.domain.calendar import Week
from est_plugin.gui.inventory_dock import InventoryDock
from est_plugin.gui.picture_dock import DOCK_WIDTH, PictureDock, State
from est_plugin.gui.ranking_dock import RankingDock
from est_plugin.gui.store_choice import StoreChoice
from est_plugin.gui.surroundings import Surroundings
from tests.small_store import AREA_CODES, fill, incident, new_store

WEEK = Week(2026, 47)
FIRST, LAST = dt.date(2023, 1, 1), WEEK.last


def wait_until(is_so: Callable[[], bool], seconds: float = 30.0) -> None:
    """Let the event loop run until *is_so*."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not come true in time"
        QApplication.processEvents()
        time.sleep(0.005)


class Desk:
    """A window's parts without the window."""

    def __init__(self) -> None:
        QgsSettings().remove("est")
        self.project = QgsProject.instance()
        self.project.clear()
        self.canvas = QgsMapCanvas()
        self.canvas.resize(600, 400)
        self.bar = QgsMessageBar()
        self.around = Surroundings(self.canvas, self.bar, self.project, QgsApplication.taskManager())
        self.choice = StoreChoice(self.around)
        self.docks: list[PictureDock] = []

    def inventory_dock(self) -> InventoryDock:
        """A weekly inventory dock of the designed width."""
        return self._shown(InventoryDock(self.choice, self.around))

    def ranking_dock(self) -> RankingDock:
        """A tertial ranking dock of the designed width."""
        return self._shown(RankingDock(self.choice, self.around))

    def open(self, dock: PictureDock, store: pathlib.Path) -> None:
        """Choose *store* and wait until the dock shows what came of it."""
        self.choice.choose(str(store))
        self.settle(dock)

    def settle(self, dock: PictureDock) -> None:
        """Wait until nothing is being opened or loaded any more."""
        wait_until(lambda: not self.choice.is_reading and dock.state is not State.LOADING)

    def messages(self) -> list[str]:
        """What the message bar says, as it was given to it."""
        return [item.text() for item in self.bar.items()]

    def close(self) -> None:
        """Take everything down again."""
        for dock in self.docks:
            dock.tear_down()
            dock.deleteLater()
        self.choice.close()
        wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        self.project.clear()

    def _shown(self, dock: PictureDock) -> PictureDock:
        self.docks.append(dock)
        dock.resize(DOCK_WIDTH, 900)
        dock.show()
        QApplication.processEvents()
        return dock


def store_with_a_change(folder: pathlib.Path) -> pathlib.Path:
    """A store in which every district has an incident a week, and A2 nine more in week 47."""
    rows = [incident(WEEK.plus(-i).first, area) for area in AREA_CODES for i in range(150)]
    rows += [incident(WEEK.first, "A2") for _ in range(9)]
    with new_store(folder) as store:
        fill(store, rows, FIRST, LAST)
        return pathlib.Path(store.location)


def quiet_store(folder: pathlib.Path) -> pathlib.Path:
    """A store in which every district has an incident a week."""
    with new_store(folder) as store:
        fill(store, [incident(WEEK.plus(-i).first, area) for area in AREA_CODES for i in range(150)], FIRST, LAST)
        return pathlib.Path(store.location)
