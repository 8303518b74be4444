"""What a cell says: missing, a number, text."""

from __future__ import annotations

import re
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

# Spaces of every kind that group digits or stand around a cell, a stray byte order mark included.
_SPACE = "\u00a0\u2007\u2009\u202f\ufeff\u200b"
_BLANKS = re.compile(rf"[\s{_SPACE}]+")
_AROUND = f" \t\r\n\v\f{_SPACE}"
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")


def stripped(cell: str) -> str:
    """The cell without the space around it."""
    return cell.strip(_AROUND)


def present(cell: str) -> str:
    """The cell's text, '' where it says that nothing is known."""
    text = stripped(cell)
    return "" if text.casefold() in MISSING_WORDS else text


def is_blank(row: Sequence[str]) -> bool:
    """Whether a row has nothing in any cell."""
    return not any(cell and stripped(cell) for cell in row)


def present_array(cells: Iterable[str]) -> NDArray[np.object_]:
    """:func:`present` of each cell."""
    return object_array([present(cell) for cell in cells])


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
    found = [_exact(text) if text else np.nan for text in texts]
    bad = np.array([value is None for value in found], dtype=bool)
    return np.array([np.nan if value is None else value for value in found], dtype=np.float64), bad


def _exact(text: str) -> float | None:
    """A number to the last bit (pandas is off by one in the last place), read in the plain way first."""
    try:
        value = float(text)
    except ValueError:
        return number(text)
    return value if np.isfinite(value) and "_" not in text else number(text)
