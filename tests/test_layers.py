"""The design's one-way imports, its pure layers, and the rule that only doors speak to the user."""

from __future__ import annotations

import ast
import pathlib
import subprocess
import sys

import pytest

TOP = pathlib.Path(__file__).resolve().parent.parent
BELOW_THE_DOORS = ("domain", "analysis", "intake", "store", "picture", "export", "layout")
WINDOW = ("qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets")
"""Modules that hold widgets or the running window's ``iface``."""

NO_WINDOW = {"qgis.PyQt.QtWidgets.QGraphicsScene"}
"""What a print layout is: a scene that nobody sees."""

SHIPPED = {"numpy", "pandas", "scipy", "shapely", "matplotlib", "psycopg2", "osgeo", "qgis", "processing", "est_plugin"}
"""What QGIS brings on every platform: the plugin may import nothing else beside Python's own library."""


def imported(path: pathlib.Path) -> set[str]:
    """Dotted names of what a file imports, at its top or inside functions; own relative imports left out."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def modules(*folders: str) -> list[pathlib.Path]:
    """Every module below the named folders of the plugin."""
    return sorted(path for folder in folders for path in (TOP / "est_plugin" / folder).rglob("*.py"))


def test_import_linter_keeps_every_contract() -> None:
    command = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"], cwd=TOP, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 kept, 0 broken" in done.stdout


@pytest.mark.parametrize("folder", BELOW_THE_DOORS)
def test_below_the_doors_nothing_speaks_to_the_window(folder: str) -> None:
    found = {
        str(path.relative_to(TOP)): {name for name in imported(path) - NO_WINDOW if f"{name}.".startswith(WINDOW)}
        for path in modules(folder)
    }
    assert found, f"est_plugin/{folder} holds no module"
    assert {path: names for path, names in found.items() if names} == {}


def test_the_plugin_imports_only_what_qgis_ships() -> None:
    allowed = SHIPPED | set(sys.stdlib_module_names)
    strangers = {
        str(path.relative_to(TOP)): {name for name in imported(path) if name.split(".")[0] not in allowed}
        for path in modules("")
    }
    assert {path: names for path, names in strangers.items() if names} == {}


def test_qt_is_reached_through_qgis_alone() -> None:
    """``qgis.PyQt`` is Qt 5 or Qt 6, whichever QGIS was built with; PyQt5 by name would end in QGIS 4."""
    direct = [
        str(path.relative_to(TOP))
        for path in modules("")
        if {name.split(".")[0] for name in imported(path)} & {"PyQt5", "PyQt6", "sip"}
    ]
    assert direct == []
