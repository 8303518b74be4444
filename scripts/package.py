"""Make ``dist/est_plugin-VERSION.zip``, as QGIS's plugin manager takes it: the same bytes from the same files."""

from __future__ import annotations

import pathlib
import zipfile

from assemble import PLUGIN, TOP, compile_translations, plugin_files, version

STAMP = (1980, 1, 1, 0, 0, 0)
"""The only date that a zip can hold for 'none'."""


def write_package(folder: pathlib.Path) -> pathlib.Path:
    """Write the zip into *folder* and return its path."""
    compile_translations()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PLUGIN}-{version()}.zip"
    partial = target.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, path in plugin_files().items():
            entry = zipfile.ZipInfo(f"{PLUGIN}/{name}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            package.writestr(entry, path.read_bytes())
    partial.replace(target)
    return target


if __name__ == "__main__":
    made = write_package(TOP / "dist")
    print(f"{made.relative_to(TOP)}: {made.stat().st_size / 1024:,.0f} kB.")
