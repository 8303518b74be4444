"""Which of the week's events follow another one nearby, in categories where that is more than chance."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ..analysis.close_pairs import Bands
from ..analysis.multiple_testing import q_values
from ..analysis.near_repeat import near_repeat_table
from ..analysis.near_repeat_roles import NEAR_REPEAT, REPEAT, roles
from ..domain.calendar import ONE_DAY
from ..domain.progress import SILENT, Part, Progress
from .counting import lines_of
from .lead_record import LeadRecord, newest
from .leads import NEAR_REPEAT_COLUMNS, TESTED_COLUMNS, LeadSettings

SHUFFLES, MORE_SHUFFLES = 199, 999
"""Where so many categories are tested that none could pass with the former, the latter are made."""


def near_repeat_notices(
    record: LeadRecord, settings: LeadSettings, progress: Progress = SILENT
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Test each category on its year, and list the week's events that follow another one where the test says more.

    By date of registration the week's events are those registered in it; how many days lie between two events is
    always told by when they happened.

    Returns:
        ``near_repeats`` and ``tested`` of :class:`..leads.WeeklyLeads`.
    """
    cases = record.cases()
    groups = {key: newest(own, "happened") for key, own in cases.groupby("category", sort=False)}
    ordered = [key for key in record.frame.categories if key in groups]
    shuffles = SHUFFLES if len(ordered) <= settings.limit * (SHUFFLES + 1) else MORE_SHUFFLES
    tested = []
    for at, key in enumerate(ordered):
        part = Part(progress, at / len(ordered), (at + 1) / len(ordered))
        tested.append(_tested(record, key, groups[key], settings, shuffles, part))
    table = pd.DataFrame(tested, columns=list(TESTED_COLUMNS))
    table["q_value"] = q_values(table["p_value"].to_numpy(float))
    found = [
        _followers(record, row, groups[row.category], settings)
        for row in lines_of(table)
        if row.q_value <= settings.limit
    ]
    lines = [line for part in found for line in part]
    notices = pd.DataFrame(lines, columns=list(NEAR_REPEAT_COLUMNS))
    notices["_near"] = notices["role"] != REPEAT
    notices = notices.sort_values(["_near", "days_since", "distance_m"], kind="stable", ignore_index=True)
    progress.report(1.0)
    return notices.drop(columns="_near"), table


def _tested(
    record: LeadRecord, key: str, own: pd.DataFrame, settings: LeadSettings, shuffles: int, progress: Progress
) -> dict[str, object]:
    """A line of ``tested``: the pairs of a category that are near in place and time."""
    line: dict[str, object] = {
        "category": key,
        "category_name": record.frame.categories[key].name,
        "n": len(own),
        "first_day": own["happened"].min().date(),
    }
    unknown = float("nan")
    if len(own) < 2:
        return {**line, "observed": 0, "expected": unknown, "ratio": unknown, "p_value": unknown}
    table = near_repeat_table(
        own[["east", "north"]].to_numpy(float),
        own["happened"].to_numpy("datetime64[D]"),
        Bands((0.0, settings.within_m), closed_right=True),
        Bands((0.0, settings.within_days), closed_right=True),
        permutations=shuffles,
        seed=settings.seed,
        progress=progress,
    )
    values = {name: float(getattr(table, name)[0, 0]) for name in ("expected", "ratio", "p_value")}
    return {**line, "observed": int(table.observed[0, 0]), **values}


def _followers(record: LeadRecord, row: Any, own: pd.DataFrame, settings: LeadSettings) -> list[dict[str, object]]:
    """The lines of one category."""
    days = own["happened"].to_numpy("datetime64[D]")
    found = roles(own[["east", "north"]].to_numpy(float), days, settings.within_m, settings.within_days)
    week, size = settings.week, np.bincount(found.series)
    fresh = days >= np.datetime64(week.first - settings.within_days * ONE_DAY)
    follows = np.isin(found.role, (NEAR_REPEAT, REPEAT)) & fresh
    lines: list[dict[str, object]] = []
    for at in np.flatnonzero((own["day"] >= np.datetime64(week.first)).to_numpy() & follows).tolist():
        event = own.iloc[at]
        code, name = record.area_labels(int(event["area"]))
        lines.append(
            {
                "category": event["category"],
                "category_name": record.frame.categories[event["category"]].name,
                "role": str(found.role[at]),
                "date": days[at].item(),
                "days_since": int(found.days_since[at]),
                "distance_m": float(found.distance_m[at]),
                "series_first": days[found.series[at]].item(),
                "series_n": int(size[found.series[at]]),
                "x": float(event["x"]),
                "y": float(event["y"]),
                "area_code": code,
                "area_name": name,
                "ratio": float(row.ratio),
                "q_value": float(row.q_value),
            }
        )
    return lines
