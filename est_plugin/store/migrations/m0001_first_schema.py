"""Version 1: sources and imports, area sets, categories, incidents in versions."""
from __future__ import annotations

from ..engine import Database

_TABLES = (
    """
    CREATE TABLE source (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE import_batch (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        source INTEGER NOT NULL REFERENCES source (id),
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
        n_rejected INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE coverage (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        batch INTEGER NOT NULL REFERENCES import_batch (id),
        clock TEXT NOT NULL,
        first_day DATE NOT NULL,
        last_day DATE NOT NULL
    )
    """,
    """
    CREATE TABLE area_set (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE,
        crs TEXT NOT NULL,
        vintage TEXT NOT NULL,
        population_source TEXT NOT NULL,
        file TEXT NOT NULL,
        imported_at TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE area (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL UNIQUE,
        area_set INTEGER NOT NULL REFERENCES area_set (id),
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        population DOUBLE,
        km2 DOUBLE NOT NULL,
        wkb BLOB NOT NULL,
        UNIQUE (area_set, position),
        UNIQUE (area_set, code)
    )
    """,
    """
    CREATE TABLE rejected_row (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        batch INTEGER REFERENCES import_batch (id),
        area_set INTEGER REFERENCES area_set (id),
        file TEXT NOT NULL,
        row_number INTEGER NOT NULL,
        column_name TEXT NOT NULL,
        value TEXT NOT NULL,
        reason TEXT NOT NULL,
        cells TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE category (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        key TEXT NOT NULL UNIQUE,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        family TEXT NOT NULL,
        is_state BOOLEAN NOT NULL,
        is_future BOOLEAN NOT NULL,
        intervention_dependent BOOLEAN NOT NULL,
        sensitive BOOLEAN NOT NULL,
        counted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE code_rule (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        code_system TEXT NOT NULL,
        code TEXT NOT NULL,
        category TEXT NOT NULL REFERENCES category (key),
        valid_from TEXT NOT NULL,
        valid_to TEXT NOT NULL,
        description TEXT NOT NULL
    )
    """,
    # known_by: digest of what a row is known again by (its key, or its content); see store/recognition.py.
    """
    CREATE TABLE incident (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL,
        source INTEGER NOT NULL REFERENCES source (id),
        source_key TEXT NOT NULL,
        event_no INTEGER NOT NULL,
        known_by BLOB NOT NULL,
        content_hash BLOB NOT NULL,
        from_batch INTEGER NOT NULL REFERENCES import_batch (id),
        to_batch INTEGER REFERENCES import_batch (id),
        code_system TEXT NOT NULL,
        code TEXT NOT NULL,
        antal INTEGER NOT NULL CHECK (antal >= 1),
        occurred_on DATE,
        occurred_time TEXT,
        ended_on DATE,
        ended_time TEXT,
        registered_on DATE,
        area_code TEXT NOT NULL,
        area_name TEXT NOT NULL,
        x DOUBLE,
        y DOUBLE,
        crs TEXT,
        geom POINT
    )
    """,
    """
    CREATE TABLE incident_text (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        incident TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE placement (
        incident INTEGER NOT NULL REFERENCES incident (fid),
        area_set INTEGER NOT NULL REFERENCES area_set (id),
        area INTEGER NOT NULL REFERENCES area (id),
        PRIMARY KEY (incident, area_set)
    ) WITHOUT ROWID
    """,
)

_INDEXES = (
    "CREATE INDEX coverage_batch ON coverage (batch)",
    "CREATE INDEX rejected_row_batch ON rejected_row (batch)",
    "CREATE INDEX incident_occurred ON incident (occurred_on)",
    "CREATE INDEX incident_registered ON incident (registered_on)",
    # How an import knows a row again; and at most one version of an incident is the current one.
    "CREATE UNIQUE INDEX incident_current ON incident (source, known_by, event_no) WHERE to_batch IS NULL",
    # Foreign keys: replacing an area set asks for an area's placements.
    "CREATE INDEX placement_area ON placement (area)",
)

# Not listed: incident_text (personal data shouldn't enter a project with the other tables), placement, est_migration.
_LISTED = (
    ("source", "Sources"),
    ("import_batch", "Imports"),
    ("coverage", "Coverage of sources, by import and clock"),
    ("area_set", "Area sets"),
    ("area", "Areas, their geometry in the area set's coordinate system"),
    ("rejected_row", "Rows that were not understood, with the reason"),
    ("category", "Categories"),
    ("code_rule", "Rules from codes to categories"),
)

# As in OGC 12-128, annex C; GDAL makes it with the first layer only.
_GEOMETRY_COLUMNS = """
    CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (
        table_name TEXT NOT NULL,
        column_name TEXT NOT NULL,
        geometry_type_name TEXT NOT NULL,
        srs_id INTEGER NOT NULL,
        z TINYINT NOT NULL,
        m TINYINT NOT NULL,
        CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
        CONSTRAINT uk_gc_table_name UNIQUE (table_name),
        CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
        CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
    )
"""


def apply(database: Database) -> None:
    """Make all tables in an empty GeoPackage, and list them in its contents."""
    for statement in _TABLES + _INDEXES + (_GEOMETRY_COLUMNS,):
        database.execute(statement)
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
        "VALUES ('incident', 'features', 'incident', 'Incidents, every version of each', 4326)"
    )
    database.execute("INSERT INTO gpkg_geometry_columns VALUES ('incident', 'geom', 'POINT', 4326, 0, 0)")
    database.execute_many(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
        "VALUES (?, 'attributes', ?, ?, 0)",
        [(table, table, description) for table, description in _LISTED],
    )
