"""The made-up municipality's files: form, numbers, and each planted fault counted anew from the file."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from typing import Any

import pytest
from osgeo import ogr

from synthetic import generate

TOP = pathlib.Path(__file__).resolve().parent.parent
LAST_DAY = dt.date(2026, 11, 22)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    path = tmp_path_factory.mktemp("exempelstad")
    generate(path)
    return path


@pytest.fixture(scope="module")
def truth(folder: pathlib.Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "sanning.json").read_text(encoding="utf-8"))
    return read


def _table(path: pathlib.Path, delimiter: str, encoding: str) -> tuple[list[str], list[dict[str, str]]]:
    with open(path, encoding=encoding, newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    return rows[0], [dict(zip(rows[0], row)) for row in rows[1:]]


@pytest.fixture(scope="module")
def reports(folder: pathlib.Path) -> list[dict[str, str]]:
    return _table(folder / "rapporter.csv", ";", "cp1252")[1]


@pytest.fixture(scope="module")
def points(folder: pathlib.Path) -> list[dict[str, str]]:
    return _table(folder / "polis_koordinater.csv", ",", "utf-8")[1]


@pytest.fixture(scope="module")
def area_rows(folder: pathlib.Path) -> list[dict[str, str]]:
    """The area-code file without the header in its middle and the total below."""
    header, rows = _table(folder / "polis_omradeskod.csv", ";", "cp1252")
    return [row for row in rows if list(row.values()) != header and row[""] != "Totalt"]


def _rules(system: str) -> dict[str, str]:
    _, rows = _table(TOP / "resources" / "categories" / "code_rules.csv", ";", "utf-8-sig")
    return {row["code"]: row["category"] for row in rows if row["code_system"] == system}


def _is_date(text: str) -> bool:
    try:
        return bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


def _repeated(rows: list[dict[str, str]], without: str = "none") -> int:
    """How many rows are the same, to the letter, as an earlier one."""
    seen = Counter(tuple(value for name, value in row.items() if name != without) for row in rows)
    return sum(n - 1 for n in seen.values())


def test_the_same_seed_and_day_give_the_same_bytes(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    subprocess.run([sys.executable, "-m", "synthetic", str(tmp_path)], cwd=TOP, check=True, stdout=subprocess.DEVNULL)
    for path in sorted(folder.iterdir()):
        if path.suffix != ".gpkg":  # a GeoPackage carries the moment when it was made
            assert (
                hashlib.sha256(path.read_bytes()).digest()
                == hashlib.sha256((tmp_path / path.name).read_bytes()).digest()
            ), path.name


def test_another_seed_gives_other_files_with_the_same_form(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    generate(tmp_path, seed=2, scale=0.1)
    assert (tmp_path / "rapporter.csv").read_bytes() != (folder / "rapporter.csv").read_bytes()
    for name in ("rapporter.csv", "polis_koordinater.csv", "polis_omradeskod.csv"):
        assert (tmp_path / name).read_bytes().splitlines()[0] == (folder / name).read_bytes().splitlines()[0]


def test_the_scale_multiplies_the_volume(folder: pathlib.Path, truth: dict[str, Any], tmp_path: pathlib.Path) -> None:
    generate(tmp_path, scale=0.25)
    small = json.loads((tmp_path / "sanning.json").read_text(encoding="utf-8"))
    for name, part in truth["files"].items():
        assert small["files"][name]["data_rows"] == pytest.approx(part["data_rows"] / 4, rel=0.06), name
    with pytest.raises(ValueError, match="scale"):
        generate(tmp_path, scale=0)


@pytest.mark.parametrize("last_day", [dt.date(2026, 1, 3), dt.date(2024, 2, 29)], ids=["53-week year", "leap day"])
def test_any_last_day_will_do(last_day: dt.date, tmp_path: pathlib.Path) -> None:
    generate(tmp_path, last_day=last_day, scale=0.05)
    told = json.loads((tmp_path / "sanning.json").read_text(encoding="utf-8"))
    assert (told["last_day"], told["first_day"]) == (
        last_day.isoformat(),
        (last_day - dt.timedelta(days=1455)).isoformat(),
    )
    _, rows = _table(tmp_path / "polis_koordinater.csv", ",", "utf-8")
    registered = [row["INSKRIVNINGSDATUM"] for row in rows]
    assert max(registered) == last_day.isoformat()


def test_volumes_are_those_of_a_real_municipality(
    reports: list[dict[str, str]], points: list[dict[str, str]], area_rows: list[dict[str, str]], truth: dict[str, Any]
) -> None:
    assert len(points) + len(area_rows) == pytest.approx(60_000, rel=0.02)
    assert len(reports) == pytest.approx(25_000, rel=0.04)
    assert 0.60 < len(points) / (len(points) + len(area_rows)) < 0.70
    told = truth["files"]
    for name, rows in (
        ("rapporter.csv", reports),
        ("polis_koordinater.csv", points),
        ("polis_omradeskod.csv", area_rows),
    ):
        assert told[name]["data_rows"] == len(rows)


def test_everything_says_that_it_is_synthetic(folder: pathlib.Path) -> None:
    note = (folder / "LÄSMIG.txt").read_text(encoding="utf-8")
    assert "SYNTETISKA" in note
    assert "SYNTHETIC" in note
    assert "SYNTHETIC" in (folder / "sanning.json").read_text(encoding="utf-8")
    assert "SYNTHETIC" in "".join(_sheet(folder / "befolkning.xlsx"))
    layer = ogr.Open(str(folder / "stadsdelar.gpkg"))
    assert "SYNTHETIC" in layer.GetLayer(0).GetMetadataItem("DESCRIPTION")


def _sheet(path: pathlib.Path) -> list[str]:
    """All cells of the first sheet, row by row; each row ends with a newline."""
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as archive:
        texts = [
            "".join(item.itertext())
            for item in ET.fromstring(archive.read("xl/sharedStrings.xml")).findall("m:si", space)
        ]
        rows = ET.fromstring(archive.read("xl/worksheets/sheet1.xml")).findall(".//m:row", space)
        out = []
        for row in rows:
            for cell in row.findall("m:c", space):
                value = cell.findtext("m:v", namespaces=space) or ""
                out.append(texts[int(value)] if cell.get("t") == "s" else value)
            out.append("\n")
    return out


def test_the_districts_cover_the_municipality_without_gaps(folder: pathlib.Path) -> None:
    source = ogr.Open(str(folder / "stadsdelar.gpkg"))
    layer = source.GetLayerByName("stadsdelar")
    assert layer.GetFeatureCount() == 40
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "3006"
    shapes = [feature.GetGeometryRef().Clone() for feature in layer]
    assert all(shape.IsValid() for shape in shapes)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        whole.AddGeometry(shape)
    union = whole.UnionCascaded()
    assert union.GetGeometryName() == "POLYGON"
    assert union.GetGeometryCount() == 1
    assert union.GetArea() == pytest.approx(sum(shape.GetArea() for shape in shapes), rel=1e-9)  # no overlaps


def test_residents_stand_by_sub_area_as_in_the_statistics_offices_file(
    folder: pathlib.Path, truth: dict[str, Any]
) -> None:
    lines = "\t".join(_sheet(folder / "befolkning.xlsx")).split("\n")
    found = {match[1]: int(match[2]) for line in lines if (match := re.search(r"\b(9999A\d{4})\t(\d+)", line))}
    assert len(found) == truth["sub_areas"]
    by_district: Counter[str] = Counter()
    for code, people in found.items():
        by_district[code[:7]] += people
    assert dict(by_district) == dict(truth["population"].items())
    parts = Counter(code[:7] for code in found)
    assert set(parts.values()) <= {2, 3, 4}
    assert len(parts) == 40
    assert 100_000 < sum(found.values()) < 200_000
    assert not lines[-2].strip().startswith("9999A"), "notes stand below the table"


def test_text_files_have_the_encodings_of_such_files(folder: pathlib.Path) -> None:
    for name in ("rapporter.csv", "polis_omradeskod.csv"):
        raw = (folder / name).read_bytes()
        with pytest.raises(UnicodeDecodeError):
            raw.decode("utf-8")
        assert b"\r\n" in raw
        assert "å" in raw.decode("cp1252")
    raw = (folder / "polis_koordinater.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert "å" in raw.decode("utf-8")


def test_report_coordinates_are_swedish(reports: list[dict[str, str]]) -> None:
    """X is the northing, with a decimal comma."""
    good = [row for row in reports if re.fullmatch(r"\d{7},\d", row["X"]) and re.fullmatch(r"\d{6},\d", row["Y"])]
    filled = [row for row in reports if row["X"]]
    assert len(filled) - len(good) == 8 + 6  # letters; swapped
    assert all(6_620_000 < float(row["X"].replace(",", ".")) < 6_660_000 for row in good)
    assert all(620_000 < float(row["Y"].replace(",", ".")) < 670_000 for row in good)


def test_places_are_lacking_as_often_as_told(
    reports: list[dict[str, str]], points: list[dict[str, str]], area_rows: list[dict[str, str]], truth: dict[str, Any]
) -> None:
    told = truth["files"]["rapporter.csv"]
    nothing = [row for row in reports if not row["X"] and not row["Stadsdel"]]
    only = [row for row in reports if not row["X"] and row["Stadsdel"]]
    assert (len(only), len(nothing)) == (told["rows_with_a_district_only"], told["rows_without_any_place"])
    assert not any(row["Adress"] or row["Plats"] for row in nothing + only)
    lacking = sum(not row["LATITUDE"] for row in points)
    assert lacking == truth["files"]["polis_koordinater.csv"]["rows_without_coordinates"]
    assert 0.07 < lacking / len(points) < 0.09
    assert (
        sum(not row["DeSO.område"] for row in area_rows) == truth["files"]["polis_omradeskod.csv"]["rows_without_area"]
    )
    repeated = Counter((row["GATA"], row["GATUNR"]) for row in points if row["GATA"] == "Polishusgatan")
    assert sum(repeated.values()) == truth["files"]["polis_koordinater.csv"]["rows_at_the_station"]


def test_one_report_tells_of_several_events(reports: list[dict[str, str]], truth: dict[str, Any]) -> None:
    several = {key for key, n in Counter(row["Rapport-ID"] for row in reports).items() if n > 1}
    doubled = set(truth["files"]["rapporter.csv"]["dirty"]["exact_duplicate"])
    assert len(several - doubled) == truth["files"]["rapporter.csv"]["reports_with_several_events"] > 2_000
    together: dict[str, list[dict[str, str]]] = {}
    for row in reports:
        if row["Rapport-ID"] in several - doubled:
            together.setdefault(row["Rapport-ID"], []).append(row)
    for rows in together.values():
        assert (
            len({(row["Datum"], row["Tid"], row["X"], row["Y"], row["Rapportör"], row["Registrerad"]) for row in rows})
            == 1
        )
        assert len({row["Händelse"].strip().casefold() for row in rows}) == len(rows)


def test_faults_among_the_reports(reports: list[dict[str, str]], truth: dict[str, Any]) -> None:
    dirty = truth["files"]["rapporter.csv"]["dirty"]
    known = {code.casefold() for code in _rules("rapport")}
    word = [row["Händelse"].strip().casefold() for row in reports]
    last = LAST_DAY.isoformat()
    ids = {
        "unparseable_date": [row["Rapport-ID"] for row in reports if not _is_date(row["Datum"])],
        "future_date": [
            row["Rapport-ID"]
            for row, w in zip(reports, word)
            if _is_date(row["Datum"]) and row["Datum"] > last and w != "arrangemang"
        ],
        "letters_in_coordinates": [row["Rapport-ID"] for row in reports if re.search("[A-Za-z]", row["X"] + row["Y"])],
        "swapped_coordinates": [row["Rapport-ID"] for row in reports if re.fullmatch(r"\d{6},\d", row["X"])],
        "no_category": [row["Rapport-ID"] for row, w in zip(reports, word) if not w],
        "unmapped_category": [row["Rapport-ID"] for row, w in zip(reports, word) if w and w not in known],
    }
    assert {kind: sorted(found) for kind, found in ids.items()} == {kind: sorted(dirty[kind]) for kind in ids}
    assert _repeated(reports) == len(dirty["exact_duplicate"]) == 25
    assert min(len(found) for found in dirty.values()) > 0


def test_faults_in_the_police_points(points: list[dict[str, str]], truth: dict[str, Any]) -> None:
    dirty = truth["files"]["polis_koordinater.csv"]["dirty"]
    known = _rules("brottskod")
    start = {row["ID"]: row["BROTTSDATUMTID_START"] for row in points}
    ids = {
        "unparseable_date": [key for key, text in start.items() if text and not _is_date(text[:10])],
        "missing_date": [key for key, text in start.items() if not text],
        "future_date": [key for key, text in start.items() if _is_date(text[:10]) and text[:10] > LAST_DAY.isoformat()],
        "letters_in_coordinates": [
            row["ID"] for row in points if re.search("[A-Za-z]", row["LATITUDE"] + row["LONGITUDE"])
        ],
        "zero_coordinates": [row["ID"] for row in points if (row["LATITUDE"], row["LONGITUDE"]) == ("0", "0")],
        "not_a_crime": [row["ID"] for row in points if known.get(row["BROTTSKOD"]) == "ej_brott"],
        "unmapped_code": [row["ID"] for row in points if row["BROTTSKOD"] not in known],
    }
    assert {kind: sorted(found) for kind, found in ids.items()} == {kind: sorted(dirty[kind]) for kind in ids}
    assert _repeated(points) == len(dirty["exact_duplicate"]) == 30
    assert len({row["ID"] for row in points}) == len(points) - 30
    assert all(len(row["BROTTSKOD"]) == 4 for row in points)


def test_faults_in_the_area_codes(folder: pathlib.Path, area_rows: list[dict[str, str]], truth: dict[str, Any]) -> None:
    told = truth["files"]["polis_omradeskod.csv"]
    dirty = told["dirty"]
    known = _rules("brottskod")
    ids = {
        "unparseable_date": [row["Id"] for row in area_rows if not _is_date(row["Brottsdatum"])],
        "future_date": [
            row["Id"] for row in area_rows if _is_date(row["Brottsdatum"]) and row["Brottsdatum"] > LAST_DAY.isoformat()
        ],
        "antal_zero": [row["Id"] for row in area_rows if row["Antal"] == "0"],
        "antal_in_words": [row["Id"] for row in area_rows if not row["Antal"].isdigit()],
        "foreign_area": [
            row["Id"] for row in area_rows if row["DeSO.område"] and not row["DeSO.område"].startswith("9999A")
        ],
        "unmapped_code": [row["Id"] for row in area_rows if row["Brottskod"].zfill(4) not in known],
        "registered_before_it_happened": [
            row["Id"]
            for row in area_rows
            if _is_date(row["Brottsdatum"]) and row["Inskrivningsdatum"] < row["Brottsdatum"] <= LAST_DAY.isoformat()
        ],
    }
    assert {kind: sorted(found) for kind, found in ids.items()} == {kind: sorted(dirty[kind]) for kind in ids}
    assert _repeated(area_rows, without="") == len(dirty["exact_duplicate"]) == 20
    eaten = [row for row in area_rows if len(row["Brottskod"]) < 4]
    assert len(eaten) == told["leading_zero_eaten"] > 500
    assert all(row["Brottskod"].zfill(4) in known for row in eaten)
    antal = sum(int(row["Antal"]) for row in area_rows if row["Antal"].isdigit())
    assert antal == told["antal"] > len(area_rows)
    lines = (folder / "polis_omradeskod.csv").read_text(encoding="cp1252").splitlines()
    assert lines[0].startswith(";Id;")
    assert lines.count(lines[0]) == 2
    assert lines[-1] == f"Totalt;;;;;;;;;{antal}"


def test_the_police_files_tell_of_different_offences(
    points: list[dict[str, str]], area_rows: list[dict[str, str]]
) -> None:
    """Nothing is counted twice when both are imported."""
    assert not {row["BROTTSKOD"] for row in points} & {row["Brottskod"].zfill(4) for row in area_rows}


def test_nothing_is_registered_after_the_last_day(
    reports: list[dict[str, str]], points: list[dict[str, str]], area_rows: list[dict[str, str]]
) -> None:
    for rows, name in ((reports, "Registrerad"), (points, "INSKRIVNINGSDATUM"), (area_rows, "Inskrivningsdatum")):
        assert all("2022-11-28" <= row[name] <= "2026-11-22" for row in rows)


def test_descriptions_hold_what_a_scrub_must_find(reports: list[dict[str, str]], truth: dict[str, Any]) -> None:
    told = truth["files"]["rapporter.csv"]["descriptions"]
    patterns = {
        "personnummer": r"880320-?0016",
        "samordningsnummer": r"701063-?2391",
        "not_a_personnummer": r"880320-0018",
        "telephone": r"070-?174 ?06 ?\d\d",
        "e_mail": r"@example\.(com|org)",
        "registration_number": r"\bABC ?12",
        "flat_number": r"(lgh|Lägenhet) 1\d{3}",
        "case_number": r"5000-K?\d{6}-26",
        "two_lines": r"\n",
    }
    doubled = set(truth["files"]["rapporter.csv"]["dirty"]["exact_duplicate"])
    for kind, pattern in patterns.items():
        found = [row["Rapport-ID"] for row in reports if re.search(pattern, row["Beskrivning"])]
        once = [key for index, key in enumerate(found) if key not in doubled or key not in found[:index]]
        assert sorted(once) == sorted(told[kind]), kind
    like_code = [row for row in reports if row["Beskrivning"] and row["Beskrivning"][0] in "=+-@[<'"]
    assert len(like_code) >= len(told["like_code"]) == 21
