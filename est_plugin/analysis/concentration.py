"""How concentrated incidents are: the share of them on so few of the places.

The "law of crime concentration" (Weisburd 2015, Criminology 53:133) is about the share of incidents on the hardest hit
few per cent of all places, those without any included. With fewer incidents than places some concentration is there by
arithmetic alone: the Gini index is adjusted for that (Bernasco & Steenbeek 2017, J Quant Criminol 33:451), and each
share stands beside what chance alone would give (Levin, Rosenfeld & Deckard 2017, J Quant Criminol 33:629).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..domain.progress import SILENT, Progress

FloatArray = NDArray[np.float64]

SHARES_OF_PLACES = (0.01, 0.05, 0.10, 0.20)
SHARES_OF_INCIDENTS = (0.25, 0.50, 0.80)
SIMULATIONS = 99


@dataclass(frozen=True)
class Concentration:
    """How concentrated. Shares are 0–1; NaN without incidents."""

    n_places: int
    """Places, those without incidents included."""
    n_hit: int
    """Places with an incident at least."""
    n_incidents: float
    on_places: dict[float, float]
    """Share of the places (or of their size), hardest hit first -> share of the incidents there."""
    by_chance: dict[float, tuple[float, float, float]]
    """The same if every place were equally exposed: mean, and 2.5 and 97.5 % quantile of the simulations."""
    of_incidents: dict[float, float]
    """Share of the incidents -> the smallest share of places that holds it."""
    gini: float
    gini_adjusted: float
    """Bernasco & Steenbeek's: 0 where the incidents are spread as evenly as so few can be. NaN where places differ in
    size, for which it isn't defined."""
    curve: FloatArray
    """(n_places + 1, 2) the Lorenz curve, hardest hit first: cumulated share of places, of incidents."""


def concentration(
    counts: ArrayLike,
    n_places: int | None = None,
    size: ArrayLike | None = None,
    simulations: int = SIMULATIONS,
    seed: int = 1,
    progress: Progress = SILENT,
) -> Concentration:
    """How concentrated *counts* are on their places.

    Arguments:
        counts: (n,) incidents by place, 0 or more.
        n_places: all places, where *counts* has only those that were hit; n by default.
        size: (n,) how large each place is (km², residents, metres of street), above 0; equal by default. Places are
            then ordered by incidents per size.
        simulations: of chance, for ``by_chance``.

    Raises:
        ValueError: a count is negative or unknown, a size isn't above 0, or there are fewer places than counts.
        Cancelled: *progress* says so.
    """
    y = np.asarray(counts, float).reshape(-1)
    n = len(y) if n_places is None else n_places
    if not np.all(np.isfinite(y) & (y >= 0)):
        raise ValueError("counts must be 0 or more")
    if n < len(y) or (size is not None and n != len(y)):
        raise ValueError("there must be as many places as counts, and a size of each")
    y = np.concatenate([y, np.zeros(n - len(y))])
    e = np.ones(n) if size is None else np.asarray(size, float).reshape(-1)
    if len(e) != n or not np.all(np.isfinite(e) & (e > 0)):
        raise ValueError("sizes must be above 0")
    curve = lorenz(y, e)
    nothing = y.sum() == 0
    return Concentration(
        n_places=n,
        n_hit=int((y > 0).sum()),
        n_incidents=float(y.sum()),
        on_places={share: _at(curve, share) for share in SHARES_OF_PLACES},
        by_chance=_by_chance(y, e, simulations, seed, progress),
        of_incidents={share: np.nan if nothing else _reached(curve, share) for share in SHARES_OF_INCIDENTS},
        gini=np.nan if nothing else _gini(curve),
        gini_adjusted=np.nan if nothing or size is not None else _adjusted_gini(y),
        curve=curve,
    )


def lorenz(counts: FloatArray, size: FloatArray) -> FloatArray:
    """(n + 1, 2) cumulated share of *size* and of *counts*, the densest place first; NaN for those of no incidents."""
    order = np.argsort(-counts / size, kind="stable")
    out = np.zeros((len(counts) + 1, 2))
    with np.errstate(invalid="ignore"):
        out[1:, 0] = np.cumsum(size[order]) / size.sum()
        out[1:, 1] = np.cumsum(counts[order]) / counts.sum()
    if not counts.sum():
        out[:, 1] = np.nan
    return out


def counts_in_cells(xy: FloatArray, antal: FloatArray, cell_m: float) -> FloatArray:
    """Incidents of each square cell that holds any, the cells' corners at whole multiples of *cell_m*.

    Arguments:
        xy: (n, 2) metres; NaN without a point, and not counted.
        antal: (n,) how often each counts.

    Raises:
        ValueError: the cells have no size.
    """
    if not cell_m > 0:
        raise ValueError("cells must have a size")
    there = np.isfinite(xy).all(axis=1)
    cells = np.floor(xy[there] / cell_m).astype(np.int64)
    _, which = np.unique(cells, axis=0, return_inverse=True)
    return np.bincount(np.asarray(which).reshape(-1), antal[there]).astype(np.float64)


def _at(curve: FloatArray, share: float) -> float:
    """Share of the incidents on *share* of the places: a part of a place counts as that part of its incidents."""
    return float(np.interp(share, curve[:, 0], curve[:, 1]))


def _reached(curve: FloatArray, share: float) -> float:
    """The smallest share of the places that holds *share* of the incidents."""
    at = int(np.searchsorted(curve[:, 1], share - 1e-12))
    (x0, y0), (x1, y1) = curve[at - 1], curve[at]
    return float(x0 + (share - y0) / (y1 - y0) * (x1 - x0))


def _gini(curve: FloatArray) -> float:
    x, y = curve.T
    return float(np.sum(np.diff(x) * (y[1:] + y[:-1]))) - 1.0


def _adjusted_gini(y: FloatArray) -> float:
    """max(1/c, 1/n)·(2·Σ i·yᵢ - n - 1) - max(n/c, 1) + 1, with shares yᵢ rising, of c incidents on n places."""
    n, c = len(y), float(y.sum())
    rising = np.sort(y) / c
    weighted = 2 * float(np.sum(np.arange(1, n + 1) * rising)) - n - 1
    return max(1 / c, 1 / n) * weighted - max(n / c, 1.0) + 1


def _by_chance(
    y: FloatArray, e: FloatArray, simulations: int, seed: int, progress: Progress
) -> dict[float, tuple[float, float, float]]:
    """Shares if each incident (rounded to whole ones) fell on a place by its size alone."""
    incidents = round(float(y.sum()))
    if not incidents or simulations < 1:
        return dict.fromkeys(SHARES_OF_PLACES, (np.nan, np.nan, np.nan))
    random = np.random.default_rng(seed)
    found = np.empty((simulations, len(SHARES_OF_PLACES)))
    for i in range(simulations):
        progress.report(i / simulations)
        curve = lorenz(random.multinomial(incidents, e / e.sum()).astype(float), e)
        found[i] = [_at(curve, share) for share in SHARES_OF_PLACES]
    low, high = np.quantile(found, (0.025, 0.975), axis=0)
    return {
        share: (float(found[:, i].mean()), float(low[i]), float(high[i])) for i, share in enumerate(SHARES_OF_PLACES)
    }
