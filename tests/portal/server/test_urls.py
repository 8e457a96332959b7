"""Where a method is: the forms of a URL, and the order in which a request is checked."""

from __future__ import annotations

import pytest

from b24async.portal import Portal
from b24async.portal.asks import Route, route

from .conftest import SECRET, Wire


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/rest/1/abc/crm.deal.get", Route(2, "crm.deal.get", "1", "abc")),
        ("/rest/1/abc/crm.deal.get.json", Route(2, "crm.deal.get", "1", "abc")),
        ("/rest/1/abc/crm.deal.get.JSON/", Route(2, "crm.deal.get", "1", "abc")),
        ("/rest/1/abc/crm.deal.get.xml", Route(2, "crm.deal.get", "1", "abc", "xml")),
        ("/rest/1/abc//crm.deal.get", Route(2, "crm.deal.get", "1", "abc")),
        ("/rest/1/abc/crm.deal.get/", Route(2, "crm.deal.get", "1", "abc")),
        ("//rest//1/abc/crm.deal.get//", Route(2, "crm.deal.get", "1", "abc")),
        ("/rest/crm.deal.get", Route(2, "crm.deal.get")),
        ("/rest//crm.deal.get", Route(2, "crm.deal.get")),
        ("/rest/api/7/abc/tasks.task.get", Route(3, "tasks.task.get", "7", "abc")),
        ("/rest/api/tasks.task.get", Route(3, "tasks.task.get")),
        ("/rest/1/abc/", Route(2, "", "1", "abc")),
        ("/rest/1/a%20b/profile", Route(2, "profile", "1", "a b")),
        ("/rest", Route(2, "")),
        ("/elsewhere/1/abc/profile", None),
        ("/", None),
    ],
)
def test_a_path_says_version_credential_and_method(path: str, expected: Route | None) -> None:
    assert route(path) == expected


@pytest.mark.parametrize("suffix", ["", ".json", "/", ".json/"])
@pytest.mark.parametrize("method", ["profile", "PROFILE", "/profile"])
@pytest.mark.parametrize("verb", ["GET", "POST"])
async def test_every_form_of_a_webhook_leads_to_the_method(wire: Wire, verb: str, method: str, suffix: str) -> None:
    answer = await wire.send(verb, f"{wire.hook}{method}{suffix}")
    assert answer.result["ID"] == "1"


async def test_a_method_name_may_be_in_any_letter_case(wire: Wire) -> None:
    assert await wire.result("CRM.Deal.LIST", {"filter": {"ID": 1}, "select": ["ID"]}) == [{"ID": "1"}]


async def test_another_transport_than_json_is_refused(wire: Wire) -> None:
    answer = await wire.send("GET", f"{wire.hook}profile.xml")
    assert (answer.status, answer.error[0]) == (500, "INTERNAL_WRONG_TRANSPORT")


async def test_a_path_outside_rest_is_a_page_of_the_web_server(wire: Wire) -> None:
    answer = await wire.send("GET", "/about")
    assert answer.status == 404
    assert answer.headers["Content-Type"].startswith("text/html")


async def test_an_unknown_method_is_404_even_under_a_wrong_secret(wire: Wire) -> None:
    for path in (f"{wire.hook}no.such.method", "/rest/1/wrong/no.such.method", "/rest/no.such.method"):
        answer = await wire.send("POST", path, json={})
        assert (answer.status, answer.json) == (
            404,
            {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"},
        )


async def test_a_wrong_secret_is_401(wire: Wire) -> None:
    for path in ("/rest/1/wrong/profile", f"/rest/2/{SECRET}/profile", "/rest/1/profile"):
        answer = await wire.send("POST", path, json={})
        if path == "/rest/1/profile":  # "profile" is the secret here, and no method is left
            assert answer.error[0] == "ERROR_METHOD_NOT_FOUND"
            continue
        assert (answer.status, answer.error[0]) == (401, "INVALID_CREDENTIALS")


async def test_without_any_credential_it_is_no_auth_found(wire: Wire) -> None:
    answer = await wire.send("POST", "/rest/profile", json={})
    assert (answer.status, answer.error) == (401, ("NO_AUTH_FOUND", "Wrong authorization data"))


async def test_a_method_of_rest_3_is_not_found_under_rest_2(wire: Wire) -> None:
    assert (await wire.call("tasks.task.chat.message.send")).status == 404


async def test_rest_3_has_its_own_words_for_unknown_methods_and_wrong_secrets(wire: Wire) -> None:
    unknown = await wire.call3("no.such.method")
    assert (unknown.status, unknown.code3) == (400, "METHODNOTFOUNDEXCEPTION")
    wrong = await wire.send("POST", "/rest/api/1/wrong/tasks.task.get", json={"id": 1})
    assert (wrong.status, wrong.code3) == (401, "ACCESSDENIEDEXCEPTION")


async def test_the_scope_is_checked_before_the_parameters(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=2, scopes=["user"]).removeprefix(portal.url)
    answer = await wire.call("crm.activity.binding.add", {"activityId": "nonsense"}, hook)
    assert (answer.status, answer.error[0]) == (401, "insufficient_scope")
    assert (await wire.call("user.current", {}, hook)).result["ID"] == "2"


async def test_any_one_of_several_scopes_is_enough(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=1, scopes=["user_basic"]).removeprefix(portal.url)
    assert (await wire.call("user.current", {}, hook)).status == 200


async def test_no_scope_is_needed_to_ask_who_one_is(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=3, scopes=[]).removeprefix(portal.url)
    assert (await wire.call("profile", {}, hook)).result["ID"] == "3"


async def test_a_method_for_applications_is_refused_to_a_webhook(wire: Wire) -> None:
    answer = await wire.call("telephony.externalCall.finish")
    assert (answer.status, answer.error[0]) == (403, "WRONG_AUTH_TYPE")


async def test_rest_3_tells_a_missing_scope_with_403(wire: Wire, portal: Portal) -> None:
    secret = portal.add_webhook(user_id=1, scopes=["crm"]).rstrip("/").rpartition("/")[2]
    answer = await wire.send("POST", f"/rest/api/1/{secret}/tasks.task.get", json={"id": 1})
    assert (answer.status, answer.code3) == (403, "INSUFFICIENTSCOPEEXCEPTION")
