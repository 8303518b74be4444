"""What a file has said so far: which rows repeat another, and which place a row has among those known by the same.

All of it is kept in memory, some 50 bytes a row: 5 million rows take 250 MB.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .engine import Database

_ABSENT = -1
_BYTES = 16
_BLOCK = 50_000


class SeenRows:
    """The rows of one import, by what they are known by and by their content (digests of 16 bytes)."""

    def __init__(self) -> None:
        self._rows = _Numbered()
        self._events = _Numbered()

    def earlier_row(
        self, keyed: NDArray[np.bool_], hashes: Sequence[bytes], row: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """For each row with a key of its source: the row that it repeats to the letter; -1 where it repeats none.

        Arguments:
            keyed: which rows have one. (Its content holds the key.)
            hashes: digest of each row's content.
            row: each row's place in the file.
        """
        earlier = np.full(len(row), _ABSENT, np.int64)
        which = np.flatnonzero(keyed)
        digests = _Digests([hashes[i] for i in which.tolist()] if which.size < len(row) else hashes)
        found = self._rows.find(digests)
        first, again = digests.first_of_equals()
        found = np.where((found == _ABSENT) & again, row[which][first], found)
        earlier[which] = found
        self._rows.add(digests, row[which], found == _ABSENT)
        return earlier

    def event_numbers(self, known: Sequence[bytes]) -> NDArray[np.int64]:
        """Place (1, 2 …) of each row among those of the import that are known by the same thing."""
        digests = _Digests(known)
        numbers = np.maximum(self._events.find(digests), 0) + digests.place_among_equals() + 1
        self._events.add(digests, numbers)
        return numbers

    def write(self, database: Database) -> None:
        """Add to ``temp.seen (known_by, event_no)`` what the file said, each event of what is known, indexed."""
        for known, events in self._events.blocks(_BLOCK):
            database.insert_columns("temp.seen", {"known_by": known, "event_no": events})
        database.execute("CREATE INDEX IF NOT EXISTS temp.seen_known_by ON seen (known_by, event_no)")


class _Digests:
    """Some digests as two numbers each, their halves, and in the order of the first half."""

    def __init__(self, texts: Sequence[bytes]) -> None:
        halves = np.frombuffer(b"".join(texts), np.uint64).reshape(-1, 2)
        self.order = np.argsort(halves[:, 0], kind="stable")
        self.first, self.second = halves[self.order, 0], halves[self.order, 1]
        self._are_different = not bool((self.first[1:] == self.first[:-1]).any())

    def __len__(self) -> int:
        return len(self.order)

    def _groups(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Of each different digest the first position, and of each position its digest."""
        halves = np.empty((len(self), 2), np.uint64)
        halves[self.order, 0], halves[self.order, 1] = self.first, self.second
        _, first, which = np.unique(halves.view(f"S{_BYTES}").ravel(), return_index=True, return_inverse=True)
        return first, which

    def first_of_equals(self) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """The first position that holds the same digest, and whether it is an earlier one."""
        here = np.arange(len(self))
        if self._are_different:
            return here, np.zeros(len(self), dtype=bool)
        first, which = self._groups()
        return first[which], np.asarray(first[which] < here, bool)

    def place_among_equals(self) -> NDArray[np.int64]:
        """How many equal digests stand before each."""
        if self._are_different:
            return np.zeros(len(self), np.int64)
        which = self._groups()[1]
        return np.asarray(pd.Series(which).groupby(which).cumcount(), np.int64)


class _Numbered:
    """Digests, each with a number, in runs that are sorted by the digests' first half and merged as they grow.

    Of a digest that was added more than once the newest number counts.
    """

    def __init__(self) -> None:
        self._runs: list[tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.int64]]] = []

    def find(self, digests: _Digests) -> NDArray[np.int64]:
        """The number of each digest; -1 where it was never added."""
        sought = np.full(len(digests), _ABSENT, np.int64)
        for firsts, seconds, numbers in self._runs:
            at = np.searchsorted(firsts, digests.first, side="right") - 1
            alike = (at >= 0) & (firsts[at] == digests.first)
            same = alike & (seconds[at] == digests.second)
            sought[same] = numbers[at[same]]
            for i in np.flatnonzero(alike & ~same):
                # Two digests that begin alike.
                there = np.flatnonzero((firsts == digests.first[i]) & (seconds == digests.second[i]))
                if there.size:
                    sought[i] = numbers[there[-1]]
        found = np.empty_like(sought)
        found[digests.order] = sought
        return found

    def add(self, digests: _Digests, numbers: NDArray[np.int64], which: NDArray[np.bool_] | None = None) -> None:
        """Remember the number of each digest, or of those of the mask *which*."""
        run = digests.first, digests.second, numbers[digests.order]
        if which is not None and not which.all():
            run = run[0][which[digests.order]], run[1][which[digests.order]], run[2][which[digests.order]]
        if len(run[0]):
            self._runs.append(run)
        while len(self._runs) > 1 and len(self._runs[-2][0]) < 2 * len(self._runs[-1][0]):
            newer, older = self._runs.pop(), self._runs.pop()
            first, second, number = (np.concatenate(pair) for pair in zip(older, newer))
            order = np.argsort(first, kind="stable")
            self._runs.append((first[order], second[order], number[order]))

    def blocks(self, size: int) -> Iterator[tuple[list[bytes], list[int]]]:
        """Everything that was added: digests and their numbers, some at a time."""
        for firsts, seconds, numbers in self._runs:
            for start in range(0, len(firsts), size):
                part = slice(start, start + size)
                raw = np.column_stack((firsts[part], seconds[part])).tobytes()
                yield [raw[i : i + _BYTES] for i in range(0, len(raw), _BYTES)], numbers[part].tolist()
