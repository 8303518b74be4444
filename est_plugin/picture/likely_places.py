"""Where the next week's incidents are likely: cells of 250 m, and how well such maps have done."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ..analysis.places import LikelyPlace
from ..analysis.places import likely_places as likeliest
from ..analysis.prediction_accuracy import Accuracy, accuracy, together
from ..analysis.risk_map import RECENT_WEEKS, WEEK, Grid, RiskModel, grid_around
from ..domain.calendar import ONE_DAY
from ..domain.category import UNCATEGORISED
from ..domain.language import number, tr
from ..domain.progress import SILENT, Part, Progress
from ..domain.source import COUNTED_KINDS, SourceKind
from .lead_record import LeadRecord
from .leads import LIKELY_COLUMNS, LeadSettings, MapTest
from .weekly_places import when_in_words

TEST_WEEKS = 26
AREA_SHARE = 0.01
"""The maps are judged by what came in so much of the area."""

MAX_CELLS = 500_000
"""A region whose grid has more cells is too large for a map of places in a bounded time."""

_FLAT = 1.01

FloatArray = NDArray[np.float64]


def _mapped(record: LeadRecord) -> pd.DataFrame:
    """The events that count for likely places.

    Left out are categories that rise with presence (else guards would be sent where guards have been), codes that no
    rule places (they may be such), and sensitive categories, as cells may be shown to those who aren't authorities.
    What has no code at all stays: a file of one kind of event.
    """
    used = {
        key
        for key, category in record.frame.categories.items()
        if not category.intervention_dependent and not category.sensitive
    }
    events = record.events
    unknown = (events["category"] == UNCATEGORISED) & (events["code"] != "")
    return events[events["category"].isin(used) & ~unknown]


def find_likely_places(
    record: LeadRecord, settings: LeadSettings, progress: Progress = SILENT
) -> tuple[pd.DataFrame, MapTest | None, int, list[str]]:
    """The cells where the coming week's incidents are likeliest, by what was registered when the week ended.

    Returns:
        ``likely`` and ``accuracy`` of :class:`..leads.WeeklyLeads`, the number of categories, and notes.
    """
    nothing = pd.DataFrame(columns=list(LIKELY_COLUMNS))
    day = np.datetime64(settings.week.last + ONE_DAY)
    events = _mapped(record)
    events = events[events["known"] < day].reset_index(drop=True)
    n_categories = events["category"].nunique()
    if events.empty:
        return nothing, None, n_categories, []
    shapes = shapely.transform(shapely.from_wkb(list(record.frame.areas["wkb"])), lambda xy: xy * record.scale)
    box = shapely.total_bounds(shapes).reshape(2, 2)
    if np.prod(np.ceil((box[1] - box[0]) / settings.cell_m) + 1) > MAX_CELLS:
        km2 = number(float(np.prod((box[1] - box[0]) / 1000)))
        note = tr("Likely places are left out: {km2} km² is too large a region.", km2=km2)
        return nothing, None, n_categories, [note]
    grid = grid_around(box, settings.cell_m, 0.0)
    xy, known = events[["east", "north"]].to_numpy(float), events["known"].to_numpy("datetime64[D]")
    model = RiskModel(grid, xy, known, weights=events["antal"].to_numpy(float), inside=_touched(grid, shapes, xy))
    risk = model.map_of(day, Part(progress, 0.0, 0.2))
    n_cells = 1e6 * float(record.frame.areas["km2"].sum()) / settings.cell_m**2
    test = _tested(model, day, n_cells, Part(progress, 0.2, 1.0))
    recent = events[events["known"] >= day - np.timedelta64(RECENT_WEEKS * WEEK, "D")]
    cells = grid.cells(recent[["east", "north"]].to_numpy(float))
    lines = [
        {"rank": rank, "cell_m": settings.cell_m, **_line(record, place, recent[cells == place.cell])}
        for rank, place in enumerate(likeliest(risk, settings.n_places, settings.apart_m), 1)
        # A map without anything to tell is flat: its first cell is no likelier than its last.
        if place.times_mean > _FLAT
    ]
    progress.report(1.0)
    return pd.DataFrame(lines, columns=list(LIKELY_COLUMNS)), test, n_categories, []


def _touched(grid: Grid, shapes: NDArray[np.object_], xy: FloatArray) -> NDArray[np.bool_]:
    """(cells,) that share some ground with an area, or hold one of the areas' events."""
    corner = grid.centres(np.arange(grid.n_cells)) - grid.cell_m / 2
    boxes = shapely.box(corner[:, 0], corner[:, 1], corner[:, 0] + grid.cell_m, corner[:, 1] + grid.cell_m)
    inside = np.zeros(grid.n_cells, bool)
    valid = np.where(shapely.is_valid(shapes), shapes, shapely.make_valid(shapes))
    shapely.prepare(valid)
    inside[shapely.STRtree(boxes).query(valid, "intersects")[1]] = True
    at = grid.cells(xy)
    inside[at[at >= 0]] = True
    return inside


def _tested(model: RiskModel, day: np.datetime64, n_cells: float, progress: Progress) -> MapTest | None:
    """The map and the count of 13 weeks on the weeks before *day* that have an event before them."""
    mine: list[Accuracy] = []
    naive: list[Accuracy] = []
    for back in range(TEST_WEEKS, 0, -1):
        then = day - np.timedelta64(WEEK * back, "D")
        progress.report(1 - back / TEST_WEEKS)
        # The naive map must have its 13 weeks too, else it isn't the one that would have been used.
        if then - np.timedelta64(RECENT_WEEKS * WEEK, "D") < model.first_day:
            continue
        came = model.coming(then)
        mine.append(accuracy(model.map_of(then).risk, came, AREA_SHARE, n_cells))
        naive.append(accuracy(model.recent_counts(then), came, AREA_SHARE, n_cells))
    if not sum(part.events for part in mine):
        return None
    both = together(mine), together(naive)
    return MapTest(len(mine), both[0].events, both[0].area_share, both[0].pai, both[0].pei, both[1].pai)


def _line(record: LeadRecord, place: LikelyPlace, recent: pd.DataFrame) -> dict[str, object]:
    """A place with what came there in the last 13 weeks."""
    x, y = place.x / record.scale[0], place.y / record.scale[1]
    position = int(_commonest(recent, "area")) if len(recent) else _area_at(record, x, y)
    code, name = record.area_labels(position)
    kind = {source.number: source.kind for source in record.frame.sources}
    kinds = recent["source"].map(kind)

    def of_kind(wanted: SourceKind) -> int:
        return int(recent.loc[kinds == wanted, "antal"].sum())

    return {
        "x": x,
        "y": y,
        "radius_m": place.radius_m,
        "expected": place.expected,
        "times_mean": place.times_mean,
        "recent": int(recent["antal"].sum()),
        "recent_cases": int(recent["is_case"].sum()),
        **{f"recent_{wanted.value}": of_kind(wanted) for wanted in COUNTED_KINDS},
        "area_code": code,
        "area_name": name,
        "mostly": record.frame.categories[str(_commonest(recent, "category"))].name if len(recent) else "",
        "hours": when_in_words(recent) if len(recent) else "",
    }


def _commonest(recent: pd.DataFrame, column: str) -> Any:
    """The value of a column that most incidents have; of equals the one that comes first."""
    return recent.groupby(column, sort=False)["antal"].sum().idxmax()


def _area_at(record: LeadRecord, x: float, y: float) -> int:
    """Position of the area that is nearest to a point."""
    far = shapely.distance(shapely.from_wkb(list(record.frame.areas["wkb"])), shapely.Point(x, y))
    return int(np.nanargmin(far))
