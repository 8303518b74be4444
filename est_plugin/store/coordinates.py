"""Points from one coordinate system into another, with PROJ by way of OSR. x always points east."""
from __future__ import annotations

import contextlib
import threading
import warnings
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..domain.errors import EstError
from ..domain.language import tr

WGS84 = "EPSG:4326"

_BLOCK = 50_000
_LINE_HEAD = np.dtype([("byte_order", "u1"), ("type", "<u4"), ("n_points", "<u4")])
# PROJ's objects belong to one thread; tasks of QGIS run in several.
_local = threading.local()
_switch = threading.RLock()


@contextlib.contextmanager
def _judged_by_values() -> Iterator[None]:
    """Failures are seen in what OSR returns: no exceptions, whatever others have switched on, and nothing printed.

    One thread at a time: before GDAL 3.7 the switch is for all of them.
    """
    with _switch:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            with contextlib.ExitStack() as stack:
                stack.enter_context(warnings.catch_warnings())
                # Newer GDAL warns that exceptions will be the default.
                warnings.simplefilter("ignore", FutureWarning)
                if hasattr(osr, "ExceptionMgr"):  # GDAL 3.7; for this thread alone
                    stack.enter_context(osr.ExceptionMgr(useExceptions=False))
                elif osr.GetUseExceptions():
                    osr.DontUseExceptions()
                    stack.callback(osr.UseExceptions)
                yield
        finally:
            gdal.PopErrorHandler()


def _reference(crs: str) -> osr.SpatialReference:
    known: dict[str, osr.SpatialReference] = _local.__dict__.setdefault("references", {})
    if crs not in known:
        with _judged_by_values():
            reference = osr.SpatialReference()
            failed = not crs.strip() or reference.SetFromUserInput(crs) != 0
        if failed:
            shown = crs if len(crs) <= 40 else crs[:40] + "…"
            raise EstError(
                tr("The coordinate system '{crs}' is unknown: give an EPSG code such as EPSG:3006.", crs=shown)
            )
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        known[crs] = reference
    return known[crs]


def _transformation(source: str, target: str) -> osr.CoordinateTransformation | None:
    """The way from *source* to *target*; None where they are the same."""
    known: dict[tuple[str, str], osr.CoordinateTransformation | None] = _local.__dict__.setdefault("ways", {})
    if (source, target) not in known:
        first, second = _reference(source), _reference(target)
        with _judged_by_values():
            same = source == target or bool(first.IsSame(second))
            known[source, target] = None if same else osr.CoordinateTransformation(first, second)
    return known[source, target]


def check_crs(crs: str) -> None:
    """Raise EstError when *crs* (authority code or WKT) isn't known."""
    _reference(crs)


def transformed(
    x: NDArray[np.float64], y: NDArray[np.float64], crs: Sequence[str], target: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points, each in its own coordinate system, in *target*.

    Arguments:
        x, y: coordinates, x pointing east; NaN without a point.
        crs: authority code or WKT of each point; read only where there is one.
        target: authority code or WKT.

    Returns:
        x and y in *target*; NaN without a point, and where the system doesn't reach.

    Raises:
        EstError: a coordinate system is unknown.
    """
    out_x, out_y = np.full(len(x), np.nan), np.full(len(x), np.nan)
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    systems = np.asarray(crs, dtype=object)[known]
    for system in dict.fromkeys(systems.tolist()):
        chosen = known[systems == system]
        way = _transformation(system, target)
        if way is None:
            out_x[chosen], out_y[chosen] = x[chosen], y[chosen]
            continue
        for start in range(0, chosen.size, _BLOCK):
            block = chosen[start : start + _BLOCK]
            with _judged_by_values():
                moved = _moved(way, np.column_stack((x[block], y[block])))
            reached = np.isfinite(moved[:, 0]) & np.isfinite(moved[:, 1])
            out_x[block[reached]], out_y[block[reached]] = moved[reached, 0], moved[reached, 1]
    return out_x, out_y


def _moved(way: osr.CoordinateTransformation, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points (x and y a row) on the other side; infinite where the system doesn't reach.

    They travel as the corners of one line, in binary: a list of tuples takes three times as long. A line with a point
    that doesn't arrive doesn't arrive at all, and its points go one by one.
    """
    head = np.array([(1, ogr.wkbLineString, len(points))], _LINE_HEAD)
    try:
        line = ogr.CreateGeometryFromWkb(head.tobytes() + points.tobytes())
        arrived = line is not None and line.Transform(way) == 0
    except RuntimeError:  # where OGR's exceptions are switched on
        arrived = False
    if arrived:
        moved = np.frombuffer(line.ExportToWkb(ogr.wkbNDR), np.float64, offset=_LINE_HEAD.itemsize).reshape(-1, 2)
        if len(moved) == len(points):
            return moved
    return np.array(way.TransformPoints(points.tolist()), np.float64)[:, :2]
