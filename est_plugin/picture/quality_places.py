"""Points that repeat, and points outside of all areas."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ..analysis.repeated_points import near_any, repeated_points
from ..domain.language import number, tr
from .counting import lines_of
from .metric import in_metres
from .quality_findings import Finding, FindingKind
from .quality_material import Material

RESOLUTION_M = 0.1
"""Coordinates that agree to this are the same."""

CENTRE_M = 1.0
"""A point so near an area's centre is taken for it."""

MIN_REPEATS = 5
"""Fewer records at one point are nothing to list."""

STATION_CATEGORIES = 4
"""A point with so many categories, and more than its neighbours, may be a station's address or a stand-in."""

FAR_M = 10_000.0
_SHARE_OUTSIDE = 0.01

POINT_COLUMNS = ("source", "x", "y", "n", "share", "n_categories", "area_name", "what")
OUTSIDE_COLUMNS = ("source", "uuid", "x", "y", "distance_m", "nearest_area", "day", "category")


def repeated_point_findings(material: Material, limit: int) -> tuple[list[Finding], pd.DataFrame]:
    """The most repeated coordinates of each source, at most *limit*, and what they look like."""
    marks, names = _centres(material)
    scale = np.array(material.metres)
    findings, listed = [], []
    for _, source, own in material.sources():
        xy = own[["x", "y"]].to_numpy(float) * scale
        pointed = int(np.isfinite(xy).all(axis=1).sum())
        found = repeated_points(xy, RESOLUTION_M, MIN_REPEATS, limit)
        at_centre = near_any(xy[found.first], marks, CENTRE_M)
        n_categories = own["category"].groupby(found.label).nunique()
        for i, (first, n) in enumerate(zip(found.first.tolist(), found.count.tolist())):
            row = own.iloc[first]
            kinds = int(n_categories[i])
            origin = bool(np.abs(xy[first]).max() < CENTRE_M)
            what = _what(names[at_centre[i]] if at_centre[i] >= 0 else "", kinds, origin)
            area = material.area_name(int(row["area"]))
            listed.append((source, float(row["x"]), float(row["y"]), n, n / pointed, kinds, area, what))
            findings.append(
                Finding(
                    FindingKind.REPEATED_POINT,
                    source,
                    n=n,
                    total=pointed,
                    flagged=bool(what),
                    x=float(row["x"]),
                    y=float(row["y"]),
                    text=tr(
                        "{n} incidents at one point in {area} ({kinds} categories). {what}",
                        n=number(n),
                        area=area or tr("no area"),
                        kinds=number(kinds),
                        what=what,
                    ).strip(),
                )
            )
    return findings, pd.DataFrame(listed, columns=list(POINT_COLUMNS))


def _what(centre: str, kinds: int, origin: bool) -> str:
    """What a repeated point may be, in a sentence; '' where it looks like a place."""
    if origin:
        return tr("It is 0,0: no place.")
    if centre:
        return tr("It is the centre of {area}: it stands for a place that isn't known.", area=centre)
    if kinds >= STATION_CATEGORIES:
        return tr("It holds many kinds: it may be a station's address, or stand for a place that isn't known.")
    return ""


def _centres(material: Material) -> tuple[NDArray[np.float64], list[str]]:
    """Centres of the areas, and of all of them together, in metres, and whose they are."""
    areas = material.frame.areas
    shapes = shapely.from_wkb(list(areas["wkb"]))
    size = shapely.area(shapes)
    centroids = shapely.get_coordinates(shapely.centroid(shapes))
    within = shapely.get_coordinates(shapely.point_on_surface(shapes))
    whole = np.average(centroids, axis=0, weights=size) if size.sum() > 0 else centroids.mean(axis=0)
    names = areas["name"].tolist()
    return (
        np.vstack((centroids, within, whole)) * np.array(material.metres),
        [*names, *names, tr("the whole area set")],
    )


def outside_findings(material: Material, limit: int) -> tuple[list[Finding], pd.DataFrame]:
    """Points in no area of the set by source, how far they lie, and the farthest *limit* of each source."""
    outside = material.incidents[material.incidents["is_outside"]]
    distance, nearest = _distances(material, outside)
    outside = outside.assign(distance_m=distance, nearest=nearest)
    findings, rows = [], []
    for source, name, own in material.sources():
        far = outside[outside["source"] == source].sort_values(["distance_m", "uuid"], ascending=[False, True])
        if far.empty:
            continue
        pointed = int(own["x"].notna().sum())
        most = float(far["distance_m"].iloc[0])
        findings.append(
            Finding(
                FindingKind.OUTSIDE,
                name,
                n=len(far),
                total=pointed,
                flagged=most > FAR_M or len(far) > _SHARE_OUTSIDE * pointed,
                text=tr(
                    "Points outside of all areas: half of them within {median} of one, the farthest at {most}.",
                    median=_length(float(far["distance_m"].median())),
                    most=_length(most),
                ),
            )
        )
        rows += list(_farthest(material, name, far.head(limit)))
    table = pd.DataFrame(rows, columns=list(OUTSIDE_COLUMNS))
    return findings + [_farthest_finding(row) for row in lines_of(table)], table


def _farthest(material: Material, source: str, far: pd.DataFrame) -> Iterator[tuple[str | float, ...]]:
    """Lines of ``OUTSIDE_COLUMNS``."""
    for row in lines_of(far):
        day = dt.date.fromordinal(row.day).isoformat()
        category = material.category_name(row.category)
        yield source, row.uuid, row.x, row.y, row.distance_m, material.area_name(row.nearest), day, category


def _farthest_finding(row: Any) -> Finding:
    return Finding(
        FindingKind.FARTHEST,
        row.source,
        row.category,
        n=1,
        flagged=row.distance_m > FAR_M,
        text=tr(
            "{length} from {area}, {day} ({uuid})",
            length=_length(row.distance_m),
            area=row.nearest_area,
            day=row.day,
            uuid=row.uuid,
        ),
        x=row.x,
        y=row.y,
    )


def _length(metres: float) -> str:
    """A length in words."""
    return tr("{n} m", n=number(metres)) if metres < 1000 else tr("{n} km", n=number(metres / 1000, 1))


def _distances(material: Material, outside: pd.DataFrame) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Metres from each point to the nearest area, and its position."""
    if outside.empty:
        return np.empty(0), np.empty(0, np.int64)
    scale = np.array(material.metres)
    # In the system's own units, stretched to metres: so the nearest is the nearest also where units are degrees.
    shapes = shapely.transform(shapely.from_wkb(list(material.frame.areas["wkb"])), lambda xy: xy * scale)
    xy = outside[["x", "y"]].to_numpy(float)
    points = shapely.points(xy * scale)
    at = shapely.STRtree(shapes).query_nearest(points, all_matches=False)
    nearest = np.full(len(outside), -1, np.int64)
    nearest[at[0]] = at[1]
    lines = shapely.shortest_line(points, shapes[nearest])
    ends = shapely.get_coordinates(shapely.get_point(lines, 1)) / scale
    areas = material.frame.areas
    apart = in_metres(areas, xy[:, 0], xy[:, 1]) - in_metres(areas, ends[:, 0], ends[:, 1])
    distance: NDArray[np.float64] = np.linalg.norm(apart, axis=1)
    return distance, nearest
