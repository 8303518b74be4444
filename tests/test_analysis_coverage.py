"""For which period a source's record is complete: on real files, and on starts that are known."""
from __future__ import annotations

import csv
import datetime as dt
import pathlib

import numpy as np
import pytest
from numpy.typing import NDArray

from est_plugin.analysis.coverage import estimated_coverage, start_after_earlier

DAY_0 = dt.date(2019, 1, 1).toordinal()
N_DAYS = 5 * 365
T = np.arange(N_DAYS)
Days = tuple[NDArray[np.int64], NDArray[np.int64]]


def counted(rates: NDArray[np.float64], seed: int) -> Days:
    """Days with incidents, and how many, of Poisson counts with *rates* from 2019-01-01 on."""
    counts = np.random.default_rng(seed).poisson(rates)
    at = np.flatnonzero(counts)
    return at + DAY_0, counts[at]


def season(strength: float, peak: float) -> NDArray[np.float64]:
    return np.asarray(1 + strength * np.cos(2 * np.pi * (T - peak) / 365.25))


def dates(found: tuple[int, int]) -> tuple[str, str]:
    return dt.date.fromordinal(found[0]).isoformat(), dt.date.fromordinal(found[1]).isoformat()


def tallied(days: list[dt.date]) -> Days:
    return np.unique(np.array([day.toordinal() for day in days], np.int64), return_counts=True)


# ---- real files -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "column", "first"),
    [
        # Strays since 2016 (by occurrence since 2000), 8 a week in June 2019, 60 a week from July on.
        ("brand_brott.csv", "Inskrivningsdatum", "2019-06-27"),
        ("brand_brott.csv", "Brottsdatum", "2019-06-26"),
        # Strays since 2015 that grow to 7 a week; 19 a week from the end of April 2019 on.
        ("vald_mot_polis_brott.csv", "Inskrivningsdatum", "2019-04-19"),
        ("vald_mot_polis_brott.csv", "Brottsdatum", "2019-04-19"),
    ],
)
def test_swedish_police_records(trial_data: pathlib.Path, file: str, column: str, first: str) -> None:
    delimiter = ";" if file.startswith("vald") else ","
    with open(trial_data / "police_se" / file, encoding="utf-8-sig", newline="") as opened:
        rows = [row for row in csv.DictReader(opened, delimiter=delimiter) if row["Id"] != "Id"]
    assert {row["Antal"] for row in rows} == {"1"}
    days, counts = tallied([dt.date.fromisoformat(row[column]) for row in rows])
    found = estimated_coverage(days, counts, dt.date(2024, 4, 1).toordinal())
    assert dates(found) == (first, "2024-03-31")
    # The truth by eye: weeks before hold under half of any quarter after.
    weekly = [counts[(days >= day) & (days < day + 7)].sum() for day in range(found[0] - 91, found[0] + 91, 7)]
    assert np.mean(weekly[:12]) < 0.5 * np.mean(weekly[14:])
    # A file drawn a week later in which the last week is missing is not complete to its end.
    assert dates(estimated_coverage(days, counts, dt.date(2024, 4, 9).toordinal())) == (first, "2024-03-31")
    # An earlier extract of the same register says the same of its start, give or take two weeks.
    cut = dt.date(2021, 1, 1).toordinal()
    earlier = estimated_coverage(days[days < cut], counts[days < cut], cut)
    assert abs(earlier[0] - found[0]) <= 14
    assert dates(earlier)[1] == "2020-12-31"


def test_the_whole_of_chicago_is_covered(trial_data: pathlib.Path) -> None:
    with open(trial_data / "chicago" / "chicago_burglary_2014_2017.csv", encoding="utf-8", newline="") as opened:
        days = [dt.datetime.strptime(row["date_single"], "%d/%m/%Y").date() for row in csv.DictReader(opened)]
    assert len(days) == 45_319
    for drawn in (dt.date(2018, 1, 1), dt.date(2018, 9, 1)):
        assert dates(estimated_coverage(*tallied(days), drawn.toordinal())) == ("2014-01-01", "2017-12-31")


# ---- starts that are known --------------------------------------------------------------------


@pytest.mark.parametrize("high", [2.0, 8.0, 40.0])
@pytest.mark.parametrize("share", [0.0, 0.02, 0.15])
@pytest.mark.parametrize("shape", ["even", "growing", "none but one"])
def test_a_planted_start_is_found_within_two_weeks(high: float, share: float, shape: str) -> None:
    for seed, begin in enumerate((90, 400, 777, 1400)):
        before = {
            "even": np.full(N_DAYS, high * share),
            "growing": high * share * np.exp((T - begin) / 200),
            "none but one": np.zeros(N_DAYS),
        }[shape]
        rates = np.where(begin <= T, high, before) * season(0.25, 200)
        days, counts = counted(rates, seed)
        if days[0] > DAY_0:
            days, counts = np.concatenate([[DAY_0], days]), np.concatenate([[1], counts])
        first, last = estimated_coverage(days, counts, DAY_0 + N_DAYS)
        assert abs(first - (DAY_0 + begin)) <= 14, (seed, begin, first - DAY_0)
        assert last == DAY_0 + N_DAYS - 1


def test_planted_starts_are_nearly_always_found_also_with_few_incidents() -> None:
    # An incident every other day, or every day, with a tenth of strays: the start can be missed, but seldom is.
    random = np.random.default_rng(12)
    missed = 0
    for seed in range(60):
        high, begin = random.uniform(0.7, 2), int(random.integers(120, 1400))
        days, counts = counted(np.where(begin <= T, high, 0.1 * high), seed)
        missed += abs(estimated_coverage(days, counts, DAY_0 + N_DAYS)[0] - DAY_0 - begin) > 14
    assert missed <= 6


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("level", [0.2, 1.0, 5.0, 30.0])
def test_a_record_that_is_complete_is_not_cut(level: float, seed: int) -> None:
    years = T / 365.25
    for name, rates in {
        "even": np.full(N_DAYS, level),
        "doubled over five years": level * 2 ** (years / 5),
        "five times as many, steadily": level * 5 ** (years / 5),
        "linear from a fifth": level * (0.2 + 0.8 * years / 5),
        "halved": level * 0.5 ** (years / 5),
        "a summer's source": level * season(0.8, 190),
        "a winter's source": level * season(0.8, 10),
        "doubled at once": np.where(T < 800, level, 2 * level),
        "half for a year, as in a pandemic": np.where((T > 430) & (T < 800), 0.5 * level, level),
        "weekdays only": np.where(T % 7 < 5, level, 0.0),
        "ten times as many in its last week": np.where(T >= N_DAYS - 7, 10 * level, level),
    }.items():
        days, counts = counted(rates, seed)
        assert estimated_coverage(days, counts, DAY_0 + N_DAYS)[0] == days[0], name


def test_a_gap_in_the_record_does_not_hide_its_start() -> None:
    rates = np.where(T < 500, 0.3, 6.0)
    rates[1000:1200] = 0
    days, counts = counted(rates, 3)
    assert abs(estimated_coverage(days, counts, DAY_0 + N_DAYS)[0] - DAY_0 - 500) <= 14


def test_a_heap_of_rows_on_one_wrong_date_is_no_record() -> None:
    days, counts = counted(np.where(T < 500, 0.1, 6.0), 4)
    heap = dt.date(2000, 1, 1).toordinal()
    first, _ = estimated_coverage(np.concatenate([[heap], days]), np.concatenate([[4000], counts]), DAY_0 + N_DAYS)
    assert abs(first - DAY_0 - 500) <= 14


def test_one_row_from_the_year_1_takes_no_long_time_and_no_place() -> None:
    days, counts = counted(np.full(N_DAYS, 4.0), 5)
    first, _ = estimated_coverage(np.concatenate([[1], days]), np.concatenate([[1], counts]), DAY_0 + N_DAYS)
    assert first == days[0]


def test_antal_is_counted_and_not_rows() -> None:
    # As many days with rows before as after, but each stands for twenty.
    days, counts = np.arange(DAY_0, DAY_0 + 700), np.ones(700, np.int64)
    counts[350:] = 20
    assert estimated_coverage(days, counts, DAY_0 + 700) == (DAY_0 + 350, DAY_0 + 699)


# ---- ends -------------------------------------------------------------------------------------


def test_a_record_that_falls_silent_ends_at_its_last_day() -> None:
    days, counts = counted(np.where(T < 1200, 3.0, 0.0), 6)
    assert estimated_coverage(days, counts, DAY_0 + N_DAYS)[1] == days[-1]


def test_some_days_of_silence_in_a_sparse_record_are_chance() -> None:
    # One in ten days: twenty quiet days are nothing, a hundred are (e^-2 and e^-10).
    days = np.arange(DAY_0, DAY_0 + 1000, 10)
    counts = np.ones(days.size, np.int64)
    last = int(days[-1])
    assert estimated_coverage(days, counts, last + 21) == (DAY_0, last + 20)
    assert estimated_coverage(days, counts, last + 101) == (DAY_0, last)


def test_the_end_is_the_day_before_the_extraction_or_its_last_row() -> None:
    days, counts = counted(np.full(N_DAYS, 5.0), 7)
    drawn = int(days[-1])
    assert estimated_coverage(days, counts, drawn + 1)[1] == drawn
    assert estimated_coverage(days, counts, drawn)[1] == drawn, "rows of the day of extraction itself"


def test_dates_after_the_extraction_are_mistakes() -> None:
    days, counts = counted(np.where(T < 400, 0.2, 5.0), 8)
    typing_errors = np.array([DAY_0 + 5000, dt.date(2204, 3, 1).toordinal()])
    found = estimated_coverage(
        np.concatenate([days, typing_errors]), np.concatenate([counts, [1, 2]]), DAY_0 + N_DAYS
    )
    assert found == estimated_coverage(days, counts, DAY_0 + N_DAYS)
    assert found[1] < DAY_0 + N_DAYS


def test_when_all_dates_lie_after_the_extraction_the_dates_are_believed() -> None:
    days = np.array([DAY_0 + 10, DAY_0 + 20])
    assert estimated_coverage(days, np.ones(2, np.int64), DAY_0) == (DAY_0 + 10, DAY_0 + 20)


def test_short_records_are_taken_as_they_are() -> None:
    for n in (1, 2, 7, 20):
        days = np.arange(DAY_0, DAY_0 + n)
        assert estimated_coverage(days, np.full(n, 3), DAY_0 + n) == (DAY_0, DAY_0 + n - 1)
    with pytest.raises(ValueError, match="no dates"):
        estimated_coverage(np.array([], np.int64), np.array([], np.int64), DAY_0)


# ---- files of a week after one another --------------------------------------------------------


def test_a_week_whose_monday_was_quiet_joins_the_week_before() -> None:
    sunday = dt.date(2026, 11, 15).toordinal()
    days, counts = np.array([sunday + 2, sunday + 4, sunday + 7]), np.array([1, 2, 1])
    start, end = estimated_coverage(days, counts, sunday + 8)
    assert (start, end) == (sunday + 2, sunday + 7)
    assert start_after_earlier(days, counts, start, sunday) == sunday + 1


def test_a_file_that_lacks_a_week_leaves_a_gap() -> None:
    days, counts = np.arange(DAY_0, DAY_0 + 7), np.full(7, 5)
    assert start_after_earlier(days, counts, DAY_0, DAY_0 - 8) == DAY_0
    # One day without any of 35 a week is no chance either (e^-5 is .007: it may be; e^-10 is not).
    assert start_after_earlier(days, counts, DAY_0, DAY_0 - 2) == DAY_0 - 1
    assert start_after_earlier(days, counts, DAY_0, DAY_0 - 3) == DAY_0


def test_records_that_overlap_or_touch_keep_their_start() -> None:
    days, counts = np.arange(DAY_0, DAY_0 + 7), np.full(7, 1)
    for earlier_end in (DAY_0 - 1, DAY_0, DAY_0 + 3, DAY_0 + 100):
        assert start_after_earlier(days, counts, DAY_0, earlier_end) == DAY_0
