# Generated from spec/tasks/api/scrum/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.scrum.task.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes

_GET: calls.Method[tasks_shapes.ScrumTask] = calls.Method(
    "tasks.api.scrum.task.get",
    convert.shape("b24async.shapes.tasks", "ScrumTask"),
    safety="safe",
    scopes=("task",),
)
_UPDATE: calls.Method[tasks_shapes.ApiScrumTaskUpdateResult] = calls.Method(
    "tasks.api.scrum.task.update",
    convert.shape("b24async.shapes.tasks", "ApiScrumTaskUpdateResult"),
    safety="idempotent",
    scopes=("task",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "tasks.api.scrum.task.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("task",),
    under="fields",
)


class TasksApiScrumTask(calls.Group):
    """``tasks.api.scrum.task.*``."""

    _name = "tasks.api.scrum.task"

    def get(self, *, id: int) -> calls.Call[tasks_shapes.ScrumTask]:
        """Read a task's Scrum side: backlog or sprint, story points, epic.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``0`` (Task not found).
            InvalidParams: ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: tasks_shapes.ApiScrumTaskUpdateFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.ApiScrumTaskUpdateResult]:
        """Place a task in a backlog or sprint and set its story points, epic and order.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``0`` (Task not found).

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a task's Scrum side, such as story points and epic.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
