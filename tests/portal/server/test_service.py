"""Users, notifications and questions about the portal itself; and methods that nobody has modelled."""

from __future__ import annotations

from typing import Any

from b24async.portal import Portal, book, handlers

from .conftest import Wire


async def test_profile_tells_who_calls(wire: Wire, portal: Portal) -> None:
    profile = await wire.result("profile")
    assert (profile["ID"], profile["ADMIN"], profile["NAME"], profile["TIME_ZONE_OFFSET"]) == ("1", True, "Anna", 0)
    hook = portal.add_webhook(user_id=4).removeprefix(portal.url)
    assert (await wire.call("profile", {}, hook)).result["ADMIN"] is False


async def test_scope_tells_what_the_webhook_may(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=1, scopes=["crm", "user"]).removeprefix(portal.url)
    assert (await wire.call("scope", {}, hook)).result == ["crm", "user"]
    assert "crm" in await wire.result("scope", {"full": True})


async def test_method_get_tells_whether_a_method_is_there_and_allowed(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=1, scopes=["user"]).removeprefix(portal.url)
    for name, expected in (
        ("user.get", {"isExisting": True, "isAvailable": True}),
        ("crm.deal.get", {"isExisting": True, "isAvailable": False}),
        ("no.such", {"isExisting": False, "isAvailable": False}),
    ):
        assert (await wire.call("method.get", {"name": name}, hook)).result == expected


async def test_the_portal_has_a_clock(wire: Wire) -> None:
    assert await wire.result("server.time") == "2026-01-01T03:00:00+03:00"


async def test_a_user_has_strings_booleans_and_no_empty_fields(wire: Wire) -> None:
    user = await wire.result("user.current")
    assert (user["ID"], user["ACTIVE"], user["NAME"], user["UF_DEPARTMENT"]) == ("1", True, "Anna", [1])
    assert None not in user.values()
    assert "" not in user.values()


async def test_users_are_found_by_filter_and_by_top_level_names(wire: Wire) -> None:
    async def found(params: Any) -> list[str]:
        return [user["ID"] for user in await wire.result("user.get", params)]

    assert await found({}) == ["1", "2", "3", "4", "5"]
    assert await found({"FILTER": {"NAME": "Marta"}}) == ["3"]
    assert await found({"filter": {"@ID": [1, 2], "ACTIVE": True}}) == ["1", "2"]
    assert await found({"ID": 2}) == ["2"]
    assert await found({"FILTER": {"%LAST_NAME": "ov"}}) == ["3", "5"]
    assert await found({"FILTER": {"NAME_SEARCH": "tom lin"}}) == ["2"]
    assert await found({"FILTER": {"ACTIVE": False}}) == []
    assert await found({"sort": "NAME", "order": "desc"}) == ["2", "3", "5", "4", "1"]


async def test_users_come_in_pages(wire: Wire, portal: Portal) -> None:
    portal.seed(users=60)
    answer = await wire.call("user.get", {"start": 50, "select": ["ID"]})
    assert (len(answer.result), answer.json["total"]) == (15, 65)
    keyset = await wire.call("user.get", {"sort": "ID", "order": "ASC", "FILTER": {">ID": 60}, "start": -1})
    assert [user["ID"] for user in keyset.result] == ["61", "62", "63", "64", "65"]


async def test_a_notification_is_kept_and_has_an_id(wire: Wire) -> None:
    first = await wire.result("im.notify", {"USER_ID": 2, "MESSAGE": "Hello"})
    second = await wire.result("im.notify.personal.add", {"USER_ID": 2, "MESSAGE": "Hello"})
    assert (first, second) == (1, 2)
    assert await wire.result("im.notify.system.add", {"USER_ID": 77, "MESSAGE": "to nobody"}) is False
    assert await wire.result("im.notify.delete", {"ID": 1}) is True
    assert await wire.result("im.notify.delete", {"ID": 1}) is False


async def test_a_notification_needs_a_user_and_a_text(wire: Wire) -> None:
    assert (await wire.error("im.notify", {"MESSAGE": "x"}))[0] == "USER_ID_EMPTY"
    assert (await wire.error("im.notify", {"USER_ID": 1}))[0] == "MESSAGE_EMPTY"
    big = {"USER_ID": 1, "MESSAGE": "x", "ATTACH": "x" * 70_000}
    assert (await wire.error("im.notify", big))[0] == "ATTACH_OVERSIZE"


async def test_a_newer_notification_with_the_same_tag_replaces_the_older_one(wire: Wire) -> None:
    for _ in range(2):
        await wire.result("im.notify", {"USER_ID": 2, "MESSAGE": "x", "TAG": "T"})
    assert await wire.result("im.notify.delete", {"TAG": "T"}) is True
    assert await wire.result("im.notify.delete", {"TAG": "T"}) is False


# Methods that nobody has modelled.

REGISTRY: dict[str, Any] = {
    "methods": [
        {
            "name": "shop.order.list",
            "version": 2,
            "python": "shop.order.list",
            "summary": "List orders.",
            "scopes": ["shop"],
            "safety": "safe",
            "params": [
                {
                    "name": "shopId",
                    "python": "shop_id",
                    "required": True,
                    "nullable": False,
                    "type": {"type": "integer"},
                },
                {"name": "note", "python": "note", "required": False, "nullable": False, "type": {"type": "string"}},
            ],
            "result": {
                "type": {"type": "array", "items": {"type": "shape", "shape": "shop.Order"}},
                "rows": "orders",
                "under": None,
            },
            "paging": {"style": "offset", "keyset": None},
            "entity": None,
            "errors": [{"code": "100", "raises": "InvalidParams", "about": ""}],
        },
        {
            "name": "shop.order.pay",
            "version": 2,
            "python": "shop.order.pay",
            "summary": "Pay.",
            "scopes": ["shop"],
            "safety": "unsafe",
            "params": [
                {"name": "ORDER", "python": "order", "required": True, "nullable": False, "type": {"type": "string"}}
            ],
            "result": {"type": {"type": "boolean"}, "rows": None, "under": None},
            "paging": None,
            "entity": None,
            "errors": [],
        },
    ],
    "shapes": {
        "Order": {
            "about": "",
            "sparse": False,
            "fields": [
                {"name": "ID", "type": {"type": "integer"}},
                {"name": "STATE", "type": {"type": "string", "enum": ["open", "paid"]}},
                {"name": "IS_NEW", "type": {"type": "boolean", "as": "Y/N"}},
                {"name": "SUM", "type": {"type": "money"}},
                {"name": "BUYER", "type": {"type": "string"}},
                {"name": "PARENT", "type": {"type": "shape", "shape": "shop.Order", "nullable": True}},
            ],
        }
    },
    "entities": {},
}


class Shop:
    """A registry with one segment of its own."""

    def load(self, name: str) -> dict[str, Any]:
        return REGISTRY if name == "shop" else {}

    def segments(self) -> list[str]:
        return ["shop"]


async def test_a_method_that_nobody_modelled_answers_its_declared_shape_and_says_so(wire: Wire) -> None:
    async with Portal(limits="off", registry=Shop(), secret="x") as portal:
        other = Wire(portal, wire.session)
        answer = await other.call("shop.order.list", {"shopId": 1}, "/rest/1/x/")
        assert answer.headers["X-B24async-Answer"] == "made-up"
        row = answer.result["orders"][0]
        assert {name: row[name] for name in ("ID", "STATE", "IS_NEW", "SUM", "BUYER")} == {
            "ID": 1,
            "STATE": "open",
            "IS_NEW": "Y",
            "SUM": "100.00",
            "BUYER": "Buyer",
        }
        assert answer.json["total"] == 1
        assert (await other.call("shop.order.list", {"shopId": 1}, "/rest/1/x/")).result == answer.result
        assert (await other.call("shop.order.list", {}, "/rest/1/x/")).error[0] == "100"
        assert (await other.call("shop.order.list", {"shopId": 1, "note": []}, "/rest/1/x/")).error[0] == "100"
        missing = await other.call("shop.order.pay", {}, "/rest/1/x/")
        assert (missing.error[0], missing.json["argument"]) == ("ERROR_ARGUMENT", "ORDER")
        assert (await other.call("shop.order.pay", {"order": "7"}, "/rest/1/x/")).result is True
        inside = await other.send("POST", "/rest/1/x/batch", json={"cmd": ["shop.order.pay?ORDER=1"]})
        assert inside.headers["X-B24async-Answer"] == "made-up"


async def test_modelled_methods_do_not_say_that_they_are_made_up(wire: Wire) -> None:
    assert "X-B24async-Answer" not in (await wire.call("crm.deal.get", {"id": 1})).headers


def test_every_family_of_the_spec_is_modelled_and_not_made_up() -> None:
    shipped = book.shipped()
    for version in (2, 3):
        for method in shipped.methods(version):
            if method.entity is not None:
                assert handlers.models(method), method.name
