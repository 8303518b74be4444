"""A file of incidents, opened, understood and read in chunks."""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..domain.errors import EstError
from ..domain.language import number, tr
from .cells import is_blank, present_array
from .columns import Binding, bind, missing_column, synonyms, ticked
from .coordinates import PointColumns, point_columns
from .dates import DateReader, OrderFinding, depends_on_order, find_order, order_example
from .delimited import DelimitedText
from .events import CodeColumns, normalised
from .folding import fold
from .heading import Heading, find_heading, repeats
from .incident_chunks import Chunk, IncidentFile
from .incident_rows import DATE_FIELDS, Plan, RowReader
from .opening import open_table
from .polisen_events import PolisenFile
from .profile import POLISEN, Profile
from .table import Table, existing, file_name, sha256_of
from .times import are_hours, read_time
from .understanding import Understanding

_HEAD = 5_000
_STEP = 50
_LAST = 200_000


def open_incident_file(path: str, profile: Profile, extracted: dt.date, crs: str = "") -> IncidentFile:
    """Open a file of incidents and settle how it is to be read.

    Args:
        path: CSV, workbook (XLSX, ODS), or any layer that GDAL reads; a layer or sheet may be named as
            ``file|layername=name``. For polisen.se a JSON file.
        profile: whose columns are looked for.
        extracted: when the file was drawn (*uttagsdatum*); later dates are rejected.
        crs: coordinate system of the points (EPSG:3006, WKT or PROJ), where the file itself doesn't say.

    Raises:
        EstError: the file is missing, empty, no table, lacks a needed column or a coordinate system.
    """
    file = existing(path)
    if profile.structure == POLISEN:
        return PolisenFile(file, profile, extracted)
    return _TableFile(path, file, profile, extracted, crs)


class _TableFile(IncidentFile):
    """Incidents in a table of rows and columns."""

    def __init__(self, path: str, file: pathlib.Path, profile: Profile, extracted: dt.date, crs: str) -> None:
        self._table = open_table(path, synonyms(profile))
        self._heading = _heading(file_name(path), self._table, profile)
        self._sample = _Sample(self._table, self._heading, file_name(path))
        self._plan, self.understanding = _settle(
            file_name(path), self._table, self._heading, self._sample, profile, extracted, crs
        )
        self._reader = RowReader(self._plan)
        self.sha256 = sha256_of(file)

    def chunks(self, size: int = 50_000) -> Iterator[Chunk]:
        """See :class:`IncidentFile`."""
        self._reader = RowReader(self._plan)
        places: list[int] = []
        rows: list[list[str]] = []
        for place, row in _data(self._table, self._heading):
            places.append(place)
            rows.append(row)
            if len(rows) == size:
                yield self._chunk(places, rows, self._table.share())
                places, rows = [], []
        if rows:
            yield self._chunk(places, rows, 1.0)

    def _chunk(self, places: list[int], rows: list[list[str]], share: float) -> Chunk:
        accepted, rejected = self._reader.read(places, rows)
        if not self._plan.points.crs and self._plan.points.are_there and accepted["x"].notna().any():
            # The sample had no point, so nobody was asked.
            row = int(accepted.loc[accepted["x"].notna(), "row"].iloc[0])
            raise EstError(
                tr(
                    "{file} has coordinates in row {row} and doesn't say in which coordinate system: give it as CRS, "
                    "for example EPSG:3006.",
                    file=self._plan.file,
                    row=row,
                )
            )
        return Chunk(accepted, rejected, len(rows), share)

    def notices(self) -> list[str]:
        """See :class:`IncidentFile`."""
        counts = self._reader.counts
        found = [
            tr("Times in '{column}' that could not be read and are kept as unknown: {n}.", n=number(n), column=column)
            for column, n in counts.unread_times.items()
        ]
        if counts.no_point:
            found.append(tr("Rows with the coordinates 0, 0, which have no point: {n}.", n=number(counts.no_point)))
        return found


def _heading(file: str, table: Table, profile: Profile) -> Heading:
    if table.names is not None:
        return Heading(0, tuple(table.names))
    first = [record for _, record in zip(range(400), table.records())]
    heading = find_heading(file, first, synonyms(profile))
    if isinstance(table, DelimitedText):
        table.width = heading.width
    return heading


def _data(table: Table, heading: Heading) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header but for blank ones."""
    for place, row in table.records():
        if place > heading.row and not is_blank(row):
            yield place, row


class _Sample:
    """Rows of a file by which it is understood: its first ones, and every so many of the others."""

    def __init__(self, table: Table, heading: Heading, file: str) -> None:
        self._table, self._heading = table, heading
        rows: list[list[str]] = []
        count = 0
        for _, row in _data(table, heading):
            if count < _HEAD or count % _STEP == 0:
                rows.append((row + [""] * heading.width)[: heading.width])
            count += 1
            if count >= _LAST:
                break
        self.is_whole = count <= _HEAD
        rows = [row for row in rows if not repeats(row, heading.names)]
        if not rows:
            raise EstError(tr("{file} has a header and no rows below it: export it again.", file=file))
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
        texts = {row[position].strip() for _, row in _data(self._table, self._heading) if len(row) > position}
        return find_order([text for text in texts if depends_on_order(text)], default, extracted)


def _settle(
    file: str, table: Table, heading: Heading, sample: _Sample, profile: Profile, extracted: dt.date, crs: str
) -> tuple[Plan, Understanding]:
    """Everything that has to be known before rows can be read, and the same in words."""

    def fits(field: str, position: int) -> bool:
        texts = sample.filled(position)[:2000]
        if field in DATE_FIELDS:
            reader = DateReader(profile.date_order, extracted.year)
            other = DateReader("mdy", extracted.year)
            readable = sum(reader.read(text) is not None or other.read(text) is not None for text in texts)
        elif field in ("occurred_time", "ended_time"):
            readable = sum(read_time(text) is not None for text in texts)
        else:
            return True
        return 2 * readable >= len(texts) and readable > 0

    names = heading.names
    binding = bind(names, profile, fits)
    if "occurred_on" not in binding:
        wanted = profile.columns.get("occurred_on", ())
        raise missing_column(file, tr("the date of occurrence"), names, wanted)
    readers, orders, notes = _date_readers(names, binding, sample, profile, extracted)
    codes = CodeColumns(
        profile.code_system,
        binding.get("code", ()),
        profile.several_codes,
        tuple(ticked(names, profile, binding).items()),
    )
    if not codes.are_there:
        notes.append(tr("The file has no column for what happened: all rows are uncategorised."))
    points = point_columns(file, names, binding, crs, table.crs, sample.column)
    notes += points.notes
    if not points.are_there and "area_code" not in binding and "area_name" not in binding:
        notes.append(tr("The file has neither coordinates nor areas: none of its rows can be placed."))
    plan = Plan(
        file=file,
        names=names,
        extracted=extracted.isoformat(),
        binding=binding,
        codes=codes,
        points=points,
        readers=readers,
        hours=frozenset(
            field
            for field in ("occurred_time", "ended_time")
            if field in binding and are_hours(sample.filled(binding[field][0]))
        ),
        coming=frozenset(normalised(profile.code_system, code) for code in profile.coming_codes),
    )
    return plan, _in_words(file, table, heading, plan, orders, notes)


def _date_readers(
    names: tuple[str, ...], binding: Binding, sample: _Sample, profile: Profile, extracted: dt.date
) -> tuple[dict[str, DateReader], dict[str, str], list[str]]:
    """How each date column is read, the orders that matter by column, and what to say about them."""
    readers: dict[str, DateReader] = {}
    orders: dict[str, str] = {}
    notes: list[str] = []
    for field in DATE_FIELDS:
        if field not in binding:
            continue
        found = sample.order(binding[field][0], profile.date_order, extracted)
        readers[field] = DateReader(found.order, extracted.year, profile.timezone)
        column = names[binding[field][0]]
        if found.needed:
            orders[column] = found.order
            said = (
                tr(
                    "Dates in '{column}' are read as {example} for 24 November 2026.",
                    column=column,
                    example=order_example(found.order),
                )
                if found.decided
                else tr(
                    "Dates in '{column}' could be read in two ways; the profile's is taken: {example} for "
                    "24 November 2026.",
                    column=column,
                    example=order_example(found.order),
                )
            )
            notes.append(said)
    return readers, orders, notes


def _in_words(
    file: str, table: Table, heading: Heading, plan: Plan, orders: dict[str, str], notes: list[str]
) -> Understanding:
    used = {position for positions in plan.binding.values() for position in positions}
    points: PointColumns = plan.points
    used |= {points.east, points.north} | {position for position, _ in plan.codes.ticked}
    columns = {
        field: tuple(heading.names[position] for position in positions)
        for field, positions in plan.binding.items()
        if field not in ("lat", "lon", "north", "east", "x", "y", "position")
    }
    if plan.codes.ticked:
        columns["code"] = columns.get("code", ()) + tuple(heading.names[position] for position, _ in plan.codes.ticked)
    if points.are_there:
        columns["x"], columns["y"] = (heading.names[points.east],), (heading.names[points.north],)
    return Understanding(
        file=file,
        format_lines=tuple(table.lines()),
        header_row=heading.row,
        rows_above=heading.above,
        columns=columns,
        unused=tuple(name for i, name in enumerate(heading.names) if i not in used and fold(name)),
        date_orders=orders,
        crs=points.crs,
        notes=tuple(notes),
    )


__all__ = ["Chunk", "IncidentFile", "open_incident_file"]
