"""A two-way table whose small counts can't be worked out, with as many of its sums published as can be.

Counts of 1 … k-1 are withheld (primary suppression), and so are sums of that size; then as many others as it takes
until an attacker who knows all that is published is left with an interval of *k* or more for everything withheld
(complementary suppression, see :mod:`.withholding`). Rows' and columns' sums of 0, or of *k* and more, stay, unless
nothing else helps: zeros go before them, as a withheld number may then be 0. :mod:`.suppression` is for maps, where
zeros always stay and sums go first.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import sparse

from ..domain.progress import SILENT, Part, Progress
from .withholding import Withholding

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

# What it costs to withhold a number: few and small cells first, then zeros, then sums.
_CELL, _PER_DOUBLING, _ZERO, _SUM, _TOTAL = 1.0, 0.1, 6.0, 60.0, 240.0

_TIDY = 400
"""In tables of up to so many cells, what turns out not to be needed is published again; in larger ones that takes
too long for the few cells that it saves."""


_BLOCK = 2400
"""Larger tables are protected in blocks of rows of about so many cells, each as if its own sums were published."""


@dataclass(frozen=True)
class Protection:
    """What of a table (rows, columns) is withheld."""

    hidden: BoolArray
    """(rows, columns) cells withheld."""
    small: BoolArray
    """(rows, columns) cells withheld because they are small themselves. Never to be published: it would say that the
    others aren't."""
    row_sums: BoolArray
    """(rows,) the sum may be published."""
    column_sums: BoolArray
    """(columns,)."""
    total: bool
    """Whether the table's sum may be published."""


def protect_table(counts: ArrayLike, k: int = 5, progress: Progress = SILENT) -> Protection:
    """Withhold what must be withheld of a table whose sums are to be published.

    Arguments:
        counts: numbers of 0 or more, (rows, columns); NaN is unknown and enters no sum.
        k: the smallest count above 0 that may be shown, 2 or more.

    Raises:
        ValueError: *k* is under 2, or a count is negative or endless.
    """
    table = _checked(counts, k)
    blocks = np.array_split(np.arange(table.shape[0]), max(1, round(table.size / _BLOCK)))
    if table.size <= 2 * _BLOCK:
        blocks = [np.arange(table.shape[0])]
    found = []
    for i, rows in enumerate(blocks):
        search = _Search(table[rows], k)
        search.run(Part(progress, i / len(blocks), (i + 1) / len(blocks)))
        found.append(search.result())
    # A sum over all blocks says less than the blocks' own: it may be published where each of those may.
    return Protection(
        np.concatenate([part.hidden for part in found]),
        np.concatenate([part.small for part in found]),
        np.concatenate([part.row_sums for part in found]),
        np.all([part.column_sums for part in found], axis=0),
        all(part.total for part in found),
    )


def table_intervals(counts: ArrayLike, protection: Protection, k: int = 5) -> tuple[FloatArray, FloatArray]:
    """The least and the greatest value of each withheld cell that the published numbers allow, sums included.

    Returns:
        two arrays (rows, columns): NaN where a cell is published or unknown, inf where there is no upper end.
    """
    table = _checked(counts, k)
    search = _Search(table, k)
    search.take(protection)
    attacker = search.numbers.attacker(loose=True, bounded=False)
    low, high = np.full(table.shape, np.nan), np.full(table.shape, np.nan)
    for cell in np.flatnonzero(protection.hidden.reshape(-1)[search.known]).tolist():
        at = np.unravel_index(search.known[cell], table.shape)
        low[at], high[at] = attacker.ends((np.arange(search.n_cells) == cell).astype(float))
    return low, high


def is_protected(counts: ArrayLike, protection: Protection, k: int = 5) -> bool:
    """The audit, begun anew: nothing small is published, and nothing withheld can be told to less than *k*.

    The attacker knows every published number, and of the withheld ones that they are 0 or more.
    """
    table = _checked(counts, k)
    search = _Search(table, k)
    search.take(protection)
    if (search.small & search.numbers.published).any():
        return False
    search.numbers.lenient[:] = True
    return not search.numbers.is_narrow()


def _checked(counts: ArrayLike, k: int) -> FloatArray:
    table = np.asarray(counts, float)
    if k < 2 or table.ndim != 2 or np.any(table < 0) or np.any(np.isinf(table)):
        raise ValueError("counts must be a table of numbers of 0 or more, and k at least 2")
    return table


class _Search:
    """The cells, then rows' sums, columns' sums and the total, as numbers that may be withheld."""

    def __init__(self, table: FloatArray, k: int) -> None:
        self._shape, self._k = table.shape, k
        flat = table.reshape(-1)
        self.known = np.flatnonzero(np.isfinite(flat))
        self.n_cells = len(self.known)
        values = flat[self.known]
        self._rows, self._columns = np.divmod(self.known, max(table.shape[1], 1))
        lines = [
            sparse.identity(self.n_cells), _lines(self._rows, table.shape[0]), _lines(self._columns, table.shape[1]),
            sparse.csr_matrix(np.ones((1, self.n_cells))),
        ]  # fmt: skip
        members = sparse.vstack(lines, format="csr")
        cost = np.full(members.shape[0], _SUM)
        cost[: self.n_cells] = np.where(values > 0, _CELL + _PER_DOUBLING * np.log2(1 + values), _ZERO)
        cost[-1] = _TOTAL
        self.numbers = Withholding(members, values, np.minimum(values, 1.0), cost, np.zeros(len(cost), bool), k)
        self._values = self.numbers.values
        self.small = (self._values > 0) & (self._values < k)
        row_sums, column_sums = np.nansum(table, axis=1), np.nansum(table, axis=0)
        # A zero in a row or column without anything is known from its sum, and could not be withheld.
        self._open_zeros = (values == 0) & (row_sums[self._rows] > 0) & (column_sums[self._columns] > 0)

    def take(self, protection: Protection) -> None:
        """Begin with what is withheld already."""
        sums = np.concatenate([~protection.row_sums, ~protection.column_sums, [not protection.total]])
        self.numbers.published = ~np.concatenate([protection.hidden.reshape(-1)[self.known], sums]).astype(bool)

    def result(self) -> Protection:
        shown, (n_rows, n_columns) = self.numbers.published, self._shape
        hidden, small = np.zeros((2, n_rows * n_columns), bool)
        hidden[self.known], small[self.known] = ~shown[: self.n_cells], self.small[: self.n_cells]
        sums = shown[self.n_cells :]
        return Protection(
            hidden.reshape(self._shape),
            small.reshape(self._shape),
            sums[:n_rows].copy(),
            sums[n_rows:-1].copy(),
            bool(sums[-1]),
        )

    def run(self, progress: Progress) -> None:
        """Withhold until nothing narrow is left."""
        numbers = self.numbers
        numbers.withdraw(self.small)
        self._give_room(self._rows, self.n_cells)
        self._give_room(self._columns, self.n_cells + self._shape[0])
        found = numbers.uncertain()
        while found:
            for number in found:
                if numbers.unproven()[number]:
                    self._protect(number)
                    progress.report(1.0 - float(numbers.unproven().sum() / max((~numbers.published).sum(), 1)))
            found = numbers.uncertain()
        self._tidy()

    def _protect(self, number: int) -> None:
        """Withhold what the protection of one number takes: cells and zeros first, then, if it must be, sums."""
        sums = np.arange(len(self._values)) >= self.n_cells
        if self.numbers.widen(number, sums):
            return
        if not self.numbers.lenient[number]:
            self._hide_a_zero()
            self.numbers.lenient[number] = True
            if self.numbers.widen(number, sums):
                return
            self.numbers.lenient[number] = False
        self.numbers.widen(number)

    def _hide_a_zero(self) -> None:
        """Withhold one zero where the table has any to withhold: nobody can then say that a withheld number isn't 0."""
        zeros = np.flatnonzero(self._open_zeros)
        if len(zeros) and self.numbers.published[zeros].all():
            crowd = np.bincount(self._rows[~self.numbers.published[: self.n_cells]], minlength=self._shape[0])
            best = zeros[int(np.argmax(crowd[self._rows[zeros]]))]
            self.numbers.withdraw(np.arange(len(self._values)) == best)

    def _give_room(self, lines: NDArray[np.int64], first_sum: int) -> None:
        """Withhold more of every row (or column) whose withheld cells its sum pins.

        All withheld cells of a line together must exceed the least that they can be by *k*. The smallest cell that
        is enough goes, else the largest; where there are none left, only a withheld zero or sum helps.
        """
        values = self._values[: self.n_cells]
        order = np.argsort(lines, kind="stable")
        starts = np.flatnonzero(np.diff(lines[order], prepend=-1))
        gone = np.zeros(len(self._values), bool)
        for cells in np.split(order, starts[1:]) if len(order) else []:
            hidden = ~self.numbers.published[cells]
            if not hidden.any() or not self.numbers.published[first_sum + lines[cells[0]]]:
                continue
            room = float(np.maximum(values[cells[hidden]] - 1, 0).sum())
            n_hidden, others = int(hidden.sum()), cells[~hidden & (values[cells] > 0)]
            while len(others) and (room < self._k or n_hidden < 2):
                enough = others[values[others] - 1 >= self._k - room]
                cell = enough[np.argmin(values[enough])] if len(enough) else others[np.argmax(values[others])]
                gone[cell], others = True, others[others != cell]
                room, n_hidden = room + values[cell] - 1, n_hidden + 1
            if room < self._k or n_hidden < 2:
                self._hide_a_zero()
                self.numbers.lenient[cells] = True
        self.numbers.withdraw(gone)

    def _tidy(self) -> None:
        """Publish again what turned out not to be needed, the dearest first."""
        extra = np.flatnonzero(~self.numbers.published & ~self.small)
        if self.n_cells > _TIDY:
            return
        for number in extra[np.lexsort((-self._values[extra], extra < self.n_cells))].tolist():
            alike = self.numbers.same_sums(number)
            if self.numbers.published[number] or self.small[alike].any():
                continue
            self.numbers.publish(number)
            if self._gives_away():
                self.numbers.withdraw(np.isin(np.arange(len(self._values)), alike))

    def _gives_away(self) -> bool:
        """Whether something withheld isn't protected any more."""
        hidden = ~self.numbers.published[: self.n_cells]
        n_hidden = self.numbers.members[self.n_cells :] @ hidden.astype(float)
        if np.any(self.numbers.published[self.n_cells :] & (n_hidden == 1)):
            return True  # quickly seen, and most often the reason
        zeros = self._open_zeros
        if zeros.any() and not hidden[zeros].any() and (self.numbers.lenient & ~self.numbers.published).any():
            return True
        return self.numbers.is_narrow()


def _lines(of: NDArray[np.int64], n: int) -> sparse.csr_matrix:
    """(lines, cells): which cells lie in each row, or column."""
    return sparse.csr_matrix((np.ones(len(of)), (of, np.arange(len(of)))), shape=(n, len(of)))
