"""Completeness of the newest weeks: a triangle by hand, simulated delays, and real registrations."""

from __future__ import annotations

import datetime as dt
import pathlib

import numpy as np
import pandas as pd
import pytest

from est_plugin.analysis import nowcast
from est_plugin.analysis.nowcast import LONGEST_DAYS, completeness, triangle

MONDAY = dt.date(2022, 1, 3).toordinal()


def test_a_triangle_by_hand() -> None:
    # Two weeks; known on the Sunday of the second: what is registered later isn't there yet.
    occurred = np.array([0, 0, 6, 8, 8, -1, 9]) + MONDAY
    registered = np.array([0, 9, 8, 8, 20, 3, 4]) + MONDAY
    made = triangle(occurred, registered, np.array([1, 2, 1, 1, 1, 9, 1]), MONDAY + 13, MONDAY + np.array([0, 7]))
    assert made.age.tolist() == [13, 6]
    assert made.reported().tolist() == [4, 2]
    assert made.counts[0, [0, 8, 9]].tolist() == [1, 1, 2]
    # Registered before it happened: at once, on the day it happened.
    assert made.counts[1, [1, 2]].tolist() == [1, 1]


def test_the_chain_ladder_is_the_share_of_complete_weeks_when_all_are_complete() -> None:
    counts = np.zeros((40, LONGEST_DAYS))
    counts[:, 5], counts[:, 20], counts[:, 50] = 6, 3, 1
    whole = nowcast.Triangle(np.full(40, 400), counts)
    found = completeness(whole)
    assert found.share[[5, 19, 20, 49, 50]] == pytest.approx([0.6, 0.6, 0.9, 0.9, 1.0])
    assert found.share[-1] == 1.0
    # Greenwood's variance of the log: late / ((1 - late) n) summed over the later days.
    late_50, late_20 = 40 / 400, 120 / 360
    assert found.relative_variance[20] == pytest.approx(late_50 / ((1 - late_50) * 400))
    assert found.relative_variance[5] == pytest.approx(
        late_50 / ((1 - late_50) * 400) + late_20 / ((1 - late_20) * 360)
    )
    assert found.dispersion.min() == 1.0


def test_young_weeks_tell_of_their_first_days() -> None:
    counts = np.zeros((30, LONGEST_DAYS))
    counts[:, 3], counts[:20, 40] = 8, 2
    age = np.r_[np.full(20, 300), np.full(10, 10)]
    assert completeness(nowcast.Triangle(age, counts)).share[10] == pytest.approx(0.8)


def test_little_data_leans_on_all_categories() -> None:
    pooled = np.zeros((40, LONGEST_DAYS))
    pooled[:, 5], pooled[:, 20] = 60, 40
    few = np.zeros((40, LONGEST_DAYS))
    few[0, 5] = 2
    age = np.full(40, 400)
    own = completeness(nowcast.Triangle(age, few), nowcast.Triangle(age, pooled)).share[10]
    assert 0.55 < own < 0.7
    none = completeness(nowcast.Triangle(age, np.zeros_like(few)), nowcast.Triangle(age, pooled)).share[10]
    assert none == pytest.approx(0.6)
    assert np.all(completeness(nowcast.Triangle(age, np.zeros_like(few))).share == 1), "nothing known: nothing missing"


def test_the_interval_is_the_negative_binomial_of_what_is_to_come() -> None:
    from scipy import stats

    found = nowcast.nowcast(12, 0.8, 0.0, 1.0)
    law = stats.nbinom(12.5, 0.8)
    assert found.expected == pytest.approx(12 + law.mean())
    assert (found.lower, found.upper) == (12 + law.ppf(0.025), 12 + law.ppf(0.975))
    whole = nowcast.nowcast([0, 7], 1.0, 0.0, 1.0)
    assert whole.expected.tolist() == whole.lower.tolist() == whole.upper.tolist() == [0, 7]
    assert np.isnan(nowcast.nowcast(np.nan, 0.8, 0.0, 1.0).expected)
    with pytest.raises(ValueError):
        nowcast.nowcast(-1, 0.8, 0.0, 1.0)
    with pytest.raises(ValueError):
        nowcast.nowcast(1, 0.0, 0.0, 1.0)


def test_simulated_delays_are_covered() -> None:
    random = np.random.default_rng(2)
    mondays = MONDAY + 7 * np.arange(120)
    inside = []
    for _ in range(150):
        n = random.poisson(12, 120)
        occurred = np.repeat(mondays, n) + random.integers(0, 7, n.sum())
        registered = occurred + random.geometric(0.12, n.sum()) - 1
        known = int(mondays[-1]) + 6
        made = triangle(occurred, registered, np.ones(n.sum()), known, mondays)
        found = completeness(made)
        age = made.age[-1]
        said = nowcast.nowcast(
            made.reported()[-1], found.share[age], found.relative_variance[age], found.dispersion[age]
        )
        inside.append(said.lower <= n[-1] <= said.upper)
    assert np.mean(inside) == pytest.approx(0.96, abs=0.035)


def test_the_backtest_on_real_registrations(trial_data: pathlib.Path) -> None:
    """Each Monday of 2020-07 to 2023-09: what will the week just ended hold half a year later?"""
    table = pd.read_csv(trial_data / "police_se" / "brand_brott.csv", dtype=str)
    dates = [pd.to_datetime(table[name], errors="coerce") for name in ("Brottsdatum", "Inskrivningsdatum")]
    known = dates[0].notna() & dates[1].notna()
    occurred, registered = (np.array([day.toordinal() for day in column[known]]) for column in dates)
    antal = table["Antal"][known].astype(float).to_numpy()
    mondays = np.arange(dt.date(2019, 7, 1).toordinal(), registered.max(), 7)
    final = triangle(occurred, registered, antal, registered.max(), mondays).reported()
    inside, error, share = [], [], []
    for today in range(dt.date(2020, 7, 6).toordinal(), int(registered.max()) - LONGEST_DAYS, 7):
        made = triangle(occurred, registered, antal, today - 1, mondays[mondays < today])
        found = completeness(made)
        last, age = len(made.age) - 1, made.age[-1]
        said = nowcast.nowcast(
            made.reported()[last], found.share[age], found.relative_variance[age], found.dispersion[age]
        )
        inside.append(float(said.lower) <= final[last] <= float(said.upper))
        error.append(float(said.expected) - final[last])
        share.append(made.reported()[last] / final[last])
    assert len(inside) == 169
    assert np.mean(share) == pytest.approx(0.77, abs=0.02), "a quarter of the last week is still to come"
    assert np.mean(inside) >= 0.93
    assert abs(np.mean(error)) < 1.0, "of sixty a week"
