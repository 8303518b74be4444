"""A profile proposed for a file that nobody has described: by headings, by values, with its confidence."""

from __future__ import annotations

import datetime as dt
import json
import pathlib
import random
from typing import Any

import pytest
from intake_files import EXTRACTED, opened, read, text_file

from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.intake.extent import Extent
from est_plugin.intake.guessing import guess_profile
from est_plugin.intake.profile import MIDNIGHT, load_profile
from est_plugin.intake.proposal import Proposal

UPPSALA = Extent(630_000, 6_620_000, 665_000, 6_660_000, "EPSG:3006")


def guessed(path: pathlib.Path, **more: Any) -> Proposal:
    return guess_profile(str(path), extracted=EXTRACTED, **more)


def columns(proposal: Proposal) -> dict[str, str]:
    return {field: ", ".join(names) for field, names in proposal.profile.columns.items()}


def confidence(proposal: Proposal, field: str) -> float:
    return next(guess.confidence for guess in proposal.fields if guess.field == field)


def imports(proposal: Proposal, path: pathlib.Path, folder: pathlib.Path, **more: Any) -> tuple[Any, Any, int]:
    """Save the proposal, load it, and read the file with it and nothing else."""
    proposal.save(folder / "förslag.json")
    assert load_profile(str(folder / "förslag.json")) == proposal.profile
    return read(opened(path, str(folder / "förslag.json") and load_profile(str(folder / "förslag.json")), **more))


def unknown_headings(folder: pathlib.Path, n: int = 300) -> pathlib.Path:
    """Uppsala's crimes in SWEREF 99 18 00, with headings that say nothing."""
    rng = random.Random(1)
    lines = ["k1;k2;k3;k4;k5;k6;k7;k8;k9"]
    for i in range(n):
        begun = dt.datetime(2026, 8, 1) + dt.timedelta(minutes=rng.randrange(100_000))
        lines.append(
            ";".join(
                (
                    f"A-{i}",
                    rng.choice(("0355", "0807", "1210", "4811")),
                    f"{begun:%d/%m/%Y %H:%M}",
                    f"{begun + dt.timedelta(hours=rng.randrange(1, 20)):%d/%m/%Y %H:%M}",
                    f"{begun + dt.timedelta(days=rng.randrange(1, 9)):%d/%m/%Y}",
                    str(6_638_320 + rng.randrange(-4000, 4000)),
                    str(129_456 + rng.randrange(-4000, 4000)),
                    rng.choice(("1", "1", "1", "2")),
                    f"03{80 + rng.randrange(2)}A00{rng.randrange(10, 40)}",
                )
            )
        )
    return text_file(folder, "\n".join(lines))


def test_headings_that_say_nothing_are_told_by_the_values(tmp_path: pathlib.Path) -> None:
    path = unknown_headings(tmp_path)
    proposal = guessed(path, extent=UPPSALA)
    assert columns(proposal) == {
        "source_key": "k1", "code": "k2", "occurred_on": "k3", "ended_on": "k4", "registered_on": "k5", "north": "k6",
        "east": "k7", "antal": "k8", "area_code": "k9",
    }  # fmt: skip
    assert (proposal.profile.kind, proposal.profile.code_system) == (SourceKind.POLICE, "brottskod")
    assert proposal.profile.crs == "EPSG:3011"
    assert 0.5 <= proposal.confidence < 0.8
    accepted, rejected, rows = imports(proposal, path, tmp_path, extracted=dt.date(2026, 11, 24))
    assert (len(accepted), len(rejected), rows) == (300, 0, 300)
    assert set(accepted["crs"]) == {"EPSG:3011"}


def test_a_zone_that_nothing_tells_is_left_to_the_person(tmp_path: pathlib.Path) -> None:
    proposal = guessed(unknown_headings(tmp_path))
    assert proposal.profile.crs == ""
    assert proposal.confidence <= 0.3
    assert any("write it as crs" in warning for warning in proposal.warnings)


@pytest.mark.parametrize(
    ("name", "kind", "fields", "n"),
    [
        ("police_se/brand_brott.csv", SourceKind.POLICE, {
            "source_key": "Id", "code": "Brottskod", "antal": "Antal", "occurred_on": "Brottsdatum",
            "registered_on": "Inskrivningsdatum", "area_code": "DeSO.område", "area_name": "Kommun",
            "county_name": "Län"}, 14_804),
        ("police_se/vald_mot_polis_brott.csv", SourceKind.POLICE, {
            "source_key": "Id", "code": "Brottskod", "antal": "Antal", "occurred_on": "Brottsdatum",
            "registered_on": "Inskrivningsdatum", "area_code": "DeSO.område", "area_name": "Kommun",
            "county_name": "Län"}, 6_312),
    ],
)  # fmt: skip
def test_the_polices_real_files_are_sure(
    trial_data: pathlib.Path, tmp_path: pathlib.Path, name: str, kind: SourceKind, fields: dict[str, str], n: int
) -> None:
    path = trial_data / name
    proposal = guessed(path)
    assert columns(proposal) == fields
    assert proposal.profile.kind is kind
    assert proposal.confidence > 0.9
    assert proposal.warnings == ()
    assert imports(proposal, path, tmp_path)[2] == n


def test_houstons_offences_in_words_get_their_categories(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    path = trial_data / "houston" / "houston_crime_2010.csv"
    proposal = guessed(path)
    assert proposal.profile.code_map == {
        "aggravated assault": "vald", "auto theft": "fordonsbrott", "burglary": "inbrott", "murder": "vald",
        "rape": "sexualbrott", "robbery": "ran", "theft": "stold",
    }  # fmt: skip
    assert proposal.profile.date_order == "mdy"
    assert columns(proposal)["occurred_time"] == "hour"
    accepted, rejected, rows = imports(proposal, path, tmp_path)
    assert (rows, len(rejected)) == (86_314, 0)
    assert set(accepted["code_system"]) == {"kategori"}


def test_new_yorks_thefts_lack_a_code_and_say_so(trial_data: pathlib.Path) -> None:
    proposal = guessed(trial_data / "nyc_thefts" / "nycvehiclethefts.csv")
    found = columns(proposal)
    assert (found["occurred_on"], found["ended_on"], found["lat"], found["lon"]) == (
        "date_start", "date_end", "latitude", "longitude",
    )  # fmt: skip
    assert "registered_on" not in found
    assert proposal.confidence == 0
    assert any("default_code" in warning for warning in proposal.warnings)


def test_polisens_events_need_no_guess(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    path = trial_data / "police_se" / "polisen_events_sample.json"
    proposal = guessed(path)
    assert proposal.confidence == 1
    assert imports(proposal, path, tmp_path)[2] == 3_000


def test_a_report_of_the_municipality(tmp_path: pathlib.Path) -> None:
    rows = ["Ärendenr;Vad har hänt?;Datum o tid;Adress;Typ av plats;Fritext om händelsen;Inkommet;Ansvarig"]
    for i in range(60):
        what = ("Klotter", "Bråk vid torget", "Trasig lekutrustning", "Nedskräpning")[i % 4]
        place = ("Torg", "Lägenhet", "Skolgård")[i % 3]
        rows.append(
            f"{1000 + i};{what};2026-10-{i % 28 + 1:02d} {i % 24:02d}:{i % 60:02d};Storgatan {i + 1};{place};"
            f"En längre text om vad som hände nummer {i};2026-11-{i % 20 + 1:02d};NN"
        )
    path = text_file(tmp_path, "\n".join(rows), "cp1252")
    proposal = guessed(path, source="Felanmälan")
    assert columns(proposal) == {
        "source_key": "Ärendenr", "code": "Vad har hänt?", "occurred_on": "Datum o tid", "registered_on": "Inkommet",
        "address": "Adress", "text": "Fritext om händelsen",
    }  # fmt: skip
    assert proposal.profile.name == "Felanmälan"
    assert proposal.profile.kind is SourceKind.REPORTERS
    assert proposal.profile.code_map == {"bråk vid torget": "brak"}
    assert any("Codes without a category: 1" in warning for warning in proposal.warnings)
    assert any("'Typ av plats' tells of dwellings" in warning for warning in proposal.warnings)
    accepted, rejected, _ = imports(proposal, path, tmp_path)
    assert (len(accepted), len(rejected)) == (40, 20)
    assert proposal.trial is not None
    assert (proposal.trial.rows, proposal.trial.accepted) == (60, 40)


def test_dates_the_other_way_round_and_midnights_are_warned_of(tmp_path: pathlib.Path) -> None:
    lines = ["Brottskod;Brottsdatum;Inskrivningsdatum;Kommun"]
    lines += [f"0355;2026-10-{i % 20 + 5:02d};2026-10-{i % 20 + 1:02d};Uppsala" for i in range(40)]
    proposal = guessed(text_file(tmp_path, "\n".join(lines)))
    assert any("the other way round" in warning for warning in proposal.warnings)
    lines = ["Händelse;Datum;Tid;Stadsdel"] + [
        f"Klotter;2026-10-01;{'00:00' if i < 20 else '12:30'};A" for i in range(40)
    ]
    proposal = guessed(text_file(tmp_path, "\n".join(lines)))
    assert MIDNIGHT in proposal.profile.unknown_time
    assert any("taken as unknown" in warning for warning in proposal.warnings)


def test_a_profile_to_start_from_keeps_its_rules(tmp_path: pathlib.Path) -> None:
    start = {"name": "egen", "kind": "others", "code_system": "rapport", "code_map": {"skada": "skadegorelse"},
             "antal_rule": "rows", "columns": {"occurred_on": ["Loggad"], "code": ["Feltyp"]}}  # fmt: skip
    (tmp_path / "egen.json").write_text(json.dumps(start), encoding="utf-8")
    lines = ["Loggad;Feltyp;Stadsdel"] + [f"2026-10-{i % 28 + 1:02d};Skada;Centrum" for i in range(30)]
    proposal = guessed(text_file(tmp_path, "\n".join(lines)), start=load_profile(str(tmp_path / "egen.json")))
    assert (proposal.profile.kind, proposal.profile.antal_rule) == (SourceKind.OTHERS, "rows")
    assert proposal.profile.code_map == {"skada": "skadegorelse"}
    assert columns(proposal) == {"occurred_on": "Loggad", "code": "Feltyp", "area_name": "Stadsdel"}


def test_without_dates_there_is_nothing_to_propose(tmp_path: pathlib.Path) -> None:
    with pytest.raises(EstError, match="no column that looks like dates"):
        guessed(text_file(tmp_path, "färg;form\nröd;rund\nblå;kantig\n"))


def test_the_proposal_says_why_and_holds_no_value_of_text(tmp_path: pathlib.Path) -> None:
    lines = ["Rapport-ID;Händelse;Datum;Stadsdel;Beskrivning;Rapportör"]
    lines += [f"R{i};Klotter;2026-10-{i % 28 + 1:02d};Centrum;Hemlig text {i} om Kalle;Anna Hemlig" for i in range(30)]
    proposal = guessed(text_file(tmp_path, "\n".join(lines)))
    proposal.save(tmp_path / "förslag.json")
    written = (tmp_path / "förslag.json").read_text(encoding="utf-8")
    assert "emlig" not in written
    assert "Kalle" not in written
    guess = json.loads(written)["guess"]
    assert set(guess["columns"]) == set(proposal.profile.columns)
    for each in guess["columns"].values():
        assert 0 <= each["confidence"] <= 1
        assert each["reason"]
    assert guess["not_taken"] == {"Rapportör": "text, 1 different values"}
    table = "\n".join(proposal.lines())
    assert "emlig" not in table
    for field, names in proposal.profile.columns.items():
        assert any(line.startswith(field) and f"← {names[0]}" in line and "%" in line for line in table.splitlines())


def test_an_edited_proposal_is_checked(tmp_path: pathlib.Path) -> None:
    lines = ["Brottskod;Brottsdatum;Kommun"] + [f"0355;2026-10-{i % 28 + 1:02d};Uppsala" for i in range(30)]
    guessed(text_file(tmp_path, "\n".join(lines))).save(tmp_path / "p.json")
    members = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))
    for change, said in (
        ({"code_map": {"x": "skadegorels"}}, r"wrong 'code_map'.*did you mean 'skadegorelse'"),
        ({"default_code": "rån"}, "wrong 'default_code'"),
        ({"antal_rule": "max"}, "wrong 'antal_rule'"),
        ({"unknown_time": ["noon"]}, "wrong 'unknown_time'"),
        ({"exclude": [{"column": "a"}]}, "wrong 'exclude'"),
        ({"exclude": [{"column": "a", "pattern": "("}]}, "regular expression"),
        ({"exclude": "a"}, "wrong 'exclude'"),
        ({"crs": 3006}, "wrong 'crs'"),
        ({"guess": []}, "wrong 'guess'"),
        ({"code_maps": {}}, r"wrong 'code_maps'.*did you mean 'code_map'"),
    ):
        (tmp_path / "p.json").write_text(json.dumps({**members, **change}), encoding="utf-8")
        with pytest.raises(EstError, match=said) as error:
            load_profile(str(tmp_path / "p.json"))
        assert "p.json" in str(error.value)


def test_est_guessprofile_and_the_import_that_follows(
    est_provider: Any, qgis_processing: Any, tmp_path: pathlib.Path
) -> None:
    from store_frames import squares_file

    store, output = str(tmp_path / "s.gpkg"), str(tmp_path / "förslag.json")
    qgis_processing.run("est:createdatabase", {"OUTPUT": store})
    qgis_processing.run(
        "est:importareas",
        {"DATABASE": store, "INPUT": str(squares_file(tmp_path)), "NAME": "Squares", "CODE_FIELD": "code"},
    )
    lines = ["Brottskod;Brottsdatum;X;Y"]
    lines += [f"0355;2026-10-{i % 28 + 1:02d};{6_600_100 + 20 * i};{600_100 + 90 * i}" for i in range(40)]
    path = text_file(tmp_path, "\n".join(lines))
    found = qgis_processing.run(
        "est:guessprofile", {"INPUT": str(path), "SOURCE": "Polisen", "DATABASE": store, "OUTPUT": output}
    )
    assert found["CONFIDENCE"] > 0.9
    assert found["COLUMNS"] == "code ← Brottskod; occurred_on ← Brottsdatum; x ← X; y ← Y"
    imported = qgis_processing.run(
        "est:importincidents",
        {"DATABASE": store, "INPUT": str(path), "SOURCE": "Polisen", "PROFILE": output, "EXTRACTED": "2026-11-24"},
    )
    assert (imported["N_NEW"], imported["N_REJECTED"], imported["N_UNPLACED"]) == (40, 0, 0)
