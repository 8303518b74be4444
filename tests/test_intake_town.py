"""The synthetic municipality's files as the intake understands them, against what was planted in them."""

from __future__ import annotations

import json
import pathlib
from typing import Any

import pandas as pd
import pytest
from intake_files import EXTRACTED, opened, read

from est_plugin.intake.extent import Extent
from est_plugin.intake.guessing import guess_profile
from est_plugin.intake.incident_file import open_incident_file
from est_plugin.intake.profile import load_profile
from synthetic.municipality import generate

REGION = Extent(640_000, 6_630_000, 655_000, 6_646_000, "EPSG:3006")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    folder = tmp_path_factory.mktemp("exempelstad")
    generate(folder)
    return folder


@pytest.fixture(scope="module")
def planted(town: pathlib.Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((town / "sanning.json").read_text(encoding="utf-8"))
    return found


def account(planted: Any, name: str) -> dict[str, list[str]]:
    """The account of that name in the truth of the reporters' file."""
    if isinstance(planted, dict):
        if isinstance(planted.get(name), dict) and "swapped_coordinates" in planted.get("dirty", {}):
            return planted[name]  # type: ignore[no-any-return]
        for each in planted.values():
            if isinstance(each, dict) and (found := account(each, name)):
                return found
    return {}


@pytest.fixture(scope="module")
def reports(town: pathlib.Path) -> tuple[pd.DataFrame, list[str]]:
    file = open_incident_file(
        str(town / "rapporter.csv"), load_profile("reporter_events"), EXTRACTED, "EPSG:3006", REGION
    )
    return read(file)[0], file.notices()


def test_the_swapped_rows_and_no_others_are_swapped(
    town: pathlib.Path, planted: dict[str, Any], reports: tuple[pd.DataFrame, list[str]]
) -> None:
    swapped = account(planted, "dirty")["swapped_coordinates"]
    assert len(swapped) == 6
    accepted, notices = reports
    assert any(notice.endswith("the store's areas: 6.") for notice in notices)
    without = read(opened(town / "rapporter.csv", "reporter_events", "EPSG:3006"))[0]
    differs = accepted["x"].ne(without["x"]) & accepted["x"].notna()
    assert sorted(accepted["source_key"][differs]) == sorted(swapped)
    here = accepted["x"].dropna()
    assert here.between(640_000, 655_000).all()
    assert accepted["y"].dropna().between(6_625_000, 6_650_000).all()


def test_what_was_planted_in_descriptions_is_flagged_and_gone(
    planted: dict[str, Any], reports: tuple[pd.DataFrame, list[str]]
) -> None:
    accepted, notices = reports
    by_key = accepted.groupby("source_key")[["text", "text_flags"]].agg("".join)
    kinds = {
        "personnummer": "personnummer",
        "samordningsnummer": "samordningsnummer",
        "telephone": "phone",
        "e_mail": "email",
        "registration_number": "plate",
        "flat_number": "flat",
        "case_number": "case",
    }
    planted_texts = account(planted, "descriptions")
    flagged = 0
    for name, kind in kinds.items():
        keys = [key for key in planted_texts[name] if key in by_key.index]
        assert len(keys) > 30
        flagged += len(keys)
        assert by_key.loc[keys, "text_flags"].str.contains(f"{kind}:1").all()
    untouched = accepted["text"].str.contains("880320-0018", regex=False)
    assert set(planted_texts["not_a_personnummer"]) & set(by_key.index) == set(accepted["source_key"][untouched])
    assert not accepted["text_flags"][untouched].any()
    assert (accepted["text_flags"] != "").sum() == flagged
    assert not accepted["text"].str.contains(r"880320-?0016|701063|example\.|ABC|K654321|lgh \d").any()
    assert any("names of persons can't be found by pattern" in notice for notice in notices)


@pytest.mark.parametrize(
    ("name", "built_in", "crs"),
    [
        ("rapporter.csv", "reporter_events", "EPSG:3006"),
        ("polis_koordinater.csv", "police_points", ""),
        ("polis_omradeskod.csv", "police_area_codes", ""),
    ],
)
def test_each_file_is_guessed_and_imports_as_with_its_own_profile(
    town: pathlib.Path, tmp_path: pathlib.Path, name: str, built_in: str, crs: str
) -> None:
    proposal = guess_profile(str(town / name), extracted=EXTRACTED)
    assert proposal.profile.kind is load_profile(built_in).kind
    assert proposal.confidence > 0.7
    proposal.save(tmp_path / "p.json")
    guessed = read(opened(town / name, load_profile(str(tmp_path / "p.json"))))
    known = read(opened(town / name, built_in, crs))
    pd.testing.assert_frame_equal(guessed[0], known[0])
    assert guessed[1].equals(known[1])
