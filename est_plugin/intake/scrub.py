"""Free text without what identifies a person: numbers of persons, phones, plates, flats, cases, and e-mail addresses.

Found are patterns. Names can't be caught by pattern, which whoever shows the result has to say.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

PERSON, COORDINATION = "personnummer", "samordningsnummer"
PHONE, EMAIL, PLATE, FLAT, CASE = "phone", "email", "plate", "flat", "case"

KINDS = (PERSON, COORDINATION, PHONE, EMAIL, PLATE, FLAT, CASE)
"""What is looked for, in the order in which flags are written."""

_INSTEAD = {
    PERSON: "[personnummer]",
    COORDINATION: "[samordningsnummer]",
    PHONE: "[telefon]",
    EMAIL: "[e-post]",
    PLATE: "[regnr]",
    FLAT: "[lägenhetsnummer]",
    CASE: "[K-nummer]",
}
"""The same in every interface language: what is stored must not depend on who imported it."""

_DASH = r"\-‐‑‒–—−"
_GAP = "[ \u00a0\u2009\u202f]"

# What begins within a word is looked at once only: long texts without an @ would take the square of their length.
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_PERSON = re.compile(
    rf"(?<!\d)(?:18|19|20)?(\d{{2}})(\d{{2}})(\d{{2}})(?:{_GAP}?[{_DASH}+]{_GAP}?|{_GAP})?(\d{{4}})(?!\d)"
)
_CASE = re.compile(
    rf"(?<!\w)(?:\d{{4}}[{_DASH}/ ]?K\d{{3,7}}[{_DASH}/]\d{{2}}(?:\d{{2}})?"
    rf"|K{_GAP}?\d{{3,7}}[{_DASH}/]\d{{3,7}}[{_DASH}/]\d{{2}}(?:\d{{2}})?"
    rf"|K{_GAP}?\d{{4,7}}[{_DASH}/]\d{{2}}(?:\d{{2}})?)(?!\w)",
    re.IGNORECASE,
)
# The trunk zero with an area code needs a dash (or nothing at all) before the subscriber's number: groups of digits
# with blanks alone may be codes or amounts.
_GROUPS = rf"(?:{_GAP}?\d{{2,3}})"
_PHONE = re.compile(
    rf"(?<![\w{_DASH}+/.,:])(?:"
    rf"(?:\+|00)46{_GAP}?(?:\(0\))?(?:[{_DASH}/])?{_GAP}?[1-9]\d{{0,2}}(?:{_GAP}?[{_DASH}/]{_GAP}?)?{_GROUPS}{{2,4}}"
    rf"|\+(?!46)[1-9]\d{{0,2}}(?:{_GAP}?[{_DASH}]?{_GAP}?\d{{2,4}}){{2,5}}"
    rf"|07[02369](?:{_GAP}?[{_DASH}/]{_GAP}?|{_GAP})?\d(?:{_GAP}?\d){{6}}"
    rf"|0[1-9]\d{{0,2}}{_GAP}?[{_DASH}/]{_GAP}?"
    rf"(?:\d{{2,3}}(?:{_GAP}\d{{2,3}}){{2}}|\d{{3}}{_GAP}\d{{2,3}}|\d{{2}}{_GAP}\d{{3}})"
    rf"|0[1-9]\d{{0,2}}{_GAP}?[{_DASH}/]{_GAP}?\d{{5,8}}"
    rf"|0[1-9]\d{{7,8}}"
    rf")(?![\d{_DASH}/]|[.,:]\d)"
)
_FLAT = re.compile(
    rf"(?<!\w)(?:lgh|lägenhet(?:en)?(?:s?nummer|s?nr)?|lght?nr)\.?:?{_GAP}{{0,9}}(?:nr|nummer)?\.?:?{_GAP}{{0,9}}\d{{3,4}}(?!\d)",
    re.IGNORECASE,
)
_PLATE_LETTERS = "A-HJ-PR-UW-Z"
_PLATE = re.compile(
    rf"(?<!\w)(?:([{_PLATE_LETTERS}]{{3}})(?:{_GAP}|[{_DASH}])?\d{{2}}[\dA-HJ-NPR-UW-Z]|"
    rf"([a-hj-pr-uw-z{_PLATE_LETTERS}]{{3}})\d{{2}}[\da-hj-npr-uw-z])(?!\w)"
)
_NO_PLATES = frozenset(
    ("HUS", "RUM", "BUS", "TEL", "LGH", "DNR", "SEK", "RAL", "EPA", "SMS", "KOD", "PRO", "GPS", "UTC")
)
"""Words and abbreviations that stand before three digits in ordinary text."""

_MAY_HOLD, _NO_DIGIT = re.compile(r"[\d@]"), re.compile(r"\D+")


@dataclass(frozen=True)
class Scrubbed:
    """A text after the scrub."""

    text: str
    found: tuple[tuple[str, int], ...]
    """Kind and number of what was taken out, in the order of :data:`KINDS`."""

    @property
    def flags(self) -> str:
        """'personnummer:1,phone:2'; '' for nothing."""
        return ",".join(f"{kind}:{n}" for kind, n in self.found)


def scrub(text: str) -> Scrubbed:
    """Take out of a text what identifies a person by pattern.

    A number of a person is one that the check digit (Luhn) confirms, with or without century, written together or
    with - or +. A word in brackets stands where something was; scrubbing again changes nothing.
    """
    if not _MAY_HOLD.search(text):
        return Scrubbed(text, ())
    counts = dict.fromkeys(KINDS, 0)

    def instead(kind: str) -> str:
        counts[kind] += 1
        return _INSTEAD[kind]

    def person(match: re.Match[str]) -> str:
        kind = _kind_of_person("".join(match.groups()))
        return instead(kind) if kind else match[0]

    def plate(match: re.Match[str]) -> str:
        letters = match[1] or match[2]
        return match[0] if letters.upper() in _NO_PLATES else instead(PLATE)

    # Most texts hold no more than a time or a house number: what is too short for a kind isn't looked through for it.
    n_digits = len(_NO_DIGIT.sub("", text))
    if "@" in text:
        text = _EMAIL.sub(lambda match: instead(EMAIL), text)
    if n_digits >= 10:
        text = _PERSON.sub(person, text)
    if n_digits >= 6 and "k" in text.casefold():
        text = _CASE.sub(lambda match: instead(CASE), text)
    if n_digits >= 7:
        text = _PHONE.sub(lambda match: instead(PHONE), text)
    if n_digits >= 3:
        text = _FLAT.sub(lambda match: instead(FLAT), text)
    if n_digits >= 2:
        text = _PLATE.sub(plate, text)
    return Scrubbed(text, tuple((kind, n) for kind, n in counts.items() if n))


def scrub_all(texts: Iterable[str]) -> list[Scrubbed]:
    """:func:`scrub` of each text; equal ones are looked at once."""
    remembered = functools.lru_cache(maxsize=4096)(scrub)
    return [remembered(text) for text in texts]


def _kind_of_person(digits: str) -> str:
    """Kind of ten digits YYMMDDNNNC, '' where they are no number of a person."""
    numbers = [int(digit) for digit in digits]
    month, day = numbers[2] * 10 + numbers[3], numbers[4] * 10 + numbers[5]
    if not 1 <= month <= 12 or not (1 <= day <= 31 or 61 <= day <= 91) or not _luhn(numbers):
        return ""
    return PERSON if day <= 31 else COORDINATION


def _luhn(numbers: list[int]) -> bool:
    """Whether the last digit is the check digit of those before it (every other one doubled, from the left)."""
    doubled = (value * 2 if i % 2 == 0 else value for i, value in enumerate(numbers))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
