"""The import wizard in the window: a new source's file page by page, and the next file, which needs no question.

Given ``database`` (a store's path; it is written to, so give a copy), ``file`` (a file with incidents), ``source``
(its name) and where wanted ``extracted`` (its extraction date), ``crs``, ``again`` (a later file of the same source)
and ``wrong`` (a file that can't be read).
"""
from __future__ import annotations

import datetime as dt
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QDate

from est_plugin.gui.import_wizard import Step


def run(window: Any) -> None:
    """Import, and take a picture of every page."""
    parts, given = window.plugin.parts, window.given
    parts.choice.choose(given["database"])
    window.wait_until(lambda: parts.choice.contents is not None or bool(parts.choice.sentence))
    parts.inventory.show()
    parts.show_import()
    wizard = parts.import_wizard
    window.wait_until(lambda: not wizard.is_busy)
    if given.get("wrong"):
        wizard.choose_file(given["wrong"])
        window.wait_until(lambda: not wizard.is_busy)
        window.picture("import_1_wrong_file", wizard)
    window.picture("import_0_empty", wizard)
    wizard.choose_file(given["file"])
    window.wait_until(lambda: not wizard.is_busy)
    wizard.file_page.propose_source(given["source"])
    if given.get("extracted"):
        day = dt.date.fromisoformat(given["extracted"])
        wizard.file_page.extracted.setDate(QDate(day.year, day.month, day.day))
    window.picture("import_1_file", wizard)
    if given.get("crs"):
        wizard.file_page.crs.setCrs(QgsCoordinateReferenceSystem(given["crs"]))
        window.picture("import_1_file_crs", wizard)
    wizard.go_next()
    window.wait_until(lambda: not wizard.is_busy)
    window.picture("import_2_columns", wizard)
    if wizard.step is Step.COLUMNS:
        wizard.go_next()
        window.settle(150)
        window.picture("import_3_judging", wizard)
    window.wait_until(lambda: not wizard.is_busy)
    for tab in range(wizard.preview_page.tabs.count()):
        wizard.preview_page.tabs.setCurrentIndex(tab)
        window.picture(f"import_3_preview_{tab}", wizard)
    wizard.start_import()
    window.settle(400)
    window.picture("import_4_importing", wizard)
    window.wait_until(lambda: not wizard.is_busy, 120)
    window.picture("import_4_result", wizard)
    window.picture("import_4_window")
    if given.get("again"):
        wizard.result_page.another.click()
        window.wait_until(lambda: not wizard.is_busy)
        wizard.choose_file(given["again"])
        window.wait_until(lambda: not wizard.is_busy)
        window.picture("import_5_next_week", wizard)
    wizard.reject()
