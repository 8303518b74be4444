"""Events as polisen.se/api/events gives them: news, listed and never placed by their centroid."""

from __future__ import annotations

import collections
import datetime as dt
import json
import pathlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from ..domain.category import NEWS_CODES, normalised_code
from ..domain.errors import EstError
from ..domain.incident import INCIDENT_COLUMNS
from ..domain.language import number, tr
from .cells import storable
from .dates import DateReader, at_midnight, day_of, month_number
from .folding import brief, listed
from .incident_chunks import Chunk, IncidentFile
from .profile import Profile
from .rejection import Rejections
from .scrub import scrub
from .table import file_name, sha256_of, unreadable
from .text_notices import text_notices
from .times import clock
from .understanding import Understanding

_NAME = re.compile(
    r"\s*(?:uppdaterad\s+)?(\d{1,2}) ([^\W\d]+)(?: (\d{4}))?,? (?:kl\.? ?)?(\d{1,2})[.:](\d{2}), (.+)",
    re.IGNORECASE | re.DOTALL,
)
_MEMBERS = ("id", "datetime", "name", "summary", "url", "type", "location")
_NEEDED = ("datetime", "name", "type")
_SUMMARY = "sammanfattning"
_LARGEST = 48 << 20
"""Bytes. The list has 500 events in 300 kB; what is built of a file may take thirty times its size."""


class PolisenFile(IncidentFile):
    """A JSON file of polisen.se's events; a row is an event's place in the array."""

    def __init__(self, path: pathlib.Path, profile: Profile, extracted: dt.date) -> None:
        """Raises EstError when the file isn't such an array."""
        self._file = file_name(str(path))
        self._profile, self._extracted = profile, extracted
        self._events = _read(path)
        self._n_texts = 0
        self._scrubbed: collections.Counter[str] = collections.Counter()
        self.sha256 = sha256_of(path)
        self.understanding = Understanding(
            file=self._file,
            format_lines=(tr("Events of polisen.se, {n} of them.", n=number(len(self._events))),),
            header_row=0,
            rows_above=0,
            columns={
                "source_key": ("id",),
                "code": ("type",),
                "occurred_on": ("name",),
                "registered_on": ("datetime",),
                "area_name": ("name", "location.name"),
                "text": ("summary",),
            },
            unused=("url", "location.gps"),
            notes=(tr("The positions are centroids of municipalities and counties and are not taken in."),),
        )

    def notices(self) -> list[str]:
        """What was taken out of the summaries."""
        return text_notices(self._n_texts, self._scrubbed)

    def chunks(self, size: int = 50_000) -> Iterator[Chunk]:
        """See :class:`IncidentFile`."""
        self._n_texts = 0
        self._scrubbed.clear()
        for start in range(0, len(self._events), size):
            events = self._events[start : start + size]
            places = range(start + 1, start + len(events) + 1)
            rejections = Rejections(self._file, places, [_cells(event) for event in events])
            rows = []
            for i, event in enumerate(events):
                row = self._incident(i, places[i], event, rejections)
                if row is not None:
                    rows.append(row)
            accepted = pd.DataFrame(rows, columns=list(INCIDENT_COLUMNS), dtype=object)
            accepted = accepted.astype({"row": "int64", "antal": "int64", "x": "float64", "y": "float64"})
            yield Chunk(accepted, rejections.frame(), len(events), (start + len(events)) / len(self._events))

    def _incident(
        self, position: int, place: int, event: Mapping[str, Any], rejections: Rejections
    ) -> tuple[object, ...] | None:
        """An event as the cells of an incident, or None and a reason."""
        missing = next((name for name in _NEEDED if not _text(event, name)), None)
        if missing:
            rejections.add_one(position, missing, "", tr("The event has no '{member}'.", member=missing))
            return None
        kind, name, published = _text(event, "type"), _text(event, "name"), _text(event, "datetime")
        if kind.casefold().startswith(_SUMMARY):
            rejections.add_one(position, "type", kind, tr("A summary of several events is no incident."))
            return None
        moment = DateReader(zone=self._profile.timezone).read(published)
        if moment is None:
            rejections.add_one(position, "datetime", published, tr("The time of publication can't be read."))
            return None
        registered = dt.date.fromisoformat(moment[0])
        occurred = _occurred(name, registered)
        if occurred is None:
            rejections.add_one(
                position,
                "name",
                name,
                tr("The name holds no time of the event; the time of publication doesn't stand in for it."),
            )
            return None
        latest = self._extracted.isoformat()
        for member, day, value in (("name", occurred[0], name), ("datetime", moment[0], published)):
            if day > latest:
                rejections.add_one(
                    position, member, value, tr("The date lies after the extraction date {day}.", day=latest)
                )
                return None
        day, time = at_midnight(*occurred)
        summary = scrub(_text(event, "summary"))
        self._n_texts += bool(summary.text)
        self._scrubbed.update(dict(summary.found))
        return (
            place, _text(event, "id"), NEWS_CODES, normalised_code(NEWS_CODES, kind), 1, day, time, "", "", moment[0],
            "", _place(name, kind, _location(event)), float("nan"), float("nan"), "", "", summary.text,
            "", summary.flags,
        )  # fmt: skip


def _read(path: pathlib.Path) -> list[Mapping[str, Any]]:
    """The events of a file; EstError when it holds none."""
    try:
        if path.stat().st_size > _LARGEST:
            raise EstError(
                tr(
                    "{file} is larger than {n} MB, which no list of polisen.se's events is: choose the right file, or "
                    "split it.",
                    file=path.name,
                    n=_LARGEST >> 20,
                )
            )
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        raise EstError(
            tr(
                "{file} is no JSON file ({error}): save the answer of polisen.se/api/events again.",
                file=path.name,
                error=brief(error),
            )
        ) from error
    if not isinstance(content, list):
        raise EstError(
            tr("{file} is no list of events: save the answer of polisen.se/api/events as it is.", file=path.name)
        )
    if not content:
        raise EstError(tr("{file} has no events: save the answer of polisen.se/api/events again.", file=path.name))
    first = content[0]
    lacking = [name for name in _NEEDED if not isinstance(first, dict) or name not in first]
    if lacking:
        raise EstError(
            tr(
                "{file} is no list of polisen.se's events: the first one lacks {members} and has {there}.",
                file=path.name,
                members=", ".join(f"'{name}'" for name in lacking),
                there=listed(first if isinstance(first, dict) else ()),
            )
        )
    return [event if isinstance(event, dict) else {} for event in content]


def _text(event: Mapping[str, Any], member: str) -> str:
    value = event.get(member)
    return "" if value is None or isinstance(value, (dict, list)) else storable(str(value)).strip()


def _location(event: Mapping[str, Any]) -> str:
    location = event.get("location")
    return _text(location, "name") if isinstance(location, dict) else ""


def _cells(event: Mapping[str, Any]) -> list[str]:
    """An event's members as text, in their usual order."""
    values = ((name, event.get(name)) for name in _MEMBERS)
    return [
        _nested(value) if isinstance(value, (dict, list)) else _text(event, name)
        for name, value in values
    ]


def _nested(value: object) -> str:
    """A member with members of its own as text; one that is nested without end is cut."""
    try:
        return storable(json.dumps(value, ensure_ascii=False))
    except RecursionError:
        return "…"


def _occurred(name: str, published: dt.date) -> tuple[str, str] | None:
    """Day and time in '17 maj 10.35, Misshandel, Borlänge'.

    The name gives no year: it is the one that brings the day nearest to the publication, so that what happened on
    31 December and was published in January lies in the old year.
    """
    match = _NAME.fullmatch(name)
    month = month_number(match[2]) if match else None
    time = clock(int(match[4]), int(match[5])) if match else None
    if match is None or month is None or time is None:
        return None
    years = [int(match[3])] if match[3] else [published.year + shift for shift in (-1, 0, 1)]
    days = [day for day in (day_of(year, month, int(match[1])) for year in years) if day is not None]
    if not days:
        return None
    return min(days, key=lambda day: abs((day - published).days)).isoformat(), time


def _place(name: str, kind: str, location: str) -> str:
    """'Borlänge|Dalarnas län': the place in the name, then the location, the nearest first."""
    match = _NAME.fullmatch(name)
    rest = match[6].strip() if match else ""
    if rest.casefold().startswith(kind.casefold()):
        place = rest[len(kind) :].lstrip(" ,")
    else:
        place = rest.rpartition(",")[2].strip()
    parts = [part.replace("|", "/") for part in (place, location) if part]
    return "|".join(dict.fromkeys(parts))
