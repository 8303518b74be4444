"""Random numbers that a secret key and a name decide: the same each time, and for no one else to work out."""
from __future__ import annotations

import hashlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

KEY_BYTES = 16
"""A shorter key could be found by trying."""

_SCALE = 2.0**-53


def keyed_uniform(key: bytes, names: Iterable[tuple[str, ...]], n: int = 1) -> NDArray[np.float64]:
    """(names, n) numbers, evenly spread over 0 ≤ u < 1, by keyed BLAKE2b (RFC 7693).

    Arguments:
        key: secret, of :data:`KEY_BYTES` bytes or more.
        names: what each line of numbers belongs to; ("a", "bc") and ("ab", "c") are different names.
        n: numbers per name, at most 8.

    Raises:
        ValueError: the key is too short, or *n* too large.
    """
    if len(key) < KEY_BYTES or not 1 <= n <= 8:
        raise ValueError(f"the key must have {KEY_BYTES} bytes or more, and a name up to 8 numbers")
    keyed = hashlib.blake2b(key=hashlib.blake2b(key, digest_size=64).digest())
    digests = []
    for name in names:
        one = keyed.copy()
        for part in name:
            text = part.encode("utf-8")
            one.update(len(text).to_bytes(8, "big") + text)
        digests.append(one.digest())
    words = np.frombuffer(b"".join(digests), ">u8").reshape(-1, 8)[:, :n]
    return np.asarray((words >> np.uint64(11)).astype(np.float64) * _SCALE)
