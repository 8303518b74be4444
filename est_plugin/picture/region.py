"""Where the areas of a store lie: by it the intake finds swapped axes and a wrong coordinate system."""

from __future__ import annotations

import numpy as np
import shapely

from ..intake.extent import Extent
from ..intake.spatial_reference import WGS84, parse_crs
from ..store.interface import Store


def extent_of(store: Store) -> Extent | None:
    """The box around all areas of the store: in their system where it is one, else in degrees; None without areas."""
    boxes = []
    for area_set in store.area_sets():
        shapes = shapely.from_wkb(list(store.areas(area_set)["wkb"]))
        bounds = shapely.total_bounds(shapes)
        if np.isfinite(bounds).all():
            west, south, east, north = bounds.tolist()
            boxes.append(Extent(west, south, east, north, area_set.crs))
    if len({box.crs for box in boxes}) > 1:
        in_degrees = (box.box_in(parse_crs(WGS84), margin=0.0) for box in boxes)
        boxes = [Extent(*box, WGS84) for box in in_degrees if box]
    if not boxes:
        return None
    return Extent(
        min(box.xmin for box in boxes),
        min(box.ymin for box in boxes),
        max(box.xmax for box in boxes),
        max(box.ymax for box in boxes),
        boxes[0].crs,
    )
