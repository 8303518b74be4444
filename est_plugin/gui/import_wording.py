"""What the import wizard says, in words."""
from __future__ import annotations

from typing import Any

from ..domain.category import UNCATEGORISED
from ..domain.language import number, tr
from ..domain.source import SourceKind
from ..picture.import_look import TICKED, FileLook
from ..picture.import_preview import AreasPreview, ImportPreview
from ..picture.importing import ImportReport
from .wording import share_text

DOT = " · "

FIELD_ORDER = (
    "", "occurred_on", "occurred_time", "ended_on", "ended_time", "registered_on", "code", TICKED, "antal",
    "source_key", "area_code", "area_name", "county_name", "lat", "lon", "north", "east", "x", "y", "position",
    "address", "street", "street_number", "text",
)  # fmt: skip
"""What a column can be read as, in the order in which it is offered."""


def field_label(field: str) -> str:
    """What a column is read as."""
    return {
        "": tr("not taken in"),
        "occurred_on": tr("date of occurrence"),
        "occurred_time": tr("time of occurrence"),
        "ended_on": tr("end date"),
        "ended_time": tr("end time"),
        "registered_on": tr("date of registration"),
        "code": tr("what happened (code)"),
        TICKED: tr("what happened (ticked)"),
        "antal": tr("number (antal)"),
        "source_key": tr("ID of the case"),
        "area_code": tr("area's code"),
        "area_name": tr("area's name"),
        "county_name": tr("county"),
        "lat": tr("latitude"),
        "lon": tr("longitude"),
        "north": tr("coordinate N (north)"),
        "east": tr("coordinate E (east)"),
        "x": tr("coordinate X"),
        "y": tr("coordinate Y"),
        "position": tr("position (lat, lon)"),
        "address": tr("address"),
        "street": tr("street"),
        "street_number": tr("street number"),
        "text": tr("free text (kept apart)"),
    }[field]


def profile_label(name: str) -> str:
    """A built-in profile in words; another one by its own name."""
    return {
        "police_points": tr("Police, points"),
        "police_area_codes": tr("Police, area codes"),
        "reporter_events": tr("Reporters' events"),
        "reporter_project": tr("Reports from devices (rapporter.gpkg)"),
        "polisen_events": tr("News of polisen.se"),
    }.get(name, name)


def extraction_text(is_in_name: bool | None) -> str:
    """Where the extraction date is from; None: the user gave it."""
    if is_in_name is None:
        return tr("as given")
    return (
        tr("a guess: the date in the file's name")
        if is_in_name
        else tr("a guess: the day on which the file was last changed")
    )


def look_text(look: FileLook) -> str:
    """What the file is, in a line or two."""
    understanding = look.understanding
    parts = [line.rstrip(".") for line in understanding.format_lines] if understanding else []
    if look.columns:
        parts.append(tr("{n} columns", n=number(len(look.columns))))
    proposed = tr("proposed profile: {name}", name=profile_label(look.profile.name))
    parts.append(proposed if look.is_proposed else tr("profile: {name}", name=profile_label(look.profile.name)))
    return DOT.join(parts)


def lacks_text(look: FileLook) -> str:
    """What no column is read as, and which one is perhaps meant; empty where nothing lacks."""
    sentences = []
    for field in look.lacks:
        said = {
            "occurred_on": tr("No column is read as the date of occurrence, which every row needs."),
            "code": tr("No column says what happened: all rows would be uncategorised."),
            "area_code": tr("No column says where: none of the rows could be placed."),
        }[field]
        if field in look.meant:
            said += " " + tr("Did you mean '{name}'?", name=look.meant[field])
        sentences.append(said)
    return "\n".join(sentences)


def kind_text(kind: SourceKind, other: SourceKind, source: str) -> str:
    """That a source and a profile don't fit together."""
    return tr(
        "The source '{source}' is of the kind {known}, and the profile reads {asked}: choose another profile or "
        "another name.",
        source=source,
        known=kind.label,
        asked=other.label,
    )


def summary_text(preview: ImportPreview) -> str:
    """How much is taken in and how much is not, and from when."""
    parts = [
        tr(
            "{rows} rows: {accepted} understood, {rejected} rejected",
            rows=number(preview.n_rows),
            accepted=number(preview.n_accepted),
            rejected=number(preview.n_rejected),
        )
    ]
    first, last = preview.occurred
    if first:
        parts.append(f"{first} – {last}")
    if preview.areas and preview.n_accepted:
        placed = preview.n_accepted - preview.n_unplaced
        parts.append(
            tr(
                "{placed} of {n} placed ({share})",
                placed=number(placed),
                n=number(preview.n_accepted),
                share=share_text(_floor_share(placed, preview.n_accepted)),
            )
        )
    if preview.n_uncategorised:
        parts.append(tr("{n} without a category", n=number(preview.n_uncategorised)))
    return DOT.join(parts)


def _floor_share(part: int, whole: int) -> float:
    """A share that says 100 % only when nothing lacks, and 0 only when there is nothing."""
    share = part / whole
    return min(share, 0.99) if part < whole and share > 0.99 else max(share, 0.01) if part else 0.0


def origin_text(preview: ImportPreview, source: str, is_in_name: bool | None) -> str:
    """From whom, drawn when, and how it is read."""
    parts = [
        source,
        profile_label(preview.profile.name),
        tr(
            "extraction date {date} ({how})",
            date=preview.extracted.isoformat(),
            how=extraction_text(is_in_name),
        ),
    ]
    if preview.crs:
        parts.append(tr("coordinate system {crs}", crs=short_crs(preview.crs)))
    return DOT.join(parts)


def earlier_text(preview: ImportPreview, source: str) -> str:
    """That the very same file is in the store already; empty where it isn't."""
    batch = preview.earlier
    if batch is None:
        return ""
    moment = batch.imported.replace("T", " ")[:16]
    if batch.source.casefold() == source.strip().casefold():
        return tr("This very file was imported on {moment}: importing it again changes nothing.", moment=moment)
    return tr(
        "This very file was imported on {moment} as the source '{source}': importing it as another source would count "
        "everything twice.",
        moment=moment,
        source=batch.source,
    )


def short_crs(crs: str) -> str:
    """A coordinate system's name in a line: long WKT is cut."""
    text = " ".join(crs.split())
    return text if len(text) <= 40 else text[:39] + "…"


def code_text(row: Any, names: dict[str, str]) -> str:
    """'1701 → Violence'; a dash stands for no category."""
    return f"{row.code or tr('no code')} → {names.get(row.category, row.category) or '–'}"


def place_text(row: Any, area: str) -> str:
    """The area that a row falls in, or what it has instead."""
    if area:
        return area
    if row.x == row.x and row.y == row.y:
        return tr("outside of the areas")
    delivered = delivered_text(row)
    return tr("no such area: {what}", what=delivered) if delivered else tr("no place")


def delivered_text(row: Any) -> str:
    """A row's place as the file gives it."""
    parts = []
    if row.x == row.x and row.y == row.y:
        digits = 5 if abs(row.x) <= 180 and abs(row.y) <= 90 else 0
        parts.append(f"{number(row.x, digits)}; {number(row.y, digits)}")
    parts += [text for text in (row.area_code, row.area_name.replace("|", ", ")) if text]
    return DOT.join(parts)


def row_text(row: Any, names: dict[str, str], area: str) -> str:
    """All that was understood of a row, a line each."""
    lines = [
        tr("Row {row}", row=row.row),
        code_text(row, names) if row.category else f"{row.code or tr('no code')}: {tr('no category')}",
        tr("occurred {moment}", moment=f"{row.occurred_on} {row.occurred_time}".strip()),
    ]
    if row.time_kind:
        lines.append(tr("the time stands for an unknown one"))
    if row.ended_on or row.ended_time:
        lines.append(tr("ended {moment}", moment=f"{row.ended_on} {row.ended_time}".strip()))
    if row.registered_on:
        lines.append(tr("registered {day}", day=row.registered_on))
    delivered = delivered_text(row)
    lines += [tr("place in the file: {what}", what=delivered) if delivered else tr("no place")]
    lines += [tr("area: {name}", name=area)] if area else []
    return "\n".join(lines)


def category_label(key: str, preview: ImportPreview) -> str:
    """A category's name."""
    return tr("without a category") if key == UNCATEGORISED else preview.category_names.get(key, key)


def place_lines(preview: ImportPreview) -> list[str]:
    """What kind of place the rows have."""
    return [
        tr("With a point: {n}", n=number(preview.n_with_point)),
        tr("With an area's code or name, without a point: {n}", n=number(preview.n_with_area)),
        tr("With neither: {n}", n=number(preview.n_with_neither)),
    ]


def areas_text(each: AreasPreview) -> str:
    """How many rows lie outside of an area set; empty where none does."""
    if not each.outside:
        return ""
    return tr(
        "{n} rows have a point outside of '{areas}'.", n=number(each.outside), areas=each.placed.areas
    )


def understood_lines(preview: ImportPreview) -> list[str]:
    """How the file is read, a sentence or a column each."""
    understanding = preview.understanding
    lines = [*understanding.format_lines]
    if understanding.header_row:
        lines.append(tr("Header in row {row}.", row=understanding.header_row))
    if understanding.names:
        for field in FIELD_ORDER:
            names = [understanding.names[position] for position in understanding.read_as.get(field, ())]
            lines += [f"{field_label(field)} ← {', '.join(names)}"] if names else []
    else:
        lines += [f"{name} ← {', '.join(columns)}" for name, columns in understanding.columns.items()]
    if understanding.unused:
        lines.append(tr("Not taken in: {columns}.", columns=", ".join(understanding.unused)))
    return [*lines, *understanding.notes, *preview.notices]


def warnings_text(preview: ImportPreview) -> str:
    """What speaks against importing the file as it is; empty where nothing does."""
    sentences = [none_understood(preview)]
    areas = preview.areas
    if preview.n_with_point and areas and not any(each.placed.by_point for each in areas):
        sentences.append(
            tr(
                "None of the {n} points lies in an area: is it the right file, and the right coordinate system?",
                n=number(preview.n_with_point),
            )
        )
    return "\n".join(filter(None, sentences))


def none_understood(preview: ImportPreview) -> str:
    """Why there is nothing to import; empty where there is."""
    if preview.n_accepted or preview.may_be_empty:
        return ""
    reason = preview.rejected_by_reason[0][0] if preview.rejected_by_reason else ""
    return tr("No row of {file} could be understood; the first reason: {reason}", file=preview.file, reason=reason)


def result_heading(report: ImportReport) -> str:
    """What came of it, in a sentence."""
    batch = report.batch
    if not batch.n_new and not batch.n_updated:
        return tr("{file} is imported, and changed nothing.", file=batch.file)
    return tr("{file} is imported.", file=batch.file)


def result_lines(report: ImportReport) -> list[str]:
    """Places, coverage and notices of an import."""
    lines = [
        tr(
            "{areas}: {point} new or changed incidents placed by their point, {code} by an area's code or name, "
            "{not_placed} not placed.",
            areas=placed.areas,
            point=number(placed.by_point),
            code=number(placed.by_code),
            not_placed=number(placed.unplaced),
        )
        for placed in report.placed
    ] or [tr("The store has no areas yet: the incidents are placed when areas are imported.")]
    lines += [
        tr("{clock}: a full record of {period}.", clock=clock.label, period=period)
        for clock, period in report.coverage
    ]
    if report.batch.n_ended:
        lines.append(tr("Incidents that their source no longer knows: {n}.", n=number(report.batch.n_ended)))
    lines += report.notices
    lines.append(
        tr("Import {batch}, {seconds} s.", batch=number(report.batch.number), seconds=number(report.seconds, 1))
    )
    return lines


def whole_row(cells: list[str], names: tuple[str, ...]) -> str:
    """A rejected row, a cell a line, each with its column's name where there is one."""
    if len(cells) < len(names) or not names:
        return "\n".join(cells)
    titles = [*names, *[""] * (len(cells) - len(names))]
    return "\n".join(f"{title}: {cell}" if title else cell for title, cell in zip(titles, cells))
