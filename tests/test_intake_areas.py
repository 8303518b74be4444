"""Files of areas and of residents."""

from __future__ import annotations

import pathlib

import numpy as np
import pytest
import shapely
from intake_files import text_file, workbook
from osgeo import ogr, osr

from est_plugin.domain.errors import EstError
from est_plugin.domain.incident import REJECTED_COLUMNS
from est_plugin.intake.area_file import read_areas
from est_plugin.intake.population_file import read_population

SHIFT = np.array([600_000, 6_600_000])
SQUARE = "POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"
BESIDE = "POLYGON ((2000 0, 3000 0, 3000 1000, 2000 1000, 2000 0))"
BOW_TIE = "POLYGON ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
HIGH = "POLYGON Z ((0 0 5, 1000 0 5, 1000 1000 5, 0 1000 5, 0 0 5))"


def areas_file(
    folder: pathlib.Path, rows: list[tuple[object, str, object, str | None]], code_kind: int = ogr.OFTString
) -> str:
    """A GeoPackage of areas (code, name, residents, WKT) in SWEREF 99 TM."""
    path = folder / "omraden.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3006)
    layer = source.CreateLayer("omraden", reference, ogr.wkbUnknown)
    for name, kind in (("kod", code_kind), ("namn", ogr.OFTString), ("folk", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for code, name, residents, wkt in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in (("kod", code), ("namn", name), ("folk", residents)):
            if value is not None:
                feature[field] = value
        if wkt:
            geometry = ogr.CreateGeometryFromWkt(wkt)
            moved = shapely.transform(shapely.from_wkb(bytes(geometry.ExportToWkb())), SHIFT.__add__)
            feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(moved)))
            if "Z" in wkt:
                feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    source = layer = None
    return str(path)


def test_the_municipalities_in_two_systems(trial_data: pathlib.Path) -> None:
    degrees = read_areas(str(trial_data / "areas_se" / "kommuner_wgs84.gpkg"), "kommun_kod", "kommun")
    metres = read_areas(str(trial_data / "areas_se" / "kommuner_rt90.gpkg"), "kn_kod", "kn_namn")
    assert (degrees.crs, metres.crs) == ("EPSG:4326", "EPSG:3021")
    assert (len(degrees.areas), len(metres.areas), len(degrees.rejected)) == (290, 290, 0)
    assert set(degrees.areas["code"]) == set(metres.areas["code"])
    assert (degrees.areas["code"].str.len() == 4).all()
    both = degrees.areas.set_index("code").join(metres.areas.set_index("code"), rsuffix="_rt90")
    # Geodesic against plane areas: RT 90 stretches far from its meridian.
    assert np.abs(both["km2"] / both["km2_rt90"] - 1).quantile(0.9) < 0.02
    uppsala = shapely.from_wkb(degrees.areas.set_index("code").at["0380", "wkb"])
    assert shapely.contains_xy(uppsala, 17.6334, 59.8581)


def test_a_shapefile_without_a_prj_asks(trial_data: pathlib.Path) -> None:
    path = str(trial_data / "chicago" / "Chicago77.shp")
    with pytest.raises(EstError, match=r"Chicago77.shp doesn't say in which coordinate system"):
        read_areas(path, "AREA_NUMBE", "COMMUNITY")
    found = read_areas(path, "AREANO", "COMMUNITY", crs="EPSG:3435")
    assert (found.crs, len(found.areas)) == ("EPSG:3435", 77)
    # US survey feet; the city's area is 599 km² by these polygons.
    assert found.areas["km2"].sum() == pytest.approx(598.58, abs=0.01)
    assert found.areas["population"].isna().all()
    assert "1" in set(found.areas["code"])


def test_heights_are_dropped(trial_data: pathlib.Path) -> None:
    found = read_areas(str(trial_data / "areas_se" / "uso_2023.shp"), "NAMN", "NAMN")
    assert (found.crs, len(found.areas)) == ("EPSG:3006", 59)
    shapes = shapely.from_wkb(found.areas["wkb"].to_list())
    assert not shapely.has_z(shapes).any()
    assert shapely.is_valid(shapes).all()


def test_a_field_that_is_not_there(trial_data: pathlib.Path) -> None:
    with pytest.raises(EstError, match=r"no field 'komun_kod' \(did you mean 'kommun_kod'\?\): its fields are"):
        read_areas(str(trial_data / "areas_se" / "kommuner_wgs84.gpkg"), "komun_kod", "kommun")


def test_every_kind_of_row(tmp_path: pathlib.Path) -> None:
    path = areas_file(
        tmp_path,
        [
            ("01", "Norr", "1 200", SQUARE),
            ("01", "NORR", "1 200", BESIDE),
            ("01", "Söder", "5", BESIDE),
            ("", "Utan kod", "5", SQUARE),
            ("02", "", "okänd", BOW_TIE),
            ("03", "Utan yta", "5", None),
            ("04", "Linje", "5", "LINESTRING (0 0, 1 1)"),
            ("05", "Öster", "många", BESIDE),
            ("06", "Delad", "10", SQUARE),
            ("06", "Delad", "20", BESIDE),
        ],
    )
    found = read_areas(path, "kod", "namn", "folk")
    assert tuple(found.rejected.columns) == REJECTED_COLUMNS
    areas = found.areas.set_index("code")
    assert list(areas.index) == ["01", "02", "05", "06"]
    assert areas["name"].tolist() == ["Norr", "02", "Öster", "Delad"]
    assert areas["km2"].tolist() == pytest.approx([2, 0.5, 1, 2])
    np.testing.assert_array_equal(areas["population"], [1200, np.nan, np.nan, 30])
    shapes = shapely.from_wkb(areas["wkb"].to_list())
    assert shapely.is_valid(shapes).all()
    assert set(shapely.get_type_id(shapes)) <= {3, 6}
    assert found.rejected["row"].tolist() == [3, 4, 6, 7, 8]
    assert "another name, 'Norr'" in found.rejected["reason"].iloc[0]


def test_a_code_typed_as_a_number_is_text(tmp_path: pathlib.Path) -> None:
    assert read_areas(areas_file(tmp_path, [(17, "A", None, HIGH)], ogr.OFTInteger), "kod", "namn").areas[
        "code"
    ].tolist() == ["17"]
    (tmp_path / "b").mkdir()
    found = read_areas(areas_file(tmp_path / "b", [(17.0, "A", None, SQUARE)], ogr.OFTReal), "kod", "")
    assert found.areas[["code", "name"]].values.tolist() == [["17", "17"]]


def test_scbs_workbook_as_it_is(trial_data: pathlib.Path) -> None:
    found = read_population(str(trial_data / "police_se" / "deso_population_2023.xlsx"))
    assert len(found.values) == 5_984
    assert found.values["value"].sum() == 10_551_707
    assert found.values["code"].str.fullmatch(r"\d{4}[ABC]\d{4}").all()
    assert found.values["code"].is_unique
    assert found.values.iloc[0].tolist() == [4, "0114A0010", 898.0]
    assert len(found.rejected) == 21
    assert set(found.rejected["reason"]) == {"The row has no area code."}


def test_residents_by_name_of_column(tmp_path: pathlib.Path) -> None:
    lines = ["Folkmängd 31 december", "", "region;män;kvinnor;totalt", "0380 Uppsala;1;2;3", "0381 Enköping;..;..;..",
             "03;5;6;11", "Källa: SCB;;;"]  # fmt: skip
    content = "\n".join(lines)
    found = read_population(str(text_file(tmp_path, content, "cp1252")))
    assert found.values[["code", "value"]].values.tolist() == [["0380", 3.0]]
    assert found.rejected["row"].tolist() == [5, 6, 7]
    assert found.rejected["reason"].tolist() == [
        "The row has no number of residents.",
        "The row sums up areas that are in the file, too.",
        "The row has no area code.",
    ]
    chosen = read_population(str(tmp_path / "uttag.csv"), "region", "Kvinnor")
    assert chosen.values["value"].tolist() == [2.0]
    with pytest.raises(EstError, match=r"no column 'kvinor' \(did you mean 'kvinnor'\?\)"):
        read_population(str(tmp_path / "uttag.csv"), "", "kvinor")


def test_two_columns_of_numbers_have_to_be_told_apart(tmp_path: pathlib.Path) -> None:
    path = text_file(tmp_path, "kod;A;B\n0380A0010;1;2\n0380A0020;3;4\n")
    with pytest.raises(EstError, match=r"2 columns that could hold the residents \('A', 'B'\)"):
        read_population(str(path))
    assert read_population(str(path), "", "B").values["value"].tolist() == [2.0, 4.0]


def test_the_newest_year_is_taken(tmp_path: pathlib.Path) -> None:
    path = workbook(
        tmp_path / "b.xlsx",
        [["Folkmängd"], ["område", "2022", "2024", "2023"],
            ["0380A0010", 1, 3, 2], ["0380A0020", 4, 6, 5]],
    )
    assert read_population(str(path)).values["value"].tolist() == [3.0, 6.0]


def test_a_division_by_sex_is_refused(tmp_path: pathlib.Path) -> None:
    path = text_file(
        tmp_path, "kod;kön;antal\n0380A0010;män;1\n0380A0010;kvinnor;2\n0380A0020;män;3\n0380A0020;kvinnor;4\n"
    )
    with pytest.raises(EstError, match="several rows for the same area"):
        read_population(str(path))


def test_a_table_without_codes(tmp_path: pathlib.Path) -> None:
    with pytest.raises(EstError, match="holds area codes"):
        read_population(str(text_file(tmp_path, "namn;ort\nAnna;Lund\nBo;Umeå\n")))
