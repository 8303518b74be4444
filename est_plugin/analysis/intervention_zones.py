"""Which incidents belong to the treated places, their controls and the surroundings of both.

Rings as in Bowers & Johnson (2003, J Quant Criminol 19:275): what lies within a distance of the treated places, and
within the same distance of the controls, the places themselves left out. Each point counts once: treated places come
before controls, both before the rings. Ground that lies in both rings tells nothing of either, and is left out.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

TREATED, CONTROL, DISPLACEMENT, DISPLACEMENT_CONTROL = range(4)
OUTSIDE = -1

_SHARED = 1e-6
"""Share of the smaller of two places that they may have in common: boundaries drawn twice."""


@dataclass(frozen=True)
class Zones:
    """The four zones as shapes of one plane whose unit is the metre; None where a zone isn't looked at."""

    treated: shapely.Geometry
    control: shapely.Geometry
    displacement: shapely.Geometry | None
    displacement_control: shapely.Geometry | None

    def shapes(self) -> tuple[shapely.Geometry | None, ...]:
        """Treated, control, displacement, displacement's control."""
        return self.treated, self.control, self.displacement, self.displacement_control

    def sizes(self) -> FloatArray:
        """(4,) square metres; 0 where a zone isn't looked at."""
        return np.array([0.0 if shape is None else shapely.area(shape) for shape in self.shapes()])

    def distance(self) -> float:
        """Metres between treated places and controls."""
        return float(shapely.distance(self.treated, self.control))


def make_zones(
    treated: Sequence[shapely.Geometry],
    control: Sequence[shapely.Geometry],
    displacement: Sequence[shapely.Geometry] = (),
    displacement_control: Sequence[shapely.Geometry] = (),
    ring: float = 0.0,
) -> Zones:
    """Zones that have no ground in common.

    Arguments:
        treated, control: polygons, in metres.
        displacement, displacement_control: polygons; without any, rings of *ring* metres.
        ring: width of the rings; 0 or less: surroundings without polygons aren't looked at.

    Raises:
        ValueError: there are no treated places or no controls, or the two overlap (``"overlap"``).
    """
    inner, comparison = _union(treated), _union(control)
    if inner is None:
        raise ValueError("no treated places")
    if comparison is None:
        raise ValueError("no controls")
    common = shapely.area(shapely.intersection(inner, comparison))
    if common > _SHARED * min(shapely.area(inner), shapely.area(comparison)):
        raise ValueError("overlap")
    places = shapely.union(inner, comparison)
    outer = _ring(inner, _union(displacement), ring, places)
    outer_comparison = _ring(comparison, _union(displacement_control), ring, places)
    if outer is not None and outer_comparison is not None:
        both = shapely.intersection(outer, outer_comparison)
        outer, outer_comparison = shapely.difference(outer, both), shapely.difference(outer_comparison, both)
    return Zones(inner, comparison, _with_ground(outer), _with_ground(outer_comparison))


def _union(shapes: Sequence[shapely.Geometry]) -> shapely.Geometry | None:
    grounds = [shape for shape in shapes if shape is not None and shapely.area(shape) > 0]
    return shapely.union_all(grounds) if grounds else None


def _ring(
    place: shapely.Geometry, given: shapely.Geometry | None, width: float, places: shapely.Geometry
) -> shapely.Geometry | None:
    if given is not None:
        return shapely.difference(given, places)
    return shapely.difference(shapely.buffer(place, width, quad_segs=32), places) if width > 0 else None


def _with_ground(shape: shapely.Geometry | None) -> shapely.Geometry | None:
    return shape if shape is not None and shapely.area(shape) > 0 else None


def zone_of(zones: Zones, xy: FloatArray) -> NDArray[np.int64]:
    """(n,) the zone of each point, :data:`OUTSIDE` without one.

    Arguments:
        xy: (n, 2) metres; NaN without a point.
    """
    out = np.full(len(xy), OUTSIDE, np.int64)
    rest = np.flatnonzero(np.isfinite(xy).all(axis=1))
    for zone, shape in enumerate(zones.shapes()):
        if shape is None or not rest.size:
            continue
        shapely.prepare(shape)
        within = shapely.intersects_xy(shape, xy[rest, 0], xy[rest, 1])
        out[rest[within]] = zone
        rest = rest[~within]
    return out
