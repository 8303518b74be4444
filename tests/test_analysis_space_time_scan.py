"""The space–time permutation scan: its formula, its search against trying every cylinder, and its error rate."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from est_plugin.analysis import space_time_scan as module
from est_plugin.analysis.space_time_scan import (
    ScanSettings,
    TooManyPlaces,
    log_likelihood_ratio,
    space_time_scan,
)
from est_plugin.domain.progress import Cancelled

FIRST = np.datetime64("2026-01-01")
clouds = st.integers(1, 30).flatmap(
    lambda n: st.tuples(
        st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=n, max_size=n),
        st.lists(st.integers(0, 25), min_size=n, max_size=n),
    )
)
choices = st.builds(
    ScanSettings,
    max_radius_m=st.sampled_from([100.0, 250.0, 1000.0]),
    max_days=st.integers(2, 14),
    max_share=st.sampled_from([0.2, 0.5, 1.0]),
    step_days=st.integers(1, 2),
)


def strongest(xy: NDArray[np.float64], ages: NDArray[np.int64], settings: ScanSettings) -> float:
    """The largest ratio, by trying every circle around every place with every length."""
    best = 0.0
    for centre in np.unique(xy, axis=0):
        far = np.hypot(*(xy - centre).T)
        for radius in np.unique(far[far <= settings.max_radius_m]):
            inside = far <= radius + 1e-9
            if inside.sum() > settings.max_share * len(xy):
                continue
            for days in range(settings.step_days, settings.max_days + 1, settings.step_days):
                late = ages < days
                c, e = int((inside & late).sum()), inside.sum() * late.sum() / len(xy)
                if c >= 2:
                    best = max(best, float(log_likelihood_ratio(c, e, len(xy))))
    return best


def test_the_formula() -> None:
    assert float(log_likelihood_ratio(12, 4, 100)) == pytest.approx(5.52635, abs=5e-6)
    # All events inside: the second term is 0; no more than expected: 0.
    assert float(log_likelihood_ratio(10, 5, 10)) == pytest.approx(10 * np.log(2))
    assert log_likelihood_ratio([4, 3, 0, 2], [4, 4, 0, 0], 10).tolist() == [0, 0, 0, 0]


@given(clouds, choices)
@settings(max_examples=150)
def test_against_trying_every_cylinder(cloud: tuple[Any, Any], chosen: ScanSettings) -> None:
    xy, days = 100.0 * np.array(cloud[0], float), np.array(cloud[1])
    found = space_time_scan(xy, FIRST + days, chosen, permutations=0)
    ages = days.max() - days
    assert (found[0].llr if found else 0.0) == pytest.approx(strongest(xy, ages, chosen))
    seen = np.zeros(len(xy), bool)
    for cluster in found:
        inside = np.hypot(xy[:, 0] - cluster.x, xy[:, 1] - cluster.y) <= cluster.radius_m + 1e-6
        late = FIRST + days >= cluster.first_day
        assert cluster.members.tolist() == np.flatnonzero(inside & late).tolist()
        assert cluster.observed == len(cluster.members)
        assert cluster.expected == pytest.approx(inside.sum() * late.sum() / len(xy))
        assert cluster.llr == pytest.approx(float(log_likelihood_ratio(cluster.observed, cluster.expected, len(xy))))
        assert not (seen & inside).any()
        seen |= inside


@given(clouds, st.integers(0, 3))
@settings(max_examples=25)
def test_shuffled_data_are_judged_like_the_real_ones(cloud: tuple[Any, Any], seed: int) -> None:
    """The strongest cylinder of a shuffle is what the whole search finds in it: the same draw, scanned by hand."""
    xy, days = 100.0 * np.array(cloud[0], float), np.array(cloud[1])
    chosen = ScanSettings(250.0, 5)
    ages = days.max() - days
    scan = module._Scan(xy, ages, chosen, module.SILENT)
    late = np.flatnonzero(ages < 5)
    drawn = np.random.default_rng([seed, 0]).choice(len(xy), len(late), replace=False)
    order = np.concatenate([drawn, np.setdiff1d(np.arange(len(xy)), drawn)])
    shuffled = np.empty(len(xy), np.int64)
    shuffled[order] = np.concatenate([ages[late], ages[np.setdiff1d(np.arange(len(xy)), late)]])
    assert scan.shuffled(1, seed, module.SILENT)[0] == pytest.approx(strongest(xy, shuffled, chosen))


def test_no_more_false_clusters_than_promised() -> None:
    """150 records without clusters, though with busy places and a busy month: p ≤ .05 in about 5 %."""
    rng = np.random.default_rng(8)
    places = rng.uniform(0, 5000, (60, 2))
    p = []
    for number in range(150):
        xy = places[rng.choice(60, 400, p=rng.dirichlet(np.ones(60)))]
        days = np.where(rng.random(400) < 0.3, rng.integers(150, 180, 400), rng.integers(0, 180, 400))
        found = space_time_scan(xy, FIRST + days, ScanSettings(1000, 14, step_days=7), permutations=39, seed=number)
        p.append(found[0].p_value if found else 1.0)
    # 99.9 % limit of a binomial share of 150.
    assert np.mean(np.array(p) <= 0.05) <= 0.125
    assert 0.35 < np.mean(p) < 0.65


def test_shuffling_may_end_early_and_says_the_same() -> None:
    """Besag & Clifford (1991): p = h / l. It is the plain p where that is small, and close to it elsewhere."""
    rng = np.random.default_rng(3)
    xy, days = rng.uniform(0, 3000, (120, 2)), FIRST + rng.integers(0, 120, 120)
    early = space_time_scan(xy, days, permutations=499, enough=20)
    whole = space_time_scan(xy, days, permutations=499)
    assert early[0].observed == whole[0].observed
    assert whole[0].p_value > 0.05
    assert 20 / early[0].p_value == pytest.approx(round(20 / early[0].p_value)), "20 of so many"
    assert early[0].p_value == pytest.approx(whole[0].p_value, rel=0.6)
    xy[-12:], days[-12:] = rng.uniform(1500, 1550, (12, 2)), FIRST + 119
    early, whole = (space_time_scan(xy, days, permutations=199, enough=n) for n in (20, 0))
    assert early[0].p_value == whole[0].p_value == 1 / 200


def test_the_last_day_decides_what_is_alive() -> None:
    rng = np.random.default_rng(1)
    xy = np.vstack([rng.uniform(0, 5000, (300, 2)), np.full((10, 2), 2500.0)])
    days = FIRST + np.concatenate([rng.integers(0, 200, 300), np.full(10, 120)])
    (best, *_) = space_time_scan(xy, days, last_day=FIRST + 121, permutations=99)
    assert best.p_value == 0.01
    assert set(range(300, 310)) <= set(best.members.tolist())
    assert best.last_day == FIRST + 121
    later = space_time_scan(xy, days, last_day=FIRST + 180, permutations=99)
    assert all(cluster.p_value > 0.05 for cluster in later)
    assert space_time_scan(xy, days, last_day=FIRST - 1) == []


def test_a_grid_puts_places_together() -> None:
    rng = np.random.default_rng(3)
    xy = np.vstack([rng.uniform(0, 5000, (200, 2)), rng.uniform(1000, 1100, (9, 2))])
    days = FIRST + np.concatenate([rng.integers(0, 180, 200), np.full(9, 185)])
    best = space_time_scan(xy, days, ScanSettings(grid_m=200.0), permutations=39)[0]
    assert (best.x % 200, best.y % 200) == (100, 100)
    assert set(range(200, 209)) <= set(best.members.tolist())


def test_degenerate_records_have_no_cluster() -> None:
    assert space_time_scan(np.empty((0, 2)), np.empty(0, "datetime64[D]")) == []
    assert space_time_scan(np.zeros((1, 2)), np.array([FIRST])) == []
    rng = np.random.default_rng(1)
    million = FIRST + rng.integers(0, 700, 1_000_000)
    assert space_time_scan(np.zeros((1_000_000, 2)), million) == []
    assert space_time_scan(np.zeros((1_000_000, 2)), million, ScanSettings(max_share=1.0)) == []
    assert space_time_scan(rng.uniform(0, 100, (50, 2)), np.full(50, FIRST)) == []


def test_processors_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(5)
    xy, days = rng.uniform(0, 3000, (300, 2)), FIRST + rng.integers(0, 100, 300)
    seen = []
    for processors in (1, 3):
        monkeypatch.setattr("os.cpu_count", lambda n=processors: n)
        seen.append([cluster.p_value for cluster in space_time_scan(xy, days, permutations=60)])
    assert seen[0] == seen[1]


def test_what_can_be_no_input(monkeypatch: pytest.MonkeyPatch) -> None:
    two = np.zeros((2, 2))
    with pytest.raises(ValueError, match="date and a point"):
        space_time_scan(two, np.array(["2026-01-01", "NaT"], "datetime64[D]"))
    with pytest.raises(ValueError, match="date and a point"):
        space_time_scan(np.array([(0, np.nan), (0, 0)]), np.array([FIRST, FIRST]))
    with pytest.raises(ValueError, match="negative"):
        space_time_scan(two, np.array([FIRST, FIRST]), permutations=-1)
    for wrong in ({"max_radius_m": 0.0}, {"max_days": 0}, {"step_days": 29}, {"max_share": 0.0}, {"grid_m": -1.0}):
        with pytest.raises(ValueError):
            ScanSettings(**wrong)
    monkeypatch.setattr(module, "MAX_ENTRIES", 10)
    with pytest.raises(TooManyPlaces):
        space_time_scan(np.random.default_rng(1).uniform(0, 100, (20, 2)), FIRST + np.arange(20))


def test_it_can_be_stopped() -> None:
    class Stop:
        def report(self, share: float, text: str = "") -> None:
            if share > 0.3:
                raise Cancelled

    rng = np.random.default_rng(1)
    with pytest.raises(Cancelled):
        space_time_scan(rng.uniform(0, 3000, (300, 2)), FIRST + rng.integers(0, 90, 300), progress=Stop())
