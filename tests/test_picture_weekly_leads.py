"""A week's leads: near repeats, likely places and clusters, on a small town with things planted in it, and Chicago."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import pathlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from est_plugin.domain.agency import Agency, Level
from est_plugin.domain.calendar import Clock, Week
from est_plugin.domain.errors import EstError
from est_plugin.domain.progress import Cancelled
from est_plugin.domain.source import SourceKind
from est_plugin.intake.profile import load_profile
from est_plugin.picture.agencies import agencies
from est_plugin.picture.importing import import_areas, import_incidents
from est_plugin.picture.lead_release import released_leads
from est_plugin.picture.leads import LeadSettings, WeeklyLeads
from est_plugin.picture.weekly_leads import weekly_leads
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store
from synthetic import generate
from tests.small_store import SIDE_M, SOUTH, WEST, fill, incident, new_store

WEEK = Week(2026, 47)
FIRST, LAST = dt.date(2024, 1, 1), WEEK.last
DAY = dt.timedelta(1)
BURGLARY, ARSON, NARCOTICS, INDOORS = "0918", "1210", "5005", "0365"
Row = dict[str, Any]


def at(x: float, y: float, day: dt.date, code: str = ARSON, **values: Any) -> Row:
    """An event *x*, *y* metres from the town's south-western corner."""
    place = {"x": WEST + x, "y": SOUTH + y, "crs": "EPSG:3006"}
    return incident(day, f"A{int(x // SIDE_M) + 1}", **place, code=code, **values)


def scattered(n: int, seed: int = 1, days: int = 700, **values: Any) -> list[Row]:
    """Events without rhyme or reason."""
    rng = np.random.default_rng(seed)
    xy, ages = rng.uniform(0, (4 * SIDE_M, SIDE_M), (n, 2)), rng.integers(0, days, n)
    return [at(x, y, LAST - int(age) * DAY, **values) for (x, y), age in zip(xy.tolist(), ages.tolist())]


def series(n: int, seed: int = 2) -> list[Row]:
    """Pairs of events some days and metres apart, all year; the last pair's second lies in the week."""
    rng = np.random.default_rng(seed)
    rows = []
    for i in range(n):
        x, y = rng.uniform(100, (4 * SIDE_M - 100, SIDE_M - 100)).tolist()
        day = LAST - (2 + 5 * i) * DAY
        rows += [at(x, y, day), at(x + 60, y + 20, day - 4 * DAY)]
    return rows


def leads(store: Store, week: Week = WEEK, **settings: Any) -> WeeklyLeads:
    return weekly_leads(store, LeadSettings(week, "Stadsdelar", **settings))


def shuffled(rows: list[Row], seed: int) -> list[Row]:
    """The same places and the same days, put together by chance."""
    order = np.random.default_rng(seed).permutation(len(rows))
    return [{**row, "occurred_on": rows[other]["occurred_on"]} for row, other in zip(rows, order.tolist())]


def test_a_near_repeat_is_told_with_its_distance_days_and_series(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, scattered(60) + series(60), FIRST, LAST)
        product = leads(store)
    tested = product.tested.set_index("category")
    assert tested.loc["brand", "q_value"] == pytest.approx(1 / 200)
    assert tested.loc["brand", "ratio"] > 2
    assert tested.loc["brand", "first_day"] > LAST - 364 * DAY, "a year is tested"
    found = product.near_repeats
    assert len(found)
    assert set(found["role"]) <= {"repeat", "near_repeat"}
    assert found["date"].between(WEEK.first, LAST).all()
    assert (found["distance_m"] <= 200).all()
    assert found["days_since"].between(0, 14).all()
    (planted,) = found[(found["distance_m"] - np.hypot(60, 20)).abs() < 0.1].to_dict("records")
    assert planted["date"] == LAST - 2 * DAY
    assert planted["days_since"] == 4
    assert planted["series_first"] <= LAST - 6 * DAY
    assert planted["series_n"] >= 2
    assert planted["area_code"] in ("A1", "A2", "A3", "A4")
    assert not {"uuid", "occurred_time", "number"} & set(found.columns), "no ids, no times"
    assert any("within 200 m and 14 days" in sentence for sentence in product.sentences())


def test_shuffled_dates_are_silent(tmp_path: pathlib.Path) -> None:
    """The planted town with its dates shuffled: a test at .05 may speak once in twenty, and does so seldom."""
    spoken = []
    for seed in range(10):
        folder = tmp_path / str(seed)
        folder.mkdir()
        with new_store(folder) as store:
            fill(store, shuffled(scattered(60, days=364) + series(60), seed), FIRST, LAST)
            product = leads(store)
        spoken.append((len(product.near_repeats) > 0, len(product.clusters) > 0))
    near, live = np.sum(spoken, axis=0)
    assert near <= 2
    assert live <= 2


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Two years of fire and burglary, a corner with many of both, and a cluster of fires in the last nine days."""
    rows = scattered(400, 3) + scattered(300, 4, code=BURGLARY) + scattered(200, 5, code=NARCOTICS)
    rng = np.random.default_rng(6)
    for age in rng.integers(0, 700, 250).tolist():
        x, y = rng.uniform((2500, 250), (2750, 500)).tolist()
        rows.append(at(x, y, LAST - age * DAY, str(rng.choice([ARSON, BURGLARY])), occurred_time="21:15"))
    # A place that only presence makes busy, and one that isn't shown.
    rows += [at(1125, 125, LAST - int(age) * DAY, NARCOTICS) for age in rng.integers(0, 60, 80)]
    rows += [at(1875, 875, LAST - int(age) * DAY, INDOORS) for age in rng.integers(0, 60, 80)]
    rows += [at(500 + 40 * (i % 3), 600 + 30 * (i // 3), LAST - i * DAY) for i in range(9)]
    folder = tmp_path_factory.mktemp("town")
    with new_store(folder) as store:
        fill(store, rows, FIRST, LAST)
        yield store


@pytest.fixture(scope="module")
def planted(town: Store) -> WeeklyLeads:
    return leads(town)


def test_the_planted_cluster_is_found(planted: WeeklyLeads) -> None:
    found = planted.clusters
    first = found[found["category"] == "brand"].iloc[0]
    assert np.hypot(first["x"] - WEST - 540, first["y"] - SOUTH - 630) < 250
    assert first["area_code"] == "A1"
    assert first["observed"] >= 8
    assert first["expected"] < 1.5
    assert first["p_adjusted"] <= 0.05
    assert first["p_adjusted"] > first["p_value"]
    assert first["first_day"] >= LAST - 12 * DAY
    assert first["last_day"] == LAST
    assert first["radius_m"] >= 100
    assert found["rank"].tolist() == list(range(1, len(found) + 1))


def test_likely_places_are_the_busy_corner_and_not_what_presence_makes(planted: WeeklyLeads) -> None:
    product, found = planted, planted.likely
    corner = found.iloc[0]
    assert np.hypot(corner["x"] - WEST - 2625, corner["y"] - SOUTH - 375) < 180
    assert corner["area_code"] == "A3"
    assert corner["times_mean"] > 5
    assert corner["recent"] == corner["recent_police"] >= 10
    assert corner["recent_reporters"] == 0
    assert corner["mostly"] in ("Deliberate fire", "Burglary, non-residential")
    assert corner["hours"].endswith("19–23"), "all that are timed there were at 21:15"
    assert 0.3 < corner["expected"] < 5
    far = np.hypot(*(found[["x", "y"]].to_numpy()[:, None] - found[["x", "y"]].to_numpy()).T)
    assert far[np.triu_indices(len(found), 1)].min() >= 500
    assert len(found) <= 5
    for x, y in ((1125, 125), (1875, 875)):
        beside = np.hypot(found["x"] - WEST - x, found["y"] - SOUTH - y) < 180
        assert not (beside & (found["times_mean"] > corner["times_mean"] / 3)).any()
    assert product.accuracy is not None
    assert product.accuracy.weeks == 26
    assert product.accuracy.pai > 3
    assert any("PAI" in sentence for sentence in product.sentences())


def test_what_was_registered_later_is_not_known_yet(tmp_path: pathlib.Path) -> None:
    """A corner that is busy by date of offence, but whose reports came in after the week."""
    late = [
        at(3600, 600, LAST - i % 60 * DAY, registered_on=str(LAST + (1 + i % 5) * DAY)) for i in range(80)
    ]
    known = [{**row, "registered_on": row["occurred_on"]} for row in scattered(300)]
    with new_store(tmp_path) as store:
        fill(store, known + late, FIRST, LAST, extracted=LAST + 7 * DAY)
        found = leads(store).likely
    beside = np.hypot(found["x"] - WEST - 3600, found["y"] - SOUTH - 600) < 180
    assert not (beside & (found["recent"] > 5)).any()


def test_an_event_in_two_sources_and_a_case_in_two_rows_are_one_event(tmp_path: pathlib.Path) -> None:
    rows = [at(x, 500, LAST - 3 * DAY, occurred_time="20:10") for x in (500, 500, 500)]
    rows += [at(1500, 500, LAST - 3 * DAY), at(1500, 500, LAST - 3 * DAY)]
    with new_store(tmp_path) as store:
        fill(store, scattered(60, days=600) + rows, FIRST, LAST)
        tested = leads(store).tested
    in_year = sum(row["occurred_on"] > str(LAST - 364 * DAY) for row in scattered(60, days=600))
    assert tested["n"].tolist() == [in_year + 1 + 2], "one case three times, and two events without a time"


def test_linked_reports_are_looked_at_once(tmp_path: pathlib.Path) -> None:
    rows = scattered(80)
    with new_store(tmp_path) as store:
        fill(store, rows, FIRST, LAST)
        reports = [{**row, "code_system": "rapport", "code": "brand"} for row in rows]
        fill(store, reports, FIRST, LAST, "R", SourceKind.REPORTERS)
        before = leads(store)
        area_set = store.area_sets()[0]
        both = store.incidents(area_set, Clock.OCCURRED, FIRST, LAST)
        sides = [both[both["source"] == number]["uuid"].tolist() for number in sorted(both["source"].unique())]
        links = pd.DataFrame({"kept_uuid": sides[0], "linked_uuid": sides[1]})
        store.add_links(links.assign(distance_m=0.0, hours=0.0, rule="same"))
        after = leads(store)
    assert before.tested["n"].iloc[0] == 2 * after.tested["n"].iloc[0]
    assert before.total == 2 * after.total


def test_by_registration_the_weeks_events_are_those_registered_in_it(tmp_path: pathlib.Path) -> None:
    """An old event that is registered now is no lead; a fresh one is, and days between are told by the offence."""
    pairs = [{**row, "registered_on": row["occurred_on"]} for row in scattered(60) + series(60)]
    x, y, happened = 3333, 500, LAST - 9 * DAY
    new = [at(x, y, happened, registered_on=str(LAST)), at(x, y + 50, happened - 3 * DAY, registered_on=str(happened))]
    old = [at(111, 500 + 50 * i, LAST - (200 + i) * DAY, registered_on=str(LAST)) for i in range(2)]
    with new_store(tmp_path) as store:
        fill(store, pairs + new + old, FIRST, LAST, clocks=(Clock.OCCURRED, Clock.REGISTERED))
        found = leads(store, clock=Clock.REGISTERED).near_repeats
    here = found[(found["x"] == WEST + x) & (found["y"] == SOUTH + y)].iloc[0]
    assert (here["date"], here["days_since"]) == (happened, 3)
    assert not (found["x"] == WEST + 111).any()


def test_little_or_nothing_is_said_to_be_so(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, [incident(LAST, "A1")], FIRST, LAST)
        product = leads(store)
        with pytest.raises(EstError, match=r"2020-W05.*Polisen"):
            leads(store, Week(2020, 5))
    for frame in (product.near_repeats, product.likely, product.clusters, product.tested):
        assert frame.empty
    assert (product.placed, product.total) == (0, 1)
    assert product.accuracy is None
    assert product.sentences() == [
        "Near repeats could not be tested: too few events.",
        "No place can be called likely next week.",
        "No category has enough events to look for clusters.",
        "0 of the week's 1 incidents have a point in an area.",
    ]


def test_one_event_and_everything_at_one_point(tmp_path: pathlib.Path) -> None:
    folders = [tmp_path / name for name in ("one", "heap")]
    for folder, rows in zip(folders, ([at(500, 500, LAST)], [at(500, 500, LAST - i % 300 * DAY) for i in range(400)])):
        folder.mkdir()
        with new_store(folder) as store:
            fill(store, rows, FIRST, LAST)
            product = leads(store)
        assert product.clusters.empty, "all at one point: no place has more than its share"
        assert product.near_repeats.empty
        assert len(product.likely) >= 1
        assert product.likely.iloc[0]["area_code"] == "A1"


def test_a_young_source_is_left_out_and_named(tmp_path: pathlib.Path) -> None:
    reports = [{**row, "code_system": "rapport", "code": "klotter"} for row in scattered(50, 8, days=60)]
    with new_store(tmp_path) as store:
        fill(store, scattered(100), FIRST, LAST)
        fill(store, reports, LAST - 60 * DAY, LAST, "Rapportörer", SourceKind.REPORTERS)
        product = leads(store)
    assert "klotter" not in set(product.tested["category"])
    assert any(note.startswith("Rapportörer is left out") for note in product.notes)


def test_the_same_seed_gives_the_same_leads_and_a_cancelled_run_ends(town: Store, planted: WeeklyLeads) -> None:
    class Stop:
        def report(self, share: float, text: str = "") -> None:
            if share > 0.3:
                raise Cancelled

    again = leads(town)
    for name in ("near_repeats", "tested", "likely", "clusters"):
        assert getattr(planted, name).equals(getattr(again, name))
    with pytest.raises(Cancelled):
        weekly_leads(town, LeadSettings(WEEK, "Stadsdelar"), Stop())


def agency(level: Level, *categories: str) -> Agency:
    return dataclasses.replace(agencies()[0], level=level, categories=tuple(categories))


def test_the_gate(planted: WeeklyLeads) -> None:
    product = planted
    assert released_leads(product, agency(Level.INTERN)).product is product
    own = released_leads(product, agency(Level.INTERN, "inbrott")).product
    assert not {"brand"} & {*own.near_repeats["category"], *own.clusters["category"], *own.tested["category"]}
    assert not any("Deliberate fire" in sentence for sentence in own.sentences())
    assert own.likely["recent_police"].isna().all()

    shared = released_leads(product, agency(Level.SAMVERKAN))
    assert shared.product.near_repeats.empty
    assert shared.product.clusters.empty
    assert shared.product.tested.empty
    kept = shared.product.likely
    assert len(kept) == (product.likely["recent_cases"] >= 5).sum() >= 1
    assert (kept["recent"] >= 5).all()
    assert kept[["recent_cases", "recent_police", "recent_reporters", "recent_others"]].isna().all(axis=None)
    assert (kept[["mostly", "hours"]] == "").all(axis=None)
    assert not any("cluster" in sentence or "events" in sentence.lower() for sentence in shared.product.sentences())

    public = released_leads(product, agency(Level.PUBLIK))
    assert public.product.likely.empty
    assert public.product.accuracy is None
    assert public.product.sentences() == []
    assert len(public.withheld) == 2
    with pytest.raises(EstError):
        released_leads(product, agency(Level.PUBLIK), Level.INTERN)


def test_a_cell_of_one_case_with_a_large_antal_is_not_shared(planted: WeeklyLeads) -> None:
    heavy = planted.likely.assign(recent=40, recent_cases=1)
    shared = released_leads(dataclasses.replace(planted, likely=heavy), agency(Level.SAMVERKAN))
    assert shared.product.likely.empty
    assert any("fewer than 5" in sentence for sentence in shared.withheld)


def test_the_clusters_of_the_made_up_municipality_are_what_was_planted_there(tmp_path: pathlib.Path) -> None:
    """Every new problem that lies in a file with points is a cluster to review, and nothing else is."""
    generate(tmp_path, seed=1)
    truth = json.loads((tmp_path / "sanning.json").read_text(encoding="utf-8"))
    files = {
        "rapporter.csv": ("Rapportörer", "reporter_events", "EPSG:3006"),
        "polis_koordinater.csv": ("Polisen", "police_points", ""),
    }
    planted = {(p["category"], p["area_code"]): (p["x"], p["y"]) for p in truth["new_problems"] if p["file"] in files}
    with create_store(str(tmp_path / "est.gpkg")) as store:
        import_areas(store, str(tmp_path / "stadsdelar.gpkg"), "Stadsdelar", "kod", "namn")
        for name, (source, profile, crs) in files.items():
            import_incidents(store, str(tmp_path / name), source, load_profile(profile), dt.date(2026, 11, 23), crs)
        product = weekly_leads(store, LeadSettings(WEEK, "Stadsdelar"))
    assert len(planted) >= 5
    found = product.clusters
    assert set(zip(found["category"], found["area_code"])) == set(planted)
    for row in found.itertuples():
        x, y = planted[row.category, row.area_code]
        assert np.hypot(row.x - x, row.y - y) < 250
        assert row.observed >= 6
    assert product.accuracy is not None
    assert product.accuracy.pai > product.accuracy.pai_naive
    assert not set(product.likely["mostly"]) & {"Narcotics", "Weapons", "Alcohol", "Traffic", "Sexual offences"}


def test_chicago_in_feet(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """Real burglaries without codes, on areas measured in feet: near repeats, and a map better than the naive one."""
    folder = trial_data / "chicago"
    with create_store(str(tmp_path / "chicago.gpkg")) as store:
        import_areas(store, str(folder / "Chicago77.shp"), "Chicago", "AREA_NUMBE", "COMMUNITY", crs="EPSG:3435")
        table = str(folder / "chicago_burglary_2014_2017.csv")
        import_incidents(store, table, "Police", load_profile("police_points"), dt.date(2018, 1, 1), "EPSG:26971")
        product = weekly_leads(store, LeadSettings(Week(2017, 40), "Chicago"))
    tested = product.tested.iloc[0]
    assert 1.2 < tested["ratio"] < 1.5
    assert tested["q_value"] == pytest.approx(1 / 200)
    assert 30 <= len(product.near_repeats) <= 45
    assert (product.near_repeats["distance_m"] <= 200).all()
    test = product.accuracy
    assert test is not None
    assert test.pai > 1.2 * test.pai_naive
    assert test.area_share == pytest.approx(0.01, rel=0.01)
    assert len(product.likely) == 5
    assert (product.placed, product.total) == (197, 197)
