"""Rows of text become incidents, or rejected rows that say why. Settled for the whole file; applied chunk by chunk."""

from __future__ import annotations

import collections
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.incident import INCIDENT_COLUMNS, UNKNOWN_TIME
from ..domain.language import tr
from .cells import numbers, object_array, present_array, stripped
from .columns import Binding
from .coordinates import PointColumns, read_pair
from .dates import FIRST_DAY, DateReader, at_midnight
from .even_rows import EvenRows
from .events import CodeColumns, read_events
from .exclusion import ExclusionRule
from .extent import within
from .heading import is_total, repeats
from .plain_moments import plain_moments
from .profile_definition import MIDNIGHT, WHOLE_DAY
from .rejection import Rejections
from .scrub import scrub, scrub_all
from .times import END_OF_DAY, read_time

DATE_FIELDS = ("occurred_on", "ended_on", "registered_on")
TIME_FIELDS = {"occurred_on": "occurred_time", "ended_on": "ended_time"}


@dataclass(frozen=True)
class Plan:
    """How the rows of one file are read: everything that was settled over a sample."""

    file: str
    names: tuple[str, ...]
    extracted: str
    """ISO date; later dates lie in the future."""
    binding: Binding
    codes: CodeColumns
    points: PointColumns
    readers: dict[str, DateReader]
    """Date field -> how its column is read."""
    hours: frozenset[str] = frozenset()
    """Time fields whose bare numbers are hours."""
    coming: frozenset[str] = frozenset()
    """Codes of coming events, which may lie in the future."""
    excluded: tuple[tuple[ExclusionRule, tuple[int, ...]], ...] = ()
    """Rules for rows that are not registered, with the columns that they look at."""
    unknown_time: tuple[str, ...] = ()
    """Which times of day stand for an unknown one."""
    sums_antal: bool = True
    """Whether the column *antal* counts; else every row counts once."""


@dataclass
class Counts:
    """What was accepted and yet not wholly understood, over all chunks."""

    unread_times: collections.Counter[str] = field(default_factory=collections.Counter)
    """Column -> cells that are no time; the time is then unknown."""
    no_point: int = 0
    """Rows whose coordinates are 0,0."""
    swapped: int = 0
    """Rows whose two coordinates stood in each other's column."""
    unknown_times: int = 0
    """Rows whose time of day is a stand-in for an unknown one."""
    registered_before: int = 0
    """Rows that were registered before they happened."""
    texts: int = 0
    """Rows with free text."""
    scrubbed: collections.Counter[str] = field(default_factory=collections.Counter)
    """Kind -> how often it was taken out of free text."""


class RowReader:
    """Applies a plan to chunks of rows."""

    def __init__(self, plan: Plan) -> None:
        """*plan*: how the file is read."""
        self._plan = plan
        self.counts = Counts()

    def read(self, places: Sequence[int], rows: Sequence[list[str]]) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Accepted incidents and rejected rows of a chunk.

        Args:
            places: each row's place in the file.
            rows: its cells; no blank rows.
        """
        return _Chunk(self._plan, self.counts, places, rows).result()


def _columns(rows: Sequence[list[str]], width: int) -> Sequence[Sequence[str]]:
    """The cells by column; those that a row lacks are blank, those that it has too many are left out."""
    if isinstance(rows, EvenRows) and rows.width == width:
        return rows.columns
    even = [row if len(row) == width else (row + [""] * width)[:width] for row in rows]
    return list(zip(*even)) if even else [()] * width


class _Chunk:
    """One chunk on its way from text to incidents."""

    def __init__(self, plan: Plan, counts: Counts, places: Sequence[int], rows: Sequence[list[str]]) -> None:
        self.plan, self.counts = plan, counts
        self.places = np.array(places, dtype=np.int64)
        self.rejections = Rejections(plan.file, places, rows)
        self.rows, self.n = rows, len(rows)
        self.columns = _columns(rows, len(plan.names))
        self._known: dict[int, NDArray[np.object_]] = {}
        self._excluded: dict[int, int] = {}

    def column(self, position: int) -> NDArray[np.object_]:
        """Cells of a column, missing ones as ''."""
        if position not in self._known:
            self._known[position] = present_array(self.columns[position])
        return self._known[position]

    def first_of(self, name: str) -> NDArray[np.object_]:
        """The first filled cell of a field's columns in each row, '' where none is."""
        positions = self.plan.binding.get(name, ())
        if not positions:
            return np.full(self.n, "", dtype=object)
        out = self.column(positions[-1])
        for position in reversed(positions[:-1]):
            cells = self.column(position)
            out = np.where(cells != "", cells, out)
        return out

    def name_of(self, name: str) -> str:
        """The name of a field's first column in the file."""
        return self.plan.names[self.plan.binding[name][0]] if name in self.plan.binding else ""

    def result(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Accepted and rejected frames."""
        self._refuse_shapes()
        self._refuse_excluded()
        events = read_events(self.plan.codes, self.columns, self.n)
        moments = {name: self._moments(name) for name in DATE_FIELDS}
        coming = self._coming(events.row, events.code)
        self._refuse_dates(moments, coming)
        x, y = self._points()
        antal = self._antal()
        keep = ~self.rejections.rejected
        event = np.flatnonzero(keep[events.row])
        row = events.row[event]
        registered = moments["registered_on"][0]
        before = (registered != "") & (registered < moments["occurred_on"][0]) & keep & ~coming
        self.counts.registered_before += int(before.sum())
        time_kind = self._time_kinds(moments, keep)
        self._finish(moments, keep)
        text, flags = self._texts(keep)
        days = {name: moments[name][0] for name in DATE_FIELDS}
        content = {
            "row": self.places[row],
            "source_key": self.first_of("source_key")[row],
            "code_system": events.system[event],
            "code": events.code[event],
            "antal": antal[row] * events.times[event],
            "occurred_on": days["occurred_on"][row],
            "occurred_time": moments["occurred_on"][1][row],
            "ended_on": days["ended_on"][row],
            "ended_time": moments["ended_on"][1][row],
            "registered_on": days["registered_on"][row],
            "area_code": self.first_of("area_code")[row],
            "area_name": self._area_names()[row],
            "x": x[row],
            "y": y[row],
            "crs": np.where(np.isfinite(x[row]), self.plan.points.crs, ""),
            "address": self._addresses()[row],
            "text": text[row],
            "time_kind": time_kind[row],
            "text_flags": flags[row],
        }
        return pd.DataFrame(content, columns=list(INCIDENT_COLUMNS)), self.rejections.frame(self._cells_to_keep)

    def _cells_to_keep(self, position: int, row: Sequence[str]) -> list[str]:
        """The cells of a rejected row: of an event inside a dwelling nothing but what tells so, no text unscrubbed."""
        excluded = self._excluded.get(position)
        if excluded is not None:
            return [cell if i == excluded else "" for i, cell in enumerate(row)]
        if len(row) > len(self.plan.names):
            return [scrub(cell).text for cell in row]
        texts = self.plan.binding.get("text", ())
        return [scrub(cell).text if i in texts else cell for i, cell in enumerate(row)]

    def _refuse_excluded(self) -> None:
        """Rows of events inside dwellings."""
        for rule, positions in self.plan.excluded:
            for position in positions:
                texts = self.column(position)
                hit = rule.fits(texts) & ~self.rejections.rejected
                self._excluded.update((int(i), position) for i in np.flatnonzero(hit))
                self.rejections.add(hit, self.plan.names[position], texts, rule.said())

    def _refuse_shapes(self) -> None:
        """Rows that are no data: the header again, too many cells."""
        width = len(self.plan.names)
        last = self.plan.names[-1].casefold()
        ends = {cell for cell in set(self.columns[-1]) if cell.strip().casefold() == last}
        if isinstance(self.rows, EvenRows) and self.rows.width <= width and not ends:
            return
        for i, (row, end) in enumerate(zip(self.rows, self.columns[-1])):
            if len(row) <= width and end not in ends:
                continue
            if len(row) > width and any(stripped(cell) for cell in row[width:]):
                self.rejections.add_one(
                    i,
                    "",
                    scrub(stripped(next(cell for cell in row[width:] if stripped(cell)))).text,
                    tr("The row has more cells than the header: put text that holds the separator in quotes."),
                )
            elif repeats(row, self.plan.names):
                self.rejections.add_one(i, "", "", tr("The row repeats the header."))

    def _moments(self, name: str) -> tuple[NDArray[np.object_], NDArray[np.object_], NDArray[np.bool_]]:
        """Days, times and a mask of cells that are no date, of a date field with its time field."""
        day = np.full(self.n, "", dtype=object)
        time = np.full(self.n, "", dtype=object)
        bad = np.zeros(self.n, dtype=bool)
        if name not in self.plan.binding:
            return day, time, bad
        texts = self.column(self.plan.binding[name][0])
        read = plain_moments(texts, day, time)
        rest = np.flatnonzero(~read)
        codes, unique = pd.factorize(texts[rest])
        reader = self.plan.readers[name]
        found = [("", "") if text == "" else reader.read(text) for text in unique]
        day[rest] = object_array([moment[0] if moment else "" for moment in found])[codes]
        time[rest] = object_array([moment[1] if moment else "" for moment in found])[codes]
        bad[rest] = np.array([moment is None for moment in found], dtype=bool)[codes]
        clock = TIME_FIELDS.get(name, "")
        if clock in self.plan.binding:
            own = self._times(clock)
            time = np.where(own != "", own, time)
        time[day == ""] = ""
        return day, time, bad

    def _times(self, name: str) -> NDArray[np.object_]:
        """Times of a column of their own, '' unknown."""
        texts = self.column(self.plan.binding[name][0])
        codes, unique = pd.factorize(texts)
        found = ["" if text == "" else read_time(text, name in self.plan.hours) for text in unique]
        unread = int(np.array([time is None for time in found], dtype=bool)[codes].sum()) if len(found) else 0
        if unread:
            self.counts.unread_times[self.name_of(name)] += unread
        out = np.full(self.n, "", dtype=object)
        out[:] = object_array([time or "" for time in found])[codes]
        return out

    def _time_kinds(
        self,
        moments: dict[str, tuple[NDArray[np.object_], NDArray[np.object_], NDArray[np.bool_]]],
        keep: NDArray[np.bool_],
    ) -> NDArray[np.object_]:
        """'unknown' where the time of day stands for an unknown one, '' otherwise.

        A night that begins at 00:00 and ends at an hour of its own is known; hours without minutes are, too.
        """
        out = np.full(self.n, "", dtype=object)
        rules = self.plan.unknown_time
        if not rules or "occurred_time" in self.plan.hours:
            return out
        start, end = moments["occurred_on"][1], moments["ended_on"][1]
        whole = np.isin(end, ("23:59", END_OF_DAY))
        unknown = (start == "00:00") & (whole if WHOLE_DAY in rules else False)
        if MIDNIGHT in rules:
            unknown |= (start == "00:00") & (whole | (end == "") | (end == "00:00"))
        out[unknown] = UNKNOWN_TIME
        self.counts.unknown_times += int((unknown & keep).sum())
        return out

    def _texts(self, keep: NDArray[np.bool_]) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
        """Free text without what identifies a person, and what was taken out, of each row."""
        raw, flags = self.first_of("text"), np.full(self.n, "", dtype=object)
        if "text" not in self.plan.binding:
            return raw, flags
        done = scrub_all(raw)
        flags[:] = [one.flags for one in done]
        self.counts.texts += int(((raw != "") & keep).sum())
        for i in np.flatnonzero((flags != "") & keep):
            self.counts.scrubbed.update(dict(done[i].found))
        return object_array([one.text for one in done]), flags

    def _coming(self, event_row: NDArray[np.int64], event_code: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which rows announce a coming event, which may lie in the future."""
        coming = np.zeros(self.n, dtype=bool)
        if self.plan.coming:
            coming[event_row[np.isin(event_code, list(self.plan.coming))]] = True
        return coming

    def _refuse_dates(
        self,
        moments: dict[str, tuple[NDArray[np.object_], NDArray[np.object_], NDArray[np.bool_]]],
        coming: NDArray[np.bool_],
    ) -> None:
        dateless = moments["occurred_on"][0] == ""
        for i in np.flatnonzero(dateless & ~self.rejections.rejected):
            if is_total(self.rows[i]):
                self.rejections.add_one(int(i), "", stripped(self.rows[i][0]), tr("The row sums up the others."))
        reasons = {
            "occurred_on": tr("The date of occurrence can't be read as a date."),
            "ended_on": tr("The end can't be read as a date."),
            "registered_on": tr("The date of registration can't be read as a date."),
        }
        for name in DATE_FIELDS:
            if name not in self.plan.binding:
                continue
            day, _, bad = moments[name]
            texts, column = self.column(self.plan.binding[name][0]), self.name_of(name)
            self.rejections.add(bad, column, texts, reasons[name])
            if name == "occurred_on":
                registered = moments["registered_on"][0] != ""
                self.rejections.add(
                    dateless & registered,
                    column,
                    texts,
                    tr("The date of occurrence is missing; the date of registration doesn't stand in for it."),
                )
                self.rejections.add(dateless, column, texts, tr("The date of occurrence is missing."))
            self.rejections.add(
                (day != "") & (day < FIRST_DAY.isoformat()),
                column,
                texts,
                tr("The date lies before {day} and can't be right.", day=FIRST_DAY.isoformat()),
            )
            self.rejections.add(
                (day > self.plan.extracted) & ~coming,
                column,
                texts,
                tr("The date lies after the extraction date {day}.", day=self.plan.extracted),
            )

    def _points(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """x (east) and y (north), NaN where a row has no point."""
        points = self.plan.points
        if not points.are_there:
            return np.full(self.n, np.nan), np.full(self.n, np.nan)
        (x, bad_x), (y, bad_y) = read_pair(points.east, points.north, self.column)
        if points.box is not None:
            turned = ~within(points.box, x, y) & within(points.box, y, x)
            x[turned], y[turned] = y[turned], x[turned]
            self.counts.swapped += int((turned & ~self.rejections.rejected).sum())
        for position, bad, values, limit in ((points.east, bad_x, x, 180), (points.north, bad_y, y, 90)):
            column, texts = self.plan.names[position], self.column(position)
            self.rejections.add(bad, column, texts, tr("The coordinate is no number."))
            if points.in_degrees:
                self.rejections.add(
                    np.abs(values) > limit, column, texts, tr("The coordinate lies outside of the range of degrees.")
                )
        origin = (x == 0) & (y == 0)
        self.counts.no_point += int((origin & ~self.rejections.rejected).sum())
        nowhere = origin | ~np.isfinite(x) | ~np.isfinite(y)
        x[nowhere] = y[nowhere] = np.nan
        return x, y

    def _antal(self) -> NDArray[np.int64]:
        """The number of offences or events; 1 where there is no such column."""
        if "antal" not in self.plan.binding or not self.plan.sums_antal:
            return np.ones(self.n, dtype=np.int64)
        texts = self.column(self.plan.binding["antal"][0])
        values, bad = numbers(texts)
        raw = np.array([stripped(cell) for cell in self.columns[self.plan.binding["antal"][0]]], dtype=object)
        with np.errstate(invalid="ignore"):
            wrong = bad | ~(values >= 1) | (values != np.floor(values)) | (values > 1_000_000)
        self.rejections.add(wrong, self.name_of("antal"), raw, tr("The number is no whole number of 1 or more."))
        return np.where(wrong, 1, values).astype(np.int64)

    def _finish(
        self,
        moments: dict[str, tuple[NDArray[np.object_], NDArray[np.object_], NDArray[np.bool_]]],
        keep: NDArray[np.bool_],
    ) -> None:
        """Turn 24:00 into the next day's 00:00. Only now: the extraction day's own 24:00 is no future."""
        for name in TIME_FIELDS:
            day, time, _ = moments[name]
            for i in np.flatnonzero((time == "24:00") & keep):
                day[i], time[i] = at_midnight(day[i], time[i])

    def _area_names(self) -> NDArray[np.object_]:
        """Names of areas, the nearest first, 'Centrum|Uppsala'; the county only where a row has none else.

        A county is always called so: 'Uppsala' alone would be taken for the municipality.
        """
        names = [
            self._each(self.column(position), lambda name: name.replace("|", "/"))
            for position in self.plan.binding.get("area_name", ())
        ]
        out = names[0] if names else np.full(self.n, "", dtype=object)
        for cells in names[1:]:
            both = (out != "") & (cells != "")
            out = np.where(both, out + "|" + cells, np.where(out != "", out, cells))
        if "county_name" not in self.plan.binding:
            return out
        counties = self._each(
            self.first_of("county_name"),
            lambda name: name if not name or name.casefold().endswith("län") else f"{name} län",
        )
        return np.where(out != "", out, counties)

    @staticmethod
    def _each(cells: NDArray[np.object_], change: Callable[[str], str]) -> NDArray[np.object_]:
        """The cells, each changed; few of them differ."""
        known = {cell: change(cell) for cell in set(cells.tolist())}
        return object_array([known[cell] for cell in cells.tolist()])

    def _addresses(self) -> NDArray[np.object_]:
        """The address, or street and number where it has none."""
        street, house = self.first_of("street").tolist(), self.first_of("street_number").tolist()
        both = object_array([f"{name} {number}" if name and number else name for name, number in zip(street, house)])
        if "address" not in self.plan.binding:
            return both
        address = self.first_of("address")
        return np.where(address != "", address, both)
