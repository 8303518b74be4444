"""The weekly inventory: what changed, where, against what was to be expected."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import expected_counts, short_baseline
from ..analysis.event_calendar import Event, event_weeks
from ..analysis.expected_counts import CountSettings, ExpectedCounts, Method, Series
from ..analysis.expected_reasons import baseline_text, why
from ..analysis.season_blocks import weeks_needed
from ..domain.calendar import ONE_DAY, Clock, Period, Week
from ..domain.language import tr
from ..domain.progress import SILENT, Part, Progress
from ..domain.source import COUNTED_KINDS, Source
from ..domain.status import Status
from ..store.interface import Store
from .counting import (
    Counts,
    Frame,
    counted_once,
    coverage_text,
    incident_categories,
    no_source_covers,
    read_counts,
    read_frame,
    source_states,
    tensor,
)
from .event_table import event_table
from .products import InventorySettings, WeeklyInventory, directions
from .reporting_delay import Completeness, weekly_completeness
from .weekly_places import coming_events, places_of_changes, standing_places

LOOK_BACK = 3
"""So many weeks before this one decide whether what is raised now is new, or goes on."""

PRELIMINARY_DAYS = 14
"""A week by date of offence is preliminary until so many days after its end: registrations still come in."""

P_SOMEWHAT = expected_counts.P_SOMEWHAT
"""A single comparison below this is shown as 'somewhat more' or 'somewhat fewer' on the map, and raises nothing."""

NEWEST_WEEKS = 4
"""So many weeks at the end may be preliminary."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class _Choice:
    """Which sources can be judged this week, and against which weeks."""

    judged: tuple[Source, ...]
    notes: dict[int, str]


def make_weekly_inventory(store: Store, settings: InventorySettings, progress: Progress = SILENT) -> WeeklyInventory:
    """Count a week by area and category, and judge every count against what was to be expected.

    With three years or more of covered weeks that is Farrington's flexible method, else the ``baseline_weeks`` that
    lie ``gap_weeks`` before the week (:mod:`..analysis.expected_counts`); ``baseline`` says which. Yearly events
    (:mod:`.event_table`) are known to both, and a preliminary week is held against as much as is registered by now.
    q-values are over all comparisons of the week. A source is judged only where it covers the week and at least
    :data:`short_baseline.MIN_WEEKS` weeks of the short baseline; outside its coverage a count is unknown, not zero.
    An event that is linked across judged sources is counted once, in the week as in the baseline; the numbers by
    kind of source stay whole.

    Raises:
        EstError: an unknown area set; no source covers the week.
        Cancelled: *progress* says so.
    """
    progress.report(0.0, tr("Reading the store"))
    frame = read_frame(store, settings.areas, settings.clock, settings.as_of)
    choice = _choose_sources(frame, settings, _weeks(settings))
    weeks = _all_weeks(settings, choice.judged)
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
    complete = (
        weekly_completeness(store, frame, choice.judged, categories, weeks, NEWEST_WEEKS) if preliminary else None
    )
    events = event_table()
    data = _series(series, bins, covered, events, complete, settings.week in preliminary)
    judgement = expected_counts.judge_last_week(data, _count_settings(settings), Part(progress, 0.4, 0.7))
    rows = _labelled(judgement, data, events, frame, categories, series, settings, counts)

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
        n_tests=judgement.n_tests,
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


def _all_weeks(settings: InventorySettings, sources: tuple[Source, ...]) -> list[Week]:
    """The weeks that may be a baseline and this one, oldest first: as far back as it needs, and *sources* reach."""
    asked = _count_settings(settings)
    # Event weeks are passed over, so the short baseline may reach further back than its number of weeks; and what an
    # event brings is known from the years before, whichever the baseline.
    back = max(
        len(_weeks(settings)) - 1 + expected_counts.MOST_EVENT_WEEKS,
        weeks_needed(asked.most_years, asked.farrington.half_window) + LOOK_BACK,
    )
    weeks = [settings.week.plus(-i) for i in range(back, -1, -1)]
    covered = np.flatnonzero(_covered_weeks(sources, weeks))
    least = len(_weeks(settings))
    return weeks[min(int(covered[0]) if covered.size else 0, len(weeks) - least) :]


def _count_settings(settings: InventorySettings) -> CountSettings:
    return CountSettings(
        method=Method(settings.baseline) if settings.baseline else None,
        baseline_weeks=settings.baseline_weeks,
        gap_weeks=settings.gap_weeks,
        q_limit=settings.q_limit,
        look_back=LOOK_BACK,
    )


def _series(
    series: FloatArray,
    bins: NDArray[np.int64],
    covered: NDArray[np.bool_],
    events: tuple[Event, ...],
    complete: Completeness | None,
    is_preliminary: bool,
) -> Series:
    """*series* (areas, categories, weeks) as the analysis takes it: a row for each area and category."""
    n_areas, n_categories, n_weeks = series.shape

    def of_all_areas(values: FloatArray) -> FloatArray:
        return np.broadcast_to(values, series.shape).reshape(-1, n_weeks)

    return Series(
        counts=series.reshape(-1, n_weeks),
        mondays=bins[:-1],
        covered=covered,
        group=np.tile(np.arange(n_categories), n_areas),
        events=event_weeks(events, bins[:-1]),
        completeness=None if complete is None else of_all_areas(complete.share),
        completeness_variance=None if complete is None else of_all_areas(complete.relative_variance),
        preliminary=is_preliminary,
    )


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
        raise no_source_covers(frame, settings.clock, week)
    at = _baseline_positions(settings, len(weeks))
    chosen = sorted(here, key=lambda source: -int(_covered_weeks((source,), weeks)[at].sum()))
    while len(chosen) > 1 and _covered_weeks(tuple(chosen), weeks)[at].sum() < short_baseline.MIN_WEEKS:
        young = chosen.pop()
        notes[young.number] = tr(
            "its record began too late to be compared: {coverage}", coverage=coverage_text(young, settings.clock)
        )
    return _Choice(tuple(chosen), notes)


def _preliminary(frame: Frame, settings: InventorySettings, weeks: list[Week]) -> tuple[Week, ...]:
    """The newest weeks whose record is still coming in. By date of registration none is."""
    if settings.clock is not Clock.OCCURRED:
        return ()
    extracted = [source.extracted for source in frame.sources if source.extracted and source.kind.is_counted]
    if not extracted:
        return ()
    limit = max(extracted) - PRELIMINARY_DAYS * ONE_DAY
    return tuple(week for week in weeks[-NEWEST_WEEKS:] if week.last > limit)


def _labelled(
    judged: ExpectedCounts,
    data: Series,
    events: tuple[Event, ...],
    frame: Frame,
    categories: list[str],
    series: FloatArray,
    settings: InventorySettings,
    counts: Counts,
) -> pd.DataFrame:
    """The product's rows: names, sources side by side, history; what to look at first stands first."""
    n_areas, n_categories, _ = series.shape
    at = np.repeat(np.arange(n_areas), n_categories)
    names = ("observed", "expected", "lower", "upper", "p_value", "p_low", "q_value", "status", "change_class")
    rows = pd.DataFrame(
        {
            "area_code": frame.areas["code"].to_numpy()[at],
            "area_name": frame.areas["name"].to_numpy()[at],
            "category": categories * n_areas,
            "category_name": [frame.categories[key].name for key in categories] * n_areas,
            **{name: getattr(judged, name) for name in names},
            "previous": data.counts[:, -2],
            "completeness": judged.completeness,
            "baseline": baseline_text(judged.baseline, data.mondays),
            "suppressed": False,
        }
    )
    rows["why"] = _reasons(judged, data, events, settings)
    for kind, values in _by_kind(frame, categories, settings, counts).items():
        rows[f"n_{kind}"] = values.reshape(-1)
    shown = series[:, :, -(settings.baseline_weeks + 1) :].reshape(len(rows), -1)
    rows["history"] = [tuple(line) for line in shown.tolist()]
    direction = directions(rows["status"])
    first = -direction.abs() * (2 + direction)
    order = rows.assign(_first=first, _fewer=rows["p_low"].where(first == -1, 0.0)).sort_values(
        ["_first", "_fewer", "p_value", "area_name", "category"], kind="stable", na_position="last"
    )
    return rows.loc[order.index].reset_index(drop=True)


def _reasons(judged: ExpectedCounts, data: Series, events: tuple[Event, ...], settings: InventorySettings) -> list[str]:
    """Why each row that stands out is judged so; '' for the others, which are most."""
    quiet = (judged.status == Status.AS_EXPECTED.value) & ~(judged.q_value <= settings.q_limit)
    quiet |= judged.status == Status.UNKNOWN.value
    event = int(data.events.event[-1]) if data.events is not None else -1
    name = events[event].name if event >= 0 else ""
    return ["" if is_quiet else why(judged, at, settings.q_limit, name) for at, is_quiet in enumerate(quiet)]


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
