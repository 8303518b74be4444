"""Opening an algorithm's own dialog from the docks: the same steps as in the Processing toolbox."""
from __future__ import annotations

from typing import Any

from qgis import processing
from qgis.core import QgsApplication

from ..domain.language import tr


def why_unavailable(algorithm: str) -> str:
    """Why the dialog of *algorithm* (such as ``est:importareas``) can't be opened; empty where it can."""
    # The plugin Processing puts its functions into the module when it is switched on.
    is_on = hasattr(processing, "execAlgorithmDialog")
    if not is_on or QgsApplication.processingRegistry().algorithmById(algorithm) is None:
        return tr("The algorithm {name} isn't there: switch on the plugin Processing.", name=algorithm)
    return ""


def ask_and_run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Open the dialog of *algorithm* with *parameters* filled in; its results, empty when nothing was run."""
    return dict(processing.execAlgorithmDialog(algorithm, parameters) or {})
