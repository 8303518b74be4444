"""Collect the texts of ``tr("…")`` from the plugin into ``i18n/est_sv.ts``, and name those without a translation.

The file is Qt Linguist's. Existing translations are kept, texts that are no longer used are marked vanished (and
come back if the text does), and the order is fixed, so that a run without changes writes the same bytes.
"""

from __future__ import annotations

import ast
import pathlib
import string
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

TOP = pathlib.Path(__file__).resolve().parent.parent
SOURCES = TOP / "est_plugin"
TARGET = TOP / "i18n" / "est_sv.ts"
CONTEXT = "est"
"""The context that est_plugin/translation.py asks in."""


@dataclass
class Message:
    """A text, where it is used, and what it is called in the other language ('' while untranslated)."""

    source: str
    files: set[str] = field(default_factory=set)
    translation: str = ""


def _literals(argument: ast.expr) -> Iterator[str]:
    """The texts that an argument of ``tr`` can be; ValueError when they can't be read from the source."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)
    else:
        raise ValueError


def collect(folder: pathlib.Path = SOURCES) -> tuple[dict[str, Message], list[str]]:
    """Every text that ``tr`` is called with below *folder*, and the calls whose text is not written out."""
    messages: dict[str, Message] = {}
    faults: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(TOP).as_posix() if TOP in path.parents else path.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, (ast.Name, ast.Attribute)):
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if called != "tr":
                continue
            try:
                for text in _literals(node.args[0]):
                    messages.setdefault(text, Message(text)).files.add(name)
            except (ValueError, IndexError):
                faults.append(f"{name}:{node.lineno}: tr() needs its text written out, or it can't be translated")
    return messages, faults


def places(text: str) -> list[str]:
    """The ``{names}`` in a text, sorted; a brace that closes nothing raises ValueError."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def read_translations(path: pathlib.Path = TARGET) -> dict[str, str]:
    """Text -> translation, finished ones alone, vanished ones included."""
    if not path.exists():
        return {}
    found: dict[str, str] = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "unfinished" and translation.text:
            found[message.findtext("source") or ""] = translation.text
    return found


def written(messages: dict[str, Message], known: dict[str, str]) -> str:
    """The whole file as text."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += ['<TS version="2.1" language="sv_SE" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>"]
    vanished = [text for text in known if text not in messages]
    for text in sorted(messages) + sorted(vanished):
        lines.append("    <message>")
        lines += [
            f'        <location filename="../{name}"/>'
            for name in sorted(messages[text].files if text in messages else ())
        ]
        lines.append(f"        <source>{escape(text)}</source>")
        kind = ' type="vanished"' if text not in messages else "" if known.get(text) else ' type="unfinished"'
        lines += [f"        <translation{kind}>{escape(known.get(text, ''))}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def problems(messages: dict[str, Message], known: dict[str, str]) -> list[str]:
    """What is wrong with the translations: a sentence each."""
    found = []
    for text in sorted(messages):
        where = ", ".join(sorted(messages[text].files))
        if not known.get(text):
            found.append(f"{where}: untranslated: {text}")
        elif places(text) != places(known[text]):
            found.append(f"{where}: other {{places}} in the translation: {text} -> {known[text]}")
    return found


def main() -> int:
    """Update the file; 1 when something is untranslated or can't be collected."""
    messages, faults = collect()
    known = read_translations()
    text = written(messages, known)
    TARGET.parent.mkdir(exist_ok=True)
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        TARGET.write_text(text, encoding="utf-8")
    faults += problems(messages, known)
    for fault in faults:
        print(fault, file=sys.stderr)
    done = len(messages) - sum(not known.get(source) for source in messages)
    print(f"{TARGET.relative_to(TOP)}: {done} of {len(messages)} texts translated.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
