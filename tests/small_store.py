"""A small real store, filled straight from frames: four square districts and whatever incidents a test wants."""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import shapely

from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Clock, Period
from est_plugin.domain.incident import INCIDENT_COLUMNS, REJECTED_COLUMNS
from est_plugin.domain.source import SourceKind
from est_plugin.store.interface import UNCHANGED, Store
from est_plugin.store.opening import create_store

AREA_CODES = ("A1", "A2", "A3", "A4")
SIDE_M = 1000.0
WEST, SOUTH = 647_000.0, 6_637_000.0
NO_ROWS = pd.DataFrame(columns=list(REJECTED_COLUMNS))


def square(i: int) -> shapely.Polygon:
    """The i-th district, from west to east."""
    return shapely.box(WEST + i * SIDE_M, SOUTH, WEST + (i + 1) * SIDE_M, SOUTH + SIDE_M)


def new_store(folder: pathlib.Path, population: float = 2000.0) -> Store:
    """An empty store with the area set 'Stadsdelar' in EPSG:3006."""
    store = create_store(str(folder / "liten.gpkg"))
    areas = pd.DataFrame(
        {
            "code": AREA_CODES,
            "name": ["Ängby", "Gränby", "Åsen", "Öster"],
            "population": population,
            "km2": 1.0,
            "wkb": [shapely.to_wkb(square(i)) for i in range(len(AREA_CODES))],
        }
    )
    store.add_area_set("Stadsdelar", "EPSG:3006", "2025", "stadsdelar.gpkg", areas, NO_ROWS)
    return store


def incident(day: dt.date | str, area: str = "", **values: Any) -> dict[str, Any]:
    """One row as the intake gives it: a crime of arson unless said otherwise."""
    row: dict[str, Any] = dict.fromkeys(INCIDENT_COLUMNS, "")
    row.update(row=2, code_system="brottskod", code="1210", antal=1, x=np.nan, y=np.nan)
    row.update(occurred_on=str(day), area_code=area)
    row.update(values)
    return row


def fill(
    store: Store,
    rows: Iterable[dict[str, Any]],
    first: dt.date,
    last: dt.date,
    source: str = "Polisen",
    kind: SourceKind = SourceKind.POLICE,
    extracted: dt.date | None = None,
    clocks: tuple[Clock, ...] = (Clock.OCCURRED,),
) -> int:
    """Import *rows*, covered from *first* to *last*, each in the area whose code it has. Returns the batch's number."""
    frame = pd.DataFrame(list(rows), columns=list(INCIDENT_COLUMNS))
    frame["row"] = np.arange(2, len(frame) + 2)
    area_set = store.area_sets()[0]
    position = {code: i for i, code in enumerate(store.areas(area_set)["code"])}
    with store.import_batch(
        source, kind, f"{source}.csv", "0" * 64, "test", extracted or last + dt.timedelta(1)
    ) as batch:
        numbers = batch.add(frame)
        areas = np.array([position.get(code, -1) for code in frame["area_code"]], np.int64)
        written = numbers != UNCHANGED
        batch.place(area_set, numbers[written], areas[written])
        for clock in clocks:
            batch.cover(clock, Period(first, last))
        return batch.number


def the_area_set(store: Store) -> AreaSet:
    """The one that :func:`new_store` made."""
    return store.area_set("Stadsdelar")
