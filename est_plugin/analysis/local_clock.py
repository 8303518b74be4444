"""Universal time and the clock on the wall, for whole arrays, with the hours that a clock change doubles or drops."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Seconds = NDArray[np.int64]
_DAY = 86_400
_EPOCH = dt.datetime(1970, 1, 1)
_FIRST, _LAST = -62_135_000_000, 253_402_000_000
"""The years 1 and 9999, within which a date can be asked about."""


class LocalClock:
    """A place's clock between two moments: its offsets from UTC, and when they change."""

    def __init__(self, to_local: Callable[[dt.datetime], dt.datetime], first: int, last: int) -> None:
        """Ask a zone for its clock changes.

        Arguments:
            to_local: gives the (naive) local time at a (naive) moment of UTC.
            first, last: seconds since 1970 that hold all moments that will be asked for, give or take a day.
        """
        self._to_local = to_local
        days = np.arange(max(first - 2 * _DAY, _FIRST) // _DAY, min(last + 2 * _DAY, _LAST) // _DAY + 1) * _DAY
        offsets = [self._offset(int(second)) for second in days]
        changes = [i for i in range(1, len(days)) if offsets[i] != offsets[i - 1]]
        self._changes: Seconds = np.array([self._change(int(days[i - 1]), int(days[i])) for i in changes], np.int64)
        """The first second of UTC at which each new offset holds."""
        self._offsets: Seconds = np.array([offsets[0]] + [offsets[i] for i in changes], np.int64)
        self._kept_until = self._changes + np.maximum(self._offsets[1:], self._offsets[:-1])
        """The local second until which the offset before a change is taken (PEP 495, fold 0) …"""
        self._given_up = self._changes + np.minimum(self._offsets[1:], self._offsets[:-1])
        """… and from which on it isn't (fold 1)."""

    def _offset(self, utc: int) -> int:
        moment = _EPOCH + dt.timedelta(seconds=utc)
        return round((self._to_local(moment) - moment).total_seconds())

    def _change(self, before: int, after: int) -> int:
        """The first second after *before* at which the offset is that of *after*."""
        new = self._offset(after)
        while after - before > 1:
            middle = (before + after) // 2
            before, after = (before, middle) if self._offset(middle) == new else (middle, after)
        return after

    @property
    def changes(self) -> Seconds:
        """Seconds of UTC at which the clock changes, rising."""
        return self._changes

    def local(self, utc: Seconds) -> Seconds:
        """Local seconds (as if 1970 had begun here) of seconds of UTC."""
        return utc + self._offsets[np.searchsorted(self._changes, utc, side="right")]

    def utc(self, local: Seconds, second_time: bool = False) -> Seconds:
        """Seconds of UTC of local seconds.

        An hour that comes twice (autumn) is taken for its first time, or for its second. A time in an hour that is
        left out (spring) is an hour later by the new clock, or earlier by the old one.
        """
        turn = self._given_up if second_time else self._kept_until
        return local - self._offsets[np.searchsorted(turn, local, side="right")]

    def utc_not_before(self, local: Seconds, earliest: Seconds) -> Seconds:
        """As :meth:`utc`, for ends whose starts are *earliest* (UTC): an end in the hour that comes twice is the second
        one where the first would lie before its start."""
        first, second = self.utc(local), self.utc(local, second_time=True)
        return np.where((first < earliest) & (second >= earliest), second, first)
