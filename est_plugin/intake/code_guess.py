"""Which kind of source a file comes from, and what its codes mean, as far as the file tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..domain.category import POLICE_CODES, REPORT_CODES, category_code, offence_code
from ..domain.language import number, tr
from ..domain.source import SourceKind
from .category_words import offence_codes, probable_category, report_codes
from .column_facts import ColumnFacts
from .events import BETWEEN
from .folding import fold

_MOST_CODES = 200
_LONGEST_CODE = 60
_POLICE_WORDS = ("brott", "offence", "offense", "crime")
_REPORT_WORDS = ("rapport", "händelse", "felanm", "vad har hänt", "vad hände")
_TOLD = 0.75


def guess_kind(facts: Sequence[ColumnFacts], codes: Sequence[ColumnFacts]) -> tuple[SourceKind, str, float]:
    """Kind of the source, its code system, and how sure that is (0–1).

    Args:
        facts: all columns.
        codes: those that were taken for the code.
    """
    headings = " ".join(column.name.casefold() for column in facts)
    police = max((column.offences for column in codes), default=0.0)
    reports = max((column.reported for column in codes), default=0.0)
    police = max(police, _TOLD if any(word in headings for word in _POLICE_WORDS) else 0.0)
    reports = max(
        reports,
        _TOLD if any(word in headings for word in _REPORT_WORDS) else 0.0,
        0.9 if has_ticked_columns(facts) else 0.0,
    )
    if max(police, reports) < 0.5:
        return SourceKind.OTHERS, REPORT_CODES, 0.4
    if police >= reports:
        return SourceKind.POLICE, POLICE_CODES, min(police, 0.98)
    return SourceKind.REPORTERS, REPORT_CODES, min(reports, 0.98)


def has_ticked_columns(facts: Sequence[ColumnFacts]) -> bool:
    """Whether two or more columns are named after a category and ticked."""
    known = {fold(code) for code in report_codes()}
    return sum(fold(column.name) in known and column.ticks > 0.8 for column in facts) >= 2


def guess_code_map(
    codes: Sequence[ColumnFacts], given: Mapping[str, str], code_system: str
) -> tuple[dict[str, str], list[str]]:
    """Texts that no rule of the code system places -> the category that they mean, and what to say about it.

    Args:
        codes: the columns of the code.
        given: rules that stand already.
        code_system: whose rules place codes.
    """
    found = dict(given)
    unplaced: list[str] = []
    for column in codes:
        texts = [part.strip() for text in column.distinct for part in BETWEEN.split(text) if part.strip()]
        for text in list(dict.fromkeys(texts))[:_MOST_CODES]:
            if category_code(text) in found or len(text) > _LONGEST_CODE or _is_placed(text, code_system):
                continue
            key, _ = probable_category(text)
            if key:
                found[category_code(text)] = key
            else:
                unplaced.append(text)
    warnings = []
    if len(found) > len(given):
        warnings.append(
            tr(
                "Categories guessed from words: {n}; see code_map whether they are right.",
                n=number(len(found) - len(given)),
            )
        )
    if unplaced:
        warnings.append(
            tr(
                "Codes without a category: {n}; their rows are counted as uncategorised until code_map or a rule "
                "places them.",
                n=number(len(unplaced)),
            )
        )
    return found, warnings


def _is_placed(text: str, code_system: str) -> bool:
    """Whether a rule of the code system places the text."""
    if code_system == POLICE_CODES:
        return offence_code(text) in offence_codes()
    return category_code(text) in report_codes()
