"""est:aoristic on real files, and on columns of every kind."""

from __future__ import annotations

import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")


def run(**parameters: Any) -> tuple[dict[str, Any], pd.DataFrame]:
    import processing

    result = processing.run("est:aoristic", {"OUTPUT": "memory:", "END_FIELD": "end", **parameters})
    layer = result["OUTPUT"]
    names = layer.fields().names()
    return result, pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def weight(rows: pd.DataFrame, weekday: int, hour: int) -> float:
    return float(rows[(rows["weekday"] == weekday) & (rows["hour"] == hour)]["weight"].sum())


def events(folder: pathlib.Path, *lines: str, header: str = "start,end,n,place") -> str:
    path = folder / "events.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return str(path)


def test_washingtons_burglaries_in_seconds_since_1970(trial_data: pathlib.Path) -> None:
    """Two hours against the table that the R package aoristic publishes of the same file."""
    result, rows = run(
        INPUT=str(trial_data / "reference" / "dcburglaries.csv"),
        START_FIELD="StartDateTime",
        END_FIELD="EndDateTime",
        TIMEZONE="America/New_York",
    )
    assert rows.columns.tolist() == ["weekday", "hour", "weight", "share"]
    assert len(rows) == 168
    assert rows["weekday"].tolist() == np.repeat(np.arange(1, 8), 24).tolist()
    assert rows["hour"].tolist() == list(range(24)) * 7
    assert rows["weight"].sum() == pytest.approx(1025.0)
    assert rows["share"].sum() == pytest.approx(1.0)
    assert weight(rows, 1, 0) == pytest.approx(6.032, abs=6e-4)
    assert weight(rows, 4, 14) == pytest.approx(11.846, abs=6e-4)
    assert (result["N_KNOWN"], result["N_UNKNOWN"]) == (1025, 0)
    assert result["SUMMARY"].startswith("1,025 events over 168 hours: 960 between")


def test_new_yorks_thefts_in_text(trial_data: pathlib.Path) -> None:
    path = trial_data / "nyc_thefts" / "nycvehiclethefts.csv"
    result, rows = run(
        INPUT=str(path), START_FIELD="date_start", END_FIELD="date_end", TIMEZONE="America/New_York"
    )
    assert rows["weight"].sum() == pytest.approx(35_746)
    assert rows["weight"].min() > 0
    data = pd.read_csv(path, parse_dates=["date_start", "date_end"])
    length = (data["date_end"] - data["date_start"]).dt.total_seconds() / 3600
    assert f"{(length >= 168).sum():,} of a week or more" in result["SUMMARY"]
    # What is known to the hour, or lasts a week, can be counted another way; the rest is spread in between.
    point = data[~(length > 0)]["date_start"]
    sure = np.zeros((7, 24))
    np.add.at(sure, (point.dt.weekday, point.dt.hour), 1)
    sure += (length >= 168).sum() / 168
    assert np.all(rows["weight"].to_numpy().reshape(7, 24) >= sure - 1e-9)


def test_local_text_seconds_and_offsets_meet_in_the_zones_own_hours(tmp_path: pathlib.Path) -> None:
    # Monday 23 November 2026, 10:00–12:00 in Stockholm, four times over.
    for start, end in (
        ("2026-11-23 10:00", "2026-11-23 12:00"),
        ("2026-11-23T09:00:00Z", "2026-11-23T11:00:00Z"),
        ("1795424400", "1795431600"),
        ("23.11.2026 10:00", "23.11.2026 12:00"),
    ):
        _, rows = run(INPUT=events(tmp_path, f"{start},{end},,"), START_FIELD="start")
        assert (weight(rows, 1, 10), weight(rows, 1, 11)) == (0.5, 0.5), start


def test_numbers_places_and_the_day_that_begins_at_six(tmp_path: pathlib.Path) -> None:
    path = events(
        tmp_path,
        "2026-11-21 01:00,2026-11-21 03:00,4,Torget",
        "2026-11-23 10:00,,2,Parken",
        "2026-11-23 10:00,,,Parken",
    )
    _, rows = run(INPUT=path, START_FIELD="start", COUNT_FIELD="n", PLACE_FIELD="place", DAY_START=6)
    assert len(rows) == 2 * 168
    square, park = (rows[rows["place"] == name] for name in ("Torget", "Parken"))
    assert weight(square, 5, 1) == weight(square, 5, 2) == 2.0, "Saturday's small hours are Friday's"
    assert weight(park, 1, 10) == 3.0
    assert park["share"].sum() == pytest.approx(1.0)


def test_dates_without_a_time_stand_apart(tmp_path: pathlib.Path) -> None:
    path = events(tmp_path, "2026-11-23,,,", "2026-11-23 10:00,2026-11-23,,", "2026-11-23 00:00,,,")
    result, rows = run(INPUT=path, START_FIELD="start")
    assert (result["N_KNOWN"], result["N_UNKNOWN"]) == (2, 1)
    assert weight(rows, 1, 0) == 1
    assert weight(rows, 1, 23) == pytest.approx(1 / 14), "an end that is a date is the end of that day"
    result, rows = run(INPUT=path, START_FIELD="start", MIDNIGHT_UNKNOWN=True)
    assert (result["N_KNOWN"], result["N_UNKNOWN"]) == (1, 2)
    assert weight(rows, 1, 0) == 0
    assert "The time of 2 more (67 %) is unknown." in result["SUMMARY"]


def test_nothing_known_is_168_zeros(tmp_path: pathlib.Path) -> None:
    for lines in ((), ("2026-11-23,,,",), (",2026-11-23 10:00,,")):
        result, rows = run(INPUT=events(tmp_path, *([lines] if isinstance(lines, str) else lines)), START_FIELD="start")
        assert len(rows) == 168
        assert not rows["weight"].any()
        assert "every weight is 0" in result["SUMMARY"]


def test_dates_of_a_geopackage(tmp_path: pathlib.Path) -> None:
    import processing

    table = processing.run(
        "native:refactorfields",
        {
            "INPUT": events(tmp_path, "2026-11-23 10:00,2026-11-23 11:00,,"),
            "FIELDS_MAPPING": [
                {"name": name, "expression": f'to_datetime(left("{name}", 16))', "type": 16}
                for name in ("start", "end")
            ],
            "OUTPUT": str(tmp_path / "events.gpkg"),
        },
    )["OUTPUT"]
    layer = QgsVectorLayer(table, "events", "ogr")
    assert layer.fields().at(layer.fields().lookupField("start")).typeName() == "DateTime"
    _, rows = run(INPUT=layer, START_FIELD="start")
    assert weight(rows, 1, 10) == 1.0


@pytest.mark.parametrize(
    ("line", "parameters", "words"),
    [
        ("2026-11-23 10:00,,,", {"TIMEZONE": "Europe/Uppsala"}, "Europe/Uppsala"),
        ("2026-11-23 10:00,,,", {"TIMEZONE": "Europe"}, "'Europe'"),
        ("2026-11-23 10:00,,,", {"START_FIELD": "begin"}, "begin"),
        ("2026-11-23 10:00,,-2,", {"COUNT_FIELD": "n"}, "row 1"),
        ("last Friday,,,", {}, "last Friday"),
    ],
)
def test_what_the_user_can_mend_is_one_sentence(
    tmp_path: pathlib.Path, line: str, parameters: dict[str, Any], words: str
) -> None:
    with pytest.raises(QgsProcessingException, match=words) as raised:
        run(**{"INPUT": events(tmp_path, line), "START_FIELD": "start", **parameters})
    assert str(raised.value).count("\n") == 0
