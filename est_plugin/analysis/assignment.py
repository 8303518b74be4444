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

_BLOCK = 100_000
"""Points that are located at once: what bounds the memory."""

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
        self._grid = _Grid(shapely.bounds(polygons))

    def locate(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Position of each point's polygon, :data:`NOWHERE` outside of all; NaN coordinates lie nowhere.

        A point on a shared border lies in both and is given to the first.
        """
        found = np.full(len(x), NOWHERE, np.int64)
        for start in range(0, len(x), _BLOCK):
            block = slice(start, start + _BLOCK)
            found[block] = self._locate(x[block], y[block])
        return found

    def _locate(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        found = np.full(len(x), NOWHERE, np.int64)
        point, polygon = self._grid.candidates(x, y)
        inside = shapely.intersects_xy(self._polygons[polygon], x[point], y[point])
        point, polygon = point[inside], polygon[inside]
        # The first polygon is written last.
        order = np.argsort(polygon, kind="stable")[::-1]
        found[point[order]] = polygon[order]
        return found


class _Grid:
    """Which boxes may a point lie in? The boxes by the cells of a grid that they touch.

    A tree of boxes would do as well, and take a geometry of every point: making those costs more than all the rest.
    """

    def __init__(self, boxes: NDArray[np.float64]) -> None:
        """*boxes*: west, south, east, north of each; NaN of one that is empty."""
        boxes = np.asarray(boxes, np.float64).reshape(-1, 4)
        there = np.flatnonzero(np.isfinite(boxes).all(axis=1))
        self._boxes = boxes.T.copy()
        self._side = int(2 * np.sqrt(len(there))) + 1
        self._low = boxes[there, :2].min(axis=0) if there.size else np.zeros(2)
        self._high = boxes[there, 2:].max(axis=0) if there.size else np.full(2, -1.0)
        self._scale = self._side / np.maximum(self._high - self._low, 1e-9)
        low, high = self._cells(boxes[there, :2].T), self._cells(boxes[there, 2:].T)
        width, height = high - low + 1
        each, which = _counted(width * height)
        cell = (low[1][each] + which // width[each]) * self._side + low[0][each] + which % width[each]
        # Stable: within a cell the boxes keep their order.
        order = np.argsort(cell, kind="stable")
        self._box = there[each[order]]
        self._start = np.searchsorted(cell[order], np.arange(self._side**2 + 1))

    def _cells(self, xy: NDArray[np.float64]) -> NDArray[np.int64]:
        """Column and row of points (x and y)."""
        cells: NDArray[np.int64] = ((xy - self._low[:, None]) * self._scale[:, None]).astype(np.int64)
        return np.minimum(cells, self._side - 1)

    def candidates(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Pairs of a point's and a box's position where the point lies in the box or on its edge.

        The points of one cell follow each other: what is asked of one polygon after the other stays in the
        processor's cache.
        """
        (west, south), (east, north) = self._low, self._high
        near = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
        column, row = self._cells(np.stack((x[near], y[near])))
        cell = row * self._side + column
        order = np.argsort(cell, kind="stable")
        near, start = near[order], self._start[cell[order]]
        each, which = _counted(self._start[cell[order] + 1] - start)
        point, box = near[each], self._box[start[each] + which]
        west, south, east, north = self._boxes[:, box]
        px, py = x[point], y[point]
        within = (px >= west) & (px <= east) & (py >= south) & (py <= north)
        return point[within], box[within]


def _counted(n: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For things of which there are *n* each: which thing (0, 0, 1, 1, 1 …), and which of its own (0, 1, 0, 1, 2 …)."""
    thing = np.repeat(np.arange(len(n)), n)
    return thing, np.arange(len(thing)) - np.repeat(np.cumsum(n) - n, n)


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
