"""A file as rows of text cells, whatever its format."""

from __future__ import annotations

import abc
import hashlib
import pathlib
from collections.abc import Iterator

from ..domain.errors import EstError
from ..domain.language import tr


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

    @abc.abstractmethod
    def share(self) -> float:
        """Share of the file (0–1) that the newest :meth:`records` has read."""

    @abc.abstractmethod
    def lines(self) -> list[str]:
        """What was found out about the format, for people."""


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


def file_name(path: str) -> str:
    """The file's name without folders and without a layer."""
    return pathlib.Path(split_layer(path)[0]).name


def existing(path: str) -> pathlib.Path:
    """The file at *path*. Raises EstError where there is none, or nothing in it."""
    file = pathlib.Path(split_layer(path)[0])
    if not file.exists():
        raise EstError(tr("The file {path} does not exist: check its name and folder.", path=file))
    if file.is_file() and file.stat().st_size == 0:
        raise EstError(tr("The file {file} is empty (0 bytes): export it again.", file=file.name))
    return file


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
