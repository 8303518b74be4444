"""The police extract with area codes only: semicolon, cp1252, an empty first header, a total below."""

from __future__ import annotations

import csv
import pathlib

import numpy as np
import pandas as pd

from .arrays import IntArray
from .dirt import Spoiler, write_into
from .kinds import KINDS
from .police_points import MUNICIPALITY
from .randomness import pick, stream
from .residents import Residents
from .rhythm import Calendar

COLUMNS = (
    "",
    "Id",
    "Brottskod",
    "Brottskod.klartext",
    "Inskrivningsdatum",
    "Brottsdatum",
    "Kommun",
    "Län",
    "DeSO.område",
    "Antal",
)
COUNTY = "Exempels Län"
NO_AREA_SHARE = 0.06
SEVERAL_SHARE = 0.03
EATEN_SHARE = 0.12
FOREIGN_AREA = "0380A0010"
"""An area of another municipality: an offence that is placed nowhere here."""
UNMAPPED_CODES = ("0899",)
_RULES = pathlib.Path(__file__).parent.parent / "resources" / "categories" / "code_rules.csv"


def _descriptions() -> dict[str, str]:
    with open(_RULES, encoding="utf-8-sig", newline="") as file:
        return {
            row["code"]: row["description"]
            for row in csv.DictReader(file, delimiter=";")
            if row["code_system"] == "brottskod"
        }


def area_records(events: pd.DataFrame, residents: Residents, calendar: Calendar, seed: int) -> pd.DataFrame:
    """The records in the order of the file: events with ``sub`` (position of the sub-area or -1), ``antal, code``."""
    rng = stream(seed, "police areas")
    events = events.assign(registered=events["day"] + events["delay"])
    events = events.sort_values(["registered", "day", "minute", "kind"], kind="stable").reset_index(drop=True)
    n = len(events)
    planted = events["new"].to_numpy() > 0
    sub = np.empty(n, dtype=np.int64)
    for district in range(len(residents.population)):
        chosen = np.flatnonzero(events["district"] == district)
        own = np.flatnonzero(residents.sub_district == district)
        share = residents.sub_population[own] / residents.sub_population[own].sum()
        sub[chosen] = rng.choice(own, size=len(chosen), p=share)
    sub[(rng.random(n) < NO_AREA_SHARE) & ~planted] = -1
    several = (rng.random(n) < SEVERAL_SHARE) & ~planted
    antal = np.where(several, rng.integers(2, 4, n), 1)
    codes = np.full(n, "", dtype=object)
    for kind in np.unique(events["kind"]):
        chosen = np.flatnonzero(events["kind"] == kind)
        codes[chosen] = pick(stream(seed, "codes", int(kind)), KINDS[kind].codes, len(chosen))
    key = 5_000_000 + np.cumsum(rng.integers(1, 60, n))
    return events.assign(sub=sub, antal=antal, code=codes, key=key.astype(str))


def write_area_records(
    path: pathlib.Path, records: pd.DataFrame, residents: Residents, calendar: Calendar, seed: int
) -> dict[str, object]:
    """Write the file and return what is true of it. Raises OSError."""
    words = _descriptions()
    n = len(records)
    rng = stream(seed, "dirt", "police areas")
    sub_codes = np.array([*residents.sub_codes, ""], dtype=object)
    table = pd.DataFrame(
        {
            "Id": records["key"],
            "Brottskod": records["code"],
            "Brottskod.klartext": [words[code] for code in records["code"]],
            "Inskrivningsdatum": calendar.iso[records["registered"].to_numpy()],
            "Brottsdatum": calendar.iso[records["day"].to_numpy()],
            "Kommun": MUNICIPALITY,
            "Län": COUNTY,
            "DeSO.område": sub_codes[records["sub"].to_numpy()],
            "Antal": records["antal"].astype(str),
        },
        dtype=object,
    )
    eaten = (rng.random(n) < EATEN_SHARE) & table["Brottskod"].str.startswith("0").to_numpy()
    table.loc[eaten, "Brottskod"] = table.loc[eaten, "Brottskod"].str.lstrip("0")
    spoiler = Spoiler(table, "Id", ~records["new"].gt(0).to_numpy(), rng)
    _spoil(spoiler, calendar)
    table = spoiler.repeat(20)
    antal = int(pd.to_numeric(table["Antal"], errors="coerce").fillna(0).sum())
    middle = len(table) // 2
    with open(path, "w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        rows = list(zip(range(1, len(table) + 1), *(table[column].tolist() for column in COLUMNS[1:])))
        writer.writerow(COLUMNS)
        writer.writerows(rows[:middle])
        # Two extracts were put one below the other.
        writer.writerow(COLUMNS)
        writer.writerows(rows[middle:])
        writer.writerow(["Totalt", *[""] * (len(COLUMNS) - 2), antal])
    return {
        "data_rows": len(table),
        "antal": antal,
        "rows_without_area": int((table["DeSO.område"] == "").sum()),
        "leading_zero_eaten": int(table["Brottskod"].str.len().lt(4).sum()),
        "repeated_header_rows": 1,
        "total_rows": 1,
        "dirty": spoiler.account,
    }


def _spoil(spoiler: Spoiler, calendar: Calendar) -> None:
    def in_future(table: pd.DataFrame, rows: IntArray, rng: np.random.Generator) -> None:
        table.loc[rows, "Brottsdatum"] = [
            str(calendar.iso[calendar.last + int(ahead)]) for ahead in rng.integers(8, 300, len(rows))
        ]
        table.loc[rows, "Inskrivningsdatum"] = str(calendar.iso[calendar.last])

    def before_it_happened(table: pd.DataFrame, rows: IntArray, _: np.random.Generator) -> None:
        happened = np.searchsorted(calendar.iso, table["Brottsdatum"].to_numpy()[rows])
        table.loc[rows, "Inskrivningsdatum"] = calendar.iso[np.maximum(happened - 3, calendar.first)]

    # Only where three days before still lie within the record.
    inside = (spoiler.table["Brottsdatum"] > str(calendar.iso[calendar.first + 3])).to_numpy()
    spoiler.spoil("unparseable_date", 8, write_into("Brottsdatum", ("2026-00-00", "okänd", "20251x03")))
    spoiler.spoil("future_date", 4, in_future)
    spoiler.spoil("antal_zero", 7, write_into("Antal", ("0",)))
    spoiler.spoil("antal_in_words", 3, write_into("Antal", ("två",)))
    spoiler.spoil("foreign_area", 10, write_into("DeSO.område", (FOREIGN_AREA,)))
    spoiler.spoil("unmapped_code", 12, write_into("Brottskod", UNMAPPED_CODES))
    spoiler.spoil("registered_before_it_happened", 6, before_it_happened, among=inside)
