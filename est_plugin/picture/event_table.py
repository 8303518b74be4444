"""The event calendar as a table that may be edited: which yearly events the baseline knows."""

from __future__ import annotations

import csv
import pathlib

from ..analysis.event_calendar import LONGEST, Event
from ..domain.errors import EstError
from ..domain.language import tr
from ..paths import resource

COLUMNS = ("key", "name", "rule", "before", "after", "active")


def event_table(path: str | pathlib.Path | None = None) -> tuple[Event, ...]:
    """The active events of a table, in its order.

    Arguments:
        path: a CSV file with ; between the columns ``key;name;rule;before;after;active`` (UTF-8); None: the plugin's
            own. ``active`` is 1 or 0.

    Raises:
        EstError: the file can't be read, or a row can't be understood.
    """
    file = pathlib.Path(path) if path else resource("event_calendar.csv")
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise EstError(
            tr("The event calendar {file} can't be read: is it a text file in UTF-8?", file=file.name)
        ) from None
    reader = csv.DictReader(text.splitlines(), delimiter=";")
    lacking = [name for name in COLUMNS if name not in (reader.fieldnames or [])]
    if lacking:
        raise EstError(
            tr(
                "The event calendar {file} has no column {name}: its columns are {columns}, with ; between them.",
                file=file.name,
                name=lacking[0],
                columns=", ".join(COLUMNS),
            )
        )
    events = []
    for line, row in enumerate(reader, start=2):
        if any((value or "").strip() for value in row.values() if isinstance(value, str)):
            event = _event(row, file.name, line)
            if (row["active"] or "").strip() == "1":
                events.append(event)
    return tuple(events)


def _event(row: dict[str, str | None], file: str, line: int) -> Event:
    values = {name: (row[name] or "").strip() for name in COLUMNS}
    try:
        if values["active"] not in ("0", "1"):
            raise ValueError(f"active is '{values['active']}': write 1 or 0")
        return Event(
            values["key"], values["name"], values["rule"].lower(), int(values["before"] or 0), int(values["after"] or 0)
        )
    except ValueError:
        raise EstError(
            tr(
                "The event calendar {file} can't be understood in row {row}: write active as 1 or 0, before and after "
                "as days (together at most {most}), and the rule as 04-30, fri 06-19, easter+39 or 2026-08-14.",
                file=file,
                row=line,
                most=LONGEST - 1,
            )
        ) from None
