"""Retention (*gallring*): which sources' rows are too old to keep, and erasing them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import SILENT, Part, Progress
from ..intake.folding import did_you_mean, listed
from ..store.interface import RetentionPlan, Store


@dataclass(frozen=True)
class RetentionReport:
    """What goes by the rules, or went."""

    plans: tuple[RetentionPlan, ...]
    """One for each source that has a number of days."""
    without_rule: tuple[str, ...]
    """Names of the sources for which no number of days is set: nothing of theirs goes."""
    is_erased: bool


def apply_retention(
    store: Store,
    source: str = "",
    days: int | None = None,
    today: dt.date | None = None,
    dry_run: bool = True,
    done_by: str = "",
    progress: Progress = SILENT,
) -> RetentionReport:
    """Erase what is older than each source's number of days; by default only count what would go.

    Arguments:
        source: of one source only; empty: of all.
        days: so many days are kept; None: the number set for each source.
        today: the day from which is counted back; None: the local date.

    Raises:
        EstError: the source is unknown; *days* is below 1; *days* without *source*; a source without a number of days
            is named; another program holds the store.
        Cancelled: the user stopped it between two sources. What has been erased is gone.
    """
    if days is not None and days < 1:
        raise EstError(tr("Rows are kept for {days} days: give 1 day or more.", days=days))
    if days is not None and not source.strip():
        raise EstError(tr("Say for which source {days} days hold (SOURCE): every source has its own rule.", days=days))
    rules = _rules(store, source, days)
    today = today or dt.date.today()
    plans: list[RetentionPlan] = []
    for i, (name, kept) in enumerate(rules.items()):
        part = Part(progress, i / len(rules), (i + 1) / len(rules))
        part.report(0.0, name)
        if kept is None:
            continue
        cutoff = today - dt.timedelta(days=kept)
        plans.append(store.retention_plan(name, cutoff) if dry_run else store.erase(name, cutoff, done_by))
        part.report(1.0, name)
    return RetentionReport(
        tuple(plans), tuple(name for name, kept in rules.items() if kept is None), is_erased=not dry_run
    )


def _rules(store: Store, source: str, days: int | None) -> dict[str, int | None]:
    """Days by source's name: of the one that is meant, or of all."""
    there = store.retention_days()
    if not source.strip():
        if all(kept is None for kept in there.values()):
            raise EstError(tr("No source has a number of days to be kept: give SOURCE and DAYS, or set it (SET)."))
        return there
    name = next((name for name in there if name.casefold() == source.strip().casefold()), None)
    if name is None:
        raise EstError(
            tr(
                "There is no source '{name}'{hint}: the store has {known}.",
                name=source,
                hint=did_you_mean([source], list(there)),
                known=listed(there),
            )
        )
    kept = days if days is not None else there[name]
    if kept is None:
        raise EstError(tr("For '{name}' no number of days is set: give DAYS.", name=name))
    return {name: kept}
