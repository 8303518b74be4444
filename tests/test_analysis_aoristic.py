"""Aoristic weights: against the method's author's own program, by hand, and what must hold for any events."""

from __future__ import annotations

import csv
import datetime as dt
import pathlib
import zoneinfo

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis import aoristic
from est_plugin.analysis.aoristic import AoristicTable, aoristic_weights, is_whole_day
from est_plugin.analysis.local_clock import LocalClock

FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "analysis"
MON, TUE, FRI, SAT, SUN = 0, 1, 4, 5, 6
NONE = np.datetime64("NaT", "s")


def zone(name: str, first: str = "2015-01-01", last: str = "2027-01-01") -> LocalClock:
    known = zoneinfo.ZoneInfo(name)
    low, high = (int(np.datetime64(day, "s").astype(np.int64)) for day in (first, last))
    return LocalClock(
        lambda utc: utc.replace(tzinfo=dt.timezone.utc).astimezone(known).replace(tzinfo=None), low, high
    )


STOCKHOLM = zone("Europe/Stockholm")
UTC = zone("UTC")


def local(*texts: str) -> np.ndarray:
    return np.array([np.datetime64(text, "s") if text else NONE for text in texts], "datetime64[s]")


def spread(starts: list[str], ends: list[str], clock: LocalClock = STOCKHOLM, **more: object) -> AoristicTable:
    """Of local times."""
    start, end = local(*starts), local(*ends)
    first = clock.utc(start.astype(np.int64))
    last = clock.utc_not_before(np.where(np.isnat(end), start, end).astype(np.int64), first)
    moments = last.astype("datetime64[s]")
    moments[np.isnat(end)] = NONE
    return aoristic_weights(first.astype("datetime64[s]"), moments, clock, **more)


def cells(table: AoristicTable) -> dict[tuple[int, int], float]:
    """(weekday, hour) -> weight, of all that isn't 0."""
    weights = table.weights.sum(axis=0)
    return {(int(day), int(hour)): float(weights[day, hour]) for day, hour in np.argwhere(weights)}


def test_friday_evening_to_saturday_night() -> None:
    found = spread(["2026-11-20 22:00"], ["2026-11-21 02:00"])
    assert cells(found) == {(FRI, 22): 0.25, (FRI, 23): 0.25, (SAT, 0): 0.25, (SAT, 1): 0.25}
    night = spread(["2026-11-20 22:00"], ["2026-11-21 02:00"], day_start=aoristic.EST_DAY_START)
    assert cells(night) == {(FRI, 22): 0.25, (FRI, 23): 0.25, (FRI, 0): 0.25, (FRI, 1): 0.25}


def test_parts_of_hours() -> None:
    found = spread(["2026-11-23 10:45"], ["2026-11-23 12:15"])
    assert cells(found) == pytest.approx({(MON, 10): 15 / 90, (MON, 11): 60 / 90, (MON, 12): 15 / 90})


@pytest.mark.parametrize(
    ("end", "sort"),
    [("", "moments"), ("2026-11-23 10:45", "moments"), ("2026-11-23 10:44", "reversed"), ("2026-11-23 10:59", "spans")],
)
def test_no_end_a_moment_an_end_before_the_start_and_one_in_the_same_hour(end: str, sort: str) -> None:
    found = spread(["2026-11-23 10:45"], [end])
    assert cells(found) == {(MON, 10): 1.0}
    assert getattr(found, sort) == 1.0


@pytest.mark.parametrize(("end", "is_long"), [("2026-11-30 10:45", 1.0), ("2027-02-01 00:00", 1.0)])
def test_a_week_or_more_is_everywhere(end: str, is_long: float) -> None:
    found = spread(["2026-11-23 10:45"], [end])
    np.testing.assert_array_equal(found.weights, np.full((1, 7, 24), 1 / 168))
    assert found.long == is_long


def test_a_minute_less_than_a_week() -> None:
    found = spread(["2026-11-23 10:45"], ["2026-11-30 10:44"])
    assert found.spans == 1
    assert found.weights[0, MON, 10] == pytest.approx(59 / (7 * 24 * 60 - 1))
    assert found.weights.sum() == pytest.approx(1.0)


def test_against_the_authors_own_program(trial_data: pathlib.Path) -> None:
    """aoristic.summary of the R package aoristic 1.1.1, which measures spans by the clock on the wall."""
    with open(FIXTURES / "dcburgsum.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    theirs = np.array([[float(row[day]) for row in rows] for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")])
    data = pd.read_csv(trial_data / "reference" / "dcburglaries.csv")
    start = data["StartDateTime"].to_numpy(np.int64).astype("datetime64[s]")
    end = np.array([NONE if v != v else np.datetime64(int(v), "s") for v in data["EndDateTime"]], "datetime64[s]")
    clock = zone("America/New_York")

    def wall(utc: np.ndarray) -> np.ndarray:
        seconds = clock.local(np.where(np.isnat(utc), start, utc).astype(np.int64)).astype("datetime64[s]")
        seconds[np.isnat(utc)] = NONE
        return seconds

    np.testing.assert_allclose(aoristic_weights(wall(start), wall(end), UTC).weights[0], theirs, atol=5.001e-4)
    # In elapsed time nothing can have happened at 02 on the Sunday on which the clock was put forward.
    ours = aoristic_weights(start, end, clock)
    assert (ours.spans, ours.moments, ours.long, ours.reversed) == (960, 37, 28, 0)
    np.testing.assert_allclose(ours.weights[0], theirs, atol=0.03)
    assert ours.weights.sum() == pytest.approx(1025.0)


def test_the_night_with_an_hour_less() -> None:
    found = cells(spread(["2026-03-28 22:00"], ["2026-03-29 08:00"]))
    assert (SUN, 2) not in found
    assert len(found) == 9
    assert list(found.values()) == pytest.approx([1 / 9] * 9)


def test_the_night_with_an_hour_more() -> None:
    found = cells(spread(["2026-10-24 22:00"], ["2026-10-25 08:00"]))
    assert found[(SUN, 2)] == pytest.approx(2 / 11)
    assert found[(SUN, 3)] == found[(SAT, 22)] == pytest.approx(1 / 11)


def test_an_end_in_the_second_of_two_equal_hours() -> None:
    # 02:40 and then 02:10: half an hour, over the change.
    found = spread(["2026-10-25 02:40"], ["2026-10-25 02:10"])
    assert cells(found) == {(SUN, 2): 1.0}
    assert (found.spans, found.reversed) == (1, 0)
    clock = STOCKHOLM
    start, end = clock.utc(local("2026-10-25 02:40").astype(np.int64)), local("2026-10-25 02:10").astype(np.int64)
    assert (clock.utc_not_before(end, start) - start).tolist() == [1800]
    assert (clock.utc(end) - start).tolist() == [-1800]
    assert (clock.utc(end, second_time=True) - start).tolist() == [1800]


def test_a_clock_agrees_with_zoneinfo_at_every_quarter_of_an_hour_around_its_changes() -> None:
    for name in ("Europe/Stockholm", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"):
        clock, known = zone(name), zoneinfo.ZoneInfo(name)
        around = [*clock.changes.tolist()[:6], 1_700_000_000]
        utc = np.concatenate([np.arange(at - 9000, at + 9000, 900) for at in around])
        there = [dt.datetime.fromtimestamp(second, dt.timezone.utc).astimezone(known) for second in utc.tolist()]
        expected = [int(one.replace(tzinfo=dt.timezone.utc).timestamp()) for one in there]
        assert clock.local(utc).tolist() == expected, name
        wall = np.array(expected)
        for fold in (0, 1):
            back = [
                int(dt.datetime.utcfromtimestamp(w).replace(tzinfo=known, fold=fold).timestamp()) for w in wall.tolist()
            ]
            assert clock.utc(wall, second_time=bool(fold)).tolist() == back, (name, fold)


def test_hours_of_zones_with_half_an_hour() -> None:
    found = spread(["2026-11-23 10:00"], ["2026-11-23 12:00"], zone("Asia/Kolkata"))
    assert cells(found) == {(MON, 10): 0.5, (MON, 11): 0.5}


def test_unknown_times_stand_apart() -> None:
    start = ["2026-11-23 00:00", "2026-11-23 00:00", "2026-11-23 00:00", "2026-11-23 12:00", ""]
    end = ["", "2026-11-23 23:59", "2026-11-23 04:00", "", "2026-11-23 04:00"]
    unknown = is_whole_day(local(*start), local(*end))
    assert unknown.tolist() == [True, True, False, False, False]
    stockholm = STOCKHOLM.utc(np.where(np.isnat(local(*start)), NONE, local(*start)).astype(np.int64))
    begun = stockholm.astype("datetime64[s]")
    begun[4] = NONE
    ended = STOCKHOLM.utc(local(*end).astype(np.int64)).astype("datetime64[s]")
    ended[np.isnat(local(*end))] = NONE
    found = aoristic_weights(begun, ended, STOCKHOLM, unknown, antal=np.array([1.0, 2, 3, 4, 5]))
    assert (found.unknown, found.known) == (8.0, 7.0)
    assert found.unknown_share == pytest.approx(8 / 15)
    assert cells(found)[(MON, 12)] == 4.0
    assert cells(found)[(MON, 0)] == 0.75


def test_each_place_has_hours_of_its_own() -> None:
    found = spread(
        ["2026-11-23 10:00", "2026-11-24 23:30", "2026-11-23 10:00"],
        ["2026-11-23 12:00", "2026-11-25 00:30", ""],
        group=np.array([1, 0, -1]),
        n_groups=3,
    )
    assert found.weights.sum(axis=(1, 2)).tolist() == [1, 1, 0]
    assert found.weights[1, MON, 10] == found.weights[0, TUE, 23] == 0.5
    assert found.known == 2, "an event in no place isn't counted"


def test_nothing_at_all() -> None:
    found = spread([], [])
    assert not found.weights.any()
    assert found.known == found.unknown == 0
    assert np.isnan(found.unknown_share)


@pytest.mark.parametrize("antal", [[-1.0], [np.nan], [np.inf], [1.0, 1.0]])
def test_numbers_that_are_none_are_refused(antal: list[float]) -> None:
    with pytest.raises(ValueError, match=r"count|length"):
        spread(["2026-11-23 10:00"], [""], antal=np.array(antal))


moments = st.integers(1_420_000_000, 1_790_000_000)
spans = st.one_of(st.integers(-3600, 200 * 3600), st.none())


@given(st.lists(st.tuples(moments, spans, st.integers(0, 5), st.integers(0, 2)), max_size=40), st.integers(0, 23))
def test_weights_of_each_event_sum_to_its_number(
    events: list[tuple[int, int | None, int, int]], day_start: int
) -> None:
    start = np.array([event[0] for event in events], np.int64).astype("datetime64[s]")
    end = np.array([NONE if e[1] is None else np.datetime64(e[0] + e[1], "s") for e in events], "datetime64[s]")
    antal, group = (np.array([event[i] for event in events], kind) for i, kind in ((2, float), (3, np.int64)))
    found = aoristic_weights(start, end, STOCKHOLM, None, antal, group, 3, day_start)
    assert np.all(found.weights >= 0)
    np.testing.assert_allclose(found.weights.sum(axis=(1, 2)), np.bincount(group, antal, 3), atol=1e-9)
    by_hour = aoristic_weights(start, end, STOCKHOLM, None, antal, group, 3).weights.sum(axis=1)
    np.testing.assert_allclose(found.weights.sum(axis=1), by_hour, atol=1e-9, err_msg="the day's start moves no hour")


@given(st.lists(st.tuples(moments, st.integers(1, 168 * 3600)), min_size=1, max_size=6))
def test_against_counting_minutes(events: list[tuple[int, int]]) -> None:
    """Every second of a span asked for its own local hour, one by one (in steps of a divisor of the span)."""
    known = zoneinfo.ZoneInfo("Europe/Stockholm")
    events = [(at // 900 * 900, max(length // 900 * 900, 900)) for at, length in events]
    expected = np.zeros((7, 24))
    for at, length in events:
        quarters = range(at, at + length, 900)
        for quarter in quarters:
            there = dt.datetime.fromtimestamp(quarter, known)
            expected[there.weekday(), there.hour] += 1 / len(quarters)
    start = np.array([at for at, _ in events]).astype("datetime64[s]")
    end = np.array([at + length for at, length in events]).astype("datetime64[s]")
    is_long = [length >= 168 * 3600 for _, length in events]
    if not any(is_long):
        np.testing.assert_allclose(aoristic_weights(start, end, STOCKHOLM).weights[0], expected, atol=1e-12)


def test_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(1)
    start = (1_700_000_000 + random.integers(0, 30_000_000, 500)).astype("datetime64[s]")
    end = start + random.integers(1, 160 * 3600, 500).astype("timedelta64[s]")
    whole = aoristic_weights(start, end, STOCKHOLM).weights
    for size in (1, 7, 1000):
        monkeypatch.setattr(aoristic, "_BLOCK", size)
        np.testing.assert_allclose(aoristic_weights(start, end, STOCKHOLM).weights, whole, rtol=1e-12)
