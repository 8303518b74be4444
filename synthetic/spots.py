"""Spots within the districts: the places where people gather, and addresses."""

from __future__ import annotations

import dataclasses

import numpy as np

from .arrays import FloatArray, IntArray
from .districts import District
from .names import PLACE_KINDS, street_names
from .randomness import stream

_ADDRESSES = 160
_STREETS = 9
_PLACE_SHARE = 0.5
"""Share of the events that happen at the places; the others are spread over the addresses."""
_JITTER_M = 12.0


@dataclasses.dataclass(frozen=True)
class Spots:
    """All spots of the municipality; arrays and lists of the same length."""

    district: IntArray
    name: tuple[str, ...]
    """'' for a plain address."""
    street: tuple[str, ...]
    house: tuple[str, ...]
    xy: FloatArray
    """(n, 2) in EPSG:3006, easting first."""
    start: IntArray
    """(districts + 1): a district's spots lie between two of these, its places first."""
    n_places: IntArray

    def draw(self, seed: int, rng: np.random.Generator, district: IntArray, hours: str) -> IntArray:
        """A spot for each event in its district."""
        out = np.empty(len(district), dtype=np.int64)
        for number in np.unique(district):
            chosen = np.flatnonzero(district == number)
            out[chosen] = rng.choice(
                np.arange(self.start[number], self.start[number + 1]),
                size=len(chosen),
                p=self._weights(seed, int(number), hours),
            )
        return out

    def _weights(self, seed: int, district: int, hours: str) -> FloatArray:
        """A few places draw most: Zipf's law, in another order by night than by day."""
        n = int(self.start[district + 1] - self.start[district])
        places = int(self.n_places[district])
        order = stream(seed, "spot weights", district, hours).permutation(places)
        zipf = 1.0 / (order + 1.0) ** 1.1
        weights = np.full(n, (1 - _PLACE_SHARE) / (n - places))
        weights[:places] = _PLACE_SHARE * zipf / zipf.sum()
        return weights

    def around(self, rng: np.random.Generator, spot: IntArray) -> FloatArray:
        """The true points of events at spots."""
        scattered: FloatArray = self.xy[spot] + rng.normal(0, _JITTER_M, (len(spot), 2))
        return scattered

    def innermost_place(self, district: int, polygon: District) -> int:
        """The place of a district that lies farthest from its border."""
        first = int(self.start[district])
        places = np.arange(first, first + int(self.n_places[district]))
        return int(places[np.argmax(polygon.border_distance(self.xy[places]))])


def build_spots(districts: list[District], seed: int) -> Spots:
    """Lay out places and addresses in every district."""
    rng = stream(seed, "spots")
    streets = np.array(street_names(), dtype=object)[rng.permutation(len(street_names()))]
    owner, names, street, house, points, start, n_places = [], [], [], [], [], [0], []
    for index, district in enumerate(districts):
        own = streets[(np.arange(_STREETS) + index * _STREETS) % len(streets)]
        kinds = PLACE_KINDS[district.land_use]
        # The most central place first: every district has one that is clearly its own.
        inner = district.random_points(rng, 60)
        inner = inner[np.argsort(-district.border_distance(inner), kind="stable")]
        points.append(inner[:1])
        points.append(district.random_points(rng, len(kinds) - 1, margin=40.0))
        points.append(district.random_points(rng, _ADDRESSES, margin=15.0))
        names += [f"{district.name}, {kind}" for kind in kinds] + [""] * _ADDRESSES
        n = len(kinds) + _ADDRESSES
        owner += [index] * n
        street += list(own[rng.integers(0, _STREETS, n)])
        house += [str(number) for number in rng.integers(1, 90, n)]
        start.append(start[-1] + n)
        n_places.append(len(kinds))
    return Spots(
        district=np.array(owner, dtype=np.int64),
        name=tuple(names),
        street=tuple(street),
        house=tuple(house),
        xy=np.vstack(points),
        start=np.array(start, dtype=np.int64),
        n_places=np.array(n_places, dtype=np.int64),
    )
