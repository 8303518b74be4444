"""The tertial ranking on a small real store: dates, comparison, criteria, tiers, weights."""

from __future__ import annotations

import datetime as dt
import pathlib

import numpy as np
import pytest

from est_plugin.domain.calendar import Tertial
from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.picture.products import RankingSettings, TertialRanking, Tier
from est_plugin.picture.tertial_ranking import DEFAULT_WEIGHTS, make_tertial_ranking, reweighted
from tests.small_store import AREA_CODES, fill, incident, new_store

DAY = dt.timedelta(1)
T3 = Tertial(2026, 3)


def ranking(store, tertial: Tertial = T3, **settings: object) -> TertialRanking:
    return make_tertial_ranking(store, RankingSettings(tertial, "Stadsdelar", draws=1000, **settings))


def by_area(product: TertialRanking):
    return product.rows.set_index("area_code")


def spread(tertial: Tertial, area: str, n: int, **values: object) -> list[dict]:
    return [incident(tertial.first + (i % 60) * DAY, area, **values) for i in range(n)]


def test_a_tertial_sums_dates_never_weeks(tmp_path: pathlib.Path) -> None:
    edges = [dt.date(2024, 8, 31), dt.date(2024, 9, 1), dt.date(2024, 12, 31), dt.date(2025, 1, 1)]
    with new_store(tmp_path) as store:
        fill(store, [incident(day, "A1") for day in edges], dt.date(2024, 1, 1), dt.date(2025, 12, 31))
        counted = [
            by_area(ranking(store, tertial)).loc["A1", "observed"]
            for tertial in (Tertial(2024, 2), Tertial(2024, 3), Tertial(2025, 1))
        ]
    assert counted == [1, 2, 1]


def test_expected_is_per_day_of_the_same_tertial_of_earlier_years(tmp_path: pathlib.Path) -> None:
    # T1 has 121 days in 2024 and 120 in the years around it.
    rows = spread(Tertial(2024, 1), "A1", 24) + spread(Tertial(2023, 1), "A1", 12) + spread(Tertial(2025, 1), "A1", 30)
    with new_store(tmp_path) as store:
        fill(store, rows, dt.date(2023, 1, 1), dt.date(2025, 12, 31))
        product = ranking(store, Tertial(2025, 1))
    found = by_area(product).loc["A1"]
    assert product.compared == (Tertial(2024, 1), Tertial(2023, 1))
    assert found["expected"] == pytest.approx(36 / (121 + 120) * 120)
    assert found["per_day"] == pytest.approx(30 / 120)


def test_an_unfinished_tertial_is_compared_with_the_same_dates(tmp_path: pathlib.Path) -> None:
    last = dt.date(2026, 10, 10)
    rows = [incident(dt.date(2025, 10, 10), "A1"), incident(dt.date(2025, 10, 11), "A1"), incident(last, "A1")]
    with new_store(tmp_path) as store:
        fill(store, rows, dt.date(2025, 1, 1), last)
        product = ranking(store)
    assert (product.period.last, product.period.days, product.is_whole) == (last, 40, False)
    assert by_area(product).loc["A1", "expected"] == pytest.approx(1.0)
    assert "40 of 122 days" in product.title()


def test_a_tertial_outside_the_coverage_is_not_zero(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, [*spread(T3, "A1", 5), incident("2018-10-01", "A1")], dt.date(2019, 7, 1), dt.date(2026, 12, 31))
        with pytest.raises(EstError, match=r"2018-T3.*2019-07-01"):
            ranking(store, Tertial(2018, 3))
        with pytest.raises(EstError, match="2019-T2"):
            ranking(store, Tertial(2019, 2))


def test_rank_tier_and_interval_tell_how_sure_it_is(tmp_path: pathlib.Path) -> None:
    counts = {"A1": 150, "A2": 20, "A3": 18, "A4": 2}
    with new_store(tmp_path) as store:
        fill(store, [r for area, n in counts.items() for r in spread(T3, area, n)], dt.date(2026, 1, 1), T3.last)
        product = ranking(store, top=1)
    rows = by_area(product)
    assert product.rows["area_code"].tolist()[0] == "A1"
    assert rows.loc["A1", ["rank", "rank_low", "rank_high", "tier"]].tolist() == [1, 1, 1, Tier.CERTAIN.value]
    assert rows.loc["A2", "rank_high"] > rows.loc["A2", "rank_low"], "20 and 18 can't be told apart"
    assert rows.loc["A4", "tier"] == Tier.INDISTINCT.value
    assert rows["p_top"].sum() == pytest.approx(1.0)


def test_the_parts_sum_to_the_score_and_weights_move_it(tmp_path: pathlib.Path) -> None:
    police = [r for area, n in zip(AREA_CODES, (90, 5, 5, 5)) for r in spread(T3, area, n)]
    reports = [
        r
        for area, n in zip(AREA_CODES, (5, 90, 5, 5))
        for r in spread(T3, area, n, code_system="rapport", code="klotter")
    ]
    with new_store(tmp_path) as store:
        fill(store, police, dt.date(2026, 1, 1), T3.last)
        fill(store, reports, dt.date(2026, 1, 1), T3.last, "Rapportörer", SourceKind.REPORTERS)
        product = ranking(store)
    parts = product.rows[[f"part_{key}" for key in DEFAULT_WEIGHTS]]
    np.testing.assert_allclose(parts.sum(axis=1), product.rows["score"])
    assert sum(criterion.weight for criterion in product.criteria) == pytest.approx(1.0)
    assert reweighted(product, {"police": 1}).rows["area_code"].iloc[0] == "A1"
    moved = reweighted(product, {"reporters": 1})
    assert moved.rows["area_code"].iloc[0] == "A2"
    back = reweighted(moved, DEFAULT_WEIGHTS)
    assert back.rows.to_json() == product.rows.to_json(), "moving the weights there and back leaves no trace"
    with pytest.raises(EstError, match="trend"):
        reweighted(product, {"trnd": 1})
    with pytest.raises(EstError, match="above 0"):
        reweighted(product, {"others": 1})


def test_without_residents_the_rate_is_empty_and_the_basis_says_so(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path, population=np.nan) as store:
        fill(store, spread(T3, "A1", 5), dt.date(2026, 1, 1), T3.last)
        product = ranking(store)
    assert product.rows["rate_1000"].isna().all()
    assert by_area(product).loc["A1", "rate_km2"] == 5
    assert "rates per 1,000 are empty" in product.basis
    assert "police-reported crimes" in product.basis


def test_few_residents_give_no_rate(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path, population=49.0) as store:
        fill(store, spread(T3, "A1", 5), dt.date(2026, 1, 1), T3.last)
        assert ranking(store).rows["rate_1000"].isna().all()


def test_unsafe_places_are_a_criterion_and_no_incidents(tmp_path: pathlib.Path) -> None:
    reports = spread(T3, "A4", 8, code_system="rapport", code="otrygg plats") + spread(
        T3, "A1", 3, code_system="rapport", code="klotter"
    )
    with new_store(tmp_path) as store:
        fill(store, reports, dt.date(2026, 1, 1), T3.last, "Rapportörer", SourceKind.REPORTERS)
        product = ranking(store)
    rows = by_area(product)
    assert rows["observed"].sum() == 3
    assert rows.loc["A4", ["observed", "unsafe_places"]].tolist() == [0, 8]
    assert rows["part_unsafe"].idxmax() == "A4"


def test_the_same_seed_gives_the_same_ranking(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(
            store,
            [r for i, area in enumerate(AREA_CODES) for r in spread(T3, area, 4 + i)],
            dt.date(2026, 1, 1),
            T3.last,
        )
        one, two, other = (ranking(store, seed=seed, top=1) for seed in (5, 5, 6))
    assert one.rows.to_json() == two.rows.to_json()
    assert one.rows.to_json() != other.rows.to_json()


def test_a_tertial_with_nothing_has_nothing_to_rank(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        fill(store, [incident("2026-02-01", "A1")], dt.date(2026, 1, 1), T3.last)
        with pytest.raises(EstError, match="nothing to rank"):
            ranking(store)


def test_what_stands_behind_the_order(tmp_path: pathlib.Path) -> None:
    rows = [r for year in (2024, 2025) for r in spread(Tertial(year, 3), "A1", 20)]
    rows += spread(T3, "A1", 60) + spread(T3, "A2", 6)
    with new_store(tmp_path) as store:
        fill(store, rows, dt.date(2024, 1, 1), T3.last)
        product = ranking(store, top=1)
    detail = product.detail
    same, certainty = detail.same_period.set_index("area_code"), detail.certainty.set_index("area_code")
    assert same.loc["A1", ["observed", "expected"]].tolist() == [60, pytest.approx(20.0)]
    assert same.loc["A1", "ratio"] == pytest.approx(3.0)
    assert same.loc["A1", "ratio_low"] > 1.5
    assert np.isnan(same.loc["A2", "ratio"]), "no percentage on nothing"
    assert same.loc["A1", ["per_day_2026-T3", "per_day_2025-T3"]].tolist() == pytest.approx([60 / 122, 20 / 122])
    assert same.loc["A1", "q_more"] < 0.001
    assert certainty.loc["A1", "p_increase"] > 0.999
    assert certainty.loc["A1", "p_above"] > 0.999 > 0.001 > certainty.loc["A4", "p_above"]
    assert detail.concentration.on_places[0.20] == pytest.approx(60 / 66 * 0.8), "of four areas of 1 km² each"
    assert detail.sensitivity["weight_share_top"].tolist() == [1, 0, 0, 0]
    assert detail.new_reporters == ()
    assert detail.sentences(1)[0].startswith("Of the 1 first, 1 stay")


def test_new_reporters_are_told_of_and_the_sensitivity_follows_the_weights(tmp_path: pathlib.Path) -> None:
    police = [r for area, n in zip(AREA_CODES, (90, 60, 5, 5)) for r in spread(T3, area, n)]
    reports = [
        r
        for area, n in zip(AREA_CODES, (40, 90, 5, 5))
        for r in spread(T3, area, n, code_system="rapport", code="klotter")
    ]
    with new_store(tmp_path) as store:
        fill(store, police, dt.date(2025, 1, 1), T3.last)
        fill(store, reports, dt.date(2026, 8, 1), T3.last, "Rapportörer", SourceKind.REPORTERS)
        product = ranking(store, top=1)
    assert product.detail.new_reporters == (("Rapportörer", dt.date(2026, 8, 1)),)
    assert "Rapportörer reports since 2026-08-01 only" in product.detail.sentences(1)[-1]
    police_alone = reweighted(product, {"police": 1}).detail.sensitivity
    assert police_alone["weight_share_top"].tolist() == [1, 0, 0, 0]
    assert 0 < reweighted(product, {"police": 1, "reporters": 1}).detail.sensitivity["weight_share_top"][0] < 1


def test_what_stands_behind_the_order_stays_behind_the_gate(tmp_path: pathlib.Path) -> None:
    from est_plugin.domain.agency import Level
    from est_plugin.picture.agencies import agencies
    from est_plugin.picture.release import released_ranking

    with new_store(tmp_path) as store:
        fill(store, spread(T3, "A1", 60) + spread(T3, "A2", 2), dt.date(2026, 1, 1), T3.last)
        product = ranking(store)
    for agency in agencies():
        for level in (Level.SAMVERKAN, Level.PUBLIK):
            assert released_ranking(product, agency, level).product.detail is None
