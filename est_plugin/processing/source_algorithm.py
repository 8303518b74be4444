"""Algorithms whose INPUT is a file, a table of a database, or a layer that is open in QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..domain.errors import EstError
from .algorithm import INPUT, EstAlgorithm
from .layer_source import LayerSource


class SourceAlgorithm(EstAlgorithm):
    """Finds out what INPUT is before the work begins, which may be in another thread."""

    _source: LayerSource | None = None
    _failure: EstError | None = None

    @property
    def source_path(self) -> str:
        """INPUT as the intake reads it. Raises EstError where it is no source."""
        if self._failure is not None:
            raise self._failure
        return self._source.path if self._source is not None else ""

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Ask the project, in the main thread."""
        try:
            self._source = LayerSource(self.path(parameters, INPUT, context), context)
        except EstError as error:
            # What is raised here, QGIS turns into "there were errors"; raised in the work it is a sentence.
            self._failure = error
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Work, and take away what was written for it."""
        try:
            return super().processAlgorithm(parameters, context, feedback)
        finally:
            if self._source is not None:
                self._source.close()
