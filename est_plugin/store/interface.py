"""What a store offers, whichever engine lies beneath. The layers above know this and nothing else."""

from __future__ import annotations

import abc
import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period
from ..domain.category import Category, CodeRule
from ..domain.source import Source, SourceKind

UNCHANGED = -1
"""Stands in the place of an incident's number where the store held the very same row already."""


@dataclass(frozen=True)
class ImportBatch:
    """One import of one file. Every product is computed as of a batch."""

    number: int
    uuid: str
    source: str
    file: str
    """Its name, without folders."""
    sha256: str
    profile: str
    extracted: dt.date
    imported: str
    """Local ISO time to the second."""
    plugin_version: str
    n_rows: int
    """Events in the file, the rejected rows included: one row of a report may tell of several."""
    n_new: int
    n_updated: int
    n_unchanged: int
    n_rejected: int


class BatchWriter(abc.ABC):
    """An import under way: one transaction, all of it or nothing."""

    number: int

    @abc.abstractmethod
    def add(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """Add a chunk of incidents (``domain.incident.INCIDENT_COLUMNS``).

        A row is known again by the source's key (with its place among the rows of the same key), or, without a key,
        by its content (with its place among equal rows). Known and equal: nothing is written. Known and different:
        a new version; the earlier one ends with this batch. With a key, a row that repeats another row of the same
        file to the letter is rejected by the writer itself, and its reason names the earlier row.

        Returns:
            for each row the number of the incident's new version, or :data:`UNCHANGED` (nothing written).
        """

    @abc.abstractmethod
    def reject(self, rejected: pd.DataFrame) -> None:
        """Keep rows that could not be understood (``domain.incident.REJECTED_COLUMNS``)."""

    @abc.abstractmethod
    def place(self, area_set: AreaSet, incidents: NDArray[np.int64], areas: NDArray[np.int64]) -> None:
        """Put incidents (by number) in areas (by position in :meth:`Store.areas`); negative positions are left out."""

    @abc.abstractmethod
    def dates(self, clock: Clock) -> pd.DataFrame:
        """``day`` (proleptic ordinal, rising) and ``n`` (sum of antal) of all of this file, unchanged rows too."""

    @abc.abstractmethod
    def cover(self, clock: Clock, period: Period) -> None:
        """State for which period this batch makes the source's record complete, by *clock*."""


class Store(abc.ABC):
    """The situational picture at rest. Opened for one thread; every write is one transaction.

    All methods raise :class:`~est_plugin.domain.errors.EstError` for what the user can mend: a store that another
    program holds, an unknown area set, a damaged file.
    """

    location: str
    """What the user gave as DATABASE."""
    name: str
    """Its short name, for titles."""

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exception: Any) -> None:
        self.close()

    @abc.abstractmethod
    def close(self) -> None:
        """Let go of the engine. May be called again."""

    # ---- reading -----------------------------------------------------------------------------

    @abc.abstractmethod
    def batches(self) -> list[ImportBatch]:
        """All imports, oldest first."""

    @abc.abstractmethod
    def area_sets(self) -> list[AreaSet]:
        """All area sets, in the order in which they came."""

    @abc.abstractmethod
    def area_set(self, name: str) -> AreaSet:
        """The area set called *name* (case folded). Raises EstError that lists those there are."""

    @abc.abstractmethod
    def areas(self, area_set: AreaSet) -> pd.DataFrame:
        """``code, name, population`` (float, NaN unknown), ``km2, wkb`` (bytes, in the set's CRS), in a fixed order."""

    @abc.abstractmethod
    def categories(self) -> dict[str, Category]:
        """Categories by key, in the order of the table."""

    @abc.abstractmethod
    def code_rules(self) -> list[CodeRule]:
        """The versioned rules from codes to categories."""

    @abc.abstractmethod
    def sources(self, clock: Clock, as_of: int | None = None) -> list[Source]:
        """Sources with their newest extraction date and the merged periods that they cover by *clock*, by what was
        imported up to *as_of*; a source that came later isn't among them."""

    @abc.abstractmethod
    def counts(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int | None = None
    ) -> pd.DataFrame:
        """Sums of antal by area, source, code and day, as known at batch *as_of* (None: now).

        Returns:
            ``area`` (int position in :meth:`areas`, -1 not placed), ``source`` (number), ``code_system``, ``code``,
            ``day`` (int, proleptic ordinal), ``n`` (int). Only days with incidents.
        """

    @abc.abstractmethod
    def incidents(
        self,
        area_set: AreaSet,
        clock: Clock,
        first: dt.date,
        last: dt.date,
        as_of: int | None = None,
        codes: Sequence[tuple[str, str]] | None = None,
    ) -> pd.DataFrame:
        """Single incidents of some dates, optionally of some (code_system, code) pairs only.

        Returns:
            ``number, uuid, source, code_system, code, antal, occurred_on, occurred_time, ended_on, ended_time,
            registered_on, area`` (position, -1), ``x, y`` (in the area set's CRS; NaN without a point).
        """

    @abc.abstractmethod
    def rejected(self, batch: int | None = None) -> pd.DataFrame:
        """``batch`` (0: a file of areas or residents) and ``domain.incident.REJECTED_COLUMNS``, of one import or of
        all."""

    # ---- writing -----------------------------------------------------------------------------

    @abc.abstractmethod
    def add_area_set(
        self, name: str, crs: str, vintage: str, file: str, areas: pd.DataFrame, rejected: pd.DataFrame
    ) -> AreaSet:
        """Add an area set, or replace the one of the same name: ``code, name, population, km2, wkb``, with the
        file's rejected rows. Incidents are placed in it afterwards (:meth:`unplaced`, :meth:`place`), in the same
        :meth:`transaction`."""

    @abc.abstractmethod
    def set_population(
        self, area_set: AreaSet, population: dict[str, float], file: str, rejected: pd.DataFrame
    ) -> None:
        """Set residents by area code; areas not named become unknown. Raises EstError when none is named."""

    @abc.abstractmethod
    def unplaced(self, area_set: AreaSet, size: int = 100_000) -> Iterator[pd.DataFrame]:
        """Frames of the incidents without a place in *area_set*: ``number, area_code, area_name, x, y`` (set's CRS)."""

    @abc.abstractmethod
    def place(self, area_set: AreaSet, incidents: NDArray[np.int64], areas: NDArray[np.int64]) -> None:
        """Put incidents in areas, as :meth:`BatchWriter.place`."""

    @abc.abstractmethod
    def transaction(self) -> AbstractContextManager[None]:
        """All writes within succeed together or not at all. May be nested; the outermost one commits."""

    @abc.abstractmethod
    def import_batch(
        self, source: str, kind: SourceKind, file: str, sha256: str, profile: str, extracted: dt.date
    ) -> AbstractContextManager[BatchWriter]:
        """Begin an import; it is committed when the block ends, and leaves no trace when it raises."""
