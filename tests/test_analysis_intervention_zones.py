"""Zones and weeks of an insats: each point counts once, in one zone and one week."""
from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.intervention_effect import Site, weighted_displacement_difference
from est_plugin.analysis.intervention_series import (
    Phases,
    default_phases,
    phase_numbers,
    totals,
    with_course,
    zone_series,
)
from est_plugin.analysis.intervention_zones import make_zones, zone_of
from est_plugin.domain.calendar import Period

PLACE, CONTROL = shapely.box(0, 0, 400, 400), shapely.box(2000, 0, 2400, 400)
START = dt.date(2026, 9, 7)


def test_a_ring_is_ground_of_its_own() -> None:
    zones = make_zones([PLACE], [CONTROL], ring=100)
    assert zones.sizes()[0] == 160_000
    assert zones.sizes()[2] == pytest.approx(4 * 400 * 100 + np.pi * 100**2, rel=1e-3)
    xy = np.array([[200, 200], [400, 200], [450, 200], [501, 200], [2200, 200], [1950, 200], [np.nan, 0]], float)
    assert list(zone_of(zones, xy)) == [0, 0, 2, -1, 1, 3, -1]


def test_ground_in_both_rings_is_left_out() -> None:
    near = shapely.box(600, 0, 1000, 400)
    zones = make_zones([PLACE], [near], ring=150)
    assert list(zone_of(zones, np.array([[420.0, 200], [500, 200], [580, 200]]))) == [2, -1, 3]
    assert zones.distance() == 200


def test_places_without_surroundings() -> None:
    zones = make_zones([PLACE], [CONTROL])
    assert zones.displacement is None
    assert list(zones.sizes()[2:]) == [0, 0]
    given = make_zones([PLACE], [CONTROL], displacement=[shapely.box(-100, -100, 500, 500)])
    assert given.sizes()[2] == 360_000 - 160_000
    assert given.displacement_control is None


@pytest.mark.parametrize(
    ("treated", "control", "said"),
    [
        ([], [CONTROL], "treated"),
        ([PLACE], [None], "controls"),
        ([PLACE], [shapely.Point(1, 1)], "controls"),
        ([PLACE], [shapely.box(300, 0, 900, 400)], "overlap"),
    ],
)
def test_what_can_not_be_compared(treated: list[object], control: list[object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        make_zones(treated, control)
    make_zones([PLACE], [shapely.box(400, 0, 800, 400)])


@given(st.integers(1, 300), st.integers(0, 12), st.integers(1, 300))
def test_every_day_lies_in_one_week(after_days: int, selection: int, before_days: int) -> None:
    after = Period(START, START + dt.timedelta(after_days - 1))
    end = START - dt.timedelta(7 * selection + 1)
    phases = Phases(Period(end - dt.timedelta(before_days - 1), end), after)
    first, last = phases.before.first, after.last
    days = np.arange(first, last + dt.timedelta(1), dtype="datetime64[D]")
    series = zone_series(days, np.zeros(len(days), int), np.ones(len(days)), phases)
    assert list(series["treated"]) == list(series["days"])
    assert series["days"].sum() == len(days)
    assert totals(series)[0].tolist() == [before_days, after_days]
    assert (series.loc[series["phase"] == "left_out", "days"].sum()) == 7 * selection
    assert set(phase_numbers(series)[series["days"] < 7]) <= {-1}


def test_the_period_before_is_as_long_and_leaves_the_choice_out() -> None:
    phases = default_phases(START, dt.date(2026, 11, 1), 4)
    assert phases.before.days == phases.after.days == 56
    assert phases.before.last == dt.date(2026, 8, 9)
    with pytest.raises(ValueError, match="end before"):
        Phases(phases.after, phases.before)


def test_the_course_ends_at_the_difference() -> None:
    random = np.random.default_rng(1)
    phases = Phases(Period(dt.date(2026, 3, 1), dt.date(2026, 6, 30)), Period(START, dt.date(2026, 11, 5)))
    days = np.datetime64("2026-02-01") + random.integers(0, 300, 5000)
    zones = random.integers(-1, 4, 5000)
    series = zone_series(days, zones, np.ones(5000), phases)
    areas = np.array([1.0, 2.5, 1.0, 0.7])
    course = with_course(series, areas, phases.lengths)
    sums = totals(series)
    effect = weighted_displacement_difference(
        *(Site(sums[i, 0], sums[i, 1], areas[i]) for i in range(4)), lengths=phases.lengths
    )
    assert course["cumulative"].iloc[-1] == pytest.approx(effect.wdd)
    assert course["cumulative"][course["phase"] == "before"].isna().all()
    expected = course.loc[course["phase"] == "after", "expected"].sum()
    assert expected == pytest.approx(effect.expected)


def test_days_that_are_unknown_or_outside_are_in_no_week() -> None:
    phases = default_phases(START, dt.date(2026, 10, 4), 0)
    days = np.array(["NaT", "1999-01-01", "2026-10-05", "2026-10-04"], "datetime64[D]")
    assert zone_series(days, np.zeros(4, int), np.ones(4), phases)["treated"].sum() == 1
    nothing = zone_series(days[:0], np.zeros(0, int), np.ones(0), phases)
    assert len(nothing) == 8
    assert totals(nothing).sum() == 0
