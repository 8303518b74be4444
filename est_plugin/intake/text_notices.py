"""What is said about free text: what was taken out of it, and what can't be found by pattern."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain.language import number, tr
from .scrub import CASE, COORDINATION, EMAIL, FLAT, KINDS, PERSON, PHONE, PLATE


def kind_label(kind: str) -> str:
    """A kind of finding in the interface's language."""
    return {
        PERSON: tr("numbers of persons (personnummer)"),
        COORDINATION: tr("coordination numbers (samordningsnummer)"),
        PHONE: tr("phone numbers"),
        EMAIL: tr("e-mail addresses"),
        PLATE: tr("registration numbers of vehicles"),
        FLAT: tr("numbers of flats"),
        CASE: tr("numbers of police cases (K-nummer)"),
    }[kind]


def text_notices(n_texts: int, found: Mapping[str, int]) -> list[str]:
    """Sentences for an import whose rows hold free text; none without."""
    if not n_texts:
        return []
    listed = ", ".join(f"{kind_label(kind)}: {number(found[kind])}" for kind in KINDS if found.get(kind))
    said = [tr("Taken out of free text: {found}.", found=listed)] if listed else []
    return [
        *said,
        tr(
            "Rows with free text: {n}; names of persons can't be found by pattern and may stand in it.",
            n=number(n_texts),
        ),
    ]
