"""Weeks, tertials and clocks: the one calendar, against Python's own and against dates known by name."""
from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.domain.calendar import (
    ONE_DAY,
    Clock,
    Period,
    Tertial,
    Week,
    last_whole_week,
    weeks_in_year,
)
from est_plugin.domain.errors import EstError

days = st.dates(dt.date(1950, 1, 1), dt.date(2150, 12, 31))


def every_day(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + n * ONE_DAY for n in range((last - first).days + 1)]


def test_every_day_of_2000_to_2040_lies_in_the_iso_week_that_python_says() -> None:
    for day in every_day(dt.date(2000, 1, 1), dt.date(2040, 12, 31)):
        week = Week.of(day)
        assert (week.year, week.number) == day.isocalendar()[:2]
        assert week.first <= day <= week.last
        assert week.first.isoweekday() == 1
        assert (week.last - week.first).days == 6
        # ISO 8601's own definition: the year is the year of the week's Thursday.
        assert (week.first + 3 * ONE_DAY).year == week.year


def test_weeks_2000_to_2040_follow_one_another_without_gap() -> None:
    week, seen = Week(2000, 1), 0
    while week.year <= 2040:
        following = week.plus(1)
        assert following.first == week.last + ONE_DAY
        assert following > week
        week, seen = following, seen + 1
    assert seen == sum(weeks_in_year(year) for year in range(2000, 2041))


@pytest.mark.parametrize(("first", "last"), [("2020-12-28", "2021-01-03"), ("2026-12-28", "2027-01-03")])
def test_week_53_holds_the_days_on_both_sides_of_new_year(first: str, last: str) -> None:
    found = {str(Week.of(day)) for day in every_day(dt.date.fromisoformat(first), dt.date.fromisoformat(last))}
    assert found == {f"{first[:4]}-W53"}
    week = Week.parse(f"{first[:4]}-W53")
    assert (week.first.isoformat(), week.last.isoformat()) == (first, last)
    assert week.plus(1) == Week(int(first[:4]) + 1, 1)
    assert week.plus(1).plus(-1) == week
    assert Week.parse(str(week)) == week


@pytest.mark.parametrize(
    ("day", "week"),
    [("2016-01-03", "2015-W53"), ("2021-01-03", "2020-W53"), ("2024-12-30", "2025-W01"), ("2025-12-29", "2026-W01")],
)
def test_days_whose_iso_year_is_not_their_own(day: str, week: str) -> None:
    assert str(Week.of(dt.date.fromisoformat(day))) == week


def test_the_long_years_are_those_of_the_almanac() -> None:
    long = [year for year in range(2000, 2041) if weeks_in_year(year) == 53]
    assert long == [2004, 2009, 2015, 2020, 2026, 2032, 2037]
    assert {weeks_in_year(year) for year in range(2000, 2041)} == {52, 53}


def test_a_week_53_that_is_not_is_refused_with_the_number_of_weeks() -> None:
    with pytest.raises(EstError, match="no week 53 in 2024: that year has 52 weeks"):
        Week.parse("2024-W53")
    with pytest.raises(EstError, match="no week 54 in 2026: that year has 53 weeks"):
        Week.parse("2026-W54")
    with pytest.raises(EstError, match="no week 0"):
        Week.parse("2026-W00")


@given(days, st.integers(-3000, 3000))
def test_plus_goes_there_and_back(day: dt.date, n: int) -> None:
    week = Week.of(day)
    there = week.plus(n)
    assert there.first - week.first == dt.timedelta(days=7 * n)
    assert there.plus(-n) == week
    assert (there > week) == (n > 0)
    assert Week.parse(str(there)) == there if 1900 <= there.year < 2200 else True


def test_the_same_week_a_year_before_is_364_days_earlier() -> None:
    week = Week.parse("2026-W47")
    assert (week.first - week.plus(-52).first).days == 364
    # After a long year the number differs: 2021-W01 less 52 weeks is 2020-W02.
    assert str(Week(2021, 1).plus(-52)) == "2020-W02"


@pytest.mark.parametrize("text", ["2026-W47", "2026-w47", " 2026-W47 ", "2026W47", "2026-V47", "2026v47"])
def test_ways_to_write_a_week(text: str) -> None:
    assert Week.parse(text) == Week(2026, 47)


@pytest.mark.parametrize(
    "text", ["", "47", "2026-47", "W47", "2026-W", "26-W47", "2026-W477", "2026-W4.7", "2026-T3", "-026-W47", None, 47]
)
def test_what_is_not_a_week_is_told_with_an_example(text: object) -> None:
    with pytest.raises(EstError) as caught:
        Week.parse(text)  # type: ignore[arg-type]
    assert str(text) in str(caught.value)
    assert "2026-W47" in str(caught.value)


@pytest.mark.parametrize("text", ["0206-W47", "1899-W01", "2200-W01", "9999-W52", "0000-W01"])
def test_a_year_that_is_a_slip_of_the_finger_is_refused(text: str) -> None:
    for parse, slip in ((Week.parse, text), (Tertial.parse, text[:5] + "T1")):
        with pytest.raises(EstError, match="year") as caught:
            parse(slip)
        assert slip in str(caught.value)


def test_first_and_last_year_that_may_be_written() -> None:
    assert Week.parse("1900-W01").first == dt.date(1900, 1, 1)
    assert Tertial.parse("2199-T3").last == dt.date(2199, 12, 31)


def test_stray_days_of_any_year_have_a_week_and_a_tertial() -> None:
    for day in (dt.date(1, 1, 1), dt.date(202, 2, 2), dt.date(9998, 12, 31)):
        assert Week.of(day).first <= day <= Week.of(day).last
        assert Tertial.of(day).first <= day <= Tertial.of(day).last


def test_the_last_whole_week_has_ended() -> None:
    for day in every_day(dt.date(2020, 12, 20), dt.date(2021, 1, 20)):
        week = last_whole_week(day)
        assert week.last < day <= week.last + 7 * ONE_DAY


def test_tertials_have_the_lengths_of_the_calendar() -> None:
    for year in range(2000, 2041):
        lengths = [Tertial(year, number).days for number in (1, 2, 3)]
        assert lengths == [121 if calendar.isleap(year) else 120, 123, 122]
        assert sum(lengths) == (366 if calendar.isleap(year) else 365)


def test_tertials_partition_every_year_by_dates() -> None:
    for year in (2023, 2024, 2100):
        whole = every_day(dt.date(year, 1, 1), dt.date(year, 12, 31))
        held = {number: {day for day in whole if Tertial.of(day).number == number} for number in (1, 2, 3)}
        assert {number: {day.month for day in found} for number, found in held.items()} == {
            1: {1, 2, 3, 4},
            2: {5, 6, 7, 8},
            3: {9, 10, 11, 12},
        }
        for number, found in held.items():
            assert (min(found), max(found)) == (Tertial(year, number).first, Tertial(year, number).last)
            assert len(found) == Tertial(year, number).days


def test_a_tertial_cuts_weeks() -> None:
    # 2024-04-29 (Mon) … 2024-05-05 lies in two tertials: summing weeks would misplace days.
    week = Week.of(dt.date(2024, 4, 30))
    assert Tertial.of(week.first) == Tertial(2024, 1)
    assert Tertial.of(week.last) == Tertial(2024, 2)


@given(days, st.integers(-900, 900))
def test_tertials_follow_one_another(day: dt.date, n: int) -> None:
    tertial = Tertial.of(day)
    assert tertial.plus(1).first == tertial.last + ONE_DAY
    assert tertial.plus(n).plus(-n) == tertial
    assert tertial.plus(3 * 4) == tertial.earlier(-4)
    assert tertial.plus(-3) == tertial.earlier(1)
    assert (tertial.plus(n) > tertial) == (n > 0)


@pytest.mark.parametrize("text", ["2026-T3", "2026T3", " 2026-t3 "])
def test_ways_to_write_a_tertial(text: str) -> None:
    assert Tertial.parse(text) == Tertial(2026, 3)
    assert str(Tertial.parse(text)) == "2026-T3"


@pytest.mark.parametrize("text", ["2026-T4", "2026-T0", "2026", "T3", "2026-Q3", "2026-T33", "", None])
def test_what_is_not_a_tertial_is_told_with_an_example(text: object) -> None:
    with pytest.raises(EstError, match="2026-T3"):
        Tertial.parse(text)  # type: ignore[arg-type]


def test_clocks_are_read_and_others_refused() -> None:
    assert Clock.parse(" Occurred ") is Clock.OCCURRED
    assert Clock.parse("registered") is Clock.REGISTERED
    assert Clock.OCCURRED.label != Clock.REGISTERED.label
    with pytest.raises(EstError, match="'sundial' is unknown: write occurred or registered"):
        Clock.parse("sundial")


@given(days, st.integers(0, 400), days, st.integers(0, 400))
def test_a_period_covers_what_it_holds_and_nothing_else(a: dt.date, n: int, b: dt.date, m: int) -> None:
    period, asked = Period(a, a + n * ONE_DAY), every_day(b, b + m * ONE_DAY)
    assert period.days == n + 1
    assert period.covers(asked[0], asked[-1]) == all(period.first <= day <= period.last for day in asked)
