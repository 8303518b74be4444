"""Makes the fixtures that are no text: run it from the project's top when one of them is to change.

The texts beside them were written by hand and are kept as bytes.
"""

from __future__ import annotations

import pathlib
import sys
import tempfile
import zipfile

from osgeo import gdal, ogr, osr

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

from intake_files import workbook

FOLDER = pathlib.Path(__file__).parent / "fixtures" / "intake"


def _points(driver: str, path: pathlib.Path, epsg: int, layer: str, rows: list[tuple[int, str, str | None]]) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    made = source.CreateLayer(layer, reference, ogr.wkbPoint)
    moment = ogr.OFTDateTime if driver == "GPKG" else ogr.OFTDate
    for name, kind in (("brottskod", ogr.OFTInteger), ("datum", moment)):
        made.CreateField(ogr.FieldDefn(name, kind))
    for code, date, wkt in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        feature["brottskod"], feature["datum"] = code, date
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        made.CreateFeature(feature)
    del made, source


def make(folder: pathlib.Path) -> None:
    """Write all of them into *folder*."""
    workbook(
        folder / "workbook_dates.xlsx",
        [
            ["Anmälda brott", "", "", ""],
            ["Kommun", "Brottskod", "Brottsdatum", "Antal"],
            ["Uppsala", 355, (46350.895833333, 0), 2],
            ["Uppsala", 1210, 46350, 1],
            ["Totalt", "", "", 3],
        ],
        formats=["yyyy-mm-dd hh:mm"],
    )
    source = ogr.GetDriverByName("ODS").CreateDataSource(str(folder / "workbook.ods"))
    sheet = source.CreateLayer("Rapporter")
    for i in range(3):
        sheet.CreateField(ogr.FieldDefn(f"Field{i + 1}", ogr.OFTString))
    for row in (
        ["Rapporter vecka 44", "", ""],
        ["Händelse", "Datum", "Stadsdel"],
        ["Klotter", "2026-11-01", "Centrum"],
    ):
        feature = ogr.Feature(sheet.GetLayerDefn())
        for i, cell in enumerate(row):
            feature[i] = cell
        sheet.CreateFeature(feature)
    del sheet, source
    _points(
        "GPKG",
        folder / "layer.gpkg",
        3006,
        "brott",
        [(355, "2026/11/01 21:30:00", "POINT (647488 6638540)"), (1210, "2026/11/02 00:00:00", None)],
    )
    with tempfile.TemporaryDirectory() as scratch:
        shape = pathlib.Path(scratch) / "brott.shp"
        _points("ESRI Shapefile", shape, 3021, "brott", [(355, "2026/11/01", "POINT (1602446 6639045)")])
        with zipfile.ZipFile(folder / "shapefile.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for part in sorted(pathlib.Path(scratch).iterdir()):
                archive.write(part, part.name)


if __name__ == "__main__":
    gdal.DontUseExceptions()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("workbook_dates.xlsx", "workbook.ods", "layer.gpkg", "shapefile.zip"):
        (FOLDER / name).unlink(missing_ok=True)
    make(FOLDER)
    print(f"made in {FOLDER}")
