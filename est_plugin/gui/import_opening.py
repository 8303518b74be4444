"""Opens the import wizard, one in a window, and takes it away again."""
from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from .import_wizard import ImportWizard
from .store_choice import StoreChoice
from .surroundings import Surroundings


def show_import_wizard(choice: StoreChoice, around: Surroundings, parent: QWidget) -> ImportWizard:
    """Open the wizard for the open store, or bring the one that is open to the front."""
    window = parent.window()
    wizard = window.findChild(ImportWizard)
    if wizard is None:
        wizard = ImportWizard(choice, around, window)
        wizard.finished.connect(lambda _result: close_import_wizard(window))
        wizard.show()
    else:
        wizard.raise_()
        wizard.activateWindow()
    return wizard


def close_import_wizard(window: QWidget) -> None:
    """Take the wizard, where there is one, out of *window*."""
    for wizard in window.findChildren(ImportWizard):
        wizard.tear_down()
        wizard.hide()
        # A deleted widget is gone only after the next turn of the event loop; out of the window it is at once.
        wizard.setParent(None)
        wizard.deleteLater()
