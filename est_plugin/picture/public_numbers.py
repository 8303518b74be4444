"""The numbers of a product that may be made public: nothing small, and nothing that gives a small one back."""
from __future__ import annotations

import dataclasses
from collections.abc import Collection

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis.suppression import suppress
from ..domain.category import Category
from ..domain.language import number, tr
from .products import SourceState, Status, TertialRanking, WeeklyInventory

SMALLEST_SHOWN = 5
"""*k*: the numbers 1 … k-1 are suppressed."""

_HIDDEN_WITH_THE_COUNT = ["observed", "expected", "lower", "upper", "change_class"]

# From a p-value the baseline's count can be worked out, and from two weeks' expectations a single week's; the
# sources are a third dimension of the table whose sums nobody audits.
_NEVER_PUBLIC = ["p_value", "p_low", "q_value", "previous", "n_reporters", "n_police", "n_others"]

_HIDDEN_WITH_THE_RANKED_COUNT = [
    "observed", "expected", "per_day", "per_day_earlier", "eb_per_day", "rate_1000", "rate_km2", "score", "p_top",
]  # fmt: skip


def public_inventory(product: WeeklyInventory, own: Collection[str]) -> tuple[WeeklyInventory, list[str]]:
    """A weekly inventory for everybody.

    Arguments:
        own: keys of the categories that will be shown; numbers are suppressed over all that aren't sensitive.

    Returns:
        The product (all categories but the sensitive ones; its ``n_tests``, ``placed`` and ``total`` are of *own*),
        and sentences on what was withheld.
    """
    sensitive = [category for category in product.categories if category.sensitive]
    keys = {category.key for category in sensitive}
    rows = product.rows[~product.rows["category"].isin(keys)].reset_index(drop=True)
    hidden, may_sum = _suppressed(rows, own)
    n_tests = int((rows["p_value"].notna() & rows["category"].isin(own) & ~hidden).sum())
    placed = int(rows.loc[rows["category"].isin(own), "observed"].sum()) if may_sum else None
    said = _inventory_sentences(product, sensitive, int((hidden & rows["category"].isin(own)).sum()), placed)
    public = dataclasses.replace(
        product,
        rows=_public_rows(rows, hidden, product.settings.gap_weeks),
        categories=tuple(category for category in product.categories if not category.sensitive),
        standing=product.standing.iloc[:0],
        coming=product.coming.iloc[:0],
        sources=_nameless_numbers(product.sources),
        n_tests=n_tests,
        placed=placed,
        total=_public_total(product, {key for key in own if key not in keys}, placed),
        linked=(),
    )
    return public, said


def _suppressed(rows: pd.DataFrame, own: Collection[str]) -> tuple[pd.Series, bool]:
    """Which of *rows* are hidden, and whether the sum over the categories in *own* may be told."""
    table = rows.pivot(index="area_code", columns="category", values="observed")
    found = suppress(table.to_numpy(float), SMALLEST_SHOWN)
    at_area = table.index.get_indexer(pd.Index(rows["area_code"]))
    at_category = table.columns.get_indexer(pd.Index(rows["category"]))
    hidden = pd.Series(found.hidden[at_area, at_category], index=rows.index, dtype=bool)
    shown = table.columns.isin(list(own))
    return hidden, found.total if shown.all() else bool(found.category_sums[shown].all())


def _public_rows(rows: pd.DataFrame, hidden: pd.Series, gap_weeks: int) -> pd.DataFrame:
    """*rows* with everything withheld that is small, or would tell what is small."""
    out = rows.copy()
    out.loc[hidden, _HIDDEN_WITH_THE_COUNT] = np.nan
    out.loc[hidden, "status"] = Status.UNKNOWN.value
    out.loc[hidden, "baseline"] = ""
    out["suppressed"] = hidden
    # The expectation is the baseline's count divided by its weeks, of which at least so many are known:
    weeks = rows["history"].map(lambda line: int(np.isfinite(np.asarray(line[:-1], float)).sum())) - gap_weeks
    small_baseline = ~(rows["expected"] * weeks >= SMALLEST_SHOWN)
    out.loc[small_baseline, ["expected", "lower", "upper"]] = np.nan
    out["expected"] = out["expected"].round()
    out[_NEVER_PUBLIC] = np.nan
    out["history"] = [(np.nan,) * len(line) for line in rows["history"]]
    # The order tells which row was how conspicuous; where nothing is raised it is the areas' own.
    quiet = out["status"].map(lambda value: Status(value).direction == 0).astype(bool)
    return pd.concat(
        [out[~quiet], out[quiet].sort_values(["suppressed", "area_code", "category"], kind="stable")], ignore_index=True
    )


def _inventory_sentences(
    product: WeeklyInventory, sensitive: list[Category], n_hidden: int, placed: int | None
) -> list[str]:
    said = []
    if sensitive:
        said.append(
            tr(
                "Sensitive categories are not broken out: {names}.",
                names=", ".join(category.name for category in sensitive),
            )
        )
    said.append(_suppression_sentence(n_hidden))
    said.append(
        tr(
            "Numbers by source, earlier weeks, p- and q-values are withheld, and expectations that rest on fewer than "
            "{k} incidents: small numbers could be worked out from them.",
            k=SMALLEST_SHOWN,
        )
    )
    if placed is None:
        said.append(tr("The sum of all incidents is withheld: it would give suppressed numbers back."))
    if len(product.standing) or len(product.coming):
        said.append(
            tr(
                "Unsafe places and coming events may rest on a single report, and are withheld (lines: {n}).",
                n=number(len(product.standing) + len(product.coming)),
            )
        )
    return said


def _suppression_sentence(n_hidden: int) -> str:
    return tr(
        "Numbers from 1 to {last} are suppressed, and others from which they could be worked out (suppressed: {n}).",
        last=SMALLEST_SHOWN - 1,
        n=number(n_hidden),
    )


def _nameless_numbers(sources: tuple[SourceState, ...]) -> tuple[SourceState, ...]:
    """The sources with their dates, without their numbers."""
    return tuple(dataclasses.replace(source, placed=None, total=None, by_category=()) for source in sources)


def _public_total(product: WeeklyInventory, own: Collection[str], placed: int | None) -> int | None:
    """All incidents of the categories in *own*, those of two sources once, unless it isn't known or would tell that
    few weren't placed."""
    counted = [source for source in product.sources if source.is_counted]
    if placed is None or any(source.total and not source.by_category for source in counted):
        return None
    total = sum(line[2] for source in counted for line in source.by_category if line[0] in own)
    total -= sum(line[2] for line in product.linked if line[0] in own)
    return total if not 0 < total - placed < SMALLEST_SHOWN else None


def public_ranking(product: TertialRanking) -> tuple[TertialRanking, list[str]]:
    """A tertial ranking for everybody, and sentences on what was withheld.

    Ranks, their intervals and tiers stay: they tell the order, not the counts.
    """
    rows = product.rows.copy()
    observed: NDArray[np.float64] = rows["observed"].to_numpy(float, copy=True)
    found = suppress(observed[:, None], SMALLEST_SHOWN)
    hidden = found.hidden[:, 0]
    earlier = rows["per_day_earlier"] * product.period.days * max(1, len(product.compared))
    # Tertials differ by up to three days, so the earlier count comes out within a few per cent: half a count is room.
    rows.loc[~(earlier >= SMALLEST_SHOWN - 0.5), ["expected", "per_day_earlier"]] = np.nan
    rows[["expected", "score"]] = rows[["expected", "score"]].round()
    rows.loc[hidden, _HIDDEN_WITH_THE_RANKED_COUNT] = np.nan
    split = [name for name in map(str, rows) if name.startswith(("n_", "part_"))] + ["unsafe_places"]
    rows[split] = np.nan
    rows["suppressed"] = hidden
    placed = int(np.nansum(observed)) if found.total else None
    total = None if product.total is None else product.total - sum(line[2] for line in product.linked)
    if placed is None or total is None or 0 < total - placed < SMALLEST_SHOWN:
        total = None
    said = [
        _suppression_sentence(int(hidden.sum())),
        tr(
            "Numbers by source, unsafe places, the parts of the score, and expectations that rest on fewer than {k} "
            "incidents are withheld: small numbers could be worked out from them.",
            k=SMALLEST_SHOWN,
        ),
    ]
    if placed is None:
        said.append(tr("The sum of all incidents is withheld: it would give suppressed numbers back."))
    sources = _nameless_numbers(product.sources)
    public = dataclasses.replace(
        product, rows=rows, sources=sources, placed=placed, total=total, linked=(), model=None
    )
    return public, said
