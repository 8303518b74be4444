"""The products as QGIS layers: fields, unknown numbers, geometries."""
from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pandas as pd
import pytest
import shapely
from sample_products import sample_inventory, sample_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")


def tables() -> list[Any]:
    from est_plugin.export.product_layers import AreaChangeTable, InventoryTable, PlacesTable, RankingTable

    return [InventoryTable(), AreaChangeTable(), RankingTable(), PlacesTable()]


def product_of(table: Any) -> Any:
    return sample_ranking() if table.name == "tertial_ranking" else sample_inventory()


def test_short_names_fit_a_shapefile_and_are_told_apart() -> None:
    for table in tables():
        shorts = [column.short for column in table.columns]
        assert all(short.isascii() and 0 < len(short) <= 10 for short in shorts)
        assert len({short.lower() for short in shorts}) == len(shorts)
        assert all(column.explain() for column in table.columns)


def test_a_layer_holds_the_product_row_by_row() -> None:
    from qgis.core import NULL

    for table in tables():
        product = product_of(table)
        layer = table.product_layer(product)
        assert layer.isValid()
        assert layer.crs().authid() == "EPSG:3006"
        assert [field.name() for field in layer.fields()] == [column.name for column in table.columns]
        rows = {
            "weekly_inventory": lambda p: p.rows,
            "area_changes": lambda p: p.by_area(),
            "tertial_ranking": lambda p: p.rows,
            "places": lambda p: p.places,
        }[table.name](product)
        features = list(layer.getFeatures())
        assert len(features) == len(rows)
        for feature, row in zip(features, rows.itertuples(index=False)):
            for column in table.columns:
                if not hasattr(row, column.name):
                    continue
                truth, value = getattr(row, column.name), feature[column.name]
                if isinstance(truth, float) and np.isnan(truth):
                    assert value == NULL
                else:
                    assert value == truth, column.name


def test_field_types_are_text_whole_and_decimal() -> None:
    from est_plugin.export.product_layers import InventoryTable

    fields = InventoryTable().product_layer(sample_inventory()).fields()
    assert {name: fields.field(name).typeName() for name in ("area_name", "observed", "expected", "suppressed")} == {
        "area_name": "string",
        "observed": "integer",
        "expected": "double",
        "suppressed": "integer",
    }


@pytest.mark.parametrize(
    "shape",
    [
        shapely.box(0, 0, 10, 10),
        shapely.force_3d(shapely.box(0, 0, 10, 10), 5.0),
        shapely.multipolygons([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)]),
    ],
    ids=["polygon", "with height", "two parts"],
)
def test_every_area_becomes_a_flat_multipolygon(shape: Any) -> None:
    from qgis.core import QgsWkbTypes

    from est_plugin.export.product_layers import AreaChangeTable

    product = sample_inventory(n_areas=2)
    areas = product.areas.assign(wkb=[shapely.to_wkb(shape)] * 2)
    layer = AreaChangeTable().product_layer(dataclasses.replace(product, areas=areas))
    geometries = [feature.geometry() for feature in layer.getFeatures()]
    assert {geometry.wkbType() for geometry in geometries} == {QgsWkbTypes.MultiPolygon}
    assert geometries[0].area() == shapely.area(shape)


def test_a_missing_value_of_any_kind_is_null() -> None:
    from qgis.core import NULL

    from est_plugin.export.product_layers import PlacesTable

    product = sample_inventory()
    places = product.places.astype(object).assign(n=[pd.NA, np.nan], radius_m=[None, np.float32("nan")])
    layer = PlacesTable().product_layer(dataclasses.replace(product, places=places))
    assert [[f["n"], f["radius_m"]] for f in layer.getFeatures()] == [[NULL, NULL], [NULL, NULL]]


def test_meanings_follow_the_language_of_the_moment() -> None:
    from est_plugin.domain.language import speaking

    column = tables()[0].columns[0]
    with speaking({"Area code": "Områdeskod"}.get, "sv"):  # type: ignore[arg-type]
        assert column.explain() == "Områdeskod"
    assert column.explain() == "Area code"
