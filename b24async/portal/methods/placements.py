"""``placement.*`` and ``userfieldtype.*``: the places in the portal's pages where applications show themselves.

A place of the CRM is made of what it belongs to and what it is: ``CRM_DEAL_DETAIL_TAB``. Nothing is drawn here; ``portal.open_app`` opens an
application at a place, at the handler that it has there.
https://apidocs.bitrix24.com/api-reference/widgets/index.html
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

from b24async.portal import delivery, php, replies
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import app, events, users
from b24async.portal.replies import Refusal, Result

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _placement (id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT, place TEXT, url TEXT, user_id INTEGER, "
    "title TEXT, description TEXT, grouped TEXT, lang TEXT, options TEXT)",
    "CREATE TABLE IF NOT EXISTS _field_type (owner TEXT, type TEXT, handler TEXT, title TEXT, description TEXT, options TEXT, "
    "PRIMARY KEY (owner, type))",
]
WORKER, PAGE = "PAGE_BACKGROUND_WORKER", "REST_APP_URI"
ONCE = (WORKER, PAGE)
"""Places for one handler of an application."""

PERSONAL = frozenset(
    (
        *(
            "LEFT_MENU",
            "IM_SIDEBAR",
            "IM_TEXTAREA",
            "IM_CONTEXT_MENU",
            "IM_NAVIGATION",
            "IM_SMILES_SELECTOR",
            "IMMOBILE_CONTEXT_MENU",
        ),
        *(WORKER, "USER_PROFILE_MENU", "USER_PROFILE_TOOLBAR"),
    )
)
"""Places that a single user may have to himself."""

_OF_CRM = ("DEAL", "LEAD", "CONTACT", "COMPANY", "QUOTE", "ORDER", "INVOICE", "SMART_INVOICE")
_KINDS = (
    *("LIST_TOOLBAR", "LIST_MENU", "DETAIL_TOOLBAR", "DETAIL_TAB", "DETAIL_ACTIVITY", "ACTIVITY_TIMELINE_MENU"),
    *("DOCUMENTGENERATOR_BUTTON", "ROBOT_DESIGNER_TOOLBAR", "FUNNELS_TOOLBAR"),
)
PLACES: dict[str, tuple[str, ...]] = {
    "": (WORKER, PAGE, "LEFT_MENU"),
    "bizproc": (),
    "calendar": ("CALENDAR_GRIDVIEW",),
    "crm": (
        *(
            "CRM_ACTIVITY_LIST_MENU",
            "CRM_ANALYTICS_MENU",
            "CRM_ANALYTICS_TOOLBAR",
            "CRM_BANK_DETAIL_AUTOCOMPLETE",
            "CRM_DETAIL_SEARCH",
        ),
        *("CRM_FUNNELS_TOOLBAR", "CRM_REQUISITE_AUTOCOMPLETE", "BI_ANALYTICS_MENU"),
        *(f"CRM_{of}_{kind}" for of, kind in itertools.product(_OF_CRM, _KINDS)),
    ),
    "im": (
        "IM_CONTEXT_MENU",
        "IM_NAVIGATION",
        "IM_SIDEBAR",
        "IM_SMILES_SELECTOR",
        "IM_TEXTAREA",
        "IMMOBILE_CONTEXT_MENU",
    ),
    "imopenlines": ("CONTACT_CENTER", "SETTING_CONNECTOR"),
    "placement": ("USERFIELD_TYPE",),
    "sonet_group": ("SONET_GROUP_DETAIL_TAB", "SONET_GROUP_ROBOT_DESIGNER_TOOLBAR", "SONET_GROUP_TOOLBAR"),
    "task": (
        *("TASK_GROUP_LIST_TOOLBAR", "TASK_LIST_CONTEXT_MENU", "TASK_ROBOT_DESIGNER_TOOLBAR", "TASK_USER_LIST_TOOLBAR"),
        *("TASK_VIEW_SIDEBAR", "TASK_VIEW_TAB", "TASK_VIEW_TOP_PANEL"),
    ),
    "telephony": ("CALL_CARD", "TELEPHONY_ANALYTICS_MENU"),
    "user": ("USER_PROFILE_MENU", "USER_PROFILE_TOOLBAR"),
}
"""By the scope that an application needs for them; an empty scope is everybody's."""


@handles("placement.list")
def listing(desk: Desk) -> Any:
    """The places there are for the application, for a scope, or at all."""
    scope = desk.get("SCOPE")
    known = _known(desk.state)
    if scope not in (None, ""):
        return list(known.get(str(scope), ()))
    full, given = desk.get("FULL"), desk.caller.scopes
    everything = given is None or (full not in ("false", "N") and php.truth(full))
    return [name for own, names in known.items() for name in names if everything or own == "" or own in (given or ())]


@handles("placement.bind")
def bind(desk: Desk) -> Any:
    """The application shows itself at a place."""
    _admins_only(desk)
    place, url = php.text(desk.get("PLACEMENT") or "").upper(), php.text(desk.get("HANDLER") or "")
    for name, value in (("PLACEMENT", place), ("HANDLER", url)):
        if not value:
            raise Refusal("ERROR_ARGUMENT", f"Argument '{name}' is null or empty", extra={"argument": name})
    if not any(place in names for names in _known(desk.state).values()):
        raise Refusal("ERROR_PLACEMENT_NOT_FOUND", "Placement not found")
    _check_address(url)
    options = dict(php.pairs(desk.get("OPTIONS")))
    if place == WORKER and not options.get("errorHandlerUrl"):
        raise Refusal("EMPTY_ERROR_HANDLER_URL", "Option errorHandlerUrl is required", 200)
    user_id, mine = (
        php.integer(desk.get("USER_ID")),
        _rows(desk.state, "client_id = ? AND place = ?", desk.caller.client_id, place),
    )
    if user_id and place not in PERSONAL:
        raise Refusal("ERROR_PLACEMENT_USER_MODE", "User mode is not available for this placement", 200)
    if any(row["url"] == url and row["user_id"] == user_id for row in mine):
        raise Refusal("ERROR_CORE", "Unable to set placement handler: Handler already binded")
    if mine and place in ONCE:
        raise Refusal("ERROR_PLACEMENT_MAX_COUNT", "Placement can be bound once", 200)
    lang = {
        str(key): {name.upper(): value for name, value in php.pairs(item)}
        for key, item in php.pairs(desk.get("LANG_ALL"))
    }
    first: dict[str, Any] = next(iter(lang.values()), {})
    texts = [php.text(desk.get(name) or first.get(name) or "") for name in ("TITLE", "DESCRIPTION", "GROUP_NAME")]
    query = "INSERT INTO _placement (client_id, place, url, user_id, title, description, grouped, lang, options) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    desk.state.store.run(
        query, (desk.caller.client_id, place, url, user_id, *texts, json.dumps(lang), json.dumps(options))
    )
    return True


@handles("placement.unbind")
def unbind(desk: Desk) -> Any:
    """The application leaves a place, with one of its handlers or with all."""
    _admins_only(desk)
    where, args = "client_id = ? AND place = ?", [desk.caller.client_id, php.text(desk.get("PLACEMENT") or "").upper()]
    for name, column in (("HANDLER", "url"), ("USER_ID", "user_id")):
        if desk.get(name) not in (None, ""):
            where, args = f"{where} AND {column} = ?", [*args, str(desk.get(name))]
    return {"count": desk.state.store.run(f"DELETE FROM _placement WHERE {where}", args).rowcount}  # noqa: S608 - our own conditions


@handles("placement.get")
def get(desk: Desk) -> Any:
    """Where the application shows itself."""
    _admins_only(desk)
    return [
        {
            "placement": row["place"],
            "userId": row["user_id"],
            "handler": row["url"],
            "options": json.loads(row["options"]),
            "title": row["title"],
            "description": row["description"],
            "langAll": json.loads(row["lang"])
            or {app.LANGUAGE: {"TITLE": row["title"], "DESCRIPTION": row["description"], "GROUP_NAME": row["grouped"]}},
        }
        for row in _rows(desk.state, "client_id = ?", desk.caller.client_id)
    ]


# https://apidocs.bitrix24.com/api-reference/widgets/user-field/index.html


@handles("userfieldtype.add")
def type_add(desk: Desk) -> Any:
    """A new type of custom fields, drawn by the application."""
    name = _type_of(desk)
    if _types(desk, name):
        raise Refusal("ERROR_CORE", "Unable to set placement handler: Handler already binded")
    url = php.text(desk.get("HANDLER") or "")
    if not url:
        raise Refusal("ERROR_ARGUMENT", "Argument 'HANDLER' is null or empty", extra={"argument": "HANDLER"})
    _check_address(url)
    texts = [php.text(desk.get(text) or "") for text in ("TITLE", "DESCRIPTION")]
    options = json.dumps(dict(php.pairs(desk.get("OPTIONS"))))
    desk.state.store.run(
        "INSERT INTO _field_type VALUES (?, ?, ?, ?, ?, ?)", (desk.caller.key, name, url, *texts, options)
    )
    return True


@handles("userfieldtype.update")
def type_update(desk: Desk) -> Any:
    """Another form of such a type."""
    name = _type_of(desk)
    if not _types(desk, name):
        raise _no_type()
    for given, column in (("HANDLER", "handler"), ("TITLE", "title"), ("DESCRIPTION", "description")):
        if desk.get(given) is not None:
            if given == "HANDLER":
                _check_address(str(desk.get(given)))
            query = f"UPDATE _field_type SET {column} = ? WHERE owner = ? AND type = ?"  # noqa: S608 - our own names
            desk.state.store.run(query, (str(desk.get(given)), desk.caller.key, name))
    return True


@handles("userfieldtype.delete")
def type_delete(desk: Desk) -> Any:
    """Such a type less."""
    query = "DELETE FROM _field_type WHERE owner = ? AND type = ?"
    if not desk.state.store.run(query, (desk.caller.key, _type_of(desk))).rowcount:
        raise _no_type()
    return True


@handles("userfieldtype.list")
def type_list(desk: Desk) -> Any:
    """The types of the application."""
    found = _types(desk)
    return Result(found, total=len(found))


def handler_at(state: State, client_id: str, place: str) -> str | None:
    """Return the handler of an application at a place, or ``None``."""
    found = _rows(state, "client_id = ? AND place = ?", client_id, place.upper())
    return str(found[0]["url"]) if found else None


def on_removed(state: State, client_id: str) -> None:
    """Take an application away from everywhere."""
    state.store.run("DELETE FROM _placement WHERE client_id = ?", (client_id,))
    state.store.run("DELETE FROM _field_type WHERE owner = ?", (f"app-{client_id}",))


def _known(state: State) -> dict[str, tuple[str, ...]]:
    smart = [f"DYNAMIC_{number}" for number in events.smart_processes(state)]
    return {**PLACES, "crm": (*PLACES["crm"], *(f"CRM_{of}_{kind}" for of, kind in itertools.product(smart, _KINDS)))}


def _check_address(url: str) -> None:
    if not delivery.is_address(url):
        raise Refusal("ERROR_WRONG_HANDLER_URL", "Wrong handler URL")


def _admins_only(desk: Desk) -> None:
    if not users.is_admin(desk.caller.user_id):
        raise replies.access_denied()


def _type_of(desk: Desk) -> str:
    name = php.text(desk.get("USER_TYPE_ID") or "")
    if not name:
        raise Refusal("ERROR_ARGUMENT", "Argument 'USER_TYPE_ID' is null or empty", extra={"argument": "USER_TYPE_ID"})
    return name


def _no_type() -> Refusal:
    return Refusal("ERROR_NOT_FOUND", "User Field Type not found")


def _types(desk: Desk, name: str | None = None) -> list[dict[str, Any]]:
    query = "SELECT type, handler, title, description FROM _field_type WHERE owner = ? ORDER BY rowid"
    names = ("USER_TYPE_ID", "HANDLER", "TITLE", "DESCRIPTION")
    found = [dict(zip(names, row, strict=True)) for row in desk.state.store.run(query, (desk.caller.key,))]
    return [row for row in found if name in (None, row["USER_TYPE_ID"])]


def _rows(state: State, where: str, *args: Any) -> list[dict[str, Any]]:
    names = ("place", "url", "user_id", "title", "description", "grouped", "lang", "options")
    query = f"SELECT {', '.join(names)} FROM _placement WHERE {where} ORDER BY id"  # noqa: S608 - our own conditions
    return [dict(zip(names, row, strict=True)) for row in state.store.run(query, args)]


app.ON_REMOVED.append(on_removed)
