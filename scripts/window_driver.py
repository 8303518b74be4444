"""The half of :mod:`qgis_window` that runs inside QGIS: waits for the window, runs the scenario, says how it went."""
from __future__ import annotations

import json
import os
import pathlib
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

_WATCH = "est-watch"


class Window:
    """What a scenario has to work with."""

    def __init__(self, order: dict[str, Any]) -> None:
        from qgis import utils

        self.iface: Any = utils.iface
        self.name: str = order["plugin"]
        self.top = pathlib.Path(order["top"])
        """The checkout."""
        self.out = pathlib.Path(order["out"])
        """Where pictures go."""
        self.given: dict[str, str] = order["given"]
        """What the caller wanted the scenario to know."""
        if self.name not in utils.plugins:
            raise RuntimeError(f"QGIS did not load the plugin {self.name}")

    @property
    def plugin(self) -> Any:
        """The plugin object that QGIS holds now."""
        from qgis import utils

        return utils.plugins[self.name]

    def settle(self, milliseconds: int = 300) -> None:
        """Let QGIS go on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        # What was to be deleted later is gone now, as it would be for a user.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_until(self, is_so: Callable[[], bool], seconds: float = 60.0) -> None:
        """Let QGIS go on until *is_so*. Raises TimeoutError when it isn't in time."""
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError(f"not so within {seconds:g} s")
            self.settle(50)

    def picture(self, name: str, widget: QWidget | None = None) -> pathlib.Path:
        """Save the main window, or *widget*, as OUT/name.png, when the map is drawn."""
        canvas = self.iface.mapCanvas()
        # Twice: the map begins to draw a moment after its window or its extent has changed.
        for _ in range(2):
            self.settle(500)
            self.wait_until(lambda: not canvas.isDrawing())
        path = self.out / f"{name}.png"
        if not (widget or self.iface.mainWindow()).grab().save(str(path)):
            raise RuntimeError(f"{path} can't be written")
        return path


def watch(order_file: str) -> None:
    """While QGIS starts: a dialog that waits for an answer would wait for ever, so say what it says and end."""
    status = pathlib.Path(json.loads(pathlib.Path(order_file).read_text(encoding="utf-8"))["status"])
    timer = QTimer(QCoreApplication.instance())

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            texts = [part.text() for part in dialog.findChildren(QLabel)]
            texts += [part.toPlainText() for part in dialog.findChildren(QTextEdit)]
            status.write_text("\n".join(["QGIS asks:", dialog.windowTitle(), *filter(None, texts)]), encoding="utf-8")
            os._exit(0)

    timer.timeout.connect(look)
    timer.start(2000)
    QCoreApplication.instance().setProperty(_WATCH, timer)


def start(order_file: str) -> None:
    """Run what the order says as soon as QGIS's window stands."""
    order = json.loads(pathlib.Path(order_file).read_text(encoding="utf-8"))
    QTimer.singleShot(1000, lambda: _run(order))


def _run(order: dict[str, Any]) -> None:
    status = pathlib.Path(order["status"])
    QCoreApplication.instance().property(_WATCH).stop()
    try:
        window = Window(order)
        window.iface.mainWindow().setGeometry(0, 0, order["width"], order["height"])
        window.settle(1000)
        scenario = pathlib.Path(order["scenario"])
        scope: dict[str, Any] = {"__file__": str(scenario), "__name__": "scenario"}
        sys.path.insert(0, order["top"])
        exec(compile(scenario.read_text(encoding="utf-8"), str(scenario), "exec"), scope)
        scope["run"](window)
        status.write_text("ok", encoding="utf-8")
    except BaseException:  # noqa: BLE001 (whatever it was, it is what the caller is told)
        status.write_text(traceback.format_exc(), encoding="utf-8")
    finally:
        sys.stdout.flush()
        # QGIS would ask whether to save the project.
        os._exit(0)
