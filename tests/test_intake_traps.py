"""Every trap of real files that touches reading, as a file on disk, with what becomes of each row.

Beside ``fixtures/intake/NAME.csv`` (or .xlsx, .json …) stands ``NAME.expected.json``: the profile, what is given
(``crs``, ``extent``, ``extracted``), and then ``error`` (a pattern of the one sentence), or every ``accepted`` row
with the fields that matter and every ``rejected`` one with its column, value and a pattern of its reason. ``says`` are
patterns of what must be said about the file. ``category`` is what the shipped table of codes makes of a row, ``lon``
and ``lat`` where it lies.
"""

from __future__ import annotations

import csv
import datetime as dt
import functools
import json
import pathlib
import re
from typing import Any

import pytest
from intake_files import read
from osgeo import osr

from est_plugin.domain.category import Category, CodeRule, CodeTable
from est_plugin.domain.errors import EstError
from est_plugin.intake.extent import Extent
from est_plugin.intake.incident_file import open_incident_file
from est_plugin.intake.profile import BUILT_IN, Profile, load_profile
from est_plugin.paths import resource

FOLDER = pathlib.Path(__file__).parent / "fixtures" / "intake"
EXPECTED = sorted(FOLDER.glob("*.expected.json"))


def file_of(expected: pathlib.Path) -> pathlib.Path:
    name = expected.name[: -len(".expected.json")]
    (found,) = (path for path in FOLDER.glob(f"{name}.*") if path.name != expected.name)
    return found


def profile_of(said: str | dict[str, Any], folder: pathlib.Path) -> Profile:
    if isinstance(said, str):
        assert said in BUILT_IN
        return load_profile(said)
    path = folder / "egen profil.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    return load_profile(str(path))


@functools.lru_cache(maxsize=1)
def codes() -> CodeTable:
    with open(resource("categories", "code_rules.csv"), encoding="utf-8-sig", newline="") as file:
        return CodeTable(CodeRule(**row) for row in csv.DictReader(file, delimiter=";"))


@functools.lru_cache(maxsize=1)
def categories() -> dict[str, Category]:
    flags = ("is_state", "is_future", "intervention_dependent", "sensitive", "counted")
    with open(resource("categories", "categories.csv"), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return {
        row["key"]: Category(
            row["key"], row["name_sv"], row["name_en"], row["family"], **{flag: row[flag] == "1" for flag in flags}
        )
        for row in rows
    }


def degrees(x: float, y: float, crs: str) -> tuple[float, float]:
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.SetFromUserInput(crs)
    target.ImportFromEPSG(4326)
    for each in (source, target):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat, _ = osr.CoordinateTransformation(source, target).TransformPoint(x, y)
    return round(lon, 3), round(lat, 3)


def value_of(row: Any, field: str) -> object:
    if field in ("category", "counted"):
        key = codes().category(row["code_system"], row["code"], row["occurred_on"])
        return key if field == "category" else bool(key) and categories()[str(key)].is_incident
    if field in ("lon", "lat"):
        return dict(zip(("lon", "lat"), degrees(row["x"], row["y"], row["crs"])))[field]
    value = row[field]
    if field in ("x", "y"):
        return None if value != value else float(value)
    return int(value) if field in ("row", "antal") else value


def test_there_is_a_fixture_for_every_file_and_a_file_for_every_fixture() -> None:
    files = {path.name for path in FOLDER.iterdir() if not path.name.endswith(".expected.json")}
    assert files == {file_of(expected).name for expected in EXPECTED}
    assert len(files) >= 60


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name[: -len(".expected.json")])
def test_what_becomes_of_each_row(expected: pathlib.Path, tmp_path: pathlib.Path) -> None:
    case = json.loads(expected.read_text(encoding="utf-8"))
    path, profile = file_of(expected), profile_of(case["profile"], tmp_path)
    extracted = dt.date.fromisoformat(case.get("extracted", "2026-11-24"))
    extent = Extent(*case["extent"]) if "extent" in case else None
    if "error" in case:
        with pytest.raises(EstError, match=case["error"]) as error:
            read(open_incident_file(str(path), profile, extracted, case.get("crs", ""), extent))
        assert path.name in str(error.value)
        return
    file = open_incident_file(str(path), profile, extracted, case.get("crs", ""), extent)
    accepted, rejected, rows = read(file)
    assert rows == len(set(accepted["row"])) + len(rejected)
    rows_there = accepted.to_dict("records")
    assert [
        {field: value_of(row, field) for field in wanted} for row, wanted in zip(rows_there, case["accepted"])
    ] == case["accepted"]
    assert accepted["row"].tolist() == [wanted["row"] for wanted in case["accepted"]]
    assert rejected["row"].tolist() == [wanted["row"] for wanted in case["rejected"]]
    for (_, row), wanted in zip(rejected.iterrows(), case["rejected"]):
        assert row["file"] == path.name
        assert re.search(wanted["reason"], row["reason"]), row["reason"]
        for field in ("column", "value"):
            assert wanted.get(field, row[field]) == row[field]
        cells = json.loads(row["cells"])
        assert wanted.get("cells", cells) == cells
    said = "\n".join([*file.understanding.lines(), *file.notices()])
    for pattern in case.get("says", ()):
        assert re.search(pattern, said), said


def test_the_binary_fixtures_say_what_their_script_makes(tmp_path: pathlib.Path) -> None:
    """A fixture that was changed by hand, or a script that was changed alone, would show."""
    import make_intake_fixtures

    make_intake_fixtures.make(tmp_path)
    for made in tmp_path.iterdir():
        profile = json.loads((FOLDER / f"{made.stem}.expected.json").read_text(encoding="utf-8"))["profile"]
        frames = [
            read(open_incident_file(str(each), load_profile(profile), dt.date(2026, 11, 24)))[0]
            for each in (made, FOLDER / made.name)
        ]
        assert frames[0].equals(frames[1])
