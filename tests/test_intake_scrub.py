"""Free text: what identifies a person is taken out and flagged, ordinary text stays as it is."""

from __future__ import annotations

import datetime as dt
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.intake.scrub import KINDS, scrub


def luhn(nine: str) -> str:
    """The check digit, as a table says it: independent of the code under test."""
    doubled = {"0": 0, "1": 2, "2": 4, "3": 6, "4": 8, "5": 1, "6": 3, "7": 5, "8": 7, "9": 9}
    total = sum(doubled[digit] if i % 2 == 0 else int(digit) for i, digit in enumerate(nine))
    return str(-total % 10)


@st.composite
def person_numbers(draw: st.DrawFn) -> tuple[str, bool]:
    """A valid number as people write it, and whether it is a coordination number."""
    born = draw(st.dates(dt.date(1900, 1, 1), dt.date(2026, 11, 24)))
    coordination = draw(st.booleans())
    day = born.day + 60 * coordination
    nine = f"{born:%y%m}{day:02d}{draw(st.integers(0, 999)):03d}"
    century = draw(st.sampled_from(["", f"{born.year // 100}"]))
    between = draw(st.sampled_from(["", "-", "+", " ", "–", " - "]))
    return f"{century}{nine[:6]}{between}{nine[6:]}{luhn(nine)}", coordination


WORDS = st.text(st.characters(blacklist_categories=("Nd", "Cs", "Nl", "No"), blacklist_characters="@"), max_size=20)


def valid_numbers(text: str) -> list[str]:
    """All that is still a valid number of a person in a text, found without the code under test."""
    found = []
    for match in re.finditer(r"(?<!\d)(?:\d\d)?(\d{6})[ \u00a0]?[-+–]?[ \u00a0]?(\d{4})(?!\d)", text):
        ten = match[1] + match[2]
        month, day = int(ten[2:4]), int(ten[4:6]) % 60
        if 1 <= month <= 12 and 1 <= day <= 31 and luhn(ten[:9]) == ten[9]:
            found.append(match[0])
    return found


@given(WORDS, person_numbers(), WORDS)
def test_no_valid_number_of_a_person_survives(before: str, number: tuple[str, bool], after: str) -> None:
    written, coordination = number
    done = scrub(f"{before}{written}{after}")
    assert written not in done.text
    assert valid_numbers(done.text) == []
    flags = dict(done.found)
    assert flags.get("samordningsnummer" if coordination else "personnummer", 0) == 1


@given(
    st.lists(st.one_of(person_numbers().map(lambda each: each[0]), WORDS), max_size=8),
    st.sampled_from([" ", ", ", "\n", ";"]),
)
def test_many_in_one_text_and_scrubbing_again_changes_nothing(parts: list[str], between: str) -> None:
    done = scrub(between.join(parts))
    assert valid_numbers(done.text) == []
    again = scrub(done.text)
    assert again.text == done.text
    assert again.found == ()


@given(st.text(max_size=200))
def test_any_text_at_all(text: str) -> None:
    done = scrub(text)
    assert bool(done.found) == (done.text != text)
    assert scrub(done.text).text == done.text
    assert [kind for kind, _ in done.found] == [kind for kind in KINDS if kind in dict(done.found)]
    assert valid_numbers(done.text) == []


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("880320-0016", "personnummer:1"),
        ("8803200016", "personnummer:1"),
        ("19880320-0016", "personnummer:1"),
        ("198803200016", "personnummer:1"),
        ("880320+0016", "personnummer:1"),
        ("701063-2391", "samordningsnummer:1"),
        ("pnr:880320-0016.", "personnummer:1"),
        ("070-174 06 35", "phone:1"),
        ("0701740635", "phone:1"),
        ("070 174 06 35", "phone:1"),
        ("+46 70 174 06 35", "phone:1"),
        ("+46 (0)70-174 06 35", "phone:1"),
        ("0046701740635", "phone:1"),
        ("018-12 34 56", "phone:1"),
        ("08-123 456 78", "phone:1"),
        ("0411-123 45", "phone:1"),
        ("+47 22 33 44 55", "phone:1"),
        ("boende@example.com", "email:1"),
        ("Åsa.Öberg+x@skola.example.se", "email:1"),
        ("ABC123", "plate:1"),
        ("ABC 12D", "plate:1"),
        ("abc12d", "plate:1"),
        ("lgh 1203", "flat:1"),
        ("Lgh nr 1203", "flat:1"),
        ("lägenhet 1001", "flat:1"),
        ("lägenhetsnummer: 1203", "flat:1"),
        ("5000-K123456-26", "case:1"),
        ("K5000-123456-26", "case:1"),
        ("k123456-26", "case:1"),
        ("880320-0016, 070-174 06 35 och 0701740635", "personnummer:1,phone:2"),
    ],
)  # fmt: skip
def test_each_kind_is_found(text: str, flags: str) -> None:
    done = scrub(f"Enligt {text} igår.")
    assert done.flags == flags
    assert not re.search(r"\d", done.text)


@pytest.mark.parametrize(
    "text",
    [
        "Ärende 880320-0018",
        "881320-0016 har ingen månad",
        "kl 08-15 den 2026-11-24 14:30",
        "2026-11-24T09:30:00+01:00, 24/11/2026 9.30, 08-11-2026, 20261124, 261124",
        "brottskod 0355, 0356 och 9801",
        "0355 0356 0357",
        "0700-1930",
        "Storgatan 12B, 753 10 Uppsala",
        "Storgatan 12 A, 3 tr, plan 3",
        "KS 2026/00123, dnr 2026-012345, R100003",
        "N 6638540 E 647488; 59.8581 17.6334",
        "rum 123, hus 12, HUS 123, buss 101, linje 5, v. 47, V47",
        "0380A0010, 0380R001",
        "1 234 567 kr, 12 500, 99,50",
        "+46 är landsnumret",
        "lgh utan nummer, i en lägenhet",
        "20–25 personer, ca 15-20 st, 2–3 ggr/vecka",
        "500 m bort, 12 V, 230 V, 4G, B12, A4",
        "EN 1627, ISO 8601, E4, väg 55, Rv72",
        "@klockan nio",
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    done = scrub(text)
    assert (done.text, done.found, done.flags) == (text, (), "")


@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2030, 12, 31)),
    st.times(),
    st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d", "%d/%m %Y"]),
    st.sampled_from(["%H:%M", "%H.%M", "kl %H"]),
)
def test_dates_and_times_stay(day: dt.date, time: dt.time, date_form: str, time_form: str) -> None:
    text = f"Den {day.strftime(date_form)}, {time.strftime(time_form)}."
    assert scrub(text).text == text


@given(st.integers(0, 9999), st.integers(1, 999), st.sampled_from(["", "A", "b"]))
def test_codes_house_numbers_and_amounts_stay(code: int, house: int, letter: str) -> None:
    text = f"Kod {code:04d}, Storgatan {house}{letter}, {house} kr, {code} m."
    assert scrub(text).text == text


@given(st.sampled_from(["07", "08", "018", "0411"]), st.integers(10**6, 10**7 - 1))
def test_numbers_to_call_are_taken_out_however_they_are_grouped(area: str, number: int) -> None:
    digits = str(number)
    area = "070" if area == "07" else area
    for groups in ((3, 2, 2), (2, 3, 2), (7,)):
        ends = list(itertools.accumulate(groups))
        parts = [digits[end - length : end] for end, length in zip(ends, groups)]
        assert scrub(f"Ring {area}-{' '.join(parts)} nu").text == "Ring [telefon] nu"
