"""The embedded store: one GeoPackage, written by one analyst at a time."""
from __future__ import annotations

import contextlib
import datetime as dt
import pathlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock
from ..domain.category import Category, CodeRule
from ..domain.source import Source, SourceKind
from .area_table import AreaTable
from .batch_table import NEWEST, BatchTable
from .batch_writer import GeoPackageBatchWriter
from .category_table import CategoryTable
from .coordinates import check_crs
from .engine import Database
from .incident_table import IncidentTable
from .interface import BatchWriter, ImportBatch, Store


class GeoPackageStore(Store):
    """A store in a GeoPackage. Made by :mod:`.opening`, which has checked and migrated the file."""

    def __init__(self, database: Database, location: str) -> None:
        self.location = location
        self.name = pathlib.Path(database.path).stem
        self._database = database
        self._batches = BatchTable(database)
        self._areas = AreaTable(database)
        self._categories = CategoryTable(database)
        self._incidents = IncidentTable(database)

    def close(self) -> None:
        """See :meth:`Store.close`."""
        self._database.close()

    # ---- reading -----------------------------------------------------------------------------

    def batches(self) -> list[ImportBatch]:
        """See :meth:`Store.batches`."""
        return self._batches.batches()

    def area_sets(self) -> list[AreaSet]:
        """See :meth:`Store.area_sets`."""
        return self._areas.area_sets()

    def area_set(self, name: str) -> AreaSet:
        """See :meth:`Store.area_set`."""
        return self._areas.area_set(name)

    def areas(self, area_set: AreaSet) -> pd.DataFrame:
        """See :meth:`Store.areas`."""
        return self._areas.areas(area_set)

    def categories(self) -> dict[str, Category]:
        """See :meth:`Store.categories`."""
        return self._categories.categories()

    def code_rules(self) -> list[CodeRule]:
        """See :meth:`Store.code_rules`."""
        return self._categories.code_rules()

    def sources(self, clock: Clock, as_of: int | None = None) -> list[Source]:
        """See :meth:`Store.sources`."""
        return self._batches.sources(clock, NEWEST if as_of is None else as_of)

    def counts(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int | None = None
    ) -> pd.DataFrame:
        """See :meth:`Store.counts`."""
        frame = self._incidents.counts(area_set, clock, first, last, NEWEST if as_of is None else as_of)
        frame["area"] = self._areas.positions(area_set, frame["area"])
        return frame

    def incidents(
        self,
        area_set: AreaSet,
        clock: Clock,
        first: dt.date,
        last: dt.date,
        as_of: int | None = None,
        codes: Sequence[tuple[str, str]] | None = None,
    ) -> pd.DataFrame:
        """See :meth:`Store.incidents`."""
        frame = self._incidents.incidents(area_set, clock, first, last, NEWEST if as_of is None else as_of, codes)
        frame["area"] = self._areas.positions(area_set, frame["area"])
        return frame

    def rejected(self, batch: int | None = None) -> pd.DataFrame:
        """See :meth:`Store.rejected`."""
        return self._batches.rejected(batch)

    # ---- writing -----------------------------------------------------------------------------

    def add_area_set(
        self, name: str, crs: str, vintage: str, file: str, areas: pd.DataFrame, rejected: pd.DataFrame
    ) -> AreaSet:
        """See :meth:`Store.add_area_set`."""
        check_crs(crs)
        with self.transaction():
            area_set = self._areas.replace(name, crs, vintage, file, areas)
            self._batches.forget_rejected_of(area_set.number)
            self._batches.reject(rejected, area_set=area_set.number)
        return area_set

    def set_population(
        self, area_set: AreaSet, population: dict[str, float], file: str, rejected: pd.DataFrame
    ) -> None:
        """See :meth:`Store.set_population`."""
        with self.transaction():
            self._areas.set_population(area_set, population, file)
            self._batches.reject(rejected, area_set=area_set.number)

    def unplaced(self, area_set: AreaSet, size: int = 100_000) -> Iterator[pd.DataFrame]:
        """See :meth:`Store.unplaced`."""
        return self._incidents.unplaced(area_set, size)

    def place(self, area_set: AreaSet, incidents: NDArray[np.int64], areas: NDArray[np.int64]) -> None:
        """See :meth:`Store.place`."""
        with self.transaction():
            self._areas.place(area_set, incidents, areas)

    def transaction(self) -> AbstractContextManager[None]:
        """See :meth:`Store.transaction`."""
        return self._database.transaction()

    @contextlib.contextmanager
    def import_batch(
        self, source: str, kind: SourceKind, file: str, sha256: str, profile: str, extracted: dt.date
    ) -> Iterator[BatchWriter]:
        """See :meth:`Store.import_batch`."""
        with self.transaction():
            row = self._batches.source(source, kind)
            number = self._batches.begin(row, file, sha256, profile, extracted)
            writer = GeoPackageBatchWriter(self._database, row, number, file, extracted)
            yield writer
            writer.finish()
