"""est:evaluatearea through Processing: points, polygons and dates become the counts that are compared."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import pandas as pd
import pytest
from osgeo import ogr, osr
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")

EAST, NORTH = 647000.0, 6638000.0
START, END = dt.date(2026, 9, 7), dt.date(2026, 10, 4)
BEFORE = dt.date(2026, 7, 20)
"""A day of the period before: 13 July to 9 August."""
CHOSEN = dt.date(2026, 8, 20)
PLACES = {"treated": (0, 0, 400, 400), "control": (3000, 0, 3400, 400)}


def write(path: pathlib.Path, rows: list[dict[str, Any]], epsg: int = 3006, polygons: bool = False) -> str:
    """A GeoPackage of *rows* whose ``at`` is (x, y), or (x, y, x, y) of a box, metres from (EAST, NORTH)."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    sweref = osr.SpatialReference()
    sweref.ImportFromEPSG(3006)
    sweref.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(sweref, system)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, system, ogr.wkbPolygon if polygons else ogr.wkbPoint)
    for name in ("day", "antal", "kind", "source"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger if name == "antal" else ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row.items():
            if name != "at":
                feature.SetField(name, value)
        at = row["at"]
        if polygons:
            west, south, east, north = (at[0] + EAST, at[1] + NORTH, at[2] + EAST, at[3] + NORTH)
            shape = ogr.CreateGeometryFromWkt(
                f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
            )
        else:
            shape = ogr.CreateGeometryFromWkt(f"POINT({at[0] + EAST} {at[1] + NORTH})")
        shape.Transform(move)
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    del layer, source
    return str(path)


def incidents(n: int, day: dt.date, at: tuple[float, float], **columns: Any) -> list[dict[str, Any]]:
    return [{"day": day.isoformat(), "at": at, "antal": 1, "kind": "skadegorelse", "source": "Polisen", **columns}] * n


IN, BY, OUT, NEAR = (200.0, 200.0), (500.0, 200.0), (3200.0, 200.0), (3500.0, 200.0)


@pytest.fixture
def files(tmp_path: pathlib.Path) -> dict[str, str]:
    rows = [
        *incidents(20, BEFORE, IN), *incidents(10, START, IN), *incidents(18, BEFORE, OUT), *incidents(19, END, OUT),
        *incidents(5, BEFORE, BY), *incidents(7, END, BY), *incidents(6, BEFORE, NEAR), *incidents(6, START, NEAR),
        *incidents(40, CHOSEN, IN), *incidents(9, START, (9000.0, 9000.0)),
        *incidents(30, START, IN, kind="5005", source="Vakter"), *incidents(12, START, IN, source="Vakter"),
        *incidents(3, START, IN, kind="Narkotika"),
    ]  # fmt: skip
    return {
        "INPUT": write(tmp_path / "incidents.gpkg", rows),
        **{
            name.upper(): write(tmp_path / f"{name}.gpkg", [{"at": box}], 4326 if name == "control" else 3006, True)
            for name, box in PLACES.items()
        },
    }


def run(tmp_path: pathlib.Path, files: dict[str, str], **parameters: Any) -> tuple[dict[str, Any], pd.DataFrame]:
    """The line of OUTPUT, and SERIES."""
    import processing

    given = {
        **files, "DATE_FIELD": "day", "CATEGORY_FIELD": "kind", "SOURCE_FIELD": "source", "OWN_SOURCES": "vakter",
        "START": "2026-09-07", "END": "2026-10-04", "OUTPUT": str(tmp_path / "out.gpkg"),
        "SERIES": str(tmp_path / "series.gpkg"), **parameters,
    }  # fmt: skip
    result = processing.run("est:evaluatearea", given, feedback=QgsProcessingFeedback(False))
    tables = []
    for name in ("OUTPUT", "SERIES"):
        layer = QgsVectorLayer(result[name], name, "ogr")
        names = layer.fields().names()
        tables.append(pd.DataFrame([dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]))
    return tables[0].iloc[0].to_dict(), tables[1]


def test_layers_and_dates_become_the_eight_counts(tmp_path: pathlib.Path, files: dict[str, str]) -> None:
    """A control in degrees, a peak in the weeks of choice, guards' reports and narcotics: none of it counts."""
    line, series = run(tmp_path, files)
    assert [line[name] for name in ("treated_before", "treated_after", "control_before", "control_after")] == [
        20, 10, 18, 19,
    ]  # fmt: skip
    assert [line[f"displacement_{name}"] for name in ("before", "after", "control_before", "control_after")] == [
        5, 7, 6, 6,
    ]  # fmt: skip
    assert line["wdd"] == (10 - 20) - (19 - 18) + (7 - 5) - (6 - 6)
    assert (line["days_before"], line["days_after"], line["n_left_out"]) == (28, 28, 45)
    assert line["finding"] == "not_shown"
    assert "regression" not in line["caveats"]
    assert "reported themselves" not in line["caveats"]
    assert series.loc[series["phase"] == "left_out", "treated"].sum() == 40
    assert series["cumulative"].iloc[-1] == pytest.approx(line["wdd"])
    assert list(series["first_day"].iloc[[0, -1]]) == ["2026-07-13", "2026-09-28"]


def test_what_is_not_left_out_is_warned_of(tmp_path: pathlib.Path, files: dict[str, str]) -> None:
    line, _ = run(
        tmp_path, files,
        CATEGORY_FIELD=None, SOURCE_FIELD=None, OWN_SOURCES="", SELECTION_WEEKS=0, DISPLACEMENT_DISTANCE=0,
    )  # fmt: skip
    assert (line["treated_before"], line["treated_after"]) == (40, 55)
    assert line["displacement_before"] == 0
    for word in ("regression to the mean", "rise with presence", "guards reported", "was not looked at"):
        assert word in line["caveats"]


def test_unequal_periods_and_antal(tmp_path: pathlib.Path, files: dict[str, str]) -> None:
    rows = [*incidents(5, BEFORE, IN, antal=4), *incidents(10, START, IN), *incidents(18, BEFORE, OUT),
            *incidents(18, END, OUT)]  # fmt: skip
    files["INPUT"] = write(tmp_path / "antal.gpkg", rows)
    line, _ = run(
        tmp_path, files, COUNT_FIELD="antal", BEFORE_START="2026-06-15", BEFORE_END="2026-08-09",
        DISPLACEMENT_DISTANCE=0,
    )  # fmt: skip
    assert (line["days_before"], line["treated_before"]) == (56, 20)
    assert line["wdd"] == (10 - 20 / 2) - (18 - 18 / 2)
    assert line["se"] ** 2 / line["dispersion"] == pytest.approx(10 + 20 / 4 + 18 + 18 / 4)


def test_controls_by_size(tmp_path: pathlib.Path, files: dict[str, str]) -> None:
    files["CONTROL"] = write(tmp_path / "large.gpkg", [{"at": (3000, 0, 3800, 400)}], 3006, True)
    line, _ = run(tmp_path, files, CONTROL_BY_SIZE=True, DISPLACEMENT_DISTANCE=0)
    assert line["control_before"] == 24
    assert line["wdd"] == pytest.approx(-10 - (25 - 24) / 2)


def test_nothing_happened(tmp_path: pathlib.Path, files: dict[str, str]) -> None:
    line, series = run(tmp_path, files, START="1999-09-06", END="1999-10-03")
    assert line["wdd"] == 0
    assert "nothing can be concluded" in line["conclusion"]
    assert len(series) == 12


def test_chicago(tmp_path: pathlib.Path, trial_data: pathlib.Path, qgis_processing: Any) -> None:
    """Real burglaries: counts of two community areas before and after equal pandas' own."""
    source = trial_data / "chicago" / "chicago_burglary_2014_2017.csv"
    rows = pd.read_csv(source)
    days = pd.to_datetime(rows["date_single"], format="%d/%m/%Y")
    west, south = rows["x"].quantile(0.4), rows["y"].quantile(0.4)
    boxes = {"TREATED": (west, south), "CONTROL": (west + 4000, south)}
    layers = {}
    for name, (x, y) in boxes.items():
        layer = QgsVectorLayer("Polygon?crs=EPSG:26971", name, "memory")
        from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1500, y + 1500)))
        layer.dataProvider().addFeature(feature)
        layers[name] = layer
    line, _ = run(
        tmp_path,
        {"INPUT": f"delimitedtext://file://{source}?xField=x&yField=y&crs=EPSG:26971&detectTypes=no", **layers},
        DATE_FIELD="date_single", START="2016-06-06", END="2016-12-04", CATEGORY_FIELD=None, SOURCE_FIELD=None,
        OWN_SOURCES="", DISPLACEMENT_DISTANCE=0,
    )  # fmt: skip
    for name, (x, y) in boxes.items():
        inside = rows["x"].between(x, x + 1500) & rows["y"].between(y, y + 1500)
        for phase, first, last in (
            ("before", "2015-11-09", "2016-05-08"),
            ("after", "2016-06-06", "2016-12-04"),
        ):
            assert line[f"{name.lower()}_{phase}"] == (inside & days.between(first, last)).sum() > 20
    assert line["dispersion"] >= 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"START": "2026-11-07"}, "END lies before START"),
        ({"START": "i höstas"}, "START is 'i höstas'"),
        ({"BEFORE_START": "2026-09-01"}, "period before must"),
        ({"BEFORE_END": "2026-09-10"}, "period before must hold days and end before"),
        ({"SOURCE_FIELD": None}, "OWN_SOURCES is given without"),
        ({"DATE_FIELD": "kind"}, "kind is 'skadegorelse'"),
        ({"CONTROL": "same"}, "overlap"),
    ],
)
def test_what_can_not_be_is_refused(
    tmp_path: pathlib.Path, files: dict[str, str], changes: dict[str, Any], said: str
) -> None:
    if changes.get("CONTROL"):
        changes = {"CONTROL": files["TREATED"]}
    with pytest.raises(QgsProcessingException, match=said):
        run(tmp_path, files, **changes)
