"""The checklist of the emulator, item by item: what any client must find, in one place. Details are tested where they belong."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from b24async.portal import Clock, Portal

from .conftest import SECRET, Ears, Wire

HOOK = f"/rest/1/{SECRET}"
CALL = {
    "OWNER_TYPE_ID": 2,
    "OWNER_ID": 7,
    "TYPE_ID": 2,
    "SUBJECT": "x",
    "RESPONSIBLE_ID": 1,
    "COMMUNICATIONS": [{"VALUE": "+49 30 1"}],
}


# 1. Routes.


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize(
    "path", [f"{HOOK}/profile", f"{HOOK}/profile.json", f"{HOOK}/profile/", "/rest/profile", "/rest/profile.json"]
)
async def test_item_1_webhooks_and_tokens_lead_to_methods_of_rest_2(
    wire: Wire, portal: Portal, verb: str, path: str
) -> None:
    access = portal.tokens(portal.add_app())["access_token"]
    assert (await wire.send(verb, f"{path}?auth={access}")).result["ID"] == "1"


@pytest.mark.parametrize(
    "path",
    [f"/rest/api/1/{SECRET}/tasks.task.get", f"/rest/api/1/{SECRET}/tasks.task.get/", "/rest/api/tasks.task.get"],
)
async def test_item_1_webhooks_and_tokens_lead_to_methods_of_rest_3(wire: Wire, portal: Portal, path: str) -> None:
    access = portal.tokens(portal.add_app())["access_token"]
    assert (await wire.send("POST", path, json={"id": 1, "auth": access})).result["item"]["id"] == 1


@pytest.mark.parametrize("verb", ["GET", "POST"])
async def test_item_1_the_authorization_server_is_here_too(wire: Wire, portal: Portal, verb: str) -> None:
    app = portal.add_app(redirect_uri="https://app.example/")
    page = await wire.send("GET", f"/oauth/authorize/?client_id={app.client_id}&state=s")
    sent = await wire.send("POST", "/oauth/authorize/", data={"client_id": app.client_id, "state": "s"})
    assert (page.status, sent.status) == (200, 302)
    (code,) = parse_qs(urlsplit(sent.headers["Location"]).query)["code"]
    given = {
        "grant_type": "authorization_code",
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "code": code,
    }
    where: dict[str, Any] = {"data": given} if verb == "POST" else {}
    query = "" if verb == "POST" else "?" + "&".join(f"{name}={value}" for name, value in given.items())
    tokens = (await wire.send(verb, f"/oauth/token/{query}", **where)).json
    info = await wire.send(verb, f"{urlsplit(tokens['server_endpoint']).path}app.info?auth={tokens['access_token']}")
    assert info.result["client_id"] == app.client_id


async def test_item_1_files_come_and_go_by_links(wire: Wire, portal: Portal) -> None:
    folder = (await wire.result("disk.storage.getlist"))[0]["ROOT_OBJECT_ID"]
    way = await wire.result("disk.folder.uploadfile", {"id": folder, "data": {"NAME": "a.txt"}})
    assert urlsplit(way["uploadUrl"]).path == "/rest/upload.json"
    form = aiohttp.FormData()
    form.add_field(way["field"], b"content", filename="a.txt")
    async with wire.session.post(way["uploadUrl"], data=form) as response:
        file = (await response.json())["result"]
    assert urlsplit(file["DOWNLOAD_URL"]).path == "/rest/download.json"
    async with wire.session.get(file["DOWNLOAD_URL"]) as response:
        assert await response.read() == b"content"


# 2. Parameters.


async def test_item_2_query_form_and_json_are_merged_and_read_as_php_reads_them(wire: Wire) -> None:
    path, names = f"{HOOK}/crm.deal.list?select[]=ID&filter[ID]=7&start=0", ["ID", "TITLE"]
    by_query = await wire.send("GET", f"{path}&select[]=TITLE")
    by_json = await wire.send("POST", path, json={"select": names})
    by_form = await wire.send(
        "POST", path, data="select[0]=ID&select[1]=TITLE", headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert by_query.result == by_json.result == by_form.result
    assert sorted(by_query.result[0]) == names


async def test_item_2_a_token_comes_by_header_query_or_body(wire: Wire, portal: Portal) -> None:
    access = portal.tokens(portal.add_app(), user_id=3)["access_token"]
    answers = [
        await wire.send("POST", "/rest/profile", headers={"Authorization": f"Bearer {access}"}),
        await wire.send("POST", f"/rest/profile?auth={access}"),
        await wire.send("POST", "/rest/profile", data={"auth": access}),
    ]
    assert [answer.result["ID"] for answer in answers] == ["3"] * 3


async def test_item_2_methods_of_the_old_tasks_read_by_position(wire: Wire) -> None:
    by_list = await wire.call("task.commentitem.getlist", [1])
    by_numbers = await wire.send(
        "POST",
        f"{HOOK}/task.commentitem.getlist",
        data="0=1",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert by_list.result == by_numbers.result
    assert (await wire.call("task.commentitem.getlist", {"bx24_request_id": "x", "TASKID": 1})).status == 400


# 3. The order of the checks, and one serializer.


async def test_item_3_a_method_that_does_not_exist_is_404_before_the_credential_is_looked_at(wire: Wire) -> None:
    for path in ("/rest/1/wrong/no.such.method", "/rest/no.such.method", "/rest/no.such.method?auth=wrong"):
        answer = await wire.send("POST", path)
        assert (answer.status, answer.error[0]) == (404, "ERROR_METHOD_NOT_FOUND")


async def test_item_3_the_scope_comes_after_the_credential_and_before_the_parameters(
    wire: Wire, portal: Portal
) -> None:
    hook = portal.add_webhook(scopes=["user"]).removeprefix(portal.url)
    assert (await wire.send("POST", "/rest/1/wrong/crm.deal.get")).error[0] == "INVALID_CREDENTIALS"
    assert (await wire.call("crm.deal.get", {}, hook)).error[0] == "insufficient_scope"
    assert (await wire.call("crm.deal.get", {})).error == ("", "ID is not defined or invalid.")


async def test_item_3_maps_follow_the_rule_of_php_in_rest_2_alone(wire: Wire, portal: Portal) -> None:
    sections = await wire.batch({"0": "profile", "1": "no.such"})
    assert isinstance(sections["result"], list)
    assert list(sections["result_error"]) == ["1"]
    assert sections["result_total"] == []
    access = portal.tokens(portal.add_app())["access_token"]
    assert (await wire.send("POST", "/rest/app.option.get", json={"auth": access})).result == []
    of_rest_3 = await wire.call3("tasks.task.update", {"id": 1, "fields": {"title": "x"}})
    assert of_rest_3.result == {"result": True}


# 4. The time block.


async def test_item_4_a_success_tells_its_time_and_an_error_does_not(wire: Wire, portal: Portal, clock: Clock) -> None:
    portal.cost("profile", 0.25)
    times = []
    for _ in range(2):
        clock.move(1.5)
        times.append((await wire.call("profile")).json["time"])
    assert {
        "start",
        "finish",
        "duration",
        "processing",
        "date_start",
        "date_finish",
        "operating",
        "operating_reset_at",
    } == set(times[0])
    assert times[0]["start"] <= times[0]["finish"] <= times[1]["start"] <= times[1]["finish"]
    assert [time["operating"] for time in times] == [0.25, 0.5]
    assert (await wire.call("server.time")).json["time"]["operating"] == 0
    hook = portal.add_webhook().removeprefix(portal.url)
    assert (await wire.call("profile", {}, hook)).json["time"]["operating"] == 0.25
    assert "time" not in (await wire.call("crm.deal.get")).json


# 5. Limits and faults.


async def test_item_5_the_bucket_refuses_with_503_and_leaks_by_the_clock(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.limits = (3, 2)
    assert [(await wire.call("profile")).status for _ in range(4)] == [200, 200, 200, 503]
    clock.move(1)
    assert [(await wire.call("profile")).status for _ in range(3)] == [200, 200, 503]


async def test_item_5_operating_time_refuses_with_429_for_ten_minutes(wire: Wire, portal: Portal, clock: Clock) -> None:
    portal.spend("profile", 481)
    answer = await wire.call("profile")
    assert (answer.status, answer.error[0]) == (429, "OPERATION_TIME_LIMIT")
    assert (await wire.call("server.time")).status == 200
    clock.move(600)
    assert (await wire.call("profile")).status == 200


@pytest.mark.parametrize(
    ("kind", "status"),
    [("502", 502), ("504", 504), ("empty", 200), ("rename", 302), ("slow", 200), ("int-code", 400), ("503", 503)],
)
async def test_item_5_answers_are_broken_on_demand(wire: Wire, portal: Portal, kind: str, status: int) -> None:
    portal.fault(kind, seconds=0.05, to="https://new.example")
    answer = await wire.call("profile")
    assert answer.status == status
    if kind in ("502", "504"):
        assert answer.headers["Content-Type"] == "text/html"
    if kind == "empty":
        assert answer.text == ""
    if kind == "rename":
        assert answer.headers["Location"] == f"https://new.example{HOOK}/profile"
    if kind == "int-code":
        assert isinstance(answer.json["error"], int)


async def test_item_5_json_is_cut_short_on_demand(wire: Wire, portal: Portal) -> None:
    portal.fault("truncated")
    with pytest.raises(aiohttp.ClientPayloadError):
        await wire.call("profile")


# 6. Batch.


async def test_item_6_a_batch_runs_in_order_and_tells_in_five_sections(wire: Wire) -> None:
    sections = await wire.batch(
        {"a": "crm.deal.add?fields[TITLE]=x", "b": "crm.deal.get?id=$result[a]", "c": "no.such", "d": "crm.lead.list"}
    )
    assert list(sections) == ["result", "result_error", "result_total", "result_next", "result_time"]
    assert sections["result"]["b"]["TITLE"] == "x"
    assert list(sections["result_time"]) == ["a", "b", "d"]


async def test_item_6_halt_stops_and_fifty_is_the_end(wire: Wire) -> None:
    assert (await wire.batch(["no.such", "profile"], halt=1))["result"] == []
    sections = await wire.batch(["server.time"] * 51 + ["batch"])
    assert len(sections["result"]) == 50
    assert [error["error"] for error in sections["result_error"].values()] == ["ERROR_BATCH_LENGTH_EXCEEDED"] * 2
    assert (await wire.batch(["batch"]))["result_error"][0]["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED"


async def test_item_6_a_batch_of_rest_3_stands_or_falls_as_a_whole_and_undoes_nothing(wire: Wire) -> None:
    update = {"method": "tasks.task.update", "query": {"id": 1, "fields": {"title": "done"}}}
    answer = await wire.call3("batch", [update, {"method": "tasks.task.get", "query": {"id": 77_777}}])
    assert (answer.status, answer.code3) == (400, "ENTITYNOTFOUNDEXCEPTION")
    assert (await wire.call3("tasks.task.get", {"id": 1, "select": ["id", "title"]})).result["item"]["title"] == "done"


# What the reference says of batches and no other test asks.


async def test_a_failed_command_stands_in_no_other_section(wire: Wire) -> None:
    sections = await wire.batch({"bad": "crm.deal.list?order=x", "good": "crm.deal.list?filter[ID]=1"})
    assert list(sections["result_error"]) == ["bad"]
    for name in ("result", "result_total", "result_time"):
        assert list(sections[name]) == ["good"]
    assert sections["result_next"] == []


async def test_a_dot_in_a_name_of_a_command_becomes_a_line(wire: Wire) -> None:
    assert (await wire.batch(["im.notify?USER.ID=2&MESSAGE=x"]))["result"] == [1]


async def test_a_suffix_inside_a_command_is_part_of_an_unknown_name(wire: Wire) -> None:
    assert (await wire.batch(["profile.json"]))["result_error"][0]["error"] == "ERROR_METHOD_NOT_FOUND"


async def test_everything_in_a_batch_is_done_by_its_own_caller(wire: Wire, portal: Portal) -> None:
    app = portal.add_app()
    one, two = (portal.tokens(app, user)["access_token"] for user in (1, 2))
    answer = await wire.send(
        "POST",
        f"/rest/batch?auth={one}",
        json={"cmd": {"a": f"profile?auth={two}", "b": f"profile?access_token={two}"}},
    )
    assert {name: row["ID"] for name, row in answer.result["result"].items()} == {"a": "1", "b": "1"}


async def test_every_command_is_metered_under_the_application(wire: Wire, portal: Portal) -> None:
    portal.cost("profile", 1)
    access = portal.tokens(portal.add_app())["access_token"]
    times = (await wire.send("POST", f"/rest/batch?auth={access}", json={"cmd": ["profile", "server.time"]})).result[
        "result_time"
    ]
    assert [time["operating"] for time in times] == [1, 0]
    assert (await wire.send("POST", f"/rest/profile?auth={access}")).json["time"]["operating"] == 2


# 7. The life of tokens.


async def test_item_7_tokens_age_are_renewed_once_and_can_be_taken_back(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    app = portal.add_app()
    tokens = portal.tokens(app)

    async def renew(refresh: str) -> Any:
        given = {
            "grant_type": "refresh_token",
            "client_id": app.client_id,
            "client_secret": app.client_secret,
            "refresh_token": refresh,
        }
        return (await wire.send("POST", "/oauth/token/", data=given)).json

    clock.move(3600)
    assert (await wire.send("POST", f"/rest/profile?auth={tokens['access_token']}")).error[0] == "expired_token"
    fresh = await renew(tokens["refresh_token"])
    assert (await wire.send("POST", f"/rest/profile?auth={fresh['access_token']}")).status == 200
    assert (await renew(tokens["refresh_token"]))["error"] == "invalid_grant"
    portal.revoke(app)
    assert (await renew(fresh["refresh_token"]))["error"] == "invalid_grant"


async def test_item_7_an_installation_brings_tokens_and_the_application_token(portal: Portal, ears: Ears) -> None:
    with_pages = portal.add_app(handler_url=ears.url, ui=True, installed=False)
    without = portal.add_app(handler_url=ears.url, installed=False)
    for app in (with_pages, without):
        portal.install(app)
    await portal.settle()
    page, event = ears.heard
    assert (page["AUTH_ID"][:1], page["APPLICATION_TOKEN"]) == (page["REFRESH_ID"][:1], with_pages.application_token)
    assert (event["event"], event["auth"]["application_token"]) == ("ONAPPINSTALL", without.application_token)
    assert event["auth"]["refresh_token"]


# 8. The dispatcher of events.


async def test_item_8_events_are_forms_of_texts_and_are_brought_once(wire: Wire, portal: Portal, ears: Ears) -> None:
    ears.status = 503
    portal.add_outgoing_webhook(ears.url, ["ONCRMDEALADD"])
    id_ = await wire.result("crm.deal.add", {"fields": {}})
    await portal.settle()
    await asyncio.sleep(0.05)
    assert len(ears.raw) == 1
    assert f"data%5BFIELDS%5D%5BID%5D={id_}".encode() in ears.raw[0]


async def test_item_8_offline_events_wait_are_reserved_and_do_not_echo(wire: Wire, portal: Portal) -> None:
    app = portal.add_app()

    async def use(method: str, given: Any) -> Any:
        access = portal.tokens(app)["access_token"]
        return (
            await wire.send("POST", f"/rest/{method}", json={"auth": access, "auth_connector": "mine", **given})
        ).result

    await use("event.bind", {"event": "ONCRMDEALADD", "event_type": "offline"})
    await use("crm.deal.add", {"fields": {}})
    assert (await use("event.offline.get", {"clear": 0}))["events"] == []
    await wire.result("crm.deal.add", {"fields": {}})
    reserved = await use("event.offline.get", {"clear": 0})
    assert (len(reserved["events"]), len(reserved["process_id"])) == (1, 32)
    assert (await use("event.offline.get", {"clear": 0}))["events"] == []


# 9. State.


async def test_item_9_there_are_users_with_an_administrator(wire: Wire) -> None:
    assert await wire.result("user.admin") is True
    assert len(await wire.result("user.get")) > 1


async def test_item_9_there_are_crm_records_of_every_kind(wire: Wire) -> None:
    type_ = (await wire.result("crm.type.add", {"fields": {"title": "Boats"}}))["type"]["entityTypeId"]
    assert type_ >= 128
    for entity_type_id in (1, 2, 3, 4, type_):
        fields = {"title": "x"} if entity_type_id != 3 else {"name": "x"}
        item = (await wire.result("crm.item.add", {"entityTypeId": entity_type_id, "fields": fields}))["item"]
        assert (await wire.result("crm.item.get", {"entityTypeId": entity_type_id, "id": item["id"]}))["item"][
            "id"
        ] == item["id"]


async def test_item_9_an_activity_is_bound_to_its_owner_first_and_to_something_always(wire: Wire) -> None:
    id_ = await wire.result("crm.activity.add", {"fields": CALL})
    assert await wire.result("crm.activity.binding.list", {"activityId": id_}) == [{"entityTypeId": 2, "entityId": 7}]
    last = {"activityId": id_, "entityTypeId": 2, "entityId": 7}
    assert (await wire.error("crm.activity.binding.delete", last))[0] == "LAST_BINDING_CANNOT_BE_DELETED"
    assert await wire.result("crm.activity.binding.add", {**last, "entityId": 8}) is True
    assert await wire.result("crm.activity.binding.delete", last) is True
    assert (await wire.result("crm.activity.get", {"id": id_}))["OWNER_ID"] == "8"


async def test_item_9_there_are_tasks_chats_and_bots(wire: Wire, portal: Portal, ears: Ears) -> None:
    assert (await wire.result("tasks.task.list"))["tasks"]
    chat = await wire.result("im.chat.add", {"TITLE": "x", "USERS": [2]})
    assert await wire.result("im.message.add", {"DIALOG_ID": f"chat{chat}", "MESSAGE": "x"})
    older = {"CODE": "a", "EVENT_HANDLER": ears.url, "PROPERTIES": {"NAME": "A"}, "CLIENT_ID": "mine"}
    one = await wire.result("imbot.register", older)
    newer = {"code": "b", "properties": {"name": "B"}, "botToken": "mine"}
    two = (await wire.result("imbot.v2.Bot.register", {"fields": newer}))["bot"]["id"]
    for bot in (one, two):
        portal.say(1, bot, "hi")
    await portal.settle()
    assert "ONIMBOTMESSAGEADD" in ears.events
    fetched = await wire.result("imbot.v2.Event.get", {"botId": two, "botToken": "mine"})
    assert fetched["events"][-1]["type"] == "ONIMBOTV2MESSAGEADD"


# 10. Headers.


async def test_item_10_answers_have_the_headers_of_a_portal(wire: Wire, portal: Portal) -> None:
    app = portal.add_app()
    answers = [
        await wire.call("profile"),
        await wire.call("crm.deal.get"),
        await wire.call3("tasks.task.get", {"id": 1}),
        await wire.send("POST", f"/rest/profile?auth={portal.tokens(app)['access_token']}"),
    ]
    for answer in answers:
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert answer.headers["Access-Control-Allow-Headers"] == "origin, content-type, accept"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        for name in ("Time", "User-Time", "System-Time"):
            assert float(answer.headers[f"X-Bitrix-Rest-{name}"]) >= 0
    assert [answer.headers.get("X-Bitrix-Rest-Application") for answer in answers] == [None, None, None, app.client_id]


# 11. What other clients need.


@pytest.mark.parametrize("path", [f"{HOOK}//profile", f"{HOOK}/profile/", f"{HOOK}//PROFILE.json/"])
async def test_item_11_slashes_may_be_doubled_and_names_in_any_letter_case(wire: Wire, path: str) -> None:
    assert (await wire.send("POST", path)).result["ID"] == "1"


async def test_item_11_a_token_may_come_behind_two_slashes(wire: Wire, portal: Portal) -> None:
    access = portal.tokens(portal.add_app())["access_token"]
    assert (await wire.send("POST", "/rest//profile", json={"auth": access})).result["ID"] == "1"


async def test_item_11_a_wish_for_http_2_is_ignored(wire: Wire, portal: Portal) -> None:
    settings = base64.urlsafe_b64encode(b"\0\3\0\0\0d").decode().rstrip("=")
    body = json.dumps({"cmd": ["profile"]}).encode()
    head = [
        f"POST {HOOK}/batch HTTP/1.1",
        f"Host: {urlsplit(portal.url).netloc}",
        "Connection: Upgrade, HTTP2-Settings",
        "Upgrade: h2c",
        f"HTTP2-Settings: {settings}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
    ]
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(portal.url).port)
    writer.write("\r\n".join([*head, "", ""]).encode() + body)
    async with asyncio.timeout(3):
        assert (await reader.readline()).startswith(b"HTTP/1.1 200")
        answer = b""
        while b'"ID":"1"' not in answer:
            answer += await reader.read(4096)
    writer.close()


async def test_item_11_traces_of_other_clients_disturb_nobody(wire: Wire) -> None:
    trace = "bx24_request_id=1&bx24_sdk_ver=2&bx24_sdk_type=b24-js-sdk"
    assert (await wire.send("POST", f"{HOOK}/crm.deal.get?{trace}", json={"id": 7})).result["ID"] == "7"


async def test_item_11_commands_are_an_object_or_a_list(wire: Wire) -> None:
    assert list((await wire.batch({"a": "profile"}))["result"]) == ["a"]
    assert isinstance((await wire.batch(["profile"]))["result"], list)


async def test_item_11_every_time_block_is_complete(wire: Wire) -> None:
    wanted = {"start", "finish", "duration", "processing", "date_start", "date_finish"}
    answer = await wire.call("batch", {"cmd": ["profile"]})
    assert wanted <= set(answer.json["time"])
    assert wanted <= set(answer.result["result_time"][0])
