"""What of the incidents stands, as known at a revision: the excluded are left out, the linked are counted apart."""

from __future__ import annotations

from ..domain.review import ReviewState
from .engine import Database


def in_force(alias: str, as_of: int) -> str:
    """SQL: the row *alias* of a versioned table was in force at revision *as_of*."""
    return f"{alias}.from_batch <= {int(as_of)} AND ({alias}.to_batch IS NULL OR {alias}.to_batch > {int(as_of)})"


def excluded(as_of: int) -> str:
    """SQL: the uuids of the incidents that were excluded at revision *as_of*, each once."""
    return (
        f"SELECT x.incident_uuid FROM review x WHERE x.state = '{ReviewState.EXCLUDED.value}' "
        f"AND {in_force('x', as_of)}"
    )


def linked(as_of: int) -> str:
    """SQL: the uuids of the incidents linked to one that was counted itself, at revision *as_of*, each once."""
    return (
        f"SELECT DISTINCT l.linked_uuid FROM incident_link l WHERE {in_force('l', as_of)} "
        f"AND EXISTS (SELECT 1 FROM incident k WHERE k.uuid = l.kept_uuid AND {in_force('k', as_of)}) "
        f"AND l.kept_uuid NOT IN ({excluded(as_of)}) AND l.linked_uuid NOT IN ({excluded(as_of)})"
    )


def any_excluded(database: Database, as_of: int) -> bool:
    """Whether any incident was excluded at revision *as_of*."""
    return bool(database.rows(f"{excluded(as_of)} LIMIT 1"))


def any_linked(database: Database, as_of: int) -> bool:
    """Whether any link was in force at revision *as_of*."""
    return bool(database.rows(f"SELECT 1 FROM incident_link l WHERE {in_force('l', as_of)} LIMIT 1"))
