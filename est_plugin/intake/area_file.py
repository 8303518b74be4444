"""A file of areas: codes, names, polygons, residents."""

from __future__ import annotations

import pathlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely
from osgeo import ogr, osr

from ..domain.errors import EstError
from ..domain.language import tr
from .area_geometry import joined, polygon, square_kilometres
from .cells import number, present, storable, stripped
from .folding import did_you_mean, fold, listed
from .gdal_session import features, layers_of, open_vector, quiet
from .rejection import as_cells, rejected_frame
from .spatial_reference import crs_name, east_first, parse_crs
from .table import existing, file_name, split_layer
from .vector_layer import field_text

_POLYGONS = (
    ogr.wkbPolygon,
    ogr.wkbMultiPolygon,
    ogr.wkbCurvePolygon,
    ogr.wkbMultiSurface,
    ogr.wkbGeometryCollection,
    ogr.wkbUnknown,
)


@dataclass(frozen=True)
class AreaFile:
    """The areas of a file, in the file's coordinate system."""

    crs: str
    """Authority code, or WKT where it has none."""
    areas: pd.DataFrame
    """``code, name`` (text), ``population`` (float, NaN unknown), ``km2`` (float), ``wkb`` (bytes; x points east)."""
    rejected: pd.DataFrame
    """``domain.incident.REJECTED_COLUMNS``. A row of which only the population can't be read is listed, and kept."""


@dataclass
class _Area:
    """One area while its parts are read."""

    row: int
    name: str
    population: list[float] = field(default_factory=list)
    parts: list[shapely.Geometry] = field(default_factory=list)


def read_areas(path: str, code_field: str, name_field: str, population_field: str = "", crs: str = "") -> AreaFile:
    """Read areas from any vector layer (GeoPackage, shapefile, GeoJSON …).

    Features with the same code and name are parts of one area; a later one with the same code and another name is
    rejected. Their populations are the one number that all parts carry, or else the sum over the parts.

    Args:
        path: the file; a layer may be named as ``file|layername=name``.
        code_field: field of the codes; kept as text with its leading zeros.
        name_field: field of the names; where it is empty the code is the name.
        population_field: field of the residents, if any.
        crs: coordinate system for a file that has none, or in the place of a wrong one.

    Raises:
        EstError: the file can't be read, a field isn't there, the coordinate system is unknown, no area remains.
    """
    file = existing(path)
    with quiet():
        dataset = open_vector(file)
        layer = _layer(file, dataset, split_layer(path)[1], code_field)
        reference = _reference(file.name, layer, crs)
        areas, rejected = _read(file_name(path), layer, code_field, name_field, population_field)
        if not areas:
            raise EstError(tr("{file} holds no areas with a code and a polygon: choose another layer.", file=file.name))
        frame = _frame(areas, reference)
    return AreaFile(crs_name(reference), frame, rejected_frame(sorted(rejected, key=lambda row: row[1])))


def _layer(file: pathlib.Path, dataset: object, name: str, code_field: str) -> ogr.Layer:
    """The layer named, or the one that has polygons and the field of the codes."""
    layers = layers_of(dataset)
    if name:
        if name not in layers:
            raise EstError(
                tr(
                    "{file} has no layer '{name}'{hint}: it has {names}.",
                    file=file.name,
                    name=name,
                    hint=did_you_mean([name], list(layers)),
                    names=listed(layers),
                )
            )
        return layers[name]
    shaped = [layer for layer in layers.values() if ogr.GT_Flatten(layer.GetGeomType()) in _POLYGONS]
    if not shaped:
        raise EstError(tr("{file} has no layer of polygons: choose the layer with the areas.", file=file.name))
    fitting = [layer for layer in shaped if _find(_names(layer), code_field) is not None]
    if len(fitting) > 1:
        raise EstError(
            tr(
                "{file} has several layers with the field '{field}': choose one of {names} by writing "
                "|layername=… after the path.",
                file=file.name,
                field=code_field,
                names=listed(layer.GetName() for layer in fitting),
            )
        )
    return (fitting or shaped)[0]


def _reference(file: str, layer: ogr.Layer, crs: str) -> osr.SpatialReference:
    if crs.strip():
        return parse_crs(crs)
    reference = layer.GetSpatialRef()
    if reference is None or not (reference.IsProjected() or reference.IsGeographic() or reference.IsCompound()):
        raise EstError(
            tr("{file} doesn't say in which coordinate system it is: give it as CRS, for example EPSG:3006.", file=file)
        )
    return east_first(reference)


def _names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [storable(str(definition.GetFieldDefn(i).GetName())) for i in range(definition.GetFieldCount())]


def _find(names: Sequence[str], wanted: str) -> int | None:
    """Position of a field: by its very name, else without case and signs where that is unambiguous."""
    if wanted in names:
        return list(names).index(wanted)
    alike = [i for i, name in enumerate(names) if fold(name) == fold(wanted) and fold(wanted)]
    return alike[0] if len(alike) == 1 else None


def _position(file: str, names: Sequence[str], wanted: str) -> int:
    found = _find(names, wanted)
    if found is None:
        raise EstError(
            tr(
                "{file} has no field '{field}'{hint}: its fields are {names}.",
                file=file,
                field=wanted,
                hint=did_you_mean([wanted], names),
                names=listed(names),
            )
        )
    return found


def _read(
    file: str, layer: ogr.Layer, code_field: str, name_field: str, population_field: str
) -> tuple[dict[str, _Area], list[tuple[str, int, str, str, str, str]]]:
    """Areas by code in the order of the file, and rejected rows."""
    names = _names(layer)
    definition = layer.GetLayerDefn()
    kinds = [definition.GetFieldDefn(i).GetType() for i in range(len(names))]
    code_at, name_at = _position(file, names, code_field), _position(file, names, name_field or code_field)
    population_at = _position(file, names, population_field) if population_field else None
    areas: dict[str, _Area] = {}
    rejected: list[tuple[str, int, str, str, str, str]] = []
    layer.ResetReading()
    for row, feature in enumerate(features(layer, file), start=1):
        cells = [field_text(feature, i, kind) for i, kind in enumerate(kinds)]

        def reject(column: str, value: str, reason: str) -> None:
            rejected.append((file, row, column, value, reason, as_cells(cells)))  # noqa: B023 used within the round

        code = present(cells[code_at])
        if not code:
            reject(names[code_at], cells[code_at], tr("The area has no code."))
            continue
        shape = polygon(feature.GetGeometryRef())
        if shape is None:
            reject("", "", tr("The area has no polygon."))
            continue
        name = stripped(cells[name_at]) or code
        area = areas.setdefault(code, _Area(row, name))
        if fold(area.name) != fold(name):
            reject(
                names[code_at],
                code,
                tr("Row {row} has the same code with another name, '{name}'.", row=area.row, name=area.name),
            )
            continue
        area.parts.append(shape)
        if population_at is not None and present(cells[population_at]):
            residents = number(cells[population_at])
            if residents is None or residents < 0:
                reject(
                    names[population_at],
                    cells[population_at],
                    tr("The population is no number of 0 or more; the area is kept without it."),
                )
            else:
                area.population.append(residents)
    return areas, rejected


def _frame(areas: dict[str, _Area], reference: osr.SpatialReference) -> pd.DataFrame:
    shapes = [joined(area.parts) for area in areas.values()]
    return pd.DataFrame(
        {
            "code": pd.Series(list(areas), dtype=object),
            "name": pd.Series([area.name for area in areas.values()], dtype=object),
            "population": np.array([_residents(area.population) for area in areas.values()], dtype=np.float64),
            "km2": np.array([square_kilometres(shape, reference) for shape in shapes], dtype=np.float64),
            "wkb": pd.Series([shapely.to_wkb(shape) for shape in shapes], dtype=object),
        }
    )


def _residents(parts: Sequence[float]) -> float:
    """Residents of an area by what its parts say; NaN when they say nothing."""
    if not parts:
        return float("nan")
    return parts[0] if len(set(parts)) == 1 else float(sum(parts))
