"""A store on a bad day: disk full, held by others, not to be written, damaged, gone. One sentence, and nothing lost."""

from __future__ import annotations

import datetime as dt
import os
import pathlib
import random
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator

import pytest
from store_frames import import_rows, incident_rows, new_store, square_areas, squares_file

from est_plugin.domain.calendar import Clock
from est_plugin.domain.errors import EstError
from est_plugin.intake.profile import load_profile
from est_plugin.picture.importing import import_areas, import_incidents
from est_plugin.store import engine
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store, open_store

ODD_NAMES = ("lägesbild å", "två ord", "rakt ' citat", 'dubbelt " citat', "num#mer", "100 %", "semi;kolon", "frå?ga&=",
             "plus+", "[hak]{mås}", "-streck", "$HOME", "emoji 😀", "%20", "file:x")  # fmt: skip
DAY = dt.date(2024, 4, 1)
BIG = "x" * 2000


def csv_file(folder: pathlib.Path, n: int, text: str = "", name: str = "uttag.csv") -> pathlib.Path:
    """A police extract of *n* rows."""
    path = folder / name
    rows = "".join(f"K{i};1210;2024-03-0{i % 9 + 1};0{i % 4 + 1};{text}\n" for i in range(n))
    path.write_text("Brottsnummer;Brottskod;Brottsdatum;Områdeskod;Fritext\n" + rows, encoding="utf-8")
    return path


def import_file(store: Store, path: pathlib.Path) -> int:
    """Import it; how many incidents are new."""
    return import_incidents(store, str(path), "Polisen", load_profile("police_points"), DAY).batch.n_new


def filled(folder: pathlib.Path, n: int = 300) -> pathlib.Path:
    """A store with an area set and *n* incidents with texts."""
    with new_store(folder) as store:
        square_areas(store)
        import_file(store, csv_file(folder, n, "ö" * 300, "before.csv"))
    return folder / "store.gpkg"


def contents(path: pathlib.Path) -> tuple[int, ...]:
    """Rows of the tables that an import writes, in a store that is whole."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = ("import_batch", "incident", "incident_text", "placement", "rejected_row", "area")
        return tuple(connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in tables)
    finally:
        connection.close()


def sentence(error: pytest.ExceptionInfo[EstError]) -> str:
    """The message, which is one sentence for people."""
    text = str(error.value)
    assert text.endswith(".")
    assert "\n" not in text
    assert len(text) < 600
    return text


def use(path: pathlib.Path, file: pathlib.Path, n: int | None = None) -> None:
    """Open, read (*n* incidents, where stated) and import."""
    with open_store(str(path)) as store:
        assert n in (None, contents_of_source(store))
        import_file(store, file)


# ---- the disk is full --------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: pathlib.Path) -> Iterator[pathlib.Path]:
    """A disk of 3 MB of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk needs root and the right to mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_loses_nothing_and_the_import_works_once_there_is_room(
    small_disk: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    path = filled(small_disk)
    filler = small_disk / "film.mp4"
    before = contents(path)
    big = csv_file(tmp_path, 2000, BIG)
    with open_store(str(path)) as store:
        with pytest.raises(EstError, match="is full") as error:
            import_file(store, big)
        sentence(error)
        assert contents(path) == before
        # The same store goes on: what fits goes in.
        assert import_file(store, csv_file(tmp_path, 10, name="small.csv")) == 0
        assert len(store.batches()) == 2
    filler.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 20_000))
    there = contents(path)
    with open_store(str(path)) as store:
        with pytest.raises(EstError, match="is full"):
            import_areas(store, str(squares_file(tmp_path)), "More squares", "code", "name")
        with pytest.raises(EstError, match="is full"):
            store.erase("Polisen", DAY)
    with open_store(str(path)) as store:
        assert contents(path)[-1] == there[-1]
        filler.unlink()
        assert contents_of_source(store) == 300
        assert import_file(store, csv_file(tmp_path, 400, "y")) == 100


def contents_of_source(store: Store) -> int:
    """Incidents that are in force."""
    area_set = store.area_sets()[0]
    return len(store.incidents(area_set, Clock.OCCURRED, dt.date(2024, 1, 1), dt.date(2024, 12, 31)))


def test_no_half_a_store_is_made_on_a_full_disk(small_disk: pathlib.Path) -> None:
    (small_disk / "film.mp4").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 30_000))
    with pytest.raises(EstError, match=r"full|can't be written") as error:
        create_store(str(small_disk / "new.gpkg"))
    sentence(error)
    assert [each.name for each in small_disk.iterdir()] == ["film.mp4"]


def test_a_file_that_may_not_grow_is_left_as_it_was(tmp_path: pathlib.Path) -> None:
    """As on a disk whose file system takes no larger file, or with a quota."""
    path, big = filled(tmp_path), csv_file(tmp_path, 3000, BIG)
    before = contents(path)

    def grow() -> None:
        most = path.stat().st_size + 200_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        with open_store(str(path)) as store:
            import_file(store, big)

    assert "takes a file of this size" in said_in_child(grow) or "full" in said_in_child(grow)
    assert contents(path) == before


def said_in_child(work: Callable[[], None], user: int = 0) -> str:
    """What a child process (as *user*) says of *work*: the EstError's sentence, '' where there was none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if user:
                os.setgroups([])
                os.setgid(user)
                os.setuid(user)
            work()
            status = 0
        except EstError as error:
            os.write(writing, str(error).encode())
            status = 0
        except BaseException:  # noqa: BLE001 (a child tells of all that it meets)
            import traceback

            os.write(writing, traceback.format_exc().encode())
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as stream:
        said = stream.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, said or f"ended with status {status}"
    return said


# ---- held by others ------------------------------------------------------------------------------------

_HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
connection.execute("SELECT COUNT(*) FROM source").fetchall()
print("held", flush=True)
sys.stdin.read()
"""


def hold(path: pathlib.Path, how: str) -> subprocess.Popen[str]:
    """Another program that holds the store until its standard input ends."""
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


@pytest.mark.parametrize("how", ["DEFERRED", "IMMEDIATE", "EXCLUSIVE"])
def test_held_by_another_program(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """DEFERRED only reads: then the import is written to its end, can't be committed, and is undone."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.2)
    path, file = filled(tmp_path), csv_file(tmp_path, 50, "new")
    before = contents(path)
    holder = hold(path, how)
    try:
        with pytest.raises(EstError, match="held by another program") as error:
            use(path, file, 300 if how == "DEFERRED" else None)
        sentence(error)
    finally:
        holder.communicate("")
    assert contents(path) == before
    with open_store(str(path)) as store:
        import_file(store, file)
    assert contents(path)[0] == before[0] + 1


def test_a_reader_that_lets_go_in_time_does_not_stop_an_import(tmp_path: pathlib.Path) -> None:
    path, file = filled(tmp_path), csv_file(tmp_path, 50, "new")
    holder = hold(path, "DEFERRED")
    letting_go = threading.Timer(1, holder.kill)
    letting_go.start()
    with open_store(str(path)) as store:
        import_file(store, file)
        assert len(store.batches()) == 2
    letting_go.join()
    holder.communicate()


# ---- not to be written -----------------------------------------------------------------------------------

NOBODY = 65534


@pytest.mark.parametrize("what", ["folder", "file", "both", "unreadable"])
def test_what_may_not_be_written_can_be_read_and_says_so(what: str) -> None:
    """As a user who is not root; a folder that can't be written takes no journal."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="est-read-only-"))  # pytest's own is for its user alone
    try:
        path, file = filled(folder), csv_file(folder, 20, "new")
        before = contents(path)
        for each in folder.iterdir():
            each.chmod(0o666)
        folder.chmod(0o555 if what in ("folder", "both") else 0o777)
        path.chmod({"folder": 0o666, "file": 0o444, "both": 0o444, "unreadable": 0}[what])
        user = NOBODY if os.geteuid() == 0 else 0
        if user and not all(each.stat().st_mode & stat.S_IXOTH for each in pathlib.Path(__file__).resolve().parents):
            pytest.skip("the project lies where nobody but root may read it")

        def read() -> None:
            with open_store(str(path)) as store:
                assert contents_of_source(store) == 300

        def write() -> None:
            with open_store(str(path)) as store:
                import_file(store, file)

        if what == "unreadable":
            assert "can't be read" in said_in_child(read, user)
        else:
            assert said_in_child(read, user) == ""
            assert "can't be written" in said_in_child(write, user)
        if what in ("folder", "both"):
            said = said_in_child(lambda: create_store(str(folder / "new.gpkg")).close(), user)
            assert "can't be written" in said
        folder.chmod(0o777)
        path.chmod(0o666)
        assert contents(path) == before
        assert not (folder / "new.gpkg").exists()
    finally:
        shutil.rmtree(folder)


# ---- odd paths ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_paths(tmp_path: pathlib.Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = folder / f"{name}.gpkg"
    with create_store(str(path)) as store:
        import_areas(store, str(squares_file(folder).rename(folder / f"{name} 2.gpkg")), "Squares", "code", "name")
        assert import_file(store, csv_file(folder, 5, "text", f"{name}.csv")) == 5
    monkeypatch.chdir(folder)
    with open_store(f"{name}.gpkg") as store:
        assert contents_of_source(store) == 5
        assert store.batches()[0].file == f"{name}.csv"
    assert contents(path)[3] == 5
    assert sorted(each.name for each in folder.iterdir()) == sorted([f"{name}.gpkg", f"{name} 2.gpkg", f"{name}.csv"])


def test_a_file_whose_name_is_no_text(tmp_path: pathlib.Path) -> None:
    """Names from an old drive, in Latin-1, come with half characters; they are stored and shown in their stead."""
    odd = os.fsdecode(os.fsencode(str(tmp_path)) + b"/gr\xe4nby.csv")
    os.rename(csv_file(tmp_path, 3), odd)
    with new_store(tmp_path) as store:
        assert import_file(store, pathlib.Path(odd)) == 3
        assert store.batches()[0].file == "gr\ufffdnby.csv"


# ---- damaged, and gone ---------------------------------------------------------------------------------------


def _overwritten(path: pathlib.Path, start: int, length: int, with_what: bytes = b"\xa5") -> None:
    with open(path, "r+b") as file:
        file.seek(start)
        file.write(with_what * length)


def _header(path: pathlib.Path) -> None:
    _overwritten(path, 0, 16)


def _header_behind_the_name(path: pathlib.Path) -> None:
    _overwritten(path, 16, 84)


def _schema(path: pathlib.Path) -> None:
    _overwritten(path, 100, 3000)


def _middle(path: pathlib.Path) -> None:
    _overwritten(path, path.stat().st_size // 2, path.stat().st_size // 3)


def _cut(path: pathlib.Path) -> None:
    with open(path, "r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _cut_short(path: pathlib.Path) -> None:
    with open(path, "r+b") as file:
        file.truncate(50)


def _zeros(path: pathlib.Path) -> None:
    _overwritten(path, 0, path.stat().st_size, b"\x00")


def _nothing(path: pathlib.Path) -> None:
    path.write_bytes(b"")


def _folder(path: pathlib.Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "damage", [_header, _header_behind_the_name, _schema, _middle, _cut, _cut_short, _zeros, _nothing, _folder]
)
def test_a_damaged_store_is_one_sentence_and_stays_as_it_is(
    tmp_path: pathlib.Path, damage: Callable[[pathlib.Path], None]
) -> None:
    path = filled(tmp_path)
    damage(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(EstError, match=r"damaged|no store") as error:
        use(path, csv_file(tmp_path, 50, "new"))
    sentence(error)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_bits_flipped_anywhere_are_a_sentence_or_nothing(tmp_path: pathlib.Path) -> None:
    """What lies between intact pages SQLite can't tell; what it returns is then no date, no number, no text."""
    # The same bytes each time: a store that was made long ago.
    path = pathlib.Path(shutil.copy(pathlib.Path(__file__).parent / "fixtures" / "store" / "version1.gpkg", tmp_path))
    open_store(str(path)).close()
    whole = path.read_bytes()
    file = csv_file(tmp_path, 20, "new")
    said = set()
    for number in range(int(os.environ.get("EST_DAMAGED_STORES", "40"))):
        chance = random.Random(number)
        data = bytearray(whole)
        for _ in range(chance.choice((1, 30, 300))):
            at = chance.randrange(len(data)) if number % 2 else chance.randrange(40_000)
            data[at : at + 1] = chance.choice((bytes([data[at] ^ 1 << chance.randrange(8)]), b"\xff", b"\x00"))
        path = tmp_path / "damaged.gpkg"
        path.write_bytes(data)
        try:
            with open_store(str(path)) as store:
                store.sources(Clock.OCCURRED)
                store.batches()
                store.rejected()
                for area_set in store.area_sets():
                    store.areas(area_set)
                    store.counts(area_set, Clock.OCCURRED, dt.date(2024, 1, 1), dt.date(2024, 12, 31))
                contents_of_source(store)
                import_file(store, file)
                assert store.batches()
        except EstError as error:
            said.add(str(error))
        for left in tmp_path.glob("damaged.gpkg*"):
            left.unlink()
    assert any("damaged" in text for text in said), said
    assert not any("\n" in text for text in said)


def test_a_store_deleted_while_it_is_open(tmp_path: pathlib.Path) -> None:
    path, file = filled(tmp_path), csv_file(tmp_path, 20, "new")
    with open_store(str(path)) as store:
        path.unlink()
        with pytest.raises(EstError, match="deleted or moved") as error:
            import_file(store, file)
        sentence(error)
    assert not list(tmp_path.glob("store.gpkg*"))


def test_a_store_deleted_in_the_middle_of_an_import(tmp_path: pathlib.Path) -> None:
    path = filled(tmp_path)
    with open_store(str(path)) as store:

        def write_and_lose() -> None:
            with store.transaction():
                import_rows(store, incident_rows({"source_key": "new"}))
                path.rename(tmp_path / "moved.gpkg")

        with pytest.raises(EstError, match="deleted or moved"):
            write_and_lose()
        assert [batch.n_new for batch in store.batches()] == [300]
    with open_store(str(tmp_path / "moved.gpkg")) as store:
        assert [batch.n_new for batch in store.batches()] == [300]


def test_a_store_replaced_by_its_backup_while_it_is_open(tmp_path: pathlib.Path) -> None:
    path, file = filled(tmp_path), csv_file(tmp_path, 20, "new")
    shutil.copy(path, tmp_path / "backup.gpkg")
    with open_store(str(path)) as store:
        os.replace(tmp_path / "backup.gpkg", path)
        with pytest.raises(EstError, match=r"deleted or moved|can't be written") as error:
            import_file(store, file)
        sentence(error)
    assert contents(path)[1] == 300
    with open_store(str(path)) as store:
        import_file(store, file)


# ---- as scheduled jobs meet it -------------------------------------------------------------------------------


@pytest.fixture
def run(est_process: pathlib.Path, tmp_path: pathlib.Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Imports a file through est-process; gives what it said."""

    def call(path: pathlib.Path, file: pathlib.Path) -> subprocess.CompletedProcess[str]:
        arguments = [f"--DATABASE={path}", f"--INPUT={file}", "--SOURCE=Polisen", "--PROFILE=police_points"]
        return subprocess.run(
            [str(est_process), "--json", "run", "est:importincidents", *arguments, f"--EXTRACTED={DAY}"],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

    return call


def refused(done: subprocess.CompletedProcess[str], said: str) -> None:
    """It ended in one sentence on standard error."""
    assert done.returncode != 0
    assert done.stdout == ""
    assert said in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Traceback" not in done.stderr


Run = Callable[[pathlib.Path, pathlib.Path], "subprocess.CompletedProcess[str]"]


def test_est_process_on_a_full_disk(run: Run, small_disk: pathlib.Path, tmp_path: pathlib.Path) -> None:
    path = filled(small_disk)
    before = contents(path)
    refused(run(path, csv_file(tmp_path, 2000, BIG)), "is full")
    assert contents(path) == before


def test_est_process_on_a_store_that_is_held(run: Run, tmp_path: pathlib.Path) -> None:
    path = filled(tmp_path)
    holder = hold(path, "EXCLUSIVE")
    try:
        refused(run(path, csv_file(tmp_path, 20)), "held by another program")
    finally:
        holder.communicate("")
    assert contents(path)[0] == 1


def test_est_process_on_a_damaged_store_and_a_folder(run: Run, tmp_path: pathlib.Path) -> None:
    path = filled(tmp_path)
    _middle(path)
    refused(run(path, csv_file(tmp_path, 400, "new")), "damaged")
    refused(run(tmp_path, csv_file(tmp_path, 400, "new")), "no store")


def test_est_process_on_an_odd_path(run: Run, tmp_path: pathlib.Path) -> None:
    folder = tmp_path / 'å ä "två" #1; 100 % \'s'
    folder.mkdir()
    path = filled(folder)
    done = run(path, csv_file(folder, 400, "new", "å #;%.csv"))
    assert (done.returncode, done.stderr) == (0, "")
    assert contents(path)[0] == 2
