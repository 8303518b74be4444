"""Damaged files of every format end read or refused with one sentence: no crash, no hang, no bomb, no half import.

The slice read here is a hundred of the two thousand that ``scripts/fuzz_intake.py`` reads. Below it stand the
faults that those found, each as the smallest file that shows it.
"""

from __future__ import annotations

import json
import math
import pathlib
import random
import re
import sqlite3
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable

import pytest
from damaged_files import laughs, members_of, originals, polisen_events, zip_bomb, zip_of
from fuzz_intake import FAULTS, READ, REFUSED, fuzz, read_file, table
from intake_files import opened, read, text_file, workbook
from osgeo import ogr

from est_plugin.domain.errors import EstError
from est_plugin.intake import incident_file
from est_plugin.intake.archive import check_archive
from est_plugin.intake.area_file import read_areas
from est_plugin.intake.dates import DateReader, at_midnight
from est_plugin.intake.folding import brief, listed
from est_plugin.intake.scrub import scrub

TOP = pathlib.Path(__file__).resolve().parent.parent
HEADER = ("Brottsnummer", "Brottskod", "Brottsdatum")
SHEET = "xl/worksheets/sheet1.xml"


def sentence(path: pathlib.Path, profile: str = "police_points", crs: str = "") -> str:
    """What is said of a file that is refused."""
    with pytest.raises(EstError) as error:
        read(opened(path, profile, crs))
    text = str(error.value)
    assert path.name in text
    assert "\n" not in text
    assert len(text) < 1000
    return text


# ---- the slice -----------------------------------------------------------------------------------------


def test_every_sound_file_is_read(tmp_path: pathlib.Path) -> None:
    """Else the damaged ones would be refused for another reason."""
    for original in originals(tmp_path / "sound"):
        said = read_file(original)
        numbers = [int(number) for number in re.findall(r"\d+", said)]
        assert numbers[0] >= 20, (original.format, said)
        assert numbers[-1] <= numbers[0] // 10, (original.format, said)


def test_a_hundred_damaged_files(tmp_path: pathlib.Path) -> None:
    outcomes = list(fuzz(tmp_path, range(7, 1907, 19), seed=1))
    faults = [(each.number, each.format, each.how, each.said) for each in outcomes if each.outcome in FAULTS]
    assert not faults, f"{table(outcomes)}\n{faults}"
    assert {each.outcome for each in outcomes} == {READ, REFUSED}
    assert len({each.format for each in outcomes}) == 18


def test_the_fuzz_sees_what_it_looks_for(tmp_path: pathlib.Path) -> None:
    """A fault is told as one: here the limits are so low that a sound file breaks them."""
    program = (
        "import sys, pathlib; sys.path[:0] = sys.argv[1:3]\n"
        "import fuzz_intake as f; from damaged_files import Damaged\n"
        "worker = f.Worker(pathlib.Path(sys.argv[3]))\n"
        "for path in sys.argv[4:]:\n"
        "    print(worker.read(Damaged(1, 'x', 'x', path, 'police_points', '', True)).outcome)\n"
        "    f.SECONDS = 0.0\n"
        "worker.stop()\n"
    )
    fine, late = (text_file(tmp_path, "Brottsdatum\n2026-11-01\n", name=name) for name in ("fine.csv", "late.csv"))
    arguments = [str(TOP / "scripts"), str(TOP / "tests"), str(tmp_path / "worker"), str(fine), str(late)]
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["read", "hang"]


# ---- workbooks -------------------------------------------------------------------------------------------


def _book(folder: pathlib.Path) -> pathlib.Path:
    rows = [HEADER, *[(f"K{i}", "1210", (46320 + i, 0)) for i in range(20)]]
    return workbook(folder / "uttag.xlsx", rows, formats=["yyyy-mm-dd"])


def _changed(path: pathlib.Path, pattern: str, put: str, part: str = SHEET) -> pathlib.Path:
    members = members_of(path.read_bytes())
    text, n = re.subn(pattern, put, members[part].decode(), count=1)
    assert n == 1
    path.write_bytes(zip_of({**members, part: text.encode()}))
    return path


@pytest.mark.parametrize(
    ("pattern", "put", "said"),
    [
        (r'r="A3"', 'r="ZZZZZZZ3"', "outside of a sheet"),
        (r'row r="3"', 'row r="99999999999999999999"', "follows row 2"),
        (r'row r="3"', 'row r="2"', "follows row 2"),
        (r'row r="3"', 'row r="-3"', "follows row 2"),
        (r"<row", "<!DOCTYPE x><row", "document type"),
        (r"<v>0</v>", f"<v>{'9' * 5000}</v>", "limit|too large"),
        (r"<v>0</v>", f"<v>{'x' * 100_000}</v>", "invalid literal"),
    ],
    ids=["column", "row", "same row", "row below 0", "declaration", "digits", "letters"],
)
def test_impossible_cells(tmp_path: pathlib.Path, pattern: str, put: str, said: str) -> None:
    assert re.search(said, sentence(_changed(_book(tmp_path), pattern, put)))


@pytest.mark.parametrize(
    ("pattern", "put"),
    [(' s="1"', ' s="-100"'), ("<v>0</v>", "<v>-1</v>"), ("<v>46320</v>", "<v>2958465.9999999</v>"),
     ("<v>46320</v>", "<v>1e308</v>"), ("<v>46320</v>", "<v>nan</v>")],
)  # fmt: skip
def test_values_that_are_no_values_are_cells_all_the_same(tmp_path: pathlib.Path, pattern: str, put: str) -> None:
    accepted, rejected, n = read(opened(_changed(_book(tmp_path), pattern, put), "police_points"))
    assert (n, len(rejected)) in ((20, 0), (20, 1))
    assert len(accepted) >= 19


def test_the_last_day_counted_from_1904(tmp_path: pathlib.Path) -> None:
    path = _changed(_book(tmp_path), "<sheets>", '<workbookPr date1904="1"/><sheets>', "xl/workbook.xml")
    _, rejected, n = read(opened(_changed(path, "<v>46320</v>", "<v>2958465</v>"), "police_points"))
    assert (n, rejected["value"].tolist()[0]) == (20, "2958465")


BLOCKS = {"blanks": b" " * (1 << 20), "rows": b"<row><c><v>1</v></c></row>" * 40_000, "nested": b"<a>" * 300_000}


@pytest.mark.parametrize("honest", [True, False])
@pytest.mark.parametrize("block", BLOCKS, ids=BLOCKS)
@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"])
def test_a_zip_bomb_is_stopped_at_once(tmp_path: pathlib.Path, part: str, block: str, honest: bool) -> None:
    path = _book(tmp_path)
    members = members_of(path.read_bytes())
    at = members[part].index(b"<row") if part == SHEET else members[part].rindex(b"</")
    path.write_bytes(zip_bomb(members, part, members[part][:at], BLOCKS[block], members[part][at:], 3000, honest))
    started = time.monotonic()
    sentence(path)
    assert time.monotonic() - started < 15


@pytest.mark.parametrize("kind", ["billion", "quadratic"])
@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"])
def test_growing_entities_are_refused_before_they_grow(tmp_path: pathlib.Path, part: str, kind: str) -> None:
    path = _book(tmp_path)
    members = members_of(path.read_bytes())
    declared, used = laughs(kind)
    text = members[part].decode()
    at = text.rindex("</")
    path.write_bytes(zip_of({**members, part: (declared + text[:at] + used + text[at:]).encode()}))
    assert "document type" in sentence(path)


def test_a_document_type_in_another_encoding_or_across_blocks(tmp_path: pathlib.Path) -> None:
    path = _book(tmp_path)
    members = members_of(path.read_bytes())
    declared, _ = laughs("billion")
    for padding in (0, (1 << 14) - 5, (1 << 16) - 3):
        for encoding in ("utf-8", "utf-16"):
            text = f"<!--{' ' * padding}-->{declared}" + members[SHEET].decode()
            path.write_bytes(zip_of({**members, SHEET: text.encode(encoding)}))
            assert "document type" in sentence(path)


def test_a_tag_without_end_takes_no_time(tmp_path: pathlib.Path) -> None:
    path = _changed(_book(tmp_path), "<row", f'<row a="{"å" * 5_000_000}"')
    started = time.monotonic()
    sentence(path)
    assert time.monotonic() - started < 15


def test_an_archive_for_gdal_is_looked_at_first(tmp_path: pathlib.Path) -> None:
    sheet = next(each for each in originals(tmp_path / "sound") if each.format == "ODS").path
    members = members_of(sheet.read_bytes())
    head, tail = members["content.xml"][:-40], members["content.xml"][-40:]
    path = tmp_path / "uttag.ods"
    path.write_bytes(zip_bomb(members, "content.xml", head, b" " * (1 << 20), tail, 3000))
    assert "inflates without measure" in sentence(path)
    check_archive(sheet)


def test_an_archive_that_states_less_than_it_holds(tmp_path: pathlib.Path) -> None:
    sound = next(each for each in originals(tmp_path / "sound") if each.format == "shapefile in a zip").path
    members = members_of(sound.read_bytes())
    path = tmp_path / "utan mått.zip"
    path.write_bytes(zip_bomb(members, "uttag.prj", b"", b" " * (1 << 20), members["uttag.prj"], 1500, honest=False))
    started = time.monotonic()
    assert "inflates without measure" in sentence(path)
    assert time.monotonic() - started < 5
    plain = zip_of({**members, "karta.bin": random.Random(1).randbytes(3_000_000) + b"x" * 9_000_000})
    path.write_bytes(plain)
    check_archive(path)


# ---- texts -------------------------------------------------------------------------------------------------


def test_lines_and_cells_without_end(tmp_path: pathlib.Path) -> None:
    head = "Brottskod;Brottsdatum;Fritext\n1210;2026-11-01;x\n"
    assert "a line of more than" in sentence(text_file(tmp_path, head + "1210;2026-11-01;" + "x" * 5_000_000 + "\n"))
    assert "a cell of more than" in sentence(text_file(tmp_path, head + "1210;2026-11-01;" + "x" * 200_000 + "\n"))
    assert "never closed" in sentence(text_file(tmp_path, head + '1210;2026-11-01;"' + "x;\n" * 200_000))


def test_rows_of_long_texts_come_fewer_at_a_time(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a chunk of fifty thousand of them would be gigabytes."""
    monkeypatch.setattr(incident_file, "_CHUNK_BYTES", 3 << 20)
    rows = "".join(f'K{i};1210;2026-11-01;"{"ord " * 10_000}"\n' for i in range(200))
    path = text_file(tmp_path, "Brottsnummer;Brottskod;Brottsdatum;Fritext\n" + rows)
    chunks = list(opened(path, "police_points").chunks())
    assert [key for chunk in chunks for key in chunk.accepted["source_key"]] == [f"K{i}" for i in range(200)]
    assert max(chunk.rows for chunk in chunks) < 120


def test_long_names_and_cells_are_cut_in_messages(tmp_path: pathlib.Path) -> None:
    text = sentence(text_file(tmp_path, f"{'Kolumn ' * 9000};Annan\nröd;grön\n"))
    assert "…" in text
    assert "no header row" in sentence(text_file(tmp_path, f"2026-11-01;{'röd ' * 9000}\n2026-11-02;grön\n"))
    assert brief("rad 1\n rad 2") == "rad 1 rad 2"
    assert len(listed(["x" * 500] * 100)) < 3000


@pytest.mark.parametrize(
    "text",
    ["9999-12-31T23:59:59-23:00", "0001-01-01 00:00 +23:00", "9999-12-31 23:59 -10:00", "x" * 100_000,
     "2026-11-24 10:00" + " " * 100_000 + "x", "1-1-1 " * 20_000 + "1"],
    ids=lambda text: text[:20],
)  # fmt: skip
def test_moments_out_of_the_calendar_and_dates_without_end(text: str) -> None:
    started = time.monotonic()
    assert DateReader().read(text) is None
    assert time.monotonic() - started < 1


def test_the_last_midnight_there_is() -> None:
    assert at_midnight("9999-12-31", "24:00") == ("9999-12-31", "23:59")
    assert at_midnight("2026-12-31", "24:00") == ("2027-01-01", "00:00")


@pytest.mark.parametrize(
    "text",
    ["x" * 130_000 + "1", "lgh " + " " * 130_000 + "1", "a@" * 60_000, "1 " * 60_000],
    ids=["a word", "blanks", "signs", "digits"],
)
def test_long_texts_are_scrubbed_in_no_time(text: str) -> None:
    started = time.monotonic()
    scrub(text)
    assert time.monotonic() - started < 2


def test_a_position_with_a_long_gap(tmp_path: pathlib.Path) -> None:
    content = f"Datum;Kategori;GPS\n2026-11-01;Hot;59.8, 17.6\n2026-11-01;Hot;59{' ' * 100_000}x\n"
    started = time.monotonic()
    accepted, rejected, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert (len(accepted), len(rejected)) == (1, 1)
    assert time.monotonic() - started < 5


def test_a_tick_that_is_a_gigantic_number_is_a_tick(tmp_path: pathlib.Path) -> None:
    content = "Datum;Klotter;Brand\n2026-11-01;1e300;\n2026-11-02;3;x\n"
    accepted, _, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert sorted(accepted["antal"]) == [1, 1, 3]


# ---- JSON ----------------------------------------------------------------------------------------------------


def test_events_nested_without_end(tmp_path: pathlib.Path) -> None:
    for content in ("[" * 100_000, '{"a":' * 100_000, json.dumps(polisen_events())[:-1] + "," + "[" * 100_000):
        assert "no JSON file" in sentence(text_file(tmp_path, content, name="p.json"), "polisen_events")


def test_half_characters_and_members_of_other_kinds(tmp_path: pathlib.Path) -> None:
    events = polisen_events(3)
    nested: object = "x"
    for _ in range(400):
        nested = [nested]
    events[0]["summary"], events[1]["location"], events[2]["url"] = "\ud800 x", nested, nested
    path = text_file(tmp_path, json.dumps(events), name="p.json")
    accepted, _, n = read(opened(path, "polisen_events"))
    assert (n, len(accepted)) == (3, 3)
    assert accepted["text"][0] == "\ufffd x"


# ---- layers ----------------------------------------------------------------------------------------------------


@pytest.fixture
def layer(tmp_path: pathlib.Path) -> pathlib.Path:
    """A GeoPackage of 3,000 rows over many pages."""
    path = tmp_path / "lager.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = source.CreateLayer("lager", geom_type=ogr.wkbNone)
    for name, kind in (("brottsdatum", ogr.OFTString), ("mått", ogr.OFTReal), ("fritext", ogr.OFTString)):
        made.CreateField(ogr.FieldDefn(name, kind))
    made.StartTransaction()
    for i in range(3000):
        feature = ogr.Feature(made.GetLayerDefn())
        feature["brottsdatum"], feature["mått"], feature["fritext"] = "2026-11-01", i / 3, "ö" * 200
        made.CreateFeature(feature)
    made.CommitTransaction()
    del made, source
    return path


def test_a_layer_that_breaks_off_is_not_taken_for_a_short_one(layer: pathlib.Path) -> None:
    """GDAL gives what comes before the damage, and then says no more than at the end of a whole file."""
    with open(layer, "r+b") as file:
        file.seek(layer.stat().st_size // 2)
        file.write(b"\xa5" * 50_000)
    assert re.search(r"damaged after row \d{3}", sentence(layer))


def test_numbers_that_are_none_in_a_layer(layer: pathlib.Path) -> None:
    connection = sqlite3.connect(layer)
    connection.execute("UPDATE lager SET mått = ? WHERE fid = 1", (math.inf,))
    connection.execute("UPDATE lager SET fritext = ? WHERE fid = 2", (b"\xa5\xff",))
    connection.commit()
    connection.close()
    accepted, _, n = read(opened(layer, "police_points"))
    assert (n, len(accepted)) == (3000, 3000)


@pytest.mark.parametrize("corner", [(math.nan, 0.0), (math.inf, 0.0), (1e308, -1e308)], ids=str)
def test_an_area_whose_corners_are_no_numbers_is_rejected(tmp_path: pathlib.Path, corner: tuple[float, float]) -> None:
    path = next(each for each in originals(tmp_path / "sound") if each.format == "areas GeoPackage").path
    ring = struct.pack("<bIII8d", 1, 3, 1, 4, 0.0, 0.0, *corner, 9.0, 9.0, 0.0, 0.0)
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("UPDATE omr SET geom = ? WHERE fid = 1", (struct.pack("<2sbbi", b"GP", 0, 1, 3006) + ring,))
    connection.commit()
    connection.close()
    found = read_areas(str(path), "code", "name")
    assert len(found.areas) + len(found.rejected) == 20
    assert len(found.areas) >= 19


def _growing(folder: pathlib.Path) -> pathlib.Path:
    declared, used = laughs("billion")
    mark = f"<Placemark><name>{used}</name><Point><coordinates>17,59</coordinates></Point></Placemark>"
    return text_file(
        folder,
        f'<?xml version="1.0"?>{declared}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{mark}</Document></kml>',
        name="a.kml",
    )


def _deep(folder: pathlib.Path) -> pathlib.Path:
    inner = "<Folder>" * 20_000 + "</Folder>" * 20_000
    return text_file(folder, f'<kml xmlns="http://www.opengis.net/kml/2.2">{inner}</kml>', name="a.kml")


def _deep_json(folder: pathlib.Path) -> pathlib.Path:
    return text_file(folder, '{"type":"FeatureCollection","features":' + "[" * 500_000, name="a.geojson")


@pytest.mark.parametrize("made", [_growing, _deep, _deep_json])
def test_layers_that_grow_or_nest_without_end(
    tmp_path: pathlib.Path, made: Callable[[pathlib.Path], pathlib.Path]
) -> None:
    sentence(made(tmp_path), "reporter_events")


def test_a_zip_within_a_folder_called_zip(tmp_path: pathlib.Path) -> None:
    folder = tmp_path / "arkiv.zip"
    folder.mkdir()
    shape = next(each for each in originals(tmp_path / "sound") if each.format == "shapefile in a zip").path
    path = shape.rename(folder / "uttag.zip")
    assert zipfile.is_zipfile(path)
    assert len(read(opened(path, "police_points"))[0]) == 56
