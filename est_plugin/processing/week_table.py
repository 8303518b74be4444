"""A table of weekly counts as series over an unbroken run of weeks. Knows no QGIS."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.calendar import Week
from ..domain.errors import EstError
from ..domain.language import number, tr
from .layer_frame import counts, dates, is_missing, labels

_ISO = re.compile(r"\s*\d{4}-?[Ww]\d{1,2}\s*")
_YEAR_AND_WEEK = re.compile(r"\s*(?:19|20|21)\d{2}[0-5]\d(?:\.0+)?\s*")
_MOST_CELLS = 100_000_000

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class WeekTable:
    """Counts of units by week."""

    units: list[str]
    first_days: IntArray
    """(weeks,) day numbers on which the weeks begin, 7 apart."""
    names: list[str]
    """(weeks,) as the table writes them: 2024-W10, 202410 or the date of the first day."""
    counts: NDArray[np.float64]
    """(units, weeks); NaN where the count is unknown."""
    absent: int
    """So many of the cells have no row."""


def week_table(
    frame: pd.DataFrame, week_field: str, count_fields: Sequence[str], unit_field: str, absent_is_zero: bool
) -> WeekTable:
    """Sort the rows of *frame* into weeks and units; several rows of one week and unit are summed.

    Without *unit_field* each of *count_fields* is a unit. A NULL count makes the week unknown; a week without a row is
    0, or unknown where *absent_is_zero* is False.

    Raises:
        EstError: a week or a count can't be read, no rows, several count fields with a unit field, or weeks so far
            apart that a date must be wrong.
    """
    if unit_field and len(count_fields) > 1:
        raise EstError(tr("Give one COUNT_FIELD where UNIT_FIELD names the units, or several and no UNIT_FIELD."))
    if frame.empty:
        raise EstError(tr("INPUT has no rows: a table with a row for each week is needed."))
    starts, style = _weeks(frame[week_field], week_field)
    first, last = int(starts.min()), int(starts.max())
    days = np.arange(first, last + 1, 7)
    units = labels(frame[unit_field]) if unit_field else []
    named = list(dict.fromkeys(units)) if unit_field else list(count_fields)
    if days.size * len(named) > _MOST_CELLS or days.size > 52 * 200:
        raise EstError(
            tr(
                "{field} reaches from {first} to {last}: a date must be wrong.",
                field=week_field,
                first=dt.date.fromordinal(first),
                last=dt.date.fromordinal(last),
            )
        )
    at = (starts - first) // 7
    shape = (len(named), days.size)
    total, rows = np.zeros(shape), np.zeros(shape, np.int64)
    position = {unit: i for i, unit in enumerate(named)}
    if unit_field:
        cells = [(np.array([position[unit] for unit in units]), counts(frame[count_fields[0]], count_fields[0]))]
    else:
        cells = [(np.full(len(frame), i), counts(frame[field], field)) for i, field in enumerate(count_fields)]
    for row, values in cells:
        # NaN stays NaN through the sum: a week that is unknown in part is unknown.
        np.add.at(total, (row, at), values)
        np.add.at(rows, (row, at), 1)
    if not absent_is_zero:
        total[rows == 0] = np.nan
    return WeekTable(named, days, [_name(int(day), style) for day in days], total, int((rows == 0).sum()))


def absent_text(table: WeekTable, absent_is_zero: bool) -> str:
    """What was made of weeks without a row, '' where there are none."""
    if not table.absent:
        return ""
    if absent_is_zero:
        return tr("{n} weeks of a unit have no row: they are counted as 0.", n=number(table.absent))
    return tr("{n} weeks of a unit have no row: their counts are unknown.", n=number(table.absent))


def _weeks(series: pd.Series, field: str) -> tuple[IntArray, str]:
    """The day on which each row's week begins, and how the table writes weeks: ``iso``, ``number`` or ``date``."""
    missing = np.flatnonzero(is_missing(series))
    if missing.size:
        raise EstError(tr("{field} is empty in row {row}: a week is needed.", field=field, row=int(missing[0]) + 1))
    texts = series.astype(str)
    if texts.map(lambda text: bool(_ISO.fullmatch(text))).any():
        return _distinct(texts, lambda text: Week.parse(text).first.toordinal(), field), "iso"
    if texts.map(lambda text: bool(_YEAR_AND_WEEK.fullmatch(text))).all():
        return _distinct(texts, _of_number, field), "number"
    days = dates(series, field).astype(np.int64) + dt.date(1970, 1, 1).toordinal()
    if np.unique(days % 7).size > 1:
        # Days of the week, not weeks: an ordinal of 1 was a Monday.
        days = days - (days - 1) % 7
    return days, "date"


def _distinct(texts: pd.Series, read: Callable[[str], int], field: str) -> IntArray:
    codes, distinct = pd.factorize(texts)
    return np.array([_day(text, read, field, texts) for text in distinct], np.int64)[codes]


def _day(text: str, read: Callable[[str], int], field: str, texts: pd.Series) -> int:
    """What *read* makes of *text*; where it can't, the sentence names the first row that holds it."""
    try:
        return read(text)
    except EstError as error:
        row = int((texts == text).to_numpy().argmax()) + 1
        raise EstError(tr("{field}, row {row}: {problem}", field=field, row=row, problem=error)) from error


def _of_number(text: str) -> int:
    digits = text.strip().split(".")[0]
    return Week(int(digits[:4]), int(digits[4:])).first.toordinal()


def _name(day: int, style: str) -> str:
    date = dt.date.fromordinal(day)
    if style == "date":
        return date.isoformat()
    week = str(Week.of(date))
    return week if style == "iso" else week.replace("-W", "")
