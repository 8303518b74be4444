"""Cells: never small, never overlapping, nothing lost."""
from __future__ import annotations

import pathlib

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.analysis.cell_aggregation import aggregated, cell_shapes


@given(st.lists(st.tuples(st.integers(-3000, 3000), st.integers(-3000, 3000)), max_size=60), st.integers(3, 8))
def test_every_cell_has_k_and_ground_of_its_own(points: list[tuple[int, int]], k: int) -> None:
    xy = np.array(points, float).reshape(-1, 2)
    found = aggregated(xy[:, 0], xy[:, 1], k=k)
    assert (found.cells["n"] >= k).all()
    assert found.cells["n"].sum() + found.withheld == len(points)
    assert (found.cells["size"] >= 250).all()
    shapes = cell_shapes(found.cells)
    if len(shapes):
        assert shapely.area(shapely.union_all(shapes)) == pytest.approx(shapely.area(shapes).sum())
        inside = shapely.from_wkb(shapely.to_wkb(shapes))
        counted = [int(shapely.intersects_xy(shape, xy[:, 0] + 0.25, xy[:, 1] + 0.25).sum()) for shape in inside]
        assert counted == list(found.cells["n"])


def test_what_is_left_in_a_larger_square_is_counted_together() -> None:
    x = [10.0] * 6 + [260.0] * 3 + [10.0] * 2 + [5000.0] * 4
    y = [10.0] * 6 + [10.0] * 3 + [260.0] * 2 + [5000.0] * 4
    found = aggregated(x, y, k=5)
    assert list(found.cells["n"]) == [6, 5]
    assert list(found.cells["size"]) == [250, 500]
    assert list(shapely.area(cell_shapes(found.cells))) == [62_500, 187_500]
    assert found.withheld == 4
    alone = aggregated(x, y, k=5, widest=250)
    assert list(alone.cells["n"]) == [6]
    assert alone.withheld == 9


def test_the_grid_lies_still() -> None:
    """More incidents elsewhere don't move a cell's corners, which are multiples of its width."""
    some = aggregated([647_511.0] * 5, [6_637_812.0] * 5)
    more = aggregated([647_511.0] * 5 + [640_000.0] * 9, [6_637_812.0] * 5 + [6_600_001.0] * 9)
    assert some.cells.iloc[0].to_dict() in more.cells.to_dict("records")
    assert tuple(some.cells.iloc[0][["x", "y"]]) == (647_500.0, 6_637_750.0)


def test_antal_unknown_points_and_nothing() -> None:
    found = aggregated([1.0, np.nan, 900.0], [1.0, 5.0, 900.0], [5, 2, 1])
    assert (list(found.cells["n"]), found.withheld, found.without_point) == ([5.0], 1.0, 2.0)
    none = aggregated([], [])
    assert (len(none.cells), none.withheld) == (0, 0.0)
    assert len(cell_shapes(none.cells)) == 0


def test_a_million_identical_points_and_chicago(trial_data: pathlib.Path) -> None:
    same = aggregated(np.full(1_000_000, 7.0), np.full(1_000_000, 7.0))
    assert list(same.cells["n"]) == [1_000_000]
    rows = pd.read_csv(trial_data / "chicago" / "chicago_burglary_2014_2017.csv")
    found = aggregated(rows["x"], rows["y"])
    assert found.cells["n"].sum() + found.withheld == len(rows) == 45_319
    assert found.withheld < 0.005 * len(rows)
    assert (found.cells["size"] == 250).mean() > 0.8


@pytest.mark.parametrize(
    "arguments", [{"size": 200}, {"k": 2}, {"counts": [-1.0]}, {"size": np.nan}, {"widest": np.nan}]
)
def test_what_would_be_too_fine_is_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"250 m|count of 0"):
        aggregated([1.0], [1.0], **arguments)  # type: ignore[arg-type]
