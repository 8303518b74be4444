"""Rows that are not registered: events inside dwellings, by rules on a column of their own, never on free text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..domain.language import tr
from .folding import fold


@dataclass(frozen=True)
class ExclusionRule:
    """One rule: rows whose cell in a column fits it are rejected."""

    columns: tuple[str, ...]
    """Names that the column may have; all columns of the file that have one are looked at."""
    values: tuple[str, ...] = ()
    """Cells that are excluded, compared as a whole by letters and digits."""
    pattern: str = ""
    """Regular expression that is looked for in the cell, without regard to case; '' none."""
    reason: str = ""
    """The rule's name in the reason of the rejection; '' says what it compares."""

    def positions(self, names: Sequence[str]) -> tuple[int, ...]:
        """Columns of a file that the rule looks at."""
        wanted = {fold(name) for name in self.columns}
        return tuple(i for i, name in enumerate(names) if name and fold(name) in wanted)

    def fits(self, texts: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which cells are excluded; missing ones ('') never are."""
        known = {fold(value) for value in self.values}
        expression = re.compile(self.pattern, re.IGNORECASE) if self.pattern else None
        verdict: dict[str, bool] = {"": False}
        for text in texts:
            if text not in verdict:
                verdict[text] = fold(text) in known or bool(expression and expression.search(text))
        return np.array([verdict[text] for text in texts], dtype=bool)

    def said(self) -> str:
        """The reason that a rejected row gets."""
        return tr("The event is inside a dwelling and is not registered (rule: {rule}).", rule=self.label())

    def label(self) -> str:
        """The rule in a few words."""
        return (
            self.reason
            or f"{self.columns[0]} = {', '.join([*self.values[:3], *([self.pattern] * bool(self.pattern))])}"
        )

    def members(self) -> dict[str, Any]:
        """The rule as it is saved."""
        found: dict[str, Any] = {"column": list(self.columns)}
        if self.values:
            found["values"] = list(self.values)
        if self.pattern:
            found["pattern"] = self.pattern
        if self.reason:
            found["reason"] = self.reason
        return found


def read_rule(members: object) -> ExclusionRule | str:
    """The rule that a profile's file holds, or a sentence part that says how it must look."""
    if not isinstance(members, Mapping) or set(members) - {"column", "values", "pattern", "reason"}:
        return tr("a list of rules with column, values or pattern, and reason")
    columns, values = members.get("column"), members.get("values", [])
    columns = [columns] if isinstance(columns, str) else columns
    pattern, reason = members.get("pattern", ""), members.get("reason", "")
    for texts in (columns, values):
        if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
            return tr("a list of rules whose column and values are texts")
    if not columns or not (values or pattern):
        return tr("a list of rules that each have a column, and values or a pattern")
    if not isinstance(pattern, str) or not isinstance(reason, str):
        return tr("a list of rules whose pattern and reason are texts")
    try:
        re.compile(pattern)
    except re.error as error:
        return tr("a list of rules whose pattern is a regular expression ({error})", error=error)
    return ExclusionRule(tuple(columns), tuple(values), pattern, reason)
