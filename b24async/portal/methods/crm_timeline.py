"""``crm.timeline.comment.*``, ``crm.timeline.bindings.*`` and ``crm.timeline.note.*``: what people write into the timeline of a CRM item.

A comment stands in the timeline of one item, and of each that it is linked to. A note belongs to a record of the timeline or to an activity; there is
one at most. https://apidocs.bitrix24.com/api-reference/crm/timeline/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, filters, php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import bindings, crm_stages, crm_tables, users
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

COMMENT = "crm.TimelineComment"
RECORD, ACTIVITY = 1, 2
"""What a note belongs to."""

_TYPES = {"lead": 1, "deal": 2, "contact": 3, "company": 4, "invoice": 5, "quote": 7, "order": 14, "smart_invoice": 31}
_FIELDS = {"OWNER_ID": "Timeline record ID", "ENTITY_ID": "Element ID", "ENTITY_TYPE": "Element type"}

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _timeline (position INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER, entity_type TEXT, entity_id INTEGER, "
    "UNIQUE (record_id, entity_type, entity_id))",
    "CREATE TABLE IF NOT EXISTS _timeline_note (kind INTEGER, item_id INTEGER, owner_type INTEGER, owner_id INTEGER, text TEXT, created_by INTEGER, "
    "created TEXT, updated_by INTEGER, updated TEXT, PRIMARY KEY (kind, item_id))",
]


# Comments.


@handles("crm.timeline.comment.add")
def add(desk: Desk) -> Any:
    """A new comment in the timeline of an item."""
    given = desk.get("fields")
    fields = dict(php.pairs(given))
    for name in ("ENTITY_ID", "ENTITY_TYPE"):
        if not fields.get(name):
            raise Refusal("100", f"Could not find value for parameter {{{name}}}")
    if not php.text(fields.get("COMMENT") or "").strip():
        raise Refusal("INVALID_ARG_VALUE", "Empty comment")
    _writable(desk, str(fields["ENTITY_TYPE"]), php.integer(fields["ENTITY_ID"]))
    fields["ENTITY_TYPE"] = str(fields["ENTITY_TYPE"]).lower()
    fields["AUTHOR_ID"] = php.whole_number(fields.get("AUTHOR_ID")) or desk.caller.user_id
    fields["FILES"] = _files(desk, fields.get("FILES"))
    fields["CREATED"] = desk.state.now()
    fields.pop("ID", None)
    return records.add(desk.state, desk.entity(COMMENT), crm_tables.STYLE, fields, desk.caller.user_id, trusted=True)


@handles("crm.timeline.comment.list")
def list_(desk: Desk) -> Any:
    """The comments in the timeline of an item."""
    given = desk.get("filter")
    told = dict(php.pairs(given)) if php.is_array(given) else {}
    wanted = {filters.parse_key(key)[1]: value for key, value in told.items()}
    entity_type, id_ = str(wanted.get("ENTITY_TYPE") or "").lower(), php.whole_number(wanted.get("ENTITY_ID")) or 0
    if id_ <= 0:
        raise Refusal("", "ENTITY_ID is not defined or invalid.")
    if type_of(desk.state, entity_type) is None:
        raise Refusal("", "ENTITY_TYPE is not defined or invalid.")
    if desk.state.access.denied(type_of(desk.state, entity_type), id_, desk.caller.user_id):
        raise Refusal("", "Access denied.")
    rest = {key: value for key, value in told.items() if filters.parse_key(key)[1] not in ("ENTITY_ID", "ENTITY_TYPE")}
    entity = desk.entity(COMMENT)
    table = desk.state.store.table(entity)
    linked = Sql(
        f"{table.id} IN (SELECT record_id FROM _timeline WHERE entity_type = ? AND entity_id = ?)",  # noqa: S608 - our own names
        (entity_type, id_),
    )
    select = php.values(desk.get("select")) or [field.name for field in entity.readable(crm_tables.STYLE)]
    inner = attrs.evolve(desk, params={**desk.params, "filter": rest, "select": select})
    return families.listing(inner, entity, linked)


@handles("crm.timeline.comment.update")
def update(desk: Desk) -> Any:
    """Another text, other files."""
    row = _comment(desk)
    given = desk.get("fields")
    fields = dict(php.pairs(given))
    if "COMMENT" in fields and not str(fields["COMMENT"] or "").strip():
        raise Refusal("INVALID_ARG_VALUE", "Empty comment")
    if "FILES" in fields:
        fields["FILES"] = _files(desk, fields["FILES"])
    records.change(desk.state, desk.entity(COMMENT), crm_tables.STYLE, row, fields, desk.caller.user_id)
    return row["ID"]


@handles("crm.timeline.comment.delete")
def delete(desk: Desk) -> Any:
    """One comment less; with an owner it only leaves that owner's timeline while it stands in others."""
    row = _comment(desk)
    id_ = php.integer(row["ID"])
    linked = of(desk.state, id_)
    owner = _named_owner(desk)
    if len(linked) > 1:
        if owner is None:
            raise Refusal("MULTIPLE_BINDINGS", "The comment is linked to several items")
        _unlink(desk.state, id_, owner)
        return None
    records.remove(desk.state, desk.entity(COMMENT), row)
    return None


# Links.


@crm_tables.answers("crm.timeline.bindings.list")
def bindings_list(desk: Desk) -> Any:
    """The items in whose timelines a record stands."""
    owner_id = php.whole_number(dict(php.pairs(desk.get("filter"))).get("OWNER_ID")) or 0
    if owner_id <= 0:
        raise Refusal("", "OWNER_ID is not defined or invalid.")
    found = [
        {"OWNER_ID": str(owner_id), "ENTITY_ID": str(id_), "ENTITY_TYPE": entity_type}
        for entity_type, id_ in of(desk.state, owner_id)
    ]
    return Result(found, total=len(found))


@crm_tables.answers("crm.timeline.bindings.bind")
def bind(desk: Desk) -> Any:
    """One more timeline for a record."""
    owner_id, item = _link(desk)
    if item in of(desk.state, owner_id):
        return False
    _attach(desk.state, owner_id, item)
    return True


@crm_tables.answers("crm.timeline.bindings.unbind")
def unbind(desk: Desk) -> Any:
    """One timeline less."""
    owner_id, item = _link(desk)
    if item not in of(desk.state, owner_id):
        raise Refusal("", "Not found.")
    _unlink(desk.state, owner_id, item)
    return True


@crm_tables.answers("crm.timeline.bindings.fields")
def bindings_fields(_desk: Desk) -> Any:
    """What a link consists of."""
    flags = {"isRequired": True, "isReadOnly": False, "isImmutable": True, "isMultiple": False, "isDynamic": False}
    return {
        name: {"type": "string" if name == "ENTITY_TYPE" else "integer", **flags, "title": title}
        for name, title in _FIELDS.items()
    }


def of(state: State, record_id: int) -> list[tuple[str, int]]:
    """Return the items in whose timelines a record stands, oldest link first."""
    query = "SELECT entity_type, entity_id FROM _timeline WHERE record_id = ? ORDER BY position"
    return [(str(entity_type), int(id_)) for entity_type, id_ in state.store.run(query, (record_id,))]


# Notes.


@handles("crm.timeline.note.save")
def note_save(desk: Desk) -> Any:
    """A note, in the place of the one before."""
    kind, item_id = _noted(desk)
    now, user_id = desk.state.now(), desk.caller.user_id
    query = (
        "INSERT INTO _timeline_note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, item_id) DO UPDATE SET text = excluded.text, updated_by = excluded.updated_by, updated = excluded.updated"
    )
    owner = (php.integer(desk.params["ownerTypeId"]), php.integer(desk.params["ownerId"]))
    desk.state.store.run(query, (kind, item_id, *owner, str(desk.params["text"]), user_id, now, user_id, now))
    return True


@handles("crm.timeline.note.get")
def note_get(desk: Desk) -> Any:
    """The note of a record or an activity."""
    query = "SELECT text, created_by, created, updated_by, updated FROM _timeline_note WHERE kind = ? AND item_id = ?"
    found = desk.state.store.run(query, _noted(desk)).fetchone()
    if found is None:
        raise Refusal("NOT_FOUND", "Element not found")
    names = ("text", "createdById", "createdTime", "updatedById", "updatedTime")
    return dict(zip(names, found, strict=True))


@handles("crm.timeline.note.delete")
def note_delete(desk: Desk) -> Any:
    """One note less."""
    query = "DELETE FROM _timeline_note WHERE kind = ? AND item_id = ?"
    if not desk.state.store.run(query, _noted(desk)).rowcount:
        raise Refusal("NOT_FOUND", "Element not found")
    return True


def type_of(state: State, name: str) -> int | None:
    """Return the type id behind a name such as ``deal`` or ``dynamic_1030``."""
    type_id = _TYPES.get(name.lower()) or php.whole_number(name.lower().removeprefix("dynamic_"))
    return type_id if type_id is not None and state.entity_of_type(type_id) is not None else None


def name_of(state: State, type_id: int) -> str:
    """Return the name by which the timeline knows a type."""
    return crm_stages.type_name(state, type_id).lower()


def _writable(desk: Desk, entity_type: str, id_: int) -> None:
    type_id = type_of(desk.state, entity_type)
    entity = desk.state.entity_of_type(type_id) if type_id is not None else None
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("OWNER_NOT_FOUND", "The owner of the item was not found")
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied.")


def _comment(desk: Desk) -> Row:
    row = records.find(desk.state, desk.entity(COMMENT), desk.get("id"))
    if row is None:
        raise Refusal("NOT_FOUND", "Not found.")
    owner = _named_owner(desk)
    if owner is not None:
        _writable(desk, *owner)
        if owner not in of(desk.state, php.integer(row["ID"])):
            raise Refusal("NOT_FOUND", "Not found.")
    elif all(
        desk.state.access.denied(type_of(desk.state, entity_type), id_, desk.caller.user_id)
        for entity_type, id_ in of(desk.state, php.integer(row["ID"]))
    ):
        raise Refusal("ACCESS_DENIED", "Access denied.")
    return row


def _named_owner(desk: Desk) -> tuple[str, int] | None:
    type_id, id_ = php.whole_number(desk.params.get("ownerTypeId")), php.whole_number(desk.params.get("ownerId"))
    if not type_id or not id_:
        return None
    return (name_of(desk.state, type_id), id_)


def _link(desk: Desk) -> tuple[int, tuple[str, int]]:
    fields = dict(php.pairs(desk.get("fields")))
    owner_id = crm_tables.positive(fields.get("OWNER_ID"), "OWNER_ID is not defined or invalid.")
    if records.find(desk.state, desk.entity(COMMENT), owner_id) is None:
        raise Refusal("", "OWNER_ID is not defined or invalid.")
    id_ = crm_tables.positive(fields.get("ENTITY_ID"), "ENTITY_ID is not defined or invalid.")
    name = php.text(fields.get("ENTITY_TYPE") or "").lower()
    type_id = type_of(desk.state, name)
    entity = desk.state.entity_of_type(type_id) if type_id is not None else None
    if entity is None:
        raise Refusal("", "ENTITY_TYPE is not defined or invalid.")
    if records.find(desk.state, entity, id_) is None:
        raise Refusal("", "ENTITY_ID is not defined or invalid.")
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("", "Access denied.")
    return owner_id, (name, id_)


def _attach(state: State, record_id: int, item: tuple[str, int]) -> None:
    query = "INSERT OR IGNORE INTO _timeline (record_id, entity_type, entity_id) VALUES (?, ?, ?)"
    state.store.run(query, (record_id, *item))


def _unlink(state: State, record_id: int, item: tuple[str, int]) -> None:
    query = "DELETE FROM _timeline WHERE record_id = ? AND entity_type = ? AND entity_id = ?"
    state.store.run(query, (record_id, *item))


def _noted(desk: Desk) -> tuple[int, int]:
    type_id, owner_id = php.integer(desk.params["ownerTypeId"]), php.integer(desk.params["ownerId"])
    kind, item_id = php.integer(desk.params["itemType"]), php.integer(desk.params["itemId"])
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, owner_id) is None:
        raise Refusal("NOT_FOUND", "Element not found")
    if desk.state.access.denied(type_id, owner_id, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied.")
    if kind == ACTIVITY:
        there = (type_id, owner_id) in bindings.of(desk.state, item_id)
    else:
        there = kind == RECORD and (name_of(desk.state, type_id), owner_id) in of(desk.state, item_id)
    if not there:
        raise Refusal("NOT_FOUND", "Element not found")
    return kind, item_id


def _files(desk: Desk, given: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for item in php.values(given):
        parts = php.values(item)
        if len(parts) < 2:
            continue
        name, content = str(parts[0]), str(parts[1])
        id_ = desk.state.store.next_number("timeline file")
        image = name.rpartition(".")[2].lower() in ("gif", "png", "jpg", "jpeg", "webp")
        found[str(id_)] = {
            "id": id_,
            "date": desk.state.now(),
            "type": "image" if image else "file",
            "name": name,
            "size": len(content) * 3 // 4 - content.count("="),
            "image": {"width": 0, "height": 0} if image else [],
            "authorId": desk.caller.user_id,
            "authorName": users.name_of(desk.state, desk.caller.user_id),
            "urlPreview": "",
            "urlShow": "",
            "urlDownload": "",
        }
    return found


def _after_write(state: State, entity: Entity, before: Row | None, row: Row, _user_id: int) -> None:
    if entity.key == COMMENT and before is None:
        _attach(state, php.integer(row["ID"]), (str(row["ENTITY_TYPE"]), php.integer(row["ENTITY_ID"])))


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    comments = state.entity(COMMENT)
    if entity.key == COMMENT:
        state.store.run("DELETE FROM _timeline WHERE record_id = ?", (row["ID"],))
        state.store.run("DELETE FROM _timeline_note WHERE kind = ? AND item_id = ?", (RECORD, row["ID"]))
    elif entity.key == bindings.ACTIVITY:
        state.store.run("DELETE FROM _timeline_note WHERE kind = ? AND item_id = ?", (ACTIVITY, row["ID"]))
    elif entity.type_id is not None and comments is not None:
        item = (name_of(state, entity.type_id), php.integer(row[entity.id]))
        query = "SELECT record_id FROM _timeline WHERE entity_type = ? AND entity_id = ?"
        for (record_id,) in state.store.run(query, item).fetchall():
            _unlink(state, record_id, item)
            if not of(state, record_id):
                state.store.delete(comments, record_id)
                state.store.run("DELETE FROM _timeline_note WHERE kind = ? AND item_id = ?", (RECORD, record_id))


records.AFTER_WRITE.append(_after_write)
records.ON_DELETE.append(_after_delete)
