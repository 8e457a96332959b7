"""Applications, their tokens, and the part of the authorization server.

An application is registered by a test or at the command line, like a local application on its card. Whoever lets it in gets a *pair*: an access
token for an hour and a refresh token for 180 days, which is changed for the next pair and then worth nothing. A code, the way to the first pair,
lives for thirty seconds. All of it goes by the portal's clock and lies in the portal's file.

The real authorization server is another host than the portal. Here it is the same one, so ``server_endpoint`` is ``client_endpoint``, and
``app.info`` answers what both of them say.

https://apidocs.bitrix24.com/settings/oauth/index.html
"""

from __future__ import annotations

import html
import json
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import attrs

from b24async.portal import access, envelope, php, replies
from b24async.portal.access import Caller
from b24async.portal.envelope import Reply
from b24async.portal.handlers import SCHEMAS
from b24async.portal.methods import users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.asks import Ask
    from b24async.portal.state import State

LIVES = 3600
"""Seconds that an access token holds."""

LASTS = 180 * 86_400
"""Seconds that a refresh token can wait."""

CODE_LIVES = 30
"""Seconds in which a code must be changed for tokens."""

AUTHORIZE, TOKEN = "oauth/authorize", "oauth/token"

READY, UNFINISHED, ABSENT = "ready", "unfinished", "absent"

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _app (client_id TEXT PRIMARY KEY, number INTEGER, secret TEXT, token TEXT, redirect TEXT, scopes TEXT, "
    "handler TEXT, ui INTEGER, place TEXT, active INTEGER DEFAULT 1, version INTEGER DEFAULT 1, status TEXT DEFAULT 'L', people TEXT, "
    "unpaid INTEGER DEFAULT 0, days INTEGER, installer INTEGER DEFAULT 1)",
    "CREATE TABLE IF NOT EXISTS _token (access TEXT PRIMARY KEY, refresh TEXT UNIQUE, client_id TEXT, user_id INTEGER, expires REAL, "
    "refresh_until REAL, revoked INTEGER DEFAULT 0, used INTEGER DEFAULT 0) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS _code (code TEXT PRIMARY KEY, client_id TEXT, user_id INTEGER, until REAL) WITHOUT ROWID",
]


@attrs.frozen
class App:
    """An application that this portal knows.

    Attributes:
        client_id: Its code.
        client_secret: Its key.
        application_token: What its handlers find in every event.
        redirect_uri: Where a user returns to with a code.
        scopes: What it may; ``None`` is everything.
        handler_url: Where it wants to be installed and opened.
        ui: It has pages in the portal, and is installed when the last one of its installer says so.
    """

    client_id: str
    client_secret: str = attrs.field(repr=False)
    application_token: str = attrs.field(repr=False)
    redirect_uri: str | None = None
    scopes: tuple[str, ...] | None = None
    handler_url: str | None = None
    ui: bool = False


@attrs.frozen
class Kept:
    """An application with how it stands in this portal."""

    app: App
    number: int
    place: str
    active: bool
    version: int
    status: str
    people: tuple[int, ...] | None
    unpaid: bool
    days: int | None
    installer: int

    @property
    def installed(self) -> bool:
        """Whether events go out to it and everybody may use it."""
        return self.place == READY


def open_up(state: State, *, kept: bool) -> None:
    """Make ready what tokens need. ``kept``: the state lies in a file and outlives this portal."""
    mark = state.store.meta("mark")
    if mark is not None and kept:
        state.access.adopt(mark)
    else:
        state.store.note("mark", state.access.mark)
    if state.store.meta("member_id") is None or not kept:
        state.store.note("member_id", state.access.member_id)
    for kept_app in every(state):
        state.access.conceal(kept_app.app.client_secret)
        state.access.conceal(kept_app.app.application_token)


def member_id(state: State) -> str:
    """Return what the portal is called whatever its address is."""
    return str(state.store.meta("member_id"))


def add_app(
    state: State,
    client_id: str | None = None,
    client_secret: str | None = None,
    redirect_uri: str | None = None,
    scopes: Iterable[str] | None = None,
    handler_url: str | None = None,
    *,
    ui: bool = False,
    installed: bool = True,
    status: str = "L",
) -> App:
    """Register an application, or change the card of one that is there."""
    number = state.store.next_number("application")
    client_id = client_id or f"local.{number:x}{secrets.token_hex(6)}.{secrets.randbelow(10**8):08}"
    known = find(state, client_id)
    app = App(
        client_id,
        client_secret or (known.app.client_secret if known else state.access.mint()),
        known.app.application_token if known else state.access.mint(),
        redirect_uri,
        None if scopes is None else tuple(scopes),
        handler_url,
        ui,
    )
    state.access.conceal(app.client_secret)
    listed = None if app.scopes is None else json.dumps(app.scopes)
    state.store.run(
        "INSERT INTO _app (client_id, number, secret, token, redirect, scopes, handler, ui, place, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (client_id) DO UPDATE SET secret = excluded.secret, redirect = excluded.redirect, scopes = excluded.scopes, "
        "handler = excluded.handler, ui = excluded.ui",
        (
            *(
                app.client_id,
                number,
                app.client_secret,
                app.application_token,
                redirect_uri,
                listed,
                handler_url,
                int(ui),
            ),
            *(READY if installed else ABSENT, status),
        ),
    )
    return app


def find(state: State, client_id: str) -> Kept | None:
    """Return an application, or ``None``."""
    return next(iter(_apps(state, "client_id = ?", client_id)), None)


def every(state: State) -> list[Kept]:
    """Return all applications, in the order in which they came."""
    return _apps(state, "1")


def get(state: State, app: App | str) -> Kept:
    """Return an application that has to be there."""
    client_id = app if isinstance(app, str) else app.client_id
    found = find(state, client_id)
    if found is None:
        raise ValueError(f"there is no application {client_id!r}: add_app() makes one")
    return found


def change(state: State, client_id: str, **columns: Any) -> None:
    """Change how an application stands."""
    changes = ", ".join(f"{name} = ?" for name in columns)
    state.store.run(f"UPDATE _app SET {changes} WHERE client_id = ?", (*columns.values(), client_id))  # noqa: S608 - our own names


def scope_of(state: State, app: App) -> str:
    """Return the scopes of an application as tokens tell them."""
    return ",".join(state.book.scopes() if app.scopes is None else app.scopes)


def pair(state: State, kept: Kept, user_id: int, *, refresh: bool = True) -> dict[str, Any]:
    """Make tokens, and return them as the token endpoint answers them. ``refresh``: with a refresh token."""
    now = state.clock()
    token, again = state.access.mint(), state.access.mint() if refresh else None
    query = "INSERT INTO _token (access, refresh, client_id, user_id, expires, refresh_until) VALUES (?, ?, ?, ?, ?, ?)"
    state.store.run(query, (token, again, kept.app.client_id, user_id, now + LIVES, now + LASTS))
    state.store.run("DELETE FROM _token WHERE refresh IS NULL AND expires < ?", (now - 86_400,))
    return _told(state, kept, user_id, token, again, now + LIVES)


def passing(state: State, kept: Kept, user_id: int) -> dict[str, Any]:
    """Return tokens for an event: an access token that holds for a good while yet, and no way to renew it."""
    query = (
        "SELECT access, expires FROM _token WHERE client_id = ? AND user_id = ? AND refresh IS NULL AND revoked = 0 "
        "AND expires > ? ORDER BY expires DESC LIMIT 1"
    )
    found = state.store.run(query, (kept.app.client_id, user_id, state.clock() + LIVES // 2)).fetchone()
    if found is None:
        return pair(state, kept, user_id, refresh=False)
    return _told(state, kept, user_id, str(found[0]), None, float(found[1]))


def expire(state: State, client_id: str) -> None:
    """Let all access tokens of an application be too old from now on."""
    state.store.run("UPDATE _token SET expires = ? WHERE client_id = ?", (state.clock() - 1, client_id))


def revoke(state: State, client_id: str) -> None:
    """Take all tokens of an application back, its codes as well."""
    state.store.run("UPDATE _token SET revoked = 1 WHERE client_id = ?", (client_id,))
    state.store.run("DELETE FROM _code WHERE client_id = ?", (client_id,))


def code(state: State, kept: Kept, user_id: int) -> str:
    """Make a code that can be changed for tokens, once and soon."""
    made = state.access.mint()
    state.store.run(
        "INSERT INTO _code VALUES (?, ?, ?, ?)", (made, kept.app.client_id, user_id, state.clock() + CODE_LIVES)
    )
    return made


def way_back(state: State, kept: Kept, user_id: int, given: str) -> str:
    """Return the address to which a user who agreed is sent, with a code. ``given``: the application's own ``state``."""
    host = urlsplit(state.address()).netloc
    told = {
        "code": code(state, kept, user_id),
        "state": given,
        "domain": host,
        "member_id": member_id(state),
        "scope": scope_of(state, kept.app),
        "server_domain": host,
    }
    uri = kept.app.redirect_uri or ""
    return f"{uri}{'&' if '?' in uri else '?'}{urlencode(told)}"


# Who calls.


def caller(state: State, ask: Ask) -> Caller:
    """Return the application and the user behind the token of a request, or refuse.

    What comes behind the check of the scope stands in ``barred``: the scope belongs to a method, and a batch has many.
    """
    token = ask.credential()
    if not token:
        raise replies.no_auth()
    query = "SELECT client_id, user_id, expires, revoked FROM _token WHERE access = ?"
    found = state.store.run(query, (token,)).fetchone()
    kept = None if found is None else find(state, str(found[0]))
    if found is None or kept is None:
        raise replies.unknown_token()
    _, user_id, expires, taken_back = found
    if taken_back:
        raise replies.revoked()
    if not state.access.commercial:
        raise replies.no_plan()
    if not kept.active or kept.place == ABSENT:
        raise replies.not_installed()
    if state.clock() >= expires:
        raise replies.expired()
    return Caller(
        f"app-{kept.app.client_id}",
        user_id,
        None if kept.app.scopes is None else frozenset(kept.app.scopes),
        application=True,
        client_id=kept.app.client_id,
        connector=str(ask.params.get("auth_connector") or ""),
        barred=_barred(state, kept, user_id),
        expires=int(expires),
    )


def is_active(state: State, user_id: int) -> bool:
    """Say whether a user may enter; one that this portal does not keep is not shut out."""
    entity = state.book.entity(users.USER)
    if entity is None:
        return True
    table = state.store.table(entity)
    query = f"SELECT {table.columns['ACTIVE']} FROM {table.name} WHERE {table.id} = ?"  # noqa: S608 - names are quoted
    found = state.store.run(query, (user_id,)).fetchone()
    return found is None or found[0] not in (0, "N")


def _barred(state: State, kept: Kept, user_id: int) -> Refusal | None:
    if not is_active(state, user_id):
        return replies.no_user()
    chosen = kept.people is None or user_id in kept.people
    # https://apidocs.bitrix24.com/settings/app-installation/installation-finish.html
    if not chosen or not (kept.installed or users.is_admin(user_id)):
        return replies.no_access_to_application()
    return None


# The pages of the authorization server.


def place(path: str) -> str | None:
    """Return which page of the authorization server a path leads to, if any."""
    parts = "/".join(part for part in path.split("/") if part).lower()
    return parts if parts in (AUTHORIZE, TOKEN) else None


def answer(state: State, where: str, verb: str, params: dict[str, Any]) -> Reply:
    """Answer a request to the authorization server."""
    if where == AUTHORIZE:
        return _authorize(state, verb, params)
    try:
        with state.store.transaction():
            value = _grant(state, {name: str(item) for name, item in params.items() if not php.is_array(item)})
    except Refusal as refused:
        told = {"error": refused.code, "error_description": refused.text}
        return Reply(refused.status, envelope.encode(told), error=str(refused.code))
    return Reply(200, envelope.encode(value))


# https://apidocs.bitrix24.com/settings/oauth/error-codes.html
def _grant(state: State, given: dict[str, str]) -> dict[str, Any]:
    kind = given.get("grant_type", "")
    names = {"authorization_code": "code", "refresh_token": "refresh_token"}
    if kind not in names:
        raise Refusal("invalid_request", "The grant_type parameter is absent or not supported")
    for name in ("client_id", "client_secret", names[kind]):
        if not given.get(name):
            raise Refusal("invalid_request", f'No "{name}" parameter found')
    kept = find(state, given["client_id"])
    if kept is None or not access.same(kept.app.client_secret, given["client_secret"]):
        raise Refusal("invalid_client", "Invalid client data", 401)
    if not kept.active or kept.place == ABSENT:
        raise Refusal("invalid_client", "The application is not installed", 401)
    user_id, told = _redeemed(state, kept, kind, given[names[kind]])
    if kept.unpaid:
        raise Refusal("PAYMENT_REQUIRED", "Payment required")
    tokens = pair(state, kept, user_id)
    return tokens if told else {name: value for name, value in tokens.items() if name not in ("expires", "user_id")}


def _redeemed(state: State, kept: Kept, kind: str, secret: str) -> tuple[int, bool]:
    now, client_id = state.clock(), kept.app.client_id
    if kind == "authorization_code":
        found = state.store.run(
            "SELECT user_id, until FROM _code WHERE code = ? AND client_id = ?", (secret, client_id)
        ).fetchone()
        if found is None or now >= found[1]:
            raise Refusal("invalid_grant", "The code is unknown, used or too old")
        state.store.run("DELETE FROM _code WHERE code = ?", (secret,))
        return int(found[0]), False
    query = "SELECT access, user_id FROM _token WHERE refresh = ? AND client_id = ? AND revoked = 0 AND used = 0 AND refresh_until > ?"
    found = state.store.run(query, (secret, client_id, now)).fetchone()
    if found is None:
        raise Refusal("invalid_grant", "The refresh token is unknown, used or too old")
    if not kept.unpaid:
        state.store.run("UPDATE _token SET used = 1 WHERE access = ?", (found[0],))
    return int(found[1]), True


def _authorize(state: State, verb: str, params: dict[str, Any]) -> Reply:
    kept = find(state, str(params.get("client_id") or ""))
    if kept is None:
        return _page("Application not found", "No application of this portal has that client_id.", 404)
    if not kept.active or kept.place == ABSENT:
        return _page("Application not installed", "The application has to be installed in this portal first.", 400)
    given, user_id = str(params.get("state") or ""), php.integer(params.get("user_id") or 1)
    if verb != "POST":
        return _page(f"{kept.app.client_id} wants to act for you", _form(state, kept, given))
    if users.find(state, user_id) is None or not is_active(state, user_id):
        return _page("No such user", "Nobody here can sign in under that number.", 400)
    if not kept.app.redirect_uri:
        return _page(
            "Your code",
            f"<p>Give it to the application within {CODE_LIVES} seconds:</p><pre>{code(state, kept, user_id)}</pre>",
        )
    found = {"Location": way_back(state, kept, user_id, given)}
    return attrs.evolve(envelope.html(302, "Found", found), error=None)


def _form(state: State, kept: Kept, given: str) -> str:
    people = [(1, "")] if state.book.entity(users.USER) is None else []
    if (entity := state.entity(users.USER)) is not None:
        rows = state.store.select(entity, limit=200)
        people = [
            (php.integer(row["ID"]), users.name_of(state, row["ID"]))
            for row in rows
            if is_active(state, php.integer(row["ID"]))
        ]
    options = "".join(f'<option value="{id_}">{html.escape(f"{name} ({id_})")}</option>' for id_, name in people)
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
        for name, value in (("client_id", kept.app.client_id), ("state", given))
    )
    scopes = html.escape(scope_of(state, kept.app).replace(",", ", "))
    return (
        f'<p>It may use: {scopes}.</p><form method="post" action="/{AUTHORIZE}/">{hidden}'
        f'<label>Sign in as <select name="user_id">{options}</select></label> <button>Allow</button></form>'
    )


def _page(title: str, body: str, status: int = 200) -> Reply:
    style = "body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}"
    text = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{style}</style></head>'
        f"<body><h1>{html.escape(title)}</h1>{body}</body></html>"
    )
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Frame-Options": "DENY",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    }
    return Reply(status, text.encode(), headers, error=None if status < 400 else "")


def _told(state: State, kept: Kept, user_id: int, token: str, again: str | None, until: float) -> dict[str, Any]:
    address = state.address()
    told: dict[str, Any] = {
        "access_token": token,
        "expires": int(until),
        "expires_in": round(until - state.clock()),
        "scope": scope_of(state, kept.app),
        "domain": urlsplit(address).netloc,
        "server_endpoint": f"{address}/rest/",
        "status": kept.status,
        "client_endpoint": f"{address}/rest/",
        "member_id": member_id(state),
        "user_id": user_id,
    }
    return told if again is None else {**told, "refresh_token": again}


def _apps(state: State, where: str, *args: Any) -> list[Kept]:
    columns = "client_id, secret, token, redirect, scopes, handler, ui, number, place, active, version, status, people, unpaid, days, installer"
    query = f"SELECT {columns} FROM _app WHERE {where} ORDER BY number"  # noqa: S608 - our own conditions
    found = []
    for client_id, secret, token, redirect, scopes, handler, ui, *rest in state.store.run(query, args):
        number, where_, active, version, status, people, unpaid, days, installer = rest
        listed = None if scopes is None else tuple(json.loads(scopes))
        chosen = None if people is None else tuple(json.loads(people))
        app = App(client_id, secret, token, redirect, listed, handler, bool(ui))
        found.append(Kept(app, number, where_, bool(active), version, status, chosen, bool(unpaid), days, installer))
    return found
