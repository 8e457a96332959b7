"""``im.notify*``: short messages to one user, kept so that a test can read them back.

A newer notification with a tag removes the older one. Tags belong to an application; a webhook names it by ``CLIENT_ID``.
https://apidocs.bitrix24.com/api-reference/chats/notifications/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.state import Desk

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _notification (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, author_id INTEGER, kind TEXT, message TEXT, "
    "tag TEXT, sub_tag TEXT, sent TEXT)"
)

LARGEST_ATTACHMENT = 60_000


@handles("im.notify", "im.notify.personal.add", "im.notify.system.add")
def add(desk: Desk) -> Any:
    """A new notification."""
    message = str(desk.get("MESSAGE") or "")
    user_id = php.integer(desk.get("USER_ID", "TO"))
    if user_id <= 0:
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    if not message.strip():
        raise Refusal("MESSAGE_EMPTY", "Message can't be empty")
    if len(str(desk.get("ATTACH") or "")) > LARGEST_ATTACHMENT:
        raise Refusal("ATTACH_OVERSIZE", "You have exceeded the maximum allowable size of attach")
    if users.find(desk.state, user_id) is None:
        return False
    store = desk.state.store
    system = desk.method.name.casefold() == "im.notify.system.add" or str(desk.get("TYPE")).upper() == "SYSTEM"
    tag = str(desk.get("TAG") or "") or None
    if tag is not None:
        store.run("DELETE FROM _notification WHERE tag = ? AND user_id = ?", (tag, user_id))
    cursor = store.run(
        "INSERT INTO _notification (user_id, author_id, kind, message, tag, sub_tag, sent) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            user_id,
            0 if system else desk.caller.user_id,
            "SYSTEM" if system else "USER",
            message,
            tag,
            str(desk.get("SUB_TAG") or "") or None,
            desk.state.now(),
        ),
    )
    return cursor.lastrowid


@handles("im.notify.delete")
def delete(desk: Desk) -> Any:
    """One notification less, or all that have a tag."""
    store = desk.state.store
    for name, column in (("ID", "id"), ("TAG", "tag"), ("SUB_TAG", "sub_tag")):
        value = desk.get(name)
        if value:
            kept = php.integer(value) if column == "id" else str(value)
            return store.run(f"DELETE FROM _notification WHERE {column} = ?", (kept,)).rowcount > 0  # noqa: S608 - our own names
    raise Refusal("PARAMS_ERROR", "Incorrect params")
