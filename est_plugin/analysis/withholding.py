"""Which of the numbers that could be published must be withheld, so that nobody can work the protected ones out.

Numbers are sums of atoms that are never negative: a cell of a table, a row's sum, a year so far. A withheld number is
protected while the tables that agree with all that is published lie *k* or more apart at it (see :mod:`.attacker`).
Where they don't, a linear programme finds the cheapest numbers that must go to let it move so far (the linear
heuristic of Kelly, Golden & Assad 1992, Networks 22:397, here for any sums, not for tables only).
"""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse

from .attacker import Attacker, Equations, row_marks

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

TOLERANCE = 1e-6

_FEW = 4
"""More numbers than this are tried together, as most intervals show themselves wide at once."""

_ROOM = 4
"""How many times *k* atoms may move. In a table, no atom need move by more than *k* for another to move by *k*."""

_WORTHWHILE = 0.9
"""Trying many together goes on while it leaves less than this share of them."""

_WHOLE = 1500
"""With more atoms than this the search for what must go begins with a part of them."""

_NEAREST = 40
"""So many of a sum's atoms enter that part, the cheapest first."""

_REMEMBERED = 20_000_000
"""Values of tables that are kept, to know at once what publishing a number again would give away."""

_WRITTEN_OUT = 300_000


class Withholding:
    """Numbers, which of them are published, and which of the others are known to be protected.

    Attributes:
        lenient: (numbers,) may be judged by what a withheld atom can be at the very least, 0, and not by what it is
            known to be from withheld numbers never being 0; the owner sees to it that this is true.
    """

    def __init__(
        self,
        members: sparse.csr_matrix,
        truth: FloatArray,
        least: FloatArray,
        cost: FloatArray,
        fixed: BoolArray,
        k: float,
    ) -> None:
        """Begin with everything published.

        Arguments:
            members: (numbers, atoms) 0 or 1: which atoms a number is the sum of.
            truth: (atoms,) 0 or more: a table that agrees with all numbers.
            least: (atoms,) what the attacker knows each atom to be at least; no more than the truth.
            cost: (numbers,) above 0: what it costs to withhold each.
            fixed: (numbers,) these are public already and can't be withheld.
            k: width of the interval that protects.
        """
        self.members = sparse.csr_matrix(members, dtype=float)
        self.truth, self.k = np.asarray(truth, float), float(k)
        self._least = np.asarray(least, float), np.zeros(len(self.truth))
        self.values = np.asarray(self.members @ self.truth)
        self.fixed = np.asarray(fixed, bool)
        self._cost = np.asarray(cost, float)
        self._sizes = np.diff(self.members.indptr)
        self._alike = self._same_sums()
        self.published = np.ones(len(self.values), bool)
        self.lenient = np.zeros(len(self.values), bool)
        self._seen: list[tuple[bool, FloatArray]] = []
        self.forget()

    # ---- what is published -----------------------------------------------------------------------------------

    def withdraw(self, numbers: BoolArray) -> None:
        """Withhold numbers, and every other that is the same sum (the only cell of a row, and the row)."""
        gone = np.zeros(len(self.values), bool)
        np.logical_or.at(gone, self._alike, np.asarray(numbers, bool) | ~self.published)
        self.published &= ~gone[self._alike]

    def publish(self, number: int) -> None:
        """Publish a number again, with those that are the same sum; tables that it rules out are forgotten."""
        self.published |= self._alike == self._alike[number]
        seen = [pair for pair in self._seen if abs(pair[1][number] - self.values[number]) <= TOLERANCE]
        self.forget()
        for loose, values in seen:
            self._learn(loose, values)

    def same_sums(self, number: int) -> IntArray:
        """Numbers that are the same sum, *number* among them."""
        return np.flatnonzero(self._alike == self._alike[number])

    def unproven(self) -> BoolArray:
        """(numbers,) withheld, and not known to lie within an interval of *k* or more."""
        width = np.where(self.lenient, self._high[1] - self._low[1], self._high[0] - self._low[0])
        return np.asarray(~self.published & (width < self.k - TOLERANCE))

    def _same_sums(self) -> IntArray:
        _, first, back = np.unique(row_marks(self.members), axis=0, return_index=True, return_inverse=True)
        return np.asarray(first[np.asarray(back).reshape(-1)], np.int64)

    # ---- the attack ------------------------------------------------------------------------------------------

    def attacker(self, loose: bool = False, bounded: bool = True) -> Attacker:
        """Somebody who knows what is published now."""
        room = _ROOM * self.k if bounded else np.inf
        return Attacker(self.members[self.published], self.truth, self._least[loose], room)

    def uncertain(self) -> list[int]:
        """The withheld numbers that no table found so far shows to be protected, after some looking."""
        for loose in (False, True):
            if (self.unproven() & (self.lenient == loose)).any():
                self._look(loose, self.attacker(loose))
        return [int(number) for number in np.flatnonzero(self.unproven())]

    def is_narrow(self) -> bool:
        """Whether some withheld number can be told to less than *k*."""
        for loose in (False, True):
            if not (self.unproven() & (self.lenient == loose)).any():
                continue
            attacker = self.attacker(loose)
            self._look(loose, attacker)
            while True:
                left = np.flatnonzero(self.unproven() & (self.lenient == loose))
                if not len(left):
                    break
                self._note(loose, attacker.tables(self.members[int(left[0])].toarray().reshape(-1)))
                if self.unproven()[left[0]]:
                    return True
        return False

    def _look(self, loose: bool, attacker: Attacker) -> None:
        """Try many numbers together, while that shows enough of them to be protected."""
        random = np.random.default_rng(1)
        while True:
            at = np.flatnonzero(self.unproven() & (self.lenient == loose))
            if len(at) <= _FEW:
                return
            self._note(loose, attacker.tables(self.members[at].T @ random.choice([-1.0, 1.0], len(at))))
            if (self.unproven() & (self.lenient == loose)).sum() > len(at) * _WORTHWHILE:
                return

    def _note(self, loose: bool, tables: FloatArray) -> None:
        """Learn from tables that agree with what is published."""
        for table in tables:
            self._learn(loose, np.asarray(self.members @ table))

    def _learn(self, loose: bool, values: FloatArray) -> None:
        for mode in (1,) if loose else (0, 1):
            np.minimum(self._low[mode], values, out=self._low[mode])
            np.maximum(self._high[mode], values, out=self._high[mode])
        if (len(self._seen) + 1) * len(values) <= _REMEMBERED:
            self._seen.append((loose, values))

    def forget(self) -> None:
        """Forget the tables found so far: for an owner who publishes again what was withheld."""
        self._low, self._high = np.tile(self.values, (2, 1)), np.tile(self.values, (2, 1))
        self._seen = []

    # ---- what must go ----------------------------------------------------------------------------------------

    def widen(self, number: int, kept: BoolArray | None = None) -> bool:
        """Withhold the cheapest numbers without which a withheld one can move by *k*: none where it can already.

        Arguments:
            kept: (numbers,) may not go now, beside those that are fixed.

        Returns:
            False where the number can't be protected so; nothing is changed then.
        """
        fixed = self.fixed if kept is None else self.fixed | kept
        loose = bool(self.lenient[number])
        for atoms in self._parts(number):
            moves = self._cheapest_moves(number, self._least[loose], fixed, atoms)
            if moves is not None:
                break
        else:
            return False
        used = np.abs(self.members @ moves.T).max(axis=1) > TOLERANCE
        self.withdraw(used & self.published & ~fixed)
        self._note(loose, self.truth + moves)
        return True

    def _parts(self, number: int) -> Iterator[IntArray]:
        """Atoms among which to search: near ones first where there are many, then all."""
        n = len(self.truth)
        if n > _WHOLE:
            price = np.zeros(n)
            single = np.flatnonzero(self.published & (self._sizes == 1))
            price[self.members[single].indices] = self._cost[single]
            near = self._atoms(number)
            for _ in range(2):
                touched = np.unique(self.members[:, near].nonzero()[0])
                touched = touched[self.published[touched] & (self._sizes[touched] > 1)]
                some = (self._cheapest(price, one) for one in touched[: 5 * _NEAREST].tolist())
                near = np.unique(np.concatenate([near, *some]))
            yield near
        yield np.arange(n)

    def _atoms(self, number: int) -> IntArray:
        indices = self.members.indices[self.members.indptr[number] : self.members.indptr[number + 1]]
        return np.asarray(indices, np.int64)

    def _cheapest(self, price: FloatArray, number: int) -> IntArray:
        atoms = self._atoms(number)
        return np.asarray(atoms[np.argsort(price[atoms], kind="stable")[:_NEAREST]], np.int64)

    def _cheapest_moves(
        self, number: int, least: FloatArray, fixed: BoolArray, atoms: IntArray
    ) -> FloatArray | None:
        """(2, atoms) moves of the truth, one up and one down, that are *k* apart at the number."""
        sub = self.members[:, atoms]
        there = self.published & (np.diff(sub.indptr) > 0)
        held, free = sub[there & fixed], sub[there & ~fixed]
        n, m = len(atoms), free.shape[0]
        equal, below = _moves_programme(held, free, self.members[number][:, atoms])
        room = _ROOM * self.k
        down = np.maximum(np.minimum(least - self.truth, 0.0), -room)[atoms]
        bounds = np.column_stack([np.concatenate([down, down, np.zeros(m)]), np.full(2 * n + m, np.inf)])
        bounds[: 2 * n, 1] = room
        solved = optimize.linprog(
            np.concatenate([np.zeros(2 * n), self._cost[there & ~fixed]]),
            A_ub=below if m else None,
            b_ub=np.zeros(4 * m) if m else None,
            A_eq=equal,
            b_eq=np.append(np.zeros(2 * held.shape[0]), self.k),
            bounds=bounds,
            method="highs",
        )
        if solved.status == 2:
            return None
        if not solved.success:
            raise ArithmeticError(f"the search for what to withhold failed: {solved.message}")
        moves = np.zeros((2, len(self.truth)))
        moves[:, atoms] = solved.x[: 2 * n].reshape(2, n)
        return moves


def _moves_programme(
    held: sparse.csr_matrix, free: sparse.csr_matrix, aim: sparse.csr_matrix
) -> tuple[Equations, Equations]:
    """Two moves side by side, then how far each free number moves: sums that are held, and |free · move| ≤ how far."""
    (n_held, n), m = held.shape, free.shape[0]
    if (4 * m + 2 * n_held) * (2 * n + m) <= _WRITTEN_OUT:
        h, f, a, none = held.toarray(), free.toarray(), aim.toarray(), -np.identity(m)
        equal = np.zeros((2 * n_held + 1, 2 * n + m))
        equal[:n_held, :n], equal[n_held:-1, n : 2 * n], equal[-1, :n], equal[-1, n : 2 * n] = h, h, a, -a
        nothing = np.zeros_like(f)
        return equal, np.block([[f, nothing, none], [-f, nothing, none], [nothing, f, none], [nothing, -f, none]])
    empty = sparse.csr_matrix((n_held, m))
    equal = sparse.bmat([[held, None, empty], [None, held, empty], [aim, -aim, None]], format="csr")
    far = -sparse.identity(m)
    below = sparse.bmat([[free, None, far], [-free, None, far], [None, free, far], [None, -free, far]], format="csr")
    return equal, below
