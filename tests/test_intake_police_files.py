"""Real police files, and points in every coordinate system that they come in."""

from __future__ import annotations

import collections
import csv
import datetime as dt
import pathlib
import time

import numpy as np
import pandas as pd
import pytest
from intake_files import opened, read, text_file
from osgeo import ogr, osr

from est_plugin.domain.errors import EstError

POINTS = "Id;Brottskod;Brottsdatum;X;Y"


def independent(path: pathlib.Path, separator: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=separator))


def test_brand_brott_is_taken_in_whole(trial_data: pathlib.Path) -> None:
    path = trial_data / "police_se" / "brand_brott.csv"
    file = opened(path, "police_area_codes")
    accepted, rejected, rows = read(file, size=5000)
    assert (len(accepted), len(rejected), rows) == (14_804, 0, 14_804)
    rows_there = independent(path, ",")
    assert accepted["source_key"].tolist() == [row["Id"] for row in rows_there]
    assert accepted["row"].tolist() == list(range(2, 14_806))
    assert accepted["area_name"].tolist() == [row["Kommun"] or row["Län"] for row in rows_there]
    for column, field in (("Brottsdatum", "occurred_on"), ("Inskrivningsdatum", "registered_on"),
                          ("DeSO.område", "area_code"), ("Brottskod", "code")):  # fmt: skip
        assert accepted[field].tolist() == [row[column] for row in rows_there]
    assert (accepted["area_code"] == "").sum() == 2_004
    assert accepted["antal"].sum() == 14_804
    assert file.understanding.columns["area_name"] == ("Kommun",)
    assert len(file.sha256) == 64


def test_vald_mot_polis_has_one_repeated_header(trial_data: pathlib.Path) -> None:
    accepted, rejected, rows = read(opened(trial_data / "police_se" / "vald_mot_polis_brott.csv", "police_area_codes"))
    assert (len(accepted), len(rejected), rows) == (6_311, 1, 6_312)
    assert rejected[["row", "reason"]].iloc[0].tolist() == [5258, "The row repeats the header."]
    assert dict(collections.Counter(accepted["code"])).keys() == {"1701", "1702"}
    assert (accepted["area_code"] == "").sum() == 1_021


def test_chicago_needs_its_coordinate_system(trial_data: pathlib.Path) -> None:
    path = trial_data / "chicago" / "chicago_burglary_2014_2017.csv"
    with pytest.raises(EstError, match=r"columns 'x' and 'y'.*CRS"):
        opened(path, "police_points")
    file = opened(path, "police_points", "EPSG:26971")
    accepted, rejected, rows = read(file)
    assert (len(accepted), len(rejected), rows) == (45_319, 0, 45_319)
    there = independent(path, ",")
    assert np.allclose(accepted["x"], [float(row["x"]) for row in there], rtol=0, atol=0)
    assert np.allclose(accepted["y"], [float(row["y"]) for row in there], rtol=0, atol=0)
    days = [dt.datetime.strptime(row["date_single"], "%d/%m/%Y").date().isoformat() for row in there]
    assert accepted["occurred_on"].tolist() == days
    assert set(accepted["crs"]) == {"EPSG:26971"}
    assert set(accepted["code"]) == {""}
    assert any("uncategorised" in line for line in file.understanding.lines())
    assert file.understanding.date_orders == {"date_single": "dmy"}


def test_a_wrong_coordinate_system_is_refused(trial_data: pathlib.Path) -> None:
    path = trial_data / "chicago" / "chicago_burglary_2014_2017.csv"
    with pytest.raises(EstError, match="lies where EPSG:3006 holds"):
        opened(path, "police_points", "EPSG:3006")
    with pytest.raises(EstError, match="'EPSG:99999999' is no coordinate system"):
        opened(path, "police_points", "EPSG:99999999")


def test_chicago_without_a_header_says_so(trial_data: pathlib.Path) -> None:
    with pytest.raises(EstError, match="no header row"):
        opened(trial_data / "chicago" / "chicago_be_month1.csv", "police_points", "EPSG:26971")


def test_houston_is_read_month_first(trial_data: pathlib.Path) -> None:
    path = trial_data / "houston" / "houston_crime_2010.csv"
    file = opened(path, "police_points")
    accepted, rejected, rows = read(file)
    assert (len(accepted), len(rejected), rows) == (86_314, 0, 86_314)
    assert file.understanding.date_orders == {"date": "mdy"}
    there = independent(path, ",")
    assert accepted["occurred_on"].tolist() == [
        dt.datetime.strptime(row["date"], "%m/%d/%Y").date().isoformat() for row in there
    ]
    assert accepted["occurred_time"].tolist() == [f"{int(row['hour']):02d}:00" for row in there]
    assert accepted["x"].isna().sum() == 5
    assert dict(collections.Counter(accepted["code"])) == dict(collections.Counter(row["offense"] for row in there))


def test_new_york_has_beginnings_and_ends(trial_data: pathlib.Path) -> None:
    accepted, rejected, rows = read(opened(trial_data / "nyc_thefts" / "nycvehiclethefts.csv", "police_points"))
    assert (len(accepted), len(rejected), rows) == (35_746, 0, 35_746)
    assert (accepted["ended_on"] == "").sum() == 2_852
    first = accepted.iloc[0]
    assert first[["source_key", "occurred_on", "occurred_time", "ended_on", "ended_time"]].tolist() == [
        "12386084", "2013-12-31", "10:00", "2014-01-01", "16:30",
    ]  # fmt: skip
    assert (first["x"], first["y"], first["crs"]) == (-73.866212, 40.740061, "EPSG:4326")


def test_sixty_thousand_rows_take_seconds(tmp_path: pathlib.Path) -> None:
    lines = [
        f"{i};0355;2026-{i % 10 + 1:02d}-{i % 28 + 1:02d} {i % 24:02d}:30;{6_630_000 + i / 10:.1f};647488"
        for i in range(60_000)
    ]
    path = text_file(tmp_path, "\n".join([POINTS, *lines]).replace(".", ","))
    start = time.process_time()
    accepted, _, _ = read(opened(path, "police_points", "EPSG:3006"))
    assert len(accepted) == 60_000
    assert time.process_time() - start < 10


# Uppsala cathedral, the check point of all systems (± 30 m).
@pytest.mark.parametrize(
    ("crs", "north", "east"),
    [("EPSG:3006", 6_638_540, 647_488), ("EPSG:3011", 6_638_320, 129_456), ("EPSG:3021", 6_639_045, 1_602_446)],
)
@pytest.mark.parametrize("x_points_north", [True, False])
def test_swedish_x_points_north(tmp_path: pathlib.Path, crs: str, north: int, east: int, x_points_north: bool) -> None:
    x, y = (north, east) if x_points_north else (east, north)
    path = text_file(tmp_path, f"{POINTS}\n1;0355;2026-11-01;{x};{y}\n2;0355;2026-11-01;;\n")
    file = opened(path, "police_points", crs)
    accepted, _, _ = read(file)
    assert accepted[["x", "y"]].iloc[0].tolist() == [east, north]
    assert accepted["crs"].tolist() == [crs, ""]
    assert any("X points north" in line for line in file.understanding.lines()) is x_points_north
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.SetFromUserInput(crs)
    target.ImportFromEPSG(4326)
    for each in (source, target):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat, _ = osr.CoordinateTransformation(source, target).TransformPoint(
        accepted["x"].iloc[0], accepted["y"].iloc[0]
    )
    assert (round(lon, 3), round(lat, 3)) == (17.633, 59.858)


def test_degrees_with_swedish_axes_are_swapped(tmp_path: pathlib.Path) -> None:
    path = text_file(tmp_path, f"{POINTS}\n1;0355;2026-11-01;59,8581;17,6334\n")
    accepted, _, _ = read(opened(path, "police_points", "EPSG:4326"))
    assert accepted[["x", "y"]].iloc[0].tolist() == [17.6334, 59.8581]


def test_e_and_n_say_which_is_which(tmp_path: pathlib.Path) -> None:
    path = text_file(tmp_path, "Id;Brottskod;Brottsdatum;SWEREF99 N;SWEREF99 E\n1;0355;2026-11-01;6 638 540,5;647488\n")
    accepted, _, _ = read(opened(path, "police_points", "EPSG:3006"))
    assert accepted[["x", "y"]].iloc[0].tolist() == [647_488.0, 6_638_540.5]


def test_coordinates_that_are_none(tmp_path: pathlib.Path) -> None:
    rows = ["1;0355;2026-11-01;59,8581;17,6334", "2;0355;2026-11-01;0;0", "3;0355;2026-11-01;59.8O;17.6",
            "4;0355;2026-11-01;..;17.6", "5;0355;2026-11-01;95;17.6"]  # fmt: skip
    file = opened(text_file(tmp_path, "\n".join(["Id;Brottskod;Brottsdatum;Latitud;Longitud", *rows])), "police_points")
    accepted, rejected, _ = read(file)
    assert accepted["source_key"].tolist() == ["1", "2", "4"]
    assert accepted["x"].isna().tolist() == [False, True, True]
    assert accepted["crs"].tolist() == ["EPSG:4326", "", ""]
    assert rejected[["column", "value"]].values.tolist() == [["Latitud", "59.8O"], ["Latitud", "95"]]
    assert file.notices() == ["Rows with the coordinates 0, 0, which have no point: 1."]


def test_two_pairs_of_columns_follow_the_system_given(tmp_path: pathlib.Path) -> None:
    path = text_file(tmp_path, "Brottsdatum;lat;lon;N;E\n2026-11-01;59,8581;17,6334;6638540;647488\n")
    assert read(opened(path, "police_points"))[0]["x"].tolist() == [17.6334]
    assert read(opened(path, "police_points", "EPSG:3006"))[0]["x"].tolist() == [647_488.0]


def test_the_finest_area_given_is_the_areas_code(tmp_path: pathlib.Path) -> None:
    header = "inskrdat;Näpo;Basområde;Gata;Brottskod;Antal;"
    header += "Brottsdag start;Brottsdag slut;Brottstid start;Brottstid slut;Kommun;Län"
    rows = ["2026-11-03;1201;120103;Storgatan;355;1;2026-11-01;2026-11-02;2330;2400;;Uppsala",
            "2026-11-03;1202;;Storgatan;0357;2;2026-11-01;;kväll;;Lund;Skåne län"]  # fmt: skip
    profile_file = opened(
        text_file(tmp_path, "\n".join([header, *rows]).replace("Brottsdag", "Brottsdatum")), "police_area_codes"
    )
    accepted, _, _ = read(profile_file)
    assert accepted["area_code"].tolist() == ["120103", "1202"]
    assert accepted["area_name"].tolist() == ["Uppsala län", "Lund"]
    assert accepted["address"].tolist() == ["Storgatan", "Storgatan"]
    assert accepted["occurred_time"].tolist() == ["23:30", ""]
    assert accepted[["ended_on", "ended_time"]].iloc[0].tolist() == ["2026-11-03", "00:00"]
    assert profile_file.notices() == [
        "Times in 'Brottstid start' that could not be read and are kept as unknown: 1."
    ]
    # The columns as the police name them.
    as_named, _, _ = read(opened(text_file(tmp_path, "\n".join([header, *rows])), "police_area_codes"))
    pd.testing.assert_frame_equal(accepted, as_named)


def test_a_geopackage_of_points_brings_its_own_system(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "punkter.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3006)
    source.CreateLayer("annat", None, ogr.wkbNone)
    layer = source.CreateLayer("brott", reference, ogr.wkbPoint)
    for name, kind in (("brottskod", ogr.OFTInteger), ("brottsdatum", ogr.OFTDateTime)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for wkt in ("POINT (647488 6638540)", None):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["brottskod"] = 355
        feature.SetField(1, 2026, 11, 1, 21, 30, 0.0, 0)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    source = layer = None
    for name in (str(path), f"{path}|layername=brott"):
        accepted, rejected, _ = read(opened(name, "police_points"))
        assert len(rejected) == 0
        assert accepted["code"].tolist() == ["0355", "0355"]
        assert accepted["row"].tolist() == [1, 2]
        assert accepted[["occurred_on", "occurred_time", "x", "y", "crs"]].iloc[0].tolist() == [
            "2026-11-01", "21:30", 647_488.0, 6_638_540.0, "EPSG:3006",
        ]  # fmt: skip
    with pytest.raises(EstError, match=r"no layer or sheet 'brot' \(did you mean 'brott'\?\)"):
        opened(f"{path}|layername=brot", "police_points")
