"""The week's leads as layers of points: near repeats, likely places, clusters to review."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ..domain.language import tr
from ..picture.counting import lines_of
from ..picture.leads import WeeklyLeads
from .product_layers import Column, ProductTable, coordinate_system


class LeadTable(ProductTable):
    """One of the frames of :class:`..picture.leads.WeeklyLeads`, whose name is the table's."""

    geometry = "Point"

    def rows(self, product: WeeklyLeads) -> pd.DataFrame:
        """The frame."""
        frame: pd.DataFrame = getattr(product, self.name)
        return frame.assign(week=str(product.settings.week))

    def features(self, product: WeeklyLeads) -> Iterator[QgsFeature]:
        """Its lines, each at its point."""
        fields = self.fields()
        for row in lines_of(self.rows(product)):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(row.x), float(row.y))))
            feature.setAttributes(self.attributes(row))
            yield feature

    def product_layer(self, product: WeeklyLeads, title: str) -> QgsVectorLayer:
        """A memory layer of it."""
        return self.layer(title, coordinate_system(product.area_set.crs), self.features(product), self.fields())


_WEEK = Column("week", "text", "week", lambda: tr("ISO week"))
_AREA_CODE = Column("area_code", "text", "area_code", lambda: tr("Area code"))
_AREA_NAME = Column("area_name", "text", "area_name", lambda: tr("Area name"))
_CATEGORY = Column("category", "text", "category", lambda: tr("Category's key"))
_CATEGORY_NAME = Column("category_name", "text", "cat_name", lambda: tr("Category"))
_RANK = Column("rank", "int", "rank", lambda: tr("Place in the list, the first one first"))
_RADIUS = Column("radius_m", "real", "radius_m", lambda: tr("Radius in metres"))


class NearRepeatTable(LeadTable):
    """The week's events that follow another one nearby: INTERN only."""

    name = "near_repeats"
    columns = (
        _WEEK,
        _CATEGORY,
        _CATEGORY_NAME,
        Column("role", "text", "role", lambda: tr("repeat (at the same place) or near_repeat")),
        Column("date", "text", "date", lambda: tr("Date of the event")),
        Column("days_since", "int", "days_since", lambda: tr("Days since the event that it follows")),
        Column("distance_m", "real", "distance_m", lambda: tr("Metres to the event that it follows")),
        Column("series_first", "text", "ser_first", lambda: tr("Date of the first event of the series")),
        Column("series_n", "int", "series_n", lambda: tr("Events of the series up to the week's end")),
        _AREA_CODE,
        _AREA_NAME,
        Column("ratio", "real", "ratio", lambda: tr("Such pairs in the category, against what chance would have")),
        Column("q_value", "real", "q_value", lambda: tr("Probability of so many pairs by chance, for all categories")),
    )


class LikelyPlaceTable(LeadTable):
    """Where the coming week's incidents are likely."""

    name = "likely"
    columns = (
        _WEEK,
        _RANK,
        _RADIUS,
        Column("cell_m", "real", "cell_m", lambda: tr("Side of the square cell in metres")),
        Column("expected", "real", "expected", lambda: tr("Incidents expected there in the coming week")),
        Column("times_mean", "real", "times_mean", lambda: tr("How many times those of a mean cell")),
        Column("recent", "int", "recent", lambda: tr("Incidents of the last 13 weeks (sum of antal)")),
        Column("recent_reporters", "int", "rec_report", lambda: tr("Of these from reporters")),
        Column("recent_police", "int", "rec_police", lambda: tr("Of these from the police")),
        Column("recent_others", "int", "rec_others", lambda: tr("Of these from other sources")),
        _AREA_CODE,
        _AREA_NAME,
        Column("mostly", "text", "mostly", lambda: tr("The commonest category of the last 13 weeks")),
        Column("hours", "text", "hours", lambda: tr("When most of them happened")),
    )


class ClusterTable(LeadTable):
    """Clusters to review: INTERN only."""

    name = "clusters"
    columns = (
        _WEEK,
        _RANK,
        _CATEGORY,
        _CATEGORY_NAME,
        _RADIUS,
        Column("first_day", "text", "first_day", lambda: tr("First day of the cluster")),
        Column("last_day", "text", "last_day", lambda: tr("Last day of the cluster")),
        Column("days", "int", "days", lambda: tr("Days of the cluster")),
        Column("observed", "int", "observed", lambda: tr("Events in the circle in these days")),
        Column("expected", "real", "expected", lambda: tr("Events expected there, had nothing changed")),
        Column("ratio", "real", "ratio", lambda: tr("Observed over expected")),
        Column("llr", "real", "llr", lambda: tr("Log likelihood ratio")),
        Column("p_value", "real", "p_value", lambda: tr("Probability of so strong a cluster by chance")),
        Column("p_adjusted", "real", "p_adj", lambda: tr("The same as p_value, times the number of categories")),
        _AREA_CODE,
        _AREA_NAME,
    )
