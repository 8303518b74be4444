"""Categories and code rules: the logic, and the tables that are shipped."""
from __future__ import annotations

import collections
import csv
import datetime as dt
import itertools
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin import paths
from est_plugin.domain.category import (
    CATEGORY_KEYS,
    NEWS_CODES,
    POLICE_CODES,
    REPORT_CODES,
    UNCATEGORISED,
    Category,
    CodeRule,
    CodeTable,
    category_code,
    normalised_code,
    offence_code,
)
from est_plugin.domain.language import use_translator

FLAGS = ("is_state", "is_future", "intervention_dependent", "sensitive", "counted")


def shipped(name: str) -> list[dict[str, str]]:
    with open(paths.resource("categories", name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture(scope="module")
def rules() -> list[CodeRule]:
    return [CodeRule(**row) for row in shipped("code_rules.csv")]


@pytest.fixture(scope="module")
def categories() -> dict[str, Category]:
    texts = ("key", "name_sv", "name_en", "family")
    return {
        row["key"]: Category(*(row[text] for text in texts), **{flag: row[flag] == "1" for flag in FLAGS})
        for row in shipped("categories.csv")
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("355", "0355"),
        ("0355", "0355"),
        ("355.0", "0355"),
        (" 1210 ", "1210"),
        ("1210.00", "1210"),
        ("9013", "9013"),
        ("", ""),
        ("12103", "12103"),
        ("9A1", "9A1"),
        ("5", "0005"),
    ],
)
def test_an_offence_code_is_four_characters_also_after_excel(text: str, code: str) -> None:
    assert offence_code(text) == code


@given(st.integers(1, 9999))
def test_every_number_that_excel_makes_of_a_code_gives_the_code_again(value: int) -> None:
    code = f"{value:04d}"
    for eaten in (str(value), f"{value}.0", f" {value} ", code):
        assert offence_code(eaten) == code
        assert normalised_code(POLICE_CODES, eaten) == code
    assert offence_code(offence_code(str(value))) == code


def test_categories_in_words_are_compared_without_case_and_spacing() -> None:
    assert category_code("  Otrygghetsskapande \u00a0 SAMLING\n") == "otrygghetsskapande samling"
    assert normalised_code(REPORT_CODES, "ÖVRIGT") == "övrigt"
    assert normalised_code(REPORT_CODES, "0355") == "0355"


def test_a_rule_holds_from_its_first_to_its_last_day() -> None:
    table = CodeTable([CodeRule(POLICE_CODES, "1207", "klotter", "2001-03-01", "2005-12-31")])
    assert table.category(POLICE_CODES, "1207", "2001-02-28") is None
    assert table.category(POLICE_CODES, "1207", "2001-03-01") == "klotter"
    assert table.category(POLICE_CODES, "1207", "2005-12-31") == "klotter"
    assert table.category(POLICE_CODES, "1207", "2006-01-01") is None
    assert table.category(REPORT_CODES, "1207", "2003-01-01") is None
    assert table.category(POLICE_CODES, "1208", "2003-01-01") is None


def test_a_code_that_changes_its_meaning_follows_the_day() -> None:
    table = CodeTable(
        [
            CodeRule(POLICE_CODES, "1210", "brand", valid_to="2018-12-31"),
            CodeRule(POLICE_CODES, "1210", "skadegorelse", valid_from="2019-01-01"),
        ]
    )
    assert table.category(POLICE_CODES, "1210", "2018-12-31") == "brand"
    assert table.category(POLICE_CODES, "1210", "2019-01-01") == "skadegorelse"
    assert table.codes_of(["brand"]) == table.codes_of(["skadegorelse"]) == [(POLICE_CODES, "1210")]
    assert table.codes_of(["vald"]) == []


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "b", "c"]), st.dates(), st.dates()).map(
            lambda rule: CodeRule("s", "x", rule[0], min(rule[1:]).isoformat(), max(rule[1:]).isoformat())
        ),
        max_size=6,
        unique_by=lambda rule: rule.valid_from,
    ),
    st.dates(),
)
def test_of_rules_that_overlap_the_one_that_began_last_wins(rules: list[CodeRule], day: dt.date) -> None:
    holding = [rule for rule in rules if rule.valid_from <= day.isoformat() <= rule.valid_to]
    expected = max(holding, key=lambda rule: rule.valid_from).category if holding else None
    for order in (rules, rules[::-1]):
        assert CodeTable(order).category("s", "x", day.isoformat()) == expected


def test_a_category_has_a_name_in_both_languages_and_is_counted_only_as_an_incident() -> None:
    category = Category("brand", "Anlagd brand", "Deliberate fire", "fire")
    assert category.name == "Deliberate fire"
    use_translator(None, "sv")
    assert category.name == "Anlagd brand"
    assert category.is_incident
    assert not Category("x", "x", "x", "x", is_state=True).is_incident
    assert not Category("x", "x", "x", "x", is_future=True).is_incident
    assert not Category("x", "x", "x", "x", counted=False).is_incident


# ---- the shipped tables -----------------------------------------------------------------------


def test_shipped_categories_are_complete_and_differ(categories: dict[str, Category]) -> None:
    rows = shipped("categories.csv")
    assert len(categories) == len(rows)
    for row in rows:
        assert all(row.values()), row
        assert {row[flag] for flag in FLAGS} <= {"0", "1"}
    for attribute in ("name_sv", "name_en"):
        names = [getattr(category, attribute) for category in categories.values()]
        assert len(set(names)) == len(names)
    assert UNCATEGORISED in categories
    assert categories[UNCATEGORISED].is_incident, "codes without a rule are listed and counted, never dropped"


def test_shipped_states_coming_events_and_non_crimes_are_never_counted(categories: dict[str, Category]) -> None:
    assert {key for key, category in categories.items() if not category.is_incident} == {
        "otrygg_plats",
        "arrangemang",
        "ej_brott",
    }
    assert categories["otrygg_plats"].is_state
    assert categories["arrangemang"].is_future


def test_shipped_flags_follow_the_domain(categories: dict[str, Category]) -> None:
    dependent = {key for key, category in categories.items() if category.intervention_dependent}
    assert {"narkotika", "vapen", "trafik"} <= dependent
    sensitive = {key for key, category in categories.items() if category.sensitive}
    assert {"sexualbrott", "vald_inomhus"} <= sensitive


def test_every_shipped_rule_leads_to_a_category_and_to_that_one_only(
    rules: list[CodeRule], categories: dict[str, Category]
) -> None:
    assert {rule.category for rule in rules} <= set(categories)
    assert {rule.code_system for rule in rules} == {POLICE_CODES, REPORT_CODES, NEWS_CODES, CATEGORY_KEYS}
    by_code = collections.defaultdict(list)
    for rule in rules:
        for day in (rule.valid_from, rule.valid_to):
            assert day == "" or dt.date.fromisoformat(day)
        assert not (rule.valid_from and rule.valid_to) or rule.valid_from <= rule.valid_to
        by_code[rule.code_system, normalised_code(rule.code_system, rule.code)].append(rule)
    for same in by_code.values():
        for one, other in itertools.combinations(same, 2):
            later, earlier = (one, other) if one.valid_from > other.valid_from else (other, one)
            assert (earlier.valid_to or "9999") < later.valid_from, f"two rules place {one.code} at the same time"


def test_shipped_offence_codes_are_four_digits(rules: list[CodeRule]) -> None:
    codes = [rule.code for rule in rules if rule.code_system == POLICE_CODES]
    assert len(codes) > 100
    for code in codes:
        assert len(code) == 4, code
        assert code.isdigit(), code


def test_every_category_that_reporters_use_is_placed(rules: list[CodeRule], categories: dict[str, Category]) -> None:
    table = CodeTable(rules)
    placed = {
        text: table.category(REPORT_CODES, normalised_code(REPORT_CODES, text), "2026-11-24")
        for text in (
            "Skadegörelse",
            "klotter",
            "GLASKROSS",
            "Brand",
            "Otrygghetsskapande samling av personer",
            "Bråk",
            "Våld",
            "Inbrott",
            "Rån",
            "Misstänkt droghantering",
            "Olovlig trafik",
            "Otrygg plats",
            "Arrangemang",
            "Incident mot anställd",
            "Rykten i sociala medier",
        )
    }
    assert None not in placed.values(), placed
    assert not categories[placed["Otrygg plats"] or ""].is_incident
    assert not categories[placed["Arrangemang"] or ""].is_incident
    assert placed["GLASKROSS"] == "glaskross"


def test_non_crimes_are_left_out_by_table_and_not_by_their_first_digit(
    rules: list[CodeRule], categories: dict[str, Category]
) -> None:
    table = CodeTable(rules)
    missing_person = table.category(POLICE_CODES, "9013", "2024-01-01")
    assert missing_person is not None
    assert not categories[missing_person].is_incident
    # 98xx are chapter 8 (theft, robbery), 93xx chapter 3 (assault): crimes, though they begin with 9.
    for code, family in (("9801", "burglary"), ("9806", "robbery"), ("9309", "violence"), ("9834", None)):
        found = table.category(POLICE_CODES, code, "2024-01-01")
        assert (categories[found].family if found else None) == family


def test_every_offence_code_of_the_real_selection_is_placed_as_proposed(
    rules: list[CodeRule], categories: dict[str, Category], trial_data: pathlib.Path
) -> None:
    with open(trial_data / "police_se" / "brottskoder_est_urval.csv", encoding="utf-8-sig", newline="") as file:
        real = list(csv.DictReader(file, delimiter=";"))
    assert len(real) == 123
    table = CodeTable(rules)
    for row in real:
        # A discontinued code is placed on the days when it was in use, and a late registration after them.
        day = f"{int(row['upphord']) - 1}-06-01" if row["upphord"] else "2024-01-01"
        placed = table.category(POLICE_CODES, row["brottskod"], day)
        assert placed is not None, row
        assert placed != UNCATEGORISED, row
    # Finer proposals go into a coarser category; every other one is a category's Swedish name.
    coarser = {
        "Inbrott källare/vind": "Inbrott",
        "Stöld ur fordon": "Fordonsbrott",
        "Fickstöld": "Stöld",
        "Personrån": "Rån",
        "Ordningsstörning": "Bråk och ordningsstörning",
    }
    for row in real:
        proposed = row["est_kategori_forslag"]
        placed = table.category(POLICE_CODES, row["brottskod"], "2015-01-01")
        assert placed is not None
        assert categories[placed].name_sv == coarser.get(proposed, proposed), row
