"""What can be found in the data that a reader of the picture should know."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..domain.language import tr

FINDING_COLUMNS = ("kind", "source", "category", "week", "n", "total", "share", "flagged", "text", "x", "y")


class FindingKind(str, enum.Enum):
    """Kinds of findings, in the order in which they are listed."""

    PLACED = "placed"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"
    SAME_EVENT = "same_event"
    REPEATED_POINT = "repeated_point"
    OUTSIDE = "outside_areas"
    FARTHEST = "farthest_outside"
    FUTURE = "future_date"
    REGISTERED_BEFORE = "registered_before"
    END_MISSING = "end_missing"
    END_REVERSED = "end_reversed"
    END_ZERO = "end_zero"
    END_LONG = "end_long"
    UNKNOWN_TIME = "unknown_time"
    MIDNIGHT = "midnight"
    UNCATEGORISED = "uncategorised"
    COVERAGE = "coverage"

    @property
    def label(self) -> str:
        """The kind's name in the interface."""
        return {
            FindingKind.PLACED: tr("Placed"),
            FindingKind.REJECTED: tr("Rejected rows"),
            FindingKind.DUPLICATE: tr("Rows that repeat another one"),
            FindingKind.SAME_EVENT: tr("The same event in several sources"),
            FindingKind.REPEATED_POINT: tr("Coordinates that repeat"),
            FindingKind.OUTSIDE: tr("Points outside all areas"),
            FindingKind.FARTHEST: tr("The farthest points"),
            FindingKind.FUTURE: tr("Dates in the future"),
            FindingKind.REGISTERED_BEFORE: tr("Registered before the offence"),
            FindingKind.END_MISSING: tr("Missing end"),
            FindingKind.END_REVERSED: tr("End before the start"),
            FindingKind.END_ZERO: tr("Span of zero length"),
            FindingKind.END_LONG: tr("Span of more than a week"),
            FindingKind.UNKNOWN_TIME: tr("Unknown time"),
            FindingKind.MIDNIGHT: tr("Exactly midnight"),
            FindingKind.UNCATEGORISED: tr("Codes without a category"),
            FindingKind.COVERAGE: tr("Coverage"),
        }[self]


@dataclass(frozen=True)
class Finding:
    """One thing that was found."""

    kind: FindingKind
    source: str = ""
    """Its name; '' where it isn't of one source."""
    category: str = ""
    """Its name; '' of all."""
    week: str = ""
    """'2026-W47'; '' of the whole period."""
    n: int = 0
    total: int | None = None
    """Of how many; None where that says nothing."""
    flagged: bool = False
    """Whether somebody should look into it."""
    text: str = ""
    x: float = float("nan")
    y: float = float("nan")
    """A place, in the area set's CRS; NaN without one."""


def as_table(findings: Iterable[Finding]) -> pd.DataFrame:
    """Findings as ``FINDING_COLUMNS``, in the order of the kinds; ``share`` is n of total, NaN without a total."""
    rows = [
        (
            finding.kind.value,
            finding.source,
            finding.category,
            finding.week,
            finding.n,
            np.nan if finding.total is None else finding.total,
            finding.n / finding.total if finding.total else np.nan,
            finding.flagged,
            finding.text,
            finding.x,
            finding.y,
        )
        for finding in findings
    ]
    table = pd.DataFrame(rows, columns=list(FINDING_COLUMNS))
    order = {kind.value: i for i, kind in enumerate(FindingKind)}
    at = table["kind"].map(order).to_numpy(np.int64)
    return (
        table.iloc[np.argsort(at, kind="stable")]
        .reset_index(drop=True)
        .astype({"n": np.int64, "total": np.float64, "share": np.float64, "flagged": bool})
    )
