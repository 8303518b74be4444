"""The embedded store: one GeoPackage, written by one analyst at a time."""
from __future__ import annotations

import contextlib
import datetime as dt
import pathlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock
from ..domain.category import Category, CodeRule
from ..domain.errors import EstError
from ..domain.progress import Cancelled
from ..domain.review import ReviewState
from ..domain.source import Source, SourceKind
from .area_table import AreaTable
from .batch_table import NEWEST, BatchTable
from .category_table import CategoryTable
from .coordinates import check_crs
from .engine import Database
from .incident_table import IncidentTable
from .interface import BatchWriter, ImportBatch, IncidentSelection, RetentionPlan, Store
from .latest_change import LatestChangeWriter
from .link_table import LinkTable
from .repeats import repeated_rows
from .retention import Retention
from .review_table import ReviewTable
from .text_table import TextTable


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
        self._reviews = ReviewTable(database)
        self._links = LinkTable(database)
        self._retention = Retention(database)
        self._texts = TextTable(database)

    def close(self) -> None:
        """See :meth:`Store.close`."""
        self._database.close()

    def __exit__(self, *exception: Any) -> None:
        error = exception[1]
        # What a damaged file gives may be anything; only then is the whole file looked through.
        is_strange = isinstance(error, Exception) and not isinstance(error, (EstError, Cancelled))
        is_whole = not is_strange or self._database.is_whole()
        self.close()
        if not is_whole:
            raise self._database.damaged() from error

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

    def code_rules(self, as_of: int | None = None) -> list[CodeRule]:
        """See :meth:`Store.code_rules`."""
        return self._categories.code_rules(_newest(as_of))

    def unplaced_codes(self, as_of: int | None = None) -> pd.DataFrame:
        """See :meth:`Store.unplaced_codes`."""
        return self._categories.unplaced_codes(_newest(as_of))

    def sources(self, clock: Clock, as_of: int | None = None) -> list[Source]:
        """See :meth:`Store.sources`."""
        return self._batches.sources(clock, _newest(as_of))

    def counts(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int | None = None
    ) -> pd.DataFrame:
        """See :meth:`Store.counts`."""
        frame = self._incidents.counts(area_set, clock, first, last, _newest(as_of))
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
        excluded: bool = False,
    ) -> pd.DataFrame:
        """See :meth:`Store.incidents`."""
        frame = self._incidents.incidents(area_set, clock, first, last, _newest(as_of), codes, excluded)
        frame["area"] = self._areas.positions(area_set, frame["area"])
        return frame

    def repeated_rows(self, first: dt.date, last: dt.date, as_of: int | None = None) -> pd.DataFrame:
        """See :meth:`Store.repeated_rows`."""
        return repeated_rows(self._database, first, last, _newest(as_of))

    def rejected(self, batch: int | None = None) -> pd.DataFrame:
        """See :meth:`Store.rejected`."""
        return self._batches.rejected(batch)

    def text_flags(self) -> pd.DataFrame:
        """See :meth:`Store.text_flags`."""
        return self._texts.flags()

    # ---- review, links, codes, retention -------------------------------------------------------

    def reviews(
        self, selection: IncidentSelection, as_of: int | None = None, limit: int | None = None
    ) -> pd.DataFrame:
        """See :meth:`Store.reviews`."""
        return self._reviews.reviews(selection, _newest(as_of), limit)

    def review_states(self, selection: IncidentSelection, as_of: int | None = None) -> dict[ReviewState, int]:
        """See :meth:`Store.review_states`."""
        return self._reviews.states(selection, _newest(as_of))

    def review_history(self, uuid: str) -> pd.DataFrame:
        """See :meth:`Store.review_history`."""
        return self._reviews.history(uuid)

    def review(self, selection: IncidentSelection, state: ReviewState, reason: str, reviewer: str) -> int:
        """See :meth:`Store.review`."""
        with self.transaction():
            return self._reviews.review(selection, state, reason, reviewer, NEWEST)

    def n_to_review(self, selection: IncidentSelection, state: ReviewState, reason: str) -> int:
        """See :meth:`Store.n_to_review`."""
        return self._reviews.n_to_review(selection, state, reason, NEWEST)

    def undo_review(self, reviewer: str) -> int:
        """See :meth:`Store.undo_review`."""
        with self.transaction():
            return self._reviews.undo(reviewer)

    def links(self, as_of: int | None = None, undone: bool = False) -> pd.DataFrame:
        """See :meth:`Store.links`."""
        return self._links.links(_newest(as_of), undone)

    def linked(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int | None = None
    ) -> pd.DataFrame:
        """See :meth:`Store.linked`."""
        frame = self._links.linked(area_set, clock, first, last, _newest(as_of))
        for name in ("area", "kept_area"):
            frame[name] = self._areas.positions(area_set, frame[name])
        return frame

    def add_links(self, links: pd.DataFrame, done_by: str = "", ended: Sequence[str] = ()) -> int:
        """See :meth:`Store.add_links`."""
        with self.transaction():
            return self._links.add(links, done_by, ended)

    def undo_links(self, uuids: Sequence[str] | None, done_by: str) -> int:
        """See :meth:`Store.undo_links`."""
        with self.transaction():
            return self._links.undo(uuids, done_by)

    def place_code(
        self,
        code_system: str,
        code: str,
        category: str,
        valid_from: dt.date | None = None,
        valid_to: dt.date | None = None,
        description: str = "",
        done_by: str = "",
    ) -> int:
        """See :meth:`Store.place_code`."""
        first, last = (day.isoformat() if day else "" for day in (valid_from, valid_to))
        with self.transaction():
            return self._categories.place_code(
                CodeRule(code_system, code, category, first, last, description), done_by
            )

    def retention_days(self) -> dict[str, int | None]:
        """See :meth:`Store.retention_days`."""
        return self._retention.days()

    def set_retention_days(self, source: str, days: int | None) -> None:
        """See :meth:`Store.set_retention_days`."""
        with self.transaction():
            self._retention.set_days(source, days)

    def retention_plan(self, source: str, cutoff: dt.date) -> RetentionPlan:
        """See :meth:`Store.retention_plan`."""
        return self._retention.plan(source, cutoff)

    def erase(self, source: str, cutoff: dt.date, done_by: str = "") -> RetentionPlan:
        """See :meth:`Store.erase`."""
        return self._retention.erase(source, cutoff, done_by)

    def retention_log(self) -> pd.DataFrame:
        """See :meth:`Store.retention_log`."""
        return self._retention.log()

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
            writer = LatestChangeWriter(self._database, row, number, file, extracted)
            yield writer
            writer.finish()


def _newest(as_of: int | None) -> int:
    return NEWEST if as_of is None else as_of
