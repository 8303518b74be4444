"""Residents, sub-areas in the manner of DeSO, and the exposure that crime depends on."""

from __future__ import annotations

import dataclasses

import numpy as np

from .arrays import FloatArray, IntArray
from .districts import District
from .names import CENTRE, FLATS, HOUSES, INDUSTRY, PARK, RURAL
from .randomness import stream

_RESIDENTS = {
    CENTRE: (3_000, 5_000),
    FLATS: (4_500, 8_500),
    HOUSES: (2_500, 5_000),
    INDUSTRY: (20, 400),
    PARK: (10, 150),
    RURAL: (600, 1_800),
}
_VISITORS = {CENTRE: 5_000, FLATS: 1_200, HOUSES: 400, INDUSTRY: 2_500, PARK: 900, RURAL: 300}


@dataclasses.dataclass(frozen=True)
class Residents:
    """Who lives and stays where. Arrays over the districts or the sub-areas."""

    sub_codes: tuple[str, ...]
    """'9999A1001' …: a sub-area's code begins with its district's."""
    sub_district: IntArray
    sub_population: IntArray
    population: IntArray
    exposure: FloatArray
    """Residents and visitors together."""


def settle(districts: list[District], seed: int) -> Residents:
    """Give every district its residents and two to four sub-areas."""
    rng = stream(seed, "residents")
    codes, owners, people = [], [], []
    visitors = np.array([_VISITORS[district.land_use] for district in districts], float)
    for index, district in enumerate(districts):
        low, high = _RESIDENTS[district.land_use]
        residents = int(rng.integers(low, high + 1))
        n = int(rng.integers(2, 5))
        for part, count in enumerate(rng.multinomial(residents, rng.dirichlet(np.full(n, 12.0)))):
            codes.append(f"{district.code}{part + 1:02d}")
            owners.append(index)
            people.append(int(count))
    sub_district = np.array(owners, dtype=np.int64)
    sub_population = np.array(people, dtype=np.int64)
    population = np.bincount(sub_district, weights=sub_population, minlength=len(districts)).astype(np.int64)
    return Residents(tuple(codes), sub_district, sub_population, population, population + visitors)
