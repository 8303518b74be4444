"""Made-up files of any size: a police extract with points, and areas with borders as crooked as real ones.

Nothing is copied from a register: codes, streets and points are drawn, and the same seed gives the same files.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import ogr, osr

CRS = "EPSG:3006"
EXTRACTED = dt.date(2026, 11, 23)
_LOW, _HIGH = np.array([600_000.0, 6_600_000.0]), np.array([700_000.0, 6_700_000.0])
_HEADER = "ID,BROTTSKOD,X,Y,GATA,GATUNR,KOMMUN,BROTTSDATUMTID_START,BROTTSDATUMTID_SLUT,INSKRIVNINGSDATUM"
_CODES = np.array(["0355", "0365", "0801", "0825", "0840", "1210", "1701", "4002", "5005", "9801"])
_STREETS = np.array(["Storgatan", "Kyrkogatan", "Nygatan", "Skolgatan", "Järnvägsgatan", "Åsvägen", "Ängsstigen"])
_TOWNS, _TOWN_SIGMA = 40, 3_000.0
_BLOCK = 100_000
_FIRST_DAY = np.datetime64(EXTRACTED, "D") - 365 * 7
_NO_POINT, _NO_DATE = 0.03, 0.0005
_SPLITS, _CROOKEDNESS = 5, 0.08


def write_points(path: Path, n: int, first_id: int = 0, seed: int = 1) -> Path:
    """Write an extract of *n* rows, IDs rising from *first_id* on, registered over seven years in the order of the
    file. Three points of a hundred are missing, and one date of two thousand."""
    rng = np.random.default_rng(seed)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(_HEADER + "\r\n")
        for start in range(0, n, _BLOCK):
            size = min(_BLOCK, n - start)
            day = _FIRST_DAY + (np.arange(start, start + size) * (365 * 7) // n)
            file.writelines(",".join(row) + "\r\n" for row in _rows(rng, first_id + start, day))
    return path


def _rows(rng: np.random.Generator, first: int, registered: NDArray[np.datetime64]) -> Iterator[tuple[str, ...]]:
    n = len(registered)
    xy = scattered_points(rng, n)
    there = (rng.random(n) >= _NO_POINT).tolist()
    begun = registered - rng.geometric(0.5, n) + 1 + rng.integers(0, 720, n).astype("m8[m]")
    start = np.char.replace(np.datetime_as_string(begun, "m"), "T", " ")
    start[rng.random(n) < _NO_DATE] = ""
    end = np.char.replace(np.datetime_as_string(begun + rng.integers(0, 300, n), "m"), "T", " ")
    return zip(
        map(str, range(70_000_000 + first, 70_000_000 + first + n)),
        rng.choice(_CODES, n).tolist(),
        *([f"{v:.2f}" if known else "" for v, known in zip(values.tolist(), there)] for values in xy.T),
        rng.choice(_STREETS, n).tolist(),
        map(str, rng.integers(1, 120, n).tolist()),
        itertools.repeat("Exempelstad"),
        start.tolist(),
        end.tolist(),
        np.datetime_as_string(registered, "D").tolist(),
    )


def scattered_points(rng: np.random.Generator, n: int) -> NDArray[np.float64]:
    """Points, two thirds of them in towns (the same for every generator)."""
    towns = np.random.default_rng(0).uniform(_LOW, _HIGH, (_TOWNS, 2))
    xy = towns[rng.integers(0, _TOWNS, n)] + rng.normal(0, _TOWN_SIGMA, (n, 2))
    wide = rng.random(n) < 1 / 3
    xy[wide] = rng.uniform(_LOW, _HIGH, (int(wide.sum()), 2))
    return np.clip(xy, _LOW, _HIGH)


def area_polygons(n: int, seed: int = 1) -> NDArray[np.object_]:
    """*n* areas that fill the square without gap or overlap, small in the towns and large outside of them.

    Voronoi cells whose borders are made crooked, the same way for both neighbours. About 200 corners each, as in the
    areas of Swedish statistics.
    """
    rng = np.random.default_rng(seed)
    frame = shapely.box(*_LOW, *_HIGH)
    cells = shapely.voronoi_polygons(shapely.multipoints(scattered_points(rng, n)), extend_to=frame)
    cells = shapely.intersection(shapely.get_parts(cells), frame)
    xy = np.round(shapely.get_coordinates(cells), 3)
    cell = np.repeat(np.arange(len(cells)), shapely.get_num_coordinates(cells))
    within = cell[1:] == cell[:-1]
    start, end = xy[:-1][within], xy[1:][within]
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start[turned], end[turned] = end[turned], start[turned].copy()
    borders, which = np.unique(np.hstack([start, end]), axis=0, return_inverse=True)
    lines = _crooked(borders, rng)[which.ravel()]
    lines[turned] = lines[turned, ::-1]
    points, of = lines[:, :-1].reshape(-1, 2), np.repeat(cell[1:][within], lines.shape[1] - 1)
    return shapely.polygons(shapely.linearrings(points, indices=of))


def _crooked(borders: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    """Borders (from x, y, to x, y) as lines of 33 points: every piece is split in two five times over, its middle
    moved aside. Those on the frame stay straight."""
    lines = borders.reshape(-1, 2, 2)
    inside = ~((lines[:, 0] == lines[:, 1]) & ((lines[:, 0] == _LOW) | (lines[:, 0] == _HIGH))).any(axis=1)
    for _ in range(_SPLITS):
        start, along = lines[:, :-1], np.diff(lines, axis=1)
        aside = along[..., ::-1] * (-1, 1) * rng.uniform(-_CROOKEDNESS, _CROOKEDNESS, (*along.shape[:2], 1))
        middle = start + along / 2 + aside * inside[:, None, None]
        both = np.stack([start, middle], axis=2).reshape(len(lines), -1, 2)
        lines = np.concatenate([both, lines[:, -1:]], axis=1)
    return lines


def write_areas(path: Path, n: int) -> Path:
    """Write *n* areas as a GeoPackage with the fields ``kod`` and ``namn``."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("areas", reference, ogr.wkbPolygon)
    for name in ("kod", "namn"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    for i, wkb in enumerate(shapely.to_wkb(area_polygons(n)).tolist()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["kod"], feature["namn"] = f"9999A{i:04d}", f"Område {i}"
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source
    return path
