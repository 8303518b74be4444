"""est:nearrepeat on real points, against published tables, and on layers that hold little or nothing."""

from __future__ import annotations

import csv
import pathlib
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("est_provider")

FIRST = ["distance_band", "time_band", "observed", "expected", "ratio", "p_value"]
CHICAGO = [[28, 5, 5], [141, 69, 27], [186, 140, 100], [237, 192, 128]]
SIX = [
    (0, 0, "2026-03-01"),
    (50, 0, "2026-03-04"),
    (60, 10, "2026-03-06"),
    (1000, 0, "2026-03-01"),
    (1010, 0, "2026-04-10"),
    (2000, 0, "2026-03-11"),
]
_SIX_BANDS = {"DISTANCE_BANDS": "0,100", "TIME_BANDS": "0,7", "INTERVALS": "(a,b]"}


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.said.append(warning)


def rows_of(layer: QgsVectorLayer) -> pd.DataFrame:
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def run(layer: Any, feedback: QgsProcessingFeedback | None = None, **parameters: Any) -> dict[str, Any]:
    import processing

    values = {"INPUT": layer, "DATE_FIELD": "day", "PERMUTATIONS": 99, "OUTPUT": "memory:", **parameters}
    return dict(processing.run("est:nearrepeat", values, feedback=feedback))


def point_layer(events: Iterable[Sequence[Any]], crs: str = "EPSG:3006", extra: str = "") -> QgsVectorLayer:
    """Points (x, y, day, further values); no point where x is None."""
    layer = QgsVectorLayer(f"Point?crs={crs}&field=day:string{extra}", "events", "memory")
    features = []
    for x, y, *values in events:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if x is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture(scope="module")
def chicago_month(trial_data: pathlib.Path) -> list[tuple[float, float, str]]:
    with open(trial_data / "chicago" / "chicago_be_month1.csv", encoding="utf-8", newline="") as file:
        return [(float(x), float(y), day) for x, y, day in csv.reader(file)]


def test_chicagos_first_month_against_the_published_table(
    chicago_month: list[tuple[float, float, str]], tmp_path: pathlib.Path
) -> None:
    """970 burglaries, Manhattan distances: the table in the documentation of the R package NearRepeat."""
    path = tmp_path / "month.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    layer = point_layer(chicago_month, "EPSG:26971")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    result = run(
        str(path),
        DISTANCE_BANDS="0,.1,200,400,600",
        TIME_BANDS="0,7,14,21",
        METRIC="manhattan",
        INTERVALS="[a,b)",
        PERMUTATIONS=999,
    )
    rows = rows_of(result["OUTPUT"])
    assert rows.columns.tolist()[:6] == FIRST
    assert rows["observed"].to_numpy().reshape(4, 3).tolist() == CHICAGO
    assert rows["distance_band"].tolist()[::3] == ["[0,0.1)", "[0.1,200)", "[200,400)", "[400,600)"]
    assert rows["time_band"].tolist()[:3] == ["[0,7)", "[7,14)", "[14,21)"]
    np.testing.assert_allclose(rows["ratio"], rows["observed"] / rows["expected"])
    assert rows["p_value"].iloc[0] <= 0.005
    assert rows["p_value"].iloc[3] == 0.001
    assert rows["p_value"].between(0.001, 1).all()
    assert result["N_EVENTS"] == 970
    assert "bands hold more pairs" in result["SUMMARY"]


def test_a_table_without_header_or_points(trial_data: pathlib.Path) -> None:
    """The same file as it comes: three columns without names."""
    result = run(
        str(trial_data / "chicago" / "chicago_be_month1.csv"),
        DATE_FIELD="field_3",
        X_FIELD="field_1",
        Y_FIELD="field_2",
        METRIC="manhattan",
    )
    assert rows_of(result["OUTPUT"])["observed"].to_numpy().reshape(4, 3).tolist() == CHICAGO


def test_six_points_and_the_two_conventions() -> None:
    layer = point_layer(SIX)
    (row,) = rows_of(run(layer, **_SIX_BANDS)["OUTPUT"]).itertuples()
    assert (row.distance_band, row.time_band, row.observed) == ("[0,100]", "[0,7]", 3)
    # 4 pairs within 100 m, 8 within 7 days, 15 in all.
    assert row.expected == pytest.approx(32 / 15)
    (row,) = rows_of(run(layer, **{**_SIX_BANDS, "INTERVALS": "[a,b)"})["OUTPUT"]).itertuples()
    # One pair is exactly 7 days apart.
    assert (row.distance_band, row.time_band, row.observed) == ("[0,100)", "[0,7)", 3)
    assert row.expected == pytest.approx(28 / 15)


def test_the_same_seed_gives_the_same_numbers(chicago_month: list[tuple[float, float, str]]) -> None:
    layer = point_layer(chicago_month, "EPSG:26971")
    first, again, other = (rows_of(run(layer, SEED=seed)["OUTPUT"]) for seed in (1, 1, 2))
    assert first.equals(again)
    assert first["observed"].equals(other["observed"])
    assert first["expected"].equals(other["expected"])
    assert not first["p_value"].equals(other["p_value"])


def test_no_shuffles_leave_p_empty() -> None:
    rows = rows_of(run(point_layer(SIX), PERMUTATIONS=0, **_SIX_BANDS)["OUTPUT"])
    assert [value is None or str(value) == "NULL" for value in rows["p_value"]] == [True]
    assert rows["observed"].tolist() == [3]


@pytest.mark.parametrize(("text", "labels"), [("150", "[0,150)"), ("0;0,5", "[0,0.5)"), (" 0 , 40 ", "[0,40)")])
def test_bands_may_be_written_in_several_ways(text: str, labels: str) -> None:
    rows = rows_of(run(point_layer(SIX), DISTANCE_BANDS=text, PERMUTATIONS=0)["OUTPUT"])
    assert rows["distance_band"].unique().tolist() == [labels]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"DISTANCE_BANDS": "200,100"}, "DISTANCE_BANDS is '200,100': write edges that rise from 0"),
        ({"DISTANCE_BANDS": "0,many"}, "DISTANCE_BANDS is '0,many'"),
        ({"TIME_BANDS": "-7,7"}, "TIME_BANDS is '-7,7'"),
        ({"TIME_BANDS": ";"}, "TIME_BANDS is ';'"),
        ({"INTERVALS": "[a,b]"}, "INTERVALS is '[a,b]': write [a,b) or (a,b]."),
        ({"METRIC": "chessboard"}, "METRIC is 'chessboard'"),
        ({"X_FIELD": "day"}, "belong together"),
        ({"DATE_FIELD": "when"}, "INPUT has no field 'when'"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(wrong: dict[str, str], says: str) -> None:
    with pytest.raises(QgsProcessingException) as error:
        run(point_layer(SIX), **wrong)
    assert says in str(error.value)


def test_layers_that_hold_too_little() -> None:
    for events in ([], SIX[:1], [(None, None, "2026-03-01"), *SIX[:1], (1, 1, "")]):
        with pytest.raises(QgsProcessingException, match="at least two events"):
            run(point_layer(events))
    with pytest.raises(QgsProcessingException, match="INPUT has no points"):
        run(point_layer([(None, None, "2026-03-01")] * 3))
    with pytest.raises(QgsProcessingException, match="row 2"):
        run(point_layer([*SIX[:1], (0, 0, "last Tuesday")]))


def test_rows_without_point_or_date_are_left_out_and_told_of() -> None:
    log = Log()
    result = run(point_layer([(None, None, "2026-03-01"), *SIX, (0, 0, "")]), log, **_SIX_BANDS)
    assert rows_of(result["OUTPUT"])["observed"].tolist() == [3]
    assert "2 of 8 rows have no point or no date, and are left out." in log.said


def test_all_at_one_point_or_on_one_day_is_what_chance_gives() -> None:
    """Nothing that is shuffled changes anything: as many as expected, p = 1."""
    one_point = [(500.0, 500.0, day) for _, _, day in SIX]
    one_day = [(x, y, "2026-03-01") for x, y, _ in SIX]
    for events in (one_point, one_day):
        rows = rows_of(run(point_layer(events), INTERVALS="[a,b)")["OUTPUT"])
        held = rows[rows["observed"] > 0]
        assert len(held)
        assert (held["ratio"] == 1).all()
        assert (rows["p_value"] == 1).all()
    far = [(5000.0 * i, 0.0, "2026-03-01") for i in range(5)]
    rows = rows_of(run(point_layer(far))["OUTPUT"])
    assert (rows["observed"] == 0).all()
    assert (rows["expected"] == 0).all()
    assert all(str(value) == "NULL" for value in rows["ratio"])


def test_more_pairs_than_a_short_number_holds(tmp_path: pathlib.Path) -> None:
    """70,000 events at one point are 2.4 thousand million pairs."""
    n = 70_000
    layer = point_layer([(500.0, 500.0, "2026-03-01")] * n)
    for name in ("pairs.csv", "pairs.gpkg"):
        result = run(layer, DISTANCE_BANDS="0,100", TIME_BANDS="0,7", OUTPUT=str(tmp_path / name))
        (row,) = rows_of(QgsVectorLayer(result["OUTPUT"], "pairs", "ogr")).to_dict("records")
        assert int(row["observed"]) == float(row["expected"]) == n * (n - 1) / 2


def test_degrees_become_metres() -> None:
    """Uppsala: 0.001° of latitude is 111 m."""
    events = [(17.63, 59.858 + 0.001 * i, f"2026-03-{1 + i:02d}") for i in range(6)]
    log = Log()
    bands = {"DISTANCE_BANDS": "0,100,120", "TIME_BANDS": "0,2"}
    rows = rows_of(run(point_layer(events, "EPSG:4326"), log, **bands)["OUTPUT"])
    assert rows["observed"].tolist() == [0, 5]
    assert any("EPSG:3006" in text for text in log.said)


def test_one_case_is_one_event() -> None:
    given = [("2026-03-02", "K1"), ("2026-03-01", "K1"), ("2026-03-03", "K2"), ("2026-03-05", ""), ("2026-03-06", "")]
    layer = point_layer([(0, 0, day, case) for day, case in given], extra="&field=case:string")
    bands = {"DISTANCE_BANDS": "0,1", "TIME_BANDS": "0,100", "INTERVALS": "[a,b)"}
    assert rows_of(run(layer, **bands)["OUTPUT"])["observed"].tolist() == [10]
    log = Log()
    result = run(layer, log, CASE_FIELD="case", EVENTS="memory:", **bands)
    assert rows_of(result["OUTPUT"])["observed"].tolist() == [6]
    assert rows_of(result["EVENTS"])["day"].tolist() == ["2026-03-01", "2026-03-03", "2026-03-05", "2026-03-06"]
    assert "1 rows belong to a case that is counted already." in log.said


def test_the_role_of_each_event(tmp_path: pathlib.Path) -> None:
    events = [
        (0, 0, "2026-03-01", "begins"),
        (0, 0, "2026-03-05", "again"),
        (150, 0, "2026-03-10", "beside"),
        (0, 0, "2026-05-01", "too late"),
        (9000, 0, "2026-03-01", "far away"),
        (None, None, "2026-03-01", "nowhere"),
    ]
    result = run(point_layer(events, extra="&field=note:string"), EVENTS=str(tmp_path / "roles.gpkg"))
    layer = QgsVectorLayer(result["EVENTS"], "roles", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:3006"
    rows = rows_of(layer).set_index("note")
    assert rows["role"].to_dict() == {
        "begins": "initiator",
        "again": "repeat",
        "beside": "near_repeat",
        "too late": "isolated",
        "far away": "isolated",
    }
    beside = rows.loc["beside"]
    assert (beside["days_since"], beside["distance_m"], beside["n_before"], beside["n_after"]) == (5, 150.0, 2, 0)
    assert beside["series_fid"] == rows.loc["again", "series_fid"] == rows.loc["begins", "series_fid"]
    assert str(rows.loc["begins", "follows_fid"]) == "NULL"
    xs = [feature.geometry().asPoint().x() for feature in layer.getFeatures()]
    assert xs == [0, 0, 150, 0, 9000]
