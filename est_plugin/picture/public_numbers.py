"""The numbers of a product that may be made public: nothing small, and nothing that gives a small one back."""
from __future__ import annotations

import dataclasses
from collections.abc import Collection

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis.suppression import narrow_counts, suppress
from ..domain.category import Category
from ..domain.language import number, tr
from ..domain.status import Status
from .products import SourceState, TertialRanking, WeeklyInventory
from .publication_ledger import inventory_lines, joining, ranking_lines

SMALLEST_SHOWN = 5
"""*k*: the numbers 1 … k-1 are suppressed."""

_HIDDEN_WITH_THE_COUNT = ["observed", "expected", "lower", "upper", "change_class"]

# From a p-value the baseline's count can be worked out, and from two weeks' expectations a single week's; the
# sources are a third dimension of the table whose sums nobody audits.
_NEVER_PUBLIC = ["p_value", "p_low", "q_value", "previous", "n_reporters", "n_police", "n_others"]

_PUBLIC_COLUMNS = frozenset(
    ["area_code", "area_name", "category", "category_name", "baseline", "status", "history", "suppressed",
     "completeness", *_HIDDEN_WITH_THE_COUNT]
)  # fmt: skip
"""Whatever else a product's rows come to hold is blank in public, until somebody has thought about it."""

_AUDITED_CELLS = 6000
"""Larger tables aren't audited a second time."""

_HIDDEN_WITH_THE_RANKED_COUNT = [
    "observed", "expected", "per_day", "per_day_earlier", "eb_per_day", "rate_1000", "rate_km2", "score", "p_top",
]  # fmt: skip


def public_inventory(
    product: WeeklyInventory, own: Collection[str], ledger: pd.DataFrame | None = None
) -> tuple[WeeklyInventory, list[str], pd.DataFrame | None]:
    """A weekly inventory for everybody.

    Arguments:
        own: keys of the categories that will be shown; numbers are suppressed over all that aren't sensitive.
        ledger: what was published before (see :mod:`.publication_ledger`): numbers that would give something back
            together with it are withheld too. None: the product is looked at alone.

    Returns:
        The product (all categories but the sensitive ones; its ``n_tests``, ``placed`` and ``total`` are of *own*),
        sentences on what was withheld, and the lines that join the ledger (None without one).
    """
    sensitive = [category for category in product.categories if category.sensitive]
    keys = {category.key for category in sensitive}
    rows = product.rows[~product.rows["category"].isin(keys)].reset_index(drop=True)
    hidden, may_sum = _suppressed(rows, own)
    lines = None
    if ledger is not None:
        hidden, may_sum, lines = _beside_the_ledger(product, rows, own, hidden, may_sum, ledger)
    n_tests = int((rows["p_value"].notna() & rows["category"].isin(own) & ~hidden).sum())
    placed = int(rows.loc[rows["category"].isin(own), "observed"].sum()) if may_sum else None
    said = _inventory_sentences(product, sensitive, int((hidden & rows["category"].isin(own)).sum()), placed)
    said += _ledger_sentences(lines)
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
    return public, said, lines


def _beside_the_ledger(
    product: WeeklyInventory,
    rows: pd.DataFrame,
    own: Collection[str],
    hidden: pd.Series,
    may_sum: bool,
    ledger: pd.DataFrame,
) -> tuple[pd.Series, bool, pd.DataFrame]:
    """What is hidden, and whether the sum may be told, when all that was published before is known too."""
    lines = inventory_lines(product, rows, own)
    shown = pd.concat([~hidden, pd.Series([may_sum], index=[len(rows)])]).reindex(lines.index)
    joined = joining(lines, shown, ledger, SMALLEST_SHOWN)
    told = joined["shown"].reindex(range(len(rows) + 1), fill_value=False).astype(bool)
    unknown = rows["observed"].isna().to_numpy()
    return hidden | ~(told.iloc[:-1].to_numpy() | unknown), bool(may_sum and told.iloc[-1]), joined


def _ledger_sentences(lines: pd.DataFrame | None) -> list[str]:
    if lines is None:
        return []
    said = []
    n_frozen = int((lines["reason"] == "frozen").sum())
    if n_frozen:
        said.append(
            tr(
                "Numbers that differ from what was published before are withheld (lines: {n}): a published week is "
                "frozen, as the difference would tell what was registered late.",
                n=number(n_frozen),
            )
        )
    return said


def _suppressed(rows: pd.DataFrame, own: Collection[str]) -> tuple[pd.Series, bool]:
    """Which of *rows* are hidden, and whether the sum over the categories in *own* may be told."""
    table = rows.pivot(index="area_code", columns="category", values="observed")
    counts = table.to_numpy(float)
    found = suppress(counts, SMALLEST_SHOWN)
    # The search audits itself; a fault in it must not let a number out.
    if counts.size <= _AUDITED_CELLS and narrow_counts(counts, found, SMALLEST_SHOWN).any():
        raise ArithmeticError("the audit finds a suppressed number that can be worked out")
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
    for name in out.columns.difference([*_PUBLIC_COLUMNS, *_NEVER_PUBLIC]):
        out[name] = np.nan if pd.api.types.is_numeric_dtype(out[name]) else ""
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


def public_ranking(
    product: TertialRanking, ledger: pd.DataFrame | None = None
) -> tuple[TertialRanking, list[str], pd.DataFrame | None]:
    """A tertial ranking for everybody, sentences on what was withheld, and the lines that join the ledger.

    Arguments:
        ledger: as for :func:`public_inventory`.

    Ranks, their intervals and tiers stay: they tell the order, not the counts.
    """
    rows = product.rows.copy()
    observed: NDArray[np.float64] = rows["observed"].to_numpy(float, copy=True)
    found = suppress(observed[:, None], SMALLEST_SHOWN)
    hidden, may_sum, lines = found.hidden[:, 0], found.total, None
    if ledger is not None:
        given = ranking_lines(product, observed.tolist())
        shown = pd.Series([*~hidden, may_sum]).reindex(given.index)
        lines = joining(given, shown, ledger, SMALLEST_SHOWN)
        told = lines["shown"].reindex(range(len(rows) + 1), fill_value=False).to_numpy(bool)
        hidden, may_sum = hidden | (~told[:-1] & np.isfinite(observed)), bool(may_sum and told[-1])
    earlier = rows["per_day_earlier"] * product.period.days * max(1, len(product.compared))
    # Tertials differ by up to three days, so the earlier count comes out within a few per cent: half a count is room.
    rows.loc[~(earlier >= SMALLEST_SHOWN - 0.5), ["expected", "per_day_earlier"]] = np.nan
    rows[["expected", "score"]] = rows[["expected", "score"]].round()
    rows.loc[hidden, _HIDDEN_WITH_THE_RANKED_COUNT] = np.nan
    split = [name for name in map(str, rows) if name.startswith(("n_", "part_"))] + ["unsafe_places"]
    rows[split] = np.nan
    rows["suppressed"] = hidden
    placed = int(np.nansum(observed)) if may_sum else None
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
    said += _ledger_sentences(lines)
    sources = _nameless_numbers(product.sources)
    public = dataclasses.replace(
        product, rows=rows, sources=sources, placed=placed, total=total, linked=(), model=None
    )
    return public, said, lines
