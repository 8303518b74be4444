"""polisen.se's service of events: its address, its rules on pace, its answers. The network is somebody else's."""

from __future__ import annotations

import json
import os
import pathlib
import re
import tempfile
import urllib.parse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.errors import EstError
from ..domain.language import number, tr
from .table import unreadable

ADDRESS = "https://polisen.se/api/events"
"""The service's documented address."""

SECONDS_BETWEEN, MOST_IN_AN_HOUR = 10.0, 60
"""The service's rules: one call in ten seconds, sixty in an hour."""

_HOUR = 3600.0
_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2}(?: \d{2})?)?")


def address(url: str, location: str = "", kind: str = "", date: str = "") -> str:
    """The address of a call.

    Args:
        url: the service's own.
        location: municipalities or counties, several with ; between.
        kind: types of event, several with ; between.
        date: a month, a day or an hour: 2026-11, 2026-11-24, 2026-11-24 14.

    Raises:
        EstError: url is no web address, or date is none of these.
    """
    parts = urllib.parse.urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise EstError(tr("'{url}' is no web address: it begins with https://.", url=url))
    if date and not _DATE.fullmatch(date):
        raise EstError(tr("DATE is '{date}': write 2026-11, 2026-11-24 or 2026-11-24 14.", date=date))
    asked = [(name, value) for name, value in (("locationname", location), ("type", kind), ("DateTime", date)) if value]
    query = "&".join(filter(None, (parts.query, urllib.parse.urlencode(asked, quote_via=urllib.parse.quote))))
    return urllib.parse.urlunsplit(parts._replace(query=query, fragment=""))


def seconds_to_wait(calls: Sequence[float], now: float) -> float:
    """How long to wait before the next call, 0 for not at all.

    Args:
        calls: when the earlier ones were made (seconds since 1970), in any order.
        now: the time.

    Raises:
        EstError: the hour's calls are used up.
    """
    past = sorted(call for call in calls if now - _HOUR < call <= now)
    if len(past) >= MOST_IN_AN_HOUR:
        minutes = (past[-MOST_IN_AN_HOUR] + _HOUR - now) / 60
        raise EstError(
            tr(
                "polisen.se has been asked {n} times in the last hour, which is all that it allows: try again in "
                "{minutes} minutes.",
                n=number(len(past)),
                minutes=number(max(1, round(minutes + 0.5))),
            )
        )
    return max(0.0, past[-1] + SECONDS_BETWEEN - now) if past else 0.0


def remembered(calls: Sequence[float], now: float) -> list[float]:
    """The calls that still matter, with the one that is made now."""
    return [*sorted(call for call in calls if now - _HOUR < call <= now), now]


def read_answer(body: bytes, url: str) -> list[dict[str, Any]]:
    """The events of an answer. Raises EstError where it holds none, or is a web page."""
    text = body.lstrip(b"\xef\xbb\xbf \r\n\t")
    if text.startswith(b"<"):
        raise EstError(
            tr(
                "{url} answered with a web page instead of events: the service is down, has moved, or a network login "
                "stands before it; open the address in a browser.",
                url=url,
            )
        )
    try:
        events = json.loads(text)
    except (ValueError, RecursionError):
        events = None
    if not isinstance(events, list) or not all(isinstance(event, dict) and event.get("id") for event in events):
        raise EstError(tr("{url} answered with something that is no list of events: try again later.", url=url))
    return events


@dataclass(frozen=True)
class Merged:
    """Events of an earlier file and of an answer."""

    events: list[dict[str, Any]]
    """By falling id: the newest first, as the service gives them."""
    n_new: int
    n_changed: int


def merged(earlier: Sequence[Mapping[str, Any]], fetched: Sequence[Mapping[str, Any]]) -> Merged:
    """The events of both by their id; what was fetched replaces what was there."""
    known = {str(event["id"]): dict(event) for event in earlier}
    fresh = {str(event["id"]): dict(event) for event in fetched}
    n_new = sum(key not in known for key in fresh)
    n_changed = sum(key in known and known[key] != event for key, event in fresh.items())
    both = {**known, **fresh}
    order = sorted(both, key=lambda key: (key.isdigit(), int(key) if key.isdigit() else 0, key), reverse=True)
    return Merged([both[key] for key in order], n_new, n_changed)


def read_earlier(path: pathlib.Path) -> list[dict[str, Any]]:
    """The events of a file that was fetched before; none where it isn't there.

    Raises:
        EstError: the file holds something else, and is left alone.
    """
    if not path.exists():
        return []
    try:
        body = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    try:
        return read_answer(body, path.name) if body.strip() else []
    except EstError as error:
        raise EstError(
            tr("{file} holds something else than events of polisen.se: choose another name for them.", file=path.name)
        ) from error


def write_events(path: pathlib.Path, events: Sequence[Mapping[str, Any]]) -> None:
    """Write the events in one step: the earlier file stays whole until the new one is. Raises EstError."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with open(handle, "w", encoding="utf-8") as stream:
                json.dump(list(events), stream, ensure_ascii=False, indent=1)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise EstError(tr("{path} could not be written: {error}.", path=path, error=error.strerror or error)) from error
