"""Whatever is written comes back: any rows in any dialect, any extracts in any order, the same file again."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import io
import pathlib
import shutil
import sqlite3
import tempfile
import unittest.mock
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from intake_files import EXTRACTED, opened, read
from store_frames import all_incidents, import_rows, incident_rows, new_store, square_areas

from est_plugin.intake import delimited
from est_plugin.intake.profile import Profile, load_profile
from est_plugin.picture.importing import import_incidents
from est_plugin.store.interface import Store
from est_plugin.store.opening import open_store

# ---- rows, and the ways in which they are written --------------------------------------------------

HEADER = ("Brottsnummer", "Brottskod", "Brottsdatum", "Brottstid", "Inskrivningsdatum", "DeSO", "Kommun", "N", "E",
          "Antal", "Adress", "Fritext")  # fmt: skip
MISSING = ("", "..", "-", "NULL", "Okänd", "NA", "n/a", "#SAKNAS!", " ")
_SPACE_AROUND = " \t\r\n\v\f\u00a0\u2007\u2009\u202f\ufeff\u200b"
_WORDS_FOR_NOTHING = {word.casefold() for word in MISSING} | {
    ".", "...", "--", "–", "—", "(null)", "none", "nan", "#n/a", "#na", "okänt", "okända", "unknown", "saknas", "\\n"
}  # fmt: skip


def _sound(text: str) -> bool:
    return text == text.strip(_SPACE_AROUND) and text.casefold() not in _WORDS_FOR_NOTHING


# What every encoding has; no digit and no @ (numbers of persons and addresses are taken out of texts).
_SIGNS = "abc xyz åäöÅÄÖé;,|\t\"'\n=+-.:/%&<>\\"
TEXTS = st.text(st.sampled_from(_SIGNS), min_size=1, max_size=20).filter(_sound)
UNICODE = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Nd", "Nl", "No"), blacklist_characters="@"),
    min_size=1,
    max_size=12,
).filter(_sound)
KEYS = st.text(st.sampled_from('0123456789K-;," åÖ'), min_size=1, max_size=10).filter(_sound)


@dataclass(frozen=True)
class Row:
    """One offence as it is."""

    key: str
    code: str
    day: dt.date
    minute: int
    """Minutes after midnight; 1440 is 24:00, -1 unknown."""
    registered: dt.date | None
    area: str
    place: str
    point: tuple[float, float] | None
    antal: int
    address: str
    text: str


@dataclass(frozen=True)
class Dialect:
    """How a file is written."""

    delimiter: str
    encoding: str
    end: str
    quoting: int
    dates: str
    times: str
    comma: bool
    groups: bool
    titles: int
    total: bool
    repeated_header: bool
    trailing: bool
    blank_line: bool
    missing: str


def rows_of(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[Row]]:
    """Rows with different keys."""
    days = st.dates(dt.date(1950, 1, 1), EXTRACTED - dt.timedelta(1))
    cents = st.tuples(st.integers(6_600_000_00, 6_700_000_00), st.integers(607_000_00, 688_000_00))
    row = st.builds(
        Row,
        key=KEYS,
        code=st.sampled_from(("0355", "0001", "1210", "3070", "9801")),
        day=days,
        minute=st.integers(-1, 1440),
        registered=st.none() | days,
        area=st.sampled_from(("", "0380C1010", "007", "1880A0020")),
        place=st.just("") | texts.map(lambda text: text.replace("\n", " ")).filter(_sound),
        point=st.none() | cents.map(lambda pair: (pair[0] / 100, pair[1] / 100)),
        antal=st.sampled_from((1, 1, 1, 2, 12, 1000, 123_456)),
        address=st.just("") | texts,
        text=st.just("") | texts,
    )
    return st.lists(row, min_size=1, max_size=8, unique_by=lambda each: each.key)


DIALECTS = st.builds(
    Dialect,
    delimiter=st.sampled_from(";,\t|"),
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16")),
    end=st.sampled_from(("\n", "\r\n", "\r")),
    quoting=st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC)),
    dates=st.sampled_from(("iso", "dmy", "d.m.y", "compact", "six", "serial", "mdyy", "words", "iso-slash")),
    times=st.sampled_from(("clock", "dot", "hhmm", "seconds")),
    comma=st.booleans(),
    groups=st.booleans(),
    titles=st.integers(0, 3),
    total=st.booleans(),
    repeated_header=st.booleans(),
    trailing=st.booleans(),
    blank_line=st.booleans(),
    missing=st.sampled_from(MISSING),
)


def written_date(day: dt.date | None, form: str, missing: str) -> str:
    """A date as an office writes it."""
    if day is None:
        return missing
    months = ("jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec")
    return {
        "iso": f"{day:%Y-%m-%d}",
        "iso-slash": f"{day.year}/{day.month}/{day.day}",
        "dmy": f"{day.day}/{day.month}/{day.year}",
        "d.m.y": f"{day:%d.%m.%Y}",
        "compact": f"{day:%Y%m%d}",
        "six": f"{day:%y%m%d}",
        "serial": str((day - dt.date(1899, 12, 30)).days),
        "mdyy": f"{day.month}/{day.day}/{day:%y}",
        "words": f"{day.day} {months[day.month - 1]} {day.year}",
    }[form]


def written_time(minute: int, form: str, missing: str) -> str:
    """A time of day as an office writes it; '2400' is one of them."""
    if minute < 0:
        return missing
    hour, rest = divmod(minute, 60)
    return {
        "clock": f"{hour:02d}:{rest:02d}",
        "dot": f"{hour}.{rest:02d}",
        "hhmm": f"{hour * 100 + rest:03d}",
        "seconds": f"{hour:02d}:{rest:02d}:00",
    }[form]


def written_number(value: float, decimals: int, dialect: Dialect) -> str:
    """A number with decimal comma or point, its thousands in groups (with a no-break space) or not."""
    text = f"{value:,.{decimals}f}".replace(",", "\u00a0" if dialect.groups else "")
    return text.replace(".", ",") if dialect.comma else text


def written(rows: Sequence[Row], dialect: Dialect) -> tuple[bytes, int]:
    """The bytes of a file, and how many of its rows are no offences."""
    none = dialect.missing
    lines: list[list[str]] = [["Uttag ur RAR"], [], ["Källa: Polisen"]][: dialect.titles]
    lines.append(list(HEADER))
    for number, row in enumerate(rows):
        north, east = row.point or (None, None)
        lines.append(
            [
                row.key,
                row.code.lstrip("0") if number % 2 else row.code,
                written_date(row.day, dialect.dates, none),
                written_time(row.minute, dialect.times, none),
                written_date(row.registered, dialect.dates, none),
                row.area or none,
                row.place or none,
                none if north is None else written_number(north, 2, dialect),
                none if east is None else written_number(east, 2, dialect),
                written_number(row.antal, 0, dialect),
                row.address or none,
                row.text or none,
            ]
        )
        if number == 0 and dialect.repeated_header:
            lines.append(list(HEADER))
        if number == 0 and dialect.blank_line:
            lines.append([""] * len(HEADER))
    if dialect.total:
        lines.append(["Totalt", *[""] * 8, str(len(rows)), "", ""])
    if dialect.trailing:
        lines = [[*line, ""] if len(line) == len(HEADER) else line for line in lines]
    out = io.StringIO()
    # A writer that ends its lines with CR alone leaves line feeds within cells without quotes, unless it quotes all.
    quoting = csv.QUOTE_ALL if dialect.end == "\r" else dialect.quoting
    csv.writer(out, delimiter=dialect.delimiter, lineterminator=dialect.end, quoting=quoting).writerows(lines)
    return out.getvalue().encode(dialect.encoding), int(dialect.total) + int(dialect.repeated_header)


def profile_for(dialect: Dialect) -> Profile:
    """The built-in profile, told the order of day and month, which few rows don't settle."""
    order = {"mdyy": "mdy"}.get(dialect.dates, "dmy")
    return dataclasses.replace(load_profile("police_points"), date_order=order)


def expected(row: Row) -> tuple[object, ...]:
    """What an offence is after it was read."""
    day, time, kind = row.day.isoformat(), "", ""
    if row.minute >= 0:
        time = f"{row.minute // 60 % 24:02d}:{row.minute % 60:02d}"
        kind = "unknown" if row.minute == 0 else ""
    if row.minute == 1440:
        day = (row.day + dt.timedelta(1)).isoformat()
    registered = row.registered.isoformat() if row.registered else ""
    place = row.place.replace("|", "/")
    return (
        row.key,
        row.code,
        day,
        time,
        kind,
        registered,
        row.area,
        place,
        row.point,
        row.antal,
        row.address,
        row.text,
    )


def found(accepted: pd.DataFrame) -> Iterator[tuple[object, ...]]:
    """Accepted rows in the form of :func:`expected`."""
    for row in accepted.itertuples():
        point = (row.y, row.x) if row.crs else None
        yield (row.source_key, row.code, row.occurred_on, row.occurred_time, row.time_kind, row.registered_on,
               row.area_code, row.area_name, point, row.antal, row.address, row.text)  # fmt: skip


def _check(rows: Sequence[Row], dialect: Dialect, size: int, block: int) -> None:
    """*size*: rows of a chunk; *block*: signs that are read at once."""
    content, others = written(rows, dialect)
    with tempfile.TemporaryDirectory() as folder, unittest.mock.patch.object(delimited, "_BLOCK", block):
        path = pathlib.Path(folder) / "uttag.csv"
        path.write_bytes(content)
        accepted, rejected, n = read(opened(path, profile_for(dialect), crs="EPSG:3006"), size)
    assert list(found(accepted)) == [expected(row) for row in rows]
    assert len(rejected) == others
    assert n == len(rows) + others
    assert accepted["row"].is_monotonic_increasing


BLOCKS = st.integers(1, 400) | st.just(1 << 20)


@settings(max_examples=200)
@given(rows_of(TEXTS), DIALECTS, st.integers(1, 4), BLOCKS)
def test_any_rows_in_any_dialect_read_back_equal(rows: list[Row], dialect: Dialect, size: int, block: int) -> None:
    _check(rows, dialect, size, block)


@settings(max_examples=50)
@given(rows_of(UNICODE), DIALECTS, st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_every_sign_of_unicode_comes_back(rows: list[Row], dialect: Dialect, encoding: str) -> None:
    _check(rows, dataclasses.replace(dialect, encoding=encoding), 3, 100)


# ---- the store -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A store with an area set and nothing in it, to be copied."""
    folder = tmp_path_factory.mktemp("empty")
    with new_store(folder) as store:
        square_areas(store)
    return folder / "store.gpkg"


def state(store: Store) -> list[tuple[object, ...]]:
    """What holds now: incidents without their numbers, with their texts and places."""
    connection = sqlite3.connect(store.location)
    try:
        return connection.execute(
            "SELECT s.name, i.source_key, i.event_no, i.code, i.antal, i.occurred_on, i.occurred_time, "
            "i.registered_on, i.area_code, i.x, i.y, t.address, t.text, a.code "
            "FROM incident i JOIN source s ON s.id = i.source "
            "LEFT JOIN incident_text t ON t.incident = i.uuid LEFT JOIN placement p ON p.incident = i.fid "
            "LEFT JOIN area a ON a.id = p.area WHERE i.to_batch IS NULL ORDER BY 1, 2, 4, 3, 5, 6, 12, 13"
        ).fetchall()
    finally:
        connection.close()


@settings(max_examples=15)
@given(rows=rows_of(TEXTS), dialect=DIALECTS)
def test_the_same_file_again_changes_nothing(empty: pathlib.Path, rows: list[Row], dialect: Dialect) -> None:
    content, others = written(rows, dialect)
    with tempfile.TemporaryDirectory() as folder:
        file, place = pathlib.Path(folder) / "uttag.csv", pathlib.Path(folder) / "store.gpkg"
        file.write_bytes(content)
        shutil.copy(empty, place)
        with open_store(str(place)) as store:

            def bring() -> tuple[int, int, int, int, int]:
                batch = import_incidents(
                    store, str(file), "Polisen", profile_for(dialect), EXTRACTED, "EPSG:3006"
                ).batch
                return batch.n_rows, batch.n_new, batch.n_updated, batch.n_unchanged, batch.n_rejected

            n = len(rows)
            assert bring() == (n + others, n, 0, 0, others)
            once = state(store)
            assert bring() == (n + others, 0, 0, n, others)
            assert state(store) == once
            assert len(once) == n


# An extract: which offences it holds, and in which of three versions.
EXTRACTS = st.lists(
    st.dictionaries(st.sampled_from("ABCD"), st.integers(0, 2), min_size=1, max_size=4), min_size=2, max_size=4
)


def bring(store: Store, extract: dict[str, int], number: int) -> None:
    """Import an extract drawn on the *number*-th day: offences by key, one without a key, one of two events."""
    rows: list[dict[str, object]] = [
        {"source_key": key, "antal": version + 1, "text": f"{key} {'abc'[version]}", "address": "Gatan" * version}
        for key, version in extract.items()
    ]
    first = next(iter(extract.values()))
    rows += [{"code": "0810", "antal": first + 1, "occurred_on": f"2024-03-0{number + 1}"}] * (first + 1)
    rows += [{"source_key": "two", "code": code} for code in ("0355", "1210", "3070")[first:]]
    day = dt.date(2024, 4, 1) + dt.timedelta(number)
    import_rows(store, incident_rows(*rows), extracted=day.isoformat())


@settings(max_examples=25)
@given(extracts=EXTRACTS, data=st.data())
def test_extracts_in_any_order_give_the_same_present(
    empty: pathlib.Path, extracts: list[dict[str, int]], data: st.DataObject
) -> None:
    """Extracts of different days; of two that were drawn on the same day, the one imported last holds."""
    order = data.draw(st.permutations(range(len(extracts))))
    states = []
    with tempfile.TemporaryDirectory() as folder:
        for name, numbers in (("in order", range(len(extracts))), ("in another", order)):
            path = pathlib.Path(folder) / f"{name}.gpkg"
            shutil.copy(empty, path)
            with open_store(str(path)) as store:
                for number in numbers:
                    bring(store, extracts[number], number)
                states.append(state(store))
    assert states[0] == states[1]


@settings(max_examples=15)
@given(extracts=EXTRACTS, data=st.data())
def test_what_was_known_then_stays_known(
    empty: pathlib.Path, extracts: list[dict[str, int]], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(extracts))))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "store.gpkg"
        shutil.copy(empty, path)
        with open_store(str(path)) as store:
            squares = store.area_sets()[0]
            seen: list[pd.DataFrame] = []
            for number in order:
                bring(store, extracts[number], number)
                seen.append(all_incidents(store, squares))
            for batch, then in zip(store.batches(), seen):
                pd.testing.assert_frame_equal(all_incidents(store, squares, as_of=batch.number), then)


def test_a_version_that_a_later_extract_confirmed_is_not_overwritten_by_one_between(
    empty: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    """The offence was recoded and coded back; the extract in which it was otherwise comes last."""
    shutil.copy(empty, tmp_path / "store.gpkg")
    with open_store(str(tmp_path / "store.gpkg")) as store:
        for day, code in (("2024-04-01", "0355"), ("2024-04-15", "0355"), ("2024-04-08", "1210")):
            import_rows(store, incident_rows({"source_key": "A", "code": code}), extracted=day)
        assert [row[3] for row in state(store)] == ["0355"]


def test_an_older_extract_places_nothing_anew(empty: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """Through files: the place follows the version that holds."""
    header = "Brottsnummer;Brottskod;Brottsdatum;Områdeskod\n"
    for name, area in (("new.csv", "02"), ("old.csv", "01")):
        (tmp_path / name).write_text(f"{header}A1;1210;2024-03-04;{area}\n", encoding="utf-8")
    shutil.copy(empty, tmp_path / "store.gpkg")
    with open_store(str(tmp_path / "store.gpkg")) as store:
        profile = load_profile("police_points")
        for name, day in (("new.csv", dt.date(2024, 4, 8)), ("old.csv", dt.date(2024, 4, 1))):
            import_incidents(store, str(tmp_path / name), "Polisen", profile, day)
        assert [row[-1] for row in state(store)] == ["02"]
