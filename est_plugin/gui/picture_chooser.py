"""The top of both docks: which store, which areas, which clock, which period."""
from __future__ import annotations

import datetime as dt

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..domain.calendar import Clock, Week
from ..domain.errors import EstError
from ..domain.language import tr
from . import preferences
from .period_edit import AnyPeriod, PeriodEdit
from .rich_text import tooltip
from .store_button import StoreButton
from .store_choice import StoreChoice
from .surroundings import Surroundings

SETTLE_MS = 250
"""So long after the last click a picture is asked for: five quick clicks on an arrow ask for one."""


class PictureChooser(QWidget):
    """Says by :attr:`asked` that the user wants another picture, once the clicks have settled."""

    asked = pyqtSignal()

    def __init__(
        self, choice: StoreChoice, around: Surroundings, edit: PeriodEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choice, self._around, self._edit = choice, around, edit
        self._begun_with = ""
        # The store for which a period has been proposed: an import into it doesn't move the period again.
        self._store = StoreButton(choice, around)
        self._areas = _combo(tr("Area set"), tr("The areas that are compared with each other"))
        self._clock = _combo(
            tr("Clock"), tr("Which date counts: when it happened, or when it was registered")
        )
        for clock in Clock:
            self._clock.addItem(clock.label, clock.value)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.asked)

        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        # The clock's two names are ours and short: they fit. Names of stores and areas may be of any length.
        self._clock.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._clock.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(self._store, 1)
        row.addWidget(self._areas, 1)
        row.addWidget(self._clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(edit)

        self._areas.activated.connect(self._areas_were_chosen)
        self._clock.activated.connect(self._clock_was_chosen)
        edit.period_changed.connect(self._settle.start)
        edit.latest_asked.connect(self._take_latest)
        choice.changed.connect(self.show_contents)
        self.show_contents()

    @property
    def areas(self) -> str:
        """Name of the chosen area set; empty where there is none."""
        return str(self._areas.currentData() or "")

    @property
    def clock(self) -> Clock:
        """The chosen clock."""
        return Clock(self._clock.currentData())

    @property
    def period(self) -> AnyPeriod:
        """The chosen week or tertial."""
        return self._edit.period

    def latest_period(self) -> AnyPeriod:
        """The latest period that the store covers."""
        contents, today = self._choice.contents, dt.date.today()
        if contents is None:
            return self._edit.period
        if isinstance(self._edit.period, Week):
            return contents.latest_week(self.clock, today)
        return contents.latest_tertial(self.clock, today)

    def show_contents(self) -> None:
        """Offer what the store has; another store begins at what was chosen last, and at its latest period."""
        contents = self._choice.contents
        for widget in (self._areas, self._clock, self._edit):
            widget.setEnabled(contents is not None)
        before = self.areas or preferences.remembered(preferences.AREAS, self._around.project)
        self._areas.clear()
        for area_set in contents.area_sets if contents else ():
            self._areas.addItem(tr("{name} ({n})", name=area_set.name, n=area_set.n_areas), area_set.name)
        self._areas.setCurrentIndex(max(self._areas.findData(before), 0 if self._areas.count() else -1))
        if self._areas.count() == 0:
            self._areas.setToolTip(tooltip(tr("The store has no areas yet: import some from the store's menu.")))
        if contents is not None and contents.is_ready and self._begun_with != self._choice.location:
            self._begun_with = self._choice.location
            self._clock.setCurrentIndex(max(self._clock.findData(self._remembered_clock().value), 0))
            self._edit.set_period(self.latest_period())

    def choose(self, areas: str = "", clock: Clock | None = None, period: AnyPeriod | None = None) -> None:
        """Choose as the user would, and ask for the picture."""
        if areas:
            self._areas.setCurrentIndex(self._areas.findData(areas))
        if clock is not None:
            self._clock.setCurrentIndex(self._clock.findData(clock.value))
        if period is not None:
            self._edit.set_period(period)
        self._settle.start()

    def _remembered_clock(self) -> Clock:
        try:
            return Clock.parse(preferences.remembered(preferences.CLOCK, self._around.project))
        except EstError:
            # A project written by hand, or by a later version: begin with the ordinary clock.
            return Clock.OCCURRED

    def _areas_were_chosen(self) -> None:
        preferences.remember(preferences.AREAS, self.areas, self._around.project)
        self._settle.start()

    def _clock_was_chosen(self) -> None:
        preferences.remember(preferences.CLOCK, self.clock.value, self._around.project)
        self._settle.start()

    def _take_latest(self) -> None:
        self._edit.set_period(self.latest_period())
        self._settle.start()


def _combo(name: str, what: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(tooltip(what))
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    return combo
