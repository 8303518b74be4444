"""The real QGIS on a virtual screen: what the plugin puts into the window is all taken out again."""
from __future__ import annotations

import json
import pathlib
import sys
from typing import Any

import pytest

from tests.test_gui_dependencies import old_shapely

TOP = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "scripts"))
import qgis_window  # noqa: E402

SCENARIO = TOP / "scripts" / "scenarios" / "reload.py"

needs_a_window = pytest.mark.skipif(
    bool(qgis_window.missing_programs()),
    reason=f"the real window can't be opened here: {', '.join(qgis_window.missing_programs())} missing",
)


def counts(out: pathlib.Path, **given: Any) -> list[dict[str, Any]]:
    wrong = qgis_window.run(SCENARIO, out, {}, locale="en", **given)
    assert wrong == ""
    return json.loads((out / "counts.json").read_text(encoding="utf-8"))


@needs_a_window
def test_loading_unloading_and_loading_again_leaves_the_same_behind(tmp_path: pathlib.Path) -> None:
    found = counts(tmp_path)
    loaded = [count for count in found if count["when"] == "loaded"]
    unloaded = [count for count in found if count["when"] == "unloaded"]
    first = loaded[0]
    assert first["own docks"] == ["EstTertialRanking", "EstWeeklyInventory"]
    assert first["own toolbars"] == ["EstToolBar"]
    assert first["own actions"] == ["EstImportIncidentsAction", "EstTertialRankingAction", "EstWeeklyInventoryAction"]
    assert first["in the plugin menu"] == 1
    assert first["provider"]
    for count in loaded:
        assert {**count, "all actions": 0} == {**first, "all actions": 0}, "layers bring actions of QGIS's own"
    for count in unloaded:
        assert count["own docks"] == count["own toolbars"] == count["own actions"] == []
        assert count["in the plugin menu"] == 0
        assert not count["provider"]
        assert count["outlines"] == first["outlines"], "QGIS's own; no area has been chosen when first was counted"
        assert count["tasks"] == 0
        assert count["all docks"] == first["all docks"] - 2
        assert count["all toolbars"] == first["all toolbars"] - 1
        assert count["all providers"] == first["all providers"] - 1
        assert count["listeners"] == unloaded[0]["listeners"]
        assert all(now < before for now, before in zip(count["listeners"], first["listeners"]))
    # The layers that were added the first time stay; after that nothing piles up.
    assert loaded[-1]["all actions"] == loaded[-2]["all actions"]
    assert unloaded[-1]["all actions"] == unloaded[-2]["all actions"]


@needs_a_window
def test_with_an_old_package_there_is_one_message_and_nothing_else(tmp_path: pathlib.Path) -> None:
    found = counts(tmp_path / "out", packages_first=old_shapely(tmp_path / "old"))
    for count in found:
        assert count["own docks"] == count["own toolbars"] == count["own actions"] == []
        assert not count["provider"]
    first = [text for text in found[0]["messages"] if "shapely" in text]
    assert len(first) == 1
    assert "shapely 1.8.5 is too old" in first[0]
    assert "pip install" in first[0]
