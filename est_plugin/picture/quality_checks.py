"""Checks of single sources: dates, ends, hours, repeated rows, what was rejected, and what a record covers."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..domain.calendar import Clock
from ..domain.language import number, tr
from ..store.interface import Store
from .counting import Counts, coverage_text, lines_of
from .quality_findings import Finding, FindingKind
from .quality_material import Material, lengths

LONG_H = 168.0
"""A span of more than a week says nothing of when in the week it happened."""

_MANY_REASONS = 3
"""Reasons that differ in their numbers alone are listed as one from so many on."""

_MIDNIGHT = 0
_AROUND_MIDNIGHT = (22 * 60, 23 * 60, 60, 120)
_CLEARLY_MORE, _AT_LEAST = 2.0, 5

_LATE_DAYS = 14
"""A source whose newest extract is so many days older than the others' is behind."""


def date_findings(material: Material) -> Iterator[Finding]:
    """Offences after their source's newest extract, and registrations before the offence."""
    coming = np.array([material.frame.categories[key].is_future for key in material.categories])
    extracted = {source.number: source.extracted for source in material.frame.sources}
    for source, name, own in material.sources():
        drawn = extracted[source]
        future = (own["day"] > drawn.toordinal()) & ~coming[own["category"]] if drawn else None
        if future is not None and future.any():
            yield Finding(
                FindingKind.FUTURE,
                name,
                n=int(future.sum()),
                total=len(own),
                flagged=True,
                text=tr("Dates of offence after the extract was drawn ({day}).", day=drawn),
            )
        registered = own["registered"] >= 0
        early = registered & (own["registered"] < own["day"]) & ~coming[own["category"]]
        if early.any():
            yield Finding(
                FindingKind.REGISTERED_BEFORE,
                name,
                n=int(early.sum()),
                total=int(registered.sum()),
                flagged=True,
                text=tr("Registered before the offence: one of the two dates is wrong."),
            )


def end_findings(material: Material) -> Iterator[Finding]:
    """Ends that are missing, lie before the start, at the start, or more than a week after it."""
    for _, name, own in material.sources():
        hours = lengths(own)
        ended = np.isfinite(hours)
        if not ended.any():
            continue
        # As given: also where both are 00:00, which the source may write for a time that nobody knows.
        same_minute = ((own["minute"] >= 0) & (own["minute"] == own["end_minute"])).to_numpy()
        for kind, found, text in (
            (FindingKind.END_MISSING, ~ended, tr("No end is given: the start stands for when it happened.")),
            (FindingKind.END_REVERSED, ended & (hours < 0), tr("The end lies before the start, and is not used.")),
            (FindingKind.END_ZERO, ended & (hours == 0) & same_minute, tr("The end is the start, to the minute.")),
            (
                FindingKind.END_LONG,
                ended & (hours > LONG_H),
                tr("More than a week lies between start and end: it says nothing of the hour or the day."),
            ),
        ):
            if found.any():
                yield Finding(
                    kind, name, n=int(found.sum()), total=len(own), flagged=kind is FindingKind.END_REVERSED, text=text
                )


def time_findings(material: Material) -> Iterator[Finding]:
    """Unknown hours by source and category, and a midnight that stands out from the hours around it."""
    for _, name, own in material.sources():
        unknown = (own["minute"] < 0) | own["is_unknown"]
        if unknown.all():
            yield Finding(
                FindingKind.UNKNOWN_TIME, name, n=len(own), total=len(own), text=tr("No time of day is known.")
            )
            continue
        if unknown.any():
            yield _unknown_time(name, "", int(unknown.sum()), len(own))
            grouped = unknown.groupby(own["category"])
            for line in lines_of(grouped.agg(["sum", "size"]).reset_index()):
                if line.sum:
                    yield _unknown_time(name, material.category_name(line.category), int(line.sum), int(line.size))
        minutes = own["minute"][~unknown]
        at_midnight = int((minutes == _MIDNIGHT).sum())
        around = max(int((minutes == minute).sum()) for minute in _AROUND_MIDNIGHT)
        if at_midnight >= _AT_LEAST and at_midnight > _CLEARLY_MORE * around + _AT_LEAST:
            yield Finding(
                FindingKind.MIDNIGHT,
                name,
                n=at_midnight,
                total=len(own),
                flagged=True,
                text=tr(
                    "At exactly 00:00, where the full hours around it have at most {around}: unknown times, unless the "
                    "source says otherwise.",
                    around=number(around),
                ),
            )


def _unknown_time(source: str, category: str, n: int, total: int) -> Finding:
    return Finding(
        FindingKind.UNKNOWN_TIME,
        source,
        category,
        n=n,
        total=total,
        text=tr("The time of day is unknown; it is no midnight."),
    )


def duplicate_findings(store: Store, material: Material) -> tuple[list[Finding], pd.DataFrame]:
    """Rows that others of their source equal to the letter, and the list of them."""
    period = material.period
    rows = store.repeated_rows(period.first, period.last, material.frame.state.batch)
    findings = []
    for source, name, own in material.sources():
        repeated = rows[rows["source"] == source]
        if len(repeated):
            extra = int((repeated["n"] - 1).sum())
            findings.append(
                Finding(
                    FindingKind.DUPLICATE,
                    name,
                    n=extra,
                    total=len(own),
                    flagged=True,
                    text=tr(
                        "Rows that repeat another one in what, when and where ({n} such rows in all), with no key to "
                        "tell them apart: all are kept and counted.",
                        n=number(int(repeated["n"].sum())),
                    ),
                )
            )
    names = {source.number: source.name for source in material.frame.sources}
    return findings, rows.assign(source=rows["source"].map(names))


def rejection_findings(store: Store, material: Material) -> Iterator[Finding]:
    """What was rejected, by import and reason."""
    batches = {batch.number: batch for batch in store.batches() if batch.number <= material.frame.state.batch}
    rows = store.rejected()
    rows = rows[rows["batch"].isin([0, *batches])]
    rows = rows.assign(reason=_generalised(rows["reason"]))
    for line in lines_of(rows.groupby(["batch", "file", "reason"], sort=False).size().reset_index(name="n")):
        batch = batches.get(line.batch)
        where = (
            tr("{file}, import {number}", file=line.file, number=line.batch)
            if batch
            else tr("{file} (areas)", file=line.file)
        )
        yield Finding(
            FindingKind.REJECTED,
            batch.source if batch else "",
            n=int(line.n),
            total=batch.n_rows if batch else None,
            flagged=True,
            text=f"{where}: {line.reason}",
        )


def _generalised(reasons: pd.Series) -> pd.Series:
    """Reasons that differ in numbers alone (of rows), as one with … in their place."""
    distinct = pd.Series(reasons.unique())
    general = distinct.map(lambda text: re.sub(r"\d+", "…", text))
    many = general.map(general.value_counts()) > _MANY_REASONS
    return reasons.map(dict(zip(distinct, general.where(many, distinct))))


def code_findings(counts: Counts) -> Iterator[Finding]:
    """Codes that no rule places."""
    total = int(counts.frame["n"].sum())
    for row in lines_of(counts.uncategorised):
        yield Finding(
            FindingKind.UNCATEGORISED,
            n=int(row.n),
            total=total,
            flagged=True,
            text=tr(
                "The code '{code}' ({system}) has no category: place it (est:placecode).",
                code=row.code,
                system=row.code_system,
            )
            if row.code
            else tr("No code is given ({system}).", system=row.code_system),
        )


def coverage_findings(material: Material) -> Iterator[Finding]:
    """For which dates each source's record is complete, and how old its newest extract is."""
    sources = [source for source in material.frame.sources if source.kind.is_counted]
    newest = max((source.extracted for source in sources if source.extracted), default=None)
    for source in sources:
        behind = (newest - source.extracted).days if newest and source.extracted else 0
        covers = coverage_text(source, Clock.OCCURRED)
        text = tr("Newest extract {day}; {coverage}.", day=source.extracted, coverage=covers)
        if behind > _LATE_DAYS:
            text += " " + tr("It is {days} days behind the newest source.", days=behind)
        yield Finding(
            FindingKind.COVERAGE,
            source.name,
            n=len(material.own(source.number)),
            total=len(material.incidents),
            flagged=behind > _LATE_DAYS or not source.coverage,
            text=text,
        )
