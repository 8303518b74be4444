"""From the store to counts by area, source and category: what both products stand on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period, Week
from ..domain.category import UNCATEGORISED, Category, CodeTable
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.source import Source, SourceKind
from ..paths import plugin_version
from ..store.interface import Store
from .products import SourceState, StoreState


@dataclass(frozen=True)
class Counts:
    """Incidents of some dates."""

    frame: pd.DataFrame
    """``area`` (position, -1 not placed), ``source`` (number), ``category`` (key), ``day`` (ordinal), ``n``."""
    uncategorised: pd.DataFrame
    """``code_system, code, n``: codes that no rule places, most frequent first."""
    linked: pd.DataFrame
    """As ``frame``, single incidents with ``uuid`` and ``kept_source``: an incident of that source stands for them."""

    def combined(self, sources: Collection[int]) -> pd.DataFrame:
        """As ``frame``, of some sources together: an event that several of them tell of is counted once.

        An incident that stands for others does so only where its own source is among *sources*. (Lines with a
        negative n take off what was counted twice; sums over an area, a category and some days are right.)
        """
        own = self.frame[self.frame["source"].isin(sources)]
        twice = self.twice(sources)
        if twice.empty:
            return own
        return pd.concat([own, twice.assign(n=-twice["n"])[list(own)]], ignore_index=True)

    def twice(self, sources: Collection[int]) -> pd.DataFrame:
        """The lines of ``linked`` that are counted already by another of *sources*."""
        here = self.linked["source"].isin(sources) & self.linked["kept_source"].isin(sources)
        return self.linked[here]


@dataclass(frozen=True)
class Frame:
    """What a product is made on: the store's state, the areas, the categories and the sources."""

    state: StoreState
    area_set: AreaSet
    areas: pd.DataFrame
    categories: dict[str, Category]
    codes: CodeTable
    sources: tuple[Source, ...]


def lines_of(frame: pd.DataFrame) -> Iterator[Any]:
    """A frame's lines, their columns as attributes of whatever type they hold."""
    return iter(frame.itertuples(index=False))


def read_frame(store: Store, areas: str, clock: Clock, as_of: int | None) -> Frame:
    """Read everything but the incidents. Raises EstError on an unknown area set."""
    area_set = store.area_set(areas)
    batches = [batch for batch in store.batches() if as_of is None or batch.number <= as_of]
    newest = batches[-1] if batches else None
    return Frame(
        state=StoreState(
            store.name, newest.number if newest else 0, newest.imported if newest else "", plugin_version()
        ),
        area_set=area_set,
        areas=store.areas(area_set),
        categories=store.categories(),
        codes=CodeTable(store.code_rules(newest.number if newest else 0)),
        sources=tuple(store.sources(clock, as_of)),
    )


def read_counts(store: Store, frame: Frame, clock: Clock, first: dt.date, last: dt.date) -> Counts:
    """Counts of the dates from *first* to *last*, of every source and category, states and non-crimes included."""
    raw = store.counts(frame.area_set, clock, first, last, frame.state.batch)
    raw["category"] = categories_of(frame, raw["code_system"], raw["code"], raw["day"].to_numpy())
    unknown = raw[raw["category"].isna()]
    listed = unknown.groupby(["code_system", "code"])["n"].sum().reset_index()
    listed = listed.sort_values("n", ascending=False, kind="stable", ignore_index=True)
    raw["category"] = raw["category"].fillna(UNCATEGORISED)
    summed = raw.groupby(["area", "source", "category", "day"])["n"].sum().reset_index()
    return Counts(summed, listed, linked_incidents(store, frame, clock, first, last))


def linked_incidents(store: Store, frame: Frame, clock: Clock, first: dt.date, last: dt.date) -> pd.DataFrame:
    """What an incident of another source stands for that is itself counted: in an area, and as an incident."""
    raw = store.linked(frame.area_set, clock, first, last, frame.state.batch)
    kept = categories_of(frame, raw["kept_code_system"], raw["kept_code"], raw["kept_day"].to_numpy())
    incidents = {key for key, category in frame.categories.items() if category.is_incident}
    counted = kept.isin(incidents) & ((raw["kept_area"] >= 0) | (raw["area"] < 0))
    raw["category"] = categories_of(frame, raw["code_system"], raw["code"], raw["day"].to_numpy())
    raw = raw[counted & raw["category"].isin(incidents)].rename(columns={"antal": "n"})
    return raw[["uuid", "area", "source", "category", "day", "n", "kept_source"]]


def categories_of(frame: Frame, systems: pd.Series, codes: pd.Series, days: NDArray[np.int64]) -> pd.Series:
    """Category of each code on its day (ordinals); None where no rule places it."""
    system_at, system = pd.factorize(systems.to_numpy(object))
    code_at, code = pd.factorize(codes.to_numpy(object))
    day_at, day = pd.factorize(days)
    # Few combinations occur: each is asked for once.
    distinct, which = np.unique((system_at * len(code) + code_at) * len(day) + day_at, return_inverse=True)
    found = np.empty(len(distinct), object)
    for at, key in enumerate(distinct.tolist()):
        pair, day_number = divmod(key, len(day))
        system_number, code_number = divmod(pair, len(code))
        date = dt.date.fromordinal(int(day[day_number])).isoformat()
        found[at] = frame.codes.category(system[system_number], code[code_number], date)
    return pd.Series(found[np.asarray(which).reshape(-1)], index=systems.index, dtype=object)


def tensor(counts: pd.DataFrame, n_areas: int, categories: list[str], bins: NDArray[np.int64]) -> NDArray[np.float64]:
    """Sum counts into (areas, categories, bins).

    Arguments:
        counts: as :attr:`Counts.frame`; rows outside of the areas, the categories or the bins are left out.
        categories: keys, in order.
        bins: (m + 1,) day ordinals at which the bins begin, the last one being the day after the end.
    """
    position = {key: i for i, key in enumerate(categories)}
    category = counts["category"].map(position).fillna(-1).to_numpy(np.int64)
    area = counts["area"].to_numpy(np.int64)
    at = np.searchsorted(bins, counts["day"].to_numpy(np.int64), side="right") - 1
    inside = (area >= 0) & (category >= 0) & (at >= 0) & (at < len(bins) - 1)
    out = np.zeros((n_areas, len(categories), len(bins) - 1))
    np.add.at(out, (area[inside], category[inside], at[inside]), counts["n"].to_numpy(float)[inside])
    return out


def incident_categories(frame: Frame, used: Collection[str]) -> list[str]:
    """Keys of the categories that are counted as incidents and occur in *used*, in the table's order."""
    return [key for key, category in frame.categories.items() if category.is_incident and key in used]


def source_states(
    frame: Frame, counts: pd.DataFrame, period: Period, counted: Collection[int], notes: dict[int, str]
) -> tuple[SourceState, ...]:
    """Each source as it enters a product, with 'n placed of n' for the incidents of *period*."""
    keys = {key for key, category in frame.categories.items() if category.is_incident}
    days = counts["day"].between(period.first.toordinal(), period.last.toordinal())
    here = counts[days & counts["category"].isin(keys)]
    total = here.groupby("source")["n"].sum()
    placed = here[here["area"] >= 0].groupby("source")["n"].sum()
    here = here.assign(placed=here["n"].where(here["area"] >= 0, 0))
    by_category = here.groupby(["source", "category"])[["placed", "n"]].sum().reset_index()
    return tuple(
        SourceState(
            name=source.name,
            kind=source.kind,
            extracted=source.extracted,
            coverage=source.coverage,
            is_counted=source.number in counted,
            note=_note(source, notes.get(source.number, "")),
            placed=int(placed.get(source.number, 0)),
            total=int(total.get(source.number, 0)),
            by_category=_of_source(by_category, source.number),
        )
        for source in frame.sources
    )


def _note(source: Source, note: str) -> str:
    """*note*, and that rows of the source have been erased: the same batch counted more before."""
    if source.erased_before is None:
        return note
    erased = tr("rows from before {date} have been erased", date=source.erased_before)
    return f"{note}; {erased}" if note else erased


def _of_source(by_category: pd.DataFrame, number: int) -> tuple[tuple[str, int, int], ...]:
    """(category, placed, all) of one source."""
    own = by_category[by_category["source"] == number]
    return tuple(zip(own["category"].tolist(), own["placed"].tolist(), own["n"].tolist()))


def counted_once(counts: Counts, period: Period, counted: Collection[int]) -> tuple[tuple[str, int, int], ...]:
    """(category's key, placed, all) of the incidents of *period* that another counted source's record stands for."""
    twice = counts.twice(counted)
    twice = twice[twice["day"].between(period.first.toordinal(), period.last.toordinal())]
    twice = twice.assign(placed=twice["n"].where(twice["area"] >= 0, 0))
    sums = twice.groupby("category")[["placed", "n"]].sum().reset_index()
    return tuple(zip(sums["category"].tolist(), sums["placed"].tolist(), sums["n"].tolist()))


def coverage_text(source: Source, clock: Clock) -> str:
    """For which dates a source's record is complete, in words."""
    if source.kind is SourceKind.NEWS:
        return tr("published news are listed, never counted")
    if not source.coverage:
        if clock is Clock.REGISTERED:
            return tr("it has no dates of registration")
        return tr("its coverage is unknown")
    return tr("its record covers {periods}", periods=", ".join(str(period) for period in source.coverage))


def coverage_by_source(frame: Frame, clock: Clock) -> str:
    """All sources with what they cover, for a message that says why nothing could be counted."""
    if not frame.sources:
        return tr("nothing has been imported yet")
    return "; ".join(f"{source.name}: {coverage_text(source, clock)}" for source in frame.sources)


def no_source_covers(frame: Frame, clock: Clock, week: Week) -> EstError:
    """What to tell of a week that can't be counted."""
    return EstError(
        tr(
            "Week {week} can't be counted, as no source covers it ({sources}): choose another week or import "
            "its files.",
            week=week,
            sources=coverage_by_source(frame, clock),
        )
    )
