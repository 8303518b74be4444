"""What the truth file says against what the files hold: rhythm, delay, and everything that was planted."""

from __future__ import annotations

import csv
import datetime as dt
import json
import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from osgeo import ogr, osr

from synthetic import generate

TOP = pathlib.Path(__file__).resolve().parent.parent


class Municipality:
    """The files, cleaned of what is planted as faults, with categories and districts found anew."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.truth: dict[str, Any] = json.loads((folder / "sanning.json").read_text(encoding="utf-8"))
        self.districts = _districts(folder / "stadsdelar.gpkg")
        self.reports = self._reports(folder / "rapporter.csv")
        self.points = self._points(folder / "polis_koordinater.csv")
        self.areas = self._areas(folder / "polis_omradeskod.csv")

    def _clean(self, rows: pd.DataFrame, name: str) -> pd.DataFrame:
        """Without the rows whose fault makes the date or the place useless; each repeated row once."""
        dirty = self.truth["files"][name]["dirty"]
        useless = {
            key
            for kind in (
                "unparseable_date",
                "missing_date",
                "future_date",
                "letters_in_coordinates",
                "zero_coordinates",
                "swapped_coordinates",
                "antal_zero",
                "antal_in_words",
                "not_a_crime",
                "registered_before_it_happened",
            )
            for key in dirty.get(kind, [])
        }
        rows = rows[~rows["key"].isin(useless)].drop_duplicates().copy()
        rows["day"] = pd.to_datetime(rows["day"])
        rows["registered"] = pd.to_datetime(rows["registered"])
        return rows.reset_index(drop=True)

    def _reports(self, path: pathlib.Path) -> pd.DataFrame:
        raw = pd.read_csv(path, sep=";", encoding="cp1252", dtype=str, keep_default_na=False)
        rows = pd.DataFrame(
            {
                "key": raw["Rapport-ID"],
                "category": raw["Händelse"].str.strip().str.casefold().map(_rules("rapport", fold=True)),
                "day": raw["Datum"],
                "time": raw["Tid"],
                "registered": raw["Registrerad"],
                "by": raw["Rapportör"],
                "x": raw["Y"],
                "y": raw["X"],
                "district": raw["Stadsdel"],
            }
        )
        rows = self._clean(rows, "rapporter.csv")
        rows["x"] = pd.to_numeric(rows["x"].str.replace(",", "."), errors="coerce")
        rows["y"] = pd.to_numeric(rows["y"].str.replace(",", "."), errors="coerce")
        code_of = {district["name"]: district["code"] for district in self.districts}
        within = self.located(rows[["x", "y"]].to_numpy())
        rows["district"] = np.where(within == "", rows["district"].map(code_of).fillna(""), within)
        return rows

    def _points(self, path: pathlib.Path) -> pd.DataFrame:
        raw = pd.read_csv(path, dtype=str, keep_default_na=False)
        rows = pd.DataFrame(
            {
                "key": raw["ID"],
                "category": raw["BROTTSKOD"].map(_rules("brottskod")),
                "day": raw["BROTTSDATUMTID_START"].str[:10],
                "time": raw["BROTTSDATUMTID_START"].str[11:],
                "end": raw["BROTTSDATUMTID_SLUT"],
                "registered": raw["INSKRIVNINGSDATUM"],
                "lat": raw["LATITUDE"],
                "lon": raw["LONGITUDE"],
            }
        )
        rows = self._clean(rows, "polis_koordinater.csv")
        degrees = rows[["lon", "lat"]].apply(pd.to_numeric, errors="coerce").to_numpy()
        metres = np.full(degrees.shape, np.nan)
        known = np.isfinite(degrees).all(axis=1)
        metres[known] = _to_metres(degrees[known])
        rows["x"], rows["y"] = metres[:, 0], metres[:, 1]
        rows["district"] = self.located(metres)
        return rows

    def _areas(self, path: pathlib.Path) -> pd.DataFrame:
        raw = pd.read_csv(path, sep=";", encoding="cp1252", dtype=str, keep_default_na=False)
        raw = raw[(raw["Id"] != "Id") & raw["Id"].ne("")]
        rows = pd.DataFrame(
            {
                "key": raw["Id"],
                "category": raw["Brottskod"].str.zfill(4).map(_rules("brottskod")),
                "day": raw["Brottsdatum"],
                "registered": raw["Inskrivningsdatum"],
                "antal": raw["Antal"],
                "district": raw["DeSO.område"].str[:7],
            }
        )
        rows = self._clean(rows, "polis_omradeskod.csv")
        rows["antal"] = rows["antal"].astype(int)
        return rows

    def located(self, xy: np.ndarray) -> np.ndarray:
        """The code of the district that each point lies in; '' without a point or outside of all."""
        out = np.full(len(xy), "", dtype=object)
        for index in np.flatnonzero(np.isfinite(xy).all(axis=1)):
            x, y = xy[index]
            for district in self.districts:
                west, east, south, north = district["box"]
                if west <= x <= east and south <= y <= north and district["shape"].Contains(_point(x, y)):
                    out[index] = district["code"]
                    break
        return out

    def file(self, name: str) -> pd.DataFrame:
        """A file's rows by its name in the truth file."""
        return {
            "rapporter.csv": self.reports,
            "polis_koordinater.csv": self.points,
            "polis_omradeskod.csv": self.areas,
        }[name]


def _point(x: float, y: float) -> ogr.Geometry:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(x), float(y))
    return point


def _districts(path: pathlib.Path) -> list[dict[str, Any]]:
    source = ogr.Open(str(path))
    return [
        {
            "code": feature["kod"],
            "name": feature["namn"],
            "land_use": feature["markanvandning"],
            "shape": feature.GetGeometryRef().Clone(),
            "box": feature.GetGeometryRef().GetEnvelope(),
        }
        for feature in source.GetLayer(0)
    ]


def _to_metres(lon_lat: np.ndarray) -> np.ndarray:
    systems = []
    for epsg in (4326, 3006):
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    change = osr.CoordinateTransformation(*systems)
    return np.array(change.TransformPoints(lon_lat.tolist()))[:, :2]


def _rules(system: str, fold: bool = False) -> dict[str, str]:
    with open(TOP / "resources" / "categories" / "code_rules.csv", encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["code_system"] == system]
    return {row["code"].casefold() if fold else row["code"]: row["category"] for row in rows}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Municipality:
    path = tmp_path_factory.mktemp("exempelstad")
    generate(path)
    return Municipality(path)


VIOLENCE = ("vald_utomhus", "vald_inomhus", "vald")


# ---- rhythm --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "who", "knots"),
    [
        ("polis_koordinater.csv", "police", {2: 0.75, 6: 0.90, 73: 0.99}),
        ("polis_omradeskod.csv", "police", {2: 0.75, 6: 0.90, 73: 0.99}),
        ("rapporter.csv", "reporters", {1: 0.80, 7: 0.97}),
    ],
)
def test_delay_until_registration(town: Municipality, name: str, who: str, knots: dict[int, float]) -> None:
    rows = town.file(name)
    # Old enough that all of it is in, and begun after the extract's own start.
    rows = rows[
        rows["day"].between("2023-12-01", "2025-11-20") & ~rows["category"].isin(["otrygg_plats", "arrangemang"])
    ]
    delay = (rows["registered"] - rows["day"]).dt.days
    for days, share in knots.items():
        assert town.truth["rhythm"]["registered_within_days"][who][str(days)] == share
        assert (delay <= days).mean() == pytest.approx(share, abs=0.012)
    assert delay.min() >= 0


def test_the_newest_week_is_incomplete(town: Municipality) -> None:
    day = town.points["day"]
    newest = day.between("2026-11-16", "2026-11-22").sum() - sum(
        min(len(p["keys"]), p["planted_per_week"])
        for p in town.truth["new_problems"]
        if p["file"] == "polis_koordinater.csv"
    )
    usual = day.between("2026-08-03", "2026-11-01").sum() / 13
    assert 0.5 < newest / usual < 0.9


def test_stray_rows_lie_before_the_record(town: Municipality) -> None:
    """Registered within the record, happened before it."""
    early = town.points["day"] < "2022-11-28"
    assert 50 < early.sum() < 600


@pytest.mark.parametrize(
    ("feast", "dates"),
    [
        ("valborg", ["2023-04-30", "2024-04-30", "2025-04-30", "2026-04-30"]),
        ("new year", ["2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"]),
    ],
)
def test_violence_on_feasts_is_near_three_times_the_usual(town: Municipality, feast: str, dates: list[str]) -> None:
    rows = town.points[town.points["category"].isin(VIOLENCE)]
    by_day = rows.groupby("day").size()
    seen, usual = 0, 0.0
    for text in dates:
        day = pd.Timestamp(text)
        seen += int(by_day.get(day, 0))
        around = [day + pd.Timedelta(days=7 * step) for step in (-4, -3, -2, -1, 1, 2, 3, 4)]
        usual += float(np.mean([by_day.get(other, 0) for other in around]))
    factor = town.truth["rhythm"]["feasts"]["drinking"][feast]
    assert factor == pytest.approx(3, abs=0.3)
    assert seen / usual == pytest.approx(factor, rel=0.3)


def test_weekday_and_hour(town: Municipality) -> None:
    violence = town.points[town.points["category"].isin(VIOLENCE)]
    by_weekday = violence.groupby(violence["day"].dt.weekday).size()
    assert by_weekday[5] > 1.6 * by_weekday[1]
    hour = pd.to_numeric(violence["time"].str[:2])
    known = (violence["time"] != "00:00").to_numpy()
    night = known & ((hour >= 21) | (hour < 4)).to_numpy()
    weekend = violence["day"].dt.weekday.isin([4, 5, 6]).to_numpy()
    assert night[weekend].sum() / known[weekend].sum() > night[~weekend].sum() / known[~weekend].sum() + 0.05
    report_hour = pd.to_numeric(town.reports.loc[town.reports["time"].str.contains(":"), "time"].str[:2])
    assert report_hour.between(6, 22).mean() > 0.85
    reported = town.reports.groupby(town.reports["day"].dt.weekday).size()
    assert reported.min() > 0.6 * reported.max()


def test_bicycles_are_stolen_in_summer_and_homes_burgled_in_winter(town: Municipality) -> None:
    month = town.areas["day"].dt.month
    bicycles = town.areas["category"] == "cykelstold"
    homes = town.areas["category"] == "bostadsinbrott"
    summer, winter = month.isin([6, 7, 8]), month.isin([11, 12, 1])
    assert (bicycles & summer).sum() > 1.7 * (bicycles & winter).sum()
    assert (homes & winter).sum() > 1.25 * (homes & summer).sum()


def test_some_times_are_unknown_and_some_ends_missing(town: Municipality) -> None:
    whole_day = (town.points["time"] == "00:00") & town.points["end"].str.endswith("23:59")
    assert 0.03 < whole_day.mean() < 0.07
    assert 0.10 < (town.points["end"] == "").mean() < 0.20
    ended = town.points[town.points["end"] != ""]
    assert (ended["end"] >= ended["day"].dt.strftime("%Y-%m-%d") + " " + ended["time"]).all()


def test_reporters_grow_and_one_organisation_joins_on_its_day(town: Municipality) -> None:
    told = town.truth["reporters"]
    by = town.reports[town.reports["by"] == told["organisation_joined"]]
    joined = pd.Timestamp(told["joined"])
    assert joined <= by["day"].min() <= joined + pd.Timedelta(days=7)
    assert set(by.loc[~by["key"].duplicated(keep=False), "category"].dropna()) <= set(told["categories"])
    others = town.reports[town.reports["by"] != told["organisation_joined"]]
    others = others[others["district"].isin(set(town.truth["population"]) - set(_need_codes(town)))]
    first, last = (
        others["day"].between(*year).sum() for year in (("2022-12-01", "2023-11-20"), ("2025-11-01", "2026-10-21"))
    )
    assert 1.08 < last / first < 1.40


def test_small_differences_between_weeks_are_not_all_chance(town: Municipality) -> None:
    """Weekly counts by district and category spread a little more than Poisson's, not much more."""
    rows = town.points[town.points["day"].between("2023-01-02", "2024-12-29") & (town.points["category"] == "hot")]
    week = (rows["day"] - pd.Timestamp("2023-01-02")).dt.days // 7
    table = pd.crosstab(rows["district"], week)
    table = table[table.mean(axis=1) > 0.8]
    ratio = (table.var(axis=1) / table.mean(axis=1)).mean()
    assert 0.95 < ratio < 1.35


# ---- what was planted ----------------------------------------------------------------------------


def _need_codes(town: Municipality) -> list[str]:
    return [area["area_code"] for area in town.truth["need"]["areas"]]


def test_new_problems_are_in_the_files(town: Municipality) -> None:
    assert 8 <= len(town.truth["new_problems"]) <= 10
    assert {p["file"] for p in town.truth["new_problems"]} == set(town.truth["files"])
    for problem in town.truth["new_problems"]:
        rows = town.file(problem["file"])
        own = rows[rows["key"].isin(problem["keys"])]
        assert len(own) == len(problem["keys"]) == problem["planted_per_week"] * len(problem["weeks"])
        assert set(own["category"]) == {problem["category"]}
        iso = own["day"].dt.isocalendar()
        assert sorted({f"{y}-W{w:02d}" for y, w in zip(iso["year"], iso["week"])}) == problem["weeks"]
        assert own["registered"].max() <= pd.Timestamp(town.truth["last_day"])
        assert (own["district"] == problem["area_code"]).mean() >= 0.75, problem["area_code"]


def test_new_problems_stand_out_from_the_weeks_before(town: Municipality) -> None:
    for problem in town.truth["new_problems"]:
        rows = town.file(problem["file"])
        own = rows[(rows["district"] == problem["area_code"]) & (rows["category"] == problem["category"])]
        now = own["day"].between("2026-11-16", "2026-11-22").sum()
        before = own["day"].between("2026-08-03", "2026-11-01").sum() / 13
        assert now >= 3 * max(before, 1), (problem["area_code"], problem["category"], now, before)
        assert before == pytest.approx(problem["usual_per_week"], abs=4 * np.sqrt(problem["usual_per_week"] / 13) + 0.1)


def test_police_points_lie_83_metres_from_the_truth(town: Municipality) -> None:
    away = []
    for problem in town.truth["new_problems"]:
        if problem["file"] == "polis_koordinater.csv":
            own = town.points[town.points["key"].isin(problem["keys"])]
            away += list(np.hypot(own["x"] - problem["x"], own["y"] - problem["y"]))
    assert len(away) >= 40
    assert 60 < np.median(away) < 110


def test_the_areas_of_need_have_the_most_of_the_tertial(town: Municipality) -> None:
    first, last = pd.Timestamp("2026-09-01"), pd.Timestamp("2026-11-22")
    total = pd.Series(0.0, index=list(town.truth["population"]))
    for name in town.truth["files"]:
        rows = town.file(name)
        rows = rows[rows["day"].between(first, last) & ~rows["category"].isin(["otrygg_plats", "arrangemang"])]
        weight = rows["antal"] if "antal" in rows else pd.Series(1, index=rows.index)
        total = total.add(weight.groupby(rows["district"]).sum(), fill_value=0)
    assert set(total.drop("", errors="ignore").nlargest(5).index) == set(_need_codes(town))
    expected = town.truth["need"]["expected_by_area"]
    others = max(value for code, value in expected.items() if code not in _need_codes(town))
    assert min(expected[code] for code in _need_codes(town)) > 1.1 * others
    assert all(area["factor"] >= 2 for area in town.truth["need"]["areas"])


def _daily(town: Municipality, insats: dict[str, Any], first: str, last: str) -> int:
    rows = town.file(insats["file"])
    rows = rows[(rows["district"] == insats["area_code"]) & (rows["category"] == insats["category"])]
    return int(rows["day"].between(first, last).sum())


def _year_before(text: str) -> str:
    return (dt.date.fromisoformat(text) - dt.timedelta(days=364)).isoformat()


def test_the_insats_with_an_effect_has_one(town: Municipality) -> None:
    true = town.truth["insatser"][0]
    assert true["true_reduction"] == 0.40
    during = _daily(town, true, true["first_day"], true["last_day"])
    before = _daily(town, true, _year_before(true["first_day"]), _year_before(true["last_day"]))
    assert before > 60
    assert 0.4 < during / before < 0.8


def test_the_insats_without_effect_was_chosen_at_a_peak(town: Municipality) -> None:
    true, chance = town.truth["insatser"]
    assert chance["true_reduction"] == 0.0
    land_use = {district["code"]: district["land_use"] for district in town.districts}
    assert land_use[chance["area_code"]] == land_use[true["area_code"]] == "flerbostadshus"
    assert chance["area_code"] not in _need_codes(town)
    peak = chance["chosen_because"]
    assert peak["happened"] > 1.4 * peak["expected"]
    selection_days = 42
    seen = _daily(town, chance, peak["first_day"], peak["last_day"])
    during = _daily(town, chance, chance["first_day"], chance["last_day"])
    days = (dt.date.fromisoformat(chance["last_day"]) - dt.date.fromisoformat(chance["first_day"])).days + 1
    # It falls all the same: that is what regression to the mean looks like.
    assert during / days < 0.8 * seen / selection_days


def test_planned_duplicates_are_near_in_place_and_time(town: Municipality) -> None:
    told = town.truth["duplicates"]
    assert len(told["pairs"]) == 15
    family = {"vald": VIOLENCE}
    for pair in told["pairs"]:
        mine = town.reports[(town.reports["key"] == pair["rapporter"])].iloc[0]
        theirs = town.points[town.points["key"] == pair["polis_koordinater"]].iloc[0]
        assert np.hypot(mine["x"] - theirs["x"], mine["y"] - theirs["y"]) <= 150
        moment = [row["day"] + pd.to_timedelta(row["time"] + ":00") for row in (mine, theirs)]
        assert abs(moment[0] - moment[1]) <= pd.Timedelta(hours=48)
        assert theirs["category"] in family.get(mine["category"], (mine["category"],))


def test_states_and_coming_events(town: Municipality) -> None:
    states = town.reports[town.reports["category"] == "otrygg_plats"]
    assert len(states) == town.truth["unsafe_places"]["rows"]
    standing = town.truth["unsafe_places"]["standing_by_area"]
    assert all(standing[code] >= 3 for code in _need_codes(town))
    coming = town.reports[(town.reports["category"] == "arrangemang")]
    assert len(coming) == town.truth["coming_events"]["rows"]
    future = coming[coming["day"] > town.truth["last_day"]]
    assert dict(zip(future["key"], future["day"].dt.strftime("%Y-%m-%d"))) == {
        event["report"]: event["date"] for event in town.truth["coming_events"]["after_the_last_day"]
    }
    assert (future["registered"] <= town.truth["last_day"]).all()
    assert 5 <= len(future) <= 20
