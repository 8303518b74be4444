"""What a week's count is, against what was to be expected and against the weeks before."""

from __future__ import annotations

import enum

from .language import tr


class Status(str, enum.Enum):
    """A count against what was to be expected, and against the weeks before."""

    NEW = "new"
    """More than expected, and in none of the last weeks."""
    RISING = "rising"
    """More than expected, and more than in any of the last weeks that were so."""
    CONTINUING = "continuing"
    """More than expected, as in one of the last weeks."""
    FALLING = "falling"
    """Fewer than expected."""
    ENDED = "ended"
    """As expected now; more than expected last week."""
    AS_EXPECTED = "as_expected"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The status in words."""
        return {
            Status.NEW: tr("new"),
            Status.RISING: tr("rising"),
            Status.CONTINUING: tr("continuing"),
            Status.FALLING: tr("fewer than expected"),
            Status.ENDED: tr("ended"),
            Status.AS_EXPECTED: tr("as expected"),
            Status.UNKNOWN: tr("unknown"),
        }[self]

    @property
    def direction(self) -> int:
        """+1 more than expected, -1 fewer, 0 neither. The one thing that colour carries."""
        if self in (Status.NEW, Status.RISING, Status.CONTINUING):
            return 1
        return -1 if self is Status.FALLING else 0


RAISED = tuple(status.value for status in Status if status.direction > 0)
"""Values of those that say more than expected."""
