"""What a store offers, whichever engine lies beneath. The layers above know this and nothing else."""

from __future__ import annotations

import abc
import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period
from ..domain.category import Category, CodeRule
from ..domain.review import ReviewState
from ..domain.source import Source, SourceKind
from .records import ImportBatch, IncidentSelection, RetentionPlan, RevisionKind

__all__ = [
    "UNCHANGED",
    "BatchWriter",
    "ImportBatch",
    "IncidentSelection",
    "RetentionPlan",
    "RevisionKind",
    "Store",
]

UNCHANGED = -1
"""Stands in the place of an incident's number where the store held the very same row already."""


class BatchWriter(abc.ABC):
    """An import under way: one transaction, all of it or nothing."""

    number: int

    def prepared(self, accepted: pd.DataFrame) -> pd.DataFrame:
        """*accepted* with what :meth:`add` can work out of it without the store: give that to it instead.

        May be called in another thread, while earlier rows are written.
        """
        return accepted

    @abc.abstractmethod
    def add(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """Add a chunk of incidents (``domain.incident.INCIDENT_COLUMNS``).

        A row is known again by the source's key (with its place among the rows of the same key), or, without a key,
        by its content (with its place among equal rows). Known and equal: nothing is written. Known and different:
        a new version; the earlier one ends with this batch. With a key, a row that repeats another row of the same
        file to the letter is rejected by the writer itself, and its reason names the earlier row.

        With the column ``domain.incident.CHANGED_AT`` a row comes whole and the latest change holds, in whichever order
        files are imported: a later one replaces, and ends the events that it doesn't tell of any more; an earlier one
        leaves what is there and counts as unchanged.

        Returns:
            for each row the number of the incident's new version, or :data:`UNCHANGED` (nothing written).
        """

    @abc.abstractmethod
    def withdraw(self, withdrawn: pd.DataFrame) -> int:
        """End reports that their source has withdrawn (``domain.incident.WITHDRAWN_COLUMNS``), and keep them from
        coming back by an older copy. One that was changed after it was withdrawn stays.

        Returns:
            how many incidents ended.
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

    @abc.abstractmethod
    def end_missing(self, clock: Clock, period: Period) -> int:
        """End what the source no longer knows, after the last :meth:`add`: this file holds *all* of a period.

        Incidents known by a key, dated in *period* by *clock*, that are not in the file end with this batch; so do
        the events by which a key has fewer than before. They stay to be seen as of an earlier batch. One whose key
        stands in a rejected row of the file stays as it is.

        Returns:
            how many ended (``n_ended`` of the batch).

        Raises:
            EstError: a later extract of the source is in the store already.
        """


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
        """All revisions, oldest first: imports, and what else changed the counts (``kind``)."""

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
    def code_rules(self, as_of: int | None = None) -> list[CodeRule]:
        """The rules from codes to categories that were in force at revision *as_of* (None: now)."""

    @abc.abstractmethod
    def unplaced_codes(self, as_of: int | None = None) -> pd.DataFrame:
        """Codes of incidents that no rule places on the day of the offence (or of registration, without one).

        Returns:
            ``code_system, code, n`` (sum of antal), ``first_seen, last_seen`` (ISO dates), the most frequent first.
            Excluded incidents are left out.
        """

    @abc.abstractmethod
    def sources(self, clock: Clock, as_of: int | None = None) -> list[Source]:
        """Sources with their newest extraction date and the merged periods that they cover by *clock*, by what was
        imported up to *as_of*; a source that came later isn't among them."""

    @abc.abstractmethod
    def counts(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int | None = None
    ) -> pd.DataFrame:
        """Sums of antal by area, source, code and day, as known at batch *as_of* (None: now).

        Excluded incidents are left out.

        Returns:
            ``area`` (int position in :meth:`areas`, -1 not placed), ``source`` (number), ``code_system``, ``code``,
            ``day`` (int, proleptic ordinal), ``n`` (int), ``n_linked`` (int: of n, what is linked to an incident of
            another source that is counted: not to be counted again where sources are combined). Only days with
            incidents.
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
        excluded: bool = False,
    ) -> pd.DataFrame:
        """Single incidents of some dates, optionally of some (code_system, code) pairs only.

        Arguments:
            excluded: give the excluded ones too.

        Returns:
            ``number, uuid, source, code_system, code, antal, occurred_on, occurred_time, ended_on, ended_time,
            registered_on, time_kind, area`` (position, -1), ``x, y`` (in the area set's CRS; NaN without a point),
            ``linked`` (bool, as ``n_linked`` of :meth:`counts`).
        """

    @abc.abstractmethod
    def repeated_rows(self, first: dt.date, last: dt.date, as_of: int | None = None) -> pd.DataFrame:
        """Rows by date of offence that other rows of the same source equal to the letter, where the source gives no
        key: they may be one event that was written twice, or two, and are kept.

        Returns:
            ``source`` (number), ``code_system, code, occurred_on, occurred_time, area_code, x, y`` (as delivered; NaN
            without a point), ``n`` (rows that are equal, 2 or more), ``uuid`` (of one of them), the most first.
        """

    @abc.abstractmethod
    def rejected(self, batch: int | None = None) -> pd.DataFrame:
        """``batch`` (0: a file of areas or residents) and ``domain.incident.REJECTED_COLUMNS``, of one import or of
        all."""

    @abc.abstractmethod
    def text_flags(self) -> pd.DataFrame:
        """What was found in the texts: ``uuid`` (the incident's), ``source`` (number), ``kind, n``."""

    # ---- review ------------------------------------------------------------------------------

    @abc.abstractmethod
    def reviews(
        self, selection: IncidentSelection, as_of: int | None = None, limit: int | None = None
    ) -> pd.DataFrame:
        """The selected incidents with their state of review at revision *as_of* (None: now), by number.

        Returns:
            ``number, uuid, source`` (number), ``source_key, code_system, code, antal, occurred_on, occurred_time,
            registered_on, state`` (text of a ReviewState), ``reason, reviewer, reviewed_at`` ('' where new),
            ``changed_since`` (bool: the source has changed the incident after it was reviewed; its state stays).
            At most *limit* rows.

        Raises:
            EstError: a source, a uuid, a category or an area code is unknown.
        """

    @abc.abstractmethod
    def review_states(self, selection: IncidentSelection, as_of: int | None = None) -> dict[ReviewState, int]:
        """How many of the selected incidents are in each state. Raises as :meth:`reviews`."""

    @abc.abstractmethod
    def review_history(self, uuid: str) -> pd.DataFrame:
        """All that was said of one incident: ``state, reason, reviewer, reviewed_at, from_batch, to_batch`` (0: in
        force), the oldest first."""

    @abc.abstractmethod
    def review(self, selection: IncidentSelection, state: ReviewState, reason: str, reviewer: str) -> int:
        """Put the selected incidents in a state of review: one revision for all of them.

        An excluded incident stays in the store, and out of counts. ReviewState.NEW takes a review back. A state that
        an incident is in already is written anew where the source has changed the incident since.

        Returns:
            the revision's number; 0 where nothing was to be changed (nothing is written).

        Raises:
            EstError: as :meth:`reviews`; the state is EXCLUDED and *reason* empty; *reviewer* is empty.
        """

    @abc.abstractmethod
    def n_to_review(self, selection: IncidentSelection, state: ReviewState, reason: str) -> int:
        """How many incidents :meth:`review` would put in another state; nothing is changed. Raises as that does."""

    @abc.abstractmethod
    def undo_review(self, reviewer: str) -> int:
        """Take back the last act of review that hasn't been taken back; may be called again for the one before.

        Returns:
            the number of the revision that takes it back; 0 where there is none.
        """

    # ---- the same event in two sources ---------------------------------------------------------

    @abc.abstractmethod
    def links(self, as_of: int | None = None, undone: bool = False) -> pd.DataFrame:
        """Links in force at revision *as_of* (None: now), or with *undone* those that a person has undone by then.

        Returns:
            ``uuid`` (the link's), ``kept_uuid, linked_uuid`` (the incidents'), ``distance_m, hours`` (NaN unknown),
            ``rule, from_batch, undone_at, undone_by`` ('' in force), in the order in which they came.
        """

    @abc.abstractmethod
    def linked(
        self, area_set: AreaSet, clock: Clock, first: dt.date, last: dt.date, as_of: int | None = None
    ) -> pd.DataFrame:
        """Incidents of some dates that are linked to another one which is itself in the store, not excluded and dated
        by *clock*: so that the one of a source that isn't counted need not take the other's place.

        Returns:
            ``uuid, kept_uuid``, and of the linked one ``area`` (position, -1), ``source, code_system, code, day``
            (ordinal), ``antal``, and of the kept one ``kept_area, kept_source, kept_code_system, kept_code,
            kept_day``.
        """

    @abc.abstractmethod
    def add_links(self, links: pd.DataFrame, done_by: str = "", ended: Sequence[str] = ()) -> int:
        """Link incidents, and end links that hold no longer: one revision for all of it.

        Arguments:
            links: ``kept_uuid, linked_uuid, distance_m, hours`` (NaN unknown), ``rule`` (by which rule they are the
                same, in words); a pair that is linked already, either way round, is left out. (One that a person has
                undone is not: see :meth:`links`.)
            ended: uuids of links in force that no longer hold; nobody has undone them, so they may come again.

        Returns:
            the revision's number; 0 where nothing was to be done.

        Raises:
            EstError: a uuid is unknown, the two are of the same source, an incident would be linked to two that are
                kept, or by way of others to itself.
        """

    @abc.abstractmethod
    def undo_links(self, uuids: Sequence[str] | None, done_by: str) -> int:
        """Undo links by their uuids (None: all in force): one revision. They stay listed as undone.

        Returns:
            the revision's number; 0 where none of them was in force.
        """

    # ---- codes ---------------------------------------------------------------------------------

    @abc.abstractmethod
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
        """Place a code in a category between two dates (None: open), as a revision of its own.

        Earlier rules of the code keep what lies outside of these dates.

        Returns:
            the revision's number; 0 where the very same rule is in force.

        Raises:
            EstError: the category is unknown, the code is empty, or the dates are the wrong way round.
        """

    # ---- retention -----------------------------------------------------------------------------

    @abc.abstractmethod
    def retention_days(self) -> dict[str, int | None]:
        """For how many days each source's rows are kept, by its name; None where nothing is set."""

    @abc.abstractmethod
    def set_retention_days(self, source: str, days: int | None) -> None:
        """Set for how many days a source's rows are kept. Raises EstError on an unknown source, or days below 1."""

    @abc.abstractmethod
    def retention_plan(self, source: str, cutoff: dt.date) -> RetentionPlan:
        """What :meth:`erase` would erase; nothing is changed. Raises EstError on an unknown source."""

    @abc.abstractmethod
    def erase(self, source: str, cutoff: dt.date, done_by: str = "") -> RetentionPlan:
        """Erase a source's incidents from before *cutoff*, all versions of each, with their texts, flags, links and
        reviews, and its rejected rows; log it; and rewrite the file, so that nothing of them can be read in it.

        Not within :meth:`transaction`. Products as of an earlier batch no longer hold these rows: their sources'
        coverage begins at the cutoff.

        Raises:
            EstError: the source is unknown, the cutoff is later than today, another program holds the store, or the
                disk has no room for the copy that rewriting takes.
        """

    @abc.abstractmethod
    def retention_log(self) -> pd.DataFrame:
        """``batch, source`` (name), ``cutoff, n_incidents, n_versions, n_texts, n_rejected, n_links, n_reviews,
        ran_at, ran_by``, the oldest first."""

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
