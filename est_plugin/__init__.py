"""EST for QGIS: QGIS asks this module for the plugin, and nothing else."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import EstPlugin


def classFactory(iface: Any) -> EstPlugin:  # noqa: N802 (the name is QGIS's)
    """Make the plugin for *iface*, which is None where there is no window (``qgis_process``)."""
    from .plugin import EstPlugin

    return EstPlugin(iface)
