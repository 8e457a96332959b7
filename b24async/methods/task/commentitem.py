# Generated from spec/task/commentitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.commentitem.*``: comments of tasks with the old task card. Tasks with the new card have a chat instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import task as task_shapes

_ADD = calls.Method(
    "task.commentitem.add",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "FIELDS": []},
    deprecated="Use `tasks.task.chat.message.send` instead.",
)
_UPDATE = calls.Method(
    "task.commentitem.update",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "FIELDS": []},
    deprecated="Use `im.message.update` instead.",
)
_GET: calls.Method[task_shapes.TaskComment] = calls.Method(
    "task.commentitem.get",
    convert.shape("b24async.shapes.task", "TaskComment"),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
    deprecated="Use `im.dialog.messages.get` instead.",
)
_GETLIST: calls.ListMethod[task_shapes.TaskComment] = calls.ListMethod(
    "task.commentitem.getlist",
    convert.shape("b24async.shapes.task", "TaskComment"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ORDER": [], "FILTER": []},
    deprecated="Use `im.dialog.messages.get` instead.",
)
_DELETE = calls.Method(
    "task.commentitem.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
    deprecated="Use `im.message.delete` instead.",
)
_GETMANIFEST: calls.Method[Mapping[str, Any]] = calls.Method(
    "task.commentitem.getmanifest",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("task",),
)
_ISACTIONALLOWED = calls.Method(
    "task.commentitem.isactionallowed",
    convert.boolean,
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "ACTIONID": None},
)


class TaskCommentitem(calls.Group):
    """Comments of tasks with the old task card. Tasks with the new card have a chat instead."""

    _name = "task.commentitem"

    @calls.deprecated("Use `tasks.task.chat.message.send` instead.")
    def add(self, *, taskid: int, fields: task_shapes.CommentitemAddFields | Mapping[str, Any]) -> calls.Call[int]:
        """Comment on a task, in the name of any user and with Drive files if wanted.

        Deprecated: use ``tasks.task.chat.message.send`` instead.

        Anyone can comment in the name of anyone.

        Args:
            taskid: For example ``8017``.
            fields: The comment, for example ``{"POST_MESSAGE": "The customer has called."}``.

        Returns:
            Id of the new comment.

        Raises:
            InvalidParams: ``ERROR_CORE`` (No text, no access to the task or to a file, an unknown field, or parameters
                in the wrong order).

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
        """
        return calls.Call(_ADD, {"TASKID": taskid, "FIELDS": fields}, self._sender)

    @calls.deprecated("Use `im.message.update` instead.")
    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: task_shapes.CommentitemUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Replace the text and files of a task comment (old task card only).

        Deprecated: use ``im.message.update`` instead.

        Args:
            taskid: For example ``8017``.
            itemid: Comment, for example ``3167``.
            fields: The comment, for example ``{"POST_MESSAGE": "The customer has called twice."}``.

        Raises:
            InvalidParams: ``ERROR_CORE`` (No text, no such comment, no access, or parameters in the wrong order).

        Scope ``task``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
        """
        return calls.Call(_UPDATE, {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}, self._sender)

    @calls.deprecated("Use `im.dialog.messages.get` instead.")
    def get(self, *, taskid: int, itemid: int) -> calls.Call[task_shapes.TaskComment]:
        """Read one task comment with its files (old task card only).

        Deprecated: use ``im.dialog.messages.get`` instead.

        Args:
            taskid: For example ``8017``.
            itemid: Comment, for example ``3157``.

        Raises:
            InvalidParams: ``ERROR_CORE`` (No such comment (``ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE`` in the text), no
                access, or parameters in the wrong order).

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
        """
        return calls.Call(_GET, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    @calls.deprecated("Use `im.dialog.messages.get` instead.")
    def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> calls.ListCall[task_shapes.TaskComment]:
        """List a task's comments with their files (old task card only).

        Deprecated: use ``im.dialog.messages.get`` instead.

        Without ``order``, the newest come first. ``filter`` knows ``ID``, ``AUTHOR_ID``, ``AUTHOR_NAME`` and
        ``POST_DATE``.

        Args:
            taskid: For example ``8017``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"POST_DATE": "asc"}``.
            filter: Conditions that the rows must meet, for example ``{"AUTHOR_ID": 503, ">=POST_DATE": "2025-01-01"}``.

        Raises:
            InvalidParams: ``ERROR_CORE`` (No access to the task, an unknown field, or parameters in the wrong order).

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
        """
        return calls.ListCall(_GETLIST, {"TASKID": taskid, "ORDER": order, "FILTER": filter}, self._sender)

    @calls.deprecated("Use `im.message.delete` instead.")
    def delete(self, *, taskid: int, itemid: int) -> calls.Call[bool]:
        """Delete a task comment as an administrator (old task card only).

        Deprecated: use ``im.message.delete`` instead.

        Args:
            taskid: For example ``8017``.
            itemid: Comment, for example ``3155``.

        Raises:
            InvalidParams: ``ERROR_CORE`` (No such comment, no access, or parameters in the wrong order).

        Scope ``task``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
        """
        return calls.Call(_DELETE, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    def getmanifest(self) -> calls.Call[Mapping[str, Any]]:
        """Show the reference of task.commentitem methods, for reading only.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return calls.Call(_GETMANIFEST, {}, self._sender)

    def isactionallowed(self, *, taskid: int, itemid: int, actionid: Literal[1, 2, 3]) -> calls.Call[bool]:
        """Tell whether the current user may add, edit or delete a task comment.

        Args:
            taskid: For example ``8017``.
            itemid: For example ``3157``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
        """
        return calls.Call(_ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, self._sender)
