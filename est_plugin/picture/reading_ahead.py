"""Two things at once: while a chunk is written, the next one is read.

A thread, not a process: within QGIS on Windows a process of its own would be another QGIS. SQLite, NumPy and GEOS let
go of Python while they work, so that both processors have something to do.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")

_AHEAD = 1
"""How many items wait, beside the one being made and the one in use: what bounds the memory."""
_LOOK_UP_SECONDS = 0.1
"""How often a thread that waits to hand over looks whether it is to stop."""


def read_ahead(items: Iterator[Item]) -> Iterator[Item]:
    """The *items*, each made in another thread before it is asked for.

    What making them raises is raised here, in its turn. When the caller stops early the thread ends, and is waited for.
    """
    reader = _Reader(items)
    try:
        yield from reader
    finally:
        reader.stop()


class _Reader(Generic[Item]):
    """Makes items in a thread of its own, until there are no more or it is told to stop."""

    def __init__(self, items: Iterator[Item]) -> None:
        self._items = items
        self._made: queue.Queue[tuple[Item] | None] = queue.Queue(_AHEAD)
        """Each item by itself in a tuple; None stands behind the last."""
        self._stopped = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._make, name="EST reads ahead", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[Item]:
        while (made := self._made.get()) is not None:
            yield made[0]
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """End the thread, whatever it is at."""
        self._stopped.set()
        self._thread.join()

    def _make(self) -> None:
        try:
            for item in self._items:
                if not self._hand_over((item,)):
                    break
        except BaseException as error:  # noqa: BLE001 (it is raised where the items are asked for)
            self._error = error
        self._hand_over(None)

    def _hand_over(self, made: tuple[Item] | None) -> bool:
        """Whether there is still somebody who takes it."""
        while not self._stopped.is_set():
            try:
                self._made.put(made, timeout=_LOOK_UP_SECONDS)
            except queue.Full:
                continue
            return True
        return False
