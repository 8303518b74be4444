"""Which columns are the point, in which coordinate system, and which of them points east."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..domain.errors import EstError
from ..domain.language import number, tr
from .cells import number as read_number
from .cells import numbers
from .columns import Binding
from .extent import Extent, systems_that_fit, within
from .spatial_reference import SWEDEN, WGS84, area_of_use, crs_name, degrees, inside, parse_crs
from .table import GEOMETRY

Column = Callable[[int], NDArray[np.object_]]
"""Gives the cells (missing ones as '') of a column by its position."""

_ENOUGH = 10
"""Points needed before a coordinate system that fits none of them is refused."""

_LONGEST_POSITION = 100
"""Signs. Many blanks between two numbers would be divided in every way."""

POSITION = re.compile(
    r"\s*\(?\s*([+-]?\d+(?:[.,]\d+)?)\s*°?\s*(?:[;/]|,\s|,(?=\s*[+-]?\d+\.)|\s)\s*([+-]?\d+(?:[.,]\d+)?)\s*°?\s*\)?\s*"
)


class CrsNeeded(EstError):
    """The file has points and doesn't say in which coordinate system: it has to be given."""


@dataclass(frozen=True)
class PointColumns:
    """How a file's points are read."""

    east: int = -1
    """Position of the column that points east; -1 without points."""
    north: int = -1
    """Position of the column that points north. Equal to ``east``: one column holds 'lat, lon'."""
    crs: str = ""
    in_degrees: bool = False
    notes: tuple[str, ...] = ()
    """What was found out, for people."""
    box: tuple[float, float, float, float] | None = None
    """West, south, east, north of the store's areas in :attr:`crs`: single rows outside of it are swapped where that
    brings them in."""

    @property
    def are_there(self) -> bool:
        """Whether the file has columns for points at all."""
        return self.east >= 0


def point_columns(
    file: str,
    names: Sequence[str],
    binding: Binding,
    crs: str,
    layer_crs: str,
    sample: Column,
    usual_crs: str = "",
    extent: Extent | None = None,
) -> PointColumns:
    """Settle columns, coordinate system and axes.

    The user's *crs* wins; else columns named latitude and longitude mean WGS 84; else the layer's own holds, then
    the profile's. Nothing is guessed from magnitudes: the Swedish zones share their false easting. What is checked,
    over a sample, is whether the points lie where the coordinate system holds, and whether they would with the axes
    swapped (in Swedish usage X points north); where the *extent* of the areas is known, whether they lie in it, and
    in which other system they would.

    Args:
        file: name for messages.
        names: the columns' names.
        binding: field -> columns.
        crs: what the user gave, or ''.
        layer_crs: a layer's own, or ''.
        sample: cells of some rows of a column.
        usual_crs: the profile's, or ''.
        extent: region of the store's areas, where it has any.

    Raises:
        EstError: the coordinate system is unknown, is none, none of the points lie where it holds, or they lie in
            the areas only in another one.
    """
    reference = parse_crs(crs) if crs.strip() else None
    degrees_pair, plane_pair = _pairs(names, binding)
    geographic = reference is None or bool(reference.IsGeographic())
    pair = (degrees_pair or plane_pair) if geographic else (plane_pair or degrees_pair)
    if pair is None:
        return PointColumns()
    notes: list[str] = []
    x, y = (values for values, _ in read_pair(*pair, sample))
    known = np.isfinite(x) & np.isfinite(y) & ~((x == 0) & (y == 0))
    x, y = x[known], y[known]
    if reference is None:
        found = _without_being_told(names, pair, degrees_pair, layer_crs, y) or usual_crs.strip()
        if not found:
            if len(x) == 0:
                return PointColumns(*pair)
            raise _ask(file, names, pair, systems_that_fit(extent, x, y) if extent else [])
        reference = parse_crs(found)
        notes.append(_said_by(found, layer_crs, usual_crs))
    else:
        notes.append(tr("Coordinate system as given: {crs}.", crs=_short(crs)))
    box = extent.box_in(reference) if extent else None
    swapped, said = _swapped_into(file, reference, extent, box, x, y, pair) if extent and box else (None, [])
    notes += said
    if swapped is None:
        swapped, said = _swapped(file, reference, x, y, may_swap=_may_swap(names, pair, binding))
        notes += said
    east, north = pair[::-1] if swapped else pair
    return PointColumns(east, north, crs_name(reference), bool(reference.IsGeographic()), tuple(notes), box)


def _said_by(found: str, layer_crs: str, usual_crs: str) -> str:
    """Where a coordinate system that nobody gave was taken from."""
    if found == layer_crs:
        return tr("Coordinate system of the layer: {crs}.", crs=_short(layer_crs))
    if found == usual_crs.strip():
        return tr("Coordinate system of the profile: {crs}.", crs=_short(found))
    return tr("Coordinate system {crs}: the columns are latitude and longitude.", crs=found)


def read_pair(
    east: int, north: int, column: Column
) -> tuple[tuple[NDArray[np.float64], NDArray[np.bool_]], tuple[NDArray[np.float64], NDArray[np.bool_]]]:
    """Numbers and masks of what is no number, of the column that points east and of the one that points north."""
    if east != north:
        return numbers(column(east)), numbers(column(north))
    texts = column(east)
    x, y, bad = np.full(len(texts), np.nan), np.full(len(texts), np.nan), np.zeros(len(texts), dtype=bool)
    for i, text in enumerate(texts):
        if text:
            match = POSITION.fullmatch(text) if len(text) <= _LONGEST_POSITION else None
            parts = [read_number(part) for part in match.groups()] if match else [None, None]
            if parts[0] is None or parts[1] is None:
                bad[i] = True
            else:
                y[i], x[i] = parts[0], parts[1]
    return (x, bad), (y, bad)


def _pairs(names: Sequence[str], binding: Binding) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Columns (east, north) named as degrees, and named otherwise. A layer's own geometry stands before columns."""

    def pair(east: str, north: str) -> tuple[int, int] | None:
        if east in binding and north in binding:
            return binding[east][0], binding[north][0]
        return None

    if GEOMETRY[0] in names:
        return None, (list(names).index(GEOMETRY[0]), list(names).index(GEOMETRY[1]))
    return pair("lon", "lat") or pair("position", "position"), pair("east", "north") or pair("x", "y")


def _may_swap(names: Sequence[str], pair: tuple[int, int], binding: Binding) -> bool:
    """Names that say the axis (E and N) and a layer's geometry are believed; X and Y, lat and lon are not."""
    named = pair[0] in binding.get("east", ()) or names[pair[0]] == GEOMETRY[0]
    return pair[0] != pair[1] and not named


def _without_being_told(
    names: Sequence[str],
    pair: tuple[int, int],
    degrees_pair: tuple[int, int] | None,
    layer_crs: str,
    north: NDArray[np.float64],
) -> str | None:
    """The coordinate system that the file itself states, or None."""
    if names[pair[0]] == GEOMETRY[0]:
        return layer_crs or None
    if pair == degrees_pair and (len(north) == 0 or float(np.mean(np.abs(north) <= 90)) >= 0.5):
        return WGS84
    return None


def _ask(file: str, names: Sequence[str], pair: tuple[int, int], fitting: Sequence[str]) -> CrsNeeded:
    if len(fitting) == 1:
        return CrsNeeded(
            tr(
                "{file} doesn't say in which coordinate system its points are; they lie inside of the areas in {crs}: "
                "give CRS={crs}, if that is right.",
                file=file,
                crs=fitting[0],
            )
        )
    if names[pair[0]] == GEOMETRY[0]:
        return CrsNeeded(
            tr("The layer in {file} has no coordinate system: give it as CRS, for example EPSG:3006.", file=file)
        )
    return CrsNeeded(
        tr(
            "{file} doesn't say in which coordinate system its columns '{x}' and '{y}' are: give it as CRS, for "
            "example EPSG:3006.",
            file=file,
            x=names[pair[0]],
            y=names[pair[1]],
        )
    )


def _swapped_into(
    file: str,
    reference: osr.SpatialReference,
    extent: Extent,
    box: tuple[float, float, float, float],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    pair: tuple[int, int],
) -> tuple[bool | None, list[str]]:
    """Whether the axes have to be swapped for the points to lie in the areas; None where the areas don't tell.

    Raises EstError where the points lie in the areas in exactly one other system.
    """
    n, straight, turned = len(x), int(within(box, x, y).sum()), int(within(box, y, x).sum())
    if n == 0 or 2 * straight > n:
        return (None, []) if n == 0 else (False, [])
    if 2 * turned > n and pair[0] != pair[1]:
        return True, [tr("X points north in this file: the axes are swapped, so that x points east.")]
    own = crs_name(reference)
    others = [crs for crs in systems_that_fit(extent, x, y) if crs != own]
    if len(others) == 1:
        raise EstError(
            tr(
                "In {file} the points lie outside of the areas in {crs} but inside in {other}: give CRS={other}.",
                file=file,
                crs=_short(own),
                other=others[0],
            )
        )
    return None, [
        tr(
            "Points looked at that lie outside of the store's areas: {n} of {all}.",
            n=number(n - straight),
            all=number(n),
        )
    ]


def _swapped(
    file: str, reference: osr.SpatialReference, x: NDArray[np.float64], y: NDArray[np.float64], may_swap: bool
) -> tuple[bool, list[str]]:
    """Whether the axes have to be swapped, and what to say about it."""
    box = area_of_use(reference)
    if box is None or len(x) == 0:
        return False, []
    straight, turned = _inside(reference, box, x, y), _inside(reference, box, y, x)
    turn = straight * 2 <= len(x) < turned * 2
    if box[2] - box[0] > 180:
        # The whole world takes nearly every point either way: only those that turn into Swedish ones are swapped.
        turn = _inside(reference, SWEDEN, x, y) == 0 and _inside(reference, SWEDEN, y, x) * 2 > len(x)
    if may_swap and turn:
        return True, [tr("X points north in this file: the axes are swapped, so that x points east.")]
    if straight == 0 and len(x) >= _ENOUGH:
        raise EstError(
            tr(
                "None of {n} points looked at in {file} lies where {crs} holds: give the coordinate system that "
                "they are in.",
                n=number(len(x)),
                file=file,
                crs=_short(crs_name(reference)),
            )
        )
    if straight < len(x):
        return False, [
            tr(
                "Points looked at that lie outside of the region in which the coordinate system holds: {n} of {all}.",
                n=number(len(x) - straight),
                all=number(len(x)),
            )
        ]
    return False, []


def _inside(
    reference: osr.SpatialReference, box: Sequence[float], x: NDArray[np.float64], y: NDArray[np.float64]
) -> int:
    return int(inside(box, *degrees(reference, x, y)).sum())


def _short(crs: str) -> str:
    """A coordinate system's name in a sentence: long WKT is cut."""
    text = " ".join(crs.split())
    return text if len(text) <= 60 else text[:57] + "…"
