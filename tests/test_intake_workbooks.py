"""Workbooks: Excel and OpenDocument."""

from __future__ import annotations

import pathlib

import pytest
from intake_files import opened, read, workbook
from osgeo import ogr

from est_plugin.domain.errors import EstError

ROWS = [
    ["Uttag ur RAR"],
    [],
    ["Brottskod", "Brottsdatum", "Antal", "Kommun"],
    [355, (46350.39583333, 0), 1, "Örebro"],
    ["0355", (46349, 1), 2, "Åre"],
    [],
    ["0355", "2026-11-01", 1.5, "Åre"],
    ["Totalt", None, 3],
]
# The first is Excel's own; GDAL's driver drops the time from it.
FORMATS = ["yyyy-mm-dd h:mm:ss", "[$-41D]d mmmm yyyy;@"]


@pytest.mark.parametrize("prefix", ["", "x"])
@pytest.mark.parametrize("sheets", [1, 3])
def test_an_excel_workbook(tmp_path: pathlib.Path, prefix: str, sheets: int) -> None:
    file = opened(workbook(tmp_path / "uttag.xlsx", ROWS, prefix, FORMATS, sheets), "police_area_codes")
    accepted, rejected, rows = read(file)
    assert (file.understanding.header_row, file.understanding.rows_above, rows) == (3, 1, 4)
    assert accepted["row"].tolist() == [4, 5]
    assert accepted["code"].tolist() == ["0355", "0355"]
    assert accepted[["occurred_on", "occurred_time"]].values.tolist() == [["2026-11-24", "09:30"], ["2026-11-23", ""]]
    assert accepted["area_name"].tolist() == ["Örebro", "Åre"]
    assert rejected[["row", "value"]].values.tolist() == [[7, "1.5"], [8, "Totalt"]]
    assert f"sheet 'Blad{sheets}'" in file.understanding.format_lines[0]


def test_a_named_sheet(tmp_path: pathlib.Path) -> None:
    path = workbook(tmp_path / "uttag.xlsx", ROWS, formats=FORMATS, sheets=2)
    assert len(read(opened(f"{path}|layername=Blad2", "police_area_codes"))[0]) == 2
    with pytest.raises(EstError, match="no layer or sheet 'Blad9'"):
        opened(f"{path}|layername=Blad9", "police_area_codes")


def test_a_damaged_workbook_is_one_sentence(tmp_path: pathlib.Path) -> None:
    path = workbook(tmp_path / "uttag.xlsx", ROWS, formats=FORMATS)
    whole = path.read_bytes()
    at = whole.index(b"xl/worksheets/sheet1.xml") + 60
    path.write_bytes(whole[:at] + bytes(40) + whole[at + 40 :])
    with pytest.raises(EstError, match=r"workbook uttag.xlsx is damaged"):
        read(opened(path, "police_area_codes"))


def test_a_workbook_broken_anywhere_never_crashes(tmp_path: pathlib.Path) -> None:
    path = workbook(tmp_path / "uttag.xlsx", ROWS, formats=FORMATS)
    whole = path.read_bytes()
    said = set()
    for at in range(0, len(whole) - 8, len(whole) // 60):
        path.write_bytes(whole[:at] + b"\xfe" * 8 + whole[at + 8 :])
        try:
            read(opened(path, "police_area_codes"))
        except EstError as error:
            said.add(str(error)[:34])
    assert "The workbook uttag.xlsx is damaged" in said


def test_an_opendocument_sheet(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "uttag.ods"
    source = ogr.GetDriverByName("ODS").CreateDataSource(str(path))
    layer = source.CreateLayer("Blad1")
    for name, kind in (
        ("Brottskod", ogr.OFTString),
        ("Brottsdatum", ogr.OFTDateTime),
        ("Antal", ogr.OFTInteger),
        ("Kommun", ogr.OFTString),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for code, kommun in (("0355", "Örebro"), ("0357", "Åre")):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["Brottskod"], feature["Brottsdatum"], feature["Antal"], feature["Kommun"] = (
            code,
            "2026/11/24 09:30:00",
            2,
            kommun,
        )
        layer.CreateFeature(feature)
    source = layer = None
    accepted, rejected, _ = read(opened(path, "police_area_codes"))
    assert len(rejected) == 0
    assert accepted[["row", "code", "occurred_on", "occurred_time", "antal", "area_name"]].values.tolist() == [
        [2, "0355", "2026-11-24", "09:30", 2, "Örebro"],
        [3, "0357", "2026-11-24", "09:30", 2, "Åre"],
    ]
