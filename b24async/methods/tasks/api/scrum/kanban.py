# Generated from spec/tasks/api/scrum/kanban.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.scrum.kanban.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes

_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "tasks.api.scrum.kanban.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("task",),
    under="fields",
)
_ADD_STAGE = calls.Method("tasks.api.scrum.kanban.addStage", convert.integer, safety="unsafe", scopes=("task",))
_ADD_TASK = calls.Method("tasks.api.scrum.kanban.addTask", convert.boolean, safety="unsafe", scopes=("task",))
_DELETE_STAGE = calls.Method("tasks.api.scrum.kanban.deleteStage", convert.boolean, safety="unsafe", scopes=("task",))
_DELETE_TASK = calls.Method("tasks.api.scrum.kanban.deleteTask", convert.boolean, safety="unsafe", scopes=("task",))
_GET_STAGES: calls.ListMethod[tasks_shapes.ScrumKanbanStage] = calls.ListMethod(
    "tasks.api.scrum.kanban.getStages",
    convert.shape("b24async.shapes.tasks", "ScrumKanbanStage"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
)
_UPDATE_STAGE = calls.Method(
    "tasks.api.scrum.kanban.updateStage",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
)


class TasksApiScrumKanban(calls.Group):
    """``tasks.api.scrum.kanban.*``."""

    _name = "tasks.api.scrum.kanban"

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a column on a sprint's kanban.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def add_stage(self, *, fields: tasks_shapes.ApiScrumKanbanAddStageFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add a column to the kanban of an active sprint.

        Raises:
            NotFound: ``0`` (Sprint not found).

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return calls.Call(_ADD_STAGE, {"fields": fields}, self._sender)

    def add_task(self, *, sprint_id: int, task_id: int, stage_id: int) -> calls.Call[bool]:
        """Put a task of the sprint's group into a column of the sprint's kanban.

        Args:
            sprint_id: For example ``5``.
            task_id: For example ``751``.
            stage_id: For example ``58``.

        Raises:
            InvalidParams: ``0`` (TaskId id not found).

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
        """
        return calls.Call(_ADD_TASK, {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id}, self._sender)

    def delete_stage(self, *, stage_id: int) -> calls.Call[bool]:
        """Delete an empty column from a sprint's kanban.

        Args:
            stage_id: For example ``65``.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
        """
        return calls.Call(_DELETE_STAGE, {"stageId": stage_id}, self._sender)

    def delete_task(self, *, sprint_id: int, task_id: int) -> calls.Call[bool]:
        """Take a task off a sprint's kanban but leave it in the sprint.

        Args:
            sprint_id: For example ``5``.
            task_id: For example ``751``.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
        """
        return calls.Call(_DELETE_TASK, {"sprintId": sprint_id, "taskId": task_id}, self._sender)

    def get_stages(self, *, sprint_id: int) -> calls.ListCall[tasks_shapes.ScrumKanbanStage]:
        """List the columns of a sprint's kanban with type, order and colour.

        Args:
            sprint_id: For example ``5``.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
        """
        return calls.ListCall(_GET_STAGES, {"sprintId": sprint_id}, self._sender)

    def update_stage(
        self,
        *,
        stage_id: int,
        fields: tasks_shapes.ApiScrumKanbanUpdateStageFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Rename, recolor, re-sort or re-type a column of a sprint's kanban.

        Args:
            stage_id: For example ``65``.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
        """
        return calls.Call(_UPDATE_STAGE, {"stageId": stage_id, "fields": fields}, self._sender)
