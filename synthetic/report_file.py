"""The reporters' export: semicolon, cp1252, decimal comma; Swedish X is the northing."""

from __future__ import annotations

import csv
import pathlib

import numpy as np
import pandas as pd

from .arrays import BoolArray, FloatArray, IntArray, ObjectArray
from .dirt import Spoiler, letters_for_digits, write_into
from .districts import District
from .free_text import describe
from .randomness import stream
from .rhythm import Calendar
from .spots import Spots

COLUMNS = (
    "Rapport-ID",
    "Händelse",
    "Datum",
    "Tid",
    "Plats",
    "Adress",
    "Stadsdel",
    "X",
    "Y",
    "Rapportör",
    "Registrerad",
    "Beskrivning",
)
DISTRICT_ONLY_SHARE, NO_PLACE_SHARE = 0.09, 0.03
UNMAPPED_WORDS = ("Övrigt", "Trasig lekutrustning")
_NO_TIME_SHARE, _SHORT_TIME_SHARE, _LOUD_SHARE = 0.08, 0.01, 0.02


def number_reports(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Put the rows together in the order of registration and give every report its ID (``key``)."""
    rows = pd.concat(parts, ignore_index=True)
    single = np.flatnonzero(rows["group"] < 0)
    rows.loc[single, "group"] = rows["group"].max() + 1 + np.arange(len(single))
    rows = rows.sort_values(["registered", "day", "group"], kind="stable").reset_index(drop=True)
    order = pd.factorize(rows["group"])[0]
    rows["key"] = [f"R{100_000 + 3 * number}" for number in order]
    return rows


def write_reports(
    path: pathlib.Path, rows: pd.DataFrame, districts: list[District], spots: Spots, calendar: Calendar, seed: int
) -> dict[str, object]:
    """Write the file and return what is true of it. Raises OSError."""
    rng = stream(seed, "report file")
    special_rows = (rows["new"].gt(0) | rows["duplicate_of"].ne("") | rows["category"].eq("arrangemang")).to_numpy()
    report = pd.factorize(rows["key"])[0]
    chance = rng.random(report.max() + 1)[report]
    chance[special_rows] = 1.0
    nowhere = chance < NO_PLACE_SHARE
    district_only = ~nowhere & (chance < NO_PLACE_SHARE + DISTRICT_ONLY_SHARE)
    pointless = nowhere | district_only
    district = np.array([item.name for item in districts], dtype=object)[rows["district"].to_numpy()]
    spot = rows["spot"].to_numpy()
    # Some write where it was by the map alone.
    district[(rng.random(report.max() + 1)[report] < 0.15) & ~pointless & ~special_rows] = ""
    district[nowhere] = ""
    address = np.array([f"{street} {house}" for street, house in zip(spots.street, spots.house)], dtype=object)[spot]
    texts, texts_special = describe(rng, rows["category"].to_numpy())
    place = np.array(spots.name, dtype=object)[spot]
    table = pd.DataFrame(
        {
            "Rapport-ID": rows["key"],
            "Händelse": _words(rows["word"].to_numpy(), rng),
            "Datum": calendar.iso[rows["day"].to_numpy()],
            "Tid": _times(rows, special_rows, rng),
            "Plats": np.where(pointless, "", place),
            "Adress": np.where(pointless | (place != ""), "", address),
            "Stadsdel": district,
            "X": _metres(rows["py"].to_numpy(), pointless),
            "Y": _metres(rows["px"].to_numpy(), pointless),
            "Rapportör": rows["organisation"],
            "Registrerad": calendar.iso[rows["registered"].to_numpy()],
            "Beskrivning": texts,
        },
        dtype=object,
    )
    # Reports of one event only are spoiled, so that a fault never splits a report.
    alone = (
        ~rows["key"].duplicated(keep=False).to_numpy() & ~special_rows & rows["category"].ne("otrygg_plats").to_numpy()
    )
    spoiler = Spoiler(table, "Rapport-ID", alone, stream(seed, "dirt", "reports"))
    _spoil(spoiler, ~pointless, calendar)
    ids = table["Rapport-ID"].to_numpy()
    text_account = {kind: sorted(str(ids[position]) for position in found) for kind, found in texts_special.items()}
    table = spoiler.repeat(25)
    with open(path, "w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows(zip(*(table[column].tolist() for column in COLUMNS)))
    no_point, no_district = table["X"].eq(""), table["Stadsdel"].eq("")
    return {
        "data_rows": len(table),
        "antal": len(table),
        "reports": int(table["Rapport-ID"].nunique()),
        "reports_with_several_events": int((rows.groupby("key").size() > 1).sum()),
        "rows_with_coordinates": int((~no_point).sum()),
        "rows_with_a_district_only": int((no_point & ~no_district).sum()),
        "rows_without_any_place": int((no_point & no_district).sum()),
        "dirty": spoiler.account,
        "descriptions": text_account,
    }


def _metres(values: FloatArray, without: BoolArray) -> ObjectArray:
    out = np.array([f"{value:.1f}".replace(".", ",") for value in values], dtype=object)
    out[without] = ""
    return out


def _words(words: ObjectArray, rng: np.random.Generator) -> ObjectArray:
    """Some are written in capitals, or with a blank behind."""
    out = words.copy()
    chance = rng.random(len(out))
    loud = chance < _LOUD_SHARE
    out[loud] = [text.upper() for text in out[loud]]
    trailing = chance > 1 - _LOUD_SHARE
    out[trailing] = [f"{text} " for text in out[trailing]]
    return out


def _times(rows: pd.DataFrame, special: BoolArray, rng: np.random.Generator) -> ObjectArray:
    clock = np.array([f"{m // 60:02d}:{m % 60:02d}" for m in range(1440)], dtype=object)
    times: ObjectArray = clock[rows["minute"].to_numpy()]
    # One report has one time, written in one way.
    chance = rng.random(rows["key"].nunique())[pd.factorize(rows["key"])[0]]
    chance[special] = 0.5
    times[chance < _NO_TIME_SHARE] = ""
    short = chance > 1 - _SHORT_TIME_SHARE
    times[short] = [text.replace(":", "")[text >= "01:00" and text[0] == "0" :] for text in times[short]]
    return times


def _spoil(spoiler: Spoiler, has_point: BoolArray, calendar: Calendar) -> None:
    def in_future(table: pd.DataFrame, rows: IntArray, rng: np.random.Generator) -> None:
        table.loc[rows, "Datum"] = [
            str(calendar.iso[calendar.last + int(ahead)]) for ahead in rng.integers(8, 300, len(rows))
        ]
        table.loc[rows, "Registrerad"] = str(calendar.iso[calendar.last])

    def swapped(table: pd.DataFrame, rows: IntArray, _: np.random.Generator) -> None:
        table.loc[rows, ["X", "Y"]] = table.loc[rows, ["Y", "X"]].to_numpy()

    spoiler.spoil("unparseable_date", 15, write_into("Datum", ("igår", "2025-02-30", "32/13/2025", "v. 46")))
    spoiler.spoil("future_date", 5, in_future)
    spoiler.spoil("letters_in_coordinates", 8, letters_for_digits("X", "Y"), among=has_point)
    spoiler.spoil("swapped_coordinates", 6, swapped, among=has_point)
    spoiler.spoil("no_category", 5, write_into("Händelse", ("",)))
    spoiler.spoil("unmapped_category", 32, write_into("Händelse", UNMAPPED_WORDS))
