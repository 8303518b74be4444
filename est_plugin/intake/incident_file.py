"""A file of incidents, opened, understood and read in chunks."""

from __future__ import annotations

import datetime as dt
import functools
import pathlib
from collections.abc import Iterator, Sequence

from ..domain.category import category_code, normalised_code
from ..domain.language import expected_count, number, tr
from .brought_back import BroughtBackFile
from .category_words import coming_keys
from .columns import Binding, bind, missing_column, synonyms, ticked
from .coordinates import CrsNeeded, PointColumns, point_columns
from .dates import DateReader, order_example
from .delimited import DelimitedText
from .even_rows import joined
from .events import CodeColumns
from .extent import Extent
from .folding import fold
from .heading import Heading
from .incident_chunks import Chunk, IncidentFile
from .incident_rows import DATE_FIELDS, Plan, RowReader
from .opening import open_table
from .polisen_events import PolisenFile
from .profile_definition import MIDNIGHT, POLISEN, REPORTS, SUM, Profile
from .sample import Sample, data_blocks, heading_of
from .table import Table, checksum_of, existing, file_name, is_database, split_layer
from .text_notices import text_notices
from .times import are_hours, midnight_peak, read_time
from .understanding import Understanding

_CHUNK_BYTES = 32 << 20
"""Bytes of the file after which a chunk ends, however few rows it has."""


def open_incident_file(
    path: str, profile: Profile, extracted: dt.date, crs: str = "", extent: Extent | None = None
) -> IncidentFile:
    """Open a file of incidents and settle how it is to be read.

    Args:
        path: CSV, workbook (XLSX, ODS), or any layer that GDAL reads; a layer or sheet may be named as
            ``file|layername=name``. A table of a PostgreSQL database as ``PG:dbname=… |layername=schema.table``. For
            polisen.se a JSON file.
        profile: whose columns are looked for.
        extracted: when the file was drawn (*uttagsdatum*); later dates are rejected.
        crs: coordinate system of the points (EPSG:3006, WKT or PROJ), where the file itself doesn't say.
        extent: region of the areas in which the incidents should lie (xmin, ymin, xmax, ymax, crs); by it swapped
            axes and a wrong coordinate system are found out.

    Raises:
        EstError: the file is missing, empty, no table, lacks a needed column or a coordinate system, or its points
            lie in the extent in another coordinate system only.
    """
    if profile.structure == POLISEN:
        return PolisenFile(existing(path), profile, extracted)
    if profile.structure == REPORTS:
        return BroughtBackFile(existing(path), lambda layer: _TableFile(layer, profile, extracted, crs, extent))
    return _TableFile(path, profile, extracted, crs, extent)


class _TableFile(IncidentFile):
    """Incidents in a table of rows and columns."""

    def __init__(self, path: str, profile: Profile, extracted: dt.date, crs: str, extent: Extent | None) -> None:
        self._table = open_table(path, synonyms(profile))
        self.may_be_read_ahead = isinstance(self._table, DelimitedText)
        file = file_name(path)
        self._heading = heading_of(file, self._table, synonyms(profile))
        sample = Sample(self._table, self._heading, file)
        self._plan, self.understanding = _settle(
            file,
            self._table,
            self._heading,
            sample,
            profile,
            extracted,
            crs,
            None if extent is None else Extent(*extent),
        )
        self._reader = RowReader(self._plan)
        self.sha256 = checksum_of(path, self._table)
        self._bytes = 0 if is_database(path) else pathlib.Path(split_layer(path)[0]).stat().st_size

    def chunks(self, size: int = 50_000) -> Iterator[Chunk]:
        """See :class:`IncidentFile`."""
        self._reader = RowReader(self._plan)
        places: list[int] = []
        rows: Sequence[list[str]] = []
        given = 0.0
        for more_places, more_rows in data_blocks(self._table, self._heading):
            places += more_places
            rows = joined(rows, more_rows)
            share = self._table.share()
            # Rows of long texts come fewer at a time: what bounds the memory is their bytes.
            at_once = size if (share - given) * self._bytes < _CHUNK_BYTES else min(size, len(rows))
            while len(rows) >= at_once > 0:
                given = share
                yield self._chunk(places[:at_once], rows[:at_once], share)
                places, rows = places[at_once:], rows[at_once:]
        if rows:
            yield self._chunk(places, rows, 1.0)

    def _chunk(self, places: list[int], rows: Sequence[list[str]], share: float) -> Chunk:
        accepted, rejected = self._reader.read(places, rows)
        if not self._plan.points.crs and self._plan.points.are_there and accepted["x"].notna().any():
            # The sample had no point, so nobody was asked.
            row = int(accepted.loc[accepted["x"].notna(), "row"].iloc[0])
            raise CrsNeeded(
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
        if counts.swapped:
            found.append(
                tr(
                    "Rows whose coordinates stood in each other's column and were swapped, since only so they lie in "
                    "the store's areas: {n}.",
                    n=number(counts.swapped),
                )
            )
        if counts.unknown_times:
            found.append(tr("Rows whose time (00:00) stands for an unknown one: {n}.", n=number(counts.unknown_times)))
        if counts.registered_before:
            found.append(tr("Rows registered before they happened: {n}.", n=number(counts.registered_before)))
        return found + text_notices(counts.texts, counts.scrubbed)


def _settle(
    file: str,
    table: Table,
    heading: Heading,
    sample: Sample,
    profile: Profile,
    extracted: dt.date,
    crs: str,
    extent: Extent | None,
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
        {category_code(text): profile.placed(code) for text, code in profile.code_map.items()},
        profile.placed(profile.default_code) if profile.default_code else None,
    )
    if not codes.are_there:
        notes.append(
            tr(
                "The file has no column for what happened: all rows are '{code}', as the profile says.",
                code=codes.default[1],
            )
            if codes.default
            else tr("The file has no column for what happened: all rows are uncategorised.")
        )
    points = point_columns(file, names, binding, crs, table.crs, sample.column, profile.crs, extent)
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
        coming=frozenset(normalised_code(profile.code_system, code) for code in profile.coming_codes) | coming_keys(),
        excluded=tuple((rule, rule.positions(names)) for rule in profile.exclude if rule.positions(names)),
        unknown_time=profile.unknown_time,
        sums_antal=profile.antal_rule == SUM,
    )
    if not plan.sums_antal and "antal" in binding:
        notes.append(tr("Every row counts once, whatever its '{column}'.", column=names[binding["antal"][0]]))
    notes += _rules_in_words(plan) + _midnight_in_words(plan, sample)
    return plan, _in_words(file, table, heading, plan, orders, notes)


def _rules_in_words(plan: Plan) -> list[str]:
    """What is left out, and by which column."""
    return [
        tr(
            "Rows are left out by '{column}': events inside dwellings are not registered (rule: {rule}).",
            column=", ".join(plan.names[position] for position in positions),
            rule=rule.label(),
        )
        for rule, positions in plan.excluded
    ]


def _midnight_in_words(plan: Plan, sample: Sample) -> list[str]:
    """That times of exactly 00:00 are far more than those of the hours around, where they are taken as given."""
    if MIDNIGHT in plan.unknown_time or "occurred_time" in plan.hours:
        return []
    if "occurred_time" in plan.binding:
        times = [read_time(text) or "" for text in sample.column(plan.binding["occurred_time"][0])]
    else:
        reader = plan.readers["occurred_on"]
        read = functools.lru_cache(maxsize=None)(reader.read)
        moments = [read(text) for text in sample.column(plan.binding["occurred_on"][0])]
        times = [moment[1] if moment else "" for moment in moments]
    n, usual = midnight_peak(times)
    if not n:
        return []
    return [
        tr(
            "Times of exactly 00:00 among the rows looked at: {n}, where {usual} would be usual: most of them are "
            "probably unknown times (the profile's rule unknown_time: midnight takes them so).",
            n=number(n),
            usual=expected_count(usual),
        )
    ]


def _date_readers(
    names: tuple[str, ...], binding: Binding, sample: Sample, profile: Profile, extracted: dt.date
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
        names=plan.names,
        read_as=dict(plan.binding),
    )


__all__ = ["Chunk", "IncidentFile", "open_incident_file"]
