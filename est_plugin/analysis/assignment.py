"""Which area does a point lie in, and which does a code belong to?"""
from __future__ import annotations

import collections
import re
from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

NOWHERE = -1
"""Position of a point or a code that no area takes."""

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
        self._polygons = polygons

    def locate(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Position of each point's polygon, :data:`NOWHERE` outside of all; NaN coordinates lie nowhere.

        A point on a shared border lies in both and is given to the first.
        """
        found = np.full(len(x), NOWHERE, np.int64)
        known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        if known.size == 0 or len(self._polygons) == 0:
            return found
        tree = shapely.STRtree(shapely.points(x[known], y[known]))
        # Polygons ask the tree of points: shapely prepares the asking geometry, and polygons are what is dear.
        polygon, point = tree.query(self._polygons, predicate="intersects")
        order = np.argsort(polygon, kind="stable")[::-1]
        found[known[point[order]]] = polygon[order]
        return found


def name_key(name: str) -> str:
    """An area's name in the form in which names are compared: 'Örebro kommun' and 'ÖREBRO' are one."""
    folded = re.sub(r"\s+", " ", str(name)).strip().casefold()
    return re.sub(r"s? kommun$", "", folded)


class CodeIndex:
    """An area set's codes and names, ready to take an incident's."""

    def __init__(self, codes: Sequence[str], names: Sequence[str]) -> None:
        """*codes* and *names* of the areas, in order."""
        self._codes = {code.strip().casefold(): i for i, code in reversed(list(enumerate(codes)))}
        self._lengths = sorted({len(code) for code in self._codes if len(code) >= _MIN_PREFIX}, reverse=True)
        keys = [name_key(name) for name in names]
        occurrences = collections.Counter(keys)
        # A name that two areas share places nothing.
        self._names = {key: i for i, key in enumerate(keys) if key and occurrences[key] == 1}

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
                found = self._names.get(name_key(part))
                if found is not None:
                    return found
        return NOWHERE
