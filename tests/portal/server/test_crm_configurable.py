"""Activities that an application draws itself, with their types and badges; and the layouts that are refused."""

from __future__ import annotations

import copy
from typing import Any

import aiohttp
import attrs
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Answer, Wire

C, TYPE, BADGE = "crm.activity.configurable.", "crm.activity.type.", "crm.activity.badge."
DEAL = 2
WHEN = "2026-05-05T10:00:00+03:00"
ACTION = {"type": "redirect", "uri": "/crm/deal/details/1/"}
TEXT = {"type": "text", "properties": {"value": "+49 999"}}
LINK = {"type": "link", "properties": {"text": "Open", "action": ACTION, "bold": "Y"}}
LAYOUT: dict[str, Any] = {
    "icon": {"code": "call"},
    "header": {"title": {"de": "Anruf", "en": "Call"}, "tags": {"new": {"title": "new", "type": "warning"}}},
    "body": {
        "logo": {"code": "call", "action": ACTION},
        "blocks": {
            "client": {"type": "withTitle", "properties": {"title": "Client", "inline": True, "block": TEXT}},
            "line": {"type": "lineOfBlocks", "properties": {"blocks": {"a": TEXT, "b": LINK}}},
            "until": {"type": "deadline"},
        },
    },
    "footer": {
        "buttons": {"go": {"title": "Go", "type": "primary", "action": {"type": "openRestApp"}}},
        "menu": {
            "showPostponeItem": "false",
            "items": {"yes": {"title": "Yes", "action": {"type": "restEvent", "id": "y"}}},
        },
    },
}
MISSED = {"code": "missed", "title": {"de": "Anruf", "en": "Call"}, "value": "Missed", "type": "failure"}


@attrs.frozen
class Application(Wire):
    """Calls with the token of an application."""

    token: str = ""

    async def call(self, method: str, params: Any = None, hook: str | None = None) -> Answer:
        return await self.send("POST", f"/rest/{method}?auth={self.token}", json=params or {})

    async def new(self, layout: Any = None, **fields: Any) -> int:
        params = {"ownerTypeId": DEAL, "ownerId": 1, "fields": fields, "layout": layout or LAYOUT}
        return int((await self.result(C + "add", params))["activity"]["id"])

    async def refused(self, layout: Any = None, **fields: Any) -> Any:
        params = {"ownerTypeId": DEAL, "ownerId": 1, "fields": fields, "layout": LAYOUT if layout is None else layout}
        return (await self.error(C + "add", params))[0]


def application(portal: Portal, session: aiohttp.ClientSession, name: str, user_id: int = 1) -> Application:
    return Application(portal, session, portal.tokens(portal.add_app(name), user_id)["access_token"])


@pytest.fixture
async def app(portal: Portal, session: aiohttp.ClientSession) -> Application:
    return application(portal, session, "app.1")


def changed(path: str, value: Any) -> dict[str, Any]:
    """The layout with something else at a place; ``None`` takes it away."""
    layout = copy.deepcopy(LAYOUT)
    *way, last = path.split(".")
    at = layout
    for name in way:
        at = at[name]
    if value is None:
        del at[last]
    else:
        at[last] = value
    return layout


async def test_what_an_application_draws_is_an_activity_like_others(wire: Wire, app: Application) -> None:
    id_ = await app.new(deadline=WHEN, responsibleId=2, originId="7")
    row = await wire.result("crm.activity.get", {"id": id_})
    assert (row["PROVIDER_ID"], row["PROVIDER_TYPE_ID"], row["TYPE_ID"]) == (
        "CONFIGURABLE_REST_APP",
        "CONFIGURABLE",
        "6",
    )
    assert (row["SUBJECT"], row["DEADLINE"], row["RESPONSIBLE_ID"]) == ("Call", WHEN, "2")
    filter_ = {"PROVIDER_ID": "CONFIGURABLE_REST_APP", "OWNER_TYPE_ID": DEAL, "OWNER_ID": 1}
    assert [row["ID"] for row in await wire.result("crm.activity.list", {"filter": filter_})] == [str(id_)]
    bound = await wire.result("crm.activity.binding.list", {"activityId": id_})
    assert bound == [{"entityTypeId": DEAL, "entityId": 1}]


async def test_an_application_gets_back_what_it_drew(app: Application) -> None:
    id_ = await app.new(deadline=WHEN, completed="Y", pingOffsets=["60", 300], originatorId="me")
    activity = (await app.result(C + "get", {"id": id_}))["activity"]
    assert (activity["id"], activity["ownerTypeId"], activity["ownerId"]) == (id_, DEAL, 1)
    assert activity["fields"] == {
        "typeId": "CONFIGURABLE",
        "completed": True,
        "deadline": WHEN,
        "pingOffsets": [60, 300],
        "isIncomingChannel": False,
        "responsibleId": 1,
        "badgeCode": "",
        "originatorId": "me",
        "originId": None,
    }
    seen = activity["layout"]
    assert seen["footer"]["menu"]["showPostponeItem"] is False
    assert seen["body"]["blocks"]["line"]["properties"]["blocks"]["b"]["properties"]["bold"] is True
    assert (seen["icon"], seen["header"]) == (LAYOUT["icon"], LAYOUT["header"])


async def test_an_update_changes_what_is_given_and_all_of_the_looks(app: Application) -> None:
    id_ = await app.new(deadline=WHEN, originId="7")
    layout = changed("footer", None)
    layout["header"]["title"] = "Done"
    params = {"id": id_, "fields": {"completed": "1"}, "layout": layout}
    assert await app.result(C + "update", params) == {"activity": {"id": id_}}
    activity = (await app.result(C + "get", {"id": id_}))["activity"]
    assert (activity["fields"]["completed"], activity["fields"]["deadline"], activity["fields"]["originId"]) == (
        True,
        WHEN,
        "7",
    )
    assert "footer" not in activity["layout"]
    row = await app.result("crm.activity.get", {"id": id_})
    assert (row["SUBJECT"], row["COMPLETED"]) == ("Done", "Y")


async def test_it_goes_with_its_owner_and_by_the_method_for_all_activities(app: Application) -> None:
    one, other = await app.new(), await app.new()
    await app.result("crm.activity.delete", {"id": one})
    assert await app.error(C + "get", {"id": one}) == ("NOT_FOUND", "Not found.")
    await app.result("crm.deal.delete", {"id": 1})
    assert await app.error(C + "get", {"id": other}) == ("NOT_FOUND", "Not found.")


async def test_an_activity_of_another_kind_is_not_found(app: Application) -> None:
    assert (await app.error(C + "get", {"id": 999}))[0] == "NOT_FOUND"
    assert (await app.error(C + "update", {"id": 999, "fields": {}, "layout": LAYOUT}))[0] == "NOT_FOUND"


async def test_only_the_application_that_made_it_changes_it(
    app: Application, portal: Portal, session: aiohttp.ClientSession
) -> None:
    id_ = await app.new()
    other = application(portal, session, "app.2")
    assert (await other.result(C + "get", {"id": id_}))["activity"]["id"] == id_
    params = {"id": id_, "fields": {}, "layout": LAYOUT}
    assert (await other.error(C + "update", params))[0] == "ERROR_WRONG_APPLICATION"


async def test_a_closed_owner_closes_its_activities(app: Application, portal: Portal) -> None:
    id_ = await app.new()
    portal.deny(DEAL, 1, 1)
    assert await app.refused() == "ACCESS_DENIED"
    assert (await app.error(C + "get", {"id": id_}))[0] == "ACCESS_DENIED"
    assert (await app.error(C + "update", {"id": id_, "fields": {}, "layout": LAYOUT}))[0] == "ACCESS_DENIED"


@pytest.mark.parametrize(
    "fields",
    [{"deadline": "soon"}, {"completed": "maybe"}, {"responsibleId": 99}, {"typeId": "MINE"}, {"badgeCode": "none"}],
)
async def test_a_wrong_field_is_refused(app: Application, fields: dict[str, Any]) -> None:
    assert await app.refused(**fields) == "WRONG_FIELD_VALUE"


async def test_what_comes_in_has_no_deadline(app: Application) -> None:
    code = "INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE"
    assert await app.refused(isIncomingChannel="Y", deadline=WHEN) == code
    id_ = await app.new(isIncomingChannel="Y")
    params = {"id": id_, "fields": {"deadline": WHEN}, "layout": LAYOUT}
    assert (await app.error(C + "update", params))[0] == code


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("icon", None, "FIELD_IS_REQUIRED"),
        ("header.title", "", "FIELD_IS_REQUIRED"),
        ("body.blocks", {}, "FIELD_IS_REQUIRED"),
        ("body.logo.code", None, "FIELD_IS_REQUIRED"),
        ("body.blocks.client.properties.block", {"type": "text"}, "FIELD_IS_REQUIRED"),
        ("header.subtitle", "x", "FIELD_IS_REDUNDANT"),
        ("body.blocks.client.properties.bold", True, "FIELD_IS_REDUNDANT"),
        ("header.tags.new.type", "lavender", "ENUM_FIELD"),
        ("body.blocks.client.type", "image", "ENUM_FIELD"),
        ("body.blocks.client.properties.block", {"type": "largeText", "properties": {"value": "x"}}, "ENUM_FIELD"),
        ("footer.buttons.go.action.type", "dance", "ENUM_FIELD"),
        ("header.tags", {str(n): {"title": "t", "type": "warning"} for n in "abc"}, "TOO_MANY_ITEMS"),
        ("body.blocks", {f"b{number}": TEXT for number in range(21)}, "TOO_MANY_ITEMS"),
        ("body.blocks", {"no way": TEXT}, "KEY_CONTAIN_WRONG_SYMBOLS"),
        ("header.title", {"xx": "Call"}, "WRONG_LANG"),
        ("icon", "call", "WRONG_FIELD_VALUE"),
        ("footer.menu.showPinItem", "perhaps", "WRONG_FIELD_VALUE"),
    ],
)
async def test_a_wrong_layout_is_refused_by_its_kind_of_mistake(
    app: Application, path: str, value: Any, code: str
) -> None:
    assert await app.refused(changed(path, value)) == code


async def test_there_is_no_activity_without_looks(app: Application) -> None:
    assert await app.refused({}) == "ERROR_EMPTY_LAYOUT"
    assert (await app.error(C + "add", {"ownerTypeId": DEAL, "ownerId": 1, "fields": {}}))[0] == "100"


# Types.


async def test_a_type_belongs_to_the_application_that_made_it(
    app: Application, portal: Portal, session: aiohttp.ClientSession
) -> None:
    other = application(portal, session, "app.2")
    for name, configurable in (("1C", "Y"), ("2C", "N")):
        given = {"TYPE_ID": name, "NAME": "Case", "IS_CONFIGURABLE_TYPE": configurable}
        assert await app.result(TYPE + "add", {"fields": given}) is True
    first = {"TYPE_ID": "1C", "NAME": "Case", "IS_CONFIGURABLE_TYPE": "Y", "ICON_ID": "0"}
    assert (await app.result(TYPE + "list"))[0] == first
    assert await other.result(TYPE + "list") == []
    id_ = await app.new(typeId="1C")
    assert (await app.result(C + "get", {"id": id_}))["activity"]["fields"]["typeId"] == "1C"
    assert await app.refused(typeId="2C") == "WRONG_FIELD_VALUE"
    assert await other.refused(typeId="1C") == "WRONG_FIELD_VALUE"


async def test_a_type_is_there_once_and_gone_once(app: Application) -> None:
    assert await app.result(TYPE + "add", {"fields": {"TYPE_ID": "1C", "ICON_FILE": ["i.png", "aWNvbg=="]}}) is True
    assert (await app.result(TYPE + "list"))[0]["ICON_ID"] != "0"
    assert (await app.error(TYPE + "add", {"fields": {"TYPE_ID": "1C"}}))[0] == "INVALID_ARG_VALUE"
    assert (await app.error(TYPE + "add", {"fields": {"NAME": "x"}}))[0] == "INVALID_ARG_VALUE"
    assert await app.result(TYPE + "delete", {"TYPE_ID": "1C"}) is True
    assert (await app.error(TYPE + "delete", {"TYPE_ID": "1C"}))[0] == "INVALID_ARG_VALUE"


async def test_types_are_for_administrators(portal: Portal, session: aiohttp.ClientSession) -> None:
    tomas = application(portal, session, "app.1", 2)
    assert await tomas.error(TYPE + "list") == ("", "Admin permissions required")


# Badges.


async def test_a_badge_is_read_in_the_language_of_the_portal(wire: Wire) -> None:
    seen = {**MISSED, "title": "Call"}
    assert await wire.result(BADGE + "add", MISSED) == {"badge": seen}
    assert await wire.result(BADGE + "get", {"code": "missed"}) == {"badge": seen}
    assert await wire.result(BADGE + "list") == {"badges": [seen]}


async def test_an_activity_shows_a_badge_that_is_there(wire: Wire, app: Application) -> None:
    await wire.result(BADGE + "add", MISSED)
    id_ = await app.new(badgeCode="missed")
    assert (await app.result(C + "get", {"id": id_}))["activity"]["fields"]["badgeCode"] == "missed"


async def test_a_badge_is_deleted_by_its_code(wire: Wire) -> None:
    await wire.result(BADGE + "add", MISSED)
    assert await wire.result(BADGE + "delete", {"code": "missed"}) is True
    assert await wire.error(BADGE + "delete", {"code": "missed"}) == ("NOT_FOUND", "Not found.")
    assert await wire.error(BADGE + "get", {"code": "missed"}) == ("NOT_FOUND", "Not found.")


async def test_a_badge_needs_all_its_parts_a_code_of_its_own_and_an_administrator(wire: Wire) -> None:
    for name in MISSED:
        rest = {key: value for key, value in MISSED.items() if key != name}
        assert (await wire.error(BADGE + "add", rest))[0] == "REQUIRED_ARG_MISSING"
    assert (await wire.error(BADGE + "add", {**MISSED, "type": "pink"}))[0] == "INVALID_ARG_VALUE"
    await wire.result(BADGE + "add", MISSED)
    assert (await wire.error(BADGE + "add", MISSED))[0] == "INVALID_ARG_VALUE"
    wire.portal.add_webhook(2, secret=SECRET)
    tomas = f"/rest/2/{SECRET}/"
    assert (await wire.call(BADGE + "delete", {"code": "missed"}, hook=tomas)).error[0] == "ACCESS_DENIED"
    assert (await wire.call(BADGE + "list", hook=tomas)).status == 200
