"""The ways into the store: incidents, areas and their residents, each file in one transaction."""
from __future__ import annotations

import collections
import contextlib
import datetime as dt
import json
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis.assignment import NOWHERE, AreaIndex, CodeIndex
from ..analysis.coverage import estimated_coverage, start_after_earlier
from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period
from ..domain.errors import EstError
from ..domain.incident import REJECTED_COLUMNS
from ..domain.language import number, tr
from ..domain.progress import SILENT, Part, Progress
from ..intake.area_file import read_areas
from ..intake.incident_file import Chunk, IncidentFile, open_incident_file
from ..intake.population_file import read_population
from ..intake.profile import Profile
from ..intake.table import file_name
from ..store.coordinates import transformed
from ..store.interface import BatchWriter, ImportBatch, Store
from .reading_ahead import read_ahead
from .region import extent_of


@dataclass(frozen=True)
class PlacedIn:
    """How an import's new and changed rows found their areas in one area set. Numbers are rows."""

    areas: str
    by_point: int
    by_code: int
    unplaced: int


@dataclass(frozen=True)
class ImportReport:
    """What an import did. ``n_placed_…`` are rows that are new or changed, placed in at least one area set."""

    batch: ImportBatch
    understanding: tuple[str, ...]
    """How the file was read, in sentences."""
    notices: tuple[str, ...]
    """What was taken in and yet not wholly understood, in sentences."""
    n_file_rows: int
    """Rows of the file; one that tells of several events is several of the batch's rows."""
    rejected_by_reason: tuple[tuple[str, int], ...]
    """Reasons and numbers of rows, the most frequent first."""
    n_placed_point: int
    n_placed_code: int
    n_unplaced: int
    placed: tuple[PlacedIn, ...]
    coverage: tuple[tuple[Clock, Period], ...]
    """For which periods the file is taken to be a full record."""
    seconds: float


@dataclass(frozen=True)
class PopulationReport:
    """What an import of residents did."""

    area_set: AreaSet
    n_matched: int
    n_unmatched: int
    """Rows that belong to no area; they are kept with the reason, as are those that could not be read."""
    total: float
    """Residents of all areas."""
    areas_without: tuple[str, ...]
    """Names of the areas that the file says nothing about: unknown, not 0."""
    seconds: float


class AreaPlacer:
    """One area set, ready to take incidents: a point decides; without one (or outside), the code or the name."""

    def __init__(self, store: Store, area_set: AreaSet) -> None:
        areas = store.areas(area_set)
        self.area_set = area_set
        self._polygons = AreaIndex(areas["wkb"].tolist())
        self._codes = CodeIndex(areas["code"].tolist(), areas["name"].tolist())
        self.by_point = self.by_code = self.unplaced = 0

    def locate(self, frame: pd.DataFrame) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Place ``area_code, area_name, x, y`` (in the set's system).

        Returns:
            each row's position of its area (NOWHERE without one), and whether a point decided it.
        """
        found = self._polygons.locate(frame["x"].to_numpy(np.float64), frame["y"].to_numpy(np.float64))
        pointed = found != NOWHERE
        rest = np.flatnonzero(~pointed)
        found[rest] = self._codes.locate(
            frame["area_code"].to_numpy()[rest].tolist(), frame["area_name"].to_numpy()[rest].tolist()
        )
        return found, pointed

    def count(self, found: NDArray[np.int64], pointed: NDArray[np.bool_]) -> None:
        """Add rows that were located to the numbers of :meth:`result`."""
        placed = int((found != NOWHERE).sum())
        self.by_point += int(pointed.sum())
        self.by_code += placed - int(pointed.sum())
        self.unplaced += len(found) - placed

    def locate_delivered(self, rows: pd.DataFrame) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """The same for rows whose points are still in the systems that they were delivered in."""
        x, y = transformed(
            rows["x"].to_numpy(np.float64), rows["y"].to_numpy(np.float64), rows["crs"].tolist(), self.area_set.crs
        )
        return self.locate(rows.assign(x=x, y=y))

    def result(self) -> PlacedIn:
        """The numbers counted so far."""
        return PlacedIn(self.area_set.name, self.by_point, self.by_code, self.unplaced)


@dataclass(frozen=True)
class _ReadyChunk:
    """A chunk with all that could be worked out of it before it is written."""

    chunk: Chunk
    accepted: pd.DataFrame
    places: tuple[tuple[NDArray[np.int64], NDArray[np.bool_]], ...]
    """By area set: each accepted row's area, and whether a point decided it."""


class _IncidentImport:
    """The state of one import while its chunks go by."""

    def __init__(self, writer: BatchWriter, placers: Sequence[AreaPlacer], file: str) -> None:
        self._writer = writer
        self._placers = placers
        self._file = file
        self.reasons: collections.Counter[str] = collections.Counter()
        self.n_accepted = self.n_rejected = self.n_rows = 0
        self.n_point = self.n_code = self.n_unplaced = 0

    def ready(self, chunk: Chunk) -> _ReadyChunk:
        """What of a chunk needs no store; may be called in another thread."""
        if chunk.accepted.empty:
            return _ReadyChunk(chunk, chunk.accepted, ())
        places = tuple(placer.locate_delivered(chunk.accepted) for placer in self._placers)
        return _ReadyChunk(chunk, self._writer.prepared(chunk.accepted), places)

    def take(self, ready: _ReadyChunk, progress: Progress) -> None:
        """Write one chunk, and place what is new in it."""
        chunk = ready.chunk
        self.n_rows += chunk.rows
        self.n_accepted += len(chunk.accepted)
        self.n_rejected += len(chunk.rejected)
        self.reasons.update(chunk.rejected["reason"].tolist())
        self._writer.reject(chunk.rejected)
        said = tr("{file}: {rows} rows", file=self._file, rows=number(self.n_rows))
        progress.report(0.2, said)
        numbers = self._writer.add(ready.accepted)
        progress.report(0.7, said)
        self._place(ready, numbers)
        progress.report(1.0, said)

    def _place(self, ready: _ReadyChunk, numbers: NDArray[np.int64]) -> None:
        written = numbers >= 0
        n = int(written.sum())
        by_point, by_code = np.zeros(n, bool), np.zeros(n, bool)
        for placer, (found, pointed) in zip(self._placers, ready.places):
            positions, decided = found[written], pointed[written]
            self._writer.place(placer.area_set, numbers[written], positions)
            placer.count(positions, decided)
            by_point |= decided
            by_code |= (positions != NOWHERE) & ~decided
        self.n_point += int(by_point.sum())
        self.n_code += int((by_code & ~by_point).sum())
        self.n_unplaced += int((~by_code & ~by_point).sum())

    def check(self) -> None:
        """Raise EstError when nothing of the file was understood."""
        if self.n_accepted:
            return
        if not self.reasons:
            raise EstError(tr("{file} holds no rows: see to it that it is the right file.", file=self._file))
        raise EstError(
            tr(
                "No row of {file} could be understood; the first reason: {reason}",
                file=self._file,
                reason=next(iter(self.reasons)),
            )
        )

    def by_reason(self, n_rejected: int) -> tuple[tuple[str, int], ...]:
        """Reasons with their numbers; *n_rejected* of the batch counts the repeated rows too, whose reasons differ."""
        repeats = n_rejected - self.n_rejected
        if repeats:
            self.reasons[tr("The row repeats an earlier row of the same file.")] += repeats
        return tuple(self.reasons.most_common())


def import_incidents(
    store: Store,
    path: str,
    source: str,
    profile: Profile,
    extracted: dt.date,
    crs: str = "",
    progress: Progress = SILENT,
    complete: bool = False,
    complete_from: dt.date | None = None,
) -> ImportReport:
    """Import a file of incidents, and place them in all area sets of the store.

    Arguments:
        source: the name of who says so; a new name makes a new source, of the profile's kind.
        profile: how the file is to be read.
        extracted: *uttagsdatum*, the day on which the file was drawn from its register.
        crs: the points' coordinate system, where the file doesn't tell.
        complete: the file holds *all* that the source knows of the period that it covers: incidents of that period
            which are in the store, and not in the file, end with this import (:meth:`BatchWriter.end_missing`).
        complete_from: the first day of that period, where the file may hold nothing of it.

    Raises:
        EstError: the file can't be read, none of its rows is understood, the source is of another kind, or the file
            is to be complete and a later extract is in the store. The store is then as it was.
        Cancelled: the user stopped it. The store is then as it was.
    """
    started = time.monotonic()
    name = file_name(path)
    progress.report(0.0, name)
    file = open_incident_file(path, profile, extracted, crs, extent_of(store))
    with store.transaction():
        placers = [AreaPlacer(store, area_set) for area_set in store.area_sets()]
        before = _covered_before(store, source)
        with store.import_batch(source, profile.kind, name, file.sha256, profile.name, extracted) as writer:
            work = _IncidentImport(writer, placers, name)
            share = 0.0
            with contextlib.closing(_ready_chunks(file, work)) as chunks:
                for ready in chunks:
                    work.take(ready, Part(progress, 0.95 * share, 0.95 * max(share, ready.chunk.share)))
                    share = ready.chunk.share
            writer.withdraw(file.withdrawn())
            if not file.may_be_empty:
                work.check()
            coverage = _cover(writer, extracted, before) if profile.kind.is_counted else ()
            if complete:
                _end_missing(writer, name, coverage, complete_from)
        progress.report(0.97, tr("{file}: writing", file=name))
    batch = next(batch for batch in store.batches() if batch.number == writer.number)
    progress.report(1.0, name)
    return ImportReport(
        batch=batch,
        understanding=tuple(file.understanding.lines()),
        notices=tuple(file.notices()),
        n_file_rows=work.n_rows,
        rejected_by_reason=work.by_reason(batch.n_rejected),
        n_placed_point=work.n_point,
        n_placed_code=work.n_code,
        n_unplaced=work.n_unplaced,
        placed=tuple(placer.result() for placer in placers),
        coverage=coverage,
        seconds=time.monotonic() - started,
    )


def _ready_chunks(file: IncidentFile, work: _IncidentImport) -> Generator[_ReadyChunk, None, None]:
    """The chunks of a file, ready to be written; where it may be, the next is read while one is written."""
    chunks = map(work.ready, file.chunks())
    yield from read_ahead(chunks) if file.may_be_read_ahead else chunks


def _end_missing(
    writer: BatchWriter, file: str, coverage: tuple[tuple[Clock, Period], ...], first: dt.date | None
) -> None:
    """End what a file that holds all of a period doesn't hold: by registration, where it has dates of that."""
    if not coverage:
        raise EstError(
            tr(
                "{file} covers no period, so it can't tell what has been deleted: import it without COMPLETE.",
                file=file,
            )
        )
    clock, period = next((pair for pair in coverage if pair[0] is Clock.REGISTERED), coverage[0])
    writer.end_missing(clock, Period(min(first or period.first, period.last), period.last))


def _covered_before(store: Store, source: str) -> dict[Clock, tuple[Period, ...]]:
    """For which periods the earlier imports of *source* made its record complete."""
    name = source.strip().casefold()
    return {
        clock: next((known.coverage for known in store.sources(clock) if known.name.casefold() == name), ())
        for clock in Clock
    }


def _cover(
    writer: BatchWriter, extracted: dt.date, before: dict[Clock, tuple[Period, ...]]
) -> tuple[tuple[Clock, Period], ...]:
    """Estimate and state what the file is a full record of, by each clock that it has dates of."""
    found: dict[Clock, Period] = {}
    # Registration comes first: a week's file holds what was registered in it, late reports of years ago included.
    # Those don't make it a record of the years between.
    for clock in (Clock.REGISTERED, Clock.OCCURRED):
        dates = writer.dates(clock)
        # Dates after the file was drawn are mistakes, or announce what is to come: no record.
        dates = dates[dates["day"] <= extracted.toordinal()]
        if dates.empty:
            continue
        days, counts = dates["day"].to_numpy(np.int64), dates["n"].to_numpy(np.int64)
        first, last = estimated_coverage(days, counts, extracted.toordinal())
        if clock is Clock.OCCURRED and Clock.REGISTERED in found:
            first = min(max(first, found[Clock.REGISTERED].first.toordinal()), last)
        ends = [period.last.toordinal() for period in before[clock] if period.last.toordinal() < first]
        if ends:
            first = start_after_earlier(days, counts, first, max(ends))
        found[clock] = Period(dt.date.fromordinal(first), dt.date.fromordinal(last))
        writer.cover(clock, found[clock])
    return tuple(found.items())


def import_areas(
    store: Store,
    path: str,
    name: str,
    code_field: str,
    name_field: str,
    population_field: str = "",
    vintage: str = "",
    crs: str = "",
    progress: Progress = SILENT,
) -> AreaSet:
    """Import an area set, or replace the one of the same name, and place all incidents of the store in it.

    Arguments:
        code_field, name_field, population_field: fields of the file; no population where the last is empty.
        vintage: year or edition of the division, such as '2025'.
        crs: the file's coordinate system, where the file doesn't tell.

    Raises:
        EstError: the file can't be read or holds no usable area. The store is then as it was.
        Cancelled: the user stopped it. The store is then as it was.
    """
    file = file_name(path)
    progress.report(0.0, file)
    read = read_areas(path, code_field, name_field, population_field, crs)
    progress.report(0.3, tr("{file}: {n} areas", file=file, n=number(len(read.areas))))
    with store.transaction():
        area_set = store.add_area_set(name, read.crs, vintage, file, read.areas, read.rejected)
        placer = AreaPlacer(store, area_set)
        done = 0
        for frame in store.unplaced(area_set):
            store.place(area_set, frame["number"].to_numpy(np.int64), placer.locate(frame)[0])
            done += len(frame)
            # How many are to come isn't known: the bar nears its end without reaching it.
            progress.report(1.0 - 0.7 / (1.0 + done / 500_000), tr("{n} incidents placed", n=number(done)))
    progress.report(1.0, file)
    return area_set


def import_population(
    store: Store, path: str, areas: str, code_field: str = "", value_field: str = "", progress: Progress = SILENT
) -> PopulationReport:
    """Give an area set its residents, summed from a file of the same or of finer areas.

    A row belongs to the area whose code it has, or else to the area with the longest code that its own begins with
    (DeSO ``0114A0010`` lies in kommun ``0114``). Rows that sum up others of the file don't reach here: reading
    rejects them.

    Arguments:
        areas: name of the area set.
        code_field, value_field: columns of the file; found where empty.

    Raises:
        EstError: the file can't be read, the area set is unknown, or no code belongs to an area of it. The store is
            then as it was.
    """
    started = time.monotonic()
    file = file_name(path)
    progress.report(0.0, file)
    area_set = store.area_set(areas)
    read = read_population(path, code_field, value_field)
    progress.report(0.5, tr("{file}: {n} rows", file=file, n=number(len(read.values))))
    known = store.areas(area_set)
    values = _located(read.values, known["code"].tolist())
    matched = values[values["reason"] == ""]
    if matched.empty:
        raise EstError(
            tr(
                "No code in {file} belongs to an area of '{areas}', whose codes look like '{code}': "
                "choose the right column or area set.",
                file=file,
                areas=area_set.name,
                code=known["code"].iloc[0],
            )
        )
    sums = matched.groupby("area")["value"].sum()
    population = dict(zip(known["code"].take(sums.index.tolist()).tolist(), sums.tolist()))
    unmatched = values[values["reason"] != ""]
    rejected = pd.concat([read.rejected, _as_rejected(unmatched, file)], ignore_index=True)
    with store.transaction():
        store.set_population(area_set, population, file, rejected)
    progress.report(1.0, file)
    return PopulationReport(
        area_set=store.area_set(areas),
        n_matched=len(matched),
        n_unmatched=len(unmatched),
        total=float(sums.sum()),
        areas_without=tuple(known["name"][~known["code"].isin(list(population))]),
        seconds=time.monotonic() - started,
    )


def _located(values: pd.DataFrame, codes: list[str]) -> pd.DataFrame:
    """*values* (``row, code, value``) with ``area`` (position) and ``reason`` ('' where the row counts)."""
    # Codes alone: without names, a code that happens to be a name finds nothing.
    area = CodeIndex(codes, [""] * len(codes)).locate(values["code"].tolist(), [""] * len(values))
    nowhere = tr("No area has this code, or one that it begins with.")
    return values.assign(area=area, reason=np.where(area == NOWHERE, nowhere, ""))


def _as_rejected(values: pd.DataFrame, file: str) -> pd.DataFrame:
    """Rows of residents that belong to no area, as rejected rows."""
    pairs = zip(values["code"].tolist(), values["value"].tolist())
    cells = [json.dumps([code, repr(value)], ensure_ascii=False) for code, value in pairs]
    return pd.DataFrame(
        {
            "file": file,
            "row": values["row"].tolist(),
            "column": "",
            "value": values["code"].tolist(),
            "reason": values["reason"].tolist(),
            "cells": cells,
        },
        columns=list(REJECTED_COLUMNS),
    )
