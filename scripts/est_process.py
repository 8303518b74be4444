#!/usr/bin/python3 -IS
"""Run an algorithm of EST for QGIS without a window: qgis_process with the plugin enabled and its environment set.

    est-process --json run est:weeklyinventory --DATABASE=lagesbild.gpkg --WEEK=2026-W47 --AREAS=Stadsdelar
    est-process list                    all algorithms
    est-process help est:weeklyrun      what one does, and its parameters

It may be called from any folder (relative paths mean the caller's folder), several times at once, and by
scheduled jobs. Standard output is qgis_process's own (with --json nothing but JSON), standard error carries the
sentence of what went wrong, and the exit status is 0 only when the algorithm succeeded.

EST_LANGUAGE (sv or en) chooses the language; without it LC_ALL, LC_MESSAGES and LANG do. EST_PROFILE is the
folder of a QGIS profile set to use instead of the one beside this program, for example the user's own
(~/.local/share/QGIS/QGIS3) when DATABASE names a connection that was made in QGIS.
"""

from __future__ import annotations

import ctypes
import fcntl
import hashlib
import os
import re
import signal
import subprocess
import sys
from typing import IO

HERE = os.path.dirname(os.path.realpath(__file__))
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PR_SET_PDEATHSIG = 1
WARNING = re.compile(rb"(?:/|<string>)[^:]*:\d+: \w*Warning: ")
INI = "[PythonPlugins]\nest_plugin=true\n\n[qgis]\ncheckVersion=false\n"


def _language() -> str:
    """Two-letter code of the language asked for."""
    for name in ("EST_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code.isalpha() and len(code) == 2:
            return "en" if code == "po" else code  # POSIX
        if code:
            return "en"
    return "en"


def _qgis_process() -> str:
    """The program itself. Debian 12's script of that name ends in an error, so its binary comes first."""
    for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process", "/usr/local/bin/qgis_process"):
        if os.access(path, os.X_OK):
            return path
    sys.exit("qgis_process is missing: install QGIS 3.22 or newer (on Debian the package qgis).")


def _environment(profile: str) -> dict[str, str]:
    """The caller's environment, less what belongs to another Python, plus what QGIS needs."""
    dropped = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV", "LC_MESSAGES", "LC_CTYPE", "LANG")
    env = {name: value for name, value in os.environ.items() if name not in dropped}
    env.update(
        # QGIS's embedded Python takes its library from the first python3 on PATH: it must be the system's.
        PATH=SYSTEM_PATH,
        QGIS_PLUGINPATH=HERE,
        QGIS_CUSTOM_CONFIG_PATH=profile,
        # File names are UTF-8 whatever the locale; the language travels by itself.
        LC_ALL="C.UTF-8",
        LANGUAGE=_language(),
        # Warnings of QGIS's own modules are no news for a scheduled job.
        PYTHONWARNINGS="ignore",
        PYTHONDONTWRITEBYTECODE="1",
    )
    packages = os.path.join(HERE, "packages")
    if os.path.isdir(packages):
        env["PYTHONPATH"] = packages
    if not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        env["QT_QPA_PLATFORM"] = "offscreen"
    if not os.path.isdir(env.get("XDG_RUNTIME_DIR", "")):
        runtime = os.path.join(profile, "run")
        os.makedirs(runtime, mode=0o700, exist_ok=True)
        env["XDG_RUNTIME_DIR"] = runtime
    return env


def _profile_home() -> str:
    """The folder of our own QGIS profile: beside this program, or in the user's cache where that is read-only."""
    asked = os.environ.get("EST_PROFILE")
    if asked:
        return os.path.abspath(os.path.expanduser(asked))
    if os.access(HERE, os.W_OK):
        return os.path.join(HERE, "profile")
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(cache, "est-process", hashlib.sha256(HERE.encode()).hexdigest()[:12])


def _die_with_parent() -> None:
    """Ask Linux to kill the child when this process is killed, so that no run goes on unseen."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _prepare(program: str, profile: str) -> dict[str, str]:
    """Make the profile on the first call, one caller at a time: QGIS itself doesn't survive doing it twice at once."""
    os.makedirs(profile, exist_ok=True)
    env = _environment(profile)
    ready = os.path.join(profile, ".ready")
    if os.environ.get("EST_PROFILE") or os.path.exists(ready):
        return env
    with open(os.path.join(profile, ".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(ready):
            ini = os.path.join(profile, "profiles", "default", "QGIS", "QGIS3.ini")
            os.makedirs(os.path.dirname(ini), exist_ok=True)
            with open(ini, "w", encoding="utf-8") as file:
                file.write(INI)
            subprocess.run(
                [program, "plugins"],
                env=env,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                preexec_fn=_die_with_parent,
            )
            with open(ready, "w"):
                pass
    return env


def _pass_on(stream: IO[bytes]) -> None:
    """Copy the child's standard error, each line once: QGIS says the same sentence up to three times."""
    said: set[bytes] = set()
    in_warning = False
    for line in stream:
        # QGIS's own modules warn of themselves, in some releases whatever PYTHONWARNINGS says: a line with the
        # place and the warning, and below it, indented, the line of source. No news for who runs an algorithm.
        if WARNING.match(line) or (in_warning and line.startswith(b"  ")):
            in_warning = True
            continue
        in_warning = False
        text = line
        for prefix in (b"ERROR:\t", b"Logged critical: "):
            if line.startswith(prefix):
                text = line[len(prefix) :]
        if text in said or not text.strip():
            continue
        said.add(text)
        sys.stderr.buffer.write(text)
        sys.stderr.buffer.flush()


def main() -> int:
    """Run qgis_process with the arguments given, and return its exit status."""
    if not os.path.isfile(os.path.join(HERE, "est_plugin", "metadata.txt")):
        sys.exit(f"The plugin is not beside {os.path.join(HERE, 'est-process')}: run make build.")
    children: list[subprocess.Popen[bytes]] = []

    def hand_on(received: int, _frame: object) -> None:
        if not children:
            sys.exit(128 + received)
        children[0].send_signal(received)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, hand_on)
    program = _qgis_process()
    env = _prepare(program, _profile_home())
    child = subprocess.Popen([program, *sys.argv[1:]], env=env, stderr=subprocess.PIPE, preexec_fn=_die_with_parent)
    children.append(child)
    assert child.stderr is not None
    _pass_on(child.stderr)
    status = child.wait()
    if status < 0:
        print(f"qgis_process was ended by {signal.Signals(-status).name}.", file=sys.stderr)
        return 128 - status
    return status


if __name__ == "__main__":
    sys.exit(main())
