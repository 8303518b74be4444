"""What is meant when the user doesn't say: the newest week, the newest tertial, the only area set."""

from __future__ import annotations

import datetime as dt

from ..domain.area import AreaSet
from ..domain.calendar import ONE_DAY, Clock, Tertial, Week, last_whole_week
from ..domain.errors import EstError
from ..domain.language import tr
from ..store.interface import Store


def newest_extraction(store: Store) -> dt.date:
    """The newest extraction date of a counted source. Raises EstError when nothing has been imported."""
    dates = [s.extracted for s in store.sources(Clock.OCCURRED) if s.extracted and s.kind.is_counted]
    if not dates:
        raise EstError(
            tr("'{store}' holds no incidents yet: import a file first (est:importincidents).", store=store.name)
        )
    return max(dates)


def week_meant(store: Store, text: str) -> Week:
    """The week written in *text*; empty means the last whole week before the newest extraction."""
    return Week.parse(text) if text.strip() else last_whole_week(newest_extraction(store))


def tertial_meant(store: Store, text: str) -> Tertial:
    """The tertial written in *text*; empty means that of the day before the newest extraction."""
    return Tertial.parse(text) if text.strip() else Tertial.of(newest_extraction(store) - ONE_DAY)


def areas_meant(store: Store, name: str) -> AreaSet:
    """The area set called *name*; empty means the only one. Raises EstError when there is none, or a choice."""
    if name.strip():
        return store.area_set(name)
    sets = store.area_sets()
    if not sets:
        raise EstError(tr("'{store}' has no area set yet: import one first (est:importareas).", store=store.name))
    if len(sets) > 1:
        raise EstError(
            tr("Say which area set is meant (AREAS): {names}.", names=", ".join(area_set.name for area_set in sets))
        )
    return sets[0]
