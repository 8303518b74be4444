"""CSV files in the dialects that offices write."""

from __future__ import annotations

import csv
import io
import json
import pathlib
import tempfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from intake_files import opened, read, text_file

from est_plugin.domain.errors import EstError
from est_plugin.domain.incident import INCIDENT_COLUMNS, REJECTED_COLUMNS

HEADER = "Id;Brottskod;Inskrivningsdatum;Brottsdatum;Kommun;DeSO.område;Antal"
ROWS = ["1;0355;2026-11-02;2026-11-01;Örebro;1880C1650;1", "2;355;2026-11-03;2026-11-02;Åre;;2"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_separators(tmp_path: pathlib.Path, encoding: str, separator: str, newline: str) -> None:
    content = newline.join([HEADER, *ROWS, ""]).replace(";", separator)
    accepted, rejected, rows = read(opened(text_file(tmp_path, content, encoding), "police_area_codes"))
    assert (len(accepted), len(rejected), rows) == (2, 0, 2)
    assert list(accepted["row"]) == [2, 3]
    assert list(accepted["code"]) == ["0355", "0355"]
    assert list(accepted["area_name"]) == ["Örebro", "Åre"]
    assert list(accepted["area_code"]) == ["1880C1650", ""]
    assert list(accepted["antal"]) == [1, 2]
    assert tuple(accepted.columns) == INCIDENT_COLUMNS
    assert tuple(rejected.columns) == REJECTED_COLUMNS


def test_bytes_that_windows_does_not_know_are_latin(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\n".join([HEADER, *ROWS]).encode("latin-1") + b";\x81")
    assert any("ISO-8859-1" in line for line in opened(path, "police_area_codes").understanding.lines())


def test_one_broken_byte_does_not_spoil_a_utf8_file(tmp_path: pathlib.Path) -> None:
    content = "\n".join([HEADER, *[f"{i};0355;2026-11-02;2026-11-01;Örebro;;1" for i in range(200)]]).encode()
    path = tmp_path / "a.csv"
    path.write_bytes(content + b"\n999;0355;2026-11-02;2026-11-01;\xd6rebro;;1")
    accepted, _, rows = read(opened(path, "police_area_codes"))
    assert rows == 201
    assert accepted["area_name"].iloc[0] == "Örebro"


def test_titles_above_and_a_total_below(tmp_path: pathlib.Path) -> None:
    content = "\n".join(
        ["Uttag ur RAR;;;", "", "Källa: Polisen", HEADER, *ROWS, HEADER, ";;;;;;", "Totalt;;;;;;3", "Källa: RAR"]
    )
    file = opened(text_file(tmp_path, content), "police_area_codes")
    accepted, rejected, rows = read(file)
    assert (file.understanding.header_row, file.understanding.rows_above) == (4, 2)
    assert list(accepted["row"]) == [5, 6]
    assert list(rejected["row"]) == [7, 9, 10]
    assert rows == 5
    assert list(rejected["reason"]) == [
        "The row repeats the header.",
        "The row sums up the others.",
        "The date of occurrence is missing.",
    ]
    assert json.loads(rejected["cells"].iloc[1]) == ["Totalt", "", "", "", "", "", "3"]


def test_quoted_newlines_keep_the_line_numbers(tmp_path: pathlib.Path) -> None:
    content = 'Datum;Kategori;Beskrivning\n'
    content += '2026-11-01;Klotter;"rad 1\nrad 2; och ""citat"""\n2026-11-02;Brand;x\nigår;Brand;y\n'
    accepted, rejected, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert list(accepted["row"]) == [2, 4]
    assert accepted["text"].iloc[0] == 'rad 1\nrad 2; och "citat"'
    assert (rejected["row"].iloc[0], rejected["column"].iloc[0], rejected["value"].iloc[0]) == (5, "Datum", "igår")


def test_a_stray_quote_swallows_no_rows(tmp_path: pathlib.Path) -> None:
    lines = ["Datum;Kategori;Beskrivning", "2026-11-01;Klotter;ok", '2026-11-02;Brand;"halv', "2026-11-03;Rån;ok",
             '2026-11-04;Hot;"halv', "2026-11-05;Hot;ok"]  # fmt: skip
    accepted, _, rows = read(opened(text_file(tmp_path, "\n".join(lines)), "reporter_events"))
    assert rows == 5
    assert list(accepted["row"]) == [2, 3, 4, 5, 6]


def test_a_quote_that_never_closes_names_its_line(tmp_path: pathlib.Path) -> None:
    lines = ["Datum;Kategori;Beskrivning", '2026-11-02;"Brand;x', "och mer text", "och mer"]
    with pytest.raises(EstError, match=r"line 2 and never closed"):
        read(opened(text_file(tmp_path, "\n".join(lines)), "reporter_events"))


def test_separators_behind_the_last_column(tmp_path: pathlib.Path) -> None:
    content = "\n".join([HEADER + ";", *[row + ";" for row in ROWS], HEADER + ";"])
    accepted, rejected, _ = read(opened(text_file(tmp_path, content), "police_area_codes"))
    assert len(accepted) == 2
    assert list(rejected["reason"]) == ["The row repeats the header."]


def test_a_row_with_too_many_cells_is_rejected_whole(tmp_path: pathlib.Path) -> None:
    content = "\n".join([HEADER, *ROWS, "3;0355;2026-11-02;2026-11-01;Örebro; eller Kumla;1880C1650;1"])
    accepted, rejected, _ = read(opened(text_file(tmp_path, content), "police_area_codes"))
    assert len(accepted) == 2
    assert "more cells than the header" in rejected["reason"].iloc[0]
    assert len(json.loads(rejected["cells"].iloc[0])) == 8


def test_row_names_without_a_header(tmp_path: pathlib.Path) -> None:
    content = "\n".join(
        [
            '"Brottskod" "Brottsdatum" "Antal"'.replace(" ", ","),
            '"1","0355","2026-11-01",1',
            '"2","0357","2026-11-01",1',
        ]
    )
    accepted, _, _ = read(opened(text_file(tmp_path, content), "police_area_codes"))
    assert list(accepted["code"]) == ["0355", "0357"]


def test_excels_sep_line_is_believed(tmp_path: pathlib.Path) -> None:
    content = "\n".join(["sep=;", HEADER, *ROWS])
    assert len(read(opened(text_file(tmp_path, content), "police_area_codes"))[0]) == 2


@pytest.mark.parametrize("word", ["", "..", "-", "NULL", "Okänd", "NA", "n/a", "#SAKNAS!", "\u00a0"])
def test_words_for_missing_are_missing(tmp_path: pathlib.Path, word: str) -> None:
    content = "\n".join([HEADER, f"{word};0355;{word};2026-11-01;{word};{word};1"])
    accepted, _, _ = read(opened(text_file(tmp_path, content), "police_area_codes"))
    assert accepted[["source_key", "registered_on", "area_name", "area_code"]].iloc[0].tolist() == [""] * 4


@pytest.mark.parametrize(
    ("antal", "number"),
    [("1", 1), ("1\u00a0000", 1000), ("2,0", 2), ("2.0", 2), ("+3", 3), ("0", None), ("-1", None), ("1,5", None),
     ("två", None), ("", None), ("1e400", None)],
)  # fmt: skip
def test_antal_is_a_whole_number(tmp_path: pathlib.Path, antal: str, number: int | None) -> None:
    content = "\n".join([HEADER, f"1;0355;2026-11-02;2026-11-01;Örebro;;{antal}"])
    accepted, rejected, _ = read(opened(text_file(tmp_path, content), "police_area_codes"))
    if number is None:
        assert rejected[["column", "value"]].iloc[0].tolist() == ["Antal", antal]
    else:
        assert accepted["antal"].tolist() == [number]


def test_formulas_are_text(tmp_path: pathlib.Path) -> None:
    content = 'Datum;Kategori;Beskrivning\n'
    content += '2026-11-01;=1+1;=HYPERLINK("x")\n2026-11-01;@x;-2+3\n'
    accepted, _, _ = read(opened(text_file(tmp_path, content), "reporter_events"))
    assert accepted["code"].tolist() == ["=1+1", "@x"]
    assert accepted["text"].tolist() == ['=HYPERLINK("x")', "-2+3"]


def test_a_registration_date_does_not_stand_in(tmp_path: pathlib.Path) -> None:
    rows = ["1;0355;2026-11-02;;Örebro;;1", "2;0355;;;Örebro;;1", "3;0355;2026-11-01;2026-11-02;Örebro;;1",
            "4;0355;2026-11-25;2026-11-02;;;1", "5;0355;2026-11-02;2026-11-25;;;1",
            "6;0355;2026-11-02;1900-01-01;;;1"]  # fmt: skip
    accepted, rejected, _ = read(opened(text_file(tmp_path, "\n".join([HEADER, *rows])), "police_area_codes"))
    # Registered before it happened: real files have some; both dates are kept.
    assert accepted[["source_key", "occurred_on", "registered_on"]].iloc[0].tolist() == [
        "3",
        "2026-11-02",
        "2026-11-01",
    ]
    assert list(rejected["row"]) == [2, 3, 5, 6, 7]
    assert "registration doesn't stand in" in rejected["reason"].iloc[0]
    assert "after the extraction date 2026-11-24" in rejected["reason"].iloc[2]


CELL = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), max_codepoint=0x2FF) | st.sampled_from(';,"\n\t '), max_size=12
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig"]),
)
def test_whatever_a_writer_quotes_comes_back(cells: list[tuple[str, str]], separator: str, encoding: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow(["Rapport-ID", "Händelsedatum", "Adress", "Beskrivning"])
    writer.writerows([i, "2026-11-01", *row] for i, row in enumerate(cells))
    with tempfile.TemporaryDirectory() as folder:
        path = text_file(pathlib.Path(folder), out.getvalue(), encoding)
        accepted, _, rows = read(opened(path, "reporter_events"), size=3)
    assert rows == len(cells)
    assert accepted["source_key"].tolist() == [str(i) for i in range(len(cells))]
    for (_, text), found in zip(cells, accepted["text"]):
        assert found in ("", text.strip("\u00a0\u2007\u2009\u202f\ufeff\u200b \t\r\n\v\f"))
