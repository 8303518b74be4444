"""What happens in the municipality: kinds of event, how many a year, where, when, and by which codes."""
from __future__ import annotations

import dataclasses

from .names import CENTRE, FLATS, HOUSES, INDUSTRY, PARK, RURAL

POINTS, AREA_CODES, REPORTS = "polis_koordinater", "polis_omradeskod", "rapporter"
"""The files, by their names without suffix."""

_USES = (CENTRE, FLATS, HOUSES, INDUSTRY, PARK, RURAL)


def _weights(*values: float) -> dict[str, float]:
    return dict(zip(_USES, values))


#                             centre flats houses industry park rural
NIGHTLIFE = _weights(1.9, 1.0, 0.25, 0.5, 0.7, 0.2)
DAMAGE = _weights(1.4, 1.0, 0.5, 0.9, 1.2, 0.3)
DRUGS = _weights(1.6, 1.1, 0.2, 0.4, 1.2, 0.1)
VEHICLES = _weights(1.0, 1.0, 0.7, 1.6, 1.0, 0.6)
BICYCLES = _weights(1.7, 1.1, 0.4, 0.4, 0.6, 0.2)
HOMES = _weights(0.6, 0.6, 1.6, 0.3, 0.2, 1.5)
PREMISES = _weights(1.3, 0.9, 0.5, 2.0, 0.6, 0.7)
GATHERINGS = _weights(1.5, 1.2, 0.4, 0.3, 1.8, 0.1)
SHOPS = _weights(2.2, 0.8, 0.3, 0.8, 0.1, 0.2)
STAFF = _weights(1.6, 1.2, 0.4, 0.3, 0.2, 0.2)
"""Relative risk by land use, per unit of exposure."""


@dataclasses.dataclass(frozen=True)
class Kind:
    """One category in one file."""

    file: str
    category: str
    """Key in the project's table of categories."""
    per_year: float
    """Expected events a year in the whole municipality, before the scale."""
    land_use: dict[str, float]
    hours: str
    """A key of :data:`.rhythm.HOURS`."""
    codes: dict[str, float]
    """The source's codes or words with their shares."""
    season: tuple[float, int] = (0.0, 0)
    """(amplitude, day of the year of the peak): the rate is multiplied by exp(a · cos(2π (day − peak) / 365.25))."""
    feasts: str = ""
    """A key of :data:`.rhythm.FEASTS`, or none."""


KINDS: tuple[Kind, ...] = (
    Kind(POINTS, "vald_utomhus", 950, NIGHTLIFE, "night",
         {"0355": 2, "0357": 5, "0375": 0.4, "0377": 1, "9309": 0.2, "9311": 0.4, "9317": 0.3, "9319": 0.7},
         (0.20, 190), "drinking"),
    Kind(POINTS, "vald_inomhus", 450, NIGHTLIFE, "night", {"0365": 3, "0367": 4, "0385": 0.4, "0387": 0.6},
         (0.05, 10), "drinking"),
    Kind(POINTS, "vald", 60, NIGHTLIFE, "night", {"1703": 1}, (0.0, 0), "drinking"),
    Kind(POINTS, "hot", 1700, STAFF, "evening",
         {"0401": 1, "0407": 3, "0408": 4, "0414": 0.5, "0428": 1, "0429": 0.7, "0451": 0.6, "0453": 0.6, "0459": 0.3},
         (0.08, 160)),
    Kind(POINTS, "ran", 330, NIGHTLIFE, "evening",
         {"9806": 3, "9807": 0.4, "9808": 0.2, "9810": 4, "9811": 0.6, "9812": 0.4, "0870": 0.8, "0864": 0.2,
          "0855": 0.4},
         (0.10, 300)),
    Kind(POINTS, "sexualbrott", 160, NIGHTLIFE, "night", {"0607": 2, "9694": 3, "9698": 0.3, "9634": 0.2, "9642": 0.4},
         (0.15, 180), "drinking"),
    Kind(POINTS, "skadegorelse", 2500, DAMAGE, "evening", {"1201": 4, "1203": 1, "1205": 2, "1212": 5}, (0.12, 130),
         "damage"),
    Kind(POINTS, "klotter", 900, DAMAGE, "evening", {"1208": 1, "1209": 5}, (0.15, 120)),
    Kind(POINTS, "brand", 260, DAMAGE, "evening", {"1210": 5, "1211": 2, "1301": 1}, (0.20, 125), "fire"),
    Kind(POINTS, "sprangning", 8, DAMAGE, "night", {"1312": 2, "1313": 1}),
    Kind(POINTS, "narkotika", 1100, DRUGS, "evening", {"5005": 1, "5010": 4, "5011": 6}, (0.08, 180)),
    Kind(POINTS, "vapen", 180, DRUGS, "evening", {"4023": 8, "4127": 1, "4128": 0.4}),
    Kind(POINTS, "trafik", 620, VEHICLES, "day", {"3001": 0.4, "3002": 5, "3005": 3, "3070": 3}, (0.06, 200)),
    Kind(POINTS, "alkohol", 60, NIGHTLIFE, "night", {"5047": 1}, (0.10, 170), "drinking"),
    Kind(POINTS, "blaljus", 130, NIGHTLIFE, "night", {"1701": 6, "1702": 1, "1311": 0.4}, (0.05, 180), "drinking"),
    Kind(POINTS, "brak", 90, SHOPS, "day", {"1604": 2, "1615": 1, "4143": 0.5, "4145": 3, "5084": 0.3}),
    Kind(POINTS, "nedskrapning", 30, DAMAGE, "day", {"8008": 1}, (0.20, 120)),
    Kind(AREA_CODES, "fordonsbrott", 1150, VEHICLES, "night",
         {"0801": 0.6, "0802": 1.5, "0803": 0.5, "0804": 1, "9827": 2, "9828": 4}, (0.06, 300)),
    Kind(AREA_CODES, "cykelstold", 1500, BICYCLES, "day", {"9830": 6, "9829": 2, "9833": 0.6, "0841": 0.5},
         (0.45, 215)),
    Kind(AREA_CODES, "inbrott", 850, PREMISES, "night",
         {"0811": 1, "0812": 0.8, "0816": 1, "0818": 1.5, "0820": 1, "0821": 1, "0822": 1.5, "0823": 1, "0825": 4,
          "0830": 1},
         (0.10, 340)),
    Kind(AREA_CODES, "bostadsinbrott", 500, HOMES, "day", {"9801": 4, "9802": 2, "0857": 1, "0874": 0.5, "9831": 0.3},
         (0.28, 340)),
    Kind(AREA_CODES, "stold", 1250, SHOPS, "day", {"0853": 6, "0860": 1, "0880": 3, "9817": 2, "9819": 0.2},
         (0.05, 350)),
    Kind(REPORTS, "skadegorelse", 900, DAMAGE, "report", {"Skadegörelse": 1}, (0.10, 130), "damage"),
    Kind(REPORTS, "klotter", 750, DAMAGE, "report", {"Klotter": 1}, (0.12, 120)),
    Kind(REPORTS, "glaskross", 350, DAMAGE, "report", {"Glaskross": 1}, (0.10, 120), "damage"),
    Kind(REPORTS, "brand", 180, DAMAGE, "report", {"Brand": 2, "Anlagd brand": 1}, (0.20, 125), "fire"),
    Kind(REPORTS, "samling", 1500, GATHERINGS, "late",
         {"Otrygghetsskapande samling": 3, "Otrygghetsskapande samling av personer": 2, "Samling": 1},
         (0.20, 200), "gathering"),
    Kind(REPORTS, "brak", 800, NIGHTLIFE, "late",
         {"Bråk": 3, "Ordningsstörning": 3, "Annat ordningsstörande": 1, "Annat otrygghetsskapande": 1}, (0.10, 190),
         "drinking"),
    Kind(REPORTS, "vald", 150, NIGHTLIFE, "late", {"Våld": 1}, (0.10, 190), "drinking"),
    Kind(REPORTS, "hot", 170, STAFF, "report", {"Hot": 1}),
    Kind(REPORTS, "inbrott", 120, PREMISES, "report", {"Inbrott": 1}, (0.10, 340)),
    Kind(REPORTS, "ran", 50, NIGHTLIFE, "late", {"Rån": 1}),
    Kind(REPORTS, "stold", 120, SHOPS, "report", {"Stöld": 1}),
    Kind(REPORTS, "narkotika", 380, DRUGS, "late", {"Misstänkt droghantering": 3, "Droghantering": 1}, (0.08, 180)),
    Kind(REPORTS, "trafik", 280, GATHERINGS, "late", {"Olovlig trafik": 1}, (0.25, 190)),
    Kind(REPORTS, "nedskrapning", 300, DAMAGE, "report", {"Nedskräpning": 1}, (0.20, 130)),
    Kind(REPORTS, "anstalld", 110, STAFF, "report", {"Incident mot anställd": 1}),
    Kind(REPORTS, "rykte", 60, STAFF, "report", {"Rykten i sociala medier": 1}),
)

COMPANIONS: dict[str, tuple[str, ...]] = {
    "skadegorelse": ("klotter", "glaskross"),
    "klotter": ("skadegorelse",),
    "samling": ("brak", "brak", "narkotika"),
    "brak": ("samling", "hot"),
    "brand": ("skadegorelse", "samling"),
    "narkotika": ("samling", "nedskrapning"),
    "glaskross": ("nedskrapning",),
}
"""What else stands in the same report."""
COMPANION_SHARE = 0.20
"""Share of the reports, of the categories above, that hold a further event."""

FILE_TOTALS = {POINTS: 39_000, AREA_CODES: 21_000, REPORTS: 21_000}
"""Rows wanted at scale 1 over :data:`.rhythm.WEEKS` weeks, before states, coming events and additions."""


def kinds_of(file: str) -> list[int]:
    """Positions in :data:`KINDS` of a file's kinds."""
    return [index for index, kind in enumerate(KINDS) if kind.file == file]


def kind_index(file: str, category: str) -> int:
    """Position of one kind. Raises KeyError when there is none."""
    for index, kind in enumerate(KINDS):
        if kind.file == file and kind.category == category:
            return index
    raise KeyError((file, category))
