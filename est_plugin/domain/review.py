"""Review: an incident is new, then reviewed, and may be excluded with a reason."""

from __future__ import annotations

import enum

from .language import tr


class ReviewState(str, enum.Enum):
    """States in the order in which they are passed. An excluded incident stays in the store, and out of counts."""

    NEW = "ny"
    REVIEWED = "granskad"
    EXCLUDED = "utesluten"

    @property
    def label(self) -> str:
        """The state's name in the interface."""
        return {
            ReviewState.NEW: tr("new"),
            ReviewState.REVIEWED: tr("reviewed"),
            ReviewState.EXCLUDED: tr("excluded"),
        }[self]
