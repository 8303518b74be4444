"""Area sets, their areas, and which incident lies where."""
from __future__ import annotations

import datetime as dt
import uuid

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.errors import EstError
from ..domain.language import tr
from .engine import Database

AREA_COLUMNS: tuple[str, ...] = ("code", "name", "population", "km2", "wkb")
"""Columns of a frame of areas."""


class AreaTable:
    """Owns the tables ``area_set``, ``area`` and ``placement``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def area_sets(self) -> list[AreaSet]:
        """All area sets, in the order in which they came."""
        rows = self._database.rows(
            "SELECT s.id, s.name, s.crs, s.vintage, COUNT(a.id), COUNT(a.population), s.population_source "
            "FROM area_set s LEFT JOIN area a ON a.area_set = s.id GROUP BY s.id ORDER BY s.id"
        )
        return [
            AreaSet(number, name, crs, vintage, n_areas, n_populated > 0, population_source)
            for number, name, crs, vintage, n_areas, n_populated, population_source in rows
        ]

    def area_set(self, name: str) -> AreaSet:
        """The area set called *name*, case folded. Raises EstError that lists those there are."""
        there = self.area_sets()
        for area_set in there:
            if area_set.name.casefold() == name.strip().casefold():
                return area_set
        if not there:
            raise EstError(
                tr("There is no area set '{name}', nor any other: import areas first (est:importareas).", name=name)
            )
        raise EstError(
            tr(
                "There is no area set '{name}': choose one of {names}.",
                name=name,
                names=", ".join(f"'{area_set.name}'" for area_set in there),
            )
        )

    def areas(self, area_set: AreaSet) -> pd.DataFrame:
        """``code, name, population, km2, wkb`` in the order of their positions."""
        frame = self._database.frame(
            f"SELECT {', '.join(AREA_COLUMNS)} FROM area WHERE area_set = ? ORDER BY position",
            (area_set.number,),
            AREA_COLUMNS,
        )
        return frame.astype({"population": np.float64, "km2": np.float64})

    def replace(self, name: str, crs: str, vintage: str, file: str, areas: pd.DataFrame) -> AreaSet:
        """Add an area set, or put new areas in the place of the old ones (number and uuid stay).

        Raises:
            EstError: there are no areas, or two of them have the same code.
        """
        name = name.strip()
        self._check(name, file, areas)
        number, set_uuid = self._cleared(name, crs, vintage, file)
        populations = areas["population"].astype(np.float64)
        self._database.execute(
            "UPDATE area_set SET population_source = ? WHERE id = ?",
            (file if bool(populations.notna().any()) else "", number),
        )
        self._database.execute_many(
            f"INSERT INTO area (uuid, area_set, position, {', '.join(AREA_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (str(uuid.uuid5(set_uuid, code)), number, position, code, label, _or_null(people), km2, wkb)
                for position, (code, label, people, km2, wkb) in enumerate(
                    zip(
                        areas["code"].tolist(),
                        areas["name"].tolist(),
                        populations.tolist(),
                        areas["km2"].astype(np.float64).tolist(),
                        areas["wkb"].tolist(),
                    )
                )
            ],
        )
        return self.area_set(name)

    @staticmethod
    def _check(name: str, file: str, areas: pd.DataFrame) -> None:
        if not name:
            raise EstError(tr("The areas of {file} need a name for their set.", file=file))
        if areas.empty:
            raise EstError(tr("{file} holds no area that could be used: see to it that it has polygons.", file=file))
        repeated = areas["code"][areas["code"].duplicated()]
        if len(repeated):
            raise EstError(
                tr(
                    "The code '{code}' stands on more than one area of {file}: choose a field whose values differ.",
                    code=repeated.iloc[0],
                    file=file,
                )
            )

    def _cleared(self, name: str, crs: str, vintage: str, file: str) -> tuple[int, uuid.UUID]:
        """Number and uuid of the set called *name*, new or emptied, with its new particulars."""
        now = dt.datetime.now().isoformat(timespec="seconds")
        for number, text, there in self._database.rows("SELECT id, uuid, name FROM area_set"):
            if there.casefold() == name.casefold():
                self._database.execute("DELETE FROM placement WHERE area_set = ?", (number,))
                self._database.execute("DELETE FROM area WHERE area_set = ?", (number,))
                self._database.execute(
                    "UPDATE area_set SET name = ?, crs = ?, vintage = ?, file = ?, imported_at = ? WHERE id = ?",
                    (name, crs, vintage, file, now, number),
                )
                return number, uuid.UUID(text)
        fresh = uuid.uuid4()
        number = self._database.insert(
            "INSERT INTO area_set (uuid, name, crs, vintage, population_source, file, imported_at) "
            "VALUES (?, ?, ?, ?, '', ?, ?)",
            (str(fresh), name, crs, vintage, file, now),
        )
        return number, fresh

    def set_population(self, area_set: AreaSet, population: dict[str, float], file: str) -> None:
        """Residents by area code; areas not named become unknown. Raises EstError when none is named."""
        rows = self._database.rows("SELECT code FROM area WHERE area_set = ?", (area_set.number,))
        codes = {code for (code,) in rows}
        named = {code: float(people) for code, people in population.items() if code in codes}
        if not named:
            raise EstError(
                tr("No code in {file} is a code of the area set '{areas}'.", file=file, areas=area_set.name)
            )
        self._database.execute("UPDATE area SET population = NULL WHERE area_set = ?", (area_set.number,))
        self._database.execute_many(
            "UPDATE area SET population = ? WHERE area_set = ? AND code = ?",
            [(_or_null(people), area_set.number, code) for code, people in named.items()],
        )
        self._database.execute("UPDATE area_set SET population_source = ? WHERE id = ?", (file, area_set.number))

    def area_ids(self, area_set: AreaSet) -> NDArray[np.int64]:
        """The areas' ids by position."""
        rows = self._database.rows("SELECT id FROM area WHERE area_set = ? ORDER BY position", (area_set.number,))
        return np.array([area for (area,) in rows], np.int64)

    def positions(self, area_set: AreaSet, areas: pd.Series) -> NDArray[np.int64]:
        """Positions of areas given by id; -1 where there is none (NULL)."""
        ids = self.area_ids(area_set)
        by_id = pd.Series(np.arange(ids.size), index=ids, dtype=np.int64)
        return by_id.reindex(areas).fillna(-1).to_numpy(np.int64)

    def place(
        self,
        area_set: AreaSet,
        incidents: NDArray[np.int64],
        areas: NDArray[np.int64],
        ids: NDArray[np.int64] | None = None,
    ) -> None:
        """Put incidents (by fid) in areas (by position); negative positions or fids are left out.

        *ids*: the set's :meth:`area_ids`, where the caller has them.
        """
        there = (np.asarray(areas) >= 0) & (np.asarray(incidents) >= 0)
        ids = self.area_ids(area_set) if ids is None else ids
        found = ids[np.asarray(areas)[there]].tolist()
        numbers = np.asarray(incidents)[there].tolist()
        self._database.insert_columns(
            "placement",
            {"incident": numbers, "area_set": [area_set.number] * len(numbers), "area": found},
            conflict="REPLACE",
        )


def _or_null(value: float) -> float | None:
    return value if value == value else None
