"""The demonstration, as a newcomer sees it, and the other commands."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

COMMAND = [sys.executable, "-W", "error", "-m", "b24async"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, env={**os.environ, **environment}, timeout=120
    )


def test_the_demo_shows_everything_and_ends_well() -> None:
    done = run("demo")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    text = done.stdout
    assert "before: type 2, item 1\n" in text
    assert "after : type 2, item 100\n" in text
    for kind, code in {
        "InvalidParams": "100",
        "NotFound": "OWNER_NOT_FOUND",
        "AccessDenied": "ACCESS_DENIED",
    }.items():
        assert re.search(rf"{kind} +{code}\n", text)
    assert "against all expectation" not in text
    found = re.search(r"1,000 deals, each in its place: True; (\d+) HTTP requests", text)
    assert found
    assert int(found[1]) == 20
    assert re.search(r"5,0\d\d rows worth", text)
    assert "\r" not in text  # no progress bar where nobody looks


@pytest.fixture(scope="module")
def hook() -> Iterator[str]:
    portal = subprocess.Popen([*COMMAND, "portal"], stdout=subprocess.PIPE, text=True)
    assert portal.stdout is not None
    yield portal.stdout.readline().strip()
    portal.send_signal(signal.SIGINT)
    assert portal.wait(10) == 0
    portal.stdout.close()


def test_the_portal_prints_its_webhook_first_and_call_uses_it(hook: str) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/rest/1/\w+/", hook)
    done = run("call", "crm.deal.get", "id=1", B24_WEBHOOK_URL=hook)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ID"] == "1"


def test_call_lists_every_row_and_takes_json(hook: str) -> None:
    done = run(
        "call",
        "crm.deal.list",
        "--all",
        "--json",
        '{"filter": {"@ID": [1, 2]}, "select": ["ID"]}',
        B24_WEBHOOK_URL=hook,
    )
    assert [json.loads(line)["ID"] for line in done.stdout.splitlines()] == ["1", "2"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["call", "crm.deal.get", "id"], "b24async: 'id' has no value; write name=value"),
        (
            ["call", "crm.deal.get", "id=10000000"],
            "b24async: crm.deal.get: error without a code (Not found) [HTTP 400]",
        ),
        (["describe", "crm.deal.gett"], "b24async: no spec knows crm.deal.gett; did you mean crm.deal.get"),
        (
            ["portal", "--limits", "many"],
            "b24async: --limits many: say standard, enterprise, off, or two numbers such as 50,2",
        ),
    ],
)
def test_mistakes_end_with_one_line_and_exit_code_1(hook: str, arguments: list[str], sentence: str) -> None:
    done = run(*arguments, B24_WEBHOOK_URL=hook)
    assert done.returncode == 1
    assert done.stderr.startswith(sentence)
    assert len(done.stderr.splitlines()) == 1


def test_describe_says_what_the_spec_says() -> None:
    text = run("describe", "crm.activity.binding.move").stdout
    for part in (
        "activity_id  (activityId: integer, required)",
        "Result: boolean",
        "BINDING_NOT_FOUND  NotFound",
        "https://apidocs.bitrix24.com/",
    ):
        assert part in text
    assert "crm.activity.binding.list" in run("describe", "binding").stdout


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    program = f"{sys.executable} -W error -m b24async describe crm | head -n 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", program], capture_output=True, text=True)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


@pytest.mark.parametrize("arguments", [["--port", "99999"], ["--data", "/nonexistent/folder/x"]])
def test_a_portal_that_cannot_start_says_why_in_one_line(arguments: list[str]) -> None:
    done = run("portal", *arguments)
    assert done.returncode == 1
    assert done.stderr.startswith("b24async: the portal does not start: ")
    assert len(done.stderr.splitlines()) == 1
