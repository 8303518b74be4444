"""Files as offices write them, made for the tests of the intake."""

from __future__ import annotations

import datetime as dt
import pathlib
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import pandas as pd

from est_plugin.intake.incident_file import IncidentFile, open_incident_file
from est_plugin.intake.profile import Profile, load_profile

EXTRACTED = dt.date(2026, 11, 24)


def opened(
    path: pathlib.Path | str, profile: str | Profile, crs: str = "", extracted: dt.date = EXTRACTED
) -> IncidentFile:
    """Open a file by a built-in profile's name or a profile."""
    return open_incident_file(str(path), load_profile(profile) if isinstance(profile, str) else profile, extracted, crs)


def read(file: IncidentFile, size: int = 50_000) -> tuple[pd.DataFrame, pd.DataFrame, int]:
    """All accepted, all rejected, and the number of rows; every row is in exactly one of them."""
    chunks = list(file.chunks(size))
    accepted = pd.concat([chunk.accepted for chunk in chunks], ignore_index=True)
    rejected = pd.concat([chunk.rejected for chunk in chunks], ignore_index=True)
    rows = sum(chunk.rows for chunk in chunks)
    assert len(set(accepted["row"])) + len(rejected) == rows
    assert not set(accepted["row"]) & set(rejected["row"])
    assert chunks[-1].share == 1.0
    return accepted, rejected, rows


def text_file(folder: pathlib.Path, content: str, encoding: str = "utf-8", name: str = "uttag.csv") -> pathlib.Path:
    """A text file with exactly this content."""
    path = folder / name
    path.write_bytes(content.encode(encoding))
    return path


def workbook(
    path: pathlib.Path, rows: Sequence[Sequence[object]], prefix: str = "", formats: Sequence[str] = (), sheets: int = 1
) -> pathlib.Path:
    """An Excel workbook. A cell is text, a number, or (serial number, position in *formats*).

    *prefix*: namespace prefix of all elements, as SCB's files have it. The rows are in the last of *sheets*.
    """
    p = f"{prefix}:" if prefix else ""
    xmlns = f'xmlns{":" + prefix if prefix else ""}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    texts: list[str] = []

    def cell(column: int, row: int, value: object) -> str:
        name = f"{chr(65 + column)}{row}"
        if value is None or value == "":
            return ""
        if isinstance(value, tuple):
            return f'<{p}c r="{name}" s="{value[1] + 1}"><{p}v>{value[0]}</{p}v></{p}c>'
        if isinstance(value, str):
            texts.append(value)
            return f'<{p}c r="{name}" t="s"><{p}v>{len(texts) - 1}</{p}v></{p}c>'
        return f'<{p}c r="{name}"><{p}v>{value}</{p}v></{p}c>'

    body = "".join(
        f'<{p}row r="{i}">' + "".join(cell(j, i, value) for j, value in enumerate(row)) + f"</{p}row>"
        for i, row in enumerate(rows, start=1)
        if any(value not in (None, "") for value in row)
    )
    names = [f"Blad{i}" for i in range(1, sheets + 1)]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        listed = "".join(f'<{p}sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(names, start=1))
        archive.writestr("xl/workbook.xml", f"<{p}workbook {xmlns} {rel}><{p}sheets>{listed}</{p}sheets></{p}workbook>")
        relations = "".join(
            f'<Relationship Id="rId{i}" Type="sheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, sheets + 1)
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>',
        )
        for i in range(1, sheets + 1):
            content = body if i == sheets else ""
            archive.writestr(
                f"xl/worksheets/sheet{i}.xml",
                f"<{p}worksheet {xmlns}><{p}sheetData>{content}</{p}sheetData></{p}worksheet>",
            )
        shared = "".join(f"<{p}si><{p}t>{escape(text)}</{p}t></{p}si>" for text in texts)
        archive.writestr("xl/sharedStrings.xml", f"<{p}sst {xmlns}>{shared}</{p}sst>")
        number_formats = "".join(
            f'<{p}numFmt numFmtId="{200 + i}" formatCode="{escape(code)}"/>' for i, code in enumerate(formats)
        )
        styles = "".join(f'<{p}xf numFmtId="{200 + i}"/>' for i in range(len(formats)))
        archive.writestr(
            "xl/styles.xml",
            f"<{p}styleSheet {xmlns}><{p}numFmts>{number_formats}</{p}numFmts>"
            f'<{p}cellXfs><{p}xf numFmtId="0"/>{styles}</{p}cellXfs></{p}styleSheet>',
        )
    return path
