"""From a moment in universal time to the clock on the wall."""

from __future__ import annotations

import datetime as dt
import functools

from ..domain.errors import EstError
from ..domain.language import tr

STOCKHOLM = "Europe/Stockholm"


def to_local(utc: dt.datetime, zone: str = STOCKHOLM) -> dt.datetime:
    """The local time (naive) in *zone* at *utc* (naive). Raises EstError for a zone this machine doesn't know."""
    known = _zone(zone)
    if known is not None:
        return utc.replace(tzinfo=dt.timezone.utc).astimezone(known).replace(tzinfo=None)
    if zone != STOCKHOLM:
        raise EstError(tr("The time zone '{zone}' is not known on this machine: use Europe/Stockholm.", zone=zone))
    return utc + stockholm_offset(utc)


@functools.lru_cache(maxsize=8)
def _zone(name: str) -> dt.tzinfo | None:
    """The zone of the machine's own table; Windows may have none."""
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return None


def stockholm_offset(utc: dt.datetime) -> dt.timedelta:
    """Swedish time minus universal time by the rule of the EU, in force since 1996 (directive 2000/84/EC).

    Summer time lasts from the last Sunday of March to the last Sunday of October, 01:00 universal time.
    """
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return dt.timedelta(hours=2 if summer else 1)


def _last_sunday(year: int, month: int) -> dt.datetime:
    """01:00 on the last Sunday of a month of 31 days."""
    last = dt.datetime(year, month, 31, 1)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)
