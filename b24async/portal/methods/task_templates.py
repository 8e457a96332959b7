"""``tasks.template.*``: templates of tasks with their checklists.

Lists in a template are told as PHP writes them down (``a:1:{i:0;s:3:"102";}``).
https://apidocs.bitrix24.com/api-reference/tasks/template/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import files, filters, php, plain, records
from b24async.portal.handlers import handles
from b24async.portal.methods import disk, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

TEMPLATE = plain.entity(
    "tasks._Template",
    {
        "ID": "integer",
        "TITLE": "string",
        "DESCRIPTION": "string?",
        "DESCRIPTION_IN_BBCODE": "Y/N",
        "PRIORITY": "integer",
        "STATUS": "integer",
        "STAGE_ID": "integer",
        "RESPONSIBLE_ID": "integer",
        "DEADLINE_AFTER": "string?",
        "START_DATE_PLAN_AFTER": "string?",
        "END_DATE_PLAN_AFTER": "string?",
        "REPLICATE": "Y/N",
        "CREATED_BY": "integer",
        "XML_ID": "string?",
        "ALLOW_CHANGE_DEADLINE": "Y/N",
        "ALLOW_TIME_TRACKING": "Y/N",
        "TASK_CONTROL": "Y/N",
        "ADD_IN_REPORT": "Y/N",
        "GROUP_ID": "integer",
        "PARENT_ID": "integer?",
        "MULTITASK": "Y/N",
        "SITE_ID": "string",
        "ACCOMPLICES": "json",
        "AUDITORS": "json",
        "RESPONSIBLES": "json",
        "TAGS": "json",
        "DEPENDS_ON": "json",
        "MATCH_WORK_TIME": "Y/N",
        "TASK_ID": "integer?",
        "TPARAM_TYPE": "integer",
        "TPARAM_REPLICATION_COUNT": "integer",
        "REPLICATE_PARAMS": "json",
        "BASE_TEMPLATE_ID": "integer",
        "SCENARIO": "string",
        "UF_CRM_TASK": "json",
        "UF_TASK_WEBDAV_FILES": "json",
    },
)
ITEM = plain.entity(
    "tasks._TemplateItem",
    {
        "ID": "integer",
        "TEMPLATE_ID": "integer",
        "PARENT_ID": "integer",
        "CREATED_BY": "integer",
        "TITLE": "string",
        "SORT_INDEX": "integer",
        "IS_COMPLETE": "Y/N",
        "IS_IMPORTANT": "Y/N",
        "MEMBERS": "json",
        "ATTACHMENTS": "json",
    },
)
_PHP_LISTS = ("ACCOMPLICES", "AUDITORS", "RESPONSIBLES", "REPLICATE_PARAMS")
_PLAIN_LISTS = ("TAGS", "DEPENDS_ON", "UF_CRM_TASK", "UF_TASK_WEBDAV_FILES")
_PERSON = ("NAME", "LAST_NAME", "SECOND_NAME", "LOGIN", "WORK_POSITION", "PHOTO")
_DEFAULTS: dict[str, Any] = {
    "DESCRIPTION_IN_BBCODE": "Y",
    "PRIORITY": 1,
    "STATUS": 1,
    "SITE_ID": "s1",
    "SCENARIO": "default",
    **dict.fromkeys((*_PHP_LISTS, *_PLAIN_LISTS), ()),
}
_LISTED = ("id", "templateId", "parentId", "title", "sortIndex", "isComplete", "isImportant")


@handles("tasks.template.add")
def add(desk: Desk) -> Any:
    """A new template; 0 when something that is needed is not given."""
    given = _given(desk.get("fields"))
    if not php.text(given.get("TITLE") or "").strip() or users.find(desk.state, given.get("RESPONSIBLE_ID")) is None:
        return 0
    given.setdefault("CREATED_BY", desk.caller.user_id)
    given.setdefault("RESPONSIBLES", [str(given["RESPONSIBLE_ID"])])
    defaults = {name: [] if value == () else value for name, value in _DEFAULTS.items()}
    return plain.add(desk.state, TEMPLATE, **{**defaults, **given})["ID"]


@handles("tasks.template.get")
def get(desk: Desk) -> Any:
    """One template, or ``false``."""
    row = records.find(desk.state, TEMPLATE, desk.get("templateId"))
    if row is None:
        return False
    shown: dict[str, Any] = plain.shown(desk.state, TEMPLATE, row)
    for name in _PHP_LISTS:
        shown[name] = _serialized(shown[name])
    for name in ("TAGS", "DEPENDS_ON"):
        shown[name] = shown[name] or None
    shown["FILES"] = None
    shown["TEMPLATE_CHILDREN_COUNT"] = str(len(plain.every(desk.state, TEMPLATE, "BASE_TEMPLATE_ID = ?", row["ID"])))
    for prefix, field in (("CREATED_BY", "CREATED_BY"), ("RESPONSIBLE", "RESPONSIBLE_ID")):
        user = users.find(desk.state, row[field])
        for name in _PERSON:
            source = {"LOGIN": "EMAIL"}.get(name, name)
            shown[f"{prefix}_{name}"] = "0" if name == "PHOTO" else (user[source] or "") if user else ""
    wanted = [str(name) for name in php.values(dict(php.pairs(desk.get("params"))).get("select"))]
    return {name: value for name, value in shown.items() if not wanted or "*" in wanted or name in wanted}


@handles("tasks.template.update")
def update(desk: Desk) -> Any:
    """Change a template; ``false`` when there is none."""
    row = records.find(desk.state, TEMPLATE, desk.get("templateId"))
    if row is None:
        return False
    plain.change(desk.state, TEMPLATE, row, **_given(desk.get("fields")))
    return True


@handles("tasks.template.delete")
def delete(desk: Desk) -> Any:
    """A template less, with its checklists; ``false`` when there is none."""
    row = records.find(desk.state, TEMPLATE, desk.get("templateId"))
    if row is None:
        return False
    for item in plain.every(desk.state, ITEM, "TEMPLATE_ID = ?", row["ID"]):
        desk.state.store.delete(ITEM, item["ID"])
    desk.state.store.delete(TEMPLATE, row["ID"])
    return True


@handles("tasks.template.fields")
def fields(_desk: Desk) -> Any:
    """What a template has."""
    kinds = {"boolean": "enum", "json": "array"}
    answer: dict[str, Any] = {}
    for name, field in TEMPLATE.fields.items():
        answer[name] = {"title": name.replace("_", " ").capitalize(), "type": kinds.get(field.base, field.base)}
        if field.base == "boolean":
            answer[name]["values"] = {"Y": "Yes", "N": "No"}
    answer["ID"]["primary"] = True
    answer["TITLE"]["required"] = True
    return answer


@handles("tasks.template.checklist.add")
def item_add(desk: Desk) -> Any:
    """A new item, or a whole new checklist."""
    template = _template(desk)
    given = dict(php.pairs(desk.get("fields")))
    if not php.text(given.get("TITLE") or "").strip():
        raise Refusal("0", "The title of the item is not specified")
    there = _items(desk.state, template)
    parent = php.integer(given.get("PARENT_ID"))
    if parent and parent not in [row["ID"] for row in there]:
        raise Refusal("0", "Parent item not found")
    sort = php.integer(given["SORT_INDEX"]) if given.get("SORT_INDEX") is not None else len(there)
    fields_ = {name: given[name] for name in ("TITLE", "IS_COMPLETE", "IS_IMPORTANT") if name in given}
    row = plain.add(
        desk.state,
        ITEM,
        TEMPLATE_ID=template["ID"],
        PARENT_ID=parent,
        CREATED_BY=desk.caller.user_id,
        SORT_INDEX=sort,
        MEMBERS=_members(given.get("MEMBERS")),
        ATTACHMENTS={},
        **fields_,
    )
    return _answer(desk, row)


@handles("tasks.template.checklist.get")
def item_get(desk: Desk) -> Any:
    """One item."""
    return _answer(desk, _item(desk))


@handles("tasks.template.checklist.list")
def item_list(desk: Desk) -> Any:
    """All items that a filter finds, by their ids."""
    template = _template(desk)
    how = plain.reading(desk.state, ITEM)
    wanted = {**_upper(desk.get("filter")), "TEMPLATE_ID": template["ID"]}
    order = filters.order_by(how, _upper(desk.get("order")).items() or [("SORT_INDEX", "ASC")])
    found = desk.state.store.select(ITEM, filters.where(how, wanted), order)
    chosen = {_camel(str(name)) for name in php.values(desk.get("select"))}
    answer = {}
    for row in found:
        shown = {_camel(name): value for name, value in plain.shown(desk.state, ITEM, row).items()}
        answer[str(row["ID"])] = {name: shown[name] for name in _LISTED if not chosen or name in chosen or name == "id"}
    return {"checkListItems": answer}


@handles("tasks.template.checklist.update")
def item_update(desk: Desk) -> Any:
    """Change an item."""
    row = _item(desk)
    given = dict(php.pairs(desk.get("fields")))
    names = ("TITLE", "PARENT_ID", "SORT_INDEX", "IS_COMPLETE", "IS_IMPORTANT")
    changed: dict[str, Any] = {name: given[name] for name in names if name in given}
    if "MEMBERS" in given:
        changed["MEMBERS"] = _members(given["MEMBERS"])
    return _answer(desk, plain.change(desk.state, ITEM, row, **changed))


@handles("tasks.template.checklist.complete", "tasks.template.checklist.renew")
def item_tick(desk: Desk) -> Any:
    """An item is done, or not after all."""
    done = desk.method.name.casefold().endswith("complete")
    return _answer(desk, plain.change(desk.state, ITEM, _item(desk), IS_COMPLETE="Y" if done else "N"))


@handles("tasks.template.checklist.delete")
def item_delete(desk: Desk) -> Any:
    """An item less, with all below it."""
    row = _item(desk)
    _remove(desk.state, _items(desk.state, _template(desk)), row)
    return True


@handles("tasks.template.checklist.moveAfter", "tasks.template.checklist.moveBefore")
def item_move(desk: Desk) -> Any:
    """An item goes next to another."""
    row = _item(desk)
    after = desk.method.name.casefold().endswith("after")
    there = _items(desk.state, _template(desk))
    other_id = php.integer(desk.get("afterItemId" if after else "beforeItemId"))
    other = next((one for one in there if one["ID"] == other_id and one["ID"] != row["ID"]), None)
    if other is None:
        raise Refusal("0", "Item not found")
    siblings = [one for one in there if one["PARENT_ID"] == other["PARENT_ID"] and one["ID"] != row["ID"]]
    at = siblings.index(other) + int(after)
    for position, one in enumerate([*siblings[:at], row, *siblings[at:]]):
        plain.change(desk.state, ITEM, one, SORT_INDEX=position, PARENT_ID=other["PARENT_ID"])
    return _answer(desk, _item(desk))


@handles("tasks.template.checklist.addAttachmentsFromDisk")
def attach(desk: Desk) -> Any:
    """Files of the Drive are attached to an item."""
    row = _item(desk)
    ids = [php.integer(str(id_).removeprefix("n")) for id_ in php.values(desk.get("filesIds"))]
    if not ids or any(disk.find_file(desk.state, id_) is None for id_ in ids):
        raise Refusal("0", "File not found")
    return _answer(desk, _attach(desk, row, ids))


@handles("tasks.template.checklist.addAttachmentByContent")
def attach_content(desk: Desk) -> Any:
    """A file that comes along is attached to an item; it lies on the caller's Drive."""
    row = _item(desk)
    given = dict(php.pairs(desk.get("attachmentParameters")))
    name, content = php.text(given.get("NAME") or ""), given.get("CONTENT")
    file_id = files.keep(desk.state, name, content) if name and isinstance(content, str) else 0
    if not file_id:
        raise Refusal("0", "File not found")
    root = disk.user_root(desk.state, desk.caller.user_id)
    file = disk.add_file(desk.state, desk.caller.user_id, root, name, file_id, unique=True)
    return _answer(desk, _attach(desk, row, [php.integer(file["ID"])]))


@handles("tasks.template.checklist.removeAttachments")
def detach(desk: Desk) -> Any:
    """Files are no longer attached to an item."""
    row = _item(desk)
    gone = {str(php.integer(id_)) for id_ in php.values(desk.get("attachmentsIds"))}
    kept = {id_: file for id_, file in _attachments(row).items() if id_ not in gone}
    return _answer(desk, plain.change(desk.state, ITEM, row, ATTACHMENTS=kept))


def _given(raw: Any) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, value in php.pairs(raw):
        if name in TEMPLATE.fields and name != "ID":
            given[name] = (php.listed(value) or []) if TEMPLATE.fields[name].base == "json" else value
    return given


def _serialized(value: Any) -> str:
    if isinstance(value, dict | list):
        inner = "".join(
            (f"i:{key};" if key.isdigit() else _serialized(key)) + _serialized(item) for key, item in php.pairs(value)
        )
        return f"a:{len(value)}:{{{inner}}}"
    if isinstance(value, bool):
        return f"b:{int(value)};"
    if isinstance(value, int):
        return f"i:{value};"
    text = "" if value is None else str(value)
    return f's:{len(text.encode())}:"{text}";'


def _template(desk: Desk) -> Row:
    row = records.find(desk.state, TEMPLATE, desk.get("templateId"))
    if row is None:
        raise Refusal("0", "Template not found or access denied")
    return row


def _items(state: State, template: Row) -> list[Row]:
    return plain.every(state, ITEM, "TEMPLATE_ID = ?", template["ID"], order="PARENT_ID, SORT_INDEX, ID")


def _item(desk: Desk) -> Row:
    template = _template(desk)
    row = records.find(desk.state, ITEM, desk.get("checkListItemId"))
    if row is None or row["TEMPLATE_ID"] != template["ID"]:
        raise Refusal("0", "Item not found")
    return row


def _remove(state: State, there: Sequence[Row], row: Row) -> None:
    for one in there:
        if one["PARENT_ID"] == row["ID"]:
            _remove(state, there, one)
    state.store.delete(ITEM, row["ID"])


def _members(given: Any) -> list[dict[str, str]]:
    return [
        {"id": name, "type": php.text(dict(php.pairs(value)).get("TYPE") or "U")} for name, value in php.pairs(given)
    ]


def _attachments(row: Row) -> dict[str, Any]:
    return dict(php.pairs(json.loads(str(row["ATTACHMENTS"] or "{}"))))


def _attach(desk: Desk, row: Row, ids: Sequence[int]) -> Row:
    kept = _attachments(row)
    for id_ in ids:
        number = disk.attach(desk.state, desk.caller.user_id, id_, "tasks", "checklist", php.integer(row["ID"]))
        kept[str(number)] = f"n{id_}"
    return plain.change(desk.state, ITEM, row, ATTACHMENTS=kept)


def _answer(desk: Desk, row: Row) -> Any:
    members = []
    for one in json.loads(str(row["MEMBERS"] or "[]")):
        user = users.find(desk.state, one["id"])
        told = {"name": users.name_of(desk.state, one["id"]), "personalPhoto": ""}
        gender = user["PERSONAL_GENDER"] if user else ""
        members.append({**one, **told, "personalGender": gender or "", "image": "", "isCollaber": False})
    return {
        "checkListItem": {
            "id": row["ID"],
            "copiedId": None,
            "userId": row["CREATED_BY"],
            "createdBy": row["CREATED_BY"],
            "parentId": row["PARENT_ID"],
            "title": row["TITLE"],
            "sortIndex": row["SORT_INDEX"],
            "displaySortIndex": "",
            "isComplete": row["IS_COMPLETE"] == "Y",
            "isImportant": row["IS_IMPORTANT"] == "Y",
            "completedCount": len(plain.every(desk.state, ITEM, "PARENT_ID = ? AND IS_COMPLETE = 'Y'", row["ID"])),
            "members": members,
            "attachments": _attachments(row) or [],
            "nodeId": None,
            "templateId": row["TEMPLATE_ID"],
        }
    }


def _upper(given: Any) -> dict[str, Any]:
    return {name.upper(): value for name, value in php.pairs(given)}


def _camel(name: str) -> str:
    head, *rest = name.lower().split("_") if "_" in name or name.isupper() else [name]
    return head + "".join(part.capitalize() for part in rest)
