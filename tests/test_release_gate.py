"""The gate: an agency gets its own categories at its own level, and nothing that gives the rest away."""
from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sample_products import CATEGORIES, sample_inventory, sample_ranking
from test_release_suppression import attacked

from est_plugin.domain.agency import Agency, Level
from est_plugin.domain.errors import EstError
from est_plugin.domain.status import Status
from est_plugin.picture.agencies import agencies, agency
from est_plugin.picture.products import WeeklyInventory
from est_plugin.picture.release import ReleasedInventory, released_inventory, released_ranking

NUMBERS = [
    "observed", "expected", "lower", "upper", "p_value", "p_low", "q_value", "previous",
    "n_reporters", "n_police", "n_others",
]  # fmt: skip
OPEN = [category.key for category in CATEGORIES if not category.sensitive]


def with_counts(table: Any, **changes: Any) -> WeeklyInventory:
    """An inventory whose counts are *table* (areas, categories)."""
    table = np.asarray(table, float)
    product = sample_inventory(n_areas=table.shape[0])
    areas = {code: i for i, code in enumerate(product.areas["code"])}
    keys = [category.key for category in CATEGORIES]
    observed = [
        table[areas[row.area_code], keys.index(row.category)] if keys.index(row.category) < table.shape[1] else 0.0
        for row in product.rows.itertuples()
    ]
    rows = product.rows.assign(observed=observed)
    return dataclasses.replace(product, rows=rows, **changes)


def by_category(product: WeeklyInventory, unplaced: int = 2) -> WeeklyInventory:
    """*product* with its sources' numbers by category, of which *unplaced* each aren't placed."""
    sources = []
    for source, column in zip(product.sources, ("n_reporters", "n_police")):
        sums = product.rows.groupby("category")[column].sum()
        lines = tuple((str(key), int(n), int(n) + unplaced) for key, n in sums.items())
        sources.append(
            dataclasses.replace(
                source, by_category=lines, placed=sum(line[1] for line in lines), total=sum(line[2] for line in lines)
            )
        )
    return dataclasses.replace(
        product,
        sources=tuple(sources),
        placed=sum(source.placed or 0 for source in sources),
        total=sum(source.total or 0 for source in sources),
    )


def test_the_listed_agencies() -> None:
    assert [listed.key for listed in agencies()] == ["municipality", "police", "housing", "guards"]
    assert agency(" Housing ").level is Level.SAMVERKAN
    with pytest.raises(EstError, match="municipality, police, housing, guards"):
        agency("press")


def test_a_partner_that_is_no_authority_never_gets_single_places() -> None:
    with pytest.raises(EstError, match="choose SAMVERKAN"):
        released_inventory(sample_inventory(), agency("housing"), Level.INTERN)
    with pytest.raises(EstError, match="choose SAMVERKAN"):
        released_ranking(sample_ranking(), agency("guards"), Level.INTERN)


def test_an_authority_gets_everything() -> None:
    product = sample_inventory()
    released = released_inventory(product, agency("police"))
    assert released.level is Level.INTERN
    assert released.withheld == ()
    pd.testing.assert_frame_equal(released.product.rows, product.rows)
    assert len(released.product.places) == 2
    assert released.product.sentences() == product.sentences()
    ranking = sample_ranking()
    assert released_ranking(ranking, agency("municipality")).product is ranking


def test_housing_gets_its_own_categories_by_area() -> None:
    product = by_category(sample_inventory())
    released = released_inventory(product, agency("housing"))
    shown = released.product
    assert set(shown.rows["category"]) == {"skadegorelse", "samling"}
    assert {category.key for category in shown.categories} == {"skadegorelse", "samling"}
    assert len(shown.places) == 0
    assert list(shown.places.columns) == list(product.places.columns)
    assert list(shown.standing["category"]) == ["otrygg_plats"]
    assert len(shown.coming) == 0, "events to come aren't on housing's list"
    assert len(shown.uncategorised) == 0
    own = product.rows[product.rows["category"].isin(["skadegorelse", "samling"])]
    assert shown.placed == own["observed"].sum()
    assert shown.total == shown.placed + 2 * 2 * 2
    assert [source.placed for source in shown.sources] == [own["n_reporters"].sum(), own["n_police"].sum()]
    assert shown.n_tests == len(own) == shown.rows["p_value"].notna().sum()
    assert "of which 24 are shown" in " ".join(released.withheld)
    assert "2 of 4 are left out" in " ".join(released.withheld)
    assert "Violence" not in " ".join(shown.sentences())


def test_a_number_that_cannot_be_split_by_category_is_not_shown_as_if_it_were() -> None:
    shown = released_inventory(sample_inventory(), agency("housing")).product
    assert (shown.placed, shown.total) == (None, None)
    assert all("placed in an area" not in sentence for sentence in shown.sentences())
    assert shown.placed_text() == "number withheld"


def test_lines_beyond_intern_hold_areas_and_nothing_finer() -> None:
    product = sample_inventory()
    finer = product.standing.assign(x=1.0, y=2.0, address="Storgatan 1", hours="22")
    product = dataclasses.replace(product, standing=finer)
    shown = released_inventory(product, agency("municipality"), Level.SAMVERKAN).product
    assert list(shown.standing.columns) == [
        "area_code", "area_name", "category", "category_name", "first_seen", "n", "source",
    ]  # fmt: skip
    assert len(shown.standing) == 1


def published_attack(table: np.ndarray, all_released: list[ReleasedInventory]) -> list[float]:
    """Attack everything that several public releases show: cells, areas' sums, totals."""
    product = with_counts(table)
    areas = list(product.areas["code"])
    truth = np.asarray(table, float)[:, : len(OPEN)]
    hidden = np.ones(truth.shape, bool)
    sums = []
    for released in all_released:
        shown = released.product
        for row in shown.rows.itertuples():
            if row.observed == row.observed:
                assert row.observed == truth[areas.index(row.area_code), OPEN.index(row.category)]
                hidden[areas.index(row.area_code), OPEN.index(row.category)] = False
        own = [OPEN.index(category.key) for category in shown.categories]
        for line in shown.by_area().itertuples():
            if line.observed == line.observed:
                mask = np.zeros(truth.shape, bool)
                mask[areas.index(line.area_code), own] = True
                sums.append((mask, line.observed))
        if shown.placed is not None:
            mask = np.zeros(truth.shape, bool)
            mask[:, own] = True
            sums.append((mask, shown.placed))
    return attacked(truth, hidden, sums)


@given(
    st.integers(1, 5).flatmap(
        lambda n: arrays(
            float, (n, len(OPEN)), elements=st.sampled_from([0.0, 0.0, 1.0, 2.0, 4.0, 5.0, 6.0, 11.0, 40.0])
        )
    )
)
@settings(max_examples=40, deadline=None)
def test_two_public_releases_side_by_side_give_nothing_back(table: np.ndarray) -> None:
    product = with_counts(table)
    released = [released_inventory(product, agency(key), Level.PUBLIK) for key in ("municipality", "housing")]
    assert all(width >= 5 - 1e-6 for width in published_attack(table, released))


def test_public_rows_hold_nothing_small_and_nothing_sensitive() -> None:
    product = by_category(sample_inventory())
    released = released_inventory(product, agency("police"), Level.PUBLIK)
    rows = released.product.rows
    assert set(rows["category"]) == set(OPEN)
    hidden = rows[rows["suppressed"]]
    assert len(hidden) > 5
    assert hidden[NUMBERS].isna().all().all()
    assert hidden["change_class"].isna().all()
    assert set(hidden["status"]) == {Status.UNKNOWN.value}
    shown = rows.loc[~rows["suppressed"], "observed"]
    assert ((shown == 0) | (shown >= 5)).all()
    for column in ("p_value", "p_low", "q_value", "previous", "n_reporters", "n_police", "n_others"):
        assert rows[column].isna().all()
    assert all(np.isnan(line).all() for line in rows["history"])
    truth = product.rows.set_index(["area_code", "category"])["observed"]
    assert all(truth[(row.area_code, row.category)] == row.observed for row in rows[~rows["suppressed"]].itertuples())
    for name in ("places", "standing", "coming", "uncategorised"):
        assert len(getattr(released.product, name)) == 0
    assert all(source.placed is None and source.by_category == () for source in released.product.sources)
    text = " ".join(released.withheld)
    assert f"suppressed: {len(hidden)}" in text
    assert "Sexual offences" in text


def test_the_order_of_public_rows_tells_nothing_of_those_not_raised() -> None:
    rows = released_inventory(sample_inventory(), agency("police"), Level.PUBLIK).product.rows
    quiet = rows[rows["status"].map(lambda value: Status(value).direction == 0)]
    assert quiet.index.is_monotonic_increasing
    assert quiet.index[0] == len(rows) - len(quiet)
    keys = list(quiet[["suppressed", "area_code", "category"]].itertuples(index=False, name=None))
    assert keys == sorted(keys)


def test_public_expectations_do_not_tell_a_small_baseline() -> None:
    """0.04 expected over 13 weeks is (0 + 1/2) / 13, and 0.19 is two incidents."""
    product = with_counts(np.full((3, 4), 40.0))
    rows = product.rows.assign(expected=[0.5 / 13, 2.5 / 13, 60.0] * 4)
    shown = released_inventory(dataclasses.replace(product, rows=rows), agency("police"), Level.PUBLIK).product.rows
    truth = rows.set_index(["area_code", "category"])["expected"]
    for row in shown.itertuples():
        if truth[(row.area_code, row.category)] < 1:
            assert np.isnan(row.expected)
            assert np.isnan(row.lower)
        else:
            assert row.expected == 60


def test_an_area_with_a_hidden_number_has_no_sum_and_is_not_called_as_expected() -> None:
    released = released_inventory(sample_inventory(), agency("police"), Level.PUBLIK)
    rows = released.product.rows
    areas = released.product.by_area().set_index("area_code")
    with_hidden = set(rows.loc[rows["suppressed"], "area_code"])
    assert with_hidden
    for code, line in areas.iterrows():
        if code in with_hidden:
            assert np.isnan(line["observed"])
            assert np.isnan(line["expected"])
            assert line["change_class"] != 0
            assert line["status"] != Status.AS_EXPECTED.value


def test_public_sentences_speak_of_nothing_hidden() -> None:
    """The most conspicuous row is a 3 against next to nothing: hidden, and so is the sentence about it."""
    table = np.zeros((4, 4))
    table[0, 0], table[1, 1], table[:, 2] = 3, 12, 8
    product = with_counts(table)
    at = (product.rows["observed"] == 3) | (product.rows["observed"] == 12)
    status = np.where(at, Status.NEW.value, Status.AS_EXPECTED.value)
    rows = product.rows.assign(status=status).sort_values("observed", key=lambda v: (v - 3).abs(), ignore_index=True)
    product = dataclasses.replace(product, rows=rows)
    assert "3 against" in product.sentences()[0]
    shown = released_inventory(product, agency("municipality"), Level.PUBLIK).product
    text = " ".join(shown.sentences())
    assert text.startswith("1 of ")
    assert " 12" in text
    assert " 3 " not in text


def test_a_public_week_whose_changes_are_all_hidden_is_not_called_quiet() -> None:
    product = with_counts([[3, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    rows = product.rows.assign(status=np.where(product.rows["observed"] == 3, "new", "as_expected"))
    product = dataclasses.replace(product, rows=rows)
    shown = released_inventory(product, agency("municipality"), Level.PUBLIK).product
    assert shown.sentences()[0] == "None of the 8 comparisons shown stands out."
    quiet = released_inventory(sample_inventory(quiet=True), agency("police")).product
    assert quiet.sentences()[0].startswith("Nothing")


def test_few_unplaced_incidents_are_not_told_in_public() -> None:
    few = released_inventory(by_category(sample_inventory(), unplaced=0), agency("police"), Level.PUBLIK).product
    assert few.total == few.placed
    some = released_inventory(by_category(sample_inventory(), unplaced=1), agency("housing"), Level.PUBLIK).product
    assert some.total is None, "4 of them weren't placed"
    many = released_inventory(by_category(sample_inventory(), unplaced=5), agency("police"), Level.PUBLIK).product
    assert many.placed is not None
    assert many.total == many.placed + 2 * 5 * len(OPEN)


def test_an_agency_that_lists_a_sensitive_category_gets_it_by_area_and_never_in_public() -> None:
    clinic = Agency("clinic", "Mottagningen", "Clinic", Level.SAMVERKAN, ("sexualbrott", "samling"))
    shown = released_inventory(sample_inventory(), clinic).product
    assert set(shown.rows["category"]) == {"sexualbrott", "samling"}
    assert len(shown.places) == 0
    public = released_inventory(sample_inventory(), clinic, Level.PUBLIK).product
    assert set(public.rows["category"]) == {"samling"}


def test_a_ranking_for_partners_is_not_split_and_holds_no_draws() -> None:
    ranking = sample_ranking()
    released = released_ranking(ranking, agency("guards"))
    assert released.product.model is None
    assert released.product.rows["unsafe_places"].isna().all(), "guards don't work with unsafe places"
    pd.testing.assert_series_equal(released.product.rows["observed"], ranking.rows["observed"])
    assert "counts 4 categories together" in released.withheld[0]
    housing = released_ranking(ranking, agency("housing")).product
    assert (housing.rows["unsafe_places"] == 1).all()


def test_a_public_ranking_hides_small_counts_and_the_one_that_gives_them_back() -> None:
    ranking = sample_ranking()
    observed = ranking.rows["observed"].to_numpy().copy()
    observed[-1] = 3
    rows = ranking.rows.assign(observed=observed)
    rows.loc[rows.index[0], "per_day_earlier"] = 4 / (ranking.period.days * 3)
    ranking = dataclasses.replace(ranking, rows=rows, placed=int(observed.sum()), total=int(observed.sum()) + 40)
    released = released_ranking(ranking, agency("police"), Level.PUBLIK)
    shown = released.product.rows
    assert shown["suppressed"].sum() == 2, "alone, the total would give it back"
    assert shown["suppressed"].iloc[-1]
    hidden = shown[shown["suppressed"]]
    by_count = ["observed", "expected", "per_day", "per_day_earlier", "eb_per_day", "rate_1000", "rate_km2"]
    assert hidden[[*by_count, "score", "p_top"]].isna().all().all()
    assert shown[["rank", "rank_low", "rank_high"]].notna().all().all()
    split = [name for name in shown if name.startswith(("n_", "part_"))]
    assert shown[[*split, "unsafe_places"]].isna().all().all()
    assert np.isnan(shown["expected"].iloc[0]), "it rests on four incidents"
    assert released.product.placed == observed.sum()
    mask = np.ones((len(shown), 1), bool)
    widths = attacked(observed[:, None], shown["suppressed"].to_numpy()[:, None], [(mask, float(observed.sum()))])
    assert min(widths) >= 5
    assert "suppressed: 2" in " ".join(released.withheld)
