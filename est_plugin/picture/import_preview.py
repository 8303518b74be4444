"""What an import of a file would do, before anything is written: every row is judged, none is kept."""

from __future__ import annotations

import collections
import datetime as dt
import time
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis.assignment import NOWHERE
from ..domain.category import UNCATEGORISED, Category, CodeTable
from ..domain.incident import REJECTED_COLUMNS
from ..domain.language import number, tr
from ..domain.progress import SILENT, Part, Progress
from ..intake.incident_file import Chunk, open_incident_file
from ..intake.profile_definition import Profile
from ..intake.rejection import as_cells
from ..intake.table import file_name
from ..intake.understanding import Understanding
from ..store.interface import ImportBatch, Store
from ..store.recognition import CONTENT_COLUMNS, content_hashes
from .importing import AreaPlacer, PlacedIn
from .region import extent_of

FIRST_ROWS = 200
"""So many rows are shown as understood."""

MOST_REJECTED = 1_000
"""So many rejected rows are kept for each reason; all of them are counted."""

_MOST_CODES = 50_000
"""So many codes without a category are told apart."""

_CHUNK = 10_000

FIRST_COLUMNS = (
    "row", "code", "category", "occurred_on", "occurred_time", "ended_on", "ended_time", "registered_on", "antal",
    "area_code", "area_name", "x", "y", "crs", "time_kind",
)  # fmt: skip
"""Columns of the first rows; ``category`` is its key, '' where no rule places the code."""


@dataclass(frozen=True)
class AreasPreview:
    """How the rows would find their areas in one area set. Numbers are rows."""

    placed: PlacedIn
    outside: int
    """Rows whose point lies in none of the areas; a code or a name may have placed them still."""
    names: tuple[str, ...]
    """For each of the first rows the name of its area; '' where it has none."""


@dataclass(frozen=True)
class ImportPreview:
    """What an import would do, row by row and in sum. Numbers are events: one row may tell of several."""

    file: str
    profile: Profile
    extracted: dt.date
    crs: str
    """As given, where the file didn't say it."""
    understanding: Understanding
    notices: tuple[str, ...]
    earlier: ImportBatch | None
    """The newest import of the very same file; None where there is none."""
    n_file_rows: int
    n_accepted: int
    n_rejected: int
    rejected_by_reason: tuple[tuple[str, int], ...]
    """Reasons and numbers of rows, the most frequent first."""
    rejected: pd.DataFrame
    """``domain.incident.REJECTED_COLUMNS`` and ``group`` (the reason as it stands in :attr:`rejected_by_reason`), the
    first :data:`MOST_REJECTED` of each reason."""
    first_rows: pd.DataFrame
    """:data:`FIRST_COLUMNS` of the first accepted rows."""
    categories: pd.DataFrame
    """``category`` (key), ``rows``, ``antal``, the most frequent first; what no rule places lies in
    :data:`~est_plugin.domain.category.UNCATEGORISED`."""
    category_names: dict[str, str]
    uncategorised: pd.DataFrame
    """``code_system``, ``code``, ``rows``, ``antal`` of codes that no rule places, the most frequent first."""
    n_with_point: int
    n_with_area: int
    """Without a point, with an area's code or name."""
    n_with_neither: int
    areas: tuple[AreasPreview, ...]
    n_placed_point: int
    n_placed_code: int
    n_unplaced: int
    """As the import counts them: over all area sets."""
    occurred: tuple[str, str]
    """The first and the last date of occurrence (ISO text; '' where nothing is accepted)."""
    n_with_time: int
    """Rows whose time of day is known."""
    may_be_empty: bool
    """Whether such a file is of use without any row."""
    seconds: float

    @property
    def n_rows(self) -> int:
        """Events in the file, the rejected rows included."""
        return self.n_accepted + self.n_rejected

    @property
    def n_uncategorised(self) -> int:
        """Rows whose code no rule places."""
        return int(self.categories.loc[self.categories["category"] == UNCATEGORISED, "rows"].sum())


def preview(
    store: Store,
    path: str,
    profile: Profile,
    extracted: dt.date,
    crs: str = "",
    limit: int = FIRST_ROWS,
    progress: Progress = SILENT,
) -> ImportPreview:
    """Read a whole file as :func:`~est_plugin.picture.importing.import_incidents` does, and write nothing.

    Arguments:
        store: only read; its areas, categories and earlier imports are what the rows are judged against.
        limit: so many rows are given as they were understood.

    Raises:
        EstError: the file can't be read. That none of its rows is understood is no error here.
        Cancelled: the user stopped it.
    """
    started = time.monotonic()
    name = file_name(path)
    progress.report(0.0, name)
    file = open_incident_file(path, profile, extracted, crs, extent_of(store))
    progress.report(0.05, name)
    work = _DryRun(store, name, limit)
    share = 0.0
    for chunk in file.chunks(_CHUNK):
        work.take(chunk, Part(progress, 0.05 + 0.95 * share, 0.05 + 0.95 * max(share, chunk.share)))
        share = chunk.share
    progress.report(1.0, name)
    return ImportPreview(
        file=name,
        profile=profile,
        extracted=extracted,
        crs=crs,
        understanding=file.understanding,
        notices=tuple(file.notices()),
        earlier=next((batch for batch in reversed(store.batches()) if batch.sha256 == file.sha256), None),
        n_file_rows=work.n_file_rows,
        n_accepted=work.n_accepted,
        n_rejected=sum(work.reasons.values()),
        rejected_by_reason=tuple(work.reasons.most_common()),
        rejected=work.rejected_rows(),
        first_rows=work.first_rows(),
        categories=work.codes.by_category(),
        category_names=work.codes.names(),
        uncategorised=work.codes.without_category(),
        n_with_point=work.n_with_point,
        n_with_area=work.n_with_area,
        n_with_neither=work.n_accepted - work.n_with_point - work.n_with_area,
        areas=work.areas(),
        n_placed_point=work.n_placed_point,
        n_placed_code=work.n_placed_code,
        n_unplaced=work.n_accepted - work.n_placed_point - work.n_placed_code,
        occurred=work.occurred,
        n_with_time=work.n_with_time,
        may_be_empty=file.may_be_empty,
        seconds=time.monotonic() - started,
    )


class _DryRun:
    """The state of a preview while its chunks go by, in memory that doesn't grow with the rows' text."""

    def __init__(self, store: Store, file: str, limit: int) -> None:
        self._placers = [AreaPlacer(store, area_set) for area_set in store.area_sets()]
        self._area_names = [store.areas(placer.area_set)["name"].tolist() for placer in self._placers]
        self.codes = _CodeCounts(store.categories(), CodeTable(store.code_rules()))
        self._repeats = _Repeats()
        self._file, self._limit = file, limit
        self.reasons: collections.Counter[str] = collections.Counter()
        self._kept: collections.Counter[str] = collections.Counter()
        self._rejected: list[pd.DataFrame] = []
        self._first: list[pd.DataFrame] = []
        self._first_areas: list[list[str]] = [[] for _ in self._placers]
        self._outside = [0 for _ in self._placers]
        self.n_file_rows = self.n_accepted = self.n_with_point = self.n_with_area = self.n_with_time = 0
        self.n_placed_point = self.n_placed_code = 0
        self.occurred = ("", "")

    def take(self, chunk: Chunk, progress: Progress) -> None:
        """Judge one chunk."""
        self.n_file_rows += chunk.rows
        said = tr("{file}: {rows} rows", file=self._file, rows=number(self.n_file_rows))
        progress.report(0.2, said)
        self._reject(chunk.rejected, chunk.rejected["reason"])
        accepted = self._without_repeats(chunk.accepted.reset_index(drop=True))
        if not accepted.empty:
            progress.report(0.4, said)
            self._accept(accepted)
        progress.report(1.0, said)

    def _reject(self, rejected: pd.DataFrame, groups: pd.Series) -> None:
        """Count *rejected* under *groups*, and keep the first rows of each."""
        if rejected.empty:
            return
        before = np.array([self._kept[reason] for reason in groups], np.int64)
        place = before + groups.groupby(groups, sort=False).cumcount().to_numpy(np.int64)
        kept = place < MOST_REJECTED
        self.reasons.update(groups.tolist())
        self._kept.update(groups[kept].tolist())
        self._rejected.append(rejected.assign(group=groups)[kept])

    def _without_repeats(self, accepted: pd.DataFrame) -> pd.DataFrame:
        """*accepted* without the rows that repeat, key and all, an earlier row of the file: the store rejects them."""
        earlier = self._repeats.earlier_row(accepted)
        again = earlier >= 0
        if not again.any():
            return accepted
        rows = accepted[again]
        cells = rows[list(CONTENT_COLUMNS)].astype(object)
        cells = cells.where(cells.notna(), "")
        frame = pd.DataFrame(
            {
                "file": self._file,
                "row": rows["row"].to_numpy(np.int64),
                "column": "",
                "value": rows["source_key"].to_numpy(object),
                "reason": [tr("The row repeats row {row} of the same file.", row=row) for row in earlier[again]],
                "cells": [as_cells([str(cell) for cell in row]) for row in cells.to_numpy()],
            },
            columns=list(REJECTED_COLUMNS),
        )
        group = tr("The row repeats an earlier row of the same file.")
        self._reject(frame, pd.Series([group] * len(frame), dtype=object))
        return accepted[~again].reset_index(drop=True)

    def _accept(self, accepted: pd.DataFrame) -> None:
        self.n_accepted += len(accepted)
        categories = self.codes.add(accepted)
        pointed = np.isfinite(accepted["x"].to_numpy(np.float64)) & np.isfinite(accepted["y"].to_numpy(np.float64))
        named = ((accepted["area_code"] != "") | (accepted["area_name"] != "")).to_numpy(bool)
        self.n_with_point += int(pointed.sum())
        self.n_with_area += int((named & ~pointed).sum())
        self.n_with_time += int(((accepted["occurred_time"] != "") & (accepted["time_kind"] == "")).sum())
        days = accepted["occurred_on"]
        first, last = self.occurred
        self.occurred = (min(first or str(days.min()), str(days.min())), max(last, str(days.max())))
        wanted = max(self._limit - sum(map(len, self._first)), 0)
        if wanted:
            self._first.append(accepted.assign(category=categories)[list(FIRST_COLUMNS)].head(wanted))
        self._place(accepted, pointed, wanted)

    def _place(self, accepted: pd.DataFrame, pointed: NDArray[np.bool_], wanted: int) -> None:
        by_point, by_code = np.zeros(len(accepted), bool), np.zeros(len(accepted), bool)
        for i, placer in enumerate(self._placers):
            positions, decided = placer.locate_delivered(accepted)
            placer.count(positions, decided)
            by_point |= decided
            by_code |= (positions != NOWHERE) & ~decided
            self._outside[i] += int((pointed & ~decided).sum())
            names = self._area_names[i]
            self._first_areas[i] += ["" if at == NOWHERE else names[at] for at in positions[:wanted]]
        self.n_placed_point += int(by_point.sum())
        self.n_placed_code += int((by_code & ~by_point).sum())

    def rejected_rows(self) -> pd.DataFrame:
        """The rejected rows that were kept, in the order of the file."""
        columns = [*REJECTED_COLUMNS, "group"]
        if not self._rejected:
            return pd.DataFrame(columns=columns)
        frame = pd.concat(self._rejected, ignore_index=True)[columns]
        return frame.sort_values("row", kind="stable", ignore_index=True)

    def first_rows(self) -> pd.DataFrame:
        """The first accepted rows."""
        return pd.concat(self._first, ignore_index=True) if self._first else pd.DataFrame(columns=list(FIRST_COLUMNS))

    def areas(self) -> tuple[AreasPreview, ...]:
        """How the rows found their areas, by area set."""
        parts = zip(self._placers, self._outside, self._first_areas)
        return tuple(AreasPreview(placer.result(), outside, tuple(names)) for placer, outside, names in parts)


class _CodeCounts:
    """Rows and antal by category, and by those codes that no rule places."""

    def __init__(self, categories: dict[str, Category], table: CodeTable) -> None:
        self._categories, self._table = categories, table
        self._rows: collections.Counter[str] = collections.Counter()
        self._antal: collections.Counter[str] = collections.Counter()
        self._unknown_rows: collections.Counter[tuple[str, str]] = collections.Counter()
        self._unknown_antal: collections.Counter[tuple[str, str]] = collections.Counter()

    def add(self, accepted: pd.DataFrame) -> list[str]:
        """Count some rows; the category's key of each, '' where no rule places its code."""
        keys = list(zip(accepted["code_system"], accepted["code"], accepted["occurred_on"]))
        known = {key: self._table.category(*key) or "" for key in set(keys)}
        found = [known[key] for key in keys]
        sums = pd.DataFrame(
            {
                "system": accepted["code_system"].to_numpy(),
                "code": accepted["code"].to_numpy(),
                "category": found,
                "antal": accepted["antal"].to_numpy(np.int64),
            }
        )
        grouped = sums.groupby(["category", "system", "code"], sort=False)["antal"].agg(["size", "sum"])
        for (category, system, code), rows, antal in grouped.itertuples(name=None):
            self._rows[category or UNCATEGORISED] += int(rows)
            self._antal[category or UNCATEGORISED] += int(antal)
            if not category:
                # A column of free text taken for codes has as many codes as rows.
                pair = (system, code)
                if pair in self._unknown_rows or len(self._unknown_rows) < _MOST_CODES:
                    self._unknown_rows[pair] += int(rows)
                    self._unknown_antal[pair] += int(antal)
        return found

    def names(self) -> dict[str, str]:
        """Key -> name in the interface language, of the categories that were met."""
        return {key: self._categories[key].name if key in self._categories else key for key in self._rows}

    def by_category(self) -> pd.DataFrame:
        """``category, rows, antal``."""
        rows = [(key, n, self._antal[key]) for key, n in self._rows.most_common()]
        return pd.DataFrame(rows, columns=["category", "rows", "antal"])

    def without_category(self) -> pd.DataFrame:
        """``code_system, code, rows, antal``."""
        rows = [(*pair, n, self._unknown_antal[pair]) for pair, n in self._unknown_rows.most_common()]
        return pd.DataFrame(rows, columns=["code_system", "code", "rows", "antal"])


class _Repeats:
    """Which rows with a key of their source stand, to the letter, in the file already: 16 bytes a row."""

    def __init__(self) -> None:
        self._seen: list[tuple[NDArray[np.uint64], NDArray[np.int64]]] = []

    def earlier_row(self, accepted: pd.DataFrame) -> NDArray[np.int64]:
        """For each row the place in the file of the row that it repeats; -1 where it repeats none."""
        out = np.full(len(accepted), -1, np.int64)
        keyed = np.flatnonzero((accepted["source_key"] != "").to_numpy(bool))
        if keyed.size == 0:
            return out
        rows = accepted.iloc[keyed]
        digests = np.frombuffer(b"".join(content_hashes(rows)), np.uint8).reshape(keyed.size, -1)
        marks = np.ascontiguousarray(digests[:, :8]).view(np.uint64).ravel()
        places = rows["row"].to_numpy(np.int64)
        unique, first, inverse = np.unique(marks, return_index=True, return_inverse=True)
        found = np.where(first[inverse] < np.arange(keyed.size), places[first][inverse], -1)
        for known, their_places in self._seen:
            at = np.minimum(np.searchsorted(known, marks), known.size - 1)
            found = np.where(known[at] == marks, their_places[at], found)
        out[keyed] = found
        fresh = found[first] < 0
        self._keep(unique[fresh], places[first][fresh])
        return out

    def _keep(self, marks: NDArray[np.uint64], places: NDArray[np.int64]) -> None:
        """Remember sorted *marks*. Lists of like lengths are merged, so that there are few of them to search."""
        while self._seen and self._seen[-1][0].size <= 2 * marks.size:
            more, their_places = self._seen.pop()
            marks, places = np.concatenate((more, marks)), np.concatenate((their_places, places))
            order = np.argsort(marks, kind="stable")
            marks, places = marks[order], places[order]
        if marks.size:
            self._seen.append((marks, places))
