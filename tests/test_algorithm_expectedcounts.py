"""est:expectedcounts on real and made tables, through QGIS's own registry."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from est_plugin.domain.calendar import Week

pytestmark = pytest.mark.usefixtures("est_provider")
FIRST = Week(2020, 1)


def run(
    qgis_processing: Any, table: pathlib.Path, tmp_path: pathlib.Path, **parameters: Any
) -> tuple[pd.DataFrame, Any]:
    output = tmp_path / "expected.csv"
    result = qgis_processing.run(
        "est:expectedcounts", {"INPUT": str(table), "WEEK_FIELD": "week", "OUTPUT": str(output), **parameters}
    )
    return pd.read_csv(output), result


def written(tmp_path: pathlib.Path, rows: list[str], header: str = "week,n") -> pathlib.Path:
    file = tmp_path / "weeks.csv"
    file.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return file


def iso(i: int) -> str:
    return str(FIRST.plus(i))


@pytest.mark.parametrize("threshold", ["nbPlugin", "muan", "delta"])
def test_the_real_series_equal_r(
    qgis_processing: Any, trial_data: pathlib.Path, tmp_path: pathlib.Path, threshold: str
) -> None:
    found, result = run(
        qgis_processing, trial_data / "reference" / "brand_weekly.csv", tmp_path,
        COUNT_FIELD="Riket;Stockholm;Malmö;Göteborg;Uppsala;Örebro", THRESHOLD=threshold, LAST_WEEKS="40",
    )  # fmt: skip
    assert list(found.columns[:7]) == ["unit", "week", "observed", "expected", "upper", "p_value", "alarm"]
    reference = pd.read_csv(trial_data / "reference" / "farrington_R_brand.csv")
    both = found.merge(
        reference[reference["method"] == threshold], on=["unit", "week"], suffixes=("", "_r"), validate="1:1"
    )
    assert len(both) == len(found) == 240
    np.testing.assert_allclose(both["expected"], both["expected_r"], rtol=1e-9)
    np.testing.assert_allclose(both["upper"], both["upper_r"], rtol=1e-9)
    np.testing.assert_allclose(both["p_value"], both["pvalue"], atol=1e-12)
    np.testing.assert_array_equal(both["alarm"], both["alarm_r"])
    assert result["N_JUDGED"] == 240
    assert result["N_ALARMS"] == both["alarm_r"].sum()
    assert found["fitted"].notna().all(), "the model's mean also where R says NA"


def test_short_is_the_predictive_test(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    rows = [f"{iso(i)},1" for i in range(30)] + [f"{iso(30)},6"]
    found, result = run(qgis_processing, written(tmp_path, rows), tmp_path, COUNT_FIELD="n", METHOD="short")
    law = stats.nbinom(13.5, 13 / 14)
    line = found.iloc[0]
    assert len(found) == 1
    assert (line["unit"], line["week"], line["observed"], line["alarm"]) == ("n", iso(30), 6, 1)
    assert line["expected"] == pytest.approx(13.5 / 13)
    assert line["upper"] == law.ppf(0.99)
    assert line["p_value"] == pytest.approx(law.sf(5))
    assert "6 where 1.0" in result["SUMMARY"]


def test_the_example_of_six_against_twelve(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    """6 now against 12 in 13 weeks: P(≥ 6) = .00098, not the plug-in .00039."""
    rows = [f"{iso(i)},{int(i > 0)}" for i in range(13)] + [f"{iso(i)},0" for i in (13, 14)] + [f"{iso(15)},6"]
    found, _ = run(qgis_processing, written(tmp_path, rows), tmp_path, COUNT_FIELD="n", METHOD="short")
    assert found["p_value"].iloc[0] == pytest.approx(0.00098, abs=5e-6)


def test_weeks_as_dates_texts_and_numbers_are_the_same_weeks(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    results = []
    for style in ("iso", "date", "number", "days"):
        rows = []
        for i in range(40):
            week = FIRST.plus(i)
            if style == "days":
                rows += [f"{week.first + dt.timedelta(d)},{i % 3}" for d in range(2)]
            else:
                text = {"iso": str(week), "date": str(week.first), "number": f"{week.year}{week.number:02d}"}[style]
                rows.append(f"{text},{2 * (i % 3)}")
        found, _ = run(
            qgis_processing, written(tmp_path, rows), tmp_path, COUNT_FIELD="n", METHOD="short", LAST_WEEKS=5
        )
        results.append(found)
    assert results[0]["week"].tolist() == [iso(i) for i in range(35, 40)]
    mondays = [str(FIRST.plus(i).first) for i in range(35, 40)]
    assert results[1]["week"].tolist() == results[3]["week"].tolist() == mondays
    assert results[2]["week"].astype(str).tolist() == [f"2020{i + 1}" for i in range(35, 40)]
    for other in results[1:]:
        np.testing.assert_allclose(other["p_value"], results[0]["p_value"])


def test_units_of_a_long_table_and_weeks_without_a_row(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    rows = [f"{iso(i)},A,2" for i in range(30)] + [f"{iso(i)},B,1" for i in range(0, 30, 3)] + [f"{iso(29)},B,4"]
    table = written(tmp_path, rows, "week,area,n")
    zero, _ = run(
        qgis_processing, table, tmp_path, COUNT_FIELD="n", UNIT_FIELD="area", METHOD="short"
    )
    assert zero["unit"].tolist() == ["A", "B"]
    assert zero["observed"].tolist() == [2, 4]
    # Weeks 14 … 26 hold five of B's rows; the others count 0.
    assert zero["expected"].tolist() == pytest.approx([26.5 / 13, 4.5 / 13])
    unknown, _ = run(
        qgis_processing, table, tmp_path, COUNT_FIELD="n", UNIT_FIELD="area", METHOD="short", MISSING="unknown"
    )
    assert unknown["expected"].iloc[1] == pytest.approx(4.5 / 4)


def test_an_empty_count_is_unknown(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    rows = [f"{iso(i)},{'' if i in (20, 39) else 3}" for i in range(40)]
    found, result = run(
        qgis_processing, written(tmp_path, rows), tmp_path, COUNT_FIELD="n", METHOD="short", LAST_WEEKS=2
    )
    assert found["p_value"].isna().tolist() == [False, True]
    assert found["alarm"].isna().tolist() == [False, True]
    assert "could not be judged" in result["SUMMARY"]


def test_valborg_is_expected_where_the_calendar_is_given(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    weeks = [week for i in range(230) if (week := FIRST.plus(i)).first <= dt.date(2024, 4, 29)]
    rows = [
        f"{week},{40 if any((week.first + dt.timedelta(d)).strftime('%m-%d') == '04-30' for d in range(7)) else 10}"
        for week in weeks
    ]
    calendar = tmp_path / "events.csv"
    calendar.write_text("key;name;rule;before;after;active\nv;Valborg;04-30;0;0;1\n", encoding="utf-8")
    table = written(tmp_path, rows)
    ignorant, _ = run(qgis_processing, table, tmp_path, COUNT_FIELD="n")
    knows, _ = run(qgis_processing, table, tmp_path, COUNT_FIELD="n", EVENTS=str(calendar))
    assert ignorant["expected"].iloc[0] < 20
    assert ignorant["p_value"].iloc[0] < 0.05
    assert knows["alarm"].tolist() == [0]
    assert knows["p_value"].iloc[0] > 0.2
    assert knows["expected"].iloc[0] == pytest.approx(40, rel=0.1)


def test_degenerate_tables_have_a_defined_answer(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    rows = [f"{iso(i)},0,7" for i in range(200)]
    table = written(tmp_path, rows, "week,zero,same")
    for method in ("farrington", "short"):
        found, _ = run(qgis_processing, table, tmp_path, COUNT_FIELD="zero;same", METHOD=method, LAST_WEEKS=2)
        assert found["alarm"].tolist() == [0, 0, 0, 0]
        assert found["fitted"].tolist() == pytest.approx([0, 0, 7, 7], abs=0.1)
        assert found["p_value"].tolist()[:2] == [1, 1]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "no rows"),
        (["2024-W10,3"], "LAST_WEEKS|YEARS"),
        (["2024-W10,3", "2024-W11,-1"], "n is -1 in row 2"),
        (["2024-W10,3", "2024-W11,tre"], "'tre' in row 2"),
        (["2024-W10,3", "2023-W53,1"], "53"),
        (["2024-W10,3", "i går,1"], "week, row 2: 'i går'"),
        (["2024-03-04,3", ",1"], "row 2"),
        (["1024-03-04,3", "2024-03-11,1"], "a date must be wrong"),
        ([f"{iso(i)},1" for i in range(100)], "lower YEARS"),
    ],
)
@pytest.mark.parametrize("method", ["farrington", "short"])
def test_what_cant_be_judged_ends_in_one_sentence(
    qgis_processing: Any, tmp_path: pathlib.Path, rows: list[str], said: str, method: str
) -> None:
    from qgis.core import QgsProcessingException

    if method == "short" and len(rows) == 100:
        return
    with pytest.raises(QgsProcessingException, match=said):
        run(qgis_processing, written(tmp_path, rows), tmp_path, COUNT_FIELD="n", METHOD=method)


def test_two_count_fields_and_a_unit_field_are_refused(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsProcessingException

    table = written(tmp_path, [f"{iso(i)},A,1,2" for i in range(30)], "week,area,n,m")
    with pytest.raises(QgsProcessingException, match="one COUNT_FIELD"):
        run(qgis_processing, table, tmp_path, COUNT_FIELD="n;m", UNIT_FIELD="area", METHOD="short")
