"""A proposal for a profile: what was guessed, how sure that is, and why; for people to read and edit."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass, field
from typing import Any

from ..domain.language import number, tr
from .profile import GUESS, Profile, profile_members, write_profile

SURE = 0.8
"""From this confidence on a guess is called sure."""


@dataclass(frozen=True)
class FieldGuess:
    """Which columns a field was given."""

    field: str
    columns: tuple[str, ...]
    confidence: float
    """0–1."""
    reason: str
    alternatives: tuple[tuple[str, float], ...] = ()
    """Other columns with their confidence, the likeliest first."""


@dataclass(frozen=True)
class Trial:
    """What becomes of the first rows of the file under the proposal."""

    rows: int
    accepted: int
    reasons: tuple[tuple[str, int], ...]
    """Why rows were rejected, with their numbers."""


@dataclass(frozen=True)
class Proposal:
    """A profile for a file, with what it rests on."""

    file: str
    profile: Profile
    fields: tuple[FieldGuess, ...]
    kind_confidence: float
    crs_confidence: float
    confidence: float
    """The lowest of the needed fields; 0 where one has no column."""
    not_taken: tuple[tuple[str, str], ...] = ()
    """Columns that became nothing, and what they look like."""
    warnings: tuple[str, ...] = ()
    trial: Trial | None = None
    format_lines: tuple[str, ...] = field(default=())

    def lines(self) -> list[str]:
        """A table for people: each field, its column, how sure, and why; then what to look at."""
        rows = [
            (guess.field, ", ".join(guess.columns), f"{number(100 * guess.confidence)} %", _reason(guess))
            for guess in self.fields
        ]
        rows.append((tr("kind"), self.profile.kind.label, f"{number(100 * self.kind_confidence)} %", ""))
        rows.append((tr("code system"), self.profile.code_system, f"{number(100 * self.kind_confidence)} %", ""))
        if self.profile.crs:
            said = (tr("coordinate system"), self.profile.crs, f"{number(100 * self.crs_confidence)} %", "")
            rows.append(said)
        widths = [max(len(row[i]) for row in rows) for i in range(3)]
        found = [f"{self.file}: {line}" for line in self.format_lines]
        found += [
            f"{name:<{widths[0]}} ← {columns:<{widths[1]}}  {sure:>{widths[2]}}  {why}".rstrip()
            for name, columns, sure, why in rows
        ]
        for column, looks in self.not_taken:
            found.append(tr("not taken in: {column} ({looks})", column=column, looks=looks))
        if self.trial:
            found.append(
                tr(
                    "Of the first {n} rows {accepted} are accepted.",
                    n=number(self.trial.rows),
                    accepted=number(self.trial.accepted),
                )
            )
            found += [f"  {number(count)} × {reason}" for reason, count in self.trial.reasons]
        return found

    def members(self) -> dict[str, Any]:
        """The saved profile, with the guess beside it."""
        guess: dict[str, Any] = {
            "file": self.file,
            "confidence": round(self.confidence, 2),
            "kind": {"value": self.profile.kind.value, "confidence": round(self.kind_confidence, 2)},
            "columns": {
                guess.field: {
                    "column": list(guess.columns),
                    "confidence": round(guess.confidence, 2),
                    "reason": guess.reason,
                    "alternatives": [
                        {"column": name, "confidence": round(value, 2)} for name, value in guess.alternatives
                    ],
                }
                for guess in self.fields
            },
            "not_taken": dict(self.not_taken),
            "warnings": list(self.warnings),
        }
        if self.profile.crs:
            guess["crs"] = {"value": self.profile.crs, "confidence": round(self.crs_confidence, 2)}
        if self.trial:
            guess["trial"] = {
                "rows": self.trial.rows,
                "accepted": self.trial.accepted,
                "rejected": dict(self.trial.reasons),
            }
        return {**profile_members(self.profile), GUESS: guess}

    def save(self, path: str | pathlib.Path) -> None:
        """Write it as a .json file that ``load_profile`` reads. Raises EstError when it can't be written."""
        write_profile(self.members(), path)


def _reason(guess: FieldGuess) -> str:
    others = ", ".join(f"{name} {number(100 * value)} %" for name, value in guess.alternatives)
    return tr("{reason}; or {others}", reason=guess.reason, others=others) if others else guess.reason
