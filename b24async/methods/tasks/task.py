# Generated from spec/tasks/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.*``: tasks. The same names exist in REST 3.0 with another contract, ``b24.v3.tasks.task``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import tasks as tasks_shapes

_ADD: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.add",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[tasks_shapes.Task | None] = calls.Method(
    "tasks.task.get",
    convert.optional(convert.shape("b24async.shapes.tasks", "Task")),
    safety="safe",
    scopes=("task",),
    under="task",
    absent=[],
)
_LIST: calls.ListMethod[tasks_shapes.Task] = calls.ListMethod(
    "tasks.task.list",
    convert.shape("b24async.shapes.tasks", "Task"),
    rows="tasks",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="id")),
    safety="safe",
    scopes=("task",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.update",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="idempotent",
    scopes=("task",),
    under="task",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("tasks.task.delete", convert.boolean, safety="unsafe", scopes=("task",), under="task")


class TasksTask(calls.Group):
    """Tasks. The same names exist in REST 3.0 with another contract, ``b24.v3.tasks.task``."""

    _name = "tasks.task"

    def add(self, *, fields: tasks_shapes.TaskFields | Mapping[str, Any]) -> calls.Call[tasks_shapes.Task]:
        """Add a task.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100`` (``fields`` is missing or empty), ``ERROR_CORE`` (A value is missing or refused:
                title, user, status, parent, planned dates, a custom field).

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, task_id: int, select: Sequence[str] | None = None) -> calls.Call[tasks_shapes.Task | None]:
        """Get a task.

        For a task that is not there, or that the caller may not see, the portal answers no error but an empty list,
        which is ``None`` here.

        Args:
            task_id: For example ``8017``.
            select: Fields to answer, or ``*``; all but custom ones by default. For example ``["ID", "TITLE", "STATUS",
                "UF_CRM_TASK"]``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``0`` (``task_id`` is no integer), ``100`` (``task_id`` is missing, or ``select`` is not a
                list).

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
        """
        return calls.Call(_GET, {"taskId": task_id, "select": select}, self._sender)

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        params: tasks_shapes.TaskListParams | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[tasks_shapes.Task]:
        """List tasks.

        Keys of ``filter``, ``select`` and ``order`` are in upper case, those of the rows in camelCase. ``STATUS`` in
        ``filter`` is the row's ``subStatus``, and ``REAL_STATUS`` its ``status``. Favourites are found by
        ``{"::SUBFILTER-PARAMS": {"FAVORITE": "Y"}}``. Without ``order``, the newest come first.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"DEADLINE": "asc"}``.
            filter: Conditions that the rows must meet.
            select: Fields to answer; which ones come without it may change. For example ``["ID", "TITLE", "STATUS",
                "DEADLINE"]``.
            params: What else to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0`` (``order`` names a field that tasks cannot be sorted by).

        Scope ``task``; for anyone; tasks that the caller may not see are left out.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        return calls.ListCall(
            _LIST,
            {"order": order, "filter": filter, "select": select, "params": params, "start": start},
            self._sender,
        )

    def update(
        self,
        *,
        task_id: int,
        fields: tasks_shapes.TaskFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.Task]:
        """Change a task.

        At least one field has to be given.

        Args:
            task_id: For example ``11``.
            fields: Values of the fields, for example ``{"RESPONSIBLE_ID": 123}``.

        Raises:
            AccessDenied: ``0`` (There is no such task, or the caller may not edit it (``Action on the task is not
                allowed``)).
            InvalidParams: ``100`` (``task_id`` or ``fields`` is missing or empty), ``ERROR_CORE`` (A value is refused:
                user, status, parent, planned dates).

        Scope ``task``; for the task's creator, or a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
        """
        return calls.Call(_UPDATE, {"taskId": task_id, "fields": fields}, self._sender)

    def delete(self, *, task_id: int) -> calls.Call[bool]:
        """Delete a task.

        Args:
            task_id: For example ``8131``.

        Raises:
            InvalidParams: ``0`` (``task_id`` is no integer), ``100`` (``task_id`` is missing).
            AccessDenied: ``1048582`` (There is no such task, or the caller may not delete it).

        Scope ``task``; for a user who may delete the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
        """
        return calls.Call(_DELETE, {"taskId": task_id}, self._sender)
