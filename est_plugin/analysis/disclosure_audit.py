"""What all that was ever published gives away together: differences between publications.

A ledger holds every number that was published or withheld: a sum over areas, categories and dates. Year to date minus
year to date is a week; a second publication minus the first is the late registrations; two overlapping area sets leave
a strip. The audit splits areas × categories × dates into the pieces that the ledger tells apart, and asks what an
attacker who solves all published equations knows of each (:mod:`.attacker`). :func:`publishable` decides which of some
new numbers can join the ledger: the rest is withheld, and what contradicts the ledger (a published week is frozen) is
refused. The truth of a withheld number stands in the ledger too, so it is as secret as the incidents.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import optimize, sparse

from ..domain.calendar import ONE_DAY
from ..domain.progress import SILENT, Progress
from .attacker import row_marks
from .withholding import TOLERANCE, Withholding

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

LEDGER_COLUMNS = ("publication", "areas", "categories", "first", "last", "value", "shown")
"""Name of the publication; tuples of area codes and of category keys; dates, both included; number; bool. Codes are
those of the smallest areas that any publication tells apart."""

RECOVERED, SMALL, CONTRADICTION = "recovered", "small", "contradiction"


@dataclass(frozen=True)
class Disclosure:
    """Something that the published numbers give away."""

    kind: str
    """:data:`RECOVERED`: a withheld number lies in an interval narrower than k. :data:`SMALL`: so does a difference
    that may be 1 to k − 1. :data:`CONTRADICTION`: a number isn't what the others make it; the interval is the
    difference, which tells what changed."""
    areas: tuple[str, ...]
    categories: tuple[str, ...]
    first: dt.date
    last: dt.date
    low: float
    high: float


def table_numbers(
    publication: str,
    counts: FloatArray,
    areas: Sequence[str],
    categories: Sequence[str],
    first: dt.date,
    last: dt.date,
    sums: bool = True,
) -> pd.DataFrame:
    """A table (areas, categories) as lines of a ledger, all of them to be shown: its cells, then its sums.

    NaN cells are left out, and enter no sum.
    """
    table = np.asarray(counts, float)
    lines: list[tuple[tuple[str, ...], tuple[str, ...], float]] = []
    for i, j in np.argwhere(np.isfinite(table)).tolist():
        lines.append(((areas[i],), (categories[j],), table[i, j]))
    if sums:
        known = np.isfinite(table)
        if known.all():
            every_area, every_category = tuple(areas), tuple(categories)
            lines += [((area,), every_category, table[i].sum()) for i, area in enumerate(areas)]
            lines += [(every_area, (category,), table[:, j].sum()) for j, category in enumerate(categories)]
            lines.append((every_area, every_category, table.sum()))
    return pd.DataFrame(
        [(publication, *line[:2], first, last, float(line[2]), True) for line in lines], columns=list(LEDGER_COLUMNS)
    )


def joined_ledger(*parts: pd.DataFrame) -> pd.DataFrame:
    """The lines of several parts of a ledger, in order."""
    some = [part[list(LEDGER_COLUMNS)] for part in parts if len(part)]
    return pd.concat(some, ignore_index=True) if some else pd.DataFrame(columns=list(LEDGER_COLUMNS))


def audit(ledger: pd.DataFrame, k: int = 5, zeros_stay: bool = True) -> list[Disclosure]:
    """What the shown numbers of a ledger give away: nothing, where every publication passed :func:`publishable`.

    Arguments:
        zeros_stay: the attacker knows that a withheld cell isn't 0, as zeros are never withheld.
    """
    if not len(ledger):
        return []
    lines = _Lines(ledger)
    gap = lines.fit(np.zeros(len(ledger), bool))
    wrong = np.abs(gap) > TOLERANCE
    numbers = lines.numbers(k, np.ones(len(ledger)), np.ones(len(ledger), bool), zeros_stay)
    numbers.published[: len(ledger)] = ledger["shown"].to_numpy(bool) & ~wrong
    out = [lines.disclosure(CONTRADICTION, i, min(0.0, gap[i]), max(0.0, gap[i])) for i in np.flatnonzero(wrong)]
    attacker = numbers.attacker(bounded=False)
    for at in numbers.uncertain():
        if at < len(ledger) and wrong[at]:
            continue
        low, high = attacker.ends(numbers.members[at].toarray().reshape(-1))
        if _is_told(low, high, k, at < len(ledger)):
            out.append(lines.disclosure(RECOVERED if at < len(ledger) else SMALL, at, low, high))
    return out


def publishable(
    new: pd.DataFrame,
    ledger: pd.DataFrame | None = None,
    k: int = 5,
    zeros_stay: bool = True,
    progress: Progress = SILENT,
) -> pd.DataFrame:
    """Which new numbers can be published beside all that was.

    Arguments:
        new: lines of a ledger with their true values; ``shown`` False is withheld in any case. An optional column
            ``cost`` (above 0) says what it costs to withhold each; by default sums cost more than single cells.
        ledger: what was published and withheld before.
        k: the smallest count above 0 that may be told.
        zeros_stay: as for :func:`audit`.

    Returns:
        *new* with ``shown``, and ``reason``: '' shown; 'small' (or not asked for); 'beside' (it would give a small
        number back); 'frozen' (it contradicts what was published: publish the earlier number).

    Raises:
        ValueError: *k* is under 2, or a value is negative or unknown.
    """
    values = new["value"].to_numpy(float)
    if k < 2 or not np.isfinite(values).all() or (values < 0).any():
        raise ValueError("numbers must be 0 or more, and k at least 2")
    if not len(new):
        return new.assign(reason="")
    before = new.iloc[:0] if ledger is None else ledger
    both = joined_ledger(before, new)
    is_new = np.arange(len(both)) >= len(before)
    lines = _Lines(both)
    frozen = (np.abs(lines.fit(is_new)) > TOLERANCE)[is_new]
    small = (values > 0) & (values < k)
    cost = np.ones(len(both))
    cost[is_new] = new["cost"].to_numpy(float) if "cost" in new else lines.cost[is_new]
    numbers = lines.numbers(k, cost, ~is_new, zeros_stay)
    asked = both["shown"].to_numpy(bool, copy=True)
    numbers.published[: len(both)] = asked & ~is_new
    given_up = _told_already(numbers, len(both)) if len(before) else np.zeros(len(numbers.values), bool)
    numbers.forget()
    asked[is_new] &= ~small & ~frozen
    numbers.published[: len(both)] = asked
    _protect(numbers, given_up, len(both), progress)
    shown = numbers.published[: len(both)][is_new]
    wanted = new["shown"].to_numpy(bool)
    reason = np.where(frozen, "frozen", np.where(small | ~wanted, "small", np.where(shown, "", "beside")))
    return new.assign(shown=shown, reason=reason)


def _is_told(low: float, high: float, k: float, is_withheld: bool) -> bool:
    """Whether an interval tells what must not be told: a withheld number, or one that may be small."""
    narrow = high - low < k - TOLERANCE
    return narrow and (is_withheld or (high >= 1 - TOLERANCE and low <= k - 1 + TOLERANCE))


def _told_already(numbers: Withholding, n_lines: int) -> BoolArray:
    """What the ledger alone gives away: it can't be helped by withholding what is new."""
    told = np.zeros(len(numbers.values), bool)
    attacker = numbers.attacker(bounded=False)
    for at in numbers.uncertain():
        if at >= n_lines or numbers.fixed[at]:
            told[at] = _is_told(*attacker.ends(numbers.members[at].toarray().reshape(-1)), numbers.k, at < n_lines)
    return told


def _protect(numbers: Withholding, given_up: BoolArray, n_lines: int, progress: Progress) -> None:
    """Withhold until nothing that must not be told is told, but for what can't be helped (written into *given_up*)."""
    changed = True
    while changed:
        changed = False
        attacker = numbers.attacker(bounded=False)
        uncertain = numbers.uncertain()
        for done, at in enumerate(uncertain):
            progress.report(done / len(uncertain))
            if given_up[at] or not numbers.unproven()[at]:
                continue
            if at >= n_lines:
                low, high = attacker.ends(numbers.members[at].toarray().reshape(-1))
                if not _is_told(low, high, numbers.k, False):
                    continue
            n_shown = numbers.published.sum()
            given_up[at] = not numbers.widen(at)
            if numbers.published.sum() < n_shown:
                changed, attacker = True, numbers.attacker(bounded=False)


class _Lines:
    """The lines of a ledger as sums of the pieces that they tell apart."""

    def __init__(self, ledger: pd.DataFrame) -> None:
        self._ledger = ledger
        self.values = ledger["value"].to_numpy(float)
        areas, categories = _positions(ledger["areas"]), _positions(ledger["categories"])
        first = np.array([day.toordinal() for day in ledger["first"]], np.int64)
        beyond = np.array([day.toordinal() + 1 for day in ledger["last"]], np.int64)
        self._days = np.unique(np.concatenate([first, beyond]))
        self._names = list(areas), list(categories)
        shape = len(areas), len(categories), max(len(self._days) - 1, 1)
        starts, ends = np.searchsorted(self._days, first), np.searchsorted(self._days, beyond)
        atoms = [
            np.ravel_multi_index(np.ix_([areas[a] for a in some], [categories[c] for c in kinds], range(i, j)), shape)
            for some, kinds, i, j in zip(ledger["areas"], ledger["categories"], starts, ends)
        ]
        sizes = np.array([one.size for one in atoms], np.int64)
        pointers = np.concatenate([[0], np.cumsum(sizes)])
        columns = np.concatenate([one.reshape(-1) for one in atoms])
        whole = sparse.csr_matrix((np.ones(len(columns)), columns, pointers), shape=(len(ledger), int(np.prod(shape))))
        self._shape, self._whole = shape, whole.tocsc()
        self._merge()
        self.cost = _cost(np.array([one.shape[0] * one.shape[1] for one in atoms], float), self.values)

    def _merge(self) -> None:
        """Atoms that every line takes together or not at all are one piece."""
        named = np.flatnonzero(np.diff(self._whole.indptr))
        by_atom = self._whole[:, named].T.tocsr()
        by_atom.sort_indices()
        _, first, back = np.unique(row_marks(by_atom), axis=0, return_index=True, return_inverse=True)
        self.members = sparse.csr_matrix(self._whole[:, named[first]])
        self._atoms = named, np.asarray(back).reshape(-1)
        own = row_marks(self.members)[np.diff(self.members.indptr) == 1]
        alone = sparse.identity(self.members.shape[1], format="csr")
        marks = {tuple(mark) for mark in own.tolist()}
        self._unnamed = [i for i, mark in enumerate(row_marks(alone).tolist()) if tuple(mark) not in marks]

    def fit(self, may_yield: BoolArray) -> FloatArray:
        """Find a table that agrees with the lines; where they don't agree, new and later ones give way.

        Returns:
            (lines,) by how much each is more than the table makes it.
        """
        m, n = self.members.shape
        weight = np.where(may_yield, 1.0, 1000.0) * (2.0 - np.arange(m) / max(m, 1))
        slack = sparse.identity(m)
        found = optimize.linprog(
            np.concatenate([np.zeros(n), weight, weight]),
            A_eq=sparse.hstack([self.members, slack, -slack], format="csr"),
            b_eq=self.values,
            method="highs",
        )
        if not found.success:
            raise ArithmeticError(f"the ledger could not be read: {found.message}")
        self.truth = np.maximum(found.x[:n], 0.0)
        return np.asarray(self.values - self.members @ self.truth)

    def numbers(self, k: float, cost: FloatArray, fixed: BoolArray, zeros_stay: bool) -> Withholding:
        """The lines, and after them the pieces that are no line themselves: never published, and not to be told."""
        n = self.members.shape[1]
        pieces = sparse.identity(n, format="csr")[self._unnamed]
        members = sparse.vstack([self.members, pieces], format="csr")
        least = np.zeros(n)
        single = np.diff(self.members.indptr) == 1
        cells = self.members[single].indices if zeros_stay else np.zeros(0, np.int64)
        least[cells] = np.minimum(1.0, np.floor(self.truth[cells] + TOLERANCE))
        extra = len(self._unnamed)
        out = Withholding(
            members,
            self.truth,
            least,
            np.concatenate([cost, np.ones(extra)]),
            np.concatenate([fixed, np.ones(extra, bool)]),
            k,
        )
        out.published[len(self.values) :] = False
        return out

    def disclosure(self, kind: str, at: int, low: float, high: float) -> Disclosure:
        """What is told of a line, or of a piece after them."""
        if at < len(self.values):
            line = self._ledger.iloc[at]
            return Disclosure(kind, line["areas"], line["categories"], line["first"], line["last"], low, high)
        named, piece = self._atoms
        atoms = named[piece == self._unnamed[at - len(self.values)]]
        areas, categories, days = np.unravel_index(atoms, self._shape)
        return Disclosure(
            kind,
            tuple(self._names[0][i] for i in np.unique(areas)),
            tuple(self._names[1][i] for i in np.unique(categories)),
            dt.date.fromordinal(int(self._days[days.min()])),
            dt.date.fromordinal(int(self._days[days.max() + 1])) - ONE_DAY,
            low,
            high,
        )


def _positions(groups: Iterable[tuple[str, ...]]) -> dict[str, int]:
    return {name: i for i, name in enumerate(sorted({name for group in groups for name in group}))}


def _cost(sizes: FloatArray, values: FloatArray) -> FloatArray:
    """Cells cost about 1, a bit more the larger they are; zeros cost most of the cells, and sums more the wider."""
    return np.asarray(np.where(values > 0, 1 + 0.1 * np.log2(1 + values), 6.0) * np.sqrt(np.maximum(sizes, 1)))
