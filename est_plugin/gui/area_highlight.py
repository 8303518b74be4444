"""The chosen area on the map: zoomed to, and outlined until another one is chosen."""
from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..domain.errors import EstError
from ..domain.language import tr

_AROUND = 2.2
"""The zoomed extent, in area widths: the neighbours are seen, too."""


class AreaHighlight:
    """An outline on *canvas*, in the area set's own coordinate system."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas, self._project = canvas, project
        self._band: QgsRubberBand | None = None

    @property
    def is_shown(self) -> bool:
        """Whether there is an outline on the map."""
        return self._band is not None

    def show(self, wkb: bytes, crs: QgsCoordinateReferenceSystem) -> None:
        """Outline the area and zoom to it. Raises EstError where the map's system can't show it."""
        self.clear()
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        if geometry.isEmpty():
            return
        extent = self._on_the_map(geometry.boundingBox(), crs)
        band = QgsRubberBand(self._canvas)
        band.setToGeometry(geometry, crs)
        # No fill: it would change the colour that says what happened there.
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setStrokeColor(QColor(255, 190, 0))
        # A dark line behind the yellow one: it is seen on any map.
        band.setSecondaryStrokeColor(QColor(30, 30, 30, 200))
        band.setWidth(3)
        self._band = band
        extent.scale(_AROUND)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def clear(self) -> None:
        """Take the outline off the map."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _on_the_map(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        target = self._canvas.mapSettings().destinationCrs()
        if not target.isValid() or not crs.isValid():
            return box
        try:
            return QgsCoordinateTransform(crs, target, self._project).transformBoundingBox(box)
        except QgsCsException:
            raise EstError(
                tr(
                    "The area can't be shown in the project's coordinate system {crs}: choose one that holds the "
                    "areas.",
                    crs=target.authid() or target.description(),
                )
            ) from None
