# Generated from spec/task/stages.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.stages.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import task as task_shapes

_ADD = calls.Method("task.stages.add", convert.integer, safety="unsafe", scopes=("task",))
_GET: calls.Method[Mapping[str, task_shapes.KanbanStage]] = calls.Method(
    "task.stages.get",
    convert.map_of(convert.shape("b24async.shapes.task", "KanbanStage")),
    safety="idempotent",
    scopes=("task",),
)
_UPDATE = calls.Method("task.stages.update", convert.boolean, safety="idempotent", scopes=("task",))
_DELETE = calls.Method("task.stages.delete", convert.boolean, safety="unsafe", scopes=("task",))
_CANMOVETASK = calls.Method("task.stages.canmovetask", convert.boolean, safety="safe", scopes=("task",))
_MOVETASK = calls.Method("task.stages.movetask", convert.boolean, safety="idempotent", scopes=("task",))


class TaskStages(calls.Group):
    """``task.stages.*``."""

    _name = "task.stages"

    def add(
        self,
        *,
        fields: task_shapes.StagesAddFields | Mapping[str, Any],
        is_admin: bool | None = None,
    ) -> calls.Call[int]:
        """Add a column to a group's kanban or to the current user's My Planner.

        Raises:
            InvalidParams: ``EMPTY_TITLE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "isAdmin": is_admin}, self._sender)

    def get(self, *, entity_id: int, is_admin: bool | None = None) -> calls.Call[Mapping[str, task_shapes.KanbanStage]]:
        """Read the columns of a group's kanban or of My Planner, keyed by id.

        Args:
            entity_id: For example ``0``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
        """
        return calls.Call(_GET, {"entityId": entity_id, "isAdmin": is_admin}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: task_shapes.StagesUpdateFields | Mapping[str, Any],
        is_admin: bool | None = None,
    ) -> calls.Call[bool]:
        """Rename, recolor or move a column of a group's kanban or of My Planner.

        Args:
            id: For example ``5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "isAdmin": is_admin}, self._sender)

    def delete(self, *, id: int, is_admin: bool | None = None) -> calls.Call[bool]:
        """Delete an empty column of a group's kanban or of My Planner.

        Args:
            id: For example ``5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``CANT_DELETE_FIRST``, ``IS_SYSTEM``.
            NotFound: ``NOT_FOUND``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "isAdmin": is_admin}, self._sender)

    def canmovetask(self, *, entity_id: int, entity_type: Literal["U", "G"]) -> calls.Call[bool]:
        """Tell whether the current user may move tasks in a kanban or planner.

        Args:
            entity_id: For example ``1``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
        """
        return calls.Call(_CANMOVETASK, {"entityId": entity_id, "entityType": entity_type}, self._sender)

    def movetask(
        self,
        *,
        id: int,
        stage_id: int,
        before: int | None = None,
        after: int | None = None,
    ) -> calls.Call[bool]:
        """Move a task to another column, or to another place within it.

        Args:
            id: For example ``1``.
            stage_id: For example ``2``.
            before: For example ``3``.
            after: For example ``4``.

        Raises:
            AccessDenied: ``ACCESS_DENIED_MOVE``.
            NotFound: ``TASK_NOT_FOUND``, ``NOT_FOUND``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
        """
        return calls.Call(_MOVETASK, {"id": id, "stageId": stage_id, "before": before, "after": after}, self._sender)
