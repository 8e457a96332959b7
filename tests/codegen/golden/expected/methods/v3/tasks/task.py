# Generated from spec/v3/tasks/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.*``: tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes
    from b24async.shapes.keys import tasks as tasks_keys

_GET: calls.Method[tasks_shapes.V3Task] = calls.Method(
    "tasks.task.get",
    convert.shape("b24async.shapes.tasks", "V3Task"),
    version=3,
    safety="safe",
    scopes=("task",),
    under="item",
)
_LIST: calls.ListMethod[tasks_shapes.V3Task] = calls.ListMethod(
    "tasks.task.list",
    convert.shape("b24async.shapes.tasks", "V3Task"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("task",),
)
_ADD: calls.Method[tasks_shapes.V3Task] = calls.Method(
    "tasks.task.add",
    convert.shape("b24async.shapes.tasks", "V3Task"),
    version=3,
    safety="unsafe",
    scopes=("task",),
    under="item",
)


class V3TasksTask(calls.Group):
    """Tasks."""

    _name = "tasks.task"

    def get(
        self,
        *,
        id: int,
        select: Sequence[tasks_keys.V3TaskKey | str] | None = None,
    ) -> calls.Call[tasks_shapes.V3Task]:
        """Return a task.

        Args:
            select: Fields to answer.

        Raises:
            NotFound: ``TASK_NOT_FOUND``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/rest-v3/tasks/tasks-task-get.html
        """
        return calls.Call(_GET, {"id": id, "select": select}, self._sender)

    def list(
        self,
        *,
        select: Sequence[tasks_keys.V3TaskKey | str] | None = None,
        filter: Sequence[Any] | None = None,
        order: Mapping[tasks_keys.V3TaskKey | str, str] | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[tasks_shapes.V3Task]:
        """List tasks.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            pagination: Which page; a walk over the pages sets it by itself.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/rest-v3/tasks/tasks-task-list.html
        """
        return calls.ListCall(
            _LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            self._sender,
        )

    def add(self, *, fields: tasks_shapes.V3TaskFields | Mapping[str, Any]) -> calls.Call[tasks_shapes.V3Task]:
        """Add a task.

        Args:
            fields: Values of the fields.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/rest-v3/tasks/tasks-task-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)
