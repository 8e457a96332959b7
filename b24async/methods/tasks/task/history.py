# Generated from spec/tasks/task/history.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.history.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import tasks as tasks_shapes

_LIST: calls.ListMethod[tasks_shapes.TaskHistory] = calls.ListMethod(
    "tasks.task.history.list",
    convert.shape("b24async.shapes.tasks", "TaskHistory"),
    rows="list",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
)


class TasksTaskHistory(calls.Group):
    """``tasks.task.history.*``."""

    _name = "tasks.task.history"

    def list(
        self,
        *,
        task_id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> calls.ListCall[tasks_shapes.TaskHistory]:
        """List the changes made to a task: field, old and new value, who and when.

        Args:
            task_id: For example ``8137``.
            filter: Conditions that the rows must meet, for example ``{"FIELD": "COMMENT"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"createdDate": "ASC"}``.

        Raises:
            InvalidParams: ``100``.
            AccessDenied: ``0`` (Access denied. (internal error)).

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
        """
        return calls.ListCall(_LIST, {"taskId": task_id, "filter": filter, "order": order}, self._sender)
