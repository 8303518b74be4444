"""Hot and cold spots: Gi*, how far a place and its neighbours together lie from what the whole map leads to expect.

Gi* is the z-score of Ord & Getis (1995, Geographical Analysis 27:286, eq. 14) with binary weights, the place itself
included, and the population standard deviation (n in its denominator), as R's ``spdep::localG`` and esda give it:

    Gi* = (Σ_j w_ij x_j − x̄ W_i) / (s √((n Σ_j w_ij² − W_i²) / (n − 1)))

Two p-values, both two-sided: the normal one of Gi*, and that of conditional permutation (Anselin 1995, Geographical
Analysis 27:93: the place keeps its value, the others' values change places), 2 (1 + #) / (B + 1) with the smaller tail.
Many places are looked at, so that q-values are given beside (Caldas de Castro & Singer 2006, Geographical Analysis
38:180).

The permutation costs no loop over places. One random order of all places serves them all, as in esda: the sum of the
first k in the order, leaving out the place itself, is the sum of k neighbours drawn at random from the others. So the
sums of all places with k neighbours are the same cumulated sum, but for the few that stand in the order's beginning
themselves, which take the next in the order instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from ..domain.progress import SILENT, Progress
from .multiple_testing import q_values
from .spatial_weights import Neighbours

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

NO_VALUE, NO_NEIGHBOUR, EVERYTHING, ALL_EQUAL = "no value", "no neighbour", "everything", "all equal"
"""Why Gi* is undefined at a place: it has no value; no neighbour that has one; all others are its neighbours; all
values are the same."""

HOT, COLD, NEITHER, UNDEFINED = "hot", "cold", "none", "undefined"

_CELLS = 4_000_000
"""Numbers held at once by the permutation."""
_SHARED_LIMIT = 0.25
"""Longest beginning of a random order, as a share of all, that is drawn one by one; a longer one is shuffled whole."""
_SAME = 1e-10
"""Sums that differ by less, relative to the values' size, differ by rounding alone."""


@dataclass(frozen=True)
class HotSpots:
    """Gi* of n places. Arrays (n,), NaN where undefined."""

    gi_star: FloatArray
    p_normal: FloatArray
    """Two-sided p of Gi* as a standard normal deviate."""
    p_permuted: FloatArray
    """Two-sided p of the conditional permutation; NaN everywhere without permutations."""
    local_mean: FloatArray
    """Mean value of the place and its neighbours."""
    n_neighbours: IntArray
    """Neighbours with a value."""
    why: NDArray[np.object_]
    """'' where defined, else one of the module's four reasons."""
    permutations: int

    @property
    def p(self) -> FloatArray:
        """The permutation's p where there were permutations, else the normal one."""
        return self.p_permuted if self.permutations else self.p_normal

    @property
    def q(self) -> FloatArray:
        """False discovery rate at which each place is found (Benjamini & Hochberg 1995)."""
        return q_values(self.p)

    def classes(self, alpha: float = 0.05) -> NDArray[np.object_]:
        """hot, cold, none or undefined: q ≤ *alpha* in the direction of Gi*."""
        found = self.q <= alpha
        out = np.where(found & (self.gi_star > 0), HOT, np.where(found & (self.gi_star < 0), COLD, NEITHER))
        return np.where(self.why == "", out, UNDEFINED).astype(object)


def hot_spots(
    values: ArrayLike, neighbours: Neighbours, permutations: int = 0, seed: int = 1, progress: Progress = SILENT
) -> HotSpots:
    """Gi* and its p-values.

    Arguments:
        values: (n,) rates or ratios; counts show where people are. NaN: the place isn't there at all, neither for the
            mean nor as a neighbour.
        neighbours: of the n places.
        permutations: 0: none.
        seed: of the random orders; the same seed gives the same p.

    Raises:
        ValueError: a value is endless, the numbers of places differ, or *permutations* is negative.
    """
    x = np.asarray(values, np.float64)
    if x.shape != (neighbours.n,):
        raise ValueError("there must be one value for each place")
    if np.isinf(x).any():
        raise ValueError("the values must be finite numbers")
    if permutations < 0:
        raise ValueError("the number of permutations must be 0 or more")
    there = ~np.isnan(x)
    inner = neighbours.among(there) if not there.all() else neighbours
    known, k = x[there], inner.counts
    z, local = gi_star(known, inner)
    why = _reasons(known, k)
    z[why != ""] = np.nan
    simulated = np.full(len(known), np.nan)
    if permutations and (why == "").any():
        at = why == ""
        around = (inner.matrix @ known)[at]
        simulated[at] = _permuted(known, around, k[at], np.flatnonzero(at), permutations, seed, progress)
    return HotSpots(
        gi_star=_everywhere(z, there),
        p_normal=_everywhere(2 * special.ndtr(-np.abs(z)), there),
        p_permuted=_everywhere(simulated, there),
        local_mean=_everywhere(local, there),
        n_neighbours=np.where(there, _everywhere(k, there, 0), 0).astype(np.int64),
        why=_everywhere(why, there, NO_VALUE),
        permutations=permutations,
    )


def gi_star(values: FloatArray, neighbours: Neighbours) -> tuple[FloatArray, FloatArray]:
    """Gi* (NaN or not finite where undefined) and the mean of each place with its neighbours, (n,), of values without
    a NaN."""
    n, size = len(values), neighbours.counts + 1.0
    if n == 0:
        return np.empty(0), np.empty(0)
    # Around their mean and on one scale, values of any size lose no figures.
    mean = values.mean()
    scale = float(np.abs(values - mean).max()) or 1.0
    centred = (values - mean) / scale
    around = centred + neighbours.matrix @ centred
    spread = np.sqrt(np.mean(centred**2))
    with np.errstate(divide="ignore", invalid="ignore"):
        z = around / (spread * np.sqrt((n * size - size**2) / (n - 1.0)))
    return z, mean + scale * around / size


def _reasons(values: FloatArray, k: IntArray) -> NDArray[np.object_]:
    """Why Gi* is undefined, '' where it isn't."""
    why = np.full(len(values), "", object)
    if len(values):
        why[k == len(values) - 1] = EVERYTHING
        if np.ptp(values) <= 1e-12 * np.abs(values).max():
            why[:] = ALL_EQUAL
    why[k == 0] = NO_NEIGHBOUR
    return why


def _everywhere(some: NDArray[Any], there: NDArray[np.bool_], fill: object = np.nan) -> NDArray[Any]:
    out = np.full(len(there), fill, object if some.dtype == object else np.float64)
    out[there] = some
    return out


# ---- conditional permutation ----------------------------------------------------------------------------------


def _permuted(
    values: FloatArray,
    around: FloatArray,
    k: IntArray,
    place: IntArray,
    permutations: int,
    seed: int,
    progress: Progress,
) -> FloatArray:
    """Two-sided p of some places.

    Arguments:
        values: (n,) of all places.
        around: sums of the neighbours' values (without the place itself), (m,).
        k: numbers of neighbours, each below n − 1, (m,).
        place: positions of the places among the n, (m,).
    """
    random = np.random.default_rng(seed)
    centred = values - values.mean()
    # Sums of the centred values: the neighbours' part of Gi*, with no figures lost in a great mean.
    asked = around - k * values.mean()
    slack = _SAME * float(np.abs(centred).max()) * (1 + np.sqrt(k))
    longest = int(k.max())
    above, below = np.zeros(len(k), np.int64), np.zeros(len(k), np.int64)
    owner = np.full(len(values), -1, np.int64)
    owner[place] = np.arange(len(place))
    block = max(1, _CELLS // (longest + 1 if longest + 1 < _SHARED_LIMIT * len(values) else len(values)))
    for start in range(0, permutations, block):
        progress.report(start / permutations)
        order = _orders(random, len(values), longest + 1, min(block, permutations - start))
        drawn = centred[order]
        sums = np.cumsum(drawn, axis=1)
        for size, members in _by_size(k):
            ranked = np.sort(sums[:, size - 1])
            above[members] += len(ranked) - np.searchsorted(ranked, asked[members] - slack[members], "left")
            below[members] += np.searchsorted(ranked, asked[members] + slack[members], "right")
        _correct(owner, order, drawn, sums, k, asked, slack, above, below)
    return np.minimum(1.0, 2.0 * (1 + np.minimum(above, below)) / (permutations + 1))


def _by_size(k: IntArray) -> list[tuple[int, IntArray]]:
    """Positions of the places by their number of neighbours."""
    order = np.argsort(k, kind="stable")
    sizes, starts = np.unique(k[order], return_index=True)
    return [(int(size), members) for size, members in zip(sizes, np.split(order, starts[1:]))]


def _orders(random: np.random.Generator, n: int, length: int, rows: int) -> IntArray:
    """The first *length* of each of *rows* random orders of 0 … n − 1, (rows, length)."""
    if length >= _SHARED_LIMIT * n:
        whole = np.tile(np.arange(n), (rows, 1))
        return np.asarray(random.permuted(whole, axis=1)[:, :length])
    # Drawn one by one; whatever has come before in its row is drawn anew until it hasn't.
    out = random.integers(0, n, (rows, length))
    again = np.arange(rows)
    while again.size:
        chosen = out[again]
        by_value = np.argsort(chosen, axis=1, kind="stable")
        ranked = np.take_along_axis(chosen, by_value, axis=1)
        row, at = np.nonzero(ranked[:, 1:] == ranked[:, :-1])
        out[again[row], by_value[row, at + 1]] = random.integers(0, n, len(row))
        again = again[np.unique(row)]
    return out


def _correct(
    owner: IntArray,
    order: IntArray,
    drawn: FloatArray,
    sums: FloatArray,
    k: IntArray,
    asked: FloatArray,
    slack: FloatArray,
    above: IntArray,
    below: IntArray,
) -> None:
    """Count anew, in place, where a place stands among the first k of an order itself: the next one takes its turn."""
    row, at = np.nonzero(owner[order] >= 0)
    member = owner[order[row, at]]
    own = at < k[member]
    row, at, member = row[own], at[own], member[own]
    was = sums[row, k[member] - 1]
    now = sums[row, k[member]] - drawn[row, at]
    low, high = asked[member] - slack[member], asked[member] + slack[member]
    n = len(k)
    above += np.bincount(member, (now >= low).astype(float) - (was >= low), n).astype(np.int64)
    below += np.bincount(member, (now <= high).astype(float) - (was <= high), n).astype(np.int64)
