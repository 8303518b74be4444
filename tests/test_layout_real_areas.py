"""Maps of real areas: 290 municipalities in degrees, Chicago's 77 in feet."""

from __future__ import annotations

import dataclasses
import pathlib
from typing import Any

import pytest
from osgeo import ogr
from sample_products import sample_inventory, sample_ranking
from test_layout_page import COLUMN_LEFT, FOOT_TOP, export, text_of, words_of

from est_plugin.domain.area import AreaSet
from est_plugin.picture.agencies import agency
from est_plugin.picture.release import released_inventory, released_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")


def on(product: Any, file: pathlib.Path, name_field: str, crs: str, title: str) -> Any:
    """A sample product on the areas of a file instead of its squares."""
    source = ogr.Open(str(file))
    names, shapes = [], []
    for feature in source.GetLayer(0):
        names.append(feature.GetField(name_field))
        shapes.append(bytes(ogr.ForceToMultiPolygon(feature.GetGeometryRef().Clone()).ExportToIsoWkb()))
    areas = product.areas.assign(name=names, wkb=shapes)
    called = dict(zip(areas["code"], areas["name"]))
    changes: dict[str, Any] = {
        "areas": areas,
        "rows": product.rows.assign(area_name=product.rows["area_code"].map(called)),
        "area_set": AreaSet(2, title, crs, "2024", len(areas), False),
    }
    if hasattr(product, "places"):
        changes["places"] = product.places.iloc[:0]
    return dataclasses.replace(product, **changes)


def map_words(path: pathlib.Path) -> set[str]:
    """The words on the map itself."""
    return {word.text for word in words_of(path) if word.right < COLUMN_LEFT and word.bottom < FOOT_TOP}


def test_municipalities_in_degrees_are_drawn_in_sweref(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """WGS 84 is shown in SWEREF 99 TM, and says so; the scale bar is in kilometres; most names find room."""
    file = trial_data / "areas_se" / "kommuner_wgs84.gpkg"
    product = on(sample_inventory(290), file, "kommun", "EPSG:4326", "Kommuner")
    path = export(released_inventory(product, agency("municipality")), tmp_path)
    text = text_of(path)
    assert "(EPSG:3006)" in text
    assert "Kommuner, 290 areas" in text
    assert "400 km" in text
    named = map_words(path)
    assert {"Kiruna", "Jokkmokk", "Gotland"} <= named
    assert len(named) > 100


def test_chicago_in_feet_has_a_metric_scale_bar(trial_data: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """The areas' own projected CRS is kept; lengths are metric all the same, and right."""
    file = trial_data / "chicago" / "Chicago77.shp"
    product = on(sample_ranking(77), file, "COMMUNITY", "EPSG:3435", "Community areas")
    path = export(released_ranking(product, agency("municipality")), tmp_path)
    text = text_of(path)
    assert "(EPSG:3435)" in text
    assert {"AUSTIN", "OHARE", "HEGEWISCH"} <= map_words(path)
    # The city is 42.0 km from north to south, and drawn on 247 mm with 4 % of margin on each side.
    marks = {
        word.text: (word.left + word.right) / 2 for word in words_of(path) if word.top > FOOT_TOP and word.bottom < 270
    }
    mm_per_km = (marks["6"] - marks["2"]) / 4
    assert 41.5 < 247 / 1.08 / mm_per_km < 42.5
