# Generated from spec/task/dependence.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.dependence.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_ADD = calls.Method(
    "task.dependence.add",
    convert.nothing,
    safety="unsafe",
    scopes=("task",),
    errors={"ILLEGAL_NEW_LINK": "NotFound"},
)
_DELETE = calls.Method(
    "task.dependence.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("task",),
    errors={"ILLEGAL_NEW_LINK": "NotFound"},
)


class TaskDependence(calls.Group):
    """``task.dependence.*``."""

    _name = "task.dependence"

    def add(self, *, task_id_from: int, task_id_to: int, link_type: Literal[0, 1, 2, 3]) -> calls.Call[None]:
        """Link two tasks in the Gantt chart, from start or end to start or end.

        Args:
            task_id_from: For example ``100``.
            task_id_to: For example ``101``.
            link_type: For example ``0``.

        Raises:
            NotFound: ``ILLEGAL_NEW_LINK``.
            InvalidParams: ``ACTION_NOT_ALLOWED``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
        """
        return calls.Call(
            _ADD,
            {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type},
            self._sender,
        )

    def delete(self, *, task_id_from: int, task_id_to: int) -> calls.Call[None]:
        """Remove the Gantt link between two tasks.

        Args:
            task_id_from: For example ``100``.
            task_id_to: For example ``101``.

        Raises:
            NotFound: ``ILLEGAL_NEW_LINK``.
            InvalidParams: ``ACTION_NOT_ALLOWED``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
        """
        return calls.Call(_DELETE, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}, self._sender)
