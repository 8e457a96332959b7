"""What the inspector does with applications, events and bots, so that programs in any language can prepare their tests with plain HTTP.

Everything here is a method of ``Portal`` (``b24async.portal.apps``) under the name of a path. What makes no sense is a ``ValueError``; what is not
there is a ``LookupError``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import delivery, oauth, records
from b24async.portal.methods.users import USER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from b24async.portal.portal import Portal
    from b24async.portal.state import State

Body = dict[str, Any]

STATUSES = ("L", "F", "D", "T", "P", "S")
_CARD = ("client_id", "client_secret", "redirect_uri", "handler_url")


def overview(state: State) -> list[Body]:
    """Return the applications without their secrets, oldest first."""
    return [
        {
            "client_id": kept.app.client_id,
            "redirect_uri": kept.app.redirect_uri,
            "handler_url": kept.app.handler_url,
            "scopes": None if kept.app.scopes is None else list(kept.app.scopes),
            "ui": kept.app.ui,
            "installed": kept.installed,
            "active": kept.active,
            "status": kept.status,
            "version": kept.version,
        }
        for kept in oauth.every(state)
    ]


def tells_secrets(path: str) -> bool:
    """Say whether the answer to a POST holds tokens or keys."""
    return path in ("apps", "outgoing") or path.rpartition("/")[2] in ("authorize", "install", "open", "tokens")


def do(portal: Portal, state: State, path: str, body: Body) -> Body | None:
    """Do what a POST asks for and return its answer, or ``None`` when there is no such path."""
    if path in _GENERAL:
        return _GENERAL[path](portal, state, body)
    head, _, rest = path.partition("/")
    client_id, _, action = rest.rpartition("/")
    if head != "apps" or action not in _ACTIONS:
        return None
    if oauth.find(state, client_id) is None:
        raise LookupError(f"there is no application {client_id!r}")
    return _ACTIONS[action](portal, state, client_id, body)


def _add(portal: Portal, state: State, body: Body) -> Body:
    _known(body, *_CARD, "scopes", "ui", "installed", "status")
    card = {name: _text(body, name) for name in _CARD}
    for name in ("redirect_uri", "handler_url"):
        _check_address(name, card[name])
    app = portal.add_app(
        **card,
        scopes=_scopes(state, body.get("scopes")),
        ui=_flag(body, "ui", False),
        installed=_flag(body, "installed", True),
        status=_status(body),
    )
    return {
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "application_token": app.application_token,
        "member_id": portal.member_id,
        "authorize_url": f"{portal.url}/oauth/authorize/?client_id={app.client_id}",
        "token_url": f"{portal.url}/oauth/token/",
    }


def _outgoing(portal: Portal, _: State, body: Body) -> Body:
    _known(body, "url", "events")
    url, names = body.get("url"), body.get("events")
    if not isinstance(url, str) or not isinstance(names, list) or not names or not all(map(_is_text, names)):
        raise ValueError('url and events: say an address and a list of events such as ["ONCRMDEALADD"]')
    return {"application_token": portal.add_outgoing_webhook(url, names)}


def _emit(portal: Portal, state: State, body: Body) -> Body:
    _known(body, "event", "data", "user_id")
    user = None if "user_id" in body and body["user_id"] is None else _user(state, body)
    portal.emit(_needed(body, "event"), body.get("data"), user)
    return {}


def _say(portal: Portal, state: State, body: Body) -> Body:
    _known(body, "user_id", "dialog", "text", "keyboard")
    dialog = body.get("dialog")
    if not isinstance(dialog, int | str) or isinstance(dialog, bool):
        raise ValueError('dialog: say 5 for a user or a bot, "chat12" for a chat')
    return {"message_id": portal.say(_user(state, body), dialog, _needed(body, "text"), body.get("keyboard"))}


def _press(portal: Portal, state: State, body: Body) -> Body:
    _known(body, "user_id", "message_id", "command", "params")
    message = _whole(body, "message_id", 0)
    portal.press(_user(state, body), message, _needed(body, "command"), _text(body, "params") or "")
    return {}


def _tokens(portal: Portal, state: State, app: str, body: Body) -> Body:
    _known(body, "user_id")
    return portal.tokens(app, _user(state, body))


def _authorize(portal: Portal, state: State, app: str, body: Body) -> Body:
    _known(body, "user_id", "state")
    return {"url": portal.authorize(app, _user(state, body), _text(body, "state") or "")}


def _install(portal: Portal, state: State, app: str, body: Body) -> Body:
    _known(body, "user_id")
    return portal.install(app, _user(state, body))


def _finish(portal: Portal, _: State, app: str, body: Body) -> Body:
    _known(body)
    portal.finish_install(app)
    return {}


def _open(portal: Portal, state: State, app: str, body: Body) -> Body:
    _known(body, "user_id", "placement", "options")
    options = body.get("options")
    if not isinstance(options, dict | None):
        raise ValueError("options: say them by name")
    return portal.open_app(app, _user(state, body), _text(body, "placement") or "DEFAULT", options)


def _expire(portal: Portal, _: State, app: str, body: Body) -> Body:
    _known(body)
    portal.expire(app)
    return {}


def _revoke(portal: Portal, _: State, app: str, body: Body) -> Body:
    _known(body)
    portal.revoke(app)
    return {}


def _update(portal: Portal, _: State, app: str, body: Body) -> Body:
    _known(body, "version")
    portal.update_app(app, _whole(body, "version", 1) if "version" in body else None)
    return {}


def _uninstall(portal: Portal, _: State, app: str, body: Body) -> Body:
    _known(body, "clean")
    portal.uninstall(app, _flag(body, "clean", True))
    return {}


def _change(portal: Portal, state: State, app: str, body: Body) -> Body:
    _known(body, "active", "users", "scopes", "paid")
    users = body.get("users")
    if users is not None and not (isinstance(users, list) and all(type(one) is int for one in users)):
        raise ValueError("users: say their ids, for example [1, 2]")
    flags = {name: _flag(body, name, True) for name in ("active", "paid") if name in body}
    portal.change_app(app, users=users, scopes=_scopes(state, body.get("scopes")), **flags)
    return {}


_GENERAL: dict[str, Callable[[Portal, State, Body], Body]] = {
    "apps": _add,
    "outgoing": _outgoing,
    "emit": _emit,
    "say": _say,
    "press": _press,
}
_ACTIONS: dict[str, Callable[[Portal, State, str, Body], Body]] = {
    "tokens": _tokens,
    "authorize": _authorize,
    "install": _install,
    "finish": _finish,
    "open": _open,
    "expire": _expire,
    "revoke": _revoke,
    "update": _update,
    "uninstall": _uninstall,
    "change": _change,
}


def _known(body: Mapping[str, Any], *names: str) -> None:
    for name in body:
        if name not in names:
            raise ValueError(f"{name!r} is none of {', '.join(names) or 'nothing: this takes no parameters'}")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def _text(body: Body, name: str) -> str | None:
    value = body.get(name)
    if value is not None and not (_is_text(value) and value.isprintable()):
        raise ValueError(f"{name}: say a text")
    return value


def _needed(body: Body, name: str) -> str:
    value = body.get(name)
    if not _is_text(value):
        raise ValueError(f"{name}: say a text")
    return str(value)


def _flag(body: Body, name: str, default: bool) -> bool:
    value = body.get(name, default)
    if not isinstance(value, bool):
        raise ValueError(f"{name}: say true or false")
    return value


def _whole(body: Body, name: str, default: int) -> int:
    value = body.get(name, default)
    if type(value) is not int or not 0 < value < 2**53:
        raise ValueError(f"{name}: say a whole number")
    return value


def _user(state: State, body: Body) -> int:
    user = _whole(body, "user_id", 1)
    entity = state.entity(USER)
    if entity is None or records.find(state, entity, user) is None:
        raise ValueError(f"user_id: there is no user {user}")
    return user


def _check_address(name: str, value: str | None) -> None:
    if value is not None and not delivery.is_address(value):
        raise ValueError(f"{name}: say an address such as https://app.example/back")


def _scopes(state: State, value: Any) -> list[str] | None:
    if value is None:
        return None
    known = state.book.scopes()
    if not isinstance(value, list) or not all(isinstance(scope, str) and scope in known for scope in value):
        raise ValueError('scopes: say a list such as ["crm", "task"]')
    return value


def _status(body: Body) -> str:
    value = body.get("status", "L")
    if value not in STATUSES:
        raise ValueError(f"status: say one of {', '.join(STATUSES)}")
    return str(value)
