"""Reporters' exports and polisen.se's events."""

from __future__ import annotations

import collections
import json
import pathlib

import pytest
from intake_files import opened, read, text_file

from est_plugin.domain.errors import EstError


def test_several_rows_of_one_report(tmp_path: pathlib.Path) -> None:
    content = "Rapport-ID;Händelse;Datum;Tid;Stadsdel;Kommun\n"
    content += "R1;Klotter;2026-11-01;930;Centrum;Uppsala\nR1;Glaskross;2026-11-01;2400;;Uppsala\n"
    accepted, _, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert accepted["source_key"].tolist() == ["R1", "R1"]
    assert accepted["code"].tolist() == ["klotter", "glaskross"]
    assert accepted["area_name"].tolist() == ["Centrum|Uppsala", "Uppsala"]
    assert accepted[["occurred_on", "occurred_time"]].values.tolist() == [
        ["2026-11-01", "09:30"],
        ["2026-11-02", "00:00"],
    ]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Händelse 1;Händelse 2;Händelse 3", "Klotter;;Otrygg plats:  Belysning"),
        ("Kategori", '"Klotter; Otrygg plats: belysning"'),
        ("Kategorier", "Klotter|Otrygg plats: belysning"),
        ("Typ av händelse", '"Klotter, Otrygg plats: belysning, Klotter"'),
        ("Händelse;Underkategori", "KLOTTER;otrygg plats: belysning"),
    ],
)
def test_one_row_of_several_events(tmp_path: pathlib.Path, header: str, cells: str) -> None:
    content = f"Id;Datum;{header}\n7;2026-11-01;{cells}\n8;2026-11-01{';' * len(header.split(';'))}\n"
    accepted, rejected, rows = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert (rows, len(rejected)) == (2, 0)
    assert accepted["code"].tolist() == ["klotter", "otrygg plats: belysning", ""]
    assert accepted["row"].tolist() == [2, 2, 3]
    assert accepted["source_key"].tolist() == ["7", "7", "8"]


def test_ticked_columns(tmp_path: pathlib.Path) -> None:
    content = "Id;Datum;Klotter;Glaskross;Rån\n1;2026-11-01;x;3;nej\n2;2026-11-01;;0;Ja\n"
    accepted, _, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert accepted[["source_key", "code", "antal"]].values.tolist() == [
        ["1", "klotter", 1],
        ["1", "glaskross", 3],
        ["2", "rån", 1],
    ]


def test_only_a_coming_event_may_lie_in_the_future(tmp_path: pathlib.Path) -> None:
    content = "Datum;Kategori\n2026-12-24;Arrangemang\n2026-12-24;Klotter\n"
    accepted, rejected, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert accepted["code"].tolist() == ["arrangemang"]
    assert rejected["row"].tolist() == [3]


def test_address_and_free_text_go_where_they_belong(tmp_path: pathlib.Path) -> None:
    content = (
        "Datum;Vad;Plats;Adress;Övrigt\n2026-11-01;Hot;Torget;Storgatan 1;Sa otäcka saker\n2026-11-01;Hot;Torget;;-\n"
    )
    accepted, _, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert accepted["address"].tolist() == ["Storgatan 1", "Torget"]
    assert accepted["text"].tolist() == ["Sa otäcka saker", ""]


def test_polisens_events(trial_data: pathlib.Path) -> None:
    path = trial_data / "police_se" / "polisen_events_sample.json"
    accepted, rejected, rows = read(opened(path, "polisen_events"), size=700)
    events = json.loads(path.read_text(encoding="utf-8"))
    summaries = [i for i, event in enumerate(events, start=1) if event["type"].startswith("Sammanfattning")]
    assert (rows, len(accepted) + len(rejected), len(rejected)) == (3_000, 3_000, 532)
    assert rejected["row"].tolist() == summaries
    assert set(rejected["reason"]) == {"A summary of several events is no incident."}
    fields = ["source_key", "code_system", "code", "occurred_on", "occurred_time", "registered_on", "area_name"]
    assert accepted[fields].iloc[1].tolist() == [
        "635389", "polisen", "misshandel", "2026-05-17", "10:35", "2026-05-17", "Borlänge|Dalarnas län",
    ]  # fmt: skip
    assert accepted["x"].isna().all()
    assert set(accepted["crs"]) == {""}
    assert dict(collections.Counter(accepted["code"]))["trafikolycka"] == 541
    # The place is the name's last part where the type itself has commas.
    place = {int(key): name for key, name in zip(accepted["source_key"], accepted["area_name"])}
    for event in events:
        if event["type"] == "Misshandel, grov":
            assert place[event["id"]].split("|")[0] == event["name"].rsplit(", ", 1)[1]


@pytest.mark.parametrize(
    ("published", "name", "occurred"),
    [
        ("2026-01-01 0:20:00 +01:00", "31 december 23.50, Brand, Umeå", ("2025-12-31", "23:50")),
        ("2025-12-31 23:55:00 +01:00", "31 december 23.50, Brand, Umeå", ("2025-12-31", "23:50")),
        # Half an hour before midnight in universal time is New Year's Day in Sweden.
        ("2025-12-31 23:30:00 +00:00", "1 januari 00.10, Brand, Umeå", ("2026-01-01", "00:10")),
        ("2024-02-29 9:00:00 +01:00", "29 februari 08.00, Brand, Umeå", ("2024-02-29", "08:00")),
    ],
)
def test_the_year_at_new_year(tmp_path: pathlib.Path, published: str, name: str, occurred: tuple[str, str]) -> None:
    event = {"id": 1, "datetime": published, "name": name, "type": "Brand", "location": {"name": "Umeå"}}
    accepted, _, _ = read(opened(text_file(tmp_path, json.dumps([event])), "polisen_events"))
    assert accepted[["occurred_on", "occurred_time"]].iloc[0].tolist() == list(occurred)
    assert accepted["area_name"].tolist() == ["Umeå"]


def test_events_that_cannot_be_understood_are_listed(tmp_path: pathlib.Path) -> None:
    good = {"id": 1, "datetime": "2026-11-01 9:00:00 +01:00", "name": "1 november 08.00, Brand, Umeå", "type": "Brand"}
    events = [good, {**good, "name": "Brand i Umeå"}, {**good, "datetime": "?"}, {**good, "type": None}, 7,
              {**good, "datetime": "2026-11-30 9:00:00 +01:00"}]  # fmt: skip
    accepted, rejected, _ = read(opened(text_file(tmp_path, json.dumps(events)), "polisen_events"))
    assert len(accepted) == 1
    assert rejected["row"].tolist() == [2, 3, 4, 5, 6]
    assert rejected["column"].tolist() == ["name", "datetime", "type", "datetime", "datetime"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "no JSON file"),
        ("[]", "has no events"),
        ('{"a": 1}', "no list of events"),
        ('[{"a": 1}]', "lacks 'datetime'"),
    ],
)
def test_what_is_not_polisens(tmp_path: pathlib.Path, content: str, said: str) -> None:
    with pytest.raises(EstError, match=said):
        opened(text_file(tmp_path, content, name="a.json"), "polisen_events")
