"""A week's stops: within their shifts, short ways, the right hours, nothing that can be foreseen."""

from __future__ import annotations

import collections
import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.patrol_plan import DETOUR, PatrolPlan, PatrolSettings, patrol_plan

DAY = 1440
EVENINGS = [(day * DAY + 18 * 60, day * DAY + 24 * 60) for day in range(7)]
XY = np.array([[0, 0], [400, 0], [0, 500], [600, 600], [900, 100], [300, 800], [1000, 900], [200, 200]], float)
NEED = np.array([9, 7, 5, 4, 4, 3, 2, 2], float)


def planned(seed: int = 1, hours: np.ndarray | None = None, **settings: object) -> PatrolPlan:
    return patrol_plan(XY, NEED, hours, EVENINGS, PatrolSettings(seed=seed, **settings), base=(500.0, 500.0))


def check(plan: PatrolPlan, xy: np.ndarray, shifts: list, settings: PatrolSettings, base: tuple | None) -> None:
    """What every plan must hold to."""
    for stops, (begin, end) in zip(plan.shifts, shifts):
        assert len(stops) <= settings.stops[1]
        assert len({stop.place for stop in stops}) == len(stops)
        now, before = begin, base
        for stop in stops:
            assert settings.minutes[0] <= stop.leave - stop.arrive <= settings.minutes[1]
            assert stop.place not in plan.resting
            metres = 0.0 if before is None else DETOUR * math.dist(before, xy[stop.place])
            assert stop.travel_m == pytest.approx(metres)
            assert stop.arrive >= now + metres / 1000 / settings.kmh * 60 - 1e-6
            now, before = stop.leave, tuple(xy[stop.place])
        back = DETOUR * math.dist(before, base) if base is not None and before is not None else 0.0
        assert now + back / 1000 / settings.kmh * 60 <= end + 1e-6


def test_two_to_five_stops_of_ten_to_fifteen_minutes_within_each_shift() -> None:
    for seed in range(20):
        plan = planned(seed)
        check(plan, XY, EVENINGS, PatrolSettings(seed=seed), (500.0, 500.0))
        assert all(2 <= len(stops) <= 5 for stops in plan.shifts)


def test_the_seed_makes_it_again_and_another_seed_makes_another() -> None:
    assert planned(7) == planned(7)
    assert len({planned(seed) for seed in range(10)}) == 10
    week = [planned((7, 2026, number)) for number in (47, 48)]
    assert week[0] != week[1]


def test_nobody_can_foresee_the_first_stop_nor_when_it_is() -> None:
    first = [planned(seed, rotation=0.0).shifts[4][0] for seed in range(200)]
    places = collections.Counter(stop.place for stop in first)
    assert max(places.values()) < 0.5 * len(first)
    assert len(places) >= 6
    hours = collections.Counter(stop.arrive // 60 for stop in first)
    assert max(hours.values()) < 0.6 * len(first)
    # The same places are not always met in the same order.
    orders = collections.defaultdict(set)
    for seed in range(300):
        for stops in planned(seed, rotation=0.0, stops=(3, 3)).shifts:
            orders[frozenset(stop.place for stop in stops)].add(tuple(stop.place for stop in stops))
    assert np.mean([len(found) > 1 for found in orders.values()]) > 0.5


def test_ways_stay_short() -> None:
    for seed in range(30):
        plan = planned(seed)
        for stops in plan.shifts:
            ways = {}
            for order in itertools.permutations([stop.place for stop in stops]):
                line = [(500.0, 500.0), *XY[list(order)], (500.0, 500.0)]
                metres = [DETOUR * math.dist(one, other) for one, other in zip(line, line[1:])]
                ways[order] = sum(math.ceil(m * 60 / 5000 - 1e-9) for m in metres)
            own = ways[tuple(stop.place for stop in stops)]
            assert own <= max(1.2 * min(ways.values()), min(ways.values()) + 5)


def test_stops_lie_where_and_when_things_happen() -> None:
    # Half of the places are bad on evenings before 21, half after.
    hours = np.full((8, 168), 0.1)
    for day in range(7):
        hours[:4, day * 24 + 18 : day * 24 + 21] = 5
        hours[4:, day * 24 + 21 : day * 24 + 24] = 5
    stops = [stop for seed in range(20) for shift in planned(seed, hours, rotation=0.0).shifts for stop in shift]
    assert np.mean([stop.in_hours for stop in stops]) > 0.85
    blind = [stop for seed in range(20) for shift in planned(seed, rotation=0.0).shifts for stop in shift]
    right = [(18 <= stop.arrive % DAY / 60 < 21) == (stop.place < 4) for stop in blind]
    assert np.mean(right) < 0.65, "without hours it is chance"
    assert all(stop.in_hours is None for stop in blind)


def test_those_in_need_are_met_more_often_and_none_is_forgotten() -> None:
    visits = np.zeros(8)
    for seed in range(100):
        for shift in planned(seed, rotation=0.0).shifts:
            for stop in shift:
                visits[stop.place] += 1
    assert visits[0] > visits[5] > 0
    assert visits.min() > 50


def test_a_share_of_the_places_rests_each_by_the_same_chance() -> None:
    rests = collections.Counter(place for seed in range(400) for place in planned(seed, rotation=0.25).resting)
    assert sum(rests.values()) == 800
    assert min(rests[place] for place in range(8)) > 60
    assert planned(rotation=0.0).resting == ()
    shares = [len(planned(seed, rotation=0.2).resting) for seed in range(300)]
    assert np.mean(shares) == pytest.approx(1.6, abs=0.1), "a part of a place is one by lot"


def test_never_so_many_rest_that_none_are_left() -> None:
    plan = patrol_plan(XY[:2], NEED[:2], None, EVENINGS, PatrolSettings(rotation=0.9))
    assert plan.resting == ()
    assert all(len(stops) == 2 for stops in plan.shifts)
    alone = patrol_plan(XY[:1], NEED[:1], None, EVENINGS, PatrolSettings())
    assert all(len(stops) == 1 for stops in alone.shifts)


def test_no_place_no_need_no_shift_and_a_shift_too_short_for_anything() -> None:
    assert patrol_plan(np.empty((0, 2)), np.empty(0), None, EVENINGS).shifts == ((),) * 7
    assert patrol_plan(XY, np.zeros(8), None, EVENINGS).shifts == ((),) * 7
    assert patrol_plan(XY, NEED, None, []).shifts == ()
    short = patrol_plan(XY, NEED, None, [(0, 9), (0, 10)], PatrolSettings())
    assert [len(stops) for stops in short.shifts] == [0, 1], "one stop of the shortest kind fits into ten minutes"


def test_places_far_from_each_other_are_not_walked_between() -> None:
    far = np.array([[0, 0], [300, 0], [40_000, 0], [40_300, 0]], float)
    for seed in range(20):
        settings = PatrolSettings(seed=seed, rotation=0.0)
        plan = patrol_plan(far, np.ones(4), None, EVENINGS, settings)
        check(plan, far, EVENINGS, settings, None)
        for stops in plan.shifts:
            assert len({stop.place // 2 for stop in stops}) == 1


def test_identical_places_and_a_shift_over_the_weeks_end() -> None:
    settings = PatrolSettings(rotation=0.0)
    shifts = [(6 * DAY + 20 * 60, 7 * DAY + 2 * 60)]
    hours = np.zeros((5, 168))
    hours[:, 0] = 1  # Monday 00–01: the small hours after Sunday's shift
    plan = patrol_plan(np.zeros((5, 2)), np.ones(5), hours, shifts, settings)
    check(plan, np.zeros((5, 2)), shifts, settings, None)
    assert sum(stop.in_hours for stop in plan.shifts[0]) >= 1


places = st.lists(st.tuples(st.floats(0, 3000), st.floats(0, 3000), st.floats(0, 9)), max_size=9)
shift = st.tuples(st.integers(0, 10_000), st.integers(1, 600)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(places, st.lists(shift, max_size=3), st.integers(0, 5), st.floats(3, 40), st.booleans())
def test_every_plan_can_be_carried_out(
    spots: list, shifts: list, seed: int, kmh: float, has_base: bool
) -> None:
    xy, need = np.array([spot[:2] for spot in spots]).reshape(-1, 2), np.array([spot[2] for spot in spots])
    settings = PatrolSettings(seed=seed, kmh=kmh)
    base = (1500.0, 1500.0) if has_base else None
    plan = patrol_plan(xy, need, None, shifts, settings, base)
    check(plan, xy, shifts, settings, base)
    assert all(need[stop.place] > 0 for stops in plan.shifts for stop in stops)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"stops": (0, 3)}, "stops"),
        ({"stops": (4, 3)}, "stops"),
        ({"minutes": (0, 3)}, "minute"),
        ({"kmh": 0.0}, "speed"),
        ({"rotation": 1.0}, "rotation"),
    ],
)
def test_settings_that_can_not_be_are_refused(change: dict, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        planned(**change)


def test_places_that_are_none_are_refused() -> None:
    for xy, need in ((np.array([[np.nan, 0]]), [1.0]), (XY[:1], [-1.0]), (XY[:1], [np.nan]), (XY[:2], [1.0])):
        with pytest.raises(ValueError, match="coordinates"):
            patrol_plan(xy, np.array(need), None, EVENINGS)
    with pytest.raises(ValueError, match="168"):
        patrol_plan(XY, NEED, np.ones((8, 24)), EVENINGS)
    with pytest.raises(ValueError, match="end after"):
        patrol_plan(XY, NEED, None, [(10, 10)])
