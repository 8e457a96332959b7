"""Applications: tokens, the authorization server, installation, another address; and that no secret is told."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from b24async.portal import Clock, Portal, oauth
from b24async.portal.oauth import App

from .conftest import SECRET, Answer, Ears, Wire


@pytest.fixture
def app(portal: Portal) -> App:
    return portal.add_app(redirect_uri="https://app.example/back", scopes=["crm", "user", "tasks", "task"])


async def token(wire: Wire, app: App, verb: str = "POST", **given: str) -> Answer:
    """A request to the token endpoint."""
    query = {"client_id": app.client_id, "client_secret": app.client_secret, **given}
    url = f"{wire.portal.url}/oauth/token/"
    where: dict[str, Any] = {"params": query} if verb == "GET" else {"data": query}
    async with wire.session.request(verb, url, **where) as response:
        return Answer(response.status, await response.text(), response.headers)


async def use(wire: Wire, token: str, method: str = "profile", params: Any = None) -> Answer:
    return await wire.send("POST", f"/rest/{method}", json={"auth": token, **(params or {})})


# Where a token may stand.


async def test_a_token_is_taken_from_the_header_from_auth_and_from_access_token(
    wire: Wire, portal: Portal, app: App
) -> None:
    access = portal.tokens(app, user_id=2)["access_token"]
    answers = [
        await wire.send("POST", "/rest/profile", headers={"Authorization": f"Bearer {access}"}),
        await wire.send("GET", f"/rest/profile.json?auth={access}"),
        await wire.send("GET", f"/rest/profile/?access_token={access}"),
        await wire.send("POST", "/rest/profile", json={"auth": access}),
        await wire.send("POST", "/rest/profile", data={"access_token": access}),
    ]
    assert [answer.result["ID"] for answer in answers] == ["2"] * 5


async def test_the_header_is_asked_first(wire: Wire, portal: Portal, app: App) -> None:
    one, two = (portal.tokens(app, user_id=user)["access_token"] for user in (1, 2))
    answer = await wire.send("POST", f"/rest/profile?access_token={two}", headers={"Authorization": f"Bearer {one}"})
    assert answer.result["ID"] == "1"
    answer = await wire.send("POST", f"/rest/profile?access_token={one}&auth={two}")
    assert answer.result["ID"] == "2"


async def test_rest_3_takes_a_token_from_header_query_and_body(wire: Wire, portal: Portal, app: App) -> None:
    access = portal.tokens(app)["access_token"]
    answers = [
        await wire.send(
            "POST", "/rest/api/tasks.task.get", json={"id": 1}, headers={"Authorization": f"Bearer {access}"}
        ),
        await wire.send("POST", f"/rest/api/tasks.task.get?auth={access}", json={"id": 1}),
        await wire.send("POST", "/rest/api/tasks.task.get", json={"id": 1, "auth": access}),
    ]
    assert [answer.result["item"]["id"] for answer in answers] == [1, 1, 1]


async def test_a_batch_of_rest_3_takes_a_token_beside_its_list_or_in_its_object(
    wire: Wire, portal: Portal, app: App
) -> None:
    access = portal.tokens(app)["access_token"]
    items = [{"method": "tasks.task.get", "query": {"id": 1}}, {"method": "tasks.task.get", "query": {"id": 2}}]
    answers = [
        await wire.send("POST", "/rest/api/batch", json=items, headers={"Authorization": f"Bearer {access}"}),
        await wire.send("POST", f"/rest/api/batch?auth={access}", json=items),
        await wire.send("POST", "/rest/api/batch", json={"0": items[0], "1": items[1], "auth": access}),
    ]
    for answer in answers:
        assert [one["item"]["id"] for one in answer.result] == [1, 2]


async def test_methods_do_not_see_the_token(wire: Wire, portal: Portal, app: App) -> None:
    access = portal.tokens(app)["access_token"]
    answer = await use(wire, access, "task.commentitem.getlist", {"0": 1})
    assert answer.status == 200, answer.text


# What can be wrong with one.


async def test_no_token_an_unknown_one_and_one_that_was_taken_back_are_three_things(
    wire: Wire, portal: Portal, app: App
) -> None:
    access = portal.tokens(app)["access_token"]
    assert (await wire.send("POST", "/rest/profile")).error == ("NO_AUTH_FOUND", "Wrong authorization data")
    assert (await use(wire, "made-up")).error == ("invalid_token", "Unable to get application by token")
    portal.revoke(app)
    answer = await use(wire, access)
    assert (answer.status, answer.error[0]) == (401, "invalid_grant")


async def test_an_access_token_holds_for_an_hour(wire: Wire, portal: Portal, app: App, clock: Clock) -> None:
    tokens = portal.tokens(app)
    clock.move(3599)
    assert (await use(wire, tokens["access_token"])).status == 200
    clock.move(1)
    answer = await use(wire, tokens["access_token"])
    assert (answer.status, answer.error) == (401, ("expired_token", "The access token provided has expired."))
    of_rest3 = await wire.send("POST", "/rest/api/tasks.task.get", json={"id": 1, "auth": tokens["access_token"]})
    assert (of_rest3.status, of_rest3.code3) == (401, "ACCESSDENIEDEXCEPTION")


async def test_expire_makes_every_token_of_the_application_too_old(wire: Wire, portal: Portal, app: App) -> None:
    old = [portal.tokens(app)["access_token"] for _ in range(2)]
    portal.expire(app)
    assert [(await use(wire, access)).error[0] for access in old] == ["expired_token"] * 2
    assert (await use(wire, portal.tokens(app)["access_token"])).status == 200


async def test_the_checks_come_in_the_order_of_the_server(wire: Wire, portal: Portal, app: App) -> None:
    """method, token, plan, application, expiry, scope, user, access to the application."""
    access = portal.tokens(app, user_id=2)["access_token"]
    found = []

    async def ask(method: str = "im.notify") -> None:
        found.append((await use(wire, access, method)).error[0])

    portal.change_app(app, users=[1])
    await use_as_admin(wire, portal, 2, active=False)
    portal.expire(app)
    portal.change_app(app, active=False)
    portal.commercial = False
    await ask("no.such.method")
    await ask()
    portal.commercial = True
    await ask()
    portal.change_app(app, active=True)
    await ask()
    access = portal.tokens(app, user_id=2)["access_token"]
    await ask()
    await ask("user.current")
    await use_as_admin(wire, portal, 2, active=True)
    await ask("user.current")
    portal.change_app(app, users=[1, 2])
    assert (await use(wire, access, "user.current")).status == 200
    assert found == [
        *("ERROR_METHOD_NOT_FOUND", "ACCESS_DENIED", "ERROR_OAUTH", "expired_token", "insufficient_scope"),
        *("authorization_error", "user_access_error"),
    ]


async def use_as_admin(wire: Wire, portal: Portal, user_id: int, *, active: bool) -> None:
    answer = await wire.call("user.update", {"ID": user_id, "ACTIVE": active})
    assert answer.result is True


async def test_a_batch_of_a_user_who_may_not_use_the_application_fails_as_a_whole(
    wire: Wire, portal: Portal, app: App
) -> None:
    access = portal.tokens(app, user_id=2)["access_token"]
    portal.change_app(app, users=[1])
    answer = await use(wire, access, "batch", {"cmd": ["profile"]})
    assert (answer.status, answer.error[0]) == (401, "user_access_error")


async def test_a_user_who_has_left_is_out_by_webhook_too(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=2).removeprefix(portal.url)
    assert (await wire.call("profile", {}, hook)).status == 200
    await use_as_admin(wire, portal, 2, active=False)
    answer = await wire.call("profile", {}, hook)
    assert (answer.status, answer.error[0]) == (401, "INVALID_CREDENTIALS")


async def test_the_plan_of_the_portal_closes_webhooks_after_their_scope_was_looked_at(
    wire: Wire, portal: Portal
) -> None:
    hook = portal.add_webhook(scopes=["crm"]).removeprefix(portal.url)
    portal.commercial = False
    assert (await wire.call("user.get", {}, hook)).error[0] == "insufficient_scope"
    answer = await wire.call("crm.deal.get", {"id": 1}, hook)
    assert (answer.status, answer.error) == (401, ("ACCESS_DENIED", "REST is available only on commercial plans."))
    assert (await wire.call3("tasks.task.get", {"id": 1})).code3 == "LICENSEEXCEPTION"


async def test_a_token_may_what_its_application_may(wire: Wire, portal: Portal, app: App) -> None:
    access = portal.tokens(app)["access_token"]
    assert (await use(wire, access, "crm.deal.get", {"id": 1})).status == 200
    refused = await use(wire, access, "im.notify", {"USER_ID": 1, "MESSAGE": "x"})
    assert refused.status == 401
    assert refused.error == (
        "insufficient_scope",
        "The request requires higher privileges than provided by the access token",
    )
    sections = (await use(wire, access, "batch", {"cmd": {"a": "im.notify", "b": "profile"}})).result
    assert sections["result_error"]["a"]["error"] == "insufficient_scope"
    assert sections["result"]["b"]["ID"] == "1"


async def test_methods_for_applications_only_work_with_a_token(wire: Wire, portal: Portal, app: App) -> None:
    access = portal.tokens(app)["access_token"]
    refused = await wire.call("event.get")
    assert (refused.status, refused.error[0]) == (403, "WRONG_AUTH_TYPE")
    assert (await use(wire, access, "event.get")).result == []


async def test_operating_time_is_counted_for_the_application_whoever_uses_it(
    wire: Wire, portal: Portal, app: App
) -> None:
    portal.cost("profile", 2)
    for user in (1, 2):
        answer = await use(wire, portal.tokens(app, user_id=user)["access_token"])
    assert answer.json["time"]["operating"] == 4
    assert (await wire.call("profile")).json["time"]["operating"] == 2


async def test_the_cloud_says_in_a_header_which_application_called(wire: Wire, portal: Portal, app: App) -> None:
    answer = await use(wire, portal.tokens(app)["access_token"])
    assert answer.headers["X-Bitrix-Rest-Application"] == app.client_id
    assert float(answer.headers["X-Bitrix-Rest-Time"]) >= 0
    assert "X-Bitrix-Rest-Application" not in (await wire.call("profile")).headers


# The authorization server.


async def test_the_token_endpoint_refreshes_by_get_and_by_post(
    wire: Wire, portal: Portal, app: App, clock: Clock
) -> None:
    tokens = portal.tokens(app, user_id=3)
    for verb in ("GET", "POST"):
        clock.move(4000)
        answer = await token(wire, app, verb, grant_type="refresh_token", refresh_token=tokens["refresh_token"])
        assert answer.status == 200, answer.text
        fresh = answer.json
        assert fresh == {
            "access_token": fresh["access_token"],
            "expires": int(clock()) + 3600,
            "expires_in": 3600,
            "scope": "crm,user,tasks,task",
            "domain": urlsplit(portal.url).netloc,
            "server_endpoint": f"{portal.url}/rest/",
            "status": "L",
            "client_endpoint": f"{portal.url}/rest/",
            "member_id": portal.member_id,
            "user_id": 3,
            "refresh_token": fresh["refresh_token"],
        }
        assert (
            len({tokens["access_token"], tokens["refresh_token"], fresh["access_token"], fresh["refresh_token"]}) == 4
        )
        assert (await use(wire, fresh["access_token"])).result["ID"] == "3"
        tokens = fresh


async def test_a_refresh_token_works_once(wire: Wire, portal: Portal, app: App) -> None:
    old = portal.tokens(app)["refresh_token"]
    assert (await token(wire, app, grant_type="refresh_token", refresh_token=old)).status == 200
    again = await token(wire, app, grant_type="refresh_token", refresh_token=old)
    assert (again.status, again.json["error"]) == (400, "invalid_grant")


async def test_a_refresh_token_waits_for_180_days(wire: Wire, portal: Portal, app: App, clock: Clock) -> None:
    first, second = portal.tokens(app), portal.tokens(app)
    clock.move(180 * 86_400 - 1)
    assert (await token(wire, app, grant_type="refresh_token", refresh_token=first["refresh_token"])).status == 200
    clock.move(1)
    late = await token(wire, app, grant_type="refresh_token", refresh_token=second["refresh_token"])
    assert late.json["error"] == "invalid_grant"


async def test_what_was_taken_back_cannot_be_refreshed(wire: Wire, portal: Portal, app: App) -> None:
    tokens = portal.tokens(app)
    code = code_of(portal.authorize(app))
    portal.revoke(app)
    for given in (
        {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]},
        {"grant_type": "authorization_code", "code": code},
    ):
        assert (await token(wire, app, **given)).json["error"] == "invalid_grant"


async def test_a_refresh_token_belongs_to_its_application(wire: Wire, portal: Portal, app: App) -> None:
    other = portal.add_app()
    refused = await token(wire, other, grant_type="refresh_token", refresh_token=portal.tokens(app)["refresh_token"])
    assert refused.json["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"grant_type": "password"}, 400, "invalid_request"),
        ({"grant_type": ""}, 400, "invalid_request"),
        ({"refresh_token": ""}, 400, "invalid_request"),
        ({"client_secret": ""}, 400, "invalid_request"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "app.nobody"}, 401, "invalid_client"),
        ({"refresh_token": "wrong"}, 400, "invalid_grant"),
    ],
)
async def test_the_token_endpoint_refuses(
    wire: Wire, portal: Portal, app: App, change: dict[str, str], status: int, code: str
) -> None:
    given = {"grant_type": "refresh_token", "refresh_token": portal.tokens(app)["refresh_token"], **change}
    answer = await token(wire, app, **given)
    assert (answer.status, answer.json["error"]) == (status, code)
    assert isinstance(answer.json["error_description"], str)


async def test_an_application_that_nobody_pays_for_gets_no_tokens_and_loses_none(
    wire: Wire, portal: Portal, app: App
) -> None:
    refresh = portal.tokens(app)["refresh_token"]
    portal.change_app(app, paid=False)
    assert (await token(wire, app, grant_type="refresh_token", refresh_token=refresh)).json[
        "error"
    ] == "PAYMENT_REQUIRED"
    portal.change_app(app, paid=True)
    assert (await token(wire, app, grant_type="refresh_token", refresh_token=refresh)).status == 200


async def test_the_token_endpoint_is_no_part_of_the_bucket_and_has_faults_of_its_own(
    wire: Wire, portal: Portal, app: App
) -> None:
    portal.limits = (1, 0)
    portal.fill_bucket()
    portal.fault("502", "oauth/token")
    portal.fault("504", times=-1)
    given = {"grant_type": "refresh_token", "refresh_token": portal.tokens(app)["refresh_token"]}
    assert (await token(wire, app, **given)).status == 502
    assert (await token(wire, app, **given)).status == 200
    assert [logged.status for logged in portal.requests("oauth/token")] == [502, 200]


def code_of(address: str) -> str:
    return parse_qs(urlsplit(address).query)["code"][0]


async def test_who_agrees_is_sent_back_with_a_code(portal: Portal, app: App) -> None:
    address = urlsplit(portal.authorize(app, user_id=2, state="a b"))
    told = {name: values[0] for name, values in parse_qs(address.query).items()}
    host = urlsplit(portal.url).netloc
    assert f"{address.scheme}://{address.netloc}{address.path}" == "https://app.example/back"
    assert told == {
        "code": told["code"],
        "state": "a b",
        "domain": host,
        "member_id": portal.member_id,
        "scope": "crm,user,tasks,task",
        "server_domain": host,
    }


async def test_a_code_becomes_tokens_once(wire: Wire, portal: Portal, app: App) -> None:
    code = code_of(portal.authorize(app, user_id=2))
    answer = await token(wire, app, "GET", grant_type="authorization_code", code=code)
    assert sorted(answer.json) == [
        *("access_token", "client_endpoint", "domain", "expires_in", "member_id"),
        *("refresh_token", "scope", "server_endpoint", "status"),
    ]
    assert (await use(wire, answer.json["access_token"])).result["ID"] == "2"
    again = await token(wire, app, grant_type="authorization_code", code=code)
    assert (again.status, again.json["error"]) == (400, "invalid_grant")


async def test_a_code_lives_for_thirty_seconds(wire: Wire, portal: Portal, app: App, clock: Clock) -> None:
    codes = [code_of(portal.authorize(app)) for _ in range(2)]
    clock.move(29)
    assert (await token(wire, app, grant_type="authorization_code", code=codes[0])).status == 200
    clock.move(1)
    assert (await token(wire, app, grant_type="authorization_code", code=codes[1])).json["error"] == "invalid_grant"


async def test_a_browser_gets_a_page_whose_form_leads_back(wire: Wire, portal: Portal, app: App) -> None:
    page = await wire.send("GET", f"/oauth/authorize/?client_id={app.client_id}&state=%22%3E%3Cb%3E")
    assert page.status == 200
    assert page.headers["Content-Type"].startswith("text/html")
    assert 'method="post"' in page.text
    assert "Tomas Lind" in page.text
    assert '"><b>' not in page.text
    sent = await wire.send(
        "POST", "/oauth/authorize/", data={"client_id": app.client_id, "state": '"><b>', "user_id": "2"}
    )
    assert sent.status == 302
    assert parse_qs(urlsplit(sent.headers["Location"]).query)["state"] == ['"><b>']
    answer = await token(wire, app, grant_type="authorization_code", code=code_of(sent.headers["Location"]))
    assert (await use(wire, answer.json["access_token"])).result["ID"] == "2"


async def test_authorization_that_fails_is_a_page_and_no_way_back(wire: Wire, portal: Portal, app: App) -> None:
    unknown = await wire.send("GET", "/oauth/authorize/?client_id=app.nobody")
    portal.uninstall(app)
    gone = await wire.send("POST", "/oauth/authorize/", data={"client_id": app.client_id})
    assert (unknown.status, gone.status) == (404, 400)
    assert "Location" not in unknown.headers
    assert "Location" not in gone.headers
    foreign = {"Sec-Fetch-Site": "cross-site"}
    assert (
        await wire.send("POST", "/oauth/authorize/", data={"client_id": app.client_id}, headers=foreign)
    ).status == 403


async def test_without_a_way_back_the_code_is_shown(wire: Wire, portal: Portal) -> None:
    bare = portal.add_app()
    page = await wire.send("POST", "/oauth/authorize/", data={"client_id": bare.client_id})
    code = page.text.partition("<pre>")[2].partition("</pre>")[0]
    assert (await token(wire, bare, grant_type="authorization_code", code=code)).status == 200


async def test_app_info_tells_what_portal_and_authorization_server_say_of_a_token(
    wire: Wire, portal: Portal, app: App, clock: Clock
) -> None:
    access = portal.tokens(app)["access_token"]
    told = (await wire.send("GET", f"/rest/app.info?auth={access}")).result
    assert (told["CODE"], told["STATUS"], told["INSTALLED"], told["PAYMENT_EXPIRED"]) == (app.client_id, "L", True, "N")
    assert (told["client_id"], told["scope"], told["expires"]) == (
        app.client_id,
        "crm,user,tasks,task",
        int(clock()) + 3600,
    )
    assert sorted((await wire.call("app.info")).result) == ["LICENSE", "SCOPE"]


async def test_what_an_application_keeps_is_its_own(wire: Wire, portal: Portal, app: App) -> None:
    other = portal.add_app()
    one, two = (portal.tokens(of)["access_token"] for of in (app, other))
    assert (await use(wire, one, "app.option.set", {"options": {"a": "1", "b": [2]}})).result is True
    assert (await use(wire, one, "app.option.get")).result == {"a": "1", "b": [2]}
    assert (await use(wire, one, "app.option.get", {"option": "a"})).result == "1"
    assert (await use(wire, one, "app.option.get", {"option": "no"})).result is None
    assert (await use(wire, two, "app.option.get")).result == []
    of_user = portal.tokens(app, user_id=2)["access_token"]
    assert (await use(wire, of_user, "app.option.set", {"options": {"a": "2"}})).status == 403
    assert (await use(wire, one, "app.option.set", {"options": {}})).error[0] == "ArgumentNullException"
    assert (await wire.call("app.option.get")).error[0] == "AccessException"
    assert (await use(wire, of_user, "user.option.set", {"options": {"c": "d"}})).result is True
    assert (await use(wire, one, "user.option.get")).result == []
    assert (await use(wire, of_user, "user.option.get")).result == {"c": "d"}


async def test_features_and_the_names_of_rights(wire: Wire) -> None:
    assert await wire.result("feature.get", {"CODE": "rest_offline_extended"}) == {"value": "Y"}
    assert await wire.result("feature.get", {"CODE": "no_such"}) == {"value": "N"}
    assert (await wire.error("feature.get", {}))[0] == "CODE_EMPTY"
    names = await wire.result("access.name", {"ACCESS": ["AU", "U2", "G2", "X9", "U999"]})
    assert {code: name["name"] for code, name in names.items()} == {
        "AU": "All authorized users",
        "U2": "Tomas Lind",
        "G2": "All visitors",
    }


# Installation. https://apidocs.bitrix24.com/settings/app-installation/index.html


async def test_an_application_without_pages_is_told_that_it_was_installed(
    portal: Portal, ears: Ears, clock: Clock
) -> None:
    url = ears.url
    app = portal.add_app(scopes=["crm"], handler_url=url, installed=False)
    tokens = portal.install(app, user_id=2)
    await portal.settle()
    host = urlsplit(portal.url).netloc
    assert ears.heard == [
        {
            "event": "ONAPPINSTALL",
            "data": {"VERSION": "1", "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": "en"},
            "ts": str(int(clock())),
            "auth": {
                "access_token": tokens["access_token"],
                "expires": str(int(clock()) + 3600),
                "expires_in": "3600",
                "scope": "crm",
                "domain": host,
                "server_endpoint": f"{portal.url}/rest/",
                "status": "L",
                "client_endpoint": f"{portal.url}/rest/",
                "member_id": portal.member_id,
                "user_id": "2",
                "refresh_token": tokens["refresh_token"],
                "application_token": app.application_token,
            },
        }
    ]


async def test_an_application_with_pages_is_opened_and_is_not_installed_before_it_says_so(
    wire: Wire, portal: Portal, ears: Ears
) -> None:
    url = ears.url
    app = portal.add_app(scopes=["crm"], handler_url=f"{url}?own=1", ui=True, installed=False)
    tokens = portal.install(app)
    await portal.settle()
    query, body = ears.queries[0], ears.heard[0]
    assert (query["own"], query["DOMAIN"], query["PROTOCOL"], query["LANG"]) == (
        "1",
        urlsplit(portal.url).netloc,
        "0",
        "en",
    )
    assert len(query["APP_SID"]) == 32
    assert body == {
        "AUTH_ID": tokens["access_token"],
        "AUTH_EXPIRES": "3600",
        "REFRESH_ID": tokens["refresh_token"],
        "SERVER_ENDPOINT": f"{portal.url}/rest/",
        "APPLICATION_TOKEN": app.application_token,
        "APPLICATION_SCOPE": "crm",
        "member_id": portal.member_id,
        "status": "L",
        "PLACEMENT": "DEFAULT",
    }
    access = tokens["access_token"]
    assert (await use(wire, access, "app.info")).result["INSTALLED"] is False
    assert (await use(wire, access, "event.bind", {"event": "OnCrmDealAdd", "handler": url})).result is True
    assert (await use(wire, portal.tokens(app, user_id=2)["access_token"])).error[0] == "user_access_error"
    await wire.result("crm.deal.add", {"fields": {"TITLE": "unheard"}})
    await portal.settle()
    assert len(ears.heard) == 1
    portal.finish_install(app)
    assert (await use(wire, access, "app.info")).result["INSTALLED"] is True
    assert (await use(wire, portal.tokens(app, user_id=2)["access_token"])).status == 200
    await wire.result("crm.deal.add", {"fields": {"TITLE": "heard"}})
    await portal.settle()
    assert [heard.get("event") for heard in ears.heard] == [None, "ONCRMDEALADD"]


async def test_a_page_opened_at_a_place_is_told_where(portal: Portal, ears: Ears) -> None:
    url = ears.url
    app = portal.add_app(handler_url=url, ui=True)
    portal.open_app(app, 2, "CRM_DEAL_DETAIL_TAB", {"ID": "7"})
    await portal.settle()
    assert ears.heard[0]["PLACEMENT"] == "CRM_DEAL_DETAIL_TAB"
    assert json.loads(ears.heard[0]["PLACEMENT_OPTIONS"]) == {"ID": "7"}


async def test_an_application_that_is_removed_is_told_without_tokens(wire: Wire, portal: Portal, ears: Ears) -> None:
    url = ears.url
    app = portal.add_app()
    tokens = portal.tokens(app)
    await use(wire, tokens["access_token"], "event.bind", {"event": "OnAppUninstall", "handler": url})
    await use(wire, tokens["access_token"], "app.option.set", {"options": {"a": "1"}})
    portal.uninstall(app, clean=False)
    await portal.settle()
    (heard,) = ears.heard
    assert (heard["event"], heard["data"]) == ("ONAPPUNINSTALL", {"LANGUAGE_ID": "en", "CLEAN": "0"})
    assert sorted(heard["auth"]) == ["application_token", "client_endpoint", "domain", "member_id", "server_endpoint"]
    assert heard["auth"]["application_token"] == app.application_token
    assert (await use(wire, tokens["access_token"])).error[0] == "invalid_grant"
    assert (await token(wire, app, grant_type="refresh_token", refresh_token=tokens["refresh_token"])).json[
        "error"
    ] == "invalid_client"
    access = portal.install(app)["access_token"]
    assert (await use(wire, access, "app.option.get")).result == {"a": "1"}
    assert (await use(wire, access, "event.get")).result == []
    portal.uninstall(app)
    assert (await use(wire, portal.install(app)["access_token"], "app.option.get")).result == []


async def test_a_new_version_and_a_payment_are_told(wire: Wire, portal: Portal, ears: Ears) -> None:
    url = ears.url
    app = portal.add_app(status="F")
    for event in ("OnAppUpdate", "OnAppPayment"):
        await use(wire, portal.tokens(app)["access_token"], "event.bind", {"event": event, "handler": url})
    portal.payment(app, "P", 28)
    portal.update_app(app)
    await portal.settle()
    payment, update = ears.heard
    assert payment["data"] == {
        "CODE": app.client_id,
        "VERSION": "1",
        "STATUS": "P",
        "PAYMENT_EXPIRED": "N",
        "DAYS": "28",
        "LANGUAGE_ID": "en",
    }
    assert "access_token" not in payment["auth"]
    assert payment["auth"]["application_token"] == app.application_token
    assert update["data"] == {"VERSION": "2", "PREVIOUS_VERSION": "1", "LANGUAGE_ID": "en"}
    assert update["auth"]["refresh_token"]
    assert (await use(wire, portal.tokens(app)["access_token"], "event.get")).result == []


# Another address. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/change-domen.html


async def test_the_old_address_of_a_renamed_portal_sends_every_call_to_the_new_one(
    wire: Wire, portal: Portal, app: App
) -> None:
    new = portal.url.replace("127.0.0.1", "localhost")
    tokens = portal.tokens(app)
    portal.rename(new)
    for path in (f"/rest/1/{SECRET}/profile", "/rest/profile", f"/rest/api/1/{SECRET}/tasks.task.get", "/rest/no.such"):
        answer = await wire.send("POST", path, json={})
        assert (answer.status, answer.headers["Location"]) == (302, new + path)
    fresh = (await token(wire, app, grant_type="refresh_token", refresh_token=tokens["refresh_token"])).json
    assert (fresh["client_endpoint"], fresh["member_id"]) == (f"{new}/rest/", tokens["member_id"])
    async with wire.session.post(f"{new}/rest/1/{SECRET}/profile") as response:
        assert response.status == 200
    portal.rename("")
    assert (await wire.call("profile")).status == 200


# What is kept.


async def test_with_a_file_tokens_and_what_the_portal_is_called_outlive_it(
    tmp_path: Path, session: aiohttp.ClientSession
) -> None:
    path = tmp_path / "portal.db"
    async with Portal(data=path, limits="off") as portal:
        app = portal.add_app(client_secret="of the developer's own", scopes=["crm"])
        tokens, name = portal.tokens(app), portal.member_id
    async with Portal(data=path, limits="off") as portal:
        wire = Wire(portal, session)
        assert (portal.member_id, portal.apps) == (name, [app])
        assert (await use(wire, tokens["access_token"], "crm.deal.get", {"id": 1})).status == 200
        assert (await token(wire, app, grant_type="refresh_token", refresh_token=tokens["refresh_token"])).status == 200
        await wire.send("POST", "/rest/profile", json={"x": [f"{tokens['access_token']}", app.client_secret]})
        assert portal.requests("profile")[0].params == {"x": ["***", "***"]}


async def test_a_portal_in_memory_is_called_the_same_when_it_is_started_again(clock: Clock) -> None:
    portal = Portal(limits="off", clock=clock)
    names = []
    for _ in range(2):
        async with portal:
            names.append(portal.member_id)
    async with Portal(limits="off") as other:
        assert names == [names[0], names[0]]
        assert other.member_id != names[0]


# Secrets.


async def test_no_secret_is_told_by_journal_inspector_log_or_repr(
    wire: Wire,
    portal: Portal,
    ears: Ears,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    url = ears.url
    app = portal.add_app(
        client_secret="pl4nted client/secret", redirect_uri="https://app.example/back", handler_url=url
    )
    tokens = portal.install(app)
    code, hook = code_of(portal.authorize(app)), portal.add_outgoing_webhook(url, ["ONCRMDEALADD"])
    access = tokens["access_token"]
    await use(wire, access, "event.bind", {"event": "ONCRMDEALADD", "handler": f"{url}?key={access}"})
    await use(
        wire, access, "crm.deal.add", {"fields": {"TITLE": f"holds {tokens['refresh_token']}", f"UF_{access}": code}}
    )
    await wire.send(
        "GET",
        f"/rest/crm.deal.list?auth={access}&filter[{access}]={code}",
        headers={"X-Mine": f"is {access}", "Referer": access},
    )
    await wire.send("POST", f"/rest/{access}/{code}", json={"refresh_token": tokens["refresh_token"]})
    await use(wire, access, "batch", {"cmd": [f"profile?auth={access}", f"{access}?x={code}"]})
    await token(wire, app, grant_type="authorization_code", code=code)
    last = (await token(wire, app, "GET", grant_type="refresh_token", refresh_token=tokens["refresh_token"])).json
    await token(wire, app, grant_type="refresh_token", refresh_token="a wrong one that somebody meant to be right")
    monkeypatch.setattr(oauth, "pair", lambda *_, **__: 1 / int(f"0{access}"[:1]))
    await token(wire, app, grant_type="refresh_token", refresh_token=last["refresh_token"])
    await portal.settle()
    told = "".join(map(repr, [*portal.requests(), *portal.deliveries(), portal.apps, portal])) + caplog.text
    async with wire.session.get(f"{portal.url}/_portal/requests?limit=500") as response:
        rows = await response.json()
        told += json.dumps(rows)
    for row in rows["rows"]:
        async with wire.session.get(f"{portal.url}/_portal/requests/{row['number']}") as response:
            told += await response.text()
    secrets = {
        *(tokens["access_token"], tokens["refresh_token"], last["access_token"], last["refresh_token"], code, hook),
        *(app.client_secret, "pl4nted%20client%2Fsecret", "pl4nted+client%2Fsecret", app.application_token),
        "a wrong one that somebody meant to be right",
    }
    assert len(portal.deliveries("ONCRMDEALADD")) == 2
    assert [secret for secret in secrets if secret in told] == []


# Places. https://apidocs.bitrix24.com/api-reference/widgets/index.html


async def test_an_application_shows_itself_at_places(wire: Wire, portal: Portal, ears: Ears) -> None:
    app = portal.add_app(scopes=["placement", "crm"], handler_url=ears.url)
    access = portal.tokens(app)["access_token"]
    place = {"PLACEMENT": "CRM_DEAL_DETAIL_TAB", "HANDLER": f"{ears.url}/tab"}
    assert (await use(wire, access, "placement.bind", {**place, "LANG_ALL": {"de": {"TITLE": "Boote"}}})).result is True
    assert (await use(wire, access, "placement.get")).result == [
        {
            "placement": "CRM_DEAL_DETAIL_TAB",
            "userId": 0,
            "handler": f"{ears.url}/tab",
            "options": [],
            "title": "Boote",
            "description": "",
            "langAll": {"de": {"TITLE": "Boote"}},
        }
    ]
    portal.open_app(app, 2, "CRM_DEAL_DETAIL_TAB", {"ID": "7"})
    await portal.settle()
    assert portal.deliveries()[0].path.partition("?")[0] == f"{ears.url}/tab"
    listed = (await use(wire, access, "placement.list")).result
    assert "CRM_DEAL_DETAIL_TAB" in listed
    assert "TASK_VIEW_TAB" not in listed
    assert "TASK_VIEW_TAB" in (await use(wire, access, "placement.list", {"FULL": True})).result
    assert (await use(wire, access, "placement.unbind", {"PLACEMENT": "CRM_DEAL_DETAIL_TAB"})).result == {"count": 1}
    assert (await use(wire, access, "placement.get")).result == []


@pytest.mark.parametrize(
    ("given", "status", "code"),
    [
        ({"PLACEMENT": "NOWHERE"}, 400, "ERROR_PLACEMENT_NOT_FOUND"),
        ({"HANDLER": "nowhere"}, 400, "ERROR_WRONG_HANDLER_URL"),
        ({"PLACEMENT": "PAGE_BACKGROUND_WORKER"}, 200, "EMPTY_ERROR_HANDLER_URL"),
        ({"USER_ID": 2}, 200, "ERROR_PLACEMENT_USER_MODE"),
        ({"PLACEMENT": "REST_APP_URI"}, 200, "ERROR_PLACEMENT_MAX_COUNT"),
        ({}, 400, "ERROR_CORE"),
    ],
)
async def test_placement_bind_refuses(
    wire: Wire, portal: Portal, given: dict[str, Any], status: int, code: str
) -> None:
    access = portal.tokens(portal.add_app())["access_token"]
    for place in ("CRM_DEAL_DETAIL_TAB", "REST_APP_URI"):
        await use(wire, access, "placement.bind", {"PLACEMENT": place, "HANDLER": "https://app.example/a"})
    handler = "https://app.example/a" if given.get("PLACEMENT") != "REST_APP_URI" else "https://app.example/b"
    answer = await use(
        wire, access, "placement.bind", {"PLACEMENT": "CRM_DEAL_DETAIL_TAB", "HANDLER": handler, **given}
    )
    assert (answer.status, answer.error[0]) == (status, code)


async def test_an_application_has_types_of_custom_fields(wire: Wire, portal: Portal) -> None:
    app = portal.add_app()
    access = portal.tokens(app)["access_token"]
    type_ = {"USER_TYPE_ID": "boat", "HANDLER": "https://app.example/boat", "TITLE": "Boat"}
    assert (await use(wire, access, "userfieldtype.add", type_)).result is True
    assert (await use(wire, access, "userfieldtype.add", type_)).error[0] == "ERROR_CORE"
    assert (await use(wire, access, "userfieldtype.update", {**type_, "TITLE": "Ship"})).result is True
    assert (await use(wire, access, "userfieldtype.list")).result == [{**type_, "TITLE": "Ship", "DESCRIPTION": ""}]
    portal.uninstall(app)
    access = portal.install(app)["access_token"]
    assert (await use(wire, access, "userfieldtype.delete", type_)).error[0] == "ERROR_NOT_FOUND"
