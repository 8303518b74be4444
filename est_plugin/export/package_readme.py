"""The README of a partner's package: what it is, what it rests on, what it leaves out, and how it may be used."""
from __future__ import annotations

from dataclasses import dataclass

from ..domain.agency import Level
from ..domain.language import number, tr
from ..picture.products import SourceState, TertialRanking, WeeklyInventory, placed_text
from ..picture.release import ReleasedInventory, ReleasedRanking

WIDTH = 78
"""Letters to a line of the headings' rule."""


@dataclass(frozen=True)
class PackageFacts:
    """What the README says of the files beside it."""

    tables: tuple[str, ...]
    """Names of the layers, in order."""
    geopackage: str
    key_file: str
    n_cut: int
    """Texts that were too long for the shapefiles."""
    crs: str


def readme_text(released: ReleasedInventory | ReleasedRanking, facts: PackageFacts) -> str:
    """The whole text, lines ended by a line feed."""
    product = released.product
    is_ranking = isinstance(product, TertialRanking)
    what = tr("Tertial ranking") if is_ranking else tr("Weekly inventory")
    heading = f"{what} – {product.area_set.name} – {product.title()}"
    lines = [heading, "=" * min(len(heading), WIDTH), "", *product.sentences()]
    lines += _section(tr("What it is"), _what(released))
    lines += _section(tr("What it rests on"), _basis(product))
    lines += _section(tr("Sources"), [_source(source) for source in product.sources])
    lines += _section(tr("Level {level}", level=released.level.value), [_level_meaning(released.level)])
    lines += _section(
        tr("What was withheld, and why"), list(released.withheld) or [tr("Nothing was withheld at this level.")]
    )
    lines += _section(tr("Files"), _files(facts))
    lines += _section(tr("Handling"), _handling(released.level))
    return "\n".join(lines) + "\n"


def _section(title: str, lines: list[str]) -> list[str]:
    return ["", title, "-" * len(title), *(f"- {line}" for line in lines)]


def _what(released: ReleasedInventory | ReleasedRanking) -> list[str]:
    product = released.product
    lines = [
        tr("Made for: {agency}", agency=released.agency.name),
        tr(
            "Areas: {name}, {n} areas, vintage {vintage}",
            name=product.area_set.name,
            n=number(len(product.areas)),
            vintage=product.area_set.vintage or tr("unknown"),
        ),
        tr("Date that counts: {clock}", clock=product.settings.clock.label),
        tr("Incidents placed in an area: {placed}", placed=product.placed_text()),
    ]
    if product.categories:
        names = ", ".join(category.name for category in product.categories)
        lines.append(tr("Categories: {names}", names=names))
    if isinstance(product, WeeklyInventory):
        weeks = ", ".join(str(week) for week in product.preliminary)
        lines.append(
            tr("Preliminary weeks, still being registered: {weeks}", weeks=weeks)
            if weeks
            else tr("No week is preliminary.")
        )
    return lines


def _basis(product: WeeklyInventory | TertialRanking) -> list[str]:
    if isinstance(product, TertialRanking):
        earlier = ", ".join(str(tertial) for tertial in product.compared) or tr("none")
        lines = [
            product.basis,
            tr("Earlier tertials compared with: {tertials}", tertials=earlier),
            tr("Areas of the ranking's head: {k}", k=number(product.settings.top)),
            tr(
                "Ranks are uncertain: each has a 95 % interval ({n} draws, seed {seed}).",
                n=number(product.settings.draws),
                seed=product.settings.seed,
            ),
        ]
    else:
        # A withheld row says nothing of what it was compared with.
        baselines = product.rows.loc[product.rows["baseline"] != "", "baseline"].mode().tolist()[:1]
        lines = [
            *(tr("Expected from: {baseline}.", baseline=text) for text in baselines),
            tr(
                "Comparisons: {n}. Counts with a q-value of at most {limit} are worth a look; that proves no cause.",
                n=number(product.n_tests),
                limit=number(product.settings.q_limit, 2),
            ),
        ]
    lines.append(
        tr("An empty number is unknown or withheld, never zero. Where numbers are withheld, 'suppressed' is 1.")
    )
    state = product.state
    lines.append(
        tr(
            "Made by EST {version} from '{store}', import batch {batch} of {imported}",
            version=state.plugin_version,
            store=state.name,
            batch=state.batch,
            imported=state.imported,
        )
    )
    return lines


def _source(source: SourceState) -> str:
    text = tr(
        "{name} ({kind}), extracted {date}",
        name=source.name,
        kind=source.kind.label,
        date=source.extracted.isoformat() if source.extracted else tr("on an unknown date"),
    )
    if source.is_counted and source.placed is not None:
        text += ": " + tr("{placed} placed", placed=placed_text(source.placed, source.total))
    elif not source.is_counted:
        text += ": " + tr("not counted")
    return f"{text} ({source.note})" if source.note else text


def _level_meaning(level: Level) -> str:
    return {
        Level.INTERN: tr("INTERN is for authorities only: single places are shown."),
        Level.SAMVERKAN: tr("SAMVERKAN is for partners that are no authorities: areas only, no single places."),
        Level.PUBLIK: tr("PUBLIK is for everybody: areas only, small numbers suppressed."),
    }[level]


def _files(facts: PackageFacts) -> list[str]:
    described = {
        "area_changes": tr("one row per area: its most conspicuous comparison"),
        "weekly_inventory": tr("one row per area and category"),
        "tertial_ranking": tr("one row per area"),
        "places": tr("the places behind the first changes"),
    }
    lines = [f"{name}.shp: {described[name]}" for name in facts.tables]
    lines += [
        tr("{file}: the same layers with long field names and their styles", file=facts.geopackage),
        tr("{file}: what the shapefiles' field names stand for", file=facts.key_file),
        tr("Coordinate system: {crs}", crs=facts.crs),
        tr("Texts are in UTF-8."),
    ]
    if facts.n_cut:
        lines.append(
            tr(
                "Texts too long for a shapefile (254 bytes) were cut there: {n}. The GeoPackage holds them whole.",
                n=number(facts.n_cut),
            )
        )
    return lines


def _handling(level: Level) -> list[str]:
    if level is Level.PUBLIK:
        return [tr("May be published. Name the municipality's EST and the sources above.")]
    lines = [
        tr("Only for the receiver named above, and for the work that was agreed on; don't pass it on."),
        tr("It is about places, never about persons. Don't put it together with data on persons."),
        tr("Delete it when it has been used."),
    ]
    if level is Level.INTERN:
        lines.insert(0, tr("May be subject to secrecy (sekretess): each release is to be tried."))
    return lines
