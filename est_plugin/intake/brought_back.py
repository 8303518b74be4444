"""Reports that devices bring back: the GeoPackage of a project made by est:createreporterproject, or a copy of it."""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from collections.abc import Callable, Iterator

import pandas as pd
from osgeo import gdal

from ..domain.errors import EstError
from ..domain.incident import CHANGED_AT, WITHDRAWN_COLUMNS
from ..domain.language import number, tr
from .gdal_session import features, layers_of, open_vector, quiet
from .incident_chunks import Chunk, IncidentFile
from .table import sha256_of
from .understanding import Understanding
from .vector_layer import field_text

REPORTS, WITHDRAWN = "rapport", "borttagen"
"""Tables of the GeoPackage: reports, and the numbers of deleted ones."""

_KEY, _CHANGED, _REMOVED = "uuid", "senast_andrad", "borttagen"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?")


class BroughtBackFile(IncidentFile):
    """One device's, or one synchronised, ``rapporter.gpkg``. A report is known by its own number in every copy."""

    may_be_empty = True

    def __init__(self, path: pathlib.Path, open_rows: Callable[[str], IncidentFile]) -> None:
        """*open_rows* opens the layer of reports, given as ``file|layername=name``, as a table.

        Raises:
            EstError: the file is no GeoPackage of such a project.
        """
        with quiet():
            dataset = open_vector(path)
            layers = layers_of(dataset)
            if REPORTS not in layers:
                raise EstError(
                    tr(
                        "{file} has no layer '{layer}', so it isn't of a project made for reporters: choose "
                        "rapporter.gpkg, or the profile reporter_events.",
                        file=path.name,
                        layer=REPORTS,
                    )
                )
            self._changes = _moments(dataset, REPORTS, _CHANGED, path.name)
            self._withdrawn = _moments(dataset, WITHDRAWN, _REMOVED, path.name) if WITHDRAWN in layers else {}
        del layers, dataset
        # A device whose reports are all deleted, or that made none, still has something to say.
        self._rows = open_rows(f"{path}|layername={REPORTS}") if self._changes else None
        self.understanding = self._rows.understanding if self._rows else Understanding(path.name, (), 0, 0)
        self.sha256 = sha256_of(path)

    def chunks(self, size: int = 50_000) -> Iterator[Chunk]:
        """See :class:`IncidentFile`. The accepted frames have the column :data:`CHANGED_AT` too."""
        for chunk in self._rows.chunks(size) if self._rows else ():
            changed = [self._changes.get(key, "") for key in chunk.accepted["source_key"]]
            yield Chunk(chunk.accepted.assign(**{CHANGED_AT: changed}), chunk.rejected, chunk.rows, chunk.share)

    def withdrawn(self) -> pd.DataFrame:
        """See :class:`IncidentFile`."""
        return pd.DataFrame(list(self._withdrawn.items()), columns=list(WITHDRAWN_COLUMNS), dtype=object)

    def notices(self) -> list[str]:
        """See :class:`IncidentFile`."""
        found = self._rows.notices() if self._rows else []
        if self._withdrawn:
            found.append(tr("Reports that were deleted on the device: {n}.", n=number(len(self._withdrawn))))
        return found


def _moments(dataset: gdal.Dataset, table: str, column: str, file: str) -> dict[str, str]:
    """The number of each report in *table*, with the newest moment of *column*; '' where it has none."""
    layer = layers_of(dataset)[table]
    definition = layer.GetLayerDefn()
    key, moment = (definition.GetFieldIndex(name) for name in (_KEY, column))
    if key < 0 or moment < 0:
        raise EstError(
            tr(
                "The layer '{layer}' in {file} has no column '{column}': take the file as the device wrote it.",
                layer=table,
                file=file,
                column=_KEY if key < 0 else column,
            )
        )
    newest: dict[str, str] = {}
    for feature in features(layer, file):
        number_, text = (
            field_text(feature, i, definition.GetFieldDefn(i).GetType()).strip() for i in (key, moment)
        )
        said = _moment(text)
        if said >= newest.get(number_, ""):
            newest[number_] = said
    return newest


def _moment(text: str) -> str:
    """A local moment as texts compare: '2026-11-24 22:15:03.120000'; '' where it is none."""
    if not _MOMENT.fullmatch(text):
        return ""
    return dt.datetime.fromisoformat(_padded(text)).isoformat(" ", "microseconds")


def _padded(text: str) -> str:
    """With six digits of a second: Python before 3.11 reads three or six."""
    whole, _, part = text.partition(".")
    return f"{whole}.{part:0<6}" if part else whole
