"""A store is made, opened, refused, migrated, and shared with other programs that hold the file."""
from __future__ import annotations

import datetime as dt
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys

import pytest
from osgeo import ogr
from store_frames import import_rows, incident_rows, new_store, square_areas

from est_plugin.domain.calendar import Clock
from est_plugin.domain.errors import EstError
from est_plugin.domain.progress import Cancelled
from est_plugin.paths import resource
from est_plugin.store import engine, migrations
from est_plugin.store.engine import Database
from est_plugin.store.migrations import MIGRATIONS, Migration, migrate, version_of
from est_plugin.store.opening import create_store, open_store


def test_a_new_store_holds_the_default_tables_and_nothing_else(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        assert store.name == "store"
        assert store.location == str(tmp_path / "store.gpkg")
        assert store.batches() == []
        assert store.area_sets() == []
        assert store.rejected().empty
        categories = store.categories()
        lines = resource("categories", "categories.csv").read_text(encoding="utf-8").splitlines()[1:]
        assert list(categories) == [line.split(";")[0] for line in lines]
        assert categories["otrygg_plats"].is_state
        assert not categories["otrygg_plats"].is_incident
        rules = {(rule.code_system, rule.code): rule.category for rule in store.code_rules()}
        assert rules["brottskod", "0310"] == "vald"
    assert [path.name for path in tmp_path.iterdir()] == ["store.gpkg"]


def test_the_file_is_a_geopackage_of_points_with_listed_tables(tmp_path: pathlib.Path) -> None:
    new_store(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "store.gpkg")
    assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    # Triggers that call functions of GDAL's would stop every write by plain SQLite.
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND INSTR(sql, 'ST_') > 0")
    assert triggers.fetchall() == []
    connection.close()
    source = ogr.Open(str(tmp_path / "store.gpkg"))
    names = [source.GetLayer(i).GetName() for i in range(source.GetLayerCount())]
    listed = {"incident", "source", "import_batch", "area_set", "area", "rejected_row", "category", "code_rule"}
    assert listed <= set(names)
    assert "incident_text" not in names, "personal data would enter a project with the other tables"
    layer = source.GetLayer("incident")
    assert layer.GetGeomType() == ogr.wkbPoint
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_a_store_is_never_overwritten(tmp_path: pathlib.Path) -> None:
    new_store(tmp_path).close()
    before = (tmp_path / "store.gpkg").read_bytes()
    with pytest.raises(EstError, match="exists already"):
        new_store(tmp_path)
    assert (tmp_path / "store.gpkg").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "said"), [("store.sqlite", "ends in .gpkg"), ("no/such/store.gpkg", "no folder")], ids=["suffix", "folder"]
)
def test_a_store_that_cannot_be_made_leaves_nothing(tmp_path: pathlib.Path, name: str, said: str) -> None:
    with pytest.raises(EstError, match=said):
        create_store(str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_a_journal_of_a_deleted_store_is_not_played_into_a_new_one(tmp_path: pathlib.Path) -> None:
    (tmp_path / "store.gpkg-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x00" * 4096)
    with new_store(tmp_path) as store:
        assert store.categories()
    assert not (tmp_path / "store.gpkg-journal").exists()


def test_a_missing_store_says_how_to_make_one_and_makes_no_file(tmp_path: pathlib.Path) -> None:
    for path in (str(tmp_path / "absent.gpkg"), str(tmp_path), ""):
        with pytest.raises(EstError, match="est:createdatabase"):
            open_store(path)
    assert list(tmp_path.iterdir()) == []


def _photo(path: pathlib.Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20)


def _empty(path: pathlib.Path) -> None:
    path.write_bytes(b"")


def _other_geopackage(path: pathlib.Path) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    source.CreateLayer("roads", geom_type=ogr.wkbLineString)
    del source


def _header_alone(path: pathlib.Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\x07" * 5000)


@pytest.mark.parametrize("made", [_photo, _empty, _other_geopackage, _header_alone])
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path: pathlib.Path, made: object) -> None:
    path = tmp_path / "other.gpkg"
    made(path)  # type: ignore[operator]
    before = path.read_bytes()
    with pytest.raises(EstError, match="no EST store"):
        open_store(str(path))
    assert path.read_bytes() == before
    assert [there.name for there in tmp_path.iterdir()] == ["other.gpkg"]


def test_a_newer_store_is_refused(tmp_path: pathlib.Path) -> None:
    new_store(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "store.gpkg")
    version = MIGRATIONS[-1].version + 1
    connection.execute("INSERT INTO est_migration VALUES (?, '2030-01-01T00:00:00', '9.0')", (version,))
    connection.commit()
    connection.close()
    with pytest.raises(EstError, match="newer version"):
        open_store(str(tmp_path / "store.gpkg"))


def _add_note(database: Database) -> None:
    database.execute("ALTER TABLE source ADD COLUMN note TEXT NOT NULL DEFAULT ''")


def test_an_older_store_is_migrated_with_all_that_it_holds(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_store(tmp_path) as store:
        import_rows(store, incident_rows({"source_key": "A"}))
    newer = (*MIGRATIONS, Migration(MIGRATIONS[-1].version + 1, _add_note))
    monkeypatch.setattr(migrations.migrate, "__defaults__", (newer,))
    with open_store(str(tmp_path / "store.gpkg")) as store:
        assert [batch.n_new for batch in store.batches()] == [1]
    connection = sqlite3.connect(tmp_path / "store.gpkg")
    assert connection.execute("SELECT name, note FROM source").fetchall() == [("Police", "")]
    applied = connection.execute("SELECT version, plugin_version FROM est_migration ORDER BY version").fetchall()
    assert [version for version, _ in applied] == [migration.version for migration in newer]
    assert all(text for _, text in applied)
    connection.close()


def test_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path: pathlib.Path) -> None:
    new_store(tmp_path).close()

    def broken(database: Database) -> None:
        _add_note(database)
        raise RuntimeError("broken on purpose")

    database = Database(tmp_path / "store.gpkg")
    with pytest.raises(RuntimeError, match="on purpose"):
        migrate(database, (*MIGRATIONS, Migration(99, broken)))
    assert version_of(database) == MIGRATIONS[-1].version
    assert "note" not in [row[1] for row in database.rows("PRAGMA table_info(source)")]
    database.close()


def test_versions_rise_from_one_without_gaps() -> None:
    assert [migration.version for migration in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


_HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2].split(";"):
    connection.execute(statement).fetchall()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize(
    "how",
    ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE", "PRAGMA journal_mode = WAL;BEGIN;SELECT COUNT(*) FROM source"],
    ids=["exclusive", "writing", "write-ahead log"],
)
def test_a_store_held_by_another_program_says_so_and_stays_as_it_was(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.2)
    path = tmp_path / "store.gpkg"
    new_store(tmp_path).close()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(EstError, match="held by another program"), open_store(str(path)) as store:
            import_rows(store, incident_rows({}))
    finally:
        holder.communicate("")
    with open_store(str(path)) as store:
        assert store.batches() == []
        import_rows(store, incident_rows({}))
        assert len(store.batches()) == 1
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    connection.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_store_that_may_not_be_written_can_still_be_read(tmp_path: pathlib.Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "store.gpkg"
    path.chmod(0o444)
    with open_store(str(path)) as store:
        assert store.categories()
        with pytest.raises(EstError, match="can't be written"):
            import_rows(store, incident_rows({}))


def test_a_damaged_store_says_so(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "store.gpkg"
    with new_store(tmp_path) as store:
        area_set = square_areas(store)
        import_rows(store, incident_rows(*({"source_key": str(i), "text": "x" * 500} for i in range(500))))
    whole = path.read_bytes()
    path.write_bytes(whole[:20_000] + os.urandom(len(whole) - 20_000))
    with pytest.raises(EstError, match="is damaged"), open_store(str(path)) as store:
        store.counts(area_set, Clock.OCCURRED, dt.date(2024, 1, 1), dt.date(2024, 12, 31))


def test_transactions_nest_and_the_outermost_decides(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:

        def import_and_stop(key: str, batches_by_then: int) -> None:
            with store.transaction():
                import_rows(store, incident_rows({"source_key": key}))
                assert len(store.batches()) == batches_by_then
                raise Cancelled

        with pytest.raises(Cancelled):
            import_and_stop("A", 1)
        assert store.batches() == []
        with store.transaction():
            import_rows(store, incident_rows({"source_key": "A"}))
            with pytest.raises(Cancelled):
                import_and_stop("B", 2)
        assert [batch.n_new for batch in store.batches()] == [1]


def test_a_copy_of_the_file_is_a_store_of_its_own(tmp_path: pathlib.Path) -> None:
    with new_store(tmp_path) as store:
        import_rows(store, incident_rows({}))
        shutil.copy(tmp_path / "store.gpkg", tmp_path / "copy.gpkg")
        with open_store(str(tmp_path / "copy.gpkg")) as copy:
            assert copy.batches() == store.batches()


@pytest.mark.usefixtures("qgis_app")
def test_qgis_shows_the_incidents_where_they_are_and_does_not_stop_an_import(tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsVectorLayer

    path = tmp_path / "store.gpkg"
    with new_store(tmp_path) as store:
        # Uppsala cathedral in SWEREF 99 TM.
        import_rows(store, incident_rows({"x": 647488.0, "y": 6638540.0, "crs": "EPSG:3006"}, {}))
        layer = QgsVectorLayer(f"{path}|layername=incident", "incident", "ogr")
        assert layer.isValid()
        assert layer.featureCount() == 2
        placed, unplaced = sorted(layer.getFeatures(), key=lambda feature: feature.id())
        assert not unplaced.hasGeometry()
        assert abs(placed.geometry().asPoint().y() - 59.8581) < 1e-3
        assert abs(placed.geometry().asPoint().x() - 17.6334) < 1e-3
        assert layer.extent().buffered(1e-9).contains(placed.geometry().asPoint())
        # With the layer open, the week's import goes on.
        import_rows(store, incident_rows({"source_key": "late", "x": 18.0, "y": 59.0, "crs": "EPSG:4326"}))
        layer.reload()
        assert layer.featureCount() == 3
