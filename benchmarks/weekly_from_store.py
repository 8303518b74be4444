"""The weekly inventory of a large store, against QGIS's own tool that counts points in polygons.

A million incidents of seven years, 6,000 areas, twelve categories. The inventory counts every area, category and week
that its judgement rests on (fourteen of them with the short baseline, years with Farrington's), judges the last week,
and finds the places. The other side only counts, as one would in the toolbox: for each category and week it picks the
points out of the layer of all of them (``native:extractbyexpression``), and puts them through
``native:countpointsinpolygon``. Its layers are GeoPackages with a spatial index; making them isn't timed. Two of the
weeks are counted and timed, and compared number by number; the others are taken to last as long.
"""

from __future__ import annotations

import datetime as dt
import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely
from bulk_files import CRS, area_polygons
from measure import Comparison, best_of

if TYPE_CHECKING:
    from est_plugin.picture.products import WeeklyInventory
    from est_plugin.store.interface import Store

INCIDENTS, TENTH, AREAS = 1_000_000, 100_000, 6_000
CATEGORIES = (
    *("skadegorelse", "klotter", "brand", "samling", "brak", "hot"),
    *("vald_utomhus", "ran", "inbrott", "stold", "fordonsbrott", "cykelstold"),
)
SHORT, FARRINGTON = "short", "farrington"
LAYERS = "layers.gpkg"
LAST = dt.date(2026, 11, 22)
YEARS = 7
WEEKS_TIMED = 2
_BLOCK = 50_000


def compare() -> Iterator[Comparison]:
    """The week of a million incidents, of a tenth of them, and QGIS's counts."""
    from est_plugin.analysis.expected_counts import CountSettings

    polygons = shapely.buffer(area_polygons(AREAS), 0)  # a crooked border may cross itself, which QGIS refuses
    seconds: dict[tuple[int, str], float] = {}
    for n in (TENTH, INCIDENTS):
        with tempfile.TemporaryDirectory() as folder:
            with _filled(Path(folder), n, polygons, with_layers=n == INCIDENTS) as store:
                for baseline in (SHORT, FARRINGTON):
                    step = functools.partial(_inventory, store, baseline)
                    seconds[n, baseline], product = best_of(2, step)
            if n == INCIDENTS:
                one_week, agree = _counted_by_qgis(product, Path(folder) / LAYERS)
    weeks = {SHORT: len(product.rows["history"].iloc[0]), FARRINGTON: 52 * CountSettings().most_years}
    for baseline in (SHORT, FARRINGTON):
        what = f"{baseline}: {INCIDENTS:,} incidents × {AREAS:,} areas × {len(CATEGORIES)}"
        taken = seconds[INCIDENTS, baseline]
        against = f"QGIS's count-points tool, {weeks[baseline]} weeks, {WEEKS_TIMED} of them timed"
        yield Comparison(what, taken, against, one_week * weeks[baseline], agree)
        yield Comparison(what, taken, f"itself on {TENTH:,}, ten times fewer", seconds[TENTH, baseline], True)


def _inventory(store: Store, baseline: str) -> WeeklyInventory:
    from est_plugin.domain.calendar import Week
    from est_plugin.picture.products import InventorySettings
    from est_plugin.picture.weekly_inventory import make_weekly_inventory

    return make_weekly_inventory(store, InventorySettings(Week.of(LAST), "Områden", baseline=baseline))


def _filled(folder: Path, n: int, polygons: Any, with_layers: bool) -> Store:
    """A store of *n* incidents, and where asked the same points and areas as plain layers beside it."""
    from est_plugin.analysis.assignment import AreaIndex
    from est_plugin.domain.calendar import Clock, Period
    from est_plugin.domain.incident import INCIDENT_COLUMNS, REJECTED_COLUMNS
    from est_plugin.domain.source import SourceKind
    from est_plugin.store.opening import create_store

    store = create_store(str(folder / "store.gpkg"))
    wkb = shapely.to_wkb(polygons).tolist()
    areas = pd.DataFrame(
        {
            "code": [f"A{i:04d}" for i in range(len(wkb))],
            "name": [f"Område {i}" for i in range(len(wkb))],
            "population": 1500.0,
            "km2": shapely.area(polygons) / 1e6,
            "wkb": wkb,
        }
    )
    area_set = store.add_area_set("Områden", CRS, "2026", "made", areas, pd.DataFrame(columns=list(REJECTED_COLUMNS)))
    index, rng = AreaIndex(wkb), np.random.default_rng(1)
    low, high = shapely.total_bounds(polygons).reshape(2, 2)
    layers = _Layers(folder / LAYERS) if with_layers else None
    if layers:
        layers.add("areas", areas["code"], wkb)
    drawn = LAST + dt.timedelta(1)
    with store.import_batch("Polisen", SourceKind.POLICE, "made", "0" * 64, "made", drawn) as batch:
        for first in range(0, n, _BLOCK):
            rows = pd.DataFrame("", range(min(_BLOCK, n - first)), list(INCIDENT_COLUMNS))
            size = len(rows)
            day = np.datetime64(LAST, "D") - rng.integers(0, 364 * YEARS, size)
            xy = rng.uniform(low, high, (size, 2))
            rows = rows.assign(
                row=np.arange(first, first + size),
                source_key=[f"K{i}" for i in range(first, first + size)],
                code_system="kategori",
                code=rng.choice(CATEGORIES, size),
                antal=1,
                occurred_on=day.astype(str),
                occurred_time="12:30",
                x=xy[:, 0],
                y=xy[:, 1],
                crs=CRS,
            )
            numbers = batch.add(rows)
            batch.place(area_set, numbers, index.locate(xy[:, 0].copy(), xy[:, 1].copy()))
            if layers:
                points = shapely.to_wkb(shapely.points(xy)).tolist()
                layers.add("points", rows["code"], points, (day - np.datetime64("0001-01-01")).astype(int) + 1)
        batch.cover(Clock.OCCURRED, Period(LAST - dt.timedelta(364 * YEARS - 1), LAST))
    return store


class _Layers:
    """A GeoPackage of plain layers with a ``code`` and a ``day`` (proleptic ordinal)."""

    def __init__(self, path: Path) -> None:
        from osgeo import ogr, osr

        self._ogr = ogr
        self._source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        self._crs = osr.SpatialReference()
        self._crs.SetFromUserInput(CRS)

    def add(self, name: str, codes: pd.Series, wkb: list[bytes], days: Any = None) -> None:
        """Add features to the layer *name*."""
        ogr = self._ogr
        layer = self._source.GetLayerByName(name)
        if layer is None:
            layer = self._source.CreateLayer(name, self._crs, ogr.wkbPoint if days is not None else ogr.wkbUnknown)
            layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
            layer.CreateField(ogr.FieldDefn("day", ogr.OFTInteger))
        layer.StartTransaction()
        for i, (code, geometry) in enumerate(zip(codes.tolist(), wkb)):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["code"] = code
            if days is not None:
                feature["day"] = int(days[i])
            feature.SetGeometry(ogr.CreateGeometryFromWkb(geometry))
            layer.CreateFeature(feature)
        layer.CommitTransaction()


def _counted_by_qgis(product: WeeklyInventory, layers: Path) -> tuple[float, bool]:
    """Seconds of QGIS's tools for a week of all categories, and whether the counts are the inventory's."""
    from est_plugin.domain.calendar import Week

    weeks = [Week.of(LAST).plus(-back) for back in range(WEEKS_TIMED)]
    asked = {
        "layers": str(layers),
        "categories": CATEGORIES,
        "weeks": [(week.first.toordinal(), week.last.toordinal()) for week in weeks],
    }
    peer = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("peer_qgis_counts.py"))],
        input=json.dumps(asked),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(peer.stdout)
    rows = product.rows.set_index(["category", "area_code"])
    agree = True
    for category, counted in found["counts"].items():
        for back, theirs in enumerate(counted):
            ours = rows.loc[category]["history"].map(lambda weeks, back=back: weeks[-1 - back])
            agree &= theirs == ours.to_dict()
    return found["seconds"] / WEEKS_TIMED, agree
