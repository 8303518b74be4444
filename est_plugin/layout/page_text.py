"""Every word of a printed page, from a released product. No QGIS: what is written, not where or how."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

import pandas as pd

from ..domain.agency import Level
from ..domain.area import AreaSet
from ..domain.language import expected_count, number, tr
from ..domain.source import SourceKind
from ..picture.products import SourceState, TertialRanking, WeeklyInventory
from ..picture.tertial_ranking import CERTAIN, POSSIBLE
from ..picture.weekly_inventory import P_SOMEWHAT

if TYPE_CHECKING:
    from ..picture.release import ReleasedInventory, ReleasedRanking

    Released = Union[ReleasedInventory, ReleasedRanking]

TOP_ROWS = 10
"""So many rows the page's table has at the most."""


MOST_WITH_NOTES = 4
"""Up to so many sources stand in the foot with what there is to know of them."""


@dataclass(frozen=True)
class TableColumn:
    """A column of the page's small table."""

    heading: str
    is_text: bool = False
    """Texts stand to the left, share the width that the others leave, and are cut with an ellipsis; numbers aren't."""


@dataclass(frozen=True)
class TopRows:
    """The small table: as many rows, from the first on, as there is room for."""

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class PageText:
    """What stands on a page, by the template's item ids; plain text that is never code."""

    labels: dict[str, str]
    table: TopRows

    @property
    def document_title(self) -> str:
        """WHAT – WHERE – WHEN on one line."""
        return " – ".join(self.labels[key].replace("\n", ", ") for key in ("what", "where", "when"))


def page_text(released: Released, crs_text: str, made_on: dt.date) -> PageText:
    """All texts of the page of *released*.

    Arguments:
        crs_text: the map's coordinate system in words.
        made_on: the production date.
    """
    product = released.product
    if isinstance(product, WeeklyInventory):
        own, table = _inventory_labels(product), _inventory_rows(product)
    else:
        own, table = _ranking_labels(product), _ranking_rows(product)
    heading, level_text = _level(released.level, released.agency.name, made_on)
    state = product.state
    labels = {
        "where": _where(product) + "\n" + tr("For: {agency}", agency=released.agency.name),
        "when": _capital(product.title()),
        "sentences": "\n".join(product.sentences()),
        "withheld": " ".join(released.withheld),
        "level": heading,
        "level_text": level_text,
        "crs": crs_text,
        "sources": _sources(product.sources, product.area_set),
        "placed": tr("Placed on the map: {placed}", placed=product.placed_text()),
        "imprint": "\n".join(
            [
                tr("Produced {date} for {agency}", date=made_on.isoformat(), agency=released.agency.name),
                tr("EST for QGIS {version}", version=state.plugin_version),
                tr(
                    "Database {name}, import {batch} of {imported}",
                    name=state.name,
                    batch=state.batch,
                    imported=state.imported.replace("T", " ")[:16],
                ),
            ]
        ),
        **own,
    }
    return PageText(labels, table)


# ---- the two products --------------------------------------------------------------------------


def _inventory_labels(product: WeeklyInventory) -> dict[str, str]:
    baseline = product.rows["baseline"].mode()
    method = tr(
        "Colour: the area's most conspicuous category. More, fewer: q ≤ {q}, corrected for all comparisons of the week "
        "(Benjamini–Hochberg); somewhat: p ≤ {p} alone.",
        q=number(product.settings.q_limit, 2),
        p=number(P_SOMEWHAT, 2),
    )
    unit = tr(
        "Unit: incidents of the week in an area (sum of antal), by {clock}.", clock=_lower(product.settings.clock.label)
    )
    rests = tr("Expected from: {baseline}.", baseline=baseline.iloc[0]) if len(baseline) and baseline.iloc[0] else ""
    weeks = ", ".join(str(week) for week in product.preliminary)
    return {
        "what": tr("Weekly inventory"),
        "method": " ".join(part for part in (method, unit, rests) if part),
        "preliminary": tr("Preliminary weeks, still coming in: {weeks}", weeks="\n" + weeks)
        if weeks
        else tr("No preliminary weeks"),
    }


def _ranking_labels(product: TertialRanking) -> dict[str, str]:
    method = tr(
        "Tiers by the probability of being among the {k} first: certainly from {certain} %, "
        "possibly from {possible} %. On the map: rank and its 95 % interval.",
        k=product.settings.top,
        certain=number(100 * CERTAIN),
        possible=number(100 * POSSIBLE),
    )
    unit = tr(
        "Unit: score, 0–100, of incidents in an area (sum of antal), by {clock}.",
        clock=_lower(product.settings.clock.label),
    )
    parts = ", ".join(
        f"{_lower(criterion.label)} {number(100 * criterion.weight)} %"
        for criterion in product.criteria
        if criterion.weight > 0
    )
    compared = ", ".join(str(tertial) for tertial in product.compared)
    return {
        "what": tr("Tertial ranking"),
        "method": " ".join([method, unit, tr("Weights: {parts}.", parts=parts) if parts else ""]).strip(),
        "preliminary": tr("Compared with {tertials}", tertials=compared)
        if compared
        else tr("No earlier tertial to compare with"),
    }


def _inventory_rows(product: WeeklyInventory) -> TopRows:
    kinds = _kinds_with_data(product.rows)
    columns = (TableColumn(tr("Area, category"), is_text=True), TableColumn(tr("Count")), TableColumn(tr("Expected")))
    lines = []
    for row in product.changes.head(TOP_ROWS).to_dict("records"):
        parts = _side_by_side(row, kinds)
        if not _is_unknown(row["q_value"]):
            parts.append(
                tr("q < {limit}", limit=number(0.001, 3))
                if row["q_value"] < 0.001
                else f"q {number(row['q_value'], 3)}"
            )
        what = " · ".join([row["area_name"], row["category_name"]])
        expected = _with_interval(expected_count(row["expected"]), row["lower"], row["upper"])
        lines.append((_two_lines(what, parts), number(row["observed"]), expected))
    return TopRows(tr("To look at first"), columns, tuple(lines))


def _ranking_rows(product: TertialRanking) -> TopRows:
    rows = product.rows
    kinds = _kinds_with_data(rows)
    has_rate = bool(rows["rate_1000"].notna().any())
    columns = [TableColumn(tr("Rank")), TableColumn(tr("Area"), is_text=True), TableColumn(tr("Count"))]
    if has_rate:
        columns.append(TableColumn(tr("Per 1,000")))
    columns.append(TableColumn(tr("Score")))
    lines = []
    for row in rows.head(TOP_ROWS).to_dict("records"):
        rank = _with_interval(number(row["rank"]), row["rank_low"], row["rank_high"])
        line = [rank, _two_lines(row["area_name"], _side_by_side(row, kinds)), number(row["observed"])]
        if has_rate:
            line.append(number(row["rate_1000"], 1))
        line.append(number(row["score"]))
        lines.append(tuple(line))
    return TopRows(tr("Greatest need"), tuple(columns), tuple(lines))


# ---- parts of the page -------------------------------------------------------------------------


def _level(level: Level, unit: str, made_on: dt.date) -> tuple[str, str]:
    """Heading and text of the level's box. The level's name is the same in every language."""
    if level is Level.INTERN:
        return (
            tr("Secrecy – {level}", level=level.value),
            tr(
                "Under chapter ____ section ____ of the Public Access to Information and Secrecy Act (2009:400). "
                "Authorities only. {date}, {unit}",
                date=made_on.isoformat(),
                unit=unit,
            ),
        )
    if level is Level.SAMVERKAN:
        return level.value, tr(
            "For partners of the co-operation: areas only, no places, no free text. Not to be passed on or published."
        )
    return level.value, tr("May be published. Small numbers are withheld, and so are those that would give them away.")


def _where(product: WeeklyInventory | TertialRanking) -> str:
    if len(product.areas) == 1:
        return str(product.areas["name"].iloc[0])
    return tr("{areas}, {n} areas", areas=product.area_set.name, n=number(len(product.areas)))


def _sources(sources: Sequence[SourceState], area_set: AreaSet) -> str:
    lines = []
    for source in sources:
        extracted = source.extracted.isoformat() if source.extracted else tr("unknown date")
        line = tr("{source} ({kind}), extracted {date}", source=source.name, kind=source.kind.label, date=extracted)
        if not source.is_counted:
            line += tr(": not counted")
        elif source.placed is not None and source.total is not None:
            line += tr(": {placed} of {total} placed", placed=number(source.placed), total=number(source.total))
        # Every source is named with its date; where they are many, notes give way.
        if source.note and len(sources) <= MOST_WITH_NOTES:
            line += f" – {source.note}"
        lines.append(line)
    areas = tr("Areas: {name}", name=area_set.name) + (f" {area_set.vintage}" if area_set.vintage else "")
    if area_set.population_source:
        areas += tr(", residents: {file}", file=area_set.population_source)
    return "\n".join([tr("Sources:"), *lines, areas]) if lines else areas


def _kinds_with_data(rows: pd.DataFrame) -> list[SourceKind]:
    """The kinds of source to show side by side: those with numbers, when they are more than one."""
    kinds = [kind for kind in SourceKind if f"n_{kind.value}" in rows and rows[f"n_{kind.value}"].notna().any()]
    return kinds if len(kinds) > 1 else []


def _side_by_side(row: dict[Hashable, Any], kinds: list[SourceKind]) -> list[str]:
    """'reporters 9', 'police 5': the row's sources, never summed silently."""
    return [f"{kind.label} {number(row[f'n_{kind.value}'])}" for kind in kinds]


def _two_lines(first: str, second: list[str]) -> str:
    return "\n".join([first, " · ".join(second)]) if second else first


def _is_unknown(value: Any) -> bool:
    return value is None or math.isnan(value)


def _with_interval(value: str, low: Any, high: Any) -> str:
    if _is_unknown(low) or _is_unknown(high):
        return value
    return f"{value} ({number(low)}–{number(high)})"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
