"""est:fetchevents: the police's published events from polisen.se, as a list of news."""

from __future__ import annotations

import pathlib
import time
import urllib.parse
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsSettings,
)
from qgis.PyQt.QtCore import QEventLoop, QLockFile, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..domain.errors import EstError
from ..domain.language import number, tr
from ..domain.progress import Cancelled
from ..intake.polisen_service import (
    ADDRESS,
    address,
    merged,
    read_answer,
    read_earlier,
    remembered,
    seconds_to_wait,
    write_events,
)
from ..paths import plugin_version
from .algorithm import OUTPUT, EstAlgorithm

_TIMEOUT_S = 60
_LARGEST = 20 << 20
_LOCKED_MS = 30_000


class FetchEvents(EstAlgorithm):
    """Asks the service once, within its rules, and adds what it says to the file."""

    ID = "fetchevents"

    def title(self) -> str:
        """Its name."""
        return tr("Fetch events from polisen.se")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Fetches the events that the police publish on polisen.se, and adds them to OUTPUT by their id: call it "
            "daily, since the service gives the newest 500 only. est:importincidents takes the file with the profile "
            "polisen_events. They are news: listed, never counted, and never placed, since their positions are "
            "centroids of municipalities and counties. The service allows one call in 10 seconds and 60 in an hour; "
            "this waits, or refuses. LOCATION and TYPE may hold several names with ; between; DATE is a month, a day "
            "or an hour: 2026-11, 2026-11-24 or 2026-11-24 14."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.add_text("LOCATION", tr("Municipality or county, such as Uppsala (empty: all)"))
        self.add_text("TYPE", tr("Type of event, such as Skadegörelse (empty: all)"))
        self.add_text("DATE", tr("Month, day or hour, such as 2026-11-24 (empty: the newest)"))
        self.add_text("URL", tr("Address of the service"), default=ADDRESS)
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("File of events"), fileFilter=tr("Events (*.json)"))
        )
        self.add_results(
            ("N_FETCHED", tr("Events in the answer")),
            ("N_NEW", tr("New events")),
            ("N_CHANGED", tr("Changed events")),
            ("N_EVENTS", tr("Events in the file")),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Fetch."""
        url = address(
            self.text(parameters, "URL", context) or ADDRESS,
            self.text(parameters, "LOCATION", context),
            self.text(parameters, "TYPE", context),
            self.text(parameters, "DATE", context),
        )
        output = pathlib.Path(str(self.parameterAsFileOutput(parameters, OUTPUT, context)))
        # Before the service is asked: a file that can't take the answer should cost no call.
        earlier = read_earlier(output)
        _await_turn(str(urllib.parse.urlsplit(url).hostname), feedback)
        fetched = read_answer(_body(_ask(url, feedback), url), url)
        both = merged(earlier, fetched)
        write_events(output, both.events)
        feedback.pushInfo(
            tr(
                "{n} events fetched: {new} new, {changed} changed; the file holds {all}.",
                n=number(len(fetched)),
                new=number(both.n_new),
                changed=number(both.n_changed),
                all=number(len(both.events)),
            )
        )
        return {
            OUTPUT: str(output),
            "N_FETCHED": len(fetched),
            "N_NEW": both.n_new,
            "N_CHANGED": both.n_changed,
            "N_EVENTS": len(both.events),
        }


@dataclass(frozen=True)
class _Reply:
    """What the network gave."""

    status: int
    """HTTP status, 0 without an answer."""
    body: bytes
    error: str
    """What went wrong on the way, '' nothing."""
    retry_after: str = ""


def _await_turn(host: str, feedback: QgsProcessingFeedback) -> None:
    """Wait until the service may be asked, and note that it is asked now; the profile's settings remember it.

    Other programs with the same profile wait in line.
    """
    settings, key = QgsSettings(), f"est/calls/{host}"
    line = QLockFile(str(pathlib.Path(QgsApplication.qgisSettingsDirPath()) / "est-calls.lock"))
    pathlib.Path(QgsApplication.qgisSettingsDirPath()).mkdir(parents=True, exist_ok=True)
    if not line.tryLock(_LOCKED_MS):
        raise EstError(tr("Another program is asking {host}: try again in a minute.", host=host))
    try:
        settings.sync()
        calls = [float(text) for text in str(settings.value(key, "") or "").split(";") if text]
        wait = seconds_to_wait(calls, time.time())
        if wait:
            feedback.pushInfo(tr("Waiting {n} seconds: the service asks for that.", n=number(wait, 1)))
        end = time.monotonic() + wait
        while (left := end - time.monotonic()) > 0:
            if feedback.isCanceled():
                raise Cancelled
            time.sleep(min(left, 0.2))
        settings.setValue(key, ";".join(f"{call:.3f}" for call in remembered(calls, time.time())))
        settings.sync()
    finally:
        line.unlock()


def _ask(url: str, feedback: QgsProcessingFeedback) -> _Reply:
    """One call through QGIS's network (its proxy and certificates), in this thread, with our own name.

    Raises Cancelled when the user stops it.
    """
    asked, name = QUrl.fromEncoded(url.encode("ascii")), f"EST for QGIS/{plugin_version()}".encode()

    def sign(request: QNetworkRequest) -> None:
        # QGIS writes its own name into every request; only afterwards can ours be set.
        if request.url() == asked:
            request.setRawHeader(b"User-Agent", name)

    request = QNetworkRequest(asked)
    request.setRawHeader(b"Accept", b"application/json")
    request.setAttribute(
        QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
    )
    loop, watch = QEventLoop(), QTimer()
    signing = QgsNetworkAccessManager.setRequestPreprocessor(sign)
    try:
        reply = QgsNetworkAccessManager.instance().get(request)
    finally:
        QgsNetworkAccessManager.removeRequestPreprocessor(signing)
    started = time.monotonic()

    def look() -> None:
        late = time.monotonic() - started > _TIMEOUT_S
        if feedback.isCanceled() or late or reply.bytesAvailable() > _LARGEST:
            reply.abort()

    watch.timeout.connect(look)
    reply.finished.connect(loop.quit)
    watch.start(100)
    if not reply.isFinished():
        loop.exec()
    watch.stop()
    if feedback.isCanceled():
        reply.deleteLater()
        raise Cancelled
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    failed = reply.error() != QNetworkReply.NetworkError.NoError  # type: ignore[operator]
    error = str(reply.errorString()) if failed else ""
    found = _Reply(
        int(status) if status is not None else 0,
        bytes(reply.readAll()),
        error,
        bytes(reply.rawHeader(b"Retry-After")).decode("ascii", "replace"),
    )
    reply.deleteLater()
    return found


def _body(reply: _Reply, url: str) -> bytes:
    """The answer's content. Raises EstError with one sentence where there is none."""
    host = urllib.parse.urlsplit(url).hostname
    if reply.status == 404:
        raise EstError(
            tr("{host} has no events for this choice (404): check LOCATION, TYPE, DATE and the address.", host=host)
        )
    if reply.status == 429:
        after = tr(" in {n} seconds", n=reply.retry_after) if reply.retry_after.isdigit() else ""
        raise EstError(
            tr("{host} has been asked too often (429): try again{after}, or in an hour.", host=host, after=after)
        )
    if reply.status >= 400:
        raise EstError(tr("{host} could not answer (HTTP {status}): try again later.", host=host, status=reply.status))
    if reply.error or not reply.status:
        raise EstError(
            tr(
                "{host} could not be reached ({error}): check the network and QGIS's proxy settings.",
                host=host,
                error=reply.error.rstrip(". ") or tr("no answer"),
            )
        )
    return reply.body
