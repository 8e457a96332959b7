"""``app.*``, ``feature.get``, ``access.name``: what an application can learn of itself and of the portal, and what it keeps here.

https://apidocs.bitrix24.com/api-reference/common/system/index.html, https://apidocs.bitrix24.com/api-reference/common/settings/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import oauth, php, replies
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import departments, events, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.state import Desk, State

    Removed = Callable[[State, str], None]

LANGUAGE = "en"
LICENSE, LICENSE_TYPE, LICENSE_FAMILY = "en_ent250", "ent250", "ent"

FEATURES = frozenset(("rest_offline_extended", "rest_auth_connector"))

ON_REMOVED: list[Removed] = []
"""Called when an application is removed, to take away what it has put into the portal."""

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _app_option (app TEXT, name TEXT, value TEXT, PRIMARY KEY (app, name)) WITHOUT ROWID"
)


@handles("app.info")
def info(desk: Desk) -> Any:
    """What the portal says of the application that asks, and what the authorization server would say of its token."""
    if not desk.caller.application:
        scopes = desk.state.book.scopes() if desk.caller.scopes is None else sorted(desk.caller.scopes)
        return {"SCOPE": scopes, "LICENSE": LICENSE}
    kept = oauth.get(desk.state, desk.caller.client_id)
    told = {
        "ID": kept.number,
        "CODE": kept.app.client_id,
        "VERSION": kept.version,
        "STATUS": kept.status,
        "INSTALLED": kept.installed,
        "PAYMENT_EXPIRED": "Y" if kept.unpaid else "N",
        "DAYS": kept.days,
        "LANGUAGE_ID": LANGUAGE,
        "LICENSE": LICENSE,
        "LICENSE_TYPE": LICENSE_TYPE,
        "LICENSE_FAMILY": LICENSE_FAMILY,
    }
    expires = desk.caller.expires
    server = {
        "client_id": kept.app.client_id,
        "scope": oauth.scope_of(desk.state, kept.app),
        "expires": expires,
        "status": kept.status,
        "member_id": oauth.member_id(desk.state),
        "user_id": desk.caller.user_id,
        "install": {"installed": kept.installed, "version": kept.version, "status": kept.status},
    }
    return {**told, **server}


@handles("app.option.get")
def option_get(desk: Desk) -> Any:
    """What the application has kept: one value, or all."""
    query = "SELECT name, value FROM _app_option WHERE app = ? ORDER BY name"
    found = {str(name): json.loads(value) for name, value in desk.state.store.run(query, (desk.caller.client_id,))}
    name = desk.get("option")
    return found if name in (None, "") else found.get(str(name))


@handles("app.option.set")
def option_set(desk: Desk) -> Any:
    """Keep something for the application; that is for administrators."""
    if not users.is_admin(desk.caller.user_id):
        raise replies.access_denied("Access denied! Administrator authorization required")
    given = dict(php.pairs(desk.get("options")))
    if not given:
        raise Refusal("ArgumentNullException", "options is empty")
    query = "INSERT INTO _app_option VALUES (?, ?, ?) ON CONFLICT (app, name) DO UPDATE SET value = excluded.value"
    for name, value in given.items():
        desk.state.store.run(query, (desk.caller.client_id, name, json.dumps(value)))
    return True


@handles("feature.get")
def feature(desk: Desk) -> Any:
    """Whether the portal's plan has something."""
    return {"value": "Y" if str(desk.get("CODE")) in FEATURES else "N"}


@handles("access.name")
def access_name(desk: Desk) -> Any:
    """What codes of rights stand for; those that stand for nothing are left out."""
    found: dict[str, Any] = {}
    given = desk.get("ACCESS")
    for code in map(str, php.values(given) if php.is_array(given) else [given]):
        if (named := _named(desk.state, code)) is not None:
            found[code] = {"provider": named[0], "name": named[1], "provider_id": named[2]}
    return found or False


def removed(state: State, client_id: str, *, clean: bool) -> None:
    """Take away what an application has here. ``clean``: what it keeps for itself as well."""
    for hook in ON_REMOVED:
        hook(state, client_id)
    events.forget(state, client_id)
    oauth.revoke(state, client_id)
    if clean:
        state.store.run("DELETE FROM _app_option WHERE app = ?", (client_id,))
        state.store.run("DELETE FROM _user_option WHERE app = ?", (f"app-{client_id}",))


def _named(state: State, code: str) -> tuple[str, str, str] | None:
    if code == "AU":
        return "", "All authorized users", "other"
    kind, number = code[:1], php.integer(code[1:])
    if kind == "U" and (name := users.name_of(state, number)):
        return "User", name, "user"
    if kind == "G" and number in (1, 2):
        return "", ("Administrators", "All visitors")[number - 1], ("group", "other")[number - 1]
    if kind == "D" and (row := departments.find(state, number)) is not None:
        return "Department", str(row["NAME"]), "intranet"
    return None
