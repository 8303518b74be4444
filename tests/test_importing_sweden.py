"""Real Swedish records on the 290 municipalities: no row is lost, and every count equals an independent one."""
from __future__ import annotations

import collections
import csv
import datetime as dt
import pathlib
from typing import Any, NamedTuple

import pytest
from store_frames import all_incidents

from est_plugin.domain.area import AreaSet
from est_plugin.domain.calendar import Clock
from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.intake.profile import load_profile
from est_plugin.picture.importing import (
    ImportReport,
    PopulationReport,
    import_areas,
    import_incidents,
    import_population,
)
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store

EXTRACTED = dt.date(2024, 4, 1)
FILES = (("brand_brott.csv", ","), ("vald_mot_polis_brott.csv", ";"))


class Sweden(NamedTuple):
    """The store with both files, and what the imports said."""

    store: Store
    data: pathlib.Path
    reports: tuple[ImportReport, ...]
    population: PopulationReport
    areas: AreaSet


@pytest.fixture(scope="module")
def sweden(trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = trial_data / "police_se"
    with create_store(str(tmp_path_factory.mktemp("sweden") / "sverige.gpkg")) as store:
        kommuner = str(trial_data / "areas_se" / "kommuner_wgs84.gpkg")
        import_areas(store, kommuner, "Kommuner", "kommun_kod", "kommun", vintage="2020")
        population = import_population(store, str(folder / "deso_population_2023.xlsx"), "kommuner")
        profile = load_profile("police_area_codes")
        reports = tuple(
            import_incidents(store, str(folder / name), name.split("_")[0], profile, EXTRACTED) for name, _ in FILES
        )
        yield Sweden(store, folder, reports, population, store.area_set("Kommuner"))


def _rows(data: pathlib.Path, name: str, delimiter: str) -> list[dict[str, str]]:
    with open(data / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_every_row_is_in_the_store_or_rejected_with_a_reason(sweden: Sweden) -> None:
    for (name, delimiter), report in zip(FILES, sweden.reports):
        rows = _rows(sweden.data, name, delimiter)
        # The header that stands again in the middle is no row.
        expected = [row for row in rows if row["Antal"] != "Antal"]
        batch = report.batch
        assert (batch.file, report.n_file_rows) == (name, batch.n_rows)
        assert batch.n_new + batch.n_rejected == batch.n_rows
        assert len(expected) <= batch.n_rows <= len(rows)
        rejected = sweden.store.rejected(batch.number)
        assert len(rejected) == batch.n_rejected == sum(n for _, n in report.rejected_by_reason)
        assert (rejected["reason"] != "").all()
        assert set(rejected["file"]) <= {name}
        assert report.n_placed_point == 0
        assert report.n_placed_code + report.n_unplaced == batch.n_new
        assert report.understanding
    assert sum(report.batch.n_new for report in sweden.reports) == len(
        all_incidents(sweden.store, sweden.areas)
    ), "every accepted row has a date of offence, and is read back"


def test_counts_by_municipality_and_date_equal_an_independent_count(sweden: Sweden) -> None:
    areas = sweden.store.areas(sweden.areas)
    by_name = {name.casefold(): code for code, name in zip(areas["code"], areas["name"])}
    rejected = {(row.file, row.row) for row in sweden.store.rejected().itertuples()}
    expected: collections.Counter[Any] = collections.Counter()
    for number, (name, delimiter) in enumerate(FILES, start=1):
        with open(sweden.data / name, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, delimiter=delimiter)
            for row in reader:
                if row["Antal"] == "Antal" or (name, reader.line_num) in rejected:
                    continue
                deso, kommun = row["DeSO.område"].strip(), row["Kommun"].strip().casefold()
                code = deso[:4] if deso[:4] in set(areas["code"]) else by_name.get(kommun, "")
                day = dt.date.fromisoformat(row["Brottsdatum"]).toordinal()
                expected[code, number, row["Brottskod"].zfill(4), day] += int(row["Antal"])
    counts = sweden.store.counts(sweden.areas, Clock.OCCURRED, dt.date(1990, 1, 1), dt.date(2030, 1, 1))
    found = {
        (areas["code"].iloc[row.area] if row.area >= 0 else "", row.source, row.code, row.day): row.n
        for row in counts.itertuples()
    }
    assert found == dict(expected)
    placed = sum(n for (code, *_), n in found.items() if code)
    assert placed == sum(report.n_placed_code for report in sweden.reports)


def test_coverage_begins_where_the_full_record_begins(sweden: Sweden) -> None:
    for source in sweden.store.sources(Clock.REGISTERED):
        assert source.kind is SourceKind.POLICE
        assert source.extracted == EXTRACTED
        (period,) = source.coverage
        assert dt.date(2019, 4, 1) <= period.first <= dt.date(2019, 8, 1), "stray rows of earlier years are no record"
        assert not source.covers(dt.date(2018, 9, 1), dt.date(2018, 12, 31))
    assert {clock for clock, _ in sweden.reports[0].coverage} == set(Clock)


def test_residents_roll_up_from_deso_to_municipality(sweden: Sweden) -> None:
    report = sweden.population
    areas = sweden.store.areas(sweden.areas)
    assert report.area_set == sweden.areas
    assert sweden.areas.has_population
    assert sweden.areas.population_source == "deso_population_2023.xlsx"
    assert report.n_matched == 5984
    assert report.areas_without == ()
    assert areas["population"].sum() == report.total
    assert 10_000_000 < report.total < 11_000_000
    stockholm = areas.set_index("code")["population"].idxmax()
    assert stockholm == "0180"


def test_the_same_files_again_add_nothing(sweden: Sweden) -> None:
    profile = load_profile("police_area_codes")
    newest = sweden.store.batches()[-1].number
    before = all_incidents(sweden.store, sweden.areas)
    (name, _), first = FILES[1], sweden.reports[1]
    again = import_incidents(sweden.store, str(sweden.data / name), name.split("_")[0], profile, EXTRACTED)
    assert (again.batch.n_new, again.batch.n_updated) == (0, 0)
    assert again.batch.n_unchanged == first.batch.n_new
    assert again.batch.sha256 == first.batch.sha256
    assert all_incidents(sweden.store, sweden.areas).equals(before)
    assert sweden.store.sources(Clock.REGISTERED) == sweden.store.sources(Clock.REGISTERED, as_of=newest)


def test_areas_imported_after_the_incidents_give_the_same_places(sweden: Sweden, trial_data: pathlib.Path) -> None:
    kommuner = str(trial_data / "areas_se" / "kommuner_rt90.gpkg")
    later = import_areas(sweden.store, kommuner, "Kommuner RT 90", "kn_kod", "kn_namn")
    codes, later_codes = (sweden.store.areas(areas)["code"] for areas in (sweden.areas, later))
    before, after = all_incidents(sweden.store, sweden.areas), all_incidents(sweden.store, later)
    places = [
        (codes[one] if one >= 0 else "", later_codes[other] if other >= 0 else "")
        for one, other in zip(before["area"], after["area"])
    ]
    assert len(places) == sum(report.batch.n_new for report in sweden.reports)
    # The older set calls Malung-Sälen Malung: rows without a code, which the name places, aren't placed there.
    assert {(one, other) for one, other in places if one != other} == {("2023", "")}
    # Once more under the same name: replaced, not doubled.
    again = import_areas(sweden.store, kommuner, "kommuner rt 90", "kn_kod", "kn_namn")
    assert again.number == later.number
    assert all_incidents(sweden.store, again)["area"].equals(after["area"])


def test_a_population_of_other_codes_is_refused(sweden: Sweden, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("code;population\nA1;100\nB2;200\n", encoding="utf-8")
    with pytest.raises(EstError, match=r"No code in people\.csv belongs to an area of 'Kommuner'"):
        import_population(sweden.store, str(path), "Kommuner", "code", "population")
    assert sweden.store.area_set("Kommuner") == sweden.areas


def test_finer_areas_are_summed_and_the_rest_is_rejected(sweden: Sweden, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("code;population\n0180;1000\n0114A0010;30\n0114A0020;12\n9999;5\n", encoding="utf-8")
    kommuner = str(sweden.data.parent / "areas_se" / "kommuner_wgs84.gpkg")
    import_areas(sweden.store, kommuner, "Own", "kommun_kod", "kommun")
    report = import_population(sweden.store, str(path), "Own", "code", "population")
    areas = sweden.store.areas(report.area_set).set_index("code")["population"]
    assert (areas["0180"], areas["0114"], report.total) == (1000.0, 42.0, 1042.0)
    assert (report.n_matched, report.n_unmatched, len(report.areas_without)) == (3, 1, 288)
    rejected = sweden.store.rejected().query("file == 'people.csv'")
    assert rejected[["row", "value"]].to_numpy().tolist() == [[5, "9999"]]
