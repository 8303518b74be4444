"""Read damaged files in workers that are watched, and count what becomes of them.

    python scripts/fuzz_intake.py --n 2000 --seed 1

Each file ends read, or refused with one sentence; anything else is a fault: a traceback, a crash, more than 30 s,
more than 1.5 GiB, half an import. Faults are listed with their numbers, by which they can be made again
(``--only NUMBER`` shows what happens to one). Two of five files are imported into a store, too.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import json
import os
import pathlib
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

TOP = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TOP), str(TOP / "tests")]

SECONDS = 30.0
BYTES = 1536 * 2**20
EXTRACTED = dt.date(2026, 11, 24)
READ, REFUSED = "read", "refused"
FAULTS = ("traceback", "crash", "hang", "memory", "half import")
_LONGEST = 2_000
"""Signs of a sentence that a person still reads."""


@dataclass(frozen=True)
class Outcome:
    """What became of one damaged file."""

    number: int
    format: str
    how: str
    outcome: str
    said: str
    seconds: float
    bytes: int
    """Most memory that the worker held."""
    path: str


# ---- in the worker -------------------------------------------------------------------------------


def work(folder: pathlib.Path) -> None:
    """Read the files named on standard input, one JSON object a line; answer in the same way."""
    # Loaded before memory is limited: what the libraries reserve for themselves is no matter of a file.
    from damaged_files import Original, originals

    from est_plugin.store.opening import create_store

    store = create_store(str(folder / "store.gpkg"))
    areas = [each for each in originals(folder / "sound") if each.profile == "areas"]
    _import(store, Original("", areas[0].path, "areas"), str(areas[0].path))
    held = _address_space()
    resource.setrlimit(resource.RLIMIT_AS, (held + BYTES, held + BYTES))
    print("ready", flush=True)
    for line in sys.stdin:
        case = json.loads(line)
        pathlib.Path("/proc/self/clear_refs").write_text("5")
        outcome, said = _try(store, case)
        if outcome != "traceback" and _most_memory() > BYTES:
            outcome = "memory"
        print(json.dumps({"outcome": outcome, "said": said, "bytes": _most_memory()}), flush=True)


def _try(store: Any, case: dict[str, Any]) -> tuple[str, str]:
    from damaged_files import Original

    from est_plugin.domain.errors import EstError

    original = Original(case["format"], pathlib.Path(case["path"]), case["profile"], case["crs"])
    before = _state(store)
    try:
        said = read_file(original)
        if case["imported"]:
            _import(store, original, case["path"])
    except EstError as error:
        outcome, said = REFUSED, str(error)
        if "\n" in said or not said or len(said) > _LONGEST:
            return "traceback", f"not one sentence: {said[:300]!r} ({len(said)} signs)"
        if _state(store) != before:
            return "half import", said
        return outcome, said
    except MemoryError:
        return "memory", traceback.format_exc()[-1500:]
    except Exception:  # noqa: BLE001 (whatever it is, it is what is looked for)
        return "traceback", traceback.format_exc()[-3000:]
    return READ, said if not case["imported"] else _check_import(store, before, said)


def read_file(original: Any) -> str:
    """Read a file to its end; every row is accepted or rejected."""
    from est_plugin.intake.area_file import read_areas
    from est_plugin.intake.incident_file import open_incident_file
    from est_plugin.intake.population_file import read_population
    from est_plugin.intake.profile import load_profile

    path = str(original.path)
    if original.profile == "areas":
        areas = read_areas(path, "code", "name", "people")
        return f"{len(areas.areas)} areas, {len(areas.rejected)} rejected"
    if original.profile == "population":
        population = read_population(path)
        return f"{len(population.values)} values, {len(population.rejected)} rejected"
    file = open_incident_file(path, load_profile(original.profile), EXTRACTED, original.crs)
    accepted = rejected = rows = 0
    for chunk in file.chunks():
        taken = chunk.accepted["row"].nunique()
        assert taken + len(chunk.rejected) == chunk.rows, (taken, len(chunk.rejected), chunk.rows)
        accepted, rejected, rows = accepted + len(chunk.accepted), rejected + len(chunk.rejected), rows + chunk.rows
    for line in (*file.understanding.lines(), *file.notices()):
        assert "\n" not in line or len(line) < 5000, line[:500]
    return f"{rows} rows, {accepted} accepted, {rejected} rejected"


def _import(store: Any, original: Any, path: str) -> None:
    from est_plugin.intake.profile import load_profile
    from est_plugin.picture.importing import import_areas, import_incidents, import_population

    if original.profile == "areas":
        import_areas(store, path, "Areas", "code", "name", "people")
    elif original.profile == "population":
        import_population(store, path, "Areas")
    else:
        profile = load_profile(original.profile)
        import_incidents(store, path, f"Source {profile.kind.value}", profile, EXTRACTED, original.crs)


def _state(store: Any) -> tuple[int, int, int, int]:
    """What a refused file must not change: numbers of imports, incidents, rejected rows and areas."""
    import sqlite3

    connection = sqlite3.connect(store.location)
    try:
        tables = ("import_batch", "incident", "rejected_row", "area")
        return tuple(connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in tables)
    finally:
        connection.close()


def _check_import(store: Any, before: tuple[int, int, int, int], said: str) -> str:
    batches = store.batches()
    if len(batches) > before[0]:
        newest = batches[-1]
        whole = newest.n_new + newest.n_updated + newest.n_unchanged + newest.n_rejected
        assert whole == newest.n_rows, newest
        assert _state(store)[1] - before[1] == newest.n_new + newest.n_updated, newest
    return said


def _address_space() -> int:
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


def _most_memory() -> int:
    """Bytes of the largest resident set since the last reset."""
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024


# ---- in the process that watches ------------------------------------------------------------------


class Worker:
    """A process that reads files; replaced when it dies."""

    def __init__(self, folder: pathlib.Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._starts = 0

    def _start(self) -> subprocess.Popen[str]:
        self._starts += 1
        home = self._folder / f"{id(self)}-{self._starts}"
        home.mkdir(parents=True)
        # One thread for the libraries' own sums: each would reserve address space.
        env = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "GDAL_NUM_THREADS": "1"}
        process = subprocess.Popen(
            [
                sys.executable,
                "-W",
                "ignore",
                "-X",
                "faulthandler",
                str(pathlib.Path(__file__).resolve()),
                "--worker",
                str(home),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=open(home / "stderr", "w"),  # noqa: SIM115 (it lives as long as the process)
            text=True,
            env=env,
        )
        assert process.stdout is not None
        if process.stdout.readline() != "ready\n":
            raise RuntimeError(f"the worker did not start: {(home / 'stderr').read_text()}")
        self._home = home
        return process

    def read(self, case: Any) -> Outcome:
        """Let the worker read one file, for :data:`SECONDS` at most."""
        process = self._process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        started = time.monotonic()
        process.stdin.write(json.dumps(asdict(case)) + "\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], SECONDS)
        line = process.stdout.readline() if ready else ""
        took = time.monotonic() - started
        if line:
            found = json.loads(line)
        elif ready:
            code = process.wait()
            name = signal.Signals(-code).name if code < 0 else f"exit {code}"
            found = {"outcome": "crash", "said": f"{name}: {(self._home / 'stderr').read_text()[-3000:]}", "bytes": 0}
        else:
            # faulthandler says where it was.
            process.send_signal(signal.SIGABRT)
            process.wait()
            found = {"outcome": "hang", "said": self._last_words(), "bytes": 0}
        if not line:
            self.stop()
        return Outcome(
            case.number, case.format, case.how, found["outcome"], found["said"], took, found["bytes"], case.path
        )

    def _last_words(self) -> str:
        """What Python's fault handler wrote, without its list of modules."""
        return (self._home / "stderr").read_text().partition("Extension modules")[0][-3000:]

    def stop(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._process = None


def fuzz(folder: pathlib.Path, numbers: Sequence[int], seed: int) -> Iterator[Outcome]:
    """Make and read the damaged files of these *numbers*; their bytes are kept in *folder* when they show a fault."""
    from damaged_files import damaged_file, originals

    sound = originals(folder / "sound")
    worker = Worker(folder / "workers")
    try:
        for number in numbers:
            case = damaged_file(sound, number, seed, folder)
            outcome = worker.read(case)
            if outcome.outcome not in FAULTS:
                shutil.rmtree(folder / str(number))
            yield outcome
    finally:
        worker.stop()


def table(outcomes: Sequence[Outcome]) -> str:
    """Numbers by format and outcome, with the longest time and the most memory."""
    columns = (READ, REFUSED, *FAULTS)
    lines = [f"{'format':<20}{''.join(f'{name:>12}' for name in columns)}{'longest s':>11}{'most MiB':>10}"]
    by_format: dict[str, list[Outcome]] = collections.defaultdict(list)
    for outcome in outcomes:
        by_format[outcome.format].append(outcome)
    for name, found in [*by_format.items(), ("all", list(outcomes))]:
        counts = collections.Counter(each.outcome for each in found)
        longest, most = max(each.seconds for each in found), max(each.bytes for each in found)
        numbers = "".join(f"{counts[column]:>12}" for column in columns)
        lines.append(f"{name:<20}{numbers}{longest:>11.1f}{most / 2**20:>10.0f}")
    return "\n".join(lines)


def main() -> int:
    """Read the files asked for; 1 when one of them shows a fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=2000, help="number of files")
    parser.add_argument("--first", type=int, default=0, help="number of the first one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="make and read this one alone, and keep it")
    parser.add_argument("--folder", type=pathlib.Path, help="where files are made (a temporary folder)")
    parser.add_argument("--worker", type=pathlib.Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        work(given.worker)
        return 0
    folder = given.folder or pathlib.Path(tempfile.mkdtemp(prefix="fuzz-"))
    numbers = [given.only] if given.only is not None else range(given.first, given.first + given.n)
    outcomes = []
    for outcome in fuzz(folder, numbers, given.seed):
        outcomes.append(outcome)
        if outcome.outcome in FAULTS or given.only is not None:
            print(f"{outcome.number}: {outcome.format}, {outcome.how}: {outcome.outcome} ({outcome.seconds:.1f} s, "
                  f"{outcome.bytes / 2**20:.0f} MiB) {outcome.path}\n{outcome.said}\n", flush=True)  # fmt: skip
    print(table(outcomes))
    for each in sorted(outcomes, key=lambda outcome: -outcome.seconds)[:5]:
        print(f"slow: {each.number}, {each.format}, {each.how}, {each.outcome}, {each.seconds:.1f} s: {each.said[:99]}")
    faults = sum(outcome.outcome in FAULTS for outcome in outcomes)
    if not faults and given.only is None and not given.folder:
        shutil.rmtree(folder)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
