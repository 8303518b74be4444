"""The folder that goes out to reporters: a QGIS project, its files, and how to use them."""
from __future__ import annotations

import pathlib
import re
import zipfile
from dataclasses import dataclass

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSnappingConfig,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QSize
from qgis.PyQt.QtXml import QDomDocument

from ...domain.errors import EstError
from ...domain.language import tr
from ...paths import resource
from ..staging import staged
from .choices import FormChoices
from .data_files import AREAS, REPORTS, write_area_boundaries, write_reports
from .form import ORGANISATION, dress_form
from .symbols import dress_areas, dress_reports

PROJECT, REPORTS_FILE, AREAS_FILE, README = "rapportering.qgz", "rapporter.gpkg", "omraden.gpkg", "README.txt"

_OLDEST = "3.22.0-Białowieża"
"""The version that the project says it is of: newer ones read it as it is, and it has nothing that this one lacks."""


@dataclass(frozen=True)
class Boundaries:
    """Areas that are shown behind the reports."""

    crs: str
    areas: pd.DataFrame
    """``code, name, wkb`` in ``crs``."""


def write_reporter_project(
    folder: pathlib.Path,
    organisation: str,
    language: str,
    choices: FormChoices,
    crs: QgsCoordinateReferenceSystem,
    boundaries: Boundaries | None = None,
) -> list[pathlib.Path]:
    """Write the project and its files into *folder*, all of them or none.

    Arguments:
        organisation: who reports; stands in every report, and nothing else of them does.
        language: the form's, as in ``choices.LANGUAGES``.
        crs: of the project and of the reports.

    Returns:
        the files' paths.

    Raises:
        EstError: there are reports in the folder already, or it can't be written.
    """
    for name in (REPORTS_FILE, PROJECT):
        if (folder / name).exists():
            raise EstError(
                tr(
                    "{folder} holds {file} already, perhaps with reports in it: choose an empty folder.",
                    folder=folder,
                    file=name,
                )
            )
    system = str(crs.authid() or crs.toWkt())
    with staged(folder) as temporary:
        write_reports(temporary / REPORTS_FILE, system)
        if boundaries is not None:
            write_area_boundaries(temporary / AREAS_FILE, boundaries.areas, boundaries.crs, system)
        _write_project(temporary, organisation, choices, crs)
        text = resource("reporter", f"README_{language}.txt").read_text(encoding="utf-8")
        # Windows' own editor is where it will be read; the mark tells it the encoding.
        with open(temporary / README, "w", encoding="utf-8-sig", newline="\r\n") as file:
            file.write(text.replace("{organisation}", organisation))
        names = sorted(path.name for path in temporary.iterdir())
    return [folder / name for name in names]


def _write_project(
    folder: pathlib.Path, organisation: str, choices: FormChoices, crs: QgsCoordinateReferenceSystem
) -> None:
    project = QgsProject()
    project.setFileName(str(folder / PROJECT))
    project.setCrs(crs)
    reports = _layer(folder / REPORTS_FILE, REPORTS, choices.texts["layer_reports"])
    dress_form(reports, choices)
    dress_reports(reports, choices)
    # A cable or the cloud carries the file as it is, so that it keeps remembering what is deleted.
    reports.setCustomProperty("QFieldSync/action", "copy")
    reports.setCustomProperty("QFieldSync/cloud_action", "offline")
    layers = [reports]
    extent = _whole(crs)
    if (folder / AREAS_FILE).exists():
        areas = _layer(folder / AREAS_FILE, AREAS, choices.texts["layer_areas"])
        dress_areas(areas)
        _lock(areas)
        extent = areas.extent()
        layers.append(areas)
    # The first is drawn on top.
    for layer in reversed(layers):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    _describe(project, organisation, choices, reports, extent)
    if not project.write():
        raise EstError(tr("{file} could not be written ({why}).", file=PROJECT, why=project.error()))
    project.clear()  # lets go of the files, which are moved next
    _clean(folder / PROJECT)


def _layer(path: pathlib.Path, table: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
    if not layer.isValid():
        raise EstError(tr("{file} could not be opened again ({why}).", file=path.name, why=layer.error().summary()))
    return layer


def _lock(layer: QgsVectorLayer) -> None:
    """Boundaries are looked at: a tap goes through to the reports, and nothing can be added."""
    layer.setReadOnly(True)
    # All flags but Identifiable.
    layer.setFlags(QgsMapLayer.LayerFlag.Removable | QgsMapLayer.LayerFlag.Searchable)  # type: ignore[arg-type]
    layer.setCustomProperty("QFieldSync/action", "copy")
    layer.setCustomProperty("QFieldSync/cloud_action", "no_action")
    for what in ("feature_addition", "attribute_editing", "geometry_editing", "feature_deletion"):
        layer.setCustomProperty(f"QFieldSync/is_{what}_locked", True)


def _describe(
    project: QgsProject, organisation: str, choices: FormChoices, reports: QgsVectorLayer, extent: QgsRectangle
) -> None:
    project.setTitle(choices.texts["project"].format(organisation=organisation))
    metadata = QgsProjectMetadata()
    metadata.setTitle(project.title())
    metadata.setAbstract(choices.texts["abstract"])
    # Otherwise the name of whoever is logged in stands there.
    metadata.setAuthor(organisation)
    metadata.setCreationDateTime(QDateTime.currentDateTime())
    project.setMetadata(metadata)
    project.setCustomVariables({ORGANISATION: organisation})
    project.writeEntryBool("Paths", "/Absolute", False)
    snapping = QgsSnappingConfig(project)
    snapping.setEnabled(False)
    project.setSnappingConfig(snapping)
    project.writeEntry("qfieldsync", "/initialActiveLayer", reports.id())
    project.writeEntry("qfieldsync", "/initialMapMode", "digitize")
    extent = QgsRectangle(extent)
    extent.scale(1.1)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))

    def add_view(document: QDomDocument) -> None:
        """Where the map opens: QGIS's own window writes it, and phones read it."""
        settings = QgsMapSettings()
        settings.setDestinationCrs(project.crs())
        settings.setOutputSize(QSize(800, 600))
        settings.setExtent(extent)
        node = document.createElement("mapcanvas")
        node.setAttribute("name", "theMapCanvas")
        settings.writeXml(node, document)
        document.documentElement().appendChild(node)

    project.writeProject.connect(add_view)


def _whole(crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """All of the region that a system is made for, in it."""
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(world, crs, QgsProject()).transformBoundingBox(crs.bounds())


def _clean(packed: pathlib.Path) -> None:
    """Take out of a .qgz who saved it, and the empty files that QGIS packs with it."""
    with zipfile.ZipFile(packed) as archive:
        name = next(member for member in archive.namelist() if member.endswith(".qgs"))
        text = archive.read(name).decode("utf-8")
    head, root, rest = re.split(r"(<qgis\b[^>]*>)", text, maxsplit=1)
    root = re.sub(r'\ssaveUser(Full)?="[^"]*"', "", root)
    root = re.sub(r'(\sversion=)"[^"]*"', rf'\1"{_OLDEST}"', root)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, head + root + rest)
