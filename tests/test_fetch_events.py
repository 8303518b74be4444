"""est:fetchevents against a server on this machine; the network itself is never asked."""

from __future__ import annotations

import http.server
import json
import pathlib
import threading
import time
import urllib.parse
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_plugin.domain.errors import EstError
from est_plugin.intake.polisen_service import ADDRESS, address, merged, remembered, seconds_to_wait
from est_plugin.paths import plugin_version


def event(number: int, name: str = "24 november 09.48, Skadegörelse, Uppsala") -> dict[str, Any]:
    return {
        "id": number,
        "datetime": "2026-11-24 9:48:12 +01:00",
        "name": name,
        "summary": "En ruta krossad.",
        "url": f"/aktuellt/handelser/{number}/",
        "type": "Skadegörelse",
        "location": {"name": "Uppsala", "gps": "59.858564,17.638927"},
    }


class Service:
    """A real server that answers as it is told, and remembers what it was asked."""

    def __init__(self) -> None:
        self.status, self.body, self.headers = 200, b"[]", {"Content-Type": "application/json"}
        self.asked: list[tuple[str, dict[str, str]]] = []
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                service.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                self.send_response(service.status)
                for name, value in service.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(service.body)))
                self.end_headers()
                self.wfile.write(service.body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/api/events"

    def gives(self, *events: dict[str, Any]) -> None:
        self.status, self.body = 200, json.dumps(list(events)).encode()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def service(est_provider: Any) -> Iterator[Service]:
    from qgis.core import QgsSettings

    QgsSettings().remove("est/calls/127.0.0.1")
    running = Service()
    yield running
    running.close()
    QgsSettings().remove("est/calls/127.0.0.1")


def forget_calls() -> None:
    from qgis.core import QgsSettings

    QgsSettings().remove("est/calls/127.0.0.1")


def fetch(qgis_processing: Any, url: str, output: pathlib.Path, **more: str) -> dict[str, Any]:
    found: dict[str, Any] = qgis_processing.run("est:fetchevents", {"URL": url, "OUTPUT": str(output), **more})
    return found


def test_events_are_fetched_with_our_own_name_and_import_as_news(
    service: Service, qgis_processing: Any, tmp_path: pathlib.Path
) -> None:
    service.gives(event(2), event(1))
    output = tmp_path / "händelser.json"
    found = fetch(qgis_processing, service.url, output, LOCATION="Uppsala;Älvkarleby", TYPE="Rån", DATE="2026-11-24")
    assert (found["N_FETCHED"], found["N_NEW"], found["N_CHANGED"], found["N_EVENTS"]) == (2, 2, 0, 2)
    ((path, headers),) = service.asked
    assert headers["user-agent"] == f"EST for QGIS/{plugin_version()}"
    assert urllib.parse.parse_qs(urllib.parse.urlsplit(path).query) == {
        "locationname": ["Uppsala;Älvkarleby"],
        "type": ["Rån"],
        "DateTime": ["2026-11-24"],
    }
    store = str(tmp_path / "s.gpkg")
    qgis_processing.run("est:createdatabase", {"OUTPUT": store})
    imported = qgis_processing.run(
        "est:importincidents",
        {"DATABASE": store, "INPUT": str(output), "SOURCE": "polisen.se", "PROFILE": "polisen_events",
         "EXTRACTED": "2026-11-24"},
    )  # fmt: skip
    assert (imported["N_ROWS"], imported["N_NEW"]) == (2, 2)


def test_a_later_answer_is_added_to_the_file_by_id(
    service: Service, qgis_processing: Any, tmp_path: pathlib.Path
) -> None:
    output = tmp_path / "e.json"
    service.gives(event(2), event(1))
    fetch(qgis_processing, service.url, output)
    forget_calls()
    service.gives(event(3), event(2, "24 november 09.48, Rån, Uppsala"))
    found = fetch(qgis_processing, service.url, output)
    assert (found["N_FETCHED"], found["N_NEW"], found["N_CHANGED"], found["N_EVENTS"]) == (2, 1, 1, 3)
    there = json.loads(output.read_text(encoding="utf-8"))
    assert [(each["id"], "Rån" in each["name"]) for each in there] == [(3, False), (2, True), (1, False)]
    assert [path.name for path in tmp_path.iterdir()] == ["e.json"]


def test_a_second_call_waits_its_turn(service: Service, qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsSettings

    service.gives(event(1))
    QgsSettings().setValue("est/calls/127.0.0.1", f"{time.time() - 8:.3f}")
    begun = time.monotonic()
    fetch(qgis_processing, service.url, tmp_path / "e.json")
    assert 1.5 < time.monotonic() - begun < 8
    assert len(str(QgsSettings().value("est/calls/127.0.0.1")).split(";")) == 2


def test_the_hours_calls_are_counted_across_sessions(
    service: Service, qgis_processing: Any, tmp_path: pathlib.Path
) -> None:
    from qgis.core import QgsProcessingException, QgsSettings

    now = time.time()
    QgsSettings().setValue("est/calls/127.0.0.1", ";".join(f"{now - 3000 + 40 * i:.3f}" for i in range(60)))
    with pytest.raises(QgsProcessingException, match=r"60 times in the last hour.*try again in 1\d minutes"):
        fetch(qgis_processing, service.url, tmp_path / "e.json")
    assert service.asked == []


@pytest.mark.parametrize(
    ("status", "body", "headers", "said"),
    [
        (404, b"{}", {}, "has no events for this choice"),
        (429, b"", {"Retry-After": "30"}, "asked too often.* in 30 seconds"),
        (503, b"<html>", {}, "could not answer .HTTP 503"),
        (200, b"<!DOCTYPE html><html></html>", {}, "a web page instead of events"),
        (200, b'{"a": 1}', {}, "no list of events"),
        (200, b'[{"name": "x"}]', {}, "no list of events"),
        (200, b'[{"id": 1', {}, "no list of events"),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_the_file_stays(
    service: Service,
    qgis_processing: Any,
    tmp_path: pathlib.Path,
    status: int,
    body: bytes,
    headers: dict[str, str],
    said: str,
) -> None:
    from qgis.core import QgsProcessingException

    output = tmp_path / "e.json"
    output.write_text(json.dumps([event(1)]), encoding="utf-8")
    before = output.read_bytes()
    service.status, service.body = status, body
    service.headers.update(headers)
    with pytest.raises(QgsProcessingException, match=said) as error:
        fetch(qgis_processing, service.url, output)
    assert "\n" not in str(error.value).strip()
    assert output.read_bytes() == before


def test_without_a_network_the_host_is_named(service: Service, qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsProcessingException

    url = service.url
    service.server.server_close()
    with pytest.raises(QgsProcessingException, match=r"127\.0\.0\.1 could not be reached.*check the network"):
        fetch(qgis_processing, url, tmp_path / "e.json")
    assert not (tmp_path / "e.json").exists()


def test_a_file_of_something_else_is_left_alone(service: Service, qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    from qgis.core import QgsProcessingException

    output = tmp_path / "egna.json"
    output.write_text('{"mina": "saker"}', encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="something else than events"):
        fetch(qgis_processing, service.url, output)
    assert service.asked == []
    assert output.read_text(encoding="utf-8") == '{"mina": "saker"}'


@pytest.mark.parametrize("date", ["2026", "24/11/2026", "2026-11-24T10:00"])
def test_a_date_in_another_form_is_refused(date: str) -> None:
    with pytest.raises(EstError, match="DATE is"):
        address(ADDRESS, date=date)


def test_a_file_address_is_no_web_address() -> None:
    with pytest.raises(EstError, match="no web address"):
        address("file:///etc/passwd")


@given(st.lists(st.floats(0, 20_000), max_size=80))
def test_whoever_waits_as_told_keeps_the_services_rules(moments: list[float]) -> None:
    calls: list[float] = []
    made: list[float] = []
    now = 0.0
    for moment in sorted(moments):
        now = max(now, moment)
        try:
            now += seconds_to_wait(calls, now)
        except EstError:
            continue
        calls = remembered(calls, now)
        made.append(now)
    assert all(later - earlier >= 10 - 1e-6 for earlier, later in zip(made, made[1:]))
    assert all(sum(call - 3600 < other <= call for other in made) <= 60 for call in made)


def test_merging_twice_is_merging_once() -> None:
    once = merged([event(1), event(2)], [event(2, "x"), event(10)])
    again = merged(once.events, [event(2, "x"), event(10)])
    assert (again.events, again.n_new, again.n_changed) == (once.events, 0, 0)
    assert [each["id"] for each in once.events] == [10, 2, 1]
