"""The header row: above it may stand titles, and inside the table it may come again."""

from __future__ import annotations

import collections
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..domain.errors import EstError
from ..domain.language import tr
from .cells import is_blank, number, present, stripped
from .dates import DateReader
from .folding import fold, listed

TOTAL_WORDS = frozenset(
    fold(word)
    for word in ("total", "totalt", "totalsumma", "summa", "sum", "summa totalt", "grand total", "totals", "samtliga")
)
"""First words of a row that sums up the others, folded."""

_LOOK_AT = 60


@dataclass(frozen=True)
class Heading:
    """Where the header row is, and what it says."""

    row: int
    """Its place in the file; 0 where the format itself knows the names."""
    names: tuple[str, ...]
    above: int = 0
    """Rows with text above it."""

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.names)


def find_heading(file: str, records: Sequence[tuple[int, list[str]]], wanted: Collection[str]) -> Heading:
    """Find the header row among the first records of a file.

    The row with most of the *wanted* names (folded) wins, the first of equals. Without any, it is the first row that
    is as wide as most and holds words only, so that the message can name the columns there are.

    Raises:
        EstError: the table starts with values, or there is no row at all.
    """
    rows = [(place, row) for place, row in records if not is_blank(row)]
    if not rows:
        raise EstError(tr("{file} has no rows: export it again.", file=file))
    top = rows[:_LOOK_AT]
    known = [len({fold(cell) for cell in row} & set(wanted)) for _, row in top]
    at = known.index(max(known)) if max(known) > 0 else _first_words(file, top)
    place, row = top[at]
    names = [stripped(cell) for cell in row]
    below = [each for _, each in rows[at + 1 :]]
    lengths = collections.Counter(map(len, below))
    usual = lengths.most_common(1)[0][0] if lengths else len(names)
    nearly_all = lengths[usual] > 0.9 * len(below)
    if (
        usual == len(names) + 1
        and nearly_all
        and names[-1]
        and all(stripped(each[-1]) for each in below if len(each) == usual)
    ):
        # R writes row names without a name for their column.
        names.insert(0, "")
    # A separator behind the last name makes no column, unless rows have something there.
    while len(names) > 1 and not names[-1] and 2 * _filled(below, len(names) - 1) <= len(below):
        names.pop()
    return Heading(place, tuple(names), above=at)


def _filled(rows: Sequence[Sequence[str]], column: int) -> int:
    """How many rows have something in a column."""
    return sum(len(row) > column and bool(stripped(row[column])) for row in rows)


def _first_words(file: str, top: Sequence[tuple[int, list[str]]]) -> int:
    """Position of the first wide row; EstError where it holds values."""
    width = collections.Counter(len([cell for cell in row if stripped(cell)]) for _, row in top).most_common(1)[0][0]
    at = next((i for i, (_, row) in enumerate(top) if sum(map(bool, map(stripped, row))) >= width), 0)
    place, row = top[at]
    filled = [present(cell) for cell in row if present(cell)]
    if not any(number(cell) is not None or DateReader().read(cell) for cell in filled):
        return at
    raise EstError(
        tr(
            "{file} has no header row (row {row} already holds values: {values}): add a row with the columns' names "
            "at the top.",
            file=file,
            row=place,
            values=listed(filled[:5]),
        )
    )


def repeats(row: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a row is the header again."""
    last = len(names) - 1
    # Nearly every row is told apart by its last cell, without looking at the others.
    if len(row) <= last or row[last].strip().casefold() != names[last].casefold():
        return False
    cells = [fold(cell) for cell in row]
    header = [fold(name) for name in names]
    while len(cells) > len(header) and not cells[-1]:
        cells.pop()
    return any(header) and cells == header


def is_total(row: Sequence[str]) -> bool:
    """Whether a row sums up the others: it begins with 'Totalt' or the like."""
    first = next((stripped(cell) for cell in row if stripped(cell)), "")
    words = first.replace(":", " ").split()
    return bool(words) and (fold(first) in TOTAL_WORDS or fold(words[0]) in TOTAL_WORDS)
