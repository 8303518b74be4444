"""Review: ny → granskad → utesluten, in bulk, each act a revision that can be looked back past and taken back."""

from __future__ import annotations

import datetime as dt
import pathlib
import sqlite3
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_store import fill, incident, new_store, the_area_set
from store_frames import import_rows, incident_rows

from est_plugin.domain.calendar import Clock, Week
from est_plugin.domain.errors import EstError
from est_plugin.domain.review import ReviewState
from est_plugin.domain.source import SourceKind
from est_plugin.picture.products import InventorySettings
from est_plugin.picture.review import review_incidents
from est_plugin.picture.weekly_inventory import make_weekly_inventory
from est_plugin.store.interface import IncidentSelection, RevisionKind, Store
from est_plugin.store.opening import open_store

YEAR = dt.date(2024, 1, 1), dt.date(2024, 12, 31)
NEW, REVIEWED, EXCLUDED = ReviewState.NEW, ReviewState.REVIEWED, ReviewState.EXCLUDED


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Any:
    """Ten arsons of the police in March 2024 (two in each of A1 … A4, two nowhere), and two reports."""
    with new_store(tmp_path) as made:
        rows = [
            incident(f"2024-03-{day:02d}", area, source_key=f"K{day}", registered_on=f"2024-03-{day + 1:02d}")
            for day, area in enumerate(("A1", "A1", "A2", "A2", "A3", "A3", "A4", "A4", "", ""), start=1)
        ]
        fill(made, rows, *YEAR, extracted=dt.date(2024, 4, 1))
        reports = [
            incident("2024-03-05", "A1", code_system="rapport", code="klotter"),
            incident("2024-03-06", "A2", code_system="rapport", code="okänt ord"),
        ]
        fill(made, reports, *YEAR, source="Bostadsbolaget", kind=SourceKind.REPORTERS, extracted=dt.date(2024, 4, 1))
        yield made


def _total(store: Store, as_of: int | None = None, column: str = "n") -> int:
    return int(store.counts(the_area_set(store), Clock.OCCURRED, *YEAR, as_of)[column].sum())


def _uuids(store: Store, **conditions: Any) -> tuple[str, ...]:
    return tuple(store.reviews(IncidentSelection(**conditions))["uuid"])


def test_everything_begins_as_new(store: Store) -> None:
    rows = store.reviews(IncidentSelection())
    assert len(rows) == 12
    assert set(rows["state"]) == {"ny"}
    assert set(rows["reviewer"]) == set(rows["reason"]) == set(rows["reviewed_at"]) == {""}
    assert not rows["changed_since"].any()
    assert store.review_states(IncidentSelection()) == {NEW: 12, REVIEWED: 0, EXCLUDED: 0}


def test_what_is_excluded_stays_and_stays_out_of_every_count(store: Store) -> None:
    area_set = the_area_set(store)
    chosen = _uuids(store, sources=("polisen",), first=dt.date(2024, 3, 1), last=dt.date(2024, 3, 3))
    assert len(chosen) == 3
    revision = store.review(IncidentSelection(uuids=chosen), EXCLUDED, "Övning", "Anna")
    assert revision == 3
    batch = store.batches()[-1]
    assert (batch.number, batch.kind, batch.done_by, batch.n_rows) == (3, RevisionKind.REVIEW, "Anna", 3)
    assert (batch.source, batch.file) == ("", "")
    assert (_total(store), _total(store, 2)) == (9, 12), "as of the batch before, they count as they did"
    counts = store.counts(area_set, Clock.OCCURRED, *YEAR).set_index(["source", "area"])["n"]
    assert (1, 0) not in counts.index
    assert counts.loc[(1, 1)].sum() == 1
    assert store.counts(area_set, Clock.REGISTERED, *YEAR)["n"].sum() == 7
    seen = store.incidents(area_set, Clock.OCCURRED, *YEAR)
    assert len(seen) == 9
    assert not set(seen["uuid"]) & set(chosen)
    assert len(store.incidents(area_set, Clock.OCCURRED, *YEAR, as_of=2)) == 12
    everything = store.incidents(area_set, Clock.OCCURRED, *YEAR, excluded=True)
    assert len(everything) == 12
    assert set(chosen) <= set(everything["uuid"])
    connection = sqlite3.connect(store.location)
    assert connection.execute("SELECT COUNT(*) FROM incident WHERE to_batch IS NULL").fetchone() == (12,)
    connection.close()


def test_reviewed_incidents_count_as_before_and_it_is_known_who_and_when(store: Store) -> None:
    before = dt.datetime.now().replace(microsecond=0)
    store.review(IncidentSelection(batch=1), REVIEWED, "", "  Anna ")
    assert _total(store) == 12
    rows = store.reviews(IncidentSelection(states=(REVIEWED,)))
    assert len(rows) == 10
    assert set(rows["reviewer"]) == {"Anna"}
    assert all(before <= dt.datetime.fromisoformat(at) <= dt.datetime.now() for at in rows["reviewed_at"])
    uuid = rows["uuid"].iloc[0]
    store.review(IncidentSelection(uuids=(uuid,)), EXCLUDED, "Falsklarm", "Bo")
    history = store.review_history(uuid)
    assert history[["state", "reason", "reviewer", "from_batch", "to_batch"]].to_numpy().tolist() == [
        ["granskad", "", "Anna", 3, 4],
        ["utesluten", "Falsklarm", "Bo", 4, 0],
    ]
    assert _total(store) == 11
    assert store.review_states(IncidentSelection(), as_of=2) == {NEW: 12, REVIEWED: 0, EXCLUDED: 0}
    assert store.review_states(IncidentSelection(), as_of=3) == {NEW: 2, REVIEWED: 10, EXCLUDED: 0}
    assert store.review_states(IncidentSelection()) == {NEW: 2, REVIEWED: 9, EXCLUDED: 1}


def test_to_exclude_takes_a_reason_and_a_name(store: Store) -> None:
    before = store.batches()
    for reason in ("", "   "):
        with pytest.raises(EstError, match="takes a reason"):
            store.review(IncidentSelection(batch=1), EXCLUDED, reason, "Anna")
    with pytest.raises(EstError, match="Say who reviews"):
        store.review(IncidentSelection(batch=1), EXCLUDED, "Övning", " ")
    with pytest.raises(EstError, match="Say who reviews"):
        store.undo_review("")
    assert store.batches() == before
    assert store.review_states(IncidentSelection())[NEW] == 12


def test_the_same_again_is_no_revision(store: Store) -> None:
    chosen = IncidentSelection(batch=1)
    assert store.review(chosen, EXCLUDED, "Övning", "Anna") == 3
    assert store.n_to_review(chosen, EXCLUDED, "Övning") == 0
    assert store.review(chosen, EXCLUDED, "Övning", "Bo") == 0
    assert len(store.batches()) == 3
    assert store.n_to_review(chosen, EXCLUDED, "Dubblett") == 10
    assert store.review(chosen, EXCLUDED, "Dubblett", "Bo") == 4
    assert store.n_to_review(chosen, NEW, "") == 10
    assert store.review(chosen, NEW, "", "Bo") == 5
    assert store.review(chosen, NEW, "", "Bo") == 0
    assert _total(store) == 12
    assert [_total(store, as_of) for as_of in (2, 3, 4, 5)] == [12, 2, 2, 12]


def test_acts_are_taken_back_one_after_the_other(store: Store) -> None:
    first, second = _uuids(store, sources=("Polisen",))[:2]
    one, both = IncidentSelection(uuids=(first,)), IncidentSelection(uuids=(first, second))
    store.review(both, REVIEWED, "", "Anna")
    store.review(one, EXCLUDED, "Övning", "Bo")
    store.review(both, EXCLUDED, "Dubblett", "Cia")

    def states() -> list[list[str]]:
        rows = store.reviews(both).set_index("uuid").loc[[first, second]]
        return rows[["state", "reason", "reviewer"]].to_numpy().tolist()

    assert store.undo_review("Disa") == 6
    assert states() == [["utesluten", "Övning", "Bo"], ["granskad", "", "Anna"]]
    assert store.undo_review("Disa") == 7
    assert states() == [["granskad", "", "Anna"], ["granskad", "", "Anna"]]
    assert store.undo_review("Disa") == 8
    assert states() == [["ny", "", ""], ["ny", "", ""]]
    assert store.undo_review("Disa") == 0
    assert [(b.number, b.undoes, b.done_by, b.n_rows) for b in store.batches()[-3:]] == [
        (6, 5, "Disa", 2),
        (7, 4, "Disa", 1),
        (8, 3, "Disa", 2),
    ]
    assert [_total(store, as_of) for as_of in range(2, 9)] == [12, 12, 11, 10, 11, 12, 12]
    # And a new act after that is the one that is taken back next.
    store.review(one, EXCLUDED, "Övning", "Bo")
    assert store.undo_review("Disa") == 10
    assert store.undo_review("Disa") == 0


def test_a_review_follows_its_incident_and_says_when_it_has_changed(store: Store) -> None:
    by_key = dict(store.reviews(IncidentSelection(sources=("Polisen",)))[["source_key", "uuid"]].to_numpy())
    store.review(IncidentSelection(uuids=(by_key["K1"],)), EXCLUDED, "Övning", "Anna")
    store.review(IncidentSelection(uuids=(by_key["K2"], by_key["K3"])), REVIEWED, "", "Anna")
    changed = [
        incident("2024-03-01", "A1", source_key="K1", registered_on="2024-03-02", antal=5),
        incident("2024-03-02", "A1", source_key="K2", registered_on="2024-03-20"),
        incident("2024-03-03", "A2", source_key="K3", registered_on="2024-03-04"),
    ]
    fill(store, changed, *YEAR, extracted=dt.date(2024, 4, 8))
    assert store.batches()[-1].n_updated == 2
    rows = store.reviews(IncidentSelection(states=(REVIEWED, EXCLUDED))).set_index("source_key")
    assert rows["state"].to_dict() == {"K1": "utesluten", "K2": "granskad", "K3": "granskad"}
    assert rows["changed_since"].to_dict() == {"K1": True, "K2": True, "K3": False}
    assert rows.loc["K1", "antal"] == 5
    assert _total(store) == 11, "the new version is as excluded as the old one"
    assert sorted(store.reviews(IncidentSelection(changed_since=True))["source_key"]) == ["K1", "K2"]
    # Looked through again, it is as it stands.
    assert store.n_to_review(IncidentSelection(changed_since=True, states=(REVIEWED,)), REVIEWED, "") == 1
    store.review(IncidentSelection(changed_since=True, states=(REVIEWED,)), REVIEWED, "", "Bo")
    assert store.reviews(IncidentSelection(changed_since=True))["source_key"].tolist() == ["K1"]
    # What is taken back tells again that it had changed.
    store.undo_review("Bo")
    assert sorted(store.reviews(IncidentSelection(changed_since=True))["source_key"]) == ["K1", "K2"]


def test_each_condition_narrows(store: Store) -> None:
    area_set = the_area_set(store)

    def n(**conditions: Any) -> int:
        selection = IncidentSelection(**conditions)
        found = store.reviews(selection)
        assert len(found) == sum(store.review_states(selection).values())
        return len(found)

    assert n(sources=("POLISEN",)) == 10
    assert n(sources=("Polisen", "Bostadsbolaget")) == 12
    assert n(batch=2) == 2
    assert n(area_set=area_set, areas=("A1",)) == 3
    assert n(area_set=area_set, areas=("A1", "A4")) == 5
    assert n(categories=("brand",)) == 10
    assert n(categories=("klotter",)) == 1
    assert n(categories=("okand",)) == 1
    assert n(categories=("okand", "klotter")) == 2
    assert n(first=dt.date(2024, 3, 5)) == 8
    assert n(last=dt.date(2024, 3, 5)) == 6
    assert n(clock=Clock.REGISTERED, last=dt.date(2024, 3, 5)) == 5, "a report without registration has its own date"
    assert n(states=(NEW,)) == 12
    assert n(states=(EXCLUDED,)) == 0
    assert n(uuids=()) == 0
    assert n(sources=("Polisen",), area_set=area_set, areas=("A1",), first=dt.date(2024, 3, 2)) == 1
    assert len(store.reviews(IncidentSelection(), limit=5)) == 5


def test_what_is_unknown_is_named(store: Store) -> None:
    area_set = the_area_set(store)
    for selection, said in (
        (IncidentSelection(uuids=("nobody",)), "no incident nobody"),
        (IncidentSelection(sources=("Polis",)), "choose one of 'Polisen', 'Bostadsbolaget'"),
        (IncidentSelection(batch=77), "no import 77"),
        (IncidentSelection(area_set=area_set, areas=("A9",)), "'Stadsdelar' has no area 'A9'"),
        (IncidentSelection(areas=("A1",)), "Say which area set"),
        (IncidentSelection(categories=("eld",)), "no category 'eld'"),
        (IncidentSelection(first=dt.date(2024, 2, 1), last=dt.date(2024, 1, 1)), "wrong way round"),
    ):
        for ask in (store.reviews, store.review_states):
            with pytest.raises(EstError, match=said):
                ask(selection)
        with pytest.raises(EstError, match=said):
            store.review(selection, REVIEWED, "", "Anna")
    assert len(store.batches()) == 2


def test_a_code_that_changes_its_category_is_found_on_the_days_when_it_lies_there(store: Store) -> None:
    store.place_code("brottskod", "1210", "klotter", valid_from=dt.date(2024, 3, 6))
    assert len(store.reviews(IncidentSelection(categories=("brand",)))) == 5
    assert len(store.reviews(IncidentSelection(categories=("klotter",)))) == 6
    assert len(store.reviews(IncidentSelection(categories=("brand",)), as_of=2)) == 10


def test_n_placed_of_n_and_the_inventory_leave_the_excluded_out(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        week = Week.parse("2024-W20")
        rows = [incident(day, area) for i in range(18) for day in [week.plus(-i).first] for area in ("A1", "A2", "")]
        fill(store, rows, week.plus(-17).first, week.last)
        asked = InventorySettings(week=week, areas="Stadsdelar")
        before = make_weekly_inventory(store, asked)
        assert (before.placed, before.total) == (2, 3)
        selection = IncidentSelection(first=week.first, area_set=the_area_set(store), areas=("A1",))
        store.review(selection, EXCLUDED, "Övning", "Anna")
        after = make_weekly_inventory(store, asked)
        assert (after.placed, after.total) == (1, 2)
        assert after.state.batch == 2
        observed = after.rows.set_index("area_code")["observed"]
        assert (observed["A1"], observed["A2"]) == (0, 1)
        again = make_weekly_inventory(store, InventorySettings(week=week, areas="Stadsdelar", as_of=1))
        pd.testing.assert_frame_equal(again.rows, before.rows)
        assert (again.placed, again.total) == (2, 3)
        assert again.state == before.state


def test_a_selection_of_everything_is_refused_and_a_dry_run_writes_nothing(store: Store) -> None:
    with pytest.raises(EstError, match="Say which incidents"):
        review_incidents(store, IncidentSelection(area_set=the_area_set(store)), REVIEWED, "", "Anna")
    report = review_incidents(store, IncidentSelection(batch=1), EXCLUDED, "Övning", "", dry_run=True)
    assert (report.batch, report.n_selected, report.n_changed) == (0, 10, 10)
    assert len(store.batches()) == 2
    report = review_incidents(store, IncidentSelection(batch=1), EXCLUDED, "Övning", "Anna")
    assert (report.batch, report.n_selected, report.n_changed, report.before[NEW]) == (3, 10, 10, 10)


def test_a_review_survives_closing_and_a_failure_leaves_none(store: Store, tmp_path: pathlib.Path) -> None:
    store.review(IncidentSelection(batch=1), EXCLUDED, "Övning", "Anna")

    def fail() -> None:
        with store.transaction():
            store.review(IncidentSelection(batch=2), EXCLUDED, "Övning", "Anna")
            assert _total(store) == 0
            raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError):
        fail()
    store.close()
    with open_store(str(tmp_path / "liten.gpkg")) as again:
        assert again.review_states(IncidentSelection()) == {NEW: 2, REVIEWED: 0, EXCLUDED: 10}


def test_counts_walk_the_excluded_ones_alone(store: Store) -> None:
    store.review(IncidentSelection(batch=2), EXCLUDED, "Övning", "Anna")
    statements: list[str] = []
    connection = store._database._connection  # type: ignore[attr-defined]
    connection.set_trace_callback(statements.append)
    store.counts(the_area_set(store), Clock.OCCURRED, *YEAR)
    connection.set_trace_callback(None)
    plans = [
        " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}"))
        for statement in statements
        if "BETWEEN" in statement
    ]
    assert len(plans) == 2
    assert "incident_occurred" in plans[0]
    assert "review" not in plans[0], "what is excluded costs the counting of the others nothing"
    assert "review_state" in plans[1]
    assert "incident_uuid" in plans[1]


def test_the_algorithm_reviews_lists_and_takes_back(store: Store, est_provider: Any) -> None:
    import processing
    from qgis.core import QgsProcessingException

    uuids = _uuids(store, sources=("Bostadsbolaget",))
    store.close()
    asked = {
        "DATABASE": store.location,
        "STATE": "utesluten",
        "REASON": "Övning",
        "REVIEWER": "Anna",
        "SOURCE": "polisen",
        "AREA": "A1; A2",
        "CATEGORY": "Brand",
        "FIRST": "2024-03-02",
        "LAST": "2024-03-31",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    dry = processing.run("est:reviewincidents", {**asked, "DRY_RUN": True})
    assert {name: dry[name] for name in ("REVISION", "N_SELECTED", "N_CHANGED", "N_NEW", "N_EXCLUDED")} == {
        "REVISION": 0,
        "N_SELECTED": 3,
        "N_CHANGED": 3,
        "N_NEW": 3,
        "N_EXCLUDED": 0,
    }
    assert [feature["state"] for feature in dry["OUTPUT"].getFeatures()] == ["ny"] * 3
    done = processing.run("est:reviewincidents", asked)
    assert (done["REVISION"], done["N_CHANGED"]) == (3, 3)
    rows = [(row["source"], row["source_key"], row["state"], row["reason"]) for row in done["OUTPUT"].getFeatures()]
    assert rows == [("Polisen", f"K{i}", "utesluten", "Övning") for i in (2, 3, 4)]
    again = processing.run("est:reviewincidents", {**asked, "NOW": "utesluten", "OUTPUT": None})
    assert (again["REVISION"], again["N_SELECTED"], again["N_EXCLUDED"], again["N_CHANGED"]) == (0, 3, 3, 0)
    by_uuid = {"DATABASE": store.location, "REVIEWER": "Bo", "UUIDS": "\n".join(uuids)}
    assert processing.run("est:reviewincidents", by_uuid)["N_CHANGED"] == 2
    one_import = {"DATABASE": store.location, "BATCH": 1, "DRY_RUN": True}
    assert processing.run("est:reviewincidents", one_import)["N_NEW"] == 7
    undo = {"DATABASE": store.location, "REVIEWER": "Bo", "UNDO": True}
    first = processing.run("est:reviewincidents", undo)
    assert (first["REVISION"], first["N_CHANGED"]) == (5, 2)
    assert processing.run("est:reviewincidents", undo)["N_CHANGED"] == 3
    for wrong, said in (
        (undo, "no review in 'liten' to take back"),
        ({"DATABASE": store.location, "REVIEWER": "Bo"}, "Say which incidents"),
        ({**asked, "REASON": ""}, "takes a reason"),
        ({**asked, "REVIEWER": ""}, "Say who reviews"),
        ({**asked, "CATEGORY": "Brandd"}, "did you mean"),
        ({**asked, "SOURCE": "Polis"}, "choose one of"),
        ({**asked, "FIRST": "i går"}, "FIRST is 'i går'"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            processing.run("est:reviewincidents", wrong)
    with open_store(store.location) as again_open:
        assert again_open.review_states(IncidentSelection())[NEW] == 12


_ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("review"), st.sets(st.integers(0, 5), min_size=1), st.sampled_from(list(ReviewState))),
        st.tuples(st.just("undo"), st.just(set()), st.just(NEW)),
        st.tuples(st.just("import"), st.sets(st.integers(0, 5), min_size=1), st.just(NEW)),
    ),
    max_size=10,
)


@settings(max_examples=25)
@given(acts=_ACTS)
def test_any_acts_leave_the_state_that_a_plain_account_gives(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, set[int], ReviewState]]
) -> None:
    """Every revision is compared with an account kept in lists."""
    with new_store(tmp_path_factory.mktemp("review")) as store:
        antal = np.ones(6, int)

        def bring() -> None:
            rows = [{"source_key": f"K{i}", "antal": int(n)} for i, n in enumerate(antal)]
            import_rows(store, incident_rows(*rows))

        bring()
        uuids = store.reviews(IncidentSelection())["uuid"].tolist()
        state = [NEW] * 6
        done: list[list[ReviewState]] = []
        told = {1: (6, list(state))}
        for act, members, wanted in acts:
            before = list(state)
            if act == "import":
                antal[list(members)] += 1
                bring()
            elif act == "undo":
                revision = store.undo_review("A")
                assert bool(revision) == bool(done)
                state = done.pop() if done else state
            else:
                chosen = IncidentSelection(uuids=tuple(uuids[i] for i in members))
                store.review(chosen, wanted, "because", "A")
                for i in members:
                    state[i] = wanted
                if store.batches()[-1].number not in told:
                    done.append(before)
            counted = sum(int(n) for n, said in zip(antal, state) if said is not EXCLUDED)
            told[store.batches()[-1].number] = counted, list(state)
        for revision, (counted, states) in told.items():
            assert _total(store, revision) == counted
            rows = store.reviews(IncidentSelection(), revision).set_index("uuid")["state"]
            assert [ReviewState(rows[uuid]) for uuid in uuids] == states
