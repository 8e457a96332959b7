"""``im.message.share``: a message becomes a chat, a task or an event of the calendar.

What is made has the message as its text and belongs to the caller; a chat is for all who are in the one of the message. Posts in the feed are not
kept by this portal, so the answer about one is made up.
https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import calendar, chats, tasks
from b24async.portal.params import OWN_WORDS
from b24async.portal.replies import Refusal, Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.state import Desk
    from b24async.portal.store import Row

NAME = "im.message.share"
LONGEST = 100
"""Characters of a message that make a title."""

OWN_WORDS.add(NAME)


@handles(NAME)
def share(desk: Desk) -> Any:
    """Something new, made of a message."""
    message = desk.state.store.get(chats.MESSAGE, max(php.integer(desk.get("MESSAGE_ID")), 0))
    if message is None:
        raise Refusal("MESSAGE_ID_ERROR", "Message ID can't be empty")
    given = php.text(desk.get("DIALOG_ID")).strip()
    if not given.isdigit() and not given.startswith(("chat", "sg")):
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    row = chats.dialog(desk.state, desk.caller.user_id, given)
    if row is None or not chats.is_member(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "You do not have access to the specified dialog", 403)
    if message["CHAT_ID"] != row["ID"]:
        raise Refusal("MESSAGE_ID_ERROR", "Message ID can't be empty")
    make = _MAKES.get(php.text(desk.get("TYPE")))
    if make is None:
        raise Refusal("PARAMS_ERROR", "Incorrect params")
    return make(desk, row, message)


def _chat(desk: Desk, row: Row, message: Row) -> bool:
    people = chats.members(desk.state, row)
    made = chats.make(desk.state, _title(message), desk.caller.user_id, people)
    chats.send(desk.state, made, desk.caller.user_id, php.text(message["TEXT"]))
    return True


def _task(desk: Desk, _row: Row, message: Row) -> bool:
    given = {
        "TITLE": _title(message),
        "DESCRIPTION": message["TEXT"],
        "RESPONSIBLE_ID": desk.caller.user_id,
        "CREATED_BY": desk.caller.user_id,
    }
    records.add(desk.state, desk.entity(tasks.TASK), "v2", given, desk.caller.user_id, trusted=True)
    return True


def _event(desk: Desk, _row: Row, message: Row) -> bool:
    begin = dt.datetime.fromisoformat(desk.state.now()).replace(minute=0, second=0) + dt.timedelta(hours=1)
    given = {
        "type": "user",
        "ownerId": desk.caller.user_id,
        "name": _title(message),
        "description": php.text(message["TEXT"]),
        "from": begin.isoformat(),
        "to": (begin + dt.timedelta(hours=1)).isoformat(),
    }
    calendar.add(attrs.evolve(desk, params=given))
    return True


def _post(_desk: Desk, _row: Row, _message: Row) -> Result:
    return Result(True, made_up=True)


def _title(message: Row) -> str:
    lines = php.text(message["TEXT"]).strip().splitlines()
    return lines[0][:LONGEST] if lines else f"Message {message['ID']}"


_MAKES: dict[str, Callable[[Desk, Row, Row], Any]] = {"CHAT": _chat, "TASK": _task, "POST": _post, "CALEND": _event}
