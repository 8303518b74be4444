"""The interface language, for every layer, without Qt.

English is the source language. A layer that knows Qt hands over its translator once
(:func:`use_translator`); everything below only calls :func:`tr`.
"""
from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator

_translate: Callable[[str], str] | None = None
_code = "en"


def use_translator(translate: Callable[[str], str] | None, code: str) -> None:
    """Install *translate* (English text -> text) for the language *code*; ``None`` gives English."""
    global _translate, _code
    _translate, _code = translate, code


def language_code() -> str:
    """The two-letter code of the language in use, such as ``sv``."""
    return _code


@contextlib.contextmanager
def speaking(translate: Callable[[str], str] | None, code: str) -> Iterator[None]:
    """Use another language within a ``with`` block: an agency's map in its own language."""
    before = (_translate, _code)
    use_translator(translate, code)
    try:
        yield
    finally:
        use_translator(*before)


def tr(text: str, /, **values: object) -> str:
    """Translate *text*, then fill its ``{name}`` places from *values*."""
    said = _translate(text) if _translate is not None else text
    return said.format(**values) if values else said


def number(value: float | int | None, decimals: int = 0) -> str:
    """A number as the language writes it: decimal comma and a no-break space between thousands in Swedish.

    ``None``, NaN and infinity give a dash, so that *unknown* is never read as zero.
    """
    if value is None or not math.isfinite(value):
        return "–"
    # Adding 0.0 turns the minus zero that rounding can leave into zero.
    text = f"{round(float(value), decimals) + 0.0:,.{decimals}f}"
    if _code == "sv":
        return text.replace(",", "\u00a0").replace(".", ",")
    return text


def expected_count(value: float | None) -> str:
    """An expected count in words short enough for a table: one decimal, and never a zero that is none."""
    if value is not None and 0 < value < 0.05:
        return "< " + number(0.1, 1)
    return number(value, 1)
