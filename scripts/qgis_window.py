#!/usr/bin/env python3
"""Open the real QGIS on a virtual screen, with this checkout's plugin switched on, and let a scenario use it.

    python3 scripts/qgis_window.py scripts/scenarios/weekly.py --out build/pictures --set database=demo/lagesbild.gpkg

A scenario is a Python file with ``run(window)``; :class:`window_driver.Window` says what a window offers: QGIS's
interface, the plugin, pictures of what is shown, and waiting for something to come true. What a scenario wants to
be told is given by ``--set NAME=VALUE`` and read from ``window.given``.

The QGIS profile is new and empty, and gone afterwards: nothing of the user's own QGIS is read or changed.

Exit status: 0 the scenario ran to its end; 1 it did not (its traceback, or what QGIS said, is printed);
2 a program is missing. Needs Debian's qgis, xvfb and xauth; shapely 2 is taken from ``.venv`` where there is one.
"""
from __future__ import annotations

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator

TOP = pathlib.Path(__file__).resolve().parent.parent
PLUGIN = "est_plugin"
PROGRAMS = ("qgis", "xvfb-run", "xauth")
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
DEBIAN_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
"""Without /usr/local: QGIS takes its Python library from the first python3 on the path, and it must be Debian's."""


def missing_programs() -> list[str]:
    """The programs that are needed and aren't there."""
    return [name for name in PROGRAMS if shutil.which(name, path=SYSTEM_PATH) is None]


def plugin_folder(scratch: pathlib.Path) -> pathlib.Path:
    """A folder that holds this checkout as QGIS wants a plugin: package, metadata, resources, translations in one."""
    plugin = scratch / "plugins" / PLUGIN
    plugin.mkdir(parents=True)
    for entry in (TOP / PLUGIN).iterdir():
        if entry.name != "__pycache__":
            (plugin / entry.name).symlink_to(entry)
    for name in ("metadata.txt", "resources", "i18n", "LICENSE"):
        (plugin / name).symlink_to(TOP / name)
    return plugin.parent


def write_profile(scratch: pathlib.Path, locale: str) -> None:
    """A QGIS profile in which the plugin is on, the language chosen, and nothing asks or greets."""
    ini = scratch / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(
        f"[PythonPlugins]\n{PLUGIN}=true\nprocessing=true\n"
        f"[locale]\noverrideFlag=true\nuserLocale={locale}\nglobalLocale={locale}\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nnewsFeed\\disabled=true\n",
        encoding="utf-8",
    )


def environment(
    scratch: pathlib.Path, plugins: pathlib.Path, packages_first: pathlib.Path | None = None
) -> dict[str, str]:
    """The environment in which QGIS starts: a home of its own, the plugin, and the packages that Debian has too old.

    Arguments:
        packages_first: a folder of packages that are found before all others.
    """
    env = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "VIRTUAL_ENV")}
    env.update(HOME=str(scratch), XDG_RUNTIME_DIR=str(scratch), QGIS_PLUGINPATH=str(plugins), PATH=DEBIAN_PATH)
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "QGIS_CUSTOM_CONFIG_PATH"):
        env.pop(name, None)
    packages = sorted((TOP / ".venv" / "lib").glob("python3*/site-packages"))[-1:]
    first = [packages_first] if packages_first is not None else []
    env["PYTHONPATH"] = os.pathsep.join(str(folder) for folder in [*first, *packages])
    return env


@contextlib.contextmanager
def ended_with_children(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """Whatever happens, the virtual screen and QGIS don't outlive the block."""
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):  # it ended by itself
            os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=30)


def run(
    scenario: pathlib.Path,
    out: pathlib.Path,
    given: dict[str, str],
    locale: str = "sv",
    size: str = "1600x1000",
    timeout: float = 180.0,
    packages_first: pathlib.Path | None = None,
) -> str:
    """Run *scenario* in QGIS. Empty when it ran to its end, else what went wrong.

    Arguments:
        scenario: a file with ``run(window)``.
        out: folder for its pictures; made where it isn't there.
        given: what the scenario is told.
        locale: QGIS's language.
        size: of the screen, WIDTHxHEIGHT in pixels.
        timeout: seconds after which QGIS is ended.
        packages_first: a folder of Python packages that are found before all others.
    """
    out.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in size.split("x"))
    with tempfile.TemporaryDirectory(prefix="est-window-") as folder:
        scratch = pathlib.Path(folder)
        write_profile(scratch, locale)
        order = {
            "top": str(TOP), "scenario": str(scenario.resolve()), "out": str(out.resolve()), "given": given,
            "plugin": PLUGIN, "width": width, "height": height, "status": str(scratch / "status"),
        }
        (scratch / "order.json").write_text(json.dumps(order), encoding="utf-8")
        start, watch = _entry(scratch, "start"), _entry(scratch, "watch")
        command = [
            "xvfb-run", "-a", "-s", f"-screen 0 {width}x{height}x24",
            "qgis", "--nologo", "--noversioncheck", "--defaultui",
            "--profiles-path", str(scratch), "--code", str(start),
        ]
        log = scratch / "log.txt"
        with log.open("w", encoding="utf-8") as sink:
            process = subprocess.Popen(
                command,
                env=dict(environment(scratch, plugin_folder(scratch), packages_first), PYQGIS_STARTUP=str(watch)),
                stdout=sink,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
            with ended_with_children(process):
                try:
                    process.wait(timeout=timeout)
                except subprocess.TimeoutExpired:
                    return f"QGIS said nothing within {timeout:g} s.\n{_tail(log)}"
        status = scratch / "status"
        if not status.exists():
            return f"QGIS ended before the scenario did.\n{_tail(log)}"
        said = status.read_text(encoding="utf-8")
        return "" if said == "ok" else f"{said}\n{_tail(log)}"


def _entry(scratch: pathlib.Path, function: str) -> pathlib.Path:
    """A file that calls *function* of the half that runs inside QGIS."""
    path = scratch / f"{function}.py"
    path.write_text(
        f"import sys\nsys.path.insert(0, {str(TOP / 'scripts')!r})\n"
        f"import window_driver\nwindow_driver.{function}({str(scratch / 'order.json')!r})\n",
        encoding="utf-8",
    )
    return path


def _tail(log: pathlib.Path) -> str:
    return "".join(log.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)[-30:])


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder for the pictures")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="tell the scenario something")
    parser.add_argument("--locale", default="sv")
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--timeout", type=float, default=180.0)
    asked = parser.parse_args()
    missing = missing_programs()
    if missing:
        print(f"missing: {', '.join(missing)} (sudo apt install {' '.join(missing)})", file=sys.stderr)
        return 2
    given = dict(pair.partition("=")[::2] for pair in asked.set)
    wrong = run(asked.scenario, asked.out, given, asked.locale, asked.size, asked.timeout)
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    for picture in sorted(asked.out.glob("*.png")):
        print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
