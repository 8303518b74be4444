"""The same event in several sources: found, proposed, linked as a revision of the store, listed and undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import linking
from ..domain.area import AreaSet
from ..domain.calendar import Clock
from ..domain.errors import EstError
from ..domain.incident import UNKNOWN_TIME
from ..domain.language import number, tr
from ..domain.progress import SILENT, Progress
from ..domain.source import Source, SourceKind
from ..store.interface import Store
from .counting import Frame, categories_of, lines_of, read_frame
from .metric import in_metres
from .products import StoreState

NO_FAMILY = "none"
"""The family of what is no crime, or has no category: linked with nothing."""

WIDEST_M, LONGEST_H = 1000.0, 336.0
"""Wider bounds would link whatever happens in a town."""

SHIFTS_DAYS = (-42, -35, -28, 28, 35, 42)
"""So many days apart two records can't be the same event; whole weeks keep the rhythm of the week."""

FEW_SHIFTS_DAYS = (-35, 35)
MANY_RECORDS = 200_000
"""Of more records than this the chance pairs are so many that two shifts tell their number well enough."""

MAX_CHANCE = 0.2
"""Pairs are linked as long as no more than this share of the pairs as near as they are may be due to chance."""

_CHANGED_M, _CHANGED_H = 1.0, 0.1
"""A pair that differs by more from what was stored with its link has been changed by its source."""

_PAIR_COLUMNS = (
    "link_uuid", "state", "kept_uuid", "linked_uuid", "kept_source", "linked_source", "family", "kept_category",
    "linked_category", "kept_day", "kept_time", "linked_day", "linked_time", "kept_area", "linked_area",
    "kept_antal", "linked_antal", "distance_m", "hours", "chance", "rule", "kept_x", "kept_y", "linked_x", "linked_y",
)  # fmt: skip


@dataclass(frozen=True)
class LinkSettings:
    """What is looked for."""

    areas: str
    """Name of the area set, in whose coordinate system points are compared."""
    metres: float = 150.0
    hours: float = 48.0
    by_area: bool = False
    """Also link records without a point that are alone of their source in their area, on their day, in their
    category: a weak rule, off by default."""
    max_chance: float = MAX_CHANCE
    """Largest share (0–1) of the pairs as near as a linked one that may be due to chance; 1 links all within bounds."""
    first: dt.date | None = None
    """Dates of offence; None: from the first, to the last."""
    last: dt.date | None = None


@dataclass(frozen=True)
class LinkProposal:
    """Which records are taken to be the same event, before anything is written.

    ``pairs``: one line each, in the order of the kept one's day: ``state`` ('new' or 'doubtful' in a proposal;
    'linked' or 'undone' in a list of links), ``link_uuid`` ('' in a proposal), ``kept_uuid, linked_uuid, kept_source,
    linked_source`` (names), ``family, kept_category, linked_category`` (names), ``kept_day, kept_time, linked_day,
    linked_time`` (text), ``kept_area, linked_area`` (names, '' outside), ``kept_antal, linked_antal, distance_m``
    (NaN where areas were compared), ``hours, chance`` (share of the pairs as near as this one that may be due to
    chance; NaN unknown), ``rule, kept_x, kept_y, linked_x, linked_y`` (the area set's CRS).
    ``ended``: ``link_uuid, reason``: links in force that hold no longer.
    """

    settings: LinkSettings
    area_set: AreaSet
    state: StoreState
    pairs: pd.DataFrame
    ended: pd.DataFrame
    n_standing: int
    """Links in force that go on."""
    n_undone: int
    """Links that a person has undone: not proposed again."""
    n_compared: int
    """Incidents that were compared."""
    n_without_point: int
    """Incidents of these dates that have no point, and so were not compared."""
    by_chance: float
    """So many pairs of points are found on average when one source's dates are moved by some weeks; NaN unknown."""

    @property
    def chosen(self) -> pd.DataFrame:
        """The pairs to be linked: those that are not doubtful."""
        return self.pairs[self.pairs["state"] == "new"]

    def sentences(self) -> list[str]:
        """What was found, in words."""
        settings = self.settings
        out = [
            tr(
                "{n} pairs of records may be the same event: of one family of categories, at most {metres} m and "
                "{hours} hours apart, from different sources.",
                n=number(len(self.pairs)),
                metres=number(settings.metres),
                hours=number(settings.hours),
            )
        ]
        if len(self.pairs):
            out += self._judged()
        if self.n_without_point and settings.by_area:
            out.append(
                tr(
                    "{n} incidents have no point: they are linked only where they are alone of their source in their "
                    "area, on their day and in their category.",
                    n=number(self.n_without_point),
                )
            )
        elif self.n_without_point:
            out.append(
                tr(
                    "{n} incidents have no point (an area code at most) and are not linked: an area holds too many "
                    "events to tell.",
                    n=number(self.n_without_point),
                )
            )
        if self.n_standing:
            out.append(tr("{n} links are in force already.", n=number(self.n_standing)))
        if len(self.ended):
            out.append(tr("{n} links hold no longer and end.", n=number(len(self.ended))))
        if self.n_undone:
            out.append(tr("{n} links were undone by a person and are not made again.", n=number(self.n_undone)))
        return out

    def _judged(self) -> list[str]:
        """What chance has to do with it."""
        if np.isnan(self.by_chance):
            return [tr("The records are too short to tell how many such pairs are to be expected by chance.")]
        out = [
            tr(
                "By chance alone about {n} such pairs are to be expected (with one source's dates moved by weeks).",
                n=number(self.by_chance, 1),
            )
        ]
        doubtful = len(self.pairs) - len(self.chosen)
        if doubtful:
            out.append(
                tr(
                    "{n} of them are linked; {doubtful} are listed as doubtful and not linked, as more than {share} % "
                    "of the pairs as near as they are may be due to chance.",
                    n=number(len(self.chosen)),
                    doubtful=number(doubtful),
                    share=number(100 * self.settings.max_chance),
                )
            )
        return out


def find_links(store: Store, settings: LinkSettings, progress: Progress = SILENT) -> LinkProposal:
    """Propose links between records of the same event (:mod:`..analysis.linking`); nothing is written.

    What lies within the bounds is held against what chance alone would bring there: pairs that are no nearer than
    many a chance one are listed as doubtful, and not linked.

    The police's record is kept, or else the one that was registered first. Links in force stay as they are, unless
    one of their records is gone or has been changed so that it no longer fits; what a person has undone is not
    proposed again.

    Raises:
        EstError: an unknown area set, or bounds that make no sense.
        Cancelled: *progress* says so.
    """
    _check(settings)
    progress.report(0.0, tr("Reading the store"))
    frame = read_frame(store, settings.areas, Clock.OCCURRED, None)
    records = _records(store, frame, settings.first, settings.last, [s for s in frame.sources if s.kind.is_counted])
    progress.report(0.4, tr("Comparing the sources"))
    standing, undone = store.links(), store.links(undone=True)
    ended = _ended(records, standing, settings, frame)
    standing = standing[~standing["uuid"].isin(ended["link_uuid"])]

    taken = set(standing["linked_uuid"])
    open_records = records[~records["uuid"].isin(taken)].reset_index(drop=True)
    refused = set(zip(undone["kept_uuid"], undone["linked_uuid"]))
    source_of = dict(zip(records["uuid"], records["source"]))
    engaged = {
        (kept, int(source_of[linked]))
        for kept, linked in zip(standing["kept_uuid"], standing["linked_uuid"])
        if linked in source_of
    }
    events = _events(open_records, frame)
    pairs = linking.match(events, settings.metres, settings.hours, refused, engaged)
    progress.report(0.6, tr("Comparing with chance"))
    shifts = SHIFTS_DAYS if len(events) <= MANY_RECORDS else FEW_SHIFTS_DAYS
    chance = linking.by_chance(events, pairs, settings.metres, settings.hours, shifts if len(pairs) else ())
    doubtful = chance.share > settings.max_chance
    found = _pairs(open_records, pairs, frame, _rule(settings)).assign(
        chance=chance.share, state=np.where(doubtful, "doubtful", "new")
    )
    if settings.by_area:
        found = pd.concat([found, _by_area(open_records, events, pairs, frame, refused)], ignore_index=True)
    pointed = np.isfinite(events.place).all(axis=1)
    proposal = LinkProposal(
        settings=settings,
        area_set=frame.area_set,
        state=frame.state,
        pairs=_sorted(found.assign(link_uuid="")),
        ended=ended,
        n_standing=len(standing),
        n_undone=len(undone),
        n_compared=int((pointed & (events.family != "")).sum()),
        n_without_point=int((~pointed & (events.family != "")).sum()),
        by_chance=chance.expected,
    )
    progress.report(1.0)
    return proposal


def apply_links(store: Store, proposal: LinkProposal, done_by: str = "") -> int:
    """Write a proposal, without what is doubtful: one revision. Returns its number; 0 where there was nothing to write.

    Raises:
        EstError: the store has changed so that the proposal no longer fits; make a new one.
    """
    return store.add_links(proposal.chosen, done_by, proposal.ended["link_uuid"].tolist())


def undo_links(store: Store, uuids: Sequence[str] | None, done_by: str) -> int:
    """Undo single links by their uuids, or all (None): one revision. Returns its number; 0 where none was in force.

    Raises:
        EstError: a uuid is no link's.
    """
    return store.undo_links(uuids, done_by)


def read_links(store: Store, areas: str, undone: bool = False, as_of: int | None = None) -> pd.DataFrame:
    """The links in force (or those undone by a person), as :attr:`LinkProposal.pairs`; an end that is no longer there
    has empty fields.

    Raises:
        EstError: an unknown area set.
    """
    frame = read_frame(store, areas, Clock.OCCURRED, as_of)
    links = store.links(as_of, undone)
    if links.empty:
        return pd.DataFrame(columns=list(_PAIR_COLUMNS))
    wanted = set(links["kept_uuid"]) | set(links["linked_uuid"])
    records = _records(store, frame, None, None, frame.sources, as_of)
    records = records[records["uuid"].isin(wanted)].reset_index(drop=True)
    at = {key: i for i, key in enumerate(records["uuid"])}
    # One line more, of nothing, for what is no longer there.
    records.loc[len(records), ["x", "y", "antal"]] = np.nan
    texts = records.columns.difference(["x", "y", "antal", "start", "end", "area"])
    records[texts] = records[texts].fillna("")
    nothing = len(records) - 1
    kept = np.array([at.get(key, nothing) for key in links["kept_uuid"]], np.int64)
    linked = np.array([at.get(key, nothing) for key in links["linked_uuid"]], np.int64)
    out = _described(records, kept, linked, frame).assign(
        kept_uuid=links["kept_uuid"].to_numpy(),
        linked_uuid=links["linked_uuid"].to_numpy(),
        distance_m=links["distance_m"].to_numpy(),
        hours=links["hours"].to_numpy(),
        rule=links["rule"].to_numpy(),
        link_uuid=links["uuid"].to_numpy(),
        state="undone" if undone else "linked",
        chance=np.nan,
    )
    return _sorted(out)


def _check(settings: LinkSettings) -> None:
    if not 0 < settings.metres <= WIDEST_M:
        raise EstError(
            tr("METRES is {value}: give a distance above 0, up to {most} m.", value=settings.metres, most=WIDEST_M)
        )
    if not 0 < settings.hours <= LONGEST_H:
        raise EstError(
            tr("HOURS is {value}: give a time above 0, up to {most} hours.", value=settings.hours, most=LONGEST_H)
        )
    if not 0 <= settings.max_chance <= 1:
        raise EstError(tr("CHANCE is {value}: give a share from 0 to 1.", value=settings.max_chance))
    if settings.first and settings.last and settings.last < settings.first:
        raise EstError(
            tr("The dates are the wrong way round: {first}, {last}.", first=settings.first, last=settings.last)
        )


def _rule(settings: LinkSettings) -> str:
    return f"≤ {settings.metres:g} m, ≤ {settings.hours:g} h"


_BY_AREA = "area, day, category"


def _records(
    store: Store,
    frame: Frame,
    first: dt.date | None,
    last: dt.date | None,
    sources: Iterable[Source],
    as_of: int | None = None,
) -> pd.DataFrame:
    """Single incidents of some *sources*, with ``category`` (key), ``family``, and ``start, end`` in hours."""
    found = store.incidents(frame.area_set, Clock.OCCURRED, first or dt.date.min, last or dt.date.max, as_of)
    found = found[found["source"].isin({source.number for source in sources})].reset_index(drop=True)
    day = _hours(found["occurred_on"], None)
    found["category"] = categories_of(
        frame, found["code_system"], found["code"], (np.nan_to_num(day) / linking.DAY_H).astype(np.int64)
    )
    families = {
        key: category.family
        for key, category in frame.categories.items()
        if category.is_incident and category.family != NO_FAMILY
    }
    found["family"] = found["category"].map(families).fillna("").astype(object)
    found["timed"] = ~found["occurred_time"].isin(["", "00:00"]) & (found["time_kind"] != UNKNOWN_TIME)
    found["start"] = np.where(found["timed"], _hours(found["occurred_on"], found["occurred_time"]), day)
    # An end of which only the date is known may be as late as that day's last minute.
    end_time = found["ended_time"].where(found["ended_time"] != "", "23:59")
    found["end"] = _hours(found["ended_on"], end_time)
    return found


def _hours(days: pd.Series, times: pd.Series | None) -> NDArray[np.float64]:
    """Hours since the midnight on which 0001-01-01 would have ordinal 0; NaN without a day."""
    codes, distinct = pd.factorize(days)
    ordinal = np.array([dt.date.fromisoformat(day).toordinal() if day else np.nan for day in distinct], float)
    hours = linking.DAY_H * ordinal[codes]
    if times is None:
        return hours
    codes, distinct = pd.factorize(times)
    clock = np.array([int(text[:2]) + int(text[3:5]) / 60 if text else 0.0 for text in distinct], float)
    out: NDArray[np.float64] = hours + clock[codes]
    return out


def _events(records: pd.DataFrame, frame: Frame) -> linking.Events:
    """The records as the analysis takes them. The police come first; among others who registered first is kept."""
    police = {source.number for source in frame.sources if source.kind is SourceKind.POLICE}
    return linking.Events(
        ids=records["uuid"].to_numpy(object),
        source=records["source"].to_numpy(np.int64),
        precedence=np.where(records["source"].isin(police), 0, 1).astype(np.int64),
        registered=_hours(records["registered_on"], None),
        family=records["family"].to_numpy(object),
        place=in_metres(frame.areas, records["x"].to_numpy(float), records["y"].to_numpy(float)),
        start=records["start"].to_numpy(float),
        end=records["end"].to_numpy(float),
        timed=records["timed"].to_numpy(bool),
    )


def _ended(records: pd.DataFrame, standing: pd.DataFrame, settings: LinkSettings, frame: Frame) -> pd.DataFrame:
    """Links in force whose records are gone, or have been changed so that they no longer fit."""
    at = {key: i for i, key in enumerate(records["uuid"])}
    whole = settings.first is None and settings.last is None
    reasons: list[tuple[str, str]] = []
    both: list[tuple[str, int, int, float, float]] = []
    for link in lines_of(standing):
        if link.kept_uuid in at and link.linked_uuid in at:
            both.append((link.uuid, at[link.kept_uuid], at[link.linked_uuid], link.distance_m, link.hours))
        elif whole:
            reasons.append((link.uuid, tr("One of the two records is no longer counted.")))
    if both:
        uuids, kept, linked, distance, hours = zip(*both)
        pairs = linking.compared(_events(records, frame), np.array(kept, np.int64), np.array(linked, np.int64))
        family = records["family"].to_numpy(object)
        other = family[pairs.kept] != family[pairs.linked]
        far = (pairs.distance_m > settings.metres) & (np.abs(pairs.distance_m - np.array(distance)) > _CHANGED_M)
        late = (pairs.hours > settings.hours) & (np.abs(pairs.hours - np.array(hours)) > _CHANGED_H)
        lost = np.isnan(pairs.distance_m) & ~np.isnan(np.array(distance))
        for uuid, is_other, is_apart in zip(uuids, other.tolist(), (far | late | lost).tolist()):
            if is_other:
                reasons.append((uuid, tr("The two records are no longer of one family of categories.")))
            elif is_apart:
                reasons.append((uuid, tr("A record was changed, and the two no longer lie near each other.")))
    return pd.DataFrame(reasons, columns=["link_uuid", "reason"])


def _pairs(records: pd.DataFrame, pairs: linking.Pairs, frame: Frame, rule: str) -> pd.DataFrame:
    out = _described(records, pairs.kept, pairs.linked, frame)
    return out.assign(distance_m=pairs.distance_m, hours=pairs.hours, rule=rule)


def _by_area(
    records: pd.DataFrame,
    events: linking.Events,
    near: linking.Pairs,
    frame: Frame,
    refused: set[tuple[str, str]],
) -> pd.DataFrame:
    """Records without a point that are alone in their area, on their day and in their category."""
    free = np.ones(len(records), bool)
    free[near.kept] = free[near.linked] = False
    usable = free & ~np.isfinite(events.place).all(axis=1) & (events.family != "") & (records["area"] >= 0).to_numpy()
    key = records["area"].astype(str) + "|" + records["occurred_on"] + "|" + records["category"].fillna("")
    pairs = linking.match_by_area(events, np.where(usable, key.to_numpy(object), ""))
    out = _pairs(records, pairs, frame, _BY_AREA).assign(chance=np.nan, state="new")
    again = [pair in refused for pair in zip(out["kept_uuid"], out["linked_uuid"])]
    return out[~np.array(again, bool)]


def _described(records: pd.DataFrame, kept: NDArray[np.int64], linked: NDArray[np.int64], frame: Frame) -> pd.DataFrame:
    """Both records of each pair, side by side."""
    sources = {source.number: source.name for source in frame.sources}
    names = {key: category.name for key, category in frame.categories.items()}
    areas = frame.areas["name"].to_numpy(object)
    columns: dict[str, object] = {"family": records["family"].to_numpy(object)[kept]}
    for side, at in (("kept", kept), ("linked", linked)):
        own = records.iloc[at]
        place = own["area"].fillna(-1).to_numpy(np.int64)
        columns[f"{side}_uuid"] = own["uuid"].to_numpy(object)
        columns[f"{side}_source"] = own["source"].map(sources).fillna("").to_numpy(object)
        columns[f"{side}_category"] = own["category"].map(names).fillna("").to_numpy(object)
        columns[f"{side}_day"] = own["occurred_on"].to_numpy(object)
        columns[f"{side}_time"] = own["occurred_time"].to_numpy(object)
        columns[f"{side}_area"] = np.where(place >= 0, areas[place], "")
        columns[f"{side}_antal"] = own["antal"].to_numpy()
        columns[f"{side}_x"], columns[f"{side}_y"] = own["x"].to_numpy(float), own["y"].to_numpy(float)
    return pd.DataFrame(columns)


def _sorted(pairs: pd.DataFrame) -> pd.DataFrame:
    return pairs.sort_values(["kept_day", "kept_uuid", "linked_uuid"], kind="stable", ignore_index=True)[
        list(_PAIR_COLUMNS)
    ]
