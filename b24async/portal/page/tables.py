"""The portal's tables as the inspector shows them: which there are, and a page of rows.

Rows come as they are kept, newest first or oldest first, from a place in the table and never by counting through it. A search reads on from there, a
block at a time, lets the portal work in between, and stops after a while: the next page goes on where it stopped.
"""

from __future__ import annotations

import asyncio
import collections
import json
import re
import time
from typing import TYPE_CHECKING, Any

from b24async.portal import store as stores
from b24async.portal import values
from b24async.portal.page import log

if TYPE_CHECKING:
    from b24async.portal.state import State

PAGE = 50
BLOCK = 250
"""So many rows a search reads before others have their turn."""

PATIENCE = 1.5
"""So many seconds one search may read."""

LONGEST = 2_000
"""Texts in a row are cut after so many characters."""

_ALL = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> ? AND name NOT LIKE 'sqlite%' AND sql NOT LIKE '%WITHOUT ROWID%'"


TITLES = {
    "crm.Deal": "Deals",
    "crm.Lead": "Leads",
    "crm.Contact": "Contacts",
    "crm.Company": "Companies",
    "crm.Activity": "Activities",
    "_binding": "Activity owners",
    "crm.Quote": "Quotes",
    "crm.SmartInvoice": "Invoices",
    "_timeline": "Timeline comments",
    "_timeline_note": "Timeline notes",
    "crm.SmartProcess": "Smart processes",
    "crm.ProductRow": "Product rows",
    "crm.Product": "Products",
    "crm.Requisite": "Requisites",
    "crm.RequisitePreset": "Requisite templates",
    "crm.PresetField": "Requisite fields",
    "crm.Address": "Addresses",
    "crm.Category": "Pipelines",
    "crm.Status": "Stages, statuses",
    "crm.StageHistory": "Deal stage history",
    "crm.LeadStageHistory": "Lead stage history",
    "crm.Currency": "Currencies",
    "crm.Measure": "Units of measure",
    "crm.Catalog": "Product catalogs",
    "crm.UserField": "Custom fields",
    "_crm_link": "Contact links",
    "_crm_trigger": "Automation triggers",
    "tasks.Task": "Tasks",
    "_comment": "Task comments",
    "_task_result": "Task results",
    "_task_link": "Task dependencies",
    "_task_mark": "Task marks",
    "_task_plan_stage": "Stages of My Planner",
    "_flow_pin": "Pinned task flows",
    "user.User": "Users",
    "department.Department": "Departments",
    "_phone": "User phones",
    "_user_option": "User options",
    "_app": "Applications",
    "_app_option": "App options",
    "_token": "App tokens",
    "_code": "App codes",
    "_handler": "Event handlers",
    "_placement": "Placements",
    "_field_type": "Custom field types",
    "_bot": "Bots",
    "_bot_app": "Bot apps",
    "_bot_command": "Bot commands",
    "_bot_event": "Bot events",
    "_chat_user": "Chat members",
    "_chat_manager": "Chat managers",
    "_im_last": "Recent chats",
    "_im_listener": "Chat listeners",
    "_im_status": "Chat statuses",
    "_notification": "Notifications",
    "_notification_read": "Read notifications",
    "_file": "Uploaded files",
    "_attendee": "Event attendees",
    "_calendar_settings": "Calendar settings",
    "_catalog_image": "Product images",
    "_group_user": "Workgroup members",
    "_transcript": "Call transcripts",
}
"""What people call the tables, in the order in which they look for them; the others are called by their names in words."""

_AREAS = ("crm", "tasks", "task", "user", "department", "im", "calendar", "disk", "lists", "catalog", "sale")
_CRM = frozenset(("_binding", "_timeline", "_timeline_note", "_crm_link", "_crm_trigger"))
_PLACES = {key: place for place, key in enumerate(TITLES)}
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_")


def overview(state: State) -> list[dict[str, Any]]:
    """Return the tables that there are: filled ones first, and among them CRM, then tasks and people, then the rest."""
    found = []
    for (name,) in state.store.run(_ALL, ("_meta",)).fetchall():
        count = state.store.run(f"SELECT count(*) FROM {stores.quoted(name)}").fetchone()[0]  # noqa: S608 - quoted
        found.append({"key": name, "title": _title(state, name), "count": count})
    alike = collections.Counter(table["title"] for table in found)
    for table in found:
        if alike[table["title"]] > 1:
            table["title"] += f" ({table['key'].partition('.')[0].strip('_')})"
    return sorted(found, key=lambda table: (not table["count"], *_place(table["key"])))


def _place(key: str) -> tuple[int, int, str]:
    area = "crm" if key in _CRM else key.partition(".")[0]
    kind = _AREAS.index(area) if area in _AREAS else len(_AREAS) + key.startswith("_")
    return kind, _PLACES.get(key, len(_PLACES)), key.casefold()


async def page(
    state: State, key: str, *, search: str = "", start: int | None = None, newest: bool = True
) -> dict[str, Any] | None:
    """Return a page of a table, or ``None`` when there is no such table.

    Args:
        state: The portal's state.
        key: Name of the table.
        search: Only rows in which this stands somewhere; ``#7`` for the row of that id.
        start: Where the page before it ended, its ``next``.
        newest: Highest ids first.
    """
    if (key,) not in state.store.run(_ALL, ("_meta",)).fetchall():
        return None
    name = stores.quoted(key)
    columns = [str(column[1]) for column in state.store.run(f"PRAGMA table_info({name})")]
    rows: list[dict[str, Any]] = []
    place, ended, needle = start, False, search.strip().casefold()
    only = int(needle[1:]) if needle[:1] == "#" and needle[1:].isdecimal() and needle.isascii() else None
    if only is not None:
        found = state.store.run(f"SELECT rowid, * FROM {name} WHERE rowid = ?", (min(only, values.LARGEST),))  # noqa: S608
        rows, ended = [_row(state, columns, record) for record in found], True
    until = time.monotonic() + PATIENCE
    while not ended and len(rows) < PAGE:
        most = BLOCK if needle else PAGE + 1
        block = _block(state, name, place, most, newest)
        ended = len(block) < most
        for record in block if needle else block[:PAGE]:
            if len(rows) == PAGE:
                ended = False
                break
            place = record[0]
            # First what is kept, which is quick; then what is shown, so that nobody finds a secret by its parts.
            if needle and needle not in "\x1f".join(map(str, record)).casefold():
                continue
            shown = _row(state, columns, record)
            if not needle or needle in _text(shown["values"]):
                rows.append(shown)
        if time.monotonic() > until:
            break
        if needle:
            await asyncio.sleep(0)
    total = state.store.run(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
    return {
        "key": key,
        "title": _title(state, key),
        "count": total,
        "columns": ["UF_*" if column == stores.CUSTOM else column for column in columns],
        "rows": rows,
        "next": None if ended else place,
    }


def _block(state: State, name: str, place: int | None, most: int, newest: bool) -> list[tuple[Any, ...]]:
    sign, order = ("<", "DESC") if newest else (">", "ASC")
    where = "" if place is None else f"WHERE rowid {sign} ?"
    query = f"SELECT rowid, * FROM {name} {where} ORDER BY rowid {order} LIMIT ?"  # noqa: S608 - the name is quoted
    return state.store.run(query, (most,) if place is None else (place, most)).fetchall()


def _row(state: State, columns: list[str], record: tuple[Any, ...]) -> dict[str, Any]:
    shown = [
        log.cover(state.access, json.loads(value) if column == stores.CUSTOM else value, column, LONGEST)
        for column, value in zip(columns, record[1:], strict=True)
    ]
    return {"id": record[0], "values": shown}


def _text(row: list[Any]) -> str:
    return "\x1f".join(
        json.dumps(item, ensure_ascii=False) if isinstance(item, dict) else str(item)
        for item in row
        if item is not None
    ).casefold()


def _title(state: State, key: str) -> str:
    if key in TITLES:
        return TITLES[key]
    entity = state.entity(key)
    name = key.rpartition(".")[2] if entity is None else entity.title
    words = " ".join(_WORD.sub(" ", name).split()).lower() if entity is None else name
    return words[:1].upper() + words[1:]
