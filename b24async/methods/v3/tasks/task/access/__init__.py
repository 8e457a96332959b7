# Generated from spec/v3/tasks/task/access.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.access.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.v3.tasks.task.access.field import V3TasksTaskAccessField
    from b24async.shapes import tasks as tasks_shapes

_GET: calls.Method[tasks_shapes.V3TaskAccess] = calls.Method(
    "tasks.task.access.get",
    convert.shape("b24async.shapes.tasks", "V3TaskAccess"),
    version=3,
    safety="safe",
    scopes=("tasks",),
)


class V3TasksTaskAccess(calls.Group):
    """``tasks.task.access.*``."""

    _name = "tasks.task.access"

    def get(self, *, id: int) -> calls.Call[tasks_shapes.V3TaskAccess]:
        """Tell action by action what the current user may do with a task.

        Args:
            id: For example ``8017``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.

        Scope ``tasks``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @functools.cached_property
    def field(self) -> V3TasksTaskAccessField:
        """``tasks.task.access.field.*``."""
        from b24async.methods.v3.tasks.task.access.field import V3TasksTaskAccessField

        return V3TasksTaskAccessField(self._sender)
