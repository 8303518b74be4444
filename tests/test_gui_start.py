"""How a user begins, what is remembered, and what is written into the period's line."""
from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterator
from typing import Any

import pytest

from est_plugin.domain.calendar import Clock, Tertial, Week

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def desk(qgis_app: Any) -> Iterator[Any]:
    from tests.gui_desk import Desk

    desk = Desk()
    yield desk
    desk.close()


def test_a_store_without_areas_shows_what_is_lacking(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from est_plugin.store.opening import create_store

    with create_store(str(tmp_path / "tom.gpkg")):
        pass
    dock = desk.inventory_dock()
    assert dock.start_page.ticks == [False, False, False]
    desk.open(dock, tmp_path / "tom.gpkg")
    assert dock.state is State.START
    assert dock.start_page.ticks == [True, False, False]


def test_a_store_with_areas_but_no_incidents_does_too(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.picture_dock import State
    from tests.small_store import new_store

    with new_store(tmp_path) as store:
        location = store.location
    dock = desk.inventory_dock()
    desk.open(dock, pathlib.Path(location))
    assert dock.state is State.START
    assert dock.start_page.ticks == [True, True, False]


def test_without_the_provider_its_steps_are_disabled_and_say_why(desk: Any) -> None:
    from qgis.core import QgsApplication

    if QgsApplication.processingRegistry().providerById("est") is not None:
        pytest.skip("another test has registered the provider")
    dock = desk.inventory_dock()
    create, areas, incidents = dock.start_page.buttons
    assert all(not button.isEnabled() and "Processing" in button.toolTip() for button in (create, areas))
    assert not incidents.isEnabled()
    assert "store first" in incidents.toolTip(), "the wizard does without the provider, and not without a store"


def test_with_the_provider_a_store_can_be_created_first(desk: Any, est_provider: Any) -> None:
    dock = desk.inventory_dock()
    create, areas, incidents = dock.start_page.buttons
    assert create.isEnabled()
    assert not areas.isEnabled()
    assert "store first" in areas.toolTip()
    assert not incidents.isEnabled()


def test_the_store_is_remembered_by_the_project_and_else_by_the_user(desk: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsProject

    from tests.gui_desk import quiet_store

    dock = desk.inventory_dock()
    desk.open(dock, quiet_store(tmp_path))
    one = desk.choice.location
    saved = tmp_path / "ett.qgs"
    assert desk.project.write(str(saved))
    desk.choice.choose(str(tmp_path / "annan.gpkg"))
    desk.settle(dock)
    desk.project.clear()
    desk.choice.open_remembered()
    assert desk.choice.location == str(tmp_path / "annan.gpkg"), "a new project takes the user's newest"
    desk.settle(dock)
    assert QgsProject.instance().read(str(saved))
    desk.choice.open_remembered()
    assert desk.choice.location == one
    desk.settle(dock)


def test_looking_does_not_change_the_project(desk: Any, tmp_path: pathlib.Path) -> None:
    from tests.gui_desk import quiet_store

    dock = desk.inventory_dock()
    store = quiet_store(tmp_path)
    desk.open(dock, store)
    desk.project.write(str(tmp_path / "ett.qgs"))
    assert not desk.project.isDirty()
    desk.open(dock, store)
    dock.load()
    desk.settle(dock)
    assert not desk.project.isDirty()


def test_a_locked_or_damaged_store_is_said_to_be_so(desk: Any, tmp_path: pathlib.Path) -> None:
    photo = tmp_path / "foto.gpkg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(1000))
    dock = desk.inventory_dock()
    desk.open(dock, photo)
    assert "foto.gpkg" in dock.failure


@pytest.mark.parametrize(
    ("text", "period"),
    [("2026-W53", Week(2026, 53)), ("2020w53", Week(2020, 53)), (" 2025-W01 ", Week(2025, 1))],
)
def test_a_written_week_is_taken(desk: Any, text: str, period: Week) -> None:
    from qgis.PyQt.QtWidgets import QLineEdit

    from est_plugin.gui.period_edit import week_edit

    edit = week_edit(Week(2026, 47))
    said: list[object] = []
    edit.period_changed.connect(lambda: said.append(edit.period))
    line = edit.findChild(QLineEdit)
    line.setText(text)
    line.editingFinished.emit()
    assert said == [period]
    assert line.text() == str(period)
    assert edit.wrong_text == ""


@pytest.mark.parametrize("text", ["2025-W53", "47", "2026-T3", ""])
def test_what_is_no_week_is_said_and_changes_nothing(desk: Any, text: str) -> None:
    from qgis.PyQt.QtWidgets import QLineEdit

    from est_plugin.gui.period_edit import week_edit

    edit = week_edit(Week(2026, 47))
    said: list[object] = []
    edit.period_changed.connect(lambda: said.append(edit.period))
    line = edit.findChild(QLineEdit)
    line.setText(text)
    line.editingFinished.emit()
    assert said == []
    assert edit.period == Week(2026, 47)
    assert "week" in edit.wrong_text


def test_the_arrows_step_over_the_end_of_a_year_with_53_weeks(desk: Any) -> None:
    from qgis.PyQt.QtWidgets import QToolButton

    from est_plugin.gui.period_edit import tertial_edit, week_edit

    week = week_edit(Week(2026, 52))
    following = week.findChildren(QToolButton)[-1]
    seen = []
    for _ in range(2):
        following.click()
        seen.append(week.period)
    assert seen == [Week(2026, 53), Week(2027, 1)]
    tertial = tertial_edit(Tertial(2026, 1))
    tertial.findChildren(QToolButton)[0].click()
    assert tertial.period == Tertial(2025, 3)


def test_a_day_in_the_calendar_is_its_iso_week(desk: Any) -> None:
    from qgis.PyQt.QtCore import QDate
    from qgis.PyQt.QtWidgets import QWidget

    from est_plugin.gui.period_edit import CalendarPopup

    parent = QWidget()
    popup = CalendarPopup(dt.date(2021, 1, 4), parent)
    days: list[dt.date] = []
    popup.day_chosen.connect(days.append)
    popup.show()
    popup.calendar.activated.emit(QDate(2021, 1, 3))
    assert [Week.of(day) for day in days] == [Week(2020, 53)]


def test_the_latest_week_is_over_and_covered(qgis_app: Any) -> None:
    from est_plugin.gui.store_choice import StoreContents

    sunday, wednesday = dt.date(2026, 11, 22), dt.date(2026, 11, 18)
    contents = StoreContents("x", (), 1, {Clock.OCCURRED: sunday, Clock.REGISTERED: wednesday})
    assert contents.latest_week(Clock.OCCURRED, dt.date(2026, 11, 24)) == Week(2026, 47)
    assert contents.latest_week(Clock.OCCURRED, dt.date(2030, 1, 1)) == Week(2026, 47)
    assert contents.latest_week(Clock.REGISTERED, dt.date(2026, 11, 24)) == Week(2026, 46)
    assert contents.latest_week(Clock.OCCURRED, sunday) == Week(2026, 46), "the week isn't over on its Sunday"
    assert contents.latest_tertial(Clock.OCCURRED, dt.date(2027, 3, 1)) == Tertial(2026, 3)


@pytest.mark.parametrize("background", ["#ffffff", "#232323", "#353535", "#f0f0f0", "#002b36", "#308cc6"])
def test_every_hue_is_readable_on_light_and_dark_themes(qgis_app: Any, background: str) -> None:
    from qgis.PyQt.QtGui import QColor

    from est_plugin.gui.colours import CRITERIA, FEWER, MORE, READABLE, contrast, quiet, readable

    on = QColor(background)
    for hue in (*CRITERIA.values(), MORE, FEWER):
        assert contrast(readable(hue, on), on) >= READABLE
    text = QColor("white") if contrast(QColor("white"), on) > contrast(QColor("black"), on) else QColor("black")
    assert contrast(quiet(text, on), on) >= min(READABLE, contrast(text, on))


def test_contrast_is_that_of_the_standard(qgis_app: Any) -> None:
    from qgis.PyQt.QtGui import QColor

    from est_plugin.gui.colours import contrast

    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.005)
