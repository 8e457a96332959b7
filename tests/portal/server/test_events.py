"""Events: who is told, in which words, of what."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import urlsplit

import pytest

from b24async.portal import Clock, Portal, delivery, event_names
from b24async.portal.oauth import App

from .conftest import Answer, Ears, Wire


@pytest.fixture
def app(portal: Portal) -> App:
    return portal.add_app(scopes=["crm", "task", "tasks", "user"])


async def use(wire: Wire, app: App, method: str, params: Any = None, user_id: int = 1) -> Answer:
    access = wire.portal.tokens(app, user_id)["access_token"]
    return await wire.send("POST", f"/rest/{method}", json={"auth": access, **(params or {})})


async def bind(wire: Wire, app: App, event: str, url: str, user_id: int = 1, **more: Any) -> Answer:
    return await use(wire, app, "event.bind", {"event": event, "handler": url, **more}, user_id)


async def heard(portal: Portal, ears: Ears) -> list[dict[str, Any]]:
    await portal.settle()
    return ears.heard


# Registering. https://apidocs.bitrix24.com/api-reference/events/event-bind.html


async def test_a_handler_is_registered_told_and_removed(wire: Wire, app: App) -> None:
    url = "https://app.example/hear"
    assert (await bind(wire, app, "onCrmDealAdd", url)).result is True
    assert (
        await use(wire, app, "EVENT.BIND", {"EVENT": "ONCRMDEALADD", "HANDLER": url, "AUTH_TYPE": 3})
    ).result is True
    assert (
        await use(wire, app, "event.bind", {"event": "ONCRMLEADADD", "event_type": "offline", "auth_connector": "src"})
    ).result is True
    assert (await use(wire, app, "event.get")).result == [
        {"event": "ONCRMDEALADD", "handler": url, "auth_type": "0", "offline": 0},
        {"event": "ONCRMDEALADD", "handler": url, "auth_type": "3", "offline": 0},
        {"event": "ONCRMLEADADD", "connector_id": "src", "offline": 1},
    ]
    assert (await use(wire, app, "event.unbind", {"event": "OnCrmDealAdd", "handler": url, "auth_type": 3})).result == {
        "count": 1
    }
    assert (await use(wire, app, "event.unbind", {"event": "OnCrmDealAdd"})).result == {"count": 1}
    assert (await use(wire, app, "event.unbind", {"event": "OnCrmDealAdd"})).result == {"count": 0}
    assert (await use(wire, app, "event.unbind", {"event": "ONCRMLEADADD", "event_type": "offline"})).result == {
        "count": 1
    }


async def test_the_handlers_of_an_application_are_its_own(wire: Wire, portal: Portal, app: App) -> None:
    other = portal.add_app()
    await bind(wire, app, "ONCRMDEALADD", "https://app.example/")
    assert (await use(wire, other, "event.get")).result == []
    assert (await use(wire, other, "event.unbind", {"event": "ONCRMDEALADD"})).result == {"count": 0}


@pytest.mark.parametrize(
    ("given", "status", "code"),
    [
        ({"event": "ONCRMDEALFORGOTTEN"}, 400, "ERROR_EVENT_NOT_FOUND"),
        ({"event": "ONLIVEFEEDPOSTADD"}, 400, "ERROR_EVENT_NOT_FOUND"),  # scope log
        ({"event": ""}, 400, "ERROR_ARGUMENT"),
        ({"event": None}, 400, "ERROR_ARGUMENT"),
        ({"handler": ""}, 400, "ERROR_ARGUMENT"),
        ({"handler": "ftp://app.example/"}, 400, "ERROR_UNSUPPORTED_PROTOCOL"),
        ({"handler": "https:///nowhere"}, 400, "ERROR_WRONG_HANDLER_URL"),
    ],
)
async def test_event_bind_refuses(wire: Wire, app: App, given: dict[str, Any], status: int, code: str) -> None:
    answer = await use(wire, app, "event.bind", {"event": "ONCRMDEALADD", "handler": "https://app.example/", **given})
    assert (answer.status, answer.error[0]) == (status, code)


async def test_the_same_handler_twice_is_refused(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD", "https://app.example/")
    code, text = (await bind(wire, app, "onCrmDealAdd", "https://app.example/")).error
    assert code == "ERROR_CORE"
    assert text.startswith("Unable to set event handler")


async def test_a_user_who_is_no_administrator_hears_and_binds_for_himself(wire: Wire, app: App) -> None:
    url = "https://app.example/"
    assert (await bind(wire, app, "ONCRMDEALADD", url, 2)).result is True
    assert (await use(wire, app, "event.get", user_id=2)).result[0]["auth_type"] == "2"
    await bind(wire, app, "ONCRMLEADADD", url)
    assert len((await use(wire, app, "event.get", user_id=2)).result) == 1
    for more in ({"auth_type": 1}, {"event_type": "offline"}):
        refused = await bind(wire, app, "ONCRMCONTACTADD", url, 2, **more)
        assert (refused.status, refused.error[0]) == (403, "ACCESS_DENIED")
    assert (await use(wire, app, "event.unbind", {"event": "ONCRMLEADADD", "handler": url}, 2)).result == {"count": 0}
    assert (await use(wire, app, "event.unbind", {"event": "ONCRMDEALADD", "handler": url}, 2)).result == {"count": 1}


async def test_events_tells_what_the_application_may_hear_of(wire: Wire, app: App) -> None:
    mine = (await use(wire, app, "events")).result
    assert "ONCRMDEALADD" in mine
    assert "ONAPPUNINSTALL" in mine
    assert "ONIMBOTMESSAGEADD" not in mine
    assert (await use(wire, app, "events", {"SCOPE": "user"})).result == ["ONUSERADD"]
    full = (await use(wire, app, "events", {"FULL": True})).result
    assert len(full) == len(set(full)) >= 203
    assert "ONIMBOTMESSAGEADD" in full


# What arrives. https://apidocs.bitrix24.com/api-reference/events/index.html


async def test_an_application_is_told_with_a_token_of_whoever_did_it(
    wire: Wire, portal: Portal, app: App, ears: Ears, clock: Clock
) -> None:
    await bind(wire, app, "ONCRMDEALADD", ears.url)
    hook = portal.add_webhook(user_id=2).removeprefix(portal.url)
    id_ = (await wire.call("crm.deal.add", {"fields": {"TITLE": "x"}}, hook)).result
    (event,) = await heard(portal, ears)
    access = event["auth"].pop("access_token")
    assert event == {
        "event": "ONCRMDEALADD",
        "event_handler_id": "1",
        "data": {"FIELDS": {"ID": str(id_)}},
        "ts": str(int(clock())),
        "auth": {
            "expires": str(int(clock()) + 3600),
            "expires_in": "3600",
            "scope": "crm,task,tasks,user",
            "domain": urlsplit(portal.url).netloc,
            "server_endpoint": f"{portal.url}/rest/",
            "status": "L",
            "client_endpoint": f"{portal.url}/rest/",
            "member_id": portal.member_id,
            "user_id": "2",
            "application_token": app.application_token,
        },
    }
    answer = await wire.send("POST", "/rest/user.current", json={"auth": access})
    assert answer.result["ID"] == "2"


async def test_with_auth_type_the_token_is_that_of_the_chosen_user(
    wire: Wire, portal: Portal, app: App, ears: Ears
) -> None:
    await bind(wire, app, "ONCRMDEALADD", ears.url, auth_type=3)
    await wire.result("crm.deal.add", {"fields": {}})
    assert (await heard(portal, ears))[0]["auth"]["user_id"] == "3"


async def test_an_event_that_nobody_caused_brings_no_token(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    await bind(wire, app, "ONCRMDEALADD", ears.url)
    portal.emit("onCrmDealAdd", {"FIELDS": {"ID": 5}}, user_id=None)
    (event,) = await heard(portal, ears)
    assert event["data"] == {"FIELDS": {"ID": "5"}}
    assert sorted(event["auth"]) == ["application_token", "domain", "member_id"]


async def test_an_outgoing_webhook_is_told_without_tokens(wire: Wire, portal: Portal, ears: Ears) -> None:
    token = portal.add_outgoing_webhook(ears.url, ["OnCrmDealAdd", "OnCrmDealDelete"])
    id_ = await wire.result("crm.deal.add", {"fields": {}})
    await wire.result("crm.deal.update", {"id": id_, "fields": {"TITLE": "unheard"}})
    await wire.result("crm.deal.delete", {"id": id_})
    events = await heard(portal, ears)
    assert ears.events == ["ONCRMDEALADD", "ONCRMDEALDELETE"]
    endpoint = f"{portal.url}/rest/"
    assert events[0]["auth"] == {
        "domain": urlsplit(portal.url).netloc,
        "client_endpoint": endpoint,
        "server_endpoint": endpoint,
        "member_id": portal.member_id,
        "application_token": token,
    }
    with pytest.raises(ValueError, match="there is no event"):
        portal.add_outgoing_webhook(ears.url, ["ONCRMDEALFORGOTTEN"])


async def test_every_leaf_is_a_text_and_what_is_empty_leaves_no_trace(portal: Portal, ears: Ears) -> None:
    portal.add_outgoing_webhook(ears.url, "ONCRMDEALADD")
    data: dict[str, Any] = {
        "yes": True,
        "no": False,
        "none": None,
        "number": 1.5,
        "empty": [],
        "nothing": {},
        "deep": {"list": ["a", {"b": 1}]},
        "text": "ä&=[]",
    }
    portal.emit("ONCRMDEALADD", data)
    (event,) = await heard(portal, ears)
    assert event["data"] == {
        "yes": "1",
        "no": "0",
        "none": "",
        "number": "1.5",
        "deep": {"list": ["a", {"b": "1"}]},
        "text": "ä&=[]",
    }
    assert portal.deliveries()[0].headers["Content-Type"] == "application/x-www-form-urlencoded"


async def test_event_test_brings_whatever_was_given_and_a_refresh_token(
    wire: Wire, portal: Portal, app: App, ears: Ears
) -> None:
    await bind(wire, app, "ONAPPTEST", ears.url)
    assert (await use(wire, app, "event.test", {"any": {"thing": True}})).result == 1
    (event,) = await heard(portal, ears)
    assert event["data"] == {"QUERY": {"any": {"thing": "1"}}}
    assert event["auth"]["refresh_token"]
    assert (await wire.call("event.test")).error[0] == "WRONG_AUTH_TYPE"


# How it is brought.


async def test_events_leave_in_the_order_in_which_they_happened(wire: Wire, portal: Portal, ears: Ears) -> None:
    portal.add_outgoing_webhook(ears.url, ["ONCRMDEALADD"])
    ids = await wire.batch([f"crm.deal.add?fields[TITLE]={n}" for n in range(30)])
    assert [event["data"]["FIELDS"]["ID"] for event in await heard(portal, ears)] == [str(id_) for id_ in ids["result"]]


async def test_what_was_undone_was_never_told(
    wire: Wire, portal: Portal, app: App, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    portal.add_outgoing_webhook(ears.url, ["ONCRMDEALADD"])
    from b24async.portal import families

    real = families.answer
    monkeypatch.setattr(families, "answer", lambda *_: 1 // 0)
    assert (await wire.call("crm.deal.add", {"fields": {}})).status == 500
    monkeypatch.setattr(families, "answer", real)
    await wire.result("crm.deal.add", {"fields": {}})
    assert len(await heard(portal, ears)) == 1


async def test_whatever_a_handler_answers_it_is_not_told_again(wire: Wire, portal: Portal, ears: Ears) -> None:
    portal.add_outgoing_webhook(ears.url, ["ONCRMDEALADD"])
    ears.status = 500
    for _ in range(2):
        await wire.result("crm.deal.add", {"fields": {}})
    assert len(await heard(portal, ears)) == 2
    assert [(told.status, told.error, told.method) for told in portal.deliveries()] == [(500, "", "ONCRMDEALADD")] * 2


async def test_a_handler_that_is_not_there_stands_in_the_journal(wire: Wire, portal: Portal) -> None:
    portal.add_outgoing_webhook("http://127.0.0.1:9/hear", ["ONCRMDEALADD"])
    await wire.result("crm.deal.add", {"fields": {}})
    await portal.settle()
    (told,) = portal.deliveries("OnCrmDealAdd")
    assert (told.status, told.path) == (0, "http://127.0.0.1:9/hear")
    assert told.error
    assert told.params["data"]["FIELDS"]["ID"]
    assert "ONCRMDEALADD" not in [logged.method for logged in portal.requests()]


async def test_a_slow_handler_holds_up_neither_the_portal_nor_other_handlers(
    wire: Wire, portal: Portal, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "PATIENCE", 0.3)
    ears.busy = 60
    portal.add_outgoing_webhook(f"{ears.url}/slow", ["ONCRMDEALADD"])
    for _ in range(3):
        await wire.result("crm.deal.add", {"fields": {}})
    await asyncio.sleep(0.1)
    assert len(ears.heard) == 1
    ears.busy = 0
    portal.add_outgoing_webhook(f"{ears.url}/quick", ["ONCRMLEADADD"])
    await wire.result("crm.lead.add", {"fields": {"TITLE": "x"}})
    await asyncio.sleep(0.1)
    assert ears.events == ["ONCRMDEALADD", "ONCRMLEADADD"]
    await portal.settle()
    assert [told.status for told in portal.deliveries("ONCRMDEALADD")] == [0, 200, 200]


async def test_a_portal_stops_though_a_handler_does_not_answer(wire: Wire, ears: Ears) -> None:
    ears.busy = 5
    async with asyncio.timeout(3), Portal(limits="off") as other:
        other.add_outgoing_webhook(ears.url, ["ONCRMDEALADD"])
        other.emit("ONCRMDEALADD", {"FIELDS": {"ID": 1}})
        await asyncio.sleep(0.1)
    assert ears.events == ["ONCRMDEALADD"]
    ears.busy = 0


async def test_events_reach_neither_removed_nor_unfinished_nor_switched_off_applications(
    wire: Wire, portal: Portal, ears: Ears
) -> None:
    for place in ("removed", "off"):
        app = portal.add_app()
        await bind(wire, app, "ONCRMDEALADD", ears.url)
        if place == "off":
            portal.change_app(app, active=False)
        else:
            portal.uninstall(app)
    await wire.result("crm.deal.add", {"fields": {}})
    assert await heard(portal, ears) == []


# What happens. Each line: the events, and what brings them about.

_ID = "{id}"
CRM = [
    ("lead", {"TITLE": "x"}),
    ("deal", {"TITLE": "x"}),
    ("contact", {"NAME": "x"}),
    ("company", {"TITLE": "x"}),
    ("quote", {"TITLE": "x"}),
]


async def everything(portal: Portal, ears: Ears) -> None:
    for scope in event_names.NAMES:
        portal.add_outgoing_webhook(ears.url, list(event_names.NAMES[scope]))


async def told(portal: Portal, ears: Ears) -> list[tuple[str, Any]]:
    """Events since the last look."""
    await portal.settle()
    found = [(event["event"], event.get("data")) for event in ears.heard]
    ears.heard.clear()
    return found


@pytest.mark.parametrize(("name", "fields"), CRM)
async def test_crm_records_have_events(
    wire: Wire, portal: Portal, ears: Ears, name: str, fields: dict[str, Any]
) -> None:
    await everything(portal, ears)
    id_ = await wire.result(f"crm.{name}.add", {"fields": fields})
    await wire.result(f"crm.{name}.update", {"id": id_, "fields": {"COMMENTS": "y"}})
    await wire.result(f"crm.{name}.delete", {"id": id_})
    data = {"FIELDS": {"ID": str(id_)}}
    mine = [one for one in await told(portal, ears) if one[0].startswith(f"ONCRM{name.upper()}")]
    assert mine == [(f"ONCRM{name.upper()}{what}", data) for what in ("ADD", "UPDATE", "DELETE")]


async def test_the_same_event_comes_whichever_method_changed_the_record(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": 1, "fields": {"title": "y"}})
    assert await told(portal, ears) == [("ONCRMDEALUPDATE", {"FIELDS": {"ID": "1"}})]


async def test_items_of_a_smart_process_tell_their_type(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    type_ = (await wire.result("crm.type.add", {"fields": {"title": "Boats"}}))["type"]["entityTypeId"]
    assert (await bind(wire, app, f"onCrmDynamicItemAdd_{type_}", ears.url)).result is True
    await everything(portal, ears)
    id_ = (await wire.result("crm.item.add", {"entityTypeId": type_, "fields": {"title": "x"}}))["item"]["id"]
    await wire.result("crm.item.delete", {"entityTypeId": type_, "id": id_})
    data = {"FIELDS": {"ID": str(id_), "ENTITY_TYPE_ID": str(type_)}}
    assert await told(portal, ears) == [
        ("ONCRMDYNAMICITEMADD", data),
        (f"ONCRMDYNAMICITEMADD_{type_}", data),
        ("ONCRMDYNAMICITEMDELETE", data),
    ]


async def test_activities_comments_and_requisites_have_events(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    fields = {
        "OWNER_TYPE_ID": 2,
        "OWNER_ID": 7,
        "TYPE_ID": 2,
        "SUBJECT": "x",
        "RESPONSIBLE_ID": 1,
        "COMMUNICATIONS": [{"VALUE": "+49 30 1"}],
    }
    activity = await wire.result("crm.activity.add", {"fields": fields})
    assert ("ONCRMACTIVITYADD", {"FIELDS": {"ID": str(activity)}}) in await told(portal, ears)
    comment = await wire.result(
        "crm.timeline.comment.add", {"fields": {"ENTITY_ID": 7, "ENTITY_TYPE": "deal", "COMMENT": "x"}}
    )
    assert ("ONCRMTIMELINECOMMENTADD", {"ID": str(comment)}) in await told(portal, ears)


async def test_tasks_tell_before_and_after(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    id_ = (await wire.result("tasks.task.add", {"fields": {"TITLE": "x", "RESPONSIBLE_ID": 1}}))["task"]["id"]
    await wire.result("tasks.task.update", {"taskId": id_, "fields": {"TITLE": "y"}})
    comment = await wire.result("task.commentitem.add", [id_, {"POST_MESSAGE": "z"}])
    await wire.result("tasks.task.delete", {"taskId": id_})
    mine = dict(one for one in await told(portal, ears) if one[0].startswith("ONTASK"))
    assert mine["ONTASKADD"] == {
        "FIELDS_BEFORE": "undefined",
        "FIELDS_AFTER": {"ID": id_},
        "IS_ACCESSIBLE_BEFORE": "N",
        "IS_ACCESSIBLE_AFTER": "undefined",
    }
    assert mine["ONTASKUPDATE"]["FIELDS_BEFORE"] == mine["ONTASKUPDATE"]["FIELDS_AFTER"] == {"ID": id_}
    assert mine["ONTASKCOMMENTADD"]["FIELDS_AFTER"] == {"ID": str(comment), "TASK_ID": id_}
    assert (mine["ONTASKDELETE"]["FIELDS_BEFORE"], mine["ONTASKDELETE"]["FIELDS_AFTER"]) == ({"ID": id_}, "undefined")


async def test_a_new_user_is_told_with_his_fields(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    id_ = await wire.result("user.add", {"EMAIL": "new@company.example", "NAME": "Nova", "UF_DEPARTMENT": [1]})
    ((name, data),) = await told(portal, ears)
    assert (name, data["ID"], data["EMAIL"], data["NAME"], data["UF_DEPARTMENT"]) == (
        "ONUSERADD",
        str(id_),
        "new@company.example",
        "Nova",
        ["1"],
    )


async def test_products_prices_and_orders_have_events(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    measure = (await wire.result("catalog.measure.add", {"fields": {"code": 999, "measureTitle": "x"}}))["measure"][
        "id"
    ]
    assert await told(portal, ears) == [("CATALOG.MEASURE.ON.ADD", {"FIELDS": {"ID": str(measure)}})]


async def test_what_lies_in_tables_of_its_own_has_events_too(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    group = await wire.result("sonet_group.create", {"NAME": "x"})
    await wire.result("sonet_group.update", {"GROUP_ID": group, "NAME": "y"})
    await wire.result("crm.currency.add", {"fields": {"CURRENCY": "CHF", "AMOUNT": 1, "AMOUNT_CNT": 1, "SORT": 1}})
    found = await told(portal, ears)
    assert ("ONSONETGROUPADD", {"FIELDS": {"ID": str(group)}}) in found
    assert ("ONSONETGROUPUPDATE", {"FIELDS": {"ID": str(group)}}) in found
    assert ("ONCRMCURRENCYADD", {"FIELDS": {"ID": "CHF"}}) in found


async def test_what_was_refused_or_found_nothing_is_no_event(wire: Wire, portal: Portal, ears: Ears) -> None:
    await everything(portal, ears)
    await wire.call("crm.deal.update", {"id": 77_777, "fields": {}})
    await wire.call("sonet_group.delete", {"GROUP_ID": 77_777})
    await wire.call("crm.deal.get", {"id": 1})
    assert await told(portal, ears) == []
