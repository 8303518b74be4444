"""The whole municipality: everything is drawn, written, and what is true of it is told."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import pathlib
from typing import Any

import numpy as np
import pandas as pd

from .districts import MUNICIPALITY_CODE, build_districts, write_districts
from .kinds import AREA_CODES, KINDS, POINTS, REPORTS
from .occurrences import (
    add_companions,
    draw_events,
    find_no_effect,
    plan_new_problems,
    plant_new_problems,
    registered_within,
)
from .police_areas import area_records, write_area_records
from .police_points import point_records, write_point_records
from .rates import make_rates
from .report_file import number_reports, write_reports
from .report_rows import coming_rows, duplicate_rows, event_rows, unsafe_rows
from .residents import Residents, settle
from .rhythm import Calendar
from .spots import build_spots
from .truth import World, truth_of
from .workbook import write_workbook

DEFAULT_LAST_DAY = dt.date(2026, 11, 22)
"""A Sunday: the last day of 2026-W47."""

DISTRICTS_FILE = "stadsdelar.gpkg"
POPULATION_FILE = "befolkning.xlsx"
TRUTH_FILE = "sanning.json"
NOTE_FILE = "LÄSMIG.txt"

_NOTE = """SYNTETISKA UPPGIFTER - SYNTHETIC DATA

Exempelstad (kommunkod 9999) finns inte. Alla stadsdelar, gator, händelser och texter i den här
mappen är påhittade av ett program. Ingen rad kommer ur något verkligt register, och ingen
verklig person eller organisation avses. Personnumren i fritexten är testnummer.

Exempelstad (municipality code 9999) does not exist. Every district, street, event and text in
this folder was made up by a program. No row comes from a real register, and no real person or
organisation is meant. The personal identity numbers in the free text are test numbers.

{files}

Uttagsdatum / date of extraction: {extracted}
Slumptalsfrö / seed: {seed}
"""
_FILES = (
    (DISTRICTS_FILE, "40 stadsdelar (lager stadsdelar: kod, namn, markanvandning), EPSG:3006"),
    (POPULATION_FILE, "folkmängd per delområde; koden börjar med stadsdelens"),
    (f"{REPORTS}.csv", "rapportörernas händelser; semikolon, cp1252, X är nordlig koordinat (SWEREF 99 TM)"),
    (f"{POINTS}.csv", "polisanmälda brott med koordinater (WGS 84); komma, UTF-8"),
    (f"{AREA_CODES}.csv", "polisanmälda brott med områdeskod; semikolon, cp1252"),
    (TRUTH_FILE, "vad som är sant om uppgifterna; bara för prov / what is true of the data; for tests only"),
)


@dataclasses.dataclass(frozen=True)
class Written:
    """What was written, for a summary: files with their rows of data."""

    folder: pathlib.Path
    rows: dict[str, int]
    extracted: dt.date
    new_problems: int


def generate(
    folder: str | pathlib.Path, seed: int = 1, last_day: dt.date = DEFAULT_LAST_DAY, scale: float = 1.0
) -> Written:
    """Write the municipality's files into *folder* (made if absent; files of the same names are overwritten).

    The same seed, last day and scale give the same text files to the byte.

    Arguments:
        last_day: the record's last day; files are extracted on the day after.
        scale: multiplies the number of events (1 gives some 60,000 police records and 25,000 reported events).

    Raises:
        ValueError: *scale* isn't above 0.
        OSError: the folder can't be written to.
    """
    if not scale > 0:
        raise ValueError("scale must be above 0")
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    world, events = _simulate(seed, last_day, scale)
    files, records = _write_files(folder, world, events)
    (folder / TRUTH_FILE).write_text(
        json.dumps(truth_of(world, files, records), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    extracted = last_day + dt.timedelta(days=1)
    lines = "\n".join(f"{name:24} {text}" for name, text in _FILES)
    (folder / NOTE_FILE).write_text(_NOTE.format(files=lines, extracted=extracted, seed=seed), encoding="utf-8")
    rows = {name: int(part["data_rows"]) for name, part in files.items()}
    return Written(folder, rows, extracted, len(world.new_problems))


def _simulate(seed: int, last_day: dt.date, scale: float) -> tuple[World, pd.DataFrame]:
    """Draw everything that happens, and keep what is registered by the last day."""
    districts = build_districts(seed)
    residents = settle(districts, seed)
    calendar = Calendar(last_day)
    spots = build_spots(districts, seed)
    rates = make_rates(districts, residents, calendar, seed, scale)
    plans = plan_new_problems(rates, districts, spots, calendar, seed)
    drawn = draw_events(rates, spots, calendar, seed)
    taken = {plan.district for plan in plans} | {rates.insats}
    no_effect = find_no_effect(drawn, rates, districts, taken, calendar)
    events = registered_within(
        pd.concat([drawn, plant_new_problems(plans, calendar, seed)], ignore_index=True), calendar
    )
    world = World(seed, scale, districts, residents, calendar, spots, rates, plans, no_effect)
    return world, events


def _write_files(
    folder: pathlib.Path, world: World, events: pd.DataFrame
) -> tuple[dict[str, dict[str, Any]], dict[str, pd.DataFrame]]:
    """Write all files but the truth; returns what is true of each file, and its records before they were spoiled."""
    seed, calendar, spots, districts = world.seed, world.calendar, world.spots, world.districts
    file_of = np.array([kind.file for kind in KINDS])[events["kind"].to_numpy()]
    note = "SYNTHETIC: made-up districts of Exempelstad (9999), which does not exist. / Påhittade stadsdelar."
    write_districts(folder / DISTRICTS_FILE, districts, note)
    _write_population(folder / POPULATION_FILE, world.residents, calendar.last_day)
    points = point_records(events[file_of == POINTS], spots, calendar, seed)
    areas = area_records(events[file_of == AREA_CODES], world.residents, calendar, seed)
    own = add_companions(events[file_of == REPORTS].reset_index(drop=True), seed)
    unsafe, world.states = unsafe_rows(districts, world.rates, spots, calendar, seed, world.scale)
    duplicates = duplicate_rows(points, spots, calendar, seed)
    reports = number_reports(
        [
            event_rows(own, world.rates, spots, seed),
            unsafe,
            coming_rows(districts, spots, calendar, seed),
            duplicates,
        ]
    )
    protected = set(duplicates["duplicate_of"])
    files: dict[str, dict[str, Any]] = {
        f"{REPORTS}.csv": write_reports(folder / f"{REPORTS}.csv", reports, districts, spots, calendar, seed),
        f"{POINTS}.csv": write_point_records(folder / f"{POINTS}.csv", points, protected, spots, calendar, seed),
        f"{AREA_CODES}.csv": write_area_records(folder / f"{AREA_CODES}.csv", areas, world.residents, calendar, seed),
    }
    return files, {REPORTS: reports, POINTS: points, AREA_CODES: areas}


def _write_population(path: pathlib.Path, residents: Residents, last_day: dt.date) -> None:
    """As SCB's tables come: a title, a year column, a group filled in once, notes below."""
    year = str(last_day.year - 1)
    rows: list[list[str | int | None]] = [
        ["Folkmängden per region efter år, region och kön (SYNTHETIC)"],
        [],
        [None, None, year],
    ]
    for index, (code, people) in enumerate(zip(residents.sub_codes, residents.sub_population)):
        rows.append(["totalt" if index == 0 else None, code, int(people)])
    rows += [
        [],
        [f"Påhittade delområden i Exempelstad ({MUNICIPALITY_CODE}); kommunen finns inte."],
        ["Uppgifterna avser förhållandena den 31 december."],
        [],
        ["Senaste uppdatering:"],
        [f"{year}1231 08:00"],
        [],
        ["Källa:"],
        ["SYNTHETIC / påhittat"],
        [],
        ["Enhet:"],
        ["antal"],
    ]
    write_workbook(path, "Folkmängd", rows)
