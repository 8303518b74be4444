"""Where two guards stop during a week's shifts.

Two to five small places a shift, ten to fifteen minutes each, in an order that can't be foreseen: a longer stop adds
little, and the effect lasts beyond it (Koper 1995, Justice Q 12:649; Telep, Mitchell & Weisburd 2014, ibid. 31:905;
Williams & Coupe 2017, Camb J Evid-Based Policing 1:5; the evidence varies, it is no law of nature). A share of the
places, drawn anew each week, gets no stops, so that the effect can be measured against it. Everything that is left to
chance comes from the seed: the same seed makes the same plan again, and nobody without it can foretell one.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

WEEK_MINUTES = 7 * 24 * 60
DETOUR = 1.3
"""Streets are so much longer than the straight line (Boscoe, Henry & Zdeb 2012, Prof Geogr 64:188: 1.2–1.4)."""

_NEAR_BEST = 1.2
"""Orders whose way is at most so many times the shortest are all taken to be short …"""
_NEAR_BEST_MINUTES = 5.0
"""… or those that take at most so much longer."""
_NEAR_MINUTES = 20.0
"""A place that lies so far from those drawn already is e times less likely to be drawn with them."""
_TIMETABLES = 24
"""Timetables that are drawn for each order that is tried, to find some within the places' hours."""
_ORDERS_TRIED = 12
_GOOD = 0.9
"""Timetables with so much of the most minutes within the places' hours are all taken to be good."""


@dataclass(frozen=True)
class PatrolSettings:
    """How a week is patrolled."""

    stops: tuple[int, int] = (2, 5)
    """Fewest and most stops of a shift."""
    minutes: tuple[int, int] = (10, 15)
    """Shortest and longest stop."""
    kmh: float = 5.0
    """Speed between the stops: 5 on foot, some 25 by car in a town."""
    rotation: float = 0.2
    """Share of the places that gets no stops this week."""
    seed: int | tuple[int, ...] = 1
    """Several numbers where each week has a plan of its own: (seed, year, week)."""

    def check(self) -> None:
        """Raise ValueError where a value can't be."""
        if not 1 <= self.stops[0] <= self.stops[1] <= 8:
            raise ValueError("a shift has 1 to 8 stops, the fewest first")
        if not 1 <= self.minutes[0] <= self.minutes[1]:
            raise ValueError("a stop lasts a minute or more, the shortest first")
        if not self.kmh > 0 or not 0 <= self.rotation < 1:
            raise ValueError("the speed is above 0, and the rotation from 0 to below 1")


@dataclass(frozen=True)
class Stop:
    """A stop: at which place, and when, in minutes since the week's Monday 00:00."""

    place: int
    arrive: int
    leave: int
    travel_minutes: int
    """From the stop before it (or the base); rounded up."""
    travel_m: float
    in_hours: float | None
    """Share of the stop that lies in hours in which the place had incidents above its own average; None unknown."""


@dataclass(frozen=True)
class PatrolPlan:
    """A week's plan."""

    shifts: tuple[tuple[Stop, ...], ...]
    """The stops of each shift, in order; none where not one fits into it."""
    resting: tuple[int, ...]
    """Places without stops this week, drawn by lot among all: what the others can be compared with."""
    n_orders: tuple[int, ...]
    """For each shift, among how many orders of the chosen places the lot fell."""


def patrol_plan(
    xy: FloatArray,
    weight: FloatArray,
    hours: FloatArray | None,
    shifts: list[tuple[int, int]],
    settings: PatrolSettings | None = None,
    base: tuple[float, float] | None = None,
) -> PatrolPlan:
    """Plan the stops of some shifts.

    Arguments:
        xy: (n, 2) places, metres.
        weight: (n,) how much each place needs stops, 0 or more; one of 0 gets none.
        hours: (n, 168) incidents by hour of the week (Monday 00 first), or None; a line of zeros is unknown.
        shifts: first and last minute since the week's Monday 00:00; a shift may end after midnight, or the week.
        base: where each shift begins and ends; without one it begins at its first stop.

    Raises:
        ValueError: a place has no coordinates, a weight is negative, a shift ends before it begins, or a setting
            can't be.
    """
    chosen = settings or PatrolSettings()
    chosen.check()
    points, need = np.asarray(xy, float).reshape(-1, 2), np.asarray(weight, float)
    if not np.isfinite(points).all() or not np.all(np.isfinite(need) & (need >= 0)) or len(need) != len(points):
        raise ValueError("every place must have coordinates, and a weight of 0 or more")
    if any(end <= begin for begin, end in shifts):
        raise ValueError("a shift must end after it begins")
    random = np.random.default_rng(chosen.seed)
    resting = _resting(need, chosen, random)
    town = _Town(points, _relative_hours(hours, len(points)), chosen, base)
    visits = np.zeros(len(points), np.int64)
    done: list[tuple[Stop, ...]] = []
    orders: list[int] = []
    for begin, end in shifts:
        stops, n_orders = _shift(town, need, visits, set(resting), (begin, end), chosen, random)
        for stop in stops:
            visits[stop.place] += 1
        done.append(stops)
        orders.append(n_orders)
    return PatrolPlan(tuple(done), resting, tuple(orders))


def _resting(need: FloatArray, settings: PatrolSettings, random: np.random.Generator) -> tuple[int, ...]:
    """Places drawn by lot, each with the same chance; never so many that fewer than the fewest stops remain."""
    wanted = np.flatnonzero(need > 0)
    spare = max(0, len(wanted) - settings.stops[0])
    share = settings.rotation * len(wanted)
    # The part of a place is one by lot, so that over the weeks the share is right.
    n = min(int(share) + int(random.random() < share - int(share)), spare)
    return tuple(sorted(random.choice(wanted, n, replace=False).tolist()))


def _relative_hours(hours: FloatArray | None, n: int) -> FloatArray:
    """(n, 168) incidents of each hour over the place's average: above 1 are its hours. NaN where none are known."""
    if hours is None:
        return np.full((n, 168), np.nan)
    table = np.asarray(hours, float)
    if table.shape != (n, 168) or not np.all(np.isfinite(table) & (table >= 0)):
        raise ValueError("hours must be given as 168 numbers of 0 or more for each place")
    mean = table.mean(axis=1, keepdims=True)
    return np.divide(table, mean, out=np.full(table.shape, np.nan), where=mean > 0)


class _Town:
    """Places, ways between them, and hours. The base stands last; without one its ways have no length."""

    def __init__(
        self, xy: FloatArray, hours: FloatArray, settings: PatrolSettings, base: tuple[float, float] | None
    ) -> None:
        n = len(xy)
        ends = np.vstack([xy, np.zeros((1, 2)) if base is None else np.asarray(base, float)[None, :]])
        self.metres: FloatArray = DETOUR * np.hypot(*(ends[:, None, :] - ends[None, :, :]).T)
        if base is None:
            self.metres[n] = self.metres[:, n] = 0.0
        self.minutes: IntArray = np.ceil(self.metres * 60 / (1000 * settings.kmh) - 1e-9).astype(np.int64)
        self.near_m = settings.kmh * 1000 / 60 * _NEAR_MINUTES
        self.base = n
        self.knows_hours = np.isfinite(hours).all(axis=1)
        self._relative = hours
        # Minutes in the place's hours since the first Monday, over two weeks: a shift may pass the week's end.
        within = np.tile(np.repeat(hours > 1, 60, axis=1), 2)
        self._minutes_in = np.concatenate([np.zeros((n, 1), np.int64), np.cumsum(within, axis=1)], axis=1)

    def way(self, order: tuple[int, ...]) -> int:
        """Minutes on the way of a whole shift, back to the base included."""
        return int(self.minutes[(self.base, *order), (*order, self.base)].sum())

    def in_hours(self, place: IntArray, arrive: IntArray, leave: IntArray) -> IntArray:
        """Minutes of stops that lie in their places' hours, arrays of one shape; 0 where the hours are unknown."""
        monday = arrive // WEEK_MINUTES * WEEK_MINUTES
        return np.asarray(self._minutes_in[place, leave - monday] - self._minutes_in[place, arrive - monday])

    def pull(self, begin: int, end: int) -> FloatArray:
        """(n,) incidents of each place in the shift's hours over its average hour; 1 where unknown."""
        at = np.arange(begin, end, 15) % WEEK_MINUTES // 60
        return np.asarray(np.nan_to_num(self._relative[:, at].mean(axis=1), nan=1.0))


def _shift(
    town: _Town,
    need: FloatArray,
    visits: IntArray,
    resting: set[int],
    shift: tuple[int, int],
    settings: PatrolSettings,
    random: np.random.Generator,
) -> tuple[tuple[Stop, ...], int]:
    """One shift's stops, and among how many orders they were drawn."""
    # Once a place has been stopped at it waits behind those that haven't; a little chance is left to every hour.
    pull = need * (0.1 + town.pull(*shift)) / (1.0 + visits) ** 2
    pull[list(resting)] = 0.0
    wanted = np.flatnonzero(pull > 0)
    most = min(settings.stops[1], len(wanted))
    if not most:
        return (), 0
    n = int(random.integers(min(settings.stops[0], most), most + 1))
    places = _drawn(town, pull, n, random)
    lengths = random.integers(settings.minutes[0], settings.minutes[1] + 1, n).tolist()
    shortest = [settings.minutes[0]] * n
    while places:
        for minutes in (lengths[: len(places)], shortest[: len(places)]):
            orders = _short_orders(town, places, shift[1] - shift[0] - sum(minutes))
            if orders:
                return _timetable(town, orders, minutes, shift, random), len(orders)
        # The last one drawn is the one that a too short shift goes without.
        places.pop()
    return (), 0


def _drawn(town: _Town, pull: FloatArray, n: int, random: np.random.Generator) -> list[int]:
    """*n* places by lot: the first by its pull alone, each further one by its pull and by how near it lies."""
    left, places = pull.copy(), [int(random.choice(len(pull), p=pull / pull.sum()))]
    while len(places) < n:
        left[places[-1]] = 0.0
        metres = town.metres[places, : len(left)].min(axis=0)
        # No place is so far away that it can't be drawn.
        chance = left * np.maximum(np.exp(-metres / town.near_m), 1e-6)
        places.append(int(random.choice(len(left), p=chance / chance.sum())))
    return places


def _short_orders(town: _Town, places: list[int], room: int) -> list[tuple[int, ...]]:
    """Every order whose way fits, and is about as short as the shortest."""
    ways = {order: town.way(order) for order in itertools.permutations(places)} if len(places) <= 6 else {}
    if not ways:
        ways = {order: town.way(order) for order in _neighbours(town, places)}
    least = min(ways.values())
    limit = min(room, max(_NEAR_BEST * least, least + _NEAR_BEST_MINUTES))
    return [order for order, way in ways.items() if way <= limit]


def _neighbours(town: _Town, places: list[int]) -> list[tuple[int, ...]]:
    """For more than six places: from each of them on to the nearest that is left, and the same the other way."""
    out = []
    for first in places:
        order, left = [first], [place for place in places if place != first]
        while left:
            order.append(min(left, key=lambda place: float(town.metres[order[-1], place])))
            left.remove(order[-1])
        out += [tuple(order), tuple(reversed(order))]
    return list(dict.fromkeys(out))


def _timetable(
    town: _Town, orders: list[tuple[int, ...]], lengths: list[int], shift: tuple[int, int], random: np.random.Generator
) -> tuple[Stop, ...]:
    """Draw orders and times, and one of those that lie well within the places' hours.

    The time that is left over falls before and between the stops by lot.
    """
    tried = np.array([orders[i] for i in random.permutation(len(orders))[:_ORDERS_TRIED]])
    minutes = np.array(lengths)
    legs = town.minutes[np.column_stack([np.full(len(tried), town.base), tried[:, :-1]]), tried]
    spare = shift[1] - shift[0] - minutes.sum() - legs.sum(axis=1) - town.minutes[tried[:, -1], town.base]
    waited = np.sort(random.random((_TIMETABLES, *tried.shape)), axis=2) * (spare[:, None] + 1)
    arrive = shift[0] + np.cumsum(legs, axis=1) + np.cumsum(minutes) - minutes + waited.astype(np.int64)
    places = np.broadcast_to(tried, arrive.shape)
    within = town.in_hours(places, arrive, arrive + minutes)
    total = within.sum(axis=2)
    timetable, order = random.choice(np.argwhere(total >= _GOOD * total.max()))
    before = (town.base, *tried[order][:-1])
    return tuple(
        Stop(
            place=int(place),
            arrive=int(begin),
            leave=int(begin + length),
            travel_minutes=int(town.minutes[last, place]),
            travel_m=float(town.metres[last, place]),
            in_hours=float(inside / length) if town.knows_hours[place] else None,
        )
        for place, begin, length, last, inside in zip(
            tried[order], arrive[timetable, order], lengths, before, within[timetable, order]
        )
    )
