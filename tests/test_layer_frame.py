"""Reading layers of any kind into plain tables: values, dates, numbers, shapes and metres."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from est_plugin.domain.errors import EstError
from est_plugin.processing.layer_frame import (
    counts,
    dates,
    labels,
    moments,
    numbers,
    plain,
    points,
    read_frame,
)
from est_plugin.processing.metric_frame import metric

pytestmark = pytest.mark.usefixtures("qgis_app")


def source(layer: QgsVectorLayer) -> QgsProcessingFeatureSource:
    assert layer.isValid()
    context = QgsProcessingContext()
    made = QgsProcessingFeatureSource(layer, context)
    made.kept_alive = (layer, context)  # what the source points to must outlive this function
    return made


def layer_of(wkt: list[str], crs: str, kind: str = "Polygon") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "x", "memory")
    features = []
    for text in wkt:
        feature = QgsFeature()
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def series(*values: Any) -> pd.Series:
    return pd.Series(list(values), dtype=object)


def days(*values: Any) -> list[str]:
    return [str(day) for day in dates(series(*values), "DAY")]


def test_a_csv_file_is_read_with_its_nulls(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("vecka,antal,namn\n2024-W10,3,Åsen\n2024-W11,,\n2024-W12,1 204,x\n", encoding="utf-8")
    frame = read_frame(source(QgsVectorLayer(str(file), "t", "ogr")), ["vecka", "antal", "namn", ""])
    assert list(frame.columns) == ["vecka", "antal", "namn", "fid"]
    assert counts(frame["antal"], "antal").tolist()[::2] == [3.0, 1204.0]
    assert np.isnan(counts(frame["antal"], "antal")[1])
    assert labels(frame["namn"]) == ["Åsen", "", "x"]


def test_a_field_that_isnt_there_names_those_there_are(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("vecka,antal\n2024-W10,3\n", encoding="utf-8")
    with pytest.raises(EstError, match=r"'n'.*vecka, antal"):
        read_frame(source(QgsVectorLayer(str(file), "t", "ogr")), ["n"])
    with pytest.raises(EstError, match="no layer"):
        read_frame(None, ["n"])


def test_values_become_pythons_own() -> None:
    assert plain(QDate(2026, 11, 23)) == dt.date(2026, 11, 23)
    assert plain(QDate()) is None
    assert plain(QTime(18, 30)) == dt.time(18, 30)
    local = QDateTime(QDate(2026, 11, 23), QTime(18, 30))
    assert plain(local) == dt.datetime(2026, 11, 23, 18, 30)
    utc = QDateTime(QDate(2026, 11, 23), QTime(18, 30), Qt.TimeSpec.UTC)
    assert plain(utc) == dt.datetime(2026, 11, 23, 18, 30, tzinfo=dt.timezone.utc)
    assert plain(3) == 3


def test_dates_however_they_are_written() -> None:
    assert days("2026-11-23", "20261124", "2026/11/25", " 2026-11-26T10:00 ", None, "") == [
        "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "NaT", "NaT",
    ]  # fmt: skip
    assert days(dt.date(2026, 11, 23), dt.datetime(2026, 11, 24, 23, 59)) == ["2026-11-23", "2026-11-24"]
    assert days("03/04/2026", "23/04/2026") == ["2026-04-03", "2026-04-23"], "the day first, as the column shows"
    assert days("03/04/2026", "03/24/2026") == ["2026-03-04", "2026-03-24"]
    assert days("3.4.2026") == ["2026-04-03"]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("03/04/2026", "05/06/2026"), "day or the month"),
        (("2026-11-23", "2026-13-01"), "2026-13-01.*row 2"),
        (("i går",), "i går.*row 1"),
        ((1451678400,), "bare number"),
        ((45000.0,), "bare number"),
    ],
)
def test_what_is_no_date_is_named_with_its_row(values: tuple[Any, ...], said: str) -> None:
    with pytest.raises(EstError, match=said):
        dates(series(*values), "DAY")


def test_moments_know_whether_they_are_local_and_have_a_time() -> None:
    found = moments(
        series(
            "2014-01-01 10:20", "2014-01-01T10:20:30Z", "2014-01-01 10:20+02:00", "2014-01-01", "1451678400.0",
            1451678400, "01/13/2014 1:05 PM", None, "2014-01-01 24:00", dt.datetime(2014, 1, 1, 5),
        ),
        "AT",
    )
    assert [str(moment) for moment in found.at] == [
        "2014-01-01T10:20:00", "2014-01-01T10:20:30", "2014-01-01T08:20:00", "2014-01-01T00:00:00",
        "2016-01-01T20:00:00", "2016-01-01T20:00:00", "2014-01-13T13:05:00", "NaT", "2014-01-02T00:00:00",
        "2014-01-01T05:00:00",
    ]
    assert found.is_utc.tolist() == [False, True, True, False, True, True, False, False, False, False]
    assert found.has_time.tolist() == [True, True, True, False, True, True, True, False, True, True]
    for wrong in ("2014-01-01 25:00", "2014-01-01 kl 10", 12, 1451678400000.0, True):
        with pytest.raises(EstError, match="row 1"):
            moments(series(wrong), "AT")


@pytest.mark.parametrize(
    ("value", "said"), [("x", "'x' in row 2"), (-1, "-1 in row 2.*negative"), ("inf", "'inf' in row 2")]
)
def test_what_is_no_count_is_named_with_its_row(value: Any, said: str) -> None:
    with pytest.raises(EstError, match=f"N is {said}"):
        counts(series(1, value), "N")


def test_numbers_written_in_swedish() -> None:
    assert numbers(series("1,5", "1\u00a0204", "\u22123", 2, None), "N").tolist()[:4] == [1.5, 1204.0, -3.0, 2.0]


def test_shapes_are_flat_and_mended_and_absent_ones_stay_absent() -> None:
    wkt = ["PolygonZ ((0 0 5, 2 0 5, 2 2 5, 0 0 5))", "", "Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))"]
    frame = read_frame(source(layer_of(wkt, "EPSG:3006")), [], True)
    shapes = frame["geometry"].to_numpy(object)
    assert shapes[1] is None
    assert not shapely.has_z(shapes[0])
    assert shapely.is_valid(shapes[2])
    assert shapely.area(shapes[2]) == pytest.approx(2.0)
    assert np.isnan(points(frame)[1]).all()


def test_points_of_a_million_identical_ones_are_read_fast_enough() -> None:
    layer = layer_of(["Point (1 2)"] * 20_000, "EPSG:3006", "Point")
    frame = read_frame(source(layer), [], True)
    assert points(frame).tolist() == [[1.0, 2.0]] * 20_000


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def pushInfo(self, info: str | None) -> None:  # noqa: N802
        self.said.append(str(info))


def in_metres(wkt: list[str], crs: str) -> tuple[np.ndarray, str, list[str]]:
    layer = layer_of(wkt, crs, "Point")
    log = Log()
    frame, target = metric(read_frame(source(layer), [], True), layer.crs(), QgsProcessingContext(), log)
    return points(frame), target.authid(), log.said


def test_metres_stay_metres() -> None:
    xy, crs, said = in_metres(["Point (647488 6638540)"], "EPSG:3006")
    assert (xy.tolist(), crs, said) == ([[647488, 6638540]], "EPSG:3006", [])


def test_degrees_become_sweref_in_sweden_and_utm_elsewhere() -> None:
    # Uppsala cathedral: 59.8581 N 17.6334 E is N 6638540 E 647488 (± 30 m).
    xy, crs, said = in_metres(["Point (17.6334 59.8581)"], "EPSG:4326")
    assert crs == "EPSG:3006"
    assert xy[0] == pytest.approx([647488, 6638540], abs=30)
    assert "EPSG:4326" in said[0]
    assert in_metres(["Point (-87.6 41.9)", "Point (-87.7 41.8)"], "EPSG:4326")[1] == "EPSG:32616"
    assert in_metres(["Point (18.4 -33.9)"], "EPSG:4326")[1] == "EPSG:32734"


def test_web_mercator_is_twice_too_long_at_60_degrees_and_is_transformed() -> None:
    xy, crs, said = in_metres(["Point (1962941 8361980)", "Point (1962941 8363980)"], "EPSG:3857")
    assert crs == "EPSG:3006"
    assert np.hypot(*(xy[1] - xy[0])) == pytest.approx(1000, rel=0.02)
    assert said


def test_feet_are_scaled() -> None:
    xy, crs, said = in_metres(["Point (1176000 1900000)", "Point (1177000 1900000)"], "EPSG:3435")
    assert xy[1, 0] - xy[0, 0] == pytest.approx(304.8006, abs=1e-3)
    assert crs == ""
    assert "EPSG:3435" in said[0]


def test_without_a_system_the_numbers_are_metres_and_nonsense_is_refused() -> None:
    layer = layer_of(["Point (1 2)"], "EPSG:3006", "Point")
    log = Log()
    frame, _ = metric(
        read_frame(source(layer), [], True), QgsCoordinateReferenceSystem(), QgsProcessingContext(), log
    )
    assert points(frame).tolist() == [[1, 2]]
    assert "no coordinate system" in log.said[0]
    with pytest.raises(EstError, match=r"EPSG:4326.*coordinate system"):
        in_metres(["Point (647488 6638540)"], "EPSG:4326")
