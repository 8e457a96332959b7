# Generated from spec/tasks/template.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.template.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.tasks.template.checklist import TasksTemplateChecklist
    from b24async.shapes import tasks as tasks_shapes

_ADD = calls.Method("tasks.template.add", convert.integer, safety="unsafe", scopes=("task",))
_GET: calls.Method[tasks_shapes.Template | None] = calls.Method(
    "tasks.template.get",
    convert.optional(convert.shape("b24async.shapes.tasks", "Template")),
    safety="safe",
    scopes=("task",),
    absent=False,
)
_UPDATE = calls.Method("tasks.template.update", convert.boolean, safety="idempotent", scopes=("task",))
_DELETE = calls.Method("tasks.template.delete", convert.boolean, safety="idempotent", scopes=("task",))
_FIELDS: calls.Method[Mapping[str, tasks_shapes.TaskFieldInfo]] = calls.Method(
    "tasks.template.fields",
    convert.map_of(convert.shape("b24async.shapes.tasks", "TaskFieldInfo")),
    safety="safe",
    scopes=("task",),
)


class TasksTemplate(calls.Group):
    """``tasks.template.*``."""

    _name = "tasks.template"

    def add(self, *, fields: tasks_shapes.TemplateAddFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a template for tasks, also for recurring ones.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(
        self,
        *,
        template_id: int,
        params: tasks_shapes.TemplateGetParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[tasks_shapes.Template | None]:
        """Read one task template with its custom fields, or only chosen fields.

        Args:
            template_id: For example ``139``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``100``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
        """
        return calls.Call(_GET, {"templateId": template_id, "params": params}, self._sender)

    def update(self, *, template_id: int, fields: Mapping[str, Any]) -> calls.Call[bool]:
        """Change a task template's title, people, deadlines, recurrence or other fields.

        Args:
            template_id: For example ``139``.

        Raises:
            InvalidParams: ``100``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
        """
        return calls.Call(_UPDATE, {"templateId": template_id, "fields": fields}, self._sender)

    def delete(self, *, template_id: int) -> calls.Call[bool]:
        """Delete a task template; the answer is always false.

        Args:
            template_id: For example ``123``.

        Raises:
            InvalidParams: ``100``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        return calls.Call(_DELETE, {"templateId": template_id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, tasks_shapes.TaskFieldInfo]]:
        """Describe the fields of a task template, with allowed values and defaults.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def checklist(self) -> TasksTemplateChecklist:
        """``tasks.template.checklist.*``."""
        from b24async.methods.tasks.template.checklist import TasksTemplateChecklist

        return TasksTemplateChecklist(self._sender)
