"""The made-up municipality's fifteen events that stand in two files: what the rule finds, and what chance brings."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pytest

from est_plugin.domain.calendar import Week
from est_plugin.intake.profile import load_profile
from est_plugin.picture.data_quality import QualitySettings, make_data_quality
from est_plugin.picture.importing import import_areas, import_incidents
from est_plugin.picture.linking import LinkProposal, LinkSettings, apply_links, find_links, undo_links
from est_plugin.picture.products import InventorySettings
from est_plugin.picture.quality_findings import FindingKind
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from est_plugin.store.interface import IncidentSelection, Store
from est_plugin.store.opening import create_store
from synthetic import generate

EXTRACTED = dt.date(2026, 11, 23)
AREAS = "Stadsdelar"


class Town(NamedTuple):
    """The store after the imports, and the truth."""

    store: Store
    truth: dict[str, Any]

    @property
    def planted(self) -> set[tuple[str, str]]:
        """IDs of the police's record and of the report."""
        return {(pair["polis_koordinater"], pair["rapporter"]) for pair in self.truth["duplicates"]["pairs"]}

    def ids(self, pairs: Any) -> set[tuple[str, str]]:
        """IDs in the files of the records kept and linked."""
        known = self.store.reviews(IncidentSelection()).set_index("uuid")["source_key"]
        return {(known[a], known[b]) for a, b in zip(pairs["kept_uuid"], pairs["linked_uuid"])}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("exempelstad")
    generate(folder, seed=1)
    with create_store(str(folder / "est.gpkg")) as store:
        import_areas(store, str(folder / "stadsdelar.gpkg"), AREAS, "kod", "namn")
        for name, source, profile, crs in (
            ("rapporter.csv", "Rapportörer", "reporter_events", "EPSG:3006"),
            ("polis_koordinater.csv", "Polisen, koordinater", "police_points", ""),
            ("polis_omradeskod.csv", "Polisen, områdeskod", "police_area_codes", ""),
        ):
            import_incidents(store, str(folder / name), source, load_profile(profile), EXTRACTED, crs)
        yield Town(store, json.loads((folder / "sanning.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def proposal(town: Town) -> LinkProposal:
    return find_links(town.store, LinkSettings(AREAS))


def test_all_fifteen_lie_within_the_bounds(town: Town, proposal: LinkProposal) -> None:
    found = town.ids(proposal.pairs)
    print(
        f"\n{len(found & town.planted)} of {len(town.planted)} planted pairs among {len(found)} within the bounds; "
        f"by chance about {proposal.by_chance:.0f}"
    )
    assert len(town.planted) == 15
    assert town.planted <= found


def test_chance_is_told_and_keeps_false_links_out(town: Town, proposal: LinkProposal) -> None:
    """The reports are made without the police's offences, so that all other pairs are false: chance accounts for them,
    and fifteen among so many can't be told from it. By default nothing is linked that is most likely false."""
    false = len(town.ids(proposal.pairs) - town.planted)
    assert proposal.by_chance == pytest.approx(false, rel=0.08)
    linked = town.ids(proposal.chosen)
    print(f"\nlinked by default: {len(linked & town.planted)} planted, {len(linked - town.planted)} false")
    assert len(linked - town.planted) <= 3
    assert "are listed as doubtful" in " ".join(proposal.sentences())


def test_area_codes_alone_are_not_linked(proposal: LinkProposal) -> None:
    assert "Polisen, områdeskod" not in set(proposal.pairs["kept_source"]) | set(proposal.pairs["linked_source"])
    assert proposal.n_without_point > 20_000


def test_whoever_links_all_counts_each_pair_once_and_can_take_it_back(town: Town) -> None:
    def total() -> tuple[float, float, float]:
        rows = make_weekly_inventory(town.store, InventorySettings(Week(2026, 40), AREAS)).rows
        return tuple(float(rows[name].sum()) for name in ("observed", "n_police", "n_reporters"))

    before = total()
    all_of_them = find_links(town.store, LinkSettings(AREAS, max_chance=1.0))
    assert town.planted <= town.ids(all_of_them.chosen)
    revision = apply_links(town.store, all_of_them)
    week = Week(2026, 40)
    days = all_of_them.chosen["linked_day"].between(str(week.first), str(week.last))
    in_areas = (all_of_them.chosen["linked_area"] != "") & (all_of_them.chosen["kept_area"] != "")
    n = int(all_of_them.chosen.loc[days & in_areas, "linked_antal"].sum())
    assert n > 0
    assert total() == (before[0] - n, before[1], before[2])
    undo_links(town.store, None, "Anna")
    assert total() == before
    assert len(town.store.links(as_of=revision)) == len(all_of_them.chosen)


def test_data_quality_finds_what_was_planted(town: Town) -> None:
    product = make_data_quality(town.store, QualitySettings(AREAS, links=False))
    station = town.truth["files"]["polis_koordinater.csv"]["rows_at_the_station"]
    point = product.points.iloc[0]
    print(f"\n{station} rows at the station; found {point['n']} with {point['n_categories']} categories")
    assert point["source"] == "Polisen, koordinater"
    # Some of them were spoilt (rejected, or moved to 0,0).
    assert 0.95 * station <= point["n"] <= station
    assert "station" in point["what"]
    assert len(product.points) == 1, "nothing else repeats"
    lacking = town.truth["files"]["polis_koordinater.csv"]
    assert product.placed.query("source == 'Polisen, koordinater' and category == ''")["share"].mean() == pytest.approx(
        lacking["rows_with_coordinates"] / lacking["data_rows"], abs=0.01
    )
    assert not product.placed["flagged"].any(), "no share was made to fall"
    assert np.isfinite(product.placed["q_value"]).sum() > 5000
    assert {"4811", "9950"} <= {
        text.split("'")[1] for text in product.of_kind(FindingKind.UNCATEGORISED)["text"] if "'" in text
    }
