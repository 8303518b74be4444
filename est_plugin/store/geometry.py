"""Points as a GeoPackage holds them (OGC 12-128, clause 2.1.3: header, then well-known binary)."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_POINT = np.dtype(
    [
        ("magic", "S2"),
        ("version", "u1"),
        ("flags", "u1"),
        ("srs_id", "<i4"),
        ("byte_order", "u1"),
        ("type", "<u4"),
        ("x", "<f8"),
        ("y", "<f8"),
    ]
)
_LITTLE_ENDIAN_NO_ENVELOPE = 1
_WKB_POINT = 1


def point_blobs(x: NDArray[np.float64], y: NDArray[np.float64], srs_id: int) -> list[bytes | None]:
    """Each point as GeoPackage binary in the system *srs_id*; None where a coordinate isn't finite."""
    packed = np.zeros(len(x), _POINT)
    packed["magic"] = b"GP"
    packed["flags"] = _LITTLE_ENDIAN_NO_ENVELOPE
    packed["srs_id"] = srs_id
    packed["byte_order"] = 1
    packed["type"] = _WKB_POINT
    packed["x"], packed["y"] = x, y
    data, size = packed.tobytes(), _POINT.itemsize
    known = (np.isfinite(x) & np.isfinite(y)).tolist()
    return [data[i * size : (i + 1) * size] if there else None for i, there in enumerate(known)]
