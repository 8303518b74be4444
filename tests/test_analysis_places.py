"""The places behind the changes: small circles."""
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from est_plugin.analysis.places import MIN_RADIUS_M, densest_places

clouds = st.integers(1, 40).flatmap(
    lambda n: st.tuples(
        # Whole metres: the distance at which one point leaves another's circle is never a matter of rounding.
        hnp.arrays(np.int64, (n, 2), elements=st.integers(-600, 600)),
        hnp.arrays(np.int64, n, elements=st.integers(1, 5)),
    )
)


def best_circle(
    points: NDArray[np.int64], weights: NDArray[np.int64], left: set[int], radius: int
) -> tuple[int, set[int]]:
    """The fullest circle around a remaining point, by trying all; of equals the first point's."""
    best: tuple[int, set[int]] = (-1, set())
    for centre in sorted(left):
        held = {i for i in left if ((points[i] - points[centre]) ** 2).sum() <= radius**2}
        total = int(sum(weights[i] for i in held))
        if total > best[0]:
            best = total, held
    return best


@given(clouds, st.sampled_from([100, 150, 300]), st.integers(1, 6), st.integers(0, 4))
@settings(deadline=None)
def test_against_trying_every_circle(
    cloud: tuple[NDArray[np.int64], NDArray[np.int64]], radius: int, min_count: int, limit: int
) -> None:
    points, weights = cloud
    found = densest_places(points.astype(float), weights, radius, min_count, limit)
    left = set(range(len(points)))
    for place in found:
        total, held = best_circle(points, weights, left, radius)
        assert place.count == total >= min_count
        assert set(place.members) == held
        assert list(place.members) == sorted(place.members)
        centre = sum(points[i] * weights[i] for i in held) / total
        np.testing.assert_allclose((place.x, place.y), centre, atol=1e-6)
        left -= held
    assert len(found) <= limit
    if len(found) < limit and left:
        assert best_circle(points, weights, left, radius)[0] < min_count


@given(clouds)
@settings(deadline=None, max_examples=40)
def test_places_share_no_incident_and_come_largest_first(cloud: tuple[NDArray[np.int64], NDArray[np.int64]]) -> None:
    points, weights = cloud
    found = densest_places(points.astype(float), weights, limit=10)
    members = np.concatenate([place.members for place in found]) if found else np.empty(0, np.int64)
    assert len(members) == len(set(members))
    assert all(one.count >= other.count for one, other in zip(found, found[1:]))
    assert all(place.count == weights[place.members].sum() for place in found)


def test_nothing_under_the_positional_error_is_called_a_place() -> None:
    with pytest.raises(ValueError, match="100 m"):
        densest_places(np.zeros((3, 2)), np.ones(3, np.int64), radius_m=MIN_RADIUS_M - 0.1)
    assert len(densest_places(np.zeros((3, 2)), np.ones(3, np.int64), radius_m=MIN_RADIUS_M)) == 1


def test_of_equal_places_the_first_in_the_file_comes_first_every_time() -> None:
    corners = np.array([[0.0, 0.0], [1000.0, 0.0], [0.0, 1000.0], [1000.0, 1000.0]])
    xy, weights = np.repeat(corners, 3, axis=0), np.ones(12, np.int64)
    runs = [densest_places(xy, weights, limit=4) for _ in range(3)]
    for run in runs:
        assert [tuple(place.members) for place in run] == [(0, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10, 11)]
    turned = densest_places(xy[::-1], weights, limit=4)
    assert [(place.x, place.y) for place in turned] == [tuple(corner) for corner in corners[::-1]]


def test_unknown_coordinates_belong_to_no_place_and_are_no_hindrance() -> None:
    xy = np.array([[np.nan, np.nan], [0, 0], [10, 10], [np.nan, 5], [20, 0], [np.inf, 0]])
    (place,) = densest_places(xy, np.array([50, 1, 1, 50, 1, 50]))
    assert list(place.members) == [1, 2, 4]
    assert place.count == 3


def test_a_single_incident_is_no_place_but_five_at_once_are() -> None:
    assert densest_places(np.array([[0.0, 0.0]]), np.array([1])) == []
    assert densest_places(np.array([[0.0, 0.0]]), np.array([5]))[0].count == 5
    assert densest_places(np.empty((0, 2)), np.empty(0, np.int64)) == []
    assert densest_places(np.full((3, 2), np.nan), np.ones(3, np.int64)) == []


def test_a_week_of_the_whole_of_chicago_is_quick_and_exact() -> None:
    random = np.random.default_rng(2)
    background = random.uniform(0, 20_000, (600, 2))
    cluster = np.array([5000.0, 7000.0]) + random.uniform(-60, 60, (12, 2))
    found = densest_places(np.vstack([background, cluster]), np.ones(612, np.int64))
    assert set(range(600, 612)) <= set(found[0].members)
    assert np.hypot(found[0].x - 5000, found[0].y - 7000) < 60


def test_a_place_beside_an_earlier_one_is_passed_over() -> None:
    """A street of points: with 400 m between places the circle next door isn't listed."""
    xy = np.array([(20.0 * i, 0.0) for i in range(20)] * 3 + [(3000.0, 0.0)] * 2)
    weights = np.ones(len(xy), np.int64)
    near = densest_places(xy, weights, radius_m=100, limit=3)
    assert min(abs(a.x - b.x) for i, a in enumerate(near) for b in near[:i]) < 400
    apart = densest_places(xy, weights, radius_m=100, limit=3, apart_m=400)
    assert [place.count for place in apart] == [33, 2]
    assert apart[1].x == 3000


def test_a_million_incidents_at_one_point_are_one_place() -> None:
    (place,) = densest_places(np.full((1_000_000, 2), 7.0), np.ones(1_000_000, np.int64))
    assert (place.x, place.y, place.count) == (7.0, 7.0, 1_000_000)
