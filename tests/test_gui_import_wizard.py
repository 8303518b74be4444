"""The import wizard from the file to the result: a new source, next week's file, and everything that can go wrong."""
from __future__ import annotations

import datetime as dt
import hashlib
import pathlib
import shutil
import time
from collections.abc import Iterator
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")

REPORTS = "Rapport-ID;Händelse;Datum;Tid;Stadsdel\n"


@pytest.fixture
def desk(qgis_app: Any) -> Iterator[Any]:
    from tests.gui_desk import Desk

    desk = Desk()
    yield desk
    desk.close()


class Driver:
    """A user before the wizard of a store."""

    def __init__(self, desk: Any, store: pathlib.Path) -> None:
        from qgis.PyQt.QtWidgets import QApplication

        from est_plugin.gui.import_wizard import ImportWizard
        from tests.gui_desk import wait_until

        self.desk, self.store = desk, store
        desk.choice.choose(str(store))
        wait_until(lambda: not desk.choice.is_reading)
        self.wizard = ImportWizard(desk.choice, desk.around)
        self.wizard.show()
        QApplication.processEvents()
        self.settle()

    def settle(self, seconds: float = 120.0) -> None:
        """Wait until nothing is under way."""
        from tests.gui_desk import wait_until

        wait_until(lambda: not self.wizard.is_busy, seconds)

    def choose(self, path: pathlib.Path, source: str = "", extracted: str = "") -> None:
        """Choose a file, and write what is given."""
        from qgis.PyQt.QtCore import QDate, Qt

        self.wizard.choose_file(str(path))
        self.settle()
        if source:
            self.wizard.file_page.source.setEditText(source)
        if extracted:
            self.wizard.file_page.extracted.setDate(QDate.fromString(extracted, Qt.DateFormat.ISODate))

    def press(self, button: Any) -> None:
        """Press a button that is to be pressed, and wait."""
        assert button.isVisible()
        assert button.isEnabled(), button.toolTip()
        button.click()
        self.settle()

    def digest(self) -> str:
        """What the store's file holds."""
        return hashlib.sha256(self.store.read_bytes()).hexdigest()

    def close(self) -> None:
        """Close the wizard."""
        self.wizard.reject()
        self.wizard.tear_down()
        self.wizard.deleteLater()


@pytest.fixture
def small(desk: Any, tmp_path: pathlib.Path) -> Iterator[Driver]:
    """The wizard on a store of four districts."""
    from tests.small_store import new_store

    with new_store(tmp_path) as store:
        location = pathlib.Path(store.location)
    driver = Driver(desk, location)
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def sweden_made(trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    from est_plugin.picture.importing import import_areas
    from est_plugin.store.opening import create_store

    path = tmp_path_factory.mktemp("sweden") / "sverige.gpkg"
    with create_store(str(path)) as store:
        import_areas(store, str(trial_data / "areas_se" / "kommuner_wgs84.gpkg"), "Kommuner", "kommun_kod", "kommun")
    return path


@pytest.fixture
def sweden(desk: Any, sweden_made: pathlib.Path, tmp_path: pathlib.Path) -> Iterator[Driver]:
    """The wizard on a store of the 290 municipalities."""
    driver = Driver(desk, pathlib.Path(shutil.copy(sweden_made, tmp_path / "sverige.gpkg")))
    yield driver
    driver.close()


def reports(folder: pathlib.Path, name: str, days: range, more: str = "") -> pathlib.Path:
    """A week's reports."""
    rows = [f"R{day};Skadegörelse;2026-11-{day:02d};22:15;Ängby\n" for day in days]
    path = folder / name
    path.write_text(REPORTS + "".join(rows) + more, encoding="utf-8")
    return path


def table(widget: Any) -> list[list[str]]:
    """What a table of text shows."""
    model = widget.text_model
    return [[model.text(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]


# ---- the whole way --------------------------------------------------------------------------------


def test_a_new_source_is_imported_page_by_page(sweden: Driver, trial_data: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step
    from est_plugin.store.opening import open_store

    wizard, before = sweden.wizard, sweden.digest()
    assert wizard.step is Step.FILE
    assert not wizard.buttons.next.isEnabled()
    assert "Choose a file first" in wizard.buttons.next.toolTip()
    sweden.choose(trial_data / "police_se" / "vald_mot_polis_brott.csv")
    assert wizard.step is Step.FILE
    assert "Write who the file is from" in wizard.buttons.next.toolTip()
    wizard.file_page.source.setEditText("Polisen")
    assert not wizard.file_page.asks_for_crs, "the file has no coordinates"
    sweden.choose(trial_data / "police_se" / "vald_mot_polis_brott.csv", "Polisen", "2024-04-01")

    sweden.press(wizard.buttons.next)
    assert wizard.step is Step.COLUMNS
    columns = wizard.columns_page
    fields = {columns.table.item(row, 0).text(): columns.box(row).currentData() for row in range(10)}
    assert fields == {
        "(no name)": "", "Id": "source_key", "Brottskod": "code", "Brottskod.klartext": "",
        "Inskrivningsdatum": "registered_on", "Brottsdatum": "occurred_on", "Kommun": "area_name",
        "Län": "county_name", "DeSO.område": "area_code", "Antal": "antal",
    }
    assert columns.profile.currentData() == "police_area_codes"
    assert columns.table.item(5, 3).text().startswith("sure")
    assert columns.notice.text == ""

    sweden.press(wizard.buttons.next)
    assert wizard.step is Step.PREVIEW
    page = wizard.preview_page
    assert "6,312 rows: 6,311 understood, 1 rejected" in page._summary.text()
    assert len(table(page.first)) == 200
    assert table(page.first)[0][0] == "2"
    assert table(page.first)[0][1].startswith("1701 → ")
    assert table(page.first)[0][2:] == ["2020-03-14", "Örebro", "1"]
    assert table(page.reasons) == [["1", "The row repeats the header."]]
    assert table(page.rejected) == [["5258", "", ""]]
    assert "Brottsdatum: Brottsdatum" in page.whole.toPlainText()
    assert sweden.digest() == before, "nothing is written before Import is pressed"

    sweden.press(wizard.buttons.write)
    assert wizard.step is Step.RESULT
    assert wizard.result_page.numbers == ["6,311", "0", "0", "1"]
    assert "a full record of 2019-" in wizard.result_page.lines
    assert not wizard.buttons.back.isVisible()
    shown = page.preview
    report = wizard.result_page.report
    assert (shown.n_accepted, shown.rejected_by_reason) == (report.batch.n_new, report.rejected_by_reason)
    with open_store(str(sweden.store)) as store:
        (batch,) = store.batches()
    assert (batch.source, batch.n_new, batch.extracted) == ("Polisen", 6311, dt.date(2024, 4, 1))


def test_the_docks_read_the_store_again_when_asked_or_at_the_end(small: Driver, tmp_path: pathlib.Path) -> None:
    from tests.gui_desk import wait_until

    choice = small.desk.choice
    small.choose(reports(tmp_path, "vecka.csv", range(1, 8)), "Väktare", "2026-11-23")
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.write)
    assert choice.contents.n_batches == 0
    small.wizard.result_page.refresh.click()
    wait_until(lambda: not choice.is_reading)
    assert choice.contents.n_batches == 1
    assert not small.wizard.result_page.refresh.isEnabled()
    small.press(small.wizard.result_page.another)
    small.choose(reports(tmp_path, "vecka2.csv", range(8, 15)), "Väktare", "2026-11-23")
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.write)
    small.wizard.reject()
    wait_until(lambda: not choice.is_reading)
    assert choice.contents.n_batches == 2, "at the latest when the wizard closes"


def test_next_weeks_file_needs_no_question(small: Driver, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step

    small.choose(reports(tmp_path, "Rapporter 2026-11-16.csv", range(9, 16)), "Väktare")
    assert small.wizard.file_page.extraction_date == dt.date(2026, 11, 16)
    small.press(small.wizard.buttons.next)
    assert small.wizard.step is Step.COLUMNS
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.write)

    late = "R12;Skadegörelse;2026-11-12;23:00;Gränby\n" + "R99;Skadegörelse;i går;;Ängby\n"
    path = reports(tmp_path, "Rapporter 2026-11-23.csv", range(15, 23), late)
    small.press(small.wizard.result_page.another)
    small.wizard.choose_file(str(path))
    small.settle()
    assert small.wizard.step is Step.PREVIEW, "straight to the preview, and Import is ready"
    assert small.wizard.file_page.source_name == "Väktare"
    origin = small.wizard.preview_page._origin.text()
    assert "Väktare" in origin
    assert "extraction date 2026-11-23 (a guess: the date in the file's name)" in origin
    assert table(small.wizard.preview_page.rejected) == [["11", "Datum", "i går"]]
    small.press(small.wizard.buttons.write)
    assert small.wizard.result_page.numbers == ["7", "1", "1", "1"]

    # The same once more, in a wizard of its own.
    small.close()
    again = Driver(small.desk, small.store)
    again.wizard.choose_file(str(path))
    again.settle()
    assert again.wizard.step is Step.PREVIEW
    assert "importing it again changes nothing" in again.wizard.preview_page.earlier.text
    again.press(again.wizard.buttons.write)
    assert again.wizard.result_page.numbers == ["0", "0", "9", "1"]
    assert "changed nothing" in again.wizard.result_page._heading.text()
    small.wizard = again.wizard


def test_a_colleague_is_helped_by_the_stores_newest_import(small: Driver, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsSettings

    from est_plugin.gui.import_wizard import Step

    small.choose(reports(tmp_path, "rapport_45.csv", range(2, 9)), "Väktare", "2026-11-10")
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.write)
    QgsSettings().remove("est")
    small.press(small.wizard.result_page.another)
    small.wizard.choose_file(str(reports(tmp_path, "rapport_46.csv", range(9, 16))))
    small.settle()
    assert small.wizard.step is Step.PREVIEW
    assert small.wizard.file_page.source_name == "Väktare"


def test_houstons_system_is_taken_from_its_columns(sweden: Driver, trial_data: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step

    wizard = sweden.wizard
    sweden.choose(trial_data / "houston" / "houston_crime_2010.csv", "Houston", "2011-01-01")
    assert not wizard.file_page.asks_for_crs
    sweden.press(wizard.buttons.next)
    assert "EPSG:4326" in wizard.columns_page._facts.text()
    assert wizard.columns_page.codes.isVisible()
    assert not wizard.columns_page.codes.isChecked()
    sweden.press(wizard.buttons.next)
    page = wizard.preview_page
    assert "86,314 rows: 86,314 understood, 0 rejected" in page._summary.text()
    assert "None of the 86,309 points lies in an area" in page.warning.text
    assert page.tabs.currentIndex() == 1, "what has no category lies on top"
    assert [row[0] for row in table(page.codes)][:2] == ["theft", "burglary"]
    assert sum(int(row[1].replace(",", "")) for row in table(page.codes)) == 86_314
    assert "86,309 rows have a point outside of 'Kommuner'" in page._outside.text()
    assert "With neither: 5" in page._places.text()
    sweden.press(wizard.buttons.back)
    assert wizard.step is Step.COLUMNS
    sweden.press(wizard.columns_page.codes)
    sweden.press(wizard.buttons.next)
    assert len(page.preview.uncategorised) == 0, "the words of the codes were taken"
    assert wizard.look.profile.name == "police_points (Houston)"


# ---- what is asked --------------------------------------------------------------------------------


def test_the_coordinate_system_is_asked_only_where_the_file_is_silent(small: Driver, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    from est_plugin.gui.import_wizard import Step

    def points(name: str, first: int) -> pathlib.Path:
        rows = [f"P{i};1210;2026-11-{i:02d};{355_000 + i};{575_000 + i}\n" for i in range(first, first + 5)]
        path = tmp_path / name
        path.write_text("ID;Brottskod;Brottsdatum;X;Y\n" + "".join(rows), encoding="utf-8")
        return path

    wizard = small.wizard
    small.choose(points("punkter_1.csv", 1), "Polisen", "2026-11-20")
    assert wizard.file_page.asks_for_crs
    assert not wizard.buttons.next.isEnabled()
    assert "coordinate system" in wizard.buttons.next.toolTip()
    wizard.file_page.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:26971"))
    small.press(wizard.buttons.next)
    assert wizard.step is Step.COLUMNS
    small.press(wizard.buttons.next)
    small.press(wizard.buttons.write)
    small.press(wizard.result_page.another)
    wizard.choose_file(str(points("punkter_2.csv", 6)))
    small.settle()
    assert wizard.step is Step.PREVIEW, "the source's system is remembered"
    assert not wizard.file_page.asks_for_crs
    assert wizard.preview_page.preview.crs == "EPSG:26971"


def test_an_unknown_heading_is_read_as_the_user_says(small: Driver, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step
    from est_plugin.gui.import_wording import FIELD_ORDER

    path = tmp_path / "udda_1.csv"
    path.write_text("Brottskod;Brottsdatum;Antal;Stadsdel\n1210;2026-11-02;3;Ängby\n", encoding="utf-8")
    wizard = small.wizard
    small.choose(path, "Polisen", "2026-11-20")
    small.press(wizard.buttons.next)
    box = wizard.columns_page.box(2)
    assert box.currentData() == "antal"
    box.setCurrentIndex(FIELD_ORDER.index(""))
    box.activated.emit(box.currentIndex())
    small.settle()
    assert wizard.look.profile.name == "police_points (Polisen)" or wizard.look.profile.name.endswith("(Polisen)")
    small.press(wizard.buttons.next)
    assert table(wizard.preview_page.first)[0][-1] == "1", "Antal isn't taken in any more"
    small.press(wizard.buttons.write)
    small.press(wizard.result_page.another)
    other = tmp_path / "udda_2.csv"
    other.write_text("Brottskod;Brottsdatum;Antal;Stadsdel\n1210;2026-11-09;7;Ängby\n", encoding="utf-8")
    wizard.choose_file(str(other))
    small.settle()
    assert wizard.step is Step.PREVIEW
    assert table(wizard.preview_page.first)[0][-1] == "1", "nor is it next week"


def test_what_is_lacking_is_said_with_what_was_perhaps_meant(small: Driver, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step
    from est_plugin.gui.import_wording import FIELD_ORDER

    path = tmp_path / "fel.csv"
    path.write_text("Brottskod;Brttsdtm;Stadsdel\n1210;vecka 47;Ängby\n1210;vecka 48;Åsen\n", encoding="utf-8")
    wizard = small.wizard
    small.choose(path, "Polisen", "2026-11-20")
    small.press(wizard.buttons.next)
    assert wizard.step is Step.COLUMNS
    assert "no column for the date of occurrence" in wizard.columns_page.notice.text
    assert "Brttsdtm" in wizard.columns_page.notice.text
    assert not wizard.buttons.next.isEnabled()
    assert "no column for the date of occurrence" in wizard.buttons.next.toolTip()
    box = wizard.columns_page.box(1)
    box.setCurrentIndex(FIELD_ORDER.index("occurred_on"))
    box.activated.emit(box.currentIndex())
    small.settle()
    small.press(wizard.buttons.next)
    assert wizard.step is Step.PREVIEW
    assert "No row of fel.csv could be understood" in wizard.preview_page.warning.text
    assert not wizard.buttons.write.isEnabled()
    assert "No row of fel.csv could be understood" in wizard.buttons.write.toolTip()
    assert table(wizard.preview_page.reasons) == [["2", "The date of occurrence can't be read as a date."]]


def test_a_profile_is_saved_and_opened_again(small: Driver, tmp_path: pathlib.Path) -> None:
    wizard = small.wizard
    small.choose(reports(tmp_path, "vecka.csv", range(1, 8)), "Väktare", "2026-11-23")
    small.press(wizard.buttons.next)
    wizard.columns_page.file_named.emit(str(tmp_path / "vår profil.json"))
    small.settle()
    assert (tmp_path / "vår profil.json").is_file()
    assert wizard.columns_page.profile.currentText() == "vår profil"
    wizard.columns_page.profile.setCurrentIndex(wizard.columns_page.profile.findData("police_points"))
    wizard.columns_page.profile.activated.emit(wizard.columns_page.profile.currentIndex())
    small.settle()
    assert wizard.look.profile.name == "police_points"
    wizard.columns_page.file_chosen.emit(str(tmp_path / "vår profil.json"))
    small.settle()
    assert wizard.look.profile.name == "vår profil"
    broken = tmp_path / "trasig.json"
    broken.write_text("{", encoding="utf-8")
    wizard.columns_page.file_chosen.emit(str(broken))
    small.settle()
    assert "trasig.json" in wizard.columns_page.notice.text
    assert wizard.look.profile.name == "vår profil"


def test_a_source_of_another_kind_is_not_mixed(small: Driver, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step

    wizard = small.wizard
    small.choose(reports(tmp_path, "vecka.csv", range(1, 8)), "Väktare", "2026-11-23")
    small.press(wizard.buttons.next)
    small.press(wizard.buttons.next)
    small.press(wizard.buttons.write)
    small.press(wizard.result_page.another)
    path = tmp_path / "polis.csv"
    path.write_text("Brottskod;Brottsdatum;Kommun\n1210;2026-11-02;Uppsala\n", encoding="utf-8")
    small.choose(path, "väktare", "2026-11-23")
    assert "reporters" in wizard.file_page._source_is.text()
    small.press(wizard.buttons.next)
    wizard.columns_page.profile.setCurrentIndex(wizard.columns_page.profile.findData("police_area_codes"))
    wizard.columns_page.profile.activated.emit(wizard.columns_page.profile.currentIndex())
    small.settle()
    assert wizard.step is Step.COLUMNS
    assert not wizard.buttons.next.isEnabled()
    assert "of the kind reporters" in wizard.buttons.next.toolTip()
    assert wizard.buttons.why == (
        "The source 'Väktare' is of the kind reporters, and the profile reads police: choose another profile or "
        "another name."
    )


# ---- what goes wrong ------------------------------------------------------------------------------


def test_a_photo_called_csv_is_refused_in_a_sentence(small: Driver, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import Step

    photo = tmp_path / "foto.csv"
    photo.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20)
    before = small.digest()
    small.choose(photo, "Polisen")
    assert small.wizard.step is Step.FILE
    assert "foto.csv" in small.wizard.file_page.notice.text
    assert any("foto.csv" in text for text in small.desk.messages())
    small.press(small.wizard.buttons.next)
    assert small.wizard.step is Step.FILE
    assert small.digest() == before
    # And the right file afterwards.
    small.choose(reports(tmp_path, "vecka.csv", range(1, 8)), "Väktare", "2026-11-23")
    assert small.wizard.file_page.notice.text == ""
    small.press(small.wizard.buttons.next)
    assert small.wizard.step is Step.COLUMNS


def test_a_file_that_is_gone_is_said_to_be(small: Driver, tmp_path: pathlib.Path) -> None:
    small.choose(tmp_path / "borta.csv", "Polisen")
    assert "borta.csv does not exist" in small.wizard.file_page.notice.text


def test_text_from_the_file_is_shown_as_it_is(small: Driver, tmp_path: pathlib.Path) -> None:
    from qgis.PyQt.QtCore import Qt

    path = tmp_path / "farlig.csv"
    path.write_text(
        "Rapport-ID;Händelse;Datum;Stadsdel;<b>&x</b>\n"
        "R1;<img src=x>;2026-11-02;Ängby;=1+1\nR2;Brand;<i>igår</i>;Ängby;\n",
        encoding="utf-8",
    )
    wizard = small.wizard
    small.choose(path, "<u>Väktare</u> & Co", "2026-11-23")
    small.press(wizard.buttons.next)
    item = wizard.columns_page.table.item(4, 0)
    assert item.text() == "<b>&x</b>"
    assert "&lt;b&gt;&amp;x" in item.toolTip()
    small.press(wizard.buttons.next)
    page = wizard.preview_page
    assert table(page.first)[0][1] == "<img src=x> → –"
    tip = page.first.text_model.data(page.first.text_model.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert table(page.rejected) == [["3", "Datum", "<i>igår</i>"]]
    assert page._origin.textFormat() == Qt.TextFormat.PlainText
    small.press(wizard.buttons.write)
    assert wizard.result_page.numbers == ["1", "0", "0", "1"]


def test_cancelling_in_the_middle_leaves_the_store_untouched(
    sweden: Driver, trial_data: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    from est_plugin.domain.calendar import Clock
    from est_plugin.gui.import_preview_page import PreviewState
    from est_plugin.gui.import_wizard import Step
    from est_plugin.store.opening import open_store
    from tests.gui_desk import wait_until

    wizard, before = sweden.wizard, sweden.digest()
    sweden.choose(trial_data / "houston" / "houston_crime_2010.csv", "Houston", "2011-01-01")
    sweden.press(wizard.buttons.next)
    wizard.buttons.next.click()
    assert wizard.preview_page.state is PreviewState.LOADING
    assert not wizard.buttons.write.isEnabled()
    wait_until(lambda: wizard.preview_page.loading._bar.value() > 10)
    wizard.preview_page.loading.cancelled.emit()
    sweden.settle()
    assert (wizard.step, wizard.preview_page.state) == (Step.PREVIEW, PreviewState.FAILED)
    assert "nothing has been changed" in wizard.preview_page.failed.sentence
    wizard.preview_page.failed.retried.emit()
    sweden.settle()
    assert wizard.preview_page.state is PreviewState.SHOWN

    wizard.buttons.write.click()
    assert wizard.is_importing
    wait_until(lambda: wizard.result_page.loading._bar.value() > 10, 120.0)
    wizard.reject()
    assert wizard.isVisible(), "closing stops the import first, and says so"
    sweden.settle()
    assert wizard.step is Step.RESULT
    assert "nothing has been written" in wizard.result_page.failed.sentence
    with open_store(str(sweden.store)) as store:
        assert store.batches() == []
        assert store.sources(Clock.OCCURRED) == []
    assert sweden.digest() == before
    assert not list(sweden.store.parent.glob("*-journal"))
    assert wizard.buttons.back.isEnabled()


def test_a_locked_store_is_said_to_be_so_and_can_be_tried_again(small: Driver, tmp_path: pathlib.Path) -> None:
    import sqlite3

    small.choose(reports(tmp_path, "vecka.csv", range(1, 8)), "Väktare", "2026-11-23")
    small.press(small.wizard.buttons.next)
    small.press(small.wizard.buttons.next)
    other = sqlite3.connect(str(small.store), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    small.press(small.wizard.buttons.write)
    assert "held by another program" in small.wizard.result_page.failed.sentence
    assert any("held by another program" in text for text in small.desk.messages())
    other.execute("ROLLBACK")
    other.close()
    small.wizard.result_page.failed.retried.emit()
    small.settle()
    assert small.wizard.result_page.numbers == ["7", "0", "0", "0"]


def test_another_store_closes_the_wizard(small: Driver, tmp_path: pathlib.Path) -> None:
    from est_plugin.store.opening import create_store
    from tests.gui_desk import wait_until

    with create_store(str(tmp_path / "annan.gpkg")):
        pass
    small.desk.choice.choose(str(tmp_path / "annan.gpkg"))
    wait_until(lambda: not small.desk.choice.is_reading)
    assert not small.wizard.isVisible()


# ---- how it behaves -------------------------------------------------------------------------------


def test_the_window_is_never_held_up(sweden: Driver, trial_data: pathlib.Path) -> None:
    """What the window's own thread does at each step, showing a preview of 86,314 rows, takes less than 0.1 s."""
    from qgis.PyQt.QtWidgets import QApplication

    wizard = sweden.wizard
    sweden.choose(trial_data / "houston" / "houston_crime_2010.csv", "Houston", "2011-01-01")
    sweden.press(wizard.buttons.next)
    sweden.press(wizard.buttons.next)
    made, look = wizard.preview_page.preview, wizard.look
    spans = {}
    for name, act in (
        ("preview", lambda: wizard.preview_page.show_preview(made, "Houston", False)),
        ("columns", lambda: wizard.columns_page.show_look(look, {})),
        ("recall", lambda: wizard.file_page.source.setEditText("Polisen")),
    ):
        took = []
        for _ in range(3):
            QApplication.processEvents()
            start = time.perf_counter()
            act()
            QApplication.processEvents()
            took.append(time.perf_counter() - start)
        spans[name] = min(took)
    assert max(spans.values()) < 0.1, spans


def test_every_field_can_be_reached_by_the_keyboard(small: Driver, tmp_path: pathlib.Path) -> None:
    from qgis.PyQt.QtWidgets import QApplication, QComboBox, QWidget

    from est_plugin.gui.qt_flags import flag_number

    def reached(start: QWidget) -> list[QWidget]:
        found, widget = [], start
        for _ in range(5000):
            widget = widget.nextInFocusChain()
            if widget is start:
                break
            if widget.isVisible() and widget.isEnabled() and flag_number(widget.focusPolicy()) & 1:
                found.append(widget)
        return found

    wizard = small.wizard
    small.choose(reports(tmp_path, "vecka.csv", range(1, 8)), "Väktare", "2026-11-23")
    QApplication.processEvents()
    page = wizard.file_page
    there = reached(wizard)
    asked = (page.path, page.browse, page.source, page.extracted)
    for widget in (*asked, wizard.buttons.next, wizard.buttons.close_button):
        assert widget in there
    small.press(wizard.buttons.next)
    there = reached(wizard)
    boxes = [wizard.columns_page.box(row) for row in range(5)]
    assert all(box in there for box in boxes)
    order = [widget for widget in there if isinstance(widget, QComboBox) and widget in boxes]
    assert order == boxes, "from top to bottom"
    small.press(wizard.buttons.next)
    there = reached(wizard)
    for widget in (wizard.preview_page.first, wizard.preview_page.tabs.tabBar(), wizard.buttons.write):
        assert widget in there
    assert wizard.buttons.write.isDefault()


def test_a_file_is_dropped_on_the_window(small: Driver, tmp_path: pathlib.Path) -> None:
    from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
    from qgis.PyQt.QtWidgets import QApplication

    path = reports(tmp_path, "vecka 2026-11-23.csv", range(1, 8))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(small.wizard, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(small.wizard, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys))
    small.settle()
    assert small.wizard.file_page.path.text() == str(path)
    assert small.wizard.file_page.extraction_date == dt.date(2026, 11, 23)
    text = QMimeData()
    text.setText("inget")
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, text, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(small.wizard, enter)
    assert not enter.isAccepted()


def test_a_file_chosen_before_the_store_is_read_is_not_lost(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_wizard import ImportWizard
    from tests.gui_desk import wait_until
    from tests.small_store import new_store

    with new_store(tmp_path) as store:
        location = store.location
    desk.choice.choose(location)
    wait_until(lambda: not desk.choice.is_reading)
    wizard = ImportWizard(desk.choice, desk.around)
    wizard.choose_file(str(reports(tmp_path, "vecka.csv", range(1, 8))))
    wait_until(lambda: not wizard.is_busy)
    assert wizard.look is not None
    assert "Reporters' events" in wizard.file_page._what.text()
    wizard.tear_down()


def test_the_menu_and_the_start_page_open_the_one_wizard(desk: Any, tmp_path: pathlib.Path) -> None:
    from est_plugin.gui.import_opening import close_import_wizard
    from est_plugin.gui.import_wizard import ImportWizard
    from tests.gui_desk import wait_until
    from tests.small_store import new_store

    with new_store(tmp_path) as store:
        location = pathlib.Path(store.location)
    dock = desk.inventory_dock()
    incidents = dock.start_page.buttons[2]
    assert not incidents.isEnabled()
    assert "store first" in incidents.toolTip()
    desk.open(dock, location)
    assert incidents.isEnabled(), "the wizard needs no plugin Processing"
    incidents.click()
    (wizard,) = dock.window().findChildren(ImportWizard)
    incidents.click()
    assert dock.window().findChildren(ImportWizard) == [wizard]
    wait_until(lambda: not wizard.is_busy)
    wizard.reject()
    assert dock.window().findChildren(ImportWizard) == []
    close_import_wizard(dock.window())


# ---- what is guessed ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "day", "is_in_name"),
    [
        ("Uttag 2026-11-23.csv", dt.date(2026, 11, 23), True),
        ("uttag_20261116_20261122.xlsx", dt.date(2026, 11, 22), True),
        ("brott_261120.csv", dt.date(2026, 11, 20), True),
        ("uttag 2027-01-04.csv", None, False),
        ("rapport 2026-13-45.csv", None, False),
        ("ärende 8803200016.csv", None, False),
        ("vecka 47.csv", None, False),
    ],
)
def test_the_extraction_date_is_guessed_from_the_name_else_from_the_file(
    tmp_path: pathlib.Path, name: str, day: dt.date | None, is_in_name: bool
) -> None:
    import os

    from est_plugin.gui.import_memory import guessed_extraction

    path = tmp_path / name
    path.write_text("x", encoding="utf-8")
    changed = dt.datetime(2026, 11, 10, 12, 0)
    os.utime(path, (changed.timestamp(), changed.timestamp()))
    assert guessed_extraction(str(path), dt.date(2026, 11, 24)) == (day or changed.date(), is_in_name)


def test_a_files_name_is_known_again_whatever_numbers_stand_in_it() -> None:
    from est_plugin.gui.import_memory import file_pattern

    assert file_pattern("/a/Uttag 2026-11-23.csv") == file_pattern("C/uttag 2026-11-30.csv") == "uttag #-#-#.csv"
    assert file_pattern("/a/bok.xlsx|layername=Blad1") == "bok.xlsx"
