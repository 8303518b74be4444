"""A file that holds all of a period tells what the source has deleted: it ends, and can still be looked back to."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from small_store import new_store, the_area_set
from store_frames import import_rows, incident_rows, rejected_rows

from est_plugin.domain.calendar import Clock, Period
from est_plugin.domain.errors import EstError
from est_plugin.domain.source import SourceKind
from est_plugin.store.interface import Store

MARCH = Period(dt.date(2024, 3, 1), dt.date(2024, 3, 31))


@pytest.fixture
def store(tmp_path: pathlib.Path) -> Any:
    with new_store(tmp_path) as made:
        yield made


def _report(key: str, day: str = "2024-03-05", **values: Any) -> dict[str, Any]:
    return {"source_key": key, "occurred_on": day, **values}


def _import_all(
    store: Store,
    *rows: dict[str, Any],
    period: Period = MARCH,
    rejected: pd.DataFrame | None = None,
    extracted: str = "2024-04-01",
    clock: Clock = Clock.OCCURRED,
) -> np.ndarray:
    day = dt.date.fromisoformat(extracted)
    with store.import_batch("Police", SourceKind.POLICE, "f.csv", "0" * 64, "test", day) as writer:
        numbers = writer.add(incident_rows(*rows))
        if rejected is not None:
            writer.reject(rejected)
        writer.end_missing(clock, period)
    return numbers


def _total(store: Store, as_of: int | None = None) -> int:
    year = dt.date(2023, 1, 1), dt.date(2024, 12, 31)
    return int(store.counts(the_area_set(store), Clock.OCCURRED, *year, as_of)["n"].sum())


def test_what_lacks_in_the_file_ends_and_stays_to_be_seen(store: Store) -> None:
    import_rows(store, incident_rows(_report("A"), _report("B"), _report("C", "2024-02-28")))
    _import_all(store, _report("A"))
    batch = store.batches()[-1]
    assert (batch.n_rows, batch.n_unchanged, batch.n_new, batch.n_ended) == (1, 1, 0, 1)
    assert (_total(store, 1), _total(store)) == (3, 2), "C lies outside of the period"
    # Back again, it is the incident that it was.
    uuid = _all(store, 1).set_index("number")["uuid"]
    numbers = _import_all(store, _report("A"), _report("B"))
    assert store.batches()[-1].n_new == 1
    assert _all(store).set_index("number")["uuid"][numbers[1]] == uuid[2]
    assert [_total(store, as_of) for as_of in (1, 2, 3)] == [3, 2, 3]


def _all(store: Store, as_of: int | None = None) -> pd.DataFrame:
    year = dt.date(2023, 1, 1), dt.date(2024, 12, 31)
    return store.incidents(the_area_set(store), Clock.OCCURRED, *year, as_of)


def test_fewer_events_of_a_report_end_the_surplus_whatever_their_date(store: Store) -> None:
    import_rows(store, incident_rows(_report("A"), _report("A", "2023-12-24"), _report("A", code="0355"), _report("B")))
    _import_all(store, _report("A"), _report("B"))
    assert store.batches()[-1].n_ended == 2
    assert _all(store)["occurred_on"].tolist() == ["2024-03-05"] * 2


def test_without_being_told_nothing_ends(store: Store) -> None:
    import_rows(store, incident_rows(_report("A"), _report("B")))
    import_rows(store, incident_rows(_report("A")))
    assert store.batches()[-1].n_ended == 0
    assert _total(store) == 2


def test_rows_without_a_key_and_other_sources_never_end(store: Store) -> None:
    import_rows(store, incident_rows({}, {}))
    import_rows(store, incident_rows(_report("A")), source="Housing", kind=SourceKind.REPORTERS)
    _import_all(store, _report("Z"))
    assert store.batches()[-1].n_ended == 0
    assert _total(store) == 4


def test_a_report_whose_row_was_rejected_is_not_taken_for_deleted(store: Store) -> None:
    import_rows(store, incident_rows(_report("A"), _report("B"), _report("C")))
    rejected = rejected_rows((9, "The date can't be read."))
    rejected["cells"] = '["1210", " B ", "i går"]'
    _import_all(store, _report("A"), rejected=rejected)
    assert store.batches()[-1].n_ended == 1
    assert _total(store) == 2


def test_an_earlier_extract_cannot_tell_what_was_deleted_since(store: Store) -> None:
    import_rows(store, incident_rows(_report("A"), _report("B")), extracted="2024-04-08")
    with pytest.raises(EstError, match="An extract of 'Police' of 2024-04-08 is in the store"):
        _import_all(store, _report("A"), extracted="2024-04-01")
    assert len(store.batches()) == 1
    assert _total(store) == 2


def test_the_clock_decides_what_the_period_is_of(store: Store) -> None:
    import_rows(
        store,
        incident_rows(
            _report("A", "2024-02-01", registered_on="2024-03-02"),
            _report("B", "2024-03-02", registered_on="2024-04-02"),
            _report("C", "2024-03-02"),
        ),
    )
    _import_all(store, _report("Z", registered_on="2024-03-03"), clock=Clock.REGISTERED)
    assert store.batches()[-1].n_ended == 1
    assert sorted(_all(store)["occurred_on"]) == ["2024-03-02", "2024-03-02", "2024-03-05"]


def test_a_file_of_reports_by_way_of_the_algorithm(store: Store, tmp_path: pathlib.Path, est_provider: Any) -> None:
    import processing
    from qgis.core import QgsProcessingException

    def write(*rows: str) -> str:
        path = tmp_path / "rapporter.csv"
        path.write_text("\n".join(["id;datum;tid;kategori;x;y", *rows, ""]), "utf-8")
        return str(path)

    days = [f"2024-03-{day:02d}" for day in range(1, 29)]
    rows = [f"U{i};{day};21:15;klotter;{647100 + i};6637500" for i, day in enumerate(days)]
    asked = {"DATABASE": store.location, "SOURCE": "Väktarna", "PROFILE": "reporter_events", "CRS": "EPSG:3006"}
    store.close()
    first = processing.run("est:importincidents", {**asked, "INPUT": write(*rows), "EXTRACTED": "2024-03-29"})
    assert (first["N_NEW"], first["N_ENDED"]) == (28, 0)
    # The first and one in the middle are gone, one has moved; a file without COMPLETE takes nothing away.
    later = [rows[1].replace("21:15", "22:15"), *rows[2:10], *rows[11:]]
    asked |= {"INPUT": write(*later), "EXTRACTED": "2024-03-30"}
    plain = processing.run("est:importincidents", asked)
    assert (plain["N_UPDATED"], plain["N_UNCHANGED"], plain["N_ENDED"]) == (1, 25, 0)
    whole = processing.run("est:importincidents", {**asked, "COMPLETE": True})
    assert (whole["N_UNCHANGED"], whole["N_ENDED"]) == (26, 1), "the first day lies before what the file covers"
    whole = processing.run("est:importincidents", {**asked, "COMPLETE": True, "COMPLETE_FROM": "2024-03-01"})
    assert whole["N_ENDED"] == 1
    with pytest.raises(QgsProcessingException, match="COMPLETE_FROM is 'mars'"):
        processing.run("est:importincidents", {**asked, "COMPLETE": True, "COMPLETE_FROM": "mars"})
    from est_plugin.store.opening import open_store

    with open_store(store.location) as again:
        assert [_total(again, as_of) for as_of in (1, 2, 3, 4)] == [28, 28, 27, 26]
