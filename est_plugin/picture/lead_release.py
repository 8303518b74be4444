"""The gate for leads: what an agency gets of them, at a disclosure level.

========== =======================================================================================
INTERN     everything of the agency's categories: authorities only
SAMVERKAN  likely places only, as cells of 250 m or more with at least five cases in the last 13
           weeks; no single event, no cluster, no hours, no numbers by source
PUBLIK     nothing
========== =======================================================================================

Likely places count their categories together, as the ranking does, and are not split by agency.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..domain.agency import Agency, Level
from ..domain.language import number, tr
from .leads import LIKELY, LIKELY_COLUMNS, WeeklyLeads

MIN_CASES, MIN_CELL_M = 5, 250.0
"""A cell beyond INTERN holds at least so many cases, and is at least so large."""

_SHARED_COLUMNS = ("rank", "x", "y", "radius_m", "cell_m", "expected", "times_mean", "recent", "area_code", "area_name")
_WORDS = ("mostly", "hours")


@dataclass(frozen=True)
class ReleasedLeads:
    """A week's leads as an agency may get them."""

    product: WeeklyLeads
    """What may be shown; withheld numbers are NaN, withheld words empty."""
    agency: Agency
    level: Level
    withheld: tuple[str, ...]
    """What was withheld and why, one sentence each."""


def released_leads(product: WeeklyLeads, agency: Agency, level: Level | None = None) -> ReleasedLeads:
    """What *agency* may get of a week's leads.

    Arguments:
        level: the agency's own where none is asked.

    Raises:
        EstError: the agency may not receive so close a level.
    """
    level = agency.level_asked(level)
    said: list[str] = []
    if level is Level.INTERN:
        if agency.categories:
            product, said = _own_categories(product, agency)
        return ReleasedLeads(product, agency, level, tuple(said))
    said.append(tr("Near repeats and clusters are single events, for authorities only, and are withheld."))
    is_shared = level is Level.SAMVERKAN
    likely = _shared(product.likely) if is_shared else product.likely.iloc[:0]
    if is_shared:
        if len(likely) < len(product.likely):
            said.append(
                tr(
                    "Likely places with fewer than {k} recent cases are withheld: {n}.",
                    k=number(MIN_CASES),
                    n=number(len(product.likely) - len(likely)),
                )
            )
    else:
        said.append(tr("Likely places are not for the public, and are withheld."))
    product = dataclasses.replace(
        product,
        near_repeats=product.near_repeats.iloc[:0],
        tested=product.tested.iloc[:0],
        clusters=product.clusters.iloc[:0],
        likely=likely,
        accuracy=product.accuracy if is_shared else None,
        n_scanned=0,
        placed=None,
        total=None,
        notes=(),
        parts=(LIKELY,) if is_shared else (),
    )
    return ReleasedLeads(product, agency, level, tuple(said))


def _shared(likely: pd.DataFrame) -> pd.DataFrame:
    """Cells that are large and full enough, ranked among themselves, with nothing of their single cases."""
    kept = likely[(likely["recent_cases"] >= MIN_CASES) & (likely["cell_m"] >= MIN_CELL_M)].reset_index(drop=True)
    hidden = [name for name in LIKELY_COLUMNS if name not in _SHARED_COLUMNS and name not in _WORDS]
    kept = kept.assign(rank=np.arange(1, len(kept) + 1))
    return kept.assign(**dict.fromkeys(hidden, np.nan), **dict.fromkeys(_WORDS, ""))


def _own_categories(product: WeeklyLeads, agency: Agency) -> tuple[WeeklyLeads, list[str]]:
    """Only the agency's categories, where leads are told by category."""
    split = [name for name in LIKELY_COLUMNS if name.startswith("recent_")]
    likely = product.likely.assign(**dict.fromkeys(split, np.nan), **dict.fromkeys(_WORDS, ""))
    said = [
        tr("Each agency gets near repeats and clusters of its own categories only."),
        tr(
            "Likely places count {n} categories together; none of them is broken out.",
            n=number(product.n_map_categories),
        ),
    ]
    # How many events are placed is known of all categories together, and of the notes some name others' categories.
    return dataclasses.replace(
        product,
        near_repeats=_of(product.near_repeats, agency),
        tested=_of(product.tested, agency),
        clusters=_of(product.clusters, agency),
        likely=likely,
        placed=None,
        total=None,
        notes=(),
    ), said


def _of(frame: pd.DataFrame, agency: Agency) -> pd.DataFrame:
    kept = frame[frame["category"].isin(agency.categories)].reset_index(drop=True)
    return kept.assign(rank=np.arange(1, len(kept) + 1)) if "rank" in kept else kept
