"""What belongs in the installed plugin, and where: the one list that the build and the package share."""

from __future__ import annotations

import configparser
import pathlib
import subprocess

TOP = pathlib.Path(__file__).resolve().parent.parent
PLUGIN = "est_plugin"
SKIPPED = {"__pycache__", ".mypy_cache", ".ruff_cache"}
LRELEASE = ("usr/lib/qt6/bin/lrelease", "usr/lib/qt5/bin/lrelease", "usr/lib/x86_64-linux-gnu/qt5/bin/lrelease")


def version() -> str:
    """The version number in metadata.txt."""
    parser = configparser.ConfigParser()
    parser.read(TOP / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def _below(folder: pathlib.Path) -> list[pathlib.Path]:
    """Files below *folder*, sorted, without caches and editors' leavings."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not SKIPPED.intersection(path.parts) and path.suffix not in (".pyc", ".orig", ".swp")
    )


def plugin_files() -> dict[str, pathlib.Path]:
    """Every file of the installed plugin: its place inside ``est_plugin/`` -> the file in the checkout.

    Translations must be compiled first (:func:`compile_translations`).
    """
    files = {path.relative_to(TOP / PLUGIN).as_posix(): path for path in _below(TOP / PLUGIN)}
    files.update({path.relative_to(TOP).as_posix(): path for path in _below(TOP / "resources")})
    files.update({f"i18n/{path.name}": path for path in sorted((TOP / "i18n").glob("*.qm"))})
    files.update({name: TOP / name for name in ("metadata.txt", "LICENSE", "CHANGELOG.md")})
    return dict(sorted(files.items()))


def _lrelease() -> pathlib.Path:
    """Qt's compiler of translations, of whichever Qt the release has."""
    found = [path for path in map(pathlib.Path("/").joinpath, LRELEASE) if path.exists()]
    found += sorted(pathlib.Path("/usr/lib").glob("*/qt*/bin/lrelease"))
    if not found:
        raise SystemExit("lrelease is missing: run scripts/setup-system.")
    return found[0]


def compile_translations() -> list[pathlib.Path]:
    """Compile each ``i18n/*.ts`` that is newer than its ``.qm``; returns the ``.qm`` files."""
    made = []
    for source in sorted((TOP / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            partial = target.with_suffix(".qm.part")
            subprocess.run(
                [str(_lrelease()), "-silent", "-nounfinished", str(source), "-qm", str(partial)],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            partial.replace(target)
        made.append(target)
    return made
