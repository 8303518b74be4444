"""The agencies that receive maps and packages, as the resources list them."""
from __future__ import annotations

import functools
import json

from ..domain.agency import Agency, Level
from ..domain.errors import EstError
from ..domain.language import tr
from ..paths import resource


@functools.lru_cache(maxsize=1)
def _listed() -> tuple[Agency, ...]:
    entries = json.loads(resource("agencies.json").read_text(encoding="utf-8"))
    return tuple(
        Agency(
            key=entry["key"],
            name_sv=entry["name_sv"],
            name_en=entry["name_en"],
            level=Level.parse(entry["level"]),
            categories=tuple(entry["categories"]),
        )
        for entry in entries
    )


def agencies() -> list[Agency]:
    """Every agency, in the order of ``resources/agencies.json``."""
    return list(_listed())


def agency(key: str) -> Agency:
    """The agency with *key* (case and outer space don't matter); :class:`EstError` where there is none."""
    wanted = str(key).strip().lower()
    for listed in _listed():
        if listed.key == wanted:
            return listed
    raise EstError(
        tr(
            "The agency '{key}' is unknown: write one of {known}.",
            key=key,
            known=", ".join(listed.key for listed in _listed()),
        )
    )
