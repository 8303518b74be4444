"""Farrington's flexible method against R's surveillance 1.20.3, and where there is little or nothing to fit."""

from __future__ import annotations

import datetime as dt
import pathlib

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from est_plugin.analysis import farrington
from est_plugin.analysis.farrington import FarringtonOptions, judge
from est_plugin.analysis.season_blocks import baseline_weeks
from est_plugin.domain.progress import Cancelled

FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "analysis"
SETTINGS: dict[str, dict[str, object]] = {
    "plain": {},
    "delta": {"threshold": "delta"},
    "muan": {"threshold": "muan"},
    "significant": {"p_trend": 0.05},
    "level": {"trend": False, "threshold": "delta"},
    "unweighted": {"reweight": False, "threshold": "delta"},
    "original": {
        "years": 5, "seasons": 1, "reweight_above": 1.0, "p_trend": 0.05, "threshold": "delta", "left_out": 3,
    },
    "seven": {"years": 7, "alpha": 0.05},
    "two": {"years": 2, "half_window": 2, "seasons": 5},
    "square": {"threshold": "delta", "power": "1/2"},
    "people": {},
}


def mondays(n: int, first: dt.date = dt.date(2018, 1, 1)) -> np.ndarray:
    return first.toordinal() + 7 * np.arange(n)


def days_of(weeks: pd.Series) -> np.ndarray:
    return np.array([dt.date.fromisoformat(week).toordinal() for week in weeks])


def shown_as_r(result: farrington.FarringtonResult, i: int) -> tuple[np.ndarray, np.ndarray]:
    """Expected and upper limit of one series, NA where R leaves them open."""
    few = ~result.enough_cases[i]
    return np.where(few, np.nan, result.expected[i]), np.where(few, np.nan, result.upper[i])


@pytest.mark.parametrize("threshold", ["nbPlugin", "muan", "delta"])
def test_the_six_real_series_equal_r(threshold: str, trial_data: pathlib.Path) -> None:
    table = pd.read_csv(trial_data / "reference" / "brand_weekly.csv")
    reference = pd.read_csv(trial_data / "reference" / "farrington_R_brand.csv")
    result = judge(
        table.iloc[:, 1:].to_numpy(float).T, days_of(table["week"]), np.arange(208, 248),
        FarringtonOptions(threshold=threshold),
    )
    assert len(reference[reference["method"] == threshold]) == 240
    for i, unit in enumerate(table.columns[1:]):
        theirs = reference[(reference["unit"] == unit) & (reference["method"] == threshold)]
        expected, upper = shown_as_r(result, i)
        np.testing.assert_allclose(expected, theirs["expected"], rtol=1e-12)
        np.testing.assert_allclose(upper, theirs["upper"], rtol=1e-12)
        np.testing.assert_allclose(result.p_value[i], theirs["pvalue"], atol=1e-13)
        np.testing.assert_array_equal(result.alarm[i], theirs["alarm"] == 1)


@pytest.mark.parametrize("setting", SETTINGS)
def test_made_series_equal_r_under_every_setting(setting: str) -> None:
    """Nearly empty and large series, an outbreak, gaps, falling ones; see farrington_options.R."""
    table = pd.read_csv(FIXTURES / "farrington_series.csv")
    reference = pd.read_csv(FIXTURES / "farrington_options.csv")
    n = len(table)
    people = np.array([1000 + 2 * np.arange(1, n + 1) + 50 * (i + 1) for i in range(7)], float)
    at = np.arange(404 if setting == "seven" else 399, 420)
    result = judge(
        table.iloc[:, 1:].to_numpy(float).T, days_of(table["week"]), at, FarringtonOptions(**SETTINGS[setting]),
        population=people if setting == "people" else None,
    )
    for i, unit in enumerate(table.columns[1:]):
        theirs = reference[(reference["unit"] == unit) & (reference["setting"] == setting)]
        assert len(theirs) == at.size
        expected, upper = shown_as_r(result, i)
        np.testing.assert_allclose(expected, theirs["expected"], rtol=1e-9)
        np.testing.assert_allclose(upper, theirs["upper"], rtol=1e-9)
        np.testing.assert_allclose(result.p_value[i], theirs["p_value"], atol=1e-11)
        np.testing.assert_allclose(result.prediction.dispersion[i], theirs["phi"], rtol=1e-9)
        np.testing.assert_array_equal(result.alarm[i], theirs["alarm"].fillna(0) == 1)
        np.testing.assert_array_equal(np.isfinite(result.prediction.slope[i]), theirs["trend"] == 1)


def test_all_series_at_once_are_each_series_alone() -> None:
    random = np.random.default_rng(4)
    counts = random.poisson(random.gamma(0.5, 2.0, (2100, 1)), (2100, 200)).astype(float)
    counts[5, 30:60] = np.nan
    together = judge(counts, mondays(200), [199])
    for i in (0, 5, 1023, 1024, 2099):
        alone = judge(counts[i : i + 1], mondays(200), [199])
        assert together.expected[i, 0] == pytest.approx(alone.expected[0, 0], rel=1e-9)
        assert together.p_value[i, 0] == pytest.approx(alone.p_value[0, 0], rel=1e-9)


def test_the_baseline_is_whole_years_of_seasons_with_the_last_half_year_left_out() -> None:
    days = mondays(220, dt.date(2019, 7, 1))
    baseline = baseline_weeks(208, days, 3, 3, 10, 26)
    assert baseline is not None
    window = baseline.position[baseline.season == 9]
    # The same week is the one that begins nearest to the date: 2022-06-27, 2021-06-28 and 2020-06-29.
    assert [int(k) for k in window[3::7]] == [52, 104, 156]
    assert (baseline.position[0], baseline.position[-1]) == (49, 181)
    assert np.all(np.diff(baseline.position) == 1)
    sizes = np.bincount(baseline.season[(baseline.position > 55) & (baseline.position < 101)])
    assert sizes.tolist() == [5] * 9


def test_52_weeks_back_is_asked_for_where_weeks_have_no_dates() -> None:
    baseline = baseline_weeks(200, mondays(201), 3, 2, 1, 3, by_date=False)
    assert baseline is not None
    assert baseline.position.tolist() == [*range(42, 47), *range(94, 99), *range(146, 151)]
    assert baseline_weeks(157, mondays(201), 3, 3, 10, 26, by_date=False) is None


@pytest.mark.parametrize("threshold", farrington.THRESHOLDS)
def test_degenerate_series_have_defined_answers(threshold: str) -> None:
    n = 200
    series = np.zeros((8, n))
    series[1] = 7.0
    series[2, 60] = 1.0
    series[3] = np.nan
    series[4, -1] = 20.0
    series[5, :150] = np.nan
    series[5, 150:] = 3.0
    series[6] = 1e6
    series[7, 170] = 5000.0
    with np.errstate(all="raise", under="ignore"):
        result = judge(series, mondays(n), [n - 1], FarringtonOptions(threshold=threshold))
    expected, p = result.expected[:, 0], result.p_value[:, 0]
    # By muan the mean's upper limit is endless where nothing ever happened, and as in R nothing is judged.
    if threshold != "muan":
        assert expected[0] == pytest.approx(0, abs=0.05), "nothing ever: next to nothing is to be expected"
        assert p[0] > 0.4
        assert result.alarm[4, 0], "twenty where there was never any"
    assert expected[1] == pytest.approx(7, rel=0.02)
    assert np.isnan(expected[3])
    assert np.isnan(p[3])
    assert not result.alarm[3, 0]
    assert expected[6] == pytest.approx(1e6, rel=1e-3)
    assert not result.alarm[[0, 1, 2, 3, 5, 6, 7], 0].any()


def test_a_series_that_is_too_short_is_not_judged() -> None:
    result = judge(np.ones((2, 100)), mondays(100), [99])
    assert np.isnan(result.expected).all()
    assert not result.alarm.any()


def test_no_series_and_no_weeks_are_no_trouble() -> None:
    assert judge(np.empty((0, 200)), mondays(200), [199]).expected.shape == (0, 1)
    assert judge(np.ones((3, 200)), mondays(200), []).expected.shape == (3, 0)


def test_few_cases_in_four_weeks_raise_no_alarm() -> None:
    counts = np.zeros((2, 200))
    counts[:, -1] = 4, 5
    result = judge(counts, mondays(200), [199])
    assert result.alarm[:, 0].tolist() == [False, True]
    assert (result.observed > result.upper).all()


def test_weeks_that_must_not_be_used_change_nothing() -> None:
    random = np.random.default_rng(1)
    counts = random.poisson(5.0, (3, 200)).astype(float)
    use = np.ones(200, bool)
    use[[50, 60, 120]] = False
    spoiled = counts.copy()
    spoiled[:, [50, 60, 120]] = 500
    gaps = counts.copy()
    gaps[:, [50, 60, 120]] = np.nan
    a, b = judge(spoiled, mondays(200), [199], use=use), judge(gaps, mondays(200), [199])
    np.testing.assert_allclose(a.expected, b.expected)
    np.testing.assert_allclose(a.upper, b.upper)


def test_what_cant_be_counts_or_weeks_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        judge(-np.ones((1, 200)), mondays(200), [199])
    with pytest.raises(ValueError, match="follow"):
        judge(np.ones((1, 200)), mondays(200) * 2, [199])
    with pytest.raises(ValueError, match="outside"):
        judge(np.ones((1, 200)), mondays(200), [200])
    with pytest.raises(ValueError, match="threshold"):
        FarringtonOptions(threshold="normal")
    with pytest.raises(ValueError, match="populations"):
        judge(np.ones((1, 200)), mondays(200), [199], population=0.0)


def test_it_stops_when_told_to() -> None:
    class Stop:
        def report(self, share: float, text: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        judge(np.ones((5000, 200)), mondays(200), [199], progress=Stop())


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1), st.floats(0.01, 50), st.sampled_from(farrington.THRESHOLDS))
def test_more_is_never_less_unusual(seed: int, mean: float, threshold: str) -> None:
    random = np.random.default_rng(seed)
    counts = np.tile(random.poisson(mean, 200).astype(float), (6, 1))
    counts[:, -1] = [0, 1, 2, 5, 20, 300]
    result = judge(counts, mondays(200), [199], FarringtonOptions(threshold=threshold))
    p = result.p_value[:, 0]
    if threshold == "muan" and np.isnan(p).all():
        return  # the mean's upper limit is endless
    assert np.all(np.diff(p) <= 1e-12)
    assert np.all((p >= 0) & (p <= 1))
    assert np.ptp(result.expected[:, 0]) == pytest.approx(0, abs=1e-9)
    assert result.upper[0, 0] >= result.lower[0, 0] >= 0
