# Generated from spec/tasks/task/counters.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.counters.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import tasks as tasks_shapes

    _GetType: TypeAlias = Literal[
        "view_all",
        "view_role_responsible",
        "view_role_accomplice",
        "view_role_auditor",
        "view_role_originator",
    ]

_GET: calls.Method[Mapping[str, tasks_shapes.TaskCounter] | None] = calls.Method(
    "tasks.task.counters.get",
    convert.optional(convert.map_of(convert.shape("b24async.shapes.tasks", "TaskCounter"))),
    safety="safe",
    scopes=("task",),
    absent=[],
)


class TasksTaskCounters(calls.Group):
    """``tasks.task.counters.*``."""

    _name = "tasks.task.counters"

    def get(
        self,
        *,
        user_id: int | None = None,
        group_id: int | None = None,
        type: _GetType | None = None,
    ) -> calls.Call[Mapping[str, tasks_shapes.TaskCounter] | None]:
        """Count a user's overdue tasks and unread comments, overall or for one group.

        Args:
            user_id: For example ``547``.
            group_id: For example ``0``.
            type: For example ``view_all``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            AccessDenied: ``0`` (Group not found or access denied. (internal error)).

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
        """
        return calls.Call(_GET, {"userId": user_id, "groupId": group_id, "type": type}, self._sender)
