"""Assemble ``build/``: the plugin as a user installs it, and ``build/est-process`` that runs its algorithms.

Only files that changed are written, each in one step, so that what runs from ``build/`` meanwhile isn't disturbed.
"""

from __future__ import annotations

import fcntl
import filecmp
import importlib.util
import os
import pathlib
import shutil
import sys

from assemble import PLUGIN, TOP, compile_translations, plugin_files

BUILD = TOP / "build"


def _put(source: pathlib.Path, target: pathlib.Path) -> bool:
    """Copy *source* to *target* unless it is there already; tells whether it wrote."""
    if target.is_file() and filecmp.cmp(source, target, shallow=False):
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".part")
    shutil.copyfile(source, partial)
    partial.replace(target)
    return True


def _sync(files: dict[str, pathlib.Path], folder: pathlib.Path) -> int:
    """Make *folder* hold exactly *files*; returns how many were written or removed."""
    changed = sum(_put(source, folder / name) for name, source in files.items())
    wanted = {folder / name for name in files}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path not in wanted and "__pycache__" not in path.parts:
            path.unlink()
            changed += 1
        elif path.is_dir() and path.name != "__pycache__" and not any(path.iterdir()):
            path.rmdir()
    return changed


def _shapely_files() -> dict[str, pathlib.Path]:
    """Files of the shapely in .venv, where the system's own is older than 2 (Debian 12); else none.

    numpy and the rest stay the system's, so shapely alone is put on QGIS's path.
    """
    spec = importlib.util.find_spec("shapely")
    if spec is None or spec.origin is None:
        raise SystemExit("shapely 2 is missing: run make, which installs it.")
    site = pathlib.Path(spec.origin).parent.parent
    if pathlib.Path(sys.prefix) not in site.parents:
        return {}
    return {
        path.relative_to(site).as_posix(): path
        for pattern in ("shapely", "[Ss]hapely.libs", "shapely-*.dist-info")
        for folder in site.glob(pattern)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and "tests" not in path.relative_to(site).parts
    }


def main() -> None:
    """Build, and say in one line what was done."""
    BUILD.mkdir(exist_ok=True)
    with open(BUILD / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        compile_translations()
        changed = _sync(plugin_files(), BUILD / PLUGIN)
        packages = _shapely_files()
        if packages or (BUILD / "packages").exists():
            changed += _sync(packages, BUILD / "packages")
        changed += _put(TOP / "scripts" / "est_process.py", BUILD / "est-process")
        os.chmod(BUILD / "est-process", 0o755)
    print(f"build/{PLUGIN} and build/est-process: {f'{changed} files changed' if changed else 'up to date'}.")


if __name__ == "__main__":
    main()
