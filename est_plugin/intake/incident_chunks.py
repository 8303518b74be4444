"""What every file of incidents gives, whatever its structure: chunks of accepted and rejected rows."""

from __future__ import annotations

import abc
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from ..domain.incident import WITHDRAWN_COLUMNS
from .understanding import Understanding


@dataclass(frozen=True)
class Chunk:
    """Some rows of a file, every one of them accepted or rejected."""

    accepted: pd.DataFrame
    """``domain.incident.INCIDENT_COLUMNS``; a report of several events has several rows with the same ``row``."""
    rejected: pd.DataFrame
    """``domain.incident.REJECTED_COLUMNS``."""
    rows: int
    """Rows of the file in this chunk."""
    share: float
    """Share of the file read so far."""


class IncidentFile(abc.ABC):
    """A file of incidents that was opened and understood."""

    may_be_read_ahead: bool = False
    """Whether :meth:`chunks` may run in another thread than the one that opened the file: GDAL has no part in it."""
    understanding: Understanding
    sha256: str
    may_be_empty = False
    """Whether a file without any row says something, too."""

    @abc.abstractmethod
    def chunks(self, size: int = 50_000) -> Iterator[Chunk]:
        """The file's rows from its start, *size* at a time. Raises EstError where the file is broken."""

    @abc.abstractmethod
    def notices(self) -> list[str]:
        """What was accepted and yet not wholly understood in the chunks read so far, as sentences."""

    def withdrawn(self) -> pd.DataFrame:
        """Reports that their source has withdrawn (``domain.incident.WITHDRAWN_COLUMNS``); most formats know none."""
        return pd.DataFrame(columns=list(WITHDRAWN_COLUMNS), dtype=object)
