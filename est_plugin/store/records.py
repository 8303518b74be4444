"""What a store tells in whole records: its revisions, selections of incidents, and what retention erases."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from ..domain.area import AreaSet
from ..domain.calendar import Clock
from ..domain.language import tr
from ..domain.review import ReviewState


class RevisionKind(str, enum.Enum):
    """What a revision did."""

    IMPORT = "import"
    REVIEW = "review"
    LINKS = "links"
    CODES = "codes"
    RETENTION = "retention"

    @property
    def label(self) -> str:
        """The kind's name in the interface."""
        return {
            RevisionKind.IMPORT: tr("import"),
            RevisionKind.REVIEW: tr("review"),
            RevisionKind.LINKS: tr("links between sources"),
            RevisionKind.CODES: tr("codes placed"),
            RevisionKind.RETENTION: tr("retention"),
        }[self]


@dataclass(frozen=True)
class ImportBatch:
    """One revision of the store: an import of one file, or another act that changes what counts.

    Every product is computed as of a batch.
    """

    number: int
    uuid: str
    source: str
    """'' where the act isn't of one source."""
    file: str
    """Its name, without folders; '' where the act has none."""
    sha256: str
    profile: str
    extracted: dt.date
    """*Uttagsdatum*; of an act that isn't an import, its day."""
    imported: str
    """Local ISO time to the second."""
    plugin_version: str
    n_rows: int
    """Events in the file, the rejected rows included: one row of a report may tell of several."""
    n_new: int
    n_updated: int
    n_unchanged: int
    n_rejected: int
    kind: RevisionKind = RevisionKind.IMPORT
    n_ended: int = 0
    """Incidents that the source no longer knows, by a file that holds all of a period."""
    done_by: str = ""
    """Who did it; '' where nobody said."""
    undoes: int = 0
    """The revision that this one takes back; 0 where none."""


@dataclass(frozen=True)
class IncidentSelection:
    """Which incidents are meant. Conditions that aren't given don't narrow; all that are given hold at once."""

    uuids: tuple[str, ...] | None = None
    sources: tuple[str, ...] = ()
    """Names, case folded."""
    batch: int | None = None
    """The import that wrote the version in force."""
    area_set: AreaSet | None = None
    areas: tuple[str, ...] = ()
    """Codes of areas in ``area_set``."""
    categories: tuple[str, ...] = ()
    """Keys; by the rules in force, on the incident's day."""
    clock: Clock = Clock.OCCURRED
    first: dt.date | None = None
    last: dt.date | None = None
    states: tuple[ReviewState, ...] = ()
    changed_since: bool = False
    """Only those that their source has changed after they were reviewed."""

    @property
    def is_everything(self) -> bool:
        """Whether no condition narrows it."""
        return self == IncidentSelection(area_set=self.area_set, clock=self.clock)


@dataclass(frozen=True)
class RetentionPlan:
    """What goes (or went) when a source's rows from before a date are erased. All numbers are exact."""

    source: str
    cutoff: dt.date
    """Incidents whose newest date (offence, its end, registration) lies before this one."""
    n_incidents: int
    n_versions: int
    """Rows of the incident table: every version of these incidents."""
    n_texts: int
    n_rejected: int
    """Rejected rows of imports whose extract was drawn before the cutoff: their cells may name persons."""
    n_links: int
    n_reviews: int
    """Rows of reviews, every revision of each."""
    oldest: dt.date | None
    newest: dt.date | None
    """Of the dates that decide; None where there is no incident."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to go."""
        return not (self.n_incidents or self.n_versions or self.n_texts or self.n_rejected)
