"""The store's schema, version by version. A migration that has been released is never changed: add the next one."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ...domain.errors import EstError
from ...domain.language import tr
from ...paths import plugin_version
from ..engine import Database
from . import m0001_first_schema, m0002_review_links_retention

TABLE = "est_migration"


class Migration(NamedTuple):
    """One step: the version that it leads to, and what it does."""

    version: int
    apply: Callable[[Database], None]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, m0001_first_schema.apply),
    Migration(2, m0002_review_links_retention.apply),
)


def version_of(database: Database) -> int:
    """The store's version; 0 where the file holds no EST store."""
    if not database.has_table(TABLE):
        return 0
    return int(database.rows(f"SELECT COALESCE(MAX(version), 0) FROM {TABLE}")[0][0])


def migrate(database: Database, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring a store to the newest version, in one transaction.

    Raises:
        EstError: the store is newer than this version of the plugin, or can't be written.
    """
    if version_of(database) > migrations[-1].version:
        raise EstError(
            tr(
                "{path} was made by a newer version of the plugin: install the newest version to open it.",
                path=str(database.path),
            )
        )
    if version_of(database) == migrations[-1].version:
        return
    with database.foreign_keys_resting(), database.transaction():
        database.execute(
            f"CREATE TABLE IF NOT EXISTS {TABLE} "
            "(version INTEGER PRIMARY KEY NOT NULL, applied_at TEXT NOT NULL, plugin_version TEXT NOT NULL)"
        )
        # Read again: another program may have migrated it while this one waited for the lock.
        present = version_of(database)
        for migration in migrations:
            if migration.version > present:
                migration.apply(database)
                database.execute(
                    f"INSERT INTO {TABLE} (version, applied_at, plugin_version) VALUES (?, ?, ?)",
                    (migration.version, dt.datetime.now().isoformat(timespec="seconds"), plugin_version()),
                )
