"""The designed states of a dock beside its result: how to begin, loading, failed."""
from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..domain.language import tr
from .rich_text import button_text, tooltip
from .store_choice import StoreChoice


def text_label(text: str = "", bold: bool = False) -> QLabel:
    """A label that wraps, shows text from data as it is, and can be copied from."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # A long word without a space must not make the dock wider, and every line of the text must have its height.
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label


class StartPage(QWidget):
    """How to begin: the steps from nothing to a first picture, ticked off where the store has them."""

    def __init__(
        self,
        choice: StoreChoice,
        open_store: Callable[[], None],
        run_step: Callable[[str], None],
        why_not: Callable[[str, bool], str],
    ) -> None:
        """*why_not*: step and whether a store is open -> why the step can't be taken, in a sentence, '' if it can."""
        super().__init__()
        self._choice, self._why_not = choice, why_not
        heading = text_label(tr("How to begin"), bold=True)
        self._what = text_label()
        self._open = _button(tr("Open a store …"), tr("Open a store that you or a colleague has made"), open_store)
        self._steps = [
            (tr("1  A store, where the picture rests"), "est:createdatabase", tr("Create a store …")),
            (tr("2  The areas that are compared"), "est:importareas", tr("Import areas …")),
            (tr("3  The week's reports and police records"), "est:importincidents", tr("Import incidents …")),
        ]
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        self._marks: list[QLabel] = []
        self.buttons: list[QPushButton] = []
        """One for each step, in order."""
        self.ticks: list[bool] = []
        """Which steps are done, in order."""
        for line, (text, algorithm, caption) in enumerate(self._steps):
            mark = text_label(text)
            button = _button(caption, "", lambda _=False, name=algorithm: run_step(name))
            grid.addWidget(mark, line, 0)
            grid.addWidget(button, line, 1)
            self._marks.append(mark)
            self.buttons.append(button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self._what)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_progress()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Look again: the plugin Processing may have come, or gone, since."""
        super().showEvent(event)
        self.show_progress()

    def show_progress(self) -> None:
        """Tick off what the open store has, and allow the next steps."""
        contents = self._choice.contents
        done = [contents is not None, bool(contents and contents.area_sets), bool(contents and contents.n_batches)]
        self.ticks = done
        if contents is None:
            self._what.setText(
                tr(
                    "The picture rests in one file, a store. No store is open: create one, or open one that you have."
                )
            )
        else:
            self._what.setText(tr("The store {name} is open, and lacks what is not ticked.", name=contents.name))
        for (text, algorithm, _), mark, button, is_done in zip(self._steps, self._marks, self.buttons, done):
            mark.setText("✓ " + text.lstrip("0123456789 ") if is_done else text)
            why = self._why_not(algorithm, contents is not None)
            button.setEnabled(not why)
            button.setToolTip(tooltip(why))


class LoadingPage(QWidget):
    """What is being done, how far it has come, and a way to stop it."""

    cancelled = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._what = text_label()
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(tr("Progress"))
        cancel = _button(tr("Cancel"), "", self.cancelled.emit)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.addWidget(self._what)
        column.addLayout(row)
        column.addStretch(1)

    def begin(self, text: str) -> None:
        """Start at nothing."""
        self.say(text)
        self.advance(0.0)

    def say(self, text: str) -> None:
        """What is being done now."""
        self._what.setText(text)

    def advance(self, percent: float) -> None:
        """How far it has come, 0–100."""
        self._bar.setValue(round(percent))


class FailedPage(QWidget):
    """Why there is no picture, in a sentence, and what can be tried."""

    retried = pyqtSignal()

    def __init__(self, open_store: Callable[[], None]) -> None:
        super().__init__()
        self._heading = text_label(bold=True)
        self._sentence = text_label()
        self._again = _button(tr("Try again"), "", self.retried.emit)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addWidget(_button(tr("Open another store …"), "", open_store))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def show_failure(self, sentence: str) -> None:
        """It could not be done."""
        self._heading.setText(tr("There is no picture to show"))
        self._sentence.setText(sentence)

    def show_cancelled(self) -> None:
        """The user stopped it: nothing is wrong."""
        self._heading.setText(tr("Cancelled"))
        self._sentence.setText(tr("You stopped it before it was ready; nothing has been changed."))


def _button(text: str, what: str, pressed: Callable[..., object]) -> QPushButton:
    button = QPushButton(button_text(text))
    button.setToolTip(tooltip(what))
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: pressed())
    return button
