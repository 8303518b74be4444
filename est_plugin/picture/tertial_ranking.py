"""The tertial ranking: which areas are in greatest need, and how sure that is."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import gamma_poisson
from ..analysis.ranking import CERTAIN, CERTAIN_TIER, POSSIBLE, POSSIBLE_TIER, RankedScores
from ..domain.calendar import ONE_DAY, Period, Tertial
from ..domain.errors import EstError
from ..domain.language import number, tr
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
from .products import Criterion, RankingSettings, TertialRanking, Tier
from .ranking_detail import detail_of, with_weights
from .ranking_evidence import DEFAULT_WEIGHTS, MIN_RESIDENTS, evidence_of

__all__ = ["CERTAIN", "DEFAULT_WEIGHTS", "MIN_RESIDENTS", "POSSIBLE", "make_tertial_ranking", "reweighted"]

MAX_LAG_DAYS = 31
"""A source whose record ends so many days before the others' is left out, rather than cutting the tertial for all."""

FloatArray = NDArray[np.float64]


def criterion_label(key: str) -> str:
    """A criterion's name in the interface."""
    return {
        "police": tr("Police-reported crimes"),
        "reporters": tr("Reports"),
        "others": tr("Other sources"),
        "trend": tr("Increase on earlier years"),
        "unsafe": tr("Unsafe places"),
        "rate": tr("Incidents per resident"),
    }[key]


def make_tertial_ranking(store: Store, settings: RankingSettings, progress: Progress = SILENT) -> TertialRanking:
    """Rank the areas of a set by a tertial's incidents, with the rank's uncertainty.

    Every criterion is a gamma–Poisson posterior (:mod:`..analysis.gamma_poisson`) over the areas,
    per day of the covered part of the tertial; the score is the weighted sum of criteria on a scale of
    0–100, and ranks are those of its posterior draws (:mod:`..analysis.ranking`). The tertial sums dates,
    and is compared with the same dates of earlier years that the same sources cover. An event that is linked across
    these sources is counted once in what is observed, in the trend and in the rate; the criteria of single kinds of
    source count all of their own.

    Raises:
        EstError: an unknown area set; a weight that is no criterion's or is negative; no source covers the tertial.
        Cancelled: *progress* says so.
    """
    weights = checked_weights(settings.weights)
    progress.report(0.0, tr("Reading the store"))
    frame = read_frame(store, settings.areas, settings.clock, settings.as_of)
    chosen, period, notes = _choose_sources(frame, settings)
    compared = _compared(chosen, settings, period)
    counts = read_counts(store, frame, settings.clock, period.first, period.last)
    categories = incident_categories(frame, frame.categories)
    progress.report(0.2, tr("Counting"))

    now = {source.number: _by_area(frame, counts.frame, source, categories, period) for source in chosen}
    years = []
    for tertial in compared:
        part = _same_dates(settings.tertial, tertial, period)
        then = read_counts(store, frame, settings.clock, part.first, part.last)
        years.append((tertial, _together(frame, then, chosen, categories, part), part.days))
    earlier = np.sum([counts_then for _, counts_then, _ in years], axis=0) if years else np.zeros(len(frame.areas))
    earlier_days = sum(days for *_, days in years)
    states = [key for key, category in frame.categories.items() if category.is_state]
    unsafe = sum(_by_area(frame, counts.frame, source, states, period) for source in chosen)

    progress.report(0.4, tr("Simulating the ranks"))
    observed = _together(frame, counts, chosen, categories, period)
    rows = _counted_rows(frame, chosen, now, observed, np.asarray(unsafe, float), earlier, earlier_days, period)
    if not (rows["observed"].any() or rows["unsafe_places"].any()):
        raise EstError(
            tr(
                "There is nothing to rank: no incident of {tertial} lies in an area of '{areas}'; choose another "
                "tertial or area set.",
                tertial=settings.tertial,
                areas=settings.areas,
            )
        )
    evidence = evidence_of(rows, chosen, earlier, earlier_days, period.days)
    progress.report(0.8)
    period_states = source_states(frame, counts.frame, period, set(now), notes)
    used = incident_categories(frame, set(counts.frame["category"]))
    product = TertialRanking(
        settings=settings,
        area_set=frame.area_set,
        state=frame.state,
        rows=rows,
        areas=frame.areas,
        criteria=tuple(
            Criterion(key, criterion_label(key), 0.0, evidence.missing.get(key, "")) for key in DEFAULT_WEIGHTS
        ),
        sources=period_states,
        period=period,
        compared=tuple(compared),
        placed=sum(state.placed or 0 for state in period_states if state.is_counted),
        total=sum(state.total or 0 for state in period_states if state.is_counted),
        basis="",
        categories=tuple(frame.categories[key] for key in used),
        linked=counted_once(counts, period, set(now)),
        model=evidence.model(settings),
        detail=detail_of(rows, years, settings.tertial, period, chosen),
    )
    ranked = reweighted(product, weights)
    progress.report(1.0)
    return ranked


def checked_weights(weights: Mapping[str, float]) -> dict[str, float]:
    """*weights*, or the default ones where none are given. Raises EstError on a name or value that is none."""
    if not weights:
        return dict(DEFAULT_WEIGHTS)
    for key, value in weights.items():
        if key not in DEFAULT_WEIGHTS:
            raise EstError(
                tr("The criterion '{key}' is unknown: choose among {known}.", key=key, known=", ".join(DEFAULT_WEIGHTS))
            )
        if not (value >= 0 and np.isfinite(value)):
            raise EstError(tr("The weight of '{key}' is {value}: give 0 or more.", key=key, value=value))
    return {key: float(weights.get(key, 0.0)) for key in DEFAULT_WEIGHTS}


def reweighted(product: TertialRanking, weights: Mapping[str, float]) -> TertialRanking:
    """The same ranking under other *weights* (criterion -> weight ≥ 0): no new reading, no new draws.

    Criteria without data keep weight 0. Raises EstError when no criterion that has data has a weight.
    """
    weights = checked_weights(weights)
    keys = [criterion.key for criterion in product.criteria if not criterion.note]
    chosen = np.array([weights[key] for key in keys])
    if not chosen.size or chosen.sum() <= 0:
        raise EstError(
            tr(
                "No criterion that has data has a weight above 0: give one of these a weight: {known}.",
                known=", ".join(keys),
            )
        )
    ranked: RankedScores = product.model.ranked(chosen, product.settings.top)
    share = dict(zip(keys, chosen / chosen.sum()))
    rows = product.rows.drop(
        columns=[name for name in product.rows if name in _RANK_COLUMNS or str(name).startswith("part_")]
    )
    # The model's areas stand in the area set's order, the product's rows in that of the last ranking.
    position = {code: i for i, code in enumerate(product.areas["code"])}
    rows = rows.iloc[np.argsort(rows["area_code"].map(position).to_numpy(), kind="stable")].reset_index(drop=True)
    rows["rank"], rows["rank_low"], rows["rank_high"] = ranked.rank, ranked.rank_low, ranked.rank_high
    rows["p_top"], rows["score"] = ranked.p_top, ranked.score
    rows["tier"] = [_TIERS.get(tier, Tier.INDISTINCT).value for tier in ranked.tier.tolist()]
    for key in DEFAULT_WEIGHTS:
        rows[f"part_{key}"] = ranked.parts[keys.index(key)] if key in keys else np.nan
    order = np.lexsort((np.arange(len(rows)), ranked.mean_rank, ranked.rank))
    criteria = tuple(
        dataclasses.replace(criterion, weight=float(share.get(criterion.key, 0.0))) for criterion in product.criteria
    )
    detail = product.detail and with_weights(
        product.detail, product.model, keys, chosen, product.settings.top, product.settings.seed
    )
    return dataclasses.replace(
        product,
        settings=dataclasses.replace(product.settings, weights=dict(weights)),
        rows=rows.iloc[order].reset_index(drop=True),
        criteria=criteria,
        basis=_basis(product, criteria),
        detail=detail,
    )


_TIERS = {CERTAIN_TIER: Tier.CERTAIN, POSSIBLE_TIER: Tier.POSSIBLE}
_RANK_COLUMNS = frozenset(("rank", "rank_low", "rank_high", "p_top", "score", "tier"))


def _choose_sources(frame: Frame, settings: RankingSettings) -> tuple[list[Source], Period, dict[int, str]]:
    """Sources that cover the tertial from its first date, and the part of it that all of them cover."""
    tertial = settings.tertial
    notes: dict[int, str] = {}
    until: dict[int, dt.date] = {}
    for source in frame.sources:
        covered = source.covered_until(tertial.first, tertial.last) if source.kind.is_counted else None
        if covered is None:
            notes[source.number] = coverage_text(source, settings.clock)
        else:
            until[source.number] = covered
    if not until:
        raise EstError(
            tr(
                "Tertial {tertial} can't be ranked, as no source covers it from its first day ({sources}): "
                "choose another tertial or import its files.",
                tertial=tertial,
                sources=coverage_by_source(frame, settings.clock),
            )
        )
    newest = max(until.values())
    chosen = []
    for source in frame.sources:
        if source.number not in until:
            continue
        if (newest - until[source.number]).days > MAX_LAG_DAYS:
            notes[source.number] = tr(
                "its record ends too early: {coverage}", coverage=coverage_text(source, settings.clock)
            )
        else:
            chosen.append(source)
    return chosen, Period(tertial.first, min(until[source.number] for source in chosen)), notes


def _same_dates(tertial: Tertial, earlier: Tertial, period: Period) -> Period:
    """The dates of *earlier* that answer to the covered part of *tertial*."""
    if period.last == tertial.last:
        return Period(earlier.first, earlier.last)
    # 29 February answers to the 28th in a year without one.
    last_of_month = (dt.date(earlier.year, period.last.month, 28) + 4 * ONE_DAY).replace(day=1) - ONE_DAY
    return Period(earlier.first, dt.date(earlier.year, period.last.month, min(period.last.day, last_of_month.day)))


def _compared(chosen: list[Source], settings: RankingSettings, period: Period) -> list[Tertial]:
    """Earlier years' tertials whose same dates all of the sources cover, newest first."""
    found = []
    for years in range(1, settings.years + 1):
        tertial = settings.tertial.earlier(years)
        part = _same_dates(settings.tertial, tertial, period)
        if all(source.covers(part.first, part.last) for source in chosen):
            found.append(tertial)
    return found


def _by_area(frame: Frame, counts: pd.DataFrame, source: Source, categories: list[str], period: Period) -> FloatArray:
    bins = np.array([period.first.toordinal(), period.last.toordinal() + 1], np.int64)
    summed: FloatArray = tensor(counts[counts["source"] == source.number], len(frame.areas), categories, bins).sum(
        axis=(1, 2)
    )
    return summed


def _together(
    frame: Frame, counts: Counts, chosen: list[Source], categories: list[str], period: Period
) -> FloatArray:
    """Incidents of all *chosen* sources by area; an event that two of them tell of is one."""
    bins = np.array([period.first.toordinal(), period.last.toordinal() + 1], np.int64)
    combined = counts.combined({source.number for source in chosen})
    summed: FloatArray = tensor(combined, len(frame.areas), categories, bins).sum(axis=(1, 2))
    return summed


def _counted_rows(
    frame: Frame,
    chosen: list[Source],
    now: dict[int, FloatArray],
    observed: FloatArray,
    unsafe: FloatArray,
    earlier: FloatArray,
    earlier_days: int,
    period: Period,
) -> pd.DataFrame:
    """Counts and rates by area, in the area set's order. What isn't known is NaN."""
    areas, days = frame.areas, period.days
    population = areas["population"].to_numpy(float)
    km2 = areas["km2"].to_numpy(float)
    per_day_earlier = earlier / earlier_days if earlier_days else np.full(len(areas), np.nan)
    fit = gamma_poisson.fit(observed, np.full(len(areas), float(days)))
    rows = pd.DataFrame(
        {
            "area_code": areas["code"],
            "area_name": areas["name"],
            "observed": observed,
            "expected": per_day_earlier * days,
            "per_day": observed / days,
            "per_day_earlier": per_day_earlier,
            "eb_per_day": fit.mean,
            "rate_1000": np.where(
                population >= MIN_RESIDENTS, 1000 * observed / np.where(population > 0, population, np.nan), np.nan
            ),
            "rate_km2": observed / np.where(km2 > 0, km2, np.nan),
            "population": population,
            "km2": km2,
            "unsafe_places": unsafe,
            "suppressed": False,
        }
    )
    for kind in COUNTED_KINDS:
        own = [now[source.number] for source in chosen if source.kind is kind]
        rows[f"n_{kind.value}"] = np.sum(own, axis=0) if own else np.nan
    return rows


def _basis(product: TertialRanking, criteria: tuple[Criterion, ...]) -> str:
    """What the ranking rests on: criteria with their weights, the years compared with, and what is lacking."""
    parts = ", ".join(
        f"{criterion.label.lower()} ({number(100 * criterion.weight)} %)"
        for criterion in criteria
        if criterion.weight > 0
    )
    text = tr("The ranking rests on: {parts}.", parts=parts)
    if product.compared:
        years = ", ".join(str(tertial) for tertial in sorted(product.compared))
        text += " " + tr("Compared per day with {years}.", years=years)
    else:
        text += " " + tr("There are no earlier years to compare with.")
    if not product.areas["population"].ge(MIN_RESIDENTS).any():
        text += " " + tr("The areas have no residents, so rates per 1,000 are empty.")
    return text
