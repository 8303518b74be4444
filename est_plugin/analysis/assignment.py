"""Which area does a point lie in, and which does a code belong to?"""
from __future__ import annotations

import collections
import re
from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

NOWHERE = -1
"""Position of a point or a code that no area takes."""

_GRID = 512
"""Cells along each side of the grid by which points are put in order."""

_MIN_PREFIX = 2
"""A shorter area code would begin everything."""


class AreaIndex:
    """The polygons of an area set, ready to take points."""

    def __init__(self, wkb: Sequence[bytes]) -> None:
        """*wkb*: polygons in one coordinate system, in the order in which ties are given (the first wins)."""
        polygons = shapely.from_wkb(list(wkb))
        broken = ~shapely.is_valid(polygons)
        if broken.any():
            polygons[broken] = shapely.make_valid(polygons[broken])
        # Kept prepared: an import asks the same polygons chunk after chunk.
        shapely.prepare(polygons)
        self._polygons = polygons
        self._tree = shapely.STRtree(polygons)
        # Without a polygon there are no bounds, and nothing lies within them.
        self._bounds = shapely.total_bounds(polygons) if len(polygons) else np.full(4, np.nan)

    def locate(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Position of each point's polygon, :data:`NOWHERE` outside of all; NaN coordinates lie nowhere.

        A point on a shared border lies in both and is given to the first.
        """
        found = np.full(len(x), NOWHERE, np.int64)
        west, south, east, north = self._bounds
        near = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
        if near.size == 0:
            return found
        near = near[_neighbours_together(x[near], y[near])]
        x, y = x[near], y[near]
        point, polygon = self._tree.query(np.asarray(shapely.points(x, y)))
        inside = shapely.intersects_xy(self._polygons[polygon], x[point], y[point])
        point, polygon = point[inside], polygon[inside]
        # The first polygon is written last.
        order = np.argsort(polygon, kind="stable")[::-1]
        found[near[point[order]]] = polygon[order]
        return found


def _neighbours_together(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.intp]:
    """An order of points, cell by cell of a grid: what is asked of one polygon after the other stays in the
    processor's cache, which makes asking three times as fast."""
    column, row = (
        ((values - values.min()) * (_GRID / max(float(np.ptp(values)), 1e-9))).astype(np.int32) for values in (x, y)
    )
    return np.argsort(row * np.int32(_GRID + 1) + column, kind="stable")


def name_key(name: str) -> str:
    """An area's name with case and space folded: 'ÖREBRO ' and 'Örebro' are one."""
    return re.sub(r"\s+", " ", str(name)).strip().casefold()


def name_forms(name: str) -> tuple[str, ...]:
    """Every form in which an area's name may be met, the fullest first: 'Örebro kommun', 'Stockholms stad'.

    The genitive's s goes with the word behind it, but stays where it is the name's own: Borås kommun is Borås.
    """
    full = name_key(name)
    bare = re.sub(r" (kommun|stad)$", "", full)
    forms = [full, bare]
    if bare != full and bare.endswith("s"):
        forms.append(bare[:-1])
    return tuple(dict.fromkeys(form for form in forms if form))


class CodeIndex:
    """An area set's codes and names, ready to take an incident's."""

    def __init__(self, codes: Sequence[str], names: Sequence[str]) -> None:
        """*codes* and *names* of the areas, in order."""
        self._codes = {code.strip().casefold(): i for i, code in reversed(list(enumerate(codes)))}
        self._lengths = sorted({len(code) for code in self._codes if len(code) >= _MIN_PREFIX}, reverse=True)
        self._full = _unambiguous((name_key(name),) for name in names)
        self._forms = _unambiguous(name_forms(name) for name in names)

    def locate(self, codes: Sequence[str], names: Sequence[str]) -> NDArray[np.int64]:
        """Position of each incident's area by code (equal, else the longest area code it begins with), else by name."""
        seen: dict[tuple[str, str], int] = {}
        out = np.full(len(codes), NOWHERE, np.int64)
        for i, pair in enumerate(zip(codes, names)):
            if pair not in seen:
                seen[pair] = self._locate_one(*pair)
            out[i] = seen[pair]
        return out

    def _locate_one(self, code: str, name: str) -> int:
        folded = code.strip().casefold()
        if folded:
            if folded in self._codes:
                return self._codes[folded]
            for length in self._lengths:
                if length < len(folded) and folded[:length] in self._codes:
                    return self._codes[folded[:length]]
        for text in (name, code):
            # Several candidate names may be given, the nearest first ("Mjölby|Östergötlands län").
            for part in text.split("|"):
                found = self._by_name(part)
                if found is not None:
                    return found
        return NOWHERE

    def _by_name(self, name: str) -> int | None:
        full = name_key(name)
        if full in self._full:
            return self._full[full]
        return next((self._forms[form] for form in name_forms(name) if form in self._forms), None)


def _unambiguous(forms_of_areas: Iterable[Iterable[str]]) -> dict[str, int]:
    """Form -> position of the one area that has it. A form that two areas share places nothing."""
    owners: dict[str, set[int]] = collections.defaultdict(set)
    for position, forms in enumerate(forms_of_areas):
        for form in forms:
            owners[form].add(position)
    return {form: next(iter(found)) for form, found in owners.items() if form and len(found) == 1}
