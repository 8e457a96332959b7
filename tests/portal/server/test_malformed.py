"""Ten thousand malformed requests over real sockets: what must hold while they come and afterwards."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import gc
import gzip
import json
import logging
import os
from collections.abc import Iterator
from typing import Any

import aiohttp
import attrs
import pytest

from b24async.portal import Portal, journal, web
from tests.portal.server.conftest import Wire
from tests.portal.server.malformed import GARBAGE, LARGEST, MARK, SHOTS, Arsenal, Shot

LANES, PATIENCE = 32, 20.0
OTHER = "s3cret-of-the-other"
EVENT = {
    "type": "user",
    "ownerId": 1,
    "name": "Talk",
    "from": "2026-03-02T10:00:00",
    "to": "2026-03-02T11:00:00",
    "section": 1,
    "attendees": [1],
}
SECRETS = [GARBAGE.encode(), OTHER.encode()]

PAGES = frozenset((400, 404, 405, 413, 414, 417, 431))
"""What a web server says by itself, with a page."""


@attrs.frozen
class Heard:
    """An answer. ``headers``: a connection that stays has no header of its own in HTTP/1.1, so one is put there."""

    status: int
    headers: dict[str, str]
    body: bytes


async def fire(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, shot: Shot) -> list[Heard]:
    writer.write(shot.raw)
    if shot.cut:
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        return []
    if not shot.alone:
        return [await hear(reader, shot.raw.startswith(b"HEAD "))]
    heard = []
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
        while True:
            heard.append(await hear(reader))
    return heard


async def hear(reader: asyncio.StreamReader, head: bool = False) -> Heard:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
    headers.setdefault("connection", "keep-alive" if lines[0].startswith("HTTP/1.1") else "close")
    status = int(lines[0].split()[1])
    size = 0 if head or status in (100, 204) else int(headers["content-length"])
    return Heard(status, headers, await reader.readexactly(size))


def complaint(shot: Shot, heard: Heard) -> str:
    """Say what is wrong with an answer; nothing if it has the form of one."""
    body, kind = heard.body, heard.headers.get("content-type", "")
    if heard.status == 100 or (heard.status == 204 and shot.raw.startswith(b"OPTIONS ")):
        return ""
    if any(secret in body for secret in SECRETS):
        return "a secret"
    if b"Traceback" in body or b"INTERNAL_SERVER_ERROR" in body or b"INTERNAL_INTERNALEXCEPTION" in body:
        return "a failure of the portal itself"
    if shot.raw.startswith(b"HEAD "):  # only the head of the answer: what else is in it nobody can say
        return "" if heard.status < 500 or b".xml" in shot.raw else "a failure"
    if kind.startswith("text/html"):
        if shot.kind == "pages" and heard.status in (200, 302, 400, 404):
            return ""
        return "" if heard.status in PAGES and body.startswith(b"<html>") else "a page of its own"
    if not kind.startswith("application/json"):
        return "" if heard.status == 200 and "content-disposition" in heard.headers else f"an answer of the type {kind}"
    said = json.loads(body)
    if not isinstance(said, dict):
        return "no object"
    if shot.kind == "pages" and isinstance(said.get("error"), str):
        return ""
    if heard.status >= 500 and said.get("error") != "INTERNAL_WRONG_TRANSPORT":
        return "a failure"
    if heard.status < 400:
        if "openapi" in said and b"rest.documentation.openapi" in shot.raw:  # stands alone
            return ""
        return "" if "result" in said and "time" in said else "neither result nor error"
    error = said.get("error")
    if shot.version == 3:
        return (
            ""
            if isinstance(error, dict) and {type(error.get(name)) for name in ("code", "message")} == {str}
            else "no error of REST 3.0"
        )
    return (
        "" if isinstance(error, str | int) and isinstance(said.get("error_description"), str) else "no error of REST 2"
    )


@attrs.define
class Tally:
    """What has been heard: by kind of shot and status, and what nobody should hear."""

    seen: collections.Counter[tuple[str, int]] = attrs.field(factory=collections.Counter)
    wrong: list[str] = attrs.field(factory=list)

    def note(self, shot: Shot, heard: list[Heard]) -> None:
        if not heard and not shot.cut:
            self.wrong.append(f"{shot.kind}: no answer to {shot.raw[:400]!r}")
        for one in heard:
            self.seen[shot.kind, one.status] += 1
            if said := complaint(shot, one):
                self.wrong.append(f"{shot.kind}: {said}: {one.status} {one.body[:300]!r} to {shot.raw[:900]!r}")


async def lane(port: int, shots: Iterator[Shot], tally: Tally) -> None:
    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None
    for shot in shots:
        if shot.alone and writer is not None:
            writer.close()
            writer = None
        if reader is None or writer is None:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=4 * LARGEST)
        try:
            async with asyncio.timeout(PATIENCE):
                heard = await fire(reader, writer, shot)
        except (ConnectionError, asyncio.IncompleteReadError, TimeoutError) as error:
            heard = []
            tally.wrong.append(f"{shot.kind}: {error!r} at {shot.raw[:300]!r}")
        else:
            tally.note(shot, heard)
        if shot.alone or not heard or heard[-1].headers.get("connection") != "keep-alive":
            writer.close()
            reader = writer = None
    if writer is not None:
        writer.close()


@attrs.define
class Customer:
    """Somebody who means what it says while all of this goes on, and looks at every answer."""

    url: str
    token: str
    user_id: int
    name: str
    asked: int = 0
    wrong: list[str] = attrs.field(factory=list)

    async def live(self, session: aiohttp.ClientSession, until: asyncio.Event) -> None:
        while not until.is_set():
            self.asked += 1
            title = f"{self.name} {self.asked}"
            id_ = (await self.call(session, "crm.deal.add", {"fields": {"TITLE": title, "COMMENTS": self.name}}))[
                "result"
            ]
            got = (await self.call(session, "crm.deal.get", {"id": id_}))["result"]
            self.look((got["TITLE"], got["COMMENTS"], got["CREATED_BY_ID"]), (title, self.name, str(self.user_id)))
            listed = (await self.call(session, "crm.deal.list", {"filter": {"=TITLE": title}, "select": ["ID"]}))[
                "result"
            ]
            self.look(listed, [{"ID": str(id_)}])
            cmd = {
                "list": f"crm.deal.list?filter%5B%3DID%5D={id_}",
                "me": "user.current",
                "no": f"{self.name}.no",
                "deal": "crm.deal.get?id=$result[list][0][ID]",
            }
            batch = (await self.call(session, "batch", {"cmd": cmd}))["result"]
            self.look(batch["result"]["me"]["ID"], str(self.user_id))
            self.look(batch["result"]["deal"]["TITLE"], title)
            self.look(
                {name: error["error"] for name, error in batch["result_error"].items()},
                {"no": "ERROR_METHOD_NOT_FOUND"},
            )
            removed = (await self.call(session, "crm.deal.delete", {"id": id_}))["result"]
            self.look(removed, True)
            await asyncio.sleep(0.05)

    async def call(self, session: aiohttp.ClientSession, method: str, params: dict[str, Any]) -> Any:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        async with session.post(self.url + method, json=params, headers=headers) as answer:
            body = await answer.text()
        if MARK in body or any(secret in body.encode() for secret in SECRETS):
            self.wrong.append(f"{method}: something foreign: {body[:600]}")
        return json.loads(body)

    def look(self, seen: Any, wanted: Any) -> None:
        if seen != wanted:
            self.wrong.append(f"{seen!r} instead of {wanted!r}")


class Ear(logging.Handler):
    """Hears all that is logged anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append((record.levelno, self.format(record)))


@attrs.frozen
class Barrage:
    """What the whole of it came to. ``objects``, ``tasks``, ``descriptors``: how many there were after the first half, and at the end."""

    shots: list[Shot] = attrs.field(repr=False)
    tally: Tally = attrs.field(repr=False)
    customers: list[Customer] = attrs.field(repr=False)
    told: list[tuple[int, str]] = attrs.field(repr=False)
    journal: str = attrs.field(repr=False)
    objects: list[int]
    tasks: list[int]
    descriptors: list[int]


@pytest.fixture(scope="module")
def barrage() -> Iterator[Barrage]:
    ear, log = Ear(), logging.getLogger("b24async.portal")
    level = log.level
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(web, "LARGEST_BODY", LARGEST)
        logging.getLogger().addHandler(ear)
        log.setLevel(logging.DEBUG)
        try:
            yield asyncio.run(fire_all(ear))
        finally:
            log.setLevel(level)
            logging.getLogger().removeHandler(ear)


async def fire_all(ear: Ear) -> Barrage:
    async with Portal(limits="off", secret=GARBAGE) as portal:
        tokens = portal.tokens(app := portal.add_app(), user_id=3)
        secrets = (tokens["access_token"], tokens["refresh_token"], app.client_secret, app.application_token)
        SECRETS[2:] = [secret.encode() for secret in secrets]
        customers = [
            Customer(portal.add_webhook(2, secret=OTHER), "", 2, "hook"),
            Customer(f"{portal.url}/rest/", tokens["access_token"], 3, "application"),
        ]
        shots = Arsenal(portal.book).shots()
        tally, done = Tally(), asyncio.Event()
        objects, tasks, descriptors = [], [], []
        port = int(portal.url.rpartition(":")[2])
        async with aiohttp.ClientSession() as session:
            lives = [asyncio.create_task(customer.live(session, done)) for customer in customers]
            for half in (shots[: SHOTS // 2], shots[SHOTS // 2 :]):
                rest = iter(half)
                await asyncio.gather(*(lane(port, rest, tally) for _ in range(LANES)))
                kept = repr(portal.requests())
                portal.clear_log()
                await settled(len(lives) + LANES)
                gc.collect()
                objects.append(len(gc.get_objects()))
                tasks.append(len(asyncio.all_tasks()))
                descriptors.append(len(os.listdir("/dev/fd")))
            done.set()
            await asyncio.gather(*lives)
    return Barrage(shots, tally, customers, ear.told, kept, objects, tasks, descriptors)


async def settled(few: int) -> None:
    """Wait until the portal has noticed that its callers have gone."""
    end = asyncio.get_running_loop().time() + PATIENCE
    while len(asyncio.all_tasks()) > few and asyncio.get_running_loop().time() < end:
        await asyncio.sleep(0.05)


def test_whatever_comes_is_answered_in_the_form_of_an_answer(barrage: Barrage) -> None:
    assert barrage.tally.wrong == []


def test_they_come_through_to_where_they_are_aimed(barrage: Barrage) -> None:
    assert len(barrage.shots) == SHOTS
    aimed = collections.Counter(shot.kind for shot in barrage.shots)
    assert min(aimed.values()) >= 150
    seen = barrage.tally.seen
    assert sum(seen.values()) >= SHOTS - aimed["framing"]
    for kind in (
        "bodies",
        "deep",
        "filters",
        "queries",
        "wrong types",
        "third",
    ):  # done and refused, both of them often
        assert min(seen[kind, 200], seen[kind, 400]) >= 50, kind
    assert seen["batches", 200] > 800
    assert seen["noise", 404] > 300
    assert {status for kind, status in seen if kind == "framing"} >= {200, 400, 404, 413, 417}


def test_none_of_it_is_a_failure_in_the_log(barrage: Barrage) -> None:
    assert [text for level, text in barrage.told if level >= logging.WARNING] == []


def test_no_secret_comes_out(barrage: Barrage) -> None:
    told = "\n".join(text for _, text in barrage.told)
    assert "A form could not be read" in told  # there is something to be looked at
    assert [secret for secret in SECRETS if secret.decode() in told or secret.decode() in barrage.journal] == []


def test_others_are_served_meanwhile_with_what_is_theirs(barrage: Barrage) -> None:
    for customer in barrage.customers:
        assert customer.wrong == []
        assert customer.asked >= 20


def test_nothing_piles_up(barrage: Barrage) -> None:
    first, second = barrage.objects
    assert second - first < 60_000
    assert max(barrage.tasks) <= len(barrage.customers) + LANES
    assert barrage.descriptors[1] - barrage.descriptors[0] <= LANES


async def test_the_journal_keeps_no_more_than_it_has_room_for(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "ASKED", 1_000_000)
    for number in range(25):
        await wire.call("profile", {"number": number, "large": "x" * 100_000})
    kept = [request.params["number"] for request in wire.portal.requests()]
    assert kept == list(range(16, 25))
    assert wire.portal.journal.first == 17


async def test_what_is_too_deep_for_php_is_not_there(wire: Wire) -> None:
    deep = '{"id":1,"x":' + "[" * 199 + "]" * 199 + "}"
    for content, error in ((deep, None), (deep.replace("[]", "[[]]"), "")):
        headers = {"Content-Type": "application/json"}
        answer = await wire.send("POST", f"{wire.hook}crm.deal.get", data=content, headers=headers)
        assert answer.json.get("error") == error


async def test_a_packed_body_stays_packed(wire: Wire) -> None:
    body, headers = gzip.compress(b'{"id":1}'), {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    answer = await wire.send("POST", f"{wire.hook}crm.deal.get", data=body, headers=headers)
    assert answer.error == ("", "ID is not defined or invalid.")


async def test_a_form_that_breaks_off_is_not_carried_out(wire: Wire) -> None:
    head = f"POST {wire.hook}crm.deal.add HTTP/1.1\r\nHost: portal\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 999\r\n\r\n"
    before = await wire.result("crm.deal.list", {"select": ["ID"]})
    _, writer = await asyncio.open_connection("127.0.0.1", int(wire.portal.url.rpartition(":")[2]))
    writer.write(head.encode() + b'--b\r\nContent-Disposition: form-data; name="fields[TITLE]"\r\n\r\nx\r\n--b')
    await writer.drain()
    await asyncio.sleep(0.05)
    writer.close()
    await asyncio.sleep(0.05)
    assert await wire.result("crm.deal.list", {"select": ["ID"]}) == before


async def test_whoever_asks_before_it_sends_is_told_to_go_on(wire: Wire) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(wire.portal.url.rpartition(":")[2]))
    writer.write(
        f"POST {wire.hook}crm.deal.get HTTP/1.1\r\nHost: portal\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n".encode()
    )
    assert (await hear(reader)).status == 100
    writer.write(b"id=1")
    answer = await hear(reader)
    writer.close()
    assert json.loads(answer.body)["result"]["ID"] == "1"


async def test_thousands_of_conditions_hold_all_at_once(wire: Wire) -> None:
    nested = {str(number): {"!=id": 1000 + number} for number in range(3000)}
    found = await wire.result(
        "crm.item.list", {"entityTypeId": 2, "filter": {**nested, "logic": "AND", "3000": {"id": 1}}, "select": ["id"]}
    )
    assert [item["id"] for item in found["items"]] == [1]


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("lists.get", {"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": [{"a": [1]}]}),
        ("lists.get", {"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": 2**63}),
        ("task.commentitem.isactionallowed", {"TASKID": 1, "ITEMID": 2**63, "ACTIONID": 1}),
        ("disk.folder.shareToUser", {"id": 1, "userId": 1, "taskName": [[]]}),
        ("calendar.event.get.nearest", {"type": "user", "days": 10**12}),
        ("calendar.accessibility.get", {"users": [1], "from": 1.5, "to": "2026-03-02"}),
        ("calendar.event.add", {**EVENT, "from_ts": 10**18, "to_ts": 10**18}),
        ("calendar.event.add", {**EVENT, "timezone_from": "x" * 300}),
        ("calendar.event.add", {**EVENT, "rrule": "every now and then"}),
        ("calendar.event.add", {**EVENT, "rrule": {"FREQ": "WEEKLY", "BYDAY": [{"a": 1}], "INTERVAL": 10**18}}),
    ],
)
async def test_what_has_once_been_a_failure_is_an_answer(wire: Wire, method: str, params: dict[str, Any]) -> None:
    answer = await wire.call(method, params)
    assert (answer.status, "error" in answer.json) in ((200, False), (400, True)), answer.text
    for reader in ("calendar.event.get", "calendar.event.get.nearest"):
        assert (
            await wire.call(reader, {"type": "user", "ownerId": 1, "from": "2026-01-01", "to": "2027-01-01"})
        ).status == 200
    assert (await wire.call("calendar.event.update", {"id": 1, "recurrence_mode": "this", **EVENT})).status in (
        200,
        400,
    )
