"""Sheets of an Excel workbook (.xlsx), read cell by cell from its XML.

GDAL's driver reads a sheet whose elements carry a namespace prefix (as SCB writes them) as empty, and drops the
time of day from cells in Excel's own format 'yyyy-mm-dd h:mm:ss'. Neither happens here, and a sheet is never held
in memory as a whole.
"""

from __future__ import annotations

import datetime as dt
import pathlib
import posixpath
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator
from typing import IO

from ..domain.errors import EstError
from ..domain.language import tr
from .archive import DAMAGE, open_member
from .folding import brief
from .table import Table

_BUILT_IN_DATES = {
    **dict.fromkeys((14, 15, 16, 17, *range(27, 32), 36, *range(50, 59)), "d"),
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "t"),
    22: "dt",
}
"""Excel's built-in number formats that show a day, a time or both."""

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)
_DAMAGE = (ElementTree.ParseError, *DAMAGE)
"""What a broken workbook raises, according to where it is broken."""

_COLUMNS, _ROWS = 16_384, 1_048_576
"""As many as a sheet can have."""

_WITHIN_PART = 1_000_000
"""Elements below one that stands right below the root of a small part."""

_WITHIN_ROW = 200_000
"""Elements from one row to the next: a cell has its value and little more; columns and views stand above the rows."""
_REFERENCE = re.compile(r"([A-Z]+)(\d+)")


def is_workbook(path: pathlib.Path) -> bool:
    """Whether the file is an Excel workbook, by what is in it. Raises EstError for an archive that is damaged."""
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.lower().endswith("xl/workbook.xml") for name in archive.namelist())
    except _DAMAGE as error:
        raise damaged(path, error) from error


class Workbook:
    """An Excel workbook: its sheets' names, shared texts and number formats."""

    def __init__(self, path: pathlib.Path) -> None:
        """Raises EstError for a workbook that is damaged."""
        self.path = path
        try:
            self._archive = zipfile.ZipFile(path)
            names = {name.lower(): name for name in self._archive.namelist()}
            self._book = next(name for low, name in names.items() if low.endswith("xl/workbook.xml"))
            self._parts = names
            self._targets = self._relations()
            self.starts_1904 = False
            self.sheets: dict[str, str] = {}
            for element in self._elements(self._book):
                if _tag(element) == "workbookPr":
                    self.starts_1904 = element.get("date1904") in ("1", "true")
                elif _tag(element) == "sheet":
                    self.sheets[element.get("name", "")] = self._targets.get(_relation_id(element), "")
            self.texts = self._texts()
            self.styles = self._styles()
        except _DAMAGE as error:
            raise damaged(path, error) from error

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()

    def open_sheet(self, name: str) -> IO[bytes]:
        """The XML of a sheet."""
        return open_member(self._archive, self._member(name))

    def length(self, name: str) -> int:
        """Bytes of a sheet's XML, at least 1."""
        return max(self._archive.getinfo(self._member(name)).file_size, 1)

    def _member(self, name: str) -> str:
        return self._parts.get(self.sheets[name].lower(), self.sheets[name])

    def _part(self, ending: str) -> str | None:
        return next((name for low, name in self._parts.items() if low.endswith(ending)), None)

    def _elements(self, part: str) -> Iterator[ElementTree.Element]:
        """The elements of a small part, each when it ends; those right below the root are then forgotten."""
        above: list[ElementTree.Element] = []
        within = 0
        with open_member(self._archive, part) as stream:
            for event, element in ElementTree.iterparse(stream, ("start", "end")):
                if event == "start":
                    above.append(element)
                    within += 1
                    if within > _WITHIN_PART:
                        raise ValueError(tr("a part of it has no end"))
                    continue
                above.pop()
                yield element
                if len(above) == 1:
                    above[0].clear()
                    within = 0

    def _relations(self) -> dict[str, str]:
        part = self._part("xl/_rels/workbook.xml.rels")
        folder = posixpath.dirname(self._book)
        targets = {}
        for element in self._elements(part) if part else ():
            if _tag(element) == "Relationship":
                target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
                targets[element.get("Id", "")] = target.lstrip("/")
        return targets

    def _texts(self) -> list[str]:
        part = self._part("xl/sharedstrings.xml")
        return [_text(element) for element in (self._elements(part) if part else ()) if _tag(element) == "si"]

    def _styles(self) -> list[str]:
        """For each cell style 'd' (date), 't' (time), 'dt' (both) or '' (a number)."""
        part = self._part("xl/styles.xml")
        formats: dict[int, str] = {}
        styles: list[int] = []
        for element in self._elements(part) if part else ():
            if _tag(element) == "numFmt":
                formats[int(element.get("numFmtId", "0"))] = _kind_of_format(element.get("formatCode", ""))
            elif _tag(element) == "cellXfs":
                styles += [int(style.get("numFmtId", "0")) for style in element]
        return [formats.get(number, _BUILT_IN_DATES.get(number, "")) for number in styles]


class Sheet(Table):
    """One sheet of an Excel workbook."""

    def __init__(self, book: Workbook, name: str) -> None:
        """*name*: one of ``book.sheets``."""
        self._book, self.name = book, name
        self._share = 0.0

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Rows of the sheet; a date is ISO text, with its time where the format shows one."""
        row_number = 0
        try:
            with self._book.open_sheet(self.name) as stream:
                total = self._book.length(self.name)
                parent: ElementTree.Element | None = None
                within = 0
                for event, element in ElementTree.iterparse(stream, ("start", "end")):
                    tag = _tag(element)
                    if event == "start":
                        parent = element if tag == "sheetData" else parent
                        within += 1
                        if within > _WITHIN_ROW:
                            raise ValueError(tr("a row has no end"))
                    elif tag == "sheetData":
                        break
                    elif tag == "row":
                        within = 0
                        row_number = _place(element.get("r"), row_number)
                        cells = self._cells(element)
                        if parent is not None:
                            parent.clear()
                        self._share = min(stream.tell() / total, 1.0) if row_number % 256 == 0 else self._share
                        yield row_number, cells
            self._share = 1.0
        except _DAMAGE as error:
            raise damaged(self._book.path, error) from error

    def _cells(self, row: ElementTree.Element) -> list[str]:
        cells: list[str] = []
        for cell in row:
            match = _REFERENCE.fullmatch(cell.get("r", ""))
            column = _column(match[1]) if match else len(cells)
            if column >= _COLUMNS:
                raise ValueError(tr("the cell {cell} lies outside of a sheet", cell=cell.get("r", "")[:20]))
            cells += [""] * (column - len(cells))
            cells.append(self._cell(cell))
        return cells

    def _cell(self, cell: ElementTree.Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _text(cell)
        value = next((child.text or "" for child in cell if _tag(child) == "v"), "")
        if kind == "s" and value:
            return self._book.texts[int(value)] if 0 <= int(value) < len(self._book.texts) else ""
        if kind == "n" and value:
            style = int(cell.get("s", "0"))
            shown = self._book.styles[style] if 0 <= style < len(self._book.styles) else ""
            return _moment(value, shown, self._book.starts_1904) if shown else value
        return value

    def share(self) -> float:
        """Share of the sheet's bytes read."""
        return self._share

    def lines(self) -> list[str]:
        """The sheet, and the others that are left alone."""
        others = [name for name in self._book.sheets if name != self.name]
        found = [tr("Excel workbook, sheet '{sheet}'.", sheet=self.name)]
        if others:
            found.append(tr("Other sheets are not read: {sheets}.", sheets=", ".join(f"'{name}'" for name in others)))
        return found


def damaged(path: pathlib.Path, error: Exception) -> EstError:
    """The error for a workbook that can't be read."""
    return EstError(
        tr(
            "The workbook {file} is damaged ({error}): open it in Excel and save it again.",
            file=path.name,
            error=brief(error),
        )
    )


def _tag(element: ElementTree.Element) -> str:
    """The element's name without its namespace, whatever prefix it was written with."""
    return str(element.tag).rpartition("}")[2]


def _relation_id(element: ElementTree.Element) -> str:
    return next((value for name, value in element.attrib.items() if name.endswith("}id")), "")


def _text(element: ElementTree.Element) -> str:
    """All text below an element but for phonetic readings."""
    if _tag(element) == "t":
        return element.text or ""
    return "".join(_text(child) for child in element if _tag(child) != "rPh")


def _place(stated: str | None, before: int) -> int:
    """A row's number: below the one *before* it, as in every sheet."""
    row = int(stated) if stated else before + 1
    if not before < row <= _ROWS:
        raise ValueError(tr("row {row} follows row {before}", row=stated[:20] if stated else row, before=before))
    return row


def _column(letters: str) -> int:
    position = 0
    for letter in letters:
        position = position * 26 + ord(letter) - 64
    return position - 1


def _kind_of_format(code: str) -> str:
    """'d', 't', 'dt' or '' of a number format such as 'yyyy-mm-dd h:mm'."""
    signs = _LITERAL.sub("", code.split(";")[0]).lower()
    if "general" in signs or "0" in signs.replace("ss.0", "").replace("ss.00", "") or "#" in signs:
        return ""
    day = "y" in signs or "d" in signs or ("m" in signs and "h" not in signs and "s" not in signs)
    time = "h" in signs or "s" in signs
    return ("d" if day else "") + ("t" if time else "")


def _moment(value: str, shown: str, starts_1904: bool) -> str:
    """A cell's serial number as ISO text; a number that is no moment stays as it is."""
    try:
        serial = float(value)
        if not 0 <= serial < 2_958_466:
            return value
    except ValueError:
        return value
    if starts_1904:
        serial += 1462
    seconds = round(serial * 86400)
    if seconds >= 2_958_466 * 86400:
        return value
    moment = dt.datetime(1899, 12, 30) + dt.timedelta(seconds=seconds)
    if shown == "t" and serial < 1:
        return f"{moment:%H:%M:%S}"
    return f"{moment:%Y-%m-%d}" if shown == "d" and serial == int(serial) else f"{moment:%Y-%m-%d %H:%M:%S}"
