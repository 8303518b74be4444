"""Loads the plugin again and again, as a user does who updates it, and counts what stands in QGIS each time.

Writes OUT/counts.json: a list of ``{"when": "loaded" | "unloaded", …}``. Before each unloading the docks are in use:
a product is shown, an area outlined, layers added.
"""
from __future__ import annotations

import json
from typing import Any

from qgis import utils
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

TIMES = 3


def run(window: Any) -> None:
    """Load, use, unload, three times."""
    found = [count(window, "loaded")]
    for _ in range(TIMES):
        use(window)
        utils.unloadPlugin(window.name)
        window.settle(300)
        found.append(count(window, "unloaded"))
        utils.loadPlugin(window.name)
        utils.startPlugin(window.name)
        window.settle(300)
        found.append(count(window, "loaded"))
    (window.out / "counts.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


def use(window: Any) -> None:
    """Put something on the map and in the project, where the plugin could start."""
    parts = window.plugin.parts
    if parts is None:
        return
    from tests.sample_products import sample_inventory, sample_ranking

    for dock, product in ((parts.inventory, sample_inventory()), (parts.ranking, sample_ranking())):
        dock.show_product(product)
        dock.table.choose(1)
        dock.add_layers()
        window.wait_until(lambda dock=dock: not dock.is_adding_layers)


def count(window: Any, when: str) -> dict[str, Any]:
    """What stands in the window, and who listens to the project."""
    main, project = window.iface.mainWindow(), QgsProject.instance()
    docks, toolbars, actions = (main.findChildren(kind) for kind in (QDockWidget, QToolBar, QAction))
    bands = [item for item in window.iface.mapCanvas().scene().items() if isinstance(item, QgsRubberBand)]
    menu = [action.text() for action in window.iface.pluginMenu().actions()]
    return {
        "when": when,
        "own docks": sorted(dock.objectName() for dock in docks if dock.objectName().startswith("Est")),
        "own toolbars": [bar.objectName() for bar in toolbars if bar.objectName().startswith("Est")],
        "own actions": sorted(action.objectName() for action in actions if action.objectName().startswith("Est")),
        "in the plugin menu": menu.count("EST") + menu.count("&EST"),
        "provider": QgsApplication.processingRegistry().providerById("est") is not None,
        "all docks": len(docks),
        "all toolbars": len(toolbars),
        "all actions": len(actions),
        "all providers": len(QgsApplication.processingRegistry().providers()),
        "outlines": len(bands),
        "listeners": [
            project.receivers(signal) for signal in (project.readProject, project.cleared, project.crsChanged)
        ],
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "messages": [item.text() for item in window.iface.messageBar().items()],
    }
