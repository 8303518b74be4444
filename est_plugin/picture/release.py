"""The gate: what an agency gets of a product, at a disclosure level.

Maps and packages accept nothing but what this module releases.

========== =======================================================================================
INTERN     everything of the agency's categories, single places included: authorities only
SAMVERKAN  areas only; no single places, no list of codes
PUBLIK     areas only; small numbers suppressed, and whatever would give them back; sensitive
           categories not broken out
========== =======================================================================================
"""
from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass, field

import pandas as pd

from ..domain.agency import Agency, Level
from ..domain.category import UNCATEGORISED
from ..domain.language import number, tr
from .products import SourceState, TertialRanking, WeeklyInventory
from .public_numbers import public_inventory, public_ranking

UNSAFE_PLACE = "otrygg_plats"
"""Key of the category that the ranking's ``unsafe_places`` counts."""


@dataclass(frozen=True)
class ReleasedInventory:
    """A weekly inventory as an agency may get it."""

    product: WeeklyInventory
    """What may be shown; withheld numbers are NaN (or None)."""
    agency: Agency
    level: Level
    withheld: tuple[str, ...]
    """What was withheld and why, one sentence each."""
    joins_ledger: pd.DataFrame | None = field(default=None, repr=False, compare=False)
    """Lines to add to the ledger of public numbers once this is handed out: as secret as the incidents."""


@dataclass(frozen=True)
class ReleasedRanking:
    """A tertial ranking as an agency may get it."""

    product: TertialRanking
    """What may be shown; withheld numbers are NaN (or None). Weights can be moved only where nothing is withheld."""
    agency: Agency
    level: Level
    withheld: tuple[str, ...]
    """What was withheld and why, one sentence each."""
    joins_ledger: pd.DataFrame | None = field(default=None, repr=False, compare=False)
    """Lines to add to the ledger of public numbers once this is handed out: as secret as the incidents."""


def released_inventory(
    product: WeeklyInventory, agency: Agency, level: Level | None = None, ledger: pd.DataFrame | None = None
) -> ReleasedInventory:
    """What *agency* may get of a weekly inventory.

    Arguments:
        level: the agency's own where none is asked.
        ledger: all that was published before; PUBLIK withholds what would give something back together with it.

    Raises:
        EstError: the agency may not receive so close a level.
    """
    level = agency.level_asked(level)
    said: list[str] = []
    own = _own_categories(product, agency)
    lines = None
    if level is Level.PUBLIK:
        # Numbers are suppressed before the agency's categories are picked, so that the lists of two agencies, laid
        # side by side, hold the same numbers and can't be played off against one another.
        product, sentences, lines = public_inventory(product, own, ledger)
        said += sentences
    product, sentences = _picked(product, agency, own, level)
    said = sentences + said
    if level is not Level.INTERN:
        product, sentences = _areas_only(product)
        said += sentences
    if level is not Level.PUBLIK:  # whose q-values are withheld
        shown = int(product.rows["p_value"].notna().sum())
        if shown != product.n_tests:
            said.append(
                tr(
                    "The q-values are corrected for all {all} comparisons of the week, of which {n} are shown.",
                    all=number(product.n_tests),
                    n=number(shown),
                )
            )
            product = dataclasses.replace(product, n_tests=shown)
    return ReleasedInventory(product, agency, level, tuple(said), lines)


def released_ranking(
    product: TertialRanking, agency: Agency, level: Level | None = None, ledger: pd.DataFrame | None = None
) -> ReleasedRanking:
    """What *agency* may get of a tertial ranking. Its counts are sums over all categories, and are not split.

    Arguments:
        level, ledger: as for :func:`released_inventory`.

    Raises:
        EstError: the agency may not receive so close a level.
    """
    level = agency.level_asked(level)
    said: list[str] = []
    lines = None
    if agency.categories or level is not Level.INTERN:
        # The draws and the sources' numbers by category would tell what the table doesn't.
        sources = tuple(dataclasses.replace(source, by_category=()) for source in product.sources)
        product = dataclasses.replace(product, model=None, detail=None, sources=sources, linked=_summed(product.linked))
        n = number(len(product.categories))
        said.append(tr("The ranking counts {n} categories together; none of them is broken out.", n=n))
    if agency.categories and UNSAFE_PLACE not in agency.categories:
        rows = product.rows.assign(unsafe_places=float("nan"), part_unsafe=float("nan"))
        product = dataclasses.replace(product, rows=rows)
        said.append(tr("Unsafe places are left out: each agency gets its own categories only."))
    if level is Level.PUBLIK:
        product, sentences, lines = public_ranking(product, ledger)
        said += sentences
    return ReleasedRanking(product, agency, level, tuple(said), lines)


def _summed(lines: tuple[tuple[str, int, int], ...]) -> tuple[tuple[str, int, int], ...]:
    """Numbers by category as one line, of no category."""
    return (("", sum(line[1] for line in lines), sum(line[2] for line in lines)),) if lines else ()


def _own_categories(product: WeeklyInventory, agency: Agency) -> frozenset[str]:
    """Keys of the compared categories that the agency works with."""
    keys = {category.key for category in product.categories} | set(product.rows["category"])
    return frozenset(keys & set(agency.categories) if agency.categories else keys)


def _picked(
    product: WeeklyInventory, agency: Agency, own: Collection[str], level: Level
) -> tuple[WeeklyInventory, list[str]]:
    """Only the agency's categories, with the numbers that follow from them."""
    if not agency.categories:
        return product, []
    allowed = set(agency.categories)
    compared = {category.key for category in product.categories} | set(product.rows["category"])
    picked = dataclasses.replace(
        product,
        rows=_of(product.rows, allowed),
        places=_of(product.places, allowed),
        standing=_of(product.standing, allowed),
        coming=_of(product.coming, allowed),
        uncategorised=product.uncategorised if UNCATEGORISED in allowed else product.uncategorised.iloc[:0],
        categories=tuple(category for category in product.categories if category.key in allowed),
        linked=tuple(line for line in product.linked if line[0] in allowed),
    )
    said = []
    left_out = len(compared) - len(compared & allowed)
    if left_out:
        said.append(
            tr(
                "Each agency gets its own categories only: {n} of {all} are left out here.",
                n=number(left_out),
                all=number(len(compared)),
            )
        )
    if level is Level.PUBLIK:  # its numbers are of the own categories already
        return picked, said
    sources = tuple(_source_of(source, own) for source in product.sources)
    counted = [source for source in sources if source.is_counted]
    placed, total = _sum([source.placed for source in counted]), _sum([source.total for source in counted])
    if placed is None:
        said.append(tr("How many incidents could be placed is known of all categories together only, and withheld."))
    return dataclasses.replace(picked, sources=sources, placed=placed, total=total), said


def _of(frame: pd.DataFrame, categories: Collection[str]) -> pd.DataFrame:
    return frame[frame["category"].isin(categories)].reset_index(drop=True)


def _source_of(source: SourceState, categories: Collection[str]) -> SourceState:
    """A source with the numbers of some categories; None where it has none by category."""
    if not source.by_category and source.total:
        return dataclasses.replace(source, placed=None, total=None)
    lines = tuple(line for line in source.by_category if line[0] in categories)
    return dataclasses.replace(
        source, by_category=lines, placed=sum(line[1] for line in lines), total=sum(line[2] for line in lines)
    )


def _sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


_AREA_COLUMNS = ("area_code", "area_name", "category", "category_name", "first_seen", "date", "n", "source")
"""What a line of unsafe places or coming events may say beyond INTERN."""


def _areas_only(product: WeeklyInventory) -> tuple[WeeklyInventory, list[str]]:
    """No single place, and no list of codes."""
    said = []
    if len(product.places):
        said.append(
            tr(
                "Single places with their hours are for authorities only (withheld: {n}).",
                n=number(len(product.places)),
            )
        )
    if len(product.uncategorised):
        said.append(tr("The list of codes without a category is for authorities only, and is withheld."))
    return dataclasses.replace(
        product,
        places=product.places.iloc[:0],
        uncategorised=product.uncategorised.iloc[:0],
        standing=product.standing[[name for name in product.standing if name in _AREA_COLUMNS]],
        coming=product.coming[[name for name in product.coming if name in _AREA_COLUMNS]],
    ), said
