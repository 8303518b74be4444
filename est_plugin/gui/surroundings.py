"""What the docks need of QGIS's window, handed over once."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject, QgsTaskManager
from qgis.gui import QgsMapCanvas, QgsMessageBar


@dataclass(frozen=True)
class Surroundings:
    """The window's map, its message bar, the open project and the list of tasks."""

    canvas: QgsMapCanvas
    bar: QgsMessageBar
    project: QgsProject
    tasks: QgsTaskManager
