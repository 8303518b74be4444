"""Disclosure levels: no agency gets a closer one than its own."""
from __future__ import annotations

import itertools

import pytest

from est_plugin.domain.agency import Agency, Level
from est_plugin.domain.errors import EstError
from est_plugin.domain.language import use_translator


def agency(level: Level) -> Agency:
    return Agency("housing", "Bostadsbolagen", "Housing companies", level)


def test_levels_are_ordered_from_closest_to_most_open() -> None:
    assert [level.openness for level in (Level.INTERN, Level.SAMVERKAN, Level.PUBLIK)] == [0, 1, 2]
    assert [level.shows_points for level in (Level.INTERN, Level.SAMVERKAN, Level.PUBLIK)] == [True, False, False]


@pytest.mark.parametrize(("own", "asked"), list(itertools.product(Level, Level)))
def test_a_level_may_be_opened_but_never_closed(own: Level, asked: Level) -> None:
    allowed = asked is own or (own, asked) in {
        (Level.INTERN, Level.SAMVERKAN),
        (Level.INTERN, Level.PUBLIK),
        (Level.SAMVERKAN, Level.PUBLIK),
    }
    if allowed:
        assert agency(own).level_asked(asked) is asked
    else:
        with pytest.raises(EstError) as caught:
            agency(own).level_asked(asked)
        for part in ("Housing companies", own.value, asked.value):
            assert part in str(caught.value)


def test_no_level_asked_is_the_agencys_own() -> None:
    for level in Level:
        assert agency(level).level_asked(None) is level


def test_levels_are_read_in_any_case_and_others_refused() -> None:
    assert Level.parse(" samverkan ") is Level.SAMVERKAN
    with pytest.raises(EstError, match="'hemlig' is unknown: write INTERN, SAMVERKAN or PUBLIK"):
        Level.parse("hemlig")


def test_an_agency_is_named_in_the_language_of_the_interface() -> None:
    assert agency(Level.PUBLIK).name == "Housing companies"
    use_translator(None, "sv")
    assert agency(Level.PUBLIK).name == "Bostadsbolagen"
