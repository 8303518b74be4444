"""A week's leads, from the store: near repeats, likely places, clusters to review."""

from __future__ import annotations

from ..domain.language import tr
from ..domain.progress import SILENT, Part, Progress
from ..store.interface import Store
from .counting import read_frame
from .lead_record import MAX_EVENTS, read_record, shortened_note
from .leads import LeadSettings, WeeklyLeads
from .likely_places import find_likely_places
from .live_clusters import live_clusters
from .near_repeat_notices import near_repeat_notices


def weekly_leads(store: Store, settings: LeadSettings, progress: Progress = SILENT) -> WeeklyLeads:
    """Look through the single events up to a week's end for what they say of the days to come.

    Only events with a point in one of the areas are looked at, of categories that are counted as incidents; an
    event that two sources tell of is looked at once, and several rows of one case are one event.

    Raises:
        EstError: an unknown area set; no source covers the week.
        Cancelled: *progress* says so.
    """
    progress.report(0.0, tr("Reading the store"))
    frame = read_frame(store, settings.areas, settings.clock, settings.as_of)
    record = read_record(store, frame, settings)
    progress.report(0.2, tr("Looking for near repeats"))
    near_repeats, tested = near_repeat_notices(record, settings, Part(progress, 0.2, 0.4))
    progress.report(0.4, tr("Mapping where next week's incidents are likely"))
    likely, accuracy, n_mapped, map_notes = find_likely_places(record, settings, Part(progress, 0.4, 0.6))
    progress.report(0.6, tr("Looking for clusters"))
    clusters, n_scanned, scan_notes = live_clusters(record, settings, Part(progress, 0.6, 1.0))
    many = record.cases()["category"].value_counts()
    names = [frame.categories[str(key)].name for key in many.index[many > MAX_EVENTS]]
    progress.report(1.0)
    return WeeklyLeads(
        settings=settings,
        area_set=frame.area_set,
        state=frame.state,
        near_repeats=near_repeats,
        tested=tested,
        likely=likely,
        clusters=clusters,
        n_scanned=n_scanned,
        n_map_categories=n_mapped,
        accuracy=accuracy,
        placed=record.placed,
        total=record.total,
        notes=(*record.notes, *shortened_note(names), *map_notes, *scan_notes),
    )
