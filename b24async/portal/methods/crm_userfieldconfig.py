"""``userfieldconfig.*``: the same custom fields as those of ``crm.*.userfield.*``, of smart processes too, in camelCase.

https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/index.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, names, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import crm_tables, crm_userfields
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.state import Desk
    from b24async.portal.store import Row


@handles("userfieldconfig.add")
def config_add(desk: Desk) -> Any:
    """A new custom field of any object."""
    _module(desk)
    fields = _upper(desk.params.get("field"))
    object_id = php.text(fields.get("ENTITY_ID") or "")
    if object_id not in crm_userfields.GROUPS.values() and crm_userfields.entity_of(desk.state, object_id) is None:
        raise Refusal("", "You cannot add a user field")
    id_ = crm_userfields.create(desk, object_id, fields)
    return {"field": _config(desk, _row(desk, id_))}


@handles("userfieldconfig.get")
def config_get(desk: Desk) -> Any:
    """One custom field."""
    _module(desk)
    row = records.find(desk.state, crm_userfields.TABLE, desk.params.get("id"))
    return None if row is None else {"field": _config(desk, row)}


@handles("userfieldconfig.list")
def config_list(desk: Desk) -> Any:
    """Custom fields of all objects."""
    _module(desk)
    filter_ = {_spelt(name): value for name, value in php.pairs(desk.params.get("filter"))}
    order = {_spelt(name): value for name, value in php.pairs(desk.params.get("order"))}
    inner = attrs.evolve(desk, params={"filter": filter_, "order": order, "select": ["*", "SETTINGS"]})
    found = families.listing(inner, crm_userfields.TABLE)
    rows = [_row(desk, php.integer(row["ID"])) for row in found.value["fields"]]
    shown = [_config(desk, row) for row in rows]
    wanted = dict(php.pairs(desk.params.get("select")))
    language = str(wanted.get("language") or "")
    for item in shown:
        item.pop("enum", None)
        for label in ("editFormLabel", "listColumnLabel", "listFilterLabel", "errorMessage", "helpMessage"):
            labels = item[label]
            known = {language: labels[language]} if language and labels.get(language) else None
            item[label] = known or ({} if label == "editFormLabel" else None)
        if language:
            item["languageId"] = {language: language}
    return attrs.evolve(found, value={"fields": shown})


@handles("userfieldconfig.update")
def config_update(desk: Desk) -> Any:
    """Other settings for a custom field."""
    _module(desk)
    row = records.find(desk.state, crm_userfields.TABLE, desk.params.get("id"))
    if row is None:
        raise Refusal("", "You cannot change the settings of the user field")
    crm_userfields.change(desk, row, _upper(desk.params.get("field")))
    return {"field": _config(desk, _row(desk, php.integer(row["ID"])))}


@handles("userfieldconfig.delete")
def config_delete(desk: Desk) -> Any:
    """One custom field less."""
    _module(desk)
    row = records.find(desk.state, crm_userfields.TABLE, desk.params.get("id"))
    if row is None:
        raise Refusal("", "You cannot delete the user field")
    crm_userfields.drop(desk.state, row)
    return []


@handles("userfieldconfig.getTypes")
def config_types(desk: Desk) -> Any:
    """The types that a custom field can have, by type."""
    _module(desk)
    return {"types": {kind: {"userTypeId": kind, "description": title} for kind, title in crm_userfields.KINDS.items()}}


def _module(desk: Desk) -> None:
    if str(desk.params.get("moduleId")).casefold() not in ("crm", "rpa", "tasks"):
        raise Refusal("", "You do not have permission to view user field settings")


def _upper(given: Any) -> dict[str, Any]:
    fields = {_spelt(name): value for name, value in php.pairs(given)}
    if "ENUM" in fields:
        fields["LIST"] = [
            {_spelt(name): value for name, value in php.pairs(item)} for item in php.values(fields.pop("ENUM"))
        ]
    return fields


def _spelt(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()


def _config(desk: Desk, row: Row) -> dict[str, Any]:
    shown = records.show(desk.state, crm_userfields.TABLE, crm_tables.STYLE, row)
    elements = shown.pop("LIST", None)
    told = {names.camel(name): value for name, value in shown.items()}
    told["settings"] = crm_userfields.loaded(row, "SETTINGS", {})
    used: set[str] = {"en"}
    for name in crm_userfields.LABELS:
        labels = crm_userfields.loaded(row, name, {})
        used |= {language for language in labels if language}
    for name in crm_userfields.LABELS:
        labels = crm_userfields.loaded(row, name, {})
        told[names.camel(name)] = {language: labels.get(language) or labels.get("") for language in sorted(used)}
    told["languageId"] = {language: language for language in sorted(used)}
    if row["USER_TYPE_ID"] == "enumeration":
        told["enum"] = [
            {
                "id": item["ID"],
                "userFieldId": str(row["ID"]),
                "value": item["VALUE"],
                "def": item["DEF"],
                "sort": item["SORT"],
                "xmlId": item["XML_ID"],
            }
            for item in elements or ()
        ]
    return told


def _row(desk: Desk, id_: int) -> Row:
    row = desk.state.store.get(crm_userfields.TABLE, id_)
    assert row is not None
    return row
