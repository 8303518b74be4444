"""Publications after one another: the gate knows what was handed out before."""
from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pandas as pd
from sample_products import sample_inventory, sample_ranking
from test_release_gate import OPEN, with_counts

from est_plugin.analysis.disclosure_audit import audit, joined_ledger
from est_plugin.domain.agency import Level
from est_plugin.picture.agencies import agency
from est_plugin.picture.products import WeeklyInventory
from est_plugin.picture.publication_ledger import EMPTY
from est_plugin.picture.release import ReleasedInventory, released_inventory, released_ranking

TABLE = np.array([[12.0, 3, 9], [7, 30, 8], [20, 6, 15], [9, 11, 2]])


def published(product: WeeklyInventory, ledger: pd.DataFrame) -> tuple[ReleasedInventory, pd.DataFrame]:
    released = released_inventory(product, agency("municipality"), Level.PUBLIK, ledger)
    assert released.joins_ledger is not None
    return released, joined_ledger(ledger, released.joins_ledger)


def shown(released: ReleasedInventory) -> dict[tuple[str, str], float]:
    rows = released.product.rows
    return {(row.area_code, row.category): row.observed for row in rows[~rows["suppressed"]].itertuples()}


def test_a_first_publication_shows_what_it_would_without_a_ledger() -> None:
    alone = released_inventory(with_counts(TABLE), agency("municipality"), Level.PUBLIK)
    assert alone.joins_ledger is None
    first, ledger = published(with_counts(TABLE), EMPTY)
    assert shown(first) == shown(alone)
    assert first.product.placed == alone.product.placed
    assert len(ledger) == TABLE.size + 1
    assert audit(ledger, 5) == []


def test_a_published_week_is_frozen() -> None:
    """Two late registrations: the second edition doesn't tell them."""
    first, ledger = published(with_counts(TABLE), EMPTY)
    late = TABLE.copy()
    late[2, 2] += 2
    assert not np.isnan(first.product.rows["observed"]).all()
    second, ledger = published(with_counts(late), ledger)
    old, new = shown(first), shown(second)
    assert len(old) - len(new) >= 1
    assert all(old[cell] == value for cell, value in new.items() if cell in old)
    assert late[2, 2] not in new.values()
    assert second.product.placed is None
    assert "a published week is frozen" in " ".join(second.withheld)
    assert [one for one in audit(ledger, 5) if one.kind != "contradiction"] == []


def test_the_same_week_again_tells_the_same() -> None:
    first, ledger = published(with_counts(TABLE), EMPTY)
    second, ledger = published(with_counts(TABLE), ledger)
    assert shown(second) == shown(first)
    assert audit(ledger, 5) == []


def test_a_ranking_joins_the_ledger_too() -> None:
    ranking = sample_ranking()
    released = released_ranking(ranking, agency("police"), Level.PUBLIK, EMPTY)
    assert released.joins_ledger is not None
    assert len(released.joins_ledger) == len(ranking.rows) + 1
    assert (released.joins_ledger["categories"].map(len) == len(ranking.categories)).all()
    later = ranking.rows.assign(observed=ranking.rows["observed"] + (ranking.rows.index == 0))
    again = released_ranking(
        dataclasses.replace(ranking, rows=later), agency("police"), Level.PUBLIK, released.joins_ledger
    )
    assert again.product.rows["observed"].isna().iloc[0]
    assert again.product.placed is None


def test_only_the_public_level_has_lines() -> None:
    assert released_inventory(sample_inventory(), agency("police"), None, EMPTY).joins_ledger is None
    assert released_ranking(sample_ranking(), agency("housing"), None, EMPTY).joins_ledger is None


def test_columns_that_nobody_has_thought_about_are_blank_in_public() -> None:
    product: Any = sample_inventory()
    product = dataclasses.replace(
        product, rows=product.rows.assign(why="3 against 0.2, p = .001", new_number=3.0, explanation="of 2 to 4")
    )
    rows = released_inventory(product, agency("police"), Level.PUBLIK).product.rows
    assert set(rows["why"]) == set(rows["explanation"]) == {""}
    assert rows["new_number"].isna().all()
    assert set(rows["category"]) == set(OPEN)
