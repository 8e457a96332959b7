"""``task.commentitem.*``: comments of tasks, by methods that read their parameters by position.

https://apidocs.bitrix24.com/api-reference/tasks/comment-item/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import tasks, users
from b24async.portal.methods.tasks import TASK
from b24async.portal.replies import Refusal
from b24async.portal.values import moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _comment (id INTEGER PRIMARY KEY AUTOINCREMENT, task_id INTEGER, author_id INTEGER, posted TEXT, message TEXT)"
)

_FAILED = "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>"
_NOT_ALLOWED = "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED<br>"
_NOT_THERE = "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>"

_COLUMNS = {"ID": "id", "AUTHOR_ID": "author_id", "POST_DATE": "posted"}


@handles("task.commentitem.add")
def add(desk: Desk) -> Any:
    """A new comment, by default in the caller's name and of now."""
    task_id = _task(desk)
    fields = dict(php.pairs(desk.params.get("FIELDS")))
    text = _text(fields)
    author = php.integer(fields.get("AUTHOR_ID")) or desk.caller.user_id
    posted = moment(fields.get("POST_DATE"), desk.state.zone) or desk.state.now()
    query = "INSERT INTO _comment (task_id, author_id, posted, message) VALUES (?, ?, ?, ?)"
    id_ = desk.state.store.run(query, (task_id, author, posted, text)).lastrowid
    task = desk.state.store.get(desk.entity(TASK), task_id)
    assert task is not None
    tasks.note(desk.state, task, author, "COMMENT", None, id_)
    return id_


@handles("task.comment.add")
def add_text(desk: Desk) -> Any:
    """A new comment, by the older name."""
    return add(
        attrs.evolve(desk, params={"TASKID": desk.get("TASKID"), "FIELDS": {"POST_MESSAGE": desk.get("COMMENTTEXT")}})
    )


@handles("task.commentitem.isactionallowed")
def is_allowed(desk: Desk) -> Any:
    """Whether the caller may add (1), change (2) or delete (3) a comment."""
    query = "SELECT author_id FROM _comment WHERE task_id = ? AND id = ?"
    args = (php.integer(desk.params["TASKID"]), php.integer(desk.params["ITEMID"]))
    found = desk.state.store.run(query, args).fetchone()
    if found is None:
        raise Refusal("ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION")
    return php.integer(desk.params["ACTIONID"]) == 1 or found[0] == desk.caller.user_id


@handles("task.commentitem.update")
def update(desk: Desk) -> Any:
    """Another text for a comment."""
    comment = _comment(desk)
    text = _text(dict(php.pairs(desk.params.get("FIELDS"))))
    desk.state.store.run("UPDATE _comment SET message = ? WHERE id = ?", (text, comment[0]))
    return True


@handles("task.commentitem.get")
def get(desk: Desk) -> Any:
    """One comment."""
    return _shown(desk.state, _comment(desk))


@handles("task.commentitem.getlist")
def getlist(desk: Desk) -> Any:
    """All comments of a task, newest first."""
    task_id = _task(desk)
    conditions, args = ["task_id = ?"], [task_id]
    for name, value in php.pairs(desk.params.get("FILTER")):
        operator = next((sign for sign in (">=", "<=", ">", "<", "!", "=") if name.startswith(sign)), "")
        column = _COLUMNS.get(name.removeprefix(operator))
        if column is None:
            text = f'Param #2 (arFilter) for method ctaskcommentitem::getlist() must not contain key "{name}".'
            raise Refusal("ERROR_CORE", f"TASKS_ERROR_EXCEPTION_#256; {text}; 256/TE/WRONG_ARGUMENTS<br>")
        kept: Kept = moment(value, desk.state.zone) if column == "posted" else php.integer(value)
        conditions.append(f"{column} {'<>' if operator == '!' else operator or '='} ?")
        args.append(kept)  # type: ignore[arg-type]
    order = ", ".join(
        f"{_COLUMNS[name]} {'ASC' if str(direction).casefold() == 'asc' else 'DESC'}"
        for name, direction in php.pairs(desk.params.get("ORDER"))
        if name in _COLUMNS
    )
    query = f"SELECT * FROM _comment WHERE {' AND '.join(conditions)} ORDER BY {order or 'id DESC'}"  # noqa: S608 - our own names
    return [_shown(desk.state, record) for record in desk.state.store.run(query, args)]


@handles("task.commentitem.delete")
def delete(desk: Desk) -> Any:
    """One comment less."""
    desk.state.store.run("DELETE FROM _comment WHERE id = ?", (_comment(desk)[0],))
    return True


def find(state: State, comment_id: Any) -> Sequence[Kept] | None:
    """Return a comment: id, task, author, time and text."""
    found: Sequence[Kept] | None = state.store.run(
        "SELECT * FROM _comment WHERE id = ?", (php.integer(comment_id),)
    ).fetchone()
    return found


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A task takes its comments along."""
    if entity.key == TASK:
        state.store.run("DELETE FROM _comment WHERE task_id = ?", (row["ID"],))


records.ON_DELETE.append(after_delete)


def _task(desk: Desk) -> int:
    row = records.find(desk.state, desk.entity(TASK), desk.params["TASKID"])
    if row is None:
        adding = desk.method.name.casefold().endswith("add")
        raise Refusal("ERROR_CORE", "Insufficient permissions to add a comment.<br>" if adding else _FAILED)
    return php.integer(row["ID"])


def _comment(desk: Desk) -> Sequence[Kept]:
    query = "SELECT * FROM _comment WHERE task_id = ? AND id = ?"
    task_id, comment_id = php.integer(desk.params["TASKID"]), php.integer(desk.params["ITEMID"])
    found: Sequence[Kept] | None = desk.state.store.run(query, (task_id, comment_id)).fetchone()
    if found is None:
        raise Refusal("ERROR_CORE", _NOT_THERE if desk.method.name.casefold().endswith("get") else _NOT_ALLOWED)
    return found


def _text(fields: dict[str, Any]) -> str:
    text = php.text(fields.get("POST_MESSAGE") or "")
    if not text.strip():
        raise Refusal("ERROR_CORE", "Comment text not specified.<br>")
    return text


def _shown(state: State, record: Sequence[Kept]) -> dict[str, Any]:
    id_, _task_id, author_id, posted, message = record
    author = users.find(state, author_id)
    return {
        "ID": str(id_),
        "AUTHOR_ID": str(author_id),
        "AUTHOR_NAME": users.name_of(state, author_id),
        "AUTHOR_EMAIL": author["EMAIL"] if author else "",
        "POST_DATE": posted,
        "POST_MESSAGE": message,
        "POST_MESSAGE_HTML": None,
    }
