"""An import killed at any moment: the store opens, and holds all of the batch or nothing."""
from __future__ import annotations

import pathlib
import sqlite3
import subprocess
import sys

import pytest
from store_frames import import_rows, incident_rows, new_store

from est_plugin.store.opening import open_store

N_ROWS, N_CHUNKS, N_KILLS = 12_000, 6, 10

# Imports once to know how long it takes, then ten times in children that it kills within that time.
_IMPORTER = """
import os, pathlib, random, shutil, signal, sys, time
sys.path[:0] = [sys.argv[1], sys.argv[2]]
from store_frames import incident_rows, import_rows
from est_plugin.store.opening import open_store
folder, n_rows, n_chunks, n_kills = pathlib.Path(sys.argv[3]), *map(int, sys.argv[4:7])
rows = incident_rows(*({"source_key": f"K{i}", "x": 18.0, "y": 59.0 + i / n_rows, "crs": "EPSG:4326", "text": "x" * 80}
                       for i in range(n_rows)))
size = n_rows // n_chunks
chunks = [rows[i : i + size] for i in range(0, n_rows, size)]

def run(path):
    with open_store(str(path)) as store:
        store._database.execute("PRAGMA cache_size = -200")  # the file is written all the while, not at the end alone
        import_rows(store, *chunks)

def copy(name):
    return shutil.copy(folder / "store.gpkg", folder / name)

run(copy("warm.gpkg"))
started = time.monotonic()
run(copy("timed.gpkg"))
took = time.monotonic() - started
chance = random.Random()
for i in range(n_kills):
    path = copy(f"killed{i}.gpkg")
    child = os.fork()
    if child == 0:
        run(path)
        os._exit(0)
    time.sleep(took * (i + chance.random()) / n_kills)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    print(i, "killed" if os.WIFSIGNALED(status) else "done", os.path.exists(str(path) + "-journal"), flush=True)
"""


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork and SIGKILL")
def test_a_killed_import_leaves_all_or_nothing(tmp_path: pathlib.Path) -> None:
    new_store(tmp_path).close()
    here = pathlib.Path(__file__).resolve().parent
    arguments = [str(here.parent), str(here), str(tmp_path), str(N_ROWS), str(N_CHUNKS), str(N_KILLS)]
    result = subprocess.run(
        [sys.executable, "-c", _IMPORTER, *arguments], capture_output=True, text=True, timeout=300, check=True
    )
    outcomes = [line.split() for line in result.stdout.splitlines()]
    assert len(outcomes) == N_KILLS
    assert sum(state == "killed" for _, state, _ in outcomes) >= N_KILLS // 2, outcomes
    assert any(journal == "True" for _, _, journal in outcomes), "no kill fell within the writing"
    for i in range(N_KILLS):
        path = tmp_path / f"killed{i}.gpkg"
        with open_store(str(path)) as store:
            held = [batch.n_new for batch in store.batches()]
            assert held in ([], [N_ROWS]), outcomes[i]
            connection = sqlite3.connect(path)
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            for table in ("incident", "incident_text"):
                assert connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] == sum(held)
            connection.close()
            import_rows(store, incident_rows({"source_key": "after"}))
            assert len(store.batches()) == len(held) + 1
