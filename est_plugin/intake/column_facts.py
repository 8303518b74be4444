"""What the cells of a column look like, whatever its heading says."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..domain.category import category_code, offence_code
from ..paths import resource
from .category_words import offence_codes, probable_category, report_codes
from .cells import numbers, object_array
from .coordinates import POSITION
from .dates import DateReader
from .events import BETWEEN
from .times import read_time

_MOST = 4000
"""Cells that are looked at."""

_DATE_LIKE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|(?:19|20)\d{6}(?!\d)|\d{1,2}\.? ?[^\W\d]{3,}\.? \d{4}")
_TIME_LIKE = re.compile(r"\d{1,2}[:.]\d{2}|\d{3,4}|(?:kl\.? ?)\d")
_DESO = re.compile(r"\d{4}[A-C]\d{4}")
_REGSO = re.compile(r"\d{4}R\d{3}")
_MUNICIPALITY_CODE = re.compile(r"(0[1-9]|1[0-9]|2[0-5])\d{2}")
_AREA_CODE = re.compile(r"[A-ZÅÄÖa-zåäö]{0,4}[-_ ]?\d[\d-]*[A-Z]?")
_STREET = re.compile(
    r"\w*(?:gatan?|vägen?|stigen|torget|gränd|allén|backen|leden|esplanaden|street|road|avenue)\b", re.I
)
_ADDRESS = re.compile(r"[^\W\d][\w .'-]*\s\d{1,4}\s?[A-Za-z]?")
_HOUSE = re.compile(r"\d{1,4}\s?[A-Za-z]?(?:-\d{1,4})?")
_YES_NO = frozenset(("ja", "nej", "yes", "no", "x", "true", "false", "0", "1"))


@functools.lru_cache(maxsize=1)
def municipalities() -> frozenset[str]:
    """Names of the Swedish municipalities, case folded."""
    return frozenset(
        name.casefold() for name in resource("places", "municipalities.txt").read_text(encoding="utf-8").splitlines()
    )


@dataclass(frozen=True)
class ColumnFacts:
    """Figures of one column; shares are of its filled cells."""

    name: str
    position: int
    filled: float
    """Share of the rows that have anything in it."""
    n: int
    """Filled cells looked at."""
    distinct: tuple[str, ...]
    """Different texts, the most frequent first."""
    dates: float
    """Share that is written as a date is."""
    serials: float
    """Share that is a number which may be a date (Excel's serial numbers of 2000 to 2050, six digits)."""
    timed: float
    """Share of the dates that have a time of day other than 00:00."""
    times: float
    numbers: float
    whole: float
    low: float
    high: float
    """2nd and 98th hundredth of the numbers; NaN without."""
    decimals: float
    offences: float
    """Share that is an offence code which some rule places."""
    four_digits: float
    categories: float
    """Share in words that probably mean a category."""
    reported: float
    """Share that is a category of the reporters, or several of them."""
    several: float
    """Share of cells with several of them."""
    deso: float
    municipality_codes: float
    municipalities: float
    counties: float
    positions: float
    streets: float
    addresses: float
    houses: float
    ticks: float
    words: float
    """Mean number of words."""
    unique: float
    """Different texts by filled cells."""

    @property
    def is_numeric(self) -> bool:
        """Whether nearly all of it are numbers."""
        return self.numbers > 0.95

    def lies(self, low: float, high: float) -> bool:
        """Whether nearly all of its numbers lie between two."""
        return self.is_numeric and self.low >= low and self.high <= high


def facts_of(name: str, position: int, cells: NDArray[np.object_], last_year: int) -> ColumnFacts:
    """Look at the cells of a column (missing ones '')."""
    filled = [text for text in cells if text]
    looked = filled[:_MOST]
    n = len(looked)
    counted = Counter(looked)
    values, _ = numbers(object_array(looked))
    values = values[np.isfinite(values)]

    def share(fits: Sequence[bool] | dict[str, bool]) -> float:
        if isinstance(fits, dict):
            return sum(counted[text] for text, yes in fits.items() if yes) / n if n else 0.0
        return sum(fits) / n if n else 0.0

    def matching(pattern: re.Pattern[str]) -> float:
        return share({text: bool(pattern.fullmatch(text)) for text in counted})

    moments = {text: _moment(text, last_year) for text in counted}
    dated = {text: bool(moment) and bool(_DATE_LIKE.match(text)) for text, moment in moments.items()}
    timed = {text: yes and (moments[text] or ("", ""))[1] not in ("", "00:00") for text, yes in dated.items()}
    parts = {text: [category_code(part) for part in BETWEEN.split(text) if part.strip()] for text in counted}
    reported = {text: bool(each) and all(part in report_codes() for part in each) for text, each in parts.items()}
    n_dated = share(dated)
    return ColumnFacts(
        name=name,
        position=position,
        filled=len(filled) / max(len(cells), 1),
        n=n,
        distinct=tuple(text for text, _ in counted.most_common()),
        dates=n_dated,
        serials=share({text: bool(moment) and not dated[text] and text.isdigit() for text, moment in moments.items()}),
        timed=share(timed) / n_dated if n_dated else 0.0,
        times=share({text: bool(_TIME_LIKE.match(text)) and read_time(text) is not None for text in counted}),
        numbers=len(values) / n if n else 0.0,
        whole=float(np.mean(values == np.floor(values))) if len(values) else 0.0,
        low=float(np.quantile(values, 0.02)) if len(values) else float("nan"),
        high=float(np.quantile(values, 0.98)) if len(values) else float("nan"),
        decimals=share({text: bool(re.search(r"\d[.,]\d{2,}", text)) for text in counted}),
        offences=share({text: offence_code(text) in offence_codes() for text in counted}),
        four_digits=share({text: bool(re.fullmatch(r"\d{3,4}(\.0)?", text)) for text in counted}),
        categories=share({text: probable_category(text)[1] > 0 for text in counted}),
        reported=share(reported),
        several=share({text: yes and len(parts[text]) > 1 for text, yes in reported.items()}),
        deso=matching(_DESO) + matching(_REGSO),
        municipality_codes=matching(_MUNICIPALITY_CODE),
        municipalities=share({text: _municipality(text) in municipalities() for text in counted}),
        counties=share({text: text.casefold().endswith("län") for text in counted}),
        positions=matching(POSITION),
        streets=share({text: bool(_STREET.search(text)) for text in counted}),
        addresses=matching(_ADDRESS),
        houses=matching(_HOUSE),
        ticks=share({text: text.casefold() in _YES_NO for text in counted}),
        words=sum(len(text.split()) * times for text, times in counted.items()) / n if n else 0.0,
        unique=len(counted) / n if n else 0.0,
    )


def _moment(text: str, last_year: int) -> tuple[str, str] | None:
    return DateReader("dmy", last_year).read(text) or DateReader("mdy", last_year).read(text)


def _municipality(text: str) -> str:
    """'Uppsala kommun' and 'UPPSALA' are Uppsala."""
    folded = text.casefold().strip()
    for ending in (" kommun", " stad"):
        folded = folded[: -len(ending)] if folded.endswith(ending) else folded
    if folded not in municipalities() and folded.endswith("s"):
        return folded[:-1]
    return folded


def is_area_code(facts: ColumnFacts) -> bool:
    """Whether a column holds few codes of areas of no known kind."""
    fits = [bool(_AREA_CODE.fullmatch(text)) for text in facts.distinct[:300]]
    return bool(fits) and sum(fits) > 0.9 * len(fits) and facts.unique < 0.5
