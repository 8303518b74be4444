"""Which incidents of different sources are the same event?

Two incidents may be the same when their categories are of one family, their points lie near each other and
their times do too. Among all pairs that may be, a one-to-one matching between two sources is chosen that is
as near as possible on the whole (a linear assignment within each group of incidents that hang together).
Nothing is random, and the order of the input doesn't matter.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse, spatial
from scipy.sparse import csgraph

DAY_H = 24.0
LONGEST_SPAN_H = 168.0
"""An incident that may have happened at any time of more than a week says nothing of when: its start alone counts."""

LARGEST_GROUP = 250_000
"""A group of incidents that hang together is matched exactly up to so many possible pairs, and greedily beyond."""

_WEEK_H = 168.0

_UNTIMED_H = 12.0
"""An incident of which only the date is known is on average so far from where its day begins or ends."""

_BEST, _LEAST = 2.0, 1e-3
"""Worth of a pair at the same place and time, and of one at the very bounds: being linked at all is worth something."""

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
_Found = tuple[IntArray, IntArray, FloatArray, FloatArray, FloatArray]


@dataclass(frozen=True)
class Events:
    """Incidents of several sources, one line each."""

    ids: NDArray[np.object_]
    """(n,) text, every one different."""
    source: IntArray
    """(n,) number of the source."""
    precedence: IntArray
    """(n,) the lower one of a pair is the one that is kept."""
    registered: FloatArray
    """(n,) any measure of when it was registered: among equals in precedence the earlier one is kept; NaN is last."""
    family: NDArray[np.object_]
    """(n,) text; '' is linked with nothing."""
    place: FloatArray
    """(n, 2 or 3) metres; NaN without a point."""
    start: FloatArray
    """(n,) hours since some midnight; NaN without a date. Where only the date is known: its midnight."""
    end: FloatArray
    """(n,) the same of the end; NaN without one."""
    timed: NDArray[np.bool_]
    """(n,) whether the hour is known; without it dates are compared."""

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Pairs:
    """Events that are taken to be the same, ordered by the ids of those kept and linked."""

    kept: IntArray
    """Positions in the input."""
    linked: IntArray
    distance_m: FloatArray
    """NaN where places were not compared."""
    hours: FloatArray
    """Between the end of the one and the start of the other; whole days where an hour is unknown; 0 overlapping."""
    worth: FloatArray
    """How near they are in place and time together: 2 at the same, about 0 at both bounds; NaN without bounds."""

    def __len__(self) -> int:
        return len(self.kept)


@dataclass(frozen=True)
class _Spans:
    """Start and end of every event that can be linked, with what is compared where an hour is unknown."""

    start: FloatArray
    end: FloatArray
    first_day: IntArray
    last_day: IntArray
    timed: NDArray[np.bool_]

    def hours(self, a: IntArray, b: IntArray) -> FloatArray:
        """Hours between pairs of events."""
        gap = np.maximum(0.0, np.maximum(self.start[a] - self.end[b], self.start[b] - self.end[a]))
        days = np.maximum(self.first_day[a] - self.last_day[b], self.first_day[b] - self.last_day[a])
        out: FloatArray = np.where(self.timed[a] & self.timed[b], gap, DAY_H * np.maximum(0, days))
        return out


def match(
    events: Events,
    metres: float = 150.0,
    hours: float = 48.0,
    refused: Collection[tuple[str, str]] = (),
    engaged: Collection[tuple[str, int]] = (),
) -> Pairs:
    """Pair events of different sources, one family, at most *metres* and *hours* apart.

    Between two sources an event has at most one partner. An event that has been linked to another is gone for
    the sources that follow; one that is kept may have a partner in each of several sources. Pairs of sources are
    treated in the order of their precedence.

    Arguments:
        refused: pairs of ids (in either order) that are not to be paired.
        engaged: (id, source) of events that have a partner in that source already.

    Raises:
        ValueError: a bound is not above 0, or an id is repeated.
    """
    if not (metres > 0 and hours > 0):
        raise ValueError("bounds in metres and hours must lie above 0")
    order = _canonical(events)
    usable = (
        (events.family[order].astype(str) != "")
        & np.isfinite(events.start[order])
        & np.isfinite(events.place[order]).all(axis=1)
    )
    order = order[usable]
    spans = _spans(events, order)
    place = events.place[order]
    families, family = np.unique(events.family[order].astype(str), return_inverse=True)
    never = _positions(events.ids[order], refused)
    has_partner = _engagements(events.ids[order], engaged)
    free = np.ones(len(order), bool)
    found: list[_Found] = []
    for first, second in _source_pairs(events.source[order], events.precedence[order]):
        open_first, open_second = free.copy(), free.copy()
        for position, source in has_partner:
            open_first[position] &= source != second
            open_second[position] &= source != first
        in_first = open_first & (events.source[order] == first)
        in_second = open_second & (events.source[order] == second)
        taken_a, taken_b = [], []
        for number in range(len(families)):
            a = np.flatnonzero(in_first & (family == number))
            b = np.flatnonzero(in_second & (family == number))
            near_a, near_b = _candidates(place, spans, a, b, metres, hours)
            near_a, near_b = _without(near_a, near_b, never)
            worth = _worth(place, spans, near_a, near_b, metres, hours)
            chosen = _assigned(near_a, near_b, worth)
            taken_a.append(near_a[chosen])
            taken_b.append(near_b[chosen])
        a, b = np.concatenate(taken_a), np.concatenate(taken_b)
        kept, linked = _kept_first(events, order, a, b)
        free[linked] = False
        distance = np.linalg.norm(place[kept] - place[linked], axis=1)
        worth = _worth(place, spans, kept, linked, metres, hours)
        found.append((kept, linked, distance, spans.hours(kept, linked), worth))
    return _collected(order, found)


def match_by_area(events: Events, place_and_day: NDArray[np.object_]) -> Pairs:
    """Pair events without points that are alone of their source in their area, on their day, with their category.

    A weak rule, for where it is asked for: an area holds many events, so whatever isn't unmistakable stays apart.

    Arguments:
        place_and_day: (n,) text that is equal for events of one area, day and category; '' is linked with nothing.
    """
    order = _canonical(events)
    order = order[place_and_day[order].astype(str) != ""]
    key = place_and_day[order].astype(str)
    free = np.ones(len(order), bool)
    found: list[_Found] = []
    for first, second in _source_pairs(events.source[order], events.precedence[order]):
        alone = []
        for source in (first, second):
            own = np.flatnonzero(free & (events.source[order] == source))
            keys, at, n = np.unique(key[own], return_index=True, return_counts=True)
            alone.append((keys[n == 1], own[at[n == 1]]))
        _, in_first, in_second = np.intersect1d(alone[0][0], alone[1][0], assume_unique=True, return_indices=True)
        kept, linked = _kept_first(events, order, alone[0][1][in_first], alone[1][1][in_second])
        free[linked] = False
        unknown = np.full(len(kept), np.nan)
        found.append((kept, linked, unknown, np.zeros(len(kept)), unknown))
    return _collected(order, found)


def compared(events: Events, kept: IntArray, linked: IntArray) -> Pairs:
    """How far given pairs (positions) are from each other, whatever the bounds; in the order given."""
    spans = _spans(events, np.arange(len(events)))
    distance = np.linalg.norm(events.place[kept] - events.place[linked], axis=1)
    return Pairs(kept, linked, distance, spans.hours(kept, linked), np.full(len(kept), np.nan))


@dataclass(frozen=True)
class Chance:
    """What the pairs found are to be held against: pairs among records that can't be the same event."""

    share: FloatArray
    """(pairs,) of the pairs of its family that are at least as near as this one, the share to be expected by chance;
    NaN where it isn't known."""
    expected: float
    """Pairs to be expected by chance, on average; NaN where it isn't known."""


def by_chance(events: Events, pairs: Pairs, metres: float, hours: float, shifts_days: Sequence[int]) -> Chance:
    """How many pairs as near as those found (by :func:`match`) would be found among records of different events.

    In a dense town, records of one family that lie near each other in place and time are many, whoever tells of
    them. So the sources' dates are moved against each other by each of some days, the record closed to a ring of
    whole weeks, and the pairs found then are counted: a permutation that keeps places, seasons' lengths and the
    rhythm of the week. A record too short to be moved so far gives NaN.
    """
    moved = [match(shifted, metres, hours) for shifted in _shifted(events, hours, shifts_days)]
    if not moved:
        return Chance(np.full(len(pairs), np.nan), float("nan"))
    family = events.family[pairs.kept].astype(str)
    moved_family = np.concatenate([events.family[other.kept].astype(str) for other in moved])
    moved_worth = np.concatenate([other.worth for other in moved])
    share = np.full(len(pairs), np.nan)
    for name in np.unique(family):
        own = np.flatnonzero(family == name)
        own = own[np.argsort(-pairs.worth[own], kind="stable")]
        worse = np.sort(-moved_worth[moved_family == name])
        # One more than was found, as with every permutation: none in a few tries doesn't mean that there is none.
        nearer = (1 + np.searchsorted(worse, -pairs.worth[own], side="right")) / len(moved)
        found = np.searchsorted(-pairs.worth[own], -pairs.worth[own], side="right")
        # As with q-values: no pair is less sure than one that is farther apart.
        share[own] = np.minimum(1.0, np.minimum.accumulate((nearer / found)[::-1])[::-1])
    return Chance(share, len(moved_worth) / len(moved))


def _shifted(events: Events, hours: float, shifts_days: Sequence[int]) -> Iterator[Events]:
    """The events with their sources' dates moved against each other, so far that no event meets itself."""
    known = np.isfinite(events.start)
    if not known.any():
        return
    with np.errstate(invalid="ignore"):
        length = events.end - events.start
        span = float(np.max(length, initial=0.0, where=(length > 0) & (length <= LONGEST_SPAN_H)))
    first = DAY_H * np.floor(events.start[known].min() / DAY_H)
    ring = _WEEK_H * max(1.0, np.ceil((events.start[known].max() - first + 1e-9) / _WEEK_H))
    _, rank = np.unique(events.source, return_inverse=True)
    for days in shifts_days:
        apart = [abs((days * DAY_H * step + ring / 2) % ring - ring / 2) for step in range(1, int(rank.max()) + 1)]
        if min(apart, default=0.0) > hours + span + DAY_H:
            start = first + (events.start - first + rank * days * DAY_H) % ring
            yield dataclasses.replace(events, start=start, end=events.end + (start - events.start))


def _canonical(events: Events) -> IntArray:
    """The order in which ties are broken: by id, whatever the order of the input."""
    ids = events.ids.astype(str)
    order = np.argsort(ids, kind="stable")
    if len(ids) > 1 and (ids[order][1:] == ids[order][:-1]).any():
        raise ValueError("an id stands on more than one event")
    return order


def _spans(events: Events, order: IntArray) -> _Spans:
    start, end, timed = events.start[order], events.end[order], events.timed[order]
    with np.errstate(invalid="ignore"):
        known = (end >= start) & (end - start <= LONGEST_SPAN_H)
    end = np.where(known, end, start)
    first_day, last_day = (np.floor(np.nan_to_num(hour) / DAY_H) for hour in (start, end))
    # Where the hour is unknown the whole day is searched; what is found there is then judged by the dates.
    start = np.where(timed, start, DAY_H * first_day)
    end = np.where(timed, end, DAY_H * (last_day + 1))
    return _Spans(start, end, first_day.astype(np.int64), last_day.astype(np.int64), timed)


def _source_pairs(source: IntArray, precedence: IntArray) -> Iterator[tuple[int, int]]:
    """Every pair of sources, those first whose records are kept."""
    rank = {}
    for number in np.unique(source).tolist():
        rank[number] = int(precedence[source == number].min())
    yield from itertools.combinations(sorted(rank, key=lambda number: (rank[number], number)), 2)


def _positions(ids: NDArray[np.object_], pairs: Collection[tuple[str, str]]) -> set[tuple[int, int]]:
    """Positions of the pairs of ids that are both there, the lower position first."""
    at = {key: i for i, key in enumerate(ids.tolist())} if pairs else {}
    there = ((at[a], at[b]) for a, b in pairs if a in at and b in at)
    return {(min(pair), max(pair)) for pair in there}


def _engagements(ids: NDArray[np.object_], engaged: Collection[tuple[str, int]]) -> list[tuple[int, int]]:
    at = {key: i for i, key in enumerate(ids.tolist())} if engaged else {}
    return [(at[key], source) for key, source in engaged if key in at]


def _candidates(
    place: FloatArray, spans: _Spans, a: IntArray, b: IntArray, metres: float, hours: float
) -> tuple[IntArray, IntArray]:
    """All pairs of *a* and *b* within both bounds, in order."""
    none = np.empty(0, np.int64)
    if not (a.size and b.size):
        return none, none
    trees = []
    owners = []
    for members in (a, b):
        owner, moment = _moments(spans, members, hours)
        trees.append(spatial.cKDTree(np.column_stack((place[owner] / metres, moment / hours))))
        owners.append(owner)
    near = trees[0].sparse_distance_matrix(trees[1], 1.0 + 1e-9, p=np.inf, output_type="ndarray")
    pairs = np.unique(np.column_stack((owners[0][near["i"]], owners[1][near["j"]])), axis=0)
    first, second = pairs[:, 0], pairs[:, 1]
    within = np.linalg.norm(place[first] - place[second], axis=1) <= metres
    within &= spans.hours(first, second) <= hours
    return first[within], second[within]


def _moments(spans: _Spans, members: IntArray, hours: float) -> tuple[IntArray, FloatArray]:
    """Moments so close in each event's span that none of its length is overlooked, and whose they are."""
    length = spans.end[members] - spans.start[members]
    steps = np.ceil(length / hours).astype(np.int64)
    owner = np.repeat(members, steps + 1)
    step = np.arange(owner.size) - np.repeat(np.cumsum(steps + 1) - (steps + 1), steps + 1)
    share = step / np.maximum(1, np.repeat(steps, steps + 1))
    return owner, spans.start[owner] + share * np.repeat(length, steps + 1)


def _without(a: IntArray, b: IntArray, never: set[tuple[int, int]]) -> tuple[IntArray, IntArray]:
    """The pairs that are not refused."""
    if not never:
        return a, b
    pairs = zip(np.minimum(a, b).tolist(), np.maximum(a, b).tolist())
    stays = np.fromiter((pair not in never for pair in pairs), bool, len(a))
    return a[stays], b[stays]


def _worth(place: FloatArray, spans: _Spans, a: IntArray, b: IntArray, metres: float, hours: float) -> FloatArray:
    """How much a pair speaks for being the same: most at the same place and time, least at the bounds."""
    distance = np.linalg.norm(place[a] - place[b], axis=1) / metres
    apart = spans.hours(a, b) + np.where(spans.timed[a] & spans.timed[b], 0.0, _UNTIMED_H)
    worth: FloatArray = np.maximum(_BEST - distance**2 - (apart / hours) ** 2, 0.0) + _LEAST
    return worth


def _assigned(a: IntArray, b: IntArray, worth: FloatArray) -> NDArray[np.bool_]:
    """Which of the possible pairs are chosen: each event at most once, the worth as great as can be."""
    chosen = np.zeros(len(a), bool)
    if not len(a):
        return chosen
    rows, row = np.unique(a, return_inverse=True)
    columns, column = np.unique(b, return_inverse=True)
    n = len(rows) + len(columns)
    graph = sparse.coo_matrix((np.ones(len(a)), (row, column + len(rows))), shape=(n, n))
    _, label = csgraph.connected_components(graph, directed=False)
    group = label[row]
    order = np.argsort(group, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(group[order])) + 1):
        if len(members) == 1:
            chosen[members] = True
        else:
            chosen[members[_of_group(row[members], column[members], worth[members])]] = True
    return chosen


def _of_group(row: IntArray, column: IntArray, worth: FloatArray) -> IntArray:
    """Positions of the pairs chosen in one group of events that hang together."""
    rows, i = np.unique(row, return_inverse=True)
    columns, j = np.unique(column, return_inverse=True)
    if len(rows) * len(columns) > LARGEST_GROUP:
        return _greedy(i, j, worth)
    value = np.zeros((len(rows), len(columns)))
    position = np.full(value.shape, -1, np.int64)
    value[i, j], position[i, j] = worth, np.arange(len(worth))
    best: IntArray = position[optimize.linear_sum_assignment(value, maximize=True)]
    return best[best >= 0]


def _greedy(row: IntArray, column: IntArray, worth: FloatArray) -> IntArray:
    """The same, taking the nearest pair first."""
    taken_rows, taken_columns, chosen = set(), set(), []
    for k in np.lexsort((column, row, -worth)).tolist():
        if row[k] not in taken_rows and column[k] not in taken_columns:
            taken_rows.add(row[k])
            taken_columns.add(column[k])
            chosen.append(k)
    return np.array(chosen, np.int64)


def _kept_first(events: Events, order: IntArray, a: IntArray, b: IntArray) -> tuple[IntArray, IntArray]:
    """Each pair as (kept, linked): by precedence, then by who was registered first, then by id (the order)."""
    precedence = events.precedence[order]
    registered = np.nan_to_num(events.registered[order], nan=np.inf)
    first = (precedence[a] < precedence[b]) | (
        (precedence[a] == precedence[b])
        & ((registered[a] < registered[b]) | ((registered[a] == registered[b]) & (a < b)))
    )
    return np.where(first, a, b), np.where(first, b, a)


def _collected(order: IntArray, found: list[_Found]) -> Pairs:
    """The pairs of all sources, in the input's positions, ordered by id."""
    none = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0), np.empty(0), np.empty(0))
    kept, linked, distance, hours, worth = (np.concatenate(columns) for columns in zip(none, *found))
    by_id = np.lexsort((linked, kept))
    return Pairs(order[kept[by_id]], order[linked[by_id]], distance[by_id], hours[by_id], worth[by_id])
