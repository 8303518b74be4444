"""est:emerginghotspots through QGIS's processing registry, on real files."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray

from est_plugin.analysis.mann_kendall import mann_kendall
from tests.layer_files import read_layer, refused, run, write_layer
from tests.test_analysis_spatial_weights import grid

pytestmark = pytest.mark.usefixtures("est_provider")
WEEKS = 12
LAST = dt.date(2026, 11, 22)


def planted() -> NDArray[np.float64]:
    """15 × 12 areas in twelve weeks: hot all the time, in the last week, in the last three, until the last."""
    expected = np.full((12, 15, WEEKS), 3.0)
    expected[1:4, 1:4, :] *= 6
    expected[1:4, 11:14, -1] *= 6
    expected[8:11, 1:4, -3:] *= 6
    expected[8:11, 11:14, :-1] *= 6
    return np.random.default_rng(2).poisson(expected).reshape(180, WEEKS).astype(float)


def areas() -> list[Any]:
    return list(shapely.transform(grid(15, 12), lambda xy: np.add(xy, (640_000, 6_635_000))))


@pytest.fixture
def wide(tmp_path: pathlib.Path) -> str:
    values = planted()
    fields: dict[str, Any] = {"kod": [f"A{i:03d}" for i in range(180)]}
    fields.update({f"v{t + 1:02d}": values[:, t].tolist() for t in range(WEEKS)})
    return write_layer(tmp_path / "bred.gpkg", areas(), fields)


@pytest.fixture
def events(tmp_path: pathlib.Path) -> str:
    """The same incidents as points with dates, in WGS 84, and three stray ones."""
    import processing

    values = planted()
    random = np.random.default_rng(3)
    area, week = np.nonzero(values)
    n = values[area, week].astype(int)
    area, week = np.repeat(area, n), np.repeat(week, n)
    corner = np.column_stack([area % 15, area // 15]) * 250.0 + (640_000, 6_635_000)
    xy = corner + random.uniform(1, 249, (len(area), 2))
    days = [
        LAST - dt.timedelta(days=int(7 * (WEEKS - 1 - w) + d)) for w, d in zip(week, random.integers(0, 7, len(week)))
    ]
    shapes = [*shapely.points(xy), None, shapely.Point(0, 0), shapely.Point(xy[0])]
    dates = [*(day.isoformat() for day in days), LAST.isoformat(), LAST.isoformat(), "2020-01-01"]
    codes = [*(f"A{i:03d}" for i in area), "A001", "", "A001"]
    path = write_layer(tmp_path / "sweref.gpkg", shapes, {"dag": dates, "kod": codes})
    degrees = str(tmp_path / "händelser.gpkg")
    processing.run("native:reprojectlayer", {"INPUT": path, "TARGET_CRS": "EPSG:4326", "OUTPUT": degrees})
    return degrees


def kinds(table: Any) -> NDArray[np.object_]:
    return table["hot_class"].to_numpy(object).reshape(12, 15)


def test_fields_of_the_areas(wide: str, tmp_path: pathlib.Path) -> None:
    result, told = run(
        "emerginghotspots",
        INPUT=wide,
        FIELDS=[f"v{t + 1:02d}" for t in range(WEEKS)],
        AREA_FIELD="kod",
        OUTPUT=str(tmp_path / "o.gpkg"),
        STEPS=str(tmp_path / "s.gpkg"),
    )
    table, steps = read_layer(result["OUTPUT"]), read_layer(result["STEPS"])
    found = kinds(table)
    assert found[2, 2] in ("persistent", "intensifying", "diminishing")
    assert (found[2, 12], found[9, 2], found[9, 12]) == ("new", "consecutive", "historical")
    assert (found == "none").sum() > 100
    assert result["N_STEPS"] == WEEKS
    # The class can be made again by hand from the numbers beside it.
    assert len(steps) == 180 * WEEKS
    for code, rows in list(steps.groupby("area"))[:40]:
        row = table[table["kod"] == code].iloc[0]
        states = "".join(rows.sort_values("step")["state"])
        assert states == row["history"]
        assert row["hot_steps"] == states.count("H")
        hot = (rows["gi_star"] > 0) & (rows["q_value"] <= 0.05)
        assert (rows["state"] == "H").tolist() == hot.tolist()
        assert row["mk_s"] == mann_kendall([rows.sort_values("step")["gi_star"].to_numpy(float)]).s[0]
    assert found[2, 12] in table.loc[2 * 15 + 12, "hot_class"]
    assert table.loc[2 * 15 + 12, "history"] == "." * 11 + "H"
    assert table.loc[2 * 15 + 12, "first_hot"] == "v12"
    assert any("new" in line for line in told.lines)


def test_events_by_points_and_by_code_are_counted_as_the_fields_hold_them(
    wide: str, events: str, tmp_path: pathlib.Path
) -> None:
    fields = run(
        "emerginghotspots",
        INPUT=wide,
        FIELDS=";".join(f"v{t + 1:02d}" for t in range(WEEKS)),
        OUTPUT=str(tmp_path / "f.gpkg"),
        STEPS=str(tmp_path / "fs.gpkg"),
    )[0]
    common = {"INPUT": wide, "EVENTS": events, "DATE_FIELD": "dag", "STEP_DAYS": 7, "FIRST": "2026-08-31"}
    points, told = run("emerginghotspots", **common, OUTPUT=str(tmp_path / "p.gpkg"), STEPS=str(tmp_path / "ps.gpkg"))
    expected = read_layer(fields["STEPS"])
    counted = read_layer(points["STEPS"])
    assert counted["value"].tolist() == expected["value"].tolist()
    assert counted["gi_star"].tolist() == pytest.approx(expected["gi_star"].tolist())
    assert kinds(read_layer(points["OUTPUT"])).tolist() == kinds(read_layer(fields["OUTPUT"])).tolist()
    # Without a point, and outside of all areas: in the period, not placed.
    total = int(planted().sum())
    assert any(f"{total + 2:,} events" in line and f"{total:,} of them placed" in line for line in told.lines)
    assert counted["period"].iloc[WEEKS - 1] == "2026-11-16/2026-11-22"
    codes, _ = run(
        "emerginghotspots",
        **common,
        AREA_FIELD="kod",
        EVENT_AREA_FIELD="kod",
        OUTPUT=str(tmp_path / "c.gpkg"),
        STEPS=str(tmp_path / "cs.gpkg"),
    )
    by_code = read_layer(codes["STEPS"])["value"].to_numpy(float).reshape(180, WEEKS)
    # The event without a point has a code.
    assert by_code[1, -1] == planted()[1, -1] + 1
    assert by_code.sum() == total + 1


def test_whole_cube_and_steps_back(wide: str, tmp_path: pathlib.Path) -> None:
    result, told = run(
        "emerginghotspots",
        INPUT=wide,
        FIELDS=[f"v{t + 1:02d}" for t in range(WEEKS)],
        WHOLE_CUBE=True,
        STEPS_BACK=1,
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    assert kinds(read_layer(result["OUTPUT"]))[9, 2] == "consecutive"
    assert any("normal distribution" in line for line in told.lines)
    assert "STEPS" not in result


def test_all_zero_is_none_and_a_single_area_undefined(tmp_path: pathlib.Path) -> None:
    names = [f"v{t}" for t in range(10)]
    for n, kind in ((12, "none"), (1, "undefined")):
        path = write_layer(tmp_path / f"{n}.gpkg", list(grid(n, 1)), {name: [0.0] * n for name in names})
        result, _ = run("emerginghotspots", INPUT=path, FIELDS=names, OUTPUT=str(tmp_path / f"o{n}.gpkg"))
        assert read_layer(result["OUTPUT"])["hot_class"].tolist() == [kind] * n


def test_what_cannot_be_done_is_one_sentence(wide: str, events: str, tmp_path: pathlib.Path) -> None:
    target = str(tmp_path / "o.gpkg")
    nine = [f"v{t + 1:02d}" for t in range(9)]
    assert "at least 10" in refused("emerginghotspots", INPUT=wide, FIELDS=nine, OUTPUT=target)
    assert "FIELDS" in refused("emerginghotspots", INPUT=wide, OUTPUT=target)
    assert "FIELDS" in refused(
        "emerginghotspots", INPUT=wide, FIELDS=nine, EVENTS=events, DATE_FIELD="dag", OUTPUT=target
    )
    assert "DATE_FIELD" in refused("emerginghotspots", INPUT=wide, EVENTS=events, OUTPUT=target)
    assert "AREA_FIELD" in refused(
        "emerginghotspots", INPUT=wide, EVENTS=events, DATE_FIELD="dag", EVENT_AREA_FIELD="kod", OUTPUT=target
    )
    said = refused("emerginghotspots", INPUT=wide, EVENTS=events, DATE_FIELD="datum", OUTPUT=target)
    assert "EVENTS has no field 'datum'" in said
    said = refused("emerginghotspots", INPUT=wide, EVENTS=events, DATE_FIELD="dag", LAST="2026-13-01", OUTPUT=target)
    assert "LAST" in said
    few = {"FIRST": "2026-09-01", "STEP_DAYS": 28}
    assert "at least 10" in refused(
        "emerginghotspots", INPUT=wide, EVENTS=events, DATE_FIELD="dag", OUTPUT=target, **few
    )
    assert "no whole step" in refused(
        "emerginghotspots", INPUT=wide, EVENTS=events, DATE_FIELD="dag", FIRST="2026-11-20", OUTPUT=target
    )
    assert "steps" in refused(
        "emerginghotspots", INPUT=wide, EVENTS=events, DATE_FIELD="dag", FIRST="1900-01-01", STEP_DAYS=1, OUTPUT=target
    )
