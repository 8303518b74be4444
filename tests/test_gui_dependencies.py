"""A package that is missing or too old: one message with the command, and the plugin loads and unloads all the same."""
from __future__ import annotations

import os
import pathlib
import subprocess
import sys

import pytest

from est_plugin.dependencies import Lack, Requirement, advice, installed_version, lacking

TOP = pathlib.Path(__file__).resolve().parent.parent
OLD = Lack(Requirement("shapely", (2, 0)), "1.8.5")
NONE = Lack(Requirement("pandas", (1, 3)), "")


def old_shapely(folder: pathlib.Path) -> pathlib.Path:
    """A folder that holds a shapely of version 1.8.5, as Debian 12 has."""
    (folder / "shapely").mkdir(parents=True)
    # Not to be imported by the plugin; QGIS itself tries to, from 3.40 on, and goes on without it.
    (folder / "shapely" / "__init__.py").write_text("raise ModuleNotFoundError('too old')\n")
    described = folder / "shapely-1.8.5.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: shapely\nVersion: 1.8.5\n")
    return folder


def test_here_nothing_is_lacking() -> None:
    assert lacking() == []


def test_what_is_missing_or_too_old_is_found() -> None:
    lacks = lacking((Requirement("numpy", (99, 0)), Requirement("pysal_that_is_not_there", (1, 0))))
    numpy = f"numpy {installed_version('numpy')} is too old"
    assert [lack.text for lack in lacks] == [numpy, "pysal_that_is_not_there is missing"]


@pytest.mark.parametrize(
    ("has", "lacks"), [("from_ragged_array", []), ("from_wkb", ["numberless 0+unknown is too old"])]
)
def test_a_build_without_a_version_number_is_asked_what_it_can_do(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, has: str, lacks: list[str]
) -> None:
    (tmp_path / "numberless.py").write_text(f"{has} = None\n")
    described = tmp_path / "numberless-0+unknown.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: numberless\nVersion: 0+unknown\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "numberless", raising=False)
    found = lacking((Requirement("numberless", (2, 0), "from_ragged_array"),))
    assert [lack.text for lack in found] == lacks
    monkeypatch.delitem(sys.modules, "numberless", raising=False)


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("win32", ["OSGeo4W Shell", 'python3 -m pip install "shapely>=2.0" "pandas>=1.3"']),
        ("darwin", ["terminal", '/bin/python3 -m pip install "shapely>=2.0"']),
        ("linux", ["terminal", '--target "/home/anna/profil/python" "shapely>=2.0" "pandas>=1.3"']),
    ],
)
def test_the_message_names_the_command_of_the_platform(platform: str, words: list[str]) -> None:
    said = advice([OLD, NONE], platform, "/home/anna/profil")
    assert said.startswith("EST can't start: shapely 1.8.5 is too old, pandas is missing.")
    assert all(word in said for word in words)


def test_shapely_alone_brings_no_second_numpy() -> None:
    assert "--no-deps" in advice([OLD], "linux", "/p")
    assert "--no-deps" not in advice([NONE], "linux", "/p")


def test_without_a_package_the_plugin_loads_says_it_once_and_unloads(tmp_path: pathlib.Path) -> None:
    """As qgis_process starts it: no window, an old shapely before the good one."""
    script = """
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
said = []
QgsApplication.messageLog().messageReceived.connect(lambda *what: said.append(what))
import est_plugin
plugin = est_plugin.classFactory(None)
plugin.initProcessing()
assert QgsApplication.processingRegistry().providerById("est") is None
plugin.unload()
import sys
assert "pandas" not in sys.modules and "scipy" not in sys.modules, "checked before anything heavy is imported"
texts = {what[0] for what in said if len(what) == 3 and what[1] == "EST"}
print(len(texts), *texts)
"""
    env = dict(os.environ, PYTHONPATH=os.pathsep.join([str(old_shapely(tmp_path / "old")), str(TOP)]))
    env["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1 EST can't start: shapely 1.8.5 is too old.")
