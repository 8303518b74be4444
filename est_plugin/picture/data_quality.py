"""Data quality: what a reader must know of the data before the picture is read."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..analysis import falling_share, multiple_testing
from ..domain.area import AreaSet
from ..domain.calendar import Clock, Period, Week
from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import SILENT, Part, Progress
from ..domain.source import Source
from ..store.interface import Store
from .counting import Counts, Frame, lines_of, read_counts, read_frame
from .linking import LinkProposal, LinkSettings, find_links
from .products import StoreState, placed_text
from .quality_checks import (
    code_findings,
    coverage_findings,
    date_findings,
    duplicate_findings,
    end_findings,
    rejection_findings,
    time_findings,
)
from .quality_findings import Finding, FindingKind, as_table
from .quality_material import read_material
from .quality_places import outside_findings, repeated_point_findings

BASELINE_WEEKS = 13
Q_LIMIT = 0.05
SMALLEST_FALL = 0.05
"""A share that falls by less is nothing to look into, however sure it is."""

PLACED_COLUMNS = ("source", "category", "week", "placed", "total", "share", "baseline", "q_value", "flagged")


@dataclass(frozen=True)
class QualitySettings:
    """What is asked for."""

    areas: str
    """Name of the area set."""
    first: dt.date | None = None
    """Dates of offence; None: from the first date of the store, to the last."""
    last: dt.date | None = None
    as_of: int | None = None
    """Import batch to look back to; None is the newest."""
    n_points: int = 10
    """So many of each source's most repeated coordinates are listed."""
    n_farthest: int = 10
    """So many of each source's points that lie farthest outside are listed."""
    links: bool = True
    """Whether to look for records of the same event that aren't linked yet."""


@dataclass(frozen=True)
class DataQuality:
    """What was found, frozen.

    ``findings``: ``quality_findings.FINDING_COLUMNS``. ``placed``: one line per source, category and week with
    incidents: ``source`` (name), ``category`` (name, '' all), ``week, placed, total, share, baseline`` (share over the
    weeks before; NaN unknown), ``q_value`` (of a fall, over all lines judged), ``flagged``. ``points``: the most
    repeated coordinates (``quality_places.POINT_COLUMNS``). ``outside``: the farthest points outside of all areas
    (``quality_places.OUTSIDE_COLUMNS``). ``duplicates``: rows that others equal to the letter, as
    ``Store.repeated_rows`` with the source's name.
    """

    settings: QualitySettings
    area_set: AreaSet
    state: StoreState
    period: Period
    findings: pd.DataFrame
    placed: pd.DataFrame
    points: pd.DataFrame
    outside: pd.DataFrame
    duplicates: pd.DataFrame

    @property
    def flagged(self) -> pd.DataFrame:
        """The findings that somebody should look into."""
        return self.findings[self.findings["flagged"]]

    def of_kind(self, kind: FindingKind) -> pd.DataFrame:
        """The findings of one kind."""
        return self.findings[self.findings["kind"] == kind.value]

    def sentences(self) -> list[str]:
        """What was found, in words: one sentence for what each source could place, and one for each kind flagged."""
        out = [
            tr(
                "{source}: {placed} incidents are placed in an area.",
                source=source,
                placed=placed_text(int(rows["placed"].sum()), int(rows["total"].sum())),
            )
            for source, rows in self.placed[self.placed["category"] == ""].groupby("source", sort=False)
        ]
        for kind in FindingKind:
            rows = self.flagged[self.flagged["kind"] == kind.value]
            if kind is FindingKind.PLACED and len(rows):
                out.append(
                    tr(
                        "In {n} weeks of a source or category fewer could be placed than in the weeks before: what is "
                        "missing on the map there is no decrease.",
                        n=number(len(rows)),
                    )
                )
            elif len(rows) and kind is not FindingKind.FARTHEST:
                first = rows.iloc[int(rows["n"].to_numpy().argmax())]
                source = f"{first['source']}: " if first["source"] else ""
                said = f"{kind.label}: {number(rows['n'].sum())}. {source}{first['text']}"
                out.append(said + (" " + tr("({n} more findings)", n=number(len(rows) - 1)) if len(rows) > 1 else ""))
        if not len(self.flagged):
            out.append(tr("Nothing stands out."))
        return out


def make_data_quality(store: Store, settings: QualitySettings, progress: Progress = SILENT) -> DataQuality:
    """Look through the incidents of a period, and all that was rejected.

    A source's week (of all, and of each category) is flagged where the share that could be placed falls against the
    source's own :data:`BASELINE_WEEKS` weeks before (:mod:`..analysis.falling_share`; q ≤ .05 over all weeks judged,
    and at least five percentage points): missing coordinates have been read as falling crime.

    Raises:
        EstError: an unknown area set, or dates the wrong way round.
        Cancelled: *progress* says so.
    """
    if settings.first and settings.last and settings.last < settings.first:
        raise EstError(
            tr("The dates are the wrong way round: {first}, {last}.", first=settings.first, last=settings.last)
        )
    progress.report(0.0, tr("Reading the store"))
    frame = read_frame(store, settings.areas, Clock.OCCURRED, settings.as_of)
    material = read_material(store, frame, settings.first, settings.last, Part(progress, 0.0, 0.5))
    period = material.period
    progress.report(0.5, tr("Comparing weeks"))
    monday = Week.of(period.first).plus(-BASELINE_WEEKS).first if period.first.year > 1 else period.first
    placed = _placed(frame, read_counts(store, frame, Clock.OCCURRED, monday, period.last), period)
    counts = read_counts(store, frame, Clock.OCCURRED, period.first, period.last)
    progress.report(0.6, tr("Looking at the places"))
    repeated, points = repeated_point_findings(material, settings.n_points)
    outside, farthest = outside_findings(material, settings.n_farthest)
    progress.report(0.7, tr("Looking at dates and times"))
    doubles, duplicates = duplicate_findings(store, material)
    findings = [
        *_placed_findings(placed),
        *rejection_findings(store, material),
        *doubles,
        *repeated,
        *outside,
        *date_findings(material),
        *end_findings(material),
        *time_findings(material),
        *code_findings(counts),
        *coverage_findings(material),
    ]
    if settings.links and settings.as_of is None:
        progress.report(0.8, tr("Comparing the sources"))
        links = LinkSettings(settings.areas, first=settings.first, last=settings.last)
        findings += _link_findings(find_links(store, links, Part(progress, 0.8, 1.0)))
    progress.report(1.0)
    return DataQuality(
        settings=settings,
        area_set=frame.area_set,
        state=frame.state,
        period=period,
        findings=as_table(findings),
        placed=placed,
        points=points,
        outside=farthest,
        duplicates=duplicates,
    )


def _placed(frame: Frame, counts: Counts, period: Period) -> pd.DataFrame:
    """'X of Y placed' by source, category and week, with the share of the weeks before."""
    rows = counts.frame
    mondays = Week.of(period.first).first.toordinal(), Week.of(period.last).first.toordinal()
    n_weeks = (mondays[1] - mondays[0]) // 7 + 1
    first = mondays[0] - 7 * BASELINE_WEEKS
    weeks = [Week.of(dt.date.fromordinal(first + 7 * i)) for i in range(n_weeks + BASELINE_WEEKS)] if len(rows) else []
    incidents = [key for key, category in frame.categories.items() if category.is_incident]
    rows = rows[rows["category"].isin(incidents)]
    lines = []
    for source in frame.sources:
        own = rows[rows["source"] == source.number]
        if not source.kind.is_counted or own.empty:
            continue
        known = _covered(source, weeks)
        for key in ("", *(key for key in incidents if key in set(own["category"]))):
            of_key = own if not key else own[own["category"] == key]
            lines.append(_weekly(source, frame.categories[key].name if key else "", of_key, first, known, weeks))
    if not lines:
        return pd.DataFrame(columns=list(PLACED_COLUMNS)).astype({"placed": int, "total": int, "flagged": bool})
    out = pd.concat(lines, ignore_index=True)
    out["q_value"] = multiple_testing.q_values(out["p_low"].to_numpy(float))
    fall = out["baseline"] - out["share"]
    out["flagged"] = (out["q_value"] <= Q_LIMIT) & (fall >= SMALLEST_FALL)
    return out[list(PLACED_COLUMNS)]


def _covered(source: Source, weeks: list[Week]) -> NDArray[np.bool_]:
    return np.array([source.covers(week.first, week.last) for week in weeks], bool)


def _weekly(
    source: Source, category: str, rows: pd.DataFrame, first: int, known: NDArray[np.bool_], weeks: list[Week]
) -> pd.DataFrame:
    """The weeks with incidents of one source and category, after those that are a baseline alone."""
    at = (rows["day"].to_numpy(np.int64) - first) // 7
    n = rows["n"].to_numpy(float)
    there = rows["area"].to_numpy(np.int64) >= 0
    total = np.bincount(at, n, len(weeks)).astype(np.float64)
    placed = np.bincount(at[there], n[there], len(weeks)).astype(np.float64)
    judged = falling_share.judge_shares(placed, total, known, BASELINE_WEEKS)
    shown = np.flatnonzero(total > 0)
    shown = shown[shown >= BASELINE_WEEKS]
    return pd.DataFrame(
        {
            "source": source.name,
            "category": category,
            "week": [str(weeks[i]) for i in shown],
            "placed": placed[shown].astype(np.int64),
            "total": total[shown].astype(np.int64),
            "share": placed[shown] / total[shown],
            "baseline": judged.baseline[shown],
            "p_low": judged.p_low[shown],
        }
    )


def _placed_findings(placed: pd.DataFrame) -> list[Finding]:
    findings = []
    for row in lines_of(placed):
        text = tr("{placed} placed.", placed=placed_text(row.placed, row.total))
        if row.flagged:
            text += " " + tr(
                "In the {weeks} weeks before it were {share} %: what is missing on the map is no decrease.",
                weeks=BASELINE_WEEKS,
                share=number(100 * row.baseline),
            )
        findings.append(
            Finding(
                FindingKind.PLACED, row.source, row.category, row.week, row.placed, row.total, bool(row.flagged), text
            )
        )
    return findings


def _link_findings(proposal: LinkProposal) -> list[Finding]:
    """Records of the same event that aren't linked yet."""
    if not len(proposal.pairs):
        return []
    n = len(proposal.chosen)
    text = tr("Link what is the same event, so that it is counted once (est:linkincidents).") if n else ""
    return [
        Finding(
            FindingKind.SAME_EVENT,
            n=n,
            total=len(proposal.pairs),
            flagged=n > 0,
            text=" ".join([*proposal.sentences(), text]).strip(),
        )
    ]
