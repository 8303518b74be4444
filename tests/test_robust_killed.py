"""Killed (SIGKILL) at any moment: the store opens whole, with all of what was under way or nothing of it.

``EST_KILLS=100`` kills so many imports, and part of it of the other works; ``pytest -s`` shows what became of them.
"""

from __future__ import annotations

import datetime as dt
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable

import pytest
from store_frames import squares_file

from est_plugin.intake.profile import load_profile
from est_plugin.picture.importing import import_areas, import_incidents
from est_plugin.store.migrations import MIGRATIONS
from est_plugin.store.opening import create_store, open_store

HERE = pathlib.Path(__file__).resolve().parent
N_KILLS = int(os.environ.get("EST_KILLS", "12"))
N_BEFORE, N_NEW, N_BAD = 3_000, 4_000, 60
FIRST, SECOND = dt.date(2024, 4, 1), dt.date(2024, 4, 8)
OLD, NEW = "2022-03-05", "2024-03-05"
OES = "ö" * 60
HEADER = "Brottsnummer;Brottskod;Brottsdatum;Områdeskod;N;E;Fritext\n"

# Does the work in children to know how long it takes; then in others that are killed within that time, every third
# near its end. The cache is small in every other one: then the file is written all the while, and not at the end alone.
_KILLER = """
import os, pathlib, random, shutil, signal, sys, time
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import test_robust_killed as works
from est_plugin.store import engine
folder, name, n = pathlib.Path(sys.argv[3]), sys.argv[4], int(sys.argv[5])
work = getattr(works, name)

def copy(to):
    return str(shutil.copy(folder / f"{name}.gpkg", folder / to))

def at_work(path, number):
    child = os.fork()
    if child == 0:
        engine._CACHE_KIB = 200 if number % 2 else engine._CACHE_KIB
        work(path, folder)
        os._exit(0)
    return child

work(copy("warm.gpkg"), folder)
took = []
for i in range(2):
    started = time.monotonic()
    os.waitpid(at_work(copy("timed.gpkg"), i), 0)
    took.append(time.monotonic() - started)
chance = random.Random(n)
for i in range(n):
    share = 0.85 + 0.2 * chance.random() if i % 3 == 0 else (i + chance.random()) / n
    for _ in range(5):
        path = copy(f"killed{i}.gpkg")
        child = at_work(path, i)
        time.sleep(share * took[i % 2])
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        journal = pathlib.Path(path + "-journal")
        was_writing = journal.exists() and journal.stat().st_size > 0
        if os.WIFSIGNALED(status):
            break
        share *= 0.85  # it was faster than before, and has ended: sooner then
    print(i, "killed" if os.WIFSIGNALED(status) else "done", was_writing, flush=True)
"""


# ---- the works ---------------------------------------------------------------------------------------


def importing(path: str, folder: pathlib.Path) -> None:
    """The second week's file."""
    with open_store(path) as store:
        import_incidents(
            store, str(folder / "second.csv"), "Polisen", load_profile("police_points"), SECOND, "EPSG:3006"
        )


def placing(path: str, folder: pathlib.Path) -> None:
    """Another area set, in which all incidents are placed."""
    with open_store(path) as store:
        import_areas(store, str(folder / "squares.gpkg"), "More squares", "code", "name")


def replacing(path: str, folder: pathlib.Path) -> None:
    """The same area set anew: its old areas and places go."""
    with open_store(path) as store:
        import_areas(store, str(folder / "squares.gpkg"), "Squares", "code", "name")


def migrating(path: str, folder: pathlib.Path) -> None:
    """A store of the first version is opened."""
    open_store(path).close()


def erasing(path: str, folder: pathlib.Path) -> None:
    """The older half is erased, and the file rewritten."""
    with open_store(path) as store:
        store.erase("Polisen", dt.date(2023, 1, 1))


# ---- files and stores before -------------------------------------------------------------------------


def _csv(path: pathlib.Path, keys: range, day: str) -> None:
    rows = [
        f"K{i};1210;{day if i % 2 else NEW};{i % 4 + 1:02d};{6_600_000 + i % 1000};{600_000 + i % 5000};{OES} {i}é\n"
        for i in keys
    ]
    bad = [f"B{i};1210;igår;01;;;{i}\n" for i in range(N_BAD)]
    path.write_text(HEADER + "".join(rows + bad), encoding="utf-8")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A folder with the files, and a store with an area set and the first week."""
    folder = tmp_path_factory.mktemp("prepared")
    _csv(folder / "first.csv", range(N_BEFORE), OLD)
    _csv(folder / "second.csv", range(N_BEFORE - 500, N_BEFORE - 500 + N_NEW), NEW)
    squares_file(folder)
    with create_store(str(folder / "store.gpkg")) as store:
        import_areas(store, str(folder / "squares.gpkg"), "Squares", "code", "name")
        import_incidents(store, str(folder / "first.csv"), "Polisen", load_profile("police_points"), FIRST, "EPSG:3006")
    shutil.copy(HERE / "fixtures" / "store" / "version1.gpkg", folder / "version1.gpkg")
    return folder


def kill(prepared: pathlib.Path, folder: pathlib.Path, name: str, n: int, start: str = "store.gpkg") -> list[list[str]]:
    """Kill *n* children at work on copies of the store *start*; number, outcome and journal of each."""
    for file in ("first.csv", "second.csv", "squares.gpkg"):
        shutil.copy(prepared / file, folder)
    shutil.copy(prepared / start, folder / f"{name}.gpkg")
    arguments = [str(HERE.parent), str(HERE), str(folder), name, str(n)]
    done = subprocess.run(
        [sys.executable, "-c", _KILLER, *arguments], capture_output=True, text=True, timeout=3000, check=False
    )
    assert done.returncode == 0, done.stderr
    outcomes = [line.split() for line in done.stdout.splitlines()]
    assert len(outcomes) == n
    # A machine that is busy with others may let some of the works end before, again and again.
    assert sum(outcome[1] == "killed" for outcome in outcomes) >= n // 2, outcomes
    print(
        name, "killed", sum(o[1] == "killed" for o in outcomes), "with a journal", sum(o[2] == "True" for o in outcomes)
    )
    return outcomes


def contents(path: str) -> dict[str, int]:
    """Rows of each table, in a store that is whole."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = (
            "import_batch",
            "incident",
            "incident_text",
            "placement",
            "rejected_row",
            "area_set",
            "area",
            "coverage",
        )
        found = {table: connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in tables}
        found["version"] = connection.execute("SELECT MAX(version) FROM est_migration").fetchone()[0]
        found["newest area"] = connection.execute("SELECT MAX(id) FROM area").fetchone()[0]
        return found
    finally:
        connection.close()


def check(
    prepared: pathlib.Path,
    folder: pathlib.Path,
    work: Callable[[str, pathlib.Path], None],
    n: int,
    start: str = "store.gpkg",
) -> None:
    """Killed at any moment, a store is as before or as after; doing the work again ends as without the kill."""
    outcomes = kill(prepared, folder, work.__name__, n, start)
    after = contents(str(folder / "timed.gpkg"))
    opened = str(shutil.copy(prepared / start, folder / "before.gpkg"))
    before = contents(opened)
    work(str(folder / "timed.gpkg"), folder)
    again = contents(str(folder / "timed.gpkg"))
    states = []
    for number, _, _ in outcomes:
        path = str(folder / f"killed{number}.gpkg")
        if work is not migrating:
            open_store(path).close()
        there = contents(path)
        assert there in (before, after), (number, there)
        states.append(there == after)
        work(path, folder)
        assert contents(path) in (after, again), number
        if work is not importing:
            importing(path, folder)
    print(work.__name__, "before", states.count(False), "after", states.count(True))


# ---- the tests ---------------------------------------------------------------------------------------


def test_a_killed_import_is_all_there_or_not_at_all(prepared: pathlib.Path, tmp_path: pathlib.Path) -> None:
    check(prepared, tmp_path, importing, N_KILLS)


@pytest.mark.parametrize("work", [placing, replacing], ids=lambda work: work.__name__)
def test_killed_while_areas_are_placed(
    prepared: pathlib.Path, tmp_path: pathlib.Path, work: Callable[[str, pathlib.Path], None]
) -> None:
    check(prepared, tmp_path, work, max(N_KILLS // 4, 3))


def test_killed_while_a_store_is_migrated(prepared: pathlib.Path, tmp_path: pathlib.Path) -> None:
    assert len(MIGRATIONS) > 1
    check(prepared, tmp_path, migrating, max(N_KILLS // 2, 4), "version1.gpkg")


def test_killed_while_rows_are_erased_and_the_file_is_rewritten(prepared: pathlib.Path, tmp_path: pathlib.Path) -> None:
    check(prepared, tmp_path, erasing, max(N_KILLS // 2, 4))
    for path in tmp_path.glob("killed*.gpkg"):
        data = path.read_bytes()
        assert " 1é".encode() not in data, "an erased text is still in the file"
        assert " 2é".encode() in data
