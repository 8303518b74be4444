"""The weekly inventory: what changed, where, against what was to be expected."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import multiple_testing, short_baseline
from ..domain.calendar import ONE_DAY, Clock, Period, Week
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import SILENT, Progress
from ..domain.source import COUNTED_KINDS, Source
from ..store.interface import Store
from .counting import (
    Counts,
    Frame,
    counted_once,
    coverage_by_source,
    coverage_text,
    incident_categories,
    read_counts,
    read_frame,
    source_states,
    tensor,
)
from .products import InventorySettings, Status, WeeklyInventory
from .weekly_places import coming_events, places_of_changes, standing_places

LOOK_BACK = 3
"""So many weeks before this one decide whether what is raised now is new, or goes on."""

PRELIMINARY_DAYS = 14
"""A week by date of offence is preliminary until so many days after its end: registrations still come in."""

P_SOMEWHAT = 0.05
"""A single comparison below this is shown as 'somewhat more' or 'somewhat fewer' on the map, and raises nothing."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class _Choice:
    """Which sources can be judged this week, and against which weeks."""

    judged: tuple[Source, ...]
    baseline: NDArray[np.bool_]
    """(weeks,) of the whole series: usable as a baseline by all judged sources."""
    notes: dict[int, str]


def make_weekly_inventory(store: Store, settings: InventorySettings, progress: Progress = SILENT) -> WeeklyInventory:
    """Count a week by area and category, and judge every count against a short baseline.

    The counts of the week are compared with the predictive distribution from the ``baseline_weeks``
    that lie ``gap_weeks`` before it (:mod:`..analysis.short_baseline`); q-values are over all
    comparisons of the week. A source is judged only where it covers the week and at least
    :data:`short_baseline.MIN_WEEKS` weeks of the baseline; outside its coverage a count is unknown, not zero.
    An event that is linked across judged sources is counted once, in the week as in the baseline; the numbers by
    kind of source stay whole.

    Raises:
        EstError: an unknown area set; no source covers the week.
        Cancelled: *progress* says so.
    """
    progress.report(0.0, tr("Reading the store"))
    frame = read_frame(store, settings.areas, settings.clock, settings.as_of)
    weeks = _weeks(settings)
    choice = _choose_sources(frame, settings, weeks)
    counts = read_counts(store, frame, settings.clock, weeks[0].first, settings.week.last)
    progress.report(0.4, tr("Comparing with the baseline"))

    judged = {source.number for source in choice.judged}
    own = counts.combined(judged)
    categories = incident_categories(frame, set(own["category"]))
    bins = np.array([week.first.toordinal() for week in weeks] + [weeks[-1].last.toordinal() + 1], np.int64)
    series = tensor(own, len(frame.areas), categories, bins)
    covered = _covered_weeks(choice.judged, weeks)
    series[:, :, ~covered] = np.nan
    preliminary = _preliminary(frame, settings, weeks)
    judgement, n_tests = _judge(series, choice.baseline, settings, settings.week in preliminary)
    rows = _labelled(judgement, frame, categories, series, weeks, settings, choice, counts)

    progress.report(0.7, tr("Finding the places"))
    period = Period(settings.week.first, settings.week.last)
    states = source_states(frame, counts.frame, period, judged, choice.notes)
    week_only = read_counts(store, frame, settings.clock, period.first, period.last)
    product = WeeklyInventory(
        settings=settings,
        area_set=frame.area_set,
        state=frame.state,
        rows=rows,
        areas=frame.areas,
        places=places_of_changes(store, frame, settings, rows, judged, set(counts.twice(judged)["uuid"])),
        standing=standing_places(store, frame, settings),
        coming=coming_events(store, frame, settings),
        sources=states,
        n_tests=n_tests,
        placed=sum(state.placed or 0 for state in states if state.is_counted),
        total=sum(state.total or 0 for state in states if state.is_counted),
        preliminary=preliminary,
        uncategorised=week_only.uncategorised,
        linked=counted_once(counts, period, judged),
        categories=tuple(frame.categories[key] for key in categories),
    )
    progress.report(1.0)
    return product


def _weeks(settings: InventorySettings) -> list[Week]:
    """The weeks of the series, oldest first: enough that each of the looked-back weeks has its own whole baseline."""
    back = LOOK_BACK + settings.gap_weeks + settings.baseline_weeks
    return [settings.week.plus(-i) for i in range(back, -1, -1)]


def _covered_weeks(sources: tuple[Source, ...], weeks: list[Week]) -> NDArray[np.bool_]:
    """(weeks,) covered by every one of *sources*; none is covered by no source."""
    if not sources:
        return np.zeros(len(weeks), bool)
    return np.array([all(source.covers(week.first, week.last) for source in sources) for week in weeks])


def _baseline_positions(settings: InventorySettings, n_weeks: int, back: int = 0) -> slice:
    """Positions of the baseline of the week that lies *back* weeks before the last one."""
    end = n_weeks - 1 - back - settings.gap_weeks
    return slice(end - settings.baseline_weeks, end)


def _choose_sources(frame: Frame, settings: InventorySettings, weeks: list[Week]) -> _Choice:
    """Sources that cover the week and share enough covered baseline weeks; the youngest is left out first."""
    week = settings.week
    notes: dict[int, str] = {}
    here = []
    for source in frame.sources:
        if source.kind.is_counted and source.covers(week.first, week.last):
            here.append(source)
        else:
            notes[source.number] = coverage_text(source, settings.clock)
    if not here:
        raise EstError(
            tr(
                "Week {week} can't be counted, as no source covers it ({sources}): choose another week or import "
                "its files.",
                week=week,
                sources=coverage_by_source(frame, settings.clock),
            )
        )
    at = _baseline_positions(settings, len(weeks))
    chosen = sorted(here, key=lambda source: -int(_covered_weeks((source,), weeks)[at].sum()))
    while len(chosen) > 1 and _covered_weeks(tuple(chosen), weeks)[at].sum() < short_baseline.MIN_WEEKS:
        young = chosen.pop()
        notes[young.number] = tr(
            "its record began too late to be compared: {coverage}", coverage=coverage_text(young, settings.clock)
        )
    return _Choice(tuple(chosen), _covered_weeks(tuple(chosen), weeks), notes)


def _preliminary(frame: Frame, settings: InventorySettings, weeks: list[Week]) -> tuple[Week, ...]:
    """The newest weeks whose record is still coming in. By date of registration none is."""
    if settings.clock is not Clock.OCCURRED:
        return ()
    extracted = [source.extracted for source in frame.sources if source.extracted and source.kind.is_counted]
    if not extracted:
        return ()
    limit = max(extracted) - PRELIMINARY_DAYS * ONE_DAY
    return tuple(week for week in weeks[-4:] if week.last > limit)


def _judge(
    series: FloatArray, covered: NDArray[np.bool_], settings: InventorySettings, is_preliminary: bool
) -> tuple[dict[str, FloatArray], int]:
    """Judge the last week of *series* (areas, categories, weeks), and the weeks before it for the status."""
    n_weeks = series.shape[2]
    filled = np.nan_to_num(series)
    judgements = []
    for back in range(LOOK_BACK + 1):
        at = _baseline_positions(settings, n_weeks, back)
        judged = short_baseline.predict(
            series[:, :, n_weeks - 1 - back], filled[:, :, at].sum(axis=2), covered[at].sum()
        )
        judgements.append((judged, multiple_testing.q_values(judged.p_value)))
    now, q = judgements[0]
    raised = [q_then <= settings.q_limit for _, q_then in judgements]
    fewer = multiple_testing.q_values(now.p_low) <= settings.q_limit
    observed = series[:, :, -1]
    before = np.stack([np.where(raised[back], series[:, :, -1 - back], -1) for back in range(1, LOOK_BACK + 1)])
    was_raised = before.max(axis=0) >= 0
    # A week whose registrations are still coming in can't show a decrease.
    is_fewer = fewer & ~raised[0] & (not is_preliminary)
    status = np.select(
        [
            np.isnan(now.p_value),
            raised[0] & ~was_raised,
            raised[0] & (observed > before.max(axis=0)),
            raised[0],
            is_fewer,
            raised[1],
        ],
        [
            Status.UNKNOWN.value,
            Status.NEW.value,
            Status.RISING.value,
            Status.CONTINUING.value,
            Status.FALLING.value,
            Status.ENDED.value,
        ],
        Status.AS_EXPECTED.value,
    )
    change = np.select(
        [
            np.isnan(now.p_value),
            raised[0],
            is_fewer,
            now.p_value <= P_SOMEWHAT,
            (now.p_low <= P_SOMEWHAT) & (not is_preliminary),
        ],
        [np.nan, 2.0, -2.0, 1.0, -1.0],
        0.0,
    )
    return {
        "observed": observed,
        "expected": now.expected,
        "lower": now.lower,
        "upper": now.upper,
        "p_value": now.p_value,
        "p_low": now.p_low,
        "q_value": q,
        "status": status,
        "change_class": change,
        "previous": series[:, :, -2],
    }, int(np.isfinite(now.p_value).sum())


def _labelled(
    judged: dict[str, FloatArray],
    frame: Frame,
    categories: list[str],
    series: FloatArray,
    weeks: list[Week],
    settings: InventorySettings,
    choice: _Choice,
    counts: Counts,
) -> pd.DataFrame:
    """The product's rows: names, sources side by side, history; what to look at first stands first."""
    n_areas, n_categories = len(frame.areas), len(categories)
    at = np.repeat(np.arange(n_areas), n_categories)
    rows = pd.DataFrame(
        {
            "area_code": frame.areas["code"].to_numpy()[at],
            "area_name": frame.areas["name"].to_numpy()[at],
            "category": categories * n_areas,
            "category_name": [frame.categories[key].name for key in categories] * n_areas,
            **{name: values.reshape(-1) for name, values in judged.items()},
            "baseline": _baseline_text(settings, weeks, choice),
            "suppressed": False,
        }
    )
    for kind, values in _by_kind(frame, categories, settings, counts).items():
        rows[f"n_{kind}"] = values.reshape(-1)
    shown = series[:, :, -(settings.baseline_weeks + 1) :].reshape(-1, settings.baseline_weeks + 1)
    rows["history"] = [tuple(line) for line in shown.tolist()]
    first = rows["status"].map(lambda value: -abs(Status(value).direction) * (2 + Status(value).direction))
    order = rows.assign(_first=first, _fewer=rows["p_low"].where(first == -1, 0.0)).sort_values(
        ["_first", "_fewer", "p_value", "area_name", "category"], kind="stable", na_position="last"
    )
    return rows.loc[order.index].reset_index(drop=True)


def _by_kind(frame: Frame, categories: list[str], settings: InventorySettings, counts: Counts) -> dict[str, FloatArray]:
    """Kind of source -> this week's counts (areas, categories); NaN where no source of the kind covers the week."""
    week = settings.week
    bins = np.array([week.first.toordinal(), week.last.toordinal() + 1], np.int64)
    out = {}
    for kind in COUNTED_KINDS:
        numbers = [s.number for s in frame.sources if s.kind is kind and s.covers(week.first, week.last)]
        if numbers:
            own = counts.frame[counts.frame["source"].isin(numbers)]
            out[kind.value] = tensor(own, len(frame.areas), categories, bins)[:, :, 0]
        else:
            out[kind.value] = np.full((len(frame.areas), len(categories)), np.nan)
    return out


def _baseline_text(settings: InventorySettings, weeks: list[Week], choice: _Choice) -> str:
    at = _baseline_positions(settings, len(weeks))
    used = [week for week, is_covered in zip(weeks[at], choice.baseline[at]) if is_covered]
    if len(used) < short_baseline.MIN_WEEKS:
        return tr("none: fewer than {n} covered weeks", n=short_baseline.MIN_WEEKS)
    return tr("{n} weeks, {first} – {last}, predictive test", n=len(used), first=str(used[0]), last=str(used[-1]))
