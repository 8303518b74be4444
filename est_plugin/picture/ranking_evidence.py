"""What a tertial ranking rests on: a posterior for each criterion that has data, and why the others have none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import gamma_poisson
from ..analysis.ranking import ScoreModel
from ..analysis.score_draws import Criterion, Increase, OfSome
from ..domain.language import tr
from ..domain.source import Source, SourceKind
from .products import RankingSettings

MIN_RESIDENTS = 50
"""Rates of fewer residents are not shown."""

DEFAULT_WEIGHTS: dict[str, float] = {
    "police": 0.35,
    "reporters": 0.30,
    "others": 0.10,
    "trend": 0.15,
    "unsafe": 0.10,
    "rate": 0.0,
}
"""Residents are the wrong denominator for centres and stations: the rate weighs nothing until somebody says so."""

FloatArray = NDArray[np.float64]


@dataclass
class Evidence:
    """Posteriors of the criteria that have data."""

    criteria: dict[str, Criterion] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    """Why a criterion has none."""

    def model(self, settings: RankingSettings) -> ScoreModel:
        """The draws to rank by, the criteria in the order of :data:`DEFAULT_WEIGHTS`."""
        keys = [key for key in DEFAULT_WEIGHTS if key in self.criteria]
        return ScoreModel.simulated([self.criteria[key] for key in keys], settings.draws, settings.seed)

    def _counted(self, key: str, counts: FloatArray, days: FloatArray) -> None:
        if counts.sum() == 0:
            self.missing[key] = tr("nothing of it in the tertial")
        else:
            self.criteria[key] = gamma_poisson.fit(counts, days)


def evidence_of(
    rows: pd.DataFrame, chosen: Sequence[Source], earlier: FloatArray, earlier_days: int, days: int
) -> Evidence:
    """Fit every criterion over the areas.

    Arguments:
        rows: counts by area (``observed``, ``n_<kind>``, ``unsafe_places``, ``population``).
        chosen: the sources counted.
        earlier, earlier_days: incidents by area of the same dates of earlier years, and how many dates those are.
        days: length of the covered part of the tertial.
    """
    found = Evidence()
    exposure = np.full(len(rows), float(days))
    for kind, key in (
        (SourceKind.POLICE, "police"),
        (SourceKind.REPORTERS, "reporters"),
        (SourceKind.OTHERS, "others"),
    ):
        if any(source.kind is kind for source in chosen):
            found._counted(key, rows[f"n_{kind.value}"].to_numpy(float), exposure)
        else:
            found.missing[key] = tr("no such source covers the tertial")
    observed = rows["observed"].to_numpy(float)
    if earlier_days:
        then = gamma_poisson.fit(earlier, np.full(len(rows), float(earlier_days)))
        found.criteria["trend"] = Increase(gamma_poisson.fit(observed, exposure), then)
    else:
        found.missing["trend"] = tr("the same sources cover no earlier year")
    if any(source.kind is SourceKind.REPORTERS for source in chosen):
        found._counted("unsafe", rows["unsafe_places"].to_numpy(float), exposure)
    else:
        found.missing["unsafe"] = tr("no reporters' source covers the tertial")
    population = rows["population"].to_numpy(float)
    settled = population >= MIN_RESIDENTS
    if settled.any():
        # An area with too few residents has no rate, and no points for it.
        fit = gamma_poisson.fit(observed[settled], population[settled] * days)
        found.criteria["rate"] = OfSome(fit, settled)
    else:
        found.missing["rate"] = tr("the areas have no residents")
    return found
