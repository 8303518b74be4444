"""Which baseline the weekly inventory takes: years where there are years, events, and what is registered by now."""

from __future__ import annotations

import datetime as dt
import pathlib

import numpy as np
import pytest

from est_plugin.domain.calendar import Week
from est_plugin.domain.status import Status
from est_plugin.picture.products import InventorySettings, WeeklyInventory
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from tests.small_store import AREA_CODES, fill, incident, new_store

FIRST, LAST = dt.date(2022, 1, 3), dt.date(2026, 11, 22)
WEEK = Week(2026, 47)


def inventory(store, week: Week = WEEK, **settings: object) -> WeeklyInventory:
    return make_weekly_inventory(store, InventorySettings(week, "Stadsdelar", **settings))


def years_of(mean: float, last: Week, seed: int = 1, first: dt.date = FIRST, **values: object) -> list[dict]:
    """A record for each area and week, with as many incidents as chance has it."""
    random = np.random.default_rng(seed)
    rows, week = [], Week.of(first)
    while week <= last:
        for area, n in zip(AREA_CODES, random.poisson(mean, len(AREA_CODES))):
            if n:
                rows.append(incident(week.first + dt.timedelta(2), area, antal=int(n), **values))
        week = week.plus(1)
    return rows


def row(product: WeeklyInventory, area: str):
    return product.rows[product.rows["area_code"] == area].iloc[0]


def test_three_covered_years_give_farrington_and_the_product_says_so(tmp_path: pathlib.Path) -> None:
    rows = [*years_of(3.0, WEEK), incident(WEEK.first, "A3", antal=20)]
    with new_store(tmp_path) as store:
        fill(store, rows, FIRST, LAST)
        years, asked = inventory(store), inventory(store, baseline="short")
        young = inventory(store, Week(2024, 50))
    assert "4 years" in row(years, "A1")["baseline"]
    assert "Farrington" in row(years, "A1")["baseline"]
    assert row(asked, "A1")["baseline"].startswith("13 weeks")
    assert row(young, "A1")["baseline"].startswith("13 weeks"), "less than three years lie before that week"
    for product in (years, asked):
        assert row(product, "A3")["status"] == Status.NEW.value
        assert row(product, "A3")["expected"] == pytest.approx(3, abs=1.2)
        assert "were expected" in row(product, "A3")["why"]
        assert row(product, "A1")["why"] == ""
    assert len(row(years, "A1")["history"]) == 14


def test_a_gap_in_the_coverage_gives_the_short_baseline(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, years_of(3.0, Week(2023, 40)), FIRST, dt.date(2023, 10, 8))
        fill(store, years_of(3.0, WEEK, first=dt.date(2024, 7, 1)), dt.date(2024, 7, 1), LAST)
        assert row(inventory(store), "A1")["baseline"].startswith("13 weeks")


def test_valborg_is_no_change_when_it_was_so_every_year(tmp_path: pathlib.Path) -> None:
    valborg = Week.of(dt.date(2026, 4, 30))
    rows = years_of(4.0, valborg)
    rows += [incident(dt.date(year, 4, 30), area, antal=16) for year in range(2022, 2027) for area in AREA_CODES]
    with new_store(tmp_path) as store:
        fill(store, rows, FIRST, valborg.last)
        product, short = inventory(store, valborg), inventory(store, valborg, baseline="short")
        after = inventory(store, valborg.plus(-1))
    for made in (product, short):
        assert made.changes.empty
        assert row(made, "A1")["expected"] == pytest.approx(20, rel=0.25)
    assert after.changes.empty


def test_a_change_on_valborg_is_found_and_the_event_is_named(tmp_path: pathlib.Path) -> None:
    valborg = Week.of(dt.date(2026, 4, 30))
    rows = years_of(4.0, valborg)
    rows += [incident(dt.date(year, 4, 30), area, antal=16) for year in range(2022, 2027) for area in AREA_CODES]
    rows.append(incident(dt.date(2026, 4, 30), "A2", antal=60))
    with new_store(tmp_path) as store:
        fill(store, rows, FIRST, valborg.last)
        found = row(inventory(store, valborg), "A2")
    assert found["status"] == Status.NEW.value
    assert "Valborg" in found["why"]


def test_a_week_half_registered_is_held_against_half_of_what_was_expected(tmp_path: pathlib.Path) -> None:
    """Half of each week's offences are registered two weeks later, and the file was drawn the day after the week."""
    rows, random = [], np.random.default_rng(4)
    for i in range(120):
        week = WEEK.plus(-i)
        for area in AREA_CODES:
            day = week.first + dt.timedelta(2)
            for late, n in ((0, 6), (16, 6)):
                seen = day + dt.timedelta(late)
                if seen < LAST + dt.timedelta(1):
                    rows.append(
                        incident(day, area, antal=int(random.poisson(n)) or 1, registered_on=str(seen))
                    )
    with new_store(tmp_path) as store:
        fill(store, rows, WEEK.plus(-119).first, LAST)
        product = inventory(store)
        # By date of registration nothing is still to come.
    assert WEEK in product.preliminary
    found = row(product, "A1")
    assert found["completeness"] == pytest.approx(0.5, abs=0.05)
    assert found["expected"] == pytest.approx(6, abs=1)
    assert product.changes.empty, "half of the usual count is no decrease, as half is still to come"
    spotless = row(product, "A2")
    assert spotless["lower"] <= spotless["observed"] <= spotless["upper"]


def test_without_dates_of_registration_nothing_is_known_to_be_missing(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, years_of(5.0, WEEK), FIRST, LAST)
        product = inventory(store)
    assert WEEK in product.preliminary
    assert (product.rows["completeness"] == 1).all()
