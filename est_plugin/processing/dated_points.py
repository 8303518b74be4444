"""Points with a date, in metres: what the algorithms on nearness in space and time begin with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsUnitTypes,
)

from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Progress
from .algorithm import INPUT, EstAlgorithm
from .layer_frame import FID, GEOMETRY, dates, is_missing, labels, numbers, points, read_frame
from .metric_frame import metric

DATE_FIELD, X_FIELD, Y_FIELD, CASE_FIELD = "DATE_FIELD", "X_FIELD", "Y_FIELD", "CASE_FIELD"


@dataclass(frozen=True)
class DatedPoints:
    """Events that have both a point and a date, in the layer's order."""

    source: QgsProcessingFeatureSource
    crs: QgsCoordinateReferenceSystem
    """The system of ``xy``; not valid where they are only known to be metres."""
    fid: NDArray[np.int64]
    xy: NDArray[np.float64]
    """(n, 2) metres."""
    days: NDArray[np.datetime64]
    """(n,) datetime64[D]."""
    has_points: bool
    """False: x and y come from two fields."""
    extra: pd.DataFrame
    """Further fields asked for."""

    def drawn(self) -> tuple[str, float]:
        """The system in which shapes made of ``xy`` are written, and by what their metres are multiplied for it: feet
        go back to feet, so that they lie upon the layer."""
        system, factor = self.crs, 1.0
        own = self.source.sourceCrs()
        if not system.isValid() and own.isValid() and not own.isGeographic() and self.has_points:
            metres = QgsUnitTypes.DistanceUnit.DistanceMeters
            system, factor = own, QgsUnitTypes.fromUnitToUnitFactor(metres, own.mapUnits())
        return system.authid() or system.toWkt(), factor


def declare_dated_points(algorithm: EstAlgorithm) -> None:
    """INPUT, DATE_FIELD, X_FIELD, Y_FIELD and CASE_FIELD."""
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(INPUT, tr("Events (points)"), [QgsProcessing.SourceType.TypeVector])
    )
    for name, description, optional in (
        (DATE_FIELD, tr("Date of the event"), False),
        (X_FIELD, tr("X in metres, east (only for a table without points)"), True),
        (Y_FIELD, tr("Y in metres, north (only for a table without points)"), True),
        (CASE_FIELD, tr("Case: rows of the same one are one event (empty: every row is one)"), True),
    ):
        algorithm.add_field(name, description, optional=optional)


def read_dated_points(
    algorithm: EstAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    progress: Progress,
    fields: tuple[str, ...] = (),
) -> DatedPoints:
    """Read INPUT; rows without a point or a date are left out, and told of in the log.

    Raises:
        EstError: a field is missing, a value is no date, coordinates can't be in metres.
    """
    date_field, x_field, y_field, case_field = (
        algorithm.text(parameters, name, context) for name in (DATE_FIELD, X_FIELD, Y_FIELD, CASE_FIELD)
    )
    if bool(x_field) != bool(y_field):
        raise EstError(tr("X_FIELD and Y_FIELD belong together: give both, or none."))
    source = algorithm.parameterAsSource(parameters, INPUT, context)
    wanted = [date_field, x_field, y_field, case_field, *fields]
    frame = read_frame(source, wanted, not x_field, progress)
    frame = frame.assign(_day=dates(frame[date_field], date_field))
    crs = source.sourceCrs()
    if x_field:
        coordinates = [numbers(frame[name], name) for name in (x_field, y_field)]
        frame = frame.assign(_x=coordinates[0], _y=coordinates[1])
        crs = QgsCoordinateReferenceSystem()
    else:
        shapes = frame[GEOMETRY].to_numpy(object)
        if len(frame) and shapely.is_missing(shapes).all():
            raise EstError(tr("INPUT has no points: choose a layer with points, or give X_FIELD and Y_FIELD."))
        whole = ~shapely.is_missing(shapes) & np.isfinite(points(frame)).all(axis=1)
        moved, crs = metric(frame[whole].reset_index(drop=True), crs, context, feedback)
        xy = np.full((len(frame), 2), np.nan)
        xy[whole] = points(moved)
        frame = frame.assign(_x=xy[:, 0], _y=xy[:, 1])
    known = frame[["_x", "_y", "_day"]].notna().all(axis=1)
    if not known.all():
        feedback.pushWarning(
            tr(
                "{n} of {total} rows have no point or no date, and are left out.",
                n=number(int((~known).sum())),
                total=number(len(known)),
            )
        )
    frame = frame[known]
    if case_field:
        frame = _one_per_case(frame, case_field, feedback)
    return DatedPoints(
        source,
        crs,
        frame[FID].to_numpy(np.int64),
        frame[["_x", "_y"]].to_numpy(float),
        frame["_day"].to_numpy("datetime64[D]"),
        not x_field,
        frame[[name for name in fields if name]],
    )


def _one_per_case(frame: pd.DataFrame, case_field: str, feedback: QgsProcessingFeedback) -> pd.DataFrame:
    """The earliest row of each case; rows without a case stay."""
    case = pd.Series(labels(frame[case_field]), index=frame.index)
    ordered = frame.assign(_case=case, _none=is_missing(frame[case_field])).sort_values("_day", kind="stable")
    twice = ordered.duplicated("_case") & ~ordered["_none"]
    if twice.any():
        feedback.pushInfo(tr("{n} rows belong to a case that is counted already.", n=number(int(twice.sum()))))
    return frame[~twice.reindex(frame.index)]
