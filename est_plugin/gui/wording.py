"""What the docks say of a product, in words."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..domain.calendar import Week
from ..domain.language import expected_count, number, tr
from ..domain.source import COUNTED_KINDS
from ..domain.status import Status
from ..picture.products import SourceState, TertialRanking, Tier, WeeklyInventory

_DOT = " · "


def short_status(status: Status) -> str:
    """A status in a word that fits a table."""
    return tr("fewer") if status is Status.FALLING else status.label


def q_text(q: float) -> str:
    """A q-value: three decimals, never a false zero."""
    if q != q:
        return "q –"
    return tr("q < {limit}", limit=number(0.001, 3)) if q < 0.001 else tr("q {value}", value=number(q, 3))


def interval_text(middle: float, low: float, high: float) -> str:
    """'3.2 (1–7)'."""
    if middle != middle:
        return "–"
    return f"{expected_count(middle)} ({number(low)}–{number(high)})"


def source_counts(row: Any) -> tuple[tuple[str, str], ...]:
    """Kind of source and its count, for the kinds that have a record of the period."""
    counts = ((kind.value, getattr(row, f"n_{kind.value}")) for kind in COUNTED_KINDS)
    return tuple((kind, number(count)) for kind, count in counts if count == count)


def sources_text(row: Any) -> str:
    """'reporters 9 · police 5'; empty where no source has a record."""
    shown = dict(source_counts(row))
    return _DOT.join(f"{kind.label} {shown[kind.value]}" for kind in COUNTED_KINDS if kind.value in shown)


def extract_text(sources: Iterable[SourceState]) -> str:
    """When the counted sources were extracted: one date, or the oldest and the newest."""
    dates = sorted({source.extracted for source in sources if source.extracted and source.is_counted})
    if not dates:
        return tr("Extract of unknown date")
    if len(dates) == 1:
        return tr("Extract {date}", date=dates[0].isoformat())
    return tr("Extracts {first} – {last}", first=dates[0].isoformat(), last=dates[-1].isoformat())


def preliminary_text(weeks: tuple[Week, ...]) -> str:
    """'weeks 46, 47 preliminary'; empty where none is."""
    if not weeks:
        return ""
    if len(weeks) == 1:
        return tr("week {week} preliminary", week=weeks[0].number)
    return tr("weeks {weeks} preliminary", weeks=", ".join(str(week.number) for week in weeks))


def completeness_text(product: WeeklyInventory | TertialRanking) -> str:
    """'Extract 2026-11-23 · 412 of 447 (92 %) placed · weeks 46, 47 preliminary'."""
    parts = [extract_text(product.sources), tr("{placed} placed", placed=product.placed_text())]
    if isinstance(product, WeeklyInventory):
        parts.append(preliminary_text(product.preliminary))
    return _DOT.join(part for part in parts if part)


def sources_note(product: WeeklyInventory | TertialRanking) -> str:
    """What is not in the picture: sources that aren't counted, and codes that no rule places. Empty if all is."""
    sentences = [
        tr("Not counted: {source} ({why}).", source=source.name, why=source.note or source.kind.label)
        for source in product.sources
        if not source.is_counted
    ]
    if isinstance(product, WeeklyInventory) and len(product.uncategorised):
        sentences.append(
            tr(
                "{n} incidents have a code that no category knows: {codes}.",
                n=number(int(product.uncategorised["n"].sum())),
                codes=_some((str(code) or tr("no code") for code in product.uncategorised["code"]), 5),
            )
        )
    return " ".join(sentences)


def sources_tooltip(product: WeeklyInventory | TertialRanking) -> str:
    """Every source in a line of its own, and the store that the picture was made from."""
    lines = []
    for source in product.sources:
        coverage = ", ".join(str(period) for period in source.coverage) or tr("no coverage")
        lines.append(f"{source.name} ({source.kind.label}): {number(source.placed)}/{number(source.total)}; {coverage}")
    state = product.state
    lines.append(
        tr(
            "Store {name}, import {batch}, EST {version}",
            name=state.name,
            batch=state.batch,
            version=state.plugin_version,
        )
    )
    return "\n".join(lines)


def show_all_text(product: WeeklyInventory) -> str:
    """What the switch between the first changes and all rows says."""
    return tr(
        "Show all ({compared} compared, {changed} to review)",
        compared=number(product.n_tests),
        changed=number(len(product.changes)),
    )


def why_here(row: Any, product: WeeklyInventory) -> str:
    """Why a row of the inventory is where it is: words first, then numbers, then statistics."""
    status = Status(row.status)
    if status is Status.UNKNOWN:
        return tr(
            "{observed} this week; there is nothing to compare with (baseline: {baseline}).",
            observed=number(row.observed),
            baseline=row.baseline,
        )
    said = {
        Status.NEW: tr("More than expected, for the first time in these weeks: to review."),
        Status.RISING: tr("More than expected, and rising: to review."),
        Status.CONTINUING: tr("More than expected, as in an earlier week: to review."),
        Status.FALLING: tr("Fewer than expected."),
        Status.ENDED: tr("As expected again, after a week with more."),
        Status.AS_EXPECTED: tr("As expected."),
    }[status]
    counts = tr(
        "{observed} this week against {expected} (95 % of such weeks have {low}–{high}); the week before {previous}.",
        observed=number(row.observed),
        expected=expected_count(row.expected),
        low=number(row.lower),
        high=number(row.upper),
        previous=number(row.previous),
    )
    statistics = tr(
        "Baseline: {baseline}. {q} over {n} comparisons.",
        baseline=row.baseline,
        q=q_text(row.q_value),
        n=number(product.n_tests),
    )
    sources = sources_text(row)
    shown = tr("Sources: {sources}.", sources=sources) if sources else ""
    return " ".join(part for part in (said, counts, shown, statistics) if part)


def nothing_unusual_text(product: WeeklyInventory) -> str:
    """The quiet week says so, and is not padded."""
    if product.n_tests == 0:
        return tr("No comparison could be made: too few weeks before this one are covered.")
    return tr("Nothing unusual this week: none of {n} comparisons stands out.", n=number(product.n_tests))


def rank_text(row: Any) -> str:
    """'2 (1–4)'."""
    return f"{number(row.rank)} ({number(row.rank_low)}–{number(row.rank_high)})"


def share_text(share: float) -> str:
    """A share in whole percent."""
    return tr("{percent} %", percent=number(100 * share))


def chance_text(chance: float) -> str:
    """A probability in whole percent; never 0 or 100, as it comes from a number of draws."""
    if chance < 0.01:
        return tr("< 1 %")
    return tr("> 99 %") if chance > 0.99 else share_text(chance)


def why_ranked(row: Any, product: TertialRanking) -> str:
    """What stands behind an area's place in the ranking."""
    top = product.settings.top
    sentences = [
        tr(
            "{tier}: rank {rank}, among the {k} first with a probability of {share}.",
            tier=Tier(row.tier).label(top),
            rank=rank_text(row),
            k=top,
            share=chance_text(row.p_top),
        )
    ]
    if row.expected == row.expected:
        sentences.append(
            tr("{observed} incidents against {expected} as in earlier years.", observed=number(row.observed),
               expected=expected_count(row.expected))
        )
    else:
        sentences.append(tr("{observed} incidents.", observed=number(row.observed)))
    rates = [tr("{rate} per km²", rate=number(row.rate_km2, 1))]
    if row.rate_1000 == row.rate_1000:
        rates.insert(0, tr("{rate} per 1,000 residents", rate=number(row.rate_1000, 1)))
    sentences.append(", ".join(rates) + ".")
    sources = sources_text(row)
    if sources:
        sentences.append(tr("Sources: {sources}.", sources=sources))
    if row.unsafe_places == row.unsafe_places and row.unsafe_places > 0:
        sentences.append(tr("Unsafe places reported: {n}.", n=number(row.unsafe_places)))
    return " ".join(sentences)


def parts_text(row: Any, product: TertialRanking) -> str:
    """The score and its parts, in words."""
    parts = [
        f"{criterion.label} {number(getattr(row, 'part_' + criterion.key), 1)}"
        for criterion in product.criteria
        if criterion.weight > 0
    ]
    return tr("Score {score}: {parts}", score=number(row.score), parts=_DOT.join(parts))


def _some(values: Iterable[str], most: int) -> str:
    """The first few values, and how many more there are."""
    shown = list(values)
    if len(shown) <= most:
        return ", ".join(shown)
    return ", ".join(shown[:most]) + " " + tr("and {n} more", n=number(len(shown) - most))
