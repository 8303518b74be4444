"""What reporters write: events, unsafe places, coming events, and events that the police have too."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .arrays import FloatArray, IntArray, ObjectArray
from .districts import District
from .kinds import KINDS
from .names import CENTRE, FLATS, PARK
from .randomness import pick, stream
from .rates import NEW_ORGANISATION, NEW_ORGANISATION_KINDS, NEW_ORGANISATION_SHARE, Rates
from .rhythm import Calendar
from .spots import Spots

ORGANISATIONS = {
    "Parkförvaltningen": 5.0,
    "Exempelhem": 6.0,
    "Väktarna": 6.0,
    "Fältgruppen": 3.0,
    "Skolförvaltningen": 3.0,
    "Biblioteken": 1.5,
    "Räddningstjänsten": 1.0,
    "Exempeltrafiken": 2.0,
}
UNSAFE_WORDS = {
    "Otrygg plats: belysning": 5.0,
    "Otrygg plats: siktlinjer": 2.0,
    "Otrygg plats: nedskräpning": 2.0,
    "Otrygg plats": 1.0,
}
COMING_WORD = "Arrangemang"
DUPLICATES = 15
DUPLICATE_METRES = 120.0
DUPLICATE_HOURS = 24
_DUPLICATE_WORDS = {
    "skadegorelse": "Skadegörelse",
    "klotter": "Klotter",
    "brand": "Brand",
    "ran": "Rån",
    "vald_utomhus": "Våld",
    "hot": "Hot",
}
_STATES = 110
_STATE_DAYS = 130.0
_OPEN_IN_NEED = 3
_PAST_COMING, _COMING = 90, 12

COLUMNS = (
    "group",
    "category",
    "word",
    "district",
    "day",
    "minute",
    "registered",
    "px",
    "py",
    "spot",
    "organisation",
    "new",
    "duplicate_of",
)


def event_rows(events: pd.DataFrame, rates: Rates, spots: Spots, seed: int) -> pd.DataFrame:
    """The drawn events (with ``group``) as rows; all events of a report share place and reporter."""
    rng = stream(seed, "report rows")
    kind = events["kind"].to_numpy()
    words = np.full(len(events), "", dtype=object)
    for index in np.unique(kind):
        chosen = np.flatnonzero(kind == index)
        words[chosen] = pick(stream(seed, "codes", int(index)), KINDS[index].codes, len(chosen))
    category = np.array([k.category for k in KINDS], dtype=object)[kind]
    groups = int(events["group"].max()) + 1
    first = events.drop_duplicates("group").sort_values("group")
    point = spots.around(rng, first["spot"].to_numpy())
    organisation = pick(rng, ORGANISATIONS, groups)
    # The new organisation's reports are what it added: s / (1 + s) of its categories since it joined.
    first_category = category[first.index.to_numpy()]
    added = (
        np.isin(first_category.astype(str), NEW_ORGANISATION_KINDS)
        & np.isin(first["district"].to_numpy(), rates.joined_districts)
        & (first["day"].to_numpy() >= rates.joined)
        & (first["new"].to_numpy() == 0)
    )
    added &= rng.random(groups) < NEW_ORGANISATION_SHARE / (1 + NEW_ORGANISATION_SHARE)
    organisation[added] = NEW_ORGANISATION
    group = events["group"].to_numpy()
    return pd.DataFrame(
        {
            "group": group,
            "category": category,
            "word": words,
            "district": events["district"],
            "day": events["day"],
            "minute": events["minute"],
            "registered": events["day"] + events["delay"],
            "px": point[group, 0],
            "py": point[group, 1],
            "spot": events["spot"],
            "organisation": organisation[group],
            "new": events["new"],
            "duplicate_of": "",
        }
    )


def unsafe_rows(
    districts: list[District], rates: Rates, spots: Spots, calendar: Calendar, seed: int, scale: float
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Reports of unsafe places, each place reported again until it is mended, and the states themselves.

    The states: ``district, word, first, last, n`` (last = last simulated day + 1 while it stands).
    """
    rng = stream(seed, "unsafe places")
    weight = np.array([{CENTRE: 2.0, FLATS: 2.0, PARK: 2.0}.get(d.land_use, 0.7) for d in districts])
    n = max(20, int(_STATES * scale))
    district = rng.choice(len(districts), size=n, p=weight / weight.sum())
    begun = rng.integers(calendar.first, calendar.last - 20, n)
    mended = begun + np.ceil(rng.exponential(_STATE_DAYS, n)).astype(np.int64) + 7
    # The areas of need each have some that stand today.
    needy = np.repeat(np.array(sorted(rates.need), dtype=np.int64), _OPEN_IN_NEED)
    district = np.concatenate([district, needy])
    begun = np.concatenate([begun, calendar.last - rng.integers(20, 75, len(needy))])
    mended = np.concatenate([mended, np.full(len(needy), calendar.last + 30)])
    spot = spots.draw(seed, rng, district, "late")
    word = pick(rng, UNSAFE_WORDS, len(district))
    end = np.minimum(mended, calendar.last + 1)
    repeats = 1 + rng.poisson((end - begun) / 45.0)
    states = pd.DataFrame({"district": district, "word": word, "first": begun, "last": end, "n": repeats})
    which = np.repeat(np.arange(len(district)), repeats)
    day = begun[which] + (rng.random(len(which)) * (end - begun)[which]).astype(np.int64)
    starts = np.concatenate([[0], np.cumsum(repeats)[:-1]])
    day[starts] = begun
    point = spots.xy[spot[which]] + rng.normal(0, 8, (len(which), 2))
    registered = np.minimum(day + rng.integers(0, 2, len(which)), calendar.last)
    rows = _rows(
        "otrygg_plats",
        word[which],
        district[which],
        day,
        rng.integers(7 * 60, 22 * 60, len(which)),
        registered,
        point,
        spot[which],
        pick(rng, ORGANISATIONS, len(which)),
    )
    return rows, states


def coming_rows(districts: list[District], spots: Spots, calendar: Calendar, seed: int) -> pd.DataFrame:
    """Announced events: past ones, announced before they were, and a few still to come (dates after the last day)."""
    rng = stream(seed, "coming events")
    places = [index for index, district in enumerate(districts) if district.land_use in (CENTRE, FLATS, PARK)]
    n = _PAST_COMING + _COMING
    day = np.concatenate(
        [
            rng.integers(calendar.first + 60, calendar.last + 1, _PAST_COMING),
            calendar.last + rng.integers(2, 42, _COMING),
        ]
    )
    registered = np.minimum(day - rng.integers(5, 45, n), calendar.last)
    district = rng.choice(places, n)
    spot = spots.start[district]
    point = spots.xy[spot] + rng.normal(0, 8, (n, 2))
    words = np.full(n, COMING_WORD, dtype=object)
    return _rows(
        "arrangemang",
        words,
        district,
        day,
        60 * rng.integers(10, 21, n),
        registered,
        point,
        spot,
        pick(rng, ORGANISATIONS, n),
    )


def duplicate_rows(police: pd.DataFrame, spots: Spots, calendar: Calendar, seed: int) -> pd.DataFrame:
    """Reports of offences that stand in the police file too: same family of category, near in place and time."""
    rng = stream(seed, "duplicates")
    category = np.array([kind.category for kind in KINDS], dtype=object)[police["kind"].to_numpy()]
    day = police["day"].to_numpy()
    fit = (
        np.isin(category.astype(str), list(_DUPLICATE_WORDS))
        & police["px"].notna().to_numpy()
        & ~police["station"].to_numpy()
        & (police["new"].to_numpy() == 0)
        # Neither in the newest weeks nor with an unknown hour: what is planted there stays as it is.
        & (day > calendar.last - 365)
        & (day <= calendar.last - 21)
        & ~police["start"].str.endswith("00:00").to_numpy()
    )
    chosen = np.sort(rng.choice(np.flatnonzero(fit), size=min(DUPLICATES, int(fit.sum())), replace=False))
    n = len(chosen)
    minute = (
        day[chosen] * 1440
        + police["minute"].to_numpy()[chosen]
        + rng.integers(-DUPLICATE_HOURS * 30, DUPLICATE_HOURS * 60, n)
    )
    angle, length = rng.uniform(0, 2 * np.pi, n), rng.uniform(10, DUPLICATE_METRES, n)
    point = police[["px", "py"]].to_numpy()[chosen] + length[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    words = np.array([_DUPLICATE_WORDS[key] for key in category[chosen]], dtype=object)
    rows = _rows(
        "",
        words,
        police["district"].to_numpy()[chosen],
        minute // 1440,
        minute % 1440,
        minute // 1440 + 1,
        point,
        police["spot"].to_numpy()[chosen],
        pick(rng, ORGANISATIONS, n),
    )
    # "Våld" is a category of its own among the reporters; the others have the same key in both files.
    rows["category"] = ["vald" if key == "vald_utomhus" else key for key in category[chosen]]
    rows["duplicate_of"] = police["key"].to_numpy()[chosen]
    return rows


def _rows(
    category: str,
    word: ObjectArray,
    district: IntArray,
    day: IntArray,
    minute: IntArray,
    registered: IntArray,
    point: FloatArray,
    spot: IntArray,
    organisation: ObjectArray,
) -> pd.DataFrame:
    """Rows of reports with a single event; ``group`` is given when the files' rows are put together."""
    return pd.DataFrame(
        {
            "group": -1,
            "category": category,
            "word": word,
            "district": district,
            "day": day,
            "minute": minute,
            "registered": registered,
            "px": point[:, 0],
            "py": point[:, 1],
            "spot": spot,
            "organisation": organisation,
            "new": 0,
            "duplicate_of": "",
        }
    )
