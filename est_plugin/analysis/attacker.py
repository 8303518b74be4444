"""What somebody who knows the published sums can say of those that are withheld, by linear programming.

The attacker's problem of Fischetti & Salazar (2001, Management Science 47:1008, sect. 2): the least and the greatest
value of a withheld number over all tables that agree with what is published. One programme gives both tables at once;
and as the two lie far apart for many withheld numbers, programmes with random directions clear most of them together.
"""
from __future__ import annotations

from typing import Union

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse
from scipy.sparse import csgraph

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]
Equations = Union[FloatArray, sparse.csr_matrix]

_WRITTEN_OUT = 60_000
"""Matrices of up to so many elements are written out: what scipy does around a sparse one takes longer than solving."""


class Attacker:
    """Tables that agree with the published sums."""

    def __init__(
        self, sums: sparse.csr_matrix, truth: FloatArray, least: FloatArray, room: float = np.inf
    ) -> None:
        """Learn what is published.

        Arguments:
            sums: (published numbers, atoms) 0 or 1.
            truth: (atoms,) a table that agrees with them.
            least: (atoms,) what each is known to be at least; no more than the truth.
            room: by how much an atom may differ from the truth; finite where tables are asked for.
        """
        self._truth = np.asarray(truth, float)
        sizes = np.diff(sums.indptr)
        known = np.zeros(len(self._truth), bool)
        known[sums[sizes == 1].indices] = True
        rest = sums[sizes > 1][:, ~known]
        rest = rest[np.diff(rest.indptr) > 0]
        rest = rest[distinct_rows(rest)]
        self.unknown = np.flatnonzero(~known)
        start = self._truth[self.unknown]
        self._equations, self._sums = as_light(rest), np.asarray(rest @ start)
        self._bounds = np.column_stack(
            [np.maximum(np.minimum(least[self.unknown], start), start - room), start + room]
        )
        self._blocks = _blocks(rest)

    def tables(self, direction: FloatArray) -> FloatArray:
        """(2, atoms) the tables that are least and greatest in *direction* (atoms,)."""
        aim = direction[self.unknown]
        if not self._equations.shape[0]:
            return self._whole(self._bounds.T)
        touched = np.isin(self._blocks, np.unique(self._blocks[aim != 0]))
        equations, sums = self._of_blocks(touched)
        n = int(touched.sum())
        tables = np.tile(self._truth[self.unknown], (2, 1))
        if n:
            found = optimize.linprog(
                np.concatenate([aim[touched], -aim[touched]]),
                A_eq=_twice(equations) if len(sums) else None,
                b_eq=np.concatenate([sums, sums]) if len(sums) else None,
                bounds=np.vstack([self._bounds[touched]] * 2),
                method="highs",
            )
            if not found.success:
                raise ArithmeticError(f"the audit of the withheld numbers failed: {found.message}")
            tables[:, touched] = found.x.reshape(2, n)
        return self._whole(tables)

    def ends(self, direction: FloatArray) -> tuple[float, float]:
        """The least and the greatest value of a sum of atoms; inf where there is no end."""
        aim = direction[self.unknown]
        known = float(direction @ self._truth) - float(aim @ self._truth[self.unknown])
        touched = np.isin(self._blocks, np.unique(self._blocks[aim != 0]))
        equations, sums = self._of_blocks(touched)
        ends = []
        for sign in (1.0, -1.0):
            if not touched.any():
                ends.append(0.0)
                continue
            found = optimize.linprog(
                sign * aim[touched],
                A_eq=equations if len(sums) else None,
                b_eq=sums if len(sums) else None,
                bounds=self._bounds[touched],
                method="highs",
            )
            if found.status not in (0, 3):
                raise ArithmeticError(f"the audit of the withheld numbers failed: {found.message}")
            ends.append(-sign * np.inf if found.status == 3 else sign * float(found.fun))
        return ends[0] + known, ends[1] + known

    def _whole(self, tables: FloatArray) -> FloatArray:
        out = np.tile(self._truth, (2, 1))
        out[:, self.unknown] = tables
        return out

    def _of_blocks(self, touched: BoolArray) -> tuple[Equations, FloatArray]:
        if touched.all():
            return self._equations, self._sums
        equations = self._equations[:, touched]
        rows = np.flatnonzero(np.asarray((equations != 0).sum(axis=1)).reshape(-1))
        return equations[rows], self._sums[rows]


def distinct_rows(rows: sparse.csr_matrix) -> IntArray:
    """Positions of rows, the first of those that are the same."""
    return np.sort(np.unique(row_marks(rows), axis=0, return_index=True)[1]) if rows.shape[0] else np.zeros(0, np.int64)


def row_marks(rows: sparse.csr_matrix) -> FloatArray:
    """(rows, 2) numbers that are the same for the same rows, and for no others."""
    return np.asarray(rows @ np.random.default_rng(7).random((rows.shape[1], 2)))


def as_light(matrix: sparse.csr_matrix) -> Equations:
    """A small matrix written out."""
    return matrix.toarray() if matrix.shape[0] * matrix.shape[1] <= _WRITTEN_OUT else matrix


def _twice(equations: Equations) -> Equations:
    """The equations of two tables side by side."""
    if isinstance(equations, np.ndarray):
        nothing = np.zeros_like(equations)
        return np.block([[equations, nothing], [nothing, equations]])
    return sparse.block_diag([equations, equations], format="csr")


def _blocks(equations: sparse.csr_matrix) -> IntArray:
    """(atoms,) number of the block that each atom is in: no equation joins two blocks."""
    m, n = equations.shape
    graph = sparse.bmat([[None, equations], [equations.T, None]]) if m else sparse.csr_matrix((n, n))
    return np.asarray(csgraph.connected_components(graph, directed=False)[1][m:], np.int64)
