"""Which format a file has, by what is in it, not by its name."""

from __future__ import annotations

import pathlib
from collections.abc import Collection, Iterator

from ..domain.errors import EstError
from ..domain.language import tr
from .database_table import open_database_table
from .delimited import DelimitedText
from .folding import did_you_mean, fold, listed
from .gdal_session import layers_of, open_vector, quiet
from .table import Table, existing, is_database, split_layer, unreadable
from .vector_layer import LayerTable
from .workbook import Sheet, Workbook, is_workbook

_LAYER_SUFFIXES = frozenset(
    (
        ".shp",
        ".dbf",
        ".geojson",
        ".gml",
        ".kml",
        ".fgb",
        ".gpx",
        ".tab",
        ".mif",
        ".gdb",
        ".ods",
        ".xls",
        ".zip",
        ".gpkg",
        ".sqlite",
        ".parquet",
    )
)
_LAYER_STARTS = (b"SQLite format 3\x00", b"\xd0\xcf\x11\xe0")
_LOOK_AT = 40


def open_table(path: str, wanted: Collection[str] = ()) -> Table:
    """Open a file's table: text with separators, a sheet of a workbook, or a layer.

    Args:
        path: the file; a sheet or layer may be named, ``file|layername=name``. Without, the first one that has most
            of the *wanted* columns is taken. Or a table of a PostgreSQL database, ``PG:dbname=… |layername=name``.
        wanted: folded names of the columns that are looked for.

    Raises:
        EstError: the file is missing, empty, damaged, or no table.
    """
    if is_database(path):
        return open_database_table(path, wanted)
    file = existing(path)
    layer = split_layer(path)[1]
    if file.is_file() and is_workbook(file):
        return _sheet(file, layer, wanted)
    if file.is_dir() or file.suffix.lower() in _LAYER_SUFFIXES or _starts_like_a_layer(file):
        return _layer(file, layer, wanted)
    return DelimitedText(file, wanted)


def _starts_like_a_layer(file: pathlib.Path) -> bool:
    try:
        with open(file, "rb") as stream:
            head = stream.read(4096)
    except OSError as error:
        raise unreadable(file, error) from error
    return head.startswith(_LAYER_STARTS) or (head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{" and b'"type"' in head)


def _sheet(file: pathlib.Path, name: str, wanted: Collection[str]) -> Table:
    book = Workbook(file)
    if not book.sheets:
        raise EstError(tr("The workbook {file} has no sheets: save it again from Excel.", file=file.name))
    if name:
        return Sheet(book, _named(file, name, list(book.sheets)))
    return max((Sheet(book, each) for each in book.sheets), key=lambda sheet: _recognised(sheet, wanted))


def _layer(file: pathlib.Path, name: str, wanted: Collection[str]) -> Table:
    with quiet():
        dataset = open_vector(file)
        layers = layers_of(dataset)
        if not layers:
            raise EstError(tr("{file} holds no layer: choose another file.", file=file.name))
        if name:
            return LayerTable(dataset, layers[_named(file, name, list(layers))], file)
        tables = [LayerTable(dataset, layer, file) for layer in layers.values()]
    return max(tables, key=lambda table: _recognised(table, wanted)) if len(tables) > 1 else tables[0]


def _named(file: pathlib.Path, name: str, there: list[str]) -> str:
    if name in there:
        return name
    raise EstError(
        tr(
            "{file} has no layer or sheet '{name}'{hint}: it has {names}.",
            file=file.name,
            name=name,
            hint=did_you_mean([name], there),
            names=listed(there),
        )
    )


def _recognised(table: Table, wanted: Collection[str]) -> tuple[int, bool]:
    """How many of the wanted names stand in one row, and whether there is any row."""
    known = frozenset(wanted)
    if table.names is not None:
        return len({fold(name) for name in table.names} & known), True
    best, filled = 0, False
    for row in _first(table.records()):
        filled = filled or any(row)
        best = max(best, len({fold(cell) for cell in row} & known))
    return best, filled


def _first(records: Iterator[tuple[int, list[str]]]) -> Iterator[list[str]]:
    for _, (_, row) in zip(range(_LOOK_AT), records):
        yield row
