"""The 40 districts: a gap-free partition with uneven borders, small in the middle and large at the edge."""
from __future__ import annotations

import contextlib
import dataclasses
import pathlib
import warnings
from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr, osr
from scipy import spatial

from .arrays import BoolArray, FloatArray
from .names import CENTRE, DISTRICT_NAMES, FLATS, HOUSES, INDUSTRY, PARK, RURAL
from .randomness import stream

EPSG = 3006
MUNICIPALITY_CODE = "9999"
_MIDDLE = np.array([647_450.0, 6_637_600.0])
# (number of sites, mean distance from the middle in metres): the last ring only bounds the outermost districts.
_RINGS = ((1, 0.0), (5, 850.0), (9, 1_900.0), (12, 3_300.0), (13, 5_300.0), (22, 8_500.0))
_LAND_USE_BY_RING = (
    (CENTRE,),
    (CENTRE,) * 5,
    (FLATS, PARK, FLATS, HOUSES, FLATS, FLATS, HOUSES, FLATS, INDUSTRY),
    (FLATS, HOUSES, HOUSES, FLATS, INDUSTRY, FLATS, HOUSES, FLATS, HOUSES, PARK, FLATS, HOUSES),
    (HOUSES, RURAL, INDUSTRY, HOUSES, RURAL, FLATS, HOUSES, RURAL, PARK, HOUSES, RURAL, INDUSTRY, RURAL),
)


@dataclasses.dataclass(frozen=True)
class District:
    """One district with its border as a closed ring of metres in EPSG:3006."""

    code: str
    name: str
    land_use: str
    ring: FloatArray
    """(n, 2); the first point stands last again."""

    @property
    def area_km2(self) -> float:
        """Its area in square kilometres."""
        x, y = (self.ring - self.ring[0]).T
        return float(abs(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2e6)

    def contains(self, xy: FloatArray) -> BoolArray:
        """Which of the points (n, 2) lie within (ray crossing)."""
        ax, ay = self.ring[:-1].T
        bx, by = self.ring[1:].T
        px, py = xy[:, 0, None], xy[:, 1, None]
        spans = (ay > py) != (by > py)
        level = np.where(by == ay, 1.0, by - ay)
        crossing = spans & (px < (bx - ax) * (py - ay) / level + ax)
        inside: BoolArray = crossing.sum(axis=1) % 2 == 1
        return inside

    def border_distance(self, xy: FloatArray) -> FloatArray:
        """Distance of the points (n, 2) from the border, in metres."""
        start, along = self.ring[:-1], np.diff(self.ring, axis=0)
        length2 = np.maximum((along**2).sum(axis=1), 1e-9)
        offset = xy[:, None, :] - start[None]
        position = np.clip((offset * along).sum(axis=2) / length2, 0, 1)
        nearest: FloatArray = np.sqrt(((offset - position[..., None] * along) ** 2).sum(axis=2)).min(axis=1)
        return nearest

    def random_points(self, rng: np.random.Generator, size: int, margin: float = 0.0) -> FloatArray:
        """*size* points evenly spread within it, at least *margin* metres from the border."""
        low, high = self.ring.min(axis=0), self.ring.max(axis=0)
        found = np.empty((0, 2))
        while len(found) < size:
            tried = rng.uniform(low, high, size=(4 * size + 16, 2))
            tried = tried[self.contains(tried)]
            if margin > 0 and len(tried):
                tried = tried[self.border_distance(tried) >= margin]
            found = np.vstack([found, tried])
        return found[:size]


def build_districts(seed: int) -> list[District]:
    """Make the districts, in the order of their codes ('9999A10' … '9999A49').

    Raises:
        ValueError: the borders cross each other (a seed with a very uneven layout).
    """
    # Strongly bent borders may cross each other in a sharp corner: then they are bent less.
    for bend in (0.10, 0.06, 0.03, 0.0):
        districts = _districts(seed, bend)
        with _quiet():
            if all(ogr_polygon(district.ring).IsValid() for district in districts):
                return districts
    raise ValueError(f"seed {seed} gives districts whose borders cross")


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """GDAL says nothing on the console; whether it raises or returns an error is left as it is."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with warnings.catch_warnings():
            # Newer GDAL warns that exceptions will be the default; both ways are taken care of here.
            warnings.simplefilter("ignore", FutureWarning)
            yield
    finally:
        gdal.PopErrorHandler()


def _districts(seed: int, bend: float) -> list[District]:
    sites = _sites(stream(seed, "district sites"))
    voronoi = spatial.Voronoi(sites)
    lines = _border_lines(voronoi, stream(seed, "district borders"), bend)
    land_uses = [use for ring in _LAND_USE_BY_RING for use in ring]
    names = {use: iter(DISTRICT_NAMES[use]) for use in DISTRICT_NAMES}
    return [
        District(f"{MUNICIPALITY_CODE}A{10 + index}", next(names[use]), use, _ring(voronoi, index, lines))
        for index, use in enumerate(land_uses)
    ]


def _sites(rng: np.random.Generator) -> FloatArray:
    sites = []
    for number, distance in _RINGS:
        turn = rng.uniform(0, 2 * np.pi)
        for index in range(number):
            angle = turn + 2 * np.pi * (index + rng.uniform(-0.22, 0.22)) / number
            reach = distance * (1 + rng.uniform(-0.13, 0.13))
            sites.append(_MIDDLE + reach * np.array([np.cos(angle), np.sin(angle)]))
    return np.array(sites)


def _border_lines(voronoi: spatial.Voronoi, rng: np.random.Generator, bend: float) -> dict[tuple[int, int], FloatArray]:
    """Each Voronoi ridge bent by midpoint displacement; both neighbours get the very same line: no gaps."""
    lines = {}
    for first, second in sorted(tuple(sorted(ridge)) for ridge in voronoi.ridge_vertices if -1 not in ridge):
        line = voronoi.vertices[[first, second]]
        for _ in range(5):
            along = np.diff(line, axis=0)
            across = np.column_stack([-along[:, 1], along[:, 0]])
            shift = rng.normal(0, bend, (len(along), 1)).clip(-2 * bend, 2 * bend)
            middle = (line[:-1] + line[1:]) / 2 + across * shift
            merged = np.empty((len(line) + len(middle), 2))
            merged[0::2], merged[1::2] = line, middle
            line = merged
        lines[first, second] = np.round(line, 1)
    return lines


def _ring(voronoi: spatial.Voronoi, site: int, lines: dict[tuple[int, int], FloatArray]) -> FloatArray:
    """The closed border of a site's cell: its ridges end to end."""
    ridges = [
        tuple(sorted(vertices))
        for pair, vertices in zip(voronoi.ridge_points, voronoi.ridge_vertices)
        if site in pair
    ]
    vertex = start = min(min(ridge) for ridge in ridges)
    parts = []
    while ridges:
        ridge = next(item for item in ridges if vertex in item)
        ridges.remove(ridge)
        line = lines[ridge] if ridge[0] == vertex else lines[ridge][::-1]
        parts.append(line[:-1])
        vertex = ridge[1] if ridge[0] == vertex else ridge[0]
    if vertex != start:
        raise ValueError("a district's border does not close")
    ring = np.vstack(parts)
    return np.vstack([ring, ring[:1]])


def ogr_polygon(ring: FloatArray) -> ogr.Geometry:
    """A closed ring as an OGR polygon."""
    line = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ring:
        line.AddPoint_2D(float(x), float(y))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(line)
    return polygon


def reference_system(epsg: int) -> osr.SpatialReference:
    """A coordinate system whose first axis points east, as in files."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def to_wgs84(xy: FloatArray) -> FloatArray:
    """EPSG:3006 metres (n, 2) as (latitude, longitude) in degrees."""
    if not len(xy):
        return np.empty((0, 2))
    with _quiet():
        change = osr.CoordinateTransformation(reference_system(EPSG), reference_system(4326))
    out = np.array(change.TransformPoints(np.ascontiguousarray(xy).tolist()), dtype=float)
    return out[:, [1, 0]]


def write_districts(path: pathlib.Path, districts: list[District], note: str) -> None:
    """Write the layer ``stadsdelar``; *note* becomes the layer's description. Raises OSError."""
    path.unlink(missing_ok=True)
    with _quiet():
        try:
            _write(path, districts, note)
        except RuntimeError as error:
            raise OSError(f"{path} could not be written: {error}") from error


def _write(path: pathlib.Path, districts: list[District], note: str) -> None:
    data_source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if data_source is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    options = ["GEOMETRY_NAME=geom", "IDENTIFIER=Stadsdelar (SYNTHETIC)", f"DESCRIPTION={note}"]
    layer = data_source.CreateLayer("stadsdelar", reference_system(EPSG), ogr.wkbPolygon, options)
    for name, width in (("kod", 7), ("namn", 80), ("markanvandning", 20)):
        field = ogr.FieldDefn(name, ogr.OFTString)
        field.SetWidth(width)
        layer.CreateField(field)
    for district in districts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["kod"], feature["namn"], feature["markanvandning"] = district.code, district.name, district.land_use
        feature.SetGeometry(ogr_polygon(district.ring))
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise RuntimeError(gdal.GetLastErrorMsg())
    data_source.FlushCache()
