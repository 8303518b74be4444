"""Chicago's burglaries on its 77 community areas: each point's area is the one that QGIS itself gives."""
from __future__ import annotations

import csv
import datetime as dt
import pathlib
from typing import Any, NamedTuple

import numpy as np
import pytest
from store_frames import all_incidents

from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Clock
from est_plugin.domain.errors import EstError
from est_plugin.domain.progress import Cancelled
from est_plugin.intake.profile import load_profile
from est_plugin.picture.importing import ImportReport, import_areas, import_incidents
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store

pytestmark = pytest.mark.usefixtures("qgis_app")

POINTS, FEET = "EPSG:26971", "EPSG:3435"
EXTRACTED = dt.date(2018, 1, 2)


class Chicago(NamedTuple):
    """The store, and what the import said."""

    store: Store
    data: pathlib.Path
    areas: AreaSet
    report: ImportReport
    shares: list[float]


class _Listener:
    """Keeps what is reported; stops the work when told to."""

    def __init__(self, stop_at: float = 2.0) -> None:
        self.shares: list[float] = []
        self._stop_at = stop_at

    def report(self, share: float, text: str = "") -> None:
        self.shares.append(share)
        if share >= self._stop_at:
            raise Cancelled


@pytest.fixture(scope="module")
def chicago(trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    data = trial_data / "chicago"
    listener = _Listener()
    with create_store(str(tmp_path_factory.mktemp("chicago") / "chicago.gpkg")) as store:
        shape = str(data / "Chicago77.shp")
        areas = import_areas(store, shape, "Community areas", "AREA_NUMBE", "COMMUNITY", crs=FEET)
        report = import_incidents(
            store,
            str(data / "chicago_burglary_2014_2017.csv"),
            "Chicago police",
            load_profile("police_points"),
            EXTRACTED,
            crs=POINTS,
            progress=listener,
        )
        yield Chicago(store, data, areas, report, listener.shares)


def _points(data: pathlib.Path) -> list[tuple[float, float, str]]:
    with open(data / "chicago_burglary_2014_2017.csv", encoding="utf-8", newline="") as file:
        return [(float(row["x"]), float(row["y"]), row["date_single"]) for row in csv.DictReader(file)]


def test_all_rows_are_there_and_most_are_placed_by_their_points(chicago: Chicago) -> None:
    batch = chicago.report.batch
    assert (batch.n_rows, batch.n_new, batch.n_rejected) == (45_319, 45_319, 0)
    assert chicago.report.n_placed_code == 0
    assert chicago.report.n_placed_point + chicago.report.n_unplaced == batch.n_new
    assert chicago.report.n_placed_point > 0.99 * batch.n_new
    assert [(placed.areas, placed.by_point) for placed in chicago.report.placed] == [
        ("Community areas", chicago.report.n_placed_point)
    ]
    assert not chicago.areas.has_population


def test_every_point_lies_where_qgis_says(chicago: Chicago) -> None:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsPointXY,
        QgsProject,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer(str(chicago.data / "Chicago77.shp"), "areas", "ogr")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(POINTS), QgsCoordinateReferenceSystem(FEET), QgsProject.instance()
    )
    features = list(layer.getFeatures())
    geometries = [feature.geometry() for feature in features]  # an engine points into its geometry: they live on
    polygons = []
    for feature, geometry in zip(features, geometries):
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        polygons.append((str(feature["AREA_NUMBE"]), geometry.boundingBox(), engine))
    found = all_incidents(chicago.store, chicago.areas).sort_values("number")
    codes = chicago.store.areas(chicago.areas)["code"].tolist()
    stored = [codes[area] if area >= 0 else "" for area in found["area"]]
    points = _points(chicago.data)
    expected, distances = [], []
    for (x, y, _), moved_x, moved_y in zip(points, found["x"], found["y"]):
        moved = transform.transform(QgsPointXY(x, y))
        distances.append(max(abs(moved.x() - moved_x), abs(moved.y() - moved_y)))
        point = QgsGeometry.fromPointXY(moved)
        inside = [code for code, box, engine in polygons if box.contains(moved) and engine.intersects(point.constGet())]
        expected.append(inside[0] if inside else "")
    assert max(distances) < 1e-3, "feet"
    assert len(stored) == len(expected) == 45_319
    assert stored == expected
    assert np.mean([code != "" for code in stored]) > 0.99
    del polygons, geometries


def test_counts_of_a_week_equal_the_files_own(chicago: Chicago) -> None:
    first, last = dt.date(2017, 10, 2), dt.date(2017, 10, 8)
    days = [dt.datetime.strptime(text, "%d/%m/%Y").date() for _, _, text in _points(chicago.data)]
    expected = sum(first <= day <= last for day in days)
    assert expected > 50
    assert chicago.store.counts(chicago.areas, Clock.OCCURRED, first, last)["n"].sum() == expected
    (source,) = chicago.store.sources(Clock.OCCURRED)
    assert source.coverage[0].first == min(days)
    assert source.coverage[0].last in (max(days), EXTRACTED - dt.timedelta(days=1))
    assert chicago.store.sources(Clock.REGISTERED)[0].coverage == ()


def test_progress_rises_to_its_end(chicago: Chicago) -> None:
    assert chicago.shares == sorted(chicago.shares)
    assert chicago.shares[0] == 0.0
    assert chicago.shares[-1] == 1.0


@pytest.mark.parametrize("stop_at", [0.1, 0.5, 0.96])
def test_a_cancelled_import_leaves_no_trace(chicago: Chicago, stop_at: float) -> None:
    before = chicago.store.batches()
    with pytest.raises(Cancelled):
        import_incidents(
            chicago.store,
            str(chicago.data / "chicago_burglary_2014_2017.csv"),
            "Another source",
            load_profile("police_points"),
            EXTRACTED,
            crs=POINTS,
            progress=_Listener(stop_at),
        )
    assert chicago.store.batches() == before
    assert [source.name for source in chicago.store.sources(Clock.OCCURRED)] == ["Chicago police"]


def test_a_shapefile_without_prj_asks_for_its_system(chicago: Chicago) -> None:
    with pytest.raises(EstError, match="EPSG"):
        import_areas(chicago.store, str(chicago.data / "Chicago77.shp"), "Guessed", "AREA_NUMBE", "COMMUNITY")
    assert [areas.name for areas in chicago.store.area_sets()] == ["Community areas"]
