"""The products as tables and layers: one class owns each one's name, its fields and the conversion.

Docks, algorithms, maps and packages all take their features from here, so they can't disagree.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from ..domain.language import tr
from ..picture.products import TertialRanking, WeeklyInventory

_TYPES = {"text": QVariant.String, "real": QVariant.Double, "int": QVariant.Int}


@dataclass(frozen=True)
class Column:
    """A field of a product layer."""

    name: str
    kind: str
    """``text``, ``int`` or ``real``."""
    short: str
    """Its name in a shapefile: at most 10 ASCII characters."""
    meaning: str
    """What it holds, in the source language; translated where it is shown."""


def _value(value: Any, kind: str) -> Any:
    if value is None or (isinstance(value, float) and value != value) or value is pd.NA:
        return NULL
    if kind == "int":
        return int(value)
    if kind == "real":
        return float(value)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


class ProductTable:
    """A product's rows as QGIS features."""

    name: str
    columns: tuple[Column, ...]
    geometry: str

    def fields(self, columns: tuple[Column, ...] | None = None) -> QgsFields:
        """The fields, in order."""
        fields = QgsFields()
        for column in columns or self.columns:
            fields.append(QgsField(column.name, _TYPES[column.kind]))
        return fields

    def attributes(self, row: Any, columns: tuple[Column, ...] | None = None) -> list[Any]:
        """One row's values in the order of :meth:`fields`; unknown numbers are NULL."""
        return [_value(getattr(row, column.name), column.kind) for column in columns or self.columns]

    def layer(self, title: str, crs: str, features: Iterator[QgsFeature], fields: QgsFields) -> QgsVectorLayer:
        """A memory layer of *features*."""
        layer = QgsVectorLayer(f"{self.geometry}?index=yes", title, "memory")
        layer.setCrs(coordinate_system(crs))
        provider = layer.dataProvider()
        provider.addAttributes(fields.toList())
        layer.updateFields()
        provider.addFeatures(list(features))
        layer.updateExtents()
        return layer


def coordinate_system(crs: str) -> QgsCoordinateReferenceSystem:
    """A QGIS CRS from an authority code or WKT."""
    system = QgsCoordinateReferenceSystem(crs)
    if not system.isValid():
        system = QgsCoordinateReferenceSystem.fromWkt(crs)
    return system


def area_geometries(areas: pd.DataFrame) -> dict[str, QgsGeometry]:
    """Area code -> geometry."""
    out = {}
    for code, wkb in zip(areas["code"], areas["wkb"]):
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(wkb))
        out[code] = geometry
    return out


class InventoryTable(ProductTable):
    """The weekly inventory: one feature per area and category."""

    name = "weekly_inventory"
    geometry = "MultiPolygon"
    columns = (
        Column("area_code", "text", "area_code", "Area code"),
        Column("area_name", "text", "area_name", "Area name"),
        Column("category", "text", "category", "Category's key"),
        Column("category_name", "text", "cat_name", "Category"),
        Column("week", "text", "week", "ISO week"),
        Column("observed", "int", "observed", "Incidents of the week (sum of antal)"),
        Column("expected", "real", "expected", "Expected count from the baseline"),
        Column("lower", "real", "lower", "Lower end of the 95 % prediction interval"),
        Column("upper", "real", "upper", "Upper end of the 95 % prediction interval"),
        Column("p_value", "real", "p_value", "Probability of so many or more, if nothing changed"),
        Column("p_low", "real", "p_low", "Probability of so few or fewer, if nothing changed"),
        Column("q_value", "real", "q_value", "The same as p_value, corrected for all comparisons (Benjamini–Hochberg)"),
        Column("baseline", "text", "baseline", "What the expectation rests on"),
        Column("status", "text", "status", "new, rising, continuing, falling, ended, as_expected or unknown"),
        Column("n_reporters", "int", "n_report", "Of these from reporters"),
        Column("n_police", "int", "n_police", "Of these from the police"),
        Column("n_others", "int", "n_others", "Of these from other sources"),
        Column("previous", "int", "previous", "Incidents of the week before"),
        Column("clock", "text", "clock", "Which date counts: occurred or registered"),
        Column("preliminary", "int", "prelim", "1 when the week's record is still coming in"),
    )

    def features(self, product: WeeklyInventory, columns: tuple[Column, ...] | None = None) -> Iterator[QgsFeature]:
        """The product's rows, each with its area's polygon."""
        columns = columns or self.columns
        rows = product.rows.assign(
            week=str(product.settings.week),
            clock=product.settings.clock.value,
            preliminary=int(product.settings.week in product.preliminary),
        )
        yield from _area_features(self, rows, product.areas, columns)

    def product_layer(self, product: WeeklyInventory, title: str | None = None) -> QgsVectorLayer:
        """The whole inventory as a memory layer."""
        return self.layer(
            title or tr("Weekly inventory {week}", week=product.settings.week),
            product.area_set.crs,
            self.features(product),
            self.fields(),
        )


class AreaChangeTable(ProductTable):
    """The week on one map: one feature per area, coloured by its most conspicuous comparison."""

    name = "area_changes"
    geometry = "MultiPolygon"
    columns = (
        Column("area_code", "text", "area_code", "Area code"),
        Column("area_name", "text", "area_name", "Area name"),
        Column("observed", "int", "observed", "Incidents of the week (sum of antal)"),
        Column("expected", "real", "expected", "Expected count from the baseline"),
        Column("change_class", "int", "class", "-2 fewer, -1 somewhat fewer, 0 as expected, 1 somewhat more, 2 more"),
        Column("top_category", "text", "top_cat", "Category to look at first"),
        Column("status", "text", "status", "Status of that category"),
        Column("n_changes", "int", "n_changes", "Categories that are not as expected"),
    )

    def product_layer(self, product: WeeklyInventory, title: str | None = None) -> QgsVectorLayer:
        """The week's areas as a memory layer."""
        return self.layer(
            title or tr("Changes {week}", week=product.settings.week),
            product.area_set.crs,
            _area_features(self, product.by_area(), product.areas, self.columns),
            self.fields(),
        )


class RankingTable(ProductTable):
    """The tertial ranking: one feature per area."""

    name = "tertial_ranking"
    geometry = "MultiPolygon"
    columns = (
        Column("area_code", "text", "area_code", "Area code"),
        Column("area_name", "text", "area_name", "Area name"),
        Column("tertial", "text", "tertial", "Tertial"),
        Column("rank", "int", "rank", "Median rank (1 = greatest need)"),
        Column("rank_low", "int", "rank_low", "Lower end of the rank's 95 % interval"),
        Column("rank_high", "int", "rank_high", "Upper end of the rank's 95 % interval"),
        Column("p_top", "real", "p_top", "Probability of being among the first k"),
        Column("tier", "text", "tier", "certain, possible or indistinct"),
        Column("score", "real", "score", "Score, 0–100: the sum of its parts"),
        Column("observed", "int", "observed", "Incidents of the tertial (sum of antal)"),
        Column("expected", "real", "expected", "Per day in the same tertial of earlier years, times the days"),
        Column("per_day", "real", "per_day", "Incidents per day"),
        Column("per_day_earlier", "real", "per_day_be", "Incidents per day in the same tertial of earlier years"),
        Column("eb_per_day", "real", "eb_per_day", "Incidents per day, shrunken (gamma–Poisson)"),
        Column("rate_1000", "real", "rate_1000", "Incidents per 1,000 residents"),
        Column("rate_km2", "real", "rate_km2", "Incidents per km²"),
        Column("population", "int", "population", "Residents"),
        Column("km2", "real", "km2", "Area in km²"),
        Column("n_reporters", "int", "n_report", "Of these from reporters"),
        Column("n_police", "int", "n_police", "Of these from the police"),
        Column("n_others", "int", "n_others", "Of these from other sources"),
        Column("unsafe_places", "int", "unsafe_pl", "Unsafe places reported in the tertial"),
        Column("part_police", "real", "p_police", "Points of the score from police-reported crimes"),
        Column("part_reporters", "real", "p_report", "Points of the score from reporters"),
        Column("part_others", "real", "p_others", "Points of the score from other sources"),
        Column("part_trend", "real", "p_trend", "Points of the score from the increase on earlier years"),
        Column("part_rate", "real", "p_rate", "Points of the score from the rate per resident"),
        Column("part_unsafe", "real", "p_unsafe", "Points of the score from unsafe places"),
    )

    def features(self, product: TertialRanking, columns: tuple[Column, ...] | None = None) -> Iterator[QgsFeature]:
        """The product's rows, each with its area's polygon."""
        rows = product.rows.assign(tertial=str(product.settings.tertial))
        yield from _area_features(self, rows, product.areas, columns or self.columns)

    def product_layer(self, product: TertialRanking, title: str | None = None) -> QgsVectorLayer:
        """The whole ranking as a memory layer."""
        return self.layer(
            title or tr("Tertial ranking {tertial}", tertial=product.settings.tertial),
            product.area_set.crs,
            self.features(product),
            self.fields(),
        )


class PlacesTable(ProductTable):
    """The places behind the week's changes: INTERN only."""

    name = "places"
    geometry = "Point"
    columns = (
        Column("area_code", "text", "area_code", "Area code"),
        Column("area_name", "text", "area_name", "Area name"),
        Column("category_name", "text", "cat_name", "Category"),
        Column("n", "int", "n", "Incidents of the week at the place"),
        Column("radius_m", "real", "radius_m", "Radius in metres"),
        Column("hours", "text", "hours", "When most of them happened"),
    )

    def product_layer(self, product: WeeklyInventory, title: str | None = None) -> QgsVectorLayer:
        """The places as a memory layer."""
        fields = self.fields()

        def features() -> Iterator[QgsFeature]:
            for row in product.places.itertuples(index=False):
                feature = QgsFeature(fields)
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row.x, row.y)))
                feature.setAttributes(self.attributes(row))
                yield feature

        return self.layer(
            title or tr("Places {week}", week=product.settings.week), product.area_set.crs, features(), fields
        )


def _area_features(
    table: ProductTable, rows: pd.DataFrame, areas: pd.DataFrame, columns: tuple[Column, ...]
) -> Iterator[QgsFeature]:
    geometries = area_geometries(areas)
    fields = table.fields(columns)
    for row in rows.itertuples(index=False):
        feature = QgsFeature(fields)
        feature.setGeometry(geometries[row.area_code])
        feature.setAttributes(table.attributes(row, columns))
        yield feature
