"""Review: looking through what came in, and leaving out what should not count."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.review import ReviewState
from ..store.interface import IncidentSelection, Store


@dataclass(frozen=True)
class ReviewReport:
    """What an act of review did, or would do. Numbers are incidents."""

    batch: int
    """The revision's number; 0 where nothing was written."""
    n_selected: int
    n_changed: int
    """So many came (or would come) into the state; the others were in it already, for that reason."""
    before: dict[ReviewState, int]
    """The selected ones by their state before."""
    n_changed_since: int
    """Of the selected ones: so many were changed by their source after an earlier review."""


def review_incidents(
    store: Store,
    selection: IncidentSelection,
    state: ReviewState,
    reason: str,
    reviewer: str,
    dry_run: bool = False,
) -> ReviewReport:
    """Put the selected incidents in a state of review, as one revision.

    Arguments:
        reason: mandatory where they are excluded.
        reviewer: who says so.
        dry_run: count only; no reviewer is needed.

    Raises:
        EstError: no condition narrows the selection, or something in it is unknown; a reason or a reviewer lacks.
    """
    if selection.is_everything:
        raise EstError(
            tr("Say which incidents are meant: by source, import, area, category, dates, state or their uuids.")
        )
    before = store.review_states(selection)
    changed_since = sum(store.review_states(_changed_since(selection)).values())
    n_changed = store.n_to_review(selection, state, reason)
    batch = 0 if dry_run else store.review(selection, state, reason, reviewer)
    return ReviewReport(batch, sum(before.values()), n_changed, before, changed_since)


def _changed_since(selection: IncidentSelection) -> IncidentSelection:
    return replace(selection, changed_since=True)
