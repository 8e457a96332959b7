"""``event.*``: who wants to hear of what, telling them, and the queue of those who come and ask.

Whatever happens in this portal calls ``happened``. It looks up who has a handler for the event: an application is told with a token of the user whose
doing it was, an outgoing webhook without, and a handler that is *offline* finds the event in its queue. In the queue, what happens to one thing twice
stands once. ``reserve`` takes events out of it for one reader, so that several can work side by side.

https://apidocs.bitrix24.com/api-reference/events/index.html, https://apidocs.bitrix24.com/api-reference/events/offline-events.html
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs

from b24async import registry
from b24async.portal import delivery, event_names, filters, oauth, params, php, plain, replies
from b24async.portal.access import BASIC
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from collections.abc import Iterator

    from b24async.portal.access import Caller
    from b24async.portal.oauth import Kept
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

params.OWN_WORDS.add("event")

QUEUE = plain.entity(
    "event._Offline",
    {
        "ID": "integer",
        "TIMESTAMP_X": "datetime",
        "EVENT_NAME": "string",
        "EVENT_DATA": "json",
        "EVENT_ADDITIONAL": "json",
        "MESSAGE_ID": "string",
        "PROCESS_ID": "string",
        "ERROR": "integer",
        "CLIENT_ID": "string",
        "CONNECTOR": "string",
    },
)
SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _handler (id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT, event TEXT, url TEXT, auth_type INTEGER DEFAULT 0, "
    "offline INTEGER DEFAULT 0, connector TEXT DEFAULT '', pause REAL DEFAULT 1, told REAL, token TEXT)",
    "CREATE INDEX IF NOT EXISTS _handler_by_event ON _handler (event)",
]
TEST, QUEUED = "ONAPPTEST", "ONOFFLINEEVENT"
WITH_REFRESH = frozenset(
    (
        *("ONAPPINSTALL", "ONAPPUPDATE", QUEUED, TEST),
        *("ONIMBOTMESSAGEADD", "ONIMBOTMESSAGEUPDATE", "ONIMBOTMESSAGEDELETE", "ONIMCOMMANDADD"),
    )
)
"""Events that bring a refresh token along."""

WITHOUT_TOKENS = frozenset(("ONAPPUNINSTALL", "ONAPPPAYMENT", "ONAPPMETHODCONFIRM"))
"""Events of an application that can no longer, or not yet, use tokens."""

_ACTING = "acting caller"


@attrs.frozen
class Handler:
    """Somebody who wants to hear of an event; without a ``client_id`` it is an outgoing webhook."""

    id: int
    client_id: str
    event: str
    url: str
    auth_type: int
    offline: bool
    connector: str
    pause: float
    told: float | None
    token: str | None


# https://apidocs.bitrix24.com/api-reference/events/event-bind.html
@handles("event.bind")
def bind(desk: Desk) -> Any:
    """The application wants to hear of an event."""
    state, wanted = desk.state, _wanted(desk)
    url, offline, connector = php.text(desk.get("handler") or ""), _offline(desk), desk.caller.connector
    name = wanted.upper()
    if name not in known(state, desk.caller):
        raise Refusal("ERROR_EVENT_NOT_FOUND", "Event not found")
    admin = users.is_admin(desk.caller.user_id)
    if offline and not admin:
        raise replies.access_denied("Access denied! Offline events binding requires administrator access rights")
    if not offline:
        if not url:
            raise Refusal("ERROR_ARGUMENT", "Argument 'handler' is null or empty", extra={"argument": "handler"})
        if urlsplit(url).scheme not in ("http", "https"):
            raise Refusal("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol")
        if not delivery.is_address(url):
            raise Refusal("ERROR_WRONG_HANDLER_URL", "Wrong handler URL")
    auth_type = php.integer(desk.get("auth_type"))
    if not admin:
        if auth_type not in (0, desk.caller.user_id):
            raise replies.access_denied(
                "Access denied! Event binding with AUTH_TYPE requires administrator access rights"
            )
        auth_type = desk.caller.user_id
    if offline:
        url, auth_type = "", 0
    where = "client_id = ? AND event = ? AND url = ? AND auth_type = ? AND offline = ? AND connector = ?"
    row = (desk.caller.client_id, name, url, auth_type, int(offline), connector if offline else "")
    if _handlers(state, where, *row):
        raise Refusal("ERROR_CORE", "Unable to set event handler: Handler already binded")
    given = {key.casefold(): value for key, value in php.pairs(desk.get("options"))}
    pause = php.number(given.get("mintimeout")) if name == QUEUED else None
    query = "INSERT INTO _handler (client_id, event, url, auth_type, offline, connector, pause) VALUES (?, ?, ?, ?, ?, ?, ?)"
    state.store.run(query, (*row, 1 if pause is None else float(pause)))
    return True


@handles("event.unbind")
def unbind(desk: Desk) -> Any:
    """The application no longer wants to hear of an event."""
    name, offline, admin = _wanted(desk).upper(), _offline(desk), users.is_admin(desk.caller.user_id)
    if offline and not admin:
        raise replies.access_denied("Access denied! Offline events unbinding requires administrator access rights")
    where = "client_id = ? AND event = ? AND offline = ?"
    args: list[str | int] = [desk.caller.client_id, name, int(offline)]
    if (url := desk.get("handler")) not in (None, "") and not offline:
        where, args = f"{where} AND url = ?", [*args, str(url)]
    if desk.get("auth_type") is not None or not admin:
        auth_type = php.integer(desk.get("auth_type"))
        if not admin:
            if auth_type not in (0, desk.caller.user_id):
                raise replies.access_denied(
                    "Access denied! Event unbinding with AUTH_TYPE requires administrator access rights"
                )
            auth_type = desk.caller.user_id
        where, args = f"{where} AND auth_type = ?", [*args, auth_type]
    if offline and desk.caller.connector:
        where, args = f"{where} AND connector = ?", [*args, desk.caller.connector]
    return {"count": desk.state.store.run(f"DELETE FROM _handler WHERE {where}", args).rowcount}  # noqa: S608 - our own conditions


@handles("event.get")
def get(desk: Desk) -> Any:
    """The handlers of the application; a user who is no administrator sees his own."""
    found = _handlers(desk.state, "client_id = ?", desk.caller.client_id)
    if not users.is_admin(desk.caller.user_id):
        found = [one for one in found if one.auth_type == desk.caller.user_id]
    return [
        {"event": one.event, "connector_id": one.connector, "offline": 1}
        if one.offline
        else {"event": one.event, "handler": one.url, "auth_type": str(one.auth_type), "offline": 0}
        for one in found
    ]


@handles("events")
def listing(desk: Desk) -> Any:
    """The events there are for the application, for a scope, or at all."""
    scope = desk.get("SCOPE")
    if scope not in (None, ""):
        return [name for name, own in _all().items() if own == str(scope)]
    full = desk.get("FULL")
    return list(_all()) if full not in ("false", "N") and php.truth(full) else list(known(desk.state, desk.caller))


@handles("event.test")
def test(desk: Desk) -> Any:
    """An event for trying a handler, with whatever was given."""
    happened(desk.state, TEST, {"QUERY": dict(desk.params)}, only=desk.caller.client_id)
    return 1


# https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
@handles("event.offline.get")
def offline_get(desk: Desk) -> Any:
    """The oldest events of the queue. They leave it, or are kept from other readers until this one is done."""
    _admins_only(desk)
    state, process = desk.state, php.text(desk.get("process_id") or "")
    how = plain.reading(state, QUEUE)
    failed = int(php.truth(desk.get("error")))
    own = Sql("CLIENT_ID = ? AND CONNECTOR = ? AND PROCESS_ID = ? AND ERROR = ?", (*_whose(desk), process, failed))
    limit = php.integer(desk.get("limit", default=50))
    order = filters.order_by(how, [*php.pairs(desk.get("order"))] or [("TIMESTAMP_X", "ASC"), ("ID", "ASC")])
    where = filters.all_of([filters.where(how, desk.get("filter")), own])
    rows = state.store.select(QUEUE, where, order, limit if limit > 0 else 50)
    if php.truth(desk.get("clear", default=1)):
        for row in rows:
            state.store.delete(QUEUE, row["ID"])
        return {"process_id": process or None, "events": [_shown(row) for row in rows]}
    if not process:
        process = secrets.token_hex(16)
        for row in rows:
            plain.change(state, QUEUE, row, PROCESS_ID=process, ERROR=0)
    return {"process_id": process, "events": [_shown(row) for row in rows]}


@handles("event.offline.list")
def offline_list(desk: Desk) -> Any:
    """A page of the queue as it is."""
    _admins_only(desk)
    own = Sql("CLIENT_ID = ? AND CONNECTOR = ?", _whose(desk))
    found = plain.page(desk, QUEUE, desk.get("filter"), desk.get("order"), own, [("ID", "ASC")])
    rows = [{**_shown(row), "PROCESS_ID": row["PROCESS_ID"], "ERROR": str(row["ERROR"])} for row in found.value]
    return Result(rows, found.next, found.total)


@handles("event.offline.clear")
def offline_clear(desk: Desk) -> Any:
    """A reader is done with what it reserved, or with some of it."""
    for row in _reserved(desk):
        desk.state.store.delete(QUEUE, row["ID"])
    return True


@handles("event.offline.error")
def offline_error(desk: Desk) -> Any:
    """A reader could do nothing with what it reserved."""
    for row in _reserved(desk):
        plain.change(desk.state, QUEUE, row, PROCESS_ID="", ERROR=1)
    return True


def happened(state: State, name: str, data: Any, *, user_id: int | None = None, only: str | None = None) -> None:
    """Tell everybody who wants to hear of an event.

    Args:
        state: The portal's state.
        name: The event.
        data: What it says.
        user_id: Whose doing it was; the caller's without it, nobody's outside of a call.
        only: The application that alone is told.
    """
    found = _handlers(state, "event = ?", name)
    if not found:
        return
    caller: Caller | None = state.kept.get(_ACTING)
    if user_id is None:
        user_id = caller.user_id if caller is not None else 0
    for handler in found:
        if only is not None and handler.client_id != only:
            continue
        if not handler.client_id:
            tell(state, handler, name, data, None, 0)
            continue
        kept = oauth.find(state, handler.client_id)
        if kept is None or not kept.active or not kept.installed:
            continue
        if not handler.offline:
            tell(state, handler, name, data, kept, handler.auth_type or user_id)
        elif (
            caller is None
            or (caller.client_id, caller.connector) != (handler.client_id, handler.connector)
            or not handler.connector
        ):
            _enqueue(state, handler, name, data, kept, user_id)


def tell(state: State, handler: Handler, name: str, data: Any, kept: Kept | None, user_id: int) -> None:
    """Bring an event to a handler. ``kept``: its application, ``None`` for an outgoing webhook."""
    auth = (
        auth_of(state, name, kept, user_id)
        if kept is not None
        else {**places(state), "application_token": handler.token}
    )
    send(state, handler.url, name, data, auth, handler_id=handler.id, client_id=handler.client_id, user_id=user_id)


def send(
    state: State,
    url: str,
    name: str,
    data: Any,
    auth: dict[str, Any],
    *,
    handler_id: int | None = None,
    client_id: str = "",
    user_id: int = 0,
) -> None:
    """Bring an event to an address, once the transaction under way is kept."""
    content: dict[str, Any] = {"event": name}
    if handler_id is not None:
        content["event_handler_id"] = handler_id
    content.update(data=data, ts=int(state.clock()), auth=auth)
    post = delivery.Post(name, url, content, client_id, user_id)
    state.store.later(lambda: state.carry(post))


# https://apidocs.bitrix24.com/api-reference/events/index.html, "Parameter auth"
def auth_of(state: State, name: str, kept: Kept, user_id: int) -> dict[str, Any]:
    """Return what an event says to an application about itself and its tokens."""
    token = kept.app.application_token
    if name in WITHOUT_TOKENS:
        return {**places(state), "application_token": token}
    if not user_id:
        return {"domain": _domain(state), "member_id": oauth.member_id(state), "application_token": token}
    told = oauth.pair(state, kept, user_id) if name in WITH_REFRESH else oauth.passing(state, kept, user_id)
    return {**told, "domain": _domain(state), "application_token": token}


def acting(state: State, caller: Caller | None) -> None:
    """Note who is doing what happens from now on."""
    state.kept[_ACTING] = caller


@contextlib.contextmanager
def doing(state: State, caller: Caller) -> Iterator[None]:
    """Note that somebody is doing what happens in the block."""
    acting(state, caller)
    try:
        yield
    finally:
        acting(state, None)


def actor(state: State) -> int:
    """Return the user who is doing what happens; 0 when nobody is."""
    caller: Caller | None = state.kept.get(_ACTING)
    return 0 if caller is None else caller.user_id


def listened(state: State) -> bool:
    """Say whether anybody listens to anything."""
    return state.store.run("SELECT 1 FROM _handler LIMIT 1").fetchone() is not None


def known(state: State, caller: Caller) -> list[str]:
    """Return the events that an application may hear of."""
    scopes = caller.scopes
    own = [name for name, scope in _all().items() if scopes is None or scope in ("", BASIC) or scope in scopes]
    if scopes is None or "crm" in scopes:  # a smart process has events of its own beside those of all of them
        whats = ("ADD", "UPDATE", "DELETE")
        own += [f"ONCRMDYNAMICITEM{what}_{number}" for number in smart_processes(state) for what in whats]
    return own


def smart_processes(state: State) -> list[int]:
    """Return the type ids of all smart processes."""
    entity = state.book.entity("crm.SmartProcess")
    return [] if entity is None else [php.integer(row["entityTypeId"]) for row in state.store.select(entity)]


def add_webhook(state: State, url: str, names: list[str]) -> str:
    """Let an address hear of events, and return the token by which it knows them to be true."""
    unknown = [name for name in names if name.upper() not in _all()]
    if unknown:
        raise ValueError(f"there is no event {unknown[0]!r}")
    if not delivery.is_address(url):
        raise ValueError(f"{url!r} is no address that can be called")
    token = state.access.mint()
    for name in names:
        state.store.run(
            "INSERT INTO _handler (client_id, event, url, token) VALUES ('', ?, ?, ?)", (name.upper(), url, token)
        )
    return token


def forget(state: State, client_id: str) -> None:
    """Remove the handlers of an application, and its queue."""
    state.store.run("DELETE FROM _handler WHERE client_id = ?", (client_id,))
    for row in plain.every(state, QUEUE, "CLIENT_ID = ?", client_id):
        state.store.delete(QUEUE, row["ID"])


def handlers_of(state: State, client_id: str, name: str) -> list[Handler]:
    """Return the handlers that an application has for an event."""
    return _handlers(state, "client_id = ? AND event = ? AND offline = 0", client_id, name)


def _enqueue(state: State, handler: Handler, name: str, data: Any, kept: Kept, user_id: int) -> None:
    message = hashlib.md5(f"{name}{json.dumps(data, sort_keys=True)}".encode(), usedforsecurity=False).hexdigest()
    where = "CLIENT_ID = ? AND CONNECTOR = ? AND MESSAGE_ID = ? AND PROCESS_ID = '' AND ERROR = 0"
    state.store.table(QUEUE)
    row = plain.find(state, QUEUE, where, handler.client_id, handler.connector, message)
    if row is not None:
        plain.change(state, QUEUE, row, TIMESTAMP_X=state.now())
        return
    plain.add(
        state,
        QUEUE,
        TIMESTAMP_X=state.now(),
        EVENT_NAME=name,
        EVENT_DATA=data,
        EVENT_ADDITIONAL={"user_id": str(user_id)} if user_id else {},
        MESSAGE_ID=message,
        PROCESS_ID="",
        ERROR=0,
        CLIENT_ID=handler.client_id,
        CONNECTOR=handler.connector,
    )
    # https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html
    for waiting in handlers_of(state, handler.client_id, QUEUED):
        if waiting.told is None or state.clock() - waiting.told >= waiting.pause:
            state.store.run("UPDATE _handler SET told = ? WHERE id = ?", (state.clock(), waiting.id))
            tell(state, waiting, QUEUED, [], kept, waiting.auth_type or user_id)


def _reserved(desk: Desk) -> list[Row]:
    _admins_only(desk)
    process = desk.get("process_id")
    if process in (None, ""):
        raise Refusal("ERROR_ARGUMENT", "Argument 'process_id' is null or empty", extra={"argument": "process_id"})
    desk.state.store.table(QUEUE)
    rows = plain.every(desk.state, QUEUE, "CLIENT_ID = ? AND PROCESS_ID = ?", desk.caller.client_id, str(process))
    for name, column in (("id", "ID"), ("message_id", "MESSAGE_ID")):
        given = desk.get(name)
        if given not in (None, "", [], {}):
            chosen = {str(item) for item in (php.values(given) if php.is_array(given) else [given])}
            return [row for row in rows if str(row[column]) in chosen]
    return rows


def _shown(row: Row) -> dict[str, Any]:
    return {
        "ID": str(row["ID"]),
        "TIMESTAMP_X": row["TIMESTAMP_X"],
        "EVENT_NAME": row["EVENT_NAME"],
        "EVENT_DATA": json.loads(str(row["EVENT_DATA"])) or False,
        "EVENT_ADDITIONAL": json.loads(str(row["EVENT_ADDITIONAL"])) or False,
        "MESSAGE_ID": row["MESSAGE_ID"],
    }


def _whose(desk: Desk) -> tuple[str, str]:
    return desk.caller.client_id, desk.caller.connector


def _admins_only(desk: Desk) -> None:
    if not users.is_admin(desk.caller.user_id):
        raise replies.access_denied()


def _wanted(desk: Desk) -> str:
    name = desk.get("event")
    if not isinstance(name, str) or not name:
        raise Refusal("ERROR_ARGUMENT", "Argument 'event' is null or empty", extra={"argument": "event"})
    return name


def _offline(desk: Desk) -> bool:
    return php.text(desk.get("event_type") or "online").casefold() == "offline"


def _all() -> dict[str, str]:
    found = {name: scope for scope, names in event_names.NAMES.items() for name in names}
    for event in registry.events():
        scopes = event.get("scopes") or [""]
        found.setdefault(str(event["name"]).upper(), str(scopes[0]))
    return found


def places(state: State) -> dict[str, Any]:
    """Return where the portal and the authorization server are."""
    endpoint = f"{state.address()}/rest/"
    return {
        "domain": _domain(state),
        "client_endpoint": endpoint,
        "server_endpoint": endpoint,
        "member_id": oauth.member_id(state),
    }


def _domain(state: State) -> str:
    return urlsplit(state.address()).netloc


def _handlers(state: State, where: str, *args: Any) -> list[Handler]:
    columns = "id, client_id, event, url, auth_type, offline, connector, pause, told, token"
    query = f"SELECT {columns} FROM _handler WHERE {where} ORDER BY id"  # noqa: S608 - our own conditions
    return [
        Handler(id_, client_id, event, url, auth_type, bool(offline), connector, pause, told, token)
        for id_, client_id, event, url, auth_type, offline, connector, pause, told, token in state.store.run(
            query, args
        )
    ]
