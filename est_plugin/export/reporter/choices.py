"""What a reporter can choose among, and the form's words: resources/reporter/form.json, by a store's rules."""
from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ...domain.category import REPORT_CODES, CodeRule, CodeTable, category_code
from ...domain.errors import EstError
from ...domain.language import tr
from ...paths import resource

LANGUAGES = ("sv", "en")
"""Languages that the form is written in."""


@dataclass(frozen=True)
class Choice:
    """One line of a list: what is stored, and what the reporter reads."""

    code: str
    label: str


@dataclass(frozen=True)
class EventGroup:
    """Events that share a symbol."""

    label: str
    colour: str
    shape: str
    """A name that ``QgsSimpleMarkerSymbolLayerBase.decodeShape`` knows."""
    events: tuple[Choice, ...]


@dataclass(frozen=True)
class FormChoices:
    """Everything that the form says, in one language."""

    texts: Mapping[str, str]
    groups: tuple[EventGroup, ...]
    places: tuple[Choice, ...]
    dwelling: str
    """Code of the kind of place whose events are not registered."""
    roles: tuple[Choice, ...]
    coming: tuple[str, ...]
    """Codes of coming events: they alone may lie in the future."""

    @property
    def events(self) -> tuple[Choice, ...]:
        """All events, in the form's order."""
        return tuple(event for group in self.groups for event in group.events)


def form_choices(language: str, coming: Iterable[str], rules: Iterable[CodeRule], day: str) -> FormChoices:
    """The form's words and lists. An event is offered when a rule places its word on *day*: none ends without a
    category.

    Arguments:
        language: one of :data:`LANGUAGES`.
        coming: keys of the categories of coming events.
        rules: the store's, or :func:`standard_rules`.
        day: ISO date.

    Raises:
        EstError: there is no form in this language, or the rules place none of its words.
    """
    if language not in LANGUAGES:
        raise EstError(
            tr("LANGUAGE is '{language}': choose among {known}.", language=language, known=", ".join(LANGUAGES))
        )
    form: dict[str, Any] = json.loads(resource("reporter", "form.json").read_text(encoding="utf-8"))
    table = CodeTable(rules)
    category = {
        event["code"]: table.category(REPORT_CODES, category_code(event["code"]), day)
        for group in form["groups"]
        for event in group["events"]
    }
    groups = tuple(
        EventGroup(
            group[language],
            group["colour"],
            group["shape"],
            tuple(
                Choice(event["code"], event["code"] if language == "sv" else event["en"])
                for event in group["events"]
                if category[event["code"]] is not None
            ),
        )
        for group in form["groups"]
    )
    if not any(group.events for group in groups):
        raise EstError(
            tr("The store places none of the reporters' words in a category: give it its code rules back.")
        )
    future = set(coming)
    return FormChoices(
        texts={key: text[language] for key, text in form["texts"].items()},
        groups=tuple(group for group in groups if group.events),
        places=_choices(form["places"], language),
        dwelling=form["dwelling"],
        roles=_choices(form["roles"], language),
        coming=tuple(code for code, key in category.items() if key in future),
    )


def _choices(members: list[dict[str, str]], language: str) -> tuple[Choice, ...]:
    return tuple(Choice(member["code"], member[language]) for member in members)


def standard_rules() -> list[CodeRule]:
    """The rules that every new store begins with."""
    return [
        CodeRule(row["code_system"], row["code"], row["category"], row["valid_from"], row["valid_to"])
        for row in _table("code_rules.csv")
    ]


def standard_coming() -> list[str]:
    """Keys of the categories of coming events that every new store begins with."""
    return [row["key"] for row in _table("categories.csv") if row["is_future"] == "1"]


def _table(name: str) -> list[dict[str, str]]:
    with open(resource("categories", name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))
