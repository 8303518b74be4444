"""A patrol plan as GPX 1.1: a route for each shift, for any phone or navigator."""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from collections.abc import Callable
from xml.sax.saxutils import escape

import pandas as pd

from ..domain.language import tr
from ..picture.counting import lines_of

Transform = Callable[[float, float], tuple[float, float]]
ToUtc = Callable[[dt.datetime], dt.datetime]

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gpx version="1.1" creator="EST for QGIS" xmlns="http://www.topografix.com/GPX/1/1">\n'
)
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML can't hold."""


def write_patrol_gpx(path: pathlib.Path, title: str, stops: pd.DataFrame, to_degrees: Transform, to_utc: ToUtc) -> None:
    """Write the stops of a plan (``picture.patrol.WeekPatrol.stops``) as routes.

    Arguments:
        title: name of the file's content.
        to_degrees: longitude and latitude (WGS 84) of a point of the plan.
        to_utc: UTC of a local moment; both naive.

    Raises:
        OSError: the file can't be written.
    """
    lines = [_HEAD, f"<metadata><name>{_text(title)}</name></metadata>\n"]
    for _, shift in stops.groupby("shift", sort=True):
        first, last = shift["arrive"].iloc[0], shift["leave"].iloc[-1]
        lines.append(f"<rte><name>{first:%Y-%m-%d} {_span(first, last)}</name>\n")
        for stop in lines_of(shift):
            longitude, latitude = to_degrees(stop.x, stop.y)
            what = tr("{minutes} minutes, {span}", minutes=stop.minutes, span=_span(stop.arrive, stop.leave))
            lines.append(
                f'<rtept lat="{latitude:.7f}" lon="{longitude:.7f}">'
                f"<time>{to_utc(stop.arrive):%Y-%m-%dT%H:%M:%SZ}</time>"
                f"<name>{_text(f'{stop.stop} {stop.place}')}</name><desc>{_text(what)}</desc></rtept>\n"
            )
        lines.append("</rte>\n")
    lines.append("</gpx>\n")
    path.write_text("".join(lines), encoding="utf-8", newline="")


def _span(first: dt.datetime, last: dt.datetime) -> str:
    return f"{first:%H:%M}–{last:%H:%M}"


def _text(text: str) -> str:
    return escape(_NO_XML.sub("", text))
