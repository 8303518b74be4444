"""est:linkincidents, est:undolinks and the weekly run's LINK, through Processing, on a small store."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from est_plugin.domain.calendar import Week
from est_plugin.domain.source import SourceKind
from est_plugin.store.opening import open_store
from tests.small_store import SOUTH, WEST, fill, incident, new_store

pytestmark = pytest.mark.usefixtures("est_provider")

FIRST, LAST = dt.date(2024, 1, 1), dt.date(2026, 11, 22)
WEEK = Week(2026, 47)
DAY = dt.timedelta(1)


class Told(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self.lines.append(text)


@pytest.fixture
def database(tmp_path: pathlib.Path) -> str:
    """Two fires that both sources tell of, and earlier ones that lie far apart; the second pair has no point."""
    place = {"x": WEST + 500, "y": SOUTH + 500, "crs": "EPSG:3006", "occurred_time": "21:00"}
    tuesday = WEEK.first + DAY
    with new_store(tmp_path) as store:
        fill(
            store,
            [
                incident(tuesday, "A1", source_key="p1", **place),
                incident(tuesday, "A2", source_key="p2"),
                *[incident(WEEK.plus(-i).first, "A3", source_key=f"p-{i}") for i in range(1, 40)],
            ],
            FIRST,
            LAST,
        )
        reports = [
            incident(tuesday, "A1", source_key="r1", code_system="rapport", code="brand", **{**place, "x": WEST + 560}),
            incident(tuesday, "A2", source_key="r2", code_system="rapport", code="brand"),
        ]
        fill(store, reports, FIRST, LAST, "Rapportörer", SourceKind.REPORTERS)
    return str(tmp_path / "liten.gpkg")


def run(algorithm: str, database: str, **parameters: Any) -> tuple[dict[str, Any], list[str]]:
    import processing

    told = Told()
    return processing.run(f"est:{algorithm}", {"DATABASE": database, **parameters}, feedback=told), told.lines


def table(path: str) -> list[dict[str, Any]]:
    layer = QgsVectorLayer(path, "pairs", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes()), wkt=feature.geometry().asWkt(0)) for feature in layer.getFeatures()]


def test_a_dry_run_lists_and_writes_nothing(database: str, tmp_path: pathlib.Path) -> None:
    before = pathlib.Path(database).read_bytes()
    result, lines = run("linkincidents", database, DRY_RUN=True, OUTPUT=str(tmp_path / "pairs.gpkg"))
    assert (result["N_PAIRS"], result["N_LINKED"], result["REVISION"], result["N_WITHOUT_POINT"]) == (1, 1, 0, 41)
    (pair,) = table(result["OUTPUT"])
    assert (pair["state"], pair["link_uuid"], pair["distance_m"], pair["hours"]) == ("new", "", 60.0, 0.0)
    assert pair["wkt"] == "LineString (647500 6637500, 647560 6637500)"
    assert (pair["kept_source"], pair["linked_source"]) == ("Polisen", "Rapportörer")
    assert lines[0].startswith("1 pairs of records may be the same event")
    assert pathlib.Path(database).read_bytes() == before


def test_links_are_made_listed_and_undone(database: str, tmp_path: pathlib.Path) -> None:
    result, _ = run("linkincidents", database, DONE_BY="Anna", OUTPUT=str(tmp_path / "pairs.gpkg"))
    (pair,) = table(result["OUTPUT"])
    assert (pair["state"], len(pair["link_uuid"])) == ("new", 36)
    assert result["REVISION"] > 0
    inventory, _ = run("weeklyinventory", database, WEEK="2026-W47")
    assert "Of these, 1 stand in two sources" in inventory["SUMMARY"]

    again, _ = run("linkincidents", database, OUTPUT=str(tmp_path / "again.gpkg"))
    assert (again["N_PAIRS"], again["N_STANDING"], again["REVISION"]) == (0, 1, 0)
    assert [row["state"] for row in table(again["OUTPUT"])] == ["linked"]

    undone, lines = run("undolinks", database, LINKS=pair["link_uuid"], DONE_BY="Anna")
    assert undone["N_UNDONE"] == 1
    assert undone["REVISION"] > result["REVISION"]
    assert lines[0] == "1 links were undone"
    result, lines = run("linkincidents", database)
    assert (result["N_PAIRS"], result["REVISION"]) == (0, 0)
    assert any("undone by a person" in line for line in lines)


def test_all_are_undone_at_once_and_pairs_without_points_have_no_line(database: str, tmp_path: pathlib.Path) -> None:
    result, _ = run("linkincidents", database, BY_AREA=True, CHANCE=1.0, OUTPUT=str(tmp_path / "pairs.gpkg"))
    assert result["N_LINKED"] == 2
    with_line = "LineString (647500 6637500, 647560 6637500)"
    assert sorted(row["wkt"] == with_line for row in table(result["OUTPUT"])) == [False, True]
    assert run("undolinks", database, LINKS="all")[0]["N_UNDONE"] == 2
    assert run("undolinks", database, LINKS="ALL")[0] == {"REVISION": 0, "N_UNDONE": 0}
    with open_store(database) as store:
        assert len(store.links(undone=True)) == 2


@pytest.mark.parametrize(
    ("algorithm", "parameters", "said"),
    [
        ("linkincidents", {"AREAS": "Basområden"}, "Stadsdelar"),
        ("linkincidents", {"FIRST": "igår"}, "FIRST"),
        ("linkincidents", {"METRES": 0}, "METRES"),
        ("undolinks", {"LINKS": "sak"}, "no link sak"),
        ("undolinks", {"LINKS": " ; "}, "LINKS"),
    ],
)
def test_what_can_not_be_is_said_in_a_sentence(
    database: str, algorithm: str, parameters: dict[str, Any], said: str
) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=said):
        run(algorithm, database, **parameters)


@pytest.mark.parametrize(("link", "n"), [(True, 1), (False, 0)])
def test_the_weekly_run_links_first_where_it_is_told_to(
    database: str, tmp_path: pathlib.Path, link: bool, n: int
) -> None:
    _, lines = run(
        "weeklyrun", database, WEEK="2026-W47", AGENCY="municipality", LINK=link, FOLDER=str(tmp_path / "ut")
    )
    with open_store(database) as store:
        assert len(store.links()) == n
    assert any("may be the same event" in line for line in lines) is link
    assert any("stand in two sources" in line for line in lines) is link
