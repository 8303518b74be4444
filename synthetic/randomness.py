"""Random numbers that depend on the seed and on a subject, never on the order of the work."""
from __future__ import annotations

import zlib

import numpy as np

from .arrays import ObjectArray


def stream(seed: int, *subject: str | int) -> np.random.Generator:
    """A generator of its own for *subject*: a change in one part leaves the others' draws as they were."""
    key = "/".join(str(part) for part in subject)
    return np.random.default_rng([seed, zlib.crc32(key.encode("utf-8"))])


def pick(rng: np.random.Generator, weights: dict[str, float], size: int) -> ObjectArray:
    """Draw *size* keys of *weights* in proportion to their weights."""
    keys = np.array(list(weights), dtype=object)
    share = np.array(list(weights.values()), dtype=float)
    chosen: ObjectArray = keys[rng.choice(len(keys), size=size, p=share / share.sum())]
    return chosen
