"""A phone or a computer with a copy of the reporters' project: it reports, changes and deletes through QGIS's own
edit buffer, with the defaults and rules that the project gives, as QField and Mergin Maps do."""

from __future__ import annotations

import pathlib
import shutil
import sqlite3
import time
from contextlib import closing
from typing import Any

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

PLACE = (647_500.0, 6_637_500.0)
"""In the first district of ``small_store``."""


def make_project(processing: Any, folder: pathlib.Path, **parameters: Any) -> dict[str, Any]:
    """Run est:createreporterproject, in Swedish unless said otherwise."""
    parameters = {"NAME": "Bostads AB Örnen & Söner", "LANGUAGE": "sv", "FOLDER": str(folder), **parameters}
    return dict(processing.run("est:createreporterproject", parameters))


class Device:
    """One copy of the project's folder."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.project = QgsProject()
        assert self.project.read(str(folder / "rapportering.qgz")), self.project.error()
        self.layer: QgsVectorLayer = next(
            layer for layer in self.project.mapLayers().values() if layer.source().endswith("layername=rapport")
        )

    @property
    def reports(self) -> pathlib.Path:
        """What it brings back."""
        return self.folder / "rapporter.gpkg"

    def copy(self, folder: pathlib.Path) -> Device:
        """The same project on another device, with the reports that this one has."""
        self.close()
        shutil.copytree(self.folder, folder)
        self.__init__(self.folder)  # type: ignore[misc]
        return Device(folder)

    def close(self) -> None:
        """Let go of the files."""
        self.project.clear()

    def new(self, place: tuple[float, float] | None = PLACE, **values: Any) -> QgsFeature:
        """A report as the form shows it first, then filled in."""
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.projectScope(self.project))
        context.appendScope(QgsExpressionContextUtils.layerScope(self.layer))
        geometry = QgsGeometry.fromPointXY(QgsPointXY(*place)) if place else QgsGeometry()
        feature = QgsVectorLayerUtils.createFeature(self.layer, geometry, {}, context)
        for name, value in values.items():
            feature[name] = value
        return feature

    def broken_rules(self, feature: QgsFeature) -> list[str]:
        """Fields whose rules a report breaks; a form saves none that breaks a hard one."""
        names = self.layer.fields().names()
        valid = (QgsVectorLayerUtils.validateAttribute(self.layer, feature, i)[0] for i in range(len(names)))
        return [name for name, is_valid in zip(names, valid) if not is_valid]

    def report(self, handelse: str, place: tuple[float, float] = PLACE, **values: Any) -> str:
        """Save a report; its number."""
        values = {"platstyp": "utomhus", "roll": "annan", **values}
        feature = self.new(place, handelse=handelse, **values)
        assert self.broken_rules(feature) == []
        self._edit(lambda: self.layer.addFeature(feature))
        return str(feature["uuid"])

    def change(self, number: str, **values: Any) -> None:
        """Change fields of a report."""
        fid = self._feature(number).id()
        self._edit(
            lambda: all(
                self.layer.changeAttributeValue(fid, self.layer.fields().indexOf(name), value)
                for name, value in values.items()
            )
        )

    def move(self, number: str, place: tuple[float, float]) -> None:
        """Move a report."""
        fid = self._feature(number).id()
        self._edit(lambda: self.layer.changeGeometry(fid, QgsGeometry.fromPointXY(QgsPointXY(*place))))

    def delete(self, number: str) -> None:
        """Delete a report."""
        fid = self._feature(number).id()
        self._edit(lambda: self.layer.deleteFeature(fid))

    def values(self, number: str) -> dict[str, Any]:
        """A report's fields."""
        return dict(self._feature(number).attributeMap())

    def rows(self, statement: str) -> list[Any]:
        """What lies in the file."""
        with closing(sqlite3.connect(self.reports)) as connection:
            return connection.execute(statement).fetchall()

    def _feature(self, number: str) -> QgsFeature:
        request = QgsFeatureRequest().setFilterExpression(f"\"uuid\" = '{number}'")
        (feature,) = self.layer.getFeatures(request)
        return feature

    def _edit(self, act: Any) -> None:
        time.sleep(0.01)  # no two people do something in the same millisecond
        assert self.layer.startEditing()
        assert act()
        assert self.layer.commitChanges(), self.layer.commitErrors()
