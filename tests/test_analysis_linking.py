"""Linking the same event across sources: within the bounds, one to one, in any order of input the same."""

from __future__ import annotations

import dataclasses
import itertools
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis import linking
from est_plugin.analysis.linking import Events, Pairs, by_chance, match, match_by_area

POLICE, REPORTS, FIRM = 1, 2, 3
NOON = 12.0


def events(*rows: dict) -> Events:
    """Events by hand: police at the origin at noon of day 0 unless said otherwise."""
    plain = {"source": POLICE, "family": "fire", "x": 0.0, "y": 0.0, "start": NOON, "end": np.nan, "timed": True}
    filled = [{"id": f"{i:03d}", "registered": np.nan, **plain, **row} for i, row in enumerate(rows)]
    column = {name: [row[name] for row in filled] for name in filled[0]} if filled else {}
    source = np.array(column.get("source", []), np.int64)
    return Events(
        ids=np.array(column.get("id", []), object),
        source=source,
        precedence=np.where(source == POLICE, 0, 1),
        registered=np.array(column.get("registered", []), float),
        family=np.array(column.get("family", []), object),
        place=np.column_stack([np.array(column.get(name, []), float) for name in "xy"]),
        start=np.array(column.get("start", []), float),
        end=np.array(column.get("end", []), float),
        timed=np.array(column.get("timed", []), bool),
    )


def named(given_events: Events, pairs: Pairs) -> list[tuple[str, str]]:
    return [(given_events.ids[a], given_events.ids[b]) for a, b in zip(pairs.kept, pairs.linked)]


def is_linked(first: dict, second: dict, **bounds: float) -> bool:
    return len(match(events(first, {"source": REPORTS, **second}), **bounds)) == 1


# ---- single pairs --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ({"x": 150.0}, True),
        ({"x": 150.1}, False),
        ({"x": 110.0, "y": 110.0}, False),  # inside the square, outside the circle
        ({"start": NOON + 48}, True),
        ({"start": NOON + 48.1}, False),
        ({"start": NOON - 48}, True),
        ({"start": NOON - 48.1}, False),
        ({"family": "damage"}, False),
        ({"source": POLICE}, False),
        ({"x": np.nan, "y": np.nan}, False),
        ({"start": np.nan}, False),
        ({"x": 150.0, "start": NOON + 48}, True),
    ],
)
def test_near_in_place_and_time_of_one_family_and_of_two_sources(second: dict, expected: bool) -> None:
    assert is_linked({}, second) is expected


def test_no_family_is_linked_with_nothing() -> None:
    assert not is_linked({"family": ""}, {"family": ""})


def test_the_bounds_are_the_callers() -> None:
    assert is_linked({}, {"x": 300.0}, metres=300.0)
    assert not is_linked({}, {"x": 120.0}, metres=100.0)
    assert not is_linked({}, {"start": NOON + 13}, hours=12.0)
    for wrong in ({"metres": 0.0}, {"hours": -1.0}, {"metres": float("nan")}):
        with pytest.raises(ValueError, match="above 0"):
            match(events(), **wrong)


@pytest.mark.parametrize(
    ("first", "second", "hours"),
    [
        # A window broken some time in the weekend, reported on Monday at 8: an hour after the span's end.
        ({"start": 16.0, "end": 79.0}, {"start": 80.0}, 1.0),
        ({"start": 16.0, "end": 79.0}, {"start": 40.0}, 0.0),
        ({"start": 0.0, "end": 168.0}, {"start": 168.0 + 48}, 48.0),
        # More than a week: only the start says anything.
        ({"start": 0.0, "end": 169.0}, {"start": 40.0}, 40.0),
        ({"start": 0.0, "end": 169.0}, {"start": 100.0}, None),
        # An end before the start is no end.
        ({"start": 100.0, "end": 10.0}, {"start": 20.0}, None),
        ({"start": 100.0, "end": 10.0}, {"start": 90.0}, 10.0),
    ],
)
def test_hours_run_from_the_end_of_one_span_to_the_start_of_the_other(
    first: dict, second: dict, hours: float | None
) -> None:
    given_events = events(first, {"source": REPORTS, **second})
    pairs = match(given_events)
    assert pairs.hours.tolist() == ([] if hours is None else [hours])


@pytest.mark.parametrize(
    ("day", "clock", "hours"), [(0, 23.9, 0.0), (1, 0.5, 24.0), (2, 23.9, 48.0), (3, 0.0, None), (-2, 0.0, 48.0)]
)
def test_with_an_unknown_hour_the_dates_are_compared(day: int, clock: float, hours: float | None) -> None:
    given_events = events({"start": 0.0, "timed": False}, {"source": REPORTS, "start": 24.0 * day + clock})
    assert match(given_events).hours.tolist() == ([] if hours is None else [hours])


def test_two_unknown_hours_compare_their_dates_too() -> None:
    for day, expected in ((0, True), (2, True), (3, False)):
        assert is_linked({"start": 0.0, "timed": False}, {"start": 24.0 * day, "timed": False}) is expected, (
            f"{day} days apart"
        )


# ---- which one is kept ---------------------------------------------------------------------------


def test_the_police_record_is_kept_whoever_came_first() -> None:
    given_events = events({"source": REPORTS, "registered": 1.0}, {"source": POLICE, "registered": 9.0})
    assert named(given_events, match(given_events)) == [("001", "000")]


def test_among_equals_the_one_registered_first_is_kept_and_an_unknown_date_is_last() -> None:
    for registered, kept in (((5.0, 2.0), "001"), ((2.0, 5.0), "000"), ((np.nan, 5.0), "001"), ((3.0, 3.0), "000")):
        given_events = events(
            {"source": REPORTS, "registered": registered[0]}, {"source": FIRM, "registered": registered[1]}
        )
        pairs = match(given_events)
        assert given_events.ids[pairs.kept].tolist() == [kept], registered


def test_an_event_of_three_sources_has_two_links_to_the_police() -> None:
    given_events = events({}, {"source": REPORTS, "x": 10.0}, {"source": FIRM, "x": -10.0})
    assert named(given_events, match(given_events)) == [("000", "001"), ("000", "002")]


def test_one_that_was_linked_keeps_no_other() -> None:
    """The firm's report lies out of reach of the police record; its neighbour is gone to it already."""
    given_events = events({}, {"source": REPORTS, "x": 100.0}, {"source": FIRM, "x": 200.0})
    assert named(given_events, match(given_events)) == [("000", "001")]


# ---- choosing among many -------------------------------------------------------------------------


def test_each_has_one_partner_and_the_whole_is_as_near_as_can_be() -> None:
    """Taking the nearest pair first (40 m) would leave the two others 140 m apart, and out of reach of all."""
    given_events = events({"x": 0.0}, {"x": 100.0}, {"source": REPORTS, "x": 60.0}, {"source": REPORTS, "x": 170.0})
    assert named(given_events, match(given_events)) == [("000", "002"), ("001", "003")]


def test_a_sure_pair_is_not_given_up_for_two_doubtful_ones() -> None:
    given_events = events(
        {},
        {"x": -140.0, "start": NOON + 30},
        {"source": REPORTS, "y": 1.0},
        {"source": REPORTS, "x": 140.0, "start": NOON - 30},
    )
    assert named(given_events, match(given_events)) == [("000", "002")]


def test_refused_pairs_stay_apart_in_either_order() -> None:
    given_events = events({}, {"source": REPORTS})
    for refused in (("000", "001"), ("001", "000")):
        assert len(match(given_events, refused=[refused])) == 0
    assert len(match(given_events, refused=[("000", "777")])) == 1
    two = events({}, {"source": REPORTS}, {"source": REPORTS, "x": 30.0})
    assert named(two, match(two, refused=[("000", "001")])) == [("000", "002")], "another may take the place"


def test_one_that_has_a_partner_in_a_source_gets_no_second_there() -> None:
    given_events = events({}, {"source": REPORTS}, {"source": FIRM})
    assert named(given_events, match(given_events, engaged=[("000", REPORTS)])) == [("000", "002"), ("001", "002")][:1]


def test_a_repeated_id_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="more than one"):
        match(events({"id": "a"}, {"id": "a", "source": REPORTS}))


def test_nothing_is_linked_where_there_is_nothing() -> None:
    empty = events()
    assert len(match(empty)) == 0
    assert len(match_by_area(empty, np.array([], object))) == 0
    assert len(match(events({}))) == 0


# ---- any input -----------------------------------------------------------------------------------

moments = st.integers(0, 24 * 12).map(float)
rows = st.fixed_dictionaries(
    {
        "source": st.sampled_from([POLICE, REPORTS, FIRM]),
        "family": st.sampled_from(["fire", "damage", ""]),
        "x": st.integers(0, 12).map(lambda v: 40.0 * v),
        "y": st.one_of(st.just(np.nan), st.integers(0, 3).map(lambda v: 40.0 * v)),
        "start": moments,
        "end": st.one_of(st.just(np.nan), moments),
        "timed": st.booleans(),
        "registered": st.one_of(st.just(np.nan), st.integers(0, 9).map(float)),
    }
)


def gap(a: dict, b: dict) -> float:
    """Hours between two events, written down once more, row by row."""
    spans = []
    for row in (a, b):
        ends = row["end"] if row["end"] >= row["start"] and row["end"] - row["start"] <= 168 else row["start"]
        spans.append((row["start"], ends))
    (a0, a1), (b0, b1) = spans
    if a["timed"] and b["timed"]:
        return max(0.0, b0 - a1, a0 - b1)
    return 24.0 * max(0, b0 // 24 - a1 // 24, a0 // 24 - b1 // 24)


def possible(a: dict, b: dict) -> bool:
    return bool(
        a["source"] != b["source"]
        and a["family"] == b["family"] != ""
        and np.hypot(a["x"] - b["x"], a["y"] - b["y"]) <= 150
        and gap(a, b) <= 48
    )


@given(st.lists(rows, max_size=40), st.randoms(use_true_random=False))
def test_any_input_is_linked_within_bounds_one_to_one_and_alike_in_any_order(table: list[dict], random) -> None:
    table = [{"id": f"{i:03d}", **row} for i, row in enumerate(table)]
    given_events = events(*table)
    pairs = match(given_events)
    found = named(given_events, pairs)
    by_id = {row["id"]: row for row in table}

    for (kept, linked), metres, hours in zip(found, pairs.distance_m, pairs.hours):
        a, b = by_id[kept], by_id[linked]
        assert possible(a, b)
        assert metres == pytest.approx(np.hypot(a["x"] - b["x"], a["y"] - b["y"]))
        assert hours == pytest.approx(gap(a, b))
        assert b["source"] != POLICE, "the police record is kept"
    assert len({linked for _, linked in found}) == len(found), "linked once"
    partners = [(kept, by_id[linked]["source"]) for kept, linked in found]
    assert len(set(partners)) == len(partners), "one partner a source"

    shuffled = list(table)
    random.shuffle(shuffled)
    again = events(*shuffled)
    assert named(again, match(again)) == found
    assert found == sorted(found)


@given(st.lists(rows, max_size=24))
def test_what_is_left_apart_has_no_free_partner(table: list[dict]) -> None:
    """Nothing that may be linked stays alone beside something else that stays alone."""
    table = [{"id": f"{i:03d}", **row} for i, row in enumerate(table)]
    given_events = events(*table)
    found = named(given_events, match(given_events))
    used = {key for pair in found for key in pair}
    alone = [row for row in table if row["id"] not in used]
    assert not any(possible(a, b) for a, b in itertools.combinations(alone, 2))


@given(st.lists(rows, max_size=12))
def test_the_matching_of_two_sources_is_the_best_of_all(table: list[dict]) -> None:
    """Against every matching there is."""
    table = [
        {"id": f"{i:03d}", **row, "source": POLICE if row["source"] == POLICE else REPORTS, "family": "fire"}
        for i, row in enumerate(table)
    ]
    given_events = events(*table)
    chosen = named(given_events, match(given_events))
    police = [row for row in table if row["source"] == POLICE][:5]
    reports = [row for row in table if row["source"] == REPORTS]
    given_events = events(*police, *reports)
    chosen = named(given_events, match(given_events))
    by_id = {row["id"]: row for row in table}

    def worth(a: dict, b: dict) -> float:
        metres = np.hypot(a["x"] - b["x"], a["y"] - b["y"])
        hours = gap(a, b) + (0 if a["timed"] and b["timed"] else 12)
        return max(0.0, 2 - (metres / 150) ** 2 - (hours / 48) ** 2) + 1e-3

    def best(left: list[dict], free: tuple[str, ...]) -> float:
        if not left:
            return 0.0
        linked = (
            worth(left[0], by_id[key]) + best(left[1:], tuple(k for k in free if k != key))
            for key in free
            if possible(left[0], by_id[key])
        )
        return max([best(left[1:], free), *linked])

    total = sum(worth(by_id[a], by_id[b]) for a, b in chosen)
    assert total == pytest.approx(best(police, tuple(row["id"] for row in reports)))


def test_large_groups_are_matched_greedily_and_alike_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linking, "LARGEST_GROUP", 1)
    random = np.random.default_rng(5)
    table = [
        {"id": f"{i:03d}", "source": int(random.integers(1, 3)), "x": float(random.integers(0, 400)), "y": 0.0}
        for i in range(60)
    ]
    one = events(*table)
    found = named(one, match(one))
    other = events(*table[::-1])
    assert named(other, match(other)) == found
    assert len({key for pair in found for key in pair}) == 2 * len(found)
    assert len(found) >= 20


def test_a_million_events_take_seconds() -> None:
    """Six years of a large town: all pairs in space alone would be millions."""
    random = np.random.default_rng(1)
    n = 1_000_000
    big = Events(
        ids=np.array([f"{i:07d}" for i in range(n)], object),
        source=random.integers(1, 3, n),
        precedence=np.zeros(n, np.int64),
        registered=np.zeros(n),
        family=random.choice(np.array(["fire", "damage", "theft", "violence"], object), n),
        place=random.normal(0, 3000, (n, 2)),
        start=random.uniform(0, 24 * 365 * 6, n),
        end=np.full(n, np.nan),
        timed=random.random(n) < 0.9,
    )
    started = time.monotonic()
    pairs = match(big)
    seconds = time.monotonic() - started
    print(f"\n{n} events: {len(pairs)} pairs in {seconds:.1f} s")
    assert seconds < 60
    assert pairs.distance_m.max() <= 150
    assert pairs.hours.max() <= 48
    assert len(np.unique(np.concatenate((pairs.kept, pairs.linked)))) == 2 * len(pairs)


# ---- chance --------------------------------------------------------------------------------------


def town(n_same: int, seed: int) -> tuple[Events, set[tuple[str, str]]]:
    """Three years of a dense town: 6,000 crimes and 4,000 reports around 60 places, and some events in both."""
    random = np.random.default_rng(seed)
    places = random.uniform(0, 4000, (60, 2))

    def drawn(n: int) -> tuple[np.ndarray, np.ndarray]:
        where = places[random.choice(60, n, p=random.dirichlet(np.full(60, 0.5)))]
        return where + random.normal(0, 70, (n, 2)), random.uniform(0, 24 * 365 * 3, n)

    crimes, crime_hours = drawn(6000)
    reports, report_hours = drawn(4000)
    same = random.choice(6000, n_same, replace=False)
    reports[:n_same] = crimes[same] + random.normal(0, 25, (n_same, 2))
    report_hours[:n_same] = crime_hours[same] + random.exponential(2, n_same)
    ids = np.array([f"p{i:04d}" for i in range(6000)] + [f"r{i:04d}" for i in range(4000)], object)
    source = np.repeat([POLICE, REPORTS], [6000, 4000])
    made = Events(
        ids=ids,
        source=source,
        precedence=np.where(source == POLICE, 0, 1),
        registered=np.zeros(10_000),
        family=np.full(10_000, "damage", object),
        place=np.vstack((crimes, reports)),
        start=np.concatenate((crime_hours, report_hours)),
        end=np.full(10_000, np.nan),
        timed=np.ones(10_000, bool),
    )
    return made, {(f"p{i:04d}", f"r{j:04d}") for j, i in enumerate(same)}


SHIFTS = (-42, -35, -28, 28, 35, 42)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_number_found_by_chance_is_the_number_found_without_any_same_event(seed: int) -> None:
    given_events, _ = town(0, seed)
    pairs = match(given_events)
    chance = by_chance(given_events, pairs, 150.0, 48.0, SHIFTS)
    assert chance.expected == pytest.approx(len(pairs), rel=0.08)
    assert (chance.share <= 0.2).sum() <= 5, "hardly any is taken to be the same"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_in_both_sources_stands_out_from_chance(seed: int) -> None:
    """Of 600 events in both, how many are linked, and how many of the linked are false."""
    given_events, same = town(600, seed)
    pairs = match(given_events)
    chance = by_chance(given_events, pairs, 150.0, 48.0, SHIFTS)
    found = [pair for pair, share in zip(named(given_events, pairs), chance.share) if share <= 0.2]
    true = len(set(found) & same)
    all_found = len(set(named(given_events, pairs)) & same)
    print(
        f"\nwithin the bounds: {len(pairs)} pairs, {all_found} of {len(same)} true; by chance about "
        f"{chance.expected:.0f}; linked: {len(found)}, {true} true, {len(found) - true} false"
    )
    assert all_found >= 0.85 * len(same)
    assert true >= 0.6 * len(same)
    assert len(found) - true <= 0.3 * len(found)


def test_a_short_record_leaves_chance_unknown() -> None:
    given_events = events({}, {"source": REPORTS})
    pairs = match(given_events)
    chance = by_chance(given_events, pairs, 150.0, 48.0, SHIFTS)
    assert np.isnan(chance.share).all()
    assert np.isnan(chance.expected)
    assert len(by_chance(events(), match(events()), 150.0, 48.0, SHIFTS).share) == 0


def test_farther_pairs_are_never_surer_than_nearer_ones() -> None:
    given_events, _ = town(100, 7)
    pairs = match(given_events)
    share = by_chance(given_events, pairs, 150.0, 48.0, SHIFTS).share[np.argsort(-pairs.worth, kind="stable")]
    assert (np.diff(share) >= 0).all()
    assert 0 < share[0] <= share[-1] <= 1


# ---- areas alone ---------------------------------------------------------------------------------


def test_by_area_only_the_unmistakable_is_linked() -> None:
    given_events = events(
        {}, {"source": REPORTS}, {}, {"source": REPORTS}, {"source": REPORTS}, {"source": REPORTS}, {}
    )
    key = np.array(["A1|1|fire", "A1|1|fire", "A2|1|fire", "A2|1|fire", "A2|1|fire", "", "A3|1|fire"], object)
    pairs = match_by_area(given_events, key)
    assert named(given_events, pairs) == [("000", "001")], "two candidates are none"
    assert np.isnan(pairs.distance_m).all()
    backwards = dataclasses.replace(
        given_events,
        **{field.name: getattr(given_events, field.name)[::-1] for field in dataclasses.fields(given_events)},
    )
    assert named(backwards, match_by_area(backwards, key[::-1])) == [("000", "001")]
