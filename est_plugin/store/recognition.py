"""How a row of a file is known again: digests of its content, of its key, and its uuid.

A row with a key of its source is known by the key, a row without one by its content. Several rows may be known by
the same thing (a report with several events; equal rows): they are told apart by their place among each other,
the ``event_no`` (1, 2 …).
"""
from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from ..domain.incident import INCIDENT_COLUMNS

CONTENT_COLUMNS: tuple[str, ...] = tuple(
    column for column in INCIDENT_COLUMNS if column not in ("row", "time_kind", "text_flags")
)
"""What makes two rows the same: everything but their place in the file, and what was concluded from it.

``time_kind`` counts where it says something (:func:`content_hashes`); ``text_flags`` is what was taken out of
``text``, which counts.
"""

_BYTES, _UUID_SIGNS = 16, 36
_BETWEEN = "\x1f"

DIGESTS: tuple[str, ...] = ("content_hash", "known_by", "first_uuid")
"""Columns that :func:`recognised` adds."""


def recognised(frame: pd.DataFrame, source: uuid.UUID) -> pd.DataFrame:
    """*frame* with ``content_hash``, ``known_by``, and ``first_uuid``: that of an incident whose event_no is 1.

    Needs no store, so a file's next rows can be prepared in another thread while these are written.
    """
    hashes = content_hashes(frame)
    known = known_by(frame["source_key"].tolist(), hashes)
    return frame.assign(content_hash=hashes, known_by=known, first_uuid=incident_uuids(source, known, [1] * len(known)))


def _digests(texts: Iterable[str]) -> list[bytes]:
    # A copy of an empty one costs less than making each with its size.
    empty = hashlib.blake2b(digest_size=_BYTES)
    digests = []
    for text in texts:
        one = empty.copy()
        one.update(text.encode("utf-8", "surrogatepass"))
        digests.append(one.digest())
    return digests


def _texts(frame: pd.DataFrame, column: str) -> list[str]:
    values = frame[column].tolist()
    if column in ("x", "y"):
        # NaN is the one value that is not itself.
        return [repr(value) if value == value else "" for value in map(float, values)]
    if column == "antal":
        return list(map(str, map(int, values)))
    return values


def content_hashes(frame: pd.DataFrame) -> list[bytes]:
    """Digest (BLAKE2b, 16 bytes) of each row's content: ``CONTENT_COLUMNS``, and a ``time_kind`` that isn't ''."""
    columns = [_texts(frame, column) for column in CONTENT_COLUMNS]
    joined = list(map(_BETWEEN.join, zip(*columns)))
    if "time_kind" in frame and (frame["time_kind"] != "").any():
        joined = [f"{text}{_BETWEEN}{kind}" if kind else text for text, kind in zip(joined, frame["time_kind"])]
    return _digests(joined)


def known_by(keys: Sequence[str], hashes: Sequence[bytes]) -> list[bytes]:
    """Digest of what each row is known by: its source's key, or without one its content."""
    start = "key" + _BETWEEN
    digests = _digests(start + key for key in keys)
    return digests if all(keys) else [digest if key else content for key, digest, content in zip(keys, digests, hashes)]


def incident_uuids(source: uuid.UUID, known: Sequence[bytes], event_no: Sequence[int]) -> list[str]:
    """The incidents' uuids: the same for all versions of each, and in every store that holds the same source.

    They are ``uuid.uuid5(source, f"{known.hex()}/{event_no}")`` (RFC 4122, version 5), made for all rows at once.
    """
    if not known:
        return []
    names = b"".join(known).hex().encode()
    width = 2 * _BYTES
    space = hashlib.sha1(source.bytes, usedforsecurity=False)
    digests = []
    for start, number in zip(range(0, len(names), width), event_no):
        one = space.copy()
        one.update(b"%s/%d" % (names[start : start + width], number))
        digests.append(one.digest())
    octets = np.frombuffer(b"".join(digests), np.uint8).reshape(len(known), -1)[:, :_BYTES].copy()
    octets[:, 6] = octets[:, 6] & 0x0F | 0x50
    octets[:, 8] = octets[:, 8] & 0x3F | 0x80
    digits = np.frombuffer(octets.tobytes().hex().encode(), np.uint8).reshape(-1, 2 * _BYTES)
    signs = np.full((len(known), _UUID_SIGNS), ord("-"), np.uint8)
    for start, end, dashes in ((0, 8, 0), (8, 12, 1), (12, 16, 2), (16, 20, 3), (20, 32, 4)):
        signs[:, start + dashes : end + dashes] = digits[:, start:end]
    text = signs.tobytes().decode()
    return [text[start : start + _UUID_SIGNS] for start in range(0, len(text), _UUID_SIGNS)]
