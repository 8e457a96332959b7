# Generated from spec/tasks/api/scrum/backlog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.scrum.backlog.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes

_ADD: calls.Method[tasks_shapes.ScrumBacklog] = calls.Method(
    "tasks.api.scrum.backlog.add",
    convert.shape("b24async.shapes.tasks", "ScrumBacklog"),
    safety="unsafe",
    scopes=("task",),
)
_GET: calls.Method[tasks_shapes.ScrumBacklog] = calls.Method(
    "tasks.api.scrum.backlog.get",
    convert.shape("b24async.shapes.tasks", "ScrumBacklog"),
    safety="safe",
    scopes=("task",),
)
_UPDATE: calls.Method[tasks_shapes.ScrumBacklog] = calls.Method(
    "tasks.api.scrum.backlog.update",
    convert.shape("b24async.shapes.tasks", "ScrumBacklog"),
    safety="idempotent",
    scopes=("task",),
)
_DELETE = calls.Method("tasks.api.scrum.backlog.delete", convert.nothing, safety="unsafe", scopes=("task",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "tasks.api.scrum.backlog.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("task",),
    under="fields",
)


class TasksApiScrumBacklog(calls.Group):
    """``tasks.api.scrum.backlog.*``."""

    _name = "tasks.api.scrum.backlog"

    def add(
        self,
        *,
        fields: tasks_shapes.ScrumBacklogFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.ScrumBacklog]:
        """Create the backlog of a Scrum that has none yet, as after an import.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[tasks_shapes.ScrumBacklog]:
        """Read the backlog of a Scrum, mostly for its id.

        Args:
            id: For example ``125``.

        Raises:
            AccessDenied: ``0`` (Access denied).

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: tasks_shapes.ScrumBacklogFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.ScrumBacklog]:
        """Change a backlog's author or editor, or hand it empty to another Scrum.

        Args:
            id: For example ``1``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete an empty backlog, put by mistake into a group that is not a Scrum.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``0`` (Access denied).

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a Scrum backlog and their types.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
