"""Rows of a text file with separators (CSV)."""

from __future__ import annotations

import csv
import io
import pathlib
from collections.abc import Collection, Iterator
from typing import BinaryIO

from ..domain.errors import EstError
from ..domain.language import number, tr
from .dialect import Dialect, detect
from .table import Table, unreadable


class DelimitedText(Table):
    """A CSV file in whatever dialect it is written."""

    def __init__(self, path: pathlib.Path, wanted: Collection[str] = ()) -> None:
        """*wanted*: folded names of the columns that are looked for. Raises EstError for what is no text file."""
        self._path = path
        self._size = max(path.stat().st_size, 1)
        self._stream: BinaryIO | None = None
        self._read = 0
        self.dialect: Dialect = detect(path, wanted)
        self.width = 0
        """Number of cells that a row should have; 0 unknown. A help to undo a stray quote, nothing else."""

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Each record with the line on which it starts. Raises EstError for a quote that is never closed."""
        try:
            with open(self._path, "rb") as stream:
                lines = _Lines(io.TextIOWrapper(stream, self.dialect.encoding, errors="replace", newline=""))
                reader = csv.reader(lines, delimiter=self.dialect.delimiter)
                while True:
                    start = reader.line_num + 1
                    try:
                        row = next(reader)
                    except StopIteration:
                        break
                    except csv.Error as error:
                        raise self._unclosed(start) from error
                    if start % 256 == 0:
                        self._read = stream.tell()
                    if len(lines.taken) == 1:
                        lines.taken.clear()
                        yield start, row
                    else:
                        yield from self._checked(start, row, lines)
                self._read = self._size
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _checked(self, start: int, row: list[str], lines: _Lines) -> Iterator[tuple[int, list[str]]]:
        """A record over several lines; a stray quote that swallowed whole rows is undone.

        It is one when the quotes are not as a writer sets them (or the record is not as wide as the table), while
        every line by itself is a whole row.
        """
        taken = list(lines.taken)
        lines.taken.clear()
        delimiter = self.dialect.delimiter
        try:
            proper = len(next(csv.reader(taken, delimiter=delimiter, strict=True))) == self.width
        except csv.Error:
            proper = False
        if not proper and self.width > 1:
            alone = [next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE), []) for line in taken]
            if all(len(each) == self.width for each in alone):
                yield from ((start + i, each) for i, each in enumerate(alone))
                return
        if lines.ended and sum(line.count('"') for line in taken) % 2:
            raise self._unclosed(start)
        yield start, row

    def _unclosed(self, line: int) -> EstError:
        return EstError(
            tr(
                "In {file} a quotation mark is opened in the record that starts on line {line} and never closed: "
                "close or remove it.",
                file=self._path.name,
                line=line,
            )
        )

    def share(self) -> float:
        """Share of the bytes read."""
        return min(self._read / self._size, 1.0)

    def lines(self) -> list[str]:
        """Encoding and separator."""
        separators = {";": tr("semicolon"), ",": tr("comma"), "\t": tr("tab"), "|": tr("vertical bar")}
        delimiter = self.dialect.delimiter
        found = [
            tr(
                "Text with separators: {encoding}, {separator}.",
                encoding=self.dialect.encoding_label,
                separator=separators.get(delimiter, delimiter),
            )
        ]
        if self.dialect.repaired:
            found.append(
                tr(
                    "Bytes that are no valid UTF-8 and are shown as \ufffd: {n}.",
                    n=number(self.dialect.repaired),
                )
            )
        return found


class _Lines:
    """Lines of a text file, of which those taken since the last record are remembered."""

    def __init__(self, lines: io.TextIOWrapper) -> None:
        self._lines = lines
        self.taken: list[str] = []
        self.ended = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._lines.readline()
        if not line:
            self.ended = True
            raise StopIteration
        if "\0" in line:
            # The csv module of Python 3.9 refuses these; they stand for nothing.
            line = line.replace("\0", "")
        self.taken.append(line)
        return line
