"""Small counts hidden in a table so that no published sum gives them back.

Primary suppression hides the counts 1 … k-1. Complementary suppression hides more counts, and sums where that
isn't enough, until an attacker who solves the table's linear equations is left with an interval of at least *k* for
every hidden count. The audit is the linear programme of Fischetti & Salazar (2001, Management Science 47:1008,
sect. 2: attacker's problem); "two hidden per row" isn't enough, as rows and columns can be combined.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import optimize, sparse

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

_FEW = 8
"""More counts than this are tried together, as most intervals show themselves wide at once."""

_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Suppression:
    """Which counts of a table (areas, categories) are hidden, and which of its sums may be published with the rest."""

    hidden: BoolArray
    """(areas, categories)."""
    area_sums: BoolArray
    """(areas,): the sum may be published."""
    category_sums: BoolArray
    """(categories,): the sum may be published."""
    total: bool
    """Whether the table's sum may be published."""


def suppress(counts: ArrayLike, k: int = 5) -> Suppression:
    """Hide the small counts of a table, and as many more as it takes.

    Arguments:
        counts: whole numbers 0 or more, (areas, categories); NaN is unknown and enters no sum.
        k: the smallest count above 0 that may be shown, 2 or more.

    Zeros are shown, so an attacker knows that a hidden count is at least 1. Sums of 1 … k-1 are never published.
    A category whose sum would pin a hidden count hides its smallest shown count next, and loses its sum when there
    is none left. An area loses its sum at once: a sum over an area's categories says less than the counts that
    would have to be hidden for its sake.

    Raises:
        ValueError: *k* is under 2, or a count is negative.
    """
    table = np.asarray(counts, float)
    if k < 2 or table.ndim != 2 or np.any(table < 0):
        raise ValueError("counts must be a table of numbers of 0 or more, and k at least 2")
    search = _Search(np.nan_to_num(table), k)
    while True:
        search.widen_lines()
        if not search.protect():
            return search.result()


def narrow_counts(counts: ArrayLike, suppression: Suppression, k: int) -> BoolArray:
    """The audit: hidden counts that the published numbers pin to an interval narrower than *k*.

    Returns:
        (areas, categories) bool.
    """
    table = np.nan_to_num(np.asarray(counts, float))
    at = np.argwhere(suppression.hidden)
    narrow = np.zeros(table.shape, bool)
    if len(at):
        intervals = _Intervals(table[suppression.hidden], _equations(at, suppression), k)
        found = at[list(intervals.narrow())]
        narrow[found[:, 0], found[:, 1]] = True
    return narrow


def _equations(at: NDArray[np.int64], suppression: Suppression) -> sparse.csr_matrix:
    """One row per published sum that holds a hidden count, one column per hidden count."""
    blocks = []
    for axis, published in ((0, suppression.area_sums), (1, suppression.category_sums)):
        lines = np.unique(at[:, axis])
        lines = lines[published[lines]]
        blocks.append(sparse.csr_matrix(at[:, axis][None, :] == lines[:, None], dtype=float))
    if suppression.total:
        blocks.append(sparse.csr_matrix(np.ones((1, len(at)))))
    return sparse.vstack(blocks, format="csr")


class _Intervals:
    """What an attacker can say of each hidden count: the least and the greatest that the equations allow."""

    def __init__(self, truth: FloatArray, equations: sparse.csr_matrix, k: int) -> None:
        self._truth, self._equations, self._k = truth, equations, k
        self._sums = equations @ truth
        # Every published sum is a line of a network, so a count that can move by k can do so while none moves by
        # more than k: bounds at truth ± k lose nothing and keep the programme bounded.
        self._bounds = np.column_stack([np.maximum(1.0, truth - k), truth + k])
        self._low, self._high = truth.copy(), truth.copy()

    def narrow(self, wide: BoolArray | None = None) -> Iterator[int]:
        """Positions of the hidden counts whose interval is narrower than k.

        *wide* (hidden counts,): known to be wide enough, and not tried; what is found out is written into it.
        """
        wide = np.zeros(len(self._truth), bool) if wide is None else wide
        if not self._equations.shape[0]:
            wide[:] = True
        random = np.random.default_rng(1)
        while (~wide).sum() > _FEW:
            before = wide.sum()
            self._solve(np.where(wide, 0.0, random.choice([-1.0, 1.0], len(wide))), wide)
            if wide.sum() == before:
                break
        for position in np.flatnonzero(~wide):
            direction = np.zeros(len(wide))
            direction[position] = 1.0
            if not wide[position]:
                self._solve(direction, wide)
            if not wide[position]:
                yield int(position)

    def _solve(self, direction: FloatArray, wide: BoolArray) -> None:
        """Add the two tables that are extreme in *direction* to what is known to be possible."""
        for signed in (direction, -direction):
            solved = optimize.linprog(
                signed, A_eq=self._equations, b_eq=self._sums, bounds=self._bounds, method="highs"
            )
            if not solved.success:
                raise ArithmeticError(f"the audit of the suppressed counts failed: {solved.message}")
            self._low = np.minimum(self._low, solved.x)
            self._high = np.maximum(self._high, solved.x)
        wide |= self._high - self._low >= self._k - _TOLERANCE


class _Search:
    """The state of the search: what is hidden and which sums are still published."""

    def __init__(self, table: FloatArray, k: int) -> None:
        self._table, self._k = table, k
        self._hidden = (table > 0) & (table < k)
        self._sums = [self._safe(table.sum(axis=1)), self._safe(table.sum(axis=0))]
        self._total = bool(self._safe(table.sum()))
        self._wide = np.zeros(table.shape, bool)

    def _safe(self, sums: FloatArray) -> BoolArray:
        """Sums that aren't small numbers themselves."""
        return np.asarray((sums == 0) | (sums >= self._k))

    def result(self) -> Suppression:
        return Suppression(self._hidden.copy(), self._sums[0].copy(), self._sums[1].copy(), self._total)

    def widen_lines(self) -> None:
        """Give every published line room: its hidden counts must exceed their least (1 each) by k together."""
        while True:
            self._sums[0] &= ~self._tight(0)
            tight = np.flatnonzero(self._tight(1))
            if not len(tight):
                return
            for category in tight:
                column = np.zeros(self._table.shape, bool)
                column[:, category] = True
                if not self._hide_next(column):
                    self._sums[1][category] = False

    def _tight(self, axis: int) -> BoolArray:
        """Published lines of *axis* (0: areas, 1: categories) that pin a hidden count by themselves."""
        n = self._hidden.sum(axis=1 - axis)
        room = (self._table * self._hidden).sum(axis=1 - axis) - n
        return np.asarray(self._sums[axis] & (n > 0) & ((room < self._k) | (n == 1)))

    def _hide_next(self, where: BoolArray) -> bool:
        """Hide the smallest shown count above 0 in *where*; False when there is none."""
        shown = where & ~self._hidden & (self._table > 0)
        if not shown.any():
            return False
        values = np.where(shown, self._table, np.inf)
        self._hidden[np.unravel_index(int(np.argmin(values)), values.shape)] = True
        return True

    def protect(self) -> bool:
        """Take one step for the first count that several sums pin together; False when the audit finds none."""
        at = np.argwhere(self._hidden)
        if not len(at):
            return False
        # Hiding more only widens an interval, so what was wide enough is so for good.
        wide = self._wide[self._hidden]
        intervals = _Intervals(self._table[self._hidden], _equations(at, self.result()), self._k)
        first = next(intervals.narrow(wide), None)
        self._wide[self._hidden] = wide
        if first is None:
            return False
        # Withheld sums are still known together, as the total less the published ones: more must go, the smallest
        # first. Areas' sums go by halves: there may be a thousand of them, and none is worth a category's.
        for axis in (0, 1):
            published = np.flatnonzero(self._sums[axis] & self._hidden.any(axis=1 - axis))
            if len(published):
                order = np.argsort(self._table.sum(axis=1 - axis)[published], kind="stable")
                self._sums[axis][published[order[: (len(published) + 1) // 2 if axis == 0 else 1]]] = False
                return True
        # Only the total is left.
        if not self._hide_next(np.ones(self._table.shape, bool)):
            self._total = False
        return True
