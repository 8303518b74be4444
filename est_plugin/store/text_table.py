"""Free text and addresses, apart from everything else: personal data, the newest version's alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from .engine import Database


class TextTable:
    """Owns the tables ``incident_text`` and ``text_flag``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(
        self,
        uuids: Sequence[str],
        addresses: Sequence[str],
        texts: Sequence[str],
        flags: Sequence[str],
        replaces: bool = True,
    ) -> None:
        """Put the texts of incidents in the place of those there were; an earlier version's doesn't linger.

        Arguments:
            flags: what was taken out of each text, as ``text_flags`` of ``domain.incident.INCIDENT_COLUMNS``.
            replaces: whether any of these incidents may have had texts before.
        """
        if replaces:
            self._database.execute_many("DELETE FROM incident_text WHERE incident = ?", ((uuid,) for uuid in uuids))
            self._database.execute_many("DELETE FROM text_flag WHERE incident_uuid = ?", ((uuid,) for uuid in uuids))
        said = [i for i, (address, text) in enumerate(zip(addresses, texts)) if address or text]
        given = {"incident": uuids, "address": addresses, "text": texts}
        if len(said) < len(uuids):
            given = {name: [values[i] for i in said] for name, values in given.items()}
        self._database.insert_columns("incident_text", given)
        found = [(uuid, kind, n) for uuid, text in zip(uuids, flags) if text for kind, n in _found(text)]
        self._database.insert_columns("text_flag", dict(zip(("incident_uuid", "kind", "n"), zip(*found))))

    def flags(self) -> pd.DataFrame:
        """See :meth:`Store.text_flags`."""
        frame = self._database.frame(
            "SELECT f.incident_uuid, MIN(i.source), f.kind, f.n FROM text_flag f "
            "JOIN incident i ON i.uuid = f.incident_uuid GROUP BY f.incident_uuid, f.kind ORDER BY 1, 3",
            (),
            ("uuid", "source", "kind", "n"),
        )
        return frame.astype({"source": np.int64, "n": np.int64})


def _found(flags: str) -> Iterator[tuple[str, int]]:
    """'personnummer:1,phone:2' as pairs."""
    for part in flags.split(","):
        kind, _, n = part.partition(":")
        yield kind, int(n)
