"""Codes without a category are listed and can be placed; rules have dates, and a past of their own."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_store import fill, incident, new_store, the_area_set

from est_plugin.domain.calendar import Clock
from est_plugin.domain.category import CodeRule, CodeTable
from est_plugin.domain.errors import EstError
from est_plugin.domain.review import ReviewState
from est_plugin.picture.codes import listed_codes, place_code
from est_plugin.picture.counting import read_counts, read_frame
from est_plugin.store.interface import IncidentSelection, RevisionKind, Store
from est_plugin.store.opening import open_store

YEAR = dt.date(2024, 1, 1), dt.date(2024, 12, 31)


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Any:
    """Three arsons, and codes that nobody knows: 7777 five times in three rows, 8888 once, by registration alone."""
    with new_store(tmp_path) as made:
        rows = [
            *(incident("2024-03-01", "A1", source_key=f"B{i}") for i in range(3)),
            incident("2024-03-02", "A1", source_key="U1", code="7777", antal=3),
            incident("2024-05-02", "A1", source_key="U2", code="7777"),
            incident("2024-09-30", "A2", source_key="U3", code="7777"),
            incident("", "A2", source_key="U4", code="8888", registered_on="2024-06-01"),
        ]
        fill(made, rows, *YEAR)
        yield made


def _by_category(store: Store, as_of: int | None = None) -> dict[str, int]:
    frame = read_frame(store, "Stadsdelar", Clock.OCCURRED, as_of)
    counts = read_counts(store, frame, Clock.OCCURRED, *YEAR)
    return counts.frame.groupby("category")["n"].sum().to_dict()


def test_unplaced_codes_are_listed_with_their_number_and_their_days(store: Store) -> None:
    assert store.unplaced_codes().to_numpy().tolist() == [
        ["brottskod", "7777", 5, "2024-03-02", "2024-09-30"],
        ["brottskod", "8888", 1, "2024-06-01", "2024-06-01"],
    ]
    assert store.unplaced_codes(as_of=0).empty
    chosen = IncidentSelection(uuids=tuple(store.reviews(IncidentSelection(first=dt.date(2024, 9, 1)))["uuid"]))
    store.review(chosen, ReviewState.EXCLUDED, "Övning", "Anna")
    assert store.unplaced_codes()["n"].tolist() == [4, 1]
    assert store.unplaced_codes(as_of=1)["n"].tolist() == [5, 1]


def test_a_code_that_is_placed_counts_there_and_the_past_stays_as_it_was(store: Store) -> None:
    assert _by_category(store) == {"brand": 3, "okand": 5}
    revision = store.place_code("brottskod", "7777", "klotter", description="Ny kod", done_by="Anna")
    assert revision == 2
    batch = store.batches()[-1]
    assert (batch.kind, batch.done_by, batch.n_rows) == (RevisionKind.CODES, "Anna", 1)
    assert _by_category(store) == {"brand": 3, "klotter": 5}
    assert _by_category(store, as_of=1) == {"brand": 3, "okand": 5}
    assert store.unplaced_codes()["code"].tolist() == ["8888"]
    assert store.unplaced_codes(as_of=1)["code"].tolist() == ["7777", "8888"]
    assert store.place_code("brottskod", "7777", "klotter", description="Ny kod") == 0, "the same is no revision"
    assert len(store.batches()) == 2
    # Another category ends the rule, for the present.
    store.place_code("brottskod", "7777", "brand")
    assert [rule.category for rule in store.code_rules() if rule.code == "7777"] == ["brand"]
    assert [rule.category for rule in store.code_rules(as_of=2) if rule.code == "7777"] == ["klotter"]
    assert [_by_category(store, as_of)["brand"] for as_of in (1, 2, 3)] == [3, 3, 8]


def test_dates_divide_a_code_and_earlier_rules_keep_the_rest(store: Store) -> None:
    store.place_code("brottskod", "7777", "klotter")
    store.place_code("brottskod", "7777", "brand", dt.date(2024, 4, 1), dt.date(2024, 6, 30))
    rules = sorted(
        (rule.valid_from, rule.valid_to, rule.category) for rule in store.code_rules() if rule.code == "7777"
    )
    assert rules == [
        ("", "2024-03-31", "klotter"),
        ("2024-04-01", "2024-06-30", "brand"),
        ("2024-07-01", "", "klotter"),
    ]
    assert _by_category(store) == {"brand": 4, "klotter": 4}
    store.place_code("brottskod", "8888", "klotter", valid_to=dt.date(2024, 5, 31))
    assert store.unplaced_codes().to_numpy().tolist() == [["brottskod", "8888", 1, "2024-06-01", "2024-06-01"]]
    store.place_code("brottskod", "8888", "klotter", valid_from=dt.date(2024, 6, 1))
    assert store.unplaced_codes().empty


def test_a_code_may_be_written_as_excel_or_a_person_writes_it(store: Store) -> None:
    store.place_code("brottskod", " 355 ", "brand")
    (rule,) = (rule for rule in store.code_rules() if rule.code == "0355")
    assert rule.category == "brand", "the rule that the store was made with has ended"
    store.place_code("rapport", "  Okänt   ORD ", "klotter")
    assert any(rule.code == "okänt ord" for rule in store.code_rules())


def test_what_makes_no_sense_is_refused(store: Store) -> None:
    for arguments, said in (
        (("brottskod", "7777", "eld"), "no category 'eld'"),
        (("brottskod", "  ", "brand"), "which code"),
        (("", "7777", "brand"), "which code system"),
        (("brottskod", "7777", "brand", dt.date(2024, 2, 1), dt.date(2024, 1, 1)), "before it begins"),
    ):
        with pytest.raises(EstError, match=said):
            store.place_code(*arguments)
    with pytest.raises(EstError, match=r"no category 'klottr' \(did you mean 'klotter'\?\)"):
        place_code(store, "brottskod", "7777", "klottr")
    with pytest.raises(EstError, match=r"no code system 'brotskod' \(did you mean 'brottskod'\?\)"):
        place_code(store, "brotskod", "7777", "klotter")
    assert len(store.batches()) == 1


def test_a_category_may_be_named_in_words(store: Store) -> None:
    name = store.categories()["klotter"].name_sv
    assert place_code(store, "BROTTSKOD", "7777", name.upper()) == 2
    assert _by_category(store)["klotter"] == 5


def test_the_list_holds_unplaced_codes_and_rules(store: Store) -> None:
    rows = listed_codes(store)
    assert rows["code"].tolist()[:2] == ["7777", "8888"]
    assert rows["n"].tolist()[:2] == [5, 1]
    assert rows["n"].isna().sum() == len(store.code_rules()) == len(rows) - 2
    assert listed_codes(store, only_unplaced=True)["code"].tolist() == ["7777", "8888"]


def test_rules_that_were_placed_are_there_when_the_store_is_opened_again(store: Store, tmp_path: pathlib.Path) -> None:
    store.place_code("brottskod", "7777", "klotter", dt.date(2024, 4, 1))
    rules = store.code_rules()
    store.close()
    with open_store(str(tmp_path / "liten.gpkg")) as again:
        assert again.code_rules() == rules


_DAYS = st.one_of(st.none(), st.dates(dt.date(2024, 1, 1), dt.date(2024, 1, 12)))


@settings(max_examples=40)
@given(acts=st.lists(st.tuples(st.sampled_from(["brand", "klotter"]), _DAYS, _DAYS), max_size=6))
def test_any_placing_holds_on_its_days_and_changes_no_other(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, dt.date | None, dt.date | None]]
) -> None:
    days = [dt.date(2023, 12, 31) + dt.timedelta(i) for i in range(15)]
    held: dict[dt.date, str | None] = dict.fromkeys(days)
    with new_store(tmp_path_factory.mktemp("codes")) as store:
        told = {0: dict(held)}
        for category, first, last in acts:
            if first and last and last < first:
                first, last = last, first
            revision = store.place_code("brottskod", "7777", category, first, last)
            for day in days:
                if (first is None or first <= day) and (last is None or day <= last):
                    held[day] = category
            told[revision or max(told)] = dict(held)
        for revision, expected in told.items():
            table = CodeTable(store.code_rules(revision))
            found = {day: table.category("brottskod", "7777", day.isoformat()) for day in days}
            assert found == expected
            through = table.periods("brottskod", "7777")
            assert (through[0][0], through[-1][1]) == ("", "")
            for day in days:
                text = day.isoformat()
                (category,) = (key for a, b, key in through if a <= text and (not b or text <= b))
                assert category == expected[day]


def test_periods_follow_each_other_to_the_end_of_time() -> None:
    table = CodeTable([CodeRule("s", "c", "x", "2024-01-05", "2024-01-09"), CodeRule("s", "c", "y", "", "9999-12-31")])
    assert table.periods("s", "c") == [
        ("", "2024-01-04", "y"),
        ("2024-01-05", "2024-01-09", "x"),
        ("2024-01-10", "", "y"),
    ]
    assert table.periods("s", "other") == [("", "", None)]


def test_the_algorithms_place_and_list(store: Store, est_provider: Any) -> None:
    import processing
    from qgis.core import QgsProcessingException

    store.close()
    asked = {"DATABASE": store.location, "CODE": "7777", "CATEGORY": "Klotter", "VALID_FROM": "2024-04-01"}
    assert processing.run("est:placecode", asked) == {"REVISION": 2}
    listed = processing.run("est:listcodes", {"DATABASE": store.location, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert listed["N_UNPLACED"] == 2
    rows = [feature.attributes() for feature in listed["OUTPUT"].getFeatures()]
    assert rows[0][1] == "7777"
    assert rows[0][7:] == [3, "2024-03-02", "2024-03-02"], "what lies before the rule"
    placed = [
        feature for feature in listed["OUTPUT"].getFeatures() if feature["category"] and feature["code"] == "7777"
    ]
    assert [(row["category"], row["valid_from"], row["valid_to"]) for row in placed] == [("klotter", "2024-04-01", "")]
    then = processing.run("est:listcodes", {"DATABASE": store.location, "AS_OF": 1, "ONLY_UNPLACED": True})
    assert then == {"N_UNPLACED": 2}
    with pytest.raises(QgsProcessingException, match="did you mean"):
        processing.run("est:placecode", {**asked, "CATEGORY": "Kloter"})
    with pytest.raises(QgsProcessingException, match="VALID_TO is 'i våras'"):
        processing.run("est:placecode", {**asked, "VALID_TO": "i våras"})
    with open_store(store.location) as again:
        assert again.counts(the_area_set(again), Clock.OCCURRED, *YEAR)["n"].sum() == 8
