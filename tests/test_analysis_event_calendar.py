"""Yearly events: their dates, their weeks, and what they bring."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.event_calendar import Event, easter, event_weeks
from est_plugin.analysis.event_effect import event_effect
from est_plugin.domain.errors import EstError
from est_plugin.picture.event_table import event_table

EVENTS = {event.key: event for event in event_table()}


def week_starts(first: dt.date, n: int) -> np.ndarray:
    return first.toordinal() + 7 * np.arange(n)


# Easter Sundays and Midsummer Eves as Swedish almanacs have them.
@pytest.mark.parametrize(
    ("year", "easter_day", "midsummer"),
    [(2000, "04-23", "06-23"), (2008, "03-23", "06-20"), (2011, "04-24", "06-24"), (2024, "03-31", "06-21"),
     (2025, "04-20", "06-20"), (2026, "04-05", "06-19"), (2038, "04-25", "06-25")],
)
def test_movable_days(year: int, easter_day: str, midsummer: str) -> None:
    assert easter(year).isoformat() == f"{year}-{easter_day}"
    assert EVENTS["midsommar"].day(year) == dt.date.fromisoformat(f"{year}-{midsummer}")
    assert EVENTS["kristi_himmelsfard"].day(year) == easter(year) + dt.timedelta(39)


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert dt.date(year, 3, 22) <= day <= dt.date(year, 4, 25)


def test_the_built_in_table_knows_the_days_of_unrest() -> None:
    assert {"valborg", "nyar", "skolavslutning", "lucia", "midsommar", "halloween"} <= set(EVENTS)
    assert EVENTS["valborg"].days(2026) == [dt.date(2026, 4, 30).toordinal(), dt.date(2026, 5, 1).toordinal()]
    assert "nationaldagen" not in EVENTS, "what isn't active isn't used"


def test_weeks_of_events_also_across_the_turn_of_the_year() -> None:
    events = list(EVENTS.values())
    starts = week_starts(dt.date(2023, 12, 18), 60)
    found = event_weeks(events, starts)
    with_event = np.flatnonzero(found.is_event)
    names = {str(dt.date.fromordinal(int(starts[k]))): events[found.event[k]].key for k in with_event}
    # New Year's Eve of 2023 was a Sunday: one day of the event in each of two weeks.
    assert names["2024-01-01"] == "nyar"
    assert found.share[2] == 0.5
    assert names["2024-04-29"] == "valborg"
    assert names["2024-06-17"] == "midsommar"
    assert names["2024-12-30"] == "nyar", "the ISO week of 2025 that begins in 2024"
    assert "2024-02-05" not in names


def test_of_two_events_in_a_week_the_one_with_most_of_itself_there_counts() -> None:
    whole, half = Event("a", "A", "05-01"), Event("b", "B", "05-01", 4, 4)
    starts = week_starts(dt.date(2024, 4, 29), 1)
    assert event_weeks([half, whole], starts).event.tolist() == [1]
    assert event_weeks([], starts).event.tolist() == [-1]
    assert event_weeks([whole], np.empty(0, np.int64)).event.size == 0


@pytest.mark.parametrize("rule", ["", "13-40", "30/4", "fre 06-19", "easter+", "2026-02-30", "june"])
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    with pytest.raises(ValueError):
        Event("x", "X", rule)


def test_once_and_leap_days_are_there_in_their_years_only() -> None:
    assert Event("x", "X", "2026-08-14", 1, 1).days(2026) == [
        dt.date(2026, 8, 13).toordinal() + i for i in range(3)
    ]
    assert Event("x", "X", "2026-08-14").days(2025) == []
    assert Event("x", "X", "02-29").days(2025) == []


def test_an_edited_table_is_read_and_a_wrong_row_is_named(tmp_path) -> None:
    table = tmp_path / "kalender.csv"
    table.write_text("\ufeffkey;name;rule;before;after;active\nfest;Festival;2026-08-14;0;2;1\n;;;;;\nx;X;01-01;0;0;0\n",
                     encoding="utf-8")
    assert [event.name for event in event_table(table)] == ["Festival"]
    table.write_text("key;name;rule;before;after;active\nfest;Festival;augusti;0;2;1\n", encoding="utf-8")
    with pytest.raises(EstError, match=r"kalender.csv.*row 2"):
        event_table(table)
    table.write_text("key,name\nfest,Festival\n", encoding="utf-8")
    with pytest.raises(EstError, match="no column key"):
        event_table(table)
    with pytest.raises(EstError, match="can't be read"):
        event_table(tmp_path / "none.csv")


def test_an_event_that_triples_the_count_is_learnt_and_areas_lend_each_other_strength() -> None:
    random = np.random.default_rng(3)
    starts = week_starts(dt.date(2020, 1, 6), 250)
    weeks = event_weeks([EVENTS["valborg"]], starts)
    judged = int(np.flatnonzero(weeks.is_event)[-1])
    mean = np.where(weeks.is_event, 6.0, 2.0) * np.ones((60, 1))
    counts = random.poisson(mean).astype(float)
    group = np.zeros(60, np.int64)
    effect = event_effect(counts, np.ones(250, bool), weeks, judged, group)
    assert effect.earlier == 5, "four earlier years; in 2023 its two days lay in two weeks"
    assert effect.ratio.mean() == pytest.approx(3, abs=0.3)
    assert effect.ratio.std() < 0.5, "sixty areas with the same effect"
    # An event that is nothing special, and one that these data never saw.
    flat = event_effect(random.poisson(2.0, (60, 250)).astype(float), np.ones(250, bool), weeks, judged, group)
    assert flat.ratio.mean() == pytest.approx(1, abs=0.15)
    first = int(np.flatnonzero(weeks.is_event)[0])
    new = event_effect(counts, np.ones(250, bool), weeks, first, group)
    assert new.earlier == 0
    assert np.all(new.ratio == 1)


def test_areas_where_the_event_is_elsewhere_keep_their_own_ratio() -> None:
    random = np.random.default_rng(3)
    weeks = event_weeks([EVENTS["valborg"]], week_starts(dt.date(2020, 1, 6), 250))
    judged = int(np.flatnonzero(weeks.is_event)[-1])
    mean = np.full((40, 250), 5.0)
    mean[:5, weeks.is_event] *= 6
    counts = random.poisson(mean).astype(float)
    effect = event_effect(counts, np.ones(250, bool), weeks, judged, np.zeros(40, np.int64))
    assert effect.ratio[:5].min() > 4
    assert effect.ratio[5:].max() < 2
    nothing = event_effect(np.zeros((3, 250)), np.ones(250, bool), weeks, judged, np.zeros(3, np.int64))
    assert np.isfinite(nothing.ratio).all()


def test_a_riot_in_one_year_is_not_what_the_holiday_brings() -> None:
    random = np.random.default_rng(6)
    weeks = event_weeks([EVENTS["pask"]], week_starts(dt.date(2019, 1, 7), 340))
    at = np.flatnonzero(weeks.is_event)
    judged = int(at[-1])
    counts = random.poisson(2.0, (60, 340)).astype(float)
    starts = week_starts(dt.date(2019, 1, 7), 340)
    counts[:, [k for k in at if dt.date.fromordinal(int(starts[k])).year == 2022]] *= 12
    effect = event_effect(counts, np.ones(340, bool), weeks, judged, np.zeros(60, np.int64))
    assert effect.ratio.mean() == pytest.approx(1, abs=0.2)


def test_an_event_that_differs_from_year_to_year_is_less_sure() -> None:
    random = np.random.default_rng(6)
    weeks = event_weeks([EVENTS["valborg"]], week_starts(dt.date(2019, 1, 7), 290))
    at = np.flatnonzero(weeks.is_event)
    steady, varying = (random.poisson(5.0, (50, 290)).astype(float) for _ in range(2))
    for i, k in enumerate(at):
        steady[:, k] = random.poisson(10.0, 50)
        varying[:, k] = random.poisson((6.0, 14.0)[i % 2], 50)
    group = np.zeros(50, np.int64)
    sure, unsure = (
        event_effect(counts, np.ones(290, bool), weeks, int(at[-1]), group) for counts in (steady, varying)
    )
    assert unsure.relative_variance.mean() > 5 * sure.relative_variance.mean()
