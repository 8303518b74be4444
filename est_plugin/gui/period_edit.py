"""Choosing a week or a tertial: one step back or forth, written, from the calendar, or the latest one."""
from __future__ import annotations

import datetime as dt
from typing import Union

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QEvent, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.calendar import Tertial, Week
from ..domain.errors import EstError
from ..domain.language import tr
from .rich_text import tooltip

AnyPeriod = Union[Week, Tertial]


class PeriodEdit(QWidget):
    """A line edit between two arrows, a calendar, and a button for the latest period."""

    period_changed = pyqtSignal()
    """Another period was chosen by the user."""

    latest_asked = pyqtSignal()

    def __init__(self, period: AnyPeriod, texts: PeriodTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period = period
        self._kind = type(period)
        self._previous = self._arrow("mActionArrowLeft.svg", texts.previous, -1)
        self._next = self._arrow("mActionArrowRight.svg", texts.following, 1)
        self._line = QLineEdit(str(period))
        self._line.setAccessibleName(texts.name)
        self._line.setToolTip(tooltip(texts.how))
        self._line.setFixedWidth(self._line.fontMetrics().horizontalAdvance("2026-W53") + 24)
        self._line.editingFinished.connect(self._read)
        self._latest = QPushButton(texts.latest)
        self._latest.setToolTip(tooltip(texts.latest_how))
        self._latest.setAutoDefault(False)
        self._latest.clicked.connect(self.latest_asked)
        self._wrong = QLabel()
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.hide()

        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(self._previous)
        row.addWidget(self._line)
        if self._kind is Week:
            row.addWidget(self._calendar_button())
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._latest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._wrong)

    @property
    def period(self) -> AnyPeriod:
        """The period chosen last; a text that is none doesn't change it."""
        return self._period

    @property
    def wrong_text(self) -> str:
        """The sentence shown under a text that is no period; empty where it is one."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def set_period(self, period: AnyPeriod) -> None:
        """Show *period*, without saying that the user chose it."""
        self._period = period
        self._line.setText(str(period))
        self._wrong.hide()

    def _arrow(self, icon: str, what: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setAccessibleName(what)
        button.setToolTip(tooltip(what))
        button.clicked.connect(lambda: self._choose(self._period.plus(step)))
        return button

    def _calendar_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(_calendar_icon())
        what = tr("Choose the week in a calendar")
        button.setAccessibleName(what)
        button.setToolTip(tooltip(what))
        button.clicked.connect(lambda: self._show_calendar(button))
        return button

    def _show_calendar(self, below: QWidget) -> None:
        frame = CalendarPopup(self._period.first, self)
        frame.day_chosen.connect(lambda day: self._choose(Week.of(day)))
        frame.move(below.mapToGlobal(QPoint(0, below.height())))
        frame.show()

    def _read(self) -> None:
        """Take what was written, or say what is wrong with it."""
        try:
            period = self._kind.parse(self._line.text())
        except EstError as error:
            self._wrong.setText(str(error))
            self._wrong.show()
            return
        if period == self._period:
            self.set_period(period)
        else:
            self._choose(period)

    def _choose(self, period: AnyPeriod) -> None:
        self.set_period(period)
        self.period_changed.emit()


class PeriodTexts:
    """What a period edit says of itself."""

    def __init__(self, name: str, how: str, previous: str, following: str, latest: str, latest_how: str) -> None:
        self.name, self.how = name, how
        self.previous, self.following = previous, following
        self.latest, self.latest_how = latest, latest_how


def week_edit(week: Week, parent: QWidget | None = None) -> PeriodEdit:
    """An edit for weeks."""
    return PeriodEdit(
        week,
        PeriodTexts(
            tr("Week"),
            tr("The ISO week, such as 2026-W47"),
            tr("The week before"),
            tr("The week after"),
            tr("Latest whole week"),
            tr("The newest week that is over and that a source of the store covers"),
        ),
        parent,
    )


def tertial_edit(tertial: Tertial, parent: QWidget | None = None) -> PeriodEdit:
    """An edit for tertials."""
    return PeriodEdit(
        tertial,
        PeriodTexts(
            tr("Tertial"),
            tr("The tertial, such as 2026-T3: T1 January–April, T2 May–August, T3 September–December"),
            tr("The tertial before"),
            tr("The tertial after"),
            tr("Latest tertial"),
            tr("The newest tertial of which a source of the store covers some days"),
        ),
        parent,
    )


class CalendarPopup(QFrame):
    """A month with ISO week numbers; a click on a day chooses it."""

    day_chosen = pyqtSignal(object)

    def __init__(self, day: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setGridVisible(False)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._was_chosen)
        self.calendar.activated.connect(self._was_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.calendar)

    def showEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the arrow keys move in the month at once."""
        super().showEvent(event)
        self.calendar.setFocus()

    def _was_chosen(self, day: QDate) -> None:
        # Return sends both signals: the second one comes when the popup is closing.
        if self.isVisible():
            self.close()
            self.day_chosen.emit(dt.date(day.year(), day.month(), day.day()))


def _calendar_icon() -> QIcon:
    return QgsApplication.getThemeIcon("mIconFieldDate.svg")
