"""Publications laid side by side: weeks, years to date, second editions and other area sets give nothing small back."""
from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd
import pytest
from numpy.typing import NDArray
from scipy import optimize, sparse

from est_plugin.analysis.disclosure_audit import (
    CONTRADICTION,
    LEDGER_COLUMNS,
    RECOVERED,
    SMALL,
    audit,
    joined_ledger,
    publishable,
    table_numbers,
)

K = 5
MONDAY = dt.date(2026, 1, 5)
AREAS, KINDS = ["A1", "A2", "A3", "A4", "A5"], ["brand", "klotter", "våld"]
NOTHING = pd.DataFrame(columns=list(LEDGER_COLUMNS))


def week(number: int, table: NDArray[np.float64]) -> pd.DataFrame:
    first = MONDAY + dt.timedelta(7 * number)
    return table_numbers(f"week {number}", table, AREAS, KINDS, first, first + dt.timedelta(6))


def to_date(number: int, table: NDArray[np.float64]) -> pd.DataFrame:
    return table_numbers(f"to week {number}", table, AREAS, KINDS, MONDAY, MONDAY + dt.timedelta(7 * number + 6))


def joined(ledger: pd.DataFrame, *more: pd.DataFrame) -> pd.DataFrame:
    return joined_ledger(ledger, *more)


def test_twenty_weeks_and_years_to_date_give_no_cell_back() -> None:
    """The attacker of this test knows every number shown in 20 weeks, and solves for each withheld cell and week."""
    random = np.random.default_rng(1)
    mean = random.gamma(1.5, 3, (5, 1)) * random.gamma(2, 0.5, (1, 3))
    weeks = [random.poisson(mean).astype(float) for _ in range(20)]
    ledger = NOTHING
    for number, table in enumerate(weeks):
        new = joined(week(number, table), *([to_date(number, np.sum(weeks[: number + 1], axis=0))] if number else []))
        ledger = joined(ledger, publishable(new, ledger, K))
    cells = ledger["areas"].map(len).eq(1) & ledger["categories"].map(len).eq(1)
    weekly = cells & (ledger["first"].ne(MONDAY) | ledger["publication"].eq("week 0"))
    small = weekly & ledger["value"].between(1, K - 1)
    assert not ledger.loc[small, "shown"].any()
    assert ledger.loc[~cells, "shown"].sum() > 150, "most sums can be told"
    widths = attacked(ledger, weeks)
    assert len(widths) > 150
    assert min(widths) >= K - 1e-6
    assert audit(ledger, K) == []


def attacked(ledger: pd.DataFrame, weeks: list[NDArray[np.float64]]) -> list[float]:
    """Interval widths of all withheld weekly cells."""
    shape = len(weeks), len(AREAS), len(KINDS)
    truth = np.array(weeks).reshape(-1)
    rows = []
    for line in ledger[ledger["shown"]].itertuples():
        mask = np.zeros(shape)
        first, last = (line.first - MONDAY).days // 7, (line.last - MONDAY).days // 7
        areas, kinds = [AREAS.index(area) for area in line.areas], [KINDS.index(kind) for kind in line.categories]
        mask[np.ix_(range(first, last + 1), areas, kinds)] = 1
        assert mask.reshape(-1) @ truth == line.value
        rows.append(mask.reshape(-1))
    equations = np.array(rows)
    known = equations[equations.sum(axis=1) == 1].sum(axis=0) > 0
    rest = equations[:, ~known]
    sums = rest @ truth[~known]
    system = sparse.csr_matrix(rest)
    widths = []
    for i in range(int((~known).sum())):
        ends = []
        for sign in (1.0, -1.0):
            aim = np.zeros(system.shape[1])
            aim[i] = sign
            solved = optimize.linprog(aim, A_eq=system, b_eq=sums, bounds=(0, None))
            assert solved.status in (0, 3)
            ends.append(np.inf if solved.status == 3 else sign * solved.fun)
        widths.append(ends[1] - ends[0])
    return widths


def test_year_to_date_minus_year_to_date_is_seen() -> None:
    """Each table is harmless alone; the second minus the first is a week with a 2 in it."""
    before = np.full((5, 3), 40.0)
    latest = np.full((5, 3), 9.0)
    latest[1, 2] = 2
    bare = joined(to_date(3, before), to_date(4, before + latest))
    found = audit(bare, K)
    assert [(one.kind, one.areas, one.categories, one.low, one.high) for one in found] == [
        (SMALL, ("A2",), ("våld",), 2.0, 2.0)
    ]
    assert (found[0].first, found[0].last) == (dt.date(2026, 2, 2), dt.date(2026, 2, 8))
    second = publishable(to_date(4, before + latest), to_date(3, before), K)
    assert not second.loc[(second["areas"] == ("A2",)) & (second["categories"] == ("våld",)), "shown"].any()
    assert set(second["reason"]) == {"", "beside"}
    assert second["shown"].sum() > 15
    assert audit(joined(to_date(3, before), second), K) == []


def test_a_second_edition_is_refused_since_its_difference_is_the_late_registrations() -> None:
    first = week(0, np.full((5, 3), 9.0))
    table = np.full((5, 3), 9.0)
    table[0, 0] = 10
    second = publishable(week(0, table), first, K)
    frozen = second[second["reason"] == "frozen"]
    assert len(frozen) == 4
    assert not frozen["shown"].any()
    assert second.loc[second["reason"] == "", "shown"].all()
    found = audit(joined(first, week(0, table)), K)
    assert {one.kind for one in found} == {CONTRADICTION}
    assert (("A1",), ("brand",), 0.0, 1.0) in [(one.areas, one.categories, one.low, one.high) for one in found]


def test_overlapping_area_sets_leave_a_strip() -> None:
    """Old district A1 + A2, new district A1 + A2 + A3: A3 is their difference."""
    day = MONDAY
    lines = [
        ("old", ("A1", "A2"), ("brand",), day, day, 20.0, True),
        ("new", ("A1", "A2", "A3"), ("brand",), day, day, 23.0, True),
    ]
    both = pd.DataFrame(lines, columns=list(LEDGER_COLUMNS))
    (found,) = audit(both, K)
    assert (found.kind, found.areas, found.low) == (SMALL, ("A3",), 3.0)
    out = publishable(both.iloc[1:], both.iloc[:1], K)
    assert list(out["reason"]) == ["beside"]


def test_a_withheld_number_that_the_rest_tells_is_recovered() -> None:
    table = np.full((5, 3), 9.0)
    lines = week(0, table)
    lines.loc[0, "shown"] = False
    found = audit(lines, K)
    assert [(one.kind, one.low, one.high) for one in found] == [(RECOVERED, 9.0, 9.0)]
    out = publishable(lines, None, K)
    assert out["reason"].iloc[0] == "small"
    assert audit(out, K) == []


def test_what_was_given_away_before_does_not_stop_everything_after() -> None:
    small = week(0, np.full((5, 3), 2.0))
    out = publishable(week(1, np.full((5, 3), 9.0)), small, K)
    assert out["shown"].all()


def test_costs_decide_what_goes() -> None:
    table = np.full((5, 3), 9.0)
    table[0, 0] = 2
    plain = publishable(week(0, table), None, K)
    assert plain.loc[15:, "shown"].all(), "cells go before sums"
    assert 4 <= (~plain["shown"]).sum() <= 6
    dear = publishable(week(0, table).assign(cost=[100.0] * 15 + [1.0] * 9), None, K)
    assert (~dear.loc[:14, "shown"]).sum() == 1, "told that sums are cheap, it withholds those"


def test_nothing_and_unknown() -> None:
    assert audit(NOTHING, K) == []
    assert len(publishable(NOTHING, None, K)) == 0
    table = np.full((5, 3), np.nan)
    assert len(week(0, table)) == 0
    table[0, 0] = 7.0
    assert len(week(0, table)) == 1, "sums over unknown cells aren't sums"
    assert publishable(week(0, np.zeros((5, 3))), None, K)["shown"].all()


@pytest.mark.parametrize(("value", "k"), [(-1.0, 5), (np.nan, 5), (3.0, 1)])
def test_what_is_no_number_is_refused(value: float, k: int) -> None:
    with pytest.raises(ValueError, match="at least 2"):
        publishable(week(0, np.full((5, 3), 9.0)).assign(value=value), None, k)
