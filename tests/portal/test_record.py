"""What was said to a real portal is written down without its secrets, and answers from there."""

from __future__ import annotations

import asyncio
import json
import re
import stat
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest

from b24async import Bitrix24
from b24async.errors import ApiError
from b24async.portal import Portal, masks
from b24async.portal.record import Recorder
from b24async.portal.tape import NOT_RECORDED
from b24async.testing import SyncPortal

SECRET = "r3al.s3cret9x7"
TOKEN = "2e54505300574e4a00000001000000079f3c"


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


async def post(hook: str, method: str, params: Any = None, **options: Any) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(hook + method, json={} if params is None else params, **options) as response,
    ):
        text = await response.text()
        return response.status, json.loads(text) if text.startswith("{") else text


async def talk(b24: Bitrix24) -> list[Any]:
    """Everything a program may do: single calls, errors, lists, batches of its own and of the client, REST 3.0."""
    said: list[Any] = [await b24.call("user.current")]
    new = await b24.call("crm.deal.add", {"fields": {"TITLE": "Boats & <Bäume>", "OPPORTUNITY": 12.5}})
    said.append(await b24.call("crm.deal.get", {"id": new}))
    said.extend(await asyncio.gather(*(b24.call("crm.deal.get", {"id": number}) for number in range(1, 9))))
    contact = b24.call("crm.contact.add", {"fields": {"NAME": "Ann"}})
    deal = b24.call("crm.deal.add", {"fields": {"TITLE": "For Ann", "CONTACT_ID": contact.ref()}})
    results = await b24.batch([contact, deal])
    said += [results[contact], results[deal]]
    said.append(await b24.crm.deal.list(select=["ID", "TITLE"]).all())
    try:
        await b24.call("crm.deal.get", {"id": 4711})
    except ApiError as error:
        said.append(str(error))
    task = await b24.v3.tasks.task.get(id=1, select=["id", "title"])
    said.append(task.raw)
    return [value if isinstance(value, str | int | dict) else [row.raw for row in value] for value in said]


async def test_a_recording_answers_as_the_real_portal_did(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        async with Bitrix24.from_webhook(recorder.webhook_url, limits="off") as b24:
            first = await talk(b24)
        assert len(real.requests()) == len(lines(file))
    assert SECRET not in recorder.webhook_url
    async with Portal(limits="off", replay=file) as played:
        async with Bitrix24.from_webhook(played.webhook_url, limits="off") as b24:
            assert await talk(b24) == first
        assert played.requests("crm.deal.add")


async def test_no_secret_is_written_down(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    hidden = {
        "auth": TOKEN,
        "fields": {
            "TITLE": f"see https://p.example/rest/1/{SECRET}/crm.deal.get and {SECRET}",
            "COMMENTS": f"https://p.example/disk/?auth={TOKEN}&id=7",
            SECRET: 1,
            "UF_CRM_1": {"password": "hunter2", "apiToken": ["t0p"], "CLIENT_SECRET": 4711},
            "UF_CRM_2": json.dumps({"access_token": "json-in-json", "name": "x"}),
            "UF_CRM_3": "Bearer abcdefgh.ijkl and 123456789:AAE_x8k2JkfLw93mQ0ZpLrT7vYc1hUb4dSs",
            "UF_CRM_4": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmVk",
            "UF_CRM_5": "postgres://me:pa55word@db.example/x",
        },
    }
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        hook, own = recorder.webhook_url, recorder.webhook_url.split("/")[5]
        await post(hook, "crm.deal.add", hidden)
        await post(hook, "crm.deal.list", {"filter": {">ID": 100}, "select": ["*", "UF_*"]})
        await post(hook, "user.current?auth=" + TOKEN)
        await post(hook, f"no.such.{SECRET}")
        await post(hook, "batch", {"cmd": {"a": f"crm.deal.get?id=1&fields%5Bpassword%5D=hunter2&x={quote(SECRET)}"}})
        async with aiohttp.ClientSession() as session:
            form = {"fields[TITLE]": SECRET, "fields[password]": "hunter2"}
            await session.post(hook + "crm.deal.add", data=form)
            with aiohttp.MultipartWriter("form-data") as multipart:
                for name, value in form.items():
                    multipart.append(value).set_content_disposition("form-data", name=name)
            await session.post(hook + "crm.deal.add", data=multipart, headers={"Authorization": f"Bearer {TOKEN}"})
            await session.get(hook + "crm.deal.add?fields[TITLE]=" + quote(SECRET, safe=""))
        await post(hook.replace("/rest/", "/rest/api/"), "tasks.task.get", {"id": 1, "select": ["id"], "auth": TOKEN})
        real.fault("502")
        await post(hook, "crm.deal.get", {"id": 1})
    text = file.read_text()
    assert len(lines(file)) == 10
    for secret in (
        SECRET,
        own,
        TOKEN,
        "hunter2",
        "t0p",
        "4711",
        "json-in-json",
        "ijkl",
        "AAE_x8k2",
        "eyJhb",
        "pa55word",
    ):
        assert secret not in text, secret
        assert quote(secret, safe="") not in text
    assert '"TITLE": "see https://p.example/rest/1/***' in text
    for plain in ("db.example", '"name', "502 Bad Gateway", "crm.deal.get"):
        assert plain in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_the_same_secret_has_the_same_mask_and_a_masked_value_fits_anything(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        for title in (TOKEN, "plain", TOKEN):
            await post(recorder.webhook_url, "crm.deal.add", {"fields": {"TITLE": title}})
    masked = [line["params"]["fields"]["TITLE"] for line in lines(file)]
    assert re.fullmatch(r"\*\*\*\d+", masked[0])
    assert masked == [masked[0], "plain", masked[0]]
    async with Portal(replay=file) as played:
        for title, new in ((TOKEN, 101), (masked[0], 103), ("plain", 102), (TOKEN, 103)):
            assert (await post(played.webhook_url, "crm.deal.add", {"fields": {"TITLE": title}}))[1]["result"] == new


async def test_a_recording_is_continued(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real:
        for title in (TOKEN, TOKEN[::-1]):
            async with Recorder(file, to=real.webhook_url) as recorder:
                await post(recorder.webhook_url, "crm.deal.add", {"fields": {"TITLE": title}})
    one, other = (line["params"]["fields"]["TITLE"] for line in lines(file))
    assert one != other


async def test_answers_come_in_the_order_of_the_recording_and_the_last_one_stays(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        for title in ("one", "two"):
            await post(recorder.webhook_url, "crm.deal.update", {"id": 1, "fields": {"TITLE": title}})
            await post(recorder.webhook_url, "crm.deal.get", {"id": 1})
    async with Portal(replay=file) as played:
        got = [(await post(played.webhook_url, "CRM.deal.get", {"id": 1}))[1]["result"]["TITLE"] for _ in range(3)]
    assert got == ["one", "two", "two"]


@pytest.mark.parametrize(
    ("method", "params", "sentence"),
    [
        (
            "crm.lead.add",
            {},
            "crm.lead.add is not in the recording talk.jsonl; of REST 2 it has crm.deal.add, user.current",
        ),
        (
            "crm.deal.add",
            {"fields": {"TITLE": "Boots"}},
            'with these parameters: fields.TITLE was "Boats", not "Boots"',
        ),
        ("crm.deal.add", {"fields": {}}, "with these parameters: fields is missing"),
        ("user.current", {"x": 1}, "with these parameters: x was not there"),
    ],
)
async def test_what_was_not_recorded_is_told(tmp_path: Path, method: str, params: Any, sentence: str) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        await post(recorder.webhook_url, "crm.deal.add", {"fields": {"TITLE": "Boats"}})
        await post(recorder.webhook_url, "user.current")
    async with Portal(replay=file) as played:
        status, answer = await post(played.webhook_url, method, params)
        assert (status, answer["error"]) == (400, NOT_RECORDED)
        assert sentence in answer["error_description"]
        status, answer = await post(
            played.webhook_url, "batch", {"cmd": {"a": "user.current", "b": "crm.lead.get?id=1"}}
        )
        assert answer["result"]["result"]["a"]["ID"] == "1"
        assert answer["result"]["result_error"]["b"]["error"] == NOT_RECORDED
        hook3 = played.webhook_url.replace("/rest/", "/rest/api/")
        status, answer = await post(hook3, "tasks.task.get", {"id": 1})
        assert answer["error"]["code"].endswith(NOT_RECORDED)


async def test_calls_are_found_whether_they_were_packed_or_not(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    cmd = {"a": "crm.contact.add?fields[NAME]=Ann", "b": "crm.deal.add?fields[TITLE]=x&fields[CONTACT_ID]=$result[a]"}
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        await post(
            recorder.webhook_url,
            "batch",
            {"cmd": {**cmd, "c": "crm.deal.get?id=4711", "d": "crm.deal.list?select[]=ID"}},
        )
        await post(recorder.webhook_url, "crm.deal.get", {"id": 3})
        hook3 = recorder.webhook_url.replace("/rest/", "/rest/api/")
        await post(hook3, "batch", [{"method": "tasks.task.get", "query": {"id": 2, "select": ["id"]}}])
    async with Portal(replay=file) as played:
        hook = played.webhook_url
        assert (await post(hook, "crm.deal.add", {"fields": {"TITLE": "x", "CONTACT_ID": 13}}))[1]["result"] == 101
        assert await post(hook, "crm.deal.get", {"id": 4711}) == (400, {"error": "", "error_description": "Not found"})
        deals = (await post(hook, "crm.deal.list", {"select": ["ID"]}))[1]
        assert (len(deals["result"]), deals["total"]) == (22, 22)
        answer = (await post(hook, "batch", {"cmd": ["crm.deal.get?id=3", cmd["a"]]}))[1]["result"]
        assert (answer["result"][0]["ID"], answer["result"][1]) == ("3", 13)
        hook3 = hook.replace("/rest/", "/rest/api/")
        assert (await post(hook3, "tasks.task.get", {"id": 2, "select": ["id"]}))[1]["result"] == {"item": {"id": 2}}


async def test_a_replay_has_a_bucket_faults_and_a_log(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        await post(recorder.webhook_url, "user.current")
    with SyncPortal(replay=file) as played:
        played.fault("502")
        assert (await post(played.webhook_url, "user.current"))[0] == 502
        played.fault("expired")
        assert (await post(played.webhook_url, "user.current"))[1]["error"] == "expired_token"
        played.fill_bucket()
        assert (await post(played.webhook_url, "user.current"))[0] == 503
        wrong = played.webhook_url.rstrip("/") + "x/"
        played.limits = "off"
        assert (await post(wrong, "user.current"))[0] == 401
        assert [call.status for call in played.calls("user.current")] == [502, 401, 503, 401]


async def test_what_is_no_json_is_played_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as real, Recorder(file, to=real.webhook_url) as recorder:
        real.fault("502", "user.current")
        first = await post(recorder.webhook_url, "user.current")
    async with Portal(replay=file) as played:
        assert await post(played.webhook_url, "user.current") == first
        assert first[0] == 502


async def test_only_who_knows_the_recorders_secret_is_let_through(tmp_path: Path) -> None:
    async with (
        Portal(limits="off", secret=SECRET) as real,
        Recorder(tmp_path / "talk.jsonl", to=real.webhook_url) as recorder,
    ):
        for hook, status in (
            (f"{recorder.url}/rest/1/wrong/", 401),
            (f"{recorder.url}/rest/1/{SECRET}/", 401),
            (recorder.webhook_url.replace("/rest/1/", "/rest/2/"), 401),
            (f"{recorder.url}/rest/", 401),
            (f"{recorder.url}/elsewhere/", 404),
        ):
            assert (await post(hook, "user.current"))[0] == status, hook
        assert real.requests() == []
    assert lines(tmp_path / "talk.jsonl") == []


async def test_a_portal_that_does_not_answer_is_a_bad_gateway_and_no_secret_shows(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    async with Portal(secret=SECRET) as real:
        gone = real.webhook_url
    async with Recorder(tmp_path / "talk.jsonl", to=gone) as recorder:
        status, text = await post(recorder.webhook_url, "user.current")
        assert (status, SECRET in str(text), SECRET in repr(recorder)) == (502, False, False)
    assert lines(tmp_path / "talk.jsonl") == []
    assert SECRET not in caplog.text
    with pytest.raises(ValueError, match="say the address of a webhook") as refused:
        Recorder(tmp_path / "x", to=f"https://p.example/wrong/{SECRET}/")
    assert SECRET not in str(refused.value)


async def test_a_portal_that_was_renamed_is_followed(tmp_path: Path) -> None:
    file = tmp_path / "talk.jsonl"
    async with Portal(limits="off", secret=SECRET) as old, Portal(limits="off", secret=SECRET) as new:
        old.fault("rename", to=new.url)
        async with Recorder(file, to=old.webhook_url) as recorder:
            for _ in range(2):
                assert (await post(recorder.webhook_url, "crm.deal.add", {"fields": {"TITLE": "x"}}))[0] == 200
        assert (len(old.requests()), len(new.requests("crm.deal.add"))) == (1, 2)
        assert new.requests()[0].params == {"fields": {"TITLE": "x"}}
    assert SECRET not in file.read_text()


@pytest.mark.parametrize(
    "text", ["nonsense", "[]", '{"version": 2}', '{"version": 2, "method": "x", "params": {}, "status": "a"}']
)
def test_a_file_that_is_no_recording_is_told_with_its_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "talk.jsonl"
    good = '{"version": 2, "method": "x", "params": {}, "status": 200, "type": "application/json", "answer": {}}'
    file.write_text(f"{good}\n\n{text}\n")
    with pytest.raises(ValueError, match=r"talk\.jsonl:3: this is no line of a recording"):
        Portal(replay=file)


# What is taken for a secret, and what is not


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (TOKEN, "***1"),
        (f"a {TOKEN} b {TOKEN}", "a ***1 b ***1"),
        ("https://p/rest/7/abc/crm.deal.get", "https://p/rest/7/***1/crm.deal.get"),
        ("https://p/x?auth=abc&id=5&token=d%7Ce", "https://p/x?auth=***1&id=5&token=***2"),
        ("fields%5BaccessToken%5D=abc&x=1", "fields%5BaccessToken%5D=***1&x=1"),
        ('{"password": "x", "a": 1}', '{"password": "***1", "a": 1}'),
        ("***7 stays", "***7 stays"),
        *(
            (text, text)
            for text in (
                "A chair for Café Linden, 2026-01-12T09:00:00+03:00",
                "20260112T090000Z",
                "UF_CRM_1639669411830",
                "crm.activity.binding.move",
                "+49 30 5550001 or 004930555000112345",
                "DE89370400440532013000",
                "550e8400-e29b-41d4-a716-446655440000",
                "author=5&zipcode=12345&tokens are fine",
                "{not json",
                "aGVsbG8gd29ybGQ4" * 40 + "==",
            )
        ),
    ],
)
def test_secrets_are_told_from_what_people_write(text: str, masked: str) -> None:
    assert masks.Masks().text(text) == masked


def test_names_tell_secrets() -> None:
    given = {
        "ACCESS_TOKEN": "x",
        "Password": "y",
        "code": "ABC",
        "auth": {"domain": "p", "refresh_token": "x"},
        "sign": "",
        "token": None,
        "pin": True,
    }
    masked = masks.Masks().value(given)
    assert masked == {
        **given,
        "ACCESS_TOKEN": "***1",
        "Password": "***2",
        "auth": {"domain": "p", "refresh_token": "***1"},
    }
