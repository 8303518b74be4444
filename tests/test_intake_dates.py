"""Dates and times in every form that offices write."""

from __future__ import annotations

import datetime as dt
import zoneinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.intake.dates import DateReader, at_midnight, find_order
from est_plugin.intake.local_time import stockholm_offset, to_local
from est_plugin.intake.times import are_hours, read_time

EXTRACTED = dt.date(2026, 11, 24)
DAYS = st.dates(dt.date(1951, 1, 1), dt.date(2026, 11, 24))
READER = DateReader("dmy", 2026)


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("2026-11-24", "2026-11-24", ""),
        ("24/11/2026", "2026-11-24", ""),
        ("24.11.2026 10.35", "2026-11-24", "10:35"),
        ("20261124", "2026-11-24", ""),
        ("202611240930", "2026-11-24", "09:30"),
        ("261124", "2026-11-24", ""),
        ("46350", "2026-11-24", ""),
        ("46350.5", "2026-11-24", "12:00"),
        ("46350,999999", "2026-11-25", "00:00"),
        ("24/11/26", "2026-11-24", ""),
        ("24 nov 2026", "2026-11-24", ""),
        ("tisdag 24 november 2026", "2026-11-24", ""),
        ("November 24, 2026", "2026-11-24", ""),
        ("2026-11-24T10:35:00", "2026-11-24", "10:35"),
        ("2026-11-24 00:00:00.000", "2026-11-24", "00:00"),
        ("2026-11-24 kväll", "2026-11-24", ""),
        ("2026-11-24 2400", "2026-11-24", "24:00"),
        # Winter: one hour; summer: two; the day may change.
        ("2026-11-24T10:35:00Z", "2026-11-24", "11:35"),
        ("2026-07-01T22:30:00Z", "2026-07-02", "00:30"),
        ("2026-08-22 9:48:12 +02:00", "2026-08-22", "09:48"),
        ("2026-12-31T23:30:00-05:00", "2027-01-01", "05:30"),
        ("1262325600.0", "2010-01-01", "07:00"),
        ("1262325600000", "2010-01-01", "07:00"),
    ],
)
def test_a_date_is_read(text: str, day: str, time: str) -> None:
    assert READER.read(text) == (day, time)


@pytest.mark.parametrize(
    "text",
    ["igår", "2025-02-30", "32/13/2025", "v. 46", "2026-00-00", "20251x03", "12", "", "2026-11", "31/02/2025 08:00"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert READER.read(text) is None


@given(
    DAYS, st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d", "%d-%m-%Y", "%Y/%m/%d", "%Y-%m-%dT%H:%M:%S"])
)
def test_every_day_comes_back_in_every_form(day: dt.date, form: str) -> None:
    found = READER.read(day.strftime(form))
    assert found is not None
    assert found[0] == day.isoformat()


@given(DAYS)
def test_excel_counts_days_from_1899(day: dt.date) -> None:
    assert READER.read(str((day - dt.date(1899, 12, 30)).days)) == (day.isoformat(), "")


@given(st.lists(DAYS.filter(lambda day: day.day > 12), min_size=1), st.sampled_from(["dmy", "mdy"]))
def test_one_day_after_the_twelfth_settles_the_order(days: list[dt.date], order: str) -> None:
    form = {"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y"}[order]
    found = find_order([day.strftime(form) for day in days], "dmy", EXTRACTED)
    assert (found.order, found.decided) == (order, True)


def test_an_ambiguous_column_keeps_the_profiles_order() -> None:
    assert find_order(["03/04/2026", "05/06/2026"], "dmy", EXTRACTED) == find_order(["03/04/2026"], "dmy", EXTRACTED)
    found = find_order(["03/04/2026"], "dmy", EXTRACTED)
    assert (found.order, found.needed, found.decided) == ("dmy", True, False)


def test_an_order_that_lies_in_the_future_is_not_taken() -> None:
    found = find_order(["11/12/2026", "11/10/2026", "11/11/2026"][:1] * 3, "dmy", EXTRACTED)
    assert (found.order, found.decided) == ("mdy", True)


def test_one_slip_into_the_future_turns_no_file_around() -> None:
    assert find_order(["03/04/2026"] * 50 + ["03/12/2026"], "dmy", EXTRACTED).order == "dmy"


def test_nonsense_does_not_make_a_column_ambiguous() -> None:
    assert not find_order(["2026-11-24", "32/13/2025"], "dmy", EXTRACTED).needed


def test_short_years_may_stand_first() -> None:
    assert find_order(["26-11-24", "26-11-30", "26-10-31"], "dmy", EXTRACTED).order == "ymd"
    assert DateReader("ymd", 2026).read("26-11-24") == ("2026-11-24", "")
    assert DateReader("mdy", 2026).read("1/5/99") == ("1999-01-05", "")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("930", "09:30"), ("0930", "09:30"), ("5", "00:05"), ("2400", "24:00"), ("24:00", "24:00"),
        ("09:30:15", "09:30"),
        ("9.30", "09:30"), ("kl 9.30", "09:30"), ("kl. 14", "14:00"), ("9:30 PM", "21:30"), ("12:10 am", "00:10"),
        ("0.395833", "09:30"), ("0,5", "12:00"), ("930.0", "09:30"), ("093015", "09:30"), ("PT09H30M00S", "09:30"),
        ("1899-12-30 09:30:00", "09:30"), ("00:00", "00:00"), ("23:59", "23:59"),
        ("25:00", None), ("kväll", None), ("2460", None), ("24:01", None), ("1262325600.0", None),
    ],
)  # fmt: skip
def test_a_time_is_read(text: str, time: str | None) -> None:
    assert read_time(text) == time


@given(st.times())
def test_every_time_comes_back(time: dt.time) -> None:
    for form in ("%H:%M", "%H%M", "%H.%M", "%H:%M:%S"):
        assert read_time(time.strftime(form)) == time.strftime("%H:%M")


def test_a_column_of_small_numbers_holds_hours() -> None:
    assert are_hours(["0", "17", "23"])
    assert not are_hours(["0", "930"])
    assert read_time("17", hours=True) == "17:00"


def test_midnight_at_the_end_belongs_to_the_next_day() -> None:
    assert at_midnight("2026-12-31", "24:00") == ("2027-01-01", "00:00")
    assert at_midnight("2026-12-31", "23:59") == ("2026-12-31", "23:59")


@given(st.datetimes(dt.datetime(1996, 1, 1), dt.datetime(2037, 12, 31)))
def test_the_rule_of_the_eu_is_the_table_of_time_zones(utc: dt.datetime) -> None:
    table = utc.replace(tzinfo=dt.timezone.utc).astimezone(zoneinfo.ZoneInfo("Europe/Stockholm")).replace(tzinfo=None)
    assert utc + stockholm_offset(utc) == table == to_local(utc)
