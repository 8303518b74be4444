"""A table's header, its rows, and the sample of them by which it is understood."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ..domain.errors import EstError
from ..domain.language import tr
from .cells import is_blank, present_array
from .dates import OrderFinding, depends_on_order, find_order
from .delimited import DelimitedText
from .even_rows import EvenRows
from .heading import Heading, find_heading, is_total, repeats
from .table import Table

_HEAD = 5_000
_STEP = 50
_LAST = 200_000
_SIGNS = 32 << 20
_LOOK_FOR_HEADER = 400


def heading_of(file: str, table: Table, wanted: Collection[str]) -> Heading:
    """The table's header: the format's own names, or the row that is one.

    Args:
        file: name for messages.
        table: whose header is looked for.
        wanted: folded names of the columns that are looked for.

    Raises:
        EstError: there is none.
    """
    if table.names is not None:
        return Heading(0, tuple(table.names))
    first = [record for _, record in zip(range(_LOOK_FOR_HEADER), table.records())]
    heading = find_heading(file, first, wanted)
    if isinstance(table, DelimitedText):
        table.width = heading.width
    return heading


def data_blocks(table: Table, heading: Heading) -> Iterator[tuple[Sequence[int], Sequence[list[str]]]]:
    """The rows below the header but for blank ones, many at a time: their places, and their cells."""
    for places, rows in table.blocks():
        first = bisect.bisect_right(places, heading.row)
        if first:
            places, rows = places[first:], rows[first:]
        # Nearly every row is told from a blank one by its first sign.
        starts = rows.columns[0] if isinstance(rows, EvenRows) else [row[0] if row else "" for row in rows]
        doubtful = [i for i, start in enumerate(starts) if not start[:1].isalnum()]
        blank = {i for i in doubtful if is_blank(rows[i])}
        if blank:
            kept = [i for i in range(len(rows)) if i not in blank]
            places, rows = [places[i] for i in kept], [rows[i] for i in kept]
        if len(rows):
            yield places, rows


def data_rows(table: Table, heading: Heading) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header but for blank ones."""
    for places, rows in data_blocks(table, heading):
        yield from zip(places, rows)


class Sample:
    """Rows of a file by which it is understood: its first ones, and every so many of the others."""

    def __init__(self, table: Table, heading: Heading, file: str) -> None:
        """Raises EstError where there are no rows below the header."""
        self._table, self._heading = table, heading
        rows: list[list[str]] = []
        count = signs = 0
        for _, block in data_blocks(table, heading):
            wanted = (i for i in range(min(len(block), _LAST - count)) if count + i < _HEAD or (count + i) % _STEP == 0)
            for i in wanted:
                if signs < _SIGNS:
                    rows.append((block[i] + [""] * heading.width)[: heading.width])
                    signs += sum(map(len, rows[-1]))
            count += len(block)
            if count >= _LAST:
                break
        self.is_whole = count == len(rows)
        rows = [row for row in rows if not repeats(row, heading.names)]
        if not rows:
            raise EstError(tr("{file} has a header and no rows below it: export it again.", file=file))
        self.n = len(rows)
        self.totals = np.array([is_total(row) for row in rows], dtype=bool)
        """Rows of the sample that sum up others."""
        self._columns = list(zip(*rows))

    def column(self, position: int) -> NDArray[np.object_]:
        """Cells of a column, missing ones as ''."""
        return present_array(self._columns[position])

    def filled(self, position: int) -> list[str]:
        """The different texts of a column, without missing ones."""
        return list(dict.fromkeys(cell for cell in self.column(position) if cell))

    def order(self, position: int, default: str, extracted: dt.date) -> OrderFinding:
        """Order of day and month of a column; where the sample leaves it open, the whole file is asked."""
        found = find_order(self.filled(position), default, extracted)
        if found.decided or self.is_whole:
            return found
        texts = {row[position].strip() for _, row in data_rows(self._table, self._heading) if len(row) > position}
        return find_order([text for text in texts if depends_on_order(text)], default, extracted)
