"""How a row of a file is known again: digests of its content, of its key, and its uuid.

A row with a key of its source is known by the key, a row without one by its content. Several rows may be known by
the same thing (a report with several events; equal rows): they are told apart by their place among each other,
the ``event_no`` (1, 2 …).
"""
from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence

import pandas as pd

from ..domain.incident import INCIDENT_COLUMNS

CONTENT_COLUMNS: tuple[str, ...] = tuple(column for column in INCIDENT_COLUMNS if column != "row")
"""What makes two rows the same: everything but their place in the file."""

_BYTES = 16
_BETWEEN = "\x1f"


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()


def _texts(frame: pd.DataFrame, column: str) -> list[str]:
    values = frame[column].tolist()
    if column in ("x", "y"):
        return [repr(float(value)) if value == value else "" for value in values]
    if column == "antal":
        return [str(int(value)) for value in values]
    return values


def content_hashes(frame: pd.DataFrame) -> list[bytes]:
    """Digest (BLAKE2b, 16 bytes) of each row's content: all of ``INCIDENT_COLUMNS`` but ``row``."""
    columns = [_texts(frame, column) for column in CONTENT_COLUMNS]
    return [_digest(_BETWEEN.join(cells)) for cells in zip(*columns)]


def known_by(keys: Sequence[str], hashes: Sequence[bytes]) -> list[bytes]:
    """Digest of what each row is known by: its source's key, or without one its content."""
    return [_digest("key" + _BETWEEN + key) if key else content for key, content in zip(keys, hashes)]


def incident_uuid(source: uuid.UUID, known: bytes, event_no: int) -> str:
    """The incident's uuid: the same for all versions of it, and in every store that holds the same source."""
    return str(uuid.uuid5(source, f"{known.hex()}/{event_no}"))
