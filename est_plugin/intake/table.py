"""A file as rows of text cells, whatever its format."""

from __future__ import annotations

import abc
import hashlib
import itertools
import pathlib
from collections.abc import Iterator, Sequence

from ..domain.errors import EstError
from ..domain.language import tr
from .cells import storable

_BLOCK = 5_000


class Table(abc.ABC):
    """The rows of one table in a file, read from the start as often as asked, in bounded memory."""

    names: list[str] | None = None
    """Column names, where the format itself knows them; else a header row is looked for among the records."""
    crs: str = ""
    """Coordinate system of the points in the columns :data:`GEOMETRY`, '' unknown or without points."""

    @abc.abstractmethod
    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Each row's place (1-based; for text the line on which it starts) and its cells, blank rows included.

        Raises EstError where the file is broken.
        """

    def blocks(self) -> Iterator[tuple[Sequence[int], Sequence[list[str]]]]:
        """The same rows, many at a time: their places, and their cells."""
        records = self.records()
        while block := list(itertools.islice(records, _BLOCK)):
            yield [place for place, _ in block], [row for _, row in block]

    @abc.abstractmethod
    def share(self) -> float:
        """Share of the file (0–1) that the newest :meth:`records` has read."""

    @abc.abstractmethod
    def lines(self) -> list[str]:
        """What was found out about the format, for people."""


_DATABASES = ("pg:", "postgresql://", "postgres://")

GEOMETRY = ("geometry x", "geometry y")
"""Columns that a layer's points become; x points east."""


def split_layer(path: str) -> tuple[str, str]:
    """'a.gpkg|layername=b' -> ('a.gpkg', 'b'); without a layer the second is ''."""
    file, *options = str(path).split("|")
    for option in options:
        name, _, value = option.partition("=")
        if name.strip().lower() == "layername":
            return file, value.strip()
    return file, ""


def is_database(path: str) -> bool:
    """Whether *path* names a PostgreSQL database and no file."""
    return path.lstrip()[:20].lower().startswith(_DATABASES)


def file_name(path: str) -> str:
    """The file's name without folders and without a layer; of a database the table's name, never its password."""
    file, layer = split_layer(path)
    if is_database(path):
        return f"PostgreSQL: {layer}" if layer else "PostgreSQL"
    return storable(pathlib.Path(file).name)


def existing(path: str) -> pathlib.Path:
    """The file at *path*. Raises EstError where there is none, or nothing in it."""
    file = pathlib.Path(split_layer(path)[0])
    if not file.exists():
        raise EstError(tr("The file {path} does not exist: check its name and folder.", path=file))
    if file.is_file() and file.stat().st_size == 0:
        raise EstError(tr("The file {file} is empty (0 bytes): export it again.", file=file.name))
    return file


def checksum_of(path: str, table: Table) -> str:
    """Checksum (SHA-256) of the file at *path*; of a database's table, of its rows.

    Raises:
        EstError: the file can't be read.
    """
    if not is_database(path):
        return sha256_of(existing(path))
    checksum = hashlib.sha256()
    for _, row in table.records():
        checksum.update(repr(row).encode("utf-8", "surrogatepass"))
    return checksum.hexdigest()


def sha256_of(path: pathlib.Path) -> str:
    """Checksum of a file; of a folder, or of a shapefile's parts, all of their bytes in the order of their names.

    Raises:
        EstError: the file can't be read.
    """
    if path.is_dir():
        parts = sorted(each for each in path.rglob("*") if each.is_file())
    elif path.suffix.lower() == ".shp":
        parts = sorted(each for each in path.parent.glob("*") if each.stem == path.stem and each.is_file())
    else:
        parts = [path]
    checksum = hashlib.sha256()
    try:
        for part in parts:
            with open(part, "rb") as stream:
                while block := stream.read(1 << 20):
                    checksum.update(block)
    except OSError as error:
        raise unreadable(path, error) from error
    return checksum.hexdigest()


def unreadable(path: pathlib.Path, error: OSError) -> EstError:
    """The error for a file that the system won't open."""
    return EstError(
        tr(
            "The file {file} could not be read: {error}; close it in other programs or check your permissions.",
            file=path.name,
            error=error.strerror or error,
        )
    )
