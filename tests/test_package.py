"""The zip for QGIS's plugin manager, and the plugin assembled in build/: whole, clean, and the same each time."""

from __future__ import annotations

import configparser
import hashlib
import os
import pathlib
import subprocess
import sys
import time
import zipfile

import assemble
import package


def test_the_zip_holds_one_folder_with_all_that_the_plugin_needs(tmp_path: pathlib.Path) -> None:
    made = package.write_package(tmp_path)
    with zipfile.ZipFile(made) as file:
        names = file.namelist()
        metadata = configparser.ConfigParser()
        metadata.read_string(file.read("est_plugin/metadata.txt").decode("utf-8"))
    assert made.name == f"est_plugin-{metadata['general']['version']}.zip"
    assert {name.split("/")[0] for name in names} == {"est_plugin"}
    for needed in (
        "__init__.py",
        "plugin.py",
        "LICENSE",
        "i18n/est_sv.qm",
        "resources/agencies.json",
        "processing/provider.py",
    ):
        assert f"est_plugin/{needed}" in names
    assert f"est_plugin/{metadata['general']['icon']}" in names
    assert [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".ts"))] == []
    for required in ("name", "qgisMinimumVersion", "description", "about", "author", "email", "repository", "tracker"):
        assert metadata["general"][required]


def test_the_same_files_give_the_same_bytes(tmp_path: pathlib.Path) -> None:
    first = package.write_package(tmp_path / "a")
    later = time.time() + 100
    touched = assemble.TOP / "metadata.txt"
    before = touched.stat()
    os.utime(touched, (later, later))
    try:
        second = package.write_package(tmp_path / "b")
    finally:
        os.utime(touched, ns=(before.st_atime_ns, before.st_mtime_ns))
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (first, second)]
    assert digests[0] == digests[1]


def test_the_built_plugin_holds_the_same_files_as_the_zip(tmp_path: pathlib.Path, est_process: pathlib.Path) -> None:
    subprocess.run([sys.executable, str(assemble.TOP / "scripts" / "build.py")], check=True, stdout=subprocess.DEVNULL)
    folder = est_process.parent / "est_plugin"
    built = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(package.write_package(tmp_path)) as file:
        packed = {name.split("/", 1)[1]: file.read(name) for name in file.namelist()}
    assert built == packed
