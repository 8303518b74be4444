"""A week's counts against what was to be expected: which baseline, which status, and whether its odds are true."""

from __future__ import annotations

import datetime as dt
import pathlib

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from est_plugin.analysis.dispersion import pooled
from est_plugin.analysis.event_calendar import Event, event_weeks
from est_plugin.analysis.expected_counts import (
    CountSettings,
    ExpectedCounts,
    Method,
    Series,
    judge_last_week,
)
from est_plugin.analysis.expected_reasons import baseline_text, why
from est_plugin.domain.status import Status

FIRST = dt.date(2021, 1, 4)
N = 220


def series(counts: np.ndarray, **values: object) -> Series:
    m, n = counts.shape
    given: dict[str, object] = {
        "mondays": FIRST.toordinal() + 7 * np.arange(n),
        "covered": np.ones(n, bool),
        "group": np.zeros(m, np.int64),
    }
    given.update(values)
    return Series(counts, **given)


def quiet(m: int = 30, n: int = N, mean: float = 3.0, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).poisson(mean, (m, n)).astype(float)


def test_three_covered_years_give_farrington_and_less_gives_the_short_baseline() -> None:
    counts = quiet()
    long = judge_last_week(series(counts))
    assert long.baseline.method is Method.FARRINGTON
    assert long.baseline.years == 4
    assert "Farrington" in baseline_text(long.baseline, series(counts).mondays)
    short = judge_last_week(series(counts[:, :150]))
    assert short.baseline.method is Method.SHORT
    assert baseline_text(short.baseline, series(counts[:, :150]).mondays).startswith("13 weeks, 2023-W")
    covered = np.arange(N) >= 100
    late = counts.copy()
    late[:, :100] = np.nan
    assert judge_last_week(series(late, covered=covered)).baseline.method is Method.SHORT
    none = judge_last_week(series(counts[:, :5]))
    assert none.baseline.method is Method.NONE
    assert set(none.status) == {Status.UNKNOWN.value}
    assert "too few" in baseline_text(none.baseline, series(counts[:, :5]).mondays)


def test_the_short_baseline_of_even_counts_is_the_predictive_test() -> None:
    counts = np.ones((4, 60))
    counts[1, -1] = 9
    found = judge_last_week(series(counts), CountSettings(method=Method.SHORT))
    law = stats.nbinom(13.5, 13 / 14)
    assert found.p_value[1] == pytest.approx(law.sf(8))
    assert (found.lower[1], found.upper[1]) == (law.ppf(0.025), law.ppf(0.975))
    assert found.expected[1] == pytest.approx(13.5 / 13)


@pytest.mark.parametrize("method", [Method.FARRINGTON, Method.SHORT])
def test_status_follows_the_weeks_before(method: Method) -> None:
    counts = quiet(mean=2.0)
    counts[:8, -4:] = 2.0
    counts[0, -1] = 25  # new
    counts[1, -3:] = 25, 26, 40  # rising
    counts[2, -2:] = 30, 25  # continuing
    counts[3, -2:] = 30, 2  # ended
    counts[4, :-1] = np.random.default_rng(5).poisson(30, N - 1)
    counts[4, -1] = 2  # falling
    found = judge_last_week(series(counts), CountSettings(method=method))
    assert found.status[:6].tolist() == ["new", "rising", "continuing", "ended", "falling", "as_expected"]
    assert found.change_class[:6].tolist() == [2, 2, 2, 0, -2, 0]
    texts = [why(found, i, 0.05) for i in range(5)]
    assert "None of the 3 weeks before" in texts[0]
    assert "More than in the weeks before" in texts[1]
    assert "30" in texts[2]
    assert "Last week was above (30)" in texts[3]
    assert texts[4].startswith("2 where")


def test_a_preliminary_week_shows_no_decrease_and_is_held_against_what_is_registered() -> None:
    counts = quiet(mean=20.0)
    counts[0, -1] = 4
    share = np.ones(counts.shape)
    share[:, -1] = 0.5
    whole, half = judge_last_week(series(counts)), judge_last_week(series(counts, completeness=share, preliminary=True))
    assert whole.status[0] == "falling"
    assert half.status[0] == "as_expected"
    assert half.expected == pytest.approx(whole.expected / 2)
    assert half.p_value[0] < whole.p_value[0]
    counts[1, -1] = 26
    assert judge_last_week(series(counts, completeness=share, preliminary=True)).change_class[1] == 2
    assert "50 %" in why(half, 0, 0.05)


def test_farrington_raises_nothing_on_four_cases_and_says_why() -> None:
    counts = np.zeros((20, N))
    counts[0, -1] = 4
    found = judge_last_week(series(counts))
    assert found.q_value[0] < 0.05
    assert found.status[0] == "as_expected"
    assert found.change_class[0] == 1
    assert "fewer than five" in why(found, 0, 0.05)
    counts[0, -1] = 5
    assert judge_last_week(series(counts)).status[0] == "new"


@pytest.mark.parametrize("method", [Method.FARRINGTON, Method.SHORT])
def test_valborg_is_no_alarm_where_earlier_years_had_it_too(method: Method) -> None:
    events = [Event("valborg", "Valborg", "04-30", 0, 1)]
    n = (dt.date(2025, 4, 28) - FIRST).days // 7 + 1
    data = series(np.zeros((40, n)))
    weeks = event_weeks(events, data.mondays)
    assert weeks.is_event[-1]
    mean = np.where(weeks.is_event, 12.0, 4.0) * np.ones((40, 1))
    counts = np.random.default_rng(8).poisson(mean).astype(float)
    knows = judge_last_week(series(counts, events=weeks), CountSettings(method=method))
    ignorant = judge_last_week(series(counts), CountSettings(method=method))
    assert (ignorant.change_class == 2).sum() > 10
    assert (knows.change_class == 2).sum() <= 1
    assert np.median(knows.expected) == pytest.approx(12, rel=0.15)
    assert "Valborg" in why(knows, 0, 0.05, "Valborg")
    # A real change on Valborg is found all the same.
    counts[3, -1] = 45
    assert judge_last_week(series(counts, events=weeks), CountSettings(method=method)).change_class[3] == 2


def test_the_week_after_an_event_is_not_measured_by_it() -> None:
    events = [Event("fest", "Festival", "2025-02-14", 0, 2)]
    n = (dt.date(2025, 3, 31) - FIRST).days // 7 + 1
    counts = np.full((5, n), 3.0)
    weeks = event_weeks(events, series(counts).mondays)
    counts[:, weeks.is_event] = 60
    found = judge_last_week(series(counts, events=weeks), CountSettings(method=Method.SHORT))
    assert found.expected == pytest.approx(np.full(5, (39 + 0.5) / 13))
    first = judge_last_week(
        series(counts[:, : int(np.flatnonzero(weeks.is_event)[0]) + 1],
               events=event_weeks(events, series(counts[:, : int(np.flatnonzero(weeks.is_event)[0]) + 1]).mondays))
    )
    assert "no earlier year" in why(first, 0, 0.05, "Festival")


def test_counts_that_vary_more_than_chance_widen_the_interval() -> None:
    random = np.random.default_rng(2)
    wild = random.negative_binomial(2.0, 0.4, (50, 60)).astype(float)
    tame = random.poisson(3.0, (50, 60)).astype(float)
    settings = CountSettings(method=Method.SHORT)
    a, b = judge_last_week(series(wild), settings), judge_last_week(series(tame), settings)
    assert np.median(a.upper - a.lower) > 1.3 * np.median(b.upper - b.lower)


def test_dispersion_is_drawn_towards_the_category_as_far_as_it_is_unsure() -> None:
    group = np.array([0, 0, 0, 1])
    found = pooled(np.array([2.0, 2.0, 9.0, 0.5]), np.array([150.0, 150, 150, 150]), np.array([5.0, 5, 0.01, 5]), group)
    assert found[0] == pytest.approx(2, abs=0.15)
    assert found[2] < 3, "one rare incident tells little"
    assert found[3] == 1.0
    assert pooled(np.array([np.nan, 1.0]), np.zeros(2), np.zeros(2), np.zeros(2, np.int64))[1] == 1.0


@pytest.mark.parametrize("method", [None, Method.SHORT])
def test_degenerate_input(method: Method | None) -> None:
    settings = CountSettings(method=method)
    zero = judge_last_week(series(np.zeros((3, N))), settings)
    assert set(zero.status) == {"as_expected"}
    assert np.isfinite(zero.expected).all()
    one = judge_last_week(series(np.full((1, N), 2.0)), settings)
    assert one.status.tolist() == ["as_expected"]
    unknown = quiet(3)
    unknown[0] = np.nan
    unknown[1, -1] = np.nan
    found = judge_last_week(series(unknown), settings)
    assert found.status[:2].tolist() == ["unknown", "unknown"]
    assert found.n_tests == 1
    large = judge_last_week(series(np.full((2, N), 1e9)), settings)
    assert set(large.status) == {"as_expected"}
    assert judge_last_week(series(np.empty((0, N))), settings).n_tests == 0
    single = judge_last_week(series(np.ones((2, 1))), settings)
    assert set(single.status) == {"unknown"}
    with pytest.raises(ValueError, match="negative"):
        series(-np.ones((1, N)))


# ---- whether the odds are true ------------------------------------------------------------------------------


def municipality(seed: int, n: int = 290, areas: int = 40, categories: int = 8) -> tuple[np.ndarray, Series]:
    """(means, series): rates of very different size, season and trend of each series' own, overdispersion to 1.5."""
    random = np.random.default_rng(seed)
    m, t = areas * categories, np.arange(n)
    season = 1 + random.uniform(0, 0.5, (m, 1)) * np.sin(2 * np.pi * t / 52.18 + random.uniform(0, 6.28, (m, 1)))
    trend = np.exp(random.normal(0, 0.05, (m, 1)) * (t - n) / 52)
    mean = random.gamma(0.7, 1 / 0.7, (m, 1)) * season * trend
    phi = random.uniform(1.001, 1.5, (m, 1))
    counts = random.negative_binomial(mean / (phi - 1) + 1e-12, 1 / phi).astype(float)
    return mean, series(counts, group=np.tile(np.arange(categories), areas))


def covered(found: ExpectedCounts, random: np.random.Generator) -> np.ndarray:
    """Coverage with the discrete law's steps split by chance: 95 % for a true law, however small the counts."""
    below = 1 - found.p_value
    share = below + random.random(len(below)) * (found.p_low - below)
    return (share > 0.025) & (share < 0.975)


@pytest.mark.parametrize("method", [Method.FARRINGTON, Method.SHORT])
def test_no_change_raises_no_more_than_the_false_discovery_rate_allows(method: Method) -> None:
    """320 comparisons a week. Every one raised is false, so the rate is the share of weeks with one: at most 5 %."""
    settings = CountSettings(method=method, look_back=0)
    weeks, raised, inside = 60, 0, []
    for seed in range(weeks):
        found = judge_last_week(municipality(seed)[1], settings)
        raised += bool((found.change_class == 2).any())
        inside.append(covered(found, np.random.default_rng(seed)))
    # With a true rate of 5 %, seven of sixty or more have a probability of .03.
    assert raised <= 6
    assert np.mean(inside) == pytest.approx(0.95, abs=0.02)


def test_a_threefold_count_is_found() -> None:
    found = {1: 0, 4: 0}
    planted = 0
    for seed in range(12):
        mean, data = municipality(seed, 286)
        chosen = np.flatnonzero((mean[:, -1] > 2.5) & (mean[:, -1] < 8))[:4]
        random = np.random.default_rng(seed)
        counts = data.counts.copy()
        counts[chosen, -4:] = random.poisson(3 * mean[chosen, -4:])
        planted += len(chosen)
        seen = np.zeros(len(chosen), bool)
        for weeks in (1, 2, 3, 4):
            end = 286 - 4 + weeks
            now = series(counts[:, :end], group=data.group)
            seen |= judge_last_week(now, CountSettings(look_back=0)).change_class[chosen] == 2
            if weeks in found:
                found[weeks] += int(seen.sum())
    assert planted >= 40
    assert found[1] / planted > 0.05, "twelve where four were expected is rare among 320 counts, and no more"
    assert found[4] / planted > 0.8, "four such weeks are"


def test_one_week_ahead_on_the_six_real_series(trial_data: pathlib.Path) -> None:
    """The intervals of the last 80 weeks, by Farrington from 2023 on; the same fires, counted by place of very
    different size."""
    table = pd.read_csv(trial_data / "reference" / "brand_weekly.csv")
    counts = table.iloc[:, 1:].to_numpy(float).T
    starts = np.array([dt.date.fromisoformat(week).toordinal() for week in table["week"]])
    random = np.random.default_rng(1)
    inside: dict[Method, list[np.ndarray]] = {Method.SHORT: [], Method.FARRINGTON: []}
    for end in range(169, 249):
        data = Series(counts[:, :end], starts[:end], np.ones(end, bool), np.arange(6))
        found = judge_last_week(data, CountSettings(look_back=0))
        inside[found.baseline.method].append(covered(found, random))
    assert len(inside[Method.FARRINGTON]) > 70
    assert np.mean(inside[Method.FARRINGTON]) == pytest.approx(0.95, abs=0.03)
