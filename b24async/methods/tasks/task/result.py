# Generated from spec/tasks/task/result.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.result.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import tasks as tasks_shapes

_LIST: calls.ListMethod[tasks_shapes.TaskResult] = calls.ListMethod(
    "tasks.task.result.list",
    convert.shape("b24async.shapes.tasks", "TaskResult"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
)
_ADD_FROM_COMMENT: calls.Method[tasks_shapes.TaskResult] = calls.Method(
    "tasks.task.result.addFromComment",
    convert.shape("b24async.shapes.tasks", "TaskResult"),
    safety="unsafe",
    scopes=("task",),
)
_DELETE_FROM_COMMENT = calls.Method(
    "tasks.task.result.deleteFromComment",
    convert.nothing,
    safety="unsafe",
    scopes=("task",),
)


class TasksTaskResult(calls.Group):
    """``tasks.task.result.*``."""

    _name = "tasks.task.result"

    def list(self, *, task_id: int) -> calls.ListCall[tasks_shapes.TaskResult]:
        """List the comments marked as results of a task.

        Args:
            task_id: For example ``8017``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
        """
        return calls.ListCall(_LIST, {"taskId": task_id}, self._sender)

    def add_from_comment(self, *, comment_id: int) -> calls.Call[tasks_shapes.TaskResult]:
        """Mark a comment as a result of its task (old task card only).

        Args:
            comment_id: For example ``3199``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
        """
        return calls.Call(_ADD_FROM_COMMENT, {"commentId": comment_id}, self._sender)

    def delete_from_comment(self, *, comment_id: int) -> calls.Call[None]:
        """Unmark a comment as a result, keeping the comment (old task card only).

        Args:
            comment_id: For example ``3199``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
        """
        return calls.Call(_DELETE_FROM_COMMENT, {"commentId": comment_id}, self._sender)
