"""``department.*``: the company structure, a tree of departments with one at its top.

Who works where stands with the users. A department that goes leaves its people and its parts to the one above.
https://apidocs.bitrix24.com/api-reference/departments/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import php, plain, records
from b24async.portal.handlers import handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

TOP = "Birchline"
DEPARTMENT = plain.entity(
    "department._Department",
    {"ID": "integer", "NAME": "string", "SORT": "integer", "PARENT": "integer?", "UF_HEAD": "integer?"},
)
_TITLES = {"ID": "ID", "NAME": "Name", "SORT": "Sorting", "PARENT": "Parent department", "UF_HEAD": "Head"}
_FILTERS = ("ID", "NAME", "SORT", "PARENT", "UF_HEAD")


@handles("department.add")
def add(desk: Desk) -> Any:
    """A new department below another."""
    everyone(desk.state)
    if not php.text(desk.get("NAME") or "").strip():
        raise Refusal("ERROR_CORE", "Department name not provided.<br>")
    _check_parent(desk.state, desk.get("PARENT"))
    sort = php.integer(desk.get("SORT")) if desk.get("SORT") is not None else 500
    given = {"NAME": desk.get("NAME"), "SORT": sort, "PARENT": desk.get("PARENT"), "UF_HEAD": _head(desk)}
    return plain.add(desk.state, DEPARTMENT, **given)["ID"]


@handles("department.get")
def get(desk: Desk) -> Any:
    """A page of departments."""
    everyone(desk.state)
    wanted = {name: desk.params[name] for name in _FILTERS if desk.params.get(name) not in (None, "")}
    sort = php.text(desk.params.get("sort") or "ID").upper()
    order = {sort: desk.get("order", default="ASC")}
    start = desk.start if desk.start is not None else desk.params.get("START")
    found = plain.page(attrs.evolve(desk, start=start), DEPARTMENT, wanted, order)
    return Result([_shown(row) for row in found.value], found.next, found.total)


@handles("department.update")
def update(desk: Desk) -> Any:
    """Change a department."""
    row = _department(desk)
    given = {name: desk.params[name] for name in ("NAME", "SORT", "PARENT") if desk.params.get(name) is not None}
    if "PARENT" in given:
        _check_parent(desk.state, given["PARENT"], row)
    if desk.get("UF_HEAD") is not None:
        given["UF_HEAD"] = _head(desk)
    plain.change(desk.state, DEPARTMENT, row, **given)
    return True


@handles("department.delete")
def delete(desk: Desk) -> Any:
    """A department less; whoever was in it is in the one above."""
    row = _department(desk)
    if row["PARENT"] is None:
        raise Refusal("ERROR_CORE", "Access denied")
    above, id_ = row["PARENT"], php.integer(row["ID"])
    for part in plain.every(desk.state, DEPARTMENT, "PARENT = ?", id_):
        plain.change(desk.state, DEPARTMENT, part, PARENT=above)
    entity = desk.entity(users.USER)
    for user_id in people(desk.state, id_):
        user = desk.state.store.get(entity, user_id)
        assert user is not None
        now = dict.fromkeys(above if one == id_ else one for one in users.departments_of(user))
        given = {"UF_DEPARTMENT": [*now]}
        records.change(desk.state, entity, "classic", user, given, desk.caller.user_id, trusted=True)
    records.remove(desk.state, DEPARTMENT, row)
    return True


@handles("department.fields")
def fields(_desk: Desk) -> Any:
    """The names of the fields."""
    return _TITLES


def everyone(state: State) -> list[Row]:
    """Return all departments; a portal that has none yet gets the one at the top."""
    found = plain.every(state, DEPARTMENT)
    if not found:
        found = [plain.add(state, DEPARTMENT, NAME=TOP, SORT=500, UF_HEAD=1)]
    return found


def find(state: State, id_: Any) -> Row | None:
    """Return a department, or ``None``."""
    everyone(state)
    return records.find(state, DEPARTMENT, id_)


def people(state: State, id_: int) -> list[int]:
    """Return the ids of the active users who work in a department."""
    entity = state.book.entity(users.USER)
    if entity is None:
        return []
    column = state.store.table(entity).columns["UF_DEPARTMENT"]
    where = Sql(f"ACTIVE = 1 AND EXISTS (SELECT 1 FROM json_each({column}) AS item WHERE item.value = ?)", (id_,))  # noqa: S608
    return [php.integer(row["ID"]) for row in state.store.select(entity, where)]


def path(state: State, row: Row) -> str:
    """Return the names of a department and of those above it, from the top."""
    names: list[str] = []
    above: Row | None = row
    while above is not None and len(names) < 50:
        names.insert(0, str(above["NAME"]))
        above = find(state, above["PARENT"]) if above["PARENT"] else None
    return " / ".join(names)


def _department(desk: Desk) -> Row:
    row = find(desk.state, desk.get("ID"))
    if row is None:
        raise Refusal("ERROR_CORE", "Department not found")
    return row


def _check_parent(state: State, given: Any, row: Row | None = None) -> None:
    parent = find(state, given)
    if parent is None or (row is not None and row["PARENT"] is None):
        raise Refusal("ERROR_CORE", "There can only be one top-level department in the company structure")
    while row is not None and parent is not None:
        if parent["ID"] == row["ID"]:
            raise Refusal("ERROR_CORE", "A department cannot be a part of itself")
        parent = find(state, parent["PARENT"]) if parent["PARENT"] else None


def _head(desk: Desk) -> int | None:
    return php.integer(desk.get("UF_HEAD")) or None


def _shown(row: Row) -> dict[str, Any]:
    shown: dict[str, Any] = {"ID": str(row["ID"]), "NAME": row["NAME"], "SORT": row["SORT"]}
    for name in ("PARENT", "UF_HEAD"):
        if row[name]:
            shown[name] = str(row[name])
    return shown
