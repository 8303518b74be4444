"""INPUT that is no file: a table of a PostgreSQL database, a layer that is open in QGIS."""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterator
from typing import Any

import pytest
from intake_files import opened, read, text_file
from postgres_server import PASSWORD, Server, running_server
from store_frames import squares_file

from est_plugin.domain.errors import EstError

POINT = "POINT (600500 6600500)"


# ---- PostgreSQL -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as found:
        found.run(
            "CREATE SCHEMA polis; CREATE TABLE polis.brott (id text, brottskod text, brottsdatum date, "
            "brottstid_start time, latitud float8, longitud float8, antal int); "
            "INSERT INTO polis.brott VALUES ('1', '0355', '2026-11-01', '21:30', 59.8581, 17.6334, 2), "
            "('2', '0807', '2026-11-02', NULL, NULL, NULL, 1), ('3', '0807', NULL, NULL, NULL, NULL, 1); "
            "CREATE TABLE annat (a int);"
        )
        if found.has_postgis:
            found.run(
                "CREATE EXTENSION postgis; CREATE TABLE rapporter (id text, kategori text, datum timestamptz, "
                "plats geometry(Point, 3006)); "
                f"INSERT INTO rapporter VALUES ('R1', 'Klotter', '2026-11-01 20:30:00+00', 'SRID=3006;{POINT}'), "
                "('R2', 'Hot', '2026-11-02 10:00:00+01', NULL);"
            )
        yield found


def test_a_table_without_geometry(server: Server) -> None:
    path = f"PG:{server.connection} password={PASSWORD}|layername=polis.brott"
    file = opened(path, "police_points")
    accepted, rejected, rows = read(file, size=2)
    assert rows == 3
    assert accepted[["source_key", "code", "antal", "occurred_on", "occurred_time"]].values.tolist() == [
        ["1", "0355", 2, "2026-11-01", "21:30"],
        ["2", "0807", 1, "2026-11-02", ""],
    ]
    assert accepted["x"].iloc[0] == 17.6334
    assert rejected["reason"].tolist() == ["The date of occurrence is missing."]
    assert rejected["file"].tolist() == ["PostgreSQL: polis.brott"]
    assert PASSWORD not in "".join(file.understanding.lines())
    assert file.sha256 == opened(path, "police_points").sha256


def test_the_table_that_fits_is_found_without_its_name(server: Server) -> None:
    accepted, _, _ = read(opened(f"PG:{server.connection} password={PASSWORD} schemas=polis", "police_points"))
    assert accepted["source_key"].tolist() == ["1", "2"]


def test_a_uri_names_the_database_too(server: Server) -> None:
    from urllib.parse import quote

    for scheme in ("postgresql", "postgres"):
        uri = f"{scheme}://est:{quote(PASSWORD)}@127.0.0.1:{server.port}/est|layername=polis.brott"
        assert len(read(opened(uri, "police_points"))[0]) == 2


def test_a_table_of_postgis_brings_its_system_and_its_time(server: Server) -> None:
    if not server.has_postgis:
        pytest.skip("PostGIS is not installed (Debian: postgresql-15-postgis-3)")
    accepted, _, _ = read(opened(f"PG:{server.connection} password={PASSWORD}|layername=rapporter", "reporter_events"))
    assert accepted[["code", "occurred_on", "occurred_time", "x", "y", "crs"]].iloc[0].tolist() == [
        "klotter", "2026-11-01", "21:30", 600_500.0, 6_600_500.0, "EPSG:3006",
    ]  # fmt: skip
    assert accepted["crs"].tolist() == ["EPSG:3006", ""]


def test_a_password_is_never_said(server: Server) -> None:
    for path, said in (
        (f"PG:{server.connection} password=fel-{PASSWORD}|layername=polis.brott", "could not be opened"),
        (f"PG:{server.connection} password={PASSWORD}|layername=polis.brot", r"no table 'polis.brot' \(did you mean"),
        (f"PG:host=127.0.0.1 port=1 dbname=est user=est password={PASSWORD}", "could not be opened"),
    ):
        with pytest.raises(EstError, match=said) as error:
            opened(path, "police_points")
        assert PASSWORD not in str(error.value)
        assert "\n" not in str(error.value)


# ---- layers that are open in QGIS ----------------------------------------------------------------


@pytest.fixture
def project(est_provider: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def store(qgis_processing: Any, project: Any, tmp_path: pathlib.Path) -> str:
    path = str(tmp_path / "s.gpkg")
    qgis_processing.run("est:createdatabase", {"OUTPUT": path})
    qgis_processing.run(
        "est:importareas",
        {"DATABASE": path, "INPUT": str(squares_file(tmp_path)), "NAME": "Squares", "CODE_FIELD": "code"},
    )
    return path


def imported(qgis_processing: Any, store: str, source: str, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = qgis_processing.run(
        "est:importincidents",
        {"DATABASE": store, "INPUT": source, "SOURCE": "Rapporter", "PROFILE": "reporter_events",
         "EXTRACTED": "2026-11-24", **more},
    )  # fmt: skip
    return found


def scratch_layer(name: str = "Rapporter i fält") -> Any:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(
        "Point?crs=EPSG:3006&field=kategori:string&field=datum:date&field=kund:integer", name, "memory"
    )
    features = []
    for i, category in enumerate(("Klotter", "Hot", "Rån")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([category, dt.date(2026, 11, 1 + i).isoformat(), i])
        feature.setGeometry(QgsGeometry.fromWkt(POINT))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def test_a_scratch_layer_by_name_and_by_id(qgis_processing: Any, store: str, project: Any) -> None:
    import tempfile

    layer = scratch_layer()
    project.addMapLayer(layer)
    before = set(pathlib.Path(tempfile.gettempdir()).glob("est-layer-*"))
    first = imported(qgis_processing, store, "Rapporter i fält")
    assert (first["N_NEW"], first["N_UNPLACED"]) == (3, 0)
    assert imported(qgis_processing, store, layer.id())["N_UNCHANGED"] == 3
    assert set(pathlib.Path(tempfile.gettempdir()).glob("est-layer-*")) == before


def test_a_filter_on_a_layer_holds(qgis_processing: Any, store: str, project: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "rapporter å.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(scratch_layer(), path, project.transformContext(), options)
    layer = QgsVectorLayer(path, "filtrerad", "ogr")
    project.addMapLayer(layer)
    layer.setSubsetString("kategori <> 'Rån'")
    assert imported(qgis_processing, store, "filtrerad")["N_NEW"] == 2
    layer.setSubsetString("")
    assert imported(qgis_processing, store, "filtrerad")["N_NEW"] == 1


def test_what_is_edited_and_not_saved_counts(qgis_processing: Any, store: str, project: Any) -> None:
    layer = scratch_layer("redigeras")
    project.addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, 0, "Glaskross")
    assert imported(qgis_processing, store, "redigeras")["N_NEW"] == 3
    layer.rollBack()
    assert imported(qgis_processing, store, "redigeras")["N_NEW"] == 1


def test_a_text_layer_is_read_from_its_file(
    qgis_processing: Any, store: str, project: Any, tmp_path: pathlib.Path
) -> None:
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtCore import QUrl

    content = "Rapport-ID;Händelse;Datum;Y;X\nR1;Klotter;2026-11-01;600500,5;6600500\n"
    path = text_file(tmp_path, content, "cp1252", name="rapporter å.csv")
    encoded = bytes(QUrl.fromLocalFile(str(path)).toEncoded()).decode()
    uri = f"{encoded}?type=csv&delimiter=;&encoding=windows-1252&detectTypes=no&geomType=none"
    layer = QgsVectorLayer(uri, "texten", "delimitedtext")
    assert layer.isValid()
    project.addMapLayer(layer)
    found = imported(qgis_processing, store, "texten", CRS="EPSG:3006")
    assert (found["N_NEW"], found["N_UNPLACED"]) == (1, 0)
    assert "rapporter å.csv" in found["UNDERSTOOD"]


def test_a_postgis_layer_is_read_from_its_table(qgis_processing: Any, store: str, project: Any, server: Server) -> None:
    from qgis.core import QgsDataSourceUri, QgsVectorLayer

    if not server.has_postgis:
        pytest.skip("PostGIS is not installed (Debian: postgresql-15-postgis-3)")
    uri = QgsDataSourceUri()
    uri.setConnection("127.0.0.1", str(server.port), "est", "est", PASSWORD)
    uri.setDataSource("public", "rapporter", "plats", "", "id")
    layer = QgsVectorLayer(uri.uri(), "databasen", "postgres")
    assert layer.isValid()
    project.addMapLayer(layer)
    found = imported(qgis_processing, store, "databasen")
    assert (found["N_NEW"], found["N_UNPLACED"]) == (2, 1)
    assert PASSWORD not in str(found)


@pytest.mark.parametrize("kind", ["two of a name", "raster", "nothing"])
def test_what_is_no_layer_is_one_sentence(qgis_processing: Any, store: str, project: Any, kind: str) -> None:
    from qgis.core import QgsProcessingException, QgsRasterLayer

    said = "does not exist"
    if kind == "two of a name":
        project.addMapLayers([scratch_layer("dubbel"), scratch_layer("dubbel")])
        said = "2 layers are called 'dubbel'"
    elif kind == "raster":
        raster = QgsRasterLayer("/finns/inte.tif", "dubbel")
        project.addMapLayer(raster)
        said = "is no vector layer|does not exist"
    with pytest.raises(QgsProcessingException, match=said):
        imported(qgis_processing, store, "dubbel")
