"""The products as tables and layers: one class owns each one's name, its fields and the conversion.

Docks, algorithms, maps and packages all take their features from here, so they can't disagree.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from ..domain.language import tr
from ..picture.products import TertialRanking, WeeklyInventory

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _TYPES: dict[str, Any] = {
        "text": QMetaType.Type.QString,
        "real": QMetaType.Type.Double,
        "int": QMetaType.Type.Int,
        "long": QMetaType.Type.LongLong,
    }
else:
    # Before 3.38 a QgsField takes the types of QVariant, which PyQt6 no longer has.
    from qgis.PyQt.QtCore import QVariant

    _TYPES = {"text": QVariant.String, "real": QVariant.Double, "int": QVariant.Int, "long": QVariant.LongLong}


@dataclass(frozen=True)
class Column:
    """A field of a product layer."""

    name: str
    kind: str
    """``text``, ``int``, ``long`` (whole numbers of 2³¹ and more) or ``real``."""
    short: str
    """Its name in a shapefile: at most 10 ASCII characters."""
    explain: Callable[[], str]
    """Gives what it holds, in the interface language of the moment."""

    def field(self, name: str | None = None, length: int = 0) -> QgsField:
        """The QGIS field, under another *name* where one is given; *length* in bytes, 0 for the format's own."""
        return QgsField(name or self.name, _TYPES[self.kind], "", length)


_SUPPRESSED = Column("suppressed", "int", "suppressed", lambda: tr("1 when numbers are withheld as too small"))


def _value(value: Any, kind: str) -> Any:
    if value is None or value is pd.NA or value != value:
        return NULL
    if kind in ("int", "long"):
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
            fields.append(column.field())
        return fields

    def attributes(self, row: Any, columns: tuple[Column, ...] | None = None) -> list[Any]:
        """One row's values in the order of :meth:`fields`; unknown numbers are NULL."""
        return [_value(getattr(row, column.name), column.kind) for column in columns or self.columns]

    def layer(
        self, title: str, crs: QgsCoordinateReferenceSystem, features: Iterable[QgsFeature], fields: QgsFields
    ) -> QgsVectorLayer:
        """A memory layer of *features*."""
        layer = QgsVectorLayer(f"{self.geometry}?index=yes", title, "memory")
        layer.setCrs(crs)
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
    """Area code -> geometry, always of several parts and flat, as the layers are."""
    out = {}
    for code, wkb in zip(areas["code"], areas["wkb"]):
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(wkb))
        geometry.convertToMultiType()
        flat = geometry.get()
        flat.dropZValue()
        flat.dropMValue()
        out[code] = geometry
    return out


class InventoryTable(ProductTable):
    """The weekly inventory: one feature per area and category."""

    name = "weekly_inventory"
    geometry = "MultiPolygon"
    columns = (
        Column("area_code", "text", "area_code", lambda: tr("Area code")),
        Column("area_name", "text", "area_name", lambda: tr("Area name")),
        Column("category", "text", "category", lambda: tr("Category's key")),
        Column("category_name", "text", "cat_name", lambda: tr("Category")),
        Column("week", "text", "week", lambda: tr("ISO week")),
        Column("observed", "int", "observed", lambda: tr("Incidents of the week (sum of antal)")),
        Column("expected", "real", "expected", lambda: tr("Expected count from the baseline")),
        Column("lower", "real", "lower", lambda: tr("Lower end of the 95 % prediction interval")),
        Column("upper", "real", "upper", lambda: tr("Upper end of the 95 % prediction interval")),
        Column("p_value", "real", "p_value", lambda: tr("Probability of so many or more, if nothing changed")),
        Column("p_low", "real", "p_low", lambda: tr("Probability of so few or fewer, if nothing changed")),
        Column(
            "q_value", "real", "q_value",
            lambda: tr("The same as p_value, corrected for all comparisons (Benjamini–Hochberg)"),
        ),
        Column("baseline", "text", "baseline", lambda: tr("What the expectation rests on")),
        Column(
            "status", "text", "status",
            lambda: tr("new, rising, continuing, falling, ended, as_expected or unknown"),
        ),
        Column("n_reporters", "int", "n_report", lambda: tr("Of these from reporters")),
        Column("n_police", "int", "n_police", lambda: tr("Of these from the police")),
        Column("n_others", "int", "n_others", lambda: tr("Of these from other sources")),
        Column("previous", "int", "previous", lambda: tr("Incidents of the week before")),
        Column("clock", "text", "clock", lambda: tr("Which date counts: occurred or registered")),
        Column("preliminary", "int", "prelim", lambda: tr("1 when the week's record is still coming in")),
        _SUPPRESSED,
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
            coordinate_system(product.area_set.crs),
            self.features(product),
            self.fields(),
        )


class AreaChangeTable(ProductTable):
    """The week on one map: one feature per area, coloured by its most conspicuous comparison."""

    name = "area_changes"
    geometry = "MultiPolygon"
    columns = (
        Column("area_code", "text", "area_code", lambda: tr("Area code")),
        Column("area_name", "text", "area_name", lambda: tr("Area name")),
        Column("observed", "int", "observed", lambda: tr("Incidents of the week (sum of antal)")),
        Column("expected", "real", "expected", lambda: tr("Expected count from the baseline")),
        Column(
            "change_class", "int", "class",
            lambda: tr("-2 fewer, -1 somewhat fewer, 0 as expected, 1 somewhat more, 2 more"),
        ),
        Column("top_category", "text", "top_cat", lambda: tr("Category to look at first")),
        Column("status", "text", "status", lambda: tr("Status of that category")),
        Column("n_changes", "int", "n_changes", lambda: tr("Categories that are not as expected")),
    )

    def product_layer(self, product: WeeklyInventory, title: str | None = None) -> QgsVectorLayer:
        """The week's areas as a memory layer."""
        return self.layer(
            title or tr("Changes {week}", week=product.settings.week),
            coordinate_system(product.area_set.crs),
            _area_features(self, product.by_area(), product.areas, self.columns),
            self.fields(),
        )


class RankingTable(ProductTable):
    """The tertial ranking: one feature per area."""

    name = "tertial_ranking"
    geometry = "MultiPolygon"
    columns = (
        Column("area_code", "text", "area_code", lambda: tr("Area code")),
        Column("area_name", "text", "area_name", lambda: tr("Area name")),
        Column("tertial", "text", "tertial", lambda: tr("Tertial")),
        Column("rank", "int", "rank", lambda: tr("Median rank (1 = greatest need)")),
        Column("rank_low", "int", "rank_low", lambda: tr("Lower end of the rank's 95 % interval")),
        Column("rank_high", "int", "rank_high", lambda: tr("Upper end of the rank's 95 % interval")),
        Column("p_top", "real", "p_top", lambda: tr("Probability of being among the first k")),
        Column("tier", "text", "tier", lambda: tr("certain, possible or indistinct")),
        Column("score", "real", "score", lambda: tr("Score, 0–100: the sum of its parts")),
        Column("observed", "int", "observed", lambda: tr("Incidents of the tertial (sum of antal)")),
        Column(
            "expected", "real", "expected",
            lambda: tr("Per day in the same tertial of earlier years, times the days"),
        ),
        Column("per_day", "real", "per_day", lambda: tr("Incidents per day")),
        Column(
            "per_day_earlier", "real", "per_day_be",
            lambda: tr("Incidents per day in the same tertial of earlier years"),
        ),
        Column("eb_per_day", "real", "eb_per_day", lambda: tr("Incidents per day, shrunken (gamma–Poisson)")),
        Column("rate_1000", "real", "rate_1000", lambda: tr("Incidents per 1,000 residents")),
        Column("rate_km2", "real", "rate_km2", lambda: tr("Incidents per km²")),
        Column("population", "int", "population", lambda: tr("Residents")),
        Column("km2", "real", "km2", lambda: tr("Area in km²")),
        Column("n_reporters", "int", "n_report", lambda: tr("Of these from reporters")),
        Column("n_police", "int", "n_police", lambda: tr("Of these from the police")),
        Column("n_others", "int", "n_others", lambda: tr("Of these from other sources")),
        Column("unsafe_places", "int", "unsafe_pl", lambda: tr("Unsafe places reported in the tertial")),
        Column("part_police", "real", "p_police", lambda: tr("Points of the score from police-reported crimes")),
        Column("part_reporters", "real", "p_report", lambda: tr("Points of the score from reporters")),
        Column("part_others", "real", "p_others", lambda: tr("Points of the score from other sources")),
        Column("part_trend", "real", "p_trend", lambda: tr("Points of the score from the increase on earlier years")),
        Column("part_rate", "real", "p_rate", lambda: tr("Points of the score from the rate per resident")),
        Column("part_unsafe", "real", "p_unsafe", lambda: tr("Points of the score from unsafe places")),
        _SUPPRESSED,
    )

    def features(self, product: TertialRanking, columns: tuple[Column, ...] | None = None) -> Iterator[QgsFeature]:
        """The product's rows, each with its area's polygon."""
        rows = product.rows.assign(tertial=str(product.settings.tertial))
        yield from _area_features(self, rows, product.areas, columns or self.columns)

    def product_layer(self, product: TertialRanking, title: str | None = None) -> QgsVectorLayer:
        """The whole ranking as a memory layer."""
        return self.layer(
            title or tr("Tertial ranking {tertial}", tertial=product.settings.tertial),
            coordinate_system(product.area_set.crs),
            self.features(product),
            self.fields(),
        )


class PlacesTable(ProductTable):
    """The places behind the week's changes: INTERN only."""

    name = "places"
    geometry = "Point"
    columns = (
        Column("area_code", "text", "area_code", lambda: tr("Area code")),
        Column("area_name", "text", "area_name", lambda: tr("Area name")),
        Column("category_name", "text", "cat_name", lambda: tr("Category")),
        Column("n", "int", "n", lambda: tr("Incidents of the week at the place")),
        Column("radius_m", "real", "radius_m", lambda: tr("Radius in metres")),
        Column("hours", "text", "hours", lambda: tr("When most of them happened")),
    )

    def product_layer(self, product: WeeklyInventory, title: str | None = None) -> QgsVectorLayer:
        """The places as a memory layer."""
        fields = self.fields()

        def features() -> Iterator[QgsFeature]:
            for row in _lines(product.places):
                feature = QgsFeature(fields)
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(row.x), float(row.y))))
                feature.setAttributes(self.attributes(row))
                yield feature

        return self.layer(
            title or tr("Places {week}", week=product.settings.week),
            coordinate_system(product.area_set.crs),
            features(),
            fields,
        )


def _lines(frame: pd.DataFrame) -> Iterator[Any]:
    return frame.itertuples(index=False)


def _area_features(
    table: ProductTable, rows: pd.DataFrame, areas: pd.DataFrame, columns: tuple[Column, ...]
) -> Iterator[QgsFeature]:
    geometries = area_geometries(areas)
    fields = table.fields(columns)
    for row in _lines(rows):
        feature = QgsFeature(fields)
        feature.setGeometry(geometries[row.area_code])
        feature.setAttributes(table.attributes(row, columns))
        yield feature
