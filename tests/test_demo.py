"""What the demo says of an import, and the profile in which ``make run`` opens QGIS."""

from __future__ import annotations

import configparser
import pathlib
from typing import Any

import pytest

import demo


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ("", {}),
        ("The date is missing. (3)", {"The date is missing.": 3}),
        # a reason may itself hold the sign that stands between reasons
        (
            "No date of offence; the other doesn't stand in. (8); Too late (2026). (1)",
            {"No date of offence; the other doesn't stand in.": 8, "Too late (2026).": 1},
        ),
    ],
    ids=["none", "one", "a reason with a semicolon"],
)
def test_reasons_are_read_from_what_the_algorithm_says(said: str, understood: dict[str, int]) -> None:
    assert demo.reasons({"REASONS": said}) == understood


def test_an_earlier_demo_is_removed_and_the_users_own_file_stays(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "DEMO", tmp_path)
    (tmp_path / "kartor").mkdir()
    (tmp_path / "kartor" / "old.pdf").touch()
    (tmp_path / "lagesbild.gpkg").touch()
    (tmp_path / "notes.txt").touch()
    demo.clear()
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_the_profile_of_make_run_enables_the_plugin_and_keeps_what_the_user_set(
    qgis_app: Any, tmp_path: pathlib.Path
) -> None:
    import run_qgis

    store = tmp_path / "lägesbild.gpkg"
    store.touch()
    run_qgis.prepare(tmp_path, tmp_path / "not there.gpkg", "")
    ini = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    assert "database" not in ini.read_text(encoding="utf-8")
    ini.write_text(ini.read_text(encoding="utf-8") + "\n[mine]\ncolour=blue\n", encoding="utf-8")
    run_qgis.prepare(tmp_path, store, "sv")
    settings = configparser.ConfigParser()
    settings.read(ini, encoding="utf-8")
    assert settings["PythonPlugins"]["est_plugin"] == "true"
    assert settings["locale"]["userLocale"] == "sv"
    assert settings["mine"]["colour"] == "blue"
    assert settings["est"]["database"].endswith("gpkg")
