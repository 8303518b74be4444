"""Rows of a text file with separators (CSV)."""

from __future__ import annotations

import csv
import io
import pathlib
from collections.abc import Collection, Iterator, Sequence
from typing import BinaryIO

from ..domain.errors import EstError
from ..domain.language import number, tr
from .dialect import LONGEST_LINE, Dialect, detect
from .even_rows import EvenRows
from .table import Table, unreadable

_BLOCK = 1 << 20
"""Signs that are read at once."""


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
        for places, rows in self.blocks():
            yield from zip(places, rows)

    def blocks(self) -> Iterator[tuple[Sequence[int], Sequence[list[str]]]]:
        """The records, many at a time where no quotation mark is near: there every line is a record."""
        delimiter = self.dialect.delimiter
        try:
            with open(self._path, "rb") as stream:
                text = io.TextIOWrapper(stream, self.dialect.encoding, errors="replace", newline="")
                lines = _Lines(text, self._path.name)
                reader = csv.reader(lines, delimiter=delimiter)
                while True:
                    start = lines.number + 1
                    if lines.is_between_blocks:
                        plain = lines.plain()
                        self._read = stream.tell()
                        if plain is not None:
                            yield range(start, start + len(plain)), _cut(plain, delimiter)
                            continue
                    try:
                        row = next(reader)
                    except StopIteration:
                        break
                    except csv.Error as error:
                        raise self._too_long(start, lines.taken) from error
                    found = [(start, row)] if len(lines.taken) == 1 else list(self._checked(start, row, lines))
                    lines.taken.clear()
                    yield [place for place, _ in found], [row for _, row in found]
                self._read = self._size
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _checked(self, start: int, row: list[str], lines: _Lines) -> Iterator[tuple[int, list[str]]]:
        """A record over several lines; a stray quote that swallowed whole rows is undone.

        It is one when the quotes are not as a writer sets them (or the record is not as wide as the table), while
        every line by itself is a whole row.
        """
        taken = lines.taken
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

    def _too_long(self, line: int, taken: Sequence[str]) -> EstError:
        """The error for a cell that doesn't end: its quotation mark was never closed, or it is just long."""
        if any('"' in each for each in taken):
            return self._unclosed(line)
        return EstError(
            tr(
                "In {file} the record on line {line} has a cell of more than {n} signs: the file is damaged, so export "
                "it again.",
                file=self._path.name,
                line=line,
                n=number(csv.field_size_limit()),
            )
        )

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

    def __init__(self, lines: io.TextIOWrapper, file: str) -> None:
        self._lines, self._file = lines, file
        self._block = io.StringIO("", newline="")
        self._left = 0
        self.taken: list[str] = []
        self.number = 0
        """How many lines have been given."""
        self.ended = False

    @property
    def is_between_blocks(self) -> bool:
        """Whether all lines of the last block have been given."""
        return self._left == 0

    def plain(self) -> list[str] | None:
        """The lines of the next block without their ends, where each is a record; None where that isn't sure, and
        at the end: they are then given one by one."""
        text = self._lines.read(_BLOCK)
        # To the end of a line, which may be as long as it likes: giving the lines one by one finds that out.
        text += self._lines.readline(LONGEST_LINE)
        lines = _plain_lines(text)
        if lines is None:
            self._block, self._left = io.StringIO(text, newline=""), len(text)
        else:
            self.number += len(lines)
        return lines

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = (self._block if self._left else self._lines).readline(LONGEST_LINE)
        self._left = max(self._left - len(line), 0)
        if not line:
            self.ended = True
            raise StopIteration
        if len(line) == LONGEST_LINE and not line.endswith(("\n", "\r")):
            raise EstError(
                tr(
                    "{file} has a line of more than {n} signs, which no table has: export it again.",
                    file=self._file,
                    n=number(LONGEST_LINE),
                )
            )
        if "\0" in line:
            # The csv module of Python 3.9 refuses these; they stand for nothing.
            line = line.replace("\0", "")
        self.number += 1
        self.taken.append(line)
        return line


def _plain_lines(text: str) -> list[str] | None:
    """The lines of a text in which every line is a record, whatever the csv module would make of others."""
    if not text or '"' in text or "\0" in text:
        return None
    text = text.replace("\r\n", "\n")
    if "\r" in text:
        return None
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return None if max(map(len, lines)) > csv.field_size_limit() else lines


def _cut(lines: list[str], delimiter: str) -> Sequence[list[str]]:
    """The cells of lines that hold no quotation mark."""
    separators = {line.count(delimiter) for line in lines}
    if len(separators) > 1 or "" in lines:
        return [line.split(delimiter) if line else [] for line in lines]
    width = separators.pop() + 1
    cells = delimiter.join(lines).split(delimiter)
    return EvenRows([cells[i::width] for i in range(width)])
