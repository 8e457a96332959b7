# Generated from spec/tasks/task/favorite.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.favorite.*``."""

from __future__ import annotations

from b24async import calls, convert

_ADD = calls.Method(
    "tasks.task.favorite.add",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    errors={"1": "NotFound"},
)
_REMOVE = calls.Method(
    "tasks.task.favorite.remove",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    errors={"1": "NotFound"},
)


class TasksTaskFavorite(calls.Group):
    """``tasks.task.favorite.*``."""

    _name = "tasks.task.favorite"

    def add(self, *, task_id: int) -> calls.Call[bool]:
        """Put a task into the current user's favorites.

        Args:
            task_id: For example ``119``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
        """
        return calls.Call(_ADD, {"taskId": task_id}, self._sender)

    def remove(self, *, task_id: int) -> calls.Call[bool]:
        """Take a task out of the current user's favorites.

        Args:
            task_id: For example ``119``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
        """
        return calls.Call(_REMOVE, {"taskId": task_id}, self._sender)
