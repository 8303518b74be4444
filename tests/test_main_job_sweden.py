"""The main job on real Swedish records: two police extracts on the 290 municipalities with SCB's population."""

from __future__ import annotations

import collections
import csv
import datetime as dt
import json
import pathlib
import sqlite3
from typing import Any

import pytest
from osgeo import ogr

from est_plugin.store.opening import open_store

WEEK = (dt.date(2024, 3, 4), dt.date(2024, 3, 10))
TERTIAL = (dt.date(2023, 9, 1), dt.date(2023, 12, 31))
FILES = (("Brand", "brand_brott.csv", ","), ("Våld mot polis", "vald_mot_polis_brott.csv", ";"))


@pytest.fixture(scope="module")
def database(
    est_provider: Any, qgis_processing: Any, trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory
) -> str:
    path = str(tmp_path_factory.mktemp("sweden") / "sverige.gpkg")
    run = qgis_processing.run
    run("est:createdatabase", {"OUTPUT": path})
    areas = str(trial_data / "areas_se" / "kommuner_wgs84.gpkg")
    run(
        "est:importareas",
        {"DATABASE": path, "INPUT": areas, "NAME": "Kommuner", "CODE_FIELD": "kommun_kod", "NAME_FIELD": "kommun"},
    )
    found = run(
        "est:importpopulation",
        {"DATABASE": path, "INPUT": str(trial_data / "police_se" / "deso_population_2023.xlsx"), "AREAS": "Kommuner"},
    )
    assert found["POPULATION"] == 10_551_707
    for source, name, _ in FILES:
        run(
            "est:importincidents",
            {
                "DATABASE": path,
                "INPUT": str(trial_data / "police_se" / name),
                "SOURCE": source,
                "PROFILE": "police_area_codes",
                "EXTRACTED": "2024-04-01",
            },
        )
    return path


def records(trial_data: pathlib.Path) -> list[tuple[str, list[str]]]:
    """(source, row) of every row below the headers, read with nothing but the csv module."""
    out = []
    for source, name, delimiter in FILES:
        with open(trial_data / "police_se" / name, encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines, delimiter=delimiter))
        out += [(source, row) for row in rows[1:]]
    return out


def independent_counts(trial_data: pathlib.Path, first: dt.date, last: dt.date) -> collections.Counter[str]:
    """Sum of antal by municipality code: the first four characters of the DeSO, else the code of the name."""
    layer = ogr.Open(str(trial_data / "areas_se" / "kommuner_wgs84.gpkg"))
    codes = {feature["kommun"]: feature["kommun_kod"] for feature in layer.GetLayer(0)}
    counts: collections.Counter[str] = collections.Counter()
    for _, row in records(trial_data):
        _, _, _, _, _, day, municipality, _, deso, antal = row
        if antal == "Antal" or not first <= dt.date.fromisoformat(day) <= last:
            continue
        code = deso[:4] or codes.get(municipality, "")
        if code:
            counts[code] += int(antal)
    return counts


def test_every_row_is_in_the_store_or_rejected_with_a_reason(database: str, trial_data: pathlib.Path) -> None:
    expected = collections.Counter(source for source, _ in records(trial_data))
    with sqlite3.connect(database) as connection:
        stored = dict(
            connection.execute(
                "SELECT s.name, COUNT(*) FROM incident i JOIN source s ON s.id = i.source GROUP BY s.name"
            )
        )
    with open_store(database) as store:
        rejected = store.rejected()
        batches = {batch.source: batch for batch in store.batches()}
    assert expected == {"Brand": 14_804, "Våld mot polis": 6_312}
    for source, n in expected.items():
        batch = batches[source]
        assert batch.n_rows == n
        assert stored[source] == batch.n_new
        assert batch.n_new + batch.n_rejected == n
    own = rejected[rejected["batch"] == batches["Våld mot polis"].number]
    assert own["row"].tolist() == [5258]
    assert own["reason"].str.len().min() > 10
    assert json.loads(own["cells"].iloc[0])[1] == "Id", "the whole row is kept"


def test_the_weeks_counts_equal_an_independent_count(
    database: str, qgis_processing: Any, trial_data: pathlib.Path
) -> None:
    out = qgis_processing.run(
        "est:weeklyinventory", {"DATABASE": database, "WEEK": "2024-W10", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    counts: collections.Counter[str] = collections.Counter()
    categories = set()
    for feature in out["OUTPUT"].getFeatures():
        counts[feature["area_code"]] += feature["observed"]
        categories.add(feature["category"])
    assert len(counts) == 290
    assert categories == {"brand", "blaljus"}
    assert +counts == independent_counts(trial_data, *WEEK)
    assert sum(counts.values()) == 58


def test_the_tertials_counts_and_expectations_equal_an_independent_count(
    database: str, qgis_processing: Any, trial_data: pathlib.Path
) -> None:
    out = qgis_processing.run(
        "est:tertialranking", {"DATABASE": database, "TERTIAL": "2023-T3", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    rows = {feature["area_code"]: feature for feature in out["OUTPUT"].getFeatures()}
    counts = collections.Counter({code: row["observed"] for code, row in rows.items()})
    assert len(rows) == 290
    assert +counts == independent_counts(trial_data, *TERTIAL)
    earlier: collections.Counter[str] = collections.Counter()
    for year in (2020, 2021, 2022):
        earlier += independent_counts(trial_data, dt.date(year, 9, 1), dt.date(year, 12, 31))
    for code, row in rows.items():
        assert row["expected"] == pytest.approx(earlier[code] / 3), "122 days in every year"
        assert row["rate_1000"] == pytest.approx(1000 * row["observed"] / row["population"])
    assert rows["0180"]["population"] == 988_943
    ranks = [row["rank"] for row in rows.values()]
    assert ranks == sorted(ranks)


def test_a_tertial_before_the_coverage_is_refused_and_not_zero(database: str, qgis_processing: Any) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"2018-T3.*no source covers"):
        qgis_processing.run(
            "est:tertialranking", {"DATABASE": database, "TERTIAL": "2018-T3", "OUTPUT": "TEMPORARY_OUTPUT"}
        )


def test_importing_the_same_file_again_changes_nothing(
    database: str, qgis_processing: Any, trial_data: pathlib.Path
) -> None:
    parameters = {"DATABASE": database, "WEEK": "2024-W10", "OUTPUT": "TEMPORARY_OUTPUT"}
    before = [f.attributes() for f in qgis_processing.run("est:weeklyinventory", parameters)["OUTPUT"].getFeatures()]
    again = qgis_processing.run(
        "est:importincidents",
        {
            "DATABASE": database,
            "INPUT": str(trial_data / "police_se" / "vald_mot_polis_brott.csv"),
            "SOURCE": "Våld mot polis",
            "PROFILE": "police_area_codes",
            "EXTRACTED": "2024-04-01",
        },
    )
    assert (again["N_NEW"], again["N_UPDATED"], again["N_UNCHANGED"], again["N_REJECTED"]) == (0, 0, 6_311, 1)
    after = [f.attributes() for f in qgis_processing.run("est:weeklyinventory", parameters)["OUTPUT"].getFeatures()]
    assert after == before


def test_a_weekly_run_leaves_a_folder_for_every_agency(
    database: str, qgis_processing: Any, tmp_path: pathlib.Path
) -> None:
    folder = tmp_path / "vecka"
    qgis_processing.run("est:weeklyrun", {"DATABASE": database, "WEEK": "2024-W10", "FOLDER": str(folder)})
    agencies = {"municipality": "INTERN", "police": "INTERN", "housing": "SAMVERKAN", "guards": "SAMVERKAN"}
    for agency, level in agencies.items():
        assert (folder / agency / f"{agency}_2024-W10.pdf").read_bytes().startswith(b"%PDF")
        package = folder / agency / f"{agency}_2024-W10_{level}"
        layer = ogr.Open(str(package / "weekly_inventory.shp"))
        assert layer.GetLayer(0).GetFeatureCount() == (580 if level == "INTERN" else 290)
    assert not [path for path in folder.rglob("*") if path.name.startswith(".est-")]
    summary = json.loads((folder / "weekly_inventory_2024-W10.json").read_text(encoding="utf-8"))
    assert (summary["placed"], summary["total"]) == (58, 58)
