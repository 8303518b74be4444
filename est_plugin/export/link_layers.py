"""Pairs of records of the same event as a layer of lines: INTERN only, as every line joins two single places."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ..domain.language import tr
from .product_layers import Column, ProductTable


class LinkedPairsTable(ProductTable):
    """One feature per pair, from the record that is kept to the one that is linked to it."""

    name = "linked_pairs"
    geometry = "LineString"
    columns = (
        Column("state", "text", "state", lambda: tr("new, doubtful (not linked), linked or undone")),
        Column("link_uuid", "text", "link_uuid", lambda: tr("The link's uuid, for est:undolinks")),
        Column("kept_source", "text", "kept_src", lambda: tr("Source of the record that is kept")),
        Column("linked_source", "text", "link_src", lambda: tr("Source of the record that is linked to it")),
        Column("family", "text", "family", lambda: tr("Family of categories")),
        Column("kept_category", "text", "kept_cat", lambda: tr("Category of the one kept")),
        Column("linked_category", "text", "link_cat", lambda: tr("Category of the one linked")),
        Column("kept_day", "text", "kept_day", lambda: tr("Date of the one kept")),
        Column("kept_time", "text", "kept_time", lambda: tr("Time of the one kept")),
        Column("linked_day", "text", "link_day", lambda: tr("Date of the one linked")),
        Column("linked_time", "text", "link_time", lambda: tr("Time of the one linked")),
        Column("kept_area", "text", "kept_area", lambda: tr("Area of the one kept")),
        Column("linked_area", "text", "link_area", lambda: tr("Area of the one linked")),
        Column("kept_antal", "int", "kept_n", lambda: tr("Antal of the one kept")),
        Column("linked_antal", "int", "link_n", lambda: tr("Antal of the one linked")),
        Column("distance_m", "real", "distance_m", lambda: tr("Metres between the two")),
        Column("hours", "real", "hours", lambda: tr("Hours between the two")),
        Column("chance", "real", "chance", lambda: tr("Share of the pairs as near that may be due to chance")),
        Column("rule", "text", "rule", lambda: tr("Rule by which they are the same")),
        Column("kept_uuid", "text", "kept_uuid", lambda: tr("uuid of the one kept")),
        Column("linked_uuid", "text", "link_inc", lambda: tr("uuid of the one linked")),
    )

    def features(self, pairs: pd.DataFrame) -> Iterator[QgsFeature]:
        """*pairs* as in ``picture.linking.LinkProposal``; those without points have no geometry."""
        fields = self.fields()
        places = pairs[["kept_x", "kept_y", "linked_x", "linked_y"]].to_numpy(float)
        for row, place in zip(pairs.itertuples(index=False), places):
            feature = QgsFeature(fields)
            if np.isfinite(place).all():
                ends = [QgsPointXY(float(x), float(y)) for x, y in place.reshape(2, 2)]
                feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
            feature.setAttributes(self.attributes(row))
            yield feature
