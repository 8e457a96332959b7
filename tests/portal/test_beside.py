"""The portal beside a test has everything that the portal in a test has, and does the same."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from b24async.portal import Portal
from b24async.portal.beside import Beside
from b24async.testing import SyncPortal


@pytest.fixture
def whole() -> Iterator[SyncPortal]:
    with SyncPortal(limits="off") as running:
        yield running


@pytest.fixture
def handler() -> Iterator[tuple[str, list[str]]]:
    heard: list[str] = []

    class Ears(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            heard.append(said["event"][0])
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ears) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", heard
        server.shutdown()


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def test_nothing_that_a_portal_has_is_missing() -> None:
    assert public(Portal) - public(SyncPortal) == set()


def test_parameters_and_words_are_those_of_the_portal() -> None:
    assert Beside.add_app.__doc__ == Portal.add_app.__doc__
    assert Beside.tokens.__wrapped__ is Portal.tokens  # type: ignore[attr-defined]


def test_what_is_on_its_way_to_a_handler_has_been_brought_when_it_is_settled(
    whole: SyncPortal, handler: tuple[str, list[str]]
) -> None:
    url, heard = handler
    whole.add_outgoing_webhook(url, ["ONCRMDEALADD"])
    whole.call("crm.deal.add", fields={"TITLE": "Boats"})
    whole.emit("ONCRMDEALADD", {"FIELDS": {"ID": 7}})
    whole.settle()
    assert heard == ["ONCRMDEALADD"] * 2
    assert [delivery.status for delivery in whole.deliveries("ONCRMDEALADD")] == [200, 200]


def test_an_application_gets_tokens_and_loses_them(whole: SyncPortal) -> None:
    app = whole.add_app("mine", handler_url="")
    assert [known.client_id for known in whole.apps] == ["mine"]
    assert whole.tokens(app)["user_id"] == 1
    whole.revoke(app)
    whole.uninstall(app, clean=False)
    with pytest.raises(ValueError, match="no application"):
        whole.tokens("nobody")


def test_what_can_be_changed_is_changed_in_the_portal(whole: SyncPortal) -> None:
    whole.commercial, whole.command_cost = False, 0.5
    assert (whole.commercial, whole.command_cost) == (False, 0.5)
    assert whole.do(lambda portal: (portal.commercial, portal.command_cost)) == (False, 0.5)


def test_what_needs_a_running_portal_says_so() -> None:
    with pytest.raises(RuntimeError, match="not running"):
        SyncPortal().add_app("mine")
