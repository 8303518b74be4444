"""What both docks share: the top, the states, loading by a task, the chosen area on the map."""
from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import Progress
from ..export.product_layers import coordinate_system
from .area_highlight import AreaHighlight
from .pages import FailedPage, LoadingPage, StartPage
from .period_edit import PeriodEdit
from .picture_chooser import PictureChooser
from .project_layers import ProductLayer, make_layers, show_in_project
from .rich_text import tooltip
from .store_button import ask_for_store, run_step, why_no_step
from .store_choice import StoreChoice
from .surroundings import Surroundings
from .work import Outcome, Work, tell_failure, tell_sentence

DOCK_WIDTH = 420
"""For which width a dock is designed."""


class State(enum.Enum):
    """What a dock shows."""

    START = "start"
    LOADING = "loading"
    FAILED = "failed"
    CANCELLED = "cancelled"
    SHOWN = "shown"


class PictureDock(QgsDockWidget):
    """A dock that shows one product of the open store. A subclass says which, and how."""

    state_changed = pyqtSignal(object)
    """The dock's new :class:`State`."""

    def __init__(
        self, title: str, name: str, edit: PeriodEdit, choice: StoreChoice, around: Surroundings, parent: QWidget | None
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._choice, self._around = choice, around
        self._work: Work | None = None
        self._adding: Work | None = None
        self._is_due = False
        self._product: Any = None
        self._state: State | None = None
        self._wkb: dict[str, bytes] = {}
        self._crs = QgsCoordinateReferenceSystem()
        self._highlight = AreaHighlight(around.canvas, around.project)
        self.chooser = PictureChooser(choice, around, edit)
        self.start_page = StartPage(
            choice, self._ask_for_store, lambda step: run_step(step, choice, around, self), why_no_step
        )
        self._loading = LoadingPage()
        self._failed = FailedPage(self._ask_for_store)
        self._result = QWidget()
        self._add_layers = QPushButton(tr("Add layers to the project"))
        self._add_layers.setAutoDefault(False)
        self._add_layers.clicked.connect(self.add_layers)
        self._pages = QStackedWidget()
        for page in (self.start_page, self._loading, self._failed, self._result):
            self._pages.addWidget(page)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.chooser)
        column.addWidget(self._pages, 1)
        self.setWidget(content)

        self._loading.cancelled.connect(self.cancel)
        self._failed.retried.connect(self._try_again)
        self.chooser.asked.connect(self.load)
        choice.changed.connect(self._store_changed)
        around.project.crsChanged.connect(self._highlight.clear)
        self.visibilityChanged.connect(self._was_shown_or_hidden)

    # ---- what a subclass says ----------------------------------------------------------------

    def make(self) -> Callable[[Progress], Any]:
        """What makes the product that the top asks for: a function of a progress. Raises EstError on a wrong choice."""
        raise NotImplementedError

    def fill(self, product: Any) -> None:
        """Show *product* in the result page."""
        raise NotImplementedError

    def layers(self) -> tuple[str, list[ProductLayer]]:
        """The product's period, and its layers."""
        raise NotImplementedError

    # ---- what the user sees ------------------------------------------------------------------

    @property
    def state(self) -> State | None:
        """What it shows now."""
        return self._state

    @property
    def product(self) -> Any:
        """The product shown; None where none is."""
        return self._product

    @property
    def failure(self) -> str:
        """The sentence of the failed state; empty in every other."""
        return self._failed.sentence if self._state is State.FAILED else ""

    @property
    def is_highlighting(self) -> bool:
        """Whether an area is outlined on the map."""
        return self._highlight.is_shown

    def load(self) -> None:
        """Make the product that the top asks for, beside the window."""
        self._abandon()
        self._is_due = False
        contents = self._choice.contents
        if contents is None or not contents.is_ready:
            self._store_changed()
            return
        self._highlight.clear()
        self._loading.begin(tr("Making the picture"))
        work = Work(tr("EST: making the picture"), self.make(), self._was_made)
        work.progressChanged.connect(self._loading.advance)
        work.said.connect(self._loading.say)
        self._work = work
        self._around.tasks.addTask(work)
        self._go(State.LOADING)

    def cancel(self) -> None:
        """Stop what is being loaded."""
        if self._work is not None:
            self._work.cancel()
        else:
            self._choice.cancel()

    def show_product(self, product: Any) -> None:
        """Show a product that is there already."""
        self._product = product
        self._wkb = dict(zip(product.areas["code"], product.areas["wkb"]))
        self._crs = coordinate_system(product.area_set.crs)
        self._highlight.clear()
        self.fill(product)
        self._allow_adding()
        self._go(State.SHOWN)

    @property
    def is_adding_layers(self) -> bool:
        """Whether the product's layers are being made now."""
        return self._adding is not None

    def add_layers(self) -> None:
        """Put the product's layers into the project; they are made beside the window."""
        period, recipes = self.layers()

        def show(work: Work) -> None:
            self._adding = None
            self._allow_adding()
            if work.outcome is Outcome.FAILED:
                tell_failure(work, self._around.bar)
            elif work.outcome is Outcome.DONE:
                try:
                    show_in_project(self._around.project, period, recipes, work.result)
                except EstError as error:
                    self._tell(error)

        self._adding = Work(
            tr("EST: making the layers"), lambda progress: make_layers(recipes, progress), show
        )
        self._allow_adding()
        self._around.tasks.addTask(self._adding)

    def _allow_adding(self) -> None:
        self._add_layers.setEnabled(not self.is_adding_layers)
        self._add_layers.setToolTip(
            tooltip(
                tr("The layers are being made.")
                if self.is_adding_layers
                else tr("Adds the layers in a group of their own; those of the same period are replaced")
            )
        )

    def zoom_to_area(self, code: str) -> None:
        """Zoom to an area of the product and outline it."""
        wkb = self._wkb.get(code)
        if wkb is None:
            return
        try:
            self._highlight.show(bytes(wkb), self._crs)
        except EstError as error:
            self._tell(error)

    def clear_highlight(self) -> None:
        """Take the outline off the map."""
        self._highlight.clear()

    def tear_down(self) -> None:
        """Stop what is under way and take everything off the map, before the dock goes."""
        self._abandon()
        if self._adding is not None:
            self._adding.abandon()
        self._highlight.clear()
        self._choice.changed.disconnect(self._store_changed)
        self._around.project.crsChanged.disconnect(self._highlight.clear)

    # ---- how it comes about ------------------------------------------------------------------

    def _was_made(self, work: Work) -> None:
        if work is not self._work:
            return
        self._work = None
        if work.outcome is Outcome.DONE:
            self.show_product(work.result)
        elif work.outcome is Outcome.CANCELLED:
            self._product = None
            self._failed.show_cancelled()
            self._go(State.CANCELLED)
        else:
            self._product = None
            tell_failure(work, self._around.bar)
            self._failed.show_failure(work.sentence)
            self._go(State.FAILED)

    def _store_changed(self) -> None:
        """Another store, or another content: begin with it."""
        self._abandon()
        self._is_due = False
        self._product = None
        self._highlight.clear()
        choice = self._choice
        self.start_page.show_progress()
        if choice.is_reading:
            self._loading.begin(tr("Opening the store"))
            self._go(State.LOADING)
        elif choice.sentence:
            self._failed.show_failure(choice.sentence)
            self._go(State.FAILED)
        elif choice.contents is None or not choice.contents.is_ready:
            self._go(State.START)
        elif self.isUserVisible():
            self.load()
        else:
            # Nobody looks at it: it loads when somebody does, and tells of no failure that nobody asked for.
            self._is_due = True
            self._go(State.LOADING)

    def _was_shown_or_hidden(self, is_visible: bool) -> None:
        if not is_visible:
            # Closed, or behind the other dock: the map must not show what nobody sees the reason of.
            self._highlight.clear()
        elif self._is_due:
            self.load()

    def _try_again(self) -> None:
        if self._choice.contents is None:
            self._choice.reload()
        else:
            self.load()

    def _abandon(self) -> None:
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def _ask_for_store(self) -> None:
        ask_for_store(self._choice, self._around, self)

    def _tell(self, error: EstError) -> None:
        tell_sentence(str(error), self._around.bar)

    def _go(self, state: State) -> None:
        page = {State.START: self.start_page, State.LOADING: self._loading, State.SHOWN: self._result}
        self._pages.setCurrentWidget(page.get(state, self._failed))
        self._state = state
        self.state_changed.emit(state)

