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

    def earlier_row(self, keyed: NDArray[np.bool_], hashes: Sequence[bytes], row: NDArray[np.int64]) -> NDArray[np.int64]:
        """For each row with a key of its source: the row that it repeats to the letter; -1 where it repeats none.

        Arguments:
            keyed: which rows have one. (Its content holds the key.)
            hashes: digest of each row's content.
            row: each row's place in the file.
        """
        earlier = np.full(len(row), _ABSENT, np.int64)
        which = np.flatnonzero(keyed)
        if which.size == 0:
            return earlier
        digests = _digests(hashes)[which]
        found = self._rows.find(digests)
        first, again = _first_of_equals(digests)
        found = np.where((found == _ABSENT) & again, row[which][first], found)
        earlier[which] = found
        new = found == _ABSENT
        self._rows.add(digests[new], row[which][new])
        return earlier

    def event_numbers(self, known: Sequence[bytes]) -> NDArray[np.int64]:
        """Place (1, 2 …) of each row among those of the import that are known by the same thing."""
        if not len(known):
            return np.zeros(0, np.int64)
        digests = _digests(known)
        numbers = np.maximum(self._events.find(digests), 0) + _place_among_equals(digests) + 1
        self._events.add(digests, numbers)
        return numbers

    def write(self, database: Database) -> None:
        """Add to ``temp.seen (known_by, event_no)`` what the file said, each event of everything known, and index it."""
        for known, events in self._events.blocks(_BLOCK):
            database.insert_columns("temp.seen", {"known_by": known, "event_no": events})
        database.execute("CREATE INDEX IF NOT EXISTS temp.seen_known_by ON seen (known_by, event_no)")


class _Numbered:
    """Digests, each with a number, in runs that are sorted by the digests' first half and merged as they grow.

    Of a digest that was added more than once the newest number counts.
    """

    def __init__(self) -> None:
        self._runs: list[tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.int64]]] = []

    def find(self, digests: NDArray[np.uint64]) -> NDArray[np.int64]:
        """The number of each digest (two halves a row); -1 where it was never added."""
        found = np.full(len(digests), _ABSENT, np.int64)
        first, second = digests[:, 0], digests[:, 1]
        for firsts, seconds, numbers in self._runs:
            at = np.searchsorted(firsts, first, side="right") - 1
            alike = (at >= 0) & (firsts[at] == first)
            same = alike & (seconds[at] == second)
            found[same] = numbers[at[same]]
            for i in np.flatnonzero(alike & ~same):
                # Two digests that begin alike.
                there = np.flatnonzero((firsts == first[i]) & (seconds == second[i]))
                if there.size:
                    found[i] = numbers[there[-1]]
        return found

    def add(self, digests: NDArray[np.uint64], numbers: NDArray[np.int64]) -> None:
        """Remember the number of each digest."""
        if not len(digests):
            return
        order = np.argsort(digests[:, 0], kind="stable")
        self._runs.append((digests[order, 0], digests[order, 1], numbers[order]))
        while len(self._runs) > 1 and len(self._runs[-2][0]) < 2 * len(self._runs[-1][0]):
            newer, older = self._runs.pop(), self._runs.pop()
            both = [np.concatenate(pair) for pair in zip(older, newer)]
            order = np.argsort(both[0], kind="stable")
            self._runs.append((both[0][order], both[1][order], both[2][order]))

    def blocks(self, size: int) -> Iterator[tuple[list[bytes], list[int]]]:
        """Everything that was added: digests and their numbers, some at a time."""
        for firsts, seconds, numbers in self._runs:
            for start in range(0, len(firsts), size):
                part = slice(start, start + size)
                raw = np.column_stack((firsts[part], seconds[part])).tobytes()
                yield [raw[i : i + _BYTES] for i in range(0, len(raw), _BYTES)], numbers[part].tolist()


def _digests(texts: Sequence[bytes]) -> NDArray[np.uint64]:
    """Digests as rows of two numbers, their halves."""
    return np.frombuffer(b"".join(texts), np.uint64).reshape(-1, 2)


def _groups(digests: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.intp]] | None:
    """Of each different digest the first position, and of each position its digest; None where no two are equal."""
    halves = np.sort(digests[:, 0])
    if not (halves[1:] == halves[:-1]).any():
        return None
    whole = np.ascontiguousarray(digests).view(f"S{_BYTES}").ravel()
    _, first, which = np.unique(whole, return_index=True, return_inverse=True)
    return first, which


def _first_of_equals(digests: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """The first position that holds the same digest, and whether it is an earlier one."""
    here = np.arange(len(digests))
    groups = _groups(digests)
    if groups is None:
        return here, np.zeros(len(digests), dtype=bool)
    first = groups[0][groups[1]]
    return first, first < here


def _place_among_equals(digests: NDArray[np.uint64]) -> NDArray[np.int64]:
    """How many equal digests stand before each."""
    groups = _groups(digests)
    if groups is None:
        return np.zeros(len(digests), np.int64)
    return pd.Series(groups[1]).groupby(groups[1]).cumcount().to_numpy(np.int64)
