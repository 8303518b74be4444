"""The tertial ranking dock: tiers, weights that move it, the chosen area."""
from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from est_plugin.domain.calendar import Tertial
from est_plugin.picture.products import Tier
from est_plugin.picture.tertial_ranking import reweighted
from tests.sample_products import sample_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def desk(qgis_app: Any) -> Iterator[Any]:
    from tests.gui_desk import Desk

    desk = Desk()
    yield desk
    desk.close()


def lines(table: Any, column: int = 0) -> list[str]:
    model = table.model()
    return [model.data(model.index(line, column)) for line in range(model.rowCount())]


def ranked_areas(dock: Any) -> list[str]:
    model = dock.table.model()
    rows = [model.row(line) for line in range(model.rowCount())]
    return [row.area_code for row in rows if row is not None]


def test_an_opened_store_shows_its_latest_tertial(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from tests.gui_desk import store_with_a_change

    dock = desk.ranking_dock()
    desk.open(dock, store_with_a_change(tmp_path))
    assert dock.state is State.SHOWN
    assert dock.product.settings.tertial == Tertial(2026, 3)
    assert "83 of 122 days" in dock.title_text
    assert "2025-T3" in dock.product.basis


def test_each_tier_stands_under_its_heading_and_headings_cannot_be_chosen(desk: Any) -> None:
    from qgis.PyQt.QtCore import Qt

    product = sample_ranking()
    dock = desk.ranking_dock()
    dock.show_product(product)
    labels = {tier.label(5) for tier in Tier}
    shown = lines(dock.table)
    assert [line for line in shown if line in labels] == [
        tier.label(5) for tier in Tier if (product.rows["tier"] == tier.value).any()
    ]
    assert len(shown) == len(product.rows) + sum(line in labels for line in shown)
    model = dock.table.model()
    heading = model.index(0, 0)
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsSelectable
    assert dock.table.columnSpan(0, 0) == model.columnCount()


def test_a_chance_from_a_number_of_draws_is_never_certain(qgis_app: Any) -> None:
    from est_plugin.gui.wording import chance_text

    assert [chance_text(chance) for chance in (0.0, 0.004, 0.5, 0.99, 0.9995, 1.0)] == [
        "< 1 %", "< 1 %", "50 %", "99 %", "> 99 %", "> 99 %",
    ]


def test_sorted_otherwise_there_are_no_headings(desk: Any) -> None:
    product = sample_ranking()
    dock = desk.ranking_dock()
    dock.show_product(product)
    box = dock.table.order_box
    box.setCurrentIndex(box.findText("By rate per km²"))
    box.activated.emit(box.currentIndex())
    expected = product.rows.sort_values("rate_km2", ascending=False, kind="stable")
    assert ranked_areas(dock) == expected["area_code"].tolist()
    assert dock.table.model().rowCount() == len(product.rows)


def test_moving_a_weight_ranks_again_and_keeps_the_chosen_area(desk: Any) -> None:
    from tests.gui_desk import wait_until

    product = sample_ranking()
    dock = desk.ranking_dock()
    dock.show_product(product)
    dock.table.choose(2)
    chosen = dock.heading
    dock.sliders.set_weight("police", 0.0)
    assert dock.is_ranking
    wait_until(lambda: not dock.is_ranking)
    expected = reweighted(product, {"police": 0.0, "reporters": 0.4})
    assert ranked_areas(dock) == expected.rows["area_code"].tolist()
    assert ranked_areas(dock) != product.rows["area_code"].tolist()
    assert dock.heading == chosen
    row = dock.table.model().row(dock.table.currentIndex().row())
    assert row.area_name == chosen
    assert dock.product.criteria[0].weight == 0.0


def test_of_a_long_pull_the_last_weights_stand(desk: Any) -> None:
    from tests.gui_desk import wait_until

    product = sample_ranking()
    dock = desk.ranking_dock()
    dock.show_product(product)
    for percent in range(60, -1, -3):
        dock.sliders.set_weight("police", percent / 100)
    wait_until(lambda: not dock.is_ranking)
    assert dock.product.criteria[0].weight == 0.0
    assert dock.product.rows["score"].tolist() == reweighted(product, {"reporters": 1.0}).rows["score"].tolist()


def test_without_any_weight_nothing_is_ranked_and_the_dock_says_what_to_do(desk: Any) -> None:
    product = sample_ranking()
    dock = desk.ranking_dock()
    dock.show_product(product)
    dock.sliders.set_weight("police", 0.0)
    dock.sliders.set_weight("reporters", 0.0)
    assert dock.sliders.weights() == {}
    assert dock.sliders.advice == "Give at least one criterion a weight."


def test_a_criterion_without_data_has_no_slider_to_move_and_says_why(desk: Any) -> None:
    product = sample_ranking()
    why = "the areas have no residents"
    left_out = dataclasses.replace(product.criteria[1], key="rate", label="Rate", weight=0.0, note=why)
    dock = desk.ranking_dock()
    dock.show_product(dataclasses.replace(product, criteria=(product.criteria[0], left_out)))
    slider = dock.sliders.slider("rate")
    assert not slider.isEnabled()
    assert why in slider.toolTip()
    assert "rate" not in dock.sliders.weights()


def test_areas_without_residents_show_a_dash_not_zero(desk: Any) -> None:
    product = sample_ranking()
    rows = product.rows.assign(rate_1000=np.nan, population=np.nan, expected=np.nan)
    dock = desk.ranking_dock()
    dock.show_product(dataclasses.replace(product, rows=rows))
    model = dock.table.model()
    density = model.data(model.index(1, 4))
    assert density.startswith("–")
    assert "/km²" in density
    dock.table.choose(1)
    assert "per 1,000" not in dock.explanation
    assert "nan" not in dock.explanation


def test_a_chosen_area_is_outlined(desk: Any) -> None:
    dock = desk.ranking_dock()
    dock.show_product(sample_ranking())
    dock.table.choose(1)
    assert dock.is_highlighting
    dock.close()
    assert not dock.is_highlighting, "a closed dock leaves nothing on the map"


def test_the_dock_fits_its_width_and_hides_what_has_no_room(desk: Any) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    dock = desk.ranking_dock()
    dock.show_product(sample_ranking())
    QApplication.processEvents()
    header, view = dock.table.horizontalHeader(), dock.table
    assert header.length() <= view.viewport().width()
    dock.resize(900, 900)
    QApplication.processEvents()
    assert not any(view.isColumnHidden(column) for column in range(5))
    assert dock.minimumSizeHint().height() <= 700
