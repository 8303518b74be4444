"""Which coordinate system a map is drawn in, and what is written of it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize(
    ("areas", "extent", "code", "words"),
    [
        ("EPSG:3011", (100_000, 6_600_000, 140_000, 6_660_000), "EPSG:3011", "SWEREF99 18 00 (EPSG:3011)"),
        ("EPSG:3021", (1_500_000, 6_500_000, 1_600_000, 6_600_000), "EPSG:3021", "(EPSG:3021)"),
        ("EPSG:4326", (11.0, 55.3, 24.2, 69.1), "EPSG:3006", "SWEREF99 TM (EPSG:3006)"),
        ("EPSG:3857", (1_900_000, 8_300_000, 2_000_000, 8_400_000), "EPSG:3006", "SWEREF99 TM (EPSG:3006)"),
        ("EPSG:4326", (-87.95, 41.64, -87.52, 42.02), "", "equal-area about 41.8° N, -87.7° E"),
    ],
)
def test_a_map_is_drawn_where_lengths_can_be_measured(
    areas: str, extent: tuple[float, float, float, float], code: str, words: str
) -> None:
    """Projected sets keep their own; degrees and web Mercator become SWEREF 99 TM in Sweden, else equal-area."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    from est_plugin.layout.map_crs import map_crs

    found = map_crs(QgsCoordinateReferenceSystem(areas), QgsRectangle(*extent))
    assert found.crs.isValid()
    assert not found.crs.isGeographic()
    # The newest EPSG registers write "ETRS89-SWE [SWEREF 99 TM]".
    said = found.text.replace("ETRS89-SWE [", "").replace("]", "").replace("SWEREF 99", "SWEREF99")
    assert words in said
    if code:
        assert found.crs.authid() == code
    else:
        from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject

        to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem(areas), found.crs, QgsProject())
        middle = to_map.transform(QgsPointXY((extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2))
        assert abs(middle.x()) < 10_000
        assert abs(middle.y()) < 10_000
