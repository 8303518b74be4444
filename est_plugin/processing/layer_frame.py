"""A layer of any kind as a table of plain values: what every generic algorithm reads its INPUT by.

The values that QGIS gives (QVariant, QDate, QDateTime) become Python's own, shapes become shapely's, and columns
become arrays with one sentence for the user where a value can't be what the column is said to hold.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from .written_dates import read_dates, read_moments

GEOMETRY, FID = "geometry", "fid"
_EACH = 4096
"""Features between two reports of progress."""

FloatArray = NDArray[np.float64]


def read_frame(
    source: QgsProcessingFeatureSource | None,
    fields: Sequence[str],
    geometry: bool = False,
    progress: Progress = SILENT,
    layer: str = "INPUT",
) -> pd.DataFrame:
    """The features of *source*, in its order.

    Arguments:
        source: what ``parameterAsSource`` gives; None where INPUT could not be read.
        fields: names of the fields wanted; empty names are left out.
        geometry: whether to read the shapes.
        layer: the parameter's name, for messages.

    Returns:
        a column for each of *fields* (dtype object; NULL is None; dates and times are Python's), ``fid`` (int) and,
        where asked for, ``geometry`` (shapely, None where there is none; broken polygons are mended).

    Raises:
        EstError: no such field, or no layer.
        Cancelled: *progress* says so.
    """
    if source is None:
        raise EstError(tr("{layer} is no layer that QGIS can read: check its path.", layer=layer))
    names = list(dict.fromkeys(name for name in fields if name))
    positions = [_position(source, name, layer) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(positions)
    if not geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    n = max(source.featureCount(), 1)
    values: list[list[Any]] = [[] for _ in names]
    fids: list[int] = []
    shapes: list[bytes | None] = []
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for i, feature in enumerate(source.getFeatures(request, skip)):
        if i % _EACH == 0:
            progress.report(min(i / n, 1.0))
        fids.append(feature.id())
        for column, position in zip(values, positions):
            column.append(plain(feature.attribute(position)))
        if geometry:
            shapes.append(_wkb(feature))
    frame = pd.DataFrame({name: pd.Series(column, dtype=object) for name, column in zip(names, values)})
    frame[FID] = np.array(fids, np.int64)
    if geometry:
        frame[GEOMETRY] = _mended(shapes)
    return frame


def plain(value: Any) -> Any:
    """One attribute as Python's own value: NULL is None, a QDateTime an aware or naive datetime."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        return _moment(value)
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    if isinstance(value, QTime):
        return value.toPyTime() if value.isValid() else None
    return value


def points(frame: pd.DataFrame) -> FloatArray:
    """(n, 2) x and y of each row's point, of other shapes their centroid; NaN without a shape."""
    shapes = frame[GEOMETRY].to_numpy(object)
    centres = shapely.centroid(shapes)
    return np.column_stack([shapely.get_x(centres), shapely.get_y(centres)]).astype(np.float64)


def counts(series: pd.Series, field: str) -> FloatArray:
    """(n,) numbers of 0 or more; NaN where nothing stands. Numbers written as text are read.

    Raises:
        EstError: a value is no number, is endless or negative: names the row (from 1) and the field.
    """
    values = numbers(series, field)
    wrong = np.flatnonzero(values < 0)
    if wrong.size:
        raise EstError(
            tr(
                "{field} is {value} in row {row}: a count can't be negative.",
                field=field,
                value=series.iloc[int(wrong[0])],
                row=int(wrong[0]) + 1,
            )
        )
    return values


def numbers(series: pd.Series, field: str) -> FloatArray:
    """(n,) numbers; NaN where nothing stands. Numbers written as text are read, with decimal point or comma.

    Raises:
        EstError: a value is no number, or endless: names the row (from 1) and the field.
    """
    cleaned = series.map(_number_text, na_action="ignore") if series.dtype == object else series
    values = pd.to_numeric(cleaned, errors="coerce").to_numpy(np.float64, na_value=np.nan)
    wrong = np.flatnonzero((np.isnan(values) & ~is_missing(series)) | np.isinf(values))
    if wrong.size:
        raise EstError(
            tr(
                "{field} is '{value}' in row {row}: a number is needed.",
                field=field,
                value=series.iloc[int(wrong[0])],
                row=int(wrong[0]) + 1,
            )
        )
    return np.asarray(values, np.float64)


def labels(series: pd.Series) -> list[str]:
    """Each value as text, whole numbers without a decimal point; '' where nothing stands."""
    out = []
    for value, missing in zip(series, is_missing(series)):
        if missing:
            out.append("")
        elif isinstance(value, float) and value.is_integer():
            out.append(str(int(value)))
        else:
            out.append(str(value).strip())
    return out


def is_missing(series: pd.Series) -> NDArray[np.bool_]:
    """(n,) where nothing stands: NULL, NaN or an empty text."""
    blank = series.map(lambda value: isinstance(value, str) and not value.strip()).to_numpy(bool)
    return np.asarray(series.isna().to_numpy(bool) | blank)


def dates(series: pd.Series, field: str) -> NDArray[np.datetime64]:
    """(n,) datetime64[D]; NaT where nothing stands.

    Dates, moments (their local date as written), and text: 2026-11-23, 20261123, 23/11/2026 or 11/23/2026 where the
    column shows which is meant.

    Raises:
        EstError: a value is no date (a bare number isn't), or the order of day and month can't be told.
    """
    return read_dates(_given(series), field)


@dataclass(frozen=True)
class Moments:
    """Points in time, arrays (n,)."""

    at: NDArray[np.datetime64]
    """datetime64[s]; NaT where nothing stands."""
    is_utc: NDArray[np.bool_]
    """True: *at* is UTC (seconds since 1970, text or fields with an offset); False: local time as written."""
    has_time: NDArray[np.bool_]
    """False: only a date is given, *at* is its midnight."""


def moments(series: pd.Series, field: str) -> Moments:
    """Read dates with times; see :func:`dates` for how dates may be written. A bare number is seconds since 1970.

    Raises:
        EstError: as :func:`dates`.
    """
    return Moments(*read_moments(_given(series), field))


# ---- one value, one feature ------------------------------------------------------------------------------


def _position(source: QgsProcessingFeatureSource, name: str, layer: str) -> int:
    found = source.fields().lookupField(name)
    if found < 0:
        raise EstError(
            tr(
                "{layer} has no field '{field}': its fields are {fields}.",
                layer=layer,
                field=name,
                fields=", ".join(field.name() for field in source.fields()),
            )
        )
    return int(found)


def _moment(value: QDateTime) -> dt.datetime | None:
    """Aware where the field says so itself; what is only 'local' stays as written."""
    if not value.isValid():
        return None
    day, time = value.date(), value.time()
    naive = dt.datetime(
        day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second(), 1000 * time.msec()
    )
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        return naive
    return naive.replace(tzinfo=dt.timezone(dt.timedelta(seconds=value.offsetFromUtc())))


def _wkb(feature: QgsFeature) -> bytes | None:
    if not feature.hasGeometry():
        return None
    shape = feature.geometry()
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape.convertToStraightSegment()
    if shape.isEmpty():
        return None
    return bytes(shape.asWkb().data())


def _mended(shapes: list[bytes | None]) -> NDArray[np.object_]:
    read = shapely.from_wkb(np.array(shapes, object), on_invalid="ignore")
    out: NDArray[np.object_] = np.asarray(shapely.force_2d(read), object)
    if len(out):
        broken = ~shapely.is_valid(out) & (shapely.get_dimensions(out) == 2)
        out[broken] = shapely.make_valid(out[broken])
    return out


def _number_text(value: Any) -> Any:
    """A written number as pandas reads it: blanks between thousands and the decimal comma are taken away."""
    if not isinstance(value, str):
        return value
    text = value.strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace("\u2212", "-")
    return (text.replace(",", ".") if text.count(",") == 1 and "." not in text else text) or None


def _given(series: pd.Series) -> pd.Series:
    """The series with None wherever nothing stands."""
    return series.astype(object).where(~is_missing(series), None)
