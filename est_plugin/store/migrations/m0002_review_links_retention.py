"""Version 2: review, links between sources, placed codes and retention, each a revision beside the imports."""
from __future__ import annotations

from ..engine import Database

# Not every revision is of one source any more, which SQLite can't say of a column that is there: the table is made
# anew. A store's other tables refer to it by name, and go on doing so (foreign keys rest during a migration).
_IMPORT_BATCH = (
    """
    CREATE TABLE new_import_batch (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL DEFAULT 'import',
        source INTEGER REFERENCES source (id),
        file TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        profile TEXT NOT NULL,
        extracted DATE NOT NULL,
        imported TEXT NOT NULL,
        plugin_version TEXT NOT NULL,
        n_rows INTEGER NOT NULL,
        n_new INTEGER NOT NULL,
        n_updated INTEGER NOT NULL,
        n_unchanged INTEGER NOT NULL,
        n_rejected INTEGER NOT NULL,
        n_ended INTEGER NOT NULL DEFAULT 0,
        done_by TEXT NOT NULL DEFAULT '',
        undoes INTEGER REFERENCES import_batch (id),
        CHECK (kind <> 'import' OR source IS NOT NULL)
    )
    """,
    """
    INSERT INTO new_import_batch (id, uuid, source, file, sha256, profile, extracted, imported, plugin_version,
        n_rows, n_new, n_updated, n_unchanged, n_rejected)
    SELECT id, uuid, source, file, sha256, profile, extracted, imported, plugin_version,
        n_rows, n_new, n_updated, n_unchanged, n_rejected FROM import_batch ORDER BY id
    """,
    "DROP TABLE import_batch",
    "ALTER TABLE new_import_batch RENAME TO import_batch",
)

# The same, with an index that has a name: one that belongs to the table itself can't rest while an import fills it.
_INCIDENT_TEXT = (
    """
    CREATE TABLE new_incident_text (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        incident TEXT NOT NULL,
        address TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    "INSERT INTO new_incident_text (id, incident, address, text) SELECT id, incident, address, text FROM incident_text",
    "DROP TABLE incident_text",
    "ALTER TABLE new_incident_text RENAME TO incident_text",
    "CREATE UNIQUE INDEX incident_text_incident ON incident_text (incident)",
)

# Without the reference to the area: looking it up costs more than writing the row, and the index that it needs costs
# as much again. Who takes areas away takes their placements with them (store/area_table.py).
_PLACEMENT = (
    """
    CREATE TABLE new_placement (
        incident INTEGER NOT NULL REFERENCES incident (fid),
        area_set INTEGER NOT NULL REFERENCES area_set (id),
        area INTEGER NOT NULL,
        PRIMARY KEY (incident, area_set)
    ) WITHOUT ROWID
    """,
    "INSERT INTO new_placement (incident, area_set, area) SELECT incident, area_set, area FROM placement",
    "DROP TABLE placement",
    "ALTER TABLE new_placement RENAME TO placement",
)

_COLUMNS = (
    # 0: from the beginning, as the rules that a store is made with.
    "ALTER TABLE code_rule ADD COLUMN from_batch INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE code_rule ADD COLUMN to_batch INTEGER REFERENCES import_batch (id)",
    # A profile may place a text in a category by the category's own key; a store that is made now has these from
    # code_rules.csv.
    "INSERT INTO code_rule (code_system, code, category, valid_from, valid_to, description) "
    "SELECT 'kategori', key, key, '', '', 'Kategorins egen nyckel' FROM category ORDER BY id",
    "ALTER TABLE source ADD COLUMN retention_days INTEGER CHECK (retention_days >= 1)",
    # '' as given, 'unknown' where the source writes 00:00 for a time that nobody knows.
    "ALTER TABLE incident ADD COLUMN time_kind TEXT NOT NULL DEFAULT ''",
    # Version 1 took every 00:00 for that: what it made is to be made again.
    "UPDATE incident SET time_kind = 'unknown' WHERE occurred_time = '00:00'",
)

_TABLES = (
    # seen_batch: the versions up to it are those that the reviewer could see.
    """
    CREATE TABLE review (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        incident_uuid TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('granskad', 'utesluten')),
        reason TEXT NOT NULL CHECK (state <> 'utesluten' OR reason <> ''),
        reviewer TEXT NOT NULL,
        reviewed_at TEXT NOT NULL,
        seen_batch INTEGER NOT NULL,
        from_batch INTEGER NOT NULL REFERENCES import_batch (id),
        to_batch INTEGER REFERENCES import_batch (id)
    )
    """,
    """
    CREATE TABLE incident_link (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        kept_uuid TEXT NOT NULL,
        linked_uuid TEXT NOT NULL CHECK (linked_uuid <> kept_uuid),
        distance_m DOUBLE,
        hours DOUBLE,
        rule TEXT NOT NULL,
        from_batch INTEGER NOT NULL REFERENCES import_batch (id),
        to_batch INTEGER REFERENCES import_batch (id),
        undone_at TEXT,
        undone_by TEXT
    )
    """,
    # What was found in a text, never the text itself.
    """
    CREATE TABLE text_flag (
        incident_uuid TEXT NOT NULL,
        kind TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 1),
        PRIMARY KEY (incident_uuid, kind)
    ) WITHOUT ROWID
    """,
    # The newest extract that holds a version again as it is: no extract of a day between overwrites it. No reference:
    # fids are never used twice, and a row without its incident says nothing.
    """
    CREATE TABLE confirmation (
        incident INTEGER PRIMARY KEY NOT NULL,
        extracted DATE NOT NULL
    )
    """,
    # What a source's devices last said of a report, and when: digests of keys, no content. See store/latest_change.py.
    """
    CREATE TABLE latest_change (
        source INTEGER NOT NULL REFERENCES source (id),
        known_by BLOB NOT NULL,
        changed_at TEXT NOT NULL,
        withdrawn INTEGER NOT NULL,
        PRIMARY KEY (source, known_by)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE retention_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        batch INTEGER NOT NULL REFERENCES import_batch (id),
        source INTEGER NOT NULL REFERENCES source (id),
        cutoff DATE NOT NULL,
        n_incidents INTEGER NOT NULL,
        n_versions INTEGER NOT NULL,
        n_texts INTEGER NOT NULL,
        n_rejected INTEGER NOT NULL,
        n_links INTEGER NOT NULL,
        n_reviews INTEGER NOT NULL,
        ran_at TEXT NOT NULL,
        ran_by TEXT NOT NULL
    )
    """,
)

_INDEXES = (
    # Reviews, links, texts and flags follow an incident by its uuid over all of its versions.
    "CREATE INDEX incident_uuid ON incident (uuid)",
    "CREATE UNIQUE INDEX review_current ON review (incident_uuid) WHERE to_batch IS NULL",
    "CREATE INDEX review_incident ON review (incident_uuid)",
    # Counts leave the excluded ones out by walking these alone.
    "CREATE INDEX review_state ON review (state)",
    "CREATE INDEX review_from ON review (from_batch)",
    "CREATE INDEX review_to ON review (to_batch)",
    "CREATE UNIQUE INDEX incident_link_current ON incident_link (kept_uuid, linked_uuid) WHERE to_batch IS NULL",
    "CREATE INDEX incident_link_kept ON incident_link (kept_uuid)",
    "CREATE INDEX incident_link_linked ON incident_link (linked_uuid)",
)

# Not listed: text_flag, which tells of texts with personal data.
_LISTED = (
    ("review", "Reviews of incidents, every revision of each"),
    ("incident_link", "The same event in two sources, every revision of each link"),
    ("retention_log", "What was erased, and when"),
)


def apply(database: Database) -> None:
    """Add what version 2 has; all that a store of version 1 holds stays as it is."""
    for statement in _IMPORT_BATCH + _INCIDENT_TEXT + _PLACEMENT + _COLUMNS + _TABLES + _INDEXES:
        database.execute(statement)
    database.execute_many(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
        "VALUES (?, 'attributes', ?, ?, 0)",
        [(table, table, description) for table, description in _LISTED],
    )
