"""``user.*``: the people of the portal.

``user.get`` takes its order as two texts, and its filter either as ``FILTER`` or as parameters of its own. Most empty fields are left out of a user.
The first user is the administrator; only he adds people and changes others.
https://apidocs.bitrix24.com/api-reference/user/user-get.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, filters, params, php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.replies import Refusal
from b24async.portal.store import TRUE, Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

USER = "user.User"
_NAMES = ("NAME", "LAST_NAME", "SECOND_NAME", "WORK_POSITION")
_NOT_FIELDS = ("sort", "order", "filter", "admin_mode", "select", "image_resize", "find", "start")
_SEARCHED = ("FIND", "NAME_SEARCH")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHOTOS = ("PERSONAL_PHOTO", "WORK_LOGO")

params.OWN_WORDS.add("user")
SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _user_option (app TEXT, user_id INTEGER, name TEXT, value TEXT, PRIMARY KEY (app, user_id, name)) WITHOUT ROWID"
)


@handles("user.current")
def current(desk: Desk) -> Any:
    """The caller."""
    entity = desk.entity(USER)
    row = records.find(desk.state, entity, desk.caller.user_id)
    if row is None:
        raise Refusal("", "User is not found or is not active")
    return records.show(desk.state, entity, "classic", row)


@handles("user.get")
def get(desk: Desk) -> Any:
    """A page of users."""
    given = desk.get("FILTER")
    wanted = dict(php.pairs(given)) if php.is_array(given) else {}
    if not php.is_array(given):
        wanted.update(_loose(desk))
    return _found(desk, wanted, _words(wanted))


@handles("user.search")
def search(desk: Desk) -> Any:
    """A page of users whose names hold what is looked for; texts need only be a part of the field."""
    wanted = {**_loose(desk), **dict(php.pairs(desk.get("FILTER")))}
    if desk.get("FIND") is not None:
        wanted["FIND"] = desk.get("FIND")
    words = _words(wanted)
    entity = desk.entity(USER)
    texts = {name for name, field in entity.fields.items() if field.base == "string"}
    wanted = {f"%{name}" if name in texts else name: value for name, value in wanted.items()}
    return _found(desk, wanted, words)


@handles("user.add")
def add(desk: Desk) -> Any:
    """A new user."""
    if not is_admin(desk.caller.user_id):
        raise Refusal("ERROR_CORE", "access_denied")
    _check_email(desk, desk.get("EMAIL"), 0)
    given = {name: value for name, value in desk.params.items() if name not in _PHOTOS}
    if "UF_DEPARTMENT" not in given:
        given["UF_DEPARTMENT"] = [1]
    return records.add(desk.state, desk.entity(USER), "classic", given, desk.caller.user_id)


@handles("user.update")
def update(desk: Desk) -> Any:
    """Change a user; dismissing one is a change too."""
    entity = desk.entity(USER)
    row = records.find(desk.state, entity, desk.get("ID"))
    if row is None or not (is_admin(desk.caller.user_id) or row["ID"] == desk.caller.user_id):
        raise Refusal("ERROR_CORE", "access_denied")
    if desk.get("EMAIL") is not None:
        _check_email(desk, desk.get("EMAIL"), php.integer(row["ID"]))
    given = {name: value for name, value in desk.params.items() if name not in (*_PHOTOS, "ID")}
    records.change(desk.state, entity, "classic", row, given, desk.caller.user_id)
    if desk.get("ACTIVE") is not None:
        active = desk.get("ACTIVE") is True or str(desk.get("ACTIVE")).casefold() in ("y", "1", "true")
        now = desk.state.store.get(entity, row["ID"])
        assert now is not None
        records.change(desk.state, entity, "classic", now, {"ACTIVE": active}, desk.caller.user_id, trusted=True)
    return True


@handles("user.admin")
def admin(desk: Desk) -> Any:
    """Whether the caller is an administrator."""
    return is_admin(desk.caller.user_id)


@handles("user.access")
def access(desk: Desk) -> Any:
    """Whether the caller has one of these rights: ``U1`` is a user, ``D5`` a department, ``G1`` the administrators, ``AU`` everybody."""
    given = desk.get("ACCESS")
    wanted = {str(code) for code in (php.values(given) if php.is_array(given) else [given])}
    return not wanted.isdisjoint(rights(desk.state, desk.caller.user_id))


@handles("user.option.get")
def option_get(desk: Desk) -> Any:
    """What the application has kept for the caller: one value, or all."""
    query = "SELECT name, value FROM _user_option WHERE app = ? AND user_id = ? ORDER BY name"
    found = {
        str(name): json.loads(value)
        for name, value in desk.state.store.run(query, (desk.caller.key, desk.caller.user_id))
    }
    name = desk.get("option")
    return found if name in (None, "") else found.get(str(name))


@handles("user.option.set")
def option_set(desk: Desk) -> Any:
    """Keep something for the caller."""
    given = dict(php.pairs(desk.get("options")))
    if not given:
        raise Refusal("ArgumentNullException", "options is empty")
    query = "INSERT INTO _user_option VALUES (?, ?, ?, ?) ON CONFLICT (app, user_id, name) DO UPDATE SET value = excluded.value"
    for name, value in given.items():
        desk.state.store.run(query, (desk.caller.key, desk.caller.user_id, name, json.dumps(value)))
    return True


def is_admin(user_id: int) -> bool:
    """Say whether a user may do everything: the first one may."""
    return user_id == 1


def name_of(state: State, user_id: Any) -> str:
    """Return the full name of a user, empty when there is none."""
    row = find(state, user_id)
    return " ".join(str(row[name]) for name in ("NAME", "LAST_NAME") if row[name]) if row else ""


def departments_of(row: Row | None) -> list[int]:
    """Return the departments that a user belongs to."""
    return [php.integer(id_) for id_ in json.loads(str(row["UF_DEPARTMENT"] or "[]"))] if row else []


def rights(state: State, user_id: int) -> set[str]:
    """Return the codes of all that a user is or belongs to."""
    codes = {"AU", "G2", f"U{user_id}", f"IU{user_id}"}
    if is_admin(user_id):
        codes.add("G1")
    for id_ in departments_of(find(state, user_id)):
        codes.update((f"D{id_}", f"DR{id_}"))
    return codes


def named(state: State, entity: Entity, words: list[str]) -> Sql:
    """Return the condition that every one of some words occurs somewhere in a user's name."""
    if not words:
        return TRUE
    columns = [filters.Column(state.store.table(entity).columns[name], filters.TEXT) for name in _NAMES]
    found = ([filters.compare(column, "%", word, state.zone) for column in columns] for word in words)
    return filters.all_of(filters.any_of(part for part in parts if part is not None) for parts in found)


def find(state: State, user_id: Any) -> Row | None:
    """Return a user."""
    entity = state.book.entity(USER)
    return records.find(state, entity, user_id) if entity else None


def _loose(desk: Desk) -> dict[str, Any]:
    return {name.upper(): value for name, value in desk.params.items() if name.casefold() not in _NOT_FIELDS}


def _words(wanted: dict[str, Any]) -> list[str]:
    return [word for name in _SEARCHED for word in str(wanted.pop(name, "") or "").split()]


def _found(desk: Desk, wanted: dict[str, Any], words: list[str]) -> Any:
    entity = desk.entity(USER)
    if isinstance(wanted.get("ACTIVE"), str):
        wanted["ACTIVE"] = wanted["ACTIVE"].casefold() in ("y", "1", "true")
    if "IS_ONLINE" in wanted and isinstance(wanted["IS_ONLINE"], bool):
        wanted["IS_ONLINE"] = "Y" if wanted["IS_ONLINE"] else "N"
    sort, direction = desk.get("sort", default="ID"), desk.get("order", default="ASC")
    order = {str(sort).upper(): direction if isinstance(direction, str) else "ASC"}
    desk = attrs.evolve(
        desk, params={"filter": wanted, "order": order, "select": desk.get("select") or ["*", "UF_*", "UF_DEPARTMENT"]}
    )
    people = named(desk.state, entity, words)
    if not any(name.lstrip("!=@%<>") == "USER_TYPE" for name in wanted):  # bots are users, too, but nobody's colleagues
        type_ = desk.state.store.table(entity).columns["USER_TYPE"]
        people = filters.all_of(part for part in (people, Sql(f"{type_} IS NOT 'bot'")) if part is not TRUE)
    return families.listing(desk, entity, people)


def _check_email(desk: Desk, given: Any, user_id: int) -> None:
    if not isinstance(given, str) or not _EMAIL.fullmatch(given.strip()):
        raise Refusal("ERROR_ARGUMENT", "wrong_email", extra={"argument": ""})
    entity = desk.entity(USER)
    column = desk.state.store.table(entity).columns["EMAIL"]
    where = Sql(f"fold({column}) = ? AND ID <> ?", (given.strip().casefold(), user_id))
    if desk.state.store.count(entity, where):
        raise Refusal("ERROR_ARGUMENT", "A user with this email already exists", extra={"argument": ""})
