"""Wrong files: one clear sentence each."""

from __future__ import annotations

import json
import pathlib
import zipfile

import pytest
from intake_files import EXTRACTED, opened, read, text_file

from est_plugin.domain.errors import EstError
from est_plugin.intake.incident_file import open_incident_file
from est_plugin.intake.profile import BUILT_IN, load_profile, save_profile

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 40


def sentence(error: pytest.ExceptionInfo[EstError]) -> str:
    text = str(error.value)
    assert text.endswith(".")
    assert "\n" not in text
    assert "{" not in text
    return text


@pytest.mark.parametrize("profile", BUILT_IN)
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (JPEG, "not a text file|no JSON|not be opened as a layer|has no layer 'rapport'"),
        (b"", "empty"),
        (b"\n\n \n", "no rows|no JSON|not be opened as a layer|has no layer 'rapport'"),
        (b"PK\x03\x04" + bytes(200), "not a text file|no JSON|not be opened as a layer|has no layer 'rapport'"),
    ],
)
def test_what_is_no_table(tmp_path: pathlib.Path, profile: str, content: bytes, said: str) -> None:
    path = tmp_path / "semester.csv"
    path.write_bytes(content)
    with pytest.raises(EstError, match=said) as error:
        opened(path, profile)
    assert "semester.csv" in sentence(error)


@pytest.mark.parametrize("profile", BUILT_IN)
def test_a_missing_file(tmp_path: pathlib.Path, profile: str) -> None:
    with pytest.raises(EstError, match="does not exist") as error:
        opened(tmp_path / "saknas.csv", profile)
    sentence(error)


def test_a_table_without_dates_names_what_is_there(tmp_path: pathlib.Path) -> None:
    with pytest.raises(EstError, match=r"no column for the date of occurrence.*'Brottskod', 'Kommun'") as error:
        opened(text_file(tmp_path, "Brottskod;Kommun\n0355;Örebro\n"), "police_area_codes")
    sentence(error)
    with pytest.raises(EstError, match=r"did you mean 'Brotsdatumm'\?") as error:
        opened(text_file(tmp_path, "Brottskod;Brotsdatumm\n0355;2026-11-01\n"), "police_area_codes")
    sentence(error)
    with pytest.raises(EstError, match=r"its columns are 'färg', 'form'") as error:
        opened(text_file(tmp_path, "färg;form\nröd;rund\n"), "police_area_codes")
    sentence(error)


def test_a_header_and_nothing_else(tmp_path: pathlib.Path) -> None:
    for content in (
        "Brottskod;Brottsdatum",
        "Brottskod;Brottsdatum\n;\n",
        "Brottskod;Brottsdatum\nBrottskod;Brottsdatum\n",
    ):
        with pytest.raises(EstError, match="a header and no rows") as error:
            opened(text_file(tmp_path, content), "police_area_codes")
        sentence(error)


def test_a_zip_of_something_else(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "arkiv.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "hej")
    with pytest.raises(EstError, match=r"arkiv\.zip") as error:
        opened(path, "police_points")
    sentence(error)


def test_reading_again_gives_the_same(tmp_path: pathlib.Path) -> None:
    file = opened(
        text_file(tmp_path, "Datum;Kategori;Tid\n2026-11-01;Hot;kväll\n2026-11-01;Hot;21\n"), "reporter_events"
    )
    first, second = read(file)[0], read(file)[0]
    assert first.equals(second)
    assert len(file.notices()) == 1


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_profile_is_saved_and_read_again(tmp_path: pathlib.Path, name: str) -> None:
    profile = load_profile(name)
    save_profile(profile, tmp_path / "egen.json")
    assert load_profile(str(tmp_path / "egen.json")) == profile
    assert profile.name == name


def test_a_saved_profile_is_used(tmp_path: pathlib.Path) -> None:
    members = {
        "kind": "others",
        "code_system": "rapport",
        "columns": {"occurred_on": ["Felanmäld"], "code": ["Ärendetyp"]},
        "date_order": "mdy",
    }
    (tmp_path / "felanmälan.json").write_text(json.dumps(members), encoding="utf-8")
    profile = load_profile(str(tmp_path / "felanmälan.json"))
    assert profile.name == "felanmälan"
    file = open_incident_file(str(text_file(tmp_path, "Felanmäld,Ärendetyp\n11/05/2026,Klotter\n")), profile, EXTRACTED)
    accepted, _, _ = read(file)
    assert accepted[["occurred_on", "code"]].values.tolist() == [["2026-11-05", "klotter"]]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "no JSON file"),
        ("[]", "JSON object"),
        ('{"kind": "polis", "code_system": "rapport"}', "wrong 'kind'"),
        ('{"kind": "police", "code_system": "x"}', "wrong 'code_system'"),
        ('{"kind": "police", "code_system": "rapport", "columns": {"datum": ["a"]}}', "wrong 'datum'"),
        ('{"kind": "police", "code_system": "rapport", "columns": {"text": "a"}}', "wrong 'text'"),
        ('{"kind": "police", "code_system": "rapport", "ord": 1}', "wrong 'ord'"),
        ('{"kind": "police", "code_system": "rapport", "date_order": "ydm"}', "wrong 'date_order'"),
        ('{"kind": ["police"], "code_system": "rapport"}', "wrong 'kind'"),
        ('{"kind": "police", "code_system": "rapport", "several_codes": 1}', "wrong 'several_codes'"),
    ],
)
def test_a_wrong_profile_is_one_sentence(tmp_path: pathlib.Path, content: str, said: str) -> None:
    path = text_file(tmp_path, content, name="egen.json")
    with pytest.raises(EstError, match=said) as error:
        load_profile(str(path))
    assert "egen.json" in sentence(error)


def test_an_unknown_profile_names_those_there_are(tmp_path: pathlib.Path) -> None:
    with pytest.raises(EstError, match=r"did you mean 'police_points'\?") as error:
        load_profile("police_point")
    sentence(error)
    with pytest.raises(EstError, match="does not exist"):
        load_profile(str(tmp_path / "saknas.json"))
