"""Leads: what a week's single events say of the days to come. The product, frozen, and its words.

It is a product of its own beside the weekly inventory, which is about areas: leads are single events and places, and
finding them takes longer than a dock may.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..domain.area import AreaSet
from ..domain.calendar import Clock, Week
from ..domain.language import expected_count, number, tr
from .products import StoreState

NEAR_REPEATS, LIKELY, CLUSTERS = "near_repeats", "likely", "clusters"
PARTS = (NEAR_REPEATS, LIKELY, CLUSTERS)

TESTED_COLUMNS = ("category", "category_name", "n", "first_day", "observed", "expected", "ratio", "p_value", "q_value")
NEAR_REPEAT_COLUMNS = (
    *("category", "category_name", "role", "date", "days_since", "distance_m", "series_first", "series_n"),
    *("x", "y", "area_code", "area_name", "ratio", "q_value"),
)
LIKELY_COLUMNS = (
    *("rank", "x", "y", "radius_m", "cell_m", "expected", "times_mean", "recent", "recent_cases"),
    *("recent_reporters", "recent_police", "recent_others", "area_code", "area_name", "mostly", "hours"),
)
CLUSTER_COLUMNS = (
    *("rank", "category", "category_name", "x", "y", "radius_m", "first_day", "last_day", "days"),
    *("observed", "expected", "ratio", "llr", "p_value", "p_adjusted", "area_code", "area_name"),
)


@dataclass(frozen=True)
class LeadSettings:
    """What leads are asked for."""

    week: Week
    areas: str
    """Name of the area set."""
    clock: Clock = Clock.OCCURRED
    seed: int = 1
    as_of: int | None = None
    """Import batch to look back to; None is the newest."""
    within_m: float = 200.0
    within_days: int = 14
    """An event is a near repeat of one at most so far away, and at most so many days before."""
    cell_m: float = 250.0
    n_places: int = 5
    apart_m: float = 500.0
    """Likely places lie at least so far apart."""
    limit: float = 0.05
    """q of the near-repeat tables, and adjusted p of clusters, at the most."""


@dataclass(frozen=True)
class MapTest:
    """How maps of likely places, made as they would have been then, did in the weeks up to this one."""

    weeks: int
    events: float
    area_share: float
    """Share of the area that the maps pointed at."""
    pai: float
    pei: float
    pai_naive: float
    """PAI of the count of 13 weeks, on the same weeks and the same share."""


@dataclass(frozen=True)
class WeeklyLeads:
    """Near repeats of the week, likely places of the next, and clusters that are alive at its end.

    ``near_repeats`` (one line per event of the week that follows another one, where the category shows more near
    repeats than chance): ``category, category_name, role`` (``repeat`` at the same place, ``near_repeat`` nearby),
    ``date`` (of the event), ``days_since, distance_m`` (to the one it follows), ``series_first`` (date of the first
    event of its line), ``series_n`` (events in it so far), ``x, y, area_code, area_name, ratio, q_value`` (of its
    category, see ``tested``).

    ``tested`` (one line per category): ``category, category_name, n`` (events), ``first_day``, ``observed, expected,
    ratio`` (pairs of events that are near in both place and time), ``p_value, q_value`` (NaN where nothing could be
    tested).

    ``likely`` (the likeliest cells first): ``rank, x, y`` (the cell's middle), ``radius_m`` (of the circle around it),
    ``cell_m, expected`` (incidents in the cell in the coming week), ``times_mean`` (mean cells), ``recent`` (incidents
    of the last 13 weeks), ``recent_cases`` (the same, antal not counted), ``recent_reporters, recent_police,
    recent_others, area_code, area_name, mostly`` (the commonest category of the recent ones), ``hours`` (when most of
    them happened).

    ``clusters`` (the strongest first): ``rank, category, category_name, x, y, radius_m, first_day, last_day, days,
    observed, expected, ratio, llr, p_value, p_adjusted`` (for the number of categories looked at), ``area_code,
    area_name`` (where most of its events lie).

    ``x, y`` are in the area set's system. Numbers that are withheld are NaN.
    """

    settings: LeadSettings
    area_set: AreaSet
    state: StoreState
    near_repeats: pd.DataFrame
    tested: pd.DataFrame
    likely: pd.DataFrame
    clusters: pd.DataFrame
    n_scanned: int
    """Categories that were looked through for clusters."""
    n_map_categories: int
    """Categories that the likely places count together."""
    accuracy: MapTest | None
    """None where no week could be tested."""
    placed: int | None
    total: int | None
    """Of the week's incidents (sum of antal) of the categories looked at, those with a point in an area, and all."""
    notes: tuple[str, ...] = ()
    """What was left out and why, a sentence each."""
    parts: tuple[str, ...] = PARTS
    """The frames that may be spoken of; what is withheld isn't among them."""

    def title(self) -> str:
        """WHEN, as written on maps and reports."""
        return tr("Leads {week}", week=self.settings.week)

    def sentences(self) -> list[str]:
        """The leads in a few sentences, the same in every door."""
        out = []
        if NEAR_REPEATS in self.parts:
            out.append(self._near_repeat_sentence())
        if LIKELY in self.parts:
            out += self._likely_sentences()
        if CLUSTERS in self.parts:
            out.append(self._cluster_sentence())
        if self.placed is not None and self.total is not None:
            out.append(
                tr(
                    "{n} of the week's {all} incidents have a point in an area.",
                    n=number(self.placed),
                    all=number(self.total),
                )
            )
        return out + list(self.notes)

    def _near_repeat_sentence(self) -> str:
        if not self.tested["p_value"].notna().any():
            return tr("Near repeats could not be tested: too few events.")
        if not (self.tested["q_value"] <= self.settings.limit).any():
            return tr("No category shows more near repeats than chance would have.")
        if self.near_repeats.empty:
            return tr("No event of the week follows another one nearby.")
        names = self.near_repeats.drop_duplicates("category")
        return tr(
            "Events of the week that follow another one within {metres} m and {days} days: {n}, of {categories}.",
            n=number(len(self.near_repeats)),
            metres=number(self.settings.within_m),
            days=number(self.settings.within_days),
            categories=", ".join(
                tr("{category} ({ratio} times what chance would have)", category=name, ratio=number(ratio, 1))
                for name, ratio in zip(names["category_name"], names["ratio"])
            ),
        )

    def _likely_sentences(self) -> list[str]:
        if self.likely.empty:
            return [tr("No place can be called likely next week.")]
        first = self.likely.iloc[0]
        out = [
            tr(
                "Next week's likeliest place is in {area}: {expected} incidents expected in {cell} × {cell} m, {times} "
                "times a mean cell.",
                area=first["area_name"],
                expected=expected_count(first["expected"]),
                cell=number(first["cell_m"]),
                times=number(first["times_mean"]),
            )
        ]
        test = self.accuracy
        if test is None:
            return [*out, tr("Such maps could not be tested on earlier weeks.")]
        values = {"weeks": number(test.weeks), "pai": number(test.pai, 1), "naive": number(test.pai_naive, 1)}
        if test.pai > test.pai_naive:
            said = tr(
                "Over the last {weeks} weeks such maps reached PAI {pai}, and a count of 13 weeks {naive}.", **values
            )
        else:
            said = tr(
                "Over the last {weeks} weeks such maps reached PAI {pai}, no more than a count of 13 weeks ({naive}).",
                **values,
            )
        return [*out, said]

    def _cluster_sentence(self) -> str:
        if not self.n_scanned:
            return tr("No category has enough events to look for clusters.")
        if self.clusters.empty:
            return tr("No cluster stands out at the week's end.")
        first = self.clusters.iloc[0]
        return tr(
            "Clusters to review: {n}; the strongest in {area}, {category}: {observed} since {day} against {expected} "
            "expected.",
            n=number(len(self.clusters)),
            area=first["area_name"],
            category=first["category_name"],
            observed=number(first["observed"]),
            day=first["first_day"].isoformat(),
            expected=expected_count(first["expected"]),
        )
