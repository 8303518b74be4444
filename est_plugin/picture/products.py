"""The two products, frozen: every door (dock, algorithm, map, package) shows the same object.

A product carries its settings, the store's state that it was made from, and the plugin's
version, so that last week's can be made again.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period, Tertial, Week
from ..domain.category import Category
from ..domain.language import expected_count, number, tr
from ..domain.source import SourceKind
from ..domain.status import Status

TOP_CHANGES = 10
"""So many changes are shown by default; all others on demand."""


def directions(statuses: pd.Series) -> pd.Series:
    """:attr:`Status.direction` of each of many statuses, given as text."""
    return statuses.map({status.value: status.direction for status in Status})


class Tier(str, enum.Enum):
    """What can be said of an area's place, its uncertainty considered."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    INDISTINCT = "indistinct"

    def label(self, top: int) -> str:
        """The tier in words, for a list of the *top* first."""
        return {
            Tier.CERTAIN: tr("Certainly among the {k} first", k=top),
            Tier.POSSIBLE: tr("Possibly among the {k} first", k=top),
            Tier.INDISTINCT: tr("Can't be told apart"),
        }[self]


@dataclass(frozen=True)
class StoreState:
    """Which store, as of which import batch, by which version of the plugin."""

    name: str
    batch: int
    imported: str
    plugin_version: str


@dataclass(frozen=True)
class SourceState:
    """One source as it enters a product."""

    name: str
    kind: SourceKind
    extracted: dt.date | None
    coverage: tuple[Period, ...]
    is_counted: bool
    """False when the period lies outside its coverage, or the kind isn't counted."""
    note: str
    """Why it isn't counted, or what to know of it; empty when nothing."""
    placed: int | None
    """Incidents of the period that lie in an area of the set (sum of antal); None where it is withheld."""
    total: int | None
    """All of its incidents of the period (sum of antal); None where it is withheld."""
    by_category: tuple[tuple[str, int, int], ...] = ()
    """(category's key, placed, total): the two numbers again for each category."""


@dataclass(frozen=True)
class InventorySettings:
    """What a weekly inventory is asked for."""

    week: Week
    areas: str
    """Name of the area set."""
    clock: Clock = Clock.OCCURRED
    baseline_weeks: int = 13
    gap_weeks: int = 2
    """Weeks just before the judged one that the baseline leaves out: late registrations, the problem's own start."""
    q_limit: float = 0.05
    as_of: int | None = None
    """Import batch to look back to; None is the newest."""
    baseline: str = ""
    """``farrington`` or ``short``; empty: the former where three years are covered, else the latter."""
    n_places: int = 5


@dataclass(frozen=True)
class WeeklyInventory:
    """Area × category for one week, judged against what was to be expected.

    ``rows`` (one line per area and category, sorted with what to look at first):
    ``area_code, area_name, category`` (key), ``category_name, observed, expected, lower, upper,
    p_value, p_low`` (probability of so few or fewer), ``q_value, completeness`` (share of the week that is registered
    by now: ``expected`` is what was to be expected by now), ``baseline`` (text), ``why`` (text, '' where nothing
    stands out), ``status`` (:class:`Status` value), ``change_class`` (-2 … 2, see :meth:`by_area`),
    ``n_reporters, n_police, n_others, previous`` (last week's count), ``history`` (tuple: the weeks before and this
    one, oldest first, NaN = unknown), ``suppressed`` (bool: the numbers are withheld, see :mod:`.release`). Unknown and
    withheld numbers are NaN, never 0.

    ``areas``: ``code, name, population, km2, wkb`` (bytes, in the area set's CRS).
    ``places``: ``x, y`` (area set's CRS), ``radius_m, n, area_code, area_name, category, category_name, hours``.
    ``standing`` and ``coming``: ``area_code, area_name, category, category_name, first_seen|date, n, source``.
    """

    settings: InventorySettings
    area_set: AreaSet
    state: StoreState
    rows: pd.DataFrame
    areas: pd.DataFrame
    places: pd.DataFrame
    standing: pd.DataFrame
    coming: pd.DataFrame
    sources: tuple[SourceState, ...]
    n_tests: int
    placed: int | None
    total: int | None
    preliminary: tuple[Week, ...]
    """The weeks whose record is still coming in, oldest first."""
    uncategorised: pd.DataFrame
    """``code_system, code, n``: codes of the period that no rule places."""
    categories: tuple[Category, ...] = ()
    """The categories compared, with their flags."""
    linked: tuple[tuple[str, int, int], ...] = ()
    """(category's key, placed, all) of the week's incidents that another counted source tells of too: ``observed``
    counts those events once, ``placed`` and ``total`` and the numbers by source count each record."""

    @property
    def period(self) -> Period:
        """The week's dates."""
        return Period(self.settings.week.first, self.settings.week.last)

    def by_area(self) -> pd.DataFrame:
        """One line per area, for maps: ``area_code, area_name, observed, expected`` (over all categories),
        ``n_changes, top_category`` (what to look at first there, '' if nothing), ``status, change_class``.

        ``change_class`` is the area's most conspicuous comparison: 2 more than expected (q ≤ the limit),
        1 somewhat more (p ≤ .05 alone), 0 as expected, -1 somewhat fewer, -2 fewer; NaN = unknown.
        """
        rows = self.rows.assign(
            _more=self.rows["change_class"].clip(lower=0),
            _fewer=self.rows["change_class"].clip(upper=0),
            _partly=self.rows["observed"].notna() != self.rows["expected"].notna(),
        )
        groups = rows.groupby("area_code", sort=False)
        out = groups.agg(
            area_name=("area_name", "first"),
            observed=("observed", lambda v: v.sum(min_count=1)),
            expected=("expected", lambda v: v.sum(min_count=1)),
            _suppressed=("suppressed", "any"),
            _partly=("_partly", "any"),
            n_changes=("change_class", lambda v: int((v.abs() == 2).sum())),
            _more=("_more", "max"),
            _fewer=("_fewer", "min"),
        )
        # More than expected is what the week is about: it wins over fewer in another category of the same area.
        out["change_class"] = out["_more"].where(out["_more"] > 0, out["_fewer"])
        conspicuous = rows[rows["change_class"].abs() > 0].copy()
        conspicuous["_order"] = -conspicuous["change_class"]
        first = conspicuous.sort_values(["_order", "p_value"], kind="stable").groupby("area_code", sort=False).first()
        out["top_category"] = first["category_name"].reindex(out.index).fillna("")
        # An area with a withheld number has no sum (it would be wrong, or give the number back), and is "as expected"
        # only as far as can be seen. Sums over different categories can't be compared.
        out.loc[out["_suppressed"], ["observed", "expected"]] = float("nan")
        out.loc[out["_partly"], "expected"] = float("nan")
        out.loc[out["_suppressed"] & (out["change_class"] == 0), "change_class"] = float("nan")
        quiet = out["change_class"].map(lambda v: Status.UNKNOWN.value if v != v else Status.AS_EXPECTED.value)
        out["status"] = first["status"].reindex(out.index).fillna(quiet)
        return out.drop(columns=["_more", "_fewer", "_suppressed", "_partly"]).reset_index()

    @property
    def changes(self) -> pd.DataFrame:
        """The rows to look into: every row that is not as expected, first things first."""
        quiet = (Status.AS_EXPECTED.value, Status.UNKNOWN.value, Status.ENDED.value)
        return self.rows[~self.rows["status"].isin(quiet)]

    def title(self) -> str:
        """WHEN, as written on maps and reports."""
        week = self.settings.week
        return tr(
            "week {number} {year} ({first} – {last})",
            number=week.number,
            year=week.year,
            first=week.first.isoformat(),
            last=week.last.isoformat(),
        )

    def placed_text(self) -> str:
        """'n placed of n (Z %)'."""
        return placed_text(self.placed, self.total)

    def sentences(self) -> list[str]:
        """The week in at most four sentences, the same in every door."""
        more = self.rows[directions(self.rows["status"]) > 0]
        fewer = self.rows[directions(self.rows["status"]) < 0]
        out = []
        if len(more):
            out.append(self._more_sentence(more))
        elif self.n_tests and self.rows["suppressed"].any():
            out.append(tr("None of the {tests} comparisons shown stands out.", tests=number(self.n_tests)))
        elif self.n_tests:
            out.append(
                tr("Nothing unusual this week: none of {tests} comparisons stands out.", tests=number(self.n_tests))
            )
        else:
            out.append(tr("No comparison could be made: too few weeks are covered."))
        if len(fewer):
            out.append(tr("{n} show fewer than expected.", n=number(len(fewer))))
        if self.placed is not None:
            out.append(_placed_sentence(self.placed_text(), self.linked))
        if self.preliminary:
            out.append(tr("Preliminary weeks: {weeks}.", weeks=", ".join(str(week) for week in self.preliminary)))
        return out

    def _more_sentence(self, more: pd.DataFrame) -> str:
        first = more.iloc[0]
        values = {
            "n": number(len(more)),
            "tests": number(self.n_tests),
            "area": first["area_name"],
            "category": first["category_name"].lower(),
            "observed": number(first["observed"]),
        }
        if first["expected"] != first["expected"]:  # withheld, as the baseline's count is small
            return tr(
                "{n} of {tests} comparisons show more than expected; first {area}, {category}: {observed}.", **values
            )
        return tr(
            "{n} of {tests} comparisons show more than expected; first {area}, {category}: {observed} against "
            "{expected}.",
            expected=expected_count(first["expected"]),
            **values,
        )


@dataclass(frozen=True)
class RankingSettings:
    """What a tertial ranking is asked for."""

    tertial: Tertial
    areas: str
    clock: Clock = Clock.OCCURRED
    top: int = 5
    years: int = 3
    """Earlier years whose same tertial is compared with."""
    weights: dict[str, float] = field(default_factory=dict)
    """Criterion -> weight; empty means the default weights."""
    draws: int = 4000
    seed: int = 1
    as_of: int | None = None


@dataclass(frozen=True)
class Criterion:
    """One part of the score."""

    key: str
    label: str
    weight: float
    """Share of the score, 0–1, after normalising over the criteria that have data."""
    note: str = ""
    """Why it is left out, where its weight is 0 for lack of data."""


@dataclass(frozen=True)
class TertialRanking:
    """Areas of one tertial in order of need, with the uncertainty of the order.

    ``rows`` (one line per area, by rank): ``area_code, area_name, rank`` (posterior median),
    ``rank_low, rank_high`` (95 % interval), ``p_top, tier`` (:class:`Tier` value), ``score`` (0–100),
    ``part_<criterion>`` (its points of the score), ``observed, expected`` (same tertial of earlier years,
    per day × days; NaN without them), ``per_day, per_day_earlier, eb_per_day`` (shrunken), ``rate_1000``
    (NaN without residents, or under 50), ``rate_km2, population, km2, n_reporters, n_police, n_others,
    unsafe_places``.
    """

    settings: RankingSettings
    area_set: AreaSet
    state: StoreState
    rows: pd.DataFrame
    areas: pd.DataFrame
    criteria: tuple[Criterion, ...]
    sources: tuple[SourceState, ...]
    period: Period
    """The covered part of the tertial: all of it, or up to the last covered date."""
    compared: tuple[Tertial, ...]
    """Earlier years' tertials that were covered, and so compared with."""
    placed: int | None
    total: int | None
    basis: str
    """What the ranking rests on, in a sentence."""
    categories: tuple[Category, ...] = ()
    """The categories counted, with their flags."""
    linked: tuple[tuple[str, int, int], ...] = ()
    """As in :class:`WeeklyInventory`, of the period."""
    model: Any = field(default=None, repr=False, compare=False)
    """The posterior draws (``analysis.ranking.ScoreModel``), kept so that weights can move at once."""
    detail: Any = field(default=None, repr=False, compare=False)
    """What stands behind the order (``ranking_detail.RankingDetail``); None where it may not be seen."""

    @property
    def is_whole(self) -> bool:
        """Whether the whole tertial is covered."""
        return self.period == Period(self.settings.tertial.first, self.settings.tertial.last)

    def title(self) -> str:
        """WHEN, as written on maps and reports."""
        tertial = self.settings.tertial
        text = tr(
            "tertial {number} {year} ({first} – {last})",
            number=tertial.number,
            year=tertial.year,
            first=tertial.first.isoformat(),
            last=tertial.last.isoformat(),
        )
        if self.is_whole:
            return text
        so_far = tr(
            "up to {last}: {days} of {all} days",
            last=self.period.last.isoformat(),
            days=self.period.days,
            all=tertial.days,
        )
        return f"{text}, {so_far}"

    def placed_text(self) -> str:
        """'n placed of n (Z %)'."""
        return placed_text(self.placed, self.total)

    def sentences(self) -> list[str]:
        """The ranking in at most four sentences, the same in every door."""
        sure = self.rows[self.rows["tier"] == Tier.CERTAIN.value]
        possible = self.rows[self.rows["tier"] == Tier.POSSIBLE.value]
        out = []
        if len(sure):
            out.append(
                tr(
                    "Certainly among the {k} first: {areas}.",
                    k=self.settings.top,
                    areas=", ".join(sure["area_name"].head(self.settings.top)),
                )
            )
        else:
            out.append(tr("No area is certainly among the {k} first.", k=self.settings.top))
        if len(possible):
            more = len(possible)
            out.append(
                tr("{n} more are possibly among them.", n=number(more))
                if len(sure)
                else tr("{n} are possibly among them.", n=number(more))
            )
        out.append(self.basis)
        if self.placed is not None:
            out.append(_placed_sentence(self.placed_text(), self.linked))
        return out


def _placed_sentence(placed: str, linked: tuple[tuple[str, int, int], ...]) -> str:
    """How much could be placed, and how much of it two sources tell of."""
    text = tr("{placed} incidents are placed in an area.", placed=placed)
    twice = sum(line[2] for line in linked)
    if twice:
        text += " " + tr("Of these, {n} stand in two sources and are counted once.", n=number(twice))
    return text


def placed_text(placed: int | None, total: int | None) -> str:
    """'n of n (Z %)'; never a percentage of nothing. Withheld numbers (None) are said to be so."""
    if placed is None:
        return tr("number withheld")
    if total is None:
        return tr("{placed} (of a number withheld)", placed=number(placed))
    if total == 0:
        return tr("0 of 0")
    return tr(
        "{placed} of {total} ({share} %)",
        placed=number(placed),
        total=number(total),
        share=number(100 * placed / total),
    )
