"""Products made by hand, for tests of the doors (docks, maps, packages) that need no store."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import numpy as np
import pandas as pd
import shapely

from est_plugin.analysis import gamma_poisson, multiple_testing, ranking, short_baseline
from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Period, Tertial, Week
from est_plugin.domain.category import Category
from est_plugin.domain.source import SourceKind
from est_plugin.domain.status import Status
from est_plugin.picture.products import (
    Criterion,
    InventorySettings,
    RankingSettings,
    SourceState,
    StoreState,
    TertialRanking,
    Tier,
    WeeklyInventory,
)

CATEGORIES = (
    Category("skadegorelse", "Skadegörelse", "Vandalism", "damage"),
    Category("samling", "Otrygghetsskapande samling", "Gathering that makes people feel unsafe", "disorder"),
    Category("vald_utomhus", "Våld utomhus", "Violence outdoors", "violence"),
    Category("sexualbrott", "Sexualbrott", "Sexual offences", "sexual", sensitive=True),
)
_NAMES = ("Åkersberg", "Ängby", "Östra Kvarnängsbackens industriområde", "Gränby", "Lövdalen", "Stenhagen")
_STATE = StoreState("Lagesbild", 3, "2026-11-23T07:58:12", "0.1.0")
_EXTRACTED = dt.date(2026, 11, 23)
_COVERED = (Period(dt.date(2023, 1, 1), dt.date(2026, 11, 22)),)


def _areas(n: int) -> pd.DataFrame:
    side = int(np.ceil(np.sqrt(n)))
    cells = [
        shapely.box(
            647_000 + 900 * (i % side),
            6_637_000 + 900 * (i // side),
            647_900 + 900 * (i % side),
            6_637_900 + 900 * (i // side),
        )
        for i in range(n)
    ]
    return pd.DataFrame(
        {
            "code": [f"9999A{i + 10}" for i in range(n)],
            "name": [
                _NAMES[i % len(_NAMES)] + ("" if i < len(_NAMES) else f" {i // len(_NAMES) + 1}") for i in range(n)
            ],
            "population": [float(800 + 350 * (i % 7)) if i % 11 != 10 else np.nan for i in range(n)],
            "km2": [0.81] * n,
            "wkb": [shapely.to_wkb(shapely.multipolygons([cell])) for cell in cells],
        }
    )


def _area_set(n: int) -> AreaSet:
    return AreaSet(1, "Stadsdelar", "EPSG:3006", "2026", n, True, "befolkning.xlsx")


def _sources(placed: int, total: int) -> tuple[SourceState, ...]:
    return (
        SourceState("Rapportörer", SourceKind.REPORTERS, _EXTRACTED, _COVERED, True, "", placed // 3, total // 3),
        SourceState(
            "Polisen", SourceKind.POLICE, _EXTRACTED, _COVERED, True, "", placed - placed // 3, total - total // 3
        ),
    )


def sample_inventory(n_areas: int = 12, quiet: bool = False, **changes: Any) -> WeeklyInventory:
    """A week of *n_areas* districts and four categories; *quiet*: nothing stands out. *changes* replace fields."""
    random = np.random.default_rng(7)
    areas = _areas(n_areas)
    n = n_areas * len(CATEGORIES)
    history = random.poisson(np.repeat(random.gamma(2, 1, n), 13).reshape(n, 13)).astype(float)
    observed = random.poisson(history.mean(axis=1)).astype(float)
    if quiet:
        observed = np.round(history.mean(axis=1))
    else:
        observed[: min(3, n)] += 11
    judged = short_baseline.predict(observed, history.sum(axis=1), 13)
    q = multiple_testing.q_values(judged.p_value)
    status = np.where(q <= 0.05, Status.NEW.value, Status.AS_EXPECTED.value)
    change = np.select([q <= 0.05, judged.p_value <= 0.05, judged.p_low <= 0.05], [2.0, 1.0, -1.0], 0.0)
    reporters = np.floor(observed * 0.4)
    at = np.repeat(np.arange(n_areas), len(CATEGORIES))
    rows = pd.DataFrame(
        {
            "area_code": areas["code"].to_numpy()[at],
            "area_name": areas["name"].to_numpy()[at],
            "category": [category.key for category in CATEGORIES] * n_areas,
            "category_name": [category.name for category in CATEGORIES] * n_areas,
            "observed": observed,
            "expected": judged.expected,
            "lower": judged.lower,
            "upper": judged.upper,
            "p_value": judged.p_value,
            "p_low": judged.p_low,
            "q_value": q,
            "baseline": "13 weeks (2026-W32 – 2026-W44), gap of 2 weeks",
            "status": status,
            "change_class": change,
            "n_reporters": reporters,
            "n_police": observed - reporters,
            "n_others": np.nan,
            "previous": history[:, -1],
            "history": [(*tuple(line), y) for line, y in zip(history, observed)],
            "suppressed": False,
        }
    ).sort_values("p_value", kind="stable", ignore_index=True)
    total = int(observed.sum()) + 17
    place = areas.head(2)
    product = WeeklyInventory(
        settings=InventorySettings(Week(2026, 47), "Stadsdelar"),
        area_set=_area_set(n_areas),
        state=_STATE,
        rows=rows,
        areas=areas,
        places=pd.DataFrame(
            {
                "x": [647_200.0 + 900 * i for i in range(len(place))],
                "y": 6_637_300.0,
                "radius_m": 150.0,
                "n": [7, 4][: len(place)],
                "area_code": place["code"],
                "area_name": place["name"],
                "category": "skadegorelse",
                "category_name": CATEGORIES[0].name,
                "hours": "Fri–Sat 20–24",
            }
        ),
        standing=pd.DataFrame(
            {
                "area_code": ["9999A10"],
                "area_name": [_NAMES[0]],
                "category": ["otrygg_plats"],
                "category_name": ["Otrygg plats"],
                "first_seen": [dt.date(2026, 9, 14)],
                "n": [3],
                "source": ["Rapportörer"],
            }
        ),
        coming=pd.DataFrame(
            {
                "area_code": ["9999A10"],
                "area_name": [_NAMES[0]],
                "category": ["arrangemang"],
                "category_name": ["Arrangemang"],
                "date": [dt.date(2026, 11, 28)],
                "n": [1],
                "source": ["Rapportörer"],
            }
        ),
        sources=_sources(total - 17, total),
        n_tests=n,
        placed=total - 17,
        total=total,
        preliminary=(Week(2026, 46), Week(2026, 47)),
        uncategorised=pd.DataFrame({"code_system": ["brottskod"], "code": ["9801"], "n": [2]}),
        categories=CATEGORIES,
    )
    return dataclasses.replace(product, **changes)


def sample_ranking(n_areas: int = 12, **changes: Any) -> TertialRanking:
    """A tertial of *n_areas* districts, ranked on police records and reports."""
    random = np.random.default_rng(11)
    areas = _areas(n_areas)
    police = random.poisson(random.gamma(3, 8, n_areas)).astype(float)
    reports = random.poisson(random.gamma(3, 4, n_areas)).astype(float)
    days = np.full(n_areas, 83.0)
    fits = [gamma_poisson.fit(police, days), gamma_poisson.fit(reports, days)]
    model = ranking.ScoreModel.from_values([fit.draws(500, random) for fit in fits], [fit.mean for fit in fits])
    ranked = model.ranked(np.array([0.6, 0.4]), 5)
    tier = np.select(
        [ranked.p_top >= 0.95, ranked.p_top >= 0.5], [Tier.CERTAIN.value, Tier.POSSIBLE.value], Tier.INDISTINCT.value
    )
    observed = police + reports
    rows = (
        pd.DataFrame(
            {
                "area_code": areas["code"],
                "area_name": areas["name"],
                "rank": ranked.rank,
                "rank_low": ranked.rank_low,
                "rank_high": ranked.rank_high,
                "p_top": ranked.p_top,
                "tier": tier,
                "score": ranked.score,
                "observed": observed,
                "expected": observed * 0.9 + 3,
                "per_day": observed / 83,
                "per_day_earlier": observed * 0.9 / 83,
                "eb_per_day": observed / 84,
                "rate_1000": 1000 * observed / areas["population"],
                "rate_km2": observed / areas["km2"],
                "population": areas["population"],
                "km2": areas["km2"],
                "n_reporters": reports,
                "n_police": police,
                "n_others": np.nan,
                "unsafe_places": 1.0,
                "part_police": ranked.parts[0],
                "part_reporters": ranked.parts[1],
                "part_others": np.nan,
                "part_trend": np.nan,
                "part_rate": np.nan,
                "part_unsafe": np.nan,
                "suppressed": False,
            }
        )
        .assign(_mean=ranked.mean_rank)
        .sort_values("_mean", kind="stable", ignore_index=True)
        .drop(columns="_mean")
    )
    total = int(observed.sum()) + 40
    product = TertialRanking(
        settings=RankingSettings(Tertial(2026, 3), "Stadsdelar"),
        area_set=_area_set(n_areas),
        state=_STATE,
        rows=rows,
        areas=areas,
        criteria=(Criterion("police", "Police-reported crimes", 0.6), Criterion("reporters", "Reports", 0.4)),
        sources=_sources(total - 40, total),
        period=Period(dt.date(2026, 9, 1), dt.date(2026, 11, 22)),
        compared=(Tertial(2025, 3), Tertial(2024, 3), Tertial(2023, 3)),
        placed=total - 40,
        total=total,
        basis="The ranking rests on police-reported crimes (60 %) and reports (40 %).",
        categories=CATEGORIES,
        model=model,
    )
    return dataclasses.replace(product, **changes)
