"""What stands behind a tertial ranking, for those who may see all of it: never part of what leaves the gate."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import gamma_poisson
from ..analysis.concentration import Concentration, concentration
from ..analysis.multiple_testing import q_values
from ..analysis.ranking import ScoreModel
from ..analysis.same_period import same_period
from ..analysis.score_draws import Increase, exceedance
from ..analysis.weight_sensitivity import weight_sensitivity
from ..domain.calendar import Period, Tertial
from ..domain.language import number, tr
from ..domain.source import Source, SourceKind

NEW_REPORTERS_DAYS = 365
"""A reporters' source that began so recently, or later, may account for an increase by itself."""

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class RankingDetail:
    """Frames have a line per area, in the area set's order, with ``area_code``."""

    same_period: pd.DataFrame
    """``observed, expected, lower, upper`` (95 % prediction interval from the same tertial of earlier years),
    ``p_more, p_fewer, q_more, ratio, ratio_low, ratio_high`` (of the rates per day; NaN on a small base), and
    ``per_day_<tertial>`` of this and each earlier year."""
    dispersion: float
    """How many times more than chance the earlier years vary."""
    certainty: pd.DataFrame
    """``p_above``: probability that the area's rate lies above the areas' mean; ``p_increase``: that it is higher than
    in the same tertial of earlier years (NaN without them)."""
    concentration: Concentration
    """Of the incidents on the areas, by their size in km²."""
    sensitivity: pd.DataFrame
    """``weight_rank_low, weight_rank_high, weight_share_top``: between which ranks, and how often among the first k,
    weights half to double of those chosen put the area; ``halved_<criterion>, doubled_…, without_…``: its rank when
    that weight alone is changed (0: nothing is left)."""
    new_reporters: tuple[tuple[str, dt.date], ...]
    """Reporters' sources that began within a year of the period's end, and when: reports rise with reporters."""

    def sentences(self, top: int) -> list[str]:
        """What must be known of the order, in words."""
        firm = int((self.sensitivity["weight_share_top"] == 1.0).sum())
        out = [
            tr("Of the {k} first, {n} stay when every weight is halved or doubled.", n=number(firm), k=number(top))
        ]
        share = self.concentration.of_incidents[0.5]
        if share == share:
            out.append(tr("Half of the incidents lie on {share} % of the area.", share=number(100 * share)))
        for name, first in self.new_reporters:
            out.append(tr("{source} reports since {date} only: reports rise with reporters.", source=name, date=first))
        return out


def detail_of(
    rows: pd.DataFrame, earlier: Sequence[tuple[Tertial, FloatArray, int]], tertial: Tertial, period: Period,
    chosen: Sequence[Source],
) -> RankingDetail:
    """All but the sensitivity, which follows the weights (see :func:`with_weights`).

    Arguments:
        rows: the ranking's counts by area, in the area set's order.
        earlier: tertials compared with, their incidents by area, and the number of dates.
        period: the covered part of *tertial*.
        chosen: the sources counted.
    """
    observed = rows["observed"].to_numpy(float)
    then = np.array([counts for _, counts, _ in earlier]).reshape(len(earlier), len(rows))
    days = np.array([length for *_, length in earlier], float)
    now = same_period(observed, period.days, then, days)
    frame = pd.DataFrame(
        {
            "area_code": rows["area_code"],
            **{name: getattr(now, name) for name in ("observed", "expected", "lower", "upper", "p_more", "p_fewer")},
            "q_more": q_values(now.p_more),
            **{name: getattr(now, name) for name in ("ratio", "ratio_low", "ratio_high")},
            f"per_day_{tertial}": now.per_day,
            **{f"per_day_{year}": counts / length for year, counts, length in earlier},
        }
    )
    posterior = gamma_poisson.fit(observed, np.full(len(rows), float(period.days)))
    certainty = pd.DataFrame(
        {
            "area_code": rows["area_code"],
            "p_above": exceedance(posterior, float(now.per_day.mean())),
            "p_increase": Increase(
                posterior, gamma_poisson.fit(then.sum(axis=0), np.full(len(rows), days.sum()))
            ).p_more
            if len(days)
            else np.nan,
        }
    )
    km2 = rows["km2"].to_numpy(float)
    sized = np.isfinite(km2) & (km2 > 0)
    return RankingDetail(
        same_period=frame,
        dispersion=now.dispersion,
        certainty=certainty,
        concentration=concentration(observed[sized], size=km2[sized]),
        sensitivity=pd.DataFrame({"area_code": rows["area_code"]}),
        new_reporters=_new_reporters(chosen, period),
    )


def with_weights(
    detail: RankingDetail, model: ScoreModel, keys: Sequence[str], weights: FloatArray, top: int, seed: int
) -> RankingDetail:
    """*detail* with the sensitivity of the ranks to *weights* of the criteria *keys*."""
    found = weight_sensitivity(model, weights, top, seed=seed)
    columns: dict[str, object] = {
        "area_code": detail.sensitivity["area_code"],
        "weight_rank_low": found.rank_low,
        "weight_rank_high": found.rank_high,
        "weight_share_top": found.share_top,
    }
    for name in ("halved", "doubled", "without"):
        columns.update({f"{name}_{key}": ranks for key, ranks in zip(keys, getattr(found, name))})
    return dataclasses.replace(detail, sensitivity=pd.DataFrame(columns))


def _new_reporters(chosen: Sequence[Source], period: Period) -> tuple[tuple[str, dt.date], ...]:
    since = period.last - dt.timedelta(NEW_REPORTERS_DAYS)
    began = [
        (source.name, source.coverage[0].first)
        for source in chosen
        if source.kind is SourceKind.REPORTERS and source.coverage
    ]
    return tuple((name, first) for name, first in began if first > since)
