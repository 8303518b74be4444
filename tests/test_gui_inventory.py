"""The weekly inventory dock, as a person on a Monday morning meets it: real stores, real tasks, a real map."""
from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from est_plugin.domain.calendar import Clock, Week
from tests.sample_products import sample_inventory

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def desk(qgis_app: Any) -> Iterator[Any]:
    from tests.gui_desk import Desk

    desk = Desk()
    yield desk
    desk.close()


def texts(table: Any, column: int) -> list[str]:
    model = table.model()
    return [model.data(model.index(line, column)) for line in range(model.rowCount())]


def test_an_opened_store_shows_its_latest_whole_week(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from tests.gui_desk import WEEK, store_with_a_change

    dock = desk.inventory_dock()
    assert dock.state is State.START
    desk.open(dock, store_with_a_change(tmp_path))
    assert dock.state is State.SHOWN
    assert dock.product.settings.week == WEEK, "the newest week that is over and covered"
    assert dock.chooser.areas == "Stadsdelar"
    assert texts(dock.table, 0) == ["Gränby, Deliberate fire"], "only what is not as expected is shown at first"
    assert texts(dock.table, 3)[0].startswith("new, q ")
    dock.show_all.setChecked(True)
    assert len(texts(dock.table, 0)) == 4
    assert "4 compared, 1 to review" in dock.show_all.text()


def test_a_dock_that_nobody_sees_loads_when_it_is_looked_at(desk: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsApplication

    from est_plugin.gui.picture_dock import State
    from tests.gui_desk import store_with_a_change, wait_until

    dock = desk.inventory_dock()
    dock.hide()
    desk.choice.choose(str(store_with_a_change(tmp_path)))
    wait_until(lambda: not desk.choice.is_reading)
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert dock.product is None
    dock.show()
    wait_until(lambda: dock.state is State.SHOWN)


def test_both_clocks_and_other_weeks_are_loaded_when_chosen(desk: Any, tmp_path: pathlib.Path) -> None:
    from tests.gui_desk import WEEK, store_with_a_change, wait_until

    dock = desk.inventory_dock()
    desk.open(dock, store_with_a_change(tmp_path))
    dock.chooser.choose(period=WEEK.plus(-1))
    wait_until(lambda: dock.product is not None and dock.product.settings.week == WEEK.plus(-1))
    dock.chooser.choose(clock=Clock.REGISTERED)
    wait_until(lambda: dock.failure != "")
    assert "2026-W46" in dock.failure, "the store has no dates of registration"


def test_a_week_that_no_source_covers_fails_with_one_sentence(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from tests.gui_desk import store_with_a_change, wait_until

    dock = desk.inventory_dock()
    desk.open(dock, store_with_a_change(tmp_path))
    desk.bar.clearWidgets()
    dock.chooser.choose(period=Week(2018, 10))
    wait_until(lambda: dock.state is State.FAILED)
    assert "2018-W10" in dock.failure
    assert dock.product is None
    assert len(desk.messages()) == 1


def test_a_missing_store_fails_with_one_sentence_and_makes_no_file(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State

    dock = desk.inventory_dock()
    path = tmp_path / "<b>borta</b>.gpkg"
    desk.open(dock, path)
    assert dock.state is State.FAILED
    assert str(path) in dock.failure, "the dock shows plain text"
    assert not path.exists()
    (said,) = desk.messages()
    assert "<b>" not in said, "the bar shows rich text"
    assert "&lt;b&gt;borta" in said


def test_stopping_is_no_failure(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from tests.gui_desk import store_with_a_change

    dock = desk.inventory_dock()
    desk.open(dock, store_with_a_change(tmp_path))
    desk.bar.clearWidgets()
    dock.load()
    assert dock.state is State.LOADING
    dock.cancel()
    desk.settle(dock)
    assert dock.state is State.CANCELLED
    assert dock.failure == ""
    assert desk.messages() == []
    dock.load()
    desk.settle(dock)
    assert dock.state is State.SHOWN


def test_a_fault_of_the_program_is_told_apart_from_a_mistake_of_the_user(desk: Any) -> None:
    from est_plugin.gui.work import Outcome, Work
    from tests.gui_desk import wait_until

    ended: list[Work] = []
    work = Work("divide", lambda progress: 1 // 0, ended.append)
    desk.around.tasks.addTask(work)
    wait_until(lambda: bool(ended))
    assert work.outcome is Outcome.FAILED
    assert "ZeroDivisionError" in work.sentence
    assert "1 // 0" in work.fault


def test_of_many_quick_choices_only_the_last_is_shown(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from tests.gui_desk import WEEK, store_with_a_change, wait_until

    dock = desk.inventory_dock()
    desk.open(dock, store_with_a_change(tmp_path))
    shown: list[Any] = []
    dock.state_changed.connect(lambda state: shown.append(dock.product) if state is State.SHOWN else None)
    for weeks in range(1, 5):
        dock.chooser.choose(period=WEEK.plus(-weeks))
        dock.load()
    wait_until(lambda: dock.state is State.SHOWN)
    desk.settle(dock)
    assert {product.settings.week for product in shown} == {WEEK.plus(-4)}


def test_a_quiet_week_says_so_and_is_not_padded(desk: Any, tmp_path: pathlib.Path) -> None:
    from tests.gui_desk import quiet_store

    dock = desk.inventory_dock()
    desk.open(dock, quiet_store(tmp_path))
    assert dock.product.changes.empty
    assert not dock.table.isVisible()
    assert "Nothing unusual this week" in dock.quiet_text
    dock.show_all.setChecked(True)
    assert dock.table.isVisible()
    assert dock.table.model().rowCount() == 4


def test_a_chosen_row_is_zoomed_to_outlined_and_explained(desk: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
    from qgis.gui import QgsRubberBand

    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock = desk.inventory_dock()
    product = sample_inventory()
    dock.show_product(product)
    dock.table.choose(1)
    chosen = product.rows.iloc[1]
    geometry = QgsGeometry()
    geometry.fromWkb(product.areas.set_index("code").loc[chosen["area_code"], "wkb"])
    (band,) = [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    centre = desk.canvas.extent().center()
    assert centre.x() == pytest.approx(17.63, abs=0.1), "in the map's own system"
    assert band.asGeometry().boundingBox().center().x() == pytest.approx(centre.x(), abs=1e-3)
    assert dock.heading == f"{chosen['area_name']} · {chosen['category_name']}"
    assert chosen["baseline"] in dock.explanation
    dock.show_product(sample_inventory(quiet=True))
    assert not dock.is_highlighting, "another week: nothing is chosen"


def test_the_arrow_keys_choose_rows_too(desk: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    dock = desk.inventory_dock()
    dock.show_product(sample_inventory())
    dock.table.choose(0)
    QTest.keyClick(dock.table, Qt.Key.Key_Down)
    row = dock.product.rows.iloc[1]
    assert dock.heading == f"{row['area_name']} · {row['category_name']}"


@pytest.mark.parametrize(
    ("order", "column", "is_rising"),
    [("By category", "category_name", True), ("By count", "observed", False), ("By q", "q_value", True)],
)
def test_rows_are_sorted_and_unknown_ones_stand_last(desk: Any, order: str, column: str, is_rising: bool) -> None:
    product = sample_inventory()
    rows = product.rows.copy()
    rows.loc[3, ["observed", "q_value", "expected", "lower", "upper"]] = np.nan
    dock = desk.inventory_dock()
    dock.show_product(dataclasses.replace(product, rows=rows))
    dock.show_all.setChecked(True)
    box = dock.table.order_box
    box.setCurrentIndex(box.findText(order))
    box.activated.emit(box.currentIndex())
    model = dock.table.model()
    shown = [getattr(model.row(line), column) for line in range(model.rowCount())]
    known = [value for value in shown if value == value]
    assert known == sorted(known, reverse=not is_rising)
    assert shown[: len(known)] == known


def test_the_header_sorts_and_turns_and_keeps_the_chosen_row(desk: Any) -> None:
    dock = desk.inventory_dock()
    dock.show_product(sample_inventory())
    dock.show_all.setChecked(True)
    dock.table.choose(5)
    chosen = dock.heading
    model, header = dock.table.model(), dock.table.horizontalHeader()
    orders = []
    for _ in range(4):
        header.sectionClicked.emit(0)
        orders.append([(model.row(i).area_name, model.row(i).category_name) for i in range(model.rowCount())])
    areas = [list(dict.fromkeys(area for area, _ in order)) for order in orders[:2]]
    assert areas[0][0] == "Gränby"
    assert areas[0][-6:] == [
        "Åkersberg", "Åkersberg 2", "Ängby", "Ängby 2",
        "Östra Kvarnängsbackens industriområde", "Östra Kvarnängsbackens industriområde 2",
    ]
    assert areas[1] == areas[0][::-1], "by area, then the other way"
    kinds = [[category for _, category in order] for order in orders[2:]]
    assert kinds[0] == sorted(kinds[0]), "then by category"
    assert kinds[1] == kinds[0][::-1]
    row = model.row(dock.table.currentIndex().row())
    assert f"{row.area_name} · {row.category_name}" == chosen


def test_text_from_data_is_shown_as_it_is(desk: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel

    evil = "<b>Å & B</b>"
    product = sample_inventory()
    rows = product.rows.assign(area_name=evil)
    dock = desk.inventory_dock()
    dock.show_product(dataclasses.replace(product, rows=rows))
    dock.table.choose(0)
    assert dock.heading.startswith(evil)
    plain = Qt.TextFormat.PlainText
    assert all(label.textFormat() == plain for label in dock.findChildren(QLabel) if label.text())
    model = dock.table.model()
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert "<b>" not in tip


def test_the_dock_fits_its_width_and_the_screen_of_a_laptop(desk: Any) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    from est_plugin.gui.picture_dock import DOCK_WIDTH

    dock = desk.inventory_dock()
    dock.show_product(sample_inventory())
    dock.table.choose(0)
    QApplication.processEvents()
    assert dock.minimumSizeHint().width() <= DOCK_WIDTH
    assert dock.minimumSizeHint().height() <= 700
    header = dock.table.horizontalHeader()
    assert header.length() <= dock.table.viewport().width(), "nothing to scroll to sideways"


def test_whatever_has_no_text_has_a_name_for_a_screen_reader(desk: Any) -> None:
    from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QTableView, QToolButton

    dock = desk.inventory_dock()
    dock.show_product(sample_inventory())
    named = [w for kind in (QComboBox, QLineEdit, QTableView, QToolButton) for w in dock.widget().findChildren(kind)]
    nameless = [
        w.metaObject().className() for w in named
        if not w.accessibleName() and not getattr(w, "text", str)() and not w.objectName().startswith("qt_")
        and not isinstance(w.parent(), QComboBox) and not w.inherits("QScroller")
    ]
    assert nameless == []
