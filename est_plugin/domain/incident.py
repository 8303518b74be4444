"""An incident: what happened, where and when. The names of its columns stand here and nowhere else.

Between the layers incidents travel as pandas frames with exactly these columns.
"""
from __future__ import annotations

INCIDENT_COLUMNS: tuple[str, ...] = (
    "row",
    "source_key",
    "code_system",
    "code",
    "antal",
    "occurred_on",
    "occurred_time",
    "ended_on",
    "ended_time",
    "registered_on",
    "area_code",
    "area_name",
    "x",
    "y",
    "crs",
    "address",
    "text",
    "time_kind",
    "text_flags",
)
"""Columns of an accepted frame, in order.

``row``: 1-based line or row in the file (for a CSV the line on which the record starts).
``source_key``: the source's own ID of the case or report; '' where it has none.
``code_system``, ``code``: see :mod:`.category`; the code is normalised ('0355'; words case-folded).
``antal``: int, 1 or more. ``*_on``: ISO dates as text, '' unknown. ``*_time``: 'HH:MM' local time, '' unknown.
``area_code``, ``area_name``: as delivered; '' where none. Several candidate names: 'nearest|farther'.
``x``, ``y``: floats in ``crs`` with x pointing east, NaN without a point; ``crs``: authority code
or WKT, '' without a point.
``address``, ``text``: personal data (GDPR): kept in a table of their own, never loaded into analysis. What looks like
a number of a person, a phone … is taken out of ``text`` before it comes here.
``time_kind``: '' as given, :data:`UNKNOWN_TIME` where the source writes 00:00 (or 00:00–23:59) for an unknown time.
``text_flags``: what was taken out of ``text``, 'personnummer:1,phone:2'; '' nothing.
"""

CHANGED_AT = "changed_at"
"""A column that an accepted frame may have besides: when the source last changed the row, local time in one fixed
form ('2026-11-24 22:15:03.120000'), '' unknown. Where it is there, the latest change holds."""

WITHDRAWN_COLUMNS: tuple[str, ...] = ("source_key", CHANGED_AT)
"""Columns of a frame of reports that their source has withdrawn: their keys, and when."""

UNKNOWN_TIME = "unknown"
"""``time_kind`` of an incident whose time of day is given and yet not known."""

REJECTED_COLUMNS: tuple[str, ...] = ("file", "row", "column", "value", "reason", "cells")
"""Columns of a frame of rejected rows: where, which cell, why (a sentence), and the whole row
(``cells``: JSON list of text)."""
