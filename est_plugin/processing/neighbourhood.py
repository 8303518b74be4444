"""WEIGHTS and what belongs to it: who is whose neighbour, for the algorithms that look at neighbourhoods."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
)

from ..analysis.spatial_weights import MOST_PAIRS, Neighbours, TooManyNeighbours, distance_band, nearest, queen
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import SILENT, Progress
from .algorithm import EstAlgorithm
from .layer_frame import GEOMETRY, points
from .metric_frame import metric

WEIGHTS, DISTANCE, K, TOLERANCE = "WEIGHTS", "DISTANCE", "K", "TOLERANCE"
QUEEN, BAND, NEAREST = "queen", "distance", "knn"


def add_neighbourhood(algorithm: EstAlgorithm) -> None:
    """WEIGHTS, DISTANCE, K, TOLERANCE."""
    algorithm.add_choice(
        WEIGHTS,
        tr("Neighbours: areas that touch (queen), centres within DISTANCE (distance), the K nearest centres (knn)"),
        [QUEEN, BAND, NEAREST],
        QUEEN,
    )
    for name, description, kind, default, least in (
        (
            DISTANCE,
            tr("Distance in metres (empty: the shortest that leaves nobody without a neighbour)"),
            QgsProcessingParameterNumber.Type.Double,
            None,
            0.0,
        ),
        (K, tr("Number of nearest neighbours"), QgsProcessingParameterNumber.Type.Integer, 8, 1),
        (
            TOLERANCE,
            tr(
                "Gap between areas that counts as touching, in map units (empty: 1/500 of the typical width where "
                "borders often don't meet, else 0)"
            ),
            QgsProcessingParameterNumber.Type.Double,
            None,
            0.0,
        ),
    ):
        algorithm.addParameter(QgsProcessingParameterNumber(name, description, kind, default, default is None, least))


def read_neighbourhood(
    algorithm: EstAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress = SILENT,
) -> Neighbours:
    """The neighbours of *frame*'s shapes as the parameters tell; what they rest on is said in the log.

    Raises:
        EstError: queen neighbours of what isn't areas, a distance of 0, or neighbours beyond what fits the memory.
    """
    kind = algorithm.chosen(parameters, WEIGHTS, context) or QUEEN
    distance = _given(algorithm, parameters, DISTANCE, context)
    if kind == BAND and distance == 0:
        raise EstError(tr("DISTANCE is 0: give a distance in metres above 0, or none."))
    try:
        if kind == QUEEN:
            found = _queen(frame, _given(algorithm, parameters, TOLERANCE, context), progress)
        else:
            planar, _ = metric(frame, crs, context, feedback)
            if kind == BAND:
                found = distance_band(points(planar), distance)
            else:
                found = nearest(points(planar), algorithm.parameterAsInt(parameters, K, context))
    except TooManyNeighbours:
        raise EstError(
            tr(
                "There are more than {most} pairs of neighbours: choose a shorter DISTANCE, a smaller K, or areas that "
                "don't lie upon each other.",
                most=number(MOST_PAIRS),
            )
        ) from None
    for sentence in _sentences(kind, found):
        feedback.pushInfo(sentence)
    return found


def _queen(frame: pd.DataFrame, tolerance: float | None, progress: Progress) -> Neighbours:
    shapes = frame[GEOMETRY].to_numpy(object)
    if not (shapely.get_dimensions(shapes) == 2).any():
        raise EstError(
            tr("WEIGHTS=queen needs areas, and INPUT has none: give a layer of polygons, or use distance or knn.")
        )
    return queen(shapes, tolerance, progress)


def _given(
    algorithm: EstAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> float | None:
    """A number that may be left empty."""
    value = parameters.get(name)
    return None if value is None or value == "" else float(algorithm.parameterAsDouble(parameters, name, context))


def _sentences(kind: str, found: Neighbours) -> list[str]:
    counts = found.counts
    out = [
        tr(
            "Neighbours ({kind}): {mean} each on average, {fewest} to {most}.",
            kind=kind,
            mean=number(float(counts.mean()), 1),
            fewest=number(int(counts.min())),
            most=number(int(counts.max())),
        )
    ]
    if kind == BAND and np.isfinite(found.distance):
        out.append(tr("Distance: {metres} m.", metres=number(found.distance, 1)))
    if found.loose:
        out.append(
            tr(
                "{n} pairs of areas don't quite touch, and are neighbours as their gap is at most {gap} map units.",
                n=number(found.loose),
                gap=f"{found.tolerance:.3g}",
            )
        )
    return out
