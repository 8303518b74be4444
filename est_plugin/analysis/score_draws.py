"""Draws of what a ranking rests on: a criterion's posterior over the areas, in blocks of bounded memory.

A draw is the same whenever it is asked for: each block of each criterion has a stream of random numbers of its own,
so draws need not be kept (6,000 areas × 10,000 draws × 6 criteria would be 1.4 GB).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import special

from .gamma_poisson import GammaPosterior

FloatArray = NDArray[np.float64]
Draws = NDArray[np.float32]

BLOCK = 1 << 18
"""Draws of one criterion that are held at once, unless all of them are kept."""
KEPT_BYTES = 1 << 28
"""Draws that take no more than this are kept, so that weights can move at once."""


class Criterion(Protocol):
    """A quantity of every area whose posterior can be drawn from."""

    @property
    def mean(self) -> FloatArray:
        """(areas,) posterior means."""

    def draws(self, n: int, random: np.random.Generator) -> Draws:
        """(n, areas) independent draws."""


@dataclass(frozen=True)
class Increase:
    """How much a rate lies above an earlier one: max(now - then, 0), of two independent posteriors."""

    now: GammaPosterior
    then: GammaPosterior

    @property
    def p_more(self) -> FloatArray:
        """Probability that the rate is higher than before: exact, by the beta distribution of G₂/(G₁ + G₂)."""
        return self._p_more(self.now.shape, self.then.shape)

    def _p_more(self, now: FloatArray, then: FloatArray) -> FloatArray:
        share = self.then.rate / (self.now.rate + self.then.rate)
        return np.asarray(special.betainc(then, now, share))

    @property
    def mean(self) -> FloatArray:
        """E max(X - Y, 0) = E[X; X > Y] - E[Y; X > Y], exact: x·f(x) is a gamma density of one more in shape."""
        now, then = self.now, self.then
        above = now.mean * self._p_more(now.shape + 1, then.shape) - then.mean * self._p_more(now.shape, then.shape + 1)
        return np.asarray(np.maximum(above, 0.0))

    def draws(self, n: int, random: np.random.Generator) -> Draws:
        """(n, areas) independent draws."""
        more = self.now.draws(n, random) - self.then.draws(n, random)
        return np.asarray(np.maximum(more, np.float32(0)))


@dataclass(frozen=True)
class OfSome:
    """A quantity that only some areas have; the others have 0 of it."""

    of: GammaPosterior
    which: NDArray[np.bool_]
    """(areas,): the posterior is of those that are True, in order."""

    @property
    def mean(self) -> FloatArray:
        """(areas,) posterior means."""
        out = np.zeros(len(self.which))
        out[self.which] = self.of.mean
        return out

    def draws(self, n: int, random: np.random.Generator) -> Draws:
        """(n, areas) independent draws."""
        out = np.zeros((n, len(self.which)), np.float32)
        out[:, self.which] = self.of.draws(n, random)
        return out


def exceedance(posterior: GammaPosterior, threshold: float) -> FloatArray:
    """(areas,) probability that each rate lies above *threshold* (Richardson et al. 2004, Env Health Persp 112:1016).

    Exact, from the posterior itself. Above .8 it is called conspicuous there.
    """
    if not threshold >= 0:
        raise ValueError("a rate can't be compared with a negative or unknown one")
    return np.asarray(special.gammaincc(posterior.shape, posterior.rate * threshold))


class DrawSource(Protocol):
    """Draws of several criteria, block by block."""

    @property
    def shape(self) -> tuple[int, int, int]:
        """Criteria, draws, areas."""

    @property
    def blocks(self) -> list[tuple[int, int]]:
        """(first, end) of the draws of each block."""

    def block(self, number: int) -> Draws:
        """(criteria, draws of the block, areas)."""


def rows_of_a_block(areas: int) -> int:
    """Draws of *areas* that fit in a block."""
    return max(1, BLOCK // max(areas, 1))


def _blocks(draws: int, areas: int) -> list[tuple[int, int]]:
    size = rows_of_a_block(areas)
    return [(first, min(first + size, draws)) for first in range(0, draws, size)]


@dataclass(frozen=True)
class GivenDraws:
    """Draws that are there already, (criteria, draws, areas)."""

    values: Draws

    @property
    def shape(self) -> tuple[int, int, int]:
        """Criteria, draws, areas."""
        criteria, draws, areas = self.values.shape
        return criteria, draws, areas

    @property
    def blocks(self) -> list[tuple[int, int]]:
        """(first, end) of the draws of each block."""
        return _blocks(*self.shape[1:])

    def block(self, number: int) -> Draws:
        """(criteria, draws of the block, areas)."""
        first, end = self.blocks[number]
        return np.asarray(self.values[:, first:end])


class SimulatedDraws:
    """Draws of criteria that are made when they are asked for, and kept where they are few."""

    def __init__(self, criteria: Sequence[Criterion], draws: int, seed: int) -> None:
        """*draws* of each of *criteria* (at least one), the same for the same *seed*."""
        self._criteria = tuple(criteria)
        self._seed = seed
        self._shape = len(self._criteria), draws, len(self._criteria[0].mean)
        self._kept: dict[int, Draws] | None = {} if 4 * np.prod(self._shape, dtype=np.int64) <= KEPT_BYTES else None

    @property
    def shape(self) -> tuple[int, int, int]:
        """Criteria, draws, areas."""
        return self._shape

    @property
    def blocks(self) -> list[tuple[int, int]]:
        """(first, end) of the draws of each block."""
        return _blocks(*self._shape[1:])

    def block(self, number: int) -> Draws:
        """(criteria, draws of the block, areas)."""
        if self._kept is not None and number in self._kept:
            return self._kept[number]
        first, end = self.blocks[number]
        made = np.empty((self._shape[0], end - first, self._shape[2]), np.float32)
        for i, criterion in enumerate(self._criteria):
            random = np.random.Generator(np.random.SFC64([self._seed, i, number]))
            made[i] = criterion.draws(end - first, random)
        if self._kept is not None:
            self._kept[number] = made
        return made
