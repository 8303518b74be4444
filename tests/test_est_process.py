"""build/est-process, as scheduled jobs and other programs call it: from anywhere, at once, in two languages."""

from __future__ import annotations

import concurrent.futures
import json
import os
import pathlib
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(est_process: pathlib.Path, tmp_path: pathlib.Path) -> Run:
    """Calls est-process from an empty folder, with an environment of its own."""

    def call(*arguments: str, program: pathlib.Path = est_process, **env: str) -> subprocess.CompletedProcess[str]:
        clean = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), **env}
        return subprocess.run(
            [str(program), *arguments], cwd=tmp_path, env=clean, capture_output=True, text=True, check=False
        )

    return call


def test_lists_every_algorithm_and_says_nothing_else(run: Run) -> None:
    done = run("list")
    assert done.returncode == 0
    assert done.stderr == ""
    listed = {line.strip().split("\t")[0] for line in done.stdout.splitlines()}
    assert {
        "est:createdatabase",
        "est:importareas",
        "est:importpopulation",
        "est:importincidents",
        "est:weeklyinventory",
        "est:tertialranking",
        "est:exportmaps",
        "est:exportpartnerpackage",
        "est:weeklyrun",
    } <= listed


def test_a_relative_path_means_the_callers_folder_and_stdout_is_json_alone(run: Run, tmp_path: pathlib.Path) -> None:
    done = run("--json", "run", "est:createdatabase", "--OUTPUT=lägesbild å.gpkg")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert json.loads(done.stdout)["inputs"]["OUTPUT"] == "lägesbild å.gpkg"
    assert (tmp_path / "lägesbild å.gpkg").is_file()


@pytest.mark.parametrize(
    ("env", "word"), [({}, "store"), ({"LANG": "sv_SE.UTF-8"}, "lägesbild"), ({"EST_LANGUAGE": "sv"}, "lägesbild")]
)
def test_a_missing_store_is_one_sentence_in_the_callers_language(
    run: Run, tmp_path: pathlib.Path, env: dict[str, str], word: str
) -> None:
    done = run("--json", "run", "est:weeklyinventory", "--DATABASE=finns inte.gpkg", "--WEEK=2026-W47", **env)
    assert done.returncode != 0
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "finns inte.gpkg" in done.stderr
    assert word in done.stderr.lower()
    assert "Traceback" not in done.stderr
    assert list(tmp_path.glob("*.gpkg*")) == []


def test_several_at_once_from_a_profile_that_is_not_there_yet(
    run: Run, est_process: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    """The first call makes the profile; others that start meanwhile wait for it."""
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    for name in ("est_plugin", "packages"):
        if (est_process.parent / name).exists():
            (copy / name).symlink_to(est_process.parent / name)
    shutil.copy2(est_process, copy / "est-process")
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        jobs = [
            pool.submit(run, "--json", "run", "est:createdatabase", f"--OUTPUT={i}.gpkg", program=copy / "est-process")
            for i in range(3)
        ]
        done = [job.result() for job in jobs]
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 3
    assert all((tmp_path / f"{i}.gpkg").is_file() for i in range(3))


def test_what_the_caller_ends_does_not_go_on_unseen(est_process: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """A killed est-process takes QGIS with it; a terminated one passes the signal on and says so."""
    subprocess.run([str(est_process), "list"], capture_output=True, check=False)
    for number in (signal.SIGKILL, signal.SIGTERM):
        caller = subprocess.Popen(
            [str(est_process), "list"], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        child = child_of(caller.pid)
        caller.send_signal(number)
        _, said = caller.communicate(timeout=30)
        assert caller.returncode == (-signal.SIGKILL if number == signal.SIGKILL else 128 + signal.SIGTERM)
        assert said == ("" if number == signal.SIGKILL else "qgis_process was ended by SIGTERM.\n")
        assert ended(child)


def child_of(pid: int) -> int:
    """Process id of *pid*'s child, once it is there."""
    for _ in range(200):
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        if children and "qgis_process" in pathlib.Path(f"/proc/{children[0]}/cmdline").read_text():
            return int(children[0])
        time.sleep(0.02)
    raise AssertionError("est-process started no qgis_process")


def ended(pid: int) -> bool:
    """Whether the process ends within five seconds (one that nobody has waited for counts as ended)."""
    for _ in range(100):
        try:
            state: Any = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False
