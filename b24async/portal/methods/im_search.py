"""``im.search.*``: how people, chats and departments are found in the messenger, and what was found last.

https://apidocs.bitrix24.com/api-reference/chats/search/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import filters, php, plain
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import chats, departments, im_people, messages, users
from b24async.portal.replies import Refusal
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.state import Desk

SHORTEST = 2
"""Characters of what is searched for."""

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _im_last (position INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, dialog TEXT, UNIQUE (user_id, dialog))"
)
_SHOWN = (
    *("id", "name", "first_name", "last_name", "work_position", "color", "avatar", "gender", "birthday", "extranet"),
    *("network", "bot", "connector", "external_auth_id", "status", "idle", "last_activity_date", "mobile_last_date"),
    *("departments", "absent", "phones"),
)


@handles("im.search.user.list")
def search_user(desk: Desk) -> Any:
    """Users whose names hold what is looked for, by their ids."""
    words = _phrase(desk, "FIND").split()
    entity = desk.entity(users.USER)
    where = filters.all_of([users.named(desk.state, entity, words), Sql("ACTIVE = 1")])
    ids = [php.integer(row["ID"]) for row in desk.state.store.select(entity, where)]

    def answer(part: list[int]) -> Any:
        people = (im_people.shown(desk.state, id_) for id_ in part)
        return {
            str(one["id"]): {**{name: one[name] for name in _SHOWN}, "phones": one["phones"] or {}} for one in people
        }

    return im_people.part(desk, ids, answer)


@handles("im.search.chat.list")
def search_chat(desk: Desk) -> Any:
    """The caller's and the open chats whose titles hold what is looked for."""
    phrase = _phrase(desk, "FIND", "FIND_LINES")
    mine = Sql(
        "TYPE <> 'P' AND (TYPE = 'O' OR ID IN (SELECT chat_id FROM _chat_user WHERE user_id = ?))",
        (desk.caller.user_id,),
    )
    where = filters.all_of([filters.where(plain.reading(desk.state, chats.CHAT), {"%TITLE": phrase}), mine])
    found = desk.state.store.select(chats.CHAT, where)
    return im_people.part(
        desk, found, lambda rows: [messages.shown_dialog(desk.state, row, desk.caller.user_id) for row in rows]
    )


@handles("im.search.department.list")
def search_department(desk: Desk) -> Any:
    """Departments whose names hold what is looked for."""
    phrase = _phrase(desk, "FIND")
    departments.everyone(desk.state)
    where = filters.where(plain.reading(desk.state, departments.DEPARTMENT), {"%NAME": phrase})
    found = desk.state.store.select(departments.DEPARTMENT, where)
    return im_people.part(
        desk,
        found,
        lambda rows: [im_people.shown_department(desk.state, row, detailed=im_people.full(desk)) for row in rows],
    )


@handles("im.search.last.add")
def last_add(desk: Desk) -> Any:
    """A dialog that the caller has found goes to the top of those."""
    last_delete(desk)
    dialog = str(desk.get("DIALOG_ID"))
    desk.state.store.run("INSERT INTO _im_last (user_id, dialog) VALUES (?, ?)", (desk.caller.user_id, dialog))
    return True


@handles("im.search.last.delete")
def last_delete(desk: Desk) -> Any:
    """A dialog is no longer among those that the caller has found."""
    dialog = php.text(desk.get("DIALOG_ID") or "")
    if chats.dialog(desk.state, desk.caller.user_id, dialog) is None and users.find(desk.state, dialog) is None:
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    desk.state.store.run("DELETE FROM _im_last WHERE user_id = ? AND dialog = ?", (desk.caller.user_id, dialog))
    return True


@handles("im.search.last.get")
def last_get(desk: Desk) -> Any:
    """What the caller has found, newest first."""
    query = "SELECT dialog FROM _im_last WHERE user_id = ? ORDER BY position DESC"
    answer = []
    for (dialog,) in desk.state.store.run(query, (desk.caller.user_id,)).fetchall():
        is_user = str(dialog).isdigit()
        if str(desk.get("SKIP_DIALOG" if is_user else "SKIP_CHAT")).upper() == "Y":
            continue
        item: dict[str, Any] = {"id": dialog, "type": "user" if is_user else "chat"}
        if is_user:
            item["avatar"] = {"url": "", "color": chats.color_of(int(dialog))}
            item.update(title=im_people.name(desk.state, int(dialog)), user=im_people.shown(desk.state, int(dialog)))
        elif (row := chats.dialog(desk.state, desk.caller.user_id, dialog)) is not None:
            item.update(avatar={"url": "", "color": row["COLOR"]}, title=row["TITLE"])
            item["chat"] = messages.shown_chat(desk.state, row, desk.caller.user_id)
        answer.append(item)
    return answer


def _phrase(desk: Desk, *names: str) -> str:
    phrase = php.text(desk.get(*names) or "").strip()
    if len(phrase) < SHORTEST:
        raise Refusal("FIND_SHORT", "Too short a search phrase")
    return phrase
