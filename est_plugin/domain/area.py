"""Area sets: the divisions that a lägesbild is made on."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AreaSet:
    """A set of areas with codes, in its own coordinate system, of one vintage."""

    number: int
    name: str
    crs: str
    """Authority code such as ``EPSG:3011``, or WKT where it has none."""
    vintage: str
    n_areas: int
    has_population: bool
    population_source: str = ""
    """File that the population was read from; empty where there is none."""
