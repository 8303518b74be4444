"""The button that names the open store, with what can be done to it in its menu."""
from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QSizePolicy, QToolButton, QWidget

from ..domain.language import tr
from . import preferences
from .algorithms import ask_and_run, why_unavailable
from .import_opening import show_import_wizard
from .rich_text import button_text, tooltip
from .store_choice import StoreChoice
from .surroundings import Surroundings

INCIDENTS = "est:importincidents"

_ARROW = 24
"""Room for the menu's arrow and the frame."""


def ask_for_store(choice: StoreChoice, around: Surroundings, parent: QWidget) -> None:
    """Let the user point at a store's file, and open it."""
    folder = preferences.remembered(preferences.FOLDER, around.project)
    path, _ = QFileDialog.getOpenFileName(parent, tr("Open a store"), folder, tr("Stores") + " (*.gpkg)")
    if path:
        preferences.remember(preferences.FOLDER, str(Path(path).parent), around.project)
        choice.choose(path)


def run_step(algorithm: str, choice: StoreChoice, around: Surroundings, parent: QWidget) -> None:
    """Open the dialog of a step (create, import …) for the open store, and look at the store again afterwards."""
    if algorithm == INCIDENTS:
        show_import_wizard(choice, around, parent)
    elif algorithm == "est:createdatabase":
        made = ask_and_run(algorithm, {}).get("OUTPUT")
        if made:
            choice.choose(str(made))
    elif ask_and_run(algorithm, {"DATABASE": choice.location}):
        choice.reload()


def why_no_step(algorithm: str, is_open: bool) -> str:
    """Why a step can't be taken now, in a sentence; empty where it can. Incidents have a window of their own.

    Arguments:
        is_open: whether a store is open.
    """
    why = "" if algorithm == INCIDENTS else why_unavailable(algorithm)
    if not why and not is_open and algorithm != "est:createdatabase":
        return tr("Open or create a store first.")
    return why


def step_actions() -> list[tuple[str, str]]:
    """The steps that fill a store: algorithm and what the menu calls it."""
    return [
        ("est:createdatabase", tr("Create a store …")),
        ("est:importareas", tr("Import areas …")),
        ("est:importpopulation", tr("Import population …")),
        (INCIDENTS, tr("Import incidents …")),
    ]


class StoreButton(QToolButton):
    """Shows the store's name; its menu opens, creates and fills stores."""

    def __init__(self, choice: StoreChoice, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._around = choice, around
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Store"))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction(tr("Open a store …")).triggered.connect(lambda: ask_for_store(choice, around, self))
        menu.addAction(tr("Read the store again")).triggered.connect(choice.reload)
        menu.addSeparator()
        self._steps: dict[str, QAction] = {}
        for algorithm, text in step_actions():
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, name=algorithm: run_step(name, choice, around, self))
            self._steps[algorithm] = action
        menu.aboutToShow.connect(self._allow_steps)
        self.setMenu(menu)
        choice.changed.connect(self.show_store)
        self.show_store()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never so wide as to push its neighbours out of a narrow dock."""
        return QSize(90, super().minimumSizeHint().height())

    def show_store(self) -> None:
        """Write the open store's name."""
        location = self._choice.location
        name = Path(location).name if location else tr("No store")
        room = max(self.width() - _ARROW, 60)
        self.setText(button_text(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)))
        self.setToolTip(tooltip(location or tr("No store is open: open one, or create one, from this menu.")))

    def resizeEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
        """Fit the name into the new width."""
        super().resizeEvent(event)
        self.show_store()

    def _allow_steps(self) -> None:
        for algorithm, action in self._steps.items():
            why = why_no_step(algorithm, bool(self._choice.location))
            action.setEnabled(not why)
            action.setToolTip(tooltip(why))
