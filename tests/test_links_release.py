"""Linked records pass the gate: no door tells more than it did, and the sums that are shown fit each other."""

from __future__ import annotations

import dataclasses

import pytest

from est_plugin.domain.agency import Agency, Level
from est_plugin.picture.agencies import agencies
from est_plugin.picture.products import WeeklyInventory
from est_plugin.picture.release import released_inventory, released_ranking
from tests.sample_products import sample_inventory, sample_ranking


def agency(level: Level, *categories: str) -> Agency:
    """An agency that may have everything at a level."""
    return dataclasses.replace(agencies()[0], level=level, categories=tuple(categories))


def split_inventory() -> WeeklyInventory:
    """The sample, its sources' numbers known by category."""
    product = sample_inventory()
    keys = [category.key for category in product.categories]
    sources = []
    for source in product.sources:
        lines = [(key, source.placed // len(keys), 2 * source.total // len(keys)) for key in keys]
        placed, total = (sum(line[at] for line in lines) for at in (1, 2))
        sources.append(dataclasses.replace(source, by_category=tuple(lines), placed=placed, total=total))
    totals = {name: sum(getattr(source, name) for source in sources) for name in ("placed", "total")}
    return dataclasses.replace(product, sources=tuple(sources), **totals)


def test_an_agency_sees_the_links_of_its_own_categories() -> None:
    product = split_inventory()
    first, second = (category.key for category in product.categories[:2])
    product = dataclasses.replace(product, linked=((first, 3, 4), (second, 5, 5)))
    assert released_inventory(product, agency(Level.INTERN)).product.linked == product.linked
    own = released_inventory(product, agency(Level.INTERN, second)).product
    assert own.linked == ((second, 5, 5),)
    assert "Of these, 5 stand in two sources and are counted once." in " ".join(own.sentences())


def test_nobody_else_learns_how_many_are_linked() -> None:
    """Small numbers of links are small numbers; and 'n of n' counts each event once on both sides."""
    product = split_inventory()
    (key, *_) = (category.key for category in product.categories if not category.sensitive)
    plain = released_inventory(product, agency(Level.PUBLIK)).product
    linked = released_inventory(dataclasses.replace(product, linked=((key, 3, 7),)), agency(Level.PUBLIK)).product
    assert linked.linked == ()
    assert not any("two sources" in sentence for sentence in linked.sentences())
    assert plain.total - plain.placed > 12
    assert linked.total == plain.total - 7


@pytest.mark.parametrize("level", [Level.SAMVERKAN, Level.PUBLIK])
def test_a_rankings_links_are_not_broken_out_by_category(level: Level) -> None:
    product = dataclasses.replace(sample_ranking(), linked=(("brand", 3, 4), ("stold", 10, 11)))
    released = released_ranking(product, agency(level)).product
    assert released.linked == ((("", 13, 15),) if level is Level.SAMVERKAN else ())
    plain = released_ranking(sample_ranking(), agency(level)).product
    assert released.total == plain.total - (15 if level is Level.PUBLIK else 0)
