"""The weekly inventory on a small real store: counts, expectation, status, coverage, clocks."""

from __future__ import annotations

import datetime as dt
import pathlib

import numpy as np
import pytest
from scipy import stats

from est_plugin.domain.calendar import Clock, Week
from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.domain.status import Status
from est_plugin.picture.products import InventorySettings, WeeklyInventory
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from tests.small_store import AREA_CODES, SOUTH, WEST, fill, incident, new_store

FIRST, LAST = dt.date(2024, 1, 1), dt.date(2026, 11, 22)
WEEK = Week(2026, 47)
DAY = dt.timedelta(1)


def one_a_week(area: str, until: Week = WEEK, weeks: int = 40, **values: object) -> list[dict]:
    return [incident(until.plus(-i).first + 2 * DAY, area, **values) for i in range(1, weeks + 1)]


def inventory(store, week: Week = WEEK, **settings: object) -> WeeklyInventory:
    return make_weekly_inventory(store, InventorySettings(week, "Stadsdelar", **settings))


def row(product: WeeklyInventory, area: str, category: str = "brand"):
    found = product.rows[(product.rows["area_code"] == area) & (product.rows["category"] == category)]
    assert len(found) == 1
    return found.iloc[0]


def test_a_raised_area_is_new_and_judged_by_the_predictive_distribution(tmp_path: pathlib.Path) -> None:
    rows = [r for area in AREA_CODES for r in one_a_week(area)] + [incident(WEEK.first + DAY, "A2") for _ in range(9)]
    with new_store(tmp_path) as store:
        fill(store, rows, FIRST, LAST)
        product = inventory(store)
    found = row(product, "A2")
    law = stats.nbinom(13 + 0.5, 13 / 14)
    assert (found["observed"], found["previous"], found["n_police"]) == (9, 1, 9)
    assert found["expected"] == pytest.approx(13.5 / 13)
    assert found["p_value"] == pytest.approx(law.sf(8))
    assert (found["lower"], found["upper"]) == (law.ppf(0.025), law.ppf(0.975))
    assert found["q_value"] == pytest.approx(4 * law.sf(8)), "four areas and one category are four comparisons"
    assert product.n_tests == 4
    assert found["status"] == Status.NEW.value
    assert found["change_class"] == 2
    assert product.rows.iloc[0]["area_code"] == "A2", "what to look at first stands first"
    assert set(product.rows["area_code"]) == set(AREA_CODES), "every area is compared, also those with nothing"


def test_a_problem_that_goes_on_is_continuing_or_rising_and_then_ended(tmp_path: pathlib.Path) -> None:
    rows = [r for area in AREA_CODES for r in one_a_week(area, WEEK.plus(1))]
    rows += [incident(WEEK.plus(-2).first, "A1")] * 9 + [incident(WEEK.plus(-1).first, "A1")] * 9
    rows += [incident(WEEK.first, "A1")] * 14
    with new_store(tmp_path) as store:
        fill(store, rows, FIRST, LAST + 70 * DAY)
        statuses = [row(inventory(store, WEEK.plus(i)), "A1")["status"] for i in (-2, -1, 0, 1)]
    assert statuses == [Status.NEW.value, Status.CONTINUING.value, Status.RISING.value, Status.ENDED.value]


def test_fewer_is_said_only_when_the_week_is_complete(tmp_path: pathlib.Path) -> None:
    rows = [incident(WEEK.plus(-i).first, "A1") for i in range(1, 40) for _ in range(12)]
    for extracted, status in ((LAST + 1 * DAY, Status.AS_EXPECTED), (LAST + 20 * DAY, Status.FALLING)):
        folder = tmp_path / status.value
        folder.mkdir()
        with new_store(folder) as store:
            fill(store, rows, FIRST, LAST, extracted=extracted)
            product = inventory(store)
        assert row(product, "A1")["observed"] == 0
        assert row(product, "A1")["status"] == status.value
        assert (WEEK in product.preliminary) == (status is Status.AS_EXPECTED)


def test_antal_is_summed_and_states_events_and_non_crimes_are_not_counted(tmp_path: pathlib.Path) -> None:
    day = WEEK.first + DAY
    rows = [
        incident(day, "A1", antal=3),
        incident(day, "A1", code="9013"),
        incident(day, "A1", code="8888"),
    ]
    reports = [
        incident(day, "A1", code_system="rapport", code="otrygg plats"),
        incident(day, "A1", code_system="rapport", code="klotter"),
        incident(LAST + 5 * DAY, "A3", code_system="rapport", code="arrangemang"),
    ]
    with new_store(tmp_path) as store:
        fill(store, rows + one_a_week("A1"), FIRST, LAST)
        fill(store, reports, FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
        product = inventory(store)
    assert row(product, "A1")["observed"] == 3
    assert row(product, "A1", "klotter")["n_reporters"] == 1
    assert row(product, "A1", "okand")["observed"] == 1, "an unknown code is counted apart, never dropped"
    assert product.uncategorised["code"].tolist() == ["8888"]
    assert not {"otrygg_plats", "arrangemang", "ej_brott"} & set(product.rows["category"])
    assert (product.placed, product.total) == (5, 5)
    assert product.standing[["area_code", "n", "source"]].to_numpy().tolist() == [["A1", 1, "Rapportörer"]]
    assert product.coming[["area_code", "date"]].to_numpy().tolist() == [["A3", LAST + 5 * DAY]]


def test_an_uncovered_week_is_unknown_and_said_so(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, one_a_week("A1"), dt.date(2026, 6, 1), LAST)
        with pytest.raises(EstError, match=r"2026-W20.*Polisen.*2026-06-01"):
            inventory(store, Week(2026, 20))
        early = inventory(store, Week(2026, 25))
    assert set(early.rows["status"]) == {Status.UNKNOWN.value}, "two covered weeks are no baseline"
    assert early.rows[["expected", "p_value", "q_value"]].isna().all(axis=None)
    assert row(early, "A1")["observed"] == 1
    assert early.n_tests == 0


def test_stray_rows_before_the_coverage_are_no_baseline(tmp_path: pathlib.Path) -> None:
    covered_from = WEEK.plus(-9).first
    rows = [*one_a_week("A1", weeks=9), incident(WEEK.plus(-12).first, "A1")]
    with new_store(tmp_path) as store:
        fill(store, rows, covered_from, LAST)
        found = row(inventory(store), "A1")
    # Weeks -9 … -3: nine covered ones less the gap of two, and less week 44, which holds Halloween.
    assert found["expected"] == pytest.approx((6 + 0.5) / 6)
    assert found["baseline"].startswith("6 weeks")


def test_a_young_source_does_not_spoil_the_others_baseline(tmp_path: pathlib.Path) -> None:
    reports = [incident(WEEK.first, "A1", code_system="rapport", code="brand") for _ in range(5)]
    with new_store(tmp_path) as store:
        fill(store, one_a_week("A1"), FIRST, LAST)
        fill(store, reports, WEEK.plus(-1).first, LAST, "Rapportörer", SourceKind.REPORTERS)
        product = inventory(store)
    found = row(product, "A1")
    assert found["observed"] == 0, "what has no baseline is not judged against the others' baseline"
    assert found["n_reporters"] == 5, "but it is shown"
    state = {source.name: source for source in product.sources}
    assert state["Polisen"].is_counted
    assert not state["Rapportörer"].is_counted
    assert "too late" in state["Rapportörer"].note


def test_placed_of_n_counts_what_has_no_area(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, one_a_week("A1") + [incident(WEEK.first, "A1")] * 3 + [incident(WEEK.first)] * 2, FIRST, LAST)
        product = inventory(store)
    assert (product.placed, product.total) == (3, 5)
    assert product.placed_text() == "3 of 5 (60 %)"


def test_the_two_clocks_count_different_weeks(tmp_path: pathlib.Path) -> None:
    rows = [incident(WEEK.plus(-3).first, "A1", registered_on=str(WEEK.first)) for _ in range(4)]
    with new_store(tmp_path) as store:
        fill(
            store,
            rows + one_a_week("A1", registered_on=str(FIRST)),
            FIRST,
            LAST,
            clocks=(Clock.OCCURRED, Clock.REGISTERED),
        )
        occurred, registered = (row(inventory(store, clock=clock), "A1")["observed"] for clock in Clock)
    assert (occurred, registered) == (0, 4)


def test_a_source_without_registration_dates_is_not_zero_by_that_clock(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, one_a_week("A1"), FIRST, LAST)
        with pytest.raises(EstError, match="no dates of registration"):
            inventory(store, clock=Clock.REGISTERED)


def test_week_53_is_a_week_like_others(tmp_path: pathlib.Path) -> None:
    days = [dt.date(2020, 12, 28) + i * DAY for i in range(7)]
    around = [dt.date(2020, 12, 27), dt.date(2021, 1, 4)]
    with new_store(tmp_path) as store:
        fill(store, [incident(day, "A1") for day in days + around], dt.date(2020, 1, 6), dt.date(2021, 2, 7))
        product = inventory(store, Week(2020, 53))
    assert row(product, "A1")["observed"] == 7
    assert "2020-12-28" in product.title()
    assert "2021-01-03" in product.title()


def test_last_weeks_inventory_can_be_made_again(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        first = fill(store, [*one_a_week("A1"), incident(WEEK.first, "A2", source_key="7")], FIRST, LAST)
        before = inventory(store)
        fill(
            store,
            [incident(WEEK.first + DAY, "A3", source_key="8"), incident(WEEK.first, "A4", source_key="7")],
            FIRST,
            LAST,
            extracted=LAST + 8 * DAY,
        )
        now, again = inventory(store), inventory(store, as_of=first)
    assert row(now, "A3")["observed"] == 1
    assert (row(now, "A2")["observed"], row(now, "A4")["observed"]) == (0, 1)
    assert again.rows.to_json() == before.rows.to_json()
    assert again.state == before.state
    assert again.preliminary == before.preliminary


def kind_of(time: str) -> str:
    return "unknown" if time == "00:00" else ""


def test_places_lie_where_the_change_is_and_hours_leave_unknown_time_out(tmp_path: pathlib.Path) -> None:
    x, y = WEST + 1500, SOUTH + 500
    here = [
        incident(
            WEEK.first + 4 * DAY, "A2", x=x + 10 * i, y=y, crs="EPSG:3006", occurred_time=time, time_kind=kind_of(time)
        )
        for i, time in enumerate(["21:10", "22:40", "23:05", "21:50", "00:00", "00:00", "00:00"])
    ]
    far = [incident(WEEK.first, "A2", x=x, y=y + 450, crs="EPSG:3006")]
    with new_store(tmp_path) as store:
        fill(store, [r for area in AREA_CODES for r in one_a_week(area)] + here + far, FIRST, LAST)
        places = inventory(store).places
    assert len(places) == 1
    place = places.iloc[0]
    assert place["n"] == 7
    assert (place["x"], place["y"]) == pytest.approx((x + 30, y), abs=0.01)
    assert place["hours"] == "Fri 20–24"


def test_a_quiet_week_says_so_and_is_not_padded(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, [r for area in AREA_CODES for r in one_a_week(area)] + [incident(WEEK.first, "A1")], FIRST, LAST)
        product = inventory(store)
    assert product.changes.empty
    assert product.places.empty
    assert product.sentences()[0].startswith("Nothing unusual this week")
    assert np.isfinite(product.by_area()["change_class"]).all()


def test_an_unknown_area_set_names_those_there_are(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store, pytest.raises(EstError, match="Stadsdelar"):
        make_weekly_inventory(store, InventorySettings(WEEK, "Basområden"))
