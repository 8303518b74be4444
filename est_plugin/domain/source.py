"""Sources: who says so, of what kind, and for which period their record is complete."""
from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from .calendar import ONE_DAY, Period
from .language import tr


class SourceKind(str, enum.Enum):
    """Kinds are shown side by side, in fixed hues, and never silently summed."""

    REPORTERS = "reporters"
    POLICE = "police"
    OTHERS = "others"
    NEWS = "news"
    """Published news (polisen.se): listed, never counted, never placed by its centroid."""

    @property
    def label(self) -> str:
        """The kind's name in the interface."""
        return {
            SourceKind.REPORTERS: tr("reporters"),
            SourceKind.POLICE: tr("police"),
            SourceKind.OTHERS: tr("others"),
            SourceKind.NEWS: tr("news"),
        }[self]

    @property
    def is_counted(self) -> bool:
        """Whether the kind's rows are counted as incidents."""
        return self is not SourceKind.NEWS


COUNTED_KINDS = (SourceKind.REPORTERS, SourceKind.POLICE, SourceKind.OTHERS)


@dataclass(frozen=True)
class Source:
    """A source as the store knows it, with the periods in which its record is complete."""

    number: int
    name: str
    kind: SourceKind
    extracted: dt.date | None
    """*Uttagsdatum* of its newest import."""
    coverage: tuple[Period, ...] = ()
    erased_before: dt.date | None = None
    """Its rows from before this date have been erased (retention); None where none have."""

    def covers(self, first: dt.date, last: dt.date) -> bool:
        """Whether the record is complete from *first* to *last*. Outside of it, counts are unknown."""
        return any(period.covers(first, last) for period in self.coverage)

    def covered_until(self, first: dt.date, last: dt.date) -> dt.date | None:
        """The last date up to which the record is complete from *first* on, at most *last*; None if none."""
        for period in self.coverage:
            if period.first <= first <= period.last:
                return min(period.last, last)
        return None


def merged_periods(periods: list[Period]) -> tuple[Period, ...]:
    """Join periods that overlap or touch, in order of time."""
    out: list[Period] = []
    for period in sorted(periods):
        if out and period.first <= out[-1].last + ONE_DAY:
            out[-1] = Period(out[-1].first, max(out[-1].last, period.last))
        else:
            out.append(period)
    return tuple(out)
