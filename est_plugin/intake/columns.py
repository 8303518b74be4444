"""Which column is what: names compared with a profile's synonyms."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ..domain.errors import EstError
from ..domain.language import tr
from .folding import did_you_mean, fold, listed
from .profile import FIELDS, Profile

Binding = Mapping[str, tuple[int, ...]]
"""Field -> positions of its columns, the best first; fields without a column are absent."""

_MANY = ("area_code", "area_name", "county_name", "address")
"""Fields that take every column that fits: a row's first that is filled in is used, and all names of areas."""

_NUMBERED = re.compile(r"(.*?\D)\d{1,2}")


def synonyms(profile: Profile) -> frozenset[str]:
    """Every name that the profile knows for any field, folded. Ticked codes aren't: they stand in the rows, too."""
    return frozenset(fold(name) for names in profile.columns.values() for name in names)


def bind(names: Sequence[str], profile: Profile, fits: Callable[[str, int], bool]) -> dict[str, tuple[int, ...]]:
    """Find the columns of a profile's fields.

    Args:
        names: the columns' names as they stand in the file.
        profile: whose synonyms are looked for, in their order; of equal names the leftmost column wins.
        fits: whether a field can be read from a column's cells. A column that doesn't fit is passed over while
            another one does; where none does the first is taken, so that its rows are rejected in the open.
    """
    folded = [fold(name) for name in names]
    taken: set[int] = set()
    binding: dict[str, tuple[int, ...]] = {}
    for field in FIELDS:
        found = [
            position
            for name in profile.columns.get(field, ())
            for position, column in enumerate(folded)
            if position not in taken and _is_named(column, fold(name), field == "code" and profile.several_codes)
        ]
        found = list(dict.fromkeys(found))
        if not found:
            continue
        if field in _MANY or (field == "code" and profile.several_codes):
            chosen = found
        else:
            fitting = [position for position in found if fits(field, position)]
            # A time that can't be read is no time at all, while dates must be: their rows are rejected in the open.
            if not fitting and field in ("occurred_time", "ended_time"):
                continue
            chosen = (fitting or found)[:1]
        binding[field] = tuple(chosen)
        taken.update(chosen)
    return binding


def _is_named(column: str, synonym: str, numbered: bool) -> bool:
    """Whether a column has this name; 'händelse 2' is a numbered 'händelse'."""
    if column == synonym:
        return bool(column)
    match = _NUMBERED.fullmatch(column) if numbered else None
    return bool(match and match[1] == synonym)


def ticked(names: Sequence[str], profile: Profile, binding: Binding) -> dict[int, str]:
    """Columns named after a code of the profile that no field took: position -> the code in words."""
    taken = {position for positions in binding.values() for position in positions}
    words = {fold(code): code for code in profile.ticked_codes}
    return {i: words[fold(name)] for i, name in enumerate(names) if i not in taken and fold(name) in words}


def missing_column(file: str, what: str, names: Sequence[str], wanted: Sequence[str]) -> EstError:
    """The error for a column that is needed and not there: what is missing, what is there, what was perhaps meant."""
    return EstError(
        tr(
            "{file} has no column for {what}{hint}: its columns are {names}, so rename the right one, to '{wanted}' "
            "for example, or use another profile.",
            file=file,
            what=what,
            hint=did_you_mean(wanted, names),
            names=listed(names),
            wanted=wanted[0] if wanted else what,
        )
    )
