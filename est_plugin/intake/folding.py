"""Words in the form in which they are compared, and the nearest of some words."""

from __future__ import annotations

import difflib
import functools
import unicodedata
from collections.abc import Iterable, Sequence

from ..domain.language import tr

_LONGEST_NAME = 200
"""Longer texts are no name that was written a little differently; comparing them would take long."""
_LONGEST_LOOKED_AT = 2_000


def fold(text: str) -> str:
    """Letters and digits only, without case and diacritics: 'DeSO.område' and 'deso omrade' are one."""
    # What is folded is remembered, but for long texts, which would fill memory. Of texts that go on for megabytes, as a
    # broken file has them, the beginning tells enough: no name is so long.
    return _remembered(text) if len(text) <= _LONGEST_NAME else _folded(text[:_LONGEST_LOOKED_AT])


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if sign.isalnum())


_remembered = functools.lru_cache(maxsize=20_000)(_folded)


def nearest(wanted: Iterable[str], there: Sequence[str], cutoff: float = 0.74) -> str | None:
    """The one of *there* that is most like any of *wanted*, or None where nothing is alike."""
    best: tuple[float, str] | None = None
    for word in {fold(each) for each in wanted}:
        for candidate in there:
            if len(candidate) > _LONGEST_NAME:
                continue
            likeness = difflib.SequenceMatcher(None, word, fold(candidate)).ratio()
            if likeness >= cutoff and (best is None or likeness > best[0]):
                best = (likeness, candidate)
    return best[1] if best else None


def brief(text: object, most: int = 80) -> str:
    """A text as it can stand in a sentence: on one line, and cut where it is long."""
    # Cut first: what a broken file holds may be of any length.
    line = " ".join(str(text)[: 4 * most].split())
    return line if len(line) <= most else line[: most - 1] + "…"


def listed(names: Iterable[str], most: int = 30) -> str:
    """Names in quotes for a message; blank ones are left out, long ones and a long list are cut."""
    known = [name for name in names if name.strip()]
    text = ", ".join(f"'{brief(name)}'" for name in known[:most])
    if len(known) > most:
        return tr("{names} and {more} more", names=text, more=len(known) - most)
    return text or tr("none")


def did_you_mean(wanted: Iterable[str], there: Sequence[str]) -> str:
    """' (did you mean 'Brottsdatum'?)', or nothing."""
    name = nearest(wanted, there)
    return "" if name is None else tr(" (did you mean '{name}'?)", name=brief(name))
