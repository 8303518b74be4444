"""The products' layers in the project: one group a period, dressed, replaced and never doubled."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from est_plugin.domain.calendar import Week
from est_plugin.picture.products import InventorySettings
from tests.sample_products import sample_inventory, sample_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def desk(qgis_app: Any) -> Iterator[Any]:
    from tests.gui_desk import Desk

    desk = Desk()
    yield desk
    desk.close()


def add(desk: Any, dock: Any) -> None:
    from tests.gui_desk import wait_until

    dock.add_layers()
    assert dock.is_adding_layers
    wait_until(lambda: not dock.is_adding_layers)


def groups(desk: Any) -> dict[str, list[str]]:
    root = desk.project.layerTreeRoot()
    return {group.name(): [node.name() for node in group.findLayers()] for group in root.findGroups()}


def test_a_week_has_one_group_with_its_three_layers(desk: Any) -> None:
    dock = desk.inventory_dock()
    product = sample_inventory()
    dock.show_product(product)
    add(desk, dock)
    assert groups(desk) == {"EST – 2026-W47": ["Places 2026-W47", "Changes 2026-W47", "Weekly inventory 2026-W47"]}
    layers = {layer.name(): layer for layer in desk.project.mapLayers().values()}
    changes = layers["Changes 2026-W47"]
    assert changes.featureCount() == len(product.areas)
    assert changes.crs().authid() == "EPSG:3006"
    assert changes.renderer().type() == "categorizedSymbol", "dressed with its style"
    assert layers["Weekly inventory 2026-W47"].featureCount() == len(product.rows)
    assert layers["Places 2026-W47"].featureCount() == len(product.places)
    visible = [node.name() for node in desk.project.layerTreeRoot().findLayers() if node.isVisible()]
    assert "Weekly inventory 2026-W47" not in visible, "many polygons on one spot hide the map"


def test_the_same_week_again_replaces_its_layers_and_leaves_the_users_own(desk: Any) -> None:
    from qgis.core import QgsVectorLayer

    dock = desk.inventory_dock()
    dock.show_product(sample_inventory())
    add(desk, dock)
    own = QgsVectorLayer("Point?crs=EPSG:3006", "Mina punkter", "memory")
    desk.project.addMapLayer(own, False)
    group = desk.project.layerTreeRoot().findGroup("EST – 2026-W47")
    group.insertLayer(1, own)
    group.setName("Veckan")
    before = set(desk.project.mapLayers())
    add(desk, dock)
    after = set(desk.project.mapLayers())
    assert len(after) == len(before) == 4
    assert after & before == {own.id()}
    assert list(groups(desk)) == ["Veckan"]


def test_another_week_and_a_tertial_have_groups_of_their_own(desk: Any) -> None:
    inventory, ranking = desk.inventory_dock(), desk.ranking_dock()
    inventory.show_product(sample_inventory())
    add(desk, inventory)
    inventory.show_product(sample_inventory(settings=InventorySettings(Week(2026, 46), "Stadsdelar")))
    add(desk, inventory)
    ranking.show_product(sample_ranking())
    add(desk, ranking)
    assert set(groups(desk)) == {"EST – 2026-W46", "EST – 2026-W47", "EST – 2026-T3"}
    assert len(desk.project.mapLayers()) == 7


def test_hundreds_of_areas_do_not_hold_the_window_up(desk: Any) -> None:
    """The window's own thread works at most 100 ms at a stretch; the time that others take does not count."""
    import time

    from qgis.PyQt.QtWidgets import QApplication

    dock = desk.inventory_dock()
    dock.show_product(sample_inventory())
    add(desk, dock)
    dock.show_product(sample_inventory(290))
    stretches = []
    dock.add_layers()
    while dock.is_adding_layers:
        begun = time.thread_time()
        QApplication.processEvents()
        stretches.append(time.thread_time() - begun)
        time.sleep(0.002)
    assert len(desk.project.mapLayers()) == 3
    assert max(stretches) < 0.1
