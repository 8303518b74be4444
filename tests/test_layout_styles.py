"""The maps' styles: every class is there, in words of the interface, and greyscale still ranks them."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sample_products import sample_inventory, sample_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")


def styled(table: str) -> Any:
    """A sample layer in the style called *table*."""
    from est_plugin.export.product_layers import AreaChangeTable, InventoryTable, PlacesTable, RankingTable
    from est_plugin.layout.styles import apply_style

    kinds = {kind.name: kind for kind in (AreaChangeTable, InventoryTable, PlacesTable, RankingTable)}
    product = sample_ranking(12) if table == "tertial_ranking" else sample_inventory(12)
    layer = kinds[table]().product_layer(product)
    apply_style(layer, table)
    return layer


def luminance(symbol: Any) -> float:
    """How light a symbol's flat fill is in a grey print (0–1)."""
    colour = symbol.symbolLayer(0).fillColor()
    return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()


@pytest.mark.parametrize("table", ["area_changes", "tertial_ranking", "weekly_inventory"])
def test_every_value_has_a_class_with_words(table: str) -> None:
    """Categories cover all values that a product can have, and none is called by its key."""
    from est_plugin.layout.styles import class_labels

    layer = styled(table)
    found = {category.value(): category.label() for category in layer.renderer().categories()}
    wanted = class_labels(table)
    assert {"" if value is None else str(value) for value in found} == set(wanted)
    assert sorted(found.values()) == sorted(wanted.values())
    assert all(" " in label or label[0].isupper() for label in found.values())


def test_every_feature_of_a_product_is_drawn() -> None:
    """No feature falls between the classes, unknown ones included."""
    from qgis.core import NULL, QgsRenderContext

    for table, field in (("area_changes", "change_class"), ("tertial_ranking", "tier"), ("places", "n")):
        layer = styled(table)
        features = list(layer.getFeatures())
        if table != "places":
            features[0][field] = NULL
        renderer, context = layer.renderer(), QgsRenderContext()
        renderer.startRender(context, layer.fields())
        assert all(renderer.symbolForFeature(feature, context) is not None for feature in features)
        renderer.stopRender(context)


def test_places_grow_with_their_count() -> None:
    """Circle sizes rise, and the ranges have no gap."""
    layer = styled("places")
    ranges = layer.renderer().ranges()
    sizes = [part.symbol().size() for part in ranges]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 4
    assert [part.upperValue() for part in ranges[:-1]] == [part.lowerValue() for part in ranges[1:]]
    assert [part.label() for part in ranges] == [
        "1–4 incidents",
        "5–9 incidents",
        "10–19 incidents",
        "20 incidents or more",
    ]


def test_greyscale_ranks_the_classes() -> None:
    """Darker is more; hatch and dots tell fewer, undecided and unknown apart in grey prints."""
    layer = styled("area_changes")
    changes = {str(category.value()): category.symbol().clone() for category in layer.renderer().categories()}
    assert luminance(changes["2"]) < luminance(changes["1"]) < luminance(changes["0"])
    assert luminance(changes["-2"]) < luminance(changes["-1"]) < luminance(changes["0"])
    assert {key for key, symbol in changes.items() if symbol.symbolLayerCount() > 1} == {"-1", "-2", ""}
    ranking = styled("tertial_ranking")
    tiers = {category.value(): category.symbol().clone() for category in ranking.renderer().categories()}
    assert luminance(tiers["certain"]) < luminance(tiers["possible"]) < luminance(tiers["indistinct"])
    assert tiers["indistinct"].symbolLayerCount() == 2


def test_expected_palette() -> None:
    """The palette that is checked for colour blindness."""
    layer = styled("area_changes")
    changes = {str(category.value()): category.symbol().clone() for category in layer.renderer().categories()}
    colours = [changes[key].symbolLayer(0).fillColor().name() for key in ("-2", "-1", "0", "1", "2")]
    assert colours == ["#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b"]


def test_conspicuous_rows_are_drawn_over_quiet_ones() -> None:
    """In the full inventory an area lies once for each category: the new ones are drawn last."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature

    layer = styled("weekly_inventory")
    renderer = layer.renderer()
    assert renderer.orderByEnabled()
    order = QgsExpression(renderer.orderBy().dump().split(" ASC")[0])
    places = []
    for status in ("unknown", "as_expected", "ended", "falling", "continuing", "rising", "new"):
        feature = QgsFeature(layer.fields())
        feature["status"] = status
        context = QgsExpressionContext()
        context.setFeature(feature)
        places.append(order.evaluate(context))
    assert places == [0, 1, 2, 3, 4, 5, 6]


def test_names_carry_a_halo_and_give_way() -> None:
    """Labels never overlap."""
    for table in ("area_changes", "tertial_ranking", "weekly_inventory"):
        layer = styled(table)
        settings = layer.labeling().settings()
        assert settings.format().buffer().enabled()
        assert not settings.displayAll


def test_a_typeface_that_is_missing_is_replaced() -> None:
    """A template or style from another machine is written in a typeface that this one has."""
    from est_plugin.layout.typeface import default_family, is_available, with_available_typefaces

    assert is_available(default_family())
    xml = '<a fontFamily="Gill Sans Nova"/><b description="Frutiger LT,9,-1,5"/><c fontFamily="DejaVu Sans"/>'
    families = re.findall(r'="([^",]+)[",]', with_available_typefaces(xml))
    assert families[:3] == [default_family(), default_family(), "DejaVu Sans"]


def test_text_is_fitted_by_size_first_and_then_cut() -> None:
    """A long text is set smaller; one that has no room even so ends with an ellipsis, and never overflows."""
    from qgis.PyQt.QtGui import QFont

    from est_plugin.layout.typeface import elided, fitted, text_size

    font = QFont("DejaVu Sans")
    assert fitted("Åkersberg", font, 28, 100, 12, 18) == ("Åkersberg", 28)
    text, points = fitted("Östra Kvarnängsbackens industriområde", font, 28, 100, 24, 18)
    assert text == "Östra Kvarnängsbackens industriområde"
    assert 18 <= points < 28
    text, points = fitted("Östra Kvarnängsbackens industriområde " * 20, font, 28, 100, 24, 18)
    assert text.endswith("…")
    assert points == 18
    assert text_size(text, font, points, 100)[1] <= 24.1
    text, points = fitted("Ö" * 200, font, 12, 50, 10, 9)
    assert text.endswith("…")
    assert text_size(text, font, points)[0] <= 50
    assert elided("Stenhagen", font, 8, 60) == "Stenhagen"
    assert text_size(elided("Östra Kvarnängsbackens industriområde", font, 8, 30), font, 8)[0] <= 30
