"""Clusters to review: circles in which more of a category than usual has come in up to the week's end."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..analysis.close_pairs import TooManyPairs
from ..analysis.space_time_scan import Cluster, ScanSettings, TooManyPlaces, space_time_scan
from ..domain.language import tr
from ..domain.progress import SILENT, Part, Progress
from .lead_record import LeadRecord, newest
from .leads import CLUSTER_COLUMNS, LeadSettings

MIN_EVENTS = 10
"""A category with fewer in the year isn't looked through."""

LONGEST_DAYS = 28
REACH_M = 500.0
"""Wider circles are parts of town, which the weekly inventory looks after."""
GRID_M = 100.0
"""Points are put together in squares of this size, the positional error of police data being 83 m (Gerell 2018)."""

MIN_RADIUS_M = 100.0
SHUFFLES = 999
ENOUGH = 20
"""Shuffling ends with so many as strong as the strongest cluster: p is then known well enough, and above .02."""

FEW = 1000
"""Of more events, clusters are looked for that are whole weeks long."""


def live_clusters(
    record: LeadRecord, settings: LeadSettings, progress: Progress = SILENT
) -> tuple[pd.DataFrame, int, list[str]]:
    """Scan each category, and keep what is rare also when the number of categories is considered.

    Returns:
        ``clusters`` and ``n_scanned`` of :class:`..leads.WeeklyLeads`, and notes.
    """
    last = np.datetime64(settings.week.last)
    groups = dict(iter(record.cases().groupby("category", sort=False)))
    # Whether two events came lately doesn't change when their dates are shuffled: choosing by it is no second look.
    wanted = [
        key
        for key in record.frame.categories
        if key in groups
        and len(groups[key]) >= MIN_EVENTS
        and int((groups[key]["day"] > last - np.timedelta64(LONGEST_DAYS, "D")).sum()) > 1
    ]
    lines: list[dict[str, object]] = []
    crowded: list[str] = []
    for at, key in enumerate(wanted):
        own = newest(groups[key], "day")
        part = Part(progress, at / len(wanted), (at + 1) / len(wanted))
        try:
            found = _scanned(own, last, settings.seed, part)
        except (TooManyPairs, TooManyPlaces):
            crowded.append(record.frame.categories[key].name)
            continue
        for cluster in found:
            adjusted = min(1.0, cluster.p_value * len(wanted))
            if adjusted <= settings.limit:
                lines.append({**_line(record, key, own, cluster), "p_adjusted": adjusted})
    table = pd.DataFrame(lines, columns=list(CLUSTER_COLUMNS))
    table = table.sort_values(["p_value", "llr"], ascending=[True, False], kind="stable", ignore_index=True)
    table["rank"] = np.arange(1, len(table) + 1)
    progress.report(1.0)
    notes = []
    if crowded:
        notes.append(
            tr(
                "Not looked through for clusters, as their places lie too close: {categories}.",
                categories=", ".join(crowded),
            )
        )
    return table, len(wanted) - len(crowded), notes


def _scanned(own: pd.DataFrame, last: np.datetime64, seed: int, progress: Progress) -> list[Cluster]:
    return space_time_scan(
        own[["east", "north"]].to_numpy(float),
        own["day"].to_numpy("datetime64[D]"),
        ScanSettings(REACH_M, LONGEST_DAYS, step_days=1 if len(own) <= FEW else 7, grid_m=GRID_M),
        last,
        SHUFFLES,
        seed,
        progress,
        ENOUGH,
    )


def _line(record: LeadRecord, key: str, own: pd.DataFrame, cluster: Cluster) -> dict[str, object]:
    areas = own["area"].iloc[cluster.members]
    code, name = record.area_labels(int(areas.value_counts(sort=True).index[0]))
    first, last = cluster.first_day.item(), cluster.last_day.item()
    return {
        "category": key,
        "category_name": record.frame.categories[key].name,
        "x": cluster.x / record.scale[0],
        "y": cluster.y / record.scale[1],
        "radius_m": max(cluster.radius_m, MIN_RADIUS_M),
        "first_day": first,
        "last_day": last,
        "days": (last - first).days + 1,
        "observed": cluster.observed,
        "expected": cluster.expected,
        "ratio": cluster.observed / cluster.expected,
        "llr": cluster.llr,
        "p_value": cluster.p_value,
        "area_code": code,
        "area_name": name,
    }
