"""The same event in two sources: found, linked as a revision, counted once, listed, undone, and ended when it goes."""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterator

import numpy as np
import pandas as pd
import pytest

from est_plugin.domain.calendar import Clock, Tertial, Week
from est_plugin.domain.errors import EstError
from est_plugin.domain.review import ReviewState
from est_plugin.domain.source import SourceKind
from est_plugin.picture.linking import LinkSettings, apply_links, find_links, read_links, undo_links
from est_plugin.picture.products import InventorySettings, RankingSettings, TertialRanking
from est_plugin.picture.tertial_ranking import make_tertial_ranking
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from est_plugin.store.interface import IncidentSelection, RevisionKind, Store
from tests.small_store import AREA_CODES, SOUTH, WEST, fill, incident, new_store, the_area_set

FIRST, LAST = dt.date(2024, 1, 1), dt.date(2026, 11, 22)
WEEK = Week(2026, 47)
DAY = dt.timedelta(1)
AREAS = LinkSettings("Stadsdelar", max_chance=1.0)


def at(area: int, dx: float = 500.0, dy: float = 500.0) -> dict[str, object]:
    """A point in the i-th district, in EPSG:3006."""
    return {"x": WEST + 1000 * area + dx, "y": SOUTH + dy, "crs": "EPSG:3006"}


def crime(key: str, day: dt.date, area: int = 0, time: str = "21:00", **values: object) -> dict[str, object]:
    return incident(
        day, AREA_CODES[area], source_key=key, occurred_time=time, registered_on=str(day + DAY),
        **{**at(area), **values},
    )  # fmt: skip


def report(key: str, day: dt.date, area: int = 0, time: str = "22:00", **values: object) -> dict[str, object]:
    return crime(key, day, area, time, **{"code_system": "rapport", "code": "brand", **at(area, 560.0), **values})


def fill_police(store: Store, *rows: dict[str, object], **kwargs: object) -> int:
    return fill(store, rows, FIRST, LAST, clocks=(Clock.OCCURRED, Clock.REGISTERED), **kwargs)


def fill_reports(store: Store, *rows: dict[str, object], source: str = "Rapportörer", **kwargs: object) -> int:
    kind = SourceKind.REPORTERS
    return fill(store, rows, FIRST, LAST, source, kind, clocks=(Clock.OCCURRED, Clock.REGISTERED), **kwargs)


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Iterator[Store]:
    """A fire in both sources on Tuesday of the week in A1, one only with the police in A2, and earlier weeks."""
    tuesday = WEEK.first + DAY
    earlier = [WEEK.plus(-i).first for i in range(1, 30)]
    with new_store(tmp_path) as made:
        fill_police(
            made,
            crime("p1", tuesday),
            crime("p2", tuesday, 1),
            *[crime(f"p-{day}", day, 2, "") for day in earlier],
        )
        fill_reports(made, report("r1", tuesday), *[report(f"r-{day}", day, 2, "", **at(2, 540)) for day in earlier])
        yield made


def observed(store: Store, week: Week = WEEK, **settings: object) -> dict[str, tuple[float, float, float]]:
    """Area -> observed, n_police, n_reporters of fires."""
    rows = make_weekly_inventory(store, InventorySettings(week, "Stadsdelar", **settings)).rows
    rows = rows[rows["category"] == "brand"].set_index("area_code")
    return {code: (row["observed"], row["n_police"], row["n_reporters"]) for code, row in rows.sort_index().iterrows()}


def keys(store: Store, pairs: pd.DataFrame) -> list[tuple[str, str]]:
    known = store.reviews(IncidentSelection()).set_index("uuid")["source_key"]
    return [(known[a], known[b]) for a, b in zip(pairs["kept_uuid"], pairs["linked_uuid"])]


# ---- finding -------------------------------------------------------------------------------------


def test_a_proposal_tells_both_records_and_writes_nothing(store: Store) -> None:
    before = store.batches()
    proposal = find_links(store, AREAS)
    assert len(proposal.pairs) == 30
    pair = proposal.pairs.iloc[-1]
    assert (pair["kept_source"], pair["linked_source"]) == ("Polisen", "Rapportörer")
    assert (pair["kept_day"], pair["kept_time"], pair["linked_time"]) == ("2026-11-17", "21:00", "22:00")
    assert (pair["kept_area"], pair["linked_area"]) == ("Ängby", "Ängby")
    assert pair["kept_category"] == pair["linked_category"] == "Deliberate fire"
    assert (pair["distance_m"], pair["hours"]) == (pytest.approx(60.0), 1.0)
    assert (pair["state"], pair["link_uuid"]) == ("new", "")
    assert keys(store, proposal.pairs)[-1] == ("p1", "r1")
    assert proposal.n_compared == 61
    assert proposal.sentences()[0].startswith("30 pairs of records")
    assert store.batches() == before
    assert store.links().empty


@pytest.mark.parametrize(
    ("settings", "n"),
    [
        ({"metres": 50.0}, 29),  # those of the earlier weeks lie 40 m apart
        ({"metres": 30.0}, 0),
        ({"hours": 0.5}, 29),  # unknown hours on the same date are 0 days apart
        ({"first": WEEK.first}, 1),
        ({"last": WEEK.first - DAY}, 29),
        ({"first": WEEK.plus(-3).first, "last": WEEK.plus(-2).last}, 2),
    ],
)
def test_bounds_and_dates_narrow_what_is_found(store: Store, settings: dict[str, object], n: int) -> None:
    assert len(find_links(store, LinkSettings("Stadsdelar", **settings)).pairs) == n, "doubtful ones are listed too"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"metres": 0.0}, "METRES"),
        ({"metres": 5000.0}, "METRES"),
        ({"metres": float("nan")}, "METRES"),
        ({"hours": -1.0}, "HOURS"),
        ({"max_chance": 20.0}, "CHANCE"),
        ({"first": LAST, "last": FIRST}, "wrong way round"),
        ({"areas": "Basområden"}, "Stadsdelar"),
    ],
)
def test_what_makes_no_sense_is_refused(store: Store, settings: dict[str, object], said: str) -> None:
    with pytest.raises(EstError, match=said):
        find_links(store, LinkSettings(**{"areas": "Stadsdelar", **settings}))


def test_other_families_states_and_unknown_codes_are_not_linked(tmp_path: pathlib.Path) -> None:
    day = WEEK.first
    with new_store(tmp_path) as made:
        fill_police(made, crime("a", day), crime("b", day, code="9999"), crime("c", day, code="9013"))
        fill_reports(
            made,
            report("d", day, code="klotter"),
            report("e", day, code="otrygg plats"),
            report("f", day, code="något nytt"),
            report("g", day, code="arrangemang"),
        )
        assert find_links(made, AREAS).pairs.empty


def test_news_are_never_linked(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as made:
        fill_police(made, crime("a", WEEK.first))
        fill(
            made, [crime("n", WEEK.first, code_system="polisen", code="brand")], FIRST, LAST, "polisen.se",
            SourceKind.NEWS,
        )  # fmt: skip
        assert find_links(made, AREAS).pairs.empty


def test_without_a_point_nothing_is_linked_and_that_is_said(tmp_path: pathlib.Path) -> None:
    day, nowhere = WEEK.first, {"x": np.nan, "y": np.nan, "crs": ""}
    with new_store(tmp_path) as made:
        fill_police(made, crime("a", day, **nowhere), crime("b", day, 1, **nowhere), crime("c", day, 1, **nowhere))
        fill_reports(made, report("d", day, **nowhere), report("e", day, 1, **nowhere), report("f", day, 2))
        proposal = find_links(made, AREAS)
        assert proposal.pairs.empty
        assert proposal.n_without_point == 5
        assert "5 incidents have no point" in " ".join(proposal.sentences())
        # Asked for, only the unmistakable one: A2 has two of the police.
        by_area = find_links(made, LinkSettings("Stadsdelar", by_area=True))
        assert by_area.pairs["chance"].isna().all()
        assert keys(made, by_area.pairs) == [("a", "d")]
        assert by_area.pairs["distance_m"].isna().all()
        assert by_area.pairs["rule"].tolist() == ["area, day, category"]
        assert apply_links(made, by_area) > 0
        assert find_links(made, LinkSettings("Stadsdelar", by_area=True)).pairs.empty
        assert find_links(made, AREAS).ended.empty, "a link by area isn't judged by metres"


def test_the_rings_of_shifted_weeks_say_what_chance_alone_would_find(tmp_path: pathlib.Path) -> None:
    """Reports and crimes on every day at one place: whatever the shift, as many pairs; they prove nothing."""
    days = [FIRST + i * DAY for i in range(140)]
    with new_store(tmp_path) as made:
        fill_police(made, *[crime(f"p{day}", day) for day in days])
        fill_reports(made, *[report(f"r{day}", day) for day in days])
        proposal = find_links(made, LinkSettings("Stadsdelar"))
        assert apply_links(made, proposal) == 0
        assert apply_links(made, find_links(made, AREAS)) > 0, "whoever says so gets all within the bounds"
    assert len(proposal.pairs) == 140
    assert proposal.by_chance == pytest.approx(140, abs=3)
    assert "By chance alone about" in " ".join(proposal.sentences())
    assert proposal.chosen.empty
    assert (proposal.pairs["state"] == "doubtful").all()


def test_in_a_quiet_town_a_single_pair_is_linked(tmp_path: pathlib.Path) -> None:
    """One fire in three years that both tell of, among others far apart: chance would hardly bring it."""
    random = np.random.default_rng(3)
    days = [FIRST + int(i) * DAY for i in random.choice(1000, 60, replace=False)]
    with new_store(tmp_path) as made:
        fill_police(
            made, crime("p1", WEEK.first), *[crime(f"p{i}", day, i % 4, **at(i % 4, 100)) for i, day in enumerate(days)]
        )
        fill_reports(
            made, report("r1", WEEK.first), *[report(f"r{i}", days[-i], i % 4, **at(i % 4, 900)) for i in range(30)]
        )
        proposal = find_links(made, LinkSettings("Stadsdelar"))
        assert keys(made, proposal.chosen) == [("p1", "r1")]
        assert proposal.chosen["chance"].tolist() == [pytest.approx(1 / 6)]
        assert proposal.by_chance < 1


def test_a_record_of_some_days_is_linked_and_says_that_chance_is_unknown(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as made:
        fill_police(made, crime("p1", WEEK.first))
        fill_reports(made, report("r1", WEEK.first))
        proposal = find_links(made, LinkSettings("Stadsdelar"))
    assert len(proposal.chosen) == 1
    assert np.isnan(proposal.by_chance)
    assert "too short to tell" in proposal.sentences()[1]


# ---- counting ------------------------------------------------------------------------------------


def test_a_linked_event_is_counted_once_together_and_by_its_own_source(store: Store) -> None:
    assert observed(store)["A1"] == (2, 1, 1)
    batch = apply_links(store, find_links(store, AREAS), "Anna")
    assert observed(store)["A1"] == (1, 1, 1)
    assert observed(store)["A2"] == (1, 1, 0)
    revision = store.batches()[-1]
    assert (revision.number, revision.kind, revision.done_by) == (batch, RevisionKind.LINKS, "Anna")


def test_the_baseline_is_counted_once_too(store: Store) -> None:
    def expected(area: str) -> tuple[float, tuple[float, ...]]:
        rows = make_weekly_inventory(store, InventorySettings(WEEK, "Stadsdelar")).rows
        row = rows[(rows["area_code"] == area) & (rows["category"] == "brand")].iloc[0]
        return row["expected"], row["history"]

    before = expected("A3")
    apply_links(store, find_links(store, AREAS))
    after = expected("A3")
    assert (before[0], after[0]) == (pytest.approx(26.5 / 13), pytest.approx(13.5 / 13))
    assert set(before[1][:-1]) == {2.0}
    assert set(after[1][:-1]) == {1.0}


def test_the_ranking_counts_once_together_and_keeps_each_kind(store: Store) -> None:
    def ranked() -> tuple[pd.DataFrame, TertialRanking]:
        product = make_tertial_ranking(store, RankingSettings(Tertial(2026, 3), "Stadsdelar", draws=200))
        return product.rows.set_index("area_code"), product

    before, _ = ranked()
    apply_links(store, find_links(store, AREAS))
    after, product = ranked()
    assert (before.loc["A1", "observed"], after.loc["A1", "observed"]) == (2, 1)
    # Mondays of the weeks before this one, from 2026-09-07 on.
    assert (before.loc["A3", "observed"], after.loc["A3", "observed"]) == (20, 10)
    for kind in ("n_police", "n_reporters"):
        assert before[kind].sort_index().tolist() == after[kind].sort_index().tolist()
    assert product.total == before["n_police"].sum() + before["n_reporters"].sum(), "n placed of n stays per source"
    assert any("stand in two sources and are counted once" in sentence for sentence in product.sentences())


def test_the_inventory_says_how_many_stand_in_two_sources(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    product = make_weekly_inventory(store, InventorySettings(WEEK, "Stadsdelar"))
    assert product.linked == (("brand", 1, 1),)
    assert (product.placed, product.total) == (3, 3)
    assert "Of these, 1 stand in two sources and are counted once." in " ".join(product.sentences())


def test_an_earlier_state_is_seen_as_it_was(store: Store) -> None:
    before = store.batches()[-1].number
    apply_links(store, find_links(store, AREAS))
    assert observed(store, as_of=before)["A1"] == (2, 1, 1)
    linked = store.batches()[-1].number
    undo_links(store, None, "Anna")
    assert observed(store)["A1"] == (2, 1, 1)
    assert observed(store, as_of=linked)["A1"] == (1, 1, 1)
    assert len(store.links(as_of=linked)) == 30
    assert store.links(as_of=before).empty
    assert store.links(as_of=linked, undone=True).empty


def test_the_one_that_stands_for_others_must_itself_be_counted(tmp_path: pathlib.Path) -> None:
    """The police's record covers no baseline, so it isn't judged: the report isn't taken off for its sake."""
    tuesday = WEEK.first + DAY
    with new_store(tmp_path) as made:
        fill_reports(made, report("r1", tuesday), *[report(f"r{i}", WEEK.plus(-i).first, 2) for i in range(1, 30)])
        fill(made, [crime("p1", tuesday)], WEEK.plus(-1).first, LAST)
        apply_links(made, find_links(made, AREAS))
        assert len(made.links()) == 1
        assert observed(made)["A1"] == (1, 1, 1)


def test_the_one_that_stands_for_others_lies_in_an_area(tmp_path: pathlib.Path) -> None:
    """The police's point lies just outside of all areas: the report inside of one is still the area's."""
    tuesday = WEEK.first + DAY
    with new_store(tmp_path) as made:
        fill_police(made, {**crime("p1", tuesday, **at(0, -20.0)), "area_code": ""}, crime("p2", WEEK.plus(-9).first))
        fill_reports(made, report("r1", tuesday, **at(0, 20.0)))
        apply_links(made, find_links(made, AREAS))
        assert len(made.links()) == 1
        assert observed(made)["A1"] == (1, 0, 1)


def test_by_date_of_registration_each_counts_in_its_own_week(tmp_path: pathlib.Path) -> None:
    """Both happened in the week; the police registered the week after: the event is counted there, once."""
    sunday = WEEK.plus(-1).last
    with new_store(tmp_path) as made:
        fill_police(made, crime("p1", sunday), *[crime(f"p{i}", WEEK.plus(-i).first, 2) for i in range(2, 20)])
        fill_reports(made, {**report("r1", sunday), "registered_on": str(sunday)})
        apply_links(made, find_links(made, AREAS))
        assert observed(made, WEEK.plus(-1), clock=Clock.REGISTERED)["A1"] == (0, 0, 1)
        assert observed(made, WEEK, clock=Clock.REGISTERED)["A1"] == (1, 1, 0)
        assert observed(made, WEEK.plus(-1))["A1"] == (1, 1, 1)


def test_places_behind_a_change_count_an_event_once(tmp_path: pathlib.Path) -> None:
    tuesday = WEEK.first + DAY
    rows = [crime(f"p{i}", tuesday, time=f"{i + 10}:00", **at(0, 400.0 + i)) for i in range(8)]
    rows += [crime(f"b{i}-{area}", WEEK.plus(-i).first, area) for i in range(1, 30) for area in range(4)]
    twins = [report(f"r{i}", tuesday, time=f"{i + 10}:05", **at(0, 401.0 + i)) for i in range(8)]
    with new_store(tmp_path) as made:
        fill_police(made, *rows)
        fill_reports(made, *twins)
        apply_links(made, find_links(made, AREAS))
        product = make_weekly_inventory(made, InventorySettings(WEEK, "Stadsdelar"))
    assert product.places["n"].tolist() == [8]
    assert product.rows.iloc[0]["observed"] == 8


# ---- going on ------------------------------------------------------------------------------------


def test_a_second_run_finds_nothing_new_and_says_what_stands(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    again = find_links(store, AREAS)
    assert again.pairs.empty
    assert again.n_standing == 30
    assert apply_links(store, again) == 0
    assert "30 links are in force already." in again.sentences()


def test_undone_by_a_person_stays_undone(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    listed = read_links(store, "Stadsdelar")
    last = listed.iloc[-1]
    assert undo_links(store, [last["link_uuid"]], "Anna") > 0
    assert observed(store)["A1"] == (2, 1, 1)
    assert len(read_links(store, "Stadsdelar")) == 29
    undone = read_links(store, "Stadsdelar", undone=True)
    assert undone["link_uuid"].tolist() == [last["link_uuid"]]
    assert store.links(undone=True)[["undone_by"]].to_numpy().tolist() == [["Anna"]]
    again = find_links(store, AREAS)
    assert again.pairs.empty
    assert again.n_undone == 1
    assert undo_links(store, [last["link_uuid"]], "Anna") == 0, "it isn't in force"
    with pytest.raises(EstError, match="no link"):
        undo_links(store, ["sak"], "Anna")


def test_a_list_of_links_tells_the_same_as_the_proposal(store: Store) -> None:
    proposal = find_links(store, AREAS)
    apply_links(store, proposal)
    listed = read_links(store, "Stadsdelar")
    same = [name for name in proposal.pairs if name not in ("state", "link_uuid", "chance")]
    pd.testing.assert_frame_equal(listed[same], proposal.pairs[same], check_dtype=False)
    assert set(listed["state"]) == {"linked"}
    assert listed["link_uuid"].nunique() == 30


def test_a_new_file_links_only_what_is_new(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    wednesday = WEEK.first + 2 * DAY
    fill_reports(store, report("r2", wednesday, **at(0, 520.0)), report("r3", wednesday, 1), extracted=LAST + 8 * DAY)
    proposal = find_links(store, AREAS)
    assert keys(store, proposal.pairs) == [("p2", "r3")], "p1 has its report: a second one is another event"
    apply_links(store, proposal)
    assert observed(store)["A1"] == (2, 1, 2)
    assert observed(store)["A2"] == (1, 1, 1)


def test_a_record_that_moved_away_ends_its_link_and_may_get_another(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    tuesday = WEEK.first + DAY
    # The police move p1 into A4, and send a new record of the place where it was.
    fill_police(store, crime("p1", tuesday, 3), crime("p9", tuesday, **at(0, 570.0)), extracted=LAST + 8 * DAY)
    assert observed(store)["A1"] == (1, 1, 1), "until somebody looks again"
    proposal = find_links(store, AREAS)
    assert proposal.ended["reason"].tolist() == ["A record was changed, and the two no longer lie near each other."]
    assert keys(store, proposal.pairs) == [("p9", "r1")]
    revisions = len(store.batches())
    apply_links(store, proposal)
    assert len(store.batches()) == revisions + 1, "one revision"
    assert store.links(undone=True).empty, "nobody has undone it"
    assert ("p9", "r1") in keys(store, store.links())
    assert observed(store)["A1"] == (1, 1, 1)


def test_a_record_of_another_category_ends_its_link(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    fill_reports(store, report("r1", WEEK.first + DAY, code="klotter"), extracted=LAST + 8 * DAY)
    ended = find_links(store, AREAS).ended
    assert ended["reason"].tolist() == ["The two records are no longer of one family of categories."]


def test_narrower_bounds_leave_the_links_that_are_there(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    narrow = find_links(store, LinkSettings("Stadsdelar", metres=10.0, max_chance=1.0))
    assert narrow.ended.empty
    assert narrow.n_standing == 30


def test_an_excluded_record_takes_no_other_with_it(store: Store) -> None:
    apply_links(store, find_links(store, AREAS))
    pair = read_links(store, "Stadsdelar").iloc[-1]
    store.review(IncidentSelection(uuids=(pair["kept_uuid"],)), ReviewState.EXCLUDED, "inte här", "Anna")
    assert observed(store)["A1"] == (1, 0, 1), "the report is counted again at once"
    proposal = find_links(store, AREAS)
    assert proposal.ended["link_uuid"].tolist() == [pair["link_uuid"]]
    part = find_links(store, LinkSettings("Stadsdelar", last=WEEK.first - DAY, max_chance=1.0))
    assert part.ended.empty, "what lies outside of the dates asked for is not judged"
    gone = read_links(store, "Stadsdelar").iloc[0]
    assert (gone["link_uuid"], gone["kept_day"], gone["linked_day"]) == (pair["link_uuid"], "", "2026-11-17")


def test_the_police_record_that_comes_last_takes_over_from_the_reports(tmp_path: pathlib.Path) -> None:
    day = WEEK.first
    with new_store(tmp_path) as made:
        fill_reports(made, report("r1", day))
        fill_reports(made, {**report("b1", day), "registered_on": str(day + 3 * DAY)}, source="Bolaget")
        apply_links(made, find_links(made, AREAS))
        assert keys(made, made.links()) == [("r1", "b1")]
        fill_police(made, crime("p1", day))
        proposal = find_links(made, AREAS)
        assert keys(made, proposal.pairs) == [("p1", "r1")]
        apply_links(made, proposal)
        counts = made.linked(the_area_set(made), Clock.OCCURRED, day, day)
        assert len(counts) == 2
        assert observed(made)["A1"] == (1, 1, 2)


# ---- the store's own rules -----------------------------------------------------------------------


def link(kept: str, linked: str) -> pd.DataFrame:
    return pd.DataFrame(
        [(kept, linked, 1.0, 0.0, "test")], columns=["kept_uuid", "linked_uuid", "distance_m", "hours", "rule"]
    )


def test_the_store_refuses_what_is_no_link(store: Store) -> None:
    known = store.reviews(IncidentSelection()).set_index("source_key")["uuid"]
    for kept, linked, said in (
        (known["p1"], "sak", "no incident"),
        (known["p1"], known["p2"], "same source"),
        (known["p1"], known["p1"], "same source"),
    ):
        with pytest.raises(EstError, match=said):
            store.add_links(link(kept, linked))
    assert store.add_links(link(known["p1"], known["r1"])) > 0
    assert store.add_links(link(known["r1"], known["p1"])) == 0, "linked already, the other way round"
    with pytest.raises(EstError, match="linked already"):
        store.add_links(link(known["p2"], known["r1"]))
    assert len(store.links()) == 1


def test_links_never_go_round(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as made:
        for name in "abc":
            fill_reports(made, report(name, WEEK.first), source=name)
        known = made.reviews(IncidentSelection()).set_index("source_key")["uuid"]
        made.add_links(link(known["a"], known["b"]))
        made.add_links(link(known["b"], known["c"]))
        with pytest.raises(EstError, match="linked to itself"):
            made.add_links(link(known["c"], known["a"]))
        assert len(made.links()) == 2


def test_a_proposal_that_no_longer_fits_writes_nothing(store: Store) -> None:
    proposal = find_links(store, AREAS)
    known = store.reviews(IncidentSelection()).set_index("source_key")["uuid"]
    store.add_links(link(known["p2"], known["r1"]))
    with pytest.raises(EstError, match="linked already"):
        apply_links(store, proposal)
    assert len(store.links()) == 1, "all of it or nothing"
