"""How a text file is written: encoding, separator, quotes."""

from __future__ import annotations

import codecs
import collections
import csv
import itertools
import pathlib
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from ..domain.errors import EstError
from ..domain.language import tr
from .cells import is_blank
from .folding import fold
from .table import unreadable

_BLOCK = 1 << 20
_SAMPLE_LINES, _SAMPLE_SIGNS = 300, 4 << 20

LONGEST_LINE = 1 << 20
"""Signs. A file without line ends is never taken in as one line."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NOT_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_PICTURES_AND_THE_LIKE = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"%PDF",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"SQLite format 3",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
)
_SEPARATORS = ";\t,|"
"""In the order in which ties are settled."""


@dataclass(frozen=True)
class Dialect:
    """How one text file is written."""

    encoding: str
    """A name for :func:`open`."""
    encoding_label: str
    """Its name for people."""
    delimiter: str
    repaired: int = 0
    """Bytes that are no UTF-8 in a file that else is."""


def detect(path: pathlib.Path, wanted: Collection[str] = ()) -> Dialect:
    """Find out how a text file is written.

    Args:
        path: the file.
        wanted: folded column names; the separator that makes most of them appear in one row is the right one.

    Raises:
        EstError: the file is no text, or can't be read.
    """
    encoding, label, repaired = _encoding(path)
    try:
        with open(path, encoding=encoding, errors="replace", newline="") as lines:
            sample = _first_lines(lines)
    except OSError as error:
        raise unreadable(path, error) from error
    return Dialect(encoding, label, _separator(sample, wanted), repaired)


def _encoding(path: pathlib.Path) -> tuple[str, str, int]:
    """Encoding, its label, and the number of bytes that break it, by one pass over the file."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    broken = words = 0
    only_latin = False
    try:
        with open(path, "rb") as stream:
            head = stream.read(_BLOCK)
            _refuse_binary(path, head)
            if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return "utf-16", "UTF-16", 0
            for block in itertools.chain([head], iter(lambda: stream.read(_BLOCK), b"")):
                if block.isascii():
                    continue
                text = decoder.decode(block)
                faults = text.count("\ufffd")
                broken += faults
                words += len(text) - len(text.encode("ascii", "ignore")) - faults if faults else 1
                only_latin = only_latin or bool(_NOT_CP1252.search(block))
    except OSError as error:
        raise unreadable(path, error) from error
    if broken == 0:
        return "utf-8-sig", "UTF-8 with BOM" if head.startswith(codecs.BOM_UTF8) else "UTF-8", 0
    # A handful of broken bytes among many good signs: the file was cut or patched, and still is UTF-8.
    if words > 50 * broken:
        return "utf-8-sig", "UTF-8", broken
    return ("latin-1", "ISO-8859-1", 0) if only_latin else ("cp1252", "Windows-1252", 0)


def _refuse_binary(path: pathlib.Path, head: bytes) -> None:
    """Raise EstError for a picture, an archive and whatever else is no text."""
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    control = len(_CONTROL.findall(head[:65536]))
    if head.startswith(_PICTURES_AND_THE_LIKE) or (not wide and control > len(head[:65536]) // 1000):
        raise EstError(
            tr(
                "{file} is not a text file whatever its name says (it holds binary data, like a picture): "
                "choose the exported CSV, Excel or layer file.",
                file=path.name,
            )
        )


def _first_lines(lines: TextIO) -> list[str]:
    sample: list[str] = []
    size = 0
    while len(sample) < _SAMPLE_LINES and size < _SAMPLE_SIGNS and (line := lines.readline(LONGEST_LINE)):
        sample.append(line)
        size += len(line)
    return sample


def _separator(lines: list[str], wanted: Collection[str]) -> str:
    """The separator that fits best: by the known names in one row, then by rows of equal length."""
    if lines and (said := re.fullmatch(r"\ufeff?sep=(.)\s*", lines[0])):
        return said[1]

    def fit(delimiter: str) -> tuple[int, float, int, int]:
        rows = [row for row in _rows(lines, delimiter) if not is_blank(row)]
        lengths = collections.Counter(len(row) for row in rows)
        if not lengths:
            return 0, 0.0, 0, -_SEPARATORS.index(delimiter)
        length, often = lengths.most_common(1)[0]
        known = max(len({fold(cell) for cell in row} & set(wanted)) for row in rows[:50])
        known = known if len(max(rows, key=len)) > 1 else 0
        return known, round(often / len(rows), 2) if length > 1 else 0.0, length, -_SEPARATORS.index(delimiter)

    return max(_SEPARATORS, key=fit)


def _rows(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=delimiter)
    except csv.Error:
        return
