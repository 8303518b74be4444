"""The police extract with coordinates: comma, UTF-8, one point a row where there is one."""

from __future__ import annotations

import csv
import pathlib

import numpy as np
import pandas as pd

from .arrays import BoolArray, IntArray, ObjectArray
from .dirt import Spoiler, letters_for_digits, write_into
from .districts import to_wgs84
from .kinds import KINDS
from .randomness import pick, stream
from .rhythm import Calendar
from .spots import Spots

COLUMNS = (
    "ID",
    "BROTTSKOD",
    "LATITUDE",
    "LONGITUDE",
    "GATA",
    "GATUNR",
    "KOMMUN",
    "BROTTSDATUMTID_START",
    "BROTTSDATUMTID_SLUT",
    "INSKRIVNINGSDATUM",
)
MUNICIPALITY = "Exempelstad"

MEDIAN_ERROR_M = 83.0
_SIGMA_M = MEDIAN_ERROR_M / np.sqrt(2 * np.log(2))
"""The length of a two-dimensional normal error has the median σ √(2 ln 2)."""
NO_POINT_SHARE = 0.08
STATION_SHARE = 0.01
_UNKNOWN_TIME_SHARE = 0.05
_FOUND_LATER = ("skadegorelse", "klotter", "brand", "nedskrapning")

UNMAPPED_CODES = ("4811", "9950")
NON_CRIME = "9013"


def point_records(events: pd.DataFrame, spots: Spots, calendar: Calendar, seed: int) -> pd.DataFrame:
    """The records in the order of the file, with ``px, py`` (published point, EPSG:3006) for the truth."""
    rng = stream(seed, "police points")
    events = events.assign(registered=events["day"] + events["delay"])
    events = events.sort_values(["registered", "day", "minute", "kind"], kind="stable").reset_index(drop=True)
    n = len(events)
    planted = events["new"].to_numpy() > 0
    point = spots.around(rng, events["spot"].to_numpy()) + rng.normal(0, _SIGMA_M, (n, 2))
    chance = rng.random(n)
    # The station stands for offences reported over the desk: one point that repeats.
    station = (chance < STATION_SHARE) & ~planted
    point[station] = spots.xy[spots.start[0]]
    none = (chance > 1 - NO_POINT_SHARE) & ~planted
    point[none] = np.nan
    start, end = _times(events, calendar, rng)
    key = 70_000_000 + np.cumsum(rng.integers(1, 4, n))
    return events.assign(
        px=point[:, 0],
        py=point[:, 1],
        station=station,
        key=key.astype(str),
        start=start,
        end=end,
        code=_codes(events, seed),
    )


def _codes(events: pd.DataFrame, seed: int) -> ObjectArray:
    codes = np.full(len(events), "", dtype=object)
    for kind in np.unique(events["kind"]):
        chosen = np.flatnonzero(events["kind"] == kind)
        codes[chosen] = pick(stream(seed, "codes", int(kind)), KINDS[kind].codes, len(chosen))
    return codes


def _times(events: pd.DataFrame, calendar: Calendar, rng: np.random.Generator) -> tuple[ObjectArray, ObjectArray]:
    """Start and end as text; an end is missing, equal, or hours later; some times are unknown (00:00–23:59)."""
    n = len(events)
    day, minute = events["day"].to_numpy(), events["minute"].to_numpy()
    category = np.array([kind.category for kind in KINDS], dtype=object)[events["kind"].to_numpy()]
    later = np.isin(category.astype(str), _FOUND_LATER) & (rng.random(n) < 0.45)
    length = np.where(later, rng.exponential(480, n), rng.exponential(8, n)).astype(np.int64)
    begun = day * 1440 + minute
    # Nothing ends after it was registered.
    ended = np.clip(begun + length, begun, np.maximum(events["registered"].to_numpy() * 1440 + 1439, begun))
    unknown = (rng.random(n) < _UNKNOWN_TIME_SHARE) & (events["new"].to_numpy() == 0)
    begun = np.where(unknown, day * 1440, begun)
    ended = np.where(unknown, day * 1440 + 1439, ended)
    no_end = (rng.random(n) < 0.15) & ~unknown
    clock = np.array([f"{m // 60:02d}:{m % 60:02d}" for m in range(1440)], dtype=object)
    start = calendar.iso[begun // 1440] + " " + clock[begun % 1440]
    end = calendar.iso[ended // 1440] + " " + clock[ended % 1440]
    end[no_end] = ""
    return start, end


def write_point_records(
    path: pathlib.Path, records: pd.DataFrame, protected: set[str], spots: Spots, calendar: Calendar, seed: int
) -> dict[str, object]:
    """Write the file and return what is true of it. *protected* keys are never spoiled. Raises OSError."""
    has_point = records["px"].notna().to_numpy()
    latitude, longitude = np.full(len(records), "", dtype=object), np.full(len(records), "", dtype=object)
    degrees = to_wgs84(records[["px", "py"]].to_numpy()[has_point])
    latitude[has_point] = [f"{value:.6f}" for value in degrees[:, 0]]
    longitude[has_point] = [f"{value:.6f}" for value in degrees[:, 1]]
    spot = records["spot"].to_numpy()
    table = pd.DataFrame(
        {
            "ID": records["key"],
            "BROTTSKOD": records["code"],
            "LATITUDE": latitude,
            "LONGITUDE": longitude,
            "GATA": np.where(records["station"], "Polishusgatan", np.array(spots.street, dtype=object)[spot]),
            "GATUNR": np.where(records["station"], "1", np.array(spots.house, dtype=object)[spot]),
            "KOMMUN": MUNICIPALITY,
            "BROTTSDATUMTID_START": records["start"],
            "BROTTSDATUMTID_SLUT": records["end"],
            "INSKRIVNINGSDATUM": calendar.iso[records["registered"].to_numpy()],
        }
    )
    free = ~records["new"].gt(0).to_numpy() & ~records["key"].isin(protected).to_numpy()
    spoiler = Spoiler(table, "ID", free, stream(seed, "dirt", "police points"))
    _spoil(spoiler, has_point, calendar)
    table = spoiler.repeat(30)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows(zip(*(table[column].tolist() for column in COLUMNS)))
    return {
        "data_rows": len(table),
        "antal": len(table),
        "rows_with_coordinates": int((table["LATITUDE"] != "").sum()),
        "rows_without_coordinates": int((table["LATITUDE"] == "").sum()),
        "rows_at_the_station": int((table["GATA"] == "Polishusgatan").sum()),
        "dirty": spoiler.account,
    }


def _spoil(spoiler: Spoiler, has_point: BoolArray, calendar: Calendar) -> None:
    future = [f"{calendar.iso[calendar.last + ahead]} 12:00" for ahead in (9, 40, 300)]
    last = str(calendar.iso[calendar.last])
    spoiler.spoil(
        "unparseable_date",
        12,
        write_into("BROTTSDATUMTID_START", ("2026-13-45 21:10", "okänt", "31/02/2025 08:00", "i går")),
    )
    spoiler.spoil("missing_date", 5, write_into("BROTTSDATUMTID_START", ("",)))
    spoiler.spoil("future_date", 6, lambda table, rows, rng: _set_future(table, rows, future, last))
    spoiler.spoil("letters_in_coordinates", 10, letters_for_digits("LATITUDE", "LONGITUDE"), among=has_point)
    spoiler.spoil("zero_coordinates", 8, _zero, among=has_point)
    spoiler.spoil("not_a_crime", 45, write_into("BROTTSKOD", (NON_CRIME,)))
    spoiler.spoil("unmapped_code", 30, write_into("BROTTSKOD", UNMAPPED_CODES))


def _zero(table: pd.DataFrame, rows: IntArray, _: np.random.Generator) -> None:
    table.loc[rows, ["LATITUDE", "LONGITUDE"]] = "0"


def _set_future(table: pd.DataFrame, rows: IntArray, future: list[str], registered: str) -> None:
    table.loc[rows, "BROTTSDATUMTID_START"] = [future[index % len(future)] for index in range(len(rows))]
    table.loc[rows, "BROTTSDATUMTID_SLUT"] = ""
    table.loc[rows, "INSKRIVNINGSDATUM"] = registered
