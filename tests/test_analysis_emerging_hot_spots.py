"""Classes of hot spots over time, and the numbers that they rest on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from est_plugin.analysis.emerging_hot_spots import (
    KINDS,
    EmergingHotSpots,
    StepScores,
    classify,
    emerging_hot_spots,
    step_scores,
)
from est_plugin.analysis.hot_spots import hot_spots
from est_plugin.analysis.multiple_testing import q_values
from est_plugin.analysis.spatial_weights import queen
from tests.test_analysis_hot_spots import lattice
from tests.test_analysis_spatial_weights import grid


def history(letters: str, gi: list[float] | None = None) -> EmergingHotSpots:
    """One place's class from its letters: H hot, C cold, . neither, ? unknown."""
    z = np.array([{"H": 3.0, "C": -3.0, ".": 0.5, "?": np.nan}[letter] for letter in letters])
    q = np.array([{"H": 0.01, "C": 0.01, ".": 0.8, "?": np.nan}[letter] for letter in letters])
    if gi is not None:
        z = np.array(gi)
    return classify(StepScores(z[None, :], q[None, :], q[None, :]))


@pytest.mark.parametrize(
    ("letters", "kind"),
    [
        ("..........", "none"),
        (".........H", "new"),
        # Cold before is no hot spot before: still new.
        ("C........H", "new"),
        ("........HH", "consecutive"),
        ("...C....HH", "consecutive"),
        # Nine of ten in one run at the end is exactly 90 %: no longer consecutive.
        (".HHHHHHHHH", "persistent"),
        ("..HHHHHHHH", "consecutive"),
        ("HHHHHHHHHH", "persistent"),
        ("HHHH.HHHHH", "persistent"),
        ("HHHHHHHHH.", "historical"),
        ("HHHHHHHH..", "none"),
        ("HHHHHHHHHC", "historical"),
        ("H........H", "sporadic"),
        (".H......HH", "sporadic"),
        ("HHHHHHH..H", "sporadic"),
        ("HC.......H", "oscillating"),
        (".HH..C..HH", "oscillating"),
        # Eighteen of twenty is 90 %, seventeen isn't.
        ("HHHHHHHHHHHHHHHHH..H", "persistent"),
        ("HHHHHHHHHHHHHHHH...H", "sporadic"),
        # A cold place is never called hot, whatever its history.
        ("CCCCCCCCCC", "none"),
        ("H........C", "none"),
        # 28 of 31 is 90.3 %, 27 is 87.1 %. That three quiet steps went before is a rise.
        ("...HHHHHHHHHHHHHHHHHHHHHHHHHHHH", "intensifying"),
        ("HHHHHHHHHHHH...HHHHHHHHHHHHHHHH", "persistent"),
        ("....HHHHHHHHHHHHHHHHHHHHHHHHHHH", "consecutive"),
        # Unknown steps are none of the steps: nine of the ten known.
        ("??HHHHHHHHH.H", "persistent"),
        ("??.HHHHHHHH.?", "none"),
        ("???????????H", "undefined"),
        ("????????????", "undefined"),
    ],
)
def test_every_class_by_hand(letters: str, kind: str) -> None:
    assert history(letters).kind[0] == kind


def test_a_trend_of_gi_parts_what_is_always_hot() -> None:
    rising = [3.0 + 0.1 * i for i in range(12)]
    assert history("H" * 12, rising).kind[0] == "intensifying"
    assert history("H" * 12, rising[::-1]).kind[0] == "diminishing"
    assert history("H" * 12, [3.0, 3.1] * 6).kind[0] == "persistent"
    # With eleven of twelve, and the last not hot, the trend doesn't matter.
    assert history("H" * 11 + ".", [*rising[:11], 0.5]).kind[0] == "historical"
    # A trend without the 90 % makes nothing.
    assert history("." * 6 + "H" * 6, rising).kind[0] == "consecutive"


def test_the_numbers_are_those_of_the_history() -> None:
    found = history(".HH?.C..HH.HHH")
    assert (found.steps[0], found.hot_steps[0], found.cold_steps[0]) == (13, 7, 1)
    assert (found.last_run[0], found.first_hot[0], found.last_hot[0]) == (3, 1, 13)
    never = history("..........")
    assert (never.last_run[0], never.first_hot[0], never.last_hot[0]) == (0, -1, -1)


def slow_class(letters: str, rises: int) -> str:
    """The definitions as they are written, one after the other."""
    known = letters.replace("?", "")
    n, hot = len(known), known.count("H")
    if n < 10:
        return "undefined"
    last, often = letters.endswith("H"), hot / n > 0.9 - 1e-9
    if last and hot == 1:
        return "new"
    run = len(letters) - len(letters.rstrip("H"))
    if last and run >= 2 and hot == run and not often:
        return "consecutive"
    if last and often:
        return {1: "intensifying", -1: "diminishing", 0: "persistent"}[rises]
    if last:
        return "oscillating" if "C" in letters else "sporadic"
    return "historical" if often else "none"


@given(st.text("HHHC.?", min_size=10, max_size=40))
def test_any_history_has_the_class_of_the_definitions(letters: str) -> None:
    found = history(letters)
    rises = int(np.sign(found.trend.z[0])) if found.trend.p[0] <= 0.05 else 0
    assert found.kind[0] == slow_class(letters, rises)
    assert found.kind[0] in KINDS


def series(seed: int = 1, steps: int = 12) -> NDArray[np.float64]:
    return np.random.default_rng(seed).gamma(2.0, 1.0, (30, steps))


def test_each_step_by_itself_is_the_gi_star_of_that_step() -> None:
    values = series()
    scores = step_scores(values, lattice(6, 5))
    for t in range(12):
        single = hot_spots(values[:, t], lattice(6, 5))
        np.testing.assert_allclose(scores.gi_star[:, t], single.gi_star, atol=1e-12)
        np.testing.assert_allclose(scores.p[:, t], single.p_normal, atol=1e-12)
    np.testing.assert_allclose(scores.q, q_values(scores.p))


@pytest.mark.parametrize(("back", "cube"), [(0, True), (1, True), (1, False), (3, False), (20, True)])
def test_neighbourhoods_in_time_by_loops(back: int, cube: bool) -> None:
    values = series(2)
    values[3, 4] = np.nan
    neighbours = lattice(6, 5)
    scores = step_scores(values, neighbours, back, cube)
    around = neighbours.matrix.toarray() + np.eye(30)
    for i, t in ((0, 0), (8, 5), (29, 11), (3, 5), (4, 4)):
        first = max(0, t - back)
        compared = values if cube else values[:, first : t + 1]
        compared = compared[~np.isnan(compared)]
        near = values[around[i] > 0][:, first : t + 1]
        near = near[~np.isnan(near)]
        n, w = len(compared), len(near)
        z = (near.sum() - compared.mean() * w) / (compared.std() * np.sqrt((n * w - w**2) / (n - 1)))
        assert scores.gi_star[i, t] == pytest.approx(z)
    assert np.isnan(scores.gi_star[3, 4])


def test_a_planted_hot_spot_is_found_in_its_kind() -> None:
    """A quarter that grows, one that is there all the time, one of the last month alone, one that has gone."""
    random = np.random.default_rng(8)
    expected = np.full((20, 20, 12), 4.0)
    expected[2:5, 2:5, :] *= 5.0
    expected[2:5, 14:17, -1] *= 5.0
    expected[14:17, 2:5, -3:] *= 5.0
    expected[14:17, 14:17, :-1] *= 5.0
    found = emerging_hot_spots(random.poisson(expected).reshape(400, 12), lattice(20, 20), permutations=9999)
    kinds = found.kind.reshape(20, 20)
    assert kinds[3, 3] in ("persistent", "intensifying", "diminishing")
    assert kinds[3, 15] == "new"
    assert kinds[15, 3] == "consecutive"
    assert kinds[15, 15] == "historical"
    assert (kinds == "none").sum() > 300


def test_a_season_that_all_share_makes_nothing_hot_unless_all_steps_are_compared() -> None:
    random = np.random.default_rng(3)
    season = np.where(np.arange(12) >= 9, 6.0, 1.0)
    values = random.poisson(5 * season, (100, 12)).astype(float)
    alone = emerging_hot_spots(values, lattice(10, 10))
    together = emerging_hot_spots(values, lattice(10, 10), whole_cube=True)
    assert (alone.kind == "none").all()
    assert (together.kind == "consecutive").all()


def test_all_zero_one_area_no_neighbours_and_unknown() -> None:
    for permutations in (0, 99):
        zero = emerging_hot_spots(np.zeros((12, 10)), lattice(4, 3), permutations=permutations)
        assert (zero.kind == "none").all()
        assert (zero.scores.gi_star == 0).all()
        one = emerging_hot_spots(np.arange(10.0)[None, :], queen(grid(1, 1)), permutations=permutations)
        assert one.kind.tolist() == ["undefined"]
        all_round = emerging_hot_spots(np.arange(40.0).reshape(4, 10), lattice(2, 2), permutations=permutations)
        assert (all_round.kind == "undefined").all()
        # A week without any incident among others is a step in which nothing is hot.
        values = series(4, 10)
        values[:, 5] = 0
        found = emerging_hot_spots(values, lattice(6, 5), permutations=permutations)
        assert (found.steps == 10).all()
        assert not found.hot[:, 5].any()
        # A step that isn't known is no step.
        values[:, 5] = np.nan
        found = emerging_hot_spots(np.hstack([values, values[:, :1]]), lattice(6, 5), permutations=permutations)
        assert (found.steps == 10).all()
    assert emerging_hot_spots(np.full((12, 10), np.nan), lattice(4, 3)).kind.tolist() == ["undefined"] * 12
    assert len(emerging_hot_spots(np.empty((0, 10)), queen([])).kind) == 0


def test_what_is_refused() -> None:
    with pytest.raises(ValueError):
        emerging_hot_spots(np.zeros((12, 9)), lattice(4, 3))
    with pytest.raises(ValueError):
        emerging_hot_spots(np.zeros((11, 10)), lattice(4, 3))
    with pytest.raises(ValueError):
        emerging_hot_spots(np.full((12, 10), np.inf), lattice(4, 3))
    with pytest.raises(ValueError):
        emerging_hot_spots(np.zeros((12, 10)), lattice(4, 3), steps_back=-1)
    with pytest.raises(ValueError):
        emerging_hot_spots(np.zeros((12, 10)), lattice(4, 3), alpha=0.0)


def test_under_no_change_few_places_have_any_class() -> None:
    """Sparse counts, the same everywhere: false discoveries are rare, and rarer with the permutation's p."""
    random = np.random.default_rng(6)
    values = [random.poisson(0.8, (64, 12)).astype(float) for _ in range(20)]
    found = [emerging_hot_spots(x, lattice(8, 8), permutations=9999, seed=i).hot.any() for i, x in enumerate(values)]
    assert np.mean(found) <= 0.15
