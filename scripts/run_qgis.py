"""Open QGIS with the plugin of this checkout, in a profile of its own, on the demo's store when there is one."""

from __future__ import annotations

import os
import pathlib
import shutil
import subprocess
import sys

from assemble import PLUGIN, TOP
from qgis.PyQt.QtCore import QSettings

PROFILES = TOP / "build" / "qgis-profile"
DEMO_STORE = TOP / "demo" / "lagesbild.gpkg"


def prepare(profiles: pathlib.Path, store: pathlib.Path, language: str) -> None:
    """Enable the plugin in the profile, and let it open *store* if that exists. What the user set there stays."""
    settings = QSettings(str(profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
    settings.setValue(f"PythonPlugins/{PLUGIN}", True)
    settings.setValue("PythonPlugins/processing", True)
    settings.setValue("qgis/checkVersion", False)
    if language:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)
    if store.exists():
        settings.setValue("est/database", str(store))
    settings.sync()


def environment() -> dict[str, str]:
    """This process's environment, with what QGIS needs to find the plugin."""
    env = dict(os.environ, QGIS_PLUGINPATH=str(TOP / "build"))
    packages = TOP / "build" / "packages"
    if packages.is_dir():
        env["PYTHONPATH"] = str(packages)
    if env.get("QT_QPA_PLATFORM") == "offscreen":
        del env["QT_QPA_PLATFORM"]
    return env


def main() -> int:
    """Run QGIS until the user closes it."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print(
            "QGIS needs a screen, and there is none here (neither DISPLAY nor WAYLAND_DISPLAY is set).", file=sys.stderr
        )
        return 1
    qgis = shutil.which("qgis")
    if qgis is None:
        print("qgis is missing: run scripts/setup-system.", file=sys.stderr)
        return 1
    prepare(PROFILES, DEMO_STORE, os.environ.get("EST_LANGUAGE", ""))
    if not DEMO_STORE.exists():
        print("There is no demo yet: 'make demo' makes one for the plugin to open.")
    return subprocess.run(
        [qgis, "--noversioncheck", "--profiles-path", str(PROFILES)], env=environment(), check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
