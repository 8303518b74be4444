"""Near repeats: against published tables, and against counting every pair by hand."""

from __future__ import annotations

import csv
import itertools
import pathlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from est_plugin.analysis import close_pairs, near_repeat
from est_plugin.analysis.close_pairs import Bands, CloseTo, TooManyPairs
from est_plugin.analysis.near_repeat import near_repeat_table
from est_plugin.analysis.near_repeat_roles import roles
from est_plugin.domain.progress import Cancelled

SIX_XY = np.array([(0, 0), (50, 0), (60, 10), (1000, 0), (1010, 0), (2000, 0)], float)
SIX_DAYS = np.array([0, 3, 5, 0, 40, 10])

edges = st.lists(st.sampled_from([0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 7.0, 50.0]), min_size=2, max_size=5, unique=True).map(
    lambda values: tuple(sorted(values))
)
clouds = st.integers(2, 25).flatmap(
    lambda n: st.tuples(
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=n, max_size=n),
        st.lists(st.integers(0, 12) | st.integers(0, 50_000), min_size=n, max_size=n),
    )
)


def far_apart(a: NDArray[np.float64], b: NDArray[np.float64], metric: str) -> float:
    aside = np.abs(a - b)
    return float(aside.sum() if metric == "manhattan" else np.sqrt((aside * aside).sum()))


def holding(edges: tuple[float, ...], closed_right: bool, value: float) -> list[int]:
    """Which bands hold a value, by the definition of the two conventions."""
    found = []
    for i, (low, high) in enumerate(zip(edges, edges[1:])):
        inside = low < value <= high if closed_right else low <= value < high
        if inside or (closed_right and i == 0 and value == low):
            found.append(i)
    return found


def by_hand(xy: NDArray[np.float64], days: NDArray[np.int64], distance: Bands, time: Bands, metric: str) -> Any:
    table = np.zeros((len(distance), len(time)), np.int64)
    for i, j in itertools.combinations(range(len(xy)), 2):
        for a in holding(distance.edges, distance.closed_right, far_apart(xy[i], xy[j], metric)):
            for b in holding(time.edges, time.closed_right, abs(int(days[i]) - int(days[j]))):
                table[a, b] += 1
    return table


@given(clouds, edges, edges, st.booleans(), st.sampled_from(["euclidean", "manhattan"]), st.sampled_from([2, 3, 500]))
@settings(max_examples=120)
def test_against_counting_every_pair(
    cloud: tuple[Any, Any], distance_edges: Any, time_edges: Any, closed: bool, metric: str, pile: int
) -> None:
    xy, days = np.array(cloud[0], float), np.array(cloud[1])
    distance, time = Bands(distance_edges, closed), Bands(time_edges, closed)
    patch = pytest.MonkeyPatch()
    try:
        patch.setattr(near_repeat, "PILE", pile)
        patch.setattr(close_pairs, "_BLOCK_PAIRS", 7)
        table = near_repeat_table(xy, days, distance, time, metric, permutations=9)
        patch.setattr(near_repeat, "_KEPT_PAIRS", -1)
        again = near_repeat_table(xy, days, distance, time, metric, permutations=9)
    finally:
        patch.undo()
    expected = by_hand(xy, days, distance, time, metric)
    assert table.observed.tolist() == expected.tolist()
    assert np.all((table.p_value >= 0.1) & (table.p_value <= 1))
    np.testing.assert_array_equal(table.p_value, again.p_value)
    np.testing.assert_array_equal(table.lower, again.lower)


def test_the_expected_number_is_the_mean_of_the_shuffles() -> None:
    """S·T/N against the mean of all 720 orders of six dates."""
    distance, time = Bands((0, 100, 1500), True), Bands((0, 7, 20), True)
    every = [
        by_hand(SIX_XY, SIX_DAYS[list(order)], distance, time, "euclidean")
        for order in itertools.permutations(range(6))
    ]
    table = near_repeat_table(SIX_XY, SIX_DAYS, distance, time, permutations=4999)
    np.testing.assert_allclose(table.expected, np.mean(every, axis=0))
    share = (np.array(every) >= table.observed).mean(axis=0)
    np.testing.assert_allclose(table.p_value, share, atol=0.025)


def test_six_points() -> None:
    """4 pairs within 100 m and 8 within 7 days of 15: 32/15; one pair is 7 days apart exactly."""
    closed = near_repeat_table(SIX_XY, SIX_DAYS, Bands((0, 100), True), Bands((0, 7), True))
    assert closed.observed.tolist() == [[3]]
    assert closed.expected[0, 0] == pytest.approx(2.1333, abs=5e-5)
    half_open = near_repeat_table(SIX_XY, SIX_DAYS, Bands((0, 100)), Bands((0, 7)))
    assert half_open.observed.tolist() == [[3]]
    assert half_open.expected[0, 0] == pytest.approx(4 * 7 / 15)


def test_burkitts_lymphoma(trial_data: pathlib.Path) -> None:
    """pointpats' documentation: 13 pairs with δ = 20, τ = 5 (both ends belong to it); 188 cases."""
    from osgeo import ogr

    source = ogr.Open(str(trial_data / "reference" / "burkitt.shp"))
    rows = np.array([(f.GetGeometryRef().GetX(), f.GetGeometryRef().GetY(), f["T"]) for f in source.GetLayer(0)])
    assert len(rows) == 188
    table = near_repeat_table(
        rows[:, :2], rows[:, 2].astype(np.int64), Bands((0, 20), True), Bands((0, 5), True), permutations=99
    )
    assert table.observed.tolist() == [[13]]
    # pointpats' own p-values from 99 shuffles lie around .2.
    assert 0.1 < table.p_value[0, 0] < 0.35


def test_chicagos_first_month(trial_data: pathlib.Path) -> None:
    """The table and the ratios of the R package NearRepeat (Steenbeek)."""
    with open(trial_data / "chicago" / "chicago_be_month1.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    xy = np.array([row[:2] for row in rows], float)
    days = np.array([row[2] for row in rows], "datetime64[D]")
    table = near_repeat_table(xy, days, Bands((0, 0.1, 200, 400, 600)), Bands((0, 7, 14, 21)), "manhattan")
    assert table.observed.tolist() == [[28, 5, 5], [141, 69, 27], [186, 140, 100], [237, 192, 128]]
    assert table.p_value[0, 0] <= 0.005
    assert table.p_value[1, 0] == 0.001
    assert np.all(table.lower <= table.expected)
    assert np.all(table.expected <= table.upper)


def test_a_distance_on_an_edge_is_no_matter_of_rounding() -> None:
    """200 m apart in large coordinates, where the stored numbers are a hair less."""
    x = np.array([262_100.1, 262_300.1])
    assert x[1] - x[0] != 200.0
    xy = np.column_stack([x, [6_638_540.3] * 2])
    for closed, counts in ((False, [0, 1]), (True, [1, 0])):
        table = near_repeat_table(xy, np.array([0, 1]), Bands((0, 200, 400), closed), Bands((0, 7)), permutations=0)
        assert table.observed[:, 0].tolist() == counts


def test_processors_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(5)
    xy, days = rng.uniform(0, 3000, (400, 2)), rng.integers(0, 200, 400)
    seen = []
    for processors, room in ((1, 10**9), (2, 20_000), (7, 60_000)):
        monkeypatch.setattr("os.cpu_count", lambda n=processors: n)
        monkeypatch.setattr(near_repeat, "_BATCH_BYTES", room)
        seen.append(near_repeat_table(xy, days, Bands((0, 200, 400)), Bands((0, 7, 14)), permutations=150, seed=3))
    for table in seen[1:]:
        np.testing.assert_array_equal(table.p_value, seen[0].p_value)
        np.testing.assert_array_equal(table.upper, seen[0].upper)


def test_shuffled_dates_give_even_p_values() -> None:
    """Under no clustering p is even: over 200 data sets some 5 % lie at .05 or below."""
    rng = np.random.default_rng(11)
    p = []
    for number in range(200):
        xy, days = rng.uniform(0, 2000, (120, 2)), rng.integers(0, 90, 120)
        p.append(near_repeat_table(xy, days, Bands((0, 200)), Bands((0, 14)), permutations=99, seed=number).p_value)
    values = np.concatenate(p).ravel()
    # 99 % limits of a binomial share of 200.
    assert 0.015 <= (values <= 0.05).mean() <= 0.095
    assert 0.4 <= values.mean() <= 0.62


def test_a_million_events_at_one_point_and_a_few_more() -> None:
    rng = np.random.default_rng(2)
    days = rng.integers(0, 1461, 1_000_000)
    xy = np.zeros((len(days), 2))
    table = near_repeat_table(xy, days, Bands((0, 0.1, 200)), Bands((0, 7)))
    count = np.bincount(days)
    total = int(sum((count[: len(count) - k] * count[k:]).sum() for k in range(1, 7)))
    total += int((count * (count - 1) // 2).sum())
    assert table.observed.tolist() == [[total], [0]]
    assert table.p_value.tolist() == [[1.0], [1.0]]
    assert table.ratio[0, 0] == 1.0
    xy[:5] = 150.0
    moved = near_repeat_table(xy, days, Bands((0, 0.1, 300)), Bands((0, 7)), permutations=3)
    near = sum(int((np.abs(days[5:] - day) < 7).sum()) for day in days[:5])
    assert moved.observed[1, 0] == near


def test_too_many_different_points_within_one_band() -> None:
    xy = np.random.default_rng(1).normal(0, 1, (200_000, 2))
    with pytest.raises(TooManyPairs, match="narrower distance bands") as error:
        near_repeat_table(xy, np.arange(200_000), Bands((0, 100)), Bands((0, 7)))
    assert error.value.pairs == 200_000 * 199_999 // 2


def test_what_can_be_no_input() -> None:
    two = np.zeros((2, 2))
    bands = Bands((0, 1))
    for xy, days in (
        (two[:1], np.array([1])),
        (two, np.array([1])),
        (two, np.array(["2026-01-01", "NaT"], "datetime64[D]")),
        (two, np.array([1.0, np.nan])),
        (np.array([(0, 0), (0, np.nan)]), np.array([1, 2])),
    ):
        with pytest.raises(ValueError):
            near_repeat_table(xy, days, bands, bands)
    with pytest.raises(ValueError, match="metric"):
        near_repeat_table(two, np.array([1, 2]), bands, bands, "chessboard")
    for wrong in ((0,), (1, 1), (2, 1), (-1, 1), (0, np.inf)):
        with pytest.raises(ValueError, match="edges"):
            Bands(wrong)


def test_it_can_be_stopped() -> None:
    class Stop:
        def report(self, share: float, text: str = "") -> None:
            if share > 0.2:
                raise Cancelled

    rng = np.random.default_rng(1)
    with pytest.raises(Cancelled):
        near_repeat_table(
            rng.uniform(0, 1000, (300, 2)), np.arange(300), Bands((0, 100)), Bands((0, 7)), "euclidean", 9999, 1, Stop()
        )


@given(clouds, st.sampled_from([1.0, 2.0, 10.0]), st.sampled_from(["euclidean", "manhattan"]))
def test_close_points_are_found_in_any_blocks(cloud: tuple[Any, Any], reach: float, metric: str) -> None:
    xy = np.array(cloud[0], float)
    patch = pytest.MonkeyPatch()
    try:
        patch.setattr(close_pairs, "_BLOCK_PAIRS", 5)
        close = CloseTo(xy, reach, metric)
        found = {(int(i), int(j)): float(d) for block in close.blocks() for i, j, d in zip(*block)}
    finally:
        patch.undo()
    true = {
        (i, j): far_apart(xy[i], xy[j], metric)
        for i, j in itertools.permutations(range(len(xy)), 2)
        if far_apart(xy[i], xy[j], metric) <= reach
    }
    assert found == pytest.approx(true)
    assert close.n_pairs * 2 == len(true)


@given(clouds, st.sampled_from([0.5, 1.0, 2.0]), st.integers(0, 9), st.sampled_from(["euclidean", "manhattan"]))
@settings(max_examples=120)
def test_roles_against_looking_at_every_pair(cloud: tuple[Any, Any], reach: float, days: int, metric: str) -> None:
    xy, when = np.array(cloud[0], float) / 2, np.array(cloud[1])
    found = roles(xy, when, reach, days, metric)
    for i in range(len(xy)):
        near = [
            j
            for j in range(len(xy))
            if j != i and far_apart(xy[i], xy[j], metric) <= reach and abs(when[i] - when[j]) <= days
        ]
        before = [j for j in near if (when[j], j) < (when[i], i)]
        same = [j for j in before if far_apart(xy[i], xy[j], metric) < 0.1]
        follows = max(same or before, key=lambda j: (when[j], j), default=-1)
        word = "repeat" if same else "near_repeat" if before else "initiator" if near else "isolated"
        assert (found.role[i], found.before[i], found.after[i]) == (word, len(before), len(near) - len(before))
        assert found.previous[i] == follows
        if follows >= 0:
            assert found.days_since[i] == when[i] - when[follows]
            assert found.distance_m[i] == pytest.approx(far_apart(xy[i], xy[follows], metric))
            assert found.series[i] == found.series[follows]
        else:
            assert found.series[i] == i
            assert found.days_since[i] == -1
            assert np.isnan(found.distance_m[i])


def test_roles_of_nothing_and_of_a_crowd() -> None:
    assert roles(np.empty((0, 2)), np.empty(0, np.int64)).role.tolist() == []
    crowd = roles(np.zeros((300_000, 2)), np.random.default_rng(1).integers(0, 1000, 300_000))
    assert (crowd.role == "initiator").sum() == 1
    assert (crowd.role == "repeat").sum() == 299_999
    assert crowd.before.sum() == crowd.after.sum()
    with pytest.raises(ValueError, match="distance above 0"):
        roles(SIX_XY, SIX_DAYS, within_m=0)
