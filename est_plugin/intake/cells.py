"""What a cell says: missing, a number, text."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

MISSING_WORDS = frozenset(
    (
        "",
        "..",
        "...",
        ".",
        "-",
        "--",
        "–",
        "—",
        "null",
        "(null)",
        "none",
        "nan",
        "na",
        "n/a",
        "#n/a",
        "#na",
        "#saknas!",
        "#värdefel!",
        "#value!",
        "#ref!",
        "#referens!",
        "#div/0!",
        "#division/0!",
        "okänd",
        "okänt",
        "okända",
        "unknown",
        "uppgift saknas",
        "saknas",
        "ej angivet",
        "ej angiven",
        "not available",
        "\\n",
    )
)
"""Cells that say nothing, case folded."""

_SURE_ENDS = np.zeros(256, dtype=bool)
_SURE_ENDS[[ord(sign) for sign in string.digits + string.ascii_letters + "\n"]] = True
"""Bytes of signs with which no space ends; the line end stands for a blank cell."""
_SURE_STARTS = _SURE_ENDS.copy()
_SURE_STARTS[[ord(sign) for word in MISSING_WORDS for sign in word[:1] + word[:1].upper() if sign.isascii()]] = False
"""The same of signs with which no space begins, and no word that says nothing."""

# Spaces of every kind that group digits or stand around a cell, a stray byte order mark included.
_SPACE = "\u00a0\u2007\u2009\u202f\ufeff\u200b"
_BLANKS = re.compile(rf"[\s{_SPACE}]+")
_AROUND = f" \t\r\n\v\f{_SPACE}"
_HALF = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")


def stripped(cell: str) -> str:
    """The cell without the space around it."""
    return cell.strip(_AROUND)


def storable(text: str) -> str:
    """The text with the sign for what can't be read in the place of half characters, which no database takes."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def present(cell: str) -> str:
    """The cell's text, '' where it says that nothing is known."""
    text = stripped(cell)
    return "" if text.casefold() in MISSING_WORDS else text


def is_blank(row: Sequence[str]) -> bool:
    """Whether a row has nothing in any cell."""
    return not any(cell and stripped(cell) for cell in row)


def present_array(cells: Iterable[str]) -> NDArray[np.object_]:
    """:func:`present` of each cell."""
    cells = cells if isinstance(cells, (list, tuple)) else list(cells)
    if _say_what_they_are(cells):
        return object_array(cells)
    changed = {cell: text for cell in set(cells) if (text := present(cell)) != cell}
    return object_array([changed.get(cell, cell) for cell in cells] if changed else cells)


def _say_what_they_are(cells: Sequence[str]) -> bool:
    """Whether the cells can be told by their first and last signs to be as :func:`present` gives them."""
    joined = "\n".join(cells)
    if joined.count("\n") != len(cells) - 1:
        return False
    signs = np.frombuffer(f"\n{joined}\n".encode("utf-8", "surrogatepass"), np.uint8)
    ends = np.flatnonzero(signs == ord("\n"))
    return bool(_SURE_STARTS[signs[ends[:-1] + 1]].all() and _SURE_ENDS[signs[ends[1:] - 1]].all())


def object_array(values: Sequence[object]) -> NDArray[np.object_]:
    """A one-dimensional array of objects, whatever they are (tuples included)."""
    out = np.empty(len(values), dtype=object)
    out[:] = values
    return out


def number(text: str) -> float | None:
    """A number as people write it: '6 638 540,25', '1.234,5', '1,234.5', '−73.9'. None when it is none.

    Where point and comma both occur the last one is the decimal sign; a sign that occurs more than once groups.
    A single comma is a decimal comma.
    """
    text = _BLANKS.sub("", text).replace("\u2212", "-")
    if "," in text and "." in text:
        grouping = "." if text.rfind(",") > text.rfind(".") else ","
        text = text.replace(grouping, "")
    for sign in ".,":
        if text.count(sign) > 1:
            text = text.replace(sign, "")
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    return value if np.isfinite(value) else None


def numbers(texts: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Numbers of a column of texts.

    Returns:
        the numbers (NaN where there is none), and a mask of the texts that are not blank and yet no numbers.
    """
    there = texts != ""
    plain = _plain_numbers(texts[there].tolist())
    if plain is not None:
        found = np.full(len(texts), np.nan)
        found[there] = plain
        return found, np.zeros(len(texts), dtype=bool)
    read = [_exact(text) if text else np.nan for text in texts]
    bad = np.array([value is None for value in read], dtype=bool)
    return np.array([np.nan if value is None else value for value in read], dtype=np.float64), bad


def _plain_numbers(texts: list[str]) -> NDArray[np.float64] | None:
    """All of the texts as numbers at once; None where any of them has to be looked at by itself."""
    try:
        values = np.array(list(map(float, texts)), dtype=np.float64)
    except ValueError:
        return None
    return values if np.isfinite(values).all() and "_" not in "".join(texts) else None


def _exact(text: str) -> float | None:
    """A number to the last bit (pandas is off by one in the last place), read in the plain way first."""
    try:
        value = float(text)
    except ValueError:
        return number(text)
    return value if np.isfinite(value) and "_" not in text else number(text)
