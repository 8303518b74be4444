"""est:protecttable through Processing, on files as people have them: CSV with sums, blanks and gaps."""

from __future__ import annotations

import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from scipy import optimize

pytestmark = pytest.mark.usefixtures("est_provider")

TABLE = np.array([[12, 3, 30], [7, 40, 2], [25, 18, 60], [0, 9, 14]])
AREAS, KINDS = ["Norr", "Söder", "Öster", "Väster"], ["klotter", "brand", "våld"]


def lines(table: np.ndarray) -> list[tuple[str, str, int]]:
    return [(area, kind, int(table[i, j])) for i, area in enumerate(AREAS) for j, kind in enumerate(KINDS)]


def csv(tmp_path: pathlib.Path, rows: list[tuple[Any, Any, Any]]) -> str:
    path = tmp_path / "tabell.csv"
    pd.DataFrame(rows, columns=["area", "kind", "n"]).to_csv(path, index=False)
    return str(path)


def run(tmp_path: pathlib.Path, rows: list[tuple[Any, Any, Any]], **parameters: Any) -> dict[str, Any]:
    """Tables by output's name, and the numbers."""
    import processing

    given = {
        "INPUT": csv(tmp_path, rows), "ROW_FIELD": "area", "COLUMN_FIELD": "kind", "COUNT_FIELD": "n", "K": 5,
        **{name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("OUTPUT", "SUMS", "AUDIT")}, **parameters,
    }  # fmt: skip
    result = processing.run("est:protecttable", given, feedback=QgsProcessingFeedback(False))
    for name in ("OUTPUT", "SUMS", "AUDIT"):
        layer = QgsVectorLayer(result[name], name, "ogr")
        names = layer.fields().names()
        rows_read = [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
        result[name] = pd.DataFrame(rows_read, columns=names).drop(columns="fid").replace({NULL: np.nan})
    return result


def test_the_table_is_fit_for_publication(tmp_path: pathlib.Path) -> None:
    result = run(tmp_path, lines(TABLE))
    output = result["OUTPUT"]
    assert list(output.columns) == ["area", "kind", "published", "suppressed", "reason"]
    assert list(output["area"]) == [area for area in AREAS for _ in KINDS]
    hidden = output["suppressed"].astype(bool).to_numpy()
    flat = TABLE.reshape(-1)
    assert hidden[(flat > 0) & (flat < 5)].all()
    assert output["published"].isna().to_numpy()[hidden].all()
    assert (output["published"].to_numpy(float)[~hidden] == flat[~hidden]).all()
    assert set(output["reason"][hidden]) == {"withheld: small, or needed to protect a small number"}
    assert result["N_SMALL"] == 2
    assert result["N_SUPPRESSED"] == hidden.sum()
    assert result["N_SUMS_SUPPRESSED"] == 0
    sums = result["SUMS"]
    assert list(sums["published"]) == [*TABLE.sum(axis=1), *TABLE.sum(axis=0), TABLE.sum()]
    assert result["AUDIT"]["small"].sum() == 2
    assert (result["AUDIT"]["high"].fillna(np.inf) - result["AUDIT"]["low"] >= 5 - 1e-6).all()
    assert list(result["AUDIT"]["count"]) == list(flat[hidden])


def test_nobody_gets_a_withheld_cell_within_k(tmp_path: pathlib.Path) -> None:
    """Every cell and sum of the output known: the interval of each withheld cell, by a programme of the test's own."""
    random = np.random.default_rng(5)
    for _ in range(3):
        table = random.poisson(6, (4, 3))
        output = run(tmp_path, lines(table))["OUTPUT"]
        hidden = output["suppressed"].to_numpy().astype(bool).reshape(4, 3)
        at = np.argwhere(hidden)
        known = [at[:, 0] == i for i in range(4)] + [at[:, 1] == j for j in range(3)]
        sums = [table[i][hidden[i]].sum() for i in range(4)] + [table[:, j][hidden[:, j]].sum() for j in range(3)]
        for i in range(len(at)):
            ends = [
                optimize.linprog(sign * (np.arange(len(at)) == i), A_eq=np.array(known, float), b_eq=sums).fun
                for sign in (1.0, -1.0)
            ]
            assert -ends[1] - ends[0] >= 5 - 1e-6


def test_sums_in_the_table_are_known_as_sums(tmp_path: pathlib.Path) -> None:
    named = [*lines(TABLE), *[("Totalt", kind, int(n)) for kind, n in zip(KINDS, TABLE.sum(axis=0))]]
    unnamed = [(area.replace("Totalt", "Hela staden"), kind, n) for area, kind, n in named]
    plain = run(tmp_path, lines(TABLE))["OUTPUT"]
    for rows in (named, unnamed):
        output = run(tmp_path, rows)["OUTPUT"]
        assert list(output["suppressed"][:12]) == list(plain["suppressed"])
        assert list(output["published"][12:]) == list(TABLE.sum(axis=0))
    with pytest.raises(QgsProcessingException, match=r"'Totalt' is 99 where the others add up to 44 \(klotter\)"):
        run(tmp_path, [*lines(TABLE), ("Totalt", "klotter", 99), ("Totalt", "brand", 70), ("Totalt", "våld", 106)])


def test_repeated_lines_are_added_and_gaps_are_zero(tmp_path: pathlib.Path) -> None:
    rows = [("Norr", "brand", 2), ("Norr", "brand", 4), ("Söder", "våld", 9), ("Norr", "våld", None), ("", "brand", 8)]
    output = run(tmp_path, rows)["OUTPUT"]
    assert list(output["published"][[0, 1, 3]]) == [6, 9, 8]
    assert np.isnan(output["published"][2])
    assert output["reason"][2] == "unknown"
    assert not output["suppressed"].astype(bool).any()
    assert output["area"][3] == "–"


def test_all_zero_and_one_number(tmp_path: pathlib.Path) -> None:
    zero = run(tmp_path, lines(np.zeros((4, 3))))
    assert not zero["OUTPUT"]["suppressed"].any()
    one = run(tmp_path, [("Norr", "brand", 3)])
    assert list(one["OUTPUT"]["suppressed"]) == [1]
    assert one["SUMS"]["published"].isna().all()


@pytest.mark.parametrize(
    ("rows", "changes", "said"),
    [
        ([("Norr", "brand", -1)], {}, "negative"),
        ([("Norr", "brand", "många")], {}, "n is 'många' in row 1"),
        ([], {}, "no rows"),
        ([("Norr", "brand", 1)], {"COUNT_FIELD": "antal"}, "antal"),
        ([("Norr", "brand", 1)], {"K": 1}, "K"),
        ([("Norr", "brand", 1)], {"COLUMN_FIELD": "area"}, "ROW_FIELD and COLUMN_FIELD are both 'area'"),
    ],
)
def test_what_is_no_table_of_counts_is_refused(
    tmp_path: pathlib.Path, rows: list[Any], changes: dict[str, Any], said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        run(tmp_path, rows, **changes)


def test_twenty_weeks_with_the_year_so_far(tmp_path: pathlib.Path) -> None:
    """Week after week with its year to date, through the ledger: the audit of all that was shown finds nothing."""
    from est_plugin.analysis.disclosure_audit import audit
    from est_plugin.picture.publication_ledger import read_ledger

    random = np.random.default_rng(3)
    mean = np.array([[1, 4, 9], [3, 12, 2], [6, 1, 15], [2, 8, 5]])
    ledger, so_far = tmp_path / "ledger.jsonl", np.zeros((4, 3))
    monday = pd.Timestamp("2026-01-05")
    for week in range(20):
        table = random.poisson(mean)
        so_far = so_far + table
        first = monday + pd.Timedelta(weeks=week)
        last = (first + pd.Timedelta(days=6)).date().isoformat()
        given = {"LEDGER": str(ledger), "LAST": last, "SUMS": str(tmp_path / "sums.gpkg")}
        run(tmp_path, lines(table), FIRST=first.date().isoformat(), **given)
        if week:
            run(tmp_path, lines(so_far), FIRST="2026-01-05", **given)
    kept = read_ledger(ledger)
    assert len(kept) == 39 * 20
    assert kept["shown"].mean() > 0.4
    assert not kept.loc[kept["value"].between(1, 4), "shown"].any()
    assert audit(kept, 5, zeros_stay=False) == []


def test_a_second_edition_is_frozen(tmp_path: pathlib.Path) -> None:
    given = {"LEDGER": str(tmp_path / "ledger"), "FIRST": "2026-11-16", "LAST": "2026-11-22"}
    table = np.full((4, 3), 20)
    first = run(tmp_path, lines(table), **given)["OUTPUT"]
    table[0, 0] = 21
    second = run(tmp_path, lines(table), **given)
    assert not first["suppressed"].any()
    assert second["OUTPUT"]["suppressed"].astype(bool)[0]
    assert second["OUTPUT"]["suppressed"].sum() == 1
    assert second["SUMS"]["suppressed"].sum() == 3
    with pytest.raises(QgsProcessingException, match="FIRST, LAST"):
        run(tmp_path, lines(table), **{**given, "LAST": ""})
    (tmp_path / "ledger").write_text("{}\n")
    with pytest.raises(QgsProcessingException, match="is no ledger: line 1"):
        run(tmp_path, lines(table), **given)


def test_a_line_that_is_missing_is_a_published_zero(tmp_path: pathlib.Path) -> None:
    """Söder is small and withheld in week 1, and has no line in week 2: its year so far is week 1 again."""
    given = {"LEDGER": str(tmp_path / "ledger")}
    first = [("Norr", "brand", 20), ("Söder", "brand", 3), ("Öster", "brand", 30), ("Söder", "våld", 12),
             ("Norr", "våld", 15), ("Öster", "våld", 9)]  # fmt: skip
    second = [line for line in first if line[:2] != ("Söder", "brand")]
    both = [(*line[:2], line[2] * 2) for line in second] + [("Söder", "brand", 3)]
    run(tmp_path, first, FIRST="2026-01-05", LAST="2026-01-11", **given)
    run(tmp_path, second, FIRST="2026-01-12", LAST="2026-01-18", **given)
    small = run(tmp_path, both, FIRST="2026-01-05", LAST="2026-01-18", **given)["OUTPUT"]
    assert small["suppressed"].iloc[-1] == 1
    twelve = [("Söder", "brand", 7), *second]
    out = run(tmp_path, twelve, FIRST="2026-01-19", LAST="2026-01-25", **given)["OUTPUT"]
    assert out["suppressed"].iloc[0] == 0
    so_far = [*((*line[:2], line[2] * 3) for line in second), ("Söder", "brand", 10)]
    total = run(tmp_path, so_far, FIRST="2026-01-05", LAST="2026-01-25", **given)["OUTPUT"]
    assert total["suppressed"].iloc[-1] == 1, "10 − 7 would be the withheld 3"
