"""A partner opens the package: what its shapefiles, GeoPackage, key and README hold, read with plain OGR."""
from __future__ import annotations

import csv
import dataclasses
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr
from sample_products import sample_inventory, sample_ranking

from est_plugin.domain.agency import Level
from est_plugin.domain.errors import EstError
from est_plugin.domain.progress import Cancelled
from est_plugin.picture.agencies import agency
from est_plugin.picture.release import released_inventory, released_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")
ogr.UseExceptions()
osr.UseExceptions()


def write(released: Any, folder: Path, **more: Any) -> Path:
    """The package's folder."""
    from est_plugin.export.partner_package import write_partner_package

    files = write_partner_package(released, folder, **more)
    assert files
    assert all(path.is_file() and path.parent == files[0].parent for path in files)
    assert sorted(path.name for path in files[0].parent.iterdir()) == sorted(path.name for path in files)
    return files[0].parent


def read(path: Path, layer: str | None = None) -> list[dict[str, Any]]:
    """Every feature's fields, with the geometry's type and area."""
    source = ogr.Open(str(path))
    table = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    names = [table.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(table.GetLayerDefn().GetFieldCount())]
    out = []
    for feature in table:
        line = {name: feature.GetField(name) for name in names}
        geometry = feature.GetGeometryRef()
        out.append({**line, "_type": geometry.GetGeometryName(), "_area": geometry.GetArea()})
    return out


def key_of(package: Path, name: str = "fields.csv") -> list[list[str]]:
    with open(package / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


@pytest.fixture(
    params=["police INTERN week", "housing SAMVERKAN week", "police PUBLIK week", "guards SAMVERKAN tertial"]
)
def package(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    key, level, period = request.param.split()
    receiver = agency(key)
    if period == "week":
        yield write(released_inventory(sample_inventory(), receiver, Level.parse(level)), tmp_path)
    else:
        yield write(released_ranking(sample_ranking(), receiver, Level.parse(level)), tmp_path)


def test_folder_is_called_by_receiver_period_and_level(package: Path) -> None:
    assert package.name in {
        "police_2026-W47_INTERN", "housing_2026-W47_SAMVERKAN", "police_2026-W47_PUBLIK", "guards_2026-T3_SAMVERKAN",
    }  # fmt: skip
    assert [path.name for path in package.parent.iterdir()] == [package.name], "nothing temporary is left"
    assert not [path for path in package.iterdir() if path.name.endswith(("-wal", "-shm", "-journal"))]


def test_shapefile_and_geopackage_hold_the_same(package: Path) -> None:
    geopackage = next(package.glob("*.gpkg"))
    shapefiles = sorted(package.glob("*.shp"))
    assert shapefiles
    key = {(layer, short): long for layer, short, long, _ in key_of(package)[1:]}
    for path in shapefiles:
        short_rows, long_rows = read(path), read(geopackage, path.stem)
        assert len(short_rows) == len(long_rows) > 0
        for short, long in zip(short_rows, long_rows):
            fields = [name for name in short if not name.startswith("_")]
            assert len(fields) == len([name for name in long if not name.startswith("_")])
            for name in fields:
                assert len(name) <= 10
                other = long[key[(path.stem, name)]]
                if isinstance(other, float):
                    assert short[name] == pytest.approx(other, abs=1e-12)
                else:
                    # A shapefile doesn't tell an empty text from none.
                    assert short[name] == (other if other != "" else None), name
            assert short["_area"] == pytest.approx(long["_area"])
            assert long["_type"] in ("MULTIPOLYGON", "POINT")


def test_shapefile_says_its_encoding_and_its_coordinate_system(package: Path) -> None:
    sweref = osr.SpatialReference()
    sweref.ImportFromEPSG(3006)
    for path in package.glob("*.shp"):
        assert path.with_suffix(".cpg").read_text(encoding="ascii").strip() == "UTF-8"
        found = osr.SpatialReference()
        found.ImportFromESRI([path.with_suffix(".prj").read_text(encoding="ascii")])
        # The newest EPSG registers write "ETRS89-SWE [SWEREF 99 TM]".
        assert "SWEREF99TM" in found.GetName().replace("_", "").replace(" ", "")
        assert found.GetProjParm("central_meridian") == 15
        layer = ogr.Open(str(path))
        crs = layer.GetLayer(0).GetSpatialRef()
        assert crs.GetAuthorityCode(None) == "3006"
        names = {row["area_name"] for row in read(path)}
        assert "Åkersberg" in names


def test_geopackage_dresses_its_layers_itself(package: Path) -> None:
    from qgis.core import QgsVectorLayer

    from est_plugin.export.styles import class_labels

    path = next(package.glob("*.gpkg"))
    with sqlite3.connect(path) as database:
        listed = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type='features'").fetchall()
        styles = database.execute("SELECT f_table_name, useasdefault, length(styleQML) FROM layer_styles").fetchall()
    tables = {name for (name,) in listed}
    assert {name for name, _, _ in styles} == tables == {shape.stem for shape in package.glob("*.shp")}
    assert all(default and length > 500 for _, default, length in styles)
    for name in tables - {"places"}:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        renderer = layer.renderer()
        assert renderer.type() == "categorizedSymbol"
        labels = {category.label() for category in renderer.categories()}
        assert labels <= set(class_labels(name).values())
        assert len(labels) > 2


def test_readme_says_what_it_is(package: Path) -> None:
    text = (package / "README.txt").read_text(encoding="utf-8-sig")
    assert b"\r\n" in (package / "README.txt").read_bytes()
    level = package.name.split("_")[-1]
    told = ["Stadsdelar", "2026-11-23", "EPSG:3006", "fields.csv", ".gpkg", "Made by EST 0.", "Handling"]
    for part in [f"Level {level}", *told]:
        assert part in text, part
    assert "{" not in text
    if "W47" in package.name:
        assert "week 47 2026" in text
        assert "13 weeks" in text
        assert "2026-W46, 2026-W47" in text
        assert "Comparisons: " in text
    else:
        assert "tertial 3 2026" in text
        assert "2025-T3" in text


def test_readme_tells_what_was_withheld(tmp_path: Path) -> None:
    for receiver, level in (("housing", Level.SAMVERKAN), ("police", Level.PUBLIK)):
        released = released_inventory(sample_inventory(), agency(receiver), level)
        text = (write(released, tmp_path) / "README.txt").read_text(encoding="utf-8-sig")
        assert released.withheld
        assert all(sentence in text for sentence in released.withheld)
    open_package = write(released_inventory(sample_inventory(), agency("police")), tmp_path)
    open_text = (open_package / "README.txt").read_text(encoding="utf-8-sig")
    assert "Nothing was withheld" in open_text
    assert "137 of 154 (89 %)" in open_text


@pytest.mark.parametrize(
    ("receiver", "level"), [("housing", Level.SAMVERKAN), ("guards", Level.SAMVERKAN), ("police", Level.PUBLIK)]
)
def test_nothing_of_others_categories_or_single_places_is_in_any_file(
    tmp_path: Path, receiver: str, level: Level
) -> None:
    """The bytes themselves are searched: a deleted row would still be in a GeoPackage's file."""
    product = sample_inventory()
    places = product.places.assign(hours="Place-hours-22", category_name="Place-category")
    product = dataclasses.replace(product, places=places)
    package = write(released_inventory(product, agency(receiver), level), tmp_path)
    held = b"".join(path.read_bytes() for path in package.iterdir() if path.name != "README.txt")
    assert b"sexualbrott" not in held
    assert b"Sexual" not in held
    assert b"Place-" not in held
    if receiver == "housing":
        assert b"vald_utomhus" not in held
        assert b"skadegorelse" in held
    assert not list(package.glob("places*"))
    geopackage = next(package.glob("*.gpkg"))
    allowed = set(agency(receiver).categories) or {"skadegorelse", "samling", "vald_utomhus"}
    assert {row["category"] for row in read(geopackage, "weekly_inventory")} <= allowed
    assert {row["category"] for row in read(package / "weekly_inventory.shp")} <= allowed
    with sqlite3.connect(geopackage) as database:
        kinds = {kind for (kind,) in database.execute("SELECT geometry_type_name FROM gpkg_geometry_columns")}
    assert kinds == {"MULTIPOLYGON"}


def test_public_files_hold_no_small_number(tmp_path: Path) -> None:
    package = write(released_inventory(sample_inventory(), agency("police"), Level.PUBLIK), tmp_path)
    rows = read(next(package.glob("*.gpkg")), "weekly_inventory")
    assert {row["observed"] for row in rows} & {None}
    assert all(row["observed"] in (None, 0) or row["observed"] >= 5 for row in rows)
    assert all(row["suppressed"] == (row["observed"] is None) for row in rows)
    never = ("n_police", "n_reporters", "previous", "p_value", "q_value")
    assert all(row[name] is None for row in rows for name in never)
    text = (package / "README.txt").read_text(encoding="utf-8-sig")
    assert "137" not in text
    assert "154" not in text


def test_unknown_is_empty_and_never_zero(tmp_path: Path) -> None:
    package = write(released_inventory(sample_inventory(), agency("police")), tmp_path)
    for rows, name in (
        (read(package / "weekly_inventory.shp"), "n_others"),
        (read(next(package.glob("*.gpkg")), "weekly_inventory"), "n_others"),
    ):
        assert {row[name] for row in rows} == {None}
    assert 0 in {row["observed"] for row in read(package / "weekly_inventory.shp")}


def test_a_text_too_long_for_a_shapefile_is_cut_between_letters_and_said_so(tmp_path: Path) -> None:
    name = "x" + 200 * "å"
    product = sample_inventory(n_areas=2)
    rows = product.rows.assign(area_name=product.rows["area_name"].where(product.rows["area_code"] != "9999A10", name))
    package = write(released_inventory(dataclasses.replace(product, rows=rows), agency("police")), tmp_path)
    cut = {row["area_name"] for row in read(package / "weekly_inventory.shp")} - {"Ängby"}
    assert cut == {"x" + 126 * "å"}
    assert name in {row["area_name"] for row in read(next(package.glob("*.gpkg")), "weekly_inventory")}
    # Four rows of the inventory, and the area's own.
    assert "(254 bytes) were cut there: 5." in (package / "README.txt").read_text(encoding="utf-8-sig")


def test_key_file_opens_in_a_spreadsheet_without_running_anything(tmp_path: Path) -> None:
    package = write(released_inventory(sample_inventory(), agency("police")), tmp_path)
    assert (package / "fields.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    lines = key_of(package)
    assert all(len(line) == 4 for line in lines)
    assert ["weekly_inventory", "cat_name", "category_name", "Category"] in lines
    assert all(not cell.startswith(("=", "+", "-", "@")) for line in lines for cell in line)
    assert any(cell.startswith("'-2 fewer") for line in lines for cell in line)


def test_swedish_package_is_swedish(tmp_path: Path) -> None:
    from est_plugin.domain.language import speaking

    known = {"Short name": "Kort namn", "Sources": "Källor", "As expected": "Som väntat"}
    with speaking(lambda text: known.get(text, text), "sv"):
        package = write(released_inventory(sample_inventory(), agency("housing")), tmp_path)
    assert key_of(package, "falt.csv")[0][1] == "Kort namn"
    text = (package / "README.txt").read_text(encoding="utf-8-sig")
    assert "Källor\n------" in text
    assert "Bostadsbolagen" in text
    with sqlite3.connect(next(package.glob("*.gpkg"))) as database:
        (style,) = database.execute("SELECT styleQML FROM layer_styles WHERE f_table_name='area_changes'").fetchone()
    assert "Som väntat" in style


def test_writing_again_replaces_the_folder_whole(tmp_path: Path) -> None:
    released = released_inventory(sample_inventory(), agency("housing"))
    package = write(released, tmp_path)
    (package / "places.shp").write_text("left from another day")
    (tmp_path / "notes.txt").write_text("somebody's own")
    write(released, tmp_path)
    assert not (package / "places.shp").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["housing_2026-W47_SAMVERKAN", "notes.txt"]


class StopAt:
    """Tells the work to stop when so much is done."""

    def __init__(self, share: float) -> None:
        self.share, self.last = share, 0.0

    def report(self, share: float, text: str = "") -> None:
        assert share >= self.last
        self.last = share
        if share >= self.share:
            raise Cancelled


@pytest.mark.parametrize("share", [0.0, 0.4, 0.9])
def test_a_stopped_export_leaves_the_old_package_as_it_was(tmp_path: Path, share: float) -> None:
    released = released_inventory(sample_inventory(), agency("police"))
    package = write(released, tmp_path)
    before = {path.name: path.read_bytes() for path in package.iterdir()}
    with pytest.raises(Cancelled):
        write(released_inventory(sample_inventory(n_areas=3), agency("police")), tmp_path, progress=StopAt(share))
    assert {path.name: path.read_bytes() for path in package.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == [package.name]


def test_progress_runs_to_its_end(tmp_path: Path) -> None:
    progress = StopAt(2.0)
    write(released_inventory(sample_inventory(), agency("police")), tmp_path, progress=progress)
    assert progress.last == 1.0


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(EstError, match="choose another"):
        write(released_inventory(sample_inventory(), agency("police")), tmp_path / "taken" / "below")


def test_an_unknown_coordinate_system_is_said_so_and_nothing_is_left(tmp_path: Path) -> None:
    product = sample_inventory()
    product = dataclasses.replace(product, area_set=dataclasses.replace(product.area_set, crs="no such system"))
    with pytest.raises(EstError, match="'Stadsdelar'"):
        write(released_inventory(product, agency("police")), tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_coordinate_system_without_a_number_is_kept(tmp_path: Path) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromProj4("+proj=tmerc +lat_0=0 +lon_0=17.5 +k=1 +x_0=123456 +y_0=0 +ellps=GRS80 +units=m")
    product = sample_inventory(n_areas=2)
    product = dataclasses.replace(product, area_set=dataclasses.replace(product.area_set, crs=crs.ExportToWkt()))
    package = write(released_inventory(product, agency("police")), tmp_path)
    for source in (package / "area_changes.shp", next(package.glob("*.gpkg"))):
        dataset = ogr.Open(str(source))
        assert dataset.GetLayerByName("area_changes").GetSpatialRef().GetProjParm("false_easting") == 123456


def test_a_product_without_rows_is_written_all_the_same(tmp_path: Path) -> None:
    product = sample_inventory()
    product = dataclasses.replace(product, rows=product.rows.iloc[:0], n_tests=0)
    package = write(released_inventory(product, agency("housing")), tmp_path)
    assert read(package / "weekly_inventory.shp") == []
    public = write(released_inventory(product, agency("housing"), Level.PUBLIK), tmp_path)
    assert read(next(public.glob("*.gpkg")), "area_changes") == []


def test_real_districts_come_out_as_they_went_in(tmp_path: Path, trial_data: Path) -> None:
    source = ogr.Open(str(trial_data / "areas_se" / "stadsdelar.shp"))
    shapes = [shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToIsoWkb())) for feature in source.GetLayer(0)]
    product = sample_inventory(n_areas=len(shapes))
    product = dataclasses.replace(
        product,
        areas=product.areas.assign(wkb=[shapely.to_wkb(shape) for shape in shapes]),
        area_set=dataclasses.replace(product.area_set, crs="EPSG:3011"),
    )
    package = write(released_inventory(product, agency("housing")), tmp_path)
    codes = list(product.areas["code"])
    truth = product.rows.set_index(["area_code", "category"])["observed"]
    rows = read(package / "weekly_inventory.shp")
    assert len(rows) == 2 * len(shapes) == 234
    for row in rows:
        assert row["_area"] == pytest.approx(shapely.area(shapes[codes.index(row["area_code"])]))
        assert row["observed"] == truth[(row["area_code"], row["category"])]
    assert np.isclose(sum(row["_area"] for row in rows), 2 * sum(shapely.area(shape) for shape in shapes))
