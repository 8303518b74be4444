"""Sources and their coverage; the share of a longer work."""
from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.domain.calendar import ONE_DAY, Period
from est_plugin.domain.progress import SILENT, Part
from est_plugin.domain.source import COUNTED_KINDS, Source, SourceKind, merged_periods

FIRST = dt.date(2020, 1, 1)


def day(n: int) -> dt.date:
    return FIRST + n * ONE_DAY


spans = st.tuples(st.integers(0, 120), st.integers(0, 25))
periods = st.lists(spans.map(lambda span: Period(day(span[0]), day(sum(span)))), max_size=12)


def dates(of: list[Period] | tuple[Period, ...]) -> set[dt.date]:
    return {period.first + n * ONE_DAY for period in of for n in range(period.days)}


@given(periods)
def test_merged_periods_hold_the_same_dates_and_leave_gaps_between_them(found: list[Period]) -> None:
    merged = merged_periods(found)
    assert dates(merged) == dates(found)
    assert sum(period.days for period in merged) == len(dates(found)), "no date twice"
    for one, other in zip(merged, merged[1:]):
        assert other.first > one.last + ONE_DAY
    assert merged_periods(list(reversed(found))) == merged
    assert merged_periods(list(merged)) == merged


def test_weeks_that_touch_are_one_period_and_a_missing_day_is_a_gap() -> None:
    first, second, third = (Period(day(n), day(n + 6)) for n in (0, 7, 15))
    assert merged_periods([second, first]) == (Period(day(0), day(13)),)
    assert merged_periods([first, second, third]) == (Period(day(0), day(13)), third)


@given(periods, st.integers(0, 140), st.integers(0, 20))
def test_a_source_covers_a_span_when_every_date_of_it_is_covered(found: list[Period], begin: int, length: int) -> None:
    source = Source(1, "Polisen", SourceKind.POLICE, None, merged_periods(found))
    known = dates(found)
    asked = [day(begin + n) for n in range(length + 1)]
    assert source.covers(asked[0], asked[-1]) == (set(asked) <= known)
    until = source.covered_until(asked[0], asked[-1])
    if asked[0] not in known:
        assert until is None
    else:
        assert until is not None
        assert asked[0] <= until <= asked[-1]
        assert source.covers(asked[0], until)
        assert until == asked[-1] or until + ONE_DAY not in known


def test_news_is_listed_but_never_counted() -> None:
    assert not SourceKind.NEWS.is_counted
    assert {kind for kind in SourceKind if kind.is_counted} == set(COUNTED_KINDS)
    assert len({kind.label for kind in SourceKind}) == len(SourceKind)


def test_a_part_of_a_work_reports_its_share_of_the_whole() -> None:
    class Heard:
        def __init__(self) -> None:
            self.said: list[tuple[float, str]] = []

        def report(self, share: float, text: str = "") -> None:
            self.said.append((share, text))

    heard = Heard()
    part = Part(heard, 0.2, 0.6)
    part.report(0.0)
    Part(part, 0.5, 1.0).report(0.5, "halfway")
    part.report(1.0)
    assert [share for share, _ in heard.said] == pytest.approx([0.2, 0.5, 0.6])
    assert heard.said[1][1] == "halfway"
    Part(SILENT, 0, 1).report(0.5)
