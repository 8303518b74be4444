"""Everything that the plugin puts into QGIS's window, built at once and removed at once."""
from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..domain.language import tr
from ..paths import resource
from . import preferences
from .import_opening import close_import_wizard, show_import_wizard
from .import_wizard import ImportWizard
from .inventory_dock import InventoryDock
from .picture_dock import DOCK_WIDTH, PictureDock
from .ranking_dock import RankingDock
from .rich_text import tooltip
from .store_button import INCIDENTS, why_no_step
from .store_choice import StoreChoice
from .surroundings import Surroundings

MENU = "EST"


class WindowParts:
    """Two docks, a toolbar with an action each and one that imports, and the same in the menu Plugins / EST."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._project = QgsProject.instance()
        around = Surroundings(iface.mapCanvas(), iface.messageBar(), self._project, QgsApplication.taskManager())
        self._around = around
        self.choice = StoreChoice(around)
        self.inventory = InventoryDock(self.choice, around, iface.mainWindow())
        self.ranking = RankingDock(self.choice, around, iface.mainWindow())
        self.toolbar = iface.addToolBar(MENU)
        self.toolbar.setObjectName("EstToolBar")
        # Not by addPluginToMenu: its counterpart leaves an empty menu and a line behind at each unloading.
        self.menu = QMenu(MENU, iface.pluginMenu())
        self.menu.setObjectName("EstMenu")
        iface.pluginMenu().addMenu(self.menu)
        self._actions: list[QAction] = []
        self._is_waiting = False
        self._add(self.inventory, "weekly_inventory.svg")
        self._add(self.ranking, "tertial_ranking.svg")
        self._import = self._add_import()
        right = Qt.DockWidgetArea.RightDockWidgetArea
        iface.addDockWidget(right, self.inventory)
        iface.addDockWidget(right, self.ranking)
        if iface.mainWindow().isVisible():
            self._stack_docks()
        elif not preferences.remembered(preferences.ARRANGED, self._project):
            # At start QGIS restores its window after the plugins are loaded, and takes new docks apart again.
            iface.initializationCompleted.connect(self._stack_docks)
            self._is_waiting = True
        self._project.readProject.connect(self.choice.open_remembered)
        self._project.cleared.connect(self.inventory.clear_highlight)
        self._project.cleared.connect(self.ranking.clear_highlight)
        self.choice.open_remembered()

    @property
    def import_wizard(self) -> ImportWizard | None:
        """The import wizard, where it is open."""
        return self._iface.mainWindow().findChild(ImportWizard)

    def show_import(self) -> None:
        """Open the import wizard for the open store."""
        show_import_wizard(self.choice, self._around, self._iface.mainWindow())

    def _stack_docks(self) -> None:
        """Both docks in one place, as wide as they are designed for, the weekly one in front."""
        main = self._iface.mainWindow()
        main.tabifyDockWidget(self.inventory, self.ranking)
        main.resizeDocks([self.inventory], [DOCK_WIDTH], Qt.Orientation.Horizontal)
        self.inventory.raise_()
        preferences.remember(preferences.ARRANGED, "yes", self._project)

    def remove(self) -> None:
        """Take all of it out of the window again."""
        if self._is_waiting:
            self._iface.initializationCompleted.disconnect(self._stack_docks)
        self._project.readProject.disconnect(self.choice.open_remembered)
        self._project.cleared.disconnect(self.inventory.clear_highlight)
        self._project.cleared.disconnect(self.ranking.clear_highlight)
        for dock in (self.inventory, self.ranking):
            dock.tear_down()
            self._iface.removeDockWidget(dock)
            # A deleted widget is gone only after the next turn of the event loop; out of the window it is at once.
            dock.setParent(None)
            dock.deleteLater()
        close_import_wizard(self._iface.mainWindow())
        self.choice.close()
        self.choice.deleteLater()
        self._iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.setParent(None)
        self.menu.deleteLater()
        for action in self._actions:
            action.deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.setParent(None)
        self.toolbar.deleteLater()

    def _add_import(self) -> QAction:
        """The action that opens the import wizard; it says why where it can't."""
        main = self._iface.mainWindow()
        action = QAction(QIcon(str(resource("icons", "import_incidents.svg"))), tr("Import incidents …"), main)
        action.setObjectName("EstImportIncidentsAction")
        action.triggered.connect(lambda _=False: self.show_import())
        self.toolbar.addAction(action)
        self.menu.addAction(action)
        self._actions.append(action)
        self.choice.changed.connect(self._allow_import)
        return action

    def _allow_import(self) -> None:
        why = why_no_step(INCIDENTS, bool(self.choice.location))
        self._import.setEnabled(not why)
        self._import.setToolTip(tooltip(why or self._import.text()))

    def _add(self, dock: PictureDock, icon: str) -> None:
        action = QAction(QIcon(str(resource("icons", icon))), dock.windowTitle(), self._iface.mainWindow())
        action.setObjectName(f"{dock.objectName()}Action")
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        self.toolbar.addAction(action)
        self.menu.addAction(action)
        self._actions.append(action)
