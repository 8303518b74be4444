"""Every text that the plugin says is in the Swedish translation, finished, with the same places to fill."""

from __future__ import annotations

import pathlib
import xml.etree.ElementTree as ET
from typing import Any

import pytest
import translate


@pytest.fixture(scope="module")
def collected() -> dict[str, translate.Message]:
    messages, faults = translate.collect()
    assert faults == []
    return messages


def test_every_text_is_translated_with_the_same_places(collected: dict[str, translate.Message]) -> None:
    assert len(collected) > 100
    assert translate.problems(collected, translate.read_translations()) == []


def test_the_file_is_up_to_date(collected: dict[str, translate.Message]) -> None:
    """``make translate`` would change nothing."""
    known = translate.read_translations()
    assert translate.TARGET.read_text(encoding="utf-8") == translate.written(collected, known)


def test_the_compiled_translation_says_what_the_file_says(
    qgis_app: Any, collected: dict[str, translate.Message], est_process: pathlib.Path
) -> None:
    from est_plugin.domain.language import language_code, tr
    from est_plugin.translation import install_translator, remove_translator

    known = translate.read_translations()
    install_translator("sv")
    try:
        assert language_code() == "sv"
        assert {text: tr(text) for text in collected} == {text: known[text] for text in collected}
    finally:
        remove_translator()
    assert language_code() == "en"


def test_no_swedish_text_speaks_of_significance(collected: dict[str, translate.Message]) -> None:
    known = translate.read_translations()
    assert [text for text in collected if "signifikan" in known.get(text, "").lower()] == []


def source(folder: pathlib.Path, text: str) -> pathlib.Path:
    (folder / "module.py").write_text(text, encoding="utf-8")
    return folder


def test_collects_texts_joined_over_lines_and_both_arms_of_a_choice(tmp_path: pathlib.Path) -> None:
    messages, faults = translate.collect(
        source(tmp_path, 'tr("one "\n   "text", n=1)\nx.tr("a" if y else "b")\nstr("no")\n')
    )
    assert sorted(messages) == ["a", "b", "one text"]
    assert faults == []


def test_a_text_put_together_at_run_time_is_named_with_its_line(tmp_path: pathlib.Path) -> None:
    messages, faults = translate.collect(source(tmp_path, 'tr("fine")\ntr(f"{a} b")\n'))
    assert list(messages) == ["fine"]
    assert len(faults) == 1
    assert "module.py:2" in faults[0]


def test_untranslated_and_differing_places_are_named() -> None:
    messages = {text: translate.Message(text, {"x.py"}) for text in ("{n} rows", "{file} is empty", "Fine")}
    known = {"{n} rows": "{antal} rader", "Fine": "Bra"}
    found = translate.problems(messages, known)
    assert len(found) == 2
    assert "untranslated: {file} is empty" in found[0]
    assert "{antal}" in found[1]


def test_a_vanished_text_keeps_its_translation(tmp_path: pathlib.Path) -> None:
    target = tmp_path / "x.ts"
    target.write_text(
        translate.written({"New & <b>": translate.Message("New & <b>", {"x.py"})}, {"Old": "Gammal"}), encoding="utf-8"
    )
    kinds = {m.findtext("source"): m.find("translation").get("type") for m in ET.parse(target).iter("message")}
    assert kinds == {"New & <b>": "unfinished", "Old": "vanished"}
    assert translate.read_translations(target) == {"Old": "Gammal"}
