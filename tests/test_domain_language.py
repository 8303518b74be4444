"""The interface language below Qt, and how numbers are written in it."""
from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.domain.language import language_code, number, speaking, tr, use_translator

SWEDISH = {"Week {week}": "Vecka {week}", "police": "polisen"}


def swedish(text: str) -> str:
    return SWEDISH.get(text, text)


def test_english_is_the_source_and_places_are_filled() -> None:
    assert language_code() == "en"
    assert tr("Week {week}", week="2026-W47") == "Week 2026-W47"
    assert tr("100 % {sure}") == "100 % {sure}", "without values nothing is filled in"


def test_the_translator_is_asked_before_the_places_are_filled() -> None:
    use_translator(swedish, "sv")
    assert tr("Week {week}", week=47) == "Vecka 47"
    assert tr("not translated {x}", x=1) == "not translated 1"


def test_a_value_from_data_is_never_a_pattern() -> None:
    assert tr("Week {week}", week="{week.__class__}") == "Week {week.__class__}"
    assert tr("'{text}' is no week", text="{0}") == "'{0}' is no week"


def test_an_agency_speaks_its_own_language_within_a_block_also_when_it_fails() -> None:
    use_translator(swedish, "sv")
    with speaking(None, "en"):
        assert tr("police") == "police"
        assert number(1234.5, 1) == "1,234.5"
    assert tr("police") == "polisen"
    with pytest.raises(ZeroDivisionError), speaking(None, "en"):
        1 / 0  # noqa: B018
    assert (tr("police"), language_code()) == ("polisen", "sv")


@pytest.mark.parametrize("value", [None, math.nan, np.nan, np.float32("nan"), math.inf, -np.inf])
def test_the_unknown_is_a_dash_and_never_a_zero(value: float | None) -> None:
    assert number(value) == number(value, 2) == "–"


@pytest.mark.parametrize(
    ("value", "decimals", "english", "in_swedish"),
    [
        (0, 0, "0", "0"),
        (1234567, 0, "1,234,567", "1\u00a0234\u00a0567"),
        (1234.56, 1, "1,234.6", "1\u00a0234,6"),
        (-0.04, 1, "0.0", "0,0"),
        (-1.25, 2, "-1.25", "-1,25"),
        (np.int64(41234), 0, "41,234", "41\u00a0234"),
        (np.float32(0.5), 2, "0.50", "0,50"),
    ],
)
def test_numbers_as_each_language_writes_them(value: float, decimals: int, english: str, in_swedish: str) -> None:
    assert number(value, decimals) == english
    use_translator(None, "sv")
    assert number(value, decimals) == in_swedish


@given(st.floats(-1e12, 1e12), st.integers(0, 4))
def test_a_swedish_number_reads_back_as_the_same_value(value: float, decimals: int) -> None:
    with speaking(None, "sv"):
        text = number(value, decimals)
    assert set(text) <= set("-0123456789,\u00a0")
    back = float(text.replace("\u00a0", "").replace(",", "."))
    assert back == pytest.approx(value, abs=0.5001 * 10.0**-decimals, rel=1e-15)
